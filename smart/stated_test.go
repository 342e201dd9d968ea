package smart_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func wordsAt(text string, spans []finding.Span) []string {
	var out []string
	for _, s := range spans {
		out = append(out, text[s.Start:s.End])
	}
	return out
}

func TestSpansAreTheWordsThatWereJudged(t *testing.T) {
	tests := []struct {
		tag                             language.Tag
		text                            string
		specific, measurable, timeBound []string
	}{
		{language.French, "Passer de 1 200 à 2 000 abonnés LinkedIn d'ici fin juin",
			[]string{"abonnés LinkedIn"}, []string{"1 200", "2 000"}, []string{"d'ici fin juin"}},
		{language.English, "grow from 1,200 to 2,000 followers on LinkedIn by the end of June",
			[]string{"followers", "LinkedIn"}, []string{"1,200", "2,000"}, []string{"by the end of June"}},
		{language.French, "améliorer notre visibilité", []string{"visibilité"}, nil, nil},
		{language.English, "Publish 3 posts per week on LinkedIn", []string{"posts", "LinkedIn"}, []string{"3"}, []string{"per week"}},
	}
	for _, tt := range tests {
		o := read(tt.tag, tt.text).Objective()
		a := smart.Check(o, smart.Evidence{}, calendar.MustDate("2026-01-15"))
		assert.Equal(t, tt.specific, wordsAt(o.Statement, a.Specific.Spans), tt.text)
		assert.Equal(t, tt.measurable, wordsAt(o.Statement, a.Measurable.Spans), tt.text)
		assert.Equal(t, tt.timeBound, wordsAt(o.Statement, a.TimeBound.Spans), tt.text)
		assert.Empty(t, a.Achievable.Spans)
		assert.Empty(t, a.Realistic.Spans)

		o.Statement = ""
		for letter, c := range smart.Check(o, smart.Evidence{}, calendar.MustDate("2026-01-15")).Criteria() {
			assert.Empty(t, c.Spans, letter)
		}
	}
}

func TestSpansOutsideTheStatementAreLeftOut(t *testing.T) {
	o := smart.Objective{Statement: "é", Stated: &smart.Stated{Metric: "é"}}
	for _, s := range []finding.Span{{Start: -1, End: 1}, {Start: 0, End: 3}, {Start: 0, End: 1}, {Start: 1, End: 2}, {Start: 2, End: 0}, {Start: 0, End: 2}} {
		o.Stated.Places = append(o.Stated.Places, smart.Place{Role: smart.RoleMetric, Span: s, Text: "é"})
	}
	assert.Equal(t, []finding.Span{{Start: 0, End: 2}}, smart.Check(o, smart.Evidence{}, calendar.MustDate("2026-01-15")).Specific.Spans)
}

// TestReadObjectivesKeepTheirWords checks on every labelled sentence that its objectives are
// the same after JSON, and that what they rest on lies in their own statement.
func TestReadObjectivesKeepTheirWords(t *testing.T) {
	for _, row := range lines[labelled](t, "smart/objectives.dev.jsonl") {
		for _, o := range read(language.MustParse(row.Lang), row.Text).Objectives() {
			o.ID = "read"
			text, err := json.Marshal(o)
			require.NoError(t, err, row.ID)
			back, problems := smart.ReadObjective(text)
			require.NoError(t, problems.Err(), row.ID)
			assert.Equal(t, o, back, row.ID)

			for letter, c := range smart.Check(back, smart.Evidence{}, calendar.MustDate("2026-01-15")).Criteria() {
				for _, s := range c.Spans {
					require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(o.Statement), "%s %s", row.ID, letter)
					assert.True(t, utf8.ValidString(o.Statement[s.Start:s.End]), "%s %s", row.ID, letter)
				}
			}
			for _, p := range o.Stated.Places {
				require.True(t, 0 <= p.Span.Start && p.Span.Start < p.Span.End && p.Span.End <= len(o.Statement), row.ID)
			}
		}
	}
}

func TestReadObjectivesKeepWhatNoOtherFieldHas(t *testing.T) {
	top := read(language.French, "gagner entre 500 et 800 abonnés LinkedIn d'ici fin juin").Objective()
	assert.Equal(t, smart.KindRange, top.Stated.Kind)
	strict := read(language.English, "keep the cost per lead under 30 euros by the end of June").Objective()
	assert.Equal(t, "<", strict.Stated.Bound)
	rank := read(language.French, "être dans le top 3 sur Google d'ici fin juin").Objective()
	assert.Equal(t, smart.KindRank, rank.Stated.Kind)
	change := read(language.English, "increase followers by 10% to 15% by the end of June").Objective()
	assert.Equal(t, smart.MustChange("+15%"), change.Stated.ChangeTop)
	words := read(language.French, "répondre en moins de 2 h avec un budget de 500 euros sur LinkedIn avant la rentrée").Objective()
	assert.Equal(t, "avant la rentrée", words.Stated.Time)
	assert.NotEmpty(t, words.Stated.Means)
}

