package smart_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
)

func TestParseQuantity(t *testing.T) {
	tests := []struct {
		name, text, want string
		unit             smart.Unit
		number           float64
	}{
		{"count", "2000", "2000", smart.Count, 2000},
		{"zero", "0", "0", smart.Count, 0},
		{"percent", "26%", "26%", smart.Percent, 26},
		{"spaced percent", "26 %", "26%", smart.Percent, 26},
		{"decimal", "3.50%", "3.5%", smart.Percent, 3.5},
		{"points", "2pt", "2pt", smart.Points, 2},
		{"currency", "18 EUR", "18 EUR", "EUR", 18},
		{"negative", "-12.25 USD", "-12.25 USD", "USD", -12.25},
		{"minutes", "120 min", "120 min", smart.Minutes, 120},
		{"word", "4.5 stars", "4.5 stars", "stars", 4.5},
		{"longest", "999999999999999999", "999999999999999999", smart.Count, 1e18},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			q, err := smart.ParseQuantity(tt.text)
			require.NoError(t, err)
			assert.Equal(t, tt.want, q.String())
			assert.Equal(t, tt.unit, q.Unit())
			assert.Equal(t, tt.number, q.Float64())
			assert.Equal(t, q, smart.MustQuantity(q.String()), "a quantity is read back")
		})
	}
}

func TestParseQuantityRefuses(t *testing.T) {
	tests := map[string]string{
		"":                    `smart: quantity: the form expected is “26%”`,
		"abc":                 `smart: quantity "abc": the form expected is “26%”`,
		"01":                  `smart: quantity "01": the form expected is “26%”`,
		"1.":                  `smart: quantity "1.": the form expected is “26%”`,
		"1,5":                 `smart: quantity "1,5": the form expected is “26%”`,
		"1 200":               `smart: quantity "1 200": a unit is %, the ISO 4217 code of a currency, or a word in lower case`,
		"1 ":                  `smart: quantity "1 ": the form expected is “26%”`,
		"18EUR":               `smart: quantity "18EUR": the form expected is “26%”`,
		"18 EURO":             `smart: quantity "18 EURO": a unit is %, the ISO 4217 code of a currency, or a word in lower case`,
		"18 QQQ":              `smart: quantity "18 QQQ": a unit is %, the ISO 4217 code of a currency, or a word in lower case`,
		"1234567890123456789": `smart: quantity "1234567890123456789": the number is too large`,
		"0.1234567891":        `smart: quantity "0.1234567891": there are too many decimals`,
		"--1":                 `smart: quantity "--1": the form expected is “26%”`,
	}
	for text, want := range tests {
		_, err := smart.ParseQuantity(text)
		assert.EqualError(t, err, want)
		assert.ErrorAs(t, err, new(*document.ValueError))
	}
}

func TestQuantityCompare(t *testing.T) {
	assert.Zero(t, smart.MustQuantity("2.50%").Compare(smart.MustQuantity("2.5 %")))
	assert.Negative(t, smart.MustQuantity("999999999999999998").Compare(smart.MustQuantity("999999999999999999")))
	assert.Positive(t, smart.MustQuantity("0.000000001").Compare(smart.MustQuantity("-999999999999999999")))
	assert.Negative(t, smart.Quantity{}.Compare(smart.MustQuantity("-5")), "absent comes first")
}

func TestQuantityInSentences(t *testing.T) {
	tests := []struct{ text, english, french string }{
		{"139441", "139,441", "139\u00a0441"},
		{"3.5%", "3.5%", "3,5\u00a0%"},
		{"1pt", "1 point", "1 point"},
		{"2pt", "2 points", "2 points"},
		{"18 EUR", "€18", "18\u00a0€"},
		{"120 min", "120 minutes", "120 minutes"},
		{"4.5 stars", "4.5 stars", "4,5 stars"},
	}
	for _, tt := range tests {
		m := smart.Messages().Message("smart.change.plus", smart.MustQuantity(tt.text).Arg("number"))
		assert.Equal(t, "+"+tt.english, m.Localize(language.English))
		assert.Equal(t, "+"+tt.french, m.Localize(language.French))
	}
}

func TestMoney(t *testing.T) {
	assert.Equal(t, "6000.00 EUR", smart.MustMoney("6000 EUR").String())
	assert.Equal(t, "1200 JPY", smart.MustMoney("1200 JPY").String())
	assert.Equal(t, int64(-550), smart.MustMoney("-5.5 USD").Minor())
	assert.False(t, smart.MustMoney("0 EUR").IsZero())

	tests := map[string]string{
		"6000":                   `smart: money "6000": the form expected is “6000.00 EUR”`,
		"6000 EURO":              `smart: money "6000 EURO": a currency is written with its ISO 4217 code, such as EUR`,
		"6000 eur":               `smart: money "6000 eur": a currency is written with its ISO 4217 code, such as EUR`,
		"5.123 EUR":              `smart: money "5.123 EUR": there are too many decimals`,
		"1.5 JPY":                `smart: money "1.5 JPY": there are too many decimals`,
		"1,000.00 EUR":           `smart: money "1,000.00 EUR": the form expected is “6000.00 EUR”`,
		"999999999999999999 EUR": `smart: money "999999999999999999 EUR": the number is too large`,
	}
	for text, want := range tests {
		_, err := smart.ParseMoney(text)
		assert.EqualError(t, err, want)
	}

	sum, ok := smart.MustMoney("1.10 EUR").Add(smart.MustMoney("2.20 EUR"))
	assert.True(t, ok)
	assert.Equal(t, "3.30 EUR", sum.String())
	_, ok = sum.Add(smart.MustMoney("1 USD"))
	assert.False(t, ok, "currencies do not mix")
}

