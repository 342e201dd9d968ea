package finding_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// odd are arguments at the ends of what their kinds hold.
var odd = []finding.Arg{
	finding.Integer("value", math.MinInt), finding.Integer("value", math.MaxInt), finding.Unsigned("value", math.MaxUint64),
	finding.Unsigned("value", 3), finding.Decimal("value", math.NaN(), -1), finding.Decimal("value", math.Inf(-1), 99),
	finding.Decimal("value", math.SmallestNonzeroFloat64, 12), finding.Decimal("value", -math.MaxFloat64, 12),
	finding.Percent("value", math.Inf(1), 3), finding.Percent("value", 1e15, 12), finding.Money("value", math.MinInt64, "EUR"),
	finding.Money("value", math.MaxInt64, ""), finding.Money("value", 1, "\u202e\xff"), finding.Date("value", 0, 0, 0),
	finding.Date("value", math.MaxInt, 13, -1), finding.Date("value", 9999, 12, 31), finding.Date("value", 1, 1, 1),
	finding.Date("value", 2024, time.February, 29), finding.Clock("value", 0, 0), finding.Clock("value", 24, 0),
	finding.Clock("value", -1, math.MaxInt), finding.Text("value", ""), finding.Text("value", strings.Repeat("\xff", 999)),
	finding.Term("value", finding.Message{}), finding.ListOf("value"), finding.ListOf("value", finding.ListOf("")),
}

func TestOddArgumentsAreToldAndStored(t *testing.T) {
	plural := finding.MustBook(nil, []finding.Phrase{{Code: "odd.one", English: "{value} {value|one|many}", French: "{value} {value|un|plusieurs}"}})
	for _, a := range odd {
		data, err := json.Marshal(a)
		require.NoError(t, err)
		var back finding.Arg
		require.NoError(t, json.Unmarshal(data, &back), "%s", data)
		for _, tag := range []language.Tag{language.English, language.French} {
			m := plural.Message("odd.one", a)
			assert.True(t, utf8.ValidString(m.Localize(tag)))
			assert.Equal(t, m.Localize(tag), plural.Message("odd.one", back).Localize(tag), "%s", data)
		}
		again, err := json.Marshal(back)
		require.NoError(t, err)
		assert.Equal(t, string(data), string(again))
	}
}

// A term may hold a term, and so on: neither the stack nor time pays for it.
func TestNestingIsBounded(t *testing.T) {
	deep := func(levels int) string {
		return strings.Repeat(`{"kind":"list","value":[`, levels) + `{"kind":"integer","value":1}` + strings.Repeat(`]}`, levels)
	}
	var a finding.Arg
	require.NoError(t, json.Unmarshal([]byte(deep(finding.MaxNesting)), &a))
	assert.Equal(t, "1", a.Localize(language.English))
	data, err := json.Marshal(a)
	require.NoError(t, err)
	assert.JSONEq(t, deep(finding.MaxNesting), string(data))
	assert.ErrorContains(t, json.Unmarshal([]byte(deep(finding.MaxNesting+1)), &a), "16 terms and lists")
	assert.ErrorContains(t, json.Unmarshal([]byte(deep(4000)), &a), "16 terms and lists")

	empty := strings.Repeat(`{"kind":"list","value":[`, finding.MaxNesting) + `{"kind":"list","value":[]}` + strings.Repeat(`]}`, finding.MaxNesting)
	assert.ErrorContains(t, json.Unmarshal([]byte(empty), &a), "16 terms and lists", "an empty list is one too")

	built := finding.Integer("value", 1)
	term := built
	for range 100_000 {
		built = finding.ListOf("value", built)
		term = finding.Term("value", finding.Message{Code: "test.echo", Args: []finding.Arg{term}})
	}
	assert.Equal(t, "…", built.Localize(language.English))
	assert.Equal(t, "…", sample().Localize(finding.Message{Code: "test.echo", Args: []finding.Arg{term}}, language.French))
	data, err = json.Marshal(built)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &a))

	wide := `{"kind":"list","value":[` + strings.Repeat(`{"kind":"list","value":[]},`, 200_000) + `{"kind":"list","value":[]}]}`
	start := time.Now()
	require.NoError(t, json.Unmarshal([]byte(wide), &a))
	assert.Less(t, time.Since(start), 10*time.Second)
}

