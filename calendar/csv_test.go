package calendar_test

import (
	"encoding/csv"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

func ExamplePlan_AppendCSV() {
	plan := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-05-11/2026-05-17"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Account: "=HYPERLINK(1)", Cadence: calendar.MustCadence("2/week"),
			Times: []calendar.Clock{calendar.MustClock("10:00")}, Lead: calendar.Lead{Draft: 2},
		}},
	}, time.LoadLocation).Plan
	fmt.Print(strings.ReplaceAll(string(plan.AppendCSV(nil, language.French)), "\r\n", "\n"))
	// Output:
	// Date,Jour,Heure,Fuseau horaire,Semaine,Ligne de publication,Compte,Pilier de contenu,Sujet,Contenu intemporel,État,Début de rédaction,Envoi en relecture,Envoi en validation,Créneau,Instant (UTC)
	// 2026-05-12,mardi,10:00,Europe/Paris,2026-S20,blog,'=HYPERLINK(1),,,,prévu,2026-05-08,,,blog-2026-W20-1,2026-05-12T08:00:00Z
	// 2026-05-16,samedi,10:00,Europe/Paris,2026-S20,blog,'=HYPERLINK(1),,,,prévu,2026-05-14,,,blog-2026-W20-2,2026-05-16T08:00:00Z
}

func TestCSVOfAPlan(t *testing.T) {
	plan := calendar.Plan{Zone: "Europe/Paris", Slots: []calendar.Slot{
		{
			ID: "x-1", Channel: "x", Account: `"page", Acme`, Date: calendar.MustDate("2027-01-01"), Clock: calendar.MustClock("09:30"), Zone: "Asia/Tokyo",
			State: calendar.SlotChangesRequested, Reserve: true, Deadlines: calendar.Deadlines{Review: calendar.MustDate("2026-12-30")},
			Instant: time.Date(2027, 1, 1, 1, 30, 0, 0, time.FixedZone("", 3600)),
		},
		{},
	}}
	want := "Date,Day,Time,Time zone,Week,Channel,Account,Pillar,Theme,Evergreen item,State,Start draft by,Send for review by,Send for approval by,Slot,Instant (UTC)\r\n" +
		`2027-01-01,Friday,09:30,Asia/Tokyo,2026-W53,x,"""page"", Acme",,room for news,,changes requested,,2026-12-30,,x-1,2027-01-01T00:30:00Z` + "\r\n" +
		",,,Europe/Paris,,,,,,,,,,,,\r\n"
	assert.Equal(t, want, string(plan.AppendCSV(nil, language.English)))
	assert.Equal(t, "before\r\n"+want, string(plan.AppendCSV([]byte("before\r\n"), language.German)))
	assert.Equal(t, 1, strings.Count(string(calendar.Plan{}.AppendCSV(nil, language.French)), "\r\n"))
}

func TestCSVCellsDoNotRun(t *testing.T) {
	for text, want := range map[string]string{
		"Acme":                  "Acme",
		"":                      "",
		"=1+1":                  "'=1+1",
		"+33 6":                 "'+33 6",
		"-2":                    "'-2",
		"@SUM(A1)":              "'@SUM(A1)",
		"\t=1":                  "\"'\t'=1\"",
		"a\r\n\tb\n=1":          "\"a\r\n\tb\n'=1\"",
		"\rx":                   "\"'\rx\"",
		"\x00x":                 "'\x00x",
		"  =1":                  "'  =1",
		"\u00a0=1":              "'\u00a0=1",
		`"=1"`:                  `"'""=1"""`,
		"'=1":                   "''=1",
		"'tis":                  "'tis",
		"＝1":                    "'＝1",
		"\ufeff=1":              "'\ufeff=1",
		"a=b, c-d":              `"a=b, c-d"`,
		"a;=cmd|'/c calc'!A1":   `"a;'=cmd|'/c calc'!A1"`,
		"a, =1":                 `"a,' =1"`,
		"a\xff":                 "a\ufffd",
		"Réseaux : l'été d'Ana": "Réseaux : l'été d'Ana",
		"l'annonceur":           "l'annonceur",
	} {
		plan := calendar.Plan{Slots: []calendar.Slot{{Account: text}}}
		line := strings.SplitN(string(plan.AppendCSV(nil, language.English)), "\r\n", 2)[1]
		assert.Equal(t, ",,,,,,"+want+",,,,,,,,,\r\n", line, "%q", text)
	}
}

// original takes back the apostrophes of a cell.
func original(cell string) string {
	var b strings.Builder
	start := true
	for i, r := range cell {
		if start && r == '\'' && runs(cell[i+1:], i == 0) {
			start = false
			continue
		}
		b.WriteRune(r)
		start = strings.ContainsRune(",;\t\r\n", r)
	}
	return b.String()
}

// runs reports whether a spreadsheet might take a text for a formula: at the start of a cell,
// or after a separator within one.
func runs(text string, cell bool) bool {
	text = strings.TrimLeftFunc(text, func(r rune) bool {
		return !unicode.IsControl(r) && (unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune("\"'`«»‘’“”‹›", r))
	})
	first, _ := utf8.DecodeRuneInString(text)
	control := unicode.IsControl(first) && (cell || !strings.ContainsRune("\t\r\n", first))
	return text != "" && (control || strings.ContainsRune("=+-@＝＋－＠", first))
}

// FuzzCSV: whatever the texts, the table is read back with every cell, none of which runs,
// and each text is there.
func FuzzCSV(f *testing.F) {
	for _, text := range []string{"=1", "\t\t", "'=1", "''=1", "a;=b;'=c", "\r\n=1", " \"=1", "a\nb", "\ufeff\x00", "＝", ",,=", "\xff", "'", "\n\n", "a,\r"} {
		f.Add(text, "li")
	}
	f.Fuzz(func(t *testing.T, account, channel string) {
		plan := calendar.Plan{Zone: account, Slots: []calendar.Slot{{ID: channel, Channel: channel, Account: account}, {ID: account}}}
		data := plan.AppendCSV(nil, language.French)
		require.True(t, utf8.Valid(data))
		rows, err := csv.NewReader(strings.NewReader(string(data))).ReadAll()
		require.NoError(t, err)
		require.Len(t, rows, 3)
		for _, row := range rows {
			require.Len(t, row, 16)
			for _, cell := range row {
				assert.True(t, cell == "" || cell[0] == '\'' || !runs(cell, true), "%q", cell)
				for i, r := range cell { // nor what some spreadsheet takes for a cell
					if strings.ContainsRune(",;\t\r\n", r) {
						assert.True(t, i+1 == len(cell) || cell[i+1] == '\'' || !runs(cell[i+1:], false), "%q", cell)
					}
				}
			}
		}
		// The reader takes CRLF within quotes for LF.
		text := func(s string) string {
			return strings.ReplaceAll(strings.ToValidUTF8(s, "\ufffd"), "\r\n", "\n")
		}
		for _, pair := range [][2]string{{rows[1][6], account}, {rows[1][5], channel}, {rows[1][14], channel}, {rows[2][14], account}, {rows[2][3], account}} {
			assert.Equal(t, text(pair[1]), original(pair[0]))
		}
	})
}
