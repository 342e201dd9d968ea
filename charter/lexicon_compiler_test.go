package charter_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

func TestNewLinterJudgesTerms(t *testing.T) {
	banned := func(terms ...string) (out []charter.BannedTerm) {
		for _, term := range terms {
			out = append(out, charter.BannedTerm{Term: term})
		}
		return out
	}
	cases := []struct {
		name      string
		editorial charter.Editorial
		want      []string
		related   finding.Pointer
	}{
		{"sound", charter.Editorial{Banned: banned("gratuit", "gratuite", "sans frais")}, nil, ""},
		{"empty", charter.Editorial{Banned: banned("  ")}, []string{"/editorial/banned/0/term: Le terme est vide : il n'y a rien à rechercher."}, ""},
		{"invisible", charter.Editorial{Preferred: []charter.PreferredTerm{{Term: "\u200b", Instead: []string{"x"}}}},
			[]string{"/editorial/preferred/0/term: Le terme est vide : il n'y a rien à rechercher."}, ""},
		{"twice", charter.Editorial{Banned: banned("Été", "x", "ete")},
			[]string{"/editorial/banned/2/term: « ete » figure déjà dans la charte : seule la première occurrence compte."}, "/editorial/banned/0/term"},
		{"banned and a variant", charter.Editorial{Banned: banned("followers"), Preferred: []charter.PreferredTerm{{Term: "abonnés", Instead: []string{"followers"}}}},
			[]string{"/editorial/preferred/0/instead/0: « followers » figure déjà dans la charte : seule la première occurrence compte."}, "/editorial/banned/0/term"},
		{"banned and preferred", charter.Editorial{Banned: banned("Client"), Preferred: []charter.PreferredTerm{{Term: "client", Instead: []string{"consommateur"}}}},
			[]string{"/editorial/preferred/0/term: « client » est à privilégier ici, et à proscrire ou à remplacer ailleurs."}, "/editorial/banned/0/term"},
		{"a variant of itself", charter.Editorial{Preferred: []charter.PreferredTerm{{Term: "e-mail", Instead: []string{"courriel", "E-mail"}}}},
			[]string{"/editorial/preferred/0/term: « e-mail » est à privilégier ici, et à proscrire ou à remplacer ailleurs."}, "/editorial/preferred/0/instead/1"},
		{"replaced by what is banned", charter.Editorial{Banned: []charter.BannedTerm{{Term: "moins cher"}, {Term: "pas cher", Replacement: "le moins cher"}}},
			[]string{"/editorial/banned/1/replacement: Le remplacement « le moins cher » contient un terme à proscrire."}, "/editorial/banned/0/term"},
		{"unknown network", charter.Editorial{Networks: []charter.Override{{Network: "linkedln"}}},
			[]string{"/editorial/networks/0/network"}, ""},
		{"a network twice", charter.Editorial{Networks: []charter.Override{{Network: network.X}, {Network: network.X}}},
			[]string{"/editorial/networks/1/network: « x » a déjà ses propres règles : seules les premières comptent."}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, list := charter.NewLinter(charter.Charter{Editorial: &c.editorial}, network.Builtin())
			got := plain(sentences(list, language.French))
			require.Len(t, got, len(c.want))
			for i := range got {
				assert.True(t, strings.HasPrefix(got[i], c.want[i]), "got %q", got[i])
			}
			if c.related != "" {
				require.Len(t, list[0].Related, 1)
				assert.Equal(t, c.related, list[0].Related[0].Pointer)
			}
		})
	}
}

// Many terms that begin alike, and one that is there: what is found does not depend on how
// the terms are kept.
func TestLintThousandsOfTerms(t *testing.T) {
	var e charter.Editorial
	for i := range 5000 {
		e.Banned = append(e.Banned, charter.BannedTerm{Term: fmt.Sprintf("le produit miracle numéro %d", i)})
	}
	list := linter(t, charter.Charter{Editorial: &e}).Lint(charter.Post{Text: "Voici LE PRODUIT MIRACLE NUMERO 4321, et le produit miracle numéro 5001."})
	list = only(list, charter.CodeBannedTerm)
	require.Len(t, list, 1)
	assert.Equal(t, finding.Span{Start: 6, End: 36}, list[0].Span)
}

