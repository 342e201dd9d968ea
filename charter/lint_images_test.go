package charter_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The law on edited images, the day before and on the day of each of its dates.
func TestLintImages(t *testing.T) {
	edited, made := charter.Media{Kind: charter.Image, Retouched: true}, charter.Media{Kind: charter.Image, AI: true}
	as := func(m charter.Media, kind charter.MediaKind) charter.Media {
		m.Kind = kind
		return m
	}
	bearing := func(m charter.Media, mention string) charter.Media {
		m.Mention = mention
		return m
	}
	unmarked := []string{"charter.image_unmarked"}
	both := charter.Media{Kind: charter.Image, Retouched: true, AI: true}
	for _, c := range []struct {
		name, date, territory string
		sponsored             bool
		media                 charter.Media
		want                  []string
	}{
		{"a photograph before the decree", "2017-09-30", "FR", false, edited, nil},
		{"a photograph, of the first day", "2017-10-01", "FR", false, edited, unmarked},
		{"marked", "2026-03-02", "FR", false, bearing(edited, "photographie RETOUCHÉE"), nil},
		{"marked in other words", "2026-03-02", "FR", false, bearing(edited, "Silhouette modifiée"), unmarked},
		{"not a photograph", "2026-03-02", "FR", false, as(edited, charter.Video), nil},
		{"abroad", "2026-03-02", "BE", false, edited, nil},
		{"in Guadeloupe", "2026-03-02", "GP", false, edited, unmarked},
		{"in a territory that is not known", "2026-03-02", "", false, edited, unmarked},
		{"made by a machine, in the company's own name", "2026-03-02", "FR", false, made, nil},

		{"paid for, made by a machine, the day before", "2023-06-10", "FR", true, made, nil},
		{"the first day", "2023-06-11", "FR", true, made, unmarked},
		{"a video", "2023-06-11", "FR", true, as(made, charter.Video), unmarked},
		{"a sound", "2023-06-11", "FR", true, as(made, charter.Audio), nil},
		{"in the words of the law", "2023-06-11", "FR", true, bearing(made, "Images virtuelles"), nil},
		{"edited", "2023-06-11", "FR", true, edited, unmarked},
		{"edited, and said so", "2023-06-11", "FR", true, bearing(edited, "Images retouchées"), nil},
		{"both, and one said", "2023-06-11", "FR", true, bearing(both, "Images retouchées"), nil},
		{"equivalents are not taken yet", "2024-11-07", "FR", true, bearing(made, "Visage créé par une IA"), unmarked},
		{"and from then on they are", "2024-11-08", "FR", true, bearing(made, "Visage créé par une IA"), nil},
		{"a blank is none", "2024-11-08", "FR", true, bearing(made, " "), unmarked},
		{"paid for, abroad", "2026-03-02", "US", true, edited, nil},
		{"neither", "2026-03-02", "FR", true, charter.Media{Kind: charter.Image}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.media.Alt = "Une femme ouvre un pot de crème"
			p := charter.Post{Text: "Publicité. #ad Notre crème.", Sponsored: c.sponsored, Territory: c.territory, Date: calendar.MustDate(c.date), Media: []charter.Media{c.media}}
			var got []string
			for _, f := range linter(t, charter.Charter{}).Lint(p) {
				got = append(got, string(f.Code))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestLintImagesSay(t *testing.T) {
	p := charter.Post{Text: "Publicité", Date: day, Media: []charter.Media{{Kind: charter.Image, Retouched: true, Alt: "Une crème"}}}
	l := linter(t, charter.Charter{})
	list := l.Lint(p)
	assert.Equal(t, []string{"/media/0/retouched: L'image ne porte pas la mention attendue : code de la santé publique, art. L.2133-2 ; décret 2017-738 du 4 mai 2017 (en vigueur depuis le 1er octobre 2017). « Photographie retouchée » près de la photographie à usage commercial d'un mannequin dont la silhouette a été affinée ou épaissie. À vérifier par une personne. Ne vaut pas conseil juridique."},
		plain(sentences(list, language.French)))
	assert.Equal(t, finding.Advice, list[0].Severity, "of models alone")
	p.Sponsored = true
	list = l.Lint(p)
	assert.Equal(t, []string{"/media/0/retouched: L'image ne porte pas la mention attendue : loi 2023-451 du 9 juin 2023, art. 5 (en vigueur depuis le 11 juin 2023). « Images retouchées » ou une mention équivalente, sur l'image, si une silhouette a été affinée ou épaissie, ou l'apparence d'un visage modifiée. À vérifier par une personne. Ne vaut pas conseil juridique."},
		plain(sentences(list, language.French)))
	assert.Equal(t, finding.Warning, list[0].Severity)
	p.Date = calendar.MustDate("2023-07-01")
	assert.Equal(t, []string{"/media/0/retouched: The image does not bear the mention expected of it: French law 2023-451 of 9 June 2023, article 5 (in force since 11 June 2023). “Images retouchées”, on the image, where a figure was made thinner or thicker or the look of a face was changed. For a person to check. A rule of thumb, not legal advice."},
		sentences(l.Lint(p), language.English))
}

// An image that two laws want marked is one finding: the mention on it serves both.
func TestLintImagesTwoLaws(t *testing.T) {
	p := charter.Post{Text: "Publicité", Date: calendar.MustDate("2026-08-02"), Sponsored: true, Territory: "FR",
		Media: []charter.Media{{Kind: charter.Image, AI: true, Alt: "Une femme ouvre un pot de crème"}}}
	l := linter(t, charter.Charter{})
	list := l.Lint(p)
	assert.Equal(t, []finding.Code{charter.CodeImageUnmarked}, codes(list))
	if assert.Len(t, list[0].Related, 1) {
		assert.Equal(t, charter.CodeAIUndisclosed, list[0].Related[0].Code)
	}
	p.Territory = "IE"
	assert.Equal(t, []finding.Code{charter.CodeAIUndisclosed}, codes(l.Lint(p)))
	p.Media[0].Mention = "AI image"
	assert.Empty(t, l.Lint(p))
}
