package document

import (
	"reflect"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// link is an id declared or named, with its place.
type link struct {
	kind int // 1 + number of the kind
	lax  bool
	id   string
	at   int // the last crumb of its path
}

// crumb is a step of a path and the crumb before it, or noIndex. Links within one node
// share the crumbs that lead to it: all the paths of a document take little more room than
// its links.
type crumb struct {
	step
	before int
}

// link appends the id in v to list. An empty one is absent.
func (c *checker) link(list []link, kind int, n *node, v reflect.Value) []link {
	id := v.String()
	if id == "" {
		return list
	}
	return append(list, link{kind: kind, lax: n.lax, id: id, at: c.drop()})
}

// drop leaves crumbs along the current path, where there are none yet, and returns the
// last. laid holds the crumbs of the path up to where it last changed.
func (c *checker) drop() int {
	same := 0
	for same < min(len(c.laid), len(c.path)) && c.crumbs[c.laid[same]].step == c.path[same] {
		same++
	}
	c.laid = c.laid[:same]
	for _, s := range c.path[same:] {
		before := noIndex
		if len(c.laid) > 0 {
			before = c.laid[len(c.laid)-1]
		}
		c.laid = append(c.laid, len(c.crumbs))
		c.crumbs = append(c.crumbs, crumb{step: s, before: before})
	}
	return c.laid[len(c.laid)-1]
}

// place returns the pointer of a link.
func (c *checker) place(l link) finding.Pointer { return c.pointerTo(l.at) }

func (c *checker) pointerTo(at int) finding.Pointer {
	if at == noIndex {
		return finding.Root
	}
	return c.crumbs[at].from(c.pointerTo(c.crumbs[at].before))
}

// target identifies a declared id.
type target struct {
	kind int
	id   string
}

// links reports the ids given twice and the references to ids that are not there, each such
// id once: other places that name it are related, up to MaxFindings of them.
func (c *checker) links() {
	first := make(map[target]int, len(c.declared))
	var present uint64
	for i, l := range c.declared {
		present |= 1 << (l.kind - 1)
		t := target{l.kind, l.id}
		if j, ok := first[t]; ok {
			c.duplicate(l, c.declared[j])
			continue
		}
		first[t] = i
	}
	told := map[target]int{} // the findings of ids that are not there
	for _, l := range c.named {
		mask := uint64(1) << (l.kind - 1)
		if _, ok := first[target{l.kind, l.id}]; ok || c.unsure&mask != 0 || l.lax && present&mask == 0 {
			continue
		}
		t := target{l.kind, l.id}
		if i, again := told[t]; again {
			c.alsoDangling(&c.findings[i], l)
			continue
		}
		before := len(c.findings)
		if c.dangling(l); len(c.findings) > before {
			told[t] = before
		}
	}
}

// duplicate reports an id given again.
func (c *checker) duplicate(l, earlier link) {
	if c.dropped() {
		return
	}
	f := book().Finding(CodeDuplicateID, c.place(l), c.kindArg(l), finding.Text("id", Quotable(l.id)))
	f.Related = []finding.Related{{Message: book().Message("document.first_use"), Pointer: c.place(earlier)}}
	c.fail(f, false)
}

// dangling reports a reference to an id that is not there, with the nearest that is.
func (c *checker) dangling(l link) {
	if c.dropped() {
		return
	}
	at := c.place(l)
	args := []finding.Arg{c.kindArg(l), finding.Text("id", Quotable(l.id))}
	near, ok := c.nearestID(l)
	if !ok {
		c.fail(book().Finding(CodeDangling, at, args...), false)
		return
	}
	f := book().Finding(CodeDanglingNear, at, append(args, finding.Text("near", Quotable(near.id)))...)
	f.Fixes = []finding.Fix{replacement(l.id, near.id)}
	f.Related = []finding.Related{{Message: book().Message("document.nearest_id"), Pointer: c.place(near)}}
	c.fail(f, false)
}

// alsoDangling relates another reference to the same id that is not there.
func (c *checker) alsoDangling(f *finding.Finding, l link) {
	if at := c.place(l); len(f.Related) < MaxFindings && !c.isSpoilt(at) {
		f.Related = append(f.Related, finding.Related{Message: book().Message("document.named_again"), Pointer: at})
	}
}

// nearestID returns the declared id that a reference was probably meant for.
func (c *checker) nearestID(l link) (link, bool) {
	if len(c.findings) >= MaxFindings {
		return link{}, false // it would not be shown
	}
	if c.candidates == nil {
		c.candidates = make([]candidates, len(c.kinds))
		for _, d := range c.declared {
			if of := &c.candidates[d.kind-1]; len(of.ids) < maxCandidates {
				of.ids, of.links = append(of.ids, d.id), append(of.links, d)
			}
		}
	}
	of := &c.candidates[l.kind-1]
	near, _ := c.nearest(l.id, of.ids)
	i := slices.Index(of.ids, near)
	if near == "" || i < 0 {
		return link{}, false
	}
	return of.links[i], true
}

// candidates are the ids of one kind that a reference may have been meant for.
type candidates struct {
	ids   []string
	links []link
}

// kindArg is the kind of an id, for programs: its name is the schema's, and no sentence
// prints it.
func (c *checker) kindArg(l link) finding.Arg { return finding.Text("kind", c.kinds[l.kind-1]) }
