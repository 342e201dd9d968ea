package main

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// ask serves lines with one verb and returns the answers, a line each.
func ask(t *testing.T, name string, lines ...string) []string {
	t.Helper()
	var out strings.Builder
	require.Contains(t, verbs, name)
	for i := range lines { // lines are broken here for reading only
		lines[i] = strings.ReplaceAll(lines[i], "\n", " ")
	}
	require.NoError(t, serve(strings.NewReader(strings.Join(lines, "\n")), &out, verbs[name]))
	return strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
}

func object(t *testing.T, line string) map[string]any {
	t.Helper()
	var v map[string]any
	require.NoError(t, json.Unmarshal([]byte(line), &v), line)
	return v
}

func TestVerbs(t *testing.T) {
	tests := []struct{ verb, in, want string }{
		{"resolve", `{"zone":"America/New_York","wall":"2026-03-08T02:30:00"}`, `{"unix":1772955000}`},
		{"resolve", `{"zone":"America/New_York","wall":"2026-03-08T02:30:00","policy":"skip"}`, `{"unix":null}`},
		{"resolve", `{"zone":"Europe/Paris","wall":"2026-10-25T02:30:00","policy":"second","id":"a"}`, `{"id":"a","unix":1792891800}`},
		{"recurrence", `{"rrule":"FREQ=DAILY;COUNT=3","dtstart":"20260307T023000","tzid":"America/New_York"}`,
			`{"occurrences":["20260307T023000","20260308T033000","20260309T023000"],"instants":["2026-03-07T07:30:00Z","2026-03-08T07:30:00Z","2026-03-09T06:30:00Z"]}`},
		{"recurrence", `{"id":1,"rrule":"FREQ=WEEKLY;COUNT=4","dtstart":"19970902","tzid":null,"exdates":["19970909"],"rdates":["19970903"]}`,
			`{"id":1,"occurrences":["19970902T000000","19970903T000000","19970916T000000","19970923T000000"]}`},
		{"recurrence", `{"rrule":"FREQ=DAILY;UNTIL=19971224T000000Z","dtstart":"19971222T090000"}`, `{"occurrences":["19971222T090000","19971223T090000"]}`},
		{"recurrence", `{"rrule":"FREQ=DAILY","dtstart":"19971222T090000Z","exdates":["19971223T090000Z"],"limit":2}`,
			`{"occurrences":["19971222T090000","19971224T090000"],"instants":["1997-12-22T09:00:00Z","1997-12-24T09:00:00Z"]}`},
		{"recurrence", `{"rrule":"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30","dtstart":"19971222"}`, `{"occurrences":[]}`},
		{"recurrence", `{"rrule":"FREQ=DAILY","dtstart":"19971222","limit":0}`, `{"occurrences":[]}`},
		{"holiday", `{"calendar":"FR","options":["alsace-moselle","good-friday"],"year":2026,"lang":"fr"}`, `{"days":[` +
			`{"date":"2026-01-01","name":"Jour de l'An"},{"date":"2026-04-03","name":"Vendredi saint"},{"date":"2026-04-06","name":"Lundi de Pâques"},` +
			`{"date":"2026-05-01","name":"Fête du Travail"},{"date":"2026-05-08","name":"Victoire de 1945"},{"date":"2026-05-14","name":"Ascension"},` +
			`{"date":"2026-05-25","name":"Lundi de Pentecôte"},{"date":"2026-07-14","name":"Fête nationale"},{"date":"2026-08-15","name":"Assomption"},` +
			`{"date":"2026-11-01","name":"Toussaint"},{"date":"2026-11-11","name":"Armistice de 1918"},{"date":"2026-12-25","name":"Noël"},` +
			`{"date":"2026-12-26","name":"Saint-Étienne"}]}`},
		{"holiday", `{"calendar":"FR","year":1810}`, `{"days":[{"date":"1810-05-31","name":"Ascension Day"},{"date":"1810-08-15","name":"Assumption Day"},` +
			`{"date":"1810-11-01","name":"All Saints' Day"},{"date":"1810-12-25","name":"Christmas Day"}]}`},
		{"holiday", `{"id":3,"calendar":"FR","year":1789}`, `{"id":3,"days":[]}`},
		{"ics", `{"id":3,"ics":"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Europe/Paris:20260106T100000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;WKST=SU;INTERVAL=1;COUNT=2\r\nSUMMARY:a\\, b\r\n  c\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20260106\r\nEND:VEVENT\r\nEND:VCALENDAR"}`,
			`{"id":3,"events":[{"uid":"a","summary":"a, b c","start":"20260106T100000","end":"20260106T110000","tzid":"Europe/Paris","rrule":"FREQ=WEEKLY;COUNT=2;WKST=SU","line":2},` +
				`{"uid":"b","summary":"","start":"20260106","end":"20260107","line":10}],"findings":[]}`},
		{"ics", `{"lang":"en","ics":"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260106T090000Z\nDTEND:20260105T090000Z\nEND:VEVENT\nEND:VCALENDAR"}`,
			`{"events":[{"uid":"a","summary":"","start":"20260106T090000Z","end":"20260105T090000Z","line":2}],"findings":[{"code":"ical.ends_before_start","severity":"warning","path":"","start":16,"end":28,` +
				`"message":"Line 2: the event ends, 5 January 2026 at 09:00, before it starts, 6 January 2026 at 09:00."}]}`},
		{"ics", `{"ics":"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260106T090000Z\nDTEND:2005\nEND:VEVENT\nEND:VCALENDAR"}`,
			`{"events":[{"uid":"a","summary":"","start":"20260106T090000Z","end":"2005","line":2}],"findings":[{"code":"ical.bad_value","severity":"warning","path":"","start":60,"end":70,` +
				`"message":"Line 5: DTEND cannot be read: expected a day, 20260106, or a time, 20260106T090000, in UTC with a Z at its end; found “2005”."}]}`},
		{"count", `{"text":"👩‍👩‍👧‍👦é","unit":"graphemes"}`, `{"count":2}`},
		{"count", `{"id":7,"text":"été","unit":"bytes"}`, `{"id":7,"count":5}`},
		{"count", `{"text":"𝄞","unit":"utf16"}`, `{"count":2}`},
		{"count", `{"text":"𝄞","unit":"codepoints"}`, `{"count":1}`},
		{"pii", `{"id":1,"text":"À lea@ex.fr, 06 39 98 12 34 ou FR76 3000 6000 0112 3456 7890 189"}`,
			`{"id":1,"entities":[{"kind":"email","start":3,"end":12},{"kind":"phone","start":14,"end":28},{"kind":"iban","start":32,"end":65}]}`},
		{"pii", `{"text":"@lea 3 639 981 234 vues"}`, `{"entities":[]}`},
		{"count", `{"text":"👩‍👩‍👧‍👦 http://exemple.fr","unit":"x"}`, `{"count":26,"valid":true}`},
		{"count", `{"text":"👩‍👩‍👧‍👦","unit":"x","config":"v2"}`, `{"count":11,"valid":true}`},
		{"count", `{"text":"👩‍👩‍👧‍👦","unit":"x","config":"v1"}`, `{"count":7,"valid":true}`},
		{"count", `{"text":"","unit":"x"}`, `{"count":0,"valid":false}`},
		{"count", `{"text":"@lea@exemple.fr http://exemple.fr","unit":"mastodon"}`, `{"count":28}`},
		{"count", `{"text":"😀é","unit":"threads"}`, `{"count":5}`},
		{"count", `{"text":"(😀)","unit":"linkedin"}`, `{"count":6}`},
		{"extract", `{"text":"😀 @lea #été $ACME exemple.fr"}`, `{"urls":[{"text":"exemple.fr","start":18,"end":28}],` +
			`"mentions":[{"text":"lea","start":2,"end":6}],"hashtags":[{"text":"été","start":7,"end":11}],"cashtags":[{"text":"ACME","start":12,"end":17}]}`},
		{"extract", `{"text":""}`, `{"urls":[],"mentions":[],"hashtags":[],"cashtags":[]}`},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, ask(t, tt.verb, tt.in)[0], tt.in)
	}
}

