package text_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// twitterCase is a case of twitter-text's conformance suite.
type twitterCase struct {
	Description, Text string
	Expected          json.RawMessage
}

// twitterCases reads a file of the suite, by section.
func twitterCases(t *testing.T, name string) map[string][]twitterCase {
	t.Helper()
	data, err := os.ReadFile(dataFile(t, "twitter-text", name))
	require.NoError(t, err)
	var file struct{ Tests map[string][]twitterCase }
	require.NoError(t, json.Unmarshal(data, &file))
	return file.Tests
}

func TestTwitterTextLengths(t *testing.T) {
	sections := twitterCases(t, "validate.dev.json")
	run := 0
	for section, rules := range map[string]text.XRules{
		"tweets": text.XRules1, "WeightedTweetsCounterTest": text.XRules2,
		"WeightedTweetsWithDiscountedEmojiCounterTest": text.XRules3, "UnicodeDirectionalMarkerCounterTest": text.XRules3,
	} {
		for _, tt := range sections[section] {
			length, valid := rules.Measure(tt.Text)
			if section == "tweets" {
				assert.JSONEq(t, string(tt.Expected), fmt.Sprint(valid), "%s: %s (%d)", section, tt.Description, length)
			} else {
				var want struct {
					WeightedLength int
					Valid          bool
				}
				require.NoError(t, json.Unmarshal(tt.Expected, &want))
				assert.Equal(t, want.WeightedLength, length, "%s: %s", section, tt.Description)
				assert.Equal(t, want.Valid, valid, "%s: %s", section, tt.Description)
			}
			run++
		}
	}
	assert.Equal(t, 26, run)
}

// entitySections are the sections that [text.Entities] can express: what they extract, and
// the member that names it where offsets come with it.
var entitySections = map[string]struct {
	kind   text.Kind
	member string
}{
	"mentions": {text.Mention, ""}, "mentions_with_indices": {text.Mention, "screen_name"},
	"urls": {text.URL, ""}, "urls_with_indices": {text.URL, "url"}, "urls_with_directional_markers": {text.URL, "url"},
	"tco_urls_with_params": {text.URL, ""},
	"hashtags":             {text.Hashtag, ""}, "hashtags_from_astral": {text.Hashtag, ""}, "hashtags_with_indices": {text.Hashtag, "hashtag"},
	"cashtags": {text.Cashtag, ""}, "cashtags_with_indices": {text.Cashtag, "cashtag"},
}

func TestTwitterTextEntities(t *testing.T) {
	sections := twitterCases(t, "extract.dev.json")
	run := 0
	for section, x := range entitySections {
		for _, tt := range sections[section] {
			names, placed := []string{}, []map[string]any{}
			for token := range text.Entities(tt.Text) {
				if token.Kind != x.kind {
					continue
				}
				name := tt.Text[token.Start:token.End]
				if x.kind != text.URL {
					_, size := utf8.DecodeRuneInString(name)
					name = name[size:]
				}
				start := utf8.RuneCountInString(tt.Text[:token.Start])
				end := start + utf8.RuneCountInString(tt.Text[token.Start:token.End])
				names = append(names, name)
				placed = append(placed, map[string]any{x.member: name, "indices": []int{start, end}})
			}
			var got any = names
			if x.member != "" {
				got = placed
			}
			encoded, err := json.Marshal(got)
			require.NoError(t, err)
			assert.JSONEq(t, string(tt.Expected), string(encoded), "%s: %s: %s", section, tt.Description, tt.Text)
			run++
		}
	}
	assert.Equal(t, 107, run)
}

func TestMastodonCases(t *testing.T) {
	data, err := os.ReadFile(dataFile(t, "mastodon.dev.jsonl"))
	require.NoError(t, err)
	run := 0
	for line := range strings.Lines(string(data)) {
		var tt struct {
			Kind, Desc, Input, Countable, Text, Spoiler string
			Max                                         int
			Over                                        bool
		}
		require.NoError(t, json.Unmarshal([]byte(line), &tt))
		switch {
		case tt.Input == "see example.com here":
			// The web client counts 23 where the server, which decides, counts what is written.
			assert.Equal(t, len(tt.Input), text.MastodonLength.Count(tt.Input))
			continue
		case tt.Kind == "countable_text":
			assert.Equal(t, text.Graphemes.Count(tt.Countable), text.MastodonLength.Count(tt.Input), tt.Input)
		default:
			length := text.Graphemes.Count(tt.Spoiler) + text.MastodonLength.Count(tt.Text)
			assert.Equal(t, tt.Over, length > tt.Max, "%s: %d", tt.Desc, length)
		}
		run++
	}
	assert.Equal(t, 7, run)
}

