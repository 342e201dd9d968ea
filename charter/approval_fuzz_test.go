package charter_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
)

// anyApproval makes a workflow, an approval and posts of what may be and of what may not.
func anyApproval(r *rand.Rand) (charter.Workflow, charter.Approval, []charter.Post) {
	ids := []string{"", "a", "b", "c", "\xff{}"}
	id := func() string { return ids[r.IntN(len(ids))] }
	some := func() (out []string) {
		for range r.IntN(3) {
			out = append(out, id())
		}
		return out
	}
	durations := []calendar.Duration{{}, calendar.MustDuration("P1D"), calendar.MustDuration("PT1S"), calendar.MustDuration("P0D"),
		calendar.MustDuration("P9999Y"), calendar.MustDuration("P2D").Negate()}
	duration := func() calendar.Duration { return durations[r.IntN(len(durations))] }
	w := charter.Workflow{ID: id()}
	if r.IntN(2) > 0 {
		w.Rounds = ptr(r.IntN(4) - 1)
	}
	for range r.IntN(4) {
		w.Participants = append(w.Participants, charter.Participant{ID: id(), Role: id(), Side: charter.Side(r.IntN(4) - 1)})
	}
	for range r.IntN(3) {
		w.Steps = append(w.Steps, charter.ApprovalStep{ID: id(), Approvers: append(some(), "a"), Quorum: charter.Quorum(r.IntN(4) - 1), Exempt: some(),
			Deadline: charter.Deadline{Policy: charter.DeadlinePolicy(r.IntN(6) - 1), After: duration(), To: some(),
				Reminders: []calendar.Duration{duration(), duration()}}})
	}
	posts := []charter.Post{}
	for range 1 + r.IntN(3) {
		posts = append(posts, charter.Post{ID: id(), Title: id(), Text: id(), Sponsored: r.IntN(4) == 0})
	}
	a := charter.Approval{}
	if r.IntN(3) == 0 {
		a.Sensitive = append(a.Sensitive, charter.SensitivePost{Post: id(), Why: charter.Sensitivity(r.IntN(7) - 1)})
	}
	if r.IntN(8) == 0 && len(w.Steps) > 0 {
		w.Steps[0].Approvers = nil
	}
	at := on(1, 0)
	for range r.IntN(16) {
		e := charter.ApprovalEvent{Kind: charter.EventKind(r.IntN(9) - 1), By: id(), At: at}
		if r.IntN(2) > 0 {
			e.Kind, e.By = charter.EventKind(r.IntN(4)+1), "a"
		}
		for range 1 + r.IntN(2) {
			v := charter.PostVersion{Post: id(), Hash: id()}
			if r.IntN(8) > 0 {
				v = posts[r.IntN(len(posts))].Version()
			}
			e.Of = append(e.Of, v)
		}
		a.Events = append(a.Events, e)
		at = at.Add(time.Duration(r.IntN(40)-3) * time.Hour)
	}
	if r.IntN(20) == 0 && len(a.Events) > 0 {
		far := []time.Time{{}, time.Unix(math.MaxInt32*100000, 0), time.Unix(math.MinInt64, 0), time.Unix(math.MaxInt64, 0)}
		a.Events[r.IntN(len(a.Events))].At = far[r.IntN(len(far))]
	}
	return w, a, posts
}

// FuzzStanding follows any events through any workflow: nothing panics, every sentence is
// whole, the same comes twice, and nothing may be published that nobody approved and that
// silence or a role did not.
func FuzzStanding(f *testing.F) {
	for seed := range uint64(300) {
		f.Add(seed, int64(240))
	}
	f.Add(uint64(1), int64(math.MaxInt64))
	f.Add(uint64(1), int64(math.MinInt64))
	f.Fuzz(func(t *testing.T, seed uint64, hours int64) {
		w, a, posts := anyApproval(rand.New(rand.NewPCG(seed, 1)))
		asOf := on(1, 0).Add(time.Duration(hours) * time.Hour)
		charter.CheckWorkflowForm(w)
		charter.CheckApprovalForm(a)
		charter.CheckWorkflow(w)
		lot := w.Lot(a, posts, asOf)
		require.Equal(t, lot, w.Lot(a, posts, asOf))
		require.NotContains(t, lot.Summary.Localize(language.French), "{approved")
		for _, row := range lot.Findings.In(language.French) {
			require.NotEmpty(t, row.Sentence)
		}
		for i, s := range lot.Posts {
			alone := w.Standing(a, posts[i], asOf)
			require.Equal(t, alone.State, s.State)
			require.Equal(t, alone.Hash, posts[i].Hash())
			for state := calendar.SlotState(-1); state <= calendar.SlotWithdrawn+1; state++ {
				if next := s.Next(state); next != state {
					require.True(t, state.MayBecome(next))
				}
			}
			if s.MayPublish() {
				mayPublish(t, w, a, posts[i], s)
			}
		}
	})
}

