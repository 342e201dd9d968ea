package charter_test

import (
	"flag"
	"html"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/charter/internal/markdown"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
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
	assert.Len(t, each[0], 20)
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

// What a page says of itself is what the linter does: each part that is marked as checked has
// a finding when a post does otherwise.
func TestMarkdownMarksWhatTheLinterDoes(t *testing.T) {
	c := charter.Charter{Editorial: &charter.Editorial{
		FormOfAddress: charter.Vous, StaffDisclosures: []string{"Je travaille ici"}, Competitors: []string{"Brandix"}, Languages: []string{"fr"},
		Networks: []charter.Override{{Network: network.TikTok, FormOfAddress: charter.Tu}},
		Voices:   []charter.Voice{{Role: "Community manager", FormOfAddress: charter.Tu}},
	}}
	page := c.Markdown(language.English, calendar.Date{})
	for _, want := range []string{
		"### Form of address\n\npolite form (vous) — *checked automatically*", "**Posts by people who work for us** — *checked automatically, as declared*",
		"**TikTok**\n\n- Form of address: familiar form (tu) — *checked automatically*", "Brandix — *checked automatically*", "French — *checked automatically, as declared*",
		"**Community manager**\n\n- Form of address: familiar form (tu) — *to be checked by a person*",
	} {
		assert.Contains(t, page, want)
	}
	l := linter(t, c)
	for code, p := range map[finding.Code]charter.Post{
		charter.CodeTone:       {Text: "Tu viens samedi.", Language: "fr"},
		charter.CodeTieMissing: {Text: "Bonjour.", Relay: true},
		charter.CodeCompetitor: {Text: "Mieux que Brandix."},
		charter.CodeLanguage:   {Text: "Guten Tag.", Language: "de"},
	} {
		assert.True(t, l.Lint(p).Has(code), code)
	}
	assert.True(t, l.Lint(charter.Post{Text: "Vous venez samedi.", Language: "fr", Network: network.TikTok, Date: day}).Has(charter.CodeTone))
}

// unprinted are the members of a charter that no page shows: ids, the keys of the embedding
// tool, checks, which are marks, and people asked one by one, who are counted.
var unprinted = regexp.MustCompile(`\.(ID|Labels|Check|Acknowledgements\..*)$`)

// Whatever a charter says is on its page.
func TestMarkdownPrintsEverything(t *testing.T) {
	count := 0
	c := filled()
	leaves(reflect.ValueOf(&c).Elem(), "", func(string, reflect.Value) { count++ })
	printed := 0
	for target := range count {
		c, i, where := filled(), 0, ""
		leaves(reflect.ValueOf(&c).Elem(), "", func(path string, leaf reflect.Value) {
			if i++; i-1 == target && leaf.Kind() == reflect.String && !unprinted.MatchString(path) {
				where = path
				leaf.SetString("unheard")
			}
		})
		if where != "" {
			printed++
			assert.Contains(t, c.Markdown(language.English, calendar.Date{}), "unheard", where)
		}
	}
	assert.Greater(t, printed, 60)
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
		page := charter.Charter{Curation: []charter.CurationSource{{Title: c.text}}}.Markdown(language.English, calendar.Date{})
		lines := strings.Split(strings.TrimSpace(page), "\n")
		assert.Equal(t, "| "+c.want+" |", lines[len(lines)-1], "%q", c.text)
	}
}

func TestMarkdownLinksAddresses(t *testing.T) {
	for _, c := range []struct{ address, want string }{
		{"https://exemple.fr/a_b?c=1&d=2#e", `[https\://exemple.fr/a\_b?c=1&amp;d=2\#e](https://exemple.fr/a_b?c=1&amp;d=2#e)`},
		{" HTTP://www.exemple.fr ", `[HTTP\://www\.exemple.fr](HTTP://www.exemple.fr)`},
		{"www.exemple.fr", `www\.exemple.fr`},
		{"ftp://exemple.fr", `ftp\://exemple.fr`},
		{"javascript:alert(1)", `javascript\:alert(1)`},
		{"javascript://exemple.fr", `javascript\://exemple.fr`},
		{"https://exemple.fr/a b", `https\://exemple.fr/a b`},
		{"https://exemple.fr/a)b", `https\://exemple.fr/a)b`},
		{"https://exemple.fr/|", `https\://exemple.fr/\|`},
		{"https://été.fr", `https\://été.fr`},
		{"https://", `https\://`},
		{"https:///a", `https\:///a`},
		{"", "n/a"},
	} {
		page := charter.Charter{Curation: []charter.CurationSource{{Title: "a", Address: c.address}, {Title: "b", Address: "c"}}}.Markdown(language.English, calendar.Date{})
		assert.Contains(t, page, "| a | "+c.want+" |", "%q", c.address)
	}
}

var emptyCell = regexp.MustCompile(`\| *\|`)

