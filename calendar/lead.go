package calendar

const (
	// MaxLead is the largest number of working days of one stage of a [Lead].
	MaxLead = 250
	// DefaultAhead is how many working days before its last day writing may begin, when
	// [Lead.Ahead] does not say.
	DefaultAhead = 20
)

// Lead is the work before a post goes out, as stages of whole working days. The stages
// follow one another and end with publication: writing takes Draft days of the author,
// then review takes Review days of the reviewer, then approval takes Approval days of the
// approver. Each stage is counted in the working days of the person whose stage it is,
// and a stage of zero days has no deadline. The zero Lead asks for no work ahead.
//
// The work of a stage lies within these days of its person: that of review and approval
// from the last day on which it may begin to the day before the next stage, that of writing
// from up to Ahead working days earlier. A stage of zero days is done on the last working
// day up to the start of the next one, which for a post without any lead is the day on
// which it goes out.
//
// A post of Wednesday 22 July 2026 with an approval of 2 days, by somebody for whom the
// 21st is a holiday, is sent for approval on Friday 17 at the latest.
type Lead struct {
	// Ahead is how many working days of the author before the last day on which writing may
	// begin it begins at the earliest. Defaults to [DefaultAhead].
	Ahead int `json:"ahead,omitzero" validate:"gte=0,lte=250"`
	// Draft, Review and Approval are the working days of the stages.
	Draft    int `json:"draft,omitzero" validate:"gte=0,lte=250"`
	Review   int `json:"review,omitzero" validate:"gte=0,lte=250"`
	Approval int `json:"approval,omitzero" validate:"gte=0,lte=250"`
}

// IsZero reports whether l asks for no work ahead.
func (l Lead) IsZero() bool { return l == Lead{} }

// ahead returns the working days by which writing may begin before its last day.
func (l Lead) ahead() int {
	if l.Ahead > 0 {
		return l.Ahead
	}
	return DefaultAhead
}
