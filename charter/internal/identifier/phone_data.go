package identifier

// callingCode is a calling code that ITU assigned, and how many digits the national numbers
// after it have, without the zero that is dialled within the country.
type callingCode struct {
	code     string
	min, max int
	trunk    bool // no national number starts with a zero: one that does was not to be dialled
}

// callingCodes are the calling codes of ITU-T E.164: list of assigned country codes, position
// on 15 December 2016 (annex to Operational Bulletin 1114). The digits of nationalPlans are
// after the plans that countries communicate to ITU, the others from 7 to what E.164 leaves
// of fifteen.
var callingCodes = newCallingCodes()

func newCallingCodes() map[string]callingCode {
	codes := map[string]callingCode{}
	for _, c := range assignedCodes {
		codes[c] = callingCode{code: c, min: 7, max: 15 - len(c), trunk: true}
	}
	for _, c := range nationalPlans {
		codes[c.code] = c
	}
	return codes
}

// assignedCodes are the codes of countries, and of services that people have numbers of.
var assignedCodes = []string{
	"20", "211", "212", "213", "216", "218", "220", "221", "222", "223", "224", "225", "226", "227", "228", "229",
	"230", "231", "232", "233", "234", "235", "236", "237", "238", "239", "240", "241", "242", "243", "244", "245",
	"246", "247", "248", "249", "250", "251", "252", "253", "254", "255", "256", "257", "258", "260", "261", "262",
	"263", "264", "265", "266", "267", "268", "269", "27", "290", "291", "297", "298", "299",
	"350", "352", "353", "354", "355", "356", "357", "358", "359", "370", "371", "372", "373", "374", "375", "376",
	"377", "378", "379", "380", "381", "382", "383", "385", "386", "387", "389", "40", "43", "423",
	"500", "501", "502", "503", "504", "505", "506", "507", "508", "509", "51", "53", "54", "56", "57", "58", "590",
	"591", "592", "593", "594", "595", "596", "597", "598", "599",
	"60", "62", "63", "64", "65", "66", "670", "672", "673", "674", "675", "676", "677", "678", "679", "680", "681",
	"682", "683", "685", "686", "687", "688", "689", "690", "691", "692",
	"850", "852", "853", "855", "856", "870", "880", "881", "882", "883", "886", "92", "93", "94", "95", "960",
	"961", "962", "963", "964", "965", "966", "967", "968", "970", "971", "972", "973", "974", "975", "976", "977",
	"98", "992", "993", "994", "995", "996", "998",
}

// nationalPlans are the plans of the countries whose numbers are closest to those of counters
// and prices, or shorter than others.
var nationalPlans = []callingCode{
	{"1", 10, 10, true}, {"7", 10, 10, false},
	{"212", 9, 9, true}, {"213", 8, 9, true}, {"216", 8, 8, true}, {"221", 9, 9, true}, {"225", 10, 10, false},
	{"262", 9, 9, true}, {"30", 10, 10, true}, {"31", 9, 9, true}, {"32", 8, 9, true}, {"33", 9, 9, true},
	{"34", 9, 9, true}, {"351", 9, 9, true}, {"352", 6, 11, true}, {"36", 8, 9, true}, {"377", 8, 9, true},
	{"39", 6, 12, false}, {"41", 9, 9, true}, {"420", 9, 9, true}, {"421", 9, 9, true}, {"44", 7, 10, true},
	{"45", 8, 8, true}, {"46", 7, 10, true}, {"47", 8, 8, true}, {"48", 9, 9, true}, {"49", 6, 13, true},
	{"500", 5, 5, true}, {"508", 6, 9, true}, {"52", 10, 11, true}, {"55", 10, 11, true}, {"590", 9, 9, true},
	{"594", 9, 9, true}, {"596", 9, 9, true}, {"61", 9, 9, true}, {"681", 6, 6, true}, {"687", 6, 6, true},
	{"689", 6, 8, true}, {"81", 9, 10, true}, {"82", 8, 11, true}, {"84", 9, 10, true}, {"86", 10, 11, true},
	{"90", 10, 10, true}, {"91", 10, 10, true},
}
