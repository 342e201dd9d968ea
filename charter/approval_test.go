package charter_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// twoSteps has two people of the team of whom both approve, then two of the client of whom
// one does.
func twoSteps() charter.Workflow {
	return charter.Workflow{ID: "two", Rounds: ptr(1),
		Participants: []charter.Participant{
			{ID: "lea", Side: charter.Internal}, {ID: "chief", Role: "chief", Side: charter.Internal},
			{ID: "ana", Name: "Ana", Side: charter.Internal}, {ID: "ben", Name: "Ben", Side: charter.Internal},
			{ID: "marc", Name: "Marc", Side: charter.External}, {ID: "zoe", Name: "Zoé", Side: charter.External},
		},
		Steps: []charter.ApprovalStep{
			{ID: "proof", Name: "Relecture", Approvers: []string{"ana", "ben"}, Quorum: charter.AllApprovers, Exempt: []string{"chief"},
				Deadline: charter.Deadline{Policy: charter.Escalate, After: calendar.MustDuration("P1D"), To: []string{"chief"}}},
			{ID: "client", Name: "Annonceur", Approvers: []string{"marc", "zoe"}, Quorum: charter.AnyApprover,
				Deadline: charter.Deadline{Policy: charter.Block, After: calendar.MustDuration("P3D"),
					Reminders: []calendar.Duration{calendar.MustDuration("P2D"), calendar.MustDuration("P1D"), calendar.MustDuration("P2D"), calendar.MustDuration("P0D")}}},
		}}
}

// step is one event, an hour after the one before unless it says when.
type step struct {
	kind charter.EventKind
	by   string
	text string // of the content it speaks of
	at   time.Time
}

func trail(steps ...step) charter.Approval {
	var a charter.Approval
	now := on(2, 8)
	for _, s := range steps {
		if now = now.Add(time.Hour); !s.at.IsZero() {
			now = s.at
		}
		a.Events = append(a.Events, charter.ApprovalEvent{Kind: s.kind, By: s.by, At: now, Of: versions(charter.Post{ID: "p", Text: s.text})})
	}
	return a
}

const (
	submitted = charter.EventSubmitted
	approved  = charter.EventApproved
	changes   = charter.EventChangesRequested
	rejected  = charter.EventRejected
	commented = charter.EventCommented
	withdrawn = charter.EventWithdrawn
)

