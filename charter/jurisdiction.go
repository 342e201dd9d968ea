package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Answer is what is known of a question that the law asks. The zero Answer is absent.
type Answer int

// The answers. Not known is never taken for no.
const (
	Yes      Answer = iota + 1 // Yes: it is so.
	No                         // No: it is not so.
	NotKnown                   // NotKnown: what was said does not tell.
)

var answers = document.MustEnum[Answer]("answer", "yes", "no", "notKnown")

// String returns the name of a on the wire: "yes", "no" or "notKnown".
func (a Answer) String() string { return answers.Name(a) }

// MarshalText returns the name of a; the zero Answer is an error.
func (a Answer) MarshalText() ([]byte, error) { return answers.Marshal(a) }

// UnmarshalText reads the name of an answer.
func (a *Answer) UnmarshalText(text []byte) (err error) {
	*a, err = answers.Unmarshal(text)
	return err
}

// Label returns the word a reader sees for a, none when it is absent: « à vérifier » for
// [NotKnown].
func (a Answer) Label() finding.Message { return answers.Label(book(), "charter.answer", a) }

// answerOf is Yes or No.
func answerOf(yes bool) Answer {
	if yes {
		return Yes
	}
	return No
}

// Jurisdiction is whose law it is. The zero Jurisdiction is absent.
type Jurisdiction int

// The jurisdictions of [Obligations].
const (
	FrenchLaw     Jurisdiction = iota + 1 // FrenchLaw is that of France.
	UnionLaw                              // UnionLaw is that of the European Union.
	AmericanLaw                           // AmericanLaw is the federal law of the United States.
	BritishLaw                            // BritishLaw is that of the United Kingdom.
	AustralianLaw                         // AustralianLaw is that of Australia.
)

var jurisdictions = document.MustEnum[Jurisdiction]("jurisdiction", "france", "union", "unitedStates", "unitedKingdom", "australia")

// String returns the name of j on the wire, such as "unitedStates".
func (j Jurisdiction) String() string { return jurisdictions.Name(j) }

// MarshalText returns the name of j; the zero Jurisdiction is an error.
func (j Jurisdiction) MarshalText() ([]byte, error) { return jurisdictions.Marshal(j) }

// UnmarshalText reads the name of a jurisdiction.
func (j *Jurisdiction) UnmarshalText(text []byte) (err error) {
	*j, err = jurisdictions.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for j, none when it is absent: « droit français »
// for [FrenchLaw].
func (j Jurisdiction) Label() finding.Message {
	return jurisdictions.Label(book(), "charter.jurisdiction", j)
}

// Covers reports whether the law of j is that of an audience in a territory, an ISO 3166-1
// alpha-2 code, on a day; without a day, as things stand. It is not known where the territory
// is not, or its code is none; nor is that of the Union in the rest of the European Economic
// Area (Iceland, Liechtenstein, Norway), which takes it over act by act.
func (j Jurisdiction) Covers(territory string, on calendar.Date) Answer {
	if !jurisdictions.Has(j) || !document.IsTerritory(territory) {
		return NotKnown
	}
	switch j {
	case FrenchLaw:
		return answerOf(slices.Contains(frenchTerritories, territory))
	case UnionLaw:
		return inUnion(territory, on)
	case AmericanLaw:
		return answerOf(slices.Contains(americanTerritories, territory))
	case BritishLaw:
		return answerOf(territory == "GB")
	}
	return answerOf(territory == "AU")
}

// americanTerritories are those where "commerce" is under the Federal Trade Commission Act:
// the States, the District of Columbia and the territories (15 U.S.C. 44).
var americanTerritories = []string{"US", "AS", "GU", "MP", "PR", "VI"}

// frenchTerritories are the ISO 3166-1 codes of where the law of France applies as it
// stands: France; its overseas departments and regions (Constitution of 4 October 1958,
// article 73); Saint-Barthélemy, Saint-Martin and Saint-Pierre-et-Miquelon (code général des
// collectivités territoriales, articles L.O. 6213-1, L.O. 6313-1 and L.O. 6413-1, as of
// loi organique 2007-223 of 21 February 2007). Elsewhere a law applies only where it says
// so, and none of [Obligations] does.
var frenchTerritories = []string{"FR", "GF", "GP", "MQ", "RE", "YT", "BL", "MF", "PM"}

// unionTerritories are the members of the European Union (Treaty on European Union, article
// 52), and their outermost regions and Åland, which have codes of their own (Treaty on the
// Functioning of the European Union, article 355). The Croatian accession of 2013-07-01 is
// the newest, and none of [Obligations] applies before it.
var unionTerritories = []string{
	"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL",
	"PL", "PT", "RO", "SE", "SI", "SK",
	"AX", "GF", "GP", "MF", "MQ", "RE", "YT",
}

// formerMembers are the territories that the law of the Union has left, with the last day it
// applied there. United Kingdom: end of the transition of the Withdrawal Agreement, articles
// 126 and 127 (OJ L 29, 31 January 2020).
func formerMembers() map[string]calendar.Date {
	return map[string]calendar.Date{"GB": calendar.MustDate("2020-12-31")}
}

// inUnion reports whether the law of the Union applies in a territory on a day.
func inUnion(territory string, on calendar.Date) Answer {
	switch territory {
	case "IS", "LI", "NO":
		return NotKnown
	}
	last, left := formerMembers()[territory]
	return answerOf(slices.Contains(unionTerritories, territory) || left && !on.IsZero() && !on.After(last))
}
