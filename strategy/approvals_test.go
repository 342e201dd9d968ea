package strategy_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// agency is a strategy whose posts go through the client: Marc, who has two days.
func agency() strategy.Strategy {
	return strategy.Strategy{
		ID: "agency",
		Resources: strategy.Resources{People: []strategy.Person{
			{ID: "lea", Name: "Léa", Roles: []strategy.Role{strategy.RoleCommunityManager}},
			{ID: "ana", Name: "Ana", Roles: []strategy.Role{strategy.RoleProjectLead, strategy.RoleLegal}},
			{ID: "marc", Name: "Marc", Roles: []strategy.Role{strategy.RoleExternal}, Side: charter.External},
		}},
		Workflows: []strategy.Workflow{{ID: "client", Name: "client approval", Rounds: new(2), Steps: []strategy.ApprovalStep{
			{ID: "team", Approvers: []string{"ana"}, Quorum: charter.AnyApprover, Exempt: []strategy.Role{strategy.RoleLegal},
				Deadline: charter.Deadline{Policy: charter.Block}},
			{ID: "client", Approvers: []string{"marc"}, Quorum: charter.AllApprovers,
				Deadline: charter.Deadline{Policy: charter.Block, After: calendar.MustDuration("P2D"), Reminders: []calendar.Duration{calendar.MustDuration("P1D")}}},
		}}},
		Accounts: []strategy.Account{{ID: "page", Network: network.Facebook, Kind: network.Page, Name: "Facebook page"}},
		Actions:  []strategy.Action{{ID: "tips", Title: "Tips", Account: "page", Owner: "lea", Workflow: "client"}},
	}
}

// at is an hour of a day of March 2026.
func at(day, hour int) time.Time { return time.Date(2026, 3, day, hour, 0, 0, 0, time.UTC) }

// slot is one of the tips, to be sent for approval two days before.
func slot(id, date string, state calendar.SlotState) calendar.Slot {
	day := calendar.MustDate(date)
	return calendar.Slot{ID: id, Channel: "tips", Account: "page", Date: day, Clock: calendar.MustClock("10:00"), State: state,
		Deadlines: calendar.Deadlines{Approval: day.AddDays(-2)}}
}

// through submits posts on 2 March, has Ana approve them, and those of Marc that are named.
func through(posts []charter.Post, marc ...string) charter.Approval {
	var all, answered []charter.PostVersion
	for _, p := range posts {
		all = append(all, p.Version())
		if slices.Contains(marc, p.ID) {
			answered = append(answered, p.Version())
		}
	}
	file := charter.Approval{ID: "march", Events: []charter.ApprovalEvent{
		{Kind: charter.EventSubmitted, By: "lea", At: at(2, 9), Of: all},
		{Kind: charter.EventApproved, By: "ana", At: at(2, 15), Of: all},
	}}
	if len(answered) > 0 {
		file.Events = append(file.Events, charter.ApprovalEvent{Kind: charter.EventApproved, By: "marc", At: at(3, 9), Of: answered})
	}
	return file
}

// approvals reviews the agency on 3 March 2026.
func approvals(s strategy.Strategy, slots []calendar.Slot, known *strategy.Approvals) strategy.Diagnosis {
	return strategy.Review(s, strategy.Basis{AsOf: calendar.MustDate("2026-03-03"), Zones: time.LoadLocation, Plan: &calendar.Plan{Slots: slots}, Approvals: known})
}

func TestPeopleOfTheStrategyApprove(t *testing.T) {
	s := agency()
	w, found := s.Workflow("client")
	require.True(t, found)
	assert.Empty(t, charter.CheckWorkflowForm(w))
	post := charter.Post{ID: "p1", Title: "Daffodils", Text: "Here they are."}
	st := w.Standing(through([]charter.Post{post}), post, at(2, 16))
	assert.Equal(t, charter.StatePending, st.State)
	assert.Equal(t, []string{"marc"}, st.Awaited)
	assert.Equal(t, at(4, 15), st.Until)
	assert.Equal(t, []time.Time{at(3, 15)}, st.Reminders)

	asked := charter.Approval{Events: []charter.ApprovalEvent{
		{Kind: charter.EventSubmitted, By: "ana", At: at(2, 9), Of: []charter.PostVersion{post.Version()}},
		{Kind: charter.EventChangesRequested, By: "marc", At: at(2, 10), Of: []charter.PostVersion{post.Version()}},
	}}
	st = w.Standing(asked, post, at(2, 16))
	assert.Equal(t, charter.StateChangesRequested, st.State, "a lawyer's own posts skip the first step")
	assert.Equal(t, 1, st.Rounds, "Marc is the client")

	w.Participants[0].ID, w.Steps[0].Approvers[0], w.Steps[1].Deadline.Reminders[0], *w.Rounds = "x", "x", calendar.Duration{}, 9
	assert.Equal(t, agency(), s, "nothing is shared")
	_, found = s.Workflow("")
	assert.False(t, found)
}

