package charter_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// french is a post of 300 characters that follows the charter.
const french = "Notre nouvelle crème arrive en boutique samedi : sans parfum, fabriquée en Bretagne, et rechargeable. " +
	"L’équipe vous attend dès 10 h pour l’essayer et répondre à toutes vos questions sur la peau sensible. " +
	"Vous ne pouvez pas venir ? Écrivez-nous ici, on vous répond dans l’heure, promis, même le dimanche."

// vocabulary is a charter of n banned terms of one to three words, and everything else.
func vocabulary(n int) charter.Charter {
	c := house()
	c.Editorial.Banned, c.Editorial.FormOfAddress = nil, charter.Vous
	for i := range n {
		term := fmt.Sprintf("mot%d", i)
		switch i % 4 {
		case 1:
			term = fmt.Sprintf("notre mot%d", i)
		case 2:
			term = fmt.Sprintf("vous ne mot%d", i)
		}
		c.Editorial.Banned = append(c.Editorial.Banned, charter.BannedTerm{Term: term, Replacement: "autre"})
	}
	return c
}

func BenchmarkLint(b *testing.B) {
	for _, n := range []int{200, 20_000} {
		b.Run(fmt.Sprintf("terms=%d", n), func(b *testing.B) {
			l := linter(b, vocabulary(n))
			post := charter.Post{Text: french, Language: "fr", Network: network.LinkedIn, Date: day, Pillar: "care"}
			b.SetBytes(int64(len(french)))
			b.ReportAllocs()
			for b.Loop() {
				if list := l.Lint(post); len(list) > 0 {
					b.Fatal(list)
				}
			}
		})
	}
}

// A post that follows the rules on the use of terms.
func BenchmarkLintUsage(b *testing.B) {
	l := linter(b, used())
	post := charter.Post{Text: french, Language: "fr", Network: network.LinkedIn, Date: day, Pillar: "care"}
	b.ReportAllocs()
	for b.Loop() {
		if list := l.Lint(post); len(list) > 0 {
			b.Fatal(list)
		}
	}
}

// One content held against three networks, in one call of LintOn.
func BenchmarkLintOn(b *testing.B) {
	for _, n := range []int{200, 20_000} {
		b.Run(fmt.Sprintf("terms=%d", n), func(b *testing.B) {
			l := linter(b, vocabulary(n))
			post := charter.Post{Text: french, Language: "fr", Date: day, Pillar: "care"}
			b.ReportAllocs()
			for b.Loop() {
				for _, list := range l.LintOn(post, network.LinkedIn, network.Facebook, network.Instagram) {
					if len(list) > 0 {
						b.Fatal(list)
					}
				}
			}
		})
	}
}

func BenchmarkLintLong(b *testing.B) {
	l := linter(b, vocabulary(200))
	post := charter.Post{Text: strings.Repeat(french+"\n", 300), Language: "fr", Network: network.Blog, Date: day, Pillar: "care"}
	b.SetBytes(int64(len(post.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if list := l.Lint(post); len(list) > 0 {
			b.Fatal(list)
		}
	}
}

func BenchmarkLintFindings(b *testing.B) {
	l := linter(b, house())
	post := charter.Post{Text: "Le moins cher pour nos followers, sans risque.", Network: network.LinkedIn, Date: day}
	b.ReportAllocs()
	for b.Loop() {
		l.Lint(post)
	}
}

func BenchmarkNewLinter(b *testing.B) {
	c := vocabulary(20_000)
	networks := network.Builtin()
	b.ReportAllocs()
	for b.Loop() {
		charter.NewLinter(c, networks)
	}
}

func BenchmarkMarkdown(b *testing.B) {
	c := full()
	b.ReportAllocs()
	for b.Loop() {
		c.Markdown(language.French, calendar.Date{})
	}
}

func BenchmarkHash(b *testing.B) {
	p := post()
	p.Text = french
	b.ReportAllocs()
	for b.Loop() {
		p.Hash()
	}
}

func BenchmarkIdentifiers(b *testing.B) {
	b.SetBytes(int64(len(french)))
	b.ReportAllocs()
	for b.Loop() {
		if list := charter.Identifiers(french); len(list) > 0 {
			b.Fatal(list)
		}
	}
}
