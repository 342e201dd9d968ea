package network

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// CatalogueVersion is the month the built-in catalogue was compiled.
const CatalogueVersion = "2026-11"

// MaxFacts is how many facts one call of [Catalogue.With] takes; the rest is left out,
// with a finding.
const MaxFacts = 2_000

// Catalogue is a set of facts about networks. It is immutable, cheap to copy, and safe for
// concurrent use. The zero Catalogue knows no network. A lookup of one field takes a time
// logarithmic in the facts of its network, one of all fields a linear time.
type Catalogue struct{ *contents }

// contents is what catalogues share; it is never modified once made.
type contents struct {
	order   []ID
	entries map[ID]*entry
	named   map[string]ID // by folded name
	layer   int           // how many calls of With made it
}

// entry is one network: its facts are sorted by field, and within a field the one that
// holds comes last.
type entry struct {
	network Network
	facts   []record
}

// record is a fact, since when it is in force, and the call that added it: 0 for the
// built-in ones.
type record struct {
	Fact
	since calendar.Date
	layer int
	given Fact // a status held by default, as it was before what else is known changed it
}

// byDefault reports whether r gives way to every other fact.
func (r *record) byDefault() bool { return !r.given.AsOf.IsZero() }

func newRecord(f Fact, layer int) record {
	r := record{Fact: f, since: f.since(), layer: layer}
	if f.Field == FieldStatus && f.Evidence == ByDefault {
		r.given = f
	}
	return r
}

func (r record) compare(s record) int {
	if c := strings.Compare(string(r.Field), string(s.Field)); c != 0 {
		return c
	}
	if r.byDefault() != s.byDefault() {
		if r.byDefault() {
			return -1
		}
		return 1
	}
	return cmp.Or(
		r.since.Compare(s.since),
		cmp.Compare(r.layer, s.layer),
		compareAsOf(r.Fact, s.Fact),
	)
}

var builtin = sync.OnceValue(func() Catalogue {
	c := Catalogue{&contents{entries: map[ID]*entry{}, named: map[string]ID{}}}
	for _, i := range identities() {
		c.add(i.network())
	}
	c.entries[All] = &entry{}
	for _, facts := range [][]Fact{statusFacts(), profileFacts(), limitFacts(), figureFacts(), metricFacts(), workFacts()} {
		for _, f := range facts {
			e := c.entries[f.Network]
			e.facts = append(e.facts, newRecord(f, 0))
		}
	}
	for _, e := range c.entries {
		e.settle()
	}
	return c
})

// settle sorts the facts of e, and fits a status held by default to what else is known: it
// begins with the launch, and where a closing is known it rests on that.
func (e *entry) settle() {
	slices.SortStableFunc(e.facts, record.compare)
	launch := e.holding(FieldLaunch, calendar.Date{})
	closing := e.closing()
	for i := e.first(FieldStatus); i < len(e.facts) && e.facts[i].Field == FieldStatus; i++ {
		r := &e.facts[i]
		if !r.byDefault() {
			break
		}
		r.Fact, r.since = r.given, r.given.since()
		if closing != nil {
			r.Evidence, r.Source, r.AsOf, r.Note = closing.Evidence, closing.Source, closing.AsOf, "in service outside of its closing, which this source tells of"
		}
		if launch != nil && r.since.IsZero() {
			r.From, r.since = launch.Value.When.To(), launch.Value.When.To()
		}
	}
}

// closing returns the first fact of a closing, or nil.
func (e *entry) closing() *record {
	for i := e.first(FieldStatus); i < len(e.facts) && e.facts[i].Field == FieldStatus; i++ {
		if e.facts[i].is(Closed) {
			return &e.facts[i]
		}
	}
	return nil
}

// Builtin returns the catalogue of this module, of [CatalogueVersion]. It is made once.
func Builtin() Catalogue { return builtin() }

