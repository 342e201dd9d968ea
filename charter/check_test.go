package charter_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func TestCheck(t *testing.T) {
	may := []charter.Rule{{Text: "x"}}
	cases := []struct {
		name    string
		charter charter.Charter
		want    []string
	}{
		{"nothing to say", charter.Charter{}, nil},
		{"a check that does not exist", charter.Charter{May: []charter.Rule{{Text: "x", Check: "charter.politeness"}}},
			[]string{"/may/0/check: Aucun contrôle automatique ne porte le code « charter.politeness » : la règle est à vérifier par une personne."}},
		{"a check that looks at nothing", charter.Charter{Moderation: &charter.Moderation{Rules: []charter.Rule{{Text: "x", Check: charter.CodeEmoji}}}},
			[]string{"/moderation/rules/0/check: Le contrôle « charter.too_many_emoji » n'a rien à rechercher dans la charte éditoriale : la règle est à vérifier par une personne."}},
		{"a check that looks at one network", charter.Charter{
			May:       []charter.Rule{{Text: "x", Check: charter.CodeEmoji}, {Text: "y", Check: network.CodeClosed}},
			Editorial: &charter.Editorial{Networks: []charter.Override{{Network: "x", Emoji: &charter.Allowance{Max: ptr(1)}}}}}, nil},
		{"an annex without dates", charter.Charter{Status: charter.Annex, Formalities: &charter.Formalities{Deposited: day, InForce: day}},
			[]string{"/formalities: L'annexe n'indique pas de date pour la consultation du CSE et la transmission à l'inspection du travail (code du travail, art. L.1321-4 et L.1321-5, en vigueur depuis le 1er mai 2008). Ne vaut pas conseil juridique."}},
		{"a guide that forbids", charter.Charter{Status: charter.Guide, MayNot: may},
			[]string{"/status: Un guide de bonnes pratiques n'a valeur que de conseil : ses interdictions ne sont pas opposables, même après prise de connaissance (code du travail, art. L.1321-4 et L.1321-5, en vigueur depuis le 1er mai 2008). Ne vaut pas conseil juridique."}},
		{"a guide that does not", charter.Charter{Status: charter.Guide, May: may}, nil},
		{"acknowledged by somebody not asked", charter.Charter{Version: "3", Acknowledgements: &charter.Acknowledgements{
			Asked: []string{"a"}, Given: []charter.Acknowledgement{{Person: "a", Version: "3"}, {Person: "b", Version: "3"}}}},
			[]string{"/acknowledgements/given/1/person: « b » a pris connaissance de la version 3 sans figurer parmi les personnes sollicitées : sa prise de connaissance n'est pas comptée."}},
		{"another version", charter.Charter{Version: "3", Acknowledgements: &charter.Acknowledgements{
			Asked: []string{"a", "b", "c"}, Given: []charter.Acknowledgement{{Person: "a", Version: "2"}, {Person: "b", Version: "2"}, {Person: "b", Version: "3"}}}},
			[]string{"/acknowledgements/given: Sur 3 personnes sollicitées, 1 a pris connaissance d'une autre version, et non de la version 3."}},
		{"no version to read", charter.Charter{Acknowledgements: &charter.Acknowledgements{
			Asked: []string{"a"}, Given: []charter.Acknowledgement{{Person: "a", Version: "2"}}}}, nil},
		{"a check that links claim", charter.Charter{Editorial: &charter.Editorial{Links: []charter.Rule{{Text: "x", Check: "charter.x"}},
			Networks: []charter.Override{{Network: "x", Punctuation: []charter.Rule{{Text: "x", Check: "charter.y"}}}}}},
			[]string{
				"/editorial/links/0/check: Aucun contrôle automatique ne porte le code « charter.x » : la règle est à vérifier par une personne.",
				"/editorial/networks/0/punctuation/0/check: Aucun contrôle automatique ne porte le code « charter.y » : la règle est à vérifier par une personne."}},
		{"a crisis in office hours", charter.Charter{Crisis: &charter.Escalation{Contacts: []charter.Contact{{Person: "p", Reach: "r", Minutes: 5, Cover: charter.OfficeHours}}}},
			[]string{"/crisis/contacts: Aucune des personnes à appeler ne peut suspendre les publications.", "/crisis/contacts: Aucun contact n'est joignable la nuit et le week-end."}},
		{"freedom unstated", charter.Charter{Personal: &charter.Personal{Rules: may}},
			[]string{"/personal/freedom: Rappelez d'abord la liberté d'expression : la suite n'en est que les limites."}},
		{"rights that ended", charter.Charter{Kit: &charter.AssetKit{Assets: []charter.Asset{
			{ID: "a", Kind: charter.Logo, Title: "Logo", File: "f", Rights: charter.Rights{Until: day.AddDays(-1)}},
			{ID: "b", Kind: charter.Logo, Title: "Logo", File: "f", Rights: charter.Rights{Until: day}}}}},
			[]string{"/kit/assets/0/rights/until: Les droits sur « Logo » ont pris fin le 1er mars 2026 : la charte ne présente plus cet élément."}},
		{"shares", charter.Charter{Editorial: &charter.Editorial{Pillars: []charter.Pillar{{ID: "a", Name: "A", Share: 60}, {ID: "b", Name: "B", Share: 30}}}},
			[]string{"/editorial/pillars: Les parts des piliers de contenu font 90 %, et non 100 %."}},
		{"no shares", charter.Charter{Editorial: &charter.Editorial{Pillars: []charter.Pillar{{ID: "a", Name: "A"}}}}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, plain(sentences(charter.Check(c.charter, day), language.French)))
			for _, s := range sentences(charter.Check(c.charter, day), language.English) {
				assert.NotContains(t, s, "{")
			}
		})
	}
}

