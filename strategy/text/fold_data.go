package text

// asciiFold maps each ASCII byte to its fold: lower case, and a space for a tab.
var asciiFold = func() (table [128]byte) {
	for c := range table {
		table[c] = byte(c)
	}
	for c := 'A'; c <= 'Z'; c++ {
		table[c] = byte(c) + 'a' - 'A'
	}
	table['\t'], table['\v'], table['\f'] = ' ', ' ', ' '
	return table
}()

const (
	firstHangul, lastHangul = 0xAC00, 0xD7A3
	trailsOfHangul          = 28 // syllables of one leading jamo and one vowel
	firstLatin, lastLatin   = 0xA0, 0x17F
)

// replacement returns what r folds to when a rule of this package says so: the empty
// string for what is dropped. It decides before any decomposition.
func replacement(r rune) (string, bool) {
	switch r {
	case 0xA0, 0x1680, 0x202F, 0x205F, 0x3000:
		return " ", true
	case 0x85, 0x2028, 0x2029:
		return "\n", true
	case '´', 'ʹ', 'ʻ', 'ʼ', '‘', '’', '‛', '′', '＇':
		return "'", true
	case '‐', '‑', '‒', '–', '−', '﹣', '－':
		return "-", true
	case 'æ', 'Æ':
		return "ae", true
	case 'œ', 'Œ':
		return "oe", true
	case 'ß', 'ẞ':
		return "ss", true
	case 'þ', 'Þ':
		return "th", true
	case 'ø', 'Ø':
		return "o", true
	case 'đ', 'Đ', 'ð', 'Ð':
		return "d", true
	case 'ł', 'Ł':
		return "l", true
	case 'ħ', 'Ħ':
		return "h", true
	case 'ŧ', 'Ŧ':
		return "t", true
	case 'ŋ', 'Ŋ':
		return "n", true
	case 'ı':
		return "i", true
	case 'ς':
		return "σ", true
	}
	switch {
	case r >= 0x2000 && r <= 0x200A:
		return " ", true
	case invisible(r):
		return "", true
	case r >= 0x180 && r < 0x2B0, r >= 0x1D7B && r <= 0x1D7E, r >= 0x2C60 && r < 0x2C80, r >= 0xA740 && r < 0xA7B0:
		return stroked(r)
	case r >= 0x24B6 && r <= 0x24E9, r >= 0x1F130 && r <= 0x1F189:
		return enclosed(r)
	}
	return "", false
}

// stroked returns the letter that r is with a stroke or a bar through it.
func stroked(r rune) (string, bool) {
	switch r {
	case 'Ⱥ', 'ⱥ':
		return "a", true
	case 'ƀ', 'Ƀ':
		return "b", true
	case 'Ȼ', 'ȼ', 'Ꞓ', 'ꞓ':
		return "c", true
	case 'Ɇ', 'ɇ':
		return "e", true
	case 'Ǥ', 'ǥ', 'Ꞡ', 'ꞡ':
		return "g", true
	case 'Ɨ', 'ɨ', 'ᵻ':
		return "i", true
	case 'Ɉ', 'ɉ':
		return "j", true
	case 'Ꝁ', 'ꝁ', 'Ꝃ', 'ꝃ', 'Ꝅ', 'ꝅ', 'Ꞣ', 'ꞣ':
		return "k", true
	case 'ƚ', 'Ƚ', 'Ⱡ', 'ⱡ', 'Ꝉ', 'ꝉ':
		return "l", true
	case 'Ꞥ', 'ꞥ':
		return "n", true
	case 'Ɵ', 'ɵ', 'Ꝋ', 'ꝋ':
		return "o", true
	case 'Ᵽ', 'ᵽ', 'Ꝑ', 'ꝑ':
		return "p", true
	case 'Ꝗ', 'ꝗ', 'Ꝙ', 'ꝙ':
		return "q", true
	case 'Ɍ', 'ɍ', 'Ꞧ', 'ꞧ':
		return "r", true
	case 'Ꞩ', 'ꞩ':
		return "s", true
	case 'Ⱦ', 'ⱦ':
		return "t", true
	case 'Ʉ', 'ʉ', 'ᵾ':
		return "u", true
	case 'Ɏ', 'ɏ':
		return "y", true
	case 'Ƶ', 'ƶ':
		return "z", true
	}
	return "", false
}

// enclosed returns the Latin letter that r is within a circle or a square.
func enclosed(r rune) (string, bool) {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	for _, first := range [...]rune{0x24B6, 0x24D0, 0x1F130, 0x1F150, 0x1F170} {
		if i := int(r - first); i >= 0 && i < len(letters) {
			return letters[i : i+1], true
		}
	}
	return "", false
}

// invisible reports whether r has no shape of its own: the property
// Default_Ignorable_Code_Point as of Unicode 17 (joiners, bidirectional controls, variation
// selectors, fillers, tags, soft hyphens), and the blank Braille pattern. They come and go
// with the tool that wrote the text, or hide a word from a search, so they are dropped.
func invisible(r rune) bool {
	switch {
	case r == 0xAD, r == 0x34F, r == 0x61C, r == 0xFEFF, r == 0x2800, r == 0x3164, r == 0xFFA0:
		return true
	case r == 0x115F, r == 0x1160, r == 0x17B4, r == 0x17B5, r >= 0x180B && r <= 0x180F:
		return true
	case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x206F:
		return true
	case r >= 0xFE00 && r <= 0xFE0F, r >= 0xFFF0 && r <= 0xFFF8:
		return true
	case r >= 0x1BCA0 && r <= 0x1BCA3, r >= 0x1D173 && r <= 0x1D17A, r >= 0xE0000 && r <= 0xE0FFF:
		return true
	}
	return false
}

// latinFold holds the folds of U+00A0 to U+017F, 16 a line, as the rules make them; a test
// compares them. The empty string is what the table leaves to the rules.
var latinFold = [lastLatin - firstLatin + 1]string{
	" ", "¡", "¢", "£", "¤", "¥", "¦", "§", "¨", "©", "a", "«", "¬", "", "®", "¯",
	"°", "±", "²", "³", "'", "μ", "¶", "·", "¸", "¹", "o", "»", "¼", "½", "¾", "¿",
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", "×", "o", "u", "u", "u", "u", "y", "th", "ss",
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", "÷", "o", "u", "u", "u", "u", "y", "th", "y",
	"a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",
	"d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
	"g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
	"i", "i", "ij", "ij", "j", "j", "k", "k", "", "l", "l", "l", "l", "l", "l", "",
	"", "l", "l", "n", "n", "n", "n", "n", "n", "'n", "n", "n", "o", "o", "o", "o",
	"o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
	"s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
	"u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
}