func TestStanding(t *testing.T) {
	s := func(kind charter.EventKind, by, text string) step { return step{kind: kind, by: by, text: text} }
	cases := []struct {
		name    string
		events  []step
		text    string // the present one
		state   charter.ApprovalState
		step    string
		awaited []string
		french  []string
	}{
		{"nothing", nil, "A", charter.StateDraft, "", nil, nil},
		{"submitted", []step{s(submitted, "lea", "A")}, "A", charter.StatePending, "proof", []string{"ana", "ben"}, nil},
		{"one of two", []step{s(submitted, "lea", "A"), s(commented, "zoe", "A"), s(approved, "ben", "A")}, "A", charter.StatePending, "proof", []string{"ana"}, nil},
		{"both", []step{s(submitted, "lea", "A"), s(approved, "ben", "A"), s(approved, "ana", "A")}, "A", charter.StatePending, "client", []string{"marc", "zoe"}, nil},
		{"any of two", []step{s(submitted, "lea", "A"), s(approved, "ben", "A"), s(approved, "ana", "A"), s(approved, "zoe", "A")}, "A", charter.StateApproved, "", nil, nil},
		{"exempt by role", []step{s(submitted, "chief", "A")}, "A", charter.StatePending, "client", []string{"marc", "zoe"}, nil},
		{"the client before the team", []step{s(submitted, "lea", "A"), s(approved, "marc", "A")}, "A", charter.StatePending, "proof", []string{"ana", "ben"},
			[]string{"/events/1/of/0/post: Marc ne figure pas parmi les valideurs de l'étape « Relecture » : sa réponse sur « p » n'est pas prise en compte."}},
		{"a stranger", []step{s(submitted, "lea", "A"), s(rejected, "eve", "A")}, "A", charter.StatePending, "proof", []string{"ana", "ben"},
			[]string{"/events/1/of/0/post: eve ne figure pas parmi les valideurs de l'étape « Relecture » : sa réponse sur « p » n'est pas prise en compte."}},
		{"an escalation before its time", []step{s(submitted, "lea", "A"), s(approved, "chief", "A")}, "A", charter.StatePending, "proof", []string{"ana", "ben"},
			[]string{"/events/1/of/0/post: chief ne figure pas parmi les valideurs de l'étape « Relecture » : sa réponse sur « p » n'est pas prise en compte."}},
		{"twice the same person", []step{s(submitted, "lea", "A"), s(approved, "ana", "A"), s(approved, "ana", "A")}, "A", charter.StatePending, "proof", []string{"ben"},
			[]string{"/events/2/of/0: « p » : c'était déjà acquis, l'événement ne change rien."}},
		{"the second of two who need not", []step{s(submitted, "chief", "A"), s(approved, "marc", "A"), s(approved, "zoe", "A")}, "A", charter.StateApproved, "", nil,
			[]string{"/events/2/of/0: « p » : c'était déjà acquis, l'événement ne change rien."}},
		{"another content", []step{s(submitted, "chief", "A"), s(approved, "marc", "B")}, "A", charter.StatePending, "client", []string{"marc", "zoe"},
			[]string{"/events/1/of/0/hash: Cet événement porte sur un autre contenu de « p » que celui soumis le 2 mars 2026 à 9 h 00 : il n'est pas pris en compte."}},
		{"not submitted", []step{s(approved, "marc", "A")}, "A", charter.StateDraft, "", nil,
			[]string{"/events/0/of/0: « p » n'est pas en validation à ce moment : l'événement n'est pas pris en compte."}},
		{"after the withdrawal", []step{s(submitted, "chief", "A"), s(withdrawn, "lea", "A"), s(approved, "marc", "A")}, "A", charter.StateDraft, "", nil,
			[]string{"/events/2/of/0: « p » n'est pas en validation à ce moment : l'événement n'est pas pris en compte."}},
		{"withdrawn after the approval", []step{s(submitted, "chief", "A"), s(approved, "marc", "A"), s(withdrawn, "lea", "A")}, "A", charter.StateDraft, "", nil, nil},
		{"changes requested", []step{s(submitted, "chief", "A"), s(changes, "marc", "A")}, "A", charter.StateChangesRequested, "", nil, nil},
		{"changes made", []step{s(submitted, "chief", "A"), s(changes, "marc", "A")}, "B", charter.StateChangesRequested, "", nil, nil},
		{"changes submitted", []step{s(submitted, "lea", "A"), s(approved, "ana", "A"), s(changes, "ben", "A"), s(submitted, "lea", "B")}, "B",
			charter.StatePending, "proof", []string{"ana", "ben"}, nil},
		{"changes asked for by an earlier step", []step{s(submitted, "lea", "A"), s(approved, "ana", "A"), s(approved, "ben", "A"), s(changes, "ben", "A")}, "A",
			charter.StateChangesRequested, "", nil, nil},
		{"changes asked for after the approval", []step{s(submitted, "chief", "A"), s(approved, "marc", "A"), s(changes, "zoe", "A")}, "A",
			charter.StateChangesRequested, "", nil, nil},
		{"more rounds than included", []step{s(submitted, "chief", "A"), s(changes, "marc", "A"), s(submitted, "chief", "B"), s(changes, "zoe", "B")}, "B",
			charter.StateChangesRequested, "", nil, []string{"/events/3/of/0: « p » : 2 allers-retours, alors que le contrat en inclut 1."}},
		{"rejected", []step{s(submitted, "chief", "A"), s(rejected, "marc", "A")}, "A", charter.StateRejected, "", nil, nil},
		{"rejected, again", []step{s(submitted, "chief", "A"), s(rejected, "marc", "A"), s(submitted, "chief", "A")}, "A", charter.StateRejected, "", nil,
			[]string{"/events/2/of/0/hash: Ce contenu de « p » a été refusé : il ne peut pas être soumis de nouveau tel quel."}},
		{"rejected, another", []step{s(submitted, "chief", "A"), s(rejected, "marc", "A"), s(submitted, "chief", "B")}, "B", charter.StatePending, "client", []string{"marc", "zoe"}, nil},
		{"edited while pending", []step{s(submitted, "chief", "A")}, "B", charter.StateStale, "", nil,
			[]string{"/events/0/of/0/hash: « p » est à revalider : son contenu n'est plus celui soumis le 2 mars 2026 à 9 h 00. D'ici là, ni programmation ni publication."}},
		{"approved, edited, submitted", []step{s(submitted, "chief", "A"), s(approved, "marc", "A"), s(submitted, "chief", "B")}, "B", charter.StatePending, "client", []string{"marc", "zoe"}, nil},
		{"the edit undone after the submission", []step{s(submitted, "chief", "A"), s(approved, "marc", "A"), s(submitted, "chief", "B")}, "A", charter.StateStale, "", nil,
			[]string{"/events/2/of/0/hash: « p » est à revalider : son contenu n'est plus celui soumis le 2 mars 2026 à 11 h 00. D'ici là, ni programmation ni publication."}},
		{"submitted twice", []step{s(submitted, "chief", "A"), s(submitted, "lea", "A")}, "A", charter.StatePending, "client", []string{"marc", "zoe"},
			[]string{"/events/1/of/0: « p » : c'était déjà acquis, l'événement ne change rien."}},
		{"out of order", []step{s(submitted, "chief", "A"), {approved, "marc", "A", on(1, 9)}}, "A", charter.StatePending, "client", []string{"marc", "zoe"},
			[]string{"/events/1/at: Cet événement porte une date antérieure à celle du précédent, du 2 mars 2026 à 9 h 00 : il n'est pas pris en compte."}},
		{"not yet", []step{s(submitted, "chief", "A"), {approved, "marc", "A", on(9, 9)}, {rejected, "marc", "A", on(8, 9)}}, "A", charter.StatePending, "client", []string{"marc", "zoe"}, nil},
		{"nobody, never and nothing", []step{s(submitted, "", "A"), s(0, "lea", "A"), s(99, "lea", "A")}, "A", charter.StateDraft, "", nil, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			file, p := trail(c.events...), charter.Post{ID: "p", Text: c.text}
			got := twoSteps().Standing(file, p, on(2, 20))
			assert.Equal(t, c.state, got.State)
			assert.Equal(t, c.step, got.Step)
			assert.Equal(t, c.awaited, got.Awaited)
			assert.Equal(t, c.french, plain(sentences(got.Findings, language.French)))
			for _, s := range sentences(got.Findings, language.English) {
				assert.NotContains(t, s, "{")
			}
			assert.Equal(t, c.state == charter.StateApproved, got.MayPublish())
		})
	}
}

