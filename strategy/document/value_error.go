package document

import (
	"errors"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ValueError says why a value, such as a date or an amount, could not be made. It is the
// error of the constructors, parsers and text methods of values in every package of the
// module; find it with [errors.AsType]. A document that holds the refused text has it in a
// finding, in either language.
type ValueError struct {
	// Package and Type name what was asked for: "calendar" and "date".
	Package, Type string
	// Text is what was refused, cut at [MaxQuoted] bytes. It is empty when the value was
	// absent.
	Text string
	// Fault says what is wrong with it, within a sentence. Its code is for programs to
	// branch on: see the constants Fault… of the package.
	Fault finding.Message
}

// RefuseValue returns the [ValueError] of a value, with a copy of its text.
func RefuseValue(pkg, kind, text string, fault finding.Message) error {
	return &ValueError{Package: pkg, Type: kind, Text: strings.Clone(Quotable(text)), Fault: fault}
}

// Error returns a text such as `calendar: clock "25:00": the hour must be from 00 to 24`.
func (e *ValueError) Error() string {
	text := e.Package + ": " + e.Type
	if e.Text != "" {
		text += " " + strconv.Quote(Quotable(e.Text))
	}
	return text + ": " + e.Fault.Localize(language.English)
}

// IsFault reports whether err is, or wraps, a [ValueError] with the given fault.
func IsFault(err error, code finding.Code) bool {
	refused, ok := errors.AsType[*ValueError](err)
	return ok && refused.Fault.Code == code
}
