package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// contents returns what each chapter of c says, to be compared with another charter: always
// the same chapters, in the order they are printed.
func contents(c, other Charter) []content {
	ruled := func(heading string, at finding.Pointer, rules []Rule) content {
		return content{heading: heading, at: at, items: rulesOf(at, heading, rules)}
	}
	return []content{
		{heading: "purpose", at: "/purpose", said: []statement{said("organisation", "/organisation", c.Organisation), said("purpose", "/purpose", c.Purpose)}},
		{heading: "objectives", at: "/objectives", items: texts("objective", "objective", "/objectives", c.Objectives)},
		ruled("expected", "/expected", c.Expected),
		ruled("may", "/may", c.May),
		ruled("may_not", "/mayNot", c.MayNot),
		ruled("official", "/official", c.Official),
		personalContent(c.Personal),
		{heading: "roles", at: "/roles", items: roleItems(c.Roles)},
		{heading: "speakers", at: "/speakers", items: speakerItems(c.Speakers)},
		ruled("security", "/security", c.Security),
		ruled("confidentiality", "/confidentiality", c.Confidentiality),
		ruled("ai", "/ai", c.AI),
		ruled("records", "/records", c.Records),
		crisisContent(c.Crisis, other.Crisis),
		moderationContent(c.Moderation),
		editorialContent(c.Editorial),
		kitContent(c.Kit),
		{heading: "curation", at: "/curation", items: sourceItems(c.Curation)},
		statusContent(c),
	}
}

func personalContent(p *Personal) content {
	of := orZero(p)
	return content{
		heading: "personal", at: "/personal", said: []statement{said("freedom", "/personal/freedom", of.Freedom)},
		items: rulesOf("/personal/rules", "personal", of.Rules),
	}
}

func roleItems(roles []Role) []item {
	var out []item
	for i, r := range roles {
		at := finding.Pointer("/roles").Index(i)
		out = append(out, item{part: PersonPart, noun: "role", list: "roles", title: r.Title, at: at, field: "title", said: []statement{
			said("person", at.Field("person"), r.Person), said("duties", at.Field("duties"), r.Duties)}})
	}
	return out
}

func speakerItems(speakers []Speaker) []item {
	var out []item
	for i, s := range speakers {
		at := finding.Pointer("/speakers").Index(i)
		out = append(out, item{part: PersonPart, noun: "speaker", list: "speakers", title: s.Person, kind: "person", at: at, field: "person",
			said: []statement{saidAll("subjects", at.Field("subjects"), s.Subjects)}})
	}
	return out
}

// crisisContent tells the order of the people whom both charters call.
func crisisContent(e, other *Escalation) content {
	of := orZero(e)
	called := map[string]bool{}
	if other != nil {
		for _, c := range other.Contacts {
			called[c.Person] = true
		}
	}
	out := content{heading: "crisis", at: "/crisis"}
	var order []string
	for i, c := range of.Contacts {
		at := finding.Pointer("/crisis/contacts").Index(i)
		if called[c.Person] {
			order = append(order, c.Person)
		}
		out.items = append(out.items, item{part: PersonPart, noun: "contact", list: "contacts", title: c.Person, kind: "person", at: at, field: "person",
			said: []statement{
				said("reach", at.Field("reach"), c.Reach), saidNumber("minutes", at.Field("minutes"), c.Minutes, true),
				saidLabel("cover", at.Field("cover"), c.Cover.Label()), saidFlag("suspends", at.Field("suspends"), c.Suspends),
			}})
	}
	out.said = []statement{said("trigger", "/crisis/trigger", of.Trigger), saidAll("order", "/crisis/contacts", order)}
	out.items = append(out.items, rulesOf("/crisis/rules", "crisis", of.Rules)...)
	return out
}

func moderationContent(m *Moderation) content {
	of := orZero(m)
	out := content{heading: "moderation", at: "/moderation", items: rulesOf("/moderation/rules", "moderation", of.Rules)}
	for i, t := range of.Avoided {
		at := finding.Pointer("/moderation/avoided").Index(i)
		out.items = append(out.items, item{part: EntryPart, noun: "topic", list: "avoided", title: t.Title, at: at, field: "title",
			said: []statement{said("answer", at.Field("instead"), t.Instead)}})
	}
	for i, d := range of.Delays {
		at := finding.Pointer("/moderation/delays").Index(i)
		out.items = append(out.items, item{part: EntryPart, noun: "delay", list: "delays in " + d.Account, title: d.To, at: at, field: "to",
			said: []statement{saidNumber("minutes", at.Field("minutes"), d.Minutes, true), saidLabel("cover", at.Field("cover"), d.Cover.Label())}})
	}
	return out
}

func kitContent(k *AssetKit) content {
	of := orZero(k)
	out := content{heading: "kit", at: "/kit"}
	for i, d := range of.Descriptions {
		at := finding.Pointer("/kit/descriptions").Index(i)
		id := ""
		if d.Use != "" {
			id = d.Use + "\n" + d.Language
		}
		out.items = append(out.items, item{part: EntryPart, noun: "description", list: "descriptions", id: id, title: d.Text, at: at, field: "text",
			said: []statement{said("use", at.Field("use"), d.Use), said("language", at.Field("language"), d.Language)}})
	}
	for i, a := range of.Assets {
		at := finding.Pointer("/kit/assets").Index(i)
		rights := at.Field("rights")
		var networks []string
		for _, id := range a.Rights.Networks {
			networks = append(networks, string(id))
		}
		out.items = append(out.items, item{part: EntryPart, noun: "asset", list: "assets", id: a.ID, title: a.Title, at: at, field: "title",
			said: []statement{
				saidLabel("kind", at.Field("kind"), a.Kind.Label()), said("file", at.Field("file"), a.File),
				said("holder", rights.Field("holder"), a.Rights.Holder), said("licence", rights.Field("licence"), a.Rights.Licence),
				saidAll("territories", rights.Field("territories"), a.Rights.Territories), saidDate("until", rights.Field("until"), a.Rights.Until),
				saidAll("networks", rights.Field("networks"), networks),
			}})
	}
	return out
}