// What time does where the client does not answer, or the team.
func TestStandingInTime(t *testing.T) {
	w, p := twoSteps(), charter.Post{ID: "p", Text: "A"}
	file := trail(step{kind: submitted, by: "chief", text: "A"})
	got := w.Standing(file, p, on(5, 9))
	assert.Equal(t, charter.StatePending, got.State, "the last instant is in time")
	assert.Equal(t, on(5, 9), got.Until)
	assert.Equal(t, []time.Time{on(3, 9), on(4, 9)}, got.Reminders)
	assert.Equal(t, []charter.SettledStep{{Step: "proof", At: on(2, 9), Exempt: true}}, got.Settled)
	got = w.Standing(file, p, on(5, 10))
	assert.Equal(t, charter.StateBlocked, got.State)
	assert.Equal(t, []string{"/events/0/of/0: “p”: no answer by 5 March 2026 at 09:00. It is not published without approval. Awaited: Marc and Zoé."}, sentences(got.Findings, language.English))
	assert.Equal(t, []string{"/events/0/of/0: « p » : sans réponse au 5 mars 2026 à 9 h 00. Pas de publication sans validation. Réponse attendue : Marc et Zoé."},
		plain(sentences(got.Findings, language.French)))
	paris := w.Standing(file, p, on(5, 10).In(time.FixedZone("", 3600)))
	assert.Contains(t, paris.Findings[0].Localize(language.English), "5 March 2026 at 10:00", "sentences are on the clocks of the reader")
	paris.Findings, got.Findings = nil, nil
	assert.Equal(t, got, paris)

	file = trail(step{kind: submitted, by: "lea", text: "A"}, step{kind: approved, by: "ana", text: "A"})
	got = w.Standing(file, p, on(3, 10))
	assert.Equal(t, charter.StatePending, got.State)
	assert.True(t, got.Escalated)
	assert.Equal(t, []string{"chief", "ben"}, got.Awaited)
	assert.Equal(t, []string{"/events/0/of/0: “p”: no answer by 3 March 2026 at 09:00. Escalated to chief."}, sentences(got.Findings, language.English))
	assert.Equal(t, []string{"/events/0/of/0: « p » : sans réponse au 3 mars 2026 à 9 h 00. Relance au niveau supérieur : chief."}, plain(sentences(got.Findings, language.French)))
	file.Events = append(file.Events, charter.ApprovalEvent{Kind: approved, By: "chief", At: on(3, 11), Of: versions(p)})
	got = w.Standing(file, p, on(3, 12))
	assert.Equal(t, "client", got.Step)
	assert.Equal(t, []charter.SettledStep{{Step: "proof", At: on(3, 11), By: []string{"ana", "chief"}}}, got.Settled)
}

