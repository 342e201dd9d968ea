// Package holiday computes the days that matter to a posting calendar in France, by rule
// and for any year: the public holidays, on which nobody works and little is published,
// and the key dates (« temps forts ») that are published for.
//
// # Public holidays
//
// [France] gives a [Calendar] of the eleven public holidays of the code du travail, art.
// L3133-1. What depends on the place is an [Option]: 26 December in Alsace and Moselle,
// Good Friday there, which depends on the commune and is never implied, and the
// commemoration of the abolition of slavery in each territory overseas that has one.
//
//	holidays := holiday.France(holiday.AlsaceMoselle)
//	day, ok := holidays.On(calendar.MustDate("2026-12-26"))
//	brief.Closures = holidays.Closures(brief.Period, language.French)
//
// A day counts from the year in which the law that makes it a holiday today, or the one
// that law took over, first did: 8 May from 1982, 1 May from 1947, Easter Monday from 1886.
// Earlier spells are left out, such as that of 8 May in the fifties, and so is the history
// of the territories; laws to come are not known. [Day.Source] names the law. Whit Monday
// is a holiday even where it is worked as the day of solidarity, which each company
// decides. Other countries, and school holidays, are closures from the caller: the module
// examples/holidays makes them of github.com/rickar/cal.
//
// # Key dates
//
// [KeyDates] says when Christmas, Mother's Day, Black Friday, the sales and their like take
// place. Each [Occurrence] tells its [Basis]: a rule, a decision that departed from it, an
// estimate, or what the caller gave. The caller's dates win, as ministers have moved the
// sales more than once, and the sales of border and overseas departments have dates of
// their own:
//
//	dates := holiday.KeyDates{Moved: []holiday.Move{
//		{KeyDate: holiday.SummerSales, Period: calendar.MustPeriod("2027-06-30/2027-07-27")},
//	}}
//	next, ok := dates.Next(today, holiday.Find("soldes")...)
//
// A key date counts from the year in which a law or its founders began it, where there is
// such a year. Key dates are no closures. What merchants or organisers set anew each year
// by no rule, such as the French Days, is not known here.
//
// # Feasts and days of the world
//
// [Find] also knows the movable feasts of the churches of the West and of the East, those
// of the Hebrew, Islamic and Chinese calendars, of Hindus, Sikhs, Jains, Buddhists and
// Parsis, the holidays and customs of the English-speaking countries and of some neighbours,
// and the international days. They have no constant; [KeyDates.Between] lists them on
// request, so that a calendar for France does not fill with them.
//
//   - The Hebrew calendar is arithmetic, for 1583 to 3000. A feast is dated by its days of
//     light; that of lights by its eight evenings.
//   - Islamic months are computed for 1900 to 2100 from the new moon and the sunset at Mecca,
//     and are estimates: announcements differ by a day, at times by two. The rule gives the
//     days that Saudi Arabia announced in most years since 2018.
//   - The Chinese calendar is computed from the sun and the moon at the 120th meridian, for
//     1929 to 2100.
//   - Hindu feasts are computed for 1900 to 2100 from the true tithi at the part of the day
//     that each goes by, with the ayanamsha of Lahiri, at Ujjain; the solar ones from the
//     entry of the sun into a sign. They are estimates: regions differ by a day.
//
// Left out is what no rule of these kinds gives: feasts of the Tibetan calendar, those of
// Jain fasts by sect, elections and championships called anew each time, and substitutes of
// bank holidays that fall on a Sunday.
//
// Everything in this package is immutable, or a plain struct that no function changes, and
// is safe for concurrent use.
package holiday
