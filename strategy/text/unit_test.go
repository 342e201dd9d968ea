package text_test

import (
	"bufio"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// dataFile returns the path of a file of the text data beside the module, and skips the
// test when it is not there.
func dataFile(t *testing.T, name ...string) string {
	t.Helper()
	root, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			break
		}
		require.NotEqual(t, root, filepath.Dir(root), "no go.mod above the test")
		root = filepath.Dir(root)
	}
	path := filepath.Join(append([]string{root, "..", "shared", "data", "text"}, name...)...)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("test data absent: %s", path)
	}
	return path
}

// library counts grapheme clusters with the library alone.
func library(s string) int {
	n := 0
	for iterator := graphemes.FromString(s); iterator.Next(); {
		n++
	}
	return n
}

func TestUnitCount(t *testing.T) {
	tests := []struct {
		name                                string
		text                                string
		codePoints, utf16, bytes, graphemes int
	}{
		{"empty", "", 0, 0, 0, 0},
		{"ascii", "Bonjour", 7, 7, 7, 7},
		{"composed", "été", 3, 3, 5, 3},
		{"decomposed", "e\u0301te\u0301", 5, 5, 7, 3},
		{"line ends", "a\r\nb\n\r", 6, 6, 6, 5},
		{"emoji", "😀", 1, 2, 4, 1},
		{"family", "👩‍👩‍👧‍👦", 7, 11, 25, 1},
		{"flags", "🇫🇷🇧🇪", 4, 8, 16, 2},
		{"three indicators", "🇫🇷🇧", 3, 6, 12, 2},
		{"keycap", "1️⃣", 3, 3, 7, 1},
		{"skin tone", "👍🏽", 2, 4, 8, 1},
		{"heart", "❤️", 2, 2, 6, 1},
		{"post 17 of the hard set", "Bienvenue 👩‍👩‍👧‍👦🇫🇷❤️1️⃣", 24, 30, 56, 14},
		{"Hindi", "नमस्ते", 6, 6, 18, 3},
		{"Thai", "กำ", 2, 2, 6, 1},
		{"jamo", "\u1112\u1161\u11AB한", 4, 4, 12, 2},
		{"ill-formed", "a\xffb\xe2\x82", 5, 5, 5, 5},
		{"mark after an ill-formed byte", "\xff\u0301", 2, 2, 3, 2},
		{"ill-formed byte in a cluster", "न\xff्", 3, 3, 7, 3},
		{"ill-formed byte after a prepended mark", "\u0600\u0600\xff", 3, 3, 5, 2},
		{"cut jamo", "a\u1100\u1161\xe1\x84", 5, 5, 9, 4},
		{"prepended mark", "\u0600a", 2, 2, 3, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.codePoints, text.CodePoints.Count(tt.text), "code points")
			assert.Equal(t, tt.utf16, text.UTF16.Count(tt.text), "UTF-16")
			assert.Equal(t, tt.bytes, text.Bytes.Count(tt.text), "bytes")
			assert.Equal(t, tt.graphemes, text.Graphemes.Count(tt.text), "graphemes")
			assert.Zero(t, text.Unit(0).Count(tt.text), "no unit")
		})
	}
}

func TestUnitText(t *testing.T) {
	for unit, name := range map[text.Unit]string{
		text.CodePoints: "codepoints", text.UTF16: "utf16",
		text.Bytes: "bytes", text.Graphemes: "graphemes", text.XWeighted: "x",
		text.MastodonLength: "mastodon", text.ThreadsLength: "threads", text.LinkedInLength: "linkedin",
	} {
		assert.Equal(t, name, unit.String())
		encoded, err := unit.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(encoded))
		var decoded text.Unit
		require.NoError(t, decoded.UnmarshalText(encoded))
		assert.Equal(t, unit, decoded)
	}
	for _, unit := range []text.Unit{0, -1, 99} {
		_, err := unit.MarshalText()
		assert.EqualError(t, err, "text: unit "+strconv.Itoa(int(unit))+" out of range")
	}
	assert.Equal(t, "%!Unit(99)", text.Unit(99).String())
	unit := text.Bytes
	assert.EqualError(t, unit.UnmarshalText([]byte("Graphemes")),
		`text: unit "Graphemes": want one of codepoints, utf16, bytes, graphemes, x, mastodon, threads, linkedin`)
	assert.EqualError(t, unit.UnmarshalText(nil),
		`text: unit "": want one of codepoints, utf16, bytes, graphemes, x, mastodon, threads, linkedin`)
	assert.ErrorContains(t, unit.UnmarshalText([]byte(strings.Repeat("é", 500))),
		`"`+strings.Repeat("é", 20)+`…"`)
	assert.Equal(t, text.Bytes, unit, "a bad name changes nothing")
}

// everyRune yields every code point, but in the long uniform ranges (Han, Hangul
// syllables, private use, planes without characters) one in 61.
func everyRune(yield func(rune) bool) {
	for r := rune(0); r <= utf8.MaxRune; r++ {
		uniform := r > 0x3500 && r < 0x4D00 || r > 0x4F00 && r < 0x9F00 || r > 0xAD00 && r < 0xD600 ||
			r > 0xE100 && r < 0xF800 || r > 0x17000 && r < 0x1AF00 || r > 0x20000 && r < 0x2F700 ||
			r > 0x2FB00 && r < 0xDFF00 || r > 0xE1100
		if utf8.ValidRune(r) && (!uniform || r%61 == 0) && !yield(r) {
			return
		}
	}
}