// What a line lacks, or says twice, or in another case, is not made up.
func TestRequestsAreReadStrictly(t *testing.T) {
	for _, tt := range []struct{ verb, in, want string }{
		{"resolve", `{"zone":"Europe/Paris"}`, "/wall"},
		{"resolve", `{"zone":"Europe/Paris","wall":null}`, "/wall"},
		{"resolve", `{"wall":"2026-03-08T02:30:00"}`, "/zone"},
		{"resolve", `{"zone":"","wall":"2026-03-08T02:30:00"}`, "/zone"},
		{"resolve", `{"zone":"Local","wall":"2026-03-08T02:30:00"}`, "Local"},
		{"resolve", `{"Zone":"Europe/Paris","wall":"2026-03-08T02:30:00"}`, "/Zone"},
		{"resolve", `{"zone":"Europe/Paris","zone":"UTC","wall":"2026-03-08T02:30:00"}`, "/zone"},
		{"recurrence", `{"dtstart":"19971222"}`, "/rrule"},
		{"recurrence", `{"rrule":"FREQ=DAILY"}`, "/dtstart"},
		{"recurrence", `{"rrule":"FREQ=DAILY;COUNT=0","dtstart":"19971222"}`, "COUNT takes whole numbers"},
		{"recurrence", `{"rrule":"FREQ=DAILY;UNTIL=19971224","dtstart":"19971222T090000"}`, "UNTIL is a day"},
		{"recurrence", `{"rrule":"FREQ=DAILY","dtstart":"1997-12-22"}`, "dtstart"},
		{"recurrence", `{"rrule":"FREQ=DAILY","dtstart":"19971222","exdates":["x"]}`, "exdates"},
		{"recurrence", `{"rrule":"FREQ=DAILY","dtstart":"19971222","rdates":["19971222T090000"]}`, "must both be days"},
		{"recurrence", `{"rrule":"FREQ=DAILY","dtstart":"19971222","tzid":"Local"}`, "Local"},
		{"recurrence", `{"rrule":"FREQ=DAILY","dtstart":"19971222","limit":100001}`, "limit"},
		{"holiday", `{"year":2026}`, "/calendar"},
		{"holiday", `{"calendar":"FR"}`, "/year"},
		{"holiday", `{"calendar":"BE","year":2026}`, `calendar "BE": want "FR"`},
		{"holiday", `{"calendar":"FR","year":0}`, "year 0: want 1 to 9999"},
		{"holiday", `{"calendar":"FR","year":10000}`, "year 10000: want 1 to 9999"},
		{"holiday", `{"calendar":"FR","year":2026,"options":["alsace"]}`, "/options/0: “alsace” is not one of the values allowed"},
		{"count", `{"text":"a"}`, "/unit"},
		{"count", `{"text":"a","unit":"x","config":"v4"}`, "v4"},
		{"count", `{"text":"a","unit":"bytes","config":"v3"}`, "config: only for the unit x"},
		{"extract", `{}`, "/text"},
		{"count", `{"unit":"bytes"}`, "/text"},
		{"count", `{"text":null,"unit":"bytes"}`, "/text"},
		{"count", `{"text":"a","unit":"bytes","lang":"en","lang":"fr"}`, "lang"},
		{"count", `{"id":1,"text":"a"`, "the line ends within its JSON object"},
		{"count", `{"id":1,"text":"a`, "the line ends within its JSON object"},
		{"count", `{"id":1,`, "the line ends within its JSON object"},
		{"read", `{"lang":"fr"}`, "/text"},
		{"recognize", `{"lang":"fr"}`, "/text"},
		{"check", `{"asOf":"2026-01-15"}`, "/objective"},
		{"lint", `{"charter":{"id":"c"}}`, "/post"},
		{"review", `{}`, "/strategy"},
		{"adherence", `{"cadence":"1/day","period":"2026-01-05/2026-01-06","zone":"UTC"}`, "/asOf"},
	} {
		assert.Contains(t, object(t, ask(t, tt.verb, tt.in)[0])["error"], tt.want, tt.in)
	}
	assert.Equal(t, `{"count":0}`, ask(t, "count", `{"text":"","unit":"bytes"}`)[0], "an empty text is a text")
	got := object(t, ask(t, "schedule", `{"period":"2026-01-01/2026-01-31","zone":"Local","channels":[{"id":"a","cadence":"1/day","times":["10:00"]}]}`)[0])
	assert.Equal(t, "calendar.unknown_zone", got["findings"].([]any)[0].(map[string]any)["code"])
}

