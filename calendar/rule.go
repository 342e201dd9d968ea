package calendar

import (
	"github.com/septet-go/socialstrategy/calendar/internal/recur"
)

const (
	// MaxRuleLength is the longest text of a rule, in bytes. Every rule is shorter in its
	// canonical form.
	MaxRuleLength = 1 << 14
	// MaxRuleCount is the largest COUNT of a rule.
	MaxRuleCount = 9_999_999
	// MaxRuleInterval is the largest INTERVAL of a rule.
	MaxRuleInterval = 999_999_999
)

// Rule is a recurrence rule of RFC 5545 section 3.3.10, the value of an RRULE property:
//
//	FREQ=WEEKLY;BYDAY=TU,TH              every Tuesday and Thursday
//	FREQ=MONTHLY;BYDAY=2TU               the second Tuesday of each month
//	FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
//	                                     the last working day of each month
//	FREQ=DAILY;INTERVAL=2;UNTIL=20261231 every other day of the year
//
// A rule has its times from a start only: see [Recurrence], which holds both. Rules are
// comparable with ==, and equal when they have the same parts, whatever the order and the
// repetitions in the texts they were read from. The zero Rule means absent.
//
// Every part of the RFC is there: FREQ from SECONDLY to YEARLY, INTERVAL, COUNT or UNTIL (a
// day, a time, or a time in UTC), the nine BY parts, BYSETPOS and WKST. Where engines
// differ this is how a rule is read:
//
//   - What the rule does not name it takes from its start: of FREQ=MONTHLY from the 15th,
//     the day. BYMONTH alone does not name a day; the other parts do, and then nothing of
//     the day is taken: FREQ=YEARLY;BYMONTHDAY=1 is the first of each month, and
//     FREQ=YEARLY;BYWEEKNO=20 the seven days of that week. The start itself is an
//     occurrence only if the rule has it.
//   - BYSETPOS counts in the whole period, even in the first, which the start may cut.
//   - The years of a rule with BYWEEKNO are those of weeks, in INTERVAL too.
//   - Days that do not exist, such as 30 February, are passed over and do not count; see
//     [MonthEnd] for the other policy. Times that the clocks skip are moved and count.
//   - A leap second, BYSECOND=60, is the second before it.
type Rule struct {
	parts recur.Rule
}

// ParseRule reads a rule such as "FREQ=WEEKLY;BYDAY=TU,TH". Case does not matter, nor the
// order of the parts; one ";" at the end, seen in the wild, is passed over. The name of the
// property, "RRULE:", is not part of it.
//
// The error is a [document.ValueError] which says what the RFC forbids. Refused are unknown,
// empty and repeated parts, numbers out of range, COUNT beside UNTIL, BYWEEKNO but with
// YEARLY, BYYEARDAY with DAILY, WEEKLY and MONTHLY, BYMONTHDAY with WEEKLY, ordinals of
// BYDAY but with MONTHLY and YEARLY, or beside BYWEEKNO, and BYSETPOS without another BY
// part. What depends on the start is judged by [NewSeries].
func ParseRule(s string) (Rule, error) {
	parts, fault := parseRule(s)
	if fault != nil {
		return Rule{}, fault.refuse("rule", s)
	}
	return Rule{parts}, nil
}

// MustRule is [ParseRule] for texts known to be right; it panics on others.
func MustRule(s string) Rule { return must(ParseRule(s)) }

// IsZero reports whether r is absent.
func (r Rule) IsZero() bool { return r == Rule{} }

// Endless reports whether r has neither COUNT nor UNTIL. An absent rule is not endless.
func (r Rule) Endless() bool {
	return !r.IsZero() && r.parts.Count == 0 && r.parts.Until == recur.Open
}

// String returns the canonical text of r: upper case, parts in the order of the RFC, lists
// in ascending order without repetition, negative numbers last, and without the defaults
// INTERVAL=1 and WKST=MO. It is "" when r is absent.
func (r Rule) String() string { return string(r.append(nil)) }

// MarshalText writes r as [Rule.String] does. An absent rule has no text and is an error:
// leave it out of documents with omitzero.
func (r Rule) MarshalText() ([]byte, error) {
	if r.IsZero() {
		return nil, textError("rule", "", FaultAbsent)
	}
	return r.append(nil), nil
}

// UnmarshalText reads what [ParseRule] reads.
func (r *Rule) UnmarshalText(text []byte) (err error) {
	*r, err = ParseRule(string(text))
	return err
}

// Example returns a text that [ParseRule] reads, to be shown where another was found.
func (Rule) Example() string { return example("rule") }
