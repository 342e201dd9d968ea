package stat_test

import (
	"math"
	"testing"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
)

// distributions are the functions that the references below hold, by name: of a value and
// at most two parameters.
var distributions = map[string]func(x, a, b float64) float64{
	"NormalCDF":           func(x, _, _ float64) float64 { return stat.NormalCDF(x) },
	"StudentCDF":          func(x, df, _ float64) float64 { return stat.StudentCDF(x, df) },
	"BetaCDF":             stat.BetaCDF,
	"GammaCDF":            func(x, shape, _ float64) float64 { return stat.GammaCDF(x, shape) },
	"GammaTail":           func(x, shape, _ float64) float64 { return stat.GammaTail(x, shape) },
	"PoissonCDF":          func(k, mean, _ float64) float64 { return stat.PoissonCDF(k, mean) },
	"NegativeBinomialCDF": stat.NegativeBinomialCDF,
	"NormalQuantile":      func(p, _, _ float64) float64 { return stat.NormalQuantile(p) },
	"StudentQuantile":     func(p, df, _ float64) float64 { return stat.StudentQuantile(p, df) },
	"GammaQuantile":       func(p, shape, _ float64) float64 { return stat.GammaQuantile(p, shape) },
}

// TestDistributionsHaveTheirRelativeError holds them, far tails and large parameters
// included, to values computed with 60 digits.
func TestDistributionsHaveTheirRelativeError(t *testing.T) {
	for _, c := range references {
		if got := distributions[c.of](c.x, c.a, c.b); !(math.Abs(got/c.want-1) <= 2e-13) {
			t.Errorf("%s(%v, %v, %v) = %v, want %v", c.of, c.x, c.a, c.b, got, c.want)
		}
	}
}

