package examples_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

func Example_readme() {
	result := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-05-01/2026-05-31"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("4/month"),
			Times:   []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue-thu")}},
		}},
		Closures: []calendar.Closure{{Name: "Ascension", Dates: []calendar.Date{calendar.MustDate("2026-05-14")}}},
	}, time.LoadLocation)
	for _, slot := range result.Plan.Slots {
		fmt.Println(slot.ID, slot.Date.Weekday(), slot.Date, slot.Clock)
	}
	// Output:
	// blog-2026-05-1 Tuesday 2026-05-05 10:00
	// blog-2026-05-2 Tuesday 2026-05-12 10:00
	// blog-2026-05-3 Wednesday 2026-05-20 10:00
	// blog-2026-05-4 Thursday 2026-05-28 10:00
}

func Example_readmeObjective() {
	today := calendar.MustDate("2026-01-15")
	for _, c := range []struct {
		tag           language.Tag
		before, after string
	}{
		{language.English, "Increase brand awareness by 15%",
			"Grow Instagram reach from 40,000 to 46,000 among 18-25 year olds by the end of June"},
		{language.French, "Augmenter la notoriété de la marque de 15 %",
			"Faire passer la portée Instagram de 40 000 à 46 000 auprès des 18-25 ans d'ici fin juin"},
	} {
		reader := smart.Reader{Language: c.tag, AsOf: today}
		for _, sentence := range []string{c.before, c.after} {
			objective := reader.Read(sentence).Objective()
			judged := smart.Check(objective, smart.Evidence{}, today)
			fmt.Println(objective.Sentence(c.tag))
			fmt.Println(" =", judged.Overall.Label().Localize(c.tag))
			for _, letter := range []smart.Criterion{judged.Specific, judged.Measurable, judged.TimeBound} {
				for _, question := range letter.Questions {
					fmt.Println(" ?", question.Localize(c.tag))
				}
			}
		}
	}
	// Output:
	// By [date], increase [indicator that measures brand awareness] by 15% [on which network or for whom] ([starting point] today).
	//  = not yet SMART
	//  ? Which network, or which audience, is this objective about?
	//  ? Which figure will show that your brand awareness has improved?
	//  ? By which date do you want to be there?
	// By 30 June 2026, raise Instagram reach from 40,000 to 46,000 among 18-25 year olds.
	//  = SMART on its face
	// D'ici [date], augmenter [indicateur qui mesure la notoriété de la marque] de 15 % [sur quel réseau ou auprès de qui] ([point de départ] aujourd'hui).
	//  = pas encore SMART
	//  ? Sur quel réseau social, ou auprès de quelle cible, cet objectif porte-t-il ?
	//  ? Quel chiffre montrera que la notoriété de la marque a progressé ?
	//  ? D'ici quelle date voulez-vous y parvenir ?
	// D'ici le 30 juin 2026, faire passer la portée Instagram de 40 000 à 46 000 auprès des 18-25 ans.
	//  = SMART sur l'énoncé
}

func Example_readmeRules() {
	for _, rule := range smart.ReadingRules() {
		if rule.Doc == "the last day that counts" {
			example := rule.Examples[0]
			fmt.Printf("%s: %s → %s\n%s\n", rule.ID, example.Text, example.Value, rule.Convention)
		}
	}
	// Output:
	// en.deadline.by: by June → <=2026-06-30
	// It includes the day, the month or the quarter named, and leaves out the season named: "by summer" ends on 20 June.
	// fr.deadline.by: d'ici le 30 juin → <=2026-06-30
	// It includes the day named, « d'ici le 30 juin », and leaves out the month, the week or the season named: « d'ici septembre » ends on 31 August, « d'ici l'été » on 20 June.
}

func Example_readmeVerdict() {
	webinars := kpi.Case{
		ID: "webinars", Title: "Webinars", Start: calendar.MustDate("2026-01-05"),
		Objective: smart.Objective{
			ID: "O2", Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("60"),
			Start: calendar.MustDate("2026-01-05"), Deadline: calendar.MustDate("2026-03-29"),
		},
		Series: kpi.Series{ID: "leads", Indicator: "leads"},
	}
	for i, leads := range []float64{2, 4, 1, 5, 3, 4} {
		week := calendar.WeekOf(webinars.Start.AddDays(7*i), time.Monday)
		webinars.Series.Samples = append(webinars.Series.Samples, kpi.Sample{Window: week, Value: &leads})
	}
	for _, day := range []string{"2026-02-02", "2026-02-16"} {
		verdict := kpi.Decide(webinars, calendar.MustDate(day))
		for _, tag := range []language.Tag{language.English, language.French} {
			fmt.Println(verdict.Why.Localize(tag))
			if !verdict.Change.IsZero() {
				fmt.Println(" >", verdict.Change.Localize(tag))
			}
		}
	}
	// Output:
	// Too early to decide: 4 readings of the 6 that it takes, 4 of the 4 since the action can show. For the record: leads, 12 on 1 February 2026 for a target of 60 by 29 March 2026. It can be decided from 15 February 2026 on.
	// Trop tôt pour décider : 4 relevés sur les 6 nécessaires, et 4 sur 4 depuis que l'action peut produire un effet. Pour mémoire : leads (contacts commerciaux), 12 au 1er février 2026 pour une valeur visée de 60 au 29 mars 2026. On pourra décider à partir du 15 février 2026.
	// Adjust: leads, 19 on 15 February 2026 for a target of 60 by 29 March 2026; forecast 39, between 31 and 47 eight times out of ten, less than one chance out of 20 of getting there; the effect of the action cannot be told.
	//  > It would take 7 a week until 29 March 2026 to get there.
	// Ajuster : leads (contacts commerciaux), 19 au 15 février 2026 pour une valeur visée de 60 au 29 mars 2026 ; prévision : 39, entre 31 et 47 huit fois sur dix, soit moins d'une chance sur 20 d'y parvenir ; l'effet de l'action n'est pas mesurable.
	//  > Il faudrait 7 par semaine jusqu'au 29 mars 2026 pour y parvenir.
}

// The README shows the examples above and what they print.
func TestReadmeShowsWhatRuns(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(moduleRoot(t), "README.md"))
	require.NoError(t, err)
	source, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	for _, shown := range []struct{ name, before, indent string }{
		{"Example_readme", "func main() {\n", ""},
		{"Example_readmeObjective", "```go\n", "\t"},
		{"Example_readmeRules", "```go\n", "\t"},
		{"Example_readmeVerdict", "```go\n", "\t"},
	} {
		_, body, _ := strings.Cut(string(source), "func "+shown.name+"() {\n")
		body, printed, _ := strings.Cut(body, "\t// Output:\n")
		printed, _, _ = strings.Cut(printed, "}\n")
		printed = strings.ReplaceAll(printed, "\t// ", "")
		body = strings.ReplaceAll("\n"+body, "\n"+shown.indent, "\n")[1:]
		assert.Contains(t, string(readme), shown.before+body, shown.name)
		assert.Contains(t, string(readme), "```text\n"+printed+"```\n", shown.name)
	}
}
