package document_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

var planSchema = document.MustSchema[plan]()

// lines writes a list in one language, one finding a line, with plain spaces.
func lines(list finding.List, tag language.Tag) []string {
	var out []string
	for _, row := range list.In(tag) {
		sentence := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(row.Sentence)
		out = append(out, strings.TrimSpace(string(row.Path)+" "+sentence))
	}
	return out
}

// withPost puts members into the one post of an otherwise sound document.
func withPost(members string) string {
	if !strings.Contains(members, `"day"`) {
		members = `"day": "day 1", ` + members
	}
	return `{"title": "t", "people": [{"id": "ann"}, {"id": "bob"}], "posts": [{"id": "p", "goal": "traffic", ` + members + `}]}`
}

func TestSchema_Read_problems(t *testing.T) {
	tests := []struct {
		name, text      string
		english, french []string
	}{
		{
			name: "unknown member", text: withPost(`"colour": 1`),
			english: []string{"/posts/0/colour Unknown member “colour”."},
			french:  []string{"/posts/0/colour Champ inconnu « colour »."},
		},
		{
			name: "misspelt member is not also missing", text: `{"titel": "t", "posts": []}`,
			english: []string{
				"/posts Expected at least 1 element, found 0.",
				"/titel Unknown member “titel”: did you mean “title”?",
			},
			french: []string{
				"/posts Attendu : 1 élément au moins ; trouvé : 0.",
				"/titel Champ inconnu « titel » ; s'agit-il de « title » ?",
			},
		},
		{
			name: "no suggestion of a member that is there", text: withPost(`"title": "abc", "titles": "abc"`),
			english: []string{"/posts/0/titles Unknown member “titles”."},
			french:  []string{"/posts/0/titles Champ inconnu « titles »."},
		},
		{
			name: "wrong case", text: withPost(`"Owner": "ann"`),
			english: []string{"/posts/0/Owner Unknown member “Owner”: write “owner”, only the case differs."},
			french:  []string{"/posts/0/Owner Champ inconnu « Owner » : écrire « owner », seules les majuscules diffèrent."},
		},
		{
			name: "member ignored by its tag", text: withPost(`"Hidden": 1`),
			english: []string{"/posts/0/Hidden Unknown member “Hidden”."},
			french:  []string{"/posts/0/Hidden Champ inconnu « Hidden »."},
		},
		{
			name: "duplicate members", text: "{\"title\": \"t\",\n \"title\": \"u\", \"posts\": [{\"id\": \"p\", \"goal\": \"traffic\", \"day\": \"day 1\"}],\n\"shares\": {\"aa\": 1, \"aa\": 2}}",
			english: []string{
				"/shares/aa Line 3, column 21: member “aa” is given again; only the first counts.",
				"/title Line 2, column 2: member “title” is given again; only the first counts.",
			},
			french: []string{
				"/shares/aa Ligne 3, colonne 21 : le champ « aa » est répété ; seul le premier compte.",
				"/title Ligne 2, colonne 2 : le champ « title » est répété ; seul le premier compte.",
			},
		},
		{
			name: "wrong types", text: withPost(`"title": 5, "team": "ann", "effort": "long", "ratio": true, "open": "yes", "labels": null, "day": {"n": [1, {}]}`),
			english: []string{
				"/posts/0/day Expected a text such as “day 12”, found an object.",
				"/posts/0/effort Expected a whole number, found the text “long”.",
				"/posts/0/labels Unknown member “labels”.",
				"/posts/0/open Expected true or false, found the text “yes”.",
				"/posts/0/ratio Expected a number, found true.",
				"/posts/0/team Expected a list between brackets, found the text “ann”.",
				"/posts/0/title Expected a text, found the number 5.",
			},
			french: []string{
				"/posts/0/day Attendu : un texte tel que « day 12 » ; trouvé : un objet.",
				"/posts/0/effort Attendu : un nombre entier ; trouvé : le texte « long ».",
				"/posts/0/labels Champ inconnu « labels ».",
				"/posts/0/open Attendu : vrai ou faux (true ou false) ; trouvé : le texte « yes ».",
				"/posts/0/ratio Attendu : un nombre ; trouvé : true.",
				"/posts/0/team Attendu : une liste entre crochets ; trouvé : le texte « ann ».",
				"/posts/0/title Attendu : un texte ; trouvé : le nombre 5.",
			},
		},
		{
			name: "null", text: withPost(`"limit": null, "title": null, "team": [null]`),
			english: []string{
				"/posts/0/team/0 Expected a text, found null.",
				"/posts/0/title Expected a text, found null.",
			},
			french: []string{
				"/posts/0/team/0 Attendu : un texte ; trouvé : null.",
				"/posts/0/title Attendu : un texte ; trouvé : null.",
			},
		},
		{
			name: "numbers", text: withPost(`"effort": 1.5, "small": 200, "count": -1, "ratio": 1e999, "limit": 1e2`),
			english: []string{
				"/posts/0/count Expected a number from 0 to 255, found -1.",
				"/posts/0/effort Expected a whole number, without decimal point or exponent, found 1.5.",
				"/posts/0/limit Expected a whole number, without decimal point or exponent, found 1e2.",
				"/posts/0/ratio Expected a number from -1.79769 × 10³⁰⁸ to 1.79769 × 10³⁰⁸, found 1e999.",
				"/posts/0/small Expected a number from -128 to 127, found 200.",
			},
			french: []string{
				"/posts/0/count Attendu : un nombre de 0 à 255 ; trouvé : -1.",
				"/posts/0/effort Attendu : un nombre entier, sans point décimal ni exposant ; trouvé : 1.5.",
				"/posts/0/limit Attendu : un nombre entier, sans point décimal ni exposant ; trouvé : 1e2.",
				"/posts/0/ratio Attendu : un nombre de -1,79769 × 10³⁰⁸ à 1,79769 × 10³⁰⁸ ; trouvé : 1e999.",
				"/posts/0/small Attendu : un nombre de -128 à 127 ; trouvé : 200.",
			},
		},
		{
			name: "values", text: withPost(`"day": "soon", "rate": "much", "raw": "bad", "size": "smal"`),
			english: []string{
				`/posts/0/day “soon” cannot be read: day "soon": want day and a number.`,
				"/posts/0/rate “much” cannot be read: the rate is not a number.",
				`/posts/0/raw “"bad"” cannot be read: opaque is bad.`,
				"/posts/0/size “smal” is not one of the values allowed: small and large.",
			},
			french: []string{
				`/posts/0/day « soon » est illisible : message d'origine : « day "soon": want day and a number ».`,
				"/posts/0/rate « much » est illisible : le taux n'est pas un nombre.",
				`/posts/0/raw « "bad" » est illisible : message d'origine : « opaque is bad ».`,
				"/posts/0/size « smal » n'est pas une valeur admise ; valeurs admises : small et large.",
			},
		},
		{
			name: "closed set", text: `{"title": "t", "posts": [{"id": "p", "goal": "Traffic", "day": "day 1"}], "byGoal": {"fame": 1, "loyalty": 2}}`,
			english: []string{
				"/byGoal/fame “fame” is not one of the values allowed: awareness, traffic and loyalty.",
				"/posts/0/goal “Traffic” is not one of the values allowed: awareness, traffic and loyalty.",
			},
			french: []string{
				"/byGoal/fame « fame » n'est pas une valeur admise ; valeurs admises : awareness, traffic et loyalty.",
				"/posts/0/goal « Traffic » n'est pas une valeur admise ; valeurs admises : awareness, traffic et loyalty.",
			},
		},
		{
			name: "missing", text: `{"people": [{}], "posts": [{"id": "", "day": ""}]}`,
			english: []string{
				"/people/0/id Missing: expected a text.",
				"/posts/0/day Missing: expected a text such as “day 12”.",
				"/posts/0/goal Missing: expected one of awareness, traffic and loyalty.",
				"/posts/0/id Missing: expected a text.",
				"/title Missing: expected a text.",
			},
			french: []string{
				"/people/0/id Champ obligatoire non renseigné ; attendu : un texte.",
				"/posts/0/day Champ obligatoire non renseigné ; attendu : un texte tel que « day 12 ».",
				"/posts/0/goal Champ obligatoire non renseigné ; attendu : une valeur parmi awareness, traffic et loyalty.",
				"/posts/0/id Champ obligatoire non renseigné ; attendu : un texte.",
				"/title Champ obligatoire non renseigné ; attendu : un texte.",
			},
		},
		{
			name: "links", text: withPost(`"owner": "anne", "team": ["bob", "zoe"], "guest": "nobody"`),
			english: []string{
				"/posts/0/owner Nothing of the kind expected here has the id “anne”: did you mean “ann”?",
				"/posts/0/team/1 Nothing of the kind expected here has the id “zoe”.",
			},
			french: []string{
				"/posts/0/owner Aucun élément du type attendu ici ne porte l'identifiant « anne » ; s'agit-il de « ann » ?",
				"/posts/0/team/1 Aucun élément du type attendu ici ne porte l'identifiant « zoe ».",
			},
		},
		{
			name: "ids in order of elements", text: `{"title": "t", "posts": [` + strings.TrimSuffix(strings.Repeat(`{"id": "p", "goal": "traffic", "day": "day 1"},`, 11), ",") + `]}`,
			english: repeat("/posts/%d/id The id “p” is already taken.", 1, 11),
			french:  repeat("/posts/%d/id L'identifiant « p » est déjà pris.", 1, 11),
		},
		{
			name: "lists between brackets", text: `[]`,
			english: []string{"Expected an object between braces, found a list."},
			french:  []string{"Attendu : un objet entre accolades ; trouvé : une liste."},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, list := planSchema.Read([]byte(tt.text))
			assert.Equal(t, tt.english, lines(list, language.English))
			assert.Equal(t, tt.french, lines(list, language.French))
		})
	}
}