// A rule that claims a check that does not exist is told of wherever it stands.
func TestCheckLooksAtEveryRule(t *testing.T) {
	c := filled()
	var want []string
	leaves(reflect.ValueOf(&c).Elem(), "", func(path string, leaf reflect.Value) {
		if strings.HasSuffix(path, ".Check") {
			leaf.SetString("charter.nothing")
			want = append(want, strings.ToLower(strings.ReplaceAll(path, ".", "/")))
		}
	})
	var got []string
	for _, f := range only(charter.Check(c, day), charter.CodeUnknownCheck) {
		got = append(got, strings.ToLower(string(f.Pointer)))
	}
	assert.ElementsMatch(t, want, got)
	assert.Greater(t, len(want), 12)
}

func TestCheckForm(t *testing.T) {
	c := charter.Charter{ID: "c", Expected: []charter.Rule{{}}, Status: 9,
		Editorial: &charter.Editorial{Emoji: &charter.Allowance{Max: ptr(-1)}, Pillars: []charter.Pillar{{ID: "a", Name: "A"}, {ID: "a", Name: "B"}}},
		Crisis:    &charter.Escalation{Contacts: []charter.Contact{{Person: "p", Reach: "r", Cover: charter.Always, Suspends: true}}}}
	var paths []string
	for _, f := range charter.CheckForm(c) {
		paths = append(paths, string(f.Pointer))
	}
	assert.Equal(t, []string{"/crisis/contacts/0/minutes", "/editorial/emoji/max", "/editorial/pillars/1/id", "/expected/0/text", "/status"}, paths)
}

// A territory or a language that is none is said wherever it may stand.
func TestCheckFormCodes(t *testing.T) {
	c := charter.Charter{ID: "c", Editorial: &charter.Editorial{Languages: []string{"fr", "français"}},
		Kit: &charter.AssetKit{
			Descriptions: []charter.Description{{Text: "t", Language: "fr_FR"}, {Text: "t"}},
			Assets:       []charter.Asset{{ID: "a", Kind: charter.Logo, Title: "t", File: "f", Rights: charter.Rights{Territories: []string{"FR", "be", ""}}}},
		}}
	assert.Equal(t, []string{
		"/editorial/languages/1: « français » n'est pas un code de langue ; attendu : un code BCP 47, tel que « fr » ou « fr-CA ».",
		"/kit/assets/0/rights/territories/1: « be » n'est pas un code de territoire ; attendu : un code ISO 3166-1 alpha-2, en capitales, tel que « FR ».",
		"/kit/assets/0/rights/territories/2: Champ obligatoire non renseigné ; attendu : un texte.",
		"/kit/descriptions/0/language: « fr_FR » n'est pas un code de langue ; attendu : un code BCP 47, tel que « fr » ou « fr-CA ».",
	}, plain(sentences(charter.CheckForm(c), language.French)))

	p := charter.Post{ID: "p", Language: "french", Territory: "fr", Media: []charter.Media{{Kind: charter.Image, Rights: charter.Rights{Territories: []string{"UK"}}}}}
	assert.Equal(t, []string{
		"/language: “french” is not the tag of a language: expected one of BCP 47, such as “fr” or “fr-CA”.",
		"/media/0/rights/territories/0: “UK” is not the code of a territory: expected one of ISO 3166-1 alpha-2, in capitals, such as “FR”.",
		"/territory: “fr” is not the code of a territory: expected one of ISO 3166-1 alpha-2, in capitals, such as “FR”.",
	}, sentences(charter.CheckPostForm(p), language.English))
	assert.Empty(t, charter.CheckPostForm(post()))
	assert.Equal(t, []finding.Code{"document.required"}, codes(charter.CheckPostForm(charter.Post{})))
}

