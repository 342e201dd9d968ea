package document_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/go-playground/validator/v10"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ruled has one member for each rule.
type ruled struct {
	Min    int            `json:"min" validate:"min=2"`
	Max    float64        `json:"max" validate:"max=2.5"`
	Gt     float64        `json:"gt" validate:"gt=0"`
	Lt     int            `json:"lt" validate:"lt=10"`
	Len    uint           `json:"len" validate:"len=7"`
	Yes    bool           `json:"yes" validate:"required"`
	Count  int            `json:"count" validate:"required"`
	Short  string         `json:"short" validate:"gt=1"`
	Long   string         `json:"long" validate:"lt=4"`
	Exact  string         `json:"exact" validate:"len=1"`
	Few    []int          `json:"few" validate:"gte=1"`
	Many   map[string]int `json:"many" validate:"lte=1"`
	Pair   []int          `json:"pair" validate:"len=2,dive,min=1"`
	Words  []string       `json:"words" validate:"unique,dive,oneof=a b"`
	Level  int            `json:"level" validate:"oneof=1 2"`
	Maybe  *float64       `json:"maybe" validate:"omitempty,gte=0.5"`
	Within *ruledPart     `json:"within" validate:"required"`
	Parts  []ruledPart    `json:"parts"`
}

type ruledPart struct {
	Name string `json:"name" validate:"required"`
}

var ruledSchema = document.MustSchema[ruled]()

// soundRuled breaks no rule.
func soundRuled() ruled {
	return ruled{
		Min: 2, Gt: 1, Len: 7, Yes: true, Count: 1, Short: "ab", Exact: "é", Few: []int{1}, Pair: []int{1, 2},
		Words: []string{"a", "b"}, Level: 1, Within: &ruledPart{Name: "n"},
	}
}

func TestSchema_Check_rules(t *testing.T) {
	low := 0.25
	tests := []struct {
		name            string
		change          func(*ruled)
		english, french string
	}{
		{"min", func(r *ruled) { r.Min = 1 }, "/min Expected at least 2, found 1.", "/min Attendu : 2 au moins ; trouvé : 1."},
		{"max", func(r *ruled) { r.Max = 1200.75 }, "/max Expected at most 2.5, found 1,200.75.", "/max Attendu : 2,5 au plus ; trouvé : 1 200,75."},
		{"gt", func(r *ruled) { r.Gt = 0 }, "/gt Expected more than 0, found 0.", "/gt Attendu : plus de 0 ; trouvé : 0."},
		{"lt", func(r *ruled) { r.Lt = 10 }, "/lt Expected less than 10, found 10.", "/lt Attendu : moins de 10 ; trouvé : 10."},
		{"len of a number", func(r *ruled) { r.Len = 8 }, "/len Expected 7, found 8.", "/len Attendu : 7 ; trouvé : 8."},
		{"required boolean", func(r *ruled) { r.Yes = false }, "/yes Missing or false: expected true.", "/yes Champ obligatoire absent ou faux ; attendu : vrai (true)."},
		{"required number", func(r *ruled) { r.Count = 0 }, "/count Missing or zero: expected a number other than zero.", "/count Champ obligatoire absent ou nul ; attendu : un nombre différent de zéro."},
		{"gt of a text", func(r *ruled) { r.Short = "é" }, "/short Expected at least 2 characters, found 1.", "/short Attendu : 2 caractères au moins ; trouvé : 1."},
		{"lt of a text", func(r *ruled) { r.Long = "éééé" }, "/long Expected at most 3 characters, found 4.", "/long Attendu : 3 caractères au plus ; trouvé : 4."},
		{"len of a text", func(r *ruled) { r.Exact = "" }, "/exact Expected exactly 1 character, found 0.", "/exact Attendu : 1 caractère exactement ; trouvé : 0."},
		{"gte of a list", func(r *ruled) { r.Few = nil }, "/few Expected at least 1 element, found 0.", "/few Attendu : 1 élément au moins ; trouvé : 0."},
		{"lte of a map", func(r *ruled) { r.Many = map[string]int{"a": 1, "b": 2} }, "/many Expected at most 1 element, found 2.", "/many Attendu : 1 élément au plus ; trouvé : 2."},
		{"len of a list", func(r *ruled) { r.Pair = []int{1} }, "/pair Expected exactly 2 elements, found 1.", "/pair Attendu : 2 éléments exactement ; trouvé : 1."},
		{"element", func(r *ruled) { r.Pair = []int{1, 0} }, "/pair/1 Expected at least 1, found 0.", "/pair/1 Attendu : 1 au moins ; trouvé : 0."},
		{"unique", func(r *ruled) { r.Words = []string{"a", "b", "a"} }, "/words/2 The same element is given twice.", "/words/2 Le même élément figure deux fois."},
		{"oneof", func(r *ruled) { r.Words = []string{"c"} }, "/words/0 “c” is not one of the values allowed: a and b.", "/words/0 « c » n'est pas une valeur admise ; valeurs admises : a et b."},
		{"oneof of numbers", func(r *ruled) { r.Level = 3 }, "/level “3” is not one of the values allowed: 1 and 2.", "/level « 3 » n'est pas une valeur admise ; valeurs admises : 1 et 2."},
		{"pointer", func(r *ruled) { r.Maybe = &low }, "/maybe Expected at least 0.5, found 0.25.", "/maybe Attendu : 0,5 au moins ; trouvé : 0,25."},
		{"required object", func(r *ruled) { r.Within = nil }, "/within Missing: expected an object between braces.", "/within Champ obligatoire non renseigné ; attendu : un objet entre accolades."},
		{"within an object", func(r *ruled) { r.Within = &ruledPart{} }, "/within/name Missing: expected a text.", "/within/name Champ obligatoire non renseigné ; attendu : un texte."},
		{"within a list without dive", func(r *ruled) { r.Parts = make([]ruledPart, 1) }, "/parts/0/name Missing: expected a text.", "/parts/0/name Champ obligatoire non renseigné ; attendu : un texte."},
		{"not a number", func(r *ruled) { r.Max = math.NaN() }, "/max The number is not finite.", "/max Le nombre n'est pas fini."},
	}
	require.Empty(t, ruledSchema.Check(soundRuled()))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := soundRuled()
			tt.change(&r)
			list := ruledSchema.Check(r)
			assert.Equal(t, []string{tt.english}, lines(list, language.English))
			assert.Equal(t, []string{tt.french}, lines(list, language.French))
		})
	}
}

