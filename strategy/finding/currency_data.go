package finding

import "golang.org/x/text/currency"

// CurrencyPlaces returns how many decimals ISO 4217 gives the minor unit of a currency (2
// for EUR, 0 for JPY, 3 for TND), and whether code is one of a currency that has a minor
// unit, written in capitals. Metals, special drawing rights and the codes for tests have
// none.
//
// Places are those of ISO 4217:2015, list one, as amended up to amendment 178 (2025), and
// not the digits of CLDR, which drop the cents that a country no longer mints. Codes that
// were withdrawn are still known, to read old amounts.
func CurrencyPlaces(code string) (places int, ok bool) {
	if len(code) != 3 {
		return 0, false
	}
	for i := range len(code) {
		if code[i] < 'A' || code[i] > 'Z' {
			return 0, false
		}
	}
	switch code {
	case "EUR", "USD", "GBP", "CHF", "CAD": // most amounts, without the look-up
		return 2, true
	case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
		"XOF", "XPF",
		"ADP", "BYR", "ESP", "ITL", "LUF", "MGF", "TRL": // withdrawn
		return 0, true
	case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND":
		return 3, true
	case "CLF", "UYW":
		return 4, true
	case "MRU", "SLE", "VED", "VES", "XAD", "XCG", "ZWG": // newer than the library's list
		return 2, true
	case "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX":
		return 0, false
	}
	_, err := currency.ParseISO(code)
	if err != nil {
		return 0, false
	}
	return 2, true
}
