package charter_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// differences returns what changed, as a reader sees it.
func differences(d charter.Diff, tag language.Tag) []string {
	var out []string
	for _, x := range d.Differences {
		out = append(out, fmt.Sprintf("%s %s %s: %s", x.Kind, x.Part, x.Pointer, x.Localize(tag)))
	}
	return plain(out)
}

func TestCompare(t *testing.T) {
	contact := func(person string, minutes int) charter.Contact {
		return charter.Contact{Person: person, Reach: "1", Minutes: minutes, Cover: charter.Always}
	}
	rules := func(texts ...string) []charter.Rule {
		var out []charter.Rule
		for _, s := range texts {
			out = append(out, charter.Rule{Text: s})
		}
		return out
	}
	cases := []struct {
		name            string
		before, after   charter.Charter
		french, english []string
	}{
		{"a chapter more", charter.Charter{}, charter.Charter{AI: rules("a", "b")},
			[]string{"added chapter /ai: « Intelligence artificielle » est une nouvelle rubrique."},
			[]string{"added chapter /ai: “Artificial intelligence” is a new chapter."}},
		{"a chapter less", charter.Charter{Kit: &charter.AssetKit{Assets: []charter.Asset{{ID: "a"}}}}, charter.Charter{Kit: &charter.AssetKit{}},
			[]string{"removed chapter /kit: La rubrique « Kit de communication » disparaît."},
			[]string{"removed chapter /kit: The chapter “Communication kit” is gone."}},
		{"rules", charter.Charter{May: rules("Relayer nos publications.", "Citer vos sources.", "Répondre.")},
			charter.Charter{May: rules("Répondre.", "Relayer nos publications officielles.", "Proposer un sujet.")},
			[]string{
				"removed rule /may/1: « Ce que vous pouvez faire » perd la règle « Citer vos sources ».",
				"changed rule /may/1/text: Dans « Ce que vous pouvez faire », la règle passe de « Relayer nos publications » à « Relayer nos publications officielles ».",
				"added rule /may/2: « Ce que vous pouvez faire » gagne la règle « Proposer un sujet ».",
			},
			[]string{
				"removed rule /may/1: “What you may do” loses the rule “Citer vos sources”.",
				"changed rule /may/1/text: “What you may do”: the rule changes from “Relayer nos publications” to “Relayer nos publications officielles”.",
				"added rule /may/2: “What you may do” gains the rule “Proposer un sujet”.",
			}},
		{"a rule with an id", charter.Charter{AI: []charter.Rule{{ID: "r", Text: "Un", Example: &charter.Example{Before: "a", After: "b"}}}},
			charter.Charter{AI: []charter.Rule{{Text: "Zéro"}, {ID: "r", Text: "Deux", Example: &charter.Example{Before: "a", After: "c"}, Check: charter.CodeNoAlt}}},
			[]string{
				"added rule /ai/0: « Intelligence artificielle » gagne la règle « Zéro ».",
				"added rule /ai/1/check: Dans « Intelligence artificielle », la règle « Deux » gagne le contrôle automatique « charter.no_alt_text ».",
				"changed rule /ai/1/example/after: Dans « Intelligence artificielle », la règle « Deux » : l'exemple « après » passe de « b » à « c ».",
				"changed rule /ai/1/text: Dans « Intelligence artificielle », la règle passe de « Un » à « Deux ».",
			}, nil},
		{"people", charter.Charter{Crisis: &charter.Escalation{Contacts: []charter.Contact{contact("Zoé", 15), contact("Karim", 60)}}, Roles: []charter.Role{{Title: "Juriste"}}},
			charter.Charter{Crisis: &charter.Escalation{Contacts: []charter.Contact{contact("Karim", 60), contact("Zoé", 30)}}, Roles: []charter.Role{{Title: "Juriste", Person: "Ana"}}},
			[]string{
				"added person /roles/0/person: Dans « Fonctions », la fonction « Juriste » gagne la personne « Ana ».",
				"changed statement /crisis/contacts: Dans « Procédure d'alerte », l'ordre des appels passe de « Zoé » et « Karim » à « Karim » et « Zoé ».",
				"changed person /crisis/contacts/1/minutes: Dans « Procédure d'alerte », le contact « Zoé » : le délai en minutes passe de 15 à 30.",
			},
			[]string{
				"added person /roles/0/person: “Roles”: the role “Juriste” gains the person “Ana”.",
				"changed statement /crisis/contacts: “In a crisis”: the order of calls changes from “Zoé” and “Karim” to “Karim” and “Zoé”.",
				"changed person /crisis/contacts/1/minutes: “In a crisis”, the contact “Zoé”: the time in minutes changes from 15 to 30.",
			}},
		{"a contact more", charter.Charter{Crisis: &charter.Escalation{Contacts: []charter.Contact{contact("Zoé", 15)}}},
			charter.Charter{Crisis: &charter.Escalation{Contacts: []charter.Contact{contact("Karim", 60), contact("Zoé", 15)}}},
			[]string{"added person /crisis/contacts/0: « Procédure d'alerte » gagne le contact « Karim »."}, nil},
		{"terms", charter.Charter{Editorial: &charter.Editorial{Banned: []charter.BannedTerm{{Term: "a", Reason: "b"}, {Term: "c"}}}},
			charter.Charter{Editorial: &charter.Editorial{Tone: "Sobre.", Banned: []charter.BannedTerm{{Term: "d"}, {Term: "a", Replacement: "e"}}}},
			[]string{
				"added term /editorial/banned/0: « Charte éditoriale » gagne le terme à proscrire « d ».",
				"removed term /editorial/banned/0/reason: Dans « Charte éditoriale », le terme à proscrire « a » perd le motif « b ».",
				"removed term /editorial/banned/1: « Charte éditoriale » perd le terme à proscrire « c ».",
				"added term /editorial/banned/1/replacement: Dans « Charte éditoriale », le terme à proscrire « a » gagne le remplacement « e ».",
				"added statement /editorial/tone: « Charte éditoriale » gagne le ton « Sobre ».",
			}, nil},
		{"status", charter.Charter{Status: charter.Guide}, charter.Charter{Status: charter.Annex, Formalities: &charter.Formalities{InForce: day}},
			[]string{
				"added statement /formalities/inForce: « Statut juridique de la charte » gagne l'entrée en vigueur, 2 mars 2026.",
				"changed statement /status: Dans « Statut juridique de la charte », le statut passe de guide de bonnes pratiques à annexe au règlement intérieur.",
			}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.french, differences(charter.Compare(c.before, c.after), language.French))
			if c.english != nil {
				assert.Equal(t, c.english, differences(charter.Compare(c.before, c.after), language.English))
			}
			assert.Empty(t, charter.Compare(c.after, c.after).Differences)
		})
	}
}