// A choice that is not made approves nothing, and is a finding of the form.
func TestNothingIsChosenByDefault(t *testing.T) {
	w := charter.Workflow{ID: "w", Participants: []charter.Participant{{ID: "marc"}}, Steps: []charter.ApprovalStep{{ID: "s", Approvers: []string{"marc"},
		Deadline: charter.Deadline{After: calendar.MustDuration("P1D")}}}}
	var paths []string
	for _, f := range charter.CheckWorkflowForm(w) {
		paths = append(paths, string(f.Pointer))
	}
	assert.Equal(t, []string{"/participants/0/side", "/steps/0/deadline/policy", "/steps/0/quorum"}, paths)
	p := charter.Post{ID: "p", Text: "A"}
	file := trail(step{kind: submitted, by: "lea", text: "A"})
	assert.Equal(t, charter.StateBlocked, w.Standing(file, p, on(30, 9)).State)

	for name, w := range map[string]charter.Workflow{
		"no steps":     {},
		"no approvers": {Steps: []charter.ApprovalStep{{ID: "s", Quorum: charter.AllApprovers, Deadline: charter.Deadline{Policy: charter.SilenceApproves, After: calendar.MustDuration("P1D")}}}},
		"no term":      clientWorkflow(charter.Deadline{Policy: charter.SilenceApproves}),
		"no time":      clientWorkflow(charter.Deadline{Policy: charter.SilenceApproves, After: calendar.MustDuration("P0D")}),
		"backwards":    clientWorkflow(charter.Deadline{Policy: charter.SilenceApproves, After: calendar.MustDuration("P1D").Negate()}),
		"for ever":     clientWorkflow(charter.Deadline{Policy: charter.SilenceApproves, After: calendar.MustDuration("P9000Y")}),
		"to nobody":    clientWorkflow(charter.Deadline{Policy: charter.Escalate, After: calendar.MustDuration("P1D")}),
	} {
		assert.False(t, w.Standing(file, p, on(30, 9)).MayPublish(), name)
	}
	assert.False(t, charter.Standing{}.MayPublish())
}

func TestCheckWorkflow(t *testing.T) {
	w := clientWorkflow(charter.Deadline{Policy: charter.Escalate, Reminders: []calendar.Duration{calendar.MustDuration("P0D")}})
	w.Participants[1].Side, w.Rounds = charter.Internal, ptr(2)
	assert.Equal(t, []string{
		"/rounds: 2 rounds of revision included, but no external approver at any step: none is counted.",
		"/steps/0/deadline/after: Step “client”: say after how long its policy takes effect (escalated).",
		"/steps/0/deadline/reminders/0: Step “client”: a reminder comes some time after the request, not along with it.",
		"/steps/0/deadline/to: Step “client” escalates what is not answered: say to whom.",
	}, sentences(charter.CheckWorkflow(w), language.English))
	assert.Equal(t, []string{
		"/rounds: 2 allers-retours inclus, mais aucune étape ne prévoit de validation annonceur : aucun n'est décompté.",
		"/steps/0/deadline/after: Étape « client » : indiquez au bout de combien de temps la règle s'applique (relance au niveau supérieur).",
		"/steps/0/deadline/reminders/0: Étape « client » : un rappel suit la demande, il ne l'accompagne pas.",
		"/steps/0/deadline/to: Étape « client » : indiquez qui est relancé au niveau supérieur faute de réponse.",
	}, plain(sentences(charter.CheckWorkflow(w), language.French)))
	assert.Empty(t, charter.CheckWorkflow(clientWorkflow(charter.Deadline{Policy: charter.Block})))
	assert.Empty(t, charter.CheckWorkflow(clientWorkflow(charter.Deadline{After: calendar.MustDuration("-P1D")})), "a policy that is missing is a fault of the form")
	assert.Equal(t, []finding.Code{charter.CodeDeadlineWithoutTerm},
		codes(charter.CheckWorkflow(clientWorkflow(charter.Deadline{Policy: charter.Block, After: calendar.MustDuration("-P1D")}))))
}