func TestReadTellsTheMethodsPairApart(t *testing.T) {
	answers := ask(t, "read",
		`{"text":"créer ses comptes sur les 3 réseaux sociaux les plus populaires auprès de mon audience en une semaine","lang":"fr","asOf":"2026-01-15"}`,
		`{"text":"créer des profils sur tous les réseaux sociaux","lang":"fr","asOf":"2026-01-15"}`)
	for i, want := range []string{"met", "missing"} {
		criteria := object(t, answers[i])["criteria"].(map[string]any)
		for _, letter := range []string{"specific", "measurable", "timeBound"} {
			assert.Equal(t, want, criteria[letter], letter)
		}
	}
}

// Each kind has its form: numbers as numbers, lengths in ISO 8601 with weeks, days and
// periods in ISO 8601, amounts with their currency, rates with what they are per.
func TestRecognizeWritesEachKindInItsForm(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{`{"id":1,"text":"Au moins 1 200 abonnés d'ici fin juin","lang":"fr","asOf":"2026-01-15"}`,
			`{"id":1,"entities":[{"kind":"number","text":"1 200","start":9,"end":14,"value":1200,"bound":"min"},` +
				`{"kind":"date","text":"d'ici fin juin","start":24,"end":38,"value":"2026-06-30","bound":"max"}]}`},
		{`{"text":"about 15%, +2 points, x3, 500-600 €","lang":"en"}`,
			`{"entities":[{"kind":"percent","text":"15%","start":6,"end":9,"value":15,"approx":true},{"kind":"points","text":"+2 points","start":11,"end":20,"value":2},` +
				`{"kind":"multiple","text":"x3","start":22,"end":24,"value":3},{"kind":"money","text":"500-600 €","start":26,"end":37,"value":500,"high":600,"unit":"EUR"}]}`},
		{`{"text":"sur 6 mois, sur 2 semaines, 500 €/mois, 3 posts par semaine, par mois","lang":"fr","asOf":"2026-01-15"}`,
			`{"entities":[{"kind":"duration","text":"6 mois","start":4,"end":10,"value":"P6M"},{"kind":"duration","text":"2 semaines","start":16,"end":26,"value":"P2W"},` +
				`{"kind":"rate","text":"500 €/mois","start":28,"end":40,"value":500,"unit":"EUR","per":"P1M"},` +
				`{"kind":"rate","text":"3 posts par semaine","start":42,"end":61,"value":3,"per":"P1W"},{"kind":"rate","text":"par mois","start":63,"end":71,"per":"P1M"}]}`},
		{`{"text":"Q4 2026, Christmas, from March 1","lang":"en","asOf":"2026-01-15"}`,
			`{"entities":[{"kind":"period","text":"Q4 2026","start":0,"end":7,"value":"2026-10-01/2026-12-31"},` +
				`{"kind":"event","text":"Christmas","start":9,"end":18,"value":"2026-12-25","name":"christmas"},` +
				`{"kind":"date","text":"from March 1","start":20,"end":32,"value":"2026-03-01","bound":"min"}]}`},
		{`{"text":"by June 30, Christmas","lang":"en"}`,
			`{"entities":[{"kind":"date","text":"by June 30","start":0,"end":10,"value":"--06-30","bound":"max"},{"kind":"event","text":"Christmas","start":12,"end":21,"name":"christmas"}]}`},
		{`{"text":"24/7, top 3, 5G","lang":"en"}`, `{"entities":[]}`},
	} {
		assert.Equal(t, tt.want, ask(t, "recognize", tt.in)[0], tt.in)
	}
}