// add enters a network; c is being made.
func (c Catalogue) add(n Network) {
	c.order = append(c.order, n.ID)
	c.entries[n.ID] = &entry{network: n}
	c.index(n)
}

// foldName writes a name so that case, accents, spaces and hyphens do not matter.
func foldName(name string) string {
	if len(name) > maxName {
		return ""
	}
	folded := text.Fold(name).Bytes()
	return string(slices.DeleteFunc(folded, func(b byte) bool { return b == ' ' || b == '-' || b == '_' || b == '.' }))
}

// maxName is the longest name that is looked up.
const maxName = 200

// entry returns what is known of id, or nil.
func (c Catalogue) entry(id ID) *entry {
	if c.contents == nil {
		return nil
	}
	return c.entries[id]
}

// Networks yields the networks of c: the built-in ones in the order of their constants,
// then those that callers added.
func (c Catalogue) Networks() iter.Seq[Network] {
	return func(yield func(Network) bool) {
		if c.contents == nil {
			return
		}
		for _, id := range c.order {
			if !yield(c.entries[id].network.clone()) {
				return
			}
		}
	}
}

// Network returns the network with this id, and whether c knows it. It does not know [All].
func (c Catalogue) Network(id ID) (Network, bool) {
	e := c.entry(id)
	if e == nil || id == All {
		return Network{}, false
	}
	return e.network.clone(), true
}

func (n Network) clone() Network {
	n.Aliases, n.Kinds = slices.Clone(n.Aliases), slices.Clone(n.Kinds)
	return n
}

// Named returns the id of the network that people write so, and whether there is one: its
// id, its name or an alias, whatever the case, accents, spaces and hyphens. "twitter" and
// "Twitter" are [X]. The whole name is wanted: it looks for none within a sentence.
func (c Catalogue) Named(name string) (ID, bool) {
	if c.contents == nil {
		return "", false
	}
	id, found := c.named[foldName(name)]
	return id, found
}

// Fact returns the fact about a network and a field that holds on a date, and whether there
// is one. An absent date is the last of all: it asks for the newest fact.
func (c Catalogue) Fact(id ID, field Field, on calendar.Date) (Fact, bool) {
	r := c.entry(id).holding(field, on)
	if r == nil {
		return Fact{}, false
	}
	return r.clone(), true
}

// holding returns the fact of a field that holds on a date, or nil.
func (e *entry) holding(field Field, on calendar.Date) *record {
	if e == nil {
		return nil
	}
	var last *record
	for i := e.first(field); i < len(e.facts) && e.facts[i].Field == field; i++ {
		if e.facts[i].inForce(on) {
			last = &e.facts[i]
		}
	}
	return last
}

// first returns where the facts of a field begin, or would.
func (e *entry) first(field Field) int {
	i, _ := slices.BinarySearchFunc(e.facts, field, func(r record, field Field) int {
		return strings.Compare(string(r.Field), string(field))
	})
	return i
}

// inForce reports whether r is in force on a date; an absent date is the last of all.
func (r *record) inForce(on calendar.Date) bool {
	if on.IsZero() {
		return r.To.IsZero()
	}
	return !r.since.After(on) && (r.To.IsZero() || !r.To.Before(on))
}

// Facts yields all the facts about a network whatever their dates, sorted by field, then by
// the day since when they are in force; the last of those in force is the one that holds.
func (c Catalogue) Facts(id ID) iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		if e := c.entry(id); e != nil {
			for i := range e.facts {
				if !yield(e.facts[i].clone()) {
					return
				}
			}
		}
	}
}

// clone returns a copy of f that shares nothing mutable.
func (f Fact) clone() Fact {
	v := &f.Value
	v.Purposes, v.Formats, v.Names = slices.Clone(v.Purposes), slices.Clone(v.Formats), slices.Clone(v.Names)
	return f
}

