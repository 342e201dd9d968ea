package smart

import (
	"slices"
	"strings"
)

// currencyCodes are the codes of ISO 4217 for money in use, in the order of the alphabet:
// list one as amended up to amendment 178 (2025), funds and metals left out. BGN, HRK and
// ANG, which were replaced between 2023 and 2026, are still met.
const currencyCodes = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD " +
	"CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD " +
	"HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD " +
	"MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR " +
	"RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS " +
	"UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG "

// wordCodes are the codes that are words or names of English or French too. They are
// currencies in capitals after a number alone: "5 ALL", and not "all 5".
const wordCodes = "ALL AMD ANG BAM BOB COP CUP DOP ERN GEL LAK MAD MOP MUR NAD PAB PEN RON SAR SOS SRD TOP TRY "

// currencyCode returns the code that a folded word is, and whether it is a word too; the
// code is empty when it is none.
func currencyCode(word string) (code string, isWord bool) {
	if len(word) != 3 {
		return "", false
	}
	if at := codeIn(currencyCodes, word); at >= 0 {
		return currencyCodes[at : at+3], codeIn(wordCodes, word) >= 0
	}
	return "", false
}

// codeIn returns where a folded word of three letters is among codes, or -1.
func codeIn(codes, word string) int {
	low, high := 0, len(codes)/4
	for low < high {
		middle := (low + high) / 2
		c := 0
		for k := 0; k < 3 && c == 0; k++ {
			c = int(codes[4*middle+k]) - (int(word[k]) - 'a' + 'A')
		}
		switch {
		case c == 0:
			return 4 * middle
		case c < 0:
			low = middle + 1
		default:
			high = middle
		}
	}
	return -1
}

// currencyName is how a currency is called: nouns that countries share, with what English
// puts before and French after them, and words that name it alone. Words are folded and
// parted by |.
type currencyName struct{ code, nouns, english, french, alone string }