func TestReplanSaysWhatChanges(t *testing.T) {
	answer := object(t, ask(t, "replan", `{"lang":"fr","period":"2026-06-08/2026-06-14","zone":"Europe/Paris",
		"channels":[{"id":"blog","cadence":"1/week","times":["10:00"],"windows":[{"days":"mon-fri"}]}],
		"closures":[{"name":"Fête locale","dates":["2026-06-10"]}],
		"slots":[{"id":"blog-2026-W24-1","channel":"blog","date":"2026-06-10","clock":"10:00","state":"planned"}]}`)[0])
	assert.Equal(t, []any{"blog-2026-W24-1\u00a0: déplacé du 10 juin 2026 à 10\u00a0h\u00a000 au 11 juin 2026 à 10\u00a0h\u00a000 (Fête locale)"}, answer["changes"])
	slot := answer["plan"].(map[string]any)["slots"].([]any)[0].(map[string]any)
	assert.Equal(t, []any{"2026-06-11", 1.0}, []any{slot["date"], slot["sequence"]})
	answer = object(t, ask(t, "replan", `{"period":"2026-06-08/2026-06-14","zone":"Europe/Paris","colour":1}`)[0])
	assert.Empty(t, answer["changes"])
	assert.NotEmpty(t, answer["findings"])
}

