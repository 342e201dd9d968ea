package charter_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
)

// on is an instant of March 2026, in UTC.
func on(day, hour int) time.Time { return time.Date(2026, 3, day, hour, 0, 0, 0, time.UTC) }

// versions is what an event about some posts speaks of.
func versions(posts ...charter.Post) []charter.PostVersion {
	var out []charter.PostVersion
	for _, p := range posts {
		out = append(out, p.Version())
	}
	return out
}

// clientWorkflow has one step, at which the client alone approves.
func clientWorkflow(d charter.Deadline) charter.Workflow {
	return charter.Workflow{ID: "client",
		Participants: []charter.Participant{{ID: "lea", Side: charter.Internal}, {ID: "marc", Name: "Marc", Side: charter.External}, {ID: "zoe", Name: "Zoé", Side: charter.External}},
		Steps:        []charter.ApprovalStep{{ID: "client", Approvers: []string{"marc"}, Quorum: charter.AnyApprover, Deadline: d}}}
}

// localized is a message in both languages.
func localized(s interface{ Localize(language.Tag) string }) []string {
	return plain([]string{s.Localize(language.English), s.Localize(language.French)})
}

// The client approves 18 posts on the 20th, and three are edited on the 24th: 15 stay
// approved, three are to be approved again, and the dates stay approved.
func TestTrap5MonthApprovedAsALot(t *testing.T) {
	workflow := clientWorkflow(charter.Deadline{Policy: charter.Block})
	var posts []charter.Post
	for i := range 18 {
		posts = append(posts, charter.Post{ID: fmt.Sprint("p", i+1), Title: fmt.Sprint("Conseil n° ", i+1), Text: fmt.Sprint("Texte ", i+1),
			Date: calendar.MustDate("2026-04-01").AddDays(i)})
	}
	file := charter.Approval{ID: "april", Events: []charter.ApprovalEvent{
		{Kind: charter.EventSubmitted, By: "lea", At: on(15, 9), Of: versions(posts...)},
		{Kind: charter.EventApproved, By: "marc", At: on(20, 16), Of: versions(posts...)},
	}}
	lot := workflow.Lot(file, posts, on(21, 9))
	assert.Len(t, lot.In(charter.StateApproved), 18)
	assert.Empty(t, lot.Findings)
	assert.Equal(t, []string{"18 of 18 posts are approved. The approval of the dates stands.",
		"18 publications validées sur 18. La validation des dates reste acquise."}, localized(lot.Summary))

	for _, i := range []int{3, 8, 16} {
		posts[i].Text += " !"
	}
	lot = workflow.Lot(file, posts, on(24, 9))
	assert.Len(t, lot.In(charter.StateApproved), 15)
	var stale []string
	for _, s := range lot.In(charter.StateStale) {
		stale = append(stale, s.Post)
		assert.False(t, s.MayPublish())
	}
	assert.Equal(t, []string{"p4", "p9", "p17"}, stale)
	for _, s := range lot.Posts {
		assert.True(t, s.DateStands, s.Post)
	}
	assert.Equal(t, []string{
		"15 of 18 posts are approved; to be approved again (3): “Conseil n° 4”, “Conseil n° 9” and “Conseil n° 17”. The approval of the dates stands.",
		"15 publications validées sur 18 ; à revalider (3) : « Conseil n° 4 », « Conseil n° 9 » et « Conseil n° 17 ». La validation des dates reste acquise.",
	}, localized(lot.Summary))
	assert.Equal(t, []string{
		"/events/0/of/3/hash: « Conseil n° 4 » est à revalider : son contenu n'est plus celui soumis le 15 mars 2026 à 9 h 00. D'ici là, ni programmation ni publication.",
		"/events/0/of/8/hash: « Conseil n° 9 » est à revalider : son contenu n'est plus celui soumis le 15 mars 2026 à 9 h 00. D'ici là, ni programmation ni publication.",
		"/events/0/of/16/hash: « Conseil n° 17 » est à revalider : son contenu n'est plus celui soumis le 15 mars 2026 à 9 h 00. D'ici là, ni programmation ni publication.",
	}, plain(sentences(lot.Findings, language.French)))

	// The three are approved again, without the others; another is moved to another day.
	again := versions(posts[3], posts[8], posts[16])
	file.Events = append(file.Events, charter.ApprovalEvent{Kind: charter.EventSubmitted, By: "lea", At: on(24, 10), Of: again},
		charter.ApprovalEvent{Kind: charter.EventApproved, By: "marc", At: on(25, 10), Of: again})
	posts[0].Date = calendar.MustDate("2026-04-30")
	lot = workflow.Lot(file, posts, on(26, 9))
	assert.Equal(t, []string{"18 of 18 posts are approved. Dates to be approved again (1): “Conseil n° 1”.",
		"18 publications validées sur 18. Dates à revalider (1) : « Conseil n° 1 »."}, localized(lot.Summary))
	assert.Equal(t, []string{"/events/0/of/0/date: “Conseil n° 1” was approved for 1 April 2026 and is now planned for 30 April 2026: the date is to be approved again."},
		sentences(lot.Findings, language.English))
	assert.Equal(t, []string{"/events/0/of/0/date: « Conseil n° 1 » a été validé pour le 1er avril 2026 et est désormais prévu le 30 avril 2026 : la date est à revalider."},
		plain(sentences(lot.Findings, language.French)))
}

