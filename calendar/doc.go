// Package calendar holds civil time and the posting calendar: dates, clock times, periods
// and cadences as people write them, their instants in a zone, and the plan of what is
// posted when.
//
// # Values
//
// [Date], [Clock], [DateTime], [Period], [Duration], [Weekdays] and [Cadence] are small
// comparable values, made by a constructor or read from one form of text and no other:
//
//	Date      2026-01-15             ISO 8601, years 0001 to 9999
//	Clock     09:30, 09:30:15        24:00 is the end of a day
//	DateTime  2026-01-15T09:30       civil time, without an offset
//	Period    2026-01-01/2026-12-31  both days included
//	Duration  P1Y6M, P2W, PT90M      ISO 8601, parts kept apart
//	Weekdays  mon-fri, tue,thu       Monday to Sunday
//	Cadence   4/month, 2-3/week      see [Cadence] for the grammar
//
// The zero value of each is absent, which is not midnight, nor no time at all. Absent values
// have no text: documents leave them out with omitzero. Arithmetic never panics and never
// wraps: what leaves the years 1 to 9999 is absent. Months are counted from one anchor and
// clamped to the end of short ones.
//
//	d := calendar.MustDate("2026-01-31")
//	d.AddMonths(1) // 2026-02-28
//	d.AddMonths(2) // 2026-03-31
//
// A value that cannot be made gives a [*ValueError], which says why in English and French.
//
// # Civil time and instants
//
// The calendar is kept in civil time, what clocks on the wall show, so that 10:00 stays
// 10:00 when they change. An instant comes last, and says what happened on the way:
//
//	paris, err := time.LoadLocation("Europe/Paris")
//	zone := calendar.NewZone(paris, calendar.MustPeriod("2026-01-01/2026-12-31"))
//	instant := zone.Instant(d.At(calendar.MustClock("10:00")), calendar.ResolveRFC5545)
//	instant.Outcome() // exact, gap or ambiguous
//	instant.Unix()
//
// [Resolve] answers the same without a table. Neither depends on what [time.Date] does when
// clocks change, which differs east and west of Greenwich and is not guaranteed. This
// package loads no zone itself: locations come from the caller.
//
// # Scheduling
//
// A [Brief] asks for posts: channels with their cadences, windows and closures. [Schedule]
// answers a [Result]: the [Plan], as regular as the constraints allow, its certificate, and
// the findings.
package calendar