// unread are the members that two versions may differ in and say the same.
var unread = []string{"ID", "Labels", "Version", "Date", "Author", "ValidatedBy", "Changes", "Acknowledgements"}

// leaves calls f with every value of a document that is not made of others.
func leaves(v reflect.Value, path string, f func(path string, leaf reflect.Value)) {
	switch v.Kind() {
	case reflect.Pointer:
		leaves(v.Elem(), path, f)
	case reflect.Slice:
		for i := range v.Len() {
			leaves(v.Index(i), fmt.Sprintf("%s.%d", path, i), f)
		}
	case reflect.Struct:
		if _, isDate := v.Interface().(calendar.Date); isDate {
			f(path, v)
			return
		}
		for i := range v.NumField() {
			if name := v.Type().Field(i).Name; path != "" || !slices.Contains(unread, name) {
				leaves(v.Field(i), path+"."+name, f)
			}
		}
	default:
		f(path, v)
	}
}

// filled is a charter with one entry in every list.
func filled() charter.Charter {
	var c charter.Charter
	fill(reflect.ValueOf(&c).Elem(), "x")
	return c
}

// Whatever a version changes is told, with a sentence in both languages and a pointer into
// the version that says it.
func TestCompareMissesNothing(t *testing.T) {
	n := 0
	var count int
	a := filled()
	leaves(reflect.ValueOf(&a).Elem(), "", func(string, reflect.Value) { count++ })
	for target := range count {
		after := filled()
		i := 0
		var where string
		leaves(reflect.ValueOf(&after).Elem(), "", func(path string, leaf reflect.Value) {
			if i++; i-1 != target {
				return
			}
			where = path
			switch leaf.Kind() {
			case reflect.String:
				leaf.SetString("y")
			case reflect.Int:
				leaf.SetInt(2)
			case reflect.Bool:
				leaf.SetBool(!leaf.Bool())
			case reflect.Struct:
				leaf.Set(reflect.ValueOf(day))
			}
		})
		n++
		for _, d := range []charter.Diff{charter.Compare(filled(), after), charter.Compare(after, filled())} {
			if strings.HasSuffix(where, ".ID") || where == ".Editorial.Pillars.0.ID" || where == ".Kit.Assets.0.ID" {
				assert.Empty(t, d.Differences, "%s: found by its name", where)
				continue
			}
			assert.NotEmpty(t, d.Differences, where)
			for _, x := range d.Differences {
				for _, tag := range []language.Tag{language.French, language.English} {
					assert.Regexp(t, `^[^{}]+\.$`, x.Localize(tag), where)
				}
			}
		}
	}
	assert.Greater(t, n, 100)
}