// Silence approves, but never a sponsored post, one of a regulated sector, of a crisis, or
// with the image of a person: these are blocked, and it is said.
func TestTrap6SilenceOnASensitivePost(t *testing.T) {
	workflow := clientWorkflow(charter.Deadline{Policy: charter.SilenceApproves, After: calendar.MustDuration("P2D")})
	cases := []struct {
		name            string
		post            charter.Post
		sensitive       []charter.SensitivePost
		english, french string
	}{
		{"sponsored", charter.Post{Sponsored: true}, nil, "sponsored post", "publication sponsorisée"},
		{"said to be sponsored", charter.Post{}, []charter.SensitivePost{{Post: "p", Why: charter.SensitiveSponsored}}, "sponsored post", "publication sponsorisée"},
		{"regulated sector", charter.Post{}, []charter.SensitivePost{{Why: charter.SensitiveSector}}, "regulated sector", "secteur réglementé"},
		{"crisis", charter.Post{}, []charter.SensitivePost{{Post: "p", Why: charter.SensitiveCrisis}}, "crisis", "crise"},
		{"image", charter.Post{}, []charter.SensitivePost{{Post: "p", Why: charter.SensitiveImage}, {Post: "p", Why: charter.SensitiveImage}}, "image of a person", "image d'une personne"},
		{"two reasons", charter.Post{Sponsored: true}, []charter.SensitivePost{{Post: "p", Why: charter.SensitiveImage}, {Post: "q", Why: charter.SensitiveCrisis}},
			"sponsored post and image of a person", "publication sponsorisée et image d'une personne"},
		{"reason that could not be read", charter.Post{}, []charter.SensitivePost{{Post: "p"}}, "reason not given", "motif non précisé"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := c.post
			p.ID, p.Title = "p", "La crème"
			file := charter.Approval{Sensitive: c.sensitive, Events: []charter.ApprovalEvent{
				{Kind: charter.EventSubmitted, By: "lea", At: on(2, 9), Of: versions(p)}}}

			before := workflow.Standing(file, p, on(4, 9))
			assert.Equal(t, charter.StatePending, before.State)
			assert.Equal(t, []string{"/events/0/of/0: “La crème”: silence will not approve it (" + c.english + "). Awaited: Marc."}, sentences(before.Findings, language.English))
			assert.Equal(t, []string{"/events/0/of/0: « La crème » : le silence ne vaudra pas accord (" + c.french + "). Réponse attendue : Marc."},
				plain(sentences(before.Findings, language.French)))

			after := workflow.Standing(file, p, on(30, 9))
			assert.Equal(t, charter.StateBlocked, after.State)
			assert.False(t, after.MayPublish())
			assert.Equal(t, []string{"marc"}, after.Awaited)
			assert.Empty(t, after.Settled)
			assert.Equal(t, []string{"/events/0/of/0: “La crème”: no answer by 4 March 2026 at 09:00, and silence never approves such a post (" + c.english + "). It is blocked. Awaited: Marc."},
				sentences(after.Findings, language.English))
			assert.Equal(t, []string{"/events/0/of/0: « La crème » : sans réponse au 4 mars 2026 à 9 h 00, et le silence ne vaut jamais accord dans ce cas (" + c.french + "). La publication reste bloquée. Réponse attendue : Marc."},
				plain(sentences(after.Findings, language.French)))

			file.Events = append(file.Events, charter.ApprovalEvent{Kind: charter.EventApproved, By: "marc", At: on(29, 9), Of: versions(p)})
			assert.True(t, workflow.Standing(file, p, on(30, 9)).MayPublish(), "an approval, though late, is one")
		})
	}

	p := charter.Post{ID: "p", Title: "La crème"}
	file := charter.Approval{Sensitive: []charter.SensitivePost{{Post: "another", Why: charter.SensitiveCrisis}},
		Events: []charter.ApprovalEvent{{Kind: charter.EventSubmitted, By: "lea", At: on(2, 9), Of: versions(p)}}}
	assert.Equal(t, charter.StatePending, workflow.Standing(file, p, on(4, 9)).State, "the last instant is in time")
	standing := workflow.Standing(file, p, on(4, 9).Add(time.Nanosecond))
	require.Equal(t, charter.StateApproved, standing.State)
	assert.Equal(t, []charter.SettledStep{{Step: "client", At: on(4, 9), Silence: true}}, standing.Settled)
	p.Text = "Une autre"
	assert.Equal(t, charter.StateStale, workflow.Standing(file, p, on(5, 9)).State, "silence approves what was submitted, and nothing else")
}
