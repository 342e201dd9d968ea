package document_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// A member whose name is nearly right is read as the one that was meant, so that its
// faults come in the same pass, where they are in the text.
func TestSchema_Read_misspelt(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{
			"its faults come along", `{"Title": 5, "peopel": [{"id": "ann"}, {"id": "ann", "nmae": "\x"}], "postes": [{"id": "p", "Goal": "fame", "day": "day 1", "Owner": "zoe"}]}`,
			[]string{
				"/Title document.member_case", "/Title document.wrong_type", "/peopel document.misspelt_member",
				"/peopel/1/id document.duplicate_id", "/peopel/1/nmae document.bad_escape", "/peopel/1/nmae document.misspelt_member",
				"/postes document.misspelt_member", "/postes/0/Goal document.member_case", "/postes/0/Goal document.unknown_value",
				"/postes/0/Owner document.dangling", "/postes/0/Owner document.member_case",
			},
		},
		{
			"not when the right one is there", `{"titel": 5, "title": "t", "posts": [], "post": 3}`,
			[]string{"/post document.unknown_member", "/posts document.too_few", "/titel document.misspelt_member"},
		},
		{
			"the first of two", `{"titel": "t", "titlr": 5, "posts": []}`,
			[]string{"/posts document.too_few", "/titel document.misspelt_member", "/titlr document.misspelt_member"},
		},
		{
			"rules where the text is", `{"Title": "", "Posts": [], "SHARES": {"a": 0}}`,
			[]string{
				"/Posts document.member_case", "/Posts document.too_few", "/SHARES document.member_case",
				"/SHARES/a document.too_short", "/SHARES/a document.too_small", "/Title document.member_case", "/Title document.required",
			},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, list := planSchema.Read([]byte(tt.text))
			var got []string
			for _, f := range list {
				got = append(got, string(f.Pointer)+" "+string(f.Code))
			}
			assert.Equal(t, tt.want, got, "%v", list)
		})
	}
	v, _ := planSchema.Read([]byte(`{"titel": "t", "Posts": [{"ID": "p"}]}`))
	assert.Equal(t, "t", v.Title)
	assert.Equal(t, "p", v.Posts[0].ID)
}

// Lines and columns are right in whatever order the faults are come upon.
func TestSchema_Read_positionsOutOfOrder(t *testing.T) {
	text := "{\"Title\": \"é\\q\",\n\"Shares\": {\n\"é\": 01, \"aa\": +2,\n\"bb\": .5},\n\"CHECKS\": [é0, é1], \"byGoal\": {\"loyalty\": -9x,\n\"traffic\": 7.}, \"Posts\": 0x1} \n é9"
	for _, text := range []string{text, strings.ReplaceAll(text, "\n", " ")} {
		_, list := planSchema.Read([]byte(text))
		seen := 0
		for _, f := range list {
			found, ok := f.Arg("found")
			line, placed := f.Arg("line")
			if !ok || !placed {
				continue
			}
			seen++
			before := text[:strings.Index(text, found.Text())]
			wantLine := 1 + strings.Count(before, "\n")
			wantColumn := 1 + utf8.RuneCountInString(before[1+strings.LastIndexByte(before, '\n'):])
			column, _ := f.Arg("column")
			gotLine, _ := line.Integer()
			gotColumn, _ := column.Integer()
			assert.Equal(t, [2]int{wantLine, wantColumn}, [2]int{int(gotLine), int(gotColumn)}, "%s", found.Text())
		}
		assert.Equal(t, 9, seen, "%v", list)
	}
}

// A name as near to two members is read as neither.
func TestSchema_Read_ambiguous(t *testing.T) {
	type pair struct {
		Cat int `json:"cat" validate:"required"`
		Car int `json:"car" validate:"required"`
	}
	_, list := document.MustSchema[pair]().Read([]byte(`{"cab": "x"}`))
	assert.Equal(t, []string{"/cab Unknown member “cab”: did you mean “cat”?", "/car Missing or zero: expected a number other than zero."},
		lines(list, language.English))
}

// Values of the standard library and of the packages below say themselves in both languages.
func TestSchema_Read_foreignValues(t *testing.T) {
	type sheet struct {
		At       time.Time                `json:"at" validate:"required"`
		Severity finding.Severity         `json:"severity,omitzero"`
		Policy   finding.Policy           `json:"policy,omitzero"`
		Levels   map[finding.Severity]int `json:"levels,omitzero"`
	}
	schema := document.MustSchema[sheet]()
	_, list := schema.Read([]byte(`{"at": "2026-01-15 9:30", "severity": "eror", "levels": {"eror": 1},
		"policy": [{"code": "a.b", "severity": "none", "silense": true, "justification": "x"}]}`))
	assert.Equal(t, []string{
		"/at “2026-01-15 9:30” cannot be read: an instant is written as in RFC 3339, such as 2026-01-15T09:30:00Z.",
		"/levels/eror “eror” is not one of the values allowed: advice, warning and error.",
		"/policy/0/severity “none” is not one of the values allowed: advice, warning and error.",
		"/policy/0/silense Unknown member “silense”: did you mean “silence”?",
		"/severity “eror” is not one of the values allowed: advice, warning and error.",
	}, lines(list, language.English))
	assert.Equal(t, []string{
		"/at « 2026-01-15 9:30 » est illisible : un instant s'écrit selon la RFC 3339, comme 2026-01-15T09:30:00Z.",
		"/levels/eror « eror » n'est pas une valeur admise ; valeurs admises : advice, warning et error.",
		"/policy/0/severity « none » n'est pas une valeur admise ; valeurs admises : advice, warning et error.",
		"/policy/0/silense Champ inconnu « silense » ; s'agit-il de « silence » ?",
		"/severity « eror » n'est pas une valeur admise ; valeurs admises : advice, warning et error.",
	}, lines(list, language.French))
	assert.Empty(t, list[1].Fixes, "a key is not at its pointer")
	assert.Equal(t, "error", list[4].Fixes[0].Text)
	_, list = schema.Read([]byte(`{"at": 5}`))
	assert.Equal(t, []string{"/at Attendu : un texte tel que « 2026-01-15T09:30:00Z » ; trouvé : le nombre 5."}, lines(list, language.French))
	assert.Equal(t, []string{"/severity “7” is not one of the values allowed: advice, warning and error."},
		lines(schema.Check(sheet{At: time.Unix(1, 0), Severity: 7}), language.English))
}

