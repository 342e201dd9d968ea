package ical

import "github.com/septet-go/socialstrategy/strategy/finding"

// phrases are what was expected of a value, and the words of an exported plan.
func phrases() []finding.Phrase {
	return []finding.Phrase{
		{
			Code:    FaultTime,
			English: "a day, 20260106, or a time, 20260106T090000, in UTC with a Z at its end",
			French:  "un jour, 20260106, ou une heure, 20260106T090000, en UTC avec un Z à la fin",
		},
		{Code: FaultDuration, English: "a length of time such as PT1H30M or P1D", French: "une durée telle que PT1H30M ou P1D"},
		{
			Code:    FaultTrigger,
			English: "a length of time such as -PT15M, or a time in UTC",
			French:  "une durée telle que -PT15M, ou une heure en UTC",
		},
		{Code: FaultStatus, English: "TENTATIVE, CONFIRMED or CANCELLED", French: "TENTATIVE, CONFIRMED ou CANCELLED"},
		{Code: FaultSequence, English: "a whole number from 0", French: "un nombre entier à partir de 0"},
		{Code: CodePost, English: "Post", French: "Publication"},
		{Code: CodeToDraft, English: "to be written", French: "à rédiger"},
		{Code: CodeToReview, English: "to be reviewed", French: "à relire"},
		{Code: CodeToApprove, English: "to be approved", French: "à valider"},
		{Code: CodeGoesOut, English: "To go out on {when}.", French: "À publier le {when}."},
		{Code: CodeGoesOutIn, English: "To go out on {when} (time zone {zone}).", French: "À publier le {when} (fuseau horaire {zone})."},
	}
}
