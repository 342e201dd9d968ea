package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// Element is one thing that the fifth step of the method asks of a charter.
type Element struct {
	// Code names the element: "charter.element.tone".
	Code finding.Code `json:"code"`
	// Label is what a reader calls it.
	Label finding.Message `json:"label"`
	// Present says that the charter has a word of it.
	Present bool `json:"present"`
	// Pointer is where it is, or would be, in the charter.
	Pointer finding.Pointer `json:"path"`
}

// Elements returns the nine things that the method's step "write your charter" asks for, in
// its order, and whether c has them: the objectives pursued; what is expected, allowed and
// forbidden; the description, the logos and banners at people's disposal; tone and style;
// the contents to relay. It says what is there, not whether it is right: that is [Check].
func (c Charter) Elements() []Element {
	kit := orZero(c.Kit)
	editorial := orZero(c.Editorial)
	return []Element{
		element("objectives", len(c.Objectives) > 0, "/objectives"),
		element("expected", len(c.Expected) > 0, "/expected"),
		element("may", len(c.May) > 0, "/may"),
		element("may_not", len(c.MayNot) > 0, "/mayNot"),
		element("description", len(kit.Descriptions) > 0, "/kit/descriptions"),
		element("visuals", kit.has(Logo) && kit.has(Banner), "/kit/assets"),
		element("tone", editorial.Tone != "", "/editorial/tone"),
		element("style", editorial.Style != "", "/editorial/style"),
		element("curation", len(c.Curation) > 0, "/curation"),
	}
}

func element(name string, present bool, at finding.Pointer) Element {
	m := label("element", name)
	return Element{Code: m.Code, Label: m, Present: present, Pointer: at}
}

// has reports whether the kit holds an asset of a kind.
func (k AssetKit) has(kind AssetKind) bool {
	for _, a := range k.Assets {
		if a.Kind == kind {
			return true
		}
	}
	return false
}