// TestGraphemesOfEveryRune compares the count with the library's for every code point
// between neighbours of each kind that a rule of UAX #29 speaks of.
func TestGraphemesOfEveryRune(t *testing.T) {
	around := []string{
		"%", "a%", "%a", "\n%", "\r%", "%\u0301", "%\u0301\u0301", "👩\u200d%", "%\u200d👩",
		"%\u0301\u200d👩", "%\ufe0f\u200d👩", "%\u200d\u200d👩", "👩%\u200d👩", "👩\u200d%👩", "👩%👩",
		"🇫%", "%🇫", "🇫%🇷", "🇫🇷%🇧🇪", "\u0600%", "%\u0600a",
		"\u1100%", "\u1161%", "\u11a8%", "%\u1161", "%\u11a8", "가%", "각%",
		"क%क", "क्%", "%्क", "क्%क", "क%्क", "%\u0903", "%%", "%%%",
	}
	for r := range everyRune {
		for _, pattern := range around {
			s := strings.ReplaceAll(pattern, "%", string(r))
			if got, want := text.Graphemes.Count(s), library(s); got != want {
				t.Fatalf("%U in %+q: %d clusters, want %d", r, pattern, got, want)
			}
		}
	}
}

// tricky are runes of every class of the segmentation rules, and neighbours of classes.
var tricky = []rune("a \r\n\té\u0301\u00ad\u200b\u200c\u200d\ufe0e\ufe0f\u20e3" +
	"1#*©™❤☺👩👧😀🏽🏿🇫🇷🇧🏴\U000E0067\U000E007F" +
	"कनस्त\u093c\u0947\u0903\u094dกำ\u0e34ক্রമ്\u0d4e\u0600\u06dd" +
	"\u1100\u1161\u11a8가각今か\u3099ｶﾞא\u05bcᏣ\u135d𝐀𠀡\U000E0100")

func TestGraphemesAtRandom(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 50_000 {
		runes := make([]rune, 1+random.IntN(12))
		for i := range runes {
			runes[i] = tricky[random.IntN(len(tricky))]
		}
		s := string(runes)
		require.Equal(t, library(s), text.Graphemes.Count(s), "%+q", s)
	}
}

func FuzzGraphemes(f *testing.F) {
	f.Add("Bienvenue 👩‍👩‍👧‍👦🇫🇷❤️1️⃣ नमस्ते\xff")
	f.Add(string(tricky))
	f.Fuzz(func(t *testing.T, s string) {
		want := 0
		for valid := s; valid != ""; {
			end := 0
			for end < len(valid) {
				r, size := utf8.DecodeRuneInString(valid[end:])
				if r == utf8.RuneError && size == 1 {
					break
				}
				end += size
			}
			want += library(valid[:end])
			if valid = valid[end:]; valid != "" {
				want, valid = want+1, valid[1:]
			}
		}
		assert.Equal(t, want, text.Graphemes.Count(s), "%+q", s)
	})
}

func TestGraphemeBreakTest(t *testing.T) {
	file, err := os.Open(dataFile(t, "unicode", "GraphemeBreakTest.txt"))
	require.NoError(t, err)
	defer file.Close()
	cases := 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line, _, _ := strings.Cut(lines.Text(), "#")
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		// Unicode 15.1 took U+2701 out of the pictographs.
		if strings.Join(fields, " ") == "÷ 2701 × 200D × 2701 ÷" {
			continue
		}
		s, want := "", -1
		for _, field := range fields {
			switch field {
			case "÷":
				want++
			case "×":
			default:
				s += string(codePoint(t, field))
			}
		}
		assert.Equal(t, want, text.Graphemes.Count(s), line)
		cases++
	}
	assert.Equal(t, 601, cases)
}

func TestEmojiTestOneCluster(t *testing.T) {
	sequences := emojiSequences(t)
	assert.Len(t, sequences, 4733)
	for _, sequence := range sequences {
		assert.Equal(t, 1, text.Graphemes.Count(sequence.text), "%+q", sequence.text)
	}
}

func TestBlueskyCases(t *testing.T) {
	data, err := os.ReadFile(dataFile(t, "bluesky.json"))
	require.NoError(t, err)
	var cases []struct {
		Text      string
		Graphemes int
	}
	require.NoError(t, json.Unmarshal(data, &cases))
	assert.Len(t, cases, 12)
	for _, tt := range cases {
		assert.Equal(t, tt.Graphemes, text.Graphemes.Count(tt.Text), tt.Text)
	}
}

type emojiSequence struct{ text, status string }

// emojiSequences reads emoji-test.txt.
func emojiSequences(t *testing.T) []emojiSequence {
	t.Helper()
	file, err := os.Open(dataFile(t, "unicode", "emoji-test.txt"))
	require.NoError(t, err)
	defer file.Close()
	var sequences []emojiSequence
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line, _, _ := strings.Cut(lines.Text(), "#")
		points, status, ok := strings.Cut(line, ";")
		if !ok {
			continue
		}
		s := ""
		for _, field := range strings.Fields(points) {
			s += string(codePoint(t, field))
		}
		sequences = append(sequences, emojiSequence{s, strings.TrimSpace(status)})
	}
	return sequences
}

func codePoint(t *testing.T, hex string) rune {
	t.Helper()
	point, err := strconv.ParseInt(hex, 16, 32)
	require.NoError(t, err)
	return rune(point)
}
