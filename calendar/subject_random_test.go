package calendar_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// withSubjects gives a random brief something to speak of.
func withSubjects(r *rand.Rand, b *calendar.Brief) {
	some := func() (ids []string) {
		for _, c := range b.Channels {
			if r.IntN(2) == 0 {
				ids = append(ids, c.ID)
			}
		}
		return ids
	}
	for n := range r.IntN(4) {
		b.Pillars = append(b.Pillars, calendar.Pillar{ID: fmt.Sprint("p", n), Share: r.IntN(5) * 10, Channels: some()})
	}
	pillar := func() string {
		if len(b.Pillars) == 0 || r.IntN(4) == 0 {
			return ""
		}
		return b.Pillars[r.IntN(len(b.Pillars))].ID
	}
	for n := range r.IntN(6) {
		b.Themes = append(b.Themes, calendar.Theme{ID: fmt.Sprint("t", n), Pillar: pillar(), Channels: some(), Share: r.IntN(4)})
	}
	for n := range r.IntN(5) {
		e := calendar.Evergreen{ID: fmt.Sprint("e", n), Pillar: pillar(), Channels: some(), MaxRepeats: r.IntN(4)}
		if r.IntN(4) > 0 {
			e.Cooldown = calendar.MustDuration([]string{"P1D", "P10D", "P3W", "P1M", "P1Y"}[r.IntN(5)])
		}
		if r.IntN(3) == 0 {
			from := b.Period.From().AddDays(r.IntN(60) - 10)
			e.Active, _ = calendar.NewPeriod(from, from.AddDays(r.IntN(40)))
		}
		b.Evergreens = append(b.Evergreens, e)
	}
	for i := range b.Channels {
		b.Channels[i].Reserve = max(0, r.IntN(5)-2)
		if r.IntN(2) == 0 {
			b.Channels[i].Account = fmt.Sprint("a", r.IntN(2))
		}
	}
	for i := range b.Slots {
		s := &b.Slots[i]
		switch r.IntN(5) {
		case 0:
			s.Reserve = true
		case 1:
			s.Pillar = pillar()
		case 2:
			if len(b.Themes) > 0 {
				s.Theme = b.Themes[r.IntN(len(b.Themes))].ID
			}
		case 3:
			if len(b.Evergreens) > 0 {
				s.Item = b.Evergreens[r.IntN(len(b.Evergreens))].ID
			}
		}
	}
}

// account is whose audience sees a slot.
func account(b calendar.Brief, s calendar.Slot) string {
	for _, c := range b.Channels {
		if c.ID == s.Channel && c.Account != "" {
			return "account " + c.Account
		}
	}
	return "channel " + s.Channel
}

// checkItems finds items that are used too soon, too often, on a wrong day or on a wrong
// slot, what stands left alone.
func checkItems(t *testing.T, b calendar.Brief, p calendar.Plan, stood map[string]calendar.Slot) {
	t.Helper()
	for _, e := range b.Evergreens {
		uses := map[string][]calendar.Slot{}
		for _, s := range p.Slots {
			if s.Item == e.ID {
				uses[account(b, s)] = append(uses[account(b, s)], s)
			}
		}
		for _, s := range b.Slots {
			if s.Item == e.ID && s.Fixed() && !b.Period.Contains(s.Date) {
				uses[account(b, s)] = append(uses[account(b, s)], s)
			}
		}
		for _, all := range uses {
			slices.SortFunc(all, func(x, y calendar.Slot) int { return x.Date.Compare(y.Date) })
			fresh := 0
			for n, s := range all {
				if stood[s.ID].Item != "" {
					continue
				}
				fresh++
				require.Equal(t, calendar.SlotPlanned, s.State)
				require.True(t, e.Active.IsZero() || e.Active.Contains(s.Date))
				require.True(t, len(e.Channels) == 0 || slices.Contains(e.Channels, s.Channel))
				require.True(t, e.Pillar == "" || e.Pillar == s.Pillar)
				require.Empty(t, s.Theme)
				require.False(t, s.Reserve)
				rests := func(x, y calendar.Date) {
					free := x.AddYears(e.Cooldown.Years()).AddMonths(e.Cooldown.Months()).AddDays(e.Cooldown.Days())
					require.False(t, free.After(y), "%s on %s and %s", e.ID, x, y)
				}
				if n > 0 {
					rests(all[n-1].Date, s.Date)
				}
				if n+1 < len(all) {
					rests(s.Date, all[n+1].Date)
				}
			}
			require.True(t, e.MaxRepeats == 0 || fresh == 0 || len(all) <= e.MaxRepeats)
		}
	}
}

