// Package recur walks the recurrence rules of RFC 5545 in civil time.
//
// A [Rule] is the parts of a rule, a [Plan] the rule with its start. Times are civil seconds
// since 0001-01-01T00:00 and never leave the years 1 to 9999, which bounds every walk; days
// are counted likewise. [Plan.Walk] starts anywhere without walking from the start:
//
//  1. The periods of a rule, years, months, weeks, and the hours, minutes and seconds of
//     the shorter frequencies, are numbered; the first one at or after a time is found by
//     division.
//  2. The days of a period are a set of bits. Every BY part is one more set, and the days
//     of the rule are what they have in common. A rule that names no day takes that of its
//     start. This is the reading of dateutil and of the engines made after it, where the
//     RFC has two.
//  3. The times of a day, for DAILY and longer, and the seconds of an hour or a minute, for
//     HOURLY and MINUTELY, are the same in each period and are listed once.
//  4. BYSETPOS picks from the days and times of the whole period, even where the start cuts
//     it. Years are those of weeks when BYWEEKNO is given: they have 52 or 53 whole weeks.
//
// COUNT and UNTIL are not looked at: they bound what comes of the walk.
package recur