func TestChange(t *testing.T) {
	tests := []struct{ change, from, want string }{
		{"+20%", "1000", "1200"},
		{"-10%", "40 EUR", "36 EUR"},
		{"+20%", "5%", "6%"},
		{"+2pt", "5%", "7%"},
		{"x2", "2.5%", "5%"},
		{"x0.5", "3", "1.5"},
		{"+500", "1200", "1700"},
		{"-5 EUR", "40 EUR", "35 EUR"},
		{"+500", "5%", ""},
		{"+2pt", "5", ""},
		{"x1000000000", "1000000000000", ""},
		{"x0.333333333", "0.1", "0.033333333"},
	}
	for _, tt := range tests {
		c, err := smart.ParseChange(tt.change)
		require.NoError(t, err)
		assert.Equal(t, tt.change, c.String())
		to, _ := c.Apply(smart.MustQuantity(tt.from))
		assert.Equal(t, tt.want, to.String(), "%s of %s", tt.change, tt.from)
	}
	for _, text := range []string{"", "20%", "x-2", "x0", "x2%", "+-5", "++5", "-x2", "+"} {
		_, err := smart.ParseChange(text)
		assert.Error(t, err, text)
	}
}

func TestAbsentValuesDoNotMarshal(t *testing.T) {
	for _, v := range []any{smart.Quantity{}, smart.Money{}, smart.Change{}, smart.Goal(0), smart.TargetType(9),
		smart.Provenance(-1), smart.TaxBasis(0), smart.State(0), smart.Overall(7), smart.Band(0), smart.Fit(0), smart.Method(0)} {
		_, err := json.Marshal(v)
		assert.Error(t, err, "%T", v)
	}
	data, err := json.Marshal(smart.Objective{ID: "O1"})
	require.NoError(t, err)
	assert.JSONEq(t, `{"id":"O1"}`, string(data))
}

func TestAmountWithoutTaxBasisIsRefused(t *testing.T) {
	data := `{"resources": {"budgetNeeded": {"value": "6000.00 EUR"}, "budgetAvailable": {"value": "100 EURO", "tax": "HT"}}}`
	_, list := smart.ReadEvidence([]byte(data))
	var got []string
	for _, row := range list.In(language.English) {
		got = append(got, string(row.Path)+" "+string(row.Code))
	}
	assert.Equal(t, []string{
		"/resources/budgetAvailable/tax document.unknown_value",
		"/resources/budgetAvailable/value document.refused",
		"/resources/budgetNeeded/tax document.required",
	}, got)
}

func TestNegativeBudget(t *testing.T) {
	a := smart.Amount{Value: smart.MustMoney("-100 EUR"), Tax: smart.TaxExcluded}
	rows := a.CheckBudget().Under("/resources/budgets/0").In(language.French)
	require.Len(t, rows, 1)
	assert.Equal(t, "Un budget ne peut pas être négatif (-100\u00a0€).", rows[0].Sentence)
	assert.EqualValues(t, "/resources/budgets/0/value", rows[0].Path)
	assert.Empty(t, smart.Amount{}.CheckBudget())
}

func TestObjectiveJSON(t *testing.T) {
	data := `{"id": "O1", "goal": "awareness", "type": "increaseTo", "indicator": "net_new_followers",
		"baseline": {"value": "139441", "date": "2025-12-31", "provenance": "assumed"},
		"target": "146000", "start": "2026-01-01", "deadline": "2026-06-30", "owner": "chef-de-projet",
		"revisions": [{"date": "2026-02-01", "from": {"target": "150000"}, "to": {"target": "146000"}, "reason": "Budget réduit"}]}`
	o, list := smart.ReadObjective([]byte(data))
	require.Empty(t, list.In(language.English))
	assert.Equal(t, smart.MustQuantity("146000"), o.Aim())
	assert.Equal(t, smart.MustQuantity("150000"), o.Original().Aim())
	assert.Len(t, o.Revisions, 1, "the original is a copy")

	out, err := json.Marshal(o)
	require.NoError(t, err)
	assert.JSONEq(t, data, string(out))
	var again smart.Objective
	require.NoError(t, json.Unmarshal(out, &again))
	assert.Equal(t, o, again)

	_, list = smart.ReadObjective([]byte(`{"id": "", "gaol": "awareness", "goal": "fame", "target": "26 percent!", "per": "month"}`))
	assert.Len(t, list, 5)
}