// checkShares finds channels whose pillars are not shared out by their shares.
func checkShares(t *testing.T, b calendar.Brief, p calendar.Plan, stood map[string]calendar.Slot) {
	t.Helper()
	for _, c := range b.Channels {
		got, given, all, total := map[string]float64{}, false, 0.0, 0
		for s := range p.Of(c.ID) {
			if old := stood[s.ID]; old.Pillar+old.Theme+old.Item != "" {
				given = true
			}
			if s.Reserve || s.Pillar == "" {
				continue
			}
			got[s.Pillar]++
			all++
		}
		for _, x := range b.Pillars {
			if len(x.Channels) == 0 || slices.Contains(x.Channels, c.ID) {
				total += x.Share
			}
		}
		if given || total == 0 {
			continue
		}
		for _, x := range b.Pillars {
			share := 0.0
			if len(x.Channels) == 0 || slices.Contains(x.Channels, c.ID) {
				share = float64(x.Share)
			}
			require.Less(t, math.Abs(got[x.ID]-all*share/float64(total)), 1.0, "%s on %s", x.ID, c.ID)
		}
	}
}

// On random briefs the dates are those without subjects, what stands says what it said, and
// no rule of what is spoken of is broken.
func TestRandomSubjects(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(31, 32))
	briefs := rounds(1200)
	items, themes, pillars, reserved := 0, 0, 0, 0
	for range briefs {
		b := randomBrief(r)
		bare := calendar.Schedule(b, time.LoadLocation)
		withSubjects(r, &b)
		got := calendar.Schedule(b, time.LoadLocation)
		require.Len(t, got.Plan.Slots, len(bare.Plan.Slots))
		stood := map[string]calendar.Slot{}
		for _, s := range b.Slots {
			stood[s.ID] = s
		}
		for i, s := range got.Plan.Slots {
			require.Equal(t, bare.Plan.Slots[i].Instant, s.Instant)
			if old, found := stood[s.ID]; found {
				require.True(t, old.Pillar == "" || old.Pillar == s.Pillar)
				require.True(t, old.Theme == "" || old.Theme == s.Theme)
				require.True(t, old.Item == "" || old.Item == s.Item)
				require.True(t, !old.Reserve || s.Reserve)
				if s.State != calendar.SlotPlanned {
					require.Equal(t, [3]string{old.Theme, old.Item, fmt.Sprint(old.Reserve)}, [3]string{s.Theme, s.Item, fmt.Sprint(s.Reserve)})
				}
			}
			if s.Item != "" {
				items++
			}
			if s.Theme != "" {
				themes++
			}
			if s.Pillar != "" {
				pillars++
			}
			if s.Reserve {
				reserved++
			}
		}
		checkItems(t, b, got.Plan, stood)
		checkShares(t, b, got.Plan, stood)
		checkRepeats(t, b, got)
		again := b
		again.Slots = slices.Clone(got.Plan.Slots)
		for _, s := range b.Slots { // what lies beside the period, and what is over
			if !slices.ContainsFunc(got.Plan.Slots, func(p calendar.Slot) bool { return p.ID == s.ID }) {
				again.Slots = append(again.Slots, s)
			}
		}
		require.Equal(t, got.Plan.Slots, calendar.Schedule(again, time.LoadLocation).Plan.Slots)
	}
	for _, n := range []int{items, themes, pillars, reserved} {
		assert.Greater(t, n, briefs/2)
	}
}

// checkRepeats finds themes that come twice in a row without a word.
func checkRepeats(t *testing.T, b calendar.Brief, r calendar.Result) {
	t.Helper()
	if r.Findings.Has(calendar.CodeThemeRepeats) {
		return
	}
	stood := map[string]bool{}
	for _, s := range b.Slots {
		stood[s.ID] = s.Theme != ""
	}
	for _, c := range b.Channels {
		var last calendar.Slot
		for s := range r.Plan.Of(c.ID) {
			require.False(t, s.Theme != "" && s.Theme == last.Theme && !(stood[s.ID] && stood[last.ID]) && !single(b, c.ID, s.Theme),
				"%s on %s and %s", s.Theme, last.Date, s.Date)
			last = s
		}
	}
}

// single reports whether a channel has no other theme.
func single(b calendar.Brief, channel, theme string) bool {
	return !slices.ContainsFunc(b.Themes, func(t calendar.Theme) bool {
		return t.ID != theme && (len(t.Channels) == 0 || slices.Contains(t.Channels, channel))
	})
}
