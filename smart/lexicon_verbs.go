package smart

import "strings"

// verbForms writes out the forms of the verbs of a table: under the rule of the verb those
// in which objectives are stated, under a rule beside it those that tell what is or was.
func verbForms(table []rule, conjugate func(verb string) (stating, telling, participles []string)) []rule {
	out := make([]rule, 0, 3*len(table))
	var tell, past []rule
	for _, r := range table {
		var stating, telling, participles []string
		for verb := range strings.SplitSeq(r.words, "|") {
			head, rest, _ := strings.Cut(verb, " ")
			if rest != "" {
				rest = " " + rest
			}
			s, t, p := conjugate(head)
			stating = appendForms(append(stating, verb), s, rest)
			telling, participles = appendForms(telling, t, rest), appendForms(participles, p, rest)
		}
		r.words = strings.Join(stating, "|")
		out = append(out, r)
		r.topic, r.words = formTopic, strings.Join(telling, "|")
		if len(telling) > 0 {
			tell = append(tell, r)
		}
		r.words, r.flags = strings.Join(participles, "|"), r.flags|participleFlag
		if len(participles) > 0 {
			past = append(past, r)
		}
	}
	return append(append(out, tell...), past...)
}

func appendForms(out, forms []string, rest string) []string {
	for _, form := range forms {
		out = append(out, form+rest)
	}
	return out
}

// family is how verbs of an ending are conjugated: what replaces the ending.
type family struct {
	ending                string
	stating, telling, pps []string
}

// frenchFamilies are the conjugations of French, folded; the first whose ending fits holds.
// The singular of the present is left out of the stating forms where it is a noun or a
// participle too: « produit », « atteint ».
var frenchFamilies = []family{
	{"yer", []string{"yer", "ie", "ient", "yons", "yez", "iera", "ierons", "ierez", "yant"}, nil, nil},
	{"ger", []string{"ger", "ge", "gent", "geons", "gez", "gera", "gerons", "gerez", "geant"}, nil, nil},
	{"er", []string{"er", "e", "ent", "ons", "ez", "era", "erons", "erez", "ant"}, nil, nil},
	{"tenir", []string{"tenir", "tenons", "tenez", "tiendra", "tiendrons", "tiendrez", "tenant"}, []string{"tient", "tiens", "tiennent"}, []string{"tenu", "tenue", "tenus", "tenues"}},
	{"venir", []string{"venir", "venons", "venez", "viendra", "viendrons", "viendrez", "venant"}, []string{"vient", "viens", "viennent"}, []string{"venu", "venue", "venus"}},
	{"vrir", []string{"vrir", "vrons", "vrez", "vrira", "vrirons", "vrirez", "vrant"}, []string{"vre", "vrent"}, []string{"vert", "verts", "verte", "vertes"}},
	{"querir", []string{"querir", "querons", "querez", "querra", "querrons", "querrez", "querant"}, []string{"quiert", "quierent"}, []string{"quis", "quise", "quises"}},
	{"sortir", []string{"sortir", "sortons", "sortez", "sortira", "sortirons", "sortirez", "sortant"}, nil, []string{"sorti", "sorties"}},
	{"cevoir", []string{"cevoir", "cevons", "cevez", "cevra", "cevrons", "cevrez", "cevant"}, []string{"coit", "coivent"}, []string{"cu", "cue", "cus", "cues"}},
	{"mouvoir", []string{"mouvoir", "mouvons", "mouvez", "mouvra", "mouvant"}, []string{"meut", "meuvent"}, []string{"mu", "mus"}},
	{"ir", []string{"ir", "issons", "issez", "ira", "irons", "irez", "issant"}, []string{"issent", "it"}, []string{"i", "is", "ie", "ies"}},
	{"indre", []string{"indre", "ignons", "ignez", "indra", "indrons", "indrez", "ignant"}, []string{"ignent"}, []string{"int", "inte", "ints"}},
	{"uire", []string{"uire", "uisons", "uisez", "uira", "uirons", "uirez", "uisant"}, []string{"uisent"}, []string{"uit", "uite", "uites"}},
	{"crire", []string{"crire", "crivons", "crivez", "crira", "crirons", "crirez", "crivant"}, []string{"crivent"}, []string{"crit", "crits", "crite", "crites"}},
	{"croitre", []string{"croitre", "croissons", "croissez", "croitra", "croissant"}, []string{"croit", "croissent"}, []string{"cru", "crus"}},
	{"mettre", []string{"mettre", "mettons", "mettez", "mettra", "mettrons", "mettrez", "mettant"}, []string{"met", "mettent"}, []string{"mis", "mise", "mises"}},
	{"suivre", []string{"suivre", "suivons", "suivez", "suivra", "suivrons", "suivrez", "suivant"}, []string{"suit", "suivent"}, []string{"suivi", "suivis"}},
	{"vaincre", []string{"vaincre", "vainquons", "vainquez", "vaincra", "vaincrons", "vainquant"}, []string{"vainc", "vainquent"}, []string{"vaincu", "vaincus"}},
	{"faire", []string{"faire", "faisons", "faites", "fera", "ferons", "ferez", "faisant"}, []string{"fait", "font"}, nil},
	{"etre", []string{"etre", "serons", "serez"}, nil, nil},
	{"avoir", []string{"avoir", "aurons", "aurez"}, nil, nil},
	{"dre", []string{"dre", "dons", "dez", "dra", "drons", "drez", "dant"}, []string{"d", "dent"}, []string{"du", "dus", "due", "dues"}},
}

