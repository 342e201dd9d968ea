package markdown

import (
	"fmt"
	"html"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
)

// fill sets every text of a document to s, and every list to two elements.
func fill(t testing.TB, v reflect.Value, s string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(s)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(t, v.Elem(), s)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(t, v.Index(0), s)
		fill(t, v.Index(1), s)
	case reflect.Map:
		v.Set(reflect.ValueOf(map[string]string{s: s}))
	case reflect.Int:
		v.SetInt(1)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(t, v.Field(i), s)
			}
		}
	default:
		require.Fail(t, "a field that is not filled", v.Type())
	}
}

// pages prints a charter whose every text is s, by its own words, by the names that a
// caller gives, and beside an earlier version that said something else.
func pages(t testing.TB, s string) []string {
	filled := func(s string) charter.Charter {
		var c charter.Charter
		fill(t, reflect.ValueOf(&c).Elem(), s)
		return c
	}
	c, before := filled(s), filled("before")
	before.Version, before.AI = s, nil // a chapter of its own, and a heading that quotes
	names := func(string, string) string { return s }
	guide := c
	guide.Status, c.Status = charter.Guide, charter.Annex
	return []string{
		charter.Edition{Language: language.French}.Markdown(guide),
		charter.Edition{Language: language.French, Names: names, Since: &before}.Markdown(c),
		charter.Edition{Language: language.English, Since: &c}.Markdown(before),
	}
}

// understood is what a parser makes of a page.
type understood struct {
	shape []string // headings with their levels, rows with their cells, items of lists
	acts  []string // raw HTML, images, code, quotations and the like
	links []string
	ids   []string
}

func understand(page string) understood {
	var u understood
	source := []byte(page)
	parsed := converter().Parser().Parse(text.NewReader(source))
	_ = ast.Walk(parsed, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := node.(type) {
		case *ast.Document, *ast.Paragraph, *ast.TextBlock, *ast.Text, *ast.String, *ast.List, *extast.Table, *extast.TableCell:
		case *ast.Heading:
			u.shape = append(u.shape, fmt.Sprint("heading ", n.Level))
			if id, found := n.AttributeString("id"); found {
				u.ids = append(u.ids, "#"+string(id.([]byte)))
			}
		case *ast.ListItem:
			u.shape = append(u.shape, "item")
		case *extast.TableHeader, *extast.TableRow:
			u.shape = append(u.shape, fmt.Sprint("row of ", n.ChildCount()))
		case *ast.Emphasis:
			u.shape = append(u.shape, fmt.Sprint("emphasis ", n.Level))
		case *ast.Link:
			u.links = append(u.links, html.UnescapeString(string(n.Destination)))
		default:
			u.acts = append(u.acts, n.Kind().String())
		}
		return ast.WalkContinue, nil
	})
	return u
}

// hostile are texts that would act on a page if they were not escaped: some that people try,
// and every sign of ASCII in every place where it may mean something.
func hostile() []string {
	list := []string{
		"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</td></table><h1>x</h1>", "<!-- x -->", "<?x?>", "<![CDATA[x]]>",
		"<a id=\"x\"></a>", "\n\n<a id=\"x\"></a>\n\n## x", "x\n<div>\n\n<iframe src=\"x\">", "<https://x.example>", "<x@x.example>",
		"[x](javascript:alert(1))", "[x](javascript&colon;alert(1))", "[x][y]\n\n[y]: javascript:alert(1)", "[x]: https://x.example", "[x] [^1]\n\n[^1]: x",
		"![x](https://x.example/x.png)", "![x][y]", "!![x](y)", "\\![x](y)", "\\[x](y)", "\\\\[x](y)", "[x\\](y)",
		"https://x.example", " HTTPS://x.example/a_b?c=d&e=f#g ", "http://x.example/)[x](y)", "www.x.example", "WWW.x.example", "ftp://x.example", "mailto:x@x.example", "x@x.example", "xmpp:x@x.example",
		"javascript:alert(1)", "https://x.example\"onclick=x", "https://x.example/<b>", "data:text/html,x", "//x.example", "https://x.example|x", "https://x.example\n\n# x",
		"# x", "## x\n\n### y", "x\n===", "x\n---", "---x\n---", "x\n\n---\n\ny", "* * *\nx", "___\nx",
		"x | y", "| x |\n| --- |\n| y |", "|", "x\n| --- |\n| y |", "x\\|y", "x\\\\|y", "`x|y`",
		"- x\n- y", "+ x", "* x", "1. x", "1) x", "- [ ] x", "[x] y", "- [x] y", "999999999. x", "1\\. x",
		"> x\n> y", ">x", "```\nx\n```", "~~~\nx\n~~~", "    x", "\tx", "\n\n    x", "`x`", "``x`", "x``y", "*x*", "**x**", "_x_", "__x__", "~~x~~", "~x~", "***x***",
		"&lt;script&gt;x", "&#60;script&#62;x", "&#x3c;b&#x3e;x", "&amp;lt;x", "&colon;x", "&NewLine;# x", "&Tab;x", "&nbsp;x", "&x;", "&#0;x",
		"\u202ex", "\u2066x\u2069", "x\u200by", "\u00a0x", "\u2028# x", "\u2029# x", "\u0085# x", "\x00x", "\x0b# x", "\x0c# x", "\x1bx", "\xff\xfex", "\ufeff# x",
		"x\\", "x\\\\", "\\", "x\r# y", "x\r\n\r\n# y", "x  \ny", ": x", "x\n: y", "{#x}", "# x {#y onclick=z}", "$x$", "$$x$$", ":x:", "@x", "#x", "--x--", "x--y", "x...", "'x' \"y\"",
	}
	for sign := '!'; sign <= '~'; sign++ {
		if sign >= '0' && sign <= '9' || sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z' {
			continue
		}
		s := string(sign)
		list = append(list, s+"x", "x"+s, s+"x"+s, s+s+"x"+s+s, s+" x", "x "+s+" y", s+s+s+" x", "x\n"+s+" y", "x\n\n"+s+s+s+"\n\ny", "\\"+s+"x", "1"+s+" x", "x"+s+"y"+s, "<"+s+"x", "["+s+"](x)")
	}
	return list
}

