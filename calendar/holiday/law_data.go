package holiday

import "time"

// laws are in the order of a year in which Easter is late, which is the order of holidays
// that fall on one day. As of 2026-11-25: arts. L3133-1 and L3134-13 of the code du travail
// by accounts of them, L3422-2 by its text of May 2019; the acts that began a holiday, and
// their dates, by histories of the holidays, those of 1892 by general knowledge.
var laws = [...]law{
	{
		id: "new-years-day", name: "holiday.name.new_years_day", month: time.January, day: 1, since: 1811,
		source: "code du travail, art. L3133-1 ; avis du Conseil d'État du 23 mars 1810",
	},
	{
		id: "good-friday", name: "holiday.name.good_friday", option: GoodFriday, day: -2, since: 1893,
		source: "code du travail, art. L3134-13 ; ordonnance du 16 août 1892",
	},
	{
		id: "easter-monday", name: "holiday.name.easter_monday", day: 1, since: 1886,
		source: "code du travail, art. L3133-1 ; loi du 8 mars 1886",
	},
	{
		id: "abolition-mayotte", name: "holiday.name.abolition_mayotte", option: Mayotte, month: time.April, day: 27, since: 1984,
		source: "code du travail, art. L3422-2 ; loi n° 83-550 du 30 juin 1983, décret n° 83-1003 du 23 novembre 1983",
	},
	{
		id: "labour-day", name: "holiday.name.labour_day", month: time.May, day: 1, since: 1947,
		source: "code du travail, art. L3133-1 et L3133-4 ; loi du 30 avril 1947",
	},
	{
		id: "victory-day", name: "holiday.name.victory_day", month: time.May, day: 8, since: 1982,
		source: "code du travail, art. L3133-1 ; loi n° 81-893 du 2 octobre 1981",
	},
	{
		id: "ascension-day", name: "holiday.name.ascension_day", day: 39, since: 1802,
		source: "code du travail, art. L3133-1 ; arrêté du 29 germinal an X",
	},
	{
		id: "abolition-martinique", name: "holiday.name.abolition_martinique", option: Martinique, month: time.May, day: 22, since: 1984,
		source: "code du travail, art. L3422-2 ; loi n° 83-550 du 30 juin 1983, décret n° 83-1003 du 23 novembre 1983",
	},
	{
		id: "abolition-guadeloupe", name: "holiday.name.abolition_guadeloupe", option: Guadeloupe, month: time.May, day: 27, since: 1984,
		source: "code du travail, art. L3422-2 ; loi n° 83-550 du 30 juin 1983, décret n° 83-1003 du 23 novembre 1983",
	},
	{
		// The code said 27 May, and 28 March by mistake, when circulars moved the day.
		id: "abolition-saint-martin", name: "holiday.name.abolition_saint_martin", option: SaintMartin, month: time.May, day: 28, since: 2018,
		source: "loi n° 2017-256 du 28 février 2017 ; circulaire du 4 mai 2018, renouvelée le 3 mai 2019",
	},
	{
		id: "whit-monday", name: "holiday.name.whit_monday", day: 50, since: 1886,
		source: "code du travail, art. L3133-1 ; loi du 8 mars 1886",
	},
	{
		id: "abolition-guyane", name: "holiday.name.abolition_guyane", option: Guyane, month: time.June, day: 10, since: 1984,
		source: "code du travail, art. L3422-2 ; loi n° 83-550 du 30 juin 1983, décret n° 83-1003 du 23 novembre 1983",
	},
	{
		id: "bastille-day", name: "holiday.name.bastille_day", month: time.July, day: 14, since: 1880,
		source: "code du travail, art. L3133-1 ; loi du 6 juillet 1880",
	},
	{
		id: "assumption-day", name: "holiday.name.assumption_day", month: time.August, day: 15, since: 1802,
		source: "code du travail, art. L3133-1 ; arrêté du 29 germinal an X",
	},
	{
		id: "abolition-saint-barthelemy", name: "holiday.name.abolition_saint_barthelemy", option: SaintBarthelemy, month: time.October, day: 9, since: 2012,
		source: "code du travail, art. L3422-2 ; décret n° 2012-553 du 23 avril 2012",
	},
	{
		id: "all-saints-day", name: "holiday.name.all_saints_day", month: time.November, day: 1, since: 1802,
		source: "code du travail, art. L3133-1 ; arrêté du 29 germinal an X",
	},
	{
		id: "armistice-day", name: "holiday.name.armistice_day", month: time.November, day: 11, since: 1922,
		source: "code du travail, art. L3133-1 ; loi du 24 octobre 1922",
	},
	{
		id: "abolition-la-reunion", name: "holiday.name.abolition_la_reunion", option: LaReunion, month: time.December, day: 20, since: 1983,
		source: "code du travail, art. L3422-2 ; loi n° 83-550 du 30 juin 1983, décret n° 83-1003 du 23 novembre 1983",
	},
	{
		id: "christmas-day", name: "holiday.name.christmas_day", month: time.December, day: 25, since: 1802,
		source: "code du travail, art. L3133-1 ; arrêté du 29 germinal an X",
	},
	{
		id: "saint-stephens-day", name: "holiday.name.saint_stephens_day", option: AlsaceMoselle, month: time.December, day: 26, since: 1892,
		source: "code du travail, art. L3134-13 ; ordonnance du 16 août 1892",
	},
}