// frenchForms conjugates a French verb: the present, the future, the imperative and the
// present participle state objectives.
func frenchForms(verb string) (stating, telling, participles []string) {
	for _, f := range frenchFamilies {
		if stem, fits := strings.CutSuffix(verb, f.ending); fits {
			return appendEndings(stem, f.stating), appendEndings(stem, f.telling), appendEndings(stem, f.pps)
		}
	}
	return nil, nil, nil
}

func appendEndings(stem string, endings []string) []string {
	out := make([]string, len(endings))
	for i, ending := range endings {
		out[i] = stem + ending
	}
	return out
}

// englishPasts are the past forms of the irregular verbs of the trade that are no other
// form too: "cut" and "hit" are.
var englishPasts = map[string][]string{
	"grow": {"grew", "grown"}, "get": {"got", "gotten"}, "win": {"won"}, "sell": {"sold"}, "build": {"built"},
	"make": {"made"}, "hold": {"held"}, "keep": {"kept"}, "write": {"wrote", "written"}, "bring": {"brought"},
	"send": {"sent"}, "become": {"became"}, "go": {"went", "gone"}, "run": {"ran"}, "rise": {"rose", "risen"},
	"drive": {"drove", "driven"}, "find": {"found"}, "lead": {"led"}, "take": {"took", "taken"}, "be": {"been"},
	"shrink": {"shrank", "shrunk"}, "beat": {"beaten"},
}

// englishForms conjugates an English verb: the third person, its plural mark off, and the
// -ing form state objectives, the past does not.
func englishForms(verb string) (stating, telling, participles []string) {
	stem, last := strings.TrimSuffix(verb, "e"), verb[len(verb)-1:]
	stating = []string{stem + "ing", verb + last + "ing"}
	switch {
	case strings.HasSuffix(verb, "ch"), strings.HasSuffix(verb, "sh"), strings.HasSuffix(verb, "ss"):
		stating = append(stating, verb+"es")
	case strings.HasSuffix(verb, "fy"), strings.HasSuffix(verb, "ply"):
		stating = append(stating, verb[:len(verb)-1]+"ies")
	}
	if past, irregular := englishPasts[verb]; irregular {
		return stating, nil, past
	}
	participles = []string{stem + "ed", verb + last + "ed"}
	if strings.HasSuffix(verb, "y") {
		participles = append(participles, verb[:len(verb)-1]+"ied")
	}
	return stating, nil, participles
}