func sourceItems(sources []CurationSource) []item {
	var out []item
	for i, s := range sources {
		at := finding.Pointer("/curation").Index(i)
		out = append(out, item{part: EntryPart, noun: "source", list: "curation", title: s.Title, at: at, field: "title", said: []statement{
			said("web", at.Field("address"), s.Address), said("use", at.Field("use"), s.Use)}})
	}
	return out
}

func statusContent(c Charter) content {
	f := orZero(c.Formalities)
	return content{heading: "status", at: "/status", said: []statement{
		saidLabel("status", "/status", c.Status.Label()),
		saidDate("consulted", "/formalities/consulted", f.Consulted), saidDate("transmitted", "/formalities/transmitted", f.Transmitted),
		saidDate("deposited", "/formalities/deposited", f.Deposited), saidDate("in_force", "/formalities/inForce", f.InForce),
	}}
}

// allowances says what may be had of emoji, of hashtags and of posts in a day.
func allowances(at finding.Pointer, emoji, hashtags, perDay *Allowance) []statement {
	return slices.Concat(
		allowed("emoji_max", "emoji_use", at.Field("emoji"), emoji),
		allowed("hashtags_max", "hashtags_use", at.Field("hashtags"), hashtags),
		allowed("per_day_max", "per_day_use", at.Field("perDay"), perDay),
	)
}

func editorialContent(of *Editorial) content {
	e := orZero(of)
	at := finding.Pointer("/editorial")
	out := content{heading: "editorial", at: at, said: slices.Concat(
		written(at, e.Tone, e.FormOfAddress, e.Style),
		[]statement{saidLabel("inclusive", at.Field("inclusive"), e.Inclusive.Label())},
		allowances(at, e.Emoji, e.Hashtags, e.PerDay),
	)}
	out.items = slices.Concat(
		rulesOf(at.Field("punctuation"), "punctuation", e.Punctuation), rulesOf(at.Field("links"), "links", e.Links),
		texts("language", "", at.Field("languages"), e.Languages), termItems(at, e), texts("competitor", "", at.Field("competitors"), e.Competitors),
		texts("disclosure", "", at.Field("disclosures"), e.Disclosures), texts("ai_disclosure", "", at.Field("aiDisclosures"), e.AIDisclosures),
		texts("staff_disclosure", "", at.Field("staffDisclosures"), e.StaffDisclosures),
	)
	for i, p := range e.Pillars {
		at := at.Field("pillars").Index(i)
		out.items = append(out.items, item{part: EntryPart, noun: "pillar", list: "pillars", id: p.ID, title: p.Name, at: at, field: "name",
			said: []statement{saidNumber("share", at.Field("share"), p.Share, p.Share > 0), said("about", at.Field("about"), p.About)}})
	}
	for i, o := range e.Networks {
		at, name := at.Field("networks").Index(i), string(o.Network)
		out.items = append(out.items, item{part: EntryPart, noun: "network", list: "networks", title: name, kind: "network", at: at, field: "network",
			said: slices.Concat(written(at, o.Tone, o.FormOfAddress, o.Style), []statement{saidAll("languages", at.Field("languages"), o.Languages)},
				allowances(at, o.Emoji, o.Hashtags, o.PerDay))})
		out.items = append(out.items, rulesOf(at.Field("punctuation"), "punctuation on "+name, o.Punctuation)...)
		out.items = append(out.items, rulesOf(at.Field("links"), "links on "+name, o.Links)...)
	}
	for i, v := range e.Voices {
		at := at.Field("voices").Index(i)
		out.items = append(out.items, item{part: PersonPart, noun: "voice", list: "voices", title: v.Role, at: at, field: "role",
			said: append(written(at, v.Tone, v.FormOfAddress, v.Style), saidAll("languages", at.Field("languages"), v.Languages))})
	}
	return out
}

// written says how one writes.
func written(at finding.Pointer, tone string, address FormOfAddress, style string) []statement {
	return []statement{said("tone", at.Field("tone"), tone), saidLabel("address", at.Field("address"), address.Label()), said("style", at.Field("style"), style)}
}

func termItems(at finding.Pointer, e Editorial) []item {
	var out []item
	for i, b := range e.Banned {
		at := at.Field("banned").Index(i)
		out = append(out, item{part: TermPart, noun: "banned", list: "banned", title: b.Term, at: at, field: "term",
			said: []statement{saidFlag("stem", at.Field("stem"), b.Stem), said("reason", at.Field("reason"), b.Reason), said("replacement", at.Field("replacement"), b.Replacement)}})
	}
	for i, p := range e.Preferred {
		at := at.Field("preferred").Index(i)
		out = append(out, item{part: TermPart, noun: "preferred", list: "preferred", title: p.Term, at: at, field: "term",
			said: []statement{saidAll("instead", at.Field("instead"), p.Instead), said("reason", at.Field("reason"), p.Reason)}})
	}
	for i, p := range e.Patterns {
		at := at.Field("patterns").Index(i)
		out = append(out, item{part: TermPart, noun: "pattern", list: "patterns", title: p.Title, at: at, field: "title",
			said: []statement{said("find", at.Field("find"), p.Find), saidLabel("key", at.Field("key"), p.Key.Label()), said("reason", at.Field("reason"), p.Reason)}})
	}
	return append(out, usageItems(at, e)...)
}
