package finding_test

import (
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// BenchmarkLocalize holds a sentence with three numbers to 2 µs, whatever the numbers are.
func BenchmarkLocalize(b *testing.B) {
	three := finding.MustBook(nil, []finding.Phrase{{
		Code: "bench.plain", English: "{a} posts, {b} a day, {c} of the plan", French: "{a} publications, {b} par jour, {c} du planning",
	}, {
		Code:    "bench.plural",
		English: "{a} {a|post|posts}, {b} {b|day|days}, {c} {c|account|accounts}",
		French:  "{a} {a|publication|publications}, {b} {b|jour|jours}, {c} {c|compte|comptes}",
	}})
	for _, c := range []struct {
		name string
		m    finding.Message
	}{
		{"mixed", three.Message("bench.plain", finding.Integer("a", 1200), finding.Decimal("b", 12.5, 1), finding.Percent("c", 3.25, 2))},
		{"plurals", three.Message("bench.plural", finding.Integer("a", 1200), finding.Integer("b", 1), finding.Integer("c", 0))},
		{"decimals", three.Message("bench.plural", finding.Decimal("a", 1234.5, 2), finding.Decimal("b", 1.5, 1), finding.Decimal("c", 0.25, 2))},
		{"amounts", three.Message("bench.plural", finding.Money("a", 120050, "EUR"), finding.Money("b", 100, "TND"), finding.Money("c", 6000000, "JPY"))},
		{"units", three.Message("bench.plain", finding.Money("a", 120050, "EUR"), finding.Percent("b", 12.5, 1), finding.Date("c", 2026, time.January, 15))},
	} {
		for _, tag := range []language.Tag{language.French, language.English, language.German, language.Und} {
			b.Run(c.name+"/"+tag.String(), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					c.m.Localize(tag)
				}
			})
		}
	}
}
