package charter_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

func ExampleThread() {
	news := "Notre atelier ouvre ses portes samedi 14 mars, de 10 h à 18 h, dans la halle de la gare. On y répare, on y apprend, on y boit du thé. " +
		"Venez avec ce qui ne marche plus : grille-pain, lampe, vélo. Nos bénévoles vous montrent comment faire. Entrée libre, sans inscription : https://example.org/atelier-de-la-gare"
	parts, err := charter.Thread(news, network.X, network.Builtin(), day)
	if err != nil {
		fmt.Println(err)
	}
	for _, part := range parts {
		fmt.Println(part)
	}
	// Output:
	// Notre atelier ouvre ses portes samedi 14 mars, de 10 h à 18 h, dans la halle de la gare. On y répare, on y apprend, on y boit du thé. Venez avec ce qui ne marche plus : grille-pain, lampe, vélo. Nos bénévoles vous montrent comment faire. 1/2
	// Entrée libre, sans inscription : https://example.org/atelier-de-la-gare 2/2
}

// Every part is within the limits of its network, no word, address or character is cut, and
// nothing is lost.
func TestThread(t *testing.T) {
	words := strings.Repeat("Les mots restent entiers : « même ici » ! ", 40)
	for name, s := range map[string]string{
		"words":     words,
		"links":     strings.Repeat("Voir https://example.org/une/page/assez/longue?avec=une&requete=1 puis #unHashtag et @quelqu_un. ", 20),
		"families":  strings.Repeat("👩‍👩‍👧‍👦🇫🇷 ", 300),
		"no spaces": strings.Repeat("é", 2000),
		"lines":     strings.Repeat("Une ligne.\n\nUne autre ligne, plus longue que la première.\n", 30),
	} {
		for _, on := range []network.ID{network.X, network.Bluesky, network.Mastodon, network.Threads} {
			parts, err := charter.Thread(s, on, network.Builtin(), day)
			require.NoError(t, err, "%s %s", name, on)
			require.Greater(t, len(parts), 1, "%s %s", name, on)
			l := linter(t, charter.Charter{})
			var joined strings.Builder
			for i, part := range parts {
				list := l.Lint(charter.Post{Text: part, Network: on, Date: day, Language: "fr"})
				assert.False(t, list.Has(charter.CodeTooLong), "%s %s %q", name, on, part)
				body, numbered := strings.CutSuffix(part, fmt.Sprintf(" %d/%d", i+1, len(parts)))
				assert.True(t, numbered, part)
				joined.WriteString(body)
				if name != "no spaces" {
					joined.WriteByte(' ')
				}
				assert.False(t, strings.HasPrefix(body, "!") || strings.HasPrefix(body, ":") || strings.HasPrefix(body, "»") || strings.HasSuffix(body, "«"), body)
			}
			assert.Equal(t, strings.Fields(s), strings.Fields(joined.String()), "%s %s", name, on)
			assert.Equal(t, text.Graphemes.Count(strings.Join(strings.Fields(s), "")), text.Graphemes.Count(strings.Join(strings.Fields(joined.String()), "")))
		}
	}
}

// A part ends at a sentence, and the full stop of an abbreviation ends none.
func TestThreadEndsAtSentences(t *testing.T) {
	for _, c := range []struct{ first, rest string }{
		{"Le thème est choisi par le public, et tout le monde vient à 10 h.", "La salle est ouverte par M. Roy."},
		{"Le thème est choisi.", "Le public vote avec Mme Roy et M. J. Doe, de la mairie."},
		{"Le thème est choisi !", "Il reste env. vingt places."},
	} {
		filler := strings.Repeat("mot ", (250-len(c.first))/4)
		parts, err := charter.Thread(filler+c.first+" "+c.rest+" "+strings.Repeat("suite ", 30), network.X, network.Builtin(), day)
		require.NoError(t, err)
		assert.True(t, strings.HasSuffix(parts[0], c.first+" 1/2"), parts[0])
	}
}

func TestThreadOfLittle(t *testing.T) {
	parts, err := charter.Thread("  Court. ", network.X, network.Builtin(), day)
	assert.NoError(t, err)
	assert.Equal(t, []string{"Court."}, parts)
	parts, err = charter.Thread(" \n", network.X, network.Builtin(), day)
	assert.NoError(t, err)
	assert.Empty(t, parts)
	var refused *document.ValueError
	_, err = charter.Thread("a", "nowhere", network.Builtin(), day)
	assert.True(t, errors.As(err, &refused))
	_, err = charter.Thread(strings.Repeat("mot ", 20_000), network.X, network.Builtin(), day)
	assert.EqualError(t, err, `charter: thread "x": the text takes more than 99 parts`)
}

// The finding shows what links count.
func TestLintLengthOfLinks(t *testing.T) {
	l := linter(t, charter.Charter{})
	s := strings.Repeat("a", 215) + " https://example.org/a https://example.org/b https://example.org/c"
	list := only(l.Lint(charter.Post{Text: s, Network: network.X, Date: day}), charter.CodeTooLong)
	assert.Equal(t, []string{"/text: Longueur (texte) : 287 caractères pondérés (dont 3 liens × 23 = 69) pour 280 admis par X (Twitter), soit 287 − 280 = 7 de trop."}, plain(sentences(list, language.French)))
	s = strings.Repeat("a", 480) + " https://example.org/a"
	list = only(l.Lint(charter.Post{Text: s, Network: network.Mastodon, Date: day}), charter.CodeTooLong)
	require.Len(t, list, 1)
	assert.Contains(t, plain(sentences(list, language.French))[0], "(dont 1 lien × 23 = 23)")
}

// FuzzThread cuts any text: no part is too long, and no word is lost.
func FuzzThread(f *testing.F) {
	f.Add("Les mots restent entiers : « même ici » ! https://example.org 👩‍👩‍👧‍👦", 20)
	f.Add("\xff\u200b a. b! c? « d »", 60)
	f.Fuzz(func(t *testing.T, s string, times int) {
		if s = strings.Repeat(s, max(1, min(times, 60))); len(s) > 20_000 {
			return
		}
		parts, err := charter.Thread(s, network.Bluesky, network.Builtin(), day)
		if err != nil {
			return
		}
		var joined strings.Builder
		for i, part := range parts {
			require.LessOrEqual(t, text.Graphemes.Count(part), 300)
			require.LessOrEqual(t, len(part), 3000)
			if len(parts) > 1 {
				body, numbered := strings.CutSuffix(part, fmt.Sprintf(" %d/%d", i+1, len(parts)))
				require.True(t, numbered)
				part = body
			}
			joined.WriteString(part)
		}
		require.Equal(t, strings.Join(strings.Fields(s), ""), strings.Join(strings.Fields(joined.String()), ""))
	})
}
