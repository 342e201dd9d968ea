package smart_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// figuresOf writes the entities of a text in a line: "10%..15%", ">=50", "~ 1500 EUR", "x2".
func figuresOf(tag language.Tag, text string) string {
	var out []string
	for _, e := range (smart.Reader{Language: tag, AsOf: calendar.Date{}}).Recognize(text) {
		words := e.String()
		if e.Approximate {
			words = "~ " + words
		}
		out = append(out, words)
	}
	return strings.Join(out, "; ")
}

// figured is a text and its figures.
type figured struct{ text, want string }

func checkFigures(t *testing.T, tag language.Tag, tests []figured) {
	t.Helper()
	for _, tt := range tests {
		assert.Equal(t, tt.want, figuresOf(tag, tt.text), tt.text)
	}
}

func TestAmountsOfMoney(t *testing.T) {
	checkFigures(t, language.French, []figured{
		{"2 M€, 1,5 k€, 10K$ et 5 Md€", "2000000 EUR; 1500 EUR; 10000 USD; 5000000000 EUR"},
		{"1 500,75 $ ou 1.500.000 €", "1500.75 USD; 1500000 EUR"},
		{"dix mille euros, cent euros, un euro", "10000 EUR; 100 EUR; 1 EUR"},
		{"20 euros et 50 centimes", "20.5 EUR"},
		{"15 dollars 50.", "15.5 USD"},
		{"100 euros et 50 posts", "100 EUR; 50"},
		{"100 dollars canadiens, 20 $CAN, 1 500 $ US, 10 millions de $ hk", "100 CAD; 20 CAD; 1500 USD; 10000000 HKD"},
		{"3 livres sterling, 2 livres, deux millions de livres", "3 GBP; 2; 2000000 GBP"},
		{"12 francs suisses, 500 F CFA, 500 FCFA, 12 francs", "12 CHF; 500 XOF; 500 XOF; 12"},
		{"1 000 dirhams, 100 roupies, 10 000 ¥, 300 yuans, 5 couronnes suédoises", "1000 MAD; 100 INR; 10000 JPY; 300 CNY; 5 SEK"},
		{"5 MAD, 5 ALL, 120 MEUR", "5 MAD; 5 ALL; 120000000 EUR"},
	})
	checkFigures(t, language.English, []figured{
		{"$1.5m, US$ 5bn, USD115, 115.5USD, $10 CAD", "1500000 USD; 5000000000 USD; 115 USD; 115.5 USD; 10 CAD"},
		{"A$20, HK$ 500, NZ$5, R$5, S$ 5, Mex$ 5 and c $ 16.4 million", "20 AUD; 500 HKD; 5 NZD; 5 BRL; 5 SGD; 5 MXN; 16400000 CAD"},
		{"a $5 voucher, a dollar, a hundred dollars, half a million euros", "5 USD; 1 USD; 100 USD; 500000 EUR"},
		{"a dollar and 42 cents, 15 USD 50, 20 dollars 43c", "1.42 USD; 15.5 USD; 20.43 USD"},
		{"75 USD million, five-million-dollar deal, a 50-euro voucher", "75000000 USD; 5000000 USD; 50 EUR"},
		{"Rs. 20, RM42, 35 lakh rupees, ₹5 crore, 500 zł", "20 INR; 42 MYR; 3500000 INR; 50000000 INR; 500 PLN"},
		{"ten pounds, two pounds of meat", "10 GBP; 2"},
		{"all 5 of us, ALL 5, try 3, top 10", "5; 5; 3"},
		{"50 cents, 5 bucks, exactly dollars", "50; 5"},
	})
}

func TestNumbersInWords(t *testing.T) {
	checkFigures(t, language.French, []figured{
		{"un demi, un et demi, deux millions et demi, un demi-million, une demi-douzaine", "1.5; 2500000; 500000; 6"},
		{"une trentaine, deux douzaines, 3 milliers, une dizaine de millions, quelques centaines", "~ 30; 24; ~ 3000; ~ 10000000"},
		{"trois virgule cinq, deux cent virgule cinquante-deux, zéro virgule zéro cinq", "3.5; 200.52; 0.05"},
		{"2 millions 500 000, 2,33 k, 322 cent, trente 3", "2500000; 2330; 32200; 33"},
		{"cent mille milliards, 1 billion, mille et une, deux mille et deux cents", "100000000000000; 1000000000000; 1001; 2200"},
		{"sept posts, neuf posts, un site neuf, un post, les deux tiers, le vingt et unième", "7; 9"},
		{"-3, moins 3 %, au moins 3, pas moins de 4", "-3; -3%; >=3; >=4"},
	})
	checkFigures(t, language.English, []figured{
		{"two and a half million, 3 million and a half, one and a half, half a dozen", "2500000; 3500000; 1.5; 6"},
		{"two point two million, point five, nine point nought four, 1 point 1", "2200000; 0.5; 9.04; 1.1"},
		{"twenty-five hundred, one twenty two, three lakh crore, two hundred dozens", "2500; 122; 3000000000000; 2400"},
		{"a few hundred likes, a couple of posts, a dozen, a few posts", "~ 300; 2; 12"},
		{"one last time, that one, no one, one of us, the second one", "1"},
		{"45 (forty-five), 1,674.5 G, 1.111,11, .77, 01.10", "45; 1674500000000; 1111.11; 0.77; 1.1"},
		{"minus one, negative ten, two thirds, twenty-fifth, 10^6", "-1; -10"},
	})
}

