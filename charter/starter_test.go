package charter_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

var starters = []language.Tag{language.French, language.English}

// A starting charter holds as it stands: what is left to say is in its brackets, and that a
// guide only advises.
func TestStarterHolds(t *testing.T) {
	for _, tag := range starters {
		t.Run(tag.String(), func(t *testing.T) {
			c := charter.Starter(tag)
			assert.Empty(t, charter.CheckForm(c))
			assert.Equal(t, []finding.Code{charter.CodeGuideForbids}, codes(charter.Check(c, day)))
			_, list := charter.NewLinter(c, network.Builtin())
			assert.Empty(t, list)
			for _, e := range c.Elements() {
				assert.True(t, e.Present, e.Code)
			}
			assert.Equal(t, c, charter.Starter(tag))
		})
	}
	assert.Equal(t, charter.Starter(language.French), charter.Starter(language.CanadianFrench))
	assert.Equal(t, charter.Starter(language.English), charter.Starter(language.German))
	a := charter.Starter(language.French)
	*a.Editorial.Emoji.Max, a.May[0].Example.Before = 9, "x"
	assert.NotEqual(t, a, charter.Starter(language.French), "nothing is shared")
}

// Nothing that the method asks for is left out, and both languages ask for as much.
func TestStarterIsComplete(t *testing.T) {
	var anchors [2][]string
	for i, tag := range starters {
		page := charter.Starter(tag).Markdown(tag, day)
		for _, m := range anchor.FindAllStringSubmatch(page, -1) {
			anchors[i] = append(anchors[i], m[1])
		}
	}
	assert.Equal(t, anchors[0], anchors[1])
	assert.Len(t, anchors[0], 19, "every chapter but that of the changes")
	french, english := charter.Starter(language.French), charter.Starter(language.English)
	for name, lists := range map[string][2][]charter.Rule{
		"expected": {french.Expected, english.Expected}, "may": {french.May, english.May}, "may not": {french.MayNot, english.MayNot},
		"official": {french.Official, english.Official}, "security": {french.Security, english.Security}, "ai": {french.AI, english.AI},
		"confidentiality": {french.Confidentiality, english.Confidentiality}, "records": {french.Records, english.Records},
		"crisis": {french.Crisis.Rules, english.Crisis.Rules}, "moderation": {french.Moderation.Rules, english.Moderation.Rules},
	} {
		require.Len(t, lists[1], len(lists[0]), name)
		for i := range lists[0] {
			assert.Equal(t, lists[0][i].Check, lists[1][i].Check, "%s %d", name, i)
			assert.Equal(t, lists[0][i].Example == nil, lists[1][i].Example == nil, "%s %d", name, i)
			assert.LessOrEqual(t, len(strings.Fields(lists[0][i].Text)), 20, lists[0][i].Text)
			assert.LessOrEqual(t, len(strings.Fields(lists[1][i].Text)), 20, lists[1][i].Text)
		}
	}
}

// Two to four pages of some 500 words, the longest that people read.
func TestStarterIsShort(t *testing.T) {
	for _, tag := range starters {
		page := charter.Starter(tag).Markdown(tag, day)
		words := 0
		for _, w := range strings.FieldsFunc(anchor.ReplaceAllString(page, ""), func(r rune) bool { return strings.ContainsRune(" \n\u00a0|", r) }) {
			if strings.ContainsAny(w, "abcdefghijklmnopqrstuvwxyzàéABCDEFGHIJKLMNOPQRSTUVWXYZÀÉ0123456789") {
				words++
			}
		}
		assert.Greater(t, words, 1000, tag)
		assert.Less(t, words, 2000, tag)
	}
}

