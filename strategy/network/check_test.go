package network_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func TestCatalogue_Check(t *testing.T) {
	at := finding.Root.Field("accounts").Index(2).Field("network")
	for _, test := range []struct {
		name            string
		id              network.ID
		during          string
		code            finding.Code
		severity        finding.Severity
		english, french string
	}{
		{
			"closed", network.GooglePlus, "2026-01-01/2026-12-31", network.CodeClosed, finding.Error,
			"The network Google+ has been closed since 2 April 2019. Use the Google Business Profile instead.",
			"Le réseau social Google+ est fermé depuis le 2 avril 2019. Utilisez plutôt la fiche établissement Google.",
		},
		{
			"closed, no period", network.GooglePlus, "", network.CodeClosed, finding.Error,
			"The network Google+ has been closed since 2 April 2019. Use the Google Business Profile instead.",
			"Le réseau social Google+ est fermé depuis le 2 avril 2019. Utilisez plutôt la fiche établissement Google.",
		},
		{
			"closes during the plan", network.GooglePlus, "2019-01-01/2019-06-30", network.CodeClosesDuringPlan, finding.Error,
			"The network Google+ closes on 2 April 2019, before the plan ends: publish nothing there from that day on. " +
				"Use the Google Business Profile instead.",
			"Le réseau social Google+ ferme le 2 avril 2019, avant la fin du planning : n'y publiez plus rien à partir de ce jour. " +
				"Utilisez plutôt la fiche établissement Google.",
		},
		{
			"closes on the last day of the plan", network.GooglePlus, "2019-04-01/2019-04-02", network.CodeClosesDuringPlan, finding.Error,
			"", "",
		},
		{
			"closes on its first", network.GooglePlus, "2019-04-02/2019-04-03", network.CodeClosed, finding.Error, "", "",
		},
		{
			"announced", network.GooglePlus, "2018-11-01/2019-04-01", network.CodeClosing, finding.Advice,
			"The network Google+ has announced that it will close. Use the Google Business Profile instead.",
			"La fermeture du réseau social Google+ est annoncée. Utilisez plutôt la fiche établissement Google.",
		},
		{"not yet announced", network.GooglePlus, "2018-01-01/2018-06-30", "", 0, "", ""},
		{"open", network.LinkedIn, "2026-01-01/2026-12-31", "", 0, "", ""},
		{"open, no period", network.Newsletter, "", "", 0, "", ""},
		{
			"an alias", "twitter", "", network.CodeUnknown, finding.Warning,
			"Nothing is known of the network “twitter”. Write “x” for X (Twitter).",
			"Le réseau social « twitter » est inconnu. Écrivez « x » pour X (Twitter).",
		},
		{
			"unknown", "myspace", "", network.CodeUnknown, finding.Warning,
			"Nothing is known of the network “myspace”. Check how it is written, or give facts about it.",
			"Le réseau social « myspace » est inconnu. Vérifiez comment il s'écrit, ou donnez ce que vous en savez.",
		},
		{"all networks", network.All, "", network.CodeUnknown, finding.Warning, "", ""},
		{"none", "", "", network.CodeUnknown, finding.Warning, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var during calendar.Period
			if test.during != "" {
				during = calendar.MustPeriod(test.during)
			}
			list := network.Builtin().Check(test.id, at, during)
			if test.code == "" {
				assert.Empty(t, list)
				return
			}
			require.Len(t, list, 1)
			assert.Equal(t, test.code, list[0].Code)
			assert.Equal(t, test.severity, list[0].Severity)
			assert.Equal(t, at, list[0].Pointer)
			if test.english != "" {
				assert.Equal(t, test.english, list[0].Localize(language.English))
				assert.Equal(t, test.french, french(list[0].Message))
			}
		})
	}
}

// A closing that a caller knows of is judged as the built-in one is.
func TestCatalogue_Check_announced(t *testing.T) {
	closed := sound(network.Threads, network.FieldStatus, network.Value{Status: network.Closed})
	closed.From = calendar.MustDate("2027-03-01")
	c, list := network.Builtin().With(closed)
	require.Empty(t, list)
	list = c.Check(network.Threads, "", calendar.MustPeriod("2027-01-01/2027-12-31"))
	require.Equal(t, []finding.Code{network.CodeClosesDuringPlan}, codes(list))
	assert.Contains(t, french(list[0].Message), "ferme le 1er mars 2027")
	assert.Contains(t, french(list[0].Message), "Choisissez un réseau social ouvert.")
	assert.Empty(t, network.Builtin().Check(network.Threads, "", calendar.MustPeriod("2027-01-01/2027-12-31")))

	always := sound(network.Threads, network.FieldStatus, network.Value{Status: network.Closed})
	c, list = network.Builtin().With(always)
	require.Empty(t, list)
	list = c.Check(network.Threads, "", calendar.Period{})
	require.Equal(t, []finding.Code{network.CodeClosedUndated}, codes(list))
	assert.Equal(t, "Le réseau social Threads est fermé. Choisissez un réseau social ouvert.", french(list[0].Message))
}