// FuzzMessage checks that any message that JSON holds can be told, and that what is stored
// of it is itself read again, and says the same.
func FuzzMessage(f *testing.F) {
	for _, a := range odd {
		data, err := json.Marshal(finding.Message{Code: "test.echo", Args: []finding.Arg{a}})
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"code":"odd.one","args":[{"name":"value","kind":"integer","value":-9223372036854775808}]}`))
	f.Add([]byte(`{"code":"odd.one","args":[{"name":"value","kind":"term","value":{"code":"finding.severity.error","args":[]}}]}`))
	book := finding.MustJoin(sample(), finding.Messages(), finding.MustBook(nil, []finding.Phrase{
		{Code: "odd.one", English: "{value} {value|one|many}", French: "{value} {value|un|plusieurs}"},
	}))
	f.Fuzz(func(t *testing.T, data []byte) {
		var m, back finding.Message
		if json.Unmarshal(data, &m) != nil {
			return
		}
		stored, err := json.Marshal(m)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(stored, &back), "%s", stored)
		for _, tag := range []language.Tag{language.English, language.French} {
			assert.Equal(t, book.Localize(m, tag), book.Localize(back, tag), "%s", stored)
		}
		again, err := json.Marshal(back)
		require.NoError(t, err)
		assert.Equal(t, string(stored), string(again))
	})
}

func TestExactIntegers(t *testing.T) {
	for _, c := range []struct {
		arg  finding.Arg
		want int64
		ok   bool
	}{
		{finding.Integer("n", math.MinInt), math.MinInt64, true},
		{finding.Money("n", 9007199254740993, "EUR"), 9007199254740993, true},
		{finding.Unsigned("n", math.MaxInt64), math.MaxInt64, true},
		{finding.Unsigned("n", math.MaxInt64+1), 0, false},
		{finding.Decimal("n", 3, 0), 0, false},
		{finding.Text("n", "3"), 0, false},
		{finding.Arg{}, 0, false},
	} {
		n, ok := c.arg.Integer()
		assert.Equal(t, c.want, n)
		assert.Equal(t, c.ok, ok)
	}
	x, ok := finding.Unsigned("n", math.MaxUint64).Number()
	assert.True(t, ok)
	assert.InDelta(t, 0x1p64, x, 0)
}

func TestCurrencyPlaces(t *testing.T) {
	for code, want := range map[string]int{
		"EUR": 2, "CHF": 2, "JPY": 0, "XOF": 0, "KRW": 0, "TND": 3, "KWD": 3, "IQD": 3, "CLF": 4, "UYW": 4,
		"COP": 2, "RSD": 2, "IDR": 2, "TZS": 2, "MGA": 2, "LBP": 2, "LAK": 2, "AFN": 2, "SOS": 2, "MUR": 2, "PKR": 2, "ALL": 2,
		"MRU": 2, "STN": 2, "VES": 2, "SLE": 2, "FRF": 2,
	} {
		places, ok := finding.CurrencyPlaces(code)
		assert.True(t, ok, code)
		assert.Equal(t, want, places, code)
	}
	for _, code := range []string{"", "eur", "EURO", "EU", "ZZQ", "XXX", "XAU", "E€"} {
		_, ok := finding.CurrencyPlaces(code)
		assert.False(t, ok, code)
	}
}

func TestNoBookSaysCodes(t *testing.T) {
	for _, b := range []*finding.Book{nil, {}} {
		f := b.Finding("a.b", "/x", finding.Term("t", b.Message("a.c")))
		assert.Equal(t, finding.Error, f.Severity)
		assert.Equal(t, "a.b", f.Localize(language.French))
		assert.Equal(t, "a.b", b.Localize(f.Message, language.French))
		assert.Empty(t, b.Names("a.b"))
		for range b.Rules() {
			t.Fail()
		}
		for range b.Phrases() {
			t.Fail()
		}
		_, ok := b.Rule("a.b")
		assert.False(t, ok)
		assert.Equal(t, "a.b", b.Bind(finding.List{f}).In(language.French)[0].Sentence)
		assert.Len(t, finding.Policy{{Code: "a.b"}}.Check(b), 3)
	}
	_, found := finding.MustJoin(nil, sample()).Rule("test.three")
	assert.True(t, found)
}
