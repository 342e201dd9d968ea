package calendar

import (
	"fmt"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The faults of values: the codes of [document.ValueError.Fault].
const (
	// FaultAbsent is a value that is not there, or is made of one that is not there.
	FaultAbsent finding.Code = "calendar.fault.absent"
	// FaultForm is a text that is not written as its type is.
	FaultForm finding.Code = "calendar.fault.form"
	// FaultYear is a year outside 1 to 9999.
	FaultYear finding.Code = "calendar.fault.year"
	// FaultMonth is a month outside 1 to 12.
	FaultMonth finding.Code = "calendar.fault.month"
	// FaultDay is a day that its month does not have.
	FaultDay finding.Code = "calendar.fault.day"
	// FaultHour is an hour after 24.
	FaultHour finding.Code = "calendar.fault.hour"
	// FaultMinute is a minute after 59, or after 24:00.
	FaultMinute finding.Code = "calendar.fault.minute"
	// FaultSecond is a second after 59, or after 24:00.
	FaultSecond finding.Code = "calendar.fault.second"
	// FaultOrder is a period that ends before it starts.
	FaultOrder finding.Code = "calendar.fault.order"
	// FaultSize is a number too large for its place.
	FaultSize finding.Code = "calendar.fault.size"
	// FaultSign is a duration with parts of both signs, or a cadence of negative numbers.
	FaultSign finding.Code = "calendar.fault.sign"
	// FaultWeekday is a word that is not a day of the week.
	FaultWeekday finding.Code = "calendar.fault.weekday"
	// FaultRepeat is a day of the week named twice.
	FaultRepeat finding.Code = "calendar.fault.repeat"
	// FaultCount is a cadence of no post at all.
	FaultCount finding.Code = "calendar.fault.count"
	// FaultRange is a cadence whose minimum is above its maximum.
	FaultRange finding.Code = "calendar.fault.range"
	// FaultUnit is a word that is not a unit of time of a cadence.
	FaultUnit finding.Code = "calendar.fault.unit"
	// FaultEvery is a cadence over no unit of time.
	FaultEvery finding.Code = "calendar.fault.every"
	// FaultRulePart is a part that rules of RFC 5545 do not have.
	FaultRulePart finding.Code = "calendar.fault.rule_part"
	// FaultRuleTwice is a part of a rule that is given twice.
	FaultRuleTwice finding.Code = "calendar.fault.rule_twice"
	// FaultRuleFrequency is a rule without a known frequency.
	FaultRuleFrequency finding.Code = "calendar.fault.rule_frequency"
	// FaultRuleNumber is a number that its part does not take.
	FaultRuleNumber finding.Code = "calendar.fault.rule_number"
	// FaultRuleSigned is a number that its part does not take, where it takes negative ones.
	FaultRuleSigned finding.Code = "calendar.fault.rule_signed"
	// FaultRuleDay is a day of BYDAY that is none.
	FaultRuleDay finding.Code = "calendar.fault.rule_day"
	// FaultRuleWeekStart is a WKST that is not a day.
	FaultRuleWeekStart finding.Code = "calendar.fault.rule_week_start"
	// FaultRuleUntil is an UNTIL that is neither a day nor a time.
	FaultRuleUntil finding.Code = "calendar.fault.rule_until"
	// FaultRuleEnds is a rule with both COUNT and UNTIL.
	FaultRuleEnds finding.Code = "calendar.fault.rule_ends"
	// FaultRuleWeeks is BYWEEKNO without YEARLY.
	FaultRuleWeeks finding.Code = "calendar.fault.rule_weeks"
	// FaultRuleOrdinal is an ordinal of BYDAY with neither MONTHLY nor YEARLY.
	FaultRuleOrdinal finding.Code = "calendar.fault.rule_ordinal"
	// FaultRuleOrdinalWeek is an ordinal of BYDAY beside BYWEEKNO.
	FaultRuleOrdinalWeek finding.Code = "calendar.fault.rule_ordinal_week"
	// FaultRuleYearDays is BYYEARDAY with DAILY, WEEKLY or MONTHLY.
	FaultRuleYearDays finding.Code = "calendar.fault.rule_year_days"
	// FaultRuleMonthDays is BYMONTHDAY with WEEKLY.
	FaultRuleMonthDays finding.Code = "calendar.fault.rule_month_days"
	// FaultRulePositions is BYSETPOS without another BY part.
	FaultRulePositions finding.Code = "calendar.fault.rule_positions"
)

// textError is the error of a parser, or of the text of an absent value.
func textError(kind, text string, fault finding.Code) error {
	message := book().Message(fault)
	if fault == FaultForm {
		message = book().Message(fault, finding.Text("example", example(kind)))
	}
	return document.RefuseValue("calendar", kind, text, message)
}

// numberError is the error of a constructor that was given numbers, written with the
// separator of its type.
func numberError(kind, separator string, fault finding.Code, numbers ...int) error {
	parts := make([]string, len(numbers))
	for i, n := range numbers {
		parts[i] = fmt.Sprintf("%02d", n)
	}
	return textError(kind, strings.Join(parts, separator), fault)
}

// example returns a right text of a type of value, which its findings and errors show.
func example(kind string) string {
	switch kind {
	case "date":
		return "2026-01-15"
	case "period":
		return "2026-01-01/2026-12-31"
	case "clock":
		return "09:30"
	case "datetime":
		return "2026-01-15T09:30"
	case "when":
		return "2026-01-15T09:30"
	case "rule":
		return "FREQ=WEEKLY;BYDAY=TU,TH"
	case "duration":
		return "P6M"
	case "weekdays":
		return "mon-fri"
	case "fiscal year":
		return "04-01"
	case "cadence":
		return "2-3/week"
	}
	return ""
}