// What is in brackets is found as what is left to be filled in, and French is set as it is
// printed.
func TestStarterTexts(t *testing.T) {
	for _, tag := range starters {
		c := charter.Starter(tag)
		n := 0
		leaves(reflect.ValueOf(&c).Elem(), "", func(path string, leaf reflect.Value) {
			if leaf.Kind() != reflect.String {
				return
			}
			s := leaf.String()
			if tag == language.French && !strings.HasSuffix(path, "Example.Before") {
				assert.Equal(t, finding.Typeset(s), s, path)
			}
			found := 0
			for start, end := range text.Placeholders(s) {
				assert.True(t, s[start] == '[' && s[end-1] == ']', "%s: %q", path, s[start:end])
				found++
			}
			assert.Equal(t, strings.Count(s, "["), found, "%s: %q", path, s)
			n += found
		})
		assert.Greater(t, n, 35, tag)
		assert.Equal(t, c.Organisation, c.Kit.Assets[0].Rights.Holder)
	}
}

// Each example bears the rule out: what a check finds before, it does not find after.
func TestStarterExamples(t *testing.T) {
	for _, tag := range starters {
		c := charter.Starter(tag)
		l := linter(t, c)
		for _, list := range [][]charter.Rule{c.Expected, c.May, c.MayNot, c.Personal.Rules, c.Confidentiality, c.Editorial.Punctuation, c.Editorial.Links} {
			for _, r := range list {
				if r.Example == nil {
					continue
				}
				p := charter.Post{Date: day, Text: named(r.Example.After), Language: tag.String(), Territory: "BE", Sponsored: r.Check == charter.CodeUndisclosed}
				assert.Empty(t, l.Lint(p), p.Text)
				p.Text = r.Example.Before
				switch r.Check {
				case charter.CodeBannedTerm, charter.CodePersonalPhone, charter.CodeRepeatedMark, charter.CodeShouting, charter.CodeLinkText:
					assert.Equal(t, []finding.Code{r.Check}, codes(l.Lint(p)), p.Text)
				case charter.CodeUndisclosed:
					assert.Equal(t, []finding.Code{charter.CodeMention}, codes(l.Lint(p)), p.Text)
				}
			}
		}
	}
}

func TestStarterGolden(t *testing.T) {
	for _, tag := range starters {
		got := charter.Starter(tag).Markdown(tag, day)
		golden := filepath.Join("testdata", fmt.Sprintf("starter.%s.md", tag))
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), got)
	}
}

// named puts a name in the places that are left to be filled.
func named(s string) string {
	out, from := "", 0
	for start, end := range text.Placeholders(s) {
		out, from = out+s[from:start]+"Septet", end
	}
	return out + s[from:]
}

// A rule that the linter can check says by which check, and one whose check sees only what a post
// declares is printed so.
func TestStarterEnforcement(t *testing.T) {
	for _, tag := range starters {
		c := charter.Starter(tag)
		page := plain([]string{c.Markdown(tag, day)})[0]
		mark := map[bool]string{false: " — *checked automatically*", true: " — *checked automatically, as declared*"}
		if tag == language.French {
			mark = map[bool]string{false: " — *contrôlé automatiquement*", true: " — *contrôlé automatiquement, sur déclaration*"}
		}
		named := map[finding.Code]bool{}
		for _, list := range [][]charter.Rule{c.Expected, c.MayNot, c.Official, c.Confidentiality, c.AI, c.Editorial.Punctuation, c.Editorial.Links} {
			for _, r := range list {
				if r.Check == "" {
					continue
				}
				named[r.Check] = true
				declared := r.Check == charter.CodeUndisclosed || r.Check == charter.CodeRightsEnded || r.Check == charter.CodeLanguage || r.Check == charter.CodeAIUndisclosed
				assert.Contains(t, page, plain([]string{"- " + r.Text})[0]+mark[declared]+"\n", r.Check)
			}
		}
		for _, code := range []finding.Code{
			charter.CodeNoAlt, charter.CodeTooLong, charter.CodeBannedTerm, charter.CodeUndisclosed, charter.CodeRightsEnded, charter.CodeLanguage,
			charter.CodePersonalPhone, charter.CodePersonalEmail, charter.CodePersonalIBAN, charter.CodeAIUndisclosed, charter.CodeRepeatedMark,
			charter.CodeShouting, charter.CodeLinkText, charter.CodeManyLinks,
		} {
			assert.True(t, named[code], "%s names %s", tag, code)
		}
		assert.Equal(t, tag == language.French, named[charter.CodeSpacing])
	}
}