func TestApprovalRoundTrip(t *testing.T) {
	w := twoSteps()
	w.Steps[1].Deadline.Reminders = w.Steps[1].Deadline.Reminders[:2]
	data, err := json.Marshal(w)
	require.NoError(t, err)
	gotWorkflow, list := charter.ReadWorkflow(data)
	require.Empty(t, list)
	assert.Equal(t, w, gotWorkflow)

	a := trail(step{kind: submitted, by: "lea", text: "A"}, step{kind: approved, by: "ana", text: "A"})
	a.ID, a.Name, a.Lot, a.Workflow, a.Events[0].Of[0].Date = "a", "Mars", "march", "two", day
	a.Sensitive = []charter.SensitivePost{{Why: charter.SensitiveSector}}
	data, err = json.Marshal(a)
	require.NoError(t, err)
	got, list := charter.ReadApproval(data)
	require.Empty(t, list)
	assert.Equal(t, a, got)

	_, list = charter.ReadApproval([]byte(`{"id":"a","events":[{"kind":"agreed","by":"lea","at":"2026-03-02","of":[]},{"of":[{"post":"p"}]}],"sensitive":[{"why":"crisi"}]}`))
	var paths []string
	for _, f := range list {
		paths = append(paths, string(f.Pointer))
	}
	assert.Equal(t, []string{"/events/0/at", "/events/0/kind", "/events/0/of", "/events/1/at", "/events/1/by", "/events/1/kind", "/events/1/of/0/hash", "/sensitive/0/why"}, paths)
	_, list = charter.ReadWorkflow([]byte(`{"id":"w","steps":[{"id":"s","approvers":["marc"],"quorum":"any","deadline":{"policy":"block"}}],"participants":[{"id":"marq","side":"external"}]}`))
	require.Len(t, list, 1)
	assert.Equal(t, "/steps/0/approvers/0", string(list[0].Pointer))
	many := charter.Approval{ID: "a", Events: slices.Repeat(a.Events[:1], charter.MaxApprovalEvents)}
	assert.Empty(t, charter.CheckApprovalForm(many))
	many.Events = append(many.Events, a.Events[0])
	assert.Equal(t, []finding.Code{document.CodeTooMany}, codes(charter.CheckApprovalForm(many)))
	require.Error(t, new(charter.Workflow).UnmarshalJSON([]byte(`{}`)))
	require.Error(t, new(charter.Approval).UnmarshalJSON([]byte(`{}`)))
}

func TestApprovalEnums(t *testing.T) {
	type enum interface {
		String() string
		MarshalText() ([]byte, error)
	}
	french := map[enum]string{
		charter.Internal: "en interne", charter.External: "annonceur",
		charter.AnyApprover: "une validation suffit", charter.AllApprovers: "toutes les validations requises",
		charter.Block: "pas de publication sans validation", charter.Escalate: "relance au niveau supérieur", charter.SilenceApproves: "silence vaut accord",
		charter.StateDraft: "rédigé", charter.StatePending: "en attente", charter.StateApproved: "validé", charter.StateChangesRequested: "modifications demandées",
		charter.StateRejected: "refusé", charter.StateStale: "à revalider", charter.StateBlocked: "bloqué",
		charter.SensitiveSponsored: "publication sponsorisée", charter.SensitiveSector: "secteur réglementé", charter.SensitiveCrisis: "crise", charter.SensitiveImage: "image d'une personne",
		submitted: "soumis à validation", approved: "validé", changes: "modifications demandées", rejected: "refusé", commented: "commenté", withdrawn: "retiré",
	}
	for v, want := range french {
		got := v.(interface{ Label() finding.Message }).Label().Localize(language.French)
		assert.Equal(t, want, got)
		data, err := json.Marshal(v)
		require.NoError(t, err)
		back := reflect.New(reflect.TypeOf(v))
		require.NoError(t, json.Unmarshal(data, back.Interface()))
		assert.Equal(t, v, back.Elem().Interface())
	}
	for _, v := range []enum{charter.Side(0), charter.Quorum(3), charter.DeadlinePolicy(0), charter.ApprovalState(8), charter.Sensitivity(-1), charter.EventKind(7)} {
		_, err := v.MarshalText()
		assert.Error(t, err, "%v", v)
	}
}