// The approvals that are made up are not all hopeless.
func TestAnyApproval(t *testing.T) {
	how := map[string]int{}
	for seed := range uint64(1000) {
		w, a, posts := anyApproval(rand.New(rand.NewPCG(seed, 1)))
		for _, s := range w.Lot(a, posts, on(11, 0)).Posts {
			how[s.State.String()]++
			for _, step := range s.Settled {
				if s.MayPublish() && step.Silence {
					how["silence"]++
				} else if s.MayPublish() && step.Exempt {
					how["exempt"]++
				} else if s.MayPublish() {
					how["answered"]++
				}
			}
		}
	}
	for _, name := range []string{"draft", "pending", "changesRequested", "approved", "rejected", "stale", "blocked", "silence", "exempt", "answered"} {
		assert.Positive(t, how[name], "%s: %v", name, how)
	}
}

// mayPublish checks that every step of an approved post was settled as it may be.
func mayPublish(t *testing.T, w charter.Workflow, a charter.Approval, p charter.Post, s charter.Standing) {
	require.NotEmpty(t, w.Steps)
	require.Len(t, s.Settled, len(w.Steps))
	for i, settled := range s.Settled {
		step := w.Steps[i]
		switch {
		case settled.Silence:
			require.Equal(t, charter.SilenceApproves, step.Deadline.Policy)
			require.False(t, p.Sponsored)
			for _, why := range a.Sensitive {
				require.False(t, why.Post == "" || why.Post == p.ID)
			}
		case settled.Exempt:
			require.NotEmpty(t, step.Exempt)
		default:
			require.NotEmpty(t, settled.By)
			for _, by := range settled.By {
				require.True(t, said(a, by, p), "%s said so", by)
			}
		}
	}
}

// said reports whether somebody approved the very content of a post.
func said(a charter.Approval, by string, p charter.Post) bool {
	for _, e := range a.Events {
		for _, v := range e.Of {
			if e.Kind == approved && e.By == by && v.Post == p.ID && v.Hash == p.Hash() {
				return true
			}
		}
	}
	return false
}

// FuzzReadApproval reads any text as an approval and as a workflow: what is sound is written
// and read again without loss, and what is not may be judged.
func FuzzReadApproval(f *testing.F) {
	f.Add([]byte(`{"id":"a","events":[{"kind":"approved","by":"marc","at":"2026-03-02T09:00:00+01:00","of":[{"post":"p","hash":"00","date":"2026-03-02"}]}]}`))
	f.Add([]byte(`{"id":"w","rounds":2,"participants":[{"id":"m","side":"external"}],"steps":[{"id":"s","approvers":["m"],"quorum":"all","deadline":{"policy":"silenceApproves","after":"P2D"}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, list := charter.ReadApproval(data)
		if len(list) == 0 {
			written, err := json.Marshal(a)
			require.NoError(t, err)
			again, list := charter.ReadApproval(written)
			require.Empty(t, list)
			rewritten, _ := json.Marshal(again)
			require.Equal(t, string(written), string(rewritten))
		}
		w, list := charter.ReadWorkflow(data)
		if len(list) == 0 {
			written, err := json.Marshal(w)
			require.NoError(t, err)
			again, list := charter.ReadWorkflow(written)
			require.Empty(t, list)
			require.Equal(t, w, again)
		}
		w.Standing(a, charter.Post{ID: "p"}, on(30, 0))
		charter.CheckWorkflow(w)
	})
}
