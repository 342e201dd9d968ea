package text

// jointOf returns the class of r, a code point from U+0080. What is not sure is
// jointOther.
func jointOf(r rune) joint {
	switch {
	case r < 0x300:
		return jointOfLatin(r)
	case r < 0x1100:
		switch {
		case r < 0x370:
			return jointMark
		case r < 0x483, r >= 0x48A && r < 0x591, r >= 0x10A0:
			return jointNone
		}
		return jointOther
	case r < 0x2000:
		if r >= 0x1200 && r < 0x135D || r >= 0x1380 && r < 0x1712 || r >= 0x1E00 {
			return jointNone
		}
		return jointOther
	case r < 0x2E80:
		return jointOfSymbol(r)
	case r < 0xA66F:
		return jointOfIdeograph(r)
	case r >= 0xAC00 && r < 0xD7A4, r >= 0xE000 && r < 0xFB1E, r >= 0x20000 && r < 0x40000:
		return jointNone
	case r < 0xFB1E:
		return jointOther
	case r < 0x10000:
		return jointOfForm(r)
	case r >= 0x1F000 && r < 0x1FC00:
		return jointOfEmoji(r)
	case r >= 0x1D400 && r < 0x1D800:
		return jointNone
	case r >= 0xE0020 && r < 0xE0080:
		return jointMark
	}
	return jointOther
}

func jointOfLatin(r rune) joint {
	switch {
	case r < 0xA0, r == 0xAD:
		return jointControl
	case r == '©', r == '®':
		return jointPictograph
	}
	return jointNone
}

// jointOfSymbol is for U+2000 to U+2E7F: punctuation, symbols, a few scripts at the end.
func jointOfSymbol(r rune) joint {
	switch {
	case r == joiner:
		return jointJoiner
	case r == 0x200C, r >= 0x20D0 && r <= 0x20F0:
		return jointMark
	case r >= 0x200B && r < 0x2010, r >= 0x2028 && r < 0x202F, r >= 0x2060 && r < 0x2070:
		return jointControl
	case r >= 0x2CEF:
		return jointOther
	case r >= firstPictograph && inRanges(pictographs[:], r):
		return jointPictograph
	}
	return jointNone
}

// jointOfIdeograph is for U+2E80 to U+A66E: Han, kana, bopomofo, Yi, Lisu, Vai.
func jointOfIdeograph(r rune) joint {
	switch {
	case r >= 0x302A && r < 0x3030:
		return jointOther
	case r == 0x3099, r == 0x309A:
		return jointMark
	case r == 0x3030, r == 0x303D, r == 0x3297, r == 0x3299:
		return jointPictograph
	}
	return jointNone
}

// jointOfForm is for U+FB1E to U+FFFF: presentation forms, selectors, full and half width.
func jointOfForm(r rune) joint {
	switch {
	case r >= 0xFE00 && r < 0xFE10, r >= 0xFE20 && r < 0xFE30, r == 0xFF9E, r == 0xFF9F:
		return jointMark
	case r == 0xFEFF, r >= 0xFFF0 && r < 0xFFFC:
		return jointControl
	case r == 0xFB1E:
		return jointOther
	}
	return jointNone
}

// jointOfEmoji is for U+1F000 to U+1FBFF.
func jointOfEmoji(r rune) joint {
	switch {
	case r >= firstFlag && r <= lastFlag:
		return jointFlag
	case r >= firstSkinTone && r <= lastSkinTone:
		return jointMark
	case inRanges(pictographs[:], r):
		return jointPictograph
	}
	return jointNone
}