// A standing shares nothing with what it was computed from, and changes nothing of it.
func TestStandingIsItsOwn(t *testing.T) {
	w, p := twoSteps(), charter.Post{ID: "p", Text: "A"}
	file := trail(step{kind: submitted, by: "lea", text: "A"}, step{kind: approved, by: "ana", text: "A"}, step{kind: approved, by: "ben", text: "A"})
	before, err := json.Marshal([]any{w, file, p})
	require.NoError(t, err)
	for _, at := range []time.Time{on(2, 10), on(2, 20), on(4, 9)} { // at the first step, at the second, escalated
		got, want := w.Standing(file, p, at), w.Standing(file, p, at)
		for _, ids := range [][]string{got.Awaited, got.Awaited[:cap(got.Awaited)]} {
			for i := range ids {
				ids[i] = "x"
			}
		}
		for _, s := range got.Settled {
			s.By[0] = "x"
		}
		*got.Included = 9
		assert.Equal(t, want, w.Standing(file, p, at))
	}
	after, err := json.Marshal([]any{w, file, p})
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
}

// What is counted, and what is not.
func TestStandingCounts(t *testing.T) {
	w, p := twoSteps(), charter.Post{ID: "p", Text: "A", Date: day}
	hash := func(text string) charter.PostVersion { return charter.Post{ID: "p", Text: text, Date: day}.Version() }
	event := func(kind charter.EventKind, by string, hour int, v charter.PostVersion) charter.ApprovalEvent {
		return charter.ApprovalEvent{Kind: kind, By: by, At: on(2, hour), Of: []charter.PostVersion{v}}
	}

	// Only the client's requests are rounds, and a new submission has no step behind it.
	file := charter.Approval{Events: []charter.ApprovalEvent{
		event(submitted, "lea", 8, hash("A")), event(changes, "ana", 9, hash("A")),
		event(submitted, "chief", 10, hash("A")), event(changes, "marc", 11, hash("A")), event(submitted, "chief", 12, hash("A")),
	}}
	got := w.Standing(file, p, on(2, 20))
	assert.Equal(t, 1, got.Rounds)
	assert.Equal(t, ptr(1), got.Included)
	assert.Equal(t, []charter.SettledStep{{Step: "proof", At: on(2, 12), Exempt: true}}, got.Settled)
	assert.Empty(t, got.Findings)
	w.Rounds = nil
	assert.Nil(t, w.Standing(file, p, on(2, 20)).Included, "no number is not none")

	// Nobody is exempt for want of a role.
	w.Steps[0].Exempt = []string{""}
	assert.Equal(t, "proof", w.Standing(charter.Approval{Events: []charter.ApprovalEvent{event(submitted, "lea", 8, hash("A"))}}, p, on(2, 20)).Step)

	// A content without a hash is none.
	assert.Equal(t, charter.StateDraft, w.Standing(charter.Approval{Events: []charter.ApprovalEvent{event(submitted, "lea", 8, charter.PostVersion{Post: "p"})}}, p, on(2, 20)).State)

	// Until a quorum is chosen, all must approve.
	w = clientWorkflow(charter.Deadline{Policy: charter.Block})
	w.Steps[0].Quorum, w.Steps[0].Approvers = 0, []string{"marc", "zoe"}
	file = charter.Approval{Events: []charter.ApprovalEvent{event(submitted, "lea", 8, hash("A")), event(approved, "marc", 9, hash("A"))}}
	assert.Equal(t, charter.StatePending, w.Standing(file, p, on(2, 20)).State)
	file.Events = append(file.Events, event(approved, "zoe", 10, hash("A")))
	got = w.Standing(file, p, on(2, 20))
	assert.Equal(t, charter.StateApproved, got.State)
	assert.Equal(t, day, got.ApprovedDate)
	assert.True(t, got.DateStands)

	// The same content for another day is to be approved again; meanwhile the day that was
	// approved is known still.
	moved := p
	moved.Date = day.AddDays(1)
	file.Events = append(file.Events, event(submitted, "lea", 11, moved.Version()))
	got = w.Standing(file, moved, on(2, 20))
	assert.Equal(t, charter.StatePending, got.State)
	assert.Equal(t, day, got.ApprovedDate)
	assert.False(t, got.DateStands)
}

// Terms are counted in UTC, wherever the event was written.
func TestTermsAreCountedInUTC(t *testing.T) {
	w := clientWorkflow(charter.Deadline{Policy: charter.Block, After: calendar.MustDuration("P1M")})
	p := charter.Post{ID: "p"}
	paris := time.FixedZone("", 2*3600)
	file := charter.Approval{Events: []charter.ApprovalEvent{{Kind: submitted, By: "lea", At: time.Date(2026, 3, 31, 0, 30, 0, 0, paris), Of: versions(p)}}}
	assert.Equal(t, time.Date(2026, 4, 30, 22, 30, 0, 0, time.UTC), w.Standing(file, p, on(31, 9)).Until)
}