func TestWorkflowOfAnAction(t *testing.T) {
	s := agency()
	s.Workflows = []strategy.Workflow{{ID: "a"}, {ID: "c"}, {ID: "p"}}
	s.Campaigns = []strategy.Campaign{{ID: "launch", Workflow: "c"}}
	s.Accounts[0].Workflow = "p"
	s.Actions[0].Workflow, s.Actions[0].Campaign = "a", "launch"
	of := func(action string) string {
		w, _ := s.WorkflowOf(action)
		return w.ID
	}
	assert.Equal(t, "a", of("tips"))
	s.Actions[0].Workflow = ""
	assert.Equal(t, "c", of("tips"))
	s.Actions[0].Campaign = ""
	assert.Equal(t, "p", of("tips"))
	s.Accounts[0].Workflow = ""
	_, found := s.WorkflowOf("tips")
	assert.False(t, found, "no approval is needed")
	_, found = s.WorkflowOf("other")
	assert.False(t, found)
}

func TestReferencesOfWorkflows(t *testing.T) {
	for _, tt := range []struct {
		at     finding.Pointer
		code   finding.Code
		change func(*strategy.Strategy)
	}{
		{"/workflows/0/steps/1/approvers/0", document.CodeDangling, func(s *strategy.Strategy) { s.Workflows[0].Steps[1].Approvers[0] = "nobody at all" }},
		{"/workflows/0/steps/1/deadline/to/0", document.CodeDangling, func(s *strategy.Strategy) {
			s.Workflows[0].Steps[1].Deadline.To = []string{"nobody at all"}
		}},
		{"/actions/0/workflow", document.CodeDangling, func(s *strategy.Strategy) { s.Actions[0].Workflow = "something else" }},
		{"/accounts/0/workflow", document.CodeDangling, func(s *strategy.Strategy) { s.Accounts[0].Workflow = "something else" }},
		{"/campaigns/0/workflow", document.CodeDangling, func(s *strategy.Strategy) { s.Campaigns = []strategy.Campaign{{Workflow: "something else"}} }},
		{"/workflows/0/steps/1/id", document.CodeDuplicateID, func(s *strategy.Strategy) { s.Workflows[0].Steps[1].ID = "team" }},
		{"/workflows/0/steps/1/deadline/policy", document.CodeRequired, func(s *strategy.Strategy) { s.Workflows[0].Steps[1].Deadline.Policy = 0 }},
		{"/workflows/1/id", document.CodeDuplicateID, func(s *strategy.Strategy) { s.Workflows = append(s.Workflows, s.Workflows[0]) }},
	} {
		s := agency()
		assert.Empty(t, workflowFindings(strategy.Check(s, zones), tt.at))
		tt.change(&s)
		found := workflowFindings(strategy.Check(s, zones), tt.at)
		require.Len(t, found, 1, "%s", tt.at)
		assert.Equal(t, tt.code, found[0].Code, "%s", tt.at)
	}
	s := agency()
	s.Workflows = append(s.Workflows, s.Workflows[0])
	s.Workflows[1].ID = "other"
	assert.Empty(t, workflowFindings(strategy.Check(s, zones), "/workflows"), "two workflows may have a step of one name")
}

// workflowFindings are those at a place or below.
func workflowFindings(l finding.List, at finding.Pointer) (out finding.List) {
	for _, f := range l {
		if f.Pointer.Within(at) {
			out = append(out, f)
		}
	}
	return out
}

