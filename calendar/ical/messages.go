package ical

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The codes of what [Parse] finds.
const (
	CodeFileTooLong       finding.Code = "ical.file_too_long"       // CodeFileTooLong: more than [MaxFileSize].
	CodeLineTooLong       finding.Code = "ical.line_too_long"       // CodeLineTooLong: more than [MaxLineLength].
	CodeTooManyLines      finding.Code = "ical.too_many_lines"      // CodeTooManyLines: more than [MaxLines].
	CodeTooManyComponents finding.Code = "ical.too_many_components" // CodeTooManyComponents: more than [MaxComponents].
	CodeTooManyParams     finding.Code = "ical.too_many_parameters" // CodeTooManyParams: more than [MaxParams].
	CodeTooDeep           finding.Code = "ical.too_deep"            // CodeTooDeep: deeper than [MaxNesting].
	CodeTooManyFindings   finding.Code = "ical.too_many_findings"   // CodeTooManyFindings: more than [MaxFindings].
	CodeNothing           finding.Code = "ical.nothing"             // CodeNothing: no component at all.
	CodeNotProperty       finding.Code = "ical.not_a_property"      // CodeNotProperty: a line without a name or a colon.
	CodeInvalidUTF8       finding.Code = "ical.invalid_utf8"        // CodeInvalidUTF8: bytes that are no UTF-8.
	CodeOutside           finding.Code = "ical.outside_component"   // CodeOutside: a property in no component.
	CodeNoCalendar        finding.Code = "ical.no_calendar"         // CodeNoCalendar: a component in no VCALENDAR.
	CodeNotClosed         finding.Code = "ical.not_closed"          // CodeNotClosed: a component without its END.
	CodeEndOfNothing      finding.Code = "ical.end_of_nothing"      // CodeEndOfNothing: an END of nothing that is open.
	CodeTwice             finding.Code = "ical.given_twice"         // CodeTwice: a property that an event has once.
	CodeTwoEnds           finding.Code = "ical.two_ends"            // CodeTwoEnds: both DTEND and DURATION.
	CodeBadValue          finding.Code = "ical.bad_value"           // CodeBadValue: a value that cannot be read.
	CodeBadRule           finding.Code = "ical.bad_rule"            // CodeBadRule: a rule that is refused.
	CodeZoneOfUTC         finding.Code = "ical.zone_of_utc"         // CodeZoneOfUTC: a time in UTC with a TZID.
	CodeValueType         finding.Code = "ical.value_type"          // CodeValueType: a day or time of another kind than it says.
	CodePeriods           finding.Code = "ical.periods"             // CodePeriods: RDATE with periods of time.
	CodeNoUID             finding.Code = "ical.no_uid"              // CodeNoUID: an event without a UID.
	CodeNoStart           finding.Code = "ical.no_start"            // CodeNoStart: an event without a start.
	CodeEndsBefore        finding.Code = "ical.ends_before_start"   // CodeEndsBefore: an event that ends before it starts.
)

// The faults of values: what was expected instead, an argument of [CodeBadValue].
const (
	FaultTime     finding.Code = "ical.expected_time"     // FaultTime: a day or a time.
	FaultDuration finding.Code = "ical.expected_duration" // FaultDuration: a length of time.
	FaultTrigger  finding.Code = "ical.expected_trigger"  // FaultTrigger: a length of time, or a time in UTC.
	FaultStatus   finding.Code = "ical.expected_status"   // FaultStatus: one of the statuses of an event.
	FaultSequence finding.Code = "ical.expected_sequence" // FaultSequence: a whole number.
)

// The codes of what [NewZones] finds.
const (
	CodeUnknownZone finding.Code = "ical.unknown_zone"   // CodeUnknownZone: a TZID that nothing defines.
	CodeZoneReadAs  finding.Code = "ical.zone_read_as"   // CodeZoneReadAs: a TZID that stands for a zone of another name.
	CodeBadTimezone finding.Code = "ical.bad_timezone"   // CodeBadTimezone: a VTIMEZONE that cannot be read.
	CodeZoneTwice   finding.Code = "ical.timezone_twice" // CodeZoneTwice: two VTIMEZONE of one TZID that differ.
)

// The codes of what [Recurrences] and [FromRecurrence] find.
const (
	CodeEditOfNothing finding.Code = "ical.edit_of_nothing"     // CodeEditOfNothing: a RECURRENCE-ID that is no occurrence.
	CodeEditAlone     finding.Code = "ical.edit_without_series" // CodeEditAlone: a RECURRENCE-ID without the event it edits.
	CodeDuplicate     finding.Code = "ical.duplicate"           // CodeDuplicate: two events of one UID and occurrence.
	CodeFuture        finding.Code = "ical.this_and_future"     // CodeFuture: an edit of all that follows.
	CodeUntilKind     finding.Code = "ical.until_kind"          // CodeUntilKind: an UNTIL of another kind than the start.
	CodeTextCut       finding.Code = "ical.text_cut"            // CodeTextCut: a text longer than a recurrence holds.
	CodeTooManyDates  finding.Code = "ical.too_many_dates"      // CodeTooManyDates: more dates or edits than a recurrence holds.
	CodeListed        finding.Code = "ical.rule_listed"         // CodeListed: a rule written as a list of dates.
)

// The codes of what [AppendPlan] finds.
const (
	CodeNoDomain      finding.Code = "ical.no_domain"      // CodeNoDomain: UIDs that are not unique in the world.
	CodeNoStamp       finding.Code = "ical.no_stamp"       // CodeNoStamp: no time of writing.
	CodeNoTime        finding.Code = "ical.no_time"        // CodeNoTime: a slot without date or clock.
	CodeUnknownPerson finding.Code = "ical.unknown_person" // CodeUnknownPerson: a person whom the brief does not have.
)

// The words of an exported plan.
const (
	CodePost      finding.Code = "ical.post"        // CodePost: what a slot without a subject is.
	CodeToDraft   finding.Code = "ical.to_draft"    // CodeToDraft: what an author has to do.
	CodeToReview  finding.Code = "ical.to_review"   // CodeToReview: what a reviewer has to do.
	CodeToApprove finding.Code = "ical.to_approve"  // CodeToApprove: what an approver has to do.
	CodeGoesOut   finding.Code = "ical.goes_out"    // CodeGoesOut: when the post of a deadline goes out.
	CodeGoesOutIn finding.Code = "ical.goes_out_in" // CodeGoesOutIn: when, on the clocks of another zone than the plan's.
)

// Messages returns the book of this package: what is wrong with an iCalendar file, and the
// words of an exported plan.
func Messages() *finding.Book { return book() }

var book = sync.OnceValue(func() *finding.Book {
	return finding.MustBook(append(readRules(), exchangeRules()...), phrases())
})
