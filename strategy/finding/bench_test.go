package finding_test

import (
	"testing"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

func BenchmarkLocalize(b *testing.B) {
	m := sample().Message("test.three",
		finding.Integer("missing", 1200), finding.Decimal("share", 12.5, 1), finding.Percent("rate", 3.25, 2))
	for _, c := range []struct {
		name string
		tag  language.Tag
	}{{"fr", language.French}, {"en", language.English}, {"de", language.German}, {"und", language.Und}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				m.Localize(c.tag)
			}
		})
	}
}