func TestScheduleIsExact(t *testing.T) {
	for days, cost := range map[string]float64{"tue-thu": 2922.613064, "mon-fri": 2869.092231, "mon-sun": 2844.654731} {
		answer := object(t, ask(t, "schedule", `{"period":"2026-01-01/2026-12-31","zone":"Europe/Paris","channels":[
			{"id":"blog","cadence":"4/month","times":["10:00"],"windows":[{"days":"`+days+`"}]}]}`)[0])
		assert.InDelta(t, cost, answer["certificate"].(map[string]any)["cost"], 1e-6, days)
		months := map[string]int{}
		for _, slot := range answer["plan"].(map[string]any)["slots"].([]any) {
			months[slot.(map[string]any)["date"].(string)[:7]]++
		}
		assert.Len(t, months, 12)
		for month, n := range months {
			assert.Equal(t, 4, n, month)
		}
		assert.Empty(t, answer["findings"])
	}
}

func TestScheduleReportsEverythingWrongWithABrief(t *testing.T) {
	answer := object(t, ask(t, "schedule", `{"lang":"fr","period":"2026-12-31/2026-01-01","zone":"Europe/Pariss","weekStart":"mon-fri","colour":1,"channels":[
		{"id":"blog","cadence":"3-2/week","times":["25:00"],"windows":[{"from":"18:00","to":"09:00"},{"from":"9h","to":"18:00"}]},
		{"id":"blog","cadence":"1/day","minGap":"P1M"}],"closures":[{"name":"x"}]}`)[0])
	assert.Equal(t, []any{}, answer["certificate"].(map[string]any)["channels"], "none is a list")
	var paths []string
	for _, f := range answer["findings"].([]any) {
		paths = append(paths, f.(map[string]any)["path"].(string))
		assert.Equal(t, "error", f.(map[string]any)["severity"])
	}
	assert.Equal(t, []string{
		"/channels/0/cadence", "/channels/0/times/0", "/channels/0/windows/0", "/channels/0/windows/1/from",
		"/channels/1/id", "/channels/1/minGap", "/closures/0", "/colour", "/period", "/weekStart", "/zone",
	}, paths)
}

func TestAdherenceCountsInItsZone(t *testing.T) {
	answers := ask(t, "adherence",
		`{"id":1,"cadence":"2-3/week","published":["2026-01-05T22:30:00Z","2026-01-08T10:00:00+01:00","2026-01-14T10:00:00Z"],"period":"2026-01-05/2026-01-18","zone":"Europe/Paris","asOf":"2026-01-18","lang":"fr"}`,
		`{"cadence":"1/day","published":["2026-01-05T23:30:00Z"],"period":"2026-01-05/2026-01-06","zone":"Europe/Paris","asOf":"2026-01-06T12:00:00Z"}`,
		`{"cadence":"1/day","period":"2026-01-05/2026-01-06","zone":"Europe/Paris","asOf":"soon"}`,
		`{"cadence":"1/day","period":"2026-01-05/2026-01-06","zone":"Local","asOf":"2026-01-06"}`)
	got := object(t, answers[0])
	channel := got["channels"].([]any)[0].(map[string]any)
	assert.Equal(t, 1.0, channel["kept"])
	assert.Equal(t, 2.0, channel["judged"])
	assert.Contains(t, got["findings"].([]any)[0].(map[string]any)["message"], "1 publication au lieu de 2 en S03.")
	quotas := object(t, answers[1])["channels"].([]any)[0].(map[string]any)["quotas"].([]any)
	assert.Equal(t, "missed", quotas[0].(map[string]any)["state"])
	assert.Equal(t, "onTrack", quotas[1].(map[string]any)["state"], "00:30 in Paris")
	assert.Contains(t, object(t, answers[2])["error"], "asOf")
	assert.Contains(t, object(t, answers[3])["error"], "Local")
}