func TestCompareOrderAndCounts(t *testing.T) {
	before, after := full(), full()
	after.Version, after.Security, after.MayNot, after.Editorial.Pillars[0].Share = "4", nil, after.MayNot[:1], 50
	d := charter.Compare(before, after)
	assert.Equal(t, d, charter.Compare(before, after))
	var paths []string
	for _, x := range d.Differences {
		paths = append(paths, string(x.Pointer))
	}
	assert.Equal(t, []string{"/mayNot/1", "/security", "/editorial/pillars/0/share"}, paths, "in the order of the chapters")
	assert.Equal(t, [3]int{2, 1, 0}, [3]int{d.Count(charter.Removed), d.Count(charter.Changed), d.Count(charter.Added)})
	assert.Equal(t, [2]string{"3", "4"}, [2]string{d.Before, d.After})
	assert.True(t, charter.Compare(before, before).IsEmpty())
	assert.Equal(t, full(), before, "nothing given is modified")
}

// Of long texts the part is quoted where they part.
func TestCompareQuotesWhereTextsPart(t *testing.T) {
	start := strings.Repeat("Nous parlons d'une seule voix. ", 20)
	d := charter.Compare(charter.Charter{Purpose: start + "Chacun garde la sienne."}, charter.Charter{Purpose: start + "Chacun reste libre."})
	assert.Equal(t, []string{"changed statement /purpose: Dans « Pourquoi cette charte », le but passe de « … d'une seule voix. Chacun garde la sienne » à « … d'une seule voix. Chacun reste libre »."},
		differences(d, language.French))
	d = charter.Compare(charter.Charter{Purpose: start}, charter.Charter{Purpose: start + "é"})
	before, after := d.Differences[0].Args[2], d.Differences[0].Args[3]
	assert.NotEqual(t, before.Localize(language.French), after.Localize(language.French))
	d = charter.Compare(charter.Charter{Purpose: "Un ton juste"}, charter.Charter{Purpose: "Un ton juste."})
	assert.Equal(t, []string{"changed statement /purpose: “Why this charter”: the purpose changes from “Un ton juste” to “Un ton juste.”."}, differences(d, language.English))
	d = charter.Compare(charter.Charter{Purpose: strings.Repeat("é", 300) + "a"}, charter.Charter{Purpose: strings.Repeat("é", 300) + "b"})
	assert.Equal(t, "« … "+strings.Repeat("é", 16)+"a »", strings.ReplaceAll(d.Differences[0].Args[2].Localize(language.French), "\u00a0", " "))
}

func TestCompareBoundsItsWork(t *testing.T) {
	var before, after charter.Charter
	for i := range 3000 {
		before.May = append(before.May, charter.Rule{Text: fmt.Sprintf("a b c %d", i)})
		after.May = append(after.May, charter.Rule{Text: fmt.Sprintf("a b c %d.", i)})
	}
	d := charter.Compare(before, after)
	assert.Equal(t, [2]int{3000, 3000}, [2]int{d.Count(charter.Removed), d.Count(charter.Added)})
	before.May, after.May = before.May[:100], after.May[:100]
	assert.Equal(t, 100, charter.Compare(before, after).Count(charter.Changed))
}

func TestMarkdownSaysWhatChanges(t *testing.T) {
	before, after := full(), full()
	before.Version, before.Editorial.Networks = "2", before.Editorial.Networks[1:]
	before.Speakers = before.Speakers[1:]
	page := strings.ReplaceAll(charter.Edition{Language: language.French, Names: names, Since: &before}.Markdown(after), "\u00a0", " ")
	assert.Contains(t, page, "- [Ce qui change depuis la version 2](#since)\n")
	assert.Contains(t, page, "<a id=\"since\"></a>\n\n## Ce qui change depuis la version 2\n\n"+
		"- « Porte-parole » gagne le porte-parole « Karim Benali ».\n"+
		"- « Charte éditoriale » gagne le réseau social « LinkedIn ».\n"+
		"- « Charte éditoriale » gagne la règle « Le lien va en premier commentaire ».\n"+
		"- « Charte éditoriale » gagne la règle « Pas de points de suspension ».\n")
	assert.Contains(t, charter.Edition{Since: &after}.Markdown(after), "## What changes since version 3\n\nNothing changes.\n")
	after.Version = ""
	assert.Contains(t, charter.Edition{Since: &after}.Markdown(after), "## What changes since the version of 12 January 2026\n")
	assert.Contains(t, charter.Edition{Since: &charter.Charter{}}.Markdown(charter.Charter{Objectives: []string{"<b>"}}), "## What changes\n\n- “Objectives pursued” is a new chapter.\n")
	hostile := charter.Charter{Editorial: &charter.Editorial{Networks: []charter.Override{{Network: network.ID("<b>")}}}}
	assert.Contains(t, charter.Edition{Since: &charter.Charter{Editorial: fullEditorial()}}.Markdown(hostile), "the network “&lt;b&gt;”")
}
