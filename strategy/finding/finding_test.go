package finding_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestSeverityText(t *testing.T) {
	for s, name := range map[finding.Severity]string{finding.Advice: "advice", finding.Warning: "warning", finding.Error: "error"} {
		text, err := s.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(text))
		var back finding.Severity
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, s, back)
	}
	_, err := finding.Severity(0).MarshalText()
	assert.EqualError(t, err, "finding: severity 0 out of range")
	assert.Equal(t, "%!Severity(9)", finding.Severity(9).String())
	var s finding.Severity
	choices, ok := errors.AsType[interface {
		error
		Choices() []string
	}](s.UnmarshalText(nil))
	require.True(t, ok)
	assert.Equal(t, []string{"advice", "warning", "error"}, choices.Choices())
	assert.EqualError(t, s.UnmarshalText([]byte("Error")), `finding: severity "Error": want advice, warning or error`)
	assert.Equal(t, "bloquant", finding.Error.Label().Localize(language.French))
}

func TestPointersAreOrderedNumerically(t *testing.T) {
	want := []finding.Pointer{"", "/a", "/a/0", "/a/2", "/a/2/b", "/a/10", "/a/10/b", "/a/x", "/ab", "/b"}
	got := slices.Clone(want)
	r := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		r.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		slices.SortFunc(got, finding.Pointer.Compare)
		assert.Equal(t, want, got)
	}
}

func TestPointersAreTakenApart(t *testing.T) {
	p := finding.Root.Field("channels").Index(2).Field("a/b~c")
	first, rest := p.Cut()
	assert.Equal(t, "channels", first)
	i, below, ok := rest.CutIndex()
	assert.True(t, ok)
	assert.Equal(t, 2, i)
	name, end := below.Cut()
	assert.Equal(t, "a/b~c", name)
	assert.Equal(t, finding.Root, end)
	for _, no := range []finding.Pointer{"", "/x", "/01", "/-1", "/", "/99999999999999999999"} {
		_, _, ok := no.CutIndex()
		assert.False(t, ok, "%q", no)
	}
	assert.True(t, p.Within(finding.Root))
	assert.True(t, p.Within(p))
	assert.True(t, p.Within("/channels/2"))
	assert.False(t, finding.Pointer("/channels/20").Within("/channels/2"))
}

func FuzzPointerCompareIsAnOrder(f *testing.F) {
	f.Add("/a/2", "/a/10", "/a/x")
	f.Add("", "/", "//")
	f.Add("a", "/01", "/1")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		p, q, r := finding.Pointer(a), finding.Pointer(b), finding.Pointer(c)
		assert.Equal(t, p.Compare(q), -q.Compare(p))
		assert.Equal(t, p == q, p.Compare(q) == 0)
		if p.Compare(q) <= 0 && q.Compare(r) <= 0 {
			assert.LessOrEqual(t, p.Compare(r), 0)
		}
	})
}

func TestListSortsAndFilters(t *testing.T) {
	l := finding.List{
		sample().Finding("test.three", "/b"),
		sample().Finding("test.missing", "/a"),
		sample().Finding("test.blocking", "/a"),
	}
	l.Sort()
	assert.Equal(t, []finding.Code{"test.blocking", "test.missing", "test.three"}, codes(l))
	assert.Equal(t, []finding.Code{"test.blocking", "test.missing"}, codes(l.AtLeast(finding.Warning)))
	assert.True(t, l.Has("test.three"))
	assert.False(t, l.Has("test.four"))
	assert.NoError(t, l.AtLeast(finding.Error)[1:].Err())
	assert.NoError(t, finding.List(nil).Err())
	assert.Error(t, l.Err())
	assert.Empty(t, finding.List(nil).In(language.French))
}

// Findings differ by their pointer, then their span, their code, and last their severity.
func TestFindingCompare(t *testing.T) {
	at := func(p finding.Pointer, start, end int, code finding.Code, s finding.Severity) finding.Finding {
		return finding.Finding{Message: finding.Message{Code: code}, Pointer: p, Span: finding.Span{Start: start, End: end}, Severity: s}
	}
	want := finding.List{
		at("/a", 0, 0, "z.z", finding.Advice), at("/a", 0, 2, "z.z", finding.Advice), at("/a", 1, 2, "a.a", finding.Error),
		at("/a", 1, 2, "a.a", finding.Warning), at("/a", 1, 2, "a.b", finding.Error), at("/a", 1, 3, "a.a", finding.Error),
		at("/b", 0, 0, "a.a", finding.Error),
	}
	got := slices.Clone(want)
	r := rand.New(rand.NewPCG(7, 8))
	for range 50 {
		r.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		got.Sort()
		assert.Equal(t, want, got)
	}
}

