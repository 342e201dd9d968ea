package compare

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rivo/uniseg"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// frenchPost is a text of 300 characters that holds none of the terms.
const frenchPost = "Notre nouvelle crème arrive en boutique samedi : sans parfum, fabriquée en Bretagne, et rechargeable. " +
	"L’équipe vous attend dès 10 h pour l’essayer et répondre à toutes vos questions sur la peau sensible. " +
	"Vous ne pouvez pas venir ? Écrivez-nous ici, on vous répond dans l’heure, promis, même le dimanche."

// median is the middle of how many times as long one takes as the other, in turns.
func median(ours, theirs func()) float64 {
	took := func(f func()) time.Duration {
		best := time.Hour
		for range 3 {
			start := time.Now()
			for range 10 {
				f()
			}
			best = min(best, time.Since(start))
		}
		return best
	}
	var ratios []float64
	for range 5 {
		ratios = append(ratios, float64(took(theirs))/float64(took(ours)))
	}
	slices.Sort(ratios)
	return ratios[len(ratios)/2]
}

// A whole linting, with all its rules, against one alternation of the terms: it hardly grows
// with the terms, where the alternation does.
func TestLintAgainstAlternation(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	for _, n := range []int{20, 200, 2000} {
		var e charter.Editorial
		var terms []string
		for i := range n {
			term := string([]byte{'a' + byte(i%26), 'a' + byte(i/26%26), 'a' + byte(i/676%26)}) + "ment interdit"
			e.Banned, terms = append(e.Banned, charter.BannedTerm{Term: term}), append(terms, regexp.QuoteMeta(term))
		}
		linter, _ := charter.NewLinter(charter.Charter{Editorial: &e}, network.Builtin())
		alternation := regexp.MustCompile(`(?i)\b(?:` + strings.Join(terms, "|") + `)\b`)
		p := charter.Post{Text: frenchPost, Language: "fr", Network: network.LinkedIn}
		ratio := median(func() { linter.Lint(p) }, func() { alternation.FindStringIndex(frenchPost) })
		t.Logf("%d terms: one alternation takes %.1f times as long as the whole linting", n, ratio)
		if n == 2000 && ratio < 5 {
			t.Errorf("the alternation of %d terms takes %.1f times as long", n, ratio)
		}
	}
}

// Characters as people see them, of a French post and of emoji.
func TestGraphemesAgainstUniseg(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	for _, s := range []string{frenchPost, strings.Repeat("👩‍👩‍👧‍👦🇫🇷❤️1️⃣ ", 30)} {
		if a, b := text.Graphemes.Count(s), uniseg.GraphemeClusterCount(s); a != b {
			t.Errorf("%d characters, uniseg counts %d", a, b)
		}
		ratio := median(func() { text.Graphemes.Count(s) }, func() { uniseg.GraphemeClusterCount(s) })
		t.Logf("%d bytes: uniseg takes %.1f times as long", len(s), ratio)
		if ratio < 2 {
			t.Errorf("uniseg takes %.1f times as long", ratio)
		}
	}
}
