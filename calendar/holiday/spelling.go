package holiday

import "strings"

// spell returns the names that a pattern stands for. Names are parted by semicolons, and
// braces hold the ways to spell a part of them: "{eid|id} al{-| }fitr" are four names.
func spell(pattern string) (names []string) {
	for name := range strings.SplitSeq(pattern, ";") {
		for _, spelt := range spellOne(name) {
			names = append(names, strings.Join(strings.Fields(spelt), " "))
		}
	}
	return names
}

func spellOne(pattern string) (names []string) {
	head, rest, more := strings.Cut(pattern, "{")
	if !more {
		return []string{head}
	}
	ways, tail, _ := strings.Cut(rest, "}")
	ends := spellOne(tail)
	for way := range strings.SplitSeq(ways, "|") {
		for _, end := range ends {
			names = append(names, head+way+end)
		}
	}
	return names
}
