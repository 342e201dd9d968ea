package document

import (
	"reflect"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// link is an id declared or named, with its place.
type link struct {
	kind     int // 1 + number of the kind
	lax      bool
	id       string
	from, to int // the path, within the checker's trail
}

// link appends the id in v to list. An empty one is absent.
func (c *checker) link(list []link, kind int, n *node, v reflect.Value) []link {
	id := v.String()
	if id == "" {
		return list
	}
	from := len(c.trail)
	c.trail = append(c.trail, c.path...)
	return append(list, link{kind: kind, lax: n.lax, id: id, from: from, to: len(c.trail)})
}

// place returns the pointer of a link.
func (c *checker) place(l link) finding.Pointer { return pointer(c.trail[l.from:l.to]) }

// target identifies a declared id.
type target struct {
	kind int
	id   string
}

// links reports the ids given twice and the references to ids that are not there.
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
	for _, l := range c.named {
		mask := uint64(1) << (l.kind - 1)
		if _, ok := first[target{l.kind, l.id}]; ok || c.unsure&mask != 0 || l.lax && present&mask == 0 {
			continue
		}
		c.dangling(l)
	}
}

// duplicate reports an id given again.
func (c *checker) duplicate(l, earlier link) {
	f := book().Finding(CodeDuplicateID, c.place(l), c.kindArg(l), finding.Text("id", quotable(l.id)))
	f.Related = []finding.Related{{Message: book().Message("document.first_use"), Pointer: c.place(earlier)}}
	c.fail(f, false)
}

// dangling reports a reference to an id that is not there, with the nearest that is.
func (c *checker) dangling(l link) {
	at := c.place(l)
	args := []finding.Arg{c.kindArg(l), finding.Text("id", quotable(l.id))}
	near, ok := c.nearestID(l)
	if !ok {
		c.fail(book().Finding(CodeDangling, at, args...), false)
		return
	}
	f := book().Finding(CodeDanglingNear, at, append(args, finding.Text("near", quotable(near.id)))...)
	f.Fixes = []finding.Fix{replacement(l.id, near.id)}
	f.Related = []finding.Related{{Message: book().Message("document.nearest_id"), Pointer: c.place(near)}}
	c.fail(f, false)
}

// nearestID returns the declared id that a reference was probably meant for.
func (c *checker) nearestID(l link) (link, bool) {
	if len(c.findings) >= MaxFindings {
		return link{}, false // it would not be shown
	}
	var ids []string
	for _, d := range c.declared {
		if d.kind == l.kind && len(ids) < maxCandidates {
			ids = append(ids, d.id)
		}
	}
	id, ok := nearest(l.id, ids)
	for _, d := range c.declared {
		if ok && d.kind == l.kind && d.id == id {
			return d, true
		}
	}
	return link{}, false
}

func (c *checker) kindArg(l link) finding.Arg { return finding.Text("kind", c.kinds[l.kind-1]) }