// oracle is what validator itself is asked: the same tags, and a dive where ours needs none.
type oracle struct {
	A int            `json:"a" validate:"min=1,max=3"`
	B string         `json:"b" validate:"required,max=2"`
	C string         `json:"c" validate:"omitempty,min=2"`
	D []int          `json:"d" validate:"omitempty,min=1,max=2,dive,gt=0,lt=4"`
	E []int          `json:"e" validate:"omitzero,len=2"`
	F *int           `json:"f" validate:"omitempty,gte=1"`
	G *oraclePart    `json:"g" validate:"required"`
	H []oraclePart   `json:"h" validate:"dive"`
	I float64        `json:"i" validate:"gte=0,lte=1.5"`
	J map[string]int `json:"j" validate:"max=2,dive,keys,min=2,endkeys,min=1"`
	K oraclePart     `json:"k" validate:"required"`
	L uint8          `json:"l" validate:"len=2"`
	M oraclePart     `json:"m"`
	N []string       `json:"n" validate:"dive,oneof=x yy"`
	O []int          `json:"o" validate:"required"`
}

type oraclePart struct {
	X string `json:"x" validate:"required"`
	Y int    `json:"y" validate:"omitempty,max=2"`
}

// The rules are those of validator: on random documents, what it finds is found, at the
// same place, and nothing else is, but for what lies within a list that is itself at fault.
func TestSchema_Check_agreesWithValidator(t *testing.T) {
	schema := document.MustSchema[oracle]()
	judge := validator.New(validator.WithRequiredStructEnabled())
	judge.RegisterTagNameFunc(func(f reflect.StructField) string { return f.Tag.Get("json") })
	random := rand.New(rand.NewPCG(1, 2))
	broken := 0
	for range 3000 {
		var v oracle
		randomise(random, reflect.ValueOf(&v).Elem())
		want := map[string]bool{}
		if failures, ok := judge.Struct(v).(validator.ValidationErrors); ok {
			for _, f := range failures {
				_, path, _ := strings.Cut(f.Namespace(), ".")
				want["/"+strings.NewReplacer(".", "/", "[", "/", "]", "").Replace(path)] = true
			}
		}
		got := map[string]bool{}
		for _, f := range schema.Check(v) {
			got[string(f.Pointer)] = true
		}
		for at := range want {
			require.True(t, got[at], "%s of %+v", at, v)
		}
		for at := range got {
			parent := at[:strings.LastIndexByte(at, '/')]
			require.True(t, want[at] || want[parent], "%s of %+v", at, v)
		}
		broken += len(want)
	}
	assert.Greater(t, broken, 5000, "the documents are too sound to prove anything")
}