// What package charter finds in a workflow is found in its place, and holds up the charter.
func TestWorkflowsAreJudged(t *testing.T) {
	s := agency()
	s.Workflows[0].Steps[1].Deadline = charter.Deadline{Policy: charter.Escalate, After: calendar.MustDuration("P2D")}
	d := approvals(s, nil, nil)
	assert.Equal(t, finding.Pointer("/workflows/0/steps/1/deadline/to"), find(t, d.Findings, charter.CodeEscalationToNobody).Pointer)
	s = brand(t)
	s.Workflows = agency().Workflows
	s.Workflows[0].Steps[0].Approvers, s.Workflows[0].Steps[1].Approvers = []string{"cm"}, []string{"cm"}
	s.Workflows[0].Rounds = nil
	assert.Equal(t, strategy.StateReady, review(t, s, today).Step(strategy.CharterStep).State)
	s.Workflows[0].Steps[1].Deadline = charter.Deadline{Policy: charter.Escalate, After: calendar.MustDuration("P2D")}
	assert.Equal(t, strategy.StateIncomplete, review(t, s, today).Step(strategy.CharterStep).State)
}

func TestSlotsThatAreNotApproved(t *testing.T) {
	posts := []charter.Post{
		{ID: "p1", Slot: "s1", Title: "Daffodils"}, {ID: "p2", Slot: "s2", Title: "Tulips"},
		{ID: "p3", Slot: "s3", Title: "Irises"}, {ID: "p4", Slot: "s4", Title: "Roses"},
	}
	known := &strategy.Approvals{Posts: slices.Clone(posts), Files: []charter.Approval{through(posts, "p1", "p2")}}
	known.Posts[1].Text = "edited"
	slots := []calendar.Slot{
		slot("s1", "2026-03-04", calendar.SlotArmed),
		slot("s2", "2026-03-05", calendar.SlotArmed),
		slot("s3", "2026-03-09", calendar.SlotSubmitted),
		slot("s5", "2026-03-20", calendar.SlotPlanned),
		slot("s6", "2026-03-31", calendar.SlotPlanned),
		slot("s7", "2026-04-01", calendar.SlotPlanned), // beyond four weeks
		slot("past", "2026-03-02", calendar.SlotArmed),
		slot("out", "2026-03-03", calendar.SlotPublished),
		slot("off", "2026-03-10", calendar.SlotCancelled),
		slot("held", "2026-03-10", calendar.SlotOnHold),
	}
	before, err := json.Marshal([]any{slots, known})
	require.NoError(t, err)
	d := approvals(agency(), slots, known)
	after, err := json.Marshal([]any{slots, known})
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after), "what is given is not changed")
	assert.Equal(t, d, approvals(agency(), slots, known), "the same again")
	var told []string
	for _, a := range d.Approvals {
		told = append(told, a.Slot+" "+a.Post)
	}
	assert.Equal(t, []string{"s2 p2", "s3 p3", "s5 ", "s6 "}, told)
	day := calendar.MustDate
	assert.Equal(t, strategy.ApprovalReview{Slot: "s2", Action: "tips", Workflow: "client", Post: "p2", Subject: "Tips", Date: day("2026-03-05"),
		Armed: true, State: charter.StateStale, Who: []string{"lea"}, By: day("2026-03-03")}, d.Approvals[0])
	assert.Equal(t, strategy.ApprovalReview{Slot: "s3", Action: "tips", Workflow: "client", Post: "p3", Subject: "Tips", Date: day("2026-03-09"),
		State: charter.StatePending, Who: []string{"marc"}, By: day("2026-03-04")}, d.Approvals[1])
	assert.Equal(t, strategy.ApprovalReview{Slot: "s5", Action: "tips", Workflow: "client", Subject: "Tips", Date: day("2026-03-20"),
		Who: []string{"lea"}, By: day("2026-03-18")}, d.Approvals[2])

	f := find(t, d.Findings, strategy.CodeArmedUnapproved)
	assert.Equal(t, finding.Error, f.Severity)
	assert.Equal(t, finding.Pointer("/actions/0"), f.Pointer)
	assert.Equal(t, [2]string{
		"Facebook page: 1 slot is approved or armed and the content is not approved (client approval), the first on 5 March 2026. Disarm it until it is.",
		"Facebook page : 1 créneau validé ou programmé sans que le contenu soit validé (client approval), le premier le 5 mars 2026. À déprogrammer d'ici là.",
	}, both(f.Message))
	require.Len(t, f.Related, 1)
	assert.Equal(t, [2]string{
		"“Tips”, out on 5 March 2026: to be approved again. Awaited: Léa, by 3 March 2026.",
		"« Tips », à paraître le 5 mars 2026 : à revalider. Attendu : Léa, au plus tard le 3 mars 2026.",
	}, both(f.Related[0].Message))
	assert.False(t, d.Findings.Has(strategy.CodePostsStale), "one cause, one finding")
	assert.False(t, d.Findings.Has(strategy.CodeApprovalLate))
	s := agency()
	s.Calendar.Slots = slots[:2]
	f = find(t, approvals(s, slots, known).Findings, strategy.CodeArmedUnapproved)
	assert.Equal(t, finding.Pointer("/calendar/slots/1"), f.Related[0].Pointer, "the slot stands in the strategy")

	for name, quiet := range map[string]strategy.Diagnosis{
		"nothing is known of approvals": approvals(agency(), slots, nil),
		"no workflow":                   approvals(func() strategy.Strategy { s := agency(); s.Actions[0].Workflow = ""; return s }(), slots, known),
		"no plan":                       strategy.Review(agency(), strategy.Basis{AsOf: day("2026-03-03"), Approvals: known}),
		"no day":                        strategy.Review(agency(), strategy.Basis{Plan: &calendar.Plan{Slots: slots}, Approvals: known}),
	} {
		assert.Empty(t, quiet.Approvals, name)
		assert.False(t, quiet.Findings.Has(strategy.CodeArmedUnapproved), name)
	}
}

