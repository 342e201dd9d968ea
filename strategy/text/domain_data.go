package text

// topLevelKind says what a last label makes of a host without a scheme.
type topLevelKind int

const (
	notTopLevel    topLevelKind = iota
	topLevelDomain              // it is enough
	topLevelWord                // it is also a word, or next to one, so that a path must follow
)

// maxTopLevel is the length of the longest label of the table.
const maxTopLevel = 8

// topLevel looks label up among the common top-level domains, in any case. Two-letter
// words of French and English (be, de, me, it, in, to) and generic names that are words
// (app, blog, shop) are told apart: « fini.be » may lack the space after a full stop,
// « youtu.be/abc » does not.
func topLevel(label string) topLevelKind {
	if len(label) > maxTopLevel {
		return notTopLevel
	}
	var lower [maxTopLevel]byte
	for i := range len(label) {
		c := label[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower[i] = c
	}
	switch string(lower[:len(label)]) {
	case "com", "net", "org", "info", "biz", "edu", "gov", "mil", "int", "eu",
		"fr", "ch", "lu", "mc", "ca", "uk", "nz", "au", "jp", "cn", "kr", "br", "ru", "pl", "pt",
		"se", "dk", "nl", "cz", "gr", "tr", "ua", "hk", "sg", "za", "mx",
		"dz", "tn", "ci", "sn", "cm", "re", "gp", "mq", "nc", "pf", "io", "tv", "fm", "bzh":
		return topLevelDomain
	case "ai", "al", "at", "be", "cc", "co", "de", "do", "ee", "es", "fi", "gd", "gg", "gl", "id", "ie",
		"il", "in", "is", "it", "ke", "la", "li", "ly", "ma", "me", "my", "no", "pm", "sh", "so",
		"st", "to", "tt", "us", "vc", "ws",
		"agency", "app", "blog", "brussels", "club", "corsica", "dev", "link", "live", "media", "news",
		"online", "page", "paris", "pro", "quebec", "shop", "site", "social", "store", "studio",
		"tech", "world":
		return topLevelWord
	}
	return notTopLevel
}
