package holiday

import (
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// marks are indexed by key date.
var marks = slices.Concat(frenchMarks[:], christianFeasts(), hebrewFeasts(), islamicFeasts(), chineseFeasts(), indianFeasts(), civilDays())

// frenchMarks are those that have a constant. As of 2026-11-25: the acts on the sales and on Mother's Day
// by their text or accounts of it, the other first years by general knowledge; "usage" is
// what calendars print, without a text that binds.
var frenchMarks = [...]mark{
	NewYearsDay: {
		id: "new-years-day", english: "New Year's Day", french: "Jour de l'An", others: []string{"new year's", "new year day", "1st of january", "nouvel an", "new year", "premier janvier", "1er janvier"},
		when: on(time.January, 1), source: "usage",
	},
	Epiphany: {
		id: "epiphany", english: "Epiphany", french: "Épiphanie", others: []string{"galette des Rois", "three kings' day", "epiphany day", "jour des Rois", "fête des Rois"},
		when: on(time.January, 6), source: "usage",
	},
	WinterSales: {
		id: "winter-sales", english: "Winter sales", french: "Soldes d'hiver", others: []string{"soldes", "sales", "january sales", "soldes de janvier"},
		since: salesSince, when: winterSales, source: salesSource,
	},
	Candlemas: {
		id: "candlemas", english: "Candlemas", french: "Chandeleur", others: []string{"candlemas day", "crêpes de la Chandeleur"},
		when: on(time.February, 2), source: "usage",
	},
	ValentinesDay: {
		id: "valentines-day", english: "Valentine's Day", french: "Saint-Valentin", others: []string{"st. valentine's day", "st valentine's day", "valentine's", "valentines day", "st valentin", "fête des amoureux", "valentine day"},
		when: on(time.February, 14), source: "usage",
	},
	ShroveTuesday: {
		id: "shrove-tuesday", english: "Shrove Tuesday", french: "Mardi gras", others: []string{"fat tuesday", "pancake tuesday", "shrove tue", "pancake day"},
		when: fromEaster(-47), source: "usage",
	},
	GrandmothersDay: {
		id: "grandmothers-day", english: "Grandmother's Day", french: "Fête des grands-mères", others: []string{"fête des mamies"},
		since: 1987, when: nth(1, time.Sunday, time.March, 0, 1), source: "Café Grand'Mère, 1987",
	},
	WomensRightsDay: {
		id: "womens-rights-day", english: "International Women's Day", french: "Journée internationale des droits des femmes",
		others: []string{"womens day", "journée des droits des femmes", "journée de la femme", "women's day", "8 mars"},
		since:  1978, when: on(time.March, 8), source: "Nations unies, résolution 32/142 du 16 décembre 1977",
	},
	SaintPatricksDay: {
		id: "saint-patricks-day", english: "Saint Patrick's Day", french: "Saint-Patrick", others: []string{"st. patrick's day", "st paddy's day", "st patricks day", "saint paddy's day", "st paddys day", "st pattys day", "st patrick", "st patrick's day"},
		when: on(time.March, 17), source: "usage",
	},
	AprilFools: {
		id: "april-fools", english: "April Fools' Day", french: "Poisson d'avril", others: []string{"april fool's day", "april fools day", "all fools' day", "april fools", "1er avril", "premier avril"},
		when: on(time.April, 1), source: "usage",
	},
	EasterSunday: {
		id: "easter-sunday", english: "Easter", french: "Pâques", others: []string{"easter day", "easter sun", "easter sunday", "dimanche de Pâques"},
		when: fromEaster(0), source: "comput grégorien, bulle Inter gravissimas, 1582",
	},
	EarthDay: {
		id: "earth-day", english: "Earth Day", french: "Journée de la Terre", others: []string{"jour de la Terre", "international mother earth day", "journée mondiale de la Terre"},
		since: 1970, when: on(time.April, 22), source: "Nations unies, résolution 63/278 du 22 avril 2009",
	},
	LabourDay: {
		id: "labour-day", english: "Labour Day", french: "Fête du Travail", others: []string{"1er mai", "premier mai", "may day"},
		when: on(time.May, 1), source: "usage",
	},
	VictoryDay: {
		id: "victory-day", english: "Victory in Europe Day", french: "Victoire de 1945", others: []string{"8 mai", "ve day"},
		since: 1982, when: on(time.May, 8), source: "loi n° 81-893 du 2 octobre 1981",
	},
	EuropeDay: {
		id: "europe-day", english: "Europe Day", french: "Journée de l'Europe", others: []string{"fête de l'Europe", "9 mai"},
		since: 1986, when: on(time.May, 9), source: "Conseil européen de Milan, juin 1985",
	},
	AscensionDay: {
		id: "ascension-day", english: "Ascension Day", french: "Ascension", others: []string{"ascension thursday", "ascension of jesus", "jeudi de l'Ascension", "pont de l'Ascension"},
		when: fromEaster(39), source: "usage",
	},
	Pentecost: {
		id: "pentecost", english: "Pentecost", french: "Pentecôte", others: []string{"whitsunday", "white sunday", "pentecost sunday", "whit sunday", "whitsun", "dimanche de Pentecôte"},
		when: fromEaster(49), source: "usage",
	},
	MothersDay: {
		id: "mothers-day", english: "Mother's Day", french: "Fête des mères", others: []string{"fête des mamans"},
		since: 1950, when: mothersDay, source: "loi n° 50-577 du 24 mai 1950",
	},
	EnvironmentDay: {
		id: "environment-day", english: "World Environment Day", french: "Journée mondiale de l'environnement", others: []string{"journée de l'environnement"},
		since: 1973, when: on(time.June, 5), source: "Nations unies, résolution 2994 (XXVII) du 15 décembre 1972",
	},
	FathersDay: {
		id: "fathers-day", english: "Father's Day", french: "Fête des pères", others: []string{"fête des papas"},
		since: 1952, when: nth(3, time.Sunday, time.June, 0, 1), source: "usage depuis 1952",
	},
	MusicDay: {
		id: "music-day", english: "World Music Day", french: "Fête de la musique",
		since: 1982, when: on(time.June, 21), source: "ministère de la Culture, 1982",
	},
	SummerSales: {
		id: "summer-sales", english: "Summer sales", french: "Soldes d'été", others: []string{"soldes", "sales"},
		since: salesSince, when: summerSales, source: salesSource,
	},
	BastilleDay: {
		id: "bastille-day", english: "Bastille Day", french: "Fête nationale", others: []string{"14 juillet"},
		since: 1880, when: on(time.July, 14), source: "loi du 6 juillet 1880",
	},
	AssumptionDay: {
		id: "assumption-day", english: "Assumption Day", french: "Assomption", others: []string{"assumption of mary", "assumption", "feast of the assumption", "15 août"},
		when: on(time.August, 15), source: "usage",
	},
	BackToSchool: {
		id: "back-to-school", english: "Back to school", french: "Rentrée", others: []string{"rentrée scolaire", "rentrée des classes"},
		estimated: true, when: backToSchool, source: "code de l'éducation, art. L521-1 : le ministre arrête le calendrier scolaire",
	},
	HeritageDays: {
		id: "heritage-days", english: "European Heritage Days", french: "Journées européennes du patrimoine", others: []string{"journées du patrimoine"},
		since: 1984, estimated: true, when: nth(3, time.Saturday, time.September, 0, 2),
		source: "ministère de la Culture, qui fixe les dates chaque année",
	},
	PinkOctober: {
		id: "pink-october", english: "Breast Cancer Awareness Month", french: "Octobre rose", others: []string{"pinktober"},
		since: 1994, when: run(time.October, 1, 31), source: "association Le Cancer du sein, parlons-en !, 1994",
	},
	GrandfathersDay: {
		id: "grandfathers-day", english: "Grandfather's Day", french: "Fête des grands-pères", others: []string{"fête des papis"},
		since: 2008, when: nth(1, time.Sunday, time.October, 0, 1), source: "usage depuis 2008",
	},
	Halloween: {
		id: "halloween", english: "Halloween", french: "Halloween", others: []string{"halloween day", "all hallows' eve", "veille de la Toussaint"},
		when: on(time.October, 31), source: "usage",
	},
	Movember: {
		id: "movember", english: "Movember", french: "Movember",
		since: 2003, when: run(time.November, 1, 30), source: "Movember, Melbourne, 2003",
	},
	AllSaintsDay: {
		id: "all-saints-day", english: "All Saints' Day", french: "Toussaint", others: []string{"jour de la Toussaint", "all hallows' day", "all hallows", "hallowmas", "1er novembre"},
		when: on(time.November, 1), source: "usage",
	},
	ArmisticeDay: {
		id: "armistice-day", english: "Armistice Day", french: "Armistice de 1918", others: []string{"remembrance day", "armistice", "11 novembre"},
		since: 1922, when: on(time.November, 11), source: "loi du 24 octobre 1922",
	},
	SinglesDay: {
		id: "singles-day", english: "Singles' Day", french: "Fête des célibataires", others: []string{"double 11"},
		since: 2009, when: on(time.November, 11), source: "Alibaba, 2009",
	},
	BeaujolaisDay: {
		id: "beaujolais-day", english: "Beaujolais Nouveau Day", french: "Beaujolais nouveau",
		since: 1985, when: nth(3, time.Thursday, time.November, 0, 1), source: "usage depuis 1985",
	},
	AntiViolenceDay: {
		id: "anti-violence-day", english: "International Day for the Elimination of Violence against Women",
		french: "Journée internationale pour l'élimination de la violence à l'égard des femmes", others: []string{"25 novembre"},
		since: 2000, when: on(time.November, 25), source: "Nations unies, résolution 54/134 du 17 décembre 1999",
	},
	BlackFriday: {
		id: "black-friday", english: "Black Friday", french: "Black Friday", others: []string{"black fri"},
		since: 1942, when: nth(4, time.Thursday, time.November, 1, 1), source: "usage ; le quatrième jeudi est celui de Thanksgiving, loi américaine du 26 décembre 1941",
	},
	CyberMonday: {
		id: "cyber-monday", english: "Cyber Monday", french: "Cyber Monday", others: []string{"cyber mon"},
		since: 2005, when: nth(4, time.Thursday, time.November, 4, 1), source: "National Retail Federation, 2005",
	},
	GivingTuesday: {
		id: "giving-tuesday", english: "Giving Tuesday", french: "Giving Tuesday", others: []string{"giving tue"},
		since: 2012, when: nth(4, time.Thursday, time.November, 5, 1), source: "92nd Street Y, 2012",
	},
	WorldAIDSDay: {
		id: "world-aids-day", english: "World AIDS Day", french: "Journée mondiale de lutte contre le sida", others: []string{"journée mondiale du sida"},
		since: 1988, when: on(time.December, 1), source: "Organisation mondiale de la santé, 1988",
	},
	Advent: {
		id: "advent", english: "Advent calendar", french: "Calendrier de l'Avent", others: []string{"avent"},
		when: run(time.December, 1, 24), source: "usage",
	},
	SaintNicholasDay: {
		id: "saint-nicholas-day", english: "Saint Nicholas Day", french: "Saint-Nicolas", others: []string{"st. nicholas day", "st nicholas day", "feast of saint nicholas", "st nicolas", "st nicholas"},
		when: on(time.December, 6), source: "usage",
	},
	ChristmasEve: {
		id: "christmas-eve", english: "Christmas Eve", french: "Veille de Noël", others: []string{"xmas eve", "réveillon de Noël"},
		when: on(time.December, 24), source: "usage",
	},
	ChristmasDay: {
		id: "christmas-day", english: "Christmas Day", french: "Noël", others: []string{"xmas day", "christmas", "xmas", "fêtes", "fêtes de fin d'année", "25 décembre"},
		when: on(time.December, 25), source: "usage",
	},
	NewYearsEve: {
		id: "new-years-eve", english: "New Year's Eve", french: "Saint-Sylvestre", others: []string{"réveillon du jour de l'An", "new year eve", "hogmanay", "st sylvestre", "réveillon du Nouvel An", "réveillon de la Saint-Sylvestre"},
		when: on(time.December, 31), source: "usage",
	},
}

const salesSource = "code de commerce, art. L310-3 ; art. D310-15-2 jusqu'à fin 2019, arrêté du 27 mai 2019 depuis 2020"

// decisions are the seasons of sales that left the rule in most of the country, and the days of
// other countries that did, as far as known on 2026-11-25. Those of border and overseas departments are not listed.
var decisions = [...]decision{
	{SummerSales, 2020, calendar.MustPeriod("2020-07-15/2020-08-11"), "arrêté du 10 juin 2020"},
	{WinterSales, 2021, calendar.MustPeriod("2021-01-20/2021-03-02"), "arrêtés de décembre 2020 (JO du 29) et du 15 février 2021"},
	{SummerSales, 2021, calendar.MustPeriod("2021-06-30/2021-07-27"), "arrêté de juin 2021 (legal.tricoteuses.fr, JORFARTI000043684545)"},
	{SummerSales, 2023, calendar.MustPeriod("2023-06-28/2023-08-01"), "arrêté du 6 juillet 2023 (JORFTEXT000047792782)"},
	{named("super-tuesday"), 2008, calendar.MustPeriod("2008-02-05/2008-02-05"), "primaires du 5 février 2008"},
	{named("earth-hour"), 2025, calendar.MustPeriod("2025-03-22/2025-03-22"), "WWF"},
	{named("tax-day"), 2020, calendar.MustPeriod("2020-07-15/2020-07-15"), "IRS Notice 2020-23"},
	{named("tax-day"), 2021, calendar.MustPeriod("2021-05-17/2021-05-17"), "IRS Notice 2021-21"},
}

// named returns the key date of a name in documents.
func named(id string) (k KeyDate) {
	_ = k.UnmarshalText([]byte(id))
	return k
}