// A cell says what the document means by saying nothing.
func TestMarkdownHasNoEmptyCell(t *testing.T) {
	for _, tag := range []language.Tag{language.French, language.English} {
		assert.NotRegexp(t, emptyCell, full().Markdown(tag, calendar.Date{}))
	}
	c := charter.Charter{
		Roles:      []charter.Role{{Title: "Juriste"}, {Title: "Community manager", Person: "Zoé"}},
		Crisis:     &charter.Escalation{Contacts: []charter.Contact{{Person: "Zoé", Reach: "1", Minutes: 1, Cover: charter.Always}}},
		Moderation: &charter.Moderation{Delays: []charter.ReplyDelay{{To: "une question", Minutes: 60, Cover: charter.Always}}},
		Kit:        &charter.AssetKit{Assets: []charter.Asset{{ID: "a", Kind: charter.Logo, Title: "Logo", File: "a.svg"}}},
		Editorial:  &charter.Editorial{Banned: []charter.BannedTerm{{Term: "a"}, {Term: "b", Reason: "c", Replacement: "d"}}},
	}
	french, english := strings.ReplaceAll(c.Markdown(language.French, calendar.Date{}), "\u00a0", " "), c.Markdown(language.English, calendar.Date{})
	for _, want := range []string{"| Juriste | n. d. |", "| à toute heure | non |", "| une question | tous les comptes | 1 h |",
		"| a.svg | n. d. | n. d. | sans limite | sans limite | sans limite |", "| a | n. d. | n. d. |"} {
		assert.Contains(t, french, want)
	}
	for _, want := range []string{"| Juriste | n/a |", "| at any hour | no |", "| une question | every account |",
		"| a.svg | n/a | n/a | no limit | no limit | no limit |", "| a | n/a | n/a |"} {
		assert.Contains(t, english, want)
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
	regexp.MustCompile(`(^|[^\\])(\\\\)*https?://`), // an address that links by itself
	regexp.MustCompile(`(?i)(^|[^\\])(\\\\)*www\.`),
	regexp.MustCompile("(^|[^\\\\])(\\\\\\\\)*[`~_^$@{]"),
	regexp.MustCompile(`(?m)^ {0,3}(#{4,}|>|\+|=|\d+[.)])`),
	regexp.MustCompile(`[\x00-\x09\x0b-\x1f\x7f\x{85}\x{2028}\x{2029}\x{202a}-\x{202e}\x{2066}-\x{2069}]`),
}

// linked is where our own links lead.
var linked = regexp.MustCompile(`\]\((?i:https?)://[A-Za-z0-9][A-Za-z0-9._~:/?#@!&;'*+,=%-]*\)`)

// hostile are texts that would do something if they were not escaped.
var hostile = []string{
	"<b>x</b> [a](b) http://a.fr www.a.fr a@b.fr", "<script>alert(1)</script>", "\\<\\`\\[\\\\", "&lt;b&gt;x&#60;",
	"1. x\n\n# y\n\n| a |\n|---|\n> q\n```\ncode", "- [ ] *x* **y** _z_ ~~w~~ $m$ ![i](j) &amp; {#a}", "\u202e\xffx\x00\r",
	": x", "---x", "x\\", "[x]: http://b", "x | y", "\u00a0- x", "    x", "\tx", "<!-- x -->", "~~~x", "***x***", ":x:", "2026. x", "#x",
}

// Every field of a charter is filled with each hostile text.
func TestMarkdownKeepsItsShape(t *testing.T) {
	page := func(s string) string {
		var c charter.Charter
		fill(reflect.ValueOf(&c).Elem(), s)
		c.Status = charter.Annex
		return c.Markdown(language.French, calendar.Date{})
	}
	shape := structure(page("x"))
	for _, s := range hostile {
		got := page(s)
		bare := linked.ReplaceAllString(anchor.ReplaceAllString(got, ""), "]()")
		for _, r := range active {
			assert.False(t, r.MatchString(bare), "%q: %v in %q", s, r, r.FindString(bare))
		}
		if !strings.ContainsAny(s, "\n\r") {
			assert.Equal(t, shape, structure(got), "%q", s)
		}
	}
}

// FuzzMarkdown puts a text in each kind of place that a page has: title, paragraph, list,
// cell.
func FuzzMarkdown(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	page := func(s string) string {
		return charter.Charter{
			Organisation: s, Purpose: s, May: []charter.Rule{{Text: s, Example: &charter.Example{Before: s, After: s}}},
			Curation: []charter.CurationSource{{Title: s, Address: s, Use: s}},
		}.Markdown(language.French, calendar.Date{})
	}
	shape := structure(page("x"))
	f.Fuzz(func(t *testing.T, s string) {
		got := page(s)
		bare := linked.ReplaceAllString(anchor.ReplaceAllString(got, ""), "]()")
		for _, r := range active {
			require.False(t, r.MatchString(bare), "%v in %q", r, r.FindString(bare))
		}
		if oneLine(s) {
			require.Equal(t, shape, structure(got))
		}
	})
}

// FuzzEscape holds the escaping of one text to what it promises: one line, nothing that
// acts, and the words of the source once the escapes are undone.
func FuzzEscape(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := markdown.Escape(s)
		for _, r := range active {
			require.False(t, r.MatchString(got), "%v in %q", r, r.FindString(got))
		}
		require.NotRegexp(t, "\n", got)
		if printable(s) {
			require.Equal(t, strings.Join(strings.Fields(s), " "), unescape(got))
		}
	})
}

// printable reports whether a text has nothing but what prints, and ASCII spaces.
func printable(s string) bool {
	return utf8.ValidString(s) && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) < 0
}

// unescape undoes backslashes and entities.
func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
			b.WriteByte(s[i])
			continue
		}
		if s[i] == '&' {
			end := strings.IndexByte(s[i:], ';')
			b.WriteString(html.UnescapeString(s[i : i+end+1]))
			i += end
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
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