func TestShares(t *testing.T) {
	checkFigures(t, language.French, []figured{
		{"vingt pour cent, 5 pourcent, 12 pct, 50 ％, un demi pour cent", "20%; 5%; 12%; 50%; 0.5%"},
		{"10 points de pourcentage, 3 pp, +10 points, 15 pts", "10pt; 3pt; 10pt; 15pt"},
		{"doubler, triplera, quintupler, décupler, le double", "x2; x3; x5; x10; x2"},
		{"diviser par deux, multiplié par trois et demi, deux fois plus, quatre fois moins, x1,5", "x0.5; x3.5; x2; x0.25; x1.5"},
		{"réduire de moitié, augmenter de moitié, réduire d'un quart, d'un quart des clients", "x0.5; x1.5; 25%"},
	})
	checkFigures(t, language.English, []figured{
		{"ten percent, 5 per cent, 100 percentage, percent of 10, a 10 percentage-point rise", "10%; 5%; 100%; 10%; 10pt"},
		{"double, halving, threefold, 3-fold, by a factor of 3, ×2, 10x", "x2; x0.5; x3; x3; x3; x2; x10"},
		{"twice as many, three times as much, ten times fewer, divided by two", "x2; x3; x0.1; x0.5"},
		{"cut by half, grow by half, cut by a third", "x0.5; x1.5; 33.333333333%"},
	})
}

func TestBoundsAndRanges(t *testing.T) {
	checkFigures(t, language.French, []figured{
		{"au moins 5, au minimum 5, 5 minimum, 5+, ≥ 5, à partir de 5, 5 ou plus", ">=5; >=5; >=5; >=5; >=5; >=5; >=5"},
		{"plus de 5, supérieur à 5, > 5, au-dessus de 5", ">5; >5; >5; >5"},
		{"au plus 5, jusqu'à 5, maximum 5, inférieur ou égal à 5, pas plus de 5", "<=5; <=5; <=5; <=5; <=5"},
		{"moins de 5, inférieur à 5, < 5, en dessous de 5", "<5; <5; <5; <5"},
		{"environ 5, à peu près 5, près de 5, quelque 500 fans, autour de 5, ~5, ≈ 5", "~ 5; ~ 5; ~ 5; ~ 500; ~ 5; ~ 5; ~ 5"},
		{"de 5 à 7, entre 5 et 7, 5-7, 5 à 7, entre cinq et sept", "5..7; 5..7; 5..7; 5..7; 5..7"},
		{"entre 10 et 15 %, 10 % à 15 %, 10-15 %, entre 5 et 10 M€", "10%..15%; 10%..15%; 10%..15%; 5000000 EUR..10000000 EUR"},
		{"passer de 5 à 7", "5; 7"},
		{"passer de 2 à 3 millions", "2000000; 3000000"},
		{"supérieur à 100 et inférieur à 300", "100..300"},
	})
	checkFigures(t, language.English, []figured{
		{"at least 5, no fewer than 5, 5 or more, 5+, equal to or more than 5", ">=5; >=5; >=5; >=5; >=5"},
		{"over 5, more than 5, above 5, in excess of 5, exceed 5", ">5; >5; >5; >5; >5"},
		{"at most 5, up to 5, no more than 5, 5 or less, less than or equal to 5", "<=5; <=5; <=5; <=5; <=5"},
		{"under 5, less than 5, fewer than 5, below 5", "<5; <5; <5; <5"},
		{"about 5, around 5, roughly 5, nearly 5, almost 5, at least about 5", "~ 5; ~ 5; ~ 5; ~ 5; ~ 5; ~ >=5"},
		{"from 5 to 7, between 5 and 7, 5-7, 5 to 7, 5 through 7, 5~7", "5..7; 5..7; 5..7; 5..7; 5..7; 5..7"},
		{"from one to two million, $5 to $10 million, between two hundred and three hundred", "1000000..2000000; 5000000 USD..10000000 USD; 200..300"},
		{"grow from 5 to 7", "5; 7"},
		{"above 100 and below 300, more than 40 and less than 10", "100..300; >40; <10"},
		{"<>30, 200 or greater than 190", "30; 200; >190"},
	})
}

// Every code of ISO 4217 that is in use is read after a number, and before one unless it is
// a word too; so is every name that the lexicon gives it.
func TestEveryCurrency(t *testing.T) {
	codes := strings.Fields("AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP " +
		"CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD " +
		"JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN " +
		"NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB " +
		"TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG")
	for _, code := range codes {
		assert.True(t, smart.Unit(code).IsCurrency(), code)
		for _, tag := range []language.Tag{language.French, language.English} {
			assert.Equal(t, "25 "+code, figuresOf(tag, "25 "+code), code)
			assert.Equal(t, "2000000 "+code, figuresOf(tag, "2 millions "+code), code)
		}
	}
}