func repeat(format string, from, to int) []string {
	var out []string
	for i := from; i < to; i++ {
		out = append(out, fmt.Sprintf(format, i))
	}
	return out
}

// What follows from a problem of the reading is not reported beside it.
func TestSchema_Read_oneCauseOneFinding(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"ids in a list of the wrong type", `{"title": "t", "people": {"id": "ann"}, "posts": [{"id": "p", "goal": "traffic", "day": "day 1", "owner": "ann"}]}`, []string{"/people"}},
		{"ids in a misspelt list", `{"title": "t", "peeple": [{"id": "ann"}], "posts": [{"id": "p", "goal": "traffic", "day": "day 1", "owner": "ann"}]}`, []string{"/peeple"}},
		{"ids in a duplicate list", `{"title": "t", "people": [], "people": [{"id": "ann"}], "posts": [{"id": "p", "goal": "traffic", "day": "day 1", "owner": "ann"}]}`, []string{"/people"}},
		{"id of the wrong type", `{"title": "t", "people": [{"id": 5}], "posts": [{"id": "p", "goal": "traffic", "day": "day 1", "owner": "5"}]}`, []string{"/people/0/id"}},
		{"reference of the wrong type", withPost(`"owner": 5`), []string{"/posts/0/owner"}},
		{"elements that failed are not equal", withPost(`"team": [1, 2]`), []string{"/posts/0/team/0", "/posts/0/team/1"}},
		{"optional struct", `{"title": "t", "posts": [{"id": "p", "goal": "traffic", "day": "day 1"}], "lead": 3}`, []string{"/lead"}},
		{"list of the wrong type", `{"title": "t", "posts": 3}`, []string{"/posts"}},
		{"key that is not a text", `{"title": "t", "posts": 1, "shares": {"\x": 0, "aa": 0}}`, []string{"/posts", "/shares"}},
		{"key with a bad value", `{"title": "t", "posts": 1, "shares": {"aa": "1", "bb": 1, "cc": 2}}`, []string{"/posts", "/shares", "/shares/aa"}},
		{"name that is not a text", `{"title": "t", "p\x": []}`, []string{""}},
		{"misspelt beside its right name", `{"title": "", "titel": "", "posts": 1}`, []string{"/posts", "/titel", "/title"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, list := planSchema.Read([]byte(tt.text))
			var got []string
			for _, f := range list {
				got = append(got, string(f.Pointer))
			}
			assert.Equal(t, tt.want, got, "%v", list)
		})
	}
}

