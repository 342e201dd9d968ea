package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// findings gathers what is found, in the words of the book of this package.
type findings struct{ list finding.List }

// find adds a finding, and returns it to be completed before the next one.
func (f *findings) find(code finding.Code, at finding.Pointer, args ...finding.Arg) *finding.Finding {
	f.list = append(f.list, book().Finding(code, at, args...))
	return &f.list[len(f.list)-1]
}
