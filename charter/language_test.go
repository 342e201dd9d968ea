package charter_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// A network with languages of its own has no other; elsewhere those of the charter hold.
func TestLanguagesOfANetwork(t *testing.T) {
	l := linter(t, charter.Charter{Editorial: &charter.Editorial{Languages: []string{"fr", "en-GB"},
		Networks: []charter.Override{{Network: network.LinkedIn, Languages: []string{"en"}}, {Network: network.Instagram, Tone: "Gai."}}}})
	for _, tt := range []struct {
		on       network.ID
		language string
		outside  bool
	}{
		{"", "fr", false}, {"", "de", true}, {network.Instagram, "fr-CA", false}, {network.Instagram, "de", true}, {network.LinkedIn, "en-US", false},
		{network.LinkedIn, "fr", true}, {network.LinkedIn, "", false}, {network.LinkedIn, "no language", true}, {"nowhere", "en", false},
	} {
		list := l.LintOn(charter.Post{Language: tt.language, Date: day}, network.Facebook, tt.on)[1]
		assert.Equal(t, tt.outside, list.Has(charter.CodeLanguage), "%s on %q", tt.language, tt.on)
	}
	list := only(l.Lint(charter.Post{Network: network.LinkedIn, Language: "fr", Date: day}), charter.CodeLanguage)
	assert.Equal(t, []string{"/language: Langue de la publication : français. Langues de la charte : anglais."}, plain(sentences(list, language.French)))

	alone := linter(t, charter.Charter{Editorial: &charter.Editorial{Networks: []charter.Override{{Network: network.LinkedIn, Languages: []string{"en"}}}}})
	assert.True(t, alone.Lint(charter.Post{Network: network.LinkedIn, Language: "fr", Date: day}).Has(charter.CodeLanguage))
	assert.False(t, alone.Lint(charter.Post{Network: network.Facebook, Language: "fr", Date: day}).Has(charter.CodeLanguage), "any language elsewhere")

	_, problems := charter.ReadCharter([]byte(`{"id":"c","editorial":{"networks":[{"network":"x","languages":["fr","?"]}],"voices":[{"role":"r","languages":["fr","fr"]}]}}`))
	var at []finding.Pointer
	for _, p := range problems {
		at = append(at, p.Pointer)
	}
	assert.Equal(t, []finding.Pointer{"/editorial/networks/0/languages/1", "/editorial/voices/0/languages/1"}, at)
}
