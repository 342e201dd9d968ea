package holiday_test

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar/holiday"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// requireUnknown checks the error of a text that names nothing: it quotes the text and
// lists what is known.
func requireUnknown(t *testing.T, err error, text []byte) {
	t.Helper()
	unknown, ok := errors.AsType[*document.EnumError](err)
	require.True(t, ok, "%T", err)
	require.Equal(t, document.Quotable(string(text)), unknown.Text)
	require.NotEmpty(t, unknown.Names)
}

func TestOption_unknown(t *testing.T) {
	var o holiday.Option
	err := o.UnmarshalText([]byte("alsace"))
	requireUnknown(t, err, []byte("alsace"))
	assert.EqualError(t, err, `document: holiday option "alsace": want alsace-moselle, good-friday, mayotte, martinique, guadeloupe, saint-martin, guyane, saint-barthelemy or la-reunion`)
}

// set is what the closed sets have in common.
type set interface {
	String() string
	MarshalText() ([]byte, error)
	Label() finding.Message
}

func TestSets(t *testing.T) {
	for name, values := range map[string]struct {
		of   func(int) set
		read func(string) (set, error)
		n    int
	}{
		"option":   {func(i int) set { return holiday.Option(i) }, read[holiday.Option], 9},
		"key date": {func(i int) set { return holiday.KeyDate(i) }, read[holiday.KeyDate], len(slices.Collect(holiday.All()))},
		"basis":    {func(i int) set { return holiday.Basis(i) }, read[holiday.Basis], 4},
	} {
		t.Run(name, func(t *testing.T) {
			for i := 1; i <= values.n; i++ {
				v := values.of(i)
				text, err := v.MarshalText()
				require.NoError(t, err)
				assert.Equal(t, v.String(), string(text))
				back, err := values.read(string(text))
				require.NoError(t, err)
				assert.Equal(t, v, back)
				for _, tag := range []language.Tag{language.English, language.French} {
					label := v.Label().Localize(tag)
					assert.NotEmpty(t, label)
					assert.NotContains(t, label, "holiday.", "%s has a label", v)
				}
			}
			for _, i := range []int{0, -1, values.n + 1, math.MinInt, math.MaxInt} {
				_, err := values.of(i).MarshalText()
				assert.Error(t, err, "%d", i)
				assert.Zero(t, values.of(i).Label(), "%d", i)
				assert.Contains(t, values.of(i).String(), "%!", "%d", i)
			}
			_, err := values.read("nonsense")
			requireUnknown(t, err, []byte("nonsense"))
		})
	}
}

func read[V any, P interface {
	*V
	UnmarshalText([]byte) error
}](text string) (set, error) {
	var v V
	err := P(&v).UnmarshalText([]byte(text))
	return any(v).(set), err
}

// Every phrase of the book is said in both languages.
func TestMessages(t *testing.T) {
	n := 0
	for p := range holiday.Messages().Phrases() {
		n++
		assert.NotEmpty(t, p.English, p.Code)
		assert.NotEmpty(t, p.French, p.Code)
		assert.Equal(t, strings.ToLower(string(p.Code)), string(p.Code))
		assert.NotContains(t, p.Code, "-")
	}
	assert.Equal(t, len(slices.Collect(holiday.All()))+7+9+4, n)
}

// A tool reads the dates that were moved from its own documents.
func TestKeyDates_document(t *testing.T) {
	schema := document.MustSchema[holiday.KeyDates]()
	const text = `{"moved":[{"keyDate":"summer-sales","period":"2027-06-30/2027-07-27"}]}`
	dates, problems := schema.Read([]byte(text))
	require.Empty(t, problems)
	again, err := json.Marshal(dates)
	require.NoError(t, err)
	assert.JSONEq(t, text, string(again))

	_, problems = schema.Read([]byte(`{"moved":[{"keyDate":"summer-sale","period":"2027-06-30/2027-07-27"},{"keyDate":"winter-sales"}]}`))
	require.Len(t, problems, 2)
	assert.Equal(t, finding.Pointer("/moved/0/keyDate"), problems[0].Pointer)
	assert.Equal(t, finding.Pointer("/moved/1/period"), problems[1].Pointer)

	many := `{"moved":[` + strings.Repeat(`{"keyDate":"winter-sales","period":"2027-01-06/2027-02-02"},`, holiday.MaxMoved) + `{"keyDate":"winter-sales","period":"2027-01-06/2027-02-02"}]}`
	_, problems = schema.Read([]byte(many))
	assert.True(t, problems.Has(document.CodeTooMany), "the tag and the constant agree")
}
