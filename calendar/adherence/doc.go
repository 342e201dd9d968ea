// Package adherence says whether a posting plan is kept: « le respect du planning ». A [Case]
// holds what was asked of each channel, the slots of the plan with what became of them, and
// what went out; [Judge] answers a [Report] as of a day.
//
//	report := adherence.Judge(adherence.Case{
//		Period:   calendar.MustPeriod("2026-05-01/2026-05-31"),
//		Zone:     "Europe/Paris",
//		Channels: []adherence.Channel{{ID: "blog", Cadence: calendar.MustCadence("3/week")}},
//		Slots:    plan.Slots,
//		Excused:  []adherence.Excuse{{Name: "suspension", Period: calendar.MustPeriod("2026-05-11/2026-05-15")}},
//	}, calendar.On(today), time.LoadLocation)
//	for _, row := range report.Findings.In(language.French) {
//		fmt.Println(row.Sentence) // blog : 2 publications au lieu de 3 en S20 : suspension du 11 au 15 mai.
//	}
//
// [CaseOf] makes the case of a plan and of the brief that it answers.
//
// # What counts
//
// Planned, armed, published, failed and missed are counted apart, and a row that is
// scheduled has not gone out. A thread counts once. A boost and an advertisement that never
// stood on the page are no publications. A post that was withdrawn after publication was
// there, and counts. Failed is not missed: the network refused it. What is cancelled, on
// hold or excused is neither.
//
// Every day is one of the channel's time zone: a post of 00:30 in Paris counts on its day in
// Paris, though it is still the day before in UTC and in New York.
//
// # Slots and publications
//
// Slots are paired with publications in their order and within the [Case.Tolerance], so that
// the times that part them are least in sum; what is published later than the tolerance
// leaves its slot missed. [Judge] states the cost. Within the [Case.Grace] a post is on time.
//
// # Quotas
//
// A period of the cadence is on track, at risk, missed, over or suspended: see [State]. A
// period that is cut, or excused in part, asks for its share by the cumulative rounding of
// the calendar, see [calendar.QuotaPeriod.Share]: a week of "3/week" suspended from Monday to
// Friday asks for ⌊3·7/7⌋ − ⌊3·5/7⌋ = 1, as a plan that starts on that Saturday does. It
// allows as many as a whole one. A report of May that is given the posts of the last days of
// April sees that the week of 27 April was kept, whatever part of it lies in May:
// [Quota.Beside]. What the client was promised is put beside what was planned
// and what went out, with the same share.
//
// # Regularity
//
// A count alone is not regularity. The longest silence is in civil days; the coefficient of
// variation and the burstiness of the gaps are for programs, and no sentence says them. With
// too few gaps they are unknown, which is not zero.
//
// # Runway
//
// How far what is ready reaches is counted by slots, not over a fixed window, and slots that
// are planned and empty apart from those with something to publish. When that runs dry
// before the next quota is kept, a finding says on which day.
package adherence
