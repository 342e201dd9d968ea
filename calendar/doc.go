// Package calendar holds civil time and the posting calendar: dates, clock times, periods
// and cadences as people write them, their instants in a zone, and the plan of what is
// posted when.
//
// Where to start:
//
//   - to plan posts, write a [Brief] and call [Schedule];
//   - to plan them anew when something has changed, [Replan]; by hand, an [Editor];
//   - to say what changes between two plans, [Compare]; to carry it out, [Plan.Apply];
//   - to repeat something by a rule, a [Recurrence] and [NewSeries];
//   - to know when a wall clock shows a time, [Resolve], or a [Zone] for many times;
//   - to see whether several rhythms fit into one post a day, [Rotate];
//   - to write a plan as a table, [Plan.AppendCSV]; as a calendar, package calendar/ical;
//   - to judge whether it was kept, package calendar/adherence;
//   - to know the holidays of France, package calendar/holiday.
//
// # Values
//
// [Date], [Clock], [DateTime], [When], [Period], [Duration], [Weekdays], [FiscalYear],
// [Cadence] and [Rule] are comparable values, made by a constructor or read from one form
// of text and no other:
//
//	Date       2026-01-15             ISO 8601, years 0001 to 9999
//	Clock      09:30, 09:30:15        24:00 is the end of a day
//	DateTime   2026-01-15T09:30       civil time, without an offset
//	When       a Date or a DateTime
//	Period     2026-01-01/2026-12-31  both days included
//	Duration   P1Y6M, P2W, PT90M      ISO 8601, parts kept apart
//	Weekdays   mon-fri, tue,thu       Monday to Sunday
//	FiscalYear 04-01                  the day on which it starts
//	Cadence    4/month, 2-3/week      see [Cadence] for the grammar
//	Rule       FREQ=WEEKLY;BYDAY=TU   RFC 5545, see [Rule]
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
// A value that cannot be made gives a [*document.ValueError], which says why in English and
// French.
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
// # Recurrence
//
// A cadence asks for a number of posts; a [Recurrence] fixes their times. It is a rendezvous
// with the audience: a [Rule] of RFC 5545 with its start, the days left out and added, the
// occurrences that were moved or cancelled, a title and a promise. [NewSeries] judges it,
// and its [Series] walks the occurrences one at a time, from anywhere:
//
//	series, findings := calendar.NewSeries(calendar.Recurrence{
//		Title: "Le conseil du mardi",
//		Start: calendar.MustWhen("2026-01-06T10:00"),
//		Zone:  "Europe/Paris",
//		Rule:  calendar.MustRule("FREQ=WEEKLY;BYDAY=TU"),
//	}, time.LoadLocation)
//	for o := range series.All() { … } // o.At(), o.Instant()
//	next, ok := series.After(now)
//
// [Rule.Label] and [Recurrence.Label] say it in words: "every Tuesday at 10:00", « le dernier
// vendredi du mois ». [Series.AfterInstant] is what comes after now.
//
// # Scheduling
//
// A [Brief] asks for posts: channels with their cadences, windows and closures, and the
// slots that stand already. [Schedule] answers a [Result]: the [Plan], as regular as the
// constraints allow, its [Certificate], and the findings. Three things are decided one
// after the other, and never traded for one another.
//
// How many: each quota period, a week of "2-3/week" or a month of "4/month", gets the
// number that the cadence aims at, or the most that fits. What is missing is a
// [Shortfall] with its proof, and is not crammed in elsewhere. A period that the brief
// cuts gets its share by cumulative rounding over calendar days: "4/month" from 20 May asks
// for ⌊4·31/31⌋ − ⌊4·19/31⌋ = 2 in the rest of May, and for the other 2 before. The periods
// of "1/2weeks" are runs of two weeks, of which the first starts with the week that holds
// the first day of the brief.
//
// On which days: those that make the sum of the squared gaps least, exactly, over the whole
// brief. For a given number of posts that is the variance of the gaps. The first gap starts
// at the last slot before the brief or half an ideal gap before it, the last one ends
// likewise. Gaps are counted from the channel's nominal clock in civil days, so that a
// weekly post at 10:00 is perfectly regular across a change of the clocks; with several
// posts a day, above 31/month, in hours of active time. The minimum gap is elapsed time.
//
// At what time: the first preferred time that is free, else the nominal clock, else the
// earliest. A time that the clocks skip or show twice on its day is not chosen.
//
// Of plans that are equal in all this the earliest is taken, so a brief has one answer. A
// slot is called after its channel and its quota period, "blog-2026-05-1", "x-2026-W20-2",
// and keeps the name when it moves: give the slots of the last plan back in the brief, and
// each keeps its id, state and labels within its quota period. A name is not given again
// while the brief lists the slot that bears it, whatever became of it. The deadlines of its
// [Lead] are counted backwards in the working days of the author, the reviewer and the
// approver.
//
// # What channels share
//
// Several channels may post on one [Account]: the posts and the stories of a profile. Its
// minimum gap and the posts that it may hold a day and in any 24 hours are those of all of
// them together, and of what stands on it. A thread is one slot for its cadence, and as many
// posts as it has for the account.
//
// A [Person] may have a number of minutes a week, spread evenly over their working days, and
// a channel an [Effort] in minutes for writing, review and approval. Each stage of each slot
// is then a task within certain working days of one person, see [Lead], and a plan is such
// that everybody can do theirs. Where that cannot be, the days are named that prove it.
//
// A [Lot] is what is sent for approval on one day; the deadlines of review and writing are
// counted backwards from it.
//
// # Rendezvous, closures and zones
//
// The [Channel.Recurrences] are placed first, each date at its own time. They count for the
// cadence, whose other posts are spaced around them, towards the dates just outside the
// period too. A slot is called after its rendezvous and the time that the rule gives,
// "conseil-20260714T100000", and bears both in [Slot.Recurrence] and [Slot.Of]. A slot that
// stands and bears them is that date, whatever became of it: one that is over is not placed
// again; one that a person moved stays, unless a closure is there now; one that nobody moved
// goes where its date goes.
//
// A [Closure] takes days away, once or every year, or hours of them, be they quiet hours of
// every day. For a cadence nothing more is to be said: its posts are spread over what stays.
// The date of a rendezvous is skipped, or moved at the same time of day to the next day
// allowed, before its next date, or to the last one, after its date before; dates that were
// moved by a person, in [Recurrence.Edits] or by a pinned slot, stay. Allowed is a day on
// which no closure forbids that time, and within the windows if the date was. The dates that
// follow never change. Where several closures forbid one time the first in the brief decides.
//
// A channel may live in a zone of its own: its clocks, days, weeks, quotas and closures
// are those that people there see, and its slots name it. Slots of all channels are
// ordered by instant. Where the clocks of a channel show the time of a rendezvous twice,
// and it is the second, its slot bears the zone of the rendezvous, whose clocks can say
// so. A deadline is counted from the date that the publication has where the person works:
// a post of 22 July at 08:00 in Auckland goes out on the 21st in Paris. To move a time to
// another zone is one of two things, [Zone.KeepClock] and [Zone.KeepInstant]; of a whole
// plan, [Editor.KeepClocks] and [Editor.KeepInstants].
//
// # Subjects
//
// What the slots speak of is decided once they are placed, and moves none of them. A slot
// that says something of itself keeps it; one whose work has begun, that has gone out, is
// pinned or lies before [Brief.Frozen], is given nothing: what it speaks of is chosen, even
// if it is not told; a rendezvous has the pillar of its [Recurrence] and no other subject.
// The others are decided in this order:
//
// Room for news: of the slots of each quota period as many are [Slot.Reserve] as
// [Channel.Reserve] says, as evenly spread as can be, and have no subject.
//
// Pillars: on each channel the slots that have a pillar, or are to have one, are shared out
// among the [Pillar]s that concern it, by largest remainder, those that stand included. Over
// all channels, too, each pillar is less than one slot from its shares, unless more stand
// already. On a channel a pillar is at every moment less than one slot from its part of
// those so far, or as near as the slots that stand let it; within that, neighbours that
// speak of one pillar are exchanged for others nearby. Of equal remainders the pillar
// comes first that was spoken of longest ago before the period, then the first in the brief.
//
// Themes: the slots of a pillar take turns with its [Theme]s; where no pillar has a share,
// the slots of a channel with all its themes. Those still to be given a theme are shared out
// by the weights of the themes, by largest remainder, the one spoken of longest ago first
// among equals. A theme follows itself on neighbouring slots of a channel, the last post
// before the period included, as seldom as these numbers let it: of n slots in a row not at
// all, unless it has more than half of them, rounded up. Among slots that stand here and
// there it is as seldom as no exchange of two themes would make rarer.
//
// Evergreen items fill the slots that have neither: as many as their cooldown, their number
// of uses and their active days let in, the one used longest ago first. Where items compete
// that rest differently or fit different slots, the most is sought in a bounded number of
// steps. A slot that takes an item stays planned.
//
// [Plan.Mix] adds up by month and channel what was wanted and what came of it.
//
// # Replanning
//
// Plans meet life: a holiday falls in, a post goes out late, the cadence changes. [Replan]
// takes the brief with the slots that stand, and answers the plan that has as many posts as
// any, and of those the one with the fewest changes, then the least shift, then the most
// even gaps; what it costs to keep the plan steady is in the certificate. What has gone out,
// is armed or pinned never moves, nor what lies before [Brief.Frozen]. What changes is a
// [Diff]: a document, in words on demand, which [Plan.Apply] carries out or refuses.
//
//	result := calendar.Replan(brief, time.LoadLocation)
//	fmt.Println(result.Diff.Heading(lastVersion).Localize(language.French))
//	for _, change := range result.Diff.Changes {
//		fmt.Println(change.Label().Localize(language.French))
//	}
//	plan, err = plan.Apply(result.Diff)
//
// [Compare] tells what changes between any two plans. An [Editor] changes slots by hand: it
// inserts and pushes, removes and closes the gap, moves, shifts, marks what was missed,
// puts a plan into another zone, and suspends and resumes; each answers a diff too. A
// [Suspension] in the brief stops everything: what stands in it waits, and is asked for
// again, for a slot goes only where [SlotState.MayBecome] leads, and only approval leads to
// armed.
//
// # Afterwards
//
// [Plan.AppendCSV] writes a plan as a table for a spreadsheet, and package
// [github.com/septet-go/socialstrategy/calendar/ical] as a file that calendar programs read.
// Whether it is kept, package [github.com/septet-go/socialstrategy/calendar/adherence] says.
package calendar