// randomise fills v with small values, often absent.
func randomise(r *rand.Rand, v reflect.Value) {
	if r.IntN(4) == 0 {
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			randomise(r, v.Field(i))
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		randomise(r, v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), r.IntN(4), 4))
		for i := range v.Len() {
			randomise(r, v.Index(i))
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for _, key := range []string{"a", "bb", "cc"}[:r.IntN(4)] {
			v.SetMapIndex(reflect.ValueOf(key), reflect.ValueOf(r.IntN(3)))
		}
	case reflect.String:
		v.SetString([]string{"x", "yy", "zzz"}[r.IntN(3)])
	case reflect.Int:
		v.SetInt(int64(r.IntN(6) - 1))
	case reflect.Uint8:
		v.SetUint(uint64(r.IntN(4)))
	case reflect.Float64:
		v.SetFloat(r.Float64()*3 - 1)
	}
}

func TestSchema_Check_inMemory(t *testing.T) {
	p := plan{Title: "t", Posts: []post{{ID: "p", Goal: 9, Day: day{1}}}, ByGoal: map[goal]int{traffic: 1, -1: 2}}
	assert.Equal(t, []string{
		"/byGoal/%!Goal(-1) “-1” is not one of the values allowed: awareness, traffic and loyalty.",
		"/posts/0/goal “9” is not one of the values allowed: awareness, traffic and loyalty.",
	}, lines(planSchema.Check(p), language.English))
}

func TestSchema_Check_links(t *testing.T) {
	p := plan{
		Title:  "t",
		People: []person{{ID: "ann"}, {ID: "ann"}, {ID: "bob"}},
		Posts:  []post{{ID: "p", Goal: traffic, Day: day{1}, Guest: "eve", Team: []string{"ann", "bob"}}},
		Lead:   &person{ID: "bob"},
	}
	list := planSchema.Check(p)
	require.Len(t, list, 2, "%v", list)
	assert.Equal(t, finding.Pointer("/lead/id"), list[0].Pointer, "the first is the first in the order of the struct")
	assert.Equal(t, finding.Pointer("/people/2/id"), list[0].Related[0].Pointer)
	assert.Equal(t, finding.Pointer("/people/1/id"), list[1].Pointer)
	assert.Equal(t, finding.Pointer("/people/0/id"), list[1].Related[0].Pointer)

	p.People, p.Lead = []person{{ID: "ann"}, {ID: "bob"}}, nil
	p.Guests = []*guest{nil, {ID: "max"}}
	list = planSchema.Check(p)
	require.Len(t, list, 1, "with guests in the document, the reference counts")
	assert.Equal(t, finding.Pointer("/posts/0/guest"), list[0].Pointer)
}

func TestSchema_Check_changesNothing(t *testing.T) {
	var p plan
	require.NoError(t, json.Unmarshal(largePlan(t), &p))
	p.Posts[3].Owner = "nobody"
	before, err := json.Marshal(p)
	require.NoError(t, err)
	require.NotEmpty(t, planSchema.Check(p))
	after, err := json.Marshal(p)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
}

func TestSchema_concurrent(t *testing.T) {
	text := []byte(withPost(`"owner": "anne", "effort": -1, "colour": 1`))
	_, want := planSchema.Read(text)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				_, got := planSchema.Read(text)
				assert.Equal(t, lines(want, language.French), lines(got, language.French))
			}
		})
	}
	group.Wait()
}

// A required text of nothing but spaces is missing.
func TestSchema_Check_blankIsMissing(t *testing.T) {
	type form struct {
		Name string `json:"name" validate:"required"`
	}
	for _, blank := range []string{"", "  ", "\t\n", "\u00a0"} {
		list := document.MustSchema[form]().Check(form{blank})
		require.Len(t, list, 1, "%q", blank)
		assert.Equal(t, document.CodeRequired, list[0].Code)
		assert.Equal(t, finding.Pointer("/name"), list[0].Pointer)
	}
	assert.Empty(t, document.MustSchema[form]().Check(form{" a "}))
}
