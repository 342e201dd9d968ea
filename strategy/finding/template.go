package finding

import (
	"fmt"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/message/catalog"
)

// template is a parsed sentence: its pieces in order.
type template []piece

// piece is literal text, an argument, or a choice between two forms.
type piece struct {
	literal    string
	name       string // argument printed or asked; empty for a literal
	one, other string
	choice     bool
}

// parseTemplate reads "{name}", "{name|one|other}" and "{{".
func parseTemplate(s string) (template, error) {
	var t template
	if strings.IndexByte(s, argumentMark) >= 0 {
		return nil, fmt.Errorf("%q holds a NUL", s)
	}
	for s != "" {
		i := strings.IndexByte(s, '{')
		if i < 0 {
			return append(t, piece{literal: s}), nil
		}
		if strings.HasPrefix(s[i:], "{{") {
			if strings.HasSuffix(s[:i], "$") {
				return nil, fmt.Errorf("%q is a variable of the catalogue", s[i-1:])
			}
			t, s = append(t, piece{literal: s[:i+1]}), s[i+2:]
			continue
		}
		if i > 0 {
			t, s = append(t, piece{literal: s[:i]}), s[i:]
		}
		end := strings.IndexByte(s, '}')
		if end < 0 {
			return nil, fmt.Errorf("unclosed brace at %q", s)
		}
		p, err := parsePlaceholder(s[1:end])
		if err != nil {
			return nil, err
		}
		t, s = append(t, p), s[end+1:]
	}
	return t, nil
}

func parsePlaceholder(s string) (piece, error) {
	parts := strings.Split(s, "|")
	name := parts[0]
	if name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" {
		return piece{}, fmt.Errorf("argument name %q", name)
	}
	switch len(parts) {
	case 1:
		return piece{name: name}, nil
	case 3:
		return piece{name: name, one: parts[1], other: parts[2], choice: true}, nil
	default:
		return piece{}, fmt.Errorf("placeholder %q: want a name, or a name and two forms", s)
	}
}

// names returns the arguments of t in the order of their first use.
func (t template) names() []string {
	var names []string
	seen := map[string]bool{}
	for _, p := range t {
		if p.name != "" && !seen[p.name] {
			seen[p.name] = true
			names = append(names, p.name)
		}
	}
	return names
}

// argumentMark precedes, in a compiled template, the position of an argument.
const argumentMark = 0

// maxNames is how many arguments a template may have.
const maxNames = 255

// compile turns t into messages of an x/text catalogue. Argument i of position is marked
// by [argumentMark] and the byte i; its plural form is chosen by the argument i+1.
func (t template) compile(position map[string]int) []catalog.Message {
	var body strings.Builder
	var messages []catalog.Message
	for i, p := range t {
		switch {
		case p.choice:
			variable := fmt.Sprintf("form%d", i)
			fmt.Fprintf(&body, "${%s}", variable)
			messages = append(messages, catalog.Var(variable, plural.Selectf(
				position[p.name]+1, "", plural.One, p.one, plural.Other, p.other)))
		case p.name != "":
			body.Write([]byte{argumentMark, byte(position[p.name])})
		default:
			body.WriteString(p.literal)
		}
	}
	return append(messages, catalog.String(body.String()))
}