// A node is not missing, nor are its elements equal, because of what could not be read in
// it; how many elements it has does not depend on that.
func TestSchema_Read_withinWhatFailed(t *testing.T) {
	type part struct {
		X string `json:"x"`
	}
	type sheet struct {
		Part  part           `json:"part" validate:"required"`
		Few   []part         `json:"few" validate:"min=2"`
		Each  map[string]int `json:"each" validate:"unique"`
		Other map[string]int `json:"other" validate:"unique"`
	}
	_, list := document.MustSchema[sheet]().Read([]byte(
		`{"part": {"x": 5}, "few": [{"x": 5}], "each": {"a": "x", "b": "y"}, "other": {"a": 1, "b": 1}}`))
	var got []string
	for _, f := range list {
		got = append(got, string(f.Pointer)+" "+string(f.Code))
	}
	assert.Equal(t, []string{
		"/each/a document.wrong_type", "/each/b document.wrong_type", "/few document.too_few", "/few/0/x document.wrong_type",
		"/other document.repeated", "/part/x document.wrong_type",
	}, got)
}

// A document with findings holds what could be read, elements in their place.
func TestSchema_Read_partial(t *testing.T) {
	v, list := planSchema.Read([]byte(`{"title": "t", "checks": [true, 1, true], "byGoal": {"traffic": "x"}, "lead": [], "guests": [{"id": 1}, 2]}`))
	require.NotEmpty(t, list)
	assert.Equal(t, "t", v.Title)
	assert.Equal(t, []bool{true, false, true}, v.Checks)
	assert.Equal(t, map[goal]int{traffic: 0}, v.ByGoal)
	assert.Nil(t, v.Lead)
	assert.Equal(t, []*guest{{}, nil}, v.Guests)

	v, list = planSchema.Read([]byte(`{"title": "t", "shares": {"aa": 1, "bb": }}`))
	require.Len(t, list, 1)
	assert.Equal(t, finding.Pointer("/shares/bb"), list[0].Pointer)
	assert.Equal(t, map[string]int{"aa": 1, "bb": 0}, v.Shares)

	v, list = planSchema.Read([]byte(`{"title": "t", "people": [{"id": "a"}, {"id": "b", `))
	require.Len(t, list, 1, "the rest is not known: nothing is said to be missing")
	assert.Equal(t, document.CodeTruncated, list[0].Code)
	assert.Equal(t, "/people/1", string(list[0].Pointer))
	assert.Equal(t, "t", v.Title)
	assert.Len(t, v.People, 2)
}