// A post that is edited before it is armed is to be approved again: what is late, or waits,
// is told apart.
func TestApprovalsThatAreLate(t *testing.T) {
	posts := []charter.Post{{ID: "p1", Slot: "s1"}, {ID: "p2", Slot: "s2"}}
	for _, tt := range []struct {
		name    string
		slots   []calendar.Slot
		now     time.Time
		code    finding.Code
		related []string
		fr, en  string
	}{
		{"edited", []calendar.Slot{slot("s1", "2026-03-05", calendar.SlotSubmitted), slot("s2", "2026-03-12", calendar.SlotPlanned)}, at(3, 9), strategy.CodePostsStale,
			[]string{"“Tips”, out on 5 March 2026: to be approved again. Awaited: Léa, by 3 March 2026.",
				"“Tips”, out on 12 March 2026: to be approved again. Awaited: Léa, by 10 March 2026."},
			"Facebook page : 2 publications modifiées depuis l'envoi en validation (client approval), la première à paraître le 5 mars 2026 : à revalider.",
			"Facebook page: 2 posts were edited since they were submitted (client approval), the first out on 5 March 2026: to be approved again."},
		{"not answered", []calendar.Slot{slot("s2", "2026-03-12", calendar.SlotSubmitted), slot("s1", "2026-03-10", calendar.SlotSubmitted)}, at(4, 16), strategy.CodeApprovalLate,
			[]string{"“Tips”, out on 12 March 2026: blocked. Awaited: Marc, by 4 March 2026.",
				"“Tips”, out on 10 March 2026: blocked. Awaited: Marc, by 4 March 2026."},
			"Facebook page : validation en retard pour 2 publications (client approval), la première à paraître le 10 mars 2026.",
			"Facebook page: the approval of 2 posts is late (client approval), the first out on 10 March 2026."},
		{"not written", []calendar.Slot{slot("s9", "2026-03-04", calendar.SlotPlanned)}, at(3, 9), strategy.CodeApprovalLate,
			[]string{"“Tips”, out on 4 March 2026: not written yet. Awaited: Léa, by 3 March 2026."},
			"Facebook page : validation en retard pour 1 publication (client approval), la première à paraître le 4 mars 2026.",
			"Facebook page: the approval of 1 post is late (client approval), the first out on 4 March 2026."},
		{"in time", []calendar.Slot{slot("s1", "2026-03-10", calendar.SlotSubmitted)}, at(4, 15), "", nil, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			known := &strategy.Approvals{Posts: slices.Clone(posts), Files: []charter.Approval{through(posts)}, Now: tt.now}
			if tt.code == strategy.CodePostsStale {
				known.Posts[0].Text, known.Posts[1].Text = "edited", "edited"
			}
			d := approvals(agency(), tt.slots, known)
			var found finding.List
			for _, f := range d.Findings {
				if slices.Contains([]finding.Code{strategy.CodeArmedUnapproved, strategy.CodePostsStale, strategy.CodeApprovalLate}, f.Code) {
					found = append(found, f)
				}
			}
			if tt.code == "" {
				assert.Empty(t, found)
				assert.Len(t, d.Approvals, 1)
				return
			}
			require.Len(t, found, 1)
			assert.Equal(t, tt.code, found[0].Code)
			assert.Equal(t, [2]string{tt.en, tt.fr}, both(found[0].Message))
			var related []string
			for _, r := range found[0].Related {
				related = append(related, r.Localize(language.English))
			}
			assert.Equal(t, tt.related, related)
		})
	}
}

