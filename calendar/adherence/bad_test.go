package adherence_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestUnsoundCases(t *testing.T) {
	for _, test := range []struct {
		name    string
		change  func(*adherence.Case)
		code    finding.Code
		pointer string
		judged  int
	}{
		{"no period", func(c *adherence.Case) { c.Period = calendar.Period{} }, "document.required", "/period", 0},
		{"no zone", func(c *adherence.Case) { c.Zone = "" }, "document.required", "/zone", 0},
		{"unknown zone", func(c *adherence.Case) { c.Zone = "Europe/Pariss" }, calendar.CodeUnknownZone, "/zone", 0},
		{"the machine's zone", func(c *adherence.Case) { c.Zone = "Local" }, calendar.CodeUnknownZone, "/zone", 0},
		{"too long", func(c *adherence.Case) { c.Period = calendar.MustPeriod("2016-01-01/2026-12-31") }, adherence.CodeTooLong, "/period", 0},
		{"two week starts", func(c *adherence.Case) { c.WeekStart = days("sat,sun") }, calendar.CodeWeekStart, "/weekStart", 0},
		{"a tolerance of a month", func(c *adherence.Case) { c.Tolerance = calendar.MustDuration("P1M") }, adherence.CodeReach, "/tolerance", 0},
		{"a negative tolerance", func(c *adherence.Case) { c.Tolerance = calendar.MustDuration("-PT1H") }, adherence.CodeReach, "/tolerance", 0},
		{"a long tolerance", func(c *adherence.Case) { c.Tolerance = calendar.MustDuration("P31DT1S") }, adherence.CodeReach, "/tolerance", 0},
		{"a long grace", func(c *adherence.Case) { c.Grace = calendar.MustDuration("P2D") }, adherence.CodeGrace, "/grace", 0},
		{"one channel's zone", func(c *adherence.Case) { c.Channels[0].Zone = "Mars/Olympus" }, calendar.CodeUnknownZone, "/channels/0/zone", 1},
		{"one channel's cadence", func(c *adherence.Case) { c.Channels[0].Cadence = calendar.Cadence{} }, "document.required", "/channels/0/cadence", 1},
		{"a channel of another time", func(c *adherence.Case) { c.Channels[0].Period = calendar.MustPeriod("2020-01-01/2020-12-31") }, adherence.CodeOutsidePeriod, "/channels/0/period", 1},
		{"a negative promise", func(c *adherence.Case) { n := -1; c.Channels[0].Promised = &n }, "document.too_small", "/channels/0/promised", 1},
		{"the same id twice", func(c *adherence.Case) { c.Channels[1].ID = "li" }, "document.duplicate_id", "/channels/1/id", 1},
		{"a stranger", func(c *adherence.Case) {
			c.Publications = []adherence.Publication{{Channel: "tiktok", Instant: time.Unix(0, 0)}}
		}, "document.dangling", "/publications/0/channel", 2},
		{"a publication at no time", func(c *adherence.Case) { c.Publications = []adherence.Publication{{Channel: "x"}} }, "document.required", "/publications/0/instant", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := caseOf("1/week", "2026-05-04/2026-05-31")
			c.Channels = append(c.Channels, adherence.Channel{ID: "x", Cadence: calendar.MustCadence("1/day")})
			test.change(&c)
			r := report(t, c, "2026-05-31")
			assert.Len(t, r.Channels, test.judged)
			found := false
			for _, f := range r.Findings {
				found = found || f.Code == test.code && string(f.Pointer) == test.pointer
			}
			assert.True(t, found, "%v", english(r.Findings))
		})
	}
	c := caseOf("1/week", "2026-05-04/2026-05-31")
	assert.True(t, adherence.Judge(c, calendar.When{}, time.LoadLocation).Findings.Has(adherence.CodeNoTime))
	assert.True(t, adherence.Judge(c, calendar.On(c.Period.To()), nil).Findings.Has(calendar.CodeNoZones))
	empty := adherence.Judge(c, calendar.On(c.Period.To()), func(string) (*time.Location, error) { return nil, nil })
	assert.True(t, empty.Findings.Has(calendar.CodeUnknownZone), "no zone and no error")
	failing := adherence.Judge(c, calendar.On(c.Period.To()), func(string) (*time.Location, error) { return time.UTC, errors.New("no") })
	assert.Empty(t, failing.Channels)
}

