package charter

import (
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// CheckForm reports what is wrong with the form of c, as [ReadCharter] does for JSON:
// missing members, values out of range, territories and languages that are none, duplicate
// ids.
func CheckForm(c Charter) finding.List { return charterSchema().Check(c) }

// Check judges a charter as its people read it on a day: checks that rules name and that do
// not exist or look at nothing; voices of roles that it does not list; the kit's assets whose
// rights have ended; what its status asks for; who answers in a crisis. Without a day nothing
// has ended.
//
// Its form is judged by [CheckForm], and by whatever reads or checks a document that holds
// it; terms and networks by [NewLinter], which compiles them. None of them repeats another.
// What a charter has no word of is told by [Charter.Elements].
func Check(c Charter, asOf calendar.Date) finding.List {
	k := checker{editorial: orZero(c.Editorial)}
	k.rules(c)
	k.status(c)
	if a := c.Acknowledgements; a != nil {
		k.acknowledgements(*a, c.Version)
	}
	if c.Crisis != nil {
		k.crisis(*c.Crisis)
	}
	if p := c.Personal; p != nil && len(p.Rules) > 0 && isBlank(p.Freedom) {
		k.find(CodeFreedomUnstated, "/personal/freedom")
	}
	if c.Kit != nil {
		k.kit(*c.Kit, asOf)
	}
	k.pillars()
	k.voices(c.Roles)
	k.list.Sort()
	return k.list
}

// checker gathers what is wrong with a charter.
type checker struct {
	editorial Editorial
	findings
}

// section is a list of rules and where it stands.
type section struct {
	at    finding.Pointer
	rules []Rule
}

// sections returns every list of rules of c.
func (c Charter) sections() []section {
	out := []section{
		{"/expected", c.Expected}, {"/may", c.May}, {"/mayNot", c.MayNot}, {"/official", c.Official},
		{"/security", c.Security}, {"/confidentiality", c.Confidentiality}, {"/ai", c.AI}, {"/records", c.Records},
	}
	if c.Personal != nil {
		out = append(out, section{"/personal/rules", c.Personal.Rules})
	}
	if c.Crisis != nil {
		out = append(out, section{"/crisis/rules", c.Crisis.Rules})
	}
	if c.Moderation != nil {
		out = append(out, section{"/moderation/rules", c.Moderation.Rules})
	}
	if e := c.Editorial; e != nil {
		out = append(out, section{"/editorial/punctuation", e.Punctuation}, section{"/editorial/links", e.Links})
		for i, o := range e.Networks {
			at := finding.Pointer("/editorial/networks").Index(i)
			out = append(out, section{at.Field("punctuation"), o.Punctuation}, section{at.Field("links"), o.Links})
		}
	}
	return out
}

// rules judges the checks that rules name.
func (k *checker) rules(c Charter) {
	for _, s := range c.sections() {
		for i, r := range s.rules {
			if r.Check == "" {
				continue
			}
			at, code := s.at.Index(i).Field("check"), finding.Text("code", string(r.Check))
			switch exists, effective := r.check(k.editorial); {
			case !exists:
				k.find(CodeUnknownCheck, at, code)
			case !effective:
				k.find(CodeIdleCheck, at, code)
			}
		}
	}
}

// status judges what the charter is in law.
func (k *checker) status(c Charter) {
	switch c.Status {
	case Annex:
		f := orZero(c.Formalities)
		var missing []finding.Arg
		for _, step := range f.steps() {
			if step.date.IsZero() {
				missing = append(missing, finding.Term("", step.label))
			}
		}
		if len(missing) > 0 {
			k.find(CodeFormalitiesMissing, "/formalities", finding.ListOf("missing", missing...), internalRules().Arg("since"))
		}
	case Guide:
		if len(c.MayNot) > 0 {
			k.find(CodeGuideForbids, "/status", internalRules().Arg("since"))
		}
	}
}

// formality is one step that makes an annex enforceable.
type formality struct {
	label finding.Message
	date  calendar.Date
}

func (f Formalities) steps() []formality {
	return []formality{
		{label("formality", "consulted"), f.Consulted},
		{label("formality", "transmitted"), f.Transmitted},
		{label("formality", "deposited"), f.Deposited},
		{label("formality", "in_force"), f.InForce},
	}
}

// acknowledgements judges who has read the charter. A charter without a version has none
// that people could have read.
func (k *checker) acknowledgements(a Acknowledgements, version string) {
	asked := make(map[string]bool, len(a.Asked))
	for _, person := range a.Asked {
		asked[person] = true
	}
	read := map[string]bool{}
	for i, g := range a.Given {
		if !asked[g.Person] {
			k.find(CodeAcknowledgedUnasked, finding.Pointer("/acknowledgements/given").Index(i).Field("person"),
				finding.Text("person", g.Person), finding.Text("version", g.Version))
		}
		read[g.Person] = true
	}
	if version == "" {
		return
	}
	pending := a.Pending(version)
	pending = slices.DeleteFunc(pending, func(person string) bool { return !read[person] })
	if len(pending) > 0 {
		k.find(CodeAcknowledgementOutdated, "/acknowledgements/given",
			finding.Integer("count", len(pending)), finding.Integer("of", len(a.asked())), finding.Text("version", version))
	}
}

func (k *checker) crisis(e Escalation) {
	answers, suspends := false, false
	for _, c := range e.Contacts {
		answers = answers || c.Cover == OffHours || c.Cover == Always
		suspends = suspends || c.Suspends
	}
	if !answers {
		k.find(CodeUnansweredOffHours, "/crisis/contacts")
	}
	if !suspends {
		k.find(CodeNobodySuspends, "/crisis/contacts")
	}
}

func (k *checker) kit(kit AssetKit, asOf calendar.Date) {
	for i, a := range kit.Assets {
		if a.Rights.ended(asOf) {
			k.find(CodeAssetEnded, finding.Pointer("/kit/assets").Index(i).Field("rights").Field("until"),
				finding.Text("title", a.Title), a.Rights.Until.Arg("until"))
		}
	}
}

// voices judges the roles that voices are of, in a charter that lists its roles.
func (k *checker) voices(roles []Role) {
	if len(roles) == 0 {
		return
	}
	known, titles := map[text.Term]bool{}, make([]finding.Arg, len(roles))
	for i, r := range roles {
		known[text.NewTerm(r.Title)], titles[i] = true, verbatim("", r.Title)
	}
	for i, v := range k.editorial.Voices {
		if term := text.NewTerm(v.Role); !term.IsZero() && !known[term] {
			k.find(CodeUnknownRole, finding.Pointer("/editorial/voices").Index(i).Field("role"), finding.Text("role", v.Role), finding.ListOf("roles", titles...))
		}
	}
}

func (k *checker) pillars() {
	sum := 0
	for _, p := range k.editorial.Pillars {
		sum += min(max(p.Share, 0), 100)
	}
	if sum != 0 && sum != 100 {
		k.find(CodePillarShares, "/editorial/pillars",
			finding.Percent("sum", float64(sum), 0), finding.Percent("whole", 100, 0))
	}
}

func isBlank(s string) bool { return strings.TrimSpace(s) == "" }
