package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// preview is what a network shows of a text without a click on “more”.
type preview struct {
	end   int         // in bytes of the text
	shown finding.Arg // how much that is
	sure  bool        // the network says so itself
}

// preview returns what the network shows of the text, all of it where nothing is known or where
// the law does not ask for a mention at once.
func (r *lint) preview(law disclosure) preview {
	s := r.post.Text
	out := preview{end: len(s)}
	fact, found := r.networks.Fact(r.post.Network, network.FieldPreview, r.post.Date)
	if !found || !law.upfront {
		return out
	}
	out.sure = fact.Evidence == network.Primary || fact.Evidence == network.FirstParty
	for _, limit := range [...]network.Limit{fact.Value.Limit, fact.Value.Also} {
		if end, shown := previewEnd(limit, s); end < out.end {
			out.end, out.shown = end, shown
		}
	}
	return out
}

// previewEnd returns where a limit cuts a text, and how much that is; the end of the text where
// it does not.
func previewEnd(limit network.Limit, s string) (int, finding.Arg) {
	most, bounded := limit.Max()
	unit, counted := limit.Counter()
	switch {
	case bounded && limit.Unit() == network.Lines:
		return linesEnd(s, most), book().Term("shown", "charter.shown.lines", finding.Integer("most", most))
	case bounded && counted && unit.Count(s) > most:
		end := prefix(s, func(s string) bool { return unit.Count(s) <= most })
		return end, book().Term("shown", "charter.shown.characters", finding.Integer("most", most))
	}
	return len(s), finding.Arg{}
}

// linesEnd returns where the first lines of a text end.
func linesEnd(s string, lines int) int {
	end := 0
	for range lines {
		line := strings.IndexByte(s[end:], '\n')
		if line < 0 {
			return len(s)
		}
		end += line + 1
	}
	return end
}

// hides says that a mention comes after what is shown.
func (p preview) hides(law disclosure, mention string, network finding.Arg) finding.Finding {
	f := law.finding(CodeFoldedMention, "/sponsored", finding.Text("found", mention), network, p.shown)
	if !p.sure {
		f.Severity = finding.Advice
	}
	return f
}