// The expected lengths follow from the rules of each network, counted by hand.
func TestNetworkLengths(t *testing.T) {
	tests := []struct {
		name, text                     string
		x, mastodon, threads, linkedIn int
	}{
		{"empty", "", 0, 0, 0, 0},
		{"French", "Été à Noël", 10, 10, 10, 10},
		{"decomposed", "e\u0301te\u0301", 3, 3, 5, 5},
		{"URL", "Voir https://exemple.fr/a ici", 32, 32, 29, 29},
		{"URL without a scheme", "Voir exemple.fr/a !", 30, 19, 19, 19},
		{"three URLs", "http://a.fr http://b.fr http://c.fr", 71, 71, 35, 35},
		{"emoji", "🎉", 2, 1, 4, 2},
		{"family", "👩‍👩‍👧‍👦", 2, 1, 25, 11},
		{"flag", "🇫🇷", 2, 1, 8, 4},
		{"three indicators", "🇫🇷🇧", 4, 2, 9, 6},
		{"region", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2, 1, 28, 14},
		{"keycap", "1️⃣", 2, 1, 7, 3},
		{"skin tone", "👍🏽", 2, 1, 8, 4},
		{"heart", "❤️", 2, 1, 6, 2},
		{"heart as a text", "❤︎", 4, 1, 2, 2},
		{"copyright", "© ©️", 4, 3, 7, 4},
		{"an accent on an emoji", "😀\u0301", 3, 1, 6, 3},
		{"Japanese", "日本語", 6, 3, 3, 3},
		{"quotes and ellipsis", "“a”…", 5, 4, 4, 4},
		{"mention", "@lea@exemple.social bonjour", 27, 12, 27, 29},
		{"mention of a long server", "@lea@" + strings.Repeat("a", 64) + ".fr", 72, 72, 72, 74},
		{"mention in a URL", "https://exemple.social/@lea@exemple.social", 23, 23, 42, 44},
		{"e-mail", "lea@exemple.fr", 14, 14, 14, 15},
		{"reserved", `\|{}@[]()<>#*_~ -`, 17, 17, 17, 32},
		{"path with an emoji", "https://exemple.fr/🐪", 25, 23, 23, 21},
		{"ill-formed", "a\xffb", 4, 3, 3, 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.x, text.XWeighted.Count(tt.text), "X")
			assert.Equal(t, tt.mastodon, text.MastodonLength.Count(tt.text), "Mastodon")
			assert.Equal(t, tt.threads, text.ThreadsLength.Count(tt.text), "Threads")
			assert.Equal(t, tt.linkedIn, text.LinkedInLength.Count(tt.text), "LinkedIn")
		})
	}
}

func TestXRules(t *testing.T) {
	family := "👩‍👩‍👧‍👦"
	for rules, want := range map[text.XRules]int{text.XRules1: 7, text.XRules2: 11, text.XRules3: 2, 0: 0, 9: 0} {
		length, _ := rules.Measure(family)
		assert.Equal(t, want, length, "%v", rules)
	}
	for _, rules := range []text.XRules{text.XRules1, text.XRules2, text.XRules3} {
		for length, want := range map[int]bool{0: false, 1: true, rules.Max(): true, rules.Max() + 1: false} {
			_, valid := rules.Measure(strings.Repeat("a", length))
			assert.Equal(t, want, valid, "%v: %d", rules, length)
		}
		_, valid := rules.Measure("a\ufffe")
		assert.False(t, valid)
		encoded, err := rules.MarshalText()
		require.NoError(t, err)
		var decoded text.XRules
		require.NoError(t, decoded.UnmarshalText(encoded))
		assert.Equal(t, rules, decoded)
	}
	assert.Zero(t, text.XRules(0).Max())
	_, err := text.XRules(0).MarshalText()
	assert.EqualError(t, err, "text: rules 0 out of range")
	var rules text.XRules
	assert.EqualError(t, rules.UnmarshalText([]byte("v4")), `text: rules "v4": want one of v1, v2, v3`)
	assert.Equal(t, "%!XRules(9)", text.XRules(9).String())
}

// Every emoji of Unicode counts 2 on X and, where it shows as one, its bytes on Threads. A
// © or a ® without its selector is a text.
func TestEmojiLengths(t *testing.T) {
	for _, sequence := range emojiSequences(t) {
		want := 2
		if sequence.text == "©" || sequence.text == "®" {
			want = 1
		}
		assert.Equal(t, want, text.XWeighted.Count(sequence.text), "%+q", sequence.text)
		if sequence.status == "fully-qualified" {
			assert.Equal(t, len(sequence.text), text.ThreadsLength.Count(sequence.text), "%+q", sequence.text)
		}
	}
}

// What is said to be inert composes with nothing before it and stays as it is.
func TestInertRunes(t *testing.T) {
	inert := 0
	for r := rune(0); r <= utf8.MaxRune; r++ {
		if text.IsInert(r) {
			inert++
			s := string(r)
			properties := norm.NFC.PropertiesString(s)
			assert.True(t, norm.NFC.IsNormalString(s) && properties.BoundaryBefore() && properties.CCC() == 0, "%U", r)
		}
	}
	assert.Equal(t, text.XWeighted.Count("\u1100\u1161\u11a8"), text.XWeighted.Count("각"))
	assert.Equal(t, 2, text.XWeighted.Count("か\u3099"))
	assert.Equal(t, 1, text.XWeighted.Count("\u0438\u0306"))
	assert.Greater(t, inert, 30_000)
}

