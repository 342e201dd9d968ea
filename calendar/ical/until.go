package ical

import (
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
)

// part returns the value of a part of a rule, "" when it does not have it.
func part(rule calendar.Rule, name string) string {
	for text := range strings.SplitSeq(rule.String(), ";") {
		if value, ok := strings.CutPrefix(text, name+"="); ok {
			return value
		}
	}
	return ""
}

// untilOf returns the end of a rule, if it has an UNTIL.
func untilOf(rule calendar.Rule) (Time, bool) { return parseTime(part(rule, "UNTIL")) }

// withUntil returns a rule that has an UNTIL with another.
func withUntil(rule calendar.Rule, until Time) calendar.Rule {
	return replacePart(rule, "UNTIL="+part(rule, "UNTIL"), "UNTIL="+until.String())
}

// replacePart returns a rule with other text in the place of one of its parts, and the rule
// as it is when that is refused.
func replacePart(rule calendar.Rule, old, new string) calendar.Rule {
	parts := strings.Split(rule.String(), ";")
	for i := range parts {
		if parts[i] == old {
			parts[i] = new
		}
	}
	changed, err := calendar.ParseRule(strings.Join(parts, ";"))
	if err != nil {
		return rule
	}
	return changed
}
