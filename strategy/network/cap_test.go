package network_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/network"
)

func TestParseCap(t *testing.T) {
	c, err := network.ParseCap("250/24h")
	require.NoError(t, err)
	assert.Equal(t, 250, c.Posts())
	assert.Equal(t, 24, c.Hours())
	assert.Equal(t, "250/24h", c.String())
	assert.Negative(t, network.MustCap("1/1h").Compare(c))
	assert.Negative(t, network.MustCap("100/24h").Compare(c))

	none, err := network.NewCap(0, 1)
	require.NoError(t, err)
	assert.False(t, none.IsZero(), "no post at all is not an absent cap")
}

func TestParseCap_bad(t *testing.T) {
	for _, in := range []string{
		"", "250", "250/24", "250/h", "/24h", "250/0h", "-1/24h", "+1/24h", "01/24h", "1/024h", "1/24H", "1/24hh", "1 / 24h",
		"1000001/24h", "1/8785h", "1/1.5h", "1/99999999999999999999h",
	} {
		c, err := network.ParseCap(in)
		if assert.Error(t, err, "%q", in) {
			assert.True(t, strings.HasPrefix(err.Error(), "network: "), err.Error())
		}
		assert.Zero(t, c)
	}
	assert.Panics(t, func() { network.MustCap("many") })
	_, err := network.Cap{}.MarshalText()
	assert.Error(t, err)
}

func FuzzParseCap(f *testing.F) {
	f.Add("250/24h")
	f.Fuzz(func(t *testing.T, s string) {
		if c, err := network.ParseCap(s); err == nil {
			assert.Equal(t, s, c.String())
		}
	})
}