// entitiesOf writes the entities of s with their kinds.
func entitiesOf(s string) []string {
	list := []string{}
	for token := range text.Entities(s) {
		list = append(list, token.Kind.String()+" "+s[token.Start:token.End])
	}
	return list
}

func TestEntities(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"", []string{}},
		{"Merci @lea, #Été sur exemple.fr/été $ACME !", []string{"mention @lea", "hashtag #Été", "url exemple.fr/été", "cashtag $ACME"}},
		{"https://exemple.fr/@lea#Été?a=$ACME", []string{"url https://exemple.fr/@lea#Été?a=$ACME"}},
		{"lea@exemple.fr", []string{}},
		{"HTTPS://EXEMPLE.FR", []string{"url HTTPS://EXEMPLE.FR"}},
		{"https://пример.рф/путь https://例え.テスト", []string{"url https://пример.рф/путь"}},
		{"https://exemple.xn--p1ai/", []string{"url https://exemple.xn--p1ai/"}},
		{"http://a.museum b.photography c.notadomain", []string{"url http://a.museum", "url b.photography"}},
		{"(https://exemple.fr/a_(b)) fin", []string{"url https://exemple.fr/a_(b)"}},
		{"https://exemple.fr/a_(b(c)d) https://exemple.fr/a_(b(c)d(e))", []string{"url https://exemple.fr/a_(b(c)d)", "url https://exemple.fr/a_"}},
		{"https://exemple.fr:8080/?a=b#c. Fin.", []string{"url https://exemple.fr:8080/?a=b#c"}},
		{"exemple.fr:8080?a=b", []string{"url exemple.fr"}},
		{"fini.Demain", []string{}},
		{"_exemple.fr /exemple.fr -exemple.fr .exemple.fr", []string{}},
		{"RT@lea rt:@leo art@lea", []string{"mention @lea", "mention @leo"}},
		{"@lea/amis @leo", []string{"mention @leo"}},
		{"@abcdefghijklmnopqrstuvwxyz", []string{"mention @abcdefghijklmnopqrst"}},
		{"＠lea ＃été", []string{"mention ＠lea", "hashtag ＃été"}},
		{"#a#b #️⃣c #1 &#x ##d", []string{"hashtag #d"}},
		{"$A.B $A_BC $A.BCD $ABCDEFG", []string{"cashtag $A.B", "cashtag $A_BC", "cashtag $A"}},
		{"https://t.co/abc123/suite https://t.co/" + strings.Repeat("a", 41), []string{"url https://t.co/abc123"}},
		{"http://" + strings.Repeat("a", 64) + ".com", []string{}},
		{"http://exemple.fr/" + strings.Repeat("a", 4065), []string{"url http://exemple.fr/" + strings.Repeat("a", 4065)}},
		{"http://exemple.fr/" + strings.Repeat("a", 4100), []string{}},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, entitiesOf(tt.text), tt.text)
	}
}

// Texts made to be read again and again take a time linear in their length.
func TestEntitiesOfHostileTexts(t *testing.T) {
	for _, part := range []string{
		"a.", "a-.", "é.", "é", "a_b.", "é-.a.co", "http://", "http://a.co/(", "(((", "@a", "@a@a.", "#a", "##", "$A", "a.co:", "a.co?",
		"é.co", "xn--", "xn--é.", "http://a.coé-.", "。.", "@", "\xff.", "👩\u200d", "\u0301", "1\ufe0f", "\U000e0067",
	} {
		s := strings.Repeat(part, 1<<20/len(part))
		n := 0
		for token := range text.Entities(s) {
			n += token.End - token.Start
		}
		assert.LessOrEqual(t, n, len(s))
		for _, unit := range networkUnits {
			assert.NotZero(t, unit.Count(s), "%v of %q", unit, part)
		}
	}
}

var networkUnits = []text.Unit{text.XWeighted, text.MastodonLength, text.ThreadsLength, text.LinkedInLength}

func FuzzEntities(f *testing.F) {
	f.Add("Merci @lea@exemple.fr, #Été sur http://exemple.fr/été_(a)?b $ACME.A RT@leo\xff👩‍👩‍👧")
	f.Add("É.co a.coだよね.comtest -a.fr xn--é.fr t.co/abc \u202ahttp://twitter.com/\u202c")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for token := range text.Entities(s) {
			require.GreaterOrEqual(t, token.Start, last)
			require.Greater(t, token.End, token.Start)
			require.LessOrEqual(t, token.End, len(s))
			assert.Equal(t, utf8.ValidString(s), utf8.ValidString(s) && utf8.ValidString(s[token.Start:token.End]))
			last = token.End
		}
		for _, unit := range networkUnits {
			n := unit.Count(s)
			assert.Equal(t, s == "", n == 0, unit)
		}
		assert.GreaterOrEqual(t, text.LinkedInLength.Count(s), text.UTF16.Count(s))
		length, _ := text.XRules1.Measure(s)
		weighted, _ := text.XRules2.Measure(s)
		short, _ := text.XRules3.Measure(s)
		assert.LessOrEqual(t, length, weighted)
		assert.LessOrEqual(t, short, 2*length)
	})
}
