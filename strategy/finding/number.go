package finding

import (
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// numerals are the signs a language writes numbers with.
type numerals struct{ minus, group, point string }

// numeralsOf learns the signs from the library by printing one number, once: printing
// every number through it costs ten times what the digits do.
var numeralsOf = sync.OnceValue(func() (n struct{ english, french numerals }) {
	n.english, n.french = learnNumerals(language.English), learnNumerals(language.French)
	return n
})

func learnNumerals(tag language.Tag) numerals {
	const specimen = -1234.5
	printed := message.NewPrinter(tag).Sprintf("%.1f", specimen)
	minus, rest, _ := strings.Cut(printed, "1")
	group, rest, _ := strings.Cut(rest, "234")
	return numerals{minus: minus, group: group, point: strings.TrimSuffix(rest, "5")}
}

// write puts the signs into a number as [strconv] prints it: "-1234.5".
func (n numerals) write(plain string) string {
	digits, negative := strings.CutPrefix(plain, "-")
	whole, fraction, decimal := strings.Cut(digits, ".")
	if len(whole) <= 3 && !negative && !decimal {
		return plain
	}
	out := make([]byte, 0, len(plain)+2*len(whole)/3+len(n.minus))
	if negative {
		out = append(out, n.minus...)
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			out = append(out, n.group...)
		}
		out = append(out, whole[i])
	}
	if decimal {
		out = append(out, n.point...)
		out = append(out, fraction...)
	}
	return string(out)
}

func (n numerals) integer(i int64) string { return n.write(strconv.FormatInt(i, 10)) }

// decimal writes x rounded to the given places; a negative number that rounds to zero is
// zero.
func (n numerals) decimal(x float64, places int) string {
	plain := strconv.FormatFloat(x, 'f', places, 64)
	if strings.Trim(plain, "-0.") == "" {
		plain = strings.TrimPrefix(plain, "-")
	}
	return n.write(plain)
}