// With returns the catalogue of c and these facts, and what is wrong with them. The
// pointers start at the list of facts: "/2/source" is the source of the third. A fact with
// an error is left out.
//
// A sound fact has a network, a field, exactly one value, an evidence, a source and AsOf,
// the day its source said so. Facts about an id that c does not know add a network, named
// by [FieldName] or else by its id.
func (c Catalogue) With(facts ...Fact) (Catalogue, finding.List) {
	var list finding.List
	if len(facts) > MaxFacts {
		list = append(list, book().Finding(CodeTooManyFacts, finding.Root, finding.Integer("max", MaxFacts)))
		facts = facts[:MaxFacts]
	}
	out := c.copy()
	out.layer++
	owned := make(map[ID]bool)
	sound := make([]int, 0, len(facts))
	for i, f := range facts {
		found := f.check(finding.Root.Index(i))
		list = append(list, found...)
		if found.Err() != nil {
			continue
		}
		e := out.own(f.Network, owned)
		e.facts = append(e.facts, newRecord(f.clone(), out.layer))
		sound = append(sound, i)
	}
	for id := range owned {
		out.entries[id].settle() // of equals the one given last holds
	}
	for _, i := range sound {
		if later := out.overtaking(facts[i]); !later.IsZero() {
			list = append(list, book().Finding(CodeFactOvertaken, finding.Root.Index(i).Field("from"),
				finding.Text("field", string(facts[i].Field)), finding.Text("network", string(facts[i].Network)), later.Arg("date")))
		}
	}
	out.nameAdded()
	list.Sort()
	return out, list
}

// copy returns a catalogue of its own, whose entries are still shared.
func (c Catalogue) copy() Catalogue {
	if c.contents == nil {
		return Catalogue{&contents{entries: map[ID]*entry{}, named: map[string]ID{}}}
	}
	return Catalogue{&contents{
		order: slices.Clone(c.order), entries: maps.Clone(c.entries), named: maps.Clone(c.named), layer: c.layer,
	}}
}

// own returns the entry of a network, made or copied if it is not yet c's own.
func (c Catalogue) own(id ID, owned map[ID]bool) *entry {
	e := c.entries[id]
	switch {
	case e == nil:
		e = &entry{}
		if id != All {
			c.order = append(c.order, id)
		}
	case !owned[id]:
		e = &entry{network: e.network, facts: slices.Clone(e.facts)}
	}
	owned[id], c.entries[id] = true, e
	return e
}

// overtaking returns the first day on which a fact just added gives way, while in force, to
// one that was there before; absent if it never does. Older figures are history and give way
// as they should.
func (c Catalogue) overtaking(f Fact) calendar.Date {
	if !f.Value.Figure.IsZero() {
		return calendar.Date{}
	}
	e, since := c.entries[f.Network], f.since()
	for i := e.first(f.Field); i < len(e.facts) && e.facts[i].Field == f.Field; i++ {
		r := &e.facts[i]
		if r.layer < c.layer && !r.byDefault() && r.since.After(since) && (f.To.IsZero() || !r.since.After(f.To)) {
			return r.since
		}
	}
	return calendar.Date{}
}

// nameAdded names the networks that callers added; the built-in ones, which have a summary,
// are named in both languages already.
func (c Catalogue) nameAdded() {
	for _, id := range c.order {
		e := c.entries[id]
		if !e.network.Summary.IsZero() {
			continue
		}
		name, aliases := string(id), []string(nil)
		if r := e.holding(FieldName, calendar.Date{}); r != nil {
			name = r.Value.Text
		}
		if r := e.holding(FieldAliases, calendar.Date{}); r != nil {
			aliases = r.Value.Names
		}
		c.entries[id] = &entry{network: added(id, name, aliases), facts: e.facts}
		c.index(c.entries[id].network)
	}
}

// index makes the names of a network found by Named; the first network of a name keeps it.
func (c Catalogue) index(n Network) {
	for _, name := range append([]string{string(n.ID)}, n.Aliases...) {
		key := foldName(name)
		if _, taken := c.named[key]; !taken && key != "" {
			c.named[key] = n.ID
		}
	}
}
