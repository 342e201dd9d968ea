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

// A closing that ends is seen by a plan over it, wherever in the plan it lies.
func TestCatalogue_Check_forAWhile(t *testing.T) {
	closed := sound(network.TikTok, network.FieldStatus, network.Value{Status: network.Closed})
	closed.From, closed.To = calendar.MustDate("2026-03-01"), calendar.MustDate("2026-08-31")
	c, list := network.Builtin().With(closed)
	require.Empty(t, list)
	for during, want := range map[string][]finding.Code{
		"2026-01-01/2026-12-31": {network.CodeClosedForAWhile},
		"2026-03-01/2026-03-31": {network.CodeClosedForAWhile},
		"2026-08-31/2026-12-31": {network.CodeClosedForAWhile},
		"2026-01-01/2026-02-28": nil,
		"2026-09-01/2026-12-31": nil,
	} {
		assert.Equal(t, want, codes(c.Check(network.TikTok, "", calendar.MustPeriod(during))), during)
	}
	list = c.Check(network.TikTok, "", calendar.MustPeriod("2026-01-01/2026-12-31"))
	assert.Equal(t, "The network TikTok is closed from 1 March 2026 to 31 August 2026: publish nothing there in that time. Choose a network that is open.", list[0].Localize(language.English))
	assert.Equal(t, "Le réseau social TikTok est fermé du 1er mars 2026 au 31 août 2026 : n'y publiez rien dans ce temps. Choisissez un réseau social ouvert.", french(list[0].Message))

	// Open again outside of it, and by that closing rather than for want of one.
	f, found := c.Fact(network.TikTok, network.FieldStatus, calendar.MustDate("2026-01-01"))
	require.True(t, found)
	assert.Equal(t, network.Open, f.Value.Status)
	assert.Equal(t, closed.Source, f.Source)
	assert.Equal(t, network.Open, c.Status(network.TikTok, calendar.MustDate("2026-09-01")))
}

func TestCatalogue_Check_beforeTheLaunch(t *testing.T) {
	c := network.Builtin()
	for id, days := range map[network.ID][2]string{
		network.Threads: {"2015-06-01", "2023-08-01"}, network.Snapchat: {"2010-06-01", "2012-01-01"}, network.WhatsAppChannels: {"2022-06-01", "2023-10-01"},
	} {
		assert.Zero(t, c.Status(id, calendar.MustDate(days[0])), "%s", id)
		assert.Equal(t, network.Open, c.Status(id, calendar.MustDate(days[1])), "%s", id)
		assert.Equal(t, []finding.Code{network.CodeNotLaunched}, codes(c.Check(id, "", calendar.MustPeriod(days[0]+"/"+days[0]))), "%s", id)
		assert.Empty(t, c.Check(id, "", calendar.MustPeriod(days[1]+"/"+days[1])), "%s", id)
	}
	list := c.Check(network.WhatsAppChannels, "", calendar.MustPeriod("2015-01-01/2015-12-31"))
	assert.Equal(t, "The service “WhatsApp Channels” was not open yet at that time. Choose a network that is open.", list[0].Localize(language.English))
	assert.Equal(t, "Le service « chaîne WhatsApp » n'était pas encore ouvert à cette période. Choisissez un réseau social ouvert.", french(list[0].Message))
}

// What is known to have closed was open because it closed, not for want of a closing.
func TestBuiltin_openUntilItClosed(t *testing.T) {
	f, found := network.Builtin().Fact(network.GooglePlus, network.FieldStatus, calendar.MustDate("2015-06-01"))
	require.True(t, found)
	assert.Equal(t, network.Open, f.Value.Status)
	assert.Equal(t, network.Secondary, f.Evidence)
	assert.Contains(t, f.Source, "mercurynews.com")
	assert.Contains(t, f.Note, "outside of its closing")
}

// Media of one's own and services are named by a noun that the sentence agrees with.
func TestCatalogue_Check_nouns(t *testing.T) {
	for id, want := range map[network.ID]string{
		network.Blog:                  "Le support « blog » est fermé depuis le 1er mars 2026. Choisissez un réseau social ouvert.",
		network.Newsletter:            "Le support « newsletter » est fermé depuis le 1er mars 2026. Choisissez un réseau social ouvert.",
		network.GoogleBusinessProfile: "Le service « fiche établissement Google » est fermé depuis le 1er mars 2026. Choisissez un réseau social ouvert.",
		network.LinkedIn:              "Le réseau social LinkedIn est fermé depuis le 1er mars 2026. Choisissez un réseau social ouvert.",
	} {
		closed := sound(id, network.FieldStatus, network.Value{Status: network.Closed})
		closed.From = calendar.MustDate("2026-03-01")
		c, list := network.Builtin().With(closed)
		require.Empty(t, list)
		list = c.Check(id, "", calendar.MustPeriod("2026-06-01/2026-12-31"))
		require.Len(t, list, 1)
		assert.Equal(t, want, french(list[0].Message))
	}
}