// references are values computed with 60 digits by mpmath, from its incomplete beta and gamma
// functions and its inverse error function.
var references = []struct {
	of      string
	x, a, b float64
	want    float64
}{
	{"NormalCDF", -37, 0, 0, 5.725571222524577e-300},
	{"NormalCDF", -30, 0, 0, 4.906713927148187e-198},
	{"NormalCDF", -10, 0, 0, 7.619853024160525e-24},
	{"NormalCDF", -5, 0, 0, 2.866515718791939e-07},
	{"NormalCDF", -1, 0, 0, 0.15865525393145705},
	{"NormalCDF", -0.1, 0, 0, 0.460172162722971},
	{"NormalCDF", 0.3, 0, 0, 0.6179114221889527},
	{"NormalCDF", 2, 0, 0, 0.9772498680518208},
	{"NormalCDF", 5, 0, 0, 0.9999997133484281},
	{"NormalCDF", 8, 0, 0, 0.9999999999999993},
	{"StudentCDF", -4, 0.5, 0, 0.15961004149433577},
	{"StudentCDF", 0.5, 0.5, 0, 0.6213409635352817},
	{"StudentCDF", -1000000.0, 1, 0, 3.1830988618368455e-07},
	{"StudentCDF", -1.2, 1, 0, 0.22114206162369554},
	{"StudentCDF", 1.959964, 1, 0, 0.8498261872657121},
	{"StudentCDF", -50, 1.5, 0, 0.0010662154551444333},
	{"StudentCDF", -0.01, 1.5, 0, 0.49659274483146},
	{"StudentCDF", 6, 1.5, 0, 0.9748987716118376},
	{"StudentCDF", -4, 2, 0, 0.02859547920896832},
	{"StudentCDF", 0.5, 2, 0, 0.6666666666666666},
	{"StudentCDF", -1000000.0, 3, 0, 1.1026577908396146e-18},
	{"StudentCDF", -1.2, 3, 0, 0.1581310573490526},
	{"StudentCDF", 1.959964, 3, 0, 0.9275713514774013},
	{"StudentCDF", -50, 7.5, 0, 4.8281926160567416e-11},
	{"StudentCDF", -0.01, 7.5, 0, 0.4961410655351848},
	{"StudentCDF", 6, 7.5, 0, 0.9997920087964972},
	{"StudentCDF", -4, 30, 0, 0.00019092281804187843},
	{"StudentCDF", 0.5, 30, 0, 0.6896384975574363},
	{"StudentCDF", -50, 200, 0, 2.7102877398912426e-115},
	{"StudentCDF", -0.01, 200, 0, 0.4960156275766406},
	{"StudentCDF", 6, 200, 0, 0.9999999954424398},
	{"StudentCDF", -0.01, 5000, 0, 0.4960108431614928},
	{"StudentCDF", 6, 5000, 0, 0.9999999989439519},
	{"StudentCDF", -0.01, 1000000.0, 0, 0.49601064468277384},
	{"StudentCDF", 6, 1000000.0, 0, 0.9999999990130751},
	{"BetaCDF", 0.3, 0.5, 0.5, 0.36901011956554536},
	{"BetaCDF", 0.601, 0.5, 0.5, 0.564744100055433},
	{"BetaCDF", 1e-09, 0.1, 5, 0.1540090665390714},
	{"BetaCDF", 0.5, 0.1, 5, 0.998744026761861},
	{"BetaCDF", 0.95, 0.1, 5, 0.9999999920552313},
	{"BetaCDF", 0.01, 1, 1, 0.01},
	{"BetaCDF", 0.6, 1, 1, 0.6},
	{"BetaCDF", 0.999, 1, 1, 0.999},
	{"BetaCDF", 0.3, 2, 3, 0.3483},
	{"BetaCDF", 0.601, 2, 3, 0.821950079203},
	{"BetaCDF", 0.01, 50, 0.3, 2.172220566535008e-102},
	{"BetaCDF", 0.6, 50, 0.3, 3.246467027752966e-13},
	{"BetaCDF", 0.999, 50, 0.3, 0.5524049218371448},
	{"BetaCDF", 0.601, 1000, 30, 3.6524161920548613e-177},
	{"BetaCDF", 1e-09, 5.5, 2.25, 2.9645702293816465e-49},
	{"BetaCDF", 0.5, 5.5, 2.25, 0.10436419918434252},
	{"BetaCDF", 0.95, 5.5, 2.25, 0.9768559877326265},
	{"GammaCDF", 0.009000000000000001, 0.01, 0, 0.9593455834829754},
	{"GammaTail", 0.009000000000000001, 0.01, 0, 0.040654416517024665},
	{"GammaCDF", 0.0101, 0.01, 0, 0.9604420397808423},
	{"GammaTail", 0.0101, 0.01, 0, 0.0395579602191577},
	{"GammaCDF", 0.0005, 0.5, 0, 0.025227120630039613},
	{"GammaTail", 0.0005, 0.5, 0, 0.9747728793699604},
	{"GammaCDF", 0.495, 0.5, 0, 0.6802576255077266},
	{"GammaTail", 0.495, 0.5, 0, 0.31974237449227344},
	{"GammaCDF", 0.55, 0.5, 0, 0.7057338956950371},
	{"GammaTail", 0.55, 0.5, 0, 0.29426610430496286},
	{"GammaCDF", 0.5, 1, 0, 0.3934693402873666},
	{"GammaTail", 0.5, 1, 0, 0.6065306597126334},
	{"GammaCDF", 1, 1, 0, 0.6321205588285577},
	{"GammaTail", 1, 1, 0, 0.36787944117144233},
	{"GammaCDF", 2, 1, 0, 0.8646647167633873},
	{"GammaTail", 2, 1, 0, 0.1353352832366127},
	{"GammaCDF", 2.7, 3, 0, 0.506375508926538},
	{"GammaTail", 2.7, 3, 0, 0.49362449107346196},
	{"GammaCDF", 3.0300000000000002, 3, 0, 0.5834974573161391},
	{"GammaTail", 3.0300000000000002, 3, 0, 0.41650254268386094},
	{"GammaCDF", 0.0149, 14.9, 0, 5.981530160800852e-40},
	{"GammaCDF", 14.751, 14.9, 0, 0.519074676534076},
	{"GammaTail", 14.751, 14.9, 0, 0.48092532346592404},
	{"GammaCDF", 16.39, 14.9, 0, 0.6771115817248795},
	{"GammaTail", 16.39, 14.9, 0, 0.3228884182751205},
	{"GammaCDF", 7.55, 15.1, 0, 0.010036062261552507},
	{"GammaTail", 7.55, 15.1, 0, 0.9899639377384475},
	{"GammaCDF", 15.1, 15.1, 0, 0.5342323139989993},
	{"GammaTail", 15.1, 15.1, 0, 0.4657676860010007},
	{"GammaCDF", 30.2, 15.1, 0, 0.9991095267504018},
	{"GammaTail", 30.2, 15.1, 0, 0.0008904732495982363},
	{"GammaCDF", 90, 100, 0, 0.15822098918643016},
	{"GammaTail", 90, 100, 0, 0.8417790108135699},
	{"GammaCDF", 101, 100, 0, 0.5528962934345113},
	{"GammaTail", 101, 100, 0, 0.44710370656548876},
	{"GammaCDF", 9000, 10000, 0, 2.073299202433928e-25},
	{"GammaTail", 9900, 10000, 0, 0.8413488078064354},
	{"GammaCDF", 10100, 10000, 0, 0.8413487504471796},
	{"GammaTail", 11000, 10000, 0, 1.6928531496469328e-22},
	{"GammaCDF", 990000, 1000000.0, 0, 5.446644693010809e-24},
	{"GammaTail", 1010000.0, 1000000.0, 0, 1.0606997477586902e-23},
	{"NormalQuantile", 1e-20, 0, 0, -9.26234008979840757},
	{"NormalQuantile", 1e-10, 0, 0, -6.36134090240405620},
	{"NormalQuantile", 0.001, 0, 0, -3.09023230616781354},
	{"NormalQuantile", 0.02425, 0, 0, -1.97296105131188485},
	{"NormalQuantile", 0.1, 0, 0, -1.281551565544600467},
	{"NormalQuantile", 0.3, 0, 0, -0.52440051270804078},
	{"NormalQuantile", 0.499, 0, 0, -0.00250663089957176},
	{"StudentQuantile", 1e-10, 1.5, 0, -2422663.10113439386},
	{"StudentQuantile", 1e-6, 3, 0, -103.299467780419342},
	{"StudentQuantile", 0.025, 2.5, 0, -3.57465484200368321},
	{"StudentQuantile", 0.1, 7, 0, -1.41492392765050847},
	{"StudentQuantile", 0.4, 30, 0, -0.25560536495191277},
	{"StudentQuantile", 0.005, 200, 0, -2.60063443619155795},
	{"StudentQuantile", 0.49, 4, 0, -0.02667061830263900},
	{"GammaQuantile", 0.025, 1, 0, 0.025317807984289875},
	{"GammaQuantile", 0.975, 8, 0, 14.422675361702379412},
	{"GammaQuantile", 0.025, 7, 0, 2.8143630515198660794},
	{"GammaQuantile", 1e-8, 0.5, 0, 7.8539816339744835074e-17},
	{"GammaQuantile", 0.5, 100, 0, 99.666864919315488744},
	{"GammaQuantile", 0.999, 2.5, 0, 10.257502826216439216},
	{"PoissonCDF", 0, 3.5, 0, 0.030197383422318500},
	{"PoissonCDF", 4, 2.5, 0, 0.891178018914151242},
	{"PoissonCDF", 10, 30, 0, 0.000022348775738450},
	{"PoissonCDF", 100, 120, 0, 0.034668034694424962},
	{"NegativeBinomialCDF", 0, 0.5, 0.8, 0.894427190999915903},
	{"NegativeBinomialCDF", 3, 4.5, 0.75, 0.909015472523173464},
	{"NegativeBinomialCDF", 20, 12.5, 0.3, 0.192719667666817575},
	{"NegativeBinomialCDF", 200, 12.5, 0.0625, 0.627873059141667884},
}
