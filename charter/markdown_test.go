package charter_test

import (
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestMarkdownGolden(t *testing.T) {
	for _, tag := range []language.Tag{language.French, language.English} {
		t.Run(tag.String(), func(t *testing.T) {
			edition := charter.Edition{Language: tag, AsOf: calendar.MustDate("2026-01-15"), Names: names}
			got := edition.Markdown(full())
			golden := filepath.Join("testdata", "charter."+tag.String()+".md")
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

var anchor = regexp.MustCompile(`(?m)^<a id="([a-z-]+)"></a>$`)

func TestMarkdownAnchorsAreThoseOfTheContents(t *testing.T) {
	var each [2][]string
	for i, tag := range []language.Tag{language.French, language.English} {
		page := full().Markdown(tag, calendar.Date{})
		for _, m := range anchor.FindAllStringSubmatch(page, -1) {
			each[i] = append(each[i], m[1])
			assert.Contains(t, page, "](#"+m[1]+")")
		}
	}
	assert.Equal(t, each[0], each[1], "the same in both languages")
	assert.Len(t, each[0], 19)
}

func TestMarkdownMarksWhatIsReallyChecked(t *testing.T) {
	c := charter.Charter{MayNot: []charter.Rule{
		{Text: "A", Check: charter.CodeBannedTerm}, {Text: "B", Check: "charter.nothing"}, {Text: "C"}, {Text: "D", Check: charter.CodeNoAlt},
	}}
	page := c.Markdown(language.English, calendar.Date{})
	assert.Contains(t, page, "- A — *to be checked by a person*", "no term is banned")
	assert.Contains(t, page, "- B — *to be checked by a person*", "no such check")
	assert.Contains(t, page, "- C — *to be checked by a person*")
	assert.Contains(t, page, "- D — *checked automatically*")
	c.Editorial = &charter.Editorial{Banned: []charter.BannedTerm{{Term: "x"}}}
	assert.Contains(t, c.Markdown(language.English, calendar.Date{}), "- A — *checked automatically*")
}

func TestMarkdownLeavesOutExpiredAssets(t *testing.T) {
	c := full()
	assert.Contains(t, c.Markdown(language.French, calendar.MustDate("2025-12-31")), "Ancienne photo")
	assert.NotContains(t, c.Markdown(language.French, calendar.MustDate("2026-01-01")), "Ancienne photo")
	assert.Contains(t, c.Markdown(language.French, calendar.Date{}), "Ancienne photo")
}

func TestMarkdownEscapes(t *testing.T) {
	cases := []struct{ text, want string }{
		{"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
		{"a & b &lt;", `a &amp; b &amp;lt;`},
		{"[lien](https://exemple.fr)", `\[lien\](https\://exemple.fr)`},
		{"![image](x)", `\!\[image\](x)`},
		{"*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"},
		{"# titre", `\# titre`},
		{"- liste", `\- liste`},
		{"12. liste", `12\. liste`},
		{"12) liste", `12\) liste`},
		{"+ liste\n\n---\n=====", `\+ liste --- =====`},
		{"a | b", `a \| b`},
		{"voir www.exemple.fr ou http://a.fr ou lea@exemple.fr", `voir www\.exemple.fr ou http\://a.fr ou lea\@exemple.fr`},
		{"a\r\n\tb\u2028c\x00d", "a b c d"},
		{"droite\u202egauche", "droitegauche"},
		{"$x^2$ {#id} [^1]", `\$x\^2\$ \{\#id\} \[\^1\]`},
		{`C:\dossier`, `C\:\\dossier`},
		{"Prix : 10 € (HT), 3-4 h ; fin.", "Prix : 10 € (HT), 3-4 h ; fin."},
		{"\xff", "\uFFFD"},
	}
	for _, c := range cases {
		page := charter.Charter{Curation: []charter.Source{{Title: c.text}}}.Markdown(language.English, calendar.Date{})
		lines := strings.Split(strings.TrimSpace(page), "\n")
		assert.Equal(t, "| "+c.want+" |", lines[len(lines)-1], "%q", c.text)
	}
}

// fill sets every text of a document to s, and every list to one element.
func fill(v reflect.Value, s string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(s)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), s)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), s)
	case reflect.Int:
		v.SetInt(1)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), s)
			}
		}
	}
}

// active are what no user's text may bring about, once our own anchors are gone.
var active = []*regexp.Regexp{
	regexp.MustCompile(`<`),
	regexp.MustCompile(`(^|[^\\])(\\\\)*https?:`), // an address that links by itself
	regexp.MustCompile(`(?i)(^|[^\\])(\\\\)*www\.`),
	regexp.MustCompile("(^|[^\\\\])(\\\\\\\\)*[`~_^$@{]"),
	regexp.MustCompile(`(?m)^ {0,3}(#{4,}|>|\+|=|\d+[.)])`),
	regexp.MustCompile(`[\x00-\x09\x0b-\x1f\x7f\x{85}\x{2028}\x{2029}\x{202a}-\x{202e}\x{2066}-\x{2069}]`),
}

// FuzzMarkdown puts a text in every field of a charter.
func FuzzMarkdown(f *testing.F) {
	f.Add("<b>x</b> [a](b) http://a.fr www.a.fr a@b.fr")
	f.Add("1. x\n\n# y\n\n| a |\n|---|\n> q\n```\ncode")
	f.Add("\\<\\`\\[\\\\")
	f.Add("- [ ] *x* **y** _z_ ~~w~~ $m$ ![i](j) &amp; {#a}")
	f.Add("\u202e\xff\x00\r")
	blank := charter.Charter{}
	fill(reflect.ValueOf(&blank).Elem(), "x")
	blank.Status = charter.Annex
	shape := structure(blank.Markdown(language.French, calendar.Date{}))
	f.Fuzz(func(t *testing.T, s string) {
		var c charter.Charter
		fill(reflect.ValueOf(&c).Elem(), s)
		c.Status = charter.Annex
		page := c.Markdown(language.French, calendar.Date{})
		bare := anchor.ReplaceAllString(page, "")
		for _, r := range active {
			require.False(t, r.MatchString(bare), "%v in %q", r, r.FindString(bare))
		}
		// A text that prints as one line leaves the skeleton of the page as it is.
		if oneLine(s) {
			require.Equal(t, shape, structure(page))
		}
	})
}

// oneLine reports whether a text prints as one line that is not empty, in every field.
func oneLine(s string) bool {
	return strings.ContainsAny(s, "abcdefghijklmnopqrstuvwxyz") && !strings.ContainsAny(s, "\n\r\u2028\u2029\u0085")
}

var cell = regexp.MustCompile(`(^|[^\\])(\\\\)*\|`)

// structure is what a page is made of: for each line, how it begins and how many cells it
// has.
func structure(page string) []string {
	var out []string
	for line := range strings.Lines(page) {
		kind := "text"
		for _, prefix := range []string{"## ", "### ", "# ", "  - ", "- ", "| ", "<a", "*", "\n"} {
			if strings.HasPrefix(line, prefix) {
				kind = prefix + strings.Repeat("|", len(cell.FindAllString(line, -1)))
				break
			}
		}
		out = append(out, kind)
	}
	return out
}