// Evidence that does not count is said, under its own pointers.
func TestCheckSaysWhatEvidenceDoesNotCount(t *testing.T) {
	answer := object(t, ask(t, "check", `{"lang":"en","asOf":"2026-01-15","objective":{"id":"O1","goal":"awareness","type":"increaseTo",
		"indicator":"er_reach","owner":"lea","target":"5%","deadline":"2026-06-30"},
		"evidence":{"history":[{"date":"2025-12-31","value":4},{"date":"2025-12-31","value":3}],
		"benchmarks":[{"indicator":"er_followers","measure":"level","unit":"%","source":"A study","date":"2025-11-30","percentiles":[{"p":10,"value":1},{"p":90,"value":2}]}]}}`)[0])
	var paths []string
	for _, f := range answer["findings"].([]any) {
		paths = append(paths, f.(map[string]any)["path"].(string))
	}
	assert.Equal(t, []string{"/evidence/benchmarks/0/indicator", "/evidence/history/1"}, paths)
}

func TestCheckAndLint(t *testing.T) {
	answer := object(t, ask(t, "check", `{"lang":"fr","asOf":"2026-01-15","objective":{"id":"O1","goal":"awareness","type":"increaseTo",
		"indicator":"followers","account":"page","owner":"lea","baseline":{"value":"139441","date":"2025-12-31","provenance":"measured"},
		"target":"136000","deadline":"2026-06-30"}}`)[0])
	assert.Equal(t, "notSmart", answer["overall"])
	assert.Equal(t, "missing", answer["criteria"].(map[string]any)["achievable"].(map[string]any)["state"])
	assert.Equal(t, "smart.target_below_baseline", answer["findings"].([]any)[0].(map[string]any)["code"])

	answer = object(t, ask(t, "lint", `{"lang":"en","charter":{"id":"c","editorial":{"banned":[{"term":"cures","replacement":"soothes"}]}},
		"post":{"id":"p","network":"facebook","text":"It cures."}}`)[0])
	finding := answer["findings"].([]any)[0].(map[string]any)
	assert.Equal(t, "/post/text", finding["path"])
	assert.InDelta(t, 3, finding["start"], 0)
	assert.Equal(t, "soothes", finding["fixes"].([]any)[0].(map[string]any)["text"])

	answer = object(t, ask(t, "lint", `{"lang":"en","charter":{"id":"c","colour":1,"editorial":{"banned":[{"term":"cures"}]}},
		"post":{"id":"p","network":"facebook","territory":"fr","text":"It cures."}}`)[0])
	var found []string
	for _, row := range answer["findings"].([]any) {
		found = append(found, row.(map[string]any)["path"].(string)+" "+row.(map[string]any)["code"].(string))
	}
	assert.Equal(t, []string{"/charter/colour document.unknown_member", "/post/territory document.unknown_territory",
		"/post/text charter.banned_term"}, found, "a fault of the form hides nothing")
}

// An objective given as its sentence alone is read, judged, asked about and written anew.
func TestCheckOfABareStatement(t *testing.T) {
	const statement = "Gagner des abonnés sur LinkedIn"
	for _, objective := range []string{`"` + statement + `"`, `{"statement":"` + statement + `"}`} {
		answer := object(t, ask(t, "check", `{"lang":"fr","asOf":"2026-01-15","objective":`+objective+`}`)[0])
		assert.Equal(t, "notSmart", answer["overall"])
		criteria := answer["criteria"].(map[string]any)
		asked := func(letter string) any { return criteria[letter].(map[string]any)["questions"] }
		assert.Equal(t, []any{}, asked("specific"))
		assert.Equal(t, []any{"Combien d'abonnés voulez-vous\u00a0?", "Combien d'abonnés avez-vous aujourd'hui sur LinkedIn\u00a0?"}, asked("measurable"))
		assert.Equal(t, []any{"D'ici quelle date voulez-vous y parvenir\u00a0?"}, asked("timeBound"))
		assert.Equal(t, []any{"abonnés", "LinkedIn"}, criteria["specific"].(map[string]any)["spans"])
		assert.Equal(t, "D'ici [date], passer de [point de départ] à [valeur visée] abonnés sur LinkedIn.", answer["rewrite"])
	}
	answer := object(t, ask(t, "check", `{"lang":"en","asOf":"2026-01-15","objective":"Grow from 1,200 to 2,000 followers on LinkedIn by the end of June"}`)[0])
	assert.Equal(t, "onItsFace", answer["overall"])
	assert.Equal(t, "By 30 June 2026, grow from 1,200 to 2,000 followers on LinkedIn.", answer["rewrite"])

	answer = object(t, ask(t, "check", `{"lang":"en","objective":""}`)[0])
	assert.Equal(t, "document.wrong_type", answer["findings"].([]any)[0].(map[string]any)["code"], "an empty text is no objective")
	assert.NotContains(t, answer, "rewrite")
}

