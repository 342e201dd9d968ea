package document_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestEnum_roundTrip(t *testing.T) {
	all := slices.Collect(goals.All())
	assert.Equal(t, []goal{awareness, traffic, loyalty}, all)
	assert.Equal(t, []string{"awareness", "traffic", "loyalty"}, goals.Names())
	for _, g := range all {
		text, err := goals.Marshal(g)
		require.NoError(t, err)
		back, err := goals.Unmarshal(text)
		require.NoError(t, err)
		assert.Equal(t, g, back)
		assert.Equal(t, string(text), goals.Name(g))
		assert.True(t, goals.Has(g))
	}
}

func TestEnum_outOfRange(t *testing.T) {
	states := document.MustEnum[goal]("slot state", "planned")
	for _, g := range []goal{-1, 0, 2, 9} {
		_, err := states.Marshal(g)
		assert.Error(t, err, "%d", int(g))
		assert.False(t, states.Has(g), "%d", int(g))
	}
	assert.Equal(t, "%!SlotState(9)", states.Name(9))
	assert.Equal(t, "%!SlotState(0)", states.Name(0))
	_, err := goals.Marshal(0)
	assert.EqualError(t, err, "document: goal 0 out of range")
	_, err = json.Marshal(struct{ Goal goal }{})
	assert.Error(t, err, "the zero value never marshals")
}

func TestEnum_unknownName(t *testing.T) {
	for _, text := range []string{"", "Awareness", " awareness", "fame", "awareness\x00"} {
		got, err := goals.Unmarshal([]byte(text))
		assert.Zero(t, got, "%q", text)
		var enum *document.EnumError
		require.ErrorAs(t, err, &enum, "%q", text)
		assert.Equal(t, "goal", enum.Noun)
		assert.Equal(t, text, enum.Text)
		assert.Equal(t, goals.Names(), enum.Names)
	}
	_, err := goals.Unmarshal([]byte("fame"))
	assert.EqualError(t, err, `document: goal "fame": want awareness, traffic or loyalty`)
}

func TestEnum_boundsWhatItQuotes(t *testing.T) {
	_, err := goals.Unmarshal([]byte(strings.Repeat("é", 1000)))
	var enum *document.EnumError
	require.ErrorAs(t, err, &enum)
	assert.True(t, utf8.ValidString(enum.Text))
	assert.LessOrEqual(t, len(enum.Text), document.MaxQuoted+len("…"))
}

func TestEnum_sharesNothing(t *testing.T) {
	names := []string{"a", "b"}
	set := document.MustEnum[goal]("letter", names...)
	names[0] = "z"
	set.Names()[1] = "z"
	assert.Equal(t, []string{"a", "b"}, set.Names())
}

func TestEnum_zero(t *testing.T) {
	var none document.Enum[goal]
	assert.Empty(t, none.Names())
	assert.False(t, none.Has(1))
	_, err := none.Unmarshal([]byte("a"))
	assert.Error(t, err)
}

func TestMustEnum_panics(t *testing.T) {
	assert.Panics(t, func() { document.MustEnum[goal]("", "a") })
	assert.Panics(t, func() { document.MustEnum[goal]("goal", "a", "") })
	assert.Panics(t, func() { document.MustEnum[goal]("goal", "a", "b", "a") })
}

func TestEnum_Unmarshal_allocatesNothing(t *testing.T) {
	text := []byte("loyalty")
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = goals.Unmarshal(text) }))
}

func TestEnum_Label(t *testing.T) {
	book := finding.MustBook(nil, []finding.Phrase{{Code: "test.state.not_yet", English: "not yet: {n}", French: "pas encore : {n}"}})
	states := document.MustEnum[goal]("state", "done", "notYet")
	label := states.Label(book, "test.state", 2, finding.Integer("n", 3))
	assert.Equal(t, "not yet: 3", label.Localize(language.English))
	assert.Equal(t, "pas encore\u00a0: 3", label.Localize(language.French))
	assert.Zero(t, states.Label(book, "test.state", 0))
	assert.Zero(t, states.Label(book, "test.state", 3))
	hyphened := document.MustEnum[goal]("state", "not-yet")
	assert.Equal(t, finding.Code("test.state.not_yet"), hyphened.Label(book, "test.state", 1).Code)
}
