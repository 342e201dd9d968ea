package smart_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// repeated are pieces that a text is made of again and again, each a chance for a rule to
// look through all of it at every word.
var repeated = []string{
	"passer de 1 200 à 2 000 abonnés d'ici le 30 juin 2026, ", "en publiant 5 posts ", "répondre en moins de 2 h ", "(", ") ", "( 5 ",
	"5 ", "5,", "12,", ",22", "1.2.3.", "2026-", "12/", "un ", "une semaine sur deux ", "entre ", "between ", "du 1er au ", "the ", "the first of ",
	"le ", "d'ici ", "by ", "from ", "in ", "within 3 ", "de ", "d'", "l'", "a", "é", "sept ", "dix-sept ", "mille ", "million ", "two hundred and ",
	"- ", "-", ".", ". ", "/", "+", "+ 3 ", "%", "€", "$5", "10k ", "q4 ", "fy27 ", "T4-", "twice a week ", "every other ", "chaque ", "tous les ",
	"mon", "monday ", "lundi et ", "janvier ", "may ", "march ", "last ", "next ", "this ", "fin ", "end of ", "mi-", "Noël ", "easter ",
	"ago ", "il y a ", "from now ", "3 days ", "18 h 30 ", "24/7 ", "+33 6 12 34 56 78 ", "§ 5 ", "n° 5 ", "article 5 et ", "Apollo 13 ",
	"#tag ", "@nom ", "http://a.fr/ ", "a@b.fr ", "😀", "« ", "»", "’", "\u00a0", "\n", "followers ", "abonnés ", "taux de ", "number of ",
	"our ", "notre ", "pour les ", "for the ", "owner: ", "porté par ", "objectif ", "goal: ", "must ", "doit ", "not ", "ne pas ", "plus ",
	"more ", "vs ", "than ", "par rapport à ", "fiscal ", "exercice ", "2026/27 ", "saison ", "double ", "x2 ", "by half ", "a third of ",
	"4 sur 5 ", "out of ", "3 en 1 ", "4K ", "cedex ", "rue ", "top 3 ", "LinkedIn ", "facebook and ", "on Google + ", "B2B ", "entreprise ",
}

// Time is linear in the length of a text, whatever it is made of: 32 times the text takes some
// 32 times as long, more on a busy machine and when its room no longer fits the cache, where a
// quadratic rule takes a thousand times. The best of a few runs counts.
func TestReadingIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	for _, tag := range []language.Tag{language.French, language.English} {
		reader := smart.Reader{Language: tag, AsOf: calendar.MustDate("2026-01-15")}
		for name, read := range map[string]func(string){
			"Read":      func(s string) { reader.Read(s) },
			"Recognize": func(s string) { reader.Recognize(s) },
		} {
			for _, piece := range repeated {
				fast, slow := durations(piece, 32<<10, read)
				assert.Less(t, slow, most*fast, "%s %v %q: %v, 32 times as much %v", name, tag, piece, fast, slow)
			}
			fast, slow := durations(strings.Join(repeated, ""), smart.MaxText, read)
			assert.Less(t, slow, most*fast, "%s %v all of them: %v, 64 KiB %v", name, tag, fast, slow)
		}
	}
}

// most is how many times as long 32 times a text may take.
const most = 250

// durations is how long it takes to read a piece repeated up to a length, and a 32nd part of
// it, at best.
func durations(piece string, length int, read func(string)) (fast, slow time.Duration) {
	long := strings.Repeat(piece, length/len(piece))
	short := long[:max(1, len(long)/32/len(piece))*len(piece)]
	fast, slow = time.Hour, time.Hour
	for range 20 {
		fast, slow = min(fast, took(short, read)), min(slow, took(long, read))
		if slow < most/2*fast {
			break
		}
	}
	return fast, slow
}

func took(text string, read func(string)) time.Duration {
	start := time.Now()
	read(text)
	return time.Since(start)
}