// Stems after many different words cost no more than after a few.
func TestLintThousandsOfStems(t *testing.T) {
	post := charter.Post{Text: strings.Repeat("notre engagement ", 500) + "sans9  ENGAGEMENTS", Language: "fr"}
	took := func(terms int) time.Duration {
		e := &charter.Editorial{Banned: []charter.BannedTerm{{Term: "sans9 engag", Stem: true}}}
		for i := range terms {
			e.Banned = append(e.Banned, charter.BannedTerm{Term: fmt.Sprintf("avec%d engag", i), Stem: true})
		}
		l, best := linter(t, charter.Charter{Editorial: e}), time.Hour
		for range 5 {
			start := time.Now()
			list := only(l.Lint(post), charter.CodeBannedTerm)
			best = min(best, time.Since(start))
			require.Len(t, list, 1)
			require.Equal(t, "sans9  ENGAGEMENTS", post.Text[list[0].Span.Start:list[0].Span.End])
		}
		return best
	}
	few, many := took(20), took(20_000)
	for again := 0; many >= 20*few && again < 5; again++ { // a busy machine
		many = min(many, took(20_000))
	}
	assert.Less(t, many, 20*few)
}

// FuzzLintAgreesWithFind holds the search for all terms at once against the search of
// package text for one.
func FuzzLintAgreesWithFind(f *testing.F) {
	f.Add("gratuit", "C’est GRATUIT, gratuitement")
	f.Add("l'été", "de l\u2019e\u0301te\u0301 à l'hiver")
	f.Add("'s", "it's")
	f.Add("#ad !", "yes #ad  ! #ads")
	f.Add("aujourd'", "aujourd'hui")
	f.Add("# ad", "# ad #ad")
	f.Add("最高", "最高の")
	f.Add("\u0301a", "e\u0301a")
	f.Add("crème", "#MiracleCrème #CREME des crèmes, crémés")
	f.Add("'é  é !", "'e\n\ne  !")
	f.Fuzz(func(t *testing.T, term, post string) {
		if len(term) > 200 || len(post) > 5000 {
			return
		}
		l, _ := charter.NewLinter(charter.Charter{Editorial: &charter.Editorial{Banned: []charter.BannedTerm{{Term: term}}}}, network.Catalogue{})
		var got []finding.Span
		for _, f := range l.Lint(charter.Post{Text: post}) {
			if f.Code == charter.CodeBannedTerm {
				got = append(got, f.Span)
			}
		}
		if len(got) == charter.MaxTermFindings {
			return // there may be more
		}
		wanted := text.NewTerm(term)
		folded, known := text.Fold(post), map[finding.Span]bool{}
		for start, end := range folded.Find(wanted) {
			from, to := folded.Span(start, end)
			span := finding.Span{Start: from, End: to}
			known[span] = true
			found := slices.ContainsFunc(got, func(g finding.Span) bool { return g.Start < to && from < g.End })
			require.True(t, found || exempt(post, from, to) || accented(post[from:to]), "%v of %v", span, got)
		}
		for _, span := range got {
			found := post[span.Start:span.End]
			require.True(t, known[span] || text.NewTerm(found) != wanted || tagged(post, span), "%q is not %q", found, term)
		}
	})
}

// accented reports whether a text may have accents, which the search of package text
// overlooks.
func accented(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) >= 0
}

// tagged reports whether a span lies in a hashtag.
func tagged(s string, span finding.Span) bool {
	for token := range text.Tokens(s) {
		if token.Kind == text.Hashtag && token.Start <= span.Start && span.End <= token.End {
			return true
		}
	}
	return false
}

// exempt reports whether a span touches an address or a mention.
func exempt(s string, from, to int) bool {
	for token := range text.Tokens(s) {
		if token.Start < to && token.End > from && (token.Kind == text.URL || token.Kind == text.Email || token.Kind == text.Mention) {
			return true
		}
	}
	return false
}