// A slot that several posts fill is approved when each of them is; a post of no slot fills none.
func TestSeveralPostsOfASlot(t *testing.T) {
	image, link := charter.Post{ID: "image", Slot: "s1", Text: "See."}, charter.Post{ID: "link", Slot: "s1", Text: "Read."}
	for _, c := range []struct {
		posts    []charter.Post
		approved []string
		want     string // the post that is not approved
	}{
		{[]charter.Post{image, link}, []string{"image", "link"}, ""},
		{[]charter.Post{image, link}, []string{"image"}, "link"},
		{[]charter.Post{link, image}, []string{"image"}, "link"},
		{[]charter.Post{link, image}, nil, "link"},
	} {
		known := &strategy.Approvals{Posts: c.posts, Files: []charter.Approval{through(c.posts, c.approved...)}, Now: at(3, 12)}
		d := approvals(agency(), []calendar.Slot{slot("s1", "2026-03-12", calendar.SlotArmed)}, known)
		if c.want == "" {
			assert.Empty(t, d.Approvals)
		} else if assert.Len(t, d.Approvals, 1) {
			assert.Equal(t, c.want, d.Approvals[0].Post)
			assert.Equal(t, charter.StatePending, d.Approvals[0].State)
		}
	}
	d := approvals(agency(), []calendar.Slot{slot("", "2026-03-12", calendar.SlotPlanned)}, &strategy.Approvals{Posts: []charter.Post{{ID: "loose"}}})
	require.Len(t, d.Approvals, 1)
	assert.Empty(t, d.Approvals[0].Post)
}

// A review tells of each post what its standing by itself is, whatever the files and the order.
func TestReviewAgreesWithStandings(t *testing.T) {
	s := agency()
	w, _ := s.Workflow("client")
	var posts []charter.Post
	var slots []calendar.Slot
	for i := range 24 {
		id := fmt.Sprint("p", i)
		posts = append(posts, charter.Post{ID: id, Slot: id, Text: id})
		slots = append(slots, slot(id, "2026-03-12", calendar.SlotPlanned))
	}
	other := through(posts, "p1", "p2")
	other.Workflow = "another"
	known := strategy.Approvals{Posts: slices.Clone(posts), Now: at(3, 12),
		Files: []charter.Approval{through(posts[:8], "p1", "p2", "p3"), through(posts[4:16], "p5"), through(posts[12:20], "p12", "p19"), other}}
	for i := 0; i < len(posts); i += 5 {
		known.Posts[i].Text += ", edited"
	}
	slices.Reverse(known.Posts)
	told := map[string]charter.ApprovalState{}
	for _, a := range approvals(s, slots, &known).Approvals {
		told[a.Post] = a.State
	}
	states := map[charter.ApprovalState]bool{}
	for _, p := range known.Posts {
		state := known.Standing(w, p).State
		if states[state] = true; state == charter.StateApproved {
			state = 0
		}
		assert.Equal(t, state, told[p.ID], p.ID)
	}
	assert.Len(t, states, 4, "draft, pending, approved and stale")
}

