package smart_test

import (
	"testing"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// The time of a sentence among others: what a processor learns of one text does not serve the next.
func BenchmarkReadCorpus(b *testing.B) {
	rows := map[string][]string{}
	size := map[string]int{}
	for _, row := range lines[labelled](b, "smart/objectives.dev.jsonl") {
		rows[row.Lang] = append(rows[row.Lang], row.Text)
		size[row.Lang] += len(row.Text)
	}
	for _, lang := range []string{"fr", "en"} {
		b.Run(lang, func(b *testing.B) {
			reader := smart.Reader{Language: language.Make(lang), AsOf: today}
			reader.Read("") // the lexicon is made once
			b.ReportAllocs()
			k := 0
			for b.Loop() {
				reader.Read(rows[lang][k%len(rows[lang])])
				k++
			}
			b.ReportMetric(float64(size[lang])/float64(len(rows[lang])), "bytes/text")
		})
	}
}
