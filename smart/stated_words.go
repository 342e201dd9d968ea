package smart

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// spelled is a word of a sentence, without the signs about it.
type spelled struct {
	finding.Span
	text, folded string
	ends         bool // a sign that ends a phrase follows
}

// spelledWords are the words of a sentence, in its order.
func spelledWords(sentence string) []spelled {
	var out []spelled
	at := 0
	for field := range strings.FieldsSeq(sentence) {
		at += strings.Index(sentence[at:], field)
		word := strings.TrimFunc(field, func(r rune) bool { return unicode.IsPunct(r) && r != '\'' && r != '’' })
		if from := strings.Index(field, word); word != "" {
			ends := strings.ContainsAny(field[from+len(word):], ".,;:!?)»")
			span := finding.Span{Start: at + from, End: at + from + len(word)}
			out = append(out, spelled{span, word, text.Fold(word).String(), ends})
		}
		at += len(field)
	}
	return out
}

// unread reports whether no part has a word of a span.
func (r Reading) unread(span finding.Span) bool {
	return !slices.ContainsFunc(r.Parts, func(p Part) bool {
		return p.Role != RoleVague && p.Span.Start < span.End && span.Start < p.Span.End
	})
}

// keepAsides gives s what the sentence says beside its parts: what the target is counted for
// one of, and the town or country.
func (r Reading) keepAsides(s *Stated) {
	if r.Values.Kind == 0 && len(r.Values.Targets) == 0 && s.Metric == "" {
		return
	}
	words := spelledWords(r.Text[:min(len(r.Text), 4*maxStatement)])
	isFrench := s.Language == languageName(true)
	for i := 0; i+1 < len(words); i++ {
		link, next := words[i], words[i+1]
		if link.ends || !r.unread(link.Span) || !r.unread(next.Span) {
			continue
		}
		switch {
		case s.Each == "" && s.Metric != "" && i > 0 && r.countsEach(words, i, isFrench):
			end := next.End
			if i+2 < len(words) && !isFrench && !next.ends && r.completes(words[i+2]) {
				end = words[i+2].End
			}
			s.Each = r.Text[link.Start:end]
		case s.Region == "" && slices.Contains(regionLinks, link.folded) && properName(next.text):
			s.Region = r.Text[link.Start:r.nameEnd(words, i+1)]
		case s.Scope == "" && slices.Contains(mediumLinks, link.folded) && properName(next.text):
			s.Scope = r.Text[link.Start:r.nameEnd(words, i+1)]
		}
	}
}

// nameEnd returns where the name that starts at word i ends.
func (r Reading) nameEnd(words []spelled, i int) int {
	for i+1 < len(words) && !words[i].ends && properName(words[i+1].text) && r.unread(words[i+1].Span) {
		i++
	}
	return words[i].End
}

// countsEach reports whether the words from i on say what one counts so many of: "per post",
// « par vidéo », in French of what is known to bear a count, or right after what is counted.
func (r Reading) countsEach(words []spelled, i int, isFrench bool) bool {
	link, noun := words[i].folded, words[i+1]
	first, _ := utf8.DecodeRuneInString(noun.text)
	if !unicode.IsLower(first) || slices.Contains(timeNouns, noun.folded) {
		return false
	}
	switch {
	case !isFrench:
		return link == "per" || link == "each" && slices.Contains([]string{"for", "on"}, words[i-1].folded)
	case link == "chaque":
		return slices.Contains([]string{"pour", "sur", "a"}, words[i-1].folded)
	}
	_, known := eachOf(noun.text, true)
	return link == "par" && known
}

// completes reports whether a word after what one counts for is a part of it: "per blog post".
func (r Reading) completes(word spelled) bool {
	_, known := eachOf(word.text, false)
	return known && r.unread(word.Span)
}

// properName reports whether a word is written as the name of a place: a capital, and a small
// letter after it.
func properName(word string) bool {
	letters := 0
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Mn, r): // the accent of a letter
			continue
		case letters == 0 && !unicode.IsUpper(r):
			return false
		case letters == 1:
			return unicode.IsLower(r)
		}
		letters++
	}
	return false
}

// regionLinks are the words before the name of a town or a country, folded.
var regionLinks = []string{"a", "en", "au", "aux", "in", "near", "around", "across", "throughout"}

// mediumLinks are the words before the name of a site or an application that no catalogue has,
// folded.
var mediumLinks = []string{"sur", "on", "via", "chez"}

// timeNouns are the lengths of time, which are no thing to count for, folded.
var timeNouns = []string{
	"day", "week", "month", "quarter", "year", "hour", "minute", "second", "half", "semester", "fortnight", "annum", "cent",
	"jour", "semaine", "mois", "trimestre", "semestre", "an", "annee", "heure", "seconde", "quinzaine",
}

// eachOf returns what one counts for in both languages, by its word in one.
func eachOf(word string, french bool) (wordPair, bool) {
	folded := text.Fold(word).String()
	for _, p := range eachTable {
		if text.Fold(p.in(french).words).String() == folded {
			return p, true
		}
	}
	return wordPair{}, false
}

// eachTable is what counts are taken for one of, in both languages. It is never modified.
var eachTable = []wordPair{
	{"post", "publication", false, true}, {"post", "post", false, false}, {"video", "vidéo", false, true},
	{"article", "article", false, false}, {"story", "story", false, true}, {"reel", "reel", false, false},
	{"short", "short", false, false}, {"episode", "épisode", false, false}, {"carousel", "carrousel", false, false},
	{"live", "live", false, false}, {"tweet", "tweet", false, false}, {"photo", "photo", false, true},
	{"image", "image", false, true}, {"page", "page", false, true}, {"newsletter", "newsletter", false, true},
	{"email", "e-mail", false, false}, {"email", "email", false, false}, {"ad", "annonce", false, true},
	{"campaign", "campagne", false, true}, {"webinar", "webinaire", false, false}, {"event", "événement", false, false},
	{"visit", "visite", false, true}, {"session", "session", false, true}, {"visitor", "visiteur", false, false},
	{"follower", "abonné", false, false}, {"subscriber", "abonné", false, false}, {"member", "membre", false, false},
	{"person", "personne", false, true}, {"user", "utilisateur", false, false}, {"customer", "client", false, false},
	{"client", "client", false, false}, {"lead", "lead", false, false}, {"order", "commande", false, true},
	{"store", "magasin", false, false}, {"shop", "boutique", false, true}, {"branch", "agence", false, true},
	{"team", "équipe", false, true}, {"employee", "salarié", false, false}, {"employee", "collaborateur", false, false},
	{"salesperson", "commercial", false, false}, {"influencer", "influenceur", false, false}, {"ambassador", "ambassadeur", false, false},
	{"partner", "partenaire", false, false}, {"product", "produit", false, false}, {"publication", "publication", false, true},
	{"message", "message", false, false}, {"link", "lien", false, false}, {"podcast", "podcast", false, false},
}