// TestPlacesAreThoseOfTheirStatement edits a statement that was read: what has moved in it, or
// has gone, is pointed at no more.
func TestPlacesAreThoseOfTheirStatement(t *testing.T) {
	o := read(language.French, "Passer de 1 200 à 2 000 abonnés LinkedIn d'ici fin juin").Objective()
	at := func(statement string) (specific, measurable, timeBound []string) {
		o.Statement = statement
		a := smart.Check(o, smart.Evidence{}, today)
		return wordsAt(statement, a.Specific.Spans), wordsAt(statement, a.Measurable.Spans), wordsAt(statement, a.TimeBound.Spans)
	}
	specific, measurable, timeBound := at("Passer de 1 200 à 3 000 abonnés LinkedIn d'ici fin mai")
	assert.Equal(t, []string{"abonnés LinkedIn"}, specific)
	assert.Equal(t, []string{"1 200"}, measurable)
	assert.Empty(t, timeBound)

	specific, measurable, timeBound = at("Nous voulons passer de 1 200 à 2 000 abonnés LinkedIn d'ici fin juin")
	assert.Empty(t, specific)
	assert.Empty(t, measurable)
	assert.Empty(t, timeBound)
}

// TestObjectivesOfLongSentencesFitADocument reads sentences that hold more than a document
// does: the objective is kept, with the beginning of its words, and the check says so.
func TestObjectivesOfLongSentencesFitADocument(t *testing.T) {
	aim := "Passer de 1 200 à 2 000 abonnés LinkedIn d'ici fin juin"
	tests := map[string]string{
		"a long end":       aim + strings.Repeat(", avec des contenus utiles à nos clients", 100),
		"a long start":     strings.Repeat("é", 3000) + ". " + aim,
		"many vague words": aim + " et " + strings.Repeat("améliorer rapidement tout, ", 120),
		"many cadences":    aim + strings.Repeat(", 3 posts par semaine", 120),
		"many means":       aim + strings.Repeat(", avec un budget de 500 euros", 120),
		"many networks":    aim + " sur Instagram, Facebook, TikTok, YouTube, X, Pinterest, Snapchat, Threads, Bluesky, Mastodon, Reddit, WhatsApp, Twitch, Discord, Google" + strings.Repeat(" et Viadeo", 300),
		"one long word":    "Gagner 500 " + strings.Repeat("abonné", 600) + " d'ici fin juin",
		"a long audience":  aim + " auprès des " + strings.Repeat("professionnels de la santé ", 100),
		"no objective":     strings.Repeat("Il pleut. ", 300),
		"a long list":      strings.Repeat("gagner 500 abonnés et générer 50 leads, ", 80),
		"the longest":      strings.Repeat(aim+". ", 1500),
	}
	for name, text := range tests {
		list := read(language.French, text).Objectives()
		if len(list) == 0 {
			list = []smart.Objective{read(language.French, text).Objective()}
		}
		for _, o := range list {
			o.ID = "read"
			written, err := json.Marshal(o)
			require.NoError(t, err, name)
			back, problems := smart.ReadObjective(written)
			require.NoError(t, problems.Err(), name)
			assert.Equal(t, o, back, name)
		}
		whole := list[0]
		assert.True(t, strings.HasPrefix(text, whole.Statement), name)
		assert.True(t, utf8.ValidString(whole.Statement), name)
		found := smart.Check(whole, smart.Evidence{}, today).Findings
		assert.Equal(t, utf8.RuneCountInString(text) > 2000, found.Has(smart.CodeStatementCut), name)
	}
	many := read(language.French, aim+strings.Repeat(" rapidement", 80)).Objective()
	assert.Len(t, many.Stated.Vague, 50)
	assert.True(t, smart.Check(many, smart.Evidence{}, today).Findings.Has(smart.CodeStatementCut))
	assert.False(t, smart.Check(read(language.French, aim).Objective(), smart.Evidence{}, today).Findings.Has(smart.CodeStatementCut))
}

// A sentence gives its objective no id, which a document wants: with one it is read back.
func TestAnObjectiveOfASentenceWantsAnID(t *testing.T) {
	for tag, sentence := range map[language.Tag]string{
		language.English: "Reach 900 Facebook followers by 30 June 2026",
		language.French:  "Atteindre 900 abonnés Facebook d'ici le 30 juin 2026",
	} {
		o := smart.Reader{Language: tag, AsOf: today}.Read(sentence).Objective()
		data, err := json.Marshal(o)
		require.NoError(t, err)
		_, found := smart.ReadObjective(data)
		require.Len(t, found, 1)
		assert.Equal(t, finding.Pointer("/id"), found[0].Pointer)
		o.ID = "O1"
		data, err = json.Marshal(o)
		require.NoError(t, err)
		again, found := smart.ReadObjective(data)
		assert.Empty(t, found)
		assert.Equal(t, o, again)
	}
}
