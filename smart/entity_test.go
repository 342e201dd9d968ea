package smart_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// wire writes what a text holds as the entities' rows, without their offsets.
func wire(t testing.TB, tag language.Tag, asOf calendar.Date, text string) string {
	t.Helper()
	var out []string
	for _, e := range (smart.Reader{Language: tag, AsOf: asOf}).Recognize(text) {
		require.Equal(t, text[e.Span.Start:e.Span.End], e.Text)
		row, err := json.Marshal(e.Row())
		require.NoError(t, err)
		var fields map[string]any
		require.NoError(t, json.Unmarshal(row, &fields))
		delete(fields, "start")
		delete(fields, "end")
		words := []string{fields["kind"].(string), fields["text"].(string)}
		for _, name := range []string{"name", "value", "high", "unit", "per", "bound", "approx"} {
			if v, ok := fields[name]; ok {
				b, err := json.Marshal(v)
				require.NoError(t, err)
				words = append(words, name+"="+strings.Trim(string(b), `"`))
			}
		}
		out = append(out, strings.Join(words, " | "))
	}
	return strings.Join(out, "\n")
}

// TestRecognize shows each kind of entity in both languages, with its value.
func TestRecognize(t *testing.T) {
	for _, tt := range []struct {
		tag  language.Tag
		text string
		want []string
	}{
		{language.French, "Passer de 1 200 à 2 000 abonnés d'ici fin juin", []string{
			"number | 1 200 | value=1200", "number | 2 000 | value=2000", "date | d'ici fin juin | value=2026-06-30 | bound=max"}},
		{language.English, "At least 500 followers by June, about $5 million", []string{
			"number | 500 | value=500 | bound=min", "date | by June | value=2026-06-30 | bound=max", "money | $5 million | value=5000000 | unit=USD | approx=true"}},
		{language.French, "3 posts par semaine, 500 €/mois, deux fois par mois, un budget mensuel de 300 €", []string{
			"rate | 3 posts par semaine | value=3 | per=P1W", "rate | 500 €/mois | value=500 | unit=EUR | per=P1M",
			"rate | deux fois par mois | value=2 | per=P1M", "rate | mensuel de 300 € | value=300 | unit=EUR | per=P1M"}},
		{language.English, "Grow 5% per month, twice a week, once a month", []string{
			"rate | 5% per month | value=5 | unit=% | per=P1M", "rate | twice a week | value=2 | per=P1W", "rate | once a month | value=1 | per=P1M"}},
		{language.French, "dans 2 semaines, sur 6 mois, sous 3 semaines, un délai de 2 h", []string{
			"date | dans 2 semaines | value=2026-01-29", "duration | 6 mois | value=P6M", "date | sous 3 semaines | value=2026-02-05 | bound=max", "duration | 2 h | value=PT2H"}},
		{language.English, "March 2026, 2027, from April 1 to June 30, 2026", []string{
			"period | March 2026 | value=2026-03-01/2026-03-31", "period | 2027 | value=2027-01-01/2027-12-31",
			"period | from April 1 to June 30, 2026 | value=2026-04-01/2026-06-30"}},
		{language.French, "avant le 31 mars 2026, d'ici septembre, dès le 1er février", []string{
			"date | avant le 31 mars 2026 | value=2026-03-30 | bound=max", "date | d'ici septembre | value=2026-08-31 | bound=max",
			"date | dès le 1er février | value=2026-02-01 | bound=min"}},
		{language.English, "for Christmas 2026, Black Friday aside", []string{
			"event | Christmas 2026 | name=christmas | value=2026-12-25", "event | Black Friday | name=black_friday | value=2026-11-27"}},
		{language.French, "de 3 à 4 posts, 15 % à 20 %, +2 points, x2, ~50", []string{
			"number | 3 à 4 | value=3 | high=4", "percent | 15 % à 20 % | value=15 | high=20", "points | +2 points | value=2",
			"multiple | x2 | value=2", "number | 50 | value=50 | approx=true"}},
	} {
		assert.Equal(t, strings.Join(tt.want, "\n"), wire(t, tt.tag, today, tt.text), tt.text)
	}
}

// TestEntitiesWithoutADay gives what the words alone say where the days are not known.
func TestEntitiesWithoutADay(t *testing.T) {
	for _, tt := range []struct {
		tag        language.Tag
		text, want string
	}{
		{language.French, "d'ici le 30 juin", "date | d'ici le 30 juin | value=--06-30 | bound=max"},
		{language.English, "in June", "period | June | value=--06"},
		{language.English, "in 2 weeks", "duration | 2 weeks | value=P2W"},
		{language.French, "pour Noël", "event | pour Noël | name=christmas | bound=max"},
	} {
		assert.Equal(t, tt.want, wire(t, tt.tag, calendar.Date{}, tt.text), tt.text)
	}
}
