package charter_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
)

// printedOn is a day before a law that is known to come.
var printedOn = calendar.MustDate("2026-07-31")

// printed is a register that has something to print in every chapter.
func printed() charter.Register {
	p := nothing()
	p.Traits = []charter.Trait{charter.UsesAI, charter.RewardsCreators}
	p.Without = nil
	for _, t := range everything().Traits {
		switch t {
		case charter.UsesAI, charter.RewardsCreators, charter.SellsAlcohol, charter.SellsToConsumers:
		default:
			p.Without = append(p.Without, t)
		}
	}
	return charter.Register{
		ID: "2026", Territories: []string{"FR", "BE"}, Profile: p,
		Entries: []charter.RegisterEntry{
			{Obligation: "gdpr", Status: charter.Compliant, Evidence: "registre des traitements", By: "lea", On: calendar.MustDate("2026-01-05"),
				ReviewBy: calendar.MustDate("2027-01-05")},
			{Obligation: "fr_toubon", Status: charter.NotCompliant},
			{Obligation: "loi_evin", Status: charter.ComplianceUnknown},
			{Obligation: "fr_tobacco", Status: charter.NotApplicable, By: "lea"},
			{Obligation: "rgpd", Status: charter.Compliant, Evidence: "| a <b>"},
			{Obligation: "rgpd", Status: charter.NotCompliant},
		},
	}
}

func registerPage(tag language.Tag) string {
	return charter.Edition{Language: tag, AsOf: printedOn, Names: names}.RegisterMarkdown(printed())
}

func TestRegisterMarkdownGolden(t *testing.T) {
	for _, tag := range []language.Tag{language.French, language.English} {
		golden := filepath.Join("testdata", "register."+tag.String()+".md")
		got := registerPage(tag)
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), got)
	}
}

// section returns a chapter of a page, from its anchor to the next one of a chapter.
func section(t *testing.T, page, anchor string) string {
	_, rest, found := strings.Cut(page, "<a id=\""+anchor+"\"></a>\n\n## ")
	require.True(t, found, anchor)
	body, _, _ := strings.Cut(rest, "\n## ")
	return body
}

// Each obligation is in the one chapter where it belongs.
func TestRegisterMarkdownChapters(t *testing.T) {
	page := registerPage(language.English)
	r := printed()
	for _, d := range r.Duties(printedOn) {
		here, elsewhere := "in-force", "to-settle"
		if d.Binds == charter.NotKnown {
			here, elsewhere = elsewhere, here
		}
		link := "](#law-" + strings.ReplaceAll(d.Obligation.ID, "_", "-") + ")"
		assert.Contains(t, section(t, page, here), link, d.Obligation.ID)
		assert.NotContains(t, section(t, page, elsewhere), link, d.Obligation.ID)
	}
	ahead := section(t, page, "ahead")
	assert.Contains(t, ahead, "| [Transparency of artificial intelligence](#law-ai-act-art50) | 2 August 2026 | yes |")
	assert.Contains(t, ahead, "| [Environmental claims](#law-eu-empowering-consumers) | 27 September 2026 | to be settled: whether it sells to consumers |")
	others := section(t, page, "others")
	assert.Contains(t, others, "not applicable")
	assert.Contains(t, others, "\n| rgpd |", "an id that the register does not hold is printed as it is")
	assert.Equal(t, 1, strings.Count(page, "rgpd"), "once")
	assert.NotContains(t, section(t, page, "law"), "rgpd")

	on := charter.Edition{Language: language.English, AsOf: calendar.MustDate("2026-08-02")}.RegisterMarkdown(r)
	assert.Contains(t, section(t, on, "in-force"), "(#law-ai-act-art50)")
	assert.NotContains(t, section(t, on, "ahead"), "(#law-ai-act-art50)")
	assert.NotContains(t, r.Markdown(language.English, calendar.Date{}), "id=\"ahead\"", "without a day nothing is to come")
}

// What does not bind the company says where it stands, that is to come or was never applied as
// what is in force does.
func TestRegisterMarkdownOthersStand(t *testing.T) {
	r := charter.Register{Territories: []string{"FR"}, Profile: charter.Profile{Without: everything().Traits}}
	for _, id := range []string{"eu_empowering_consumers", "fr_under15_2026", "fr_digital_majority_2023", "fr_influence_mention_2023", "fr_image_rights", "fr_tobacco"} {
		r.Entries = append(r.Entries, charter.RegisterEntry{Obligation: id, Status: charter.NotApplicable})
	}
	for day, standings := range map[string][]string{
		"2026-09-26": {"from 27 September 2026 on", "under discussion", "adopted, not applied", "repealed", "in force", "in force since 1 January 1993"},
		"2026-09-27": {"in force since 27 September 2026", "under discussion", "adopted, not applied", "repealed", "in force", "in force since 1 January 1993"},
	} {
		others := section(t, r.Markdown(language.English, calendar.MustDate(day)), "others")
		for i, standing := range standings {
			link := "(#law-" + strings.ReplaceAll(r.Entries[i].Obligation, "_", "-") + ") | "
			assert.Contains(t, others, link+standing+" | not applicable |", "%s on %s", r.Entries[i].Obligation, day)
		}
	}
}

var lawAnchor = regexp.MustCompile(`(?m)^<a id="([a-z0-9-]+)"></a>$`)

// Every link within a page leads to an anchor of it, and anchors are those of both languages.
func TestRegisterMarkdownAnchors(t *testing.T) {
	var each [2][]string
	for i, tag := range []language.Tag{language.French, language.English} {
		page := registerPage(tag)
		seen := map[string]bool{}
		for _, m := range lawAnchor.FindAllStringSubmatch(page, -1) {
			each[i] = append(each[i], m[1])
			assert.False(t, seen[m[1]], "%s twice", m[1])
			seen[m[1]] = true
			assert.Contains(t, page, "](#"+m[1]+")")
		}
		for _, m := range regexp.MustCompile(`\]\(#([^)]*)\)`).FindAllStringSubmatch(page, -1) {
			assert.True(t, seen[m[1]], m[1])
		}
		assert.Contains(t, page, map[language.Tag]string{
			language.French: "\n\nNe vaut pas conseil juridique.\n\n", language.English: "\n\nA rule of thumb, not legal advice.\n\n"}[tag])
	}
	assert.Equal(t, each[0], each[1])
	assert.Greater(t, len(each[0]), 15)
}

func TestRegisterMarkdownOfNothing(t *testing.T) {
	switzerland := charter.Register{Territories: []string{"CH"}}
	assert.Equal(t, "# Obligations légales\n\n- **Situation au :** 31 juillet 2026\n- **Territoires du public :** CH\n\nNe vaut pas conseil juridique.\n",
		plain([]string{switzerland.Markdown(language.French, printedOn)})[0])
	assert.Contains(t, charter.Register{}.Markdown(language.English, printedOn), "to be settled: the territories of the audience")
}
