package charter_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// FuzzLint lints any text, title, language and network: spans lie within the text, on the
// borders of its characters, and applying a fix removes what was found.
func FuzzLint(f *testing.F) {
	f.Add("Le moins cher, #gratuit https://a.fr", "Sans risque", "fr", "x", true)
	f.Add("Collaboration commerciale\nnos followers 🎉🎉🎉🎉", "", "de-", "mastodon", true)
	f.Add("\xffgra\u0302tuit\u200b", "\x00", "x-y", "nowhere", false)
	l, _ := charter.NewLinter(used(), network.Builtin())
	f.Fuzz(func(t *testing.T, body, title, lang, id string, sponsored bool) {
		post := charter.Post{Text: body, Title: title, Language: lang, Network: network.ID(id), Sponsored: sponsored, Date: day}
		list := l.Lint(post)
		for _, found := range list {
			require.NotEmpty(t, found.Localize(language.French))
			s := map[finding.Pointer]string{"/text": body, "/title": title}[found.Pointer]
			checkSpan(t, s, found.Span)
			for _, fix := range found.Fixes {
				require.Equal(t, found.Span, fix.Span)
			}
		}
		require.Equal(t, list, l.Lint(post), "the same twice, with buffers used before")
		require.Equal(t, list, l.LintOn(post, network.LinkedIn, post.Network)[1], "beside another network")
	})
}

func checkSpan(t *testing.T, s string, span finding.Span) {
	t.Helper()
	if span.IsZero() {
		return
	}
	require.True(t, 0 <= span.Start && span.Start < span.End && span.End <= len(s), "%v of %d bytes", span, len(s))
	if utf8.ValidString(s) {
		require.True(t, utf8.ValidString(s[:span.Start]) && utf8.ValidString(s[span.Start:span.End]), "%v cuts a character", span)
	}
}

// Texts that give every rule something to do at each character take a time in proportion to
// their length.
func TestLintIsLinear(t *testing.T) {
	l, _ := charter.NewLinter(used(), network.Builtin())
	for _, unit := range []string{"a🎉", "« tu ", "tu ", "TU TU, ", "!! ", "a! ", "#123 ", "[url] ", "\u200ba", "𝗦𝗼 ", "https://a.fr ", "n° 1 ", "le leader du ", "a\u0301", "É", "\n🎉 a", "vous, ", "mail courriel ", "RSE "} {
		took := func(n int) time.Duration {
			post := charter.Post{Text: strings.Repeat(unit, n/len(unit)), Language: "fr"}
			best := time.Hour
			for range 5 {
				start := time.Now()
				l.Lint(post)
				best = min(best, time.Since(start))
			}
			return best
		}
		small, large := took(1<<14), took(1<<18)
		most := 128 * max(small, 50*time.Microsecond)
		for again := 0; large >= most && again < 5; again++ { // a busy machine slows the longer runs more
			large = min(large, took(1<<18))
		}
		assert.Less(t, large, most, "%q: %v, and %v for sixteen times as much", unit, small, large)
	}
}

// FuzzDisclosure lints what is paid for, or made by artificial intelligence, for any audience.
func FuzzDisclosure(f *testing.F) {
	f.Add("Thanks @aurore #sp #a #b #ad", "US", true)
	f.Add("Sponsored: AI-generated, j'ai \xff", "GB", false)
	f.Add("Créé à l’aide d’une IA\u200b", "", true)
	l, _ := charter.NewLinter(house(), network.Builtin())
	f.Fuzz(func(t *testing.T, body, territory string, ai bool) {
		post := charter.Post{Text: body, Territory: territory, Sponsored: true, AI: ai, Network: network.Instagram,
			Media: []charter.Media{{Kind: charter.Image, AI: ai, Retouched: !ai, Alt: "Une crème", Mention: body}}}
		list := l.Lint(post)
		mentions := 0
		for _, found := range list {
			require.NotEmpty(t, found.Localize(language.French))
			if found.Pointer == "/sponsored" {
				mentions++
			}
		}
		require.LessOrEqual(t, mentions, 1, "one cause, one finding")
		require.Equal(t, list, l.Lint(post))
	})
}

// FuzzRegister judges any register and any partnerships that can be read, faults and all.
func FuzzRegister(f *testing.F) {
	f.Add(`{"id":"r","territories":["FR",""],"profile":{"traits":["sellsAlcohol"],"staff":{"max":-1},"turnover":"1 EUR"},"entries":[{"obligation":"gdpr","status":"compliant"}]}`)
	f.Add(`{"id":"p","deals":[{"id":"a","date":"9999-12-31","cash":{"value":"90000000000000000 EUR","tax":"excluded"},"inKind":{"value":"-1 USD"}}]}`)
	f.Fuzz(func(t *testing.T, data string) {
		r, _ := charter.ReadRegister([]byte(data))
		p, _ := charter.ReadPartnerships([]byte(data))
		require.Equal(t, charter.CheckRegister(r, day), charter.CheckRegister(r, day))
		require.Len(t, p.Contracts(), len(p.Deals))
		for _, found := range append(charter.CheckRegister(r, day), charter.CheckPartnerships(p)...) {
			require.NotEmpty(t, found.Localize(language.French))
			require.NotEmpty(t, found.Localize(language.English))
		}
	})
}
