package text_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/text"
)

func placeholders(s string) []string {
	list := []string{}
	for start, end := range text.Placeholders(s) {
		list = append(list, s[start:end])
	}
	return list
}

func TestPlaceholders(t *testing.T) {
	for s, want := range map[string][]string{
		"":                               {},
		"Inscription : [URL]":            {"[URL]"},
		"[Prénom], voici <votre lien> !": {"[Prénom]", "<votre lien>"},
		"Bonjour {{ prénom }} {nom} ${ville} %CITY_NAME%":                                               {"{{ prénom }}", "{nom}", "${ville}", "%CITY_NAME%"},
		"[insert link here] [à compléter] [à] [Lien] [LIEN EN BIO] [à date] [nom du client] [À la une]": {"[insert link here]", "[à compléter]", "[Lien]", "[nom du client]"},
		"[LIVE] [sic] [1] [...] [Concours] [Vidéo] [Produit du mois] [Date à retenir]":                  {},
		"[lien](https://exemple.fr)":                         {},
		"-50%OFF% 50% de 100% et 3 < 5 > 2, {1}, {}, [], <>": {},
		"Prix < date > {a\nb} [lien\nsuite]":                 {"< date >"},
		"[[URL]] [[first name]] *|FNAME|* *|*":               {"[[URL]]", "[[first name]]", "*|FNAME|*"},
		"Le JJ/MM/AAAA ou le DD/MM, le XX/XX-XX.":            {"JJ/MM/AAAA", "DD/MM", "XX/XX-XX"},
		"XX % des PME, XXX\u202f€ et XX%":                    {"XX %", "XXX\u202f€", "XX%"},
		"Taille XX, le XX siècle, XXL, 24/12, MM. Roy, AXX/XX, XX/XXI, A/B, HH/MM, a.fr/XX/XX, X %, DD 3": {},
		"[" + strings.Repeat("url ", 30) + "]": {},
	} {
		assert.Equal(t, want, placeholders(s), s)
	}
}

func ExamplePlaceholders() {
	post := "Rendez-vous sur [URL] !"
	for start, end := range text.Placeholders(post) {
		fmt.Println(post[start:end])
	}
	// Output: [URL]
}

func FuzzPlaceholders(f *testing.F) {
	f.Add("[URL] {{ nom }} ${x} %AB% <lien> [a](b) \xff")
	f.Add(strings.Repeat("[{<%", 20))
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for start, end := range text.Placeholders(s) {
			require.GreaterOrEqual(t, start, last)
			require.Greater(t, end, start+2)
			require.LessOrEqual(t, end, len(s))
			last = end
		}
	})
}
