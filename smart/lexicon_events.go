package smart

import (
	"slices"
	"strings"
	"sync"

	"github.com/septet-go/socialstrategy/calendar/holiday"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// feastRules are the names of the key dates of package holiday, as texts have them: with an
// article in French. Names with a figure are dates, which the grammar reads, and a saint
// without « la » before or "day" after is a place.
var feastRules = sync.OnceValue(func() []rule {
	var out []rule
	for k := range holiday.All() {
		id := k.String()
		names := k.Names()[1:]
		var words, saints []string
		for n, name := range names {
			folded := text.Fold(name).String()
			switch {
			case strings.ContainsAny(folded, "0123456789|()"), slices.Contains(commonNames, folded), fixedDay(folded):
				continue
			case k > holiday.NewYearsEve && saint(folded):
				saints = append(saints, folded)
				continue
			}
			words = append(words, folded)
			if n == 1 || strings.HasPrefix(folded, "fete ") || strings.HasPrefix(folded, "journee ") { // in French
				words = append(words, "le "+folded, "la "+folded, "l'"+folded, "les "+folded)
			}
		}
		if len(words) == 0 {
			continue
		}
		r := rule{id: "event." + strings.ReplaceAll(id, "-", "_"), topic: eventTopic, name: id, words: strings.Join(words, "|")}
		if slices.Contains(tradeDays, id) {
			r.flags = weakFlag
		}
		out = append(out, r)
		if len(saints) > 0 {
			r.words, r.flags = strings.Join(saints, "|"), articleFlag
			out = append(out, r)
		}
	}
	return out
})

// saint reports whether a name is that of a saint alone.
func saint(name string) bool {
	title, _, _ := strings.Cut(strings.ReplaceAll(name, "-", " "), " ")
	return slices.Contains([]string{"saint", "sainte", "st", "st."}, title) && !strings.HasSuffix(name, " day")
}

// fixedDay reports whether a name is a day of a month: « premier mai ».
func fixedDay(name string) bool {
	return strings.HasPrefix(name, "premier ") && strings.Count(name, " ") == 1
}
