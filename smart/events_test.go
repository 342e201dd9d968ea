package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// Feasts are read by the names of package holiday, in the year that texts say.
func TestRecognize_feasts(t *testing.T) {
	for _, test := range []struct{ tag, text, last string }{
		{"fr", "l'Aïd el-Kébir 2026", "2026-05-27"}, {"fr", "Publier pour la Toussaint", "2026-11-01"}, {"fr", "pour Roch Hachana 2026", "2026-09-13"},
		{"fr", "avant le Nouvel An chinois", "2026-02-16"}, {"fr", "Divali 2027", "2027-10-29"}, {"fr", "pour la Pâque juive", "2026-04-09"},
		{"fr", "pour la Saint-Jean", "2026-06-24"}, {"fr", "avant le Carême", "2026-02-17"}, {"fr", "pour l'Avent", "2026-12-24"}, {"fr", "Noël dernier", "2025-12-25"},
		{"en-US", "diwali in two thousand nineteen", "2019-10-27"}, {"en-US", "thanksgiving in two years", "2028-11-23"}, {"en-US", "last Easter", "2025-04-20"},
		{"en-US", "Mother's Day 2020", "2020-05-10"}, {"en-GB", "Mother's Day 2020", "2020-03-22"}, {"en-US", "yom kippur of next year", "2027-10-11"},
		{"en-US", "eid-ul-fitr 2019", "2019-06-04"}, {"en-US", "tax day two years ago", "2024-04-15"}, {"en-US", "Chanukah 1998", "1998-12-20"},
	} {
		got := smart.Reader{Language: language.MustParse(test.tag), AsOf: calendar.MustDate("2026-01-12")}.Recognize(test.text)
		require.Len(t, got, 1, test.text)
		assert.Equal(t, smart.EntityEvent, got[0].Kind, test.text)
		assert.Equal(t, test.last, got[0].Last.String(), test.text)
	}
	for tag, texts := range map[string][]string{
		"fr": {"Ouvrir un magasin à Saint-Étienne", "Avoir un site moins lent", "une page à Saint-Martin"},
		"en": {"Sales grew", "the site lent us a hand", "Martin Luther King' day"},
	} {
		for _, text := range texts {
			for _, e := range (smart.Reader{Language: language.MustParse(tag), AsOf: calendar.MustDate("2026-01-12")}).Recognize(text) {
				assert.NotEqual(t, smart.EntityEvent, e.Kind, text)
			}
		}
	}
}