func TestSchema_Read_whatJSONWrites(t *testing.T) {
	data := largePlan(t)
	var want plan
	require.NoError(t, json.Unmarshal(data, &want))
	got, list := planSchema.Read(data)
	require.Empty(t, list)
	assert.Equal(t, want, got)
}

func TestSchema_Read_retainsNothing(t *testing.T) {
	data := []byte(withPost(`"title": "abc", "owner": "ann"`))
	v, list := planSchema.Read(data)
	require.Empty(t, list)
	clear(data)
	assert.Equal(t, "abc", v.Posts[0].Title)
	assert.Equal(t, "ann", v.Posts[0].Owner)
}

func TestSchema_Read_fixes(t *testing.T) {
	_, list := planSchema.Read([]byte(withPost(`"owner": "anne", "size": "smal"`)))
	require.Len(t, list, 2)
	for i, want := range []string{"ann", "small"} {
		require.Len(t, list[i].Fixes, 1)
		assert.Equal(t, want, list[i].Fixes[0].Text)
		assert.Equal(t, finding.Span{End: 4}, list[i].Fixes[0].Span)
		assert.Equal(t, "Write “"+want+"”", list[i].Fixes[0].Localize(language.English))
	}
	require.Len(t, list[0].Related, 1)
	assert.Equal(t, finding.Pointer("/people/0/id"), list[0].Related[0].Pointer)
}

func TestSchema_Read_countsWhatItLeavesOut(t *testing.T) {
	text := `{"title": "t", "checks": [` + strings.TrimSuffix(strings.Repeat("1,", 1000), ",") + `]}`
	_, list := planSchema.Read([]byte(text))
	require.Len(t, list, document.MaxFindings+1)
	assert.Equal(t, document.CodeMore, list[0].Code)
	assert.Equal(t, "800 more findings are not listed; mend these first, others may then appear.",
		list[0].Localize(language.English))
	assert.Equal(t, finding.Pointer("/checks/199"), list[document.MaxFindings].Pointer)

	var p plan
	p.Title, p.Posts = "t", make([]post, 300)
	list = planSchema.Check(p)
	require.Len(t, list, document.MaxFindings+1)
	assert.Equal(t, "700 more findings are not listed; mend these first, others may then appear.",
		list[0].Localize(language.English))
}

// rooted is a root document as every package writes one.
type rooted struct {
	Title string `json:"title" validate:"required"`
}

var rootedSchema = document.MustSchema[rooted]()

func (r *rooted) UnmarshalJSON(data []byte) error { return rootedSchema.Unmarshal(data, r) }

func TestSchema_Unmarshal(t *testing.T) {
	var r rooted
	require.NoError(t, json.Unmarshal([]byte(`{"title": "t"}`), &r))
	assert.Equal(t, "t", r.Title)

	err := json.Unmarshal([]byte(`{"titre": 5, "x": 1}`), &r)
	list, ok := errors.AsType[finding.List](err)
	require.True(t, ok, "%v", err)
	assert.Len(t, list, 3)
	assert.Equal(t, "t", r.Title, "left as it was")

	assert.Error(t, rootedSchema.Unmarshal([]byte(`{}`), nil))
	assert.Error(t, json.Unmarshal([]byte(`null`), &r))
}

// A root document within another is read member by member, under the outer pointers.
func TestSchema_Read_rootWithinRoot(t *testing.T) {
	type outer struct {
		Inner rooted `json:"inner"`
	}
	_, list := document.MustSchema[outer]().Read([]byte(`{"inner": {"x": 1}}`))
	assert.Equal(t, []string{"/inner/title Missing: expected a text.", "/inner/x Unknown member “x”."},
		lines(list, language.English))
}

func TestSchema_zero(t *testing.T) {
	var none document.Schema[rooted]
	_, list := none.Read([]byte(`{"title": "t"}`))
	assert.True(t, list.Has(document.CodeUnknownMember))
	assert.Empty(t, none.Check(rooted{}))
}
