package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// csvPhrases are the headings of a plan as a table.
func csvPhrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "calendar.csv.date", English: "Date", French: "Date"},
		{Code: "calendar.csv.day", English: "Day", French: "Jour"},
		{Code: "calendar.csv.time", English: "Time", French: "Heure"},
		{Code: "calendar.csv.zone", English: "Time zone", French: "Fuseau horaire"},
		{Code: "calendar.csv.week", English: "Week", French: "Semaine"},
		{Code: "calendar.csv.channel", English: "Channel", French: "Ligne de publication"},
		{Code: "calendar.csv.account", English: "Account", French: "Compte"},
		{Code: "calendar.csv.pillar", English: "Pillar", French: "Pilier de contenu"},
		{Code: "calendar.csv.theme", English: "Theme", French: "Sujet"},
		{Code: "calendar.csv.item", English: "Evergreen item", French: "Contenu intemporel"},
		{Code: "calendar.csv.state", English: "State", French: "État"},
		{Code: "calendar.csv.draft", English: "Start draft by", French: "Début de rédaction"},
		{Code: "calendar.csv.review", English: "Send for review by", French: "Envoi en relecture"},
		{Code: "calendar.csv.approval", English: "Send for approval by", French: "Envoi en validation"},
		{Code: "calendar.csv.id", English: "Slot", French: "Créneau"},
		{Code: "calendar.csv.instant", English: "Instant (UTC)", French: "Instant (UTC)"},
		{Code: "calendar.csv.reserve", English: "room for news", French: "réserve d'actualité"},
	}
}
