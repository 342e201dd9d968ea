package charter_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// A mention is to be seen before the “more” of the network, where the law minds and the network
// says where that is.
func TestLintPreview(t *testing.T) {
	folded, buried := []finding.Code{charter.CodeFoldedMention}, []finding.Code{charter.CodeBuriedMention}
	long := strings.Repeat("We love this blender. ", 6) // 132 characters
	for _, c := range []struct {
		name      string
		network   network.ID
		territory string
		date      string
		text      string
		want      []finding.Code
	}{
		{"at once", network.Instagram, "US", "2026-03-02", "#ad " + long, nil},
		{"the last characters that are shown", network.Instagram, "US", "2026-03-02", long[:110] + ". Ad: " + long, nil},
		{"after them", network.Instagram, "US", "2026-03-02", long + "#ad", folded},
		{"a short text is shown in full", network.Instagram, "US", "2026-03-02", "We love this blender. #ad", nil},
		{"on the third line", network.Instagram, "US", "2026-03-02", "Love it!\n.\n#ad", nil},
		{"on the fourth line", network.Instagram, "US", "2026-03-02", "Love it!\n.\n.\n#ad", folded},
		{"among the hashtags that close the text", network.Instagram, "US", "2026-03-02", long + "#love #blender #ad", buried},
		{"in Britain", network.Instagram, "GB", "2026-03-02", long + "#ad", folded},
		{"before the rule of Britain", network.Instagram, "GB", "2025-04-05", long + "#ad", nil},
		{"French law asks for a mention, not for its place", network.Instagram, "FR", "2026-03-02", long + "#publicité", nil},
		{"on a network that shows all", network.X, "US", "2026-03-02", long + "#ad", nil},
		{"on no network", "", "US", "2026-03-02", long + "#ad", nil},
		{"on LinkedIn, which gives no figure", network.LinkedIn, "US", "2026-03-02", long + long + "#ad", folded},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := charter.Post{Text: c.text, Sponsored: true, Network: c.network, Territory: c.territory, Date: calendar.MustDate(c.date)}
			var got []finding.Code
			for _, f := range linter(t, charter.Charter{}).Lint(p) {
				if f.Pointer == "/sponsored" {
					got = append(got, f.Code)
				}
			}
			assert.Equal(t, c.want, got)
			p.Sponsored = false
			for _, f := range linter(t, charter.Charter{}).Lint(p) {
				assert.NotEqual(t, finding.Pointer("/sponsored"), f.Pointer)
			}
		})
	}
}

func TestLintPreviewSays(t *testing.T) {
	l := linter(t, charter.Charter{})
	p := charter.Post{Text: "Love it!\n.\n.\n#ad", Sponsored: true, Network: network.Instagram, Territory: "US", Date: day}
	list := only(l.Lint(p), charter.CodeFoldedMention)
	assert.Equal(t, []string{"/sponsored: “Ad” comes after what Instagram shows without a click (3 lines), and a disclosure must be seen at once: the endorsement guides of the FTC, 16 CFR Part 255 (as worded on 26 July 2023). A rule of thumb, not legal advice."},
		sentences(list, language.English))
	assert.Equal(t, finding.Warning, list[0].Severity)
	p.Text, p.Network = strings.Repeat("Un mixeur formidable. ", 10)+"#ad", network.LinkedIn
	list = only(l.Lint(p), charter.CodeFoldedMention)
	assert.Equal(t, []string{"/sponsored: « Ad » vient après ce qui s'affiche sans clic sur LinkedIn (environ 140 caractères), et la mention doit se voir d'emblée : guides de la FTC sur les recommandations, 16 CFR 255 (rédaction du 26 juillet 2023). Ne vaut pas conseil juridique."},
		plain(sentences(list, language.French)))
	assert.Equal(t, finding.Advice, list[0].Severity, "LinkedIn publishes no figure")
}
