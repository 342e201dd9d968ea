package finding_test

import (
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Decimals are rounded as package strconv rounds them, ties and powers of ten included.
func TestDecimalsAreRoundedAsStrconvDoes(t *testing.T) {
	check := func(x float64, places int) {
		want := strings.TrimPrefix(strconv.FormatFloat(x, 'f', places, 64), "-")
		got := strings.ReplaceAll(finding.Decimal("x", x, places).Localize(language.English), ",", "")
		require.Equal(t, want, strings.TrimPrefix(got, "-"), "%v with %d places", x, places)
	}
	random := rand.New(rand.NewPCG(5, 6))
	for places := range 12 {
		for power := -14; power < 15; power++ {
			for _, step := range []float64{0.5, 0.95, 0.99, 0.995, 0.9995, 0.9999999, 1, 1.05, 1.005, 5, 9.5, 9.95, 9.995} {
				x := step * math.Pow10(power)
				for _, y := range []float64{x, math.Nextafter(x, 0), math.Nextafter(x, 1e300), -x} {
					check(y, places)
				}
			}
		}
		for range 5000 {
			check(math.Trunc(random.NormFloat64()*math.Pow10(random.IntN(12)))/math.Pow10(random.IntN(9)), places)
			check(random.NormFloat64()*math.Pow10(random.IntN(14)-3), places)
		}
		check(0, places)
	}
}
