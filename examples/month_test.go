package examples_test

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
	"github.com/septet-go/socialstrategy/calendar/holiday"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// adviceFirm posts three times a week on its LinkedIn page in May 2026, one post of them
// kept for news, and lets a partner approve each two working days before.
func adviceFirm() calendar.Brief {
	may := calendar.MustPeriod("2026-05-04/2026-05-31")
	return calendar.Brief{
		Period: may,
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "linkedin", Name: "page LinkedIn", Cadence: calendar.MustCadence("3/week"), Reserve: 1, PerDay: 1,
			Times:   []calendar.Clock{calendar.MustClock("09:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}},
			Lead:    calendar.Lead{Draft: 3, Approval: 2}, Approver: "associée",
		}},
		People: []calendar.Person{{ID: "associée", Name: "l'associée"}},
		Pillars: []calendar.Pillar{
			{ID: "conseil", Name: "Conseil", Share: 60}, {ID: "clients", Name: "Clients", Share: 40},
		},
		Themes: []calendar.Theme{
			{ID: "trésorerie", Name: "La trésorerie sans surprise", Pillar: "conseil"},
			{ID: "transmission", Name: "Transmettre son entreprise", Pillar: "conseil"},
		},
		Evergreens: []calendar.Evergreen{
			{ID: "cas-dupont", Name: "Étude de cas : Dupont et fils", Pillar: "clients", Cooldown: calendar.MustDuration("P2W")},
		},
		Closures: holiday.France().Closures(may, language.French),
	}
}

// printMonth writes the lines of a month as the community manager reads them.
func printMonth(brief calendar.Brief, plan calendar.Plan) {
	names := map[string]string{}
	for _, t := range brief.Themes {
		names[t.ID] = t.Name
	}
	for _, e := range brief.Evergreens {
		names[e.ID] = e.Name
	}
	for _, slot := range plan.Slots {
		subject := cmp.Or(names[slot.Theme+slot.Item], "sujet à choisir")
		if slot.Reserve {
			subject = "réserve d'actualité"
		}
		fmt.Println(french(slot.Date.At(slot.Clock).Label()), "–", subject, "–", french(slot.State.Label()))
	}
}

// Example_month follows one month: it is planned around the holidays; a bridge is decided
// and a post goes out late; the plan heals, and says what changes and why.
func Example_month() {
	brief := adviceFirm()
	first := calendar.Schedule(brief, time.LoadLocation)
	fmt.Println("Le planning de mai")
	printMonth(brief, first.Plan)
	for _, row := range first.Findings.In(language.French) {
		fmt.Println(plain(row.Sentence))
	}

	// The first week is published, its second post a day late. On the 11th the firm decides
	// to close on the Friday after Ascension.
	brief.Slots = first.Plan.Slots
	mark(calendar.SlotPublished, brief.Slots[:3])
	late := &brief.Slots[1]
	late.Date, late.Instant = late.Date.AddDays(1), late.Instant.AddDate(0, 0, 1)
	brief.Frozen = calendar.MustWhen("2026-05-11")
	brief.Closures = append(brief.Closures, calendar.Closure{Name: "pont de l'Ascension", Dates: []calendar.Date{calendar.MustDate("2026-05-15")}})
	healed := calendar.Replan(brief, time.LoadLocation)
	fmt.Println()
	fmt.Println(french(healed.Diff.Heading(calendar.MustDate("2026-05-04"))))
	for _, change := range healed.Diff.Changes {
		fmt.Println(french(change.Label()))
	}

	fmt.Println()
	fmt.Println("Le pied de mois")
	for _, m := range healed.Plan.Mix(brief.Pillars) {
		fmt.Println(m.Slots, "publications, dont", m.Reserve, "en réserve d'actualité")
		for _, p := range m.Pillars {
			fmt.Printf("pilier « %s » : %d pour %s souhaitées\n", p.Pillar, p.Got, finding.Decimal("wanted", p.Wanted, 1).Localize(language.French))
		}
	}

	fmt.Println()
	fmt.Println("Le respect du planning au 17 mai")
	mark(calendar.SlotPublished, healed.Plan.Slots[3:6])
	mark(calendar.SlotApproved, healed.Plan.Slots[6:9])
	report := adherence.Judge(adherence.CaseOf(brief, healed.Plan), calendar.On(calendar.MustDate("2026-05-17")), time.LoadLocation)
	for _, q := range report.Channels[0].Quotas {
		fmt.Printf("%s : %d publications sur %d, %s\n", q.Key, q.Counts.Published, q.Counts.Planned, french(q.State.Label()))
	}
	for _, row := range report.Findings.In(language.French) {
		fmt.Println(plain(row.Sentence))
	}
	// Output:
	// Le planning de mai
	// 4 mai 2026 à 9 h 00 – La trésorerie sans surprise – prévu
	// 5 mai 2026 à 9 h 00 – réserve d'actualité – prévu
	// 7 mai 2026 à 9 h 00 – Étude de cas : Dupont et fils – prévu
	// 11 mai 2026 à 9 h 00 – Transmettre son entreprise – prévu
	// 13 mai 2026 à 9 h 00 – réserve d'actualité – prévu
	// 15 mai 2026 à 9 h 00 – La trésorerie sans surprise – prévu
	// 18 mai 2026 à 9 h 00 – sujet à choisir – prévu
	// 20 mai 2026 à 9 h 00 – réserve d'actualité – prévu
	// 22 mai 2026 à 9 h 00 – Transmettre son entreprise – prévu
	// 26 mai 2026 à 9 h 00 – Étude de cas : Dupont et fils – prévu
	// 27 mai 2026 à 9 h 00 – réserve d'actualité – prévu
	// 29 mai 2026 à 9 h 00 – La trésorerie sans surprise – prévu
	// page LinkedIn : 1 créneau est sans sujet, les contenus intemporels étant en repos ou épuisés.
	//
	// Ce qui change depuis la version du 4 mai 2026
	// linkedin-2026-W20-3 : déplacé du 15 mai 2026 à 9 h 00 au 12 mai 2026 à 9 h 00 (pont de l'Ascension)
	// linkedin-2026-W21-1, le 18 mai 2026 à 9 h 00 : échéances avancées (pont de l'Ascension)
	// linkedin-2026-W21-2, le 20 mai 2026 à 9 h 00 : échéances avancées (pont de l'Ascension)
	// linkedin-2026-W21-3, le 22 mai 2026 à 9 h 00 : échéances avancées (pont de l'Ascension)
	//
	// Le pied de mois
	// 12 publications, dont 4 en réserve d'actualité
	// pilier « conseil » : 5 pour 4,8 souhaitées
	// pilier « clients » : 3 pour 3,2 souhaitées
	//
	// Le respect du planning au 17 mai
	// 2026-W19 : 3 publications sur 3, tenu
	// 2026-W20 : 3 publications sur 3, tenu
	// 2026-W21 : 0 publications sur 3, tenu
	// 2026-W22 : 0 publications sur 3, tenu
	// page LinkedIn : rien de prêt à partir du 26 mai 2026 ; 1 publication prête en S22, pour 3 demandées.
}

// mark says how far slots have come.
func mark(state calendar.SlotState, slots []calendar.Slot) {
	for i := range slots {
		slots[i].State = state
	}
}

// french is a message in French, with plain spaces.
func french(m finding.Message) string { return plain(m.Localize(language.French)) }

// plain writes plain spaces for those that do not break.
func plain(s string) string { return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(s) }