// printed is what a text has of which something is left to print.
var printed = regexp.MustCompile(`[\pL\pN\pS\pP]`)

// web is how an address that is printed as a link starts.
var web = regexp.MustCompile(`(?i)^https?://[a-z0-9]`)

// What is written in a charter does nothing on a page: the parser understands as many
// headings, rows and items as of harmless words, and no link but the table of contents and
// the addresses that are meant as such.
func TestNothingActs(t *testing.T) {
	var want []understood
	for _, page := range pages(t, "x") {
		u := understand(page)
		require.Empty(t, u.acts)
		require.Greater(t, len(u.shape), 100)
		require.NotEmpty(t, u.ids)
		assert.Equal(t, u.ids, u.links, "each chapter of the contents is there")
		want = append(want, u)
	}
	for _, s := range hostile() {
		require.Regexp(t, printed, s)
		for i, page := range pages(t, s) {
			got := understand(page)
			assert.Empty(t, got.acts, "%q", s)
			assert.Equal(t, want[i].shape, got.shape, "%q", s)
			assert.Equal(t, want[i].ids, got.ids, "%q", s)
			assert.Equal(t, want[i].links, slices.DeleteFunc(got.links, func(link string) bool {
				return web.MatchString(link) && link == strings.TrimSpace(s) // the address of a source
			}), "%q", s)
		}
	}
}

// registers prints a register whose every text is s, beside obligations that are known and
// where the law of France applies, by its own words and by the names that a caller gives.
func registers(t testing.TB, s string) []string {
	var r charter.Register
	fill(t, reflect.ValueOf(&r).Elem(), s)
	r.Territories[1] = "FR"
	r.Profile = charter.Profile{Traits: []charter.Trait{charter.UsesAI}}
	for _, id := range []string{"gdpr", "loi_evin", "ai_act_art50"} {
		e := r.Entries[0]
		e.Obligation = id
		r.Entries = append(r.Entries, e)
	}
	day := calendar.MustDate("2026-07-31")
	return []string{
		r.Markdown(language.French, day),
		charter.Edition{Language: language.English, AsOf: day, Names: func(string, string) string { return s }}.RegisterMarkdown(r),
	}
}

// What is written in a register does nothing on a page either.
func TestNothingActsInARegister(t *testing.T) {
	var want []understood
	for _, page := range registers(t, "x") {
		u := understand(page)
		require.Empty(t, u.acts)
		require.Greater(t, len(u.shape), 100)
		for _, id := range []string{"#in-force", "#to-settle", "#ahead", "#others", "#law", "#law-ai-act-art50"} {
			require.Contains(t, u.ids, id)
		}
		for _, link := range u.links {
			assert.True(t, slices.Contains(u.ids, link) || web.MatchString(link), link)
		}
		for _, id := range u.ids {
			assert.Contains(t, u.links, id)
		}
		want = append(want, u)
	}
	for _, s := range hostile() {
		for i, page := range registers(t, s) {
			assert.Equal(t, want[i], understand(page), "%q", s)
		}
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

// A text of one line reads on the page as it was written.
func TestTextsReadAsWritten(t *testing.T) {
	for _, s := range hostile() {
		if strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r > '~' }) {
			continue
		}
		page, err := HTML(charter.Charter{Organisation: s, Purpose: s, May: []charter.Rule{{Text: s}}, Curation: []charter.CurationSource{{Title: s, Use: s}}}.Markdown(language.English, charter.Charter{}.Date))
		require.NoError(t, err)
		read := strings.Join(strings.Fields(html.UnescapeString(tag.ReplaceAllString(page, " "))), " ")
		words := strings.Join(strings.Fields(s), " ")
		assert.GreaterOrEqual(t, strings.Count(read, words), 5, "%q in %s", s, page)
	}
}

func TestLinksOfSources(t *testing.T) {
	page, err := HTML(charter.Charter{Curation: []charter.CurationSource{{Title: "x", Address: "https://x.example/a_b?c=d&e=f"}}}.Markdown(language.English, charter.Charter{}.Date))
	require.NoError(t, err)
	assert.Contains(t, page, `<a href="https://x.example/a_b?c=d&amp;e=f">https://x.example/a_b?c=d&amp;e=f</a>`)
}

func ExampleHTML() {
	house := charter.Charter{May: []charter.Rule{{Text: "Relayer <nos> publications"}}}
	page, err := HTML(house.Markdown(language.French, house.Date))
	fmt.Print(page, err)
	// Output:
	// <h1>Charte des réseaux sociaux</h1>
	// <h2>Sommaire</h2>
	// <ul>
	// <li><a href="#may">Ce que vous pouvez faire</a></li>
	// </ul>
	// <h2 id="may">Ce que vous pouvez faire</h2>
	// <ul>
	// <li>Relayer &lt;nos&gt; publications — <em>à vérifier par une personne</em></li>
	// </ul>
	// <nil>
}