// Nobody is in charge: the sentence names nobody.
func TestApprovalsOfNobody(t *testing.T) {
	s := agency()
	s.Actions[0].Owner = ""
	s.Resources.People = s.Resources.People[2:]
	d := approvals(s, []calendar.Slot{slot("s9", "2026-03-04", calendar.SlotPlanned)}, &strategy.Approvals{})
	f := find(t, d.Findings, strategy.CodeApprovalLate)
	assert.Equal(t, [2]string{
		"“Tips”, out on 4 March 2026: not written yet. By 3 March 2026.",
		"« Tips », à paraître le 4 mars 2026 : à rédiger. Au plus tard le 3 mars 2026.",
	}, both(f.Related[0].Message))
}

// The day of the review ends on the clocks of the calendar.
func TestApprovalsAreToldUpToTheEndOfTheDay(t *testing.T) {
	post := charter.Post{ID: "p1", Slot: "s1"}
	slots := []calendar.Slot{slot("s1", "2026-03-10", calendar.SlotSubmitted)}
	file := through([]charter.Post{post})
	file.Events = append(file.Events, charter.ApprovalEvent{Kind: charter.EventApproved, By: "marc",
		At: time.Date(2026, 3, 3, 23, 30, 0, 0, time.UTC), Of: []charter.PostVersion{post.Version()}})
	known := &strategy.Approvals{Posts: []charter.Post{post}, Files: []charter.Approval{file}}
	assert.Empty(t, approvals(agency(), slots, known).Approvals)
	s := agency()
	s.Calendar.Zone = "Europe/Paris"
	assert.Len(t, approvals(s, slots, known).Approvals, 1, "in Paris it is the next day")
	s.Calendar.Zone = "America/New_York"
	assert.Empty(t, approvals(s, slots, known).Approvals)
}

// The last file that speaks of a post counts, unless it is of another workflow.
func TestStandingFromSeveralFiles(t *testing.T) {
	w, _ := agency().Workflow("client")
	post := charter.Post{ID: "p1"}
	approved, pending, other := through([]charter.Post{post}, "p1"), through([]charter.Post{post}), through([]charter.Post{{ID: "p2"}}, "p2")
	elsewhere := pending
	elsewhere.Workflow = "other"
	known := strategy.Approvals{Files: []charter.Approval{pending, approved, other, elsewhere}, Now: at(3, 12)}
	assert.Equal(t, charter.StateApproved, known.Standing(w, post).State)
	known.Files = append(known.Files, pending)
	assert.Equal(t, charter.StatePending, known.Standing(w, post).State)
	known.Files = []charter.Approval{elsewhere}
	assert.Equal(t, charter.StateDraft, known.Standing(w, post).State)
}

// Terms that are longer than what the plan leaves are one finding for each workflow.
func TestApprovalLongerThanLead(t *testing.T) {
	s := agency()
	s.Workflows[0].Steps[0].Deadline.After = calendar.MustDuration("P1D")
	slots := []calendar.Slot{slot("s3", "2026-03-12", calendar.SlotPlanned), slot("s2", "2026-03-10", calendar.SlotPlanned)}
	f := find(t, approvals(s, slots, nil).Findings, strategy.CodeApprovalLongerThanLead)
	assert.Equal(t, finding.Pointer("/workflows/0/steps"), f.Pointer)
	assert.Equal(t, [2]string{
		"Approval through “client approval” may take 3 days, and the plan leaves 2: 1 account concerned, first slot on 10 March 2026.",
		"La validation par « client approval » peut prendre 3 jours, et le planning en prévoit 2 : 1 compte concerné, premier créneau le 10 mars 2026.",
	}, both(f.Message))
	s.Workflows[0].Steps[0].Deadline.After = calendar.MustDuration("PT23H")
	assert.False(t, approvals(s, slots, nil).Findings.Has(strategy.CodeApprovalLongerThanLead), "two days and a part of the third")

	// Without a day of the plan to send it, a post is to be sent in time for every term.
	slots[1].Deadlines.Approval = calendar.Date{}
	s.Workflows[0].Steps[0].Deadline.After = calendar.MustDuration("P1D")
	f = find(t, approvals(s, slots, nil).Findings, strategy.CodeApprovalLongerThanLead)
	assert.Contains(t, both(f.Message)[0], "the plan leaves 0")
	d := approvals(s, slots, &strategy.Approvals{})
	assert.Equal(t, calendar.MustDate("2026-03-10"), d.Approvals[0].By)
	assert.Equal(t, calendar.MustDate("2026-03-07"), d.Approvals[1].By)
}