// What a list gives can be changed without changing the list.
func TestListsShareNothing(t *testing.T) {
	make := func() finding.List {
		f := sample().Finding("test.blocking", "/a", finding.Text("value", "x"))
		f.Fixes = []finding.Fix{{Message: sample().Message("test.echo", finding.Text("value", "x")), Text: "y"}}
		f.Related = []finding.Related{{Message: sample().Message("test.echo", finding.Text("value", "x")), Pointer: "/b"}}
		return finding.List{f}
	}
	for name, derive := range map[string]func(finding.List) finding.List{
		"Under":   func(l finding.List) finding.List { return l.Under("/c") },
		"AtLeast": func(l finding.List) finding.List { return l.AtLeast(finding.Advice) },
		"Err":     func(l finding.List) finding.List { return l.Err().(finding.List) },
		"Bind":    func(l finding.List) finding.List { return sample().Bind(l) },
		"Apply":   func(l finding.List) finding.List { kept, _ := finding.Policy{}.Apply(l); return kept },
		"Apply, decided": func(l finding.List) finding.List {
			_, decided := finding.Policy{{Code: "test.blocking", Severity: finding.Advice, Justification: "why"}}.Apply(l)
			return finding.List{decided[0].Finding}
		},
	} {
		l := make()
		got := derive(l)
		got[0].Args[0] = finding.Text("value", "changed")
		got[0].Fixes[0].Text, got[0].Fixes[0].Args[0] = "changed", finding.Text("value", "changed")
		got[0].Related[0].Pointer, got[0].Related[0].Args[0] = "/changed", finding.Text("value", "changed")
		assert.Equal(t, make(), l, name)
	}
	m := sample().Message("test.echo", finding.Text("value", "before"))
	term := finding.Term("value", m)
	m.Args[0] = finding.Text("value", "after")
	inside, _ := term.Term()
	inside.Args[0] = finding.Text("value", "after")
	assert.Equal(t, "before", term.Localize(language.English))
}

func TestUnderLeavesTheListAlone(t *testing.T) {
	l := finding.List{sample().Finding("test.three", "/b")}
	l[0].Related = []finding.Related{{Pointer: "/c"}}
	got := l.Under("/brief")
	assert.Equal(t, finding.Pointer("/brief/b"), got[0].Pointer)
	assert.Equal(t, finding.Pointer("/brief/c"), got[0].Related[0].Pointer)
	assert.Equal(t, finding.Pointer("/b"), l[0].Pointer)
	assert.Equal(t, finding.Pointer("/c"), l[0].Related[0].Pointer)
}

func TestRowsCarrySpansFixesAndRelated(t *testing.T) {
	f := sample().Finding("test.blocking", "/text", finding.Text("value", "x"))
	f.Span = finding.Span{Start: 2, End: 5}
	f.Fixes = []finding.Fix{{Message: sample().Message("test.label"), Span: f.Span, Text: "y"}}
	f.Related = []finding.Related{{Message: sample().Message("test.label"), Pointer: "/other"}}
	f.Fixes = append(f.Fixes, finding.Fix{Message: sample().Message("test.label"), Text: "z"})
	data, err := json.Marshal(finding.List{f}.In(language.English))
	require.NoError(t, err)
	assert.JSONEq(t, `[{"code":"test.blocking","severity":"error","path":"/text","start":2,"end":5,
		"message":"“x” is refused (100% sure, {braces}})",
		"fixes":[{"start":2,"end":5,"text":"y","message":"brand awareness"},{"text":"z","message":"brand awareness"}],
		"related":[{"path":"/other","message":"brand awareness"}]}]`, string(data))
}

func TestFindingsSurviveJSON(t *testing.T) {
	f := sample().Finding("test.missing", "/a",
		finding.Integer("missing", 3), finding.Decimal("d", 1.5, 2), finding.Percent("p", 3, 1), finding.Money("m", 1234, "EUR"),
		finding.Date("day", 2026, time.July, 14), finding.Clock("at", 23, 59), finding.Text("reason", "« été »"),
		finding.Term("period", sample().Message("test.label")), finding.ListOf("l", finding.Integer("x", 1)), finding.ListOf("empty"),
		finding.Decimal("unknown", math.NaN(), 1))
	data, err := json.Marshal(f)
	require.NoError(t, err)
	var back finding.Finding
	require.NoError(t, json.Unmarshal(data, &back))
	again, err := json.Marshal(back)
	require.NoError(t, err)
	assert.JSONEq(t, string(data), string(again))
	for _, tag := range []language.Tag{language.English, language.French} {
		assert.Equal(t, f.Localize(tag), sample().Localize(back.Message, tag))
	}
	n, ok := back.Arg("missing")
	require.True(t, ok)
	number, ok := n.Number()
	assert.True(t, ok)
	assert.InDelta(t, 3, number, 0)
}

