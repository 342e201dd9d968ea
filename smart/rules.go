package smart

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// ReadingRule is a rule by which [Reader.Recognize] and [Reader.Read] read a text: one of
// grammar, or a line of vocabulary. Entities and parts bear its id.
type ReadingRule struct {
	// ID names the rule, such as "period.end" or "metric.followers". Ids do not change.
	ID string
	// Language is French or English, and [language.Und] for a rule of both.
	Language language.Tag
	// Doc says in one English line what the rule reads.
	Doc string
	// Convention says which reading is taken where usage has several. It is empty where
	// usage has one.
	Convention string
	// Words are the phrases of a line of vocabulary, in lower case and without accents.
	Words []string
	// Examples are texts that the rule reads, one at least.
	Examples []ReadingExample
}

// ReadingExample is a text that a [ReadingRule] reads, by a reader whose day is 15 January
// 2026.
type ReadingExample struct {
	Language language.Tag
	Text     string
	// Span is what of the text the rule reads.
	Span string
	// Value is what it is worth: of an entity, what [Entity.String] writes; of a part, the
	// direction, the indicator, the network, the deadline or the target that it gives. It is
	// empty where the words give none.
	Value string
}

// ReadingRules returns the rules of reading, sorted by id. They are the caller's own.
func ReadingRules() []ReadingRule {
	out := slices.Clone(readingRules())
	for i := range out {
		out[i].Words = slices.Clone(out[i].Words)
		out[i].Examples = slices.Clone(out[i].Examples)
	}
	return out
}

// exampleDay is the day of the reader of examples.
var exampleDay = calendar.MustDate("2026-01-15")

// readingRules are the rules of grammar and the lines of vocabulary.
var readingRules = sync.OnceValue(func() []ReadingRule {
	out := slices.Concat(figureRules, timeRules, rateRules, roleRules)
	at := map[string]int{}
	for i := range out {
		at[out[i].ID] = i
	}
	for _, table := range [...]struct {
		tag   language.Tag
		rules []rule
	}{
		{both, commonRules}, {both, eventRules}, {both, networkRules()},
		{language.English, englishRules}, {language.English, englishVerbTable},
		{language.French, frenchRules}, {language.French, frenchVerbTable},
		{language.English, englishActions}, {language.English, englishHeads},
		{language.French, frenchActions}, {language.French, frenchHeads}, {both, feastRules()},
	} {
		for i := range table.rules {
			r := &table.rules[i]
			line, bears := lineOf(r, table.tag)
			if !bears {
				continue
			}
			if k, written := at[r.id]; written {
				out[k].Words = append(out[k].Words, line.Words...)
				continue
			}
			at[r.id] = len(out)
			out = append(out, line)
		}
	}
	slices.SortFunc(out, func(a, b ReadingRule) int { return strings.Compare(a.ID, b.ID) })
	return out
})

// shown is how a kind of vocabulary is told and shown.
type shown struct {
	doc             string
	english, french string // a text that shows it, with its words for %; empty where examples are written by hand
}

// vocabulary has the topics whose lines entities and parts bear.
var vocabulary = map[topic]shown{
	verbTopic:      {"what is done, and in which direction", "% our engagement on LinkedIn", "% notre engagement sur LinkedIn"},
	actionTopic:    {"the noun of an action, before what it is done to", "% of 20% in our followers", "% de 20 % de nos abonnés"},
	metricTopic:    {"what is counted", "Reach 500 %", "Atteindre 500 %"},
	networkTopic:   {"where", "Reach 500 followers on %", "Atteindre 500 abonnés sur %"},
	placeTopic:     {"a place other than a network", "Reach 500 visits of our %", "Atteindre 500 visites sur %"},
	vagueTopic:     {"words that state nothing", "Get followers %", "Gagner des abonnés %"},
	universalTopic: {"everything of its kind", "", ""},
	audienceTopic:  {"for whom", "", ""},
	ownerTopic:     {"who answers for it", "", ""},
	multiplyTopic:  {"so many times as much", "% our followers", "% nos abonnés"},
	weekdayTopic:   {"the day of a week, the next of its name", "Publish %", "Publier %"},
	eventTopic:     {"a day or a season with a name", "Think of %", "Pensez à %"},
	rateTopic:      {"how often", "Write a % article", "Écrire un article %"},
	deadlineTopic:  {"by when", "", ""},
	durationTopic:  {"over how long", "", ""},
}

// lineOf returns the rule of a line of vocabulary, shown by the first of its words, and
// whether entities and parts can bear it. What an earlier line has too is not its own.
func lineOf(r *rule, tag language.Tag) (ReadingRule, bool) {
	v, bears := vocabulary[r.topic]
	nameless := r.topic == eventTopic && r.name == ""
	if !bears || nameless || r.has(startsFlag) {
		return ReadingRule{}, false
	}
	text, spoken := v.english, language.English
	if tag == language.French {
		text, spoken = v.french, tag
	}
	out := ReadingRule{ID: r.id, Language: tag, Doc: v.doc}
	for words := range strings.SplitSeq(r.words, "|") {
		s := newScan(Reader{Language: spoken}, words)
		if first := s.at(0).rule; first != nil && first.id == r.id {
			out.Words = append(out.Words, words)
		}
		s.close()
	}
	over := r.topic == eventTopic && r.worth() == "" // the day of a queen
	if len(out.Words) > 0 && text != "" && (r.topic != multiplyTopic || r.n != 0) && !over {
		out.Examples = []ReadingExample{{spoken, strings.Replace(text, "%", out.Words[0], 1), out.Words[0], r.worth()}}
	}
	return out, len(out.Words) > 0
}

// worth is the value of the words of a line of vocabulary, as examples write it.
func (r *rule) worth() string {
	switch r.topic {
	case verbTopic, actionTopic:
		return r.dir.String()
	case metricTopic:
		return r.metric.indicator
	case networkTopic:
		return r.name
	case multiplyTopic:
		if r.n < 0 {
			return "x0.5"
		}
		return "x" + strconv.FormatInt(r.n, 10)
	case rateTopic:
		if strings.Contains(r.name, "/") {
			return r.name
		} else if r.name != "" {
			return "1/" + r.name
		}
		d, _ := lengthOf(1, r.n)
		return "1/" + d.String()
	case eventTopic:
		return new(scan).occurrence(r.name, exampleDay, false).To().String()
	case weekdayTopic:
		ahead := (int(r.n)-int(exampleDay.Weekday())+6)%7 + 1
		return exampleDay.AddDays(ahead).String()
	}
	return ""
}

// both marks a rule of both languages.
var both = language.Und

// fr returns an example in French, en one in English.
func fr(text, span, value string) ReadingExample {
	return ReadingExample{language.French, text, span, value}
}

func en(text, span, value string) ReadingExample {
	return ReadingExample{language.English, text, span, value}
}