func TestTooManyPairsAreRefused(t *testing.T) {
	c := caseOf("1/week", "2026-05-04/2026-05-31")
	c.Channels = append(c.Channels, adherence.Channel{ID: "x", Cadence: calendar.MustCadence("1/day")})
	for i := range 5000 {
		s := planned(t, "2026-05-12", "10:00")
		s.ID = fmt.Sprint(i)
		c.Slots = append(c.Slots, s)
		c.Publications = append(c.Publications, post(t, "2026-05-12", "10:00"))
	}
	r := report(t, c, "2026-05-31")
	require.Len(t, r.Channels, 1)
	assert.Equal(t, "x", r.Channels[0].Channel)
	assert.Equal(t, finding.Pointer("/channels/0"), r.Findings[0].Pointer)
	assert.Equal(t, adherence.CodeTooManyPairs, r.Findings[0].Code)
}

// The bound is one of the whole case: many channels are as slow as one.
func TestChannelsShareThePairs(t *testing.T) {
	c := caseOf("1/week", "2026-05-04/2026-05-31")
	c.Channels = nil
	for _, channel := range []string{"a", "b", "c"} {
		c.Channels = append(c.Channels, adherence.Channel{ID: channel, Cadence: calendar.MustCadence("1/week")})
		for i := range 3000 { // nine million pairs, and a hundred for the last
			if channel == "c" && i == 10 {
				break
			}
			s, p := planned(t, "2026-05-12", "10:00"), post(t, "2026-05-12", "10:00")
			s.ID, s.Channel, p.Channel = fmt.Sprint(channel, i), channel, channel
			c.Slots, c.Publications = append(c.Slots, s), append(c.Publications, p)
		}
	}
	r := report(t, c, "2026-05-31")
	require.Len(t, r.Channels, 2)
	assert.Equal(t, []string{"a", "c"}, []string{r.Channels[0].Channel, r.Channels[1].Channel})
	assert.Contains(t, french(r.Findings), "too_many_pairs: Jusqu'à b, plus de 16 777 216 rapprochements sont possibles entre créneaux et publications : réduisez la tolérance ou la période.")
}

// The numbers in the tags are those of the constants.
func TestTagsRepeatTheBounds(t *testing.T) {
	for field, want := range map[string]int{
		"Zone": calendar.MaxIDLength, "Channels": calendar.MaxChannels, "Slots": adherence.MaxSlots, "Publications": adherence.MaxSlots,
		"Excused": adherence.MaxExcuses, "Labels": calendar.MaxLabels,
	} {
		f, ok := reflect.TypeFor[adherence.Case]().FieldByName(field)
		require.True(t, ok)
		assert.Contains(t, strings.Split(f.Tag.Get("validate"), ","), fmt.Sprintf("max=%d", want), field)
	}
	f, _ := reflect.TypeFor[adherence.Channel]().FieldByName("Promised")
	assert.Contains(t, f.Tag.Get("validate"), fmt.Sprintf("lte=%d", adherence.MaxPromised))
}

func TestCasesAreReadStrictly(t *testing.T) {
	var c adherence.Case
	require.NoError(t, json.Unmarshal([]byte(`{"period":"2026-05-04/2026-05-31","zone":"Europe/Paris"}`), &c))
	assert.Equal(t, "Europe/Paris", c.Zone)
	var list finding.List
	require.ErrorAs(t, json.Unmarshal([]byte(`{"period":"2026-05-04/2026-05-31"}`), &c), &list)
	assert.Equal(t, finding.Pointer("/zone"), list[0].Pointer)
	assert.Equal(t, "Europe/Paris", c.Zone, "left as it was")
	assert.Error(t, (*adherence.Case)(nil).UnmarshalJSON([]byte("{}")))
	data, err := json.Marshal(c)
	require.NoError(t, err)
	again, problems := adherence.ReadCase(data)
	assert.Empty(t, problems)
	assert.Equal(t, c, again)
}

