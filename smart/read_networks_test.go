package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// A catalogue tells which names are networks: those it adds are, those it has not are none.
func TestNetworksOfACatalogue(t *testing.T) {
	fact := func(field network.Field, v network.Value) network.Fact {
		return network.Fact{
			Network: "peertube", Field: field, Value: v,
			Evidence: network.Primary, Source: "our own tests", AsOf: calendar.MustPeriod("2026-11-24/2026-11-24"),
		}
	}
	name := fact(network.FieldName, network.Value{Text: "PeerTube"})
	aliases := fact(network.FieldAliases, network.Value{Names: []string{"Peer Tube", "Vidéos libres", "•", "a|"}})
	larger, list := network.Builtin().With(name, aliases)
	require.Empty(t, list)
	alone, list := network.Catalogue{}.With(name)
	require.Empty(t, list)

	for _, tt := range []struct {
		text      string
		catalogue network.Catalogue
		want      []network.ID
	}{
		{"Gagner 500 abonnés sur PeerTube et Instagram", network.Catalogue{}, []network.ID{network.Instagram}},
		{"Gagner 500 abonnés sur PeerTube et Instagram", network.Builtin(), []network.ID{network.Instagram}},
		{"Gagner 500 abonnés sur PeerTube et Instagram", larger, []network.ID{"peertube", network.Instagram}},
		{"Gagner 500 abonnés sur PeerTube et Instagram", alone, []network.ID{"peertube"}},
		{"Gagner 500 abonnés sur vidéos libres", larger, []network.ID{"peertube"}},
		{"Publier 3 vidéos par semaine sur peer tube", larger, []network.ID{"peertube"}},
		{"Publier 3 vidéos par semaine", larger, nil},
	} {
		r := smart.Reader{Language: language.French, AsOf: today, Networks: tt.catalogue}.Read(tt.text)
		assert.Equal(t, tt.want, r.Objective().Stated.Networks, tt.text)
	}
}