// currencyNames are the names of the currencies of [currencyCodes]. A name that several
// share is one of them by convention where usage is clear, such as the dollar, and else
// none: dinar, peso, rial, couronne, franc, shilling.
var currencyNames = []currencyName{
	{"AED", "dirham", "uae|emirati|united arab emirates", "emirien|emirati|des emirats|des emirats arabes unis", ""},
	{"AFN", "afghani", "afghan", "afghan", "afghani|؋"},
	{"ALL", "lek", "albanian", "albanais", "lek|leke"},
	{"AMD", "dram", "armenian", "armenien", "dram|֏"},
	{"ANG", "guilder|florin", "netherlands antillean|antillean", "antillais|des antilles", ""},
	{"AOA", "kwanza", "angolan", "angolais", "kwanza"},
	{"ARS", "peso", "argentine|argentinian|argentinean", "argentin", ""},
	{"AUD", "dollar|$", "australian|australia", "australien", "au$|aud$|aud $|aussie dollar"},
	{"AWG", "florin", "aruban", "d'aruba|arubais", ""},
	{"AZN", "manat", "azerbaijani|azeri", "azerbaidjanais|azeri", "manat|₼"},
	{"BAM", "mark|marka|convertible mark", "bosnian|bosnia and herzegovina|convertible", "convertible|bosnien", ""},
	{"BBD", "dollar", "barbadian|barbados", "barbadien|de la barbade", "bds$"},
	{"BDT", "taka", "bangladeshi", "bangladais", "taka|৳"},
	{"BGN", "lev|leva", "bulgarian", "bulgare", "leva"},
	{"BHD", "dinar", "bahraini|bahrain", "bahreini|bahreinien|de bahrein", ""},
	{"BIF", "franc", "burundian|burundi", "burundais|du burundi", ""},
	{"BMD", "dollar", "bermudian|bermuda", "bermudien|des bermudes", "bd$"},
	{"BND", "dollar", "brunei", "de brunei", ""},
	{"BOB", "boliviano", "bolivian", "bolivien", "boliviano"},
	{"BRL", "real|reai|reais|reaux", "brazilian|brazil", "bresilien", "reais|r$"},
	{"BSD", "dollar", "bahamian|bahamas", "bahameen|des bahamas", ""},
	{"BTN", "ngultrum", "bhutanese", "bhoutanais", "ngultrum"},
	{"BWP", "pula", "botswana", "du botswana", "pula"},
	{"BYN", "ruble|rouble", "belarusian|belarussian|belarus", "bielorusse", ""},
	{"BZD", "dollar", "belize|belizean", "belizien|de belize", "bz$"},
	{"CAD", "dollar|$", "canadian|canada", "canadien|canadienne", "c$|ca$|can$|cad$|cad $|$cad|$ cad|$can|$ can|$ca|$c|$ c|ca $|can $"},
	{"CDF", "franc", "congolese", "congolais", ""},
	{"CHF", "franc", "swiss", "suisse", "chf|sfr|fr suisse"},
	{"CLP", "peso", "chilean", "chilien", ""},
	{"CNY", "yuan|renminbi", "chinese", "chinois", "yuan|renminbi|rmb|cn¥|元|人民币"},
	{"COP", "peso", "colombian", "colombien", ""},
	{"CRC", "colon|colone", "costa rican", "costaricain|costaricien", "colones|₡"},
	{"CUP", "peso", "cuban", "cubain", ""},
	{"CVE", "escudo", "cape verdean|cape verde", "cap verdien|capverdien|du cap vert", ""},
	{"CZK", "koruna|crown|couronne|koruny|korun", "czech", "tcheque", "koruna|koruny|kc"},
	{"DJF", "franc", "djiboutian|djibouti", "djiboutien|de djibouti", ""},
	{"DKK", "krone|kroner|crown|couronne|kr", "danish", "danoise|danois", ""},
	{"DOP", "peso", "dominican", "dominicain", "rd$"},
	{"DZD", "dinar", "algerian", "algerien", ""},
	{"EGP", "pound|livre|geneh", "egyptian|egypt", "egyptienne", "l.e|l.e.|geneh|egyptianpound|genihat masriya|e£"},
	{"ERN", "nakfa", "eritrean", "erythreen", "nakfa"},
	{"ETB", "birr", "ethiopian", "ethiopien", "birr"},
	{"EUR", "", "", "", "€|eur|euro"},
	{"FJD", "dollar", "fijian|fiji", "fidjien|de fidji", "fj$"},
	{"FKP", "pound|livre", "falkland|falkland island|falklands", "des malouines|des iles malouines", ""},
	{"GBP", "pound|livre", "british|uk|english", "britannique|anglaise|du royaume uni", "£|gbp|pound sterling|sterling pound|livre sterling|uk£|gb£|quid"},
	{"GEL", "lari", "georgian", "georgien", "lari|₾"},
	{"GHS", "cedi", "ghanaian|ghana", "ghaneen|du ghana", "cedi|₵|gh₵"},
	{"GIP", "pound|livre", "gibraltar", "de gibraltar", ""},
	{"GMD", "dalasi", "gambian", "gambien", "dalasi"},
	{"GNF", "franc", "guinean|guinea", "guineen", ""},
	{"GTQ", "quetzal|quetzale", "guatemalan", "guatemalteque", "quetzales"},
	{"GYD", "dollar", "guyanese|guyana", "guyanien|du guyana", ""},
	{"HKD", "dollar|$", "hong kong|hongkong|hk", "de hong kong|hongkongais|de hongkong", "hk$|hk $|$hk|$ hk|hkd$|hkd $"},
	{"HNL", "lempira", "honduran", "hondurien", "lempira"},
	{"HRK", "kuna|kune", "croatian", "croate", "kuna"},
	{"HTG", "gourde", "haitian", "haitienne", "gourde"},
	{"HUF", "forint", "hungarian", "hongrois", "forint"},
	{"IDR", "rupiah|roupie", "indonesian", "indonesienne", "rupiah|rp"},
	{"ILS", "shekel|sheqel", "israeli|new|new israeli", "israelien", "shekel|sheqel|₪|nis"},
	{"INR", "rupee|roupie", "indian", "indienne", "₹|inr|rs|rs.|rupee|roupie"},
	{"IQD", "dinar", "iraqi", "irakien|iraquien", ""},
	{"IRR", "rial", "iranian", "iranien", "﷼"},
	{"ISK", "krona|kronur|crown|couronne|kr", "icelandic", "islandaise", ""},
	{"JMD", "dollar", "jamaican|jamaica", "jamaicain|de la jamaique", "ja$|j$"},
	{"JOD", "dinar", "jordanian", "jordanien", ""},
	{"JPY", "yen", "japanese", "japonais", "yen|¥|円|jp¥"},
	{"KES", "shilling", "kenyan", "kenyan|du kenya", "ksh"},
	{"KGS", "som", "kyrgyz|kyrgyzstani", "kirghize", ""},
	{"KHR", "riel", "cambodian", "cambodgien", "riel|៛"},
	{"KMF", "franc", "comorian", "comorien|des comores", ""},
	{"KPW", "won", "north korean", "nord coreen", ""},
	{"KRW", "won", "korean|south korean", "coreen|sud coreen", "₩|원"},
	{"KWD", "dinar", "kuwaiti|kuwait", "koweitien", ""},
	{"KYD", "dollar", "cayman|cayman island|cayman islands", "des iles caimans|des caimans", "ci$"},
	{"KZT", "tenge", "kazakh|kazakhstani", "kazakh", "tenge|₸"},
	{"LAK", "kip", "lao|laotian", "laotien", "₭"},
	{"LBP", "pound|livre|lira", "lebanese", "libanaise", ""},
	{"LKR", "rupee|roupie", "sri lankan|sri lanka", "srilankaise|sri lankaise|du sri lanka", "ரூ|රු"},
	{"LRD", "dollar", "liberian|liberia", "liberien|du liberia", ""},
	{"LSL", "loti|maloti", "lesotho|basotho", "du lesotho", "maloti"},
	{"LYD", "dinar", "libyan", "libyen", ""},
	{"MAD", "dirham", "moroccan", "marocain", ""},
	{"MDL", "leu|lei", "moldovan|moldova", "moldave", ""},
	{"MGA", "ariary", "malagasy", "malgache", "ariary"},
	{"MKD", "denar", "macedonian", "macedonien", "denar"},
	{"MMK", "kyat", "burmese|myanmar", "birman", "kyat"},
	{"MNT", "tugrik|togrog", "mongolian", "mongol", "tugrik|togrog|₮"},
	{"MOP", "pataca", "macanese|macau|macao", "de macao", "pataca|mop$"},
	{"MRU", "ouguiya", "mauritanian", "mauritanien", "ouguiya"},
	{"MUR", "rupee|roupie", "mauritian|mauritius", "mauricienne", ""},
	{"MVR", "rufiyaa", "maldivian", "maldivienne|maldivien", "rufiyaa"},
	{"MWK", "kwacha", "malawian|malawi", "malawien|du malawi", ""},
	{"MXN", "peso|$", "mexican", "mexicain", "mex$|mx$|mxn$|mex $|mx $"},
	{"MYR", "ringgit", "malaysian|malaysia", "malaisien", "ringgit|rm"},
	{"MZN", "metical|meticai|meticais", "mozambican|mozambique", "mozambicain|du mozambique", "metical|meticais"},
	{"NAD", "dollar", "namibian|namibia", "namibien", ""},
	{"NGN", "naira", "nigerian", "nigerian", "naira|₦"},
	{"NIO", "cordoba", "nicaraguan", "nicaraguayen", "cordoba|cs$"},
	{"NOK", "krone|kroner|crown|couronne|kr", "norwegian", "norvegienne", ""},
	{"NPR", "rupee|roupie", "nepalese|nepali", "nepalaise", ""},
	{"NZD", "dollar|$", "new zealand|nz", "neo zelandais|de nouvelle zelande", "nz$|nz $|nzd$|nzd $"},
	{"OMR", "rial|riyal", "omani", "omanais", ""},
	{"PAB", "balboa", "panamanian", "panameen", "balboa"},
	{"PEN", "sol|sole|nuevo sol|nuevo sole", "peruvian", "peruvien", "nuevo sol|nuevos soles"},
	{"PGK", "kina", "papua new guinean|papua new guinea", "papou", "kina"},
	{"PHP", "peso", "philippine|filipino", "philippin", "₱"},
	{"PKR", "rupee|roupie", "pakistani|pakistan", "pakistanaise", ""},
	{"PLN", "zloty|zlotych", "polish", "polonais", "zloty|zlotych|zl"},
	{"PYG", "guarani|guaranie", "paraguayan", "paraguayen", "guarani|₲"},
	{"QAR", "riyal|rial", "qatari|qatar", "qatari|qatarien|du qatar", ""},
	{"RON", "leu|lei", "romanian", "roumain", "lei"},
	{"RSD", "dinar", "serbian", "serbe", ""},
	{"RUB", "ruble|rouble", "russian", "russe", "₽|ruble|rouble"},
	{"RWF", "franc", "rwandan|rwanda", "rwandais", ""},
	{"SAR", "riyal|rial", "saudi|saudi arabian", "saoudien", ""},
	{"SBD", "dollar", "solomon island|solomon islands", "des iles salomon|des salomon", ""},
	{"SCR", "rupee|roupie", "seychellois|seychelles", "seychelloise|des seychelles", ""},
	{"SDG", "pound|livre", "sudanese", "soudanaise", ""},
	{"SEK", "krona|kronor|crown|couronne|kr", "swedish", "suedoise", "kr|krona|kronor"},
	{"SGD", "dollar|$", "singapore|singaporean", "de singapour|singapourien", "sg$|sgd$|sg $|sgd $"},
	{"SHP", "pound|livre", "saint helena|st helena", "de sainte helene", ""},
	{"SLE", "leone", "sierra leonean", "de sierra leone", "leone"},
	{"SOS", "shilling", "somali", "somalien", ""},
	{"SRD", "dollar", "surinamese|suriname", "surinamais|du suriname", ""},
	{"SSP", "pound|livre", "south sudanese", "sud soudanaise", ""},
	{"STN", "dobra", "sao tome and principe|sao tomean", "santomeen|de sao tome", "dobra"},
	{"SVC", "colon|colone", "salvadoran", "salvadorien", ""},
	{"SYP", "pound|livre|lira", "syrian", "syrienne", ""},
	{"SZL", "lilangeni|emalangeni", "swazi", "swazi", "lilangeni|emalangeni"},
	{"THB", "baht|bath", "thai", "thailandais", "baht|฿"},
	{"TJS", "somoni", "tajik|tajikistani", "tadjik", "somoni"},
	{"TMT", "manat", "turkmen|turkmenistan", "turkmene", ""},
	{"TND", "dinar", "tunisian", "tunisien", ""},
	{"TOP", "paanga", "tongan", "tongien", "paanga"},
	{"TRY", "lira|livre", "turkish", "turque", "₺|lira turque|tl"},
	{"TTD", "dollar", "trinidad and tobago|trinidad", "de trinite et tobago|trinidadien", "tt$"},
	{"TWD", "dollar|$", "taiwan|taiwanese|new taiwan", "taiwanais|de taiwan", "nt$|nt $|ntd"},
	{"TZS", "shilling", "tanzanian", "tanzanien", "tsh"},
	{"UAH", "hryvnia|hryvna|hryvni", "ukrainian", "ukrainienne", "hryvnia|hryvna|₴"},
	{"UGX", "shilling", "ugandan", "ougandais", "ush"},
	{"USD", "dollar|$", "us|u.s|u.s.|american|united states", "americain|us|u.s|u.s.|usd|des etats unis", "$|usd|dollar|us$|us $|u.s $|u.s. $|usd$|usd $|$us|$ us|$usd|$ usd"},
	{"UYU", "peso", "uruguayan", "uruguayen", "$u"},
	{"UZS", "sum|som", "uzbek|uzbekistani", "ouzbek", ""},
	{"VES", "bolivar|bolivare", "venezuelan", "venezuelien", "bolivar|bolivares"},
	{"VED", "digital bolivar|bolivar digital", "venezuelan", "venezuelien", "digital bolivar|bolivar digital"},
	{"VND", "dong", "vietnamese", "vietnamien", "dong|₫"},
	{"VUV", "vatu", "vanuatu", "du vanuatu", "vatu"},
	{"WST", "tala", "samoan", "samoan", "tala"},
	{"XAF", "franc cfa|cfa franc", "central african", "d'afrique centrale|de la cemac|beac", "fcfa beac"},
	{"XCD", "dollar", "east caribbean|eastern caribbean", "des caraibes orientales|est caribeen", "ec$"},
	{"XCG", "guilder|florin", "caribbean", "caribeen|des caraibes", ""},
	{"XOF", "franc cfa|cfa franc", "west african", "d'afrique de l'ouest|de l'uemoa|bceao", "franc cfa|cfa franc|fcfa|xof|cfa|f cfa"},
	{"XPF", "franc", "cfp|pacific", "pacifique|cfp", "xpf|cfp franc|franc cfp"},
	{"YER", "rial|riyal", "yemeni", "yemenite", ""},
	{"ZAR", "rand", "south african", "sud africain", "rand"},
	{"ZMW", "kwacha", "zambian", "zambien", "kwacha"},
	{"ZWG", "gold|dollar", "zimbabwe|zimbabwean", "zimbabween|du zimbabwe", ""},
}

// currencyRules are the rules of [currencyNames].
func currencyRules() []rule {
	out := make([]rule, 0, len(currencyNames))
	for _, c := range currencyNames {
		words := strings.Split(c.alone, "|")
		for noun := range strings.SplitSeq(c.nouns, "|") {
			for adjective := range strings.SplitSeq(c.english, "|") {
				words = append(words, adjective+" "+noun)
			}
			for adjective := range strings.SplitSeq(c.french, "|") {
				words = append(words, noun+" "+adjective)
			}
		}
		words = slices.DeleteFunc(words, func(w string) bool { return strings.TrimSpace(w) == "" })
		out = append(out, rule{id: "currency." + strings.ToLower(c.code), topic: currencyTopic, name: c.code, words: strings.Join(words, "|")})
	}
	return out
}
