package smart

import "github.com/septet-go/socialstrategy/strategy/finding"

// Bands are the chances of reaching a target from which each [Band] starts, from 0 to 1;
// below the last one a target is [OutOfReach]. They fall strictly, from 1 at most to above
// 0. The zero Bands are [DefaultBands].
type Bands struct {
	TooEasy       float64 `json:"tooEasy,omitzero" validate:"gte=0,lte=1"`
	Safe          float64 `json:"safe,omitzero" validate:"gte=0,lte=1"`
	Ambitious     float64 `json:"ambitious,omitzero" validate:"gte=0,lte=1"`
	VeryAmbitious float64 `json:"veryAmbitious,omitzero" validate:"gte=0,lte=1"`
}

// DefaultBands returns the bands that hold when none are given: 0.9, 0.5, 0.2 and 0.05. They
// are a convention of this module.
func DefaultBands() Bands { return Bands{TooEasy: 0.9, Safe: 0.5, Ambitious: 0.2, VeryAmbitious: 0.05} }

// sound reports whether the chances of b fall as they must; NaN does not.
func (b Bands) sound() bool {
	return b.TooEasy <= 1 && b.TooEasy > b.Safe && b.Safe > b.Ambitious && b.Ambitious > b.VeryAmbitious && b.VeryAmbitious > 0
}

// of returns the band of a chance.
func (b Bands) of(chance float64) Band {
	switch {
	case chance >= b.TooEasy:
		return TooEasy
	case chance >= b.Safe:
		return Safe
	case chance >= b.Ambitious:
		return Ambitious
	case chance >= b.VeryAmbitious:
		return VeryAmbitious
	}
	return OutOfReach
}

// bands are those given, or the default where none are, or not sound ones.
func (e *Evidence) bands() Bands {
	if e.Bands == (Bands{}) || !e.Bands.sound() {
		return DefaultBands()
	}
	return e.Bands
}

// checkBands finds bands that do not fall; the default ones hold instead.
func (e *Evidence) checkBands() finding.List {
	b := e.Bands
	if b == (Bands{}) || b.sound() {
		return nil
	}
	share := func(name string, x float64) finding.Arg { return finding.Decimal(name, x, 2) }
	return finding.List{book().Finding(CodeBandsDoNotFall, finding.Root.Field("bands"),
		share("tooEasy", b.TooEasy), share("safe", b.Safe), share("ambitious", b.Ambitious), share("veryAmbitious", b.VeryAmbitious))}
}