// A key that should name an id cannot be mended at its pointer, where its value is.
func TestSchema_Check_keys(t *testing.T) {
	type item struct {
		ID string `json:"id" id:"item"`
	}
	type name string
	type sheet struct {
		Items []item       `json:"items"`
		Words map[name]int `json:"words" validate:"dive,keys,oneof=small large,endkeys"`
	}
	list := document.MustSchema[sheet]().Check(sheet{Words: map[name]int{"smal": 1}})
	require.Len(t, list, 1)
	assert.Equal(t, finding.Pointer("/words/smal"), list[0].Pointer)
	assert.Empty(t, list[0].Fixes)
}

// Arguments that are numbers are numbers, and have one kind whatever the finding says.
func TestFindings_argumentKinds(t *testing.T) {
	_, list := planSchema.Read([]byte(withPost(`"small": 200, "ratio": 1e999, "day": "x", "rate": "x"`) + "x"))
	kinds := map[string]finding.ArgKind{}
	for _, f := range list {
		for _, a := range f.Args {
			kinds[string(f.Code)+" "+string(f.Pointer)+" "+a.Name()] = a.Kind()
		}
	}
	assert.Equal(t, map[string]finding.ArgKind{
		"document.trailing_data  line": finding.KindInteger, "document.trailing_data  column": finding.KindInteger,
		"document.out_of_range /posts/0/small found": finding.KindText, "document.out_of_range /posts/0/small min": finding.KindInteger,
		"document.out_of_range /posts/0/small max": finding.KindInteger, "document.out_of_range /posts/0/ratio found": finding.KindText,
		"document.out_of_range /posts/0/ratio min": finding.KindDecimal, "document.out_of_range /posts/0/ratio max": finding.KindDecimal,
		"document.refused /posts/0/day found": finding.KindText, "document.refused /posts/0/day reason": finding.KindTerm,
		"document.refused /posts/0/rate found": finding.KindText, "document.refused /posts/0/rate reason": finding.KindTerm,
	}, kinds)

	type wide struct {
		U uint64  `json:"u" validate:"max=5"`
		F float32 `json:"f" validate:"min=0.5"`
		G float64 `json:"g" validate:"gte=0"`
	}
	schema := document.MustSchema[wide]()
	assert.Equal(t, []string{
		"/f Expected at least 0.5, found 0.05.", "/g Expected at least 0, found -1 × 10⁻³⁰⁰.",
		"/u Expected at most 5, found 18,446,744,073,709,551,615.",
	}, lines(schema.Check(wide{U: 1<<64 - 1, F: 0.05, G: -1e-300}), language.English))
	_, list = schema.Read([]byte(`{"u": 18446744073709551616, "f": 1e39}`))
	assert.Equal(t, []string{
		"/f Expected a number from -3.40282 × 10³⁸ to 3.40282 × 10³⁸, found 1e39.",
		"/u Expected a number from 0 to 18,446,744,073,709,551,615, found 18446744073709551616.",
	}, lines(list, language.English))
	v, list := schema.Read([]byte(`{"u": -0, "f": 1}`))
	assert.Empty(t, list)
	assert.Zero(t, v.U)
}

// Faulty documents cost a time in proportion to their size, as sound ones do.
func TestSchema_Read_timeOfFaults(t *testing.T) {
	pad := func(n int) string { return strings.Repeat("x", n) }
	var people, posts strings.Builder
	for i := range 1500 {
		people.WriteString(`{"id": "` + pad(50) + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676)) + `"},`)
	}
	for range 200 {
		posts.WriteString(`{"id": "", "owner": "` + strings.Repeat("y", 25) + pad(28) + `"},`)
	}
	deepest := `"` + pad(1000) + `": {`
	tests := map[string]string{
		"references": `{"people": [` + strings.TrimSuffix(people.String(), ",") + `], "posts": [` + strings.TrimSuffix(posts.String(), ",") + `]}`,
		"one line":   `{"checks": [` + pad(4) + `,"` + pad(7_000_000) + `"` + strings.Repeat(`,x`, 300) + `]}`,
		"long names": `{"z": {` + strings.Repeat(deepest, 90) + strings.Repeat("}", 91) + `, "byGoal": {"` + pad(7_000_000) + `": [` + strings.Repeat("x,", 300) + `1]}}`,
		"members":    `{` + strings.Repeat(`"`+pad(60)+`": 1, `, 20_000) + `"x": 1}`,
	}
	for name, text := range tests {
		var list finding.List
		took := time.Hour
		for range 3 { // the best of some: the machine may be busy
			start := time.Now()
			_, list = planSchema.Read([]byte(text))
			if took = min(took, time.Since(start)); took < time.Second {
				break
			}
		}
		assert.NotEmpty(t, list)
		assert.Less(t, took, time.Second, "%s: %d bytes", name, len(text))
		size := 0
		for _, f := range list {
			size += len(f.Pointer)
		}
		assert.Less(t, size, 1<<20, name)
	}
}
