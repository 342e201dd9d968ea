package network_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

func TestParseLimit(t *testing.T) {
	for _, test := range []struct {
		in   string
		most int
		some bool
		unit network.Unit
	}{
		{"280 x", 280, true, network.XWeighted},
		{"0 items", 0, true, network.Items},
		{"3000 bytes", 3000, true, network.Bytes},
		{"unlimited items", 0, false, network.Items},
		{"12 words_per_line", 12, true, "words_per_line"},
	} {
		t.Run(test.in, func(t *testing.T) {
			l, err := network.ParseLimit(test.in)
			require.NoError(t, err)
			most, some := l.Max()
			assert.Equal(t, test.most, most)
			assert.Equal(t, test.some, some)
			assert.Equal(t, test.unit, l.Unit())
			assert.Equal(t, test.in, l.String())
			assert.False(t, l.IsZero())
		})
	}
}

func TestParseLimit_bad(t *testing.T) {
	for _, in := range []string{
		"", "280", "280x", "280  x", " 280 x", "280 ", "280 X", "-1 items", "+1 items", "01 items", "1.5 items", "none items",
		"unlimited", "unlimited ", "unlimited  items", "99999999999999999999 items", "5 " + strings.Repeat("u", network.MaxUnit+1),
		"5 é", "5 items\n", strings.Repeat("9", 10_000) + " items",
	} {
		l, err := network.ParseLimit(in)
		if assert.Error(t, err, "%.60q", in) {
			assert.Less(t, len(err.Error()), 300)
			assert.True(t, strings.HasPrefix(err.Error(), "network: "), err.Error())
		}
		assert.Zero(t, l)
	}
	assert.Panics(t, func() { network.MustLimit("many") })
}

func TestLimit_zero(t *testing.T) {
	var l network.Limit
	most, some := l.Max()
	assert.Zero(t, most)
	assert.False(t, some)
	assert.Equal(t, "", l.String())
	_, err := l.MarshalText()
	assert.Error(t, err)
	_, counts := l.Counter()
	assert.False(t, counts)
	assert.Zero(t, network.Unlimited("no such unit"))
	assert.NotEqual(t, l, network.Unlimited(network.Items), "no limit is not nothing known")
}

func TestLimit_Counter(t *testing.T) {
	for name, want := range map[network.Unit]text.Unit{
		network.CodePoints: text.CodePoints, network.UTF16: text.UTF16, network.Bytes: text.Bytes, network.Graphemes: text.Graphemes,
		network.XWeighted: text.XWeighted, network.MastodonLength: text.MastodonLength,
		network.ThreadsLength: text.ThreadsLength, network.LinkedInLength: text.LinkedInLength,
	} {
		l, err := network.NewLimit(10, name)
		require.NoError(t, err)
		unit, counts := l.Counter()
		assert.True(t, counts, "%s", name)
		assert.Equal(t, want, unit)
		assert.Equal(t, string(name), want.String())
	}
	for _, name := range []network.Unit{network.Items, network.Seconds, network.FileBytes, network.Pixels} {
		l, err := network.NewLimit(10, name)
		require.NoError(t, err)
		_, counts := l.Counter()
		assert.False(t, counts, "%s are no length of a text", name)
	}
}

func TestLimit_Compare(t *testing.T) {
	ordered := []string{"3000 bytes", "unlimited bytes", "0 items", "5 items", "30 items", "unlimited items"}
	for i, a := range ordered {
		for j, b := range ordered {
			got := network.MustLimit(a).Compare(network.MustLimit(b))
			assert.Equal(t, i < j, got < 0, "%s and %s", a, b)
			assert.Equal(t, i == j, got == 0, "%s and %s", a, b)
		}
	}
}

func FuzzParseLimit(f *testing.F) {
	f.Add("280 x")
	f.Add("unlimited items")
	f.Fuzz(func(t *testing.T, s string) {
		l, err := network.ParseLimit(s)
		if err != nil {
			assert.Zero(t, l)
			return
		}
		assert.Equal(t, s, l.String(), "one text for one limit")
	})
}