func TestReviewListsTheSteps(t *testing.T) {
	answer := object(t, ask(t, "review", `{"asOf":"2026-01-15","strategy":{"schema":"1","id":"s","organisation":{"name":"N","sector":"s",
		"size":"micro","territories":["FR"],"currency":"EUR","tax":"excluded"}}}`)[0])
	assert.Len(t, answer["steps"], 8)
	assert.Equal(t, "why", answer["next"].(map[string]any)["step"])
	broken := object(t, ask(t, "review", `{"asOf":"2026-01-15","strategy":{"schema":"1","schema":"1"}}`)[0])
	assert.NotEmpty(t, broken["findings"])
	assert.Empty(t, broken["steps"])
}

func TestALineThatCannotBeServedStopsNothing(t *testing.T) {
	answers := ask(t, "count",
		`{"text":"a","unit":"bytes"}`, `nonsense`, `{"text":"a","unit":"furlongs"}`, `{"text":"a","unit":"bytes","colour":1,"id":"x"}`, ``,
		`{"text":"`+strings.Repeat("a", maxLine)+`","unit":"bytes"}`, `[1]`, `{"text":"a"} {}`, `{"lang":"!!","text":"a","unit":"bytes"}`,
		`{"text":"ab","unit":"bytes"}`)
	require.Len(t, answers, 9, "an empty line asks nothing")
	assert.Equal(t, `{"count":1}`, answers[0])
	for _, answer := range answers[1:8] {
		assert.NotEmpty(t, object(t, answer)["error"], answer)
	}
	assert.Equal(t, "x", object(t, answers[3])["id"])
	assert.Equal(t, `{"count":2}`, answers[8])
}

// A language is not guessed from a tag that names none.
func TestALanguageIsNamedByItsTag(t *testing.T) {
	for _, tag := range []string{"xx", "und", "french", "", "fr_FR"} {
		line := `{"lang":"` + tag + `","text":"15 %"}`
		_, err := open([]byte(line))
		assert.True(t, document.IsFault(err, document.FaultLanguage), tag)
		assert.Contains(t, object(t, ask(t, "recognize", line)[0])["error"], tag)
	}
	assert.Contains(t, ask(t, "recognize", `{"lang":"fr-CA","text":"15 %"}`)[0], `"value":15`)
}

type failing struct{}

func (failing) Read([]byte) (int, error)  { return 0, errors.New("pulled out") }
func (failing) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestServeFailsOnlyWithItsStreams(t *testing.T) {
	assert.ErrorContains(t, serve(failing{}, &strings.Builder{}, verbs["count"]), "pulled out")
	assert.ErrorContains(t, serve(strings.NewReader(`{"text":"a","unit":"bytes"}`), failing{}, verbs["count"]), "full")
}

func FuzzRespond(f *testing.F) {
	f.Add(`{"text":"4 par mois","unit":"graphemes","id":1}`)
	f.Add(`{"period":"2026-01-01/2026-01-31","zone":"UTC","channels":[{"id":"a","cadence":"1/day"}]}`)
	f.Fuzz(func(t *testing.T, line string) {
		for _, name := range []string{"count", "holiday", "read", "recognize", "schedule", "replan", "lint", "check", "review"} {
			assert.True(t, json.Valid(respond([]byte(line), verbs[name])), name)
		}
	})
}