func TestArgumentsRefuseBadJSON(t *testing.T) {
	for _, bad := range []string{
		`{"name":"a","kind":"integer","value":"x"}`, `{"name":"a","kind":"date","value":"2026-02-30"}`,
		`{"name":"a","kind":"clock","value":"25:00"}`, `{"name":"a","kind":"colour","value":1}`, `{"name":"a","kind":"date","value":3}`,
		`{"kind":"list","value":[{"kind":"x"}]}`, `3`, `null`, `[]`, `"a"`,
		`{"kind":"integer","value":null}`, `{"kind":"money","value":null,"currency":"EUR"}`, `{"kind":"text","value":null}`,
		`{"kind":"term","value":null}`, `{"kind":"list","value":null}`, `{"kind":"decimal"}`, `{"kind":"text"}`, `{"value":1}`,
		`{"kind":"integer","value":1.5}`, `{"kind":"integer","value":18446744073709551616}`, `{"kind":"decimal","value":"1"}`,
		`{"kind":"decimal","value":1e999}`, `{"kind":"text","value":1}`, `{"kind":"text","value":{"code":"a.b"}}`, `{"kind":"term","value":[]}`,
		`{"kind":"integer","value":1,"unit":"x"}`, `{"kind":"integer","value":1,"value":2}`, `{"Kind":"integer","value":1}`,
		`{"kind":"integer","kind":"text","value":1}`, `{"kind":"term","value":{"code":"a.b","x":1}}`, `{"kind":"term","value":{"code":"a.b","code":"c.d"}}`,
		`{"kind":"list","value":[{"kind":"integer","value":null}]}`, `{"kind":"list","value":[3]}`, `{"kind":"term","value":{"code":"a.b","args":3}}`,
		`{"kind":"date","value":"0000-01-01"}`, `{"kind":"date","value":"26-01-01"}`, `{"kind":"clock","value":"24:01"}`, `{"kind":"clock","value":"9:30"}`,
		`{"kind":"decimal","value":1,"places":"x"}`, `{"kind":"decimal","value":1,"places":1.5}`,
	} {
		var a finding.Arg
		assert.Error(t, json.Unmarshal([]byte(bad), &a), bad)
	}
	_, err := json.Marshal(finding.Arg{})
	assert.Error(t, err)
}

func TestBookRefusesFaultyTables(t *testing.T) {
	rule := func(change func(*finding.Rule)) func() {
		return func() {
			r := finding.Rule{Code: "a.b", Severity: finding.Error, Doc: "d", English: "{x}", French: "{x}"}
			change(&r)
			finding.MustBook([]finding.Rule{r}, []finding.Phrase{{Code: "a.c", English: "c", French: "c"}})
		}
	}
	assert.NotPanics(t, rule(func(*finding.Rule) {}))
	for name, change := range map[string]func(*finding.Rule){
		"no severity":         func(r *finding.Rule) { r.Severity = 0 },
		"no documentation":    func(r *finding.Rule) { r.Doc = "" },
		"no package":          func(r *finding.Rule) { r.Code = "b" },
		"duplicate":           func(r *finding.Rule) { r.Code = "a.c" },
		"different arguments": func(r *finding.Rule) { r.French = "{y}" },
		"unclosed":            func(r *finding.Rule) { r.English = "{x" },
		"two forms of three":  func(r *finding.Rule) { r.English = "{x|a}" },
		"bad name":            func(r *finding.Rule) { r.English = "{x y}" },
		"catalogue variable":  func(r *finding.Rule) { r.English = "${{x} {x}" },
	} {
		assert.Panics(t, rule(change), name)
	}
}

func TestJoinedBookKnowsEveryCode(t *testing.T) {
	joined := finding.MustJoin(sample(), finding.Messages())
	_, found := joined.Rule("finding.unjustified")
	assert.True(t, found)
	assert.Equal(t, "notoriété", joined.Localize(finding.Message{Code: "test.label"}, language.French))
	assert.Panics(t, func() { finding.MustJoin(sample(), sample()) })
	var last finding.Code
	for r := range joined.Rules() {
		assert.Less(t, last, r.Code)
		last = r.Code
	}
	assert.Equal(t, []string{"missing", "period", "reason"}, joined.Names("test.missing"))
	r, _ := joined.Rule("test.blocking")
	r.Examples[0] = "changed"
	again, _ := joined.Rule("test.blocking")
	assert.Equal(t, "25:00", again.Examples[0])
}

func TestArgumentsAreCopied(t *testing.T) {
	args := []finding.Arg{finding.Text("value", "before")}
	m := sample().Message("test.echo", args...)
	args[0] = finding.Text("value", "after")
	assert.Equal(t, "before", m.Localize(language.English))
	items := []finding.Arg{finding.Text("", "before")}
	list := sample().Message("test.echo", finding.ListOf("value", items...))
	items[0] = finding.Text("", "after")
	assert.Equal(t, "before", list.Localize(language.English))
}

func codes(l finding.List) (out []finding.Code) {
	for _, f := range l {
		out = append(out, f.Code)
	}
	return out
}