// FuzzJudge: whatever the case, the report is the same again and its numbers hold together.
func FuzzJudge(f *testing.F) {
	for _, seed := range []string{
		`{"period":"2026-05-04/2026-05-31","zone":"Europe/Paris","channels":[{"id":"a","cadence":"2-3/week","days":"mon-fri","promised":3}],
			"slots":[{"id":"s","channel":"a","date":"2026-05-12","clock":"10:00","state":"armed"},{"id":"t","channel":"a","date":"2026-05-14","clock":"24:00","state":"published"}],
			"publications":[{"channel":"a","instant":"2026-05-12T09:00:00Z","slot":"s"},{"channel":"a","instant":"2026-05-13T09:00:00Z","thread":"x"}],
			"excused":[{"period":"2026-05-11/2026-05-13"}],"tolerance":"PT1H"}`,
		`{"period":"9999-12-01/9999-12-31","zone":"UTC","weekStart":"sun","channels":[{"id":"a","cadence":"9999/9999years"},{"id":"b","cadence":"0-1/day"}],
			"publications":[{"channel":"b","instant":"9999-12-31T23:59:59Z"}],"excused":[{"period":"0001-01-01/9999-12-31"}]}`,
		`{"period":"2026-10-24/2026-10-26","zone":"America/Havana","channels":[{"id":"a","cadence":"40/day","zone":"Pacific/Apia"}],"grace":"PT0S","tolerance":"P31D"}`,
	} {
		f.Add(seed, "2026-05-13")
		f.Add(seed, "9999-12-31T23:59")
	}
	f.Fuzz(func(t *testing.T, data, asOf string) {
		c, _ := adherence.ReadCase([]byte(data))
		when, _ := calendar.ParseWhen(asOf)
		r := adherence.Judge(c, when, time.LoadLocation)
		first, err := json.Marshal(r)
		require.NoError(t, err)
		second, err := json.Marshal(adherence.Judge(c, when, time.LoadLocation))
		require.NoError(t, err)
		require.Equal(t, string(first), string(second))
		for _, channel := range r.Channels {
			consistent(t, channel)
		}
		french(r.Findings)
	})
}

// consistent checks that the numbers of a report hold together.
func consistent(t *testing.T, r adherence.ChannelReport) {
	t.Helper()
	n := r.Counts
	assert.Equal(t, n.Planned, n.Pending+n.Failed+n.Missed+n.Excused+n.OnHold+r.Punctuality.OnTime+r.Punctuality.Early+r.Punctuality.Late+r.Punctuality.Unknown)
	assert.LessOrEqual(t, n.Armed, n.Pending)
	assert.LessOrEqual(t, n.Extra, n.Published)
	assert.LessOrEqual(t, r.Kept, r.Judged)
	assert.LessOrEqual(t, r.Judged, len(r.Quotas))
	published, asked, lacking := 0, 0, 0
	for k, q := range r.Quotas {
		published, asked, lacking = published+q.Counts.Published, asked+q.Least, lacking+q.Lacking
		assert.GreaterOrEqual(t, q.Least, 0)
		assert.False(t, q.State == adherence.Missed && q.Lacking == 0)
		if k > 0 {
			assert.Equal(t, r.Quotas[k-1].Part.To().AddDays(1), q.Part.From())
		}
	}
	assert.Equal(t, []int{n.Published, r.Asked, r.Lacking}, []int{published, asked, lacking})
	if b := r.Regularity.Burstiness; b != nil {
		assert.InDelta(t, 0, *b, 1.0000001)
	}
	if w := r.Runway; w != nil {
		assert.LessOrEqual(t, w.Armed, w.Approved)
		assert.LessOrEqual(t, w.Approved, w.Content)
	}
}