func TestElements(t *testing.T) {
	var missing []string
	for _, e := range house().Elements() {
		if !e.Present {
			missing = append(missing, e.Label.Localize(language.French))
		}
	}
	assert.Equal(t, []string{"les objectifs poursuivis", "ce que vous attendez de vos collaborateurs", "ce qu'ils peuvent faire",
		"ce qu'ils ne doivent pas faire", "le descriptif de l'entreprise", "les logos et bannières", "le ton", "le style",
		"la sélection de contenus à relayer"}, plain(missing))
	for _, e := range full().Elements() {
		assert.True(t, e.Present, e.Code)
	}
}

func TestReadIsStrict(t *testing.T) {
	c, list := charter.ReadCharter([]byte(`{"id":"c","tone":"x","status":"law","date":"2026-02-30","editorial":{"address":"Vous","banned":[{"term":""}]},"objectives":["o1","o1"]}`))
	assert.Equal(t, "c", c.ID)
	var paths []string
	for _, f := range list {
		paths = append(paths, string(f.Pointer))
	}
	assert.Equal(t, []string{"/date", "/editorial/address", "/editorial/banned/0/term", "/objectives/1", "/status", "/tone"}, paths)
	require.Error(t, new(charter.Charter).UnmarshalJSON([]byte(`{}`)))

	_, list = charter.ReadPost([]byte(`{"id":"p","network":"x","format":"reel","media":[{"kind":"picture"}],"territory":"France"}`))
	paths = nil
	for _, f := range list {
		paths = append(paths, string(f.Pointer))
	}
	assert.Equal(t, []string{"/format", "/media/0/kind", "/territory"}, paths)
	require.Error(t, new(charter.Post).UnmarshalJSON([]byte(`{}`)))
}

func TestAcknowledgements(t *testing.T) {
	a := charter.Acknowledgements{
		Asked: []string{"c", "a", "b", "a"},
		Given: []charter.Acknowledgement{{Person: "a", Version: "2"}, {Person: "a", Version: "2"}, {Person: "z", Version: "2"}, {Person: "b", Version: "1"}},
	}
	count, of := a.Count("2")
	assert.Equal(t, [2]int{1, 3}, [2]int{count, of})
	assert.Equal(t, []string{"c", "b"}, a.Pending("2"))
	assert.Equal(t, []string{"c", "a", "b"}, a.Pending(""))
	assert.Equal(t, []string{"c", "a", "b", "a"}, a.Asked, "nothing given is modified")
}

// A voice is of a role of the charter, if the charter lists any.
func TestCheckVoices(t *testing.T) {
	c := charter.Charter{
		Roles:     []charter.Role{{Title: "Community manager"}, {Title: "Éditrice"}},
		Editorial: &charter.Editorial{Voices: []charter.Voice{{Role: "COMMUNITY  MANAGER"}, {Role: "editrice"}, {Role: "Stagiaire"}, {Role: " "}}},
	}
	list := charter.Check(c, day)
	assert.Equal(t, []string{"/editorial/voices/2/role: Aucune fonction de la charte ne s'appelle « Stagiaire ». Ses fonctions : « Community manager » et « Éditrice »."}, plain(sentences(list, language.French)))
	assert.Equal(t, []string{"/editorial/voices/2/role: No role of the charter is called “Stagiaire”. Its roles: “Community manager” and “Éditrice”."}, sentences(list, language.English))
	assert.Equal(t, finding.Warning, list[0].Severity)
	c.Roles = nil
	assert.Empty(t, charter.Check(c, day), "a charter without roles names none wrong")
}
