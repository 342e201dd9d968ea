package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// CheckForm reports what is wrong with the form of c, as [ReadCharter] does for JSON:
// missing members, values out of range, territories and languages that are none, duplicate
// ids.
func CheckForm(c Charter) finding.List { return charterSchema().Check(c) }

// Check judges a charter as its people read it on a day: checks that rules name and that do
// not exist or look at nothing; the kit's assets whose rights have ended; what its status
// asks for; who answers in a crisis. Without a day nothing has ended.
//
// Its form is judged by [CheckForm], and by whatever reads or checks a document that holds
// it; terms and networks by [NewLinter], which compiles them. None of them repeats another.
// What a charter has no word of is told by [Charter.Elements].
func Check(c Charter, asOf calendar.Date) finding.List {
	var k checker
	if c.Editorial != nil {
		k.editorial = *c.Editorial
	}
	k.rules(c)
	k.status(c)
	k.acknowledgement(c)
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
	k.list.Sort()
	return k.list
}

// checker gathers what is wrong with a charter.
type checker struct {
	editorial Editorial
	list      finding.List
}

func (k *checker) find(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	k.list = append(k.list, book().Finding(code, at, args...))
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
			switch exists, effective := r.automatic(k.editorial); {
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
		var f Formalities
		if c.Formalities != nil {
			f = *c.Formalities
		}
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

func (k *checker) acknowledgement(c Charter) {
	a := c.Acknowledgement
	if a == nil {
		return
	}
	if a.Count > a.Of {
		k.find(CodeAcknowledgedByMore, "/acknowledgement/count",
			finding.Integer("count", a.Count), finding.Integer("of", a.Of))
	}
	if a.Version != "" && a.Version != c.Version {
		k.find(CodeAcknowledgementOutdated, "/acknowledgement/version",
			finding.Text("read", a.Version), finding.Text("version", c.Version))
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
