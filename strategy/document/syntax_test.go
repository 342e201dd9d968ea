package document_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// sheet has a member of each plain kind, and asks nothing.
type sheet struct {
	S string             `json:"s"`
	B bool               `json:"b"`
	I int64              `json:"i"`
	U uint32             `json:"u"`
	F float64            `json:"f"`
	G float32            `json:"g"`
	L []string           `json:"l"`
	N [][]int            `json:"n"`
	M map[string]float64 `json:"m"`
	P *sheetPart         `json:"p"`
	Q sheetPart          `json:"q"`
	A []sheetPart        `json:"a"`
}

type sheetPart struct {
	X string `json:"x"`
	Y *int   `json:"y"`
}

var sheetSchema = document.MustSchema[sheet]()

func TestSchema_Read_malformed(t *testing.T) {
	tests := []struct {
		name, text string
		want       finding.Code
		pointer    string
	}{
		{"nothing", "", document.CodeEmpty, ""},
		{"white space", " \t\r\n", document.CodeEmpty, ""},
		{"byte order mark", "\uFEFF{}", document.CodeByteOrderMark, ""},
		{"two documents", "{} {}", document.CodeTrailingData, ""},
		{"brace too many", "{}}", document.CodeTrailingData, ""},
		{"NUL after", "{}\x00", document.CodeTrailingData, ""},
		{"open object", "{", document.CodeTruncated, ""},
		{"open after name", `{"s"`, document.CodeTruncated, ""},
		{"open after colon", `{"s":`, document.CodeTruncated, "/s"},
		{"open after value", `{"s":""`, document.CodeTruncated, ""},
		{"open after comma", `{"s":"",`, document.CodeTruncated, ""},
		{"open list", `{"l":["a"`, document.CodeTruncated, "/l"},
		{"open list after comma", `{"l":["a",`, document.CodeTruncated, "/l/1"},
		{"open text", `{"s":"a`, document.CodeTruncated, "/s"},
		{"open escape", `{"s":"a\`, document.CodeTruncated, "/s"},
		{"open unicode escape", `{"s":"\u00`, document.CodeTruncated, "/s"},
		{"open name", `{"s`, document.CodeTruncated, ""},
		{"bare name", `{s: 1}`, document.CodeSyntax, ""},
		{"single quotes around a name", `{'s': 1}`, document.CodeSyntax, ""},
		{"no colon", `{"s" "a"}`, document.CodeSyntax, ""},
		{"no value", `{"s":}`, document.CodeSyntax, "/s"},
		{"no comma", `{"s":"a" "b":true}`, document.CodeSyntax, ""},
		{"two commas", `{"s":"a",,"b":true}`, document.CodeSyntax, ""},
		{"comma first", `{,"s":"a"}`, document.CodeSyntax, ""},
		{"comma first in list", `{"l":[,"a"]}`, document.CodeSyntax, "/l/0"},
		{"crossed brackets", `{"l":["a"}`, document.CodeSyntax, "/l"},
		{"colon in list", `{"l":["a":"b"]}`, document.CodeSyntax, "/l"},
		{"comment", `{"s":"a" /* note */}`, document.CodeSyntax, ""},
		{"line comment", "{// note\n}", document.CodeSyntax, ""},
		{"form feed", "{\f}", document.CodeSyntax, ""},
		{"no-break space", "{\u00a0}", document.CodeSyntax, ""},
		{"trailing comma", `{"s":"a",}`, document.CodeTrailingComma, ""},
		{"trailing comma in list", `{"l":["a",]}`, document.CodeTrailingComma, "/l"},
		{"True", `{"b":True}`, document.CodeBadLiteral, "/b"},
		{"truex", `{"b":truex}`, document.CodeBadLiteral, "/b"},
		{"nul", `{"p":nul}`, document.CodeBadLiteral, "/p"},
		{"undefined", `{"s":undefined}`, document.CodeBadLiteral, "/s"},
		{"NaN", `{"f":NaN}`, document.CodeBadLiteral, "/f"},
		{"Infinity", `{"f":Infinity}`, document.CodeBadLiteral, "/f"},
		{"-Infinity", `{"f":-Infinity}`, document.CodeBadNumber, "/f"},
		{"single quotes", `{"s":'a'}`, document.CodeBadLiteral, "/s"},
		{"curly quotes", `{"s":“a”}`, document.CodeBadLiteral, "/s"},
		{"leading zero", `{"i":01}`, document.CodeBadNumber, "/i"},
		{"minus leading zero", `{"i":-01}`, document.CodeBadNumber, "/i"},
		{"minus", `{"i":-}`, document.CodeBadNumber, "/i"},
		{"plus", `{"i":+1}`, document.CodeBadNumber, "/i"},
		{"two minus", `{"i":--1}`, document.CodeBadNumber, "/i"},
		{"point last", `{"f":1.}`, document.CodeBadNumber, "/f"},
		{"point first", `{"f":.5}`, document.CodeBadNumber, "/f"},
		{"minus point", `{"f":-.5}`, document.CodeBadNumber, "/f"},
		{"open exponent", `{"f":1e}`, document.CodeBadNumber, "/f"},
		{"open signed exponent", `{"f":1e+}`, document.CodeBadNumber, "/f"},
		{"point in exponent", `{"f":1e1.5}`, document.CodeBadNumber, "/f"},
		{"hexadecimal", `{"i":0x1F}`, document.CodeBadNumber, "/i"},
		{"underscore", `{"i":1_000}`, document.CodeBadNumber, "/i"},
		{"unit", `{"i":10h}`, document.CodeBadNumber, "/i"},
		{"space in number", `{"i":1 000}`, document.CodeSyntax, ""},
		{"line break in text", "{\"s\":\"a\nb\"}", document.CodeControlCharacter, "/s"},
		{"tab in text", "{\"s\":\"a\tb\"}", document.CodeControlCharacter, "/s"},
		{"NUL in text", "{\"s\":\"\x00\"}", document.CodeControlCharacter, "/s"},
		{"tab in name", "{\"s\t\":1}", document.CodeControlCharacter, ""},
		{"bad escape", `{"s":"\x41"}`, document.CodeBadEscape, "/s"},
		{"escaped quote of another kind", `{"s":"\'"}`, document.CodeBadEscape, "/s"},
		{"short unicode escape", `{"s":"\u12"}`, document.CodeBadEscape, "/s"},
		{"letters in unicode escape", `{"s":"\u12gh"}`, document.CodeBadEscape, "/s"},
		{"bad escape in name", `{"\q":1}`, document.CodeBadEscape, ""},
		{"high surrogate alone", `{"s":"\ud83d"}`, document.CodeLoneSurrogate, "/s"},
		{"low surrogate alone", `{"s":"\ude00"}`, document.CodeLoneSurrogate, "/s"},
		{"surrogates reversed", `{"s":"\ude00\ud83d"}`, document.CodeLoneSurrogate, "/s"},
		{"two high surrogates", `{"s":"\ud83d\ud83d"}`, document.CodeLoneSurrogate, "/s"},
		{"high surrogate and a letter", `{"s":"\ud83da"}`, document.CodeLoneSurrogate, "/s"},
		{"lone continuation byte", "{\"s\":\"\x80\"}", document.CodeInvalidUTF8, "/s"},
		{"overlong", "{\"s\":\"\xc0\xaf\"}", document.CodeInvalidUTF8, "/s"},
		{"surrogate in UTF-8", "{\"s\":\"\xed\xa0\x80\"}", document.CodeInvalidUTF8, "/s"},
		{"Latin-1", "{\"s\":\"caf\xe9\"}", document.CodeInvalidUTF8, "/s"},
		{"Latin-1 beside an escape", "{\"s\":\"\\n\xe9\"}", document.CodeInvalidUTF8, "/s"},
		{"Latin-1 in a name", "{\"caf\xe9\":1}", document.CodeInvalidUTF8, ""},
		{"UTF-16", "{\x00}\x00", document.CodeSyntax, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, list := sheetSchema.Read([]byte(tt.text))
			require.NotEmpty(t, list)
			for _, f := range list {
				assert.Equal(t, tt.want, f.Code)
				assert.Equal(t, tt.pointer, string(f.Pointer))
				assert.NotContains(t, f.Localize(language.French), "{")
			}
			if !strings.Contains(tt.name, "surrogates") {
				assert.Len(t, list, 1, "%v", list)
			}
		})
	}
}

// What is read over is read as strictly, and no deeper than it must be.
func TestSchema_Read_skipped(t *testing.T) {
	tests := []struct {
		name, text string
		want       []finding.Code
	}{
		{"trailing comma", `{"s":["a",]}`, []finding.Code{document.CodeTrailingComma, document.CodeWrongType}},
		{"crossed brackets", `{"s":["a"}`, []finding.Code{document.CodeSyntax, document.CodeWrongType}},
		{"escape", `{"z":{"a":["\x"]}}`, []finding.Code{document.CodeBadEscape, document.CodeUnknownMember}},
		{"deep lists", `{"s":` + strings.Repeat("[", 100_000), []finding.Code{document.CodeTooDeep, document.CodeWrongType}},
		{"deep objects", `{"z":` + strings.Repeat(`{"a":`, 100_000), []finding.Code{document.CodeTooDeep, document.CodeUnknownMember}},
		{"deep enough", `{"z":` + strings.Repeat("[", 99) + strings.Repeat("]", 99) + `}`,
			[]finding.Code{document.CodeUnknownMember}},
		{"one too deep", `{"z":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `}`,
			[]finding.Code{document.CodeTooDeep, document.CodeUnknownMember}},
		{"long name", `{"` + strings.Repeat("z", 1025) + `":["\x"]}`, []finding.Code{document.CodeBadEscape, document.CodeLongName}},
		{"long name, just not", `{"` + strings.Repeat("z", 1024) + `":1}`, []finding.Code{document.CodeUnknownMember}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, list := sheetSchema.Read([]byte(tt.text))
			var got []finding.Code
			for _, f := range list {
				got = append(got, f.Code)
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

// What is wrong with one text does not hide what is wrong with the next.
func TestSchema_Read_goesOn(t *testing.T) {
	_, list := sheetSchema.Read([]byte("\uFEFF{\"s\": \"\\x\", \"i\": 01,\n \"f\": .5, \"l\": [\"\\ud800\", 'x', \"ok\",], \"b\": 1} x"))
	var got []string
	for _, f := range list {
		got = append(got, string(f.Pointer)+" "+string(f.Code))
	}
	assert.Equal(t, []string{
		" document.byte_order_mark", " document.trailing_data", "/b document.wrong_type", "/f document.bad_number",
		"/i document.bad_number", "/l document.trailing_comma", "/l/0 document.lone_surrogate",
		"/l/1 document.bad_literal", "/s document.bad_escape",
	}, got)
}

// Each fault of a text is reported, at its own place.
func TestSchema_Read_everyFaultOfAText(t *testing.T) {
	_, list := sheetSchema.Read([]byte("{\"s\": \"a\tb\\qc\\ud800\xff\"}"))
	assert.Equal(t, []string{
		`/s Line 1, column 9: the text holds a control character, to be written “\u0009”.`,
		`/s Line 1, column 11: “\q” is not an escape sequence; a backslash is written “\\”.`,
		`/s Line 1, column 14: “\ud800” is half of a pair and stands for no character.`,
		"/s Line 1, column 20: the text is not valid UTF-8.",
	}, bySentence(lines(list, language.English)))
}

// bySentence puts the lines in the order of their columns, which is that of their numbers.
func bySentence(lines []string) []string {
	slices.SortFunc(lines, func(a, b string) int {
		var x, y int
		_, _ = fmt.Sscanf(a[strings.Index(a, "column"):], "column %d", &x)
		_, _ = fmt.Sscanf(b[strings.Index(b, "column"):], "column %d", &y)
		return x - y
	})
	return lines
}

// What was read before a text stops being JSON is judged; what was not is not missing, and
// what was left open is not judged as a whole.
func TestSchema_Read_judgesWhatWasRead(t *testing.T) {
	first := `{"title": "", "people": [{"id": ""}, {"id": "ann"}, {"id": "ann"}], "posts": [{"id": "p", "goal": "traffic", "owner": "nobody", "size": "x"}, {"id": "q", "effort": 999`
	faults := []string{"/people/0/id", "/people/2/id", "/posts/0/day", "/posts/0/size", "/posts/1/effort", "/title"}
	tests := []struct{ name, rest, at string }{
		{"end of the text", `, "goal": `, "/posts/1/goal"},
		{"in a name", `, "go`, "/posts/1"},
		{"no comma", ` "goal": "traffic"}]}`, "/posts/1"},
		{"crossed brackets", `]}`, "/posts/1"},
		{"in a list", `, "team": ["ann", "ann" "bob"]}]}`, "/posts/1/team"},
		{"in a map", `, "labels": {}}], "shares": {"a": 1, "b": 1, "c": 1, "d" }}`, "/shares"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, list := planSchema.Read([]byte(first + tt.rest))
			want := append([]string{tt.at}, faults...)
			if tt.name == "in a map" {
				want = append(want, "/posts/1/day", "/posts/1/goal", "/posts/1/labels", "/shares/a", "/shares/b", "/shares/c")
			}
			var got []string
			for _, f := range list {
				got = append(got, string(f.Pointer))
			}
			assert.ElementsMatch(t, want, got, "%v", list)
		})
	}
	_, list := planSchema.Read([]byte(`{"title": 1, "posts": [{"goal": {"x"`))
	assert.Len(t, list, 3, "%v", list)
	_, list = planSchema.Read([]byte(`{"title" `))
	assert.Len(t, list, 1, "%v", list)
}

func TestSchema_Read_positions(t *testing.T) {
	tests := []struct{ name, text, english, french string }{
		{
			"characters, not bytes", "{\n  \"s\": \"é\" x}",
			"Line 2, column 12: expected a comma or a closing brace, found “x”; what follows is not read.",
			"Ligne 2, colonne 12 : attendu : une virgule ou une accolade fermante ; trouvé : « x » ; la suite n'est pas lue.",
		},
		{
			"control character", "{\"s\": \"a\n\"}",
			`/s Line 1, column 9: the text holds a control character, to be written “\u000a”.`,
			`/s Ligne 1, colonne 9 : le texte contient un caractère de contrôle, à écrire « \u000a ».`,
		},
		{
			"end of the text", "{\"l\": [\"a\",\n",
			"/l/1 Line 2, column 1: the text ends too early, expected a value.",
			"/l/1 Ligne 2, colonne 1 : le texte s'arrête trop tôt ; attendu : une valeur.",
		},
		{
			"unprintable", "{\x01}",
			"Line 1, column 2: expected the name of a member between double quotes, found “U+0001”; what follows is not read.",
			"Ligne 1, colonne 2 : attendu : le nom d'un champ entre guillemets droits ; trouvé : « U+0001 » ; la suite n'est pas lue.",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, list := sheetSchema.Read([]byte(tt.text))
			assert.Equal(t, []string{tt.english}, lines(list, language.English))
			assert.Equal(t, []string{tt.french}, lines(list, language.French))
		})
	}
}

func TestSchema_Read_tooBig(t *testing.T) {
	v, list := sheetSchema.Read([]byte(`{"s":"a"}` + strings.Repeat(" ", document.MaxBytes)))
	require.Len(t, list, 1)
	assert.Equal(t, document.CodeTooBig, list[0].Code)
	assert.Zero(t, v)

	v, list = sheetSchema.Read([]byte(`{"s":"a"}` + strings.Repeat(" ", document.MaxBytes-9)))
	assert.Empty(t, list)
	assert.Equal(t, "a", v.S)
}

// Well-formed texts, each read as encoding/json reads it.
var wellFormed = []string{
	`{}`, " {\r\n\t} ", `{"s":""}`, `{"s":"\"\\\/\b\f\n\r\t"}`, `{"s":"\u00e9\ud83d\ude00\u0000\uFFFF"}`,
	`{"s":"é😀` + "\u2028\x7f" + `"}`, `{"\u0073":"a"}`, `{"b":true,"i":-0,"u":4294967295}`,
	`{"i":9223372036854775807,"f":-0.0}`, `{"i":-9223372036854775808,"f":1E+2,"g":3.4e38}`,
	`{"f":1e-400,"g":0.1,"l":[],"n":[[],[1],[2,3]],"m":{}}`, `{"m":{"":1,"a b":2,"~/":3},"p":null}`,
	`{"p":{"x":"a","y":3},"q":{"y":null},"a":[{},{"x":"b"}]}`,
}

func TestSchema_Read_wellFormed(t *testing.T) {
	for _, text := range wellFormed {
		t.Run(text, func(t *testing.T) {
			got, list := sheetSchema.Read([]byte(text))
			require.Empty(t, list)
			var want sheet
			require.NoError(t, json.Unmarshal([]byte(text), &want))
			assert.Equal(t, want, got)
		})
	}
}
