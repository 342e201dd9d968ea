package charter_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/document"
)

// slotStates and standings are all there are.
func slotStates() (out []calendar.SlotState) {
	for s := calendar.SlotPlanned; s <= calendar.SlotWithdrawn; s++ {
		out = append(out, s)
	}
	return out
}

func standings() (out []charter.Standing) {
	for s := charter.StateDraft; s <= charter.StateBlocked; s++ {
		out = append(out, charter.Standing{State: s})
	}
	return out
}

func TestStandingNext(t *testing.T) {
	settled := map[charter.ApprovalState]calendar.SlotState{
		charter.StateDraft: calendar.SlotDrafted, charter.StatePending: calendar.SlotSubmitted, charter.StateBlocked: calendar.SlotSubmitted,
		charter.StateStale: calendar.SlotSubmitted, charter.StateChangesRequested: calendar.SlotChangesRequested,
		charter.StateRejected: calendar.SlotChangesRequested, charter.StateApproved: calendar.SlotApproved,
	}
	for _, standing := range standings() {
		for _, from := range slotStates() {
			want := settled[standing.State]
			switch from {
			case calendar.SlotPublished, calendar.SlotFailed, calendar.SlotMissed, calendar.SlotOnHold, calendar.SlotCancelled, calendar.SlotWithdrawn:
				want = from
			case calendar.SlotArmed:
				if standing.MayPublish() {
					want = from
				}
			}
			slot, hops := calendar.Slot{ID: "s", State: from}, 0
			for next := standing.Next(slot.State); next != slot.State; next = standing.Next(slot.State) {
				var err error
				slot, err = standing.Become(slot, next)
				require.NoError(t, err, "%v: %v to %v", standing.State, from, next)
				hops++
				require.LessOrEqual(t, hops, 3)
			}
			assert.Equal(t, want, slot.State, "%v, from %v", standing.State, from)
		}
	}
	assert.Equal(t, calendar.SlotArmed, charter.Standing{}.Next(calendar.SlotArmed))
	assert.Equal(t, calendar.SlotState(99), charter.Standing{State: charter.StateDraft}.Next(99))
}

func TestStandingBecome(t *testing.T) {
	for _, standing := range append(standings(), charter.Standing{}) {
		for _, from := range slotStates() {
			for _, to := range slotStates() {
				guarded := to == calendar.SlotApproved || to == calendar.SlotArmed || to == calendar.SlotPublished
				slot, err := standing.Become(calendar.Slot{ID: "s", State: from}, to)
				switch {
				case guarded && !standing.MayPublish():
					assert.True(t, document.IsFault(err, charter.FaultNotApproved), "%v: %v to %v", standing.State, from, to)
					assert.Zero(t, slot)
				case from.MayBecome(to):
					assert.NoError(t, err)
					assert.Equal(t, to, slot.State)
				default:
					assert.True(t, document.IsFault(err, calendar.FaultTransition))
				}
			}
		}
	}
	_, err := charter.Standing{State: charter.StateStale}.Become(calendar.Slot{ID: "s", State: calendar.SlotApproved}, calendar.SlotArmed)
	var refused *document.ValueError
	require.ErrorAs(t, err, &refused)
	assert.Equal(t, []string{"it cannot be armed while its post is not approved (to be approved again)",
		"il ne peut pas passer à l'état « programmé » tant que sa publication n'est pas validée (à revalider)"}, localized(refused.Fault))
}

// A lot names the posts that are not approved by their state.
func TestLot(t *testing.T) {
	w := clientWorkflow(charter.Deadline{Policy: charter.Block, After: calendar.MustDuration("P2D")})
	posts := []charter.Post{{ID: "a"}, {ID: "b"}, {ID: "c"}, {ID: "d"}, {ID: "e"}, {ID: "f"}}
	file := charter.Approval{Events: []charter.ApprovalEvent{
		{Kind: submitted, By: "lea", At: on(2, 9), Of: versions(posts[:5]...)},
		{Kind: approved, By: "marc", At: on(2, 10), Of: versions(posts[:2]...)},
		{Kind: changes, By: "marc", At: on(2, 10), Of: versions(posts[2])},
		{Kind: rejected, By: "marc", At: on(2, 10), Of: versions(posts[3], charter.Post{ID: "z"})},
	}}
	posts[1].Text = "edited"
	lot := w.Lot(file, posts, on(3, 9))
	assert.Equal(t, []string{
		"1 of 6 posts are approved; drafted (1): “f”; pending (1): “e”; changes requested (1): “c”; rejected (1): “d”; to be approved again (1): “b”.",
		"1 publication validée sur 6 ; rédigé (1) : « f » ; en attente (1) : « e » ; modifications demandées (1) : « c » ; refusé (1) : « d » ; à revalider (1) : « b ».",
	}, localized(lot.Summary))
	assert.Equal(t, []string{
		"/events/0/of/1/hash: « b » est à revalider : son contenu n'est plus celui soumis le 2 mars 2026 à 9 h 00. D'ici là, ni programmation ni publication.",
		"/events/3/of/1/post: « z » n'est pas une publication du lot : ce qui en est dit n'est pas pris en compte.",
	}, plain(sentences(lot.Findings, language.French)))
	for i, s := range lot.Posts {
		alone := w.Standing(file, posts[i], on(3, 9))
		assert.Equal(t, alone, s, "a post of a lot stands where it would alone")
	}
	assert.Len(t, w.Lot(file, posts, on(5, 9)).In(charter.StateBlocked), 1)
	assert.Equal(t, "0 of 0 posts are approved.", w.Lot(file, nil, on(3, 9)).Summary.Localize(language.English))
}
