package kpi

import (
	"maps"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// MaxSamples is the largest number of samples of a series that is looked at. A longer
// series is not known.
const MaxSamples = 1 << 20

// Series is the figures of one indicator on one account, as one source defines it. What is
// defined otherwise, counted in another currency, or paid for rather than organic is
// another series. It is a document: exported fields, judged by [Catalogue.Check]. The zero
// Series is not sound: it has neither id nor indicator, and nothing is known from it.
//
// [Series.Over] is the only way to a total.
type Series struct {
	ID string `json:"id" id:"series" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels    map[string]string `json:"labels,omitzero" validate:"max=100"`
	Indicator ID                `json:"indicator" validate:"required,max=100"`
	// Definition names what exactly is counted, such as "facebook.page_media_view". Figures
	// of two definitions are never put together: where one ends another series begins.
	Definition string `json:"definition,omitzero" validate:"max=200"`
	// Account is the account it was read on.
	Account string      `json:"account,omitzero" ref:"account?" validate:"max=100"`
	Media   MediaSource `json:"media,omitzero"`
	// Currency is the ISO 4217 code of money, such as "EUR".
	Currency string `json:"currency,omitzero" validate:"omitzero,currency"`
	// Digits is how many significant digits of a count the source shows when it cuts off the
	// others: 3 for the subscribers of YouTube, where 1,100,000 is anything below 1,110,000.
	// Zero means all of them.
	Digits int `json:"digits,omitzero" validate:"gte=0,lte=15"`
	// Sampled says that the figures are of a part of what there was to count, such as some of
	// the posts: a count is then a lower bound, as what is left out is taken not to be
	// negative, and a ratio that of the sample.
	Sampled bool `json:"sampled,omitzero"`
	// Provenance says what the figures are worth. With [smart.Unknown] and
	// [smart.NotApplicable] nothing is known from them.
	Provenance smart.Provenance `json:"provenance,omitzero"`
	Source     string           `json:"source,omitzero" validate:"max=1000"`
	// ObservedAt is the day the figures were read at their source.
	ObservedAt calendar.Date `json:"observedAt,omitzero"`
	// Covers are the days that the series accounts for in full: among them, a day without a
	// sample is a day on which there was nothing to count. On other days it is a gap.
	Covers calendar.Period `json:"covers,omitzero"`
	// Samples may come in any order; the sooner they are sorted by their days, the less work.
	Samples []Sample `json:"samples,omitzero" validate:"max=1048576"`
}

// Sample is one reading: a figure of a day or of a window of days. Nothing stands for what
// was not read: a sample without figures is a gap, and never a zero.
type Sample struct {
	// Date is the day the figure is of. For a stock it is the day it was read.
	Date calendar.Date `json:"date,omitzero"`
	// Window is the days the figure is of, when they are more than one. It comes before
	// Date.
	Window calendar.Period `json:"window,omitzero"`
	// Value is the figure: of a flow, a stock or distinct people, or of another kind when
	// what it is made of was not kept.
	Value *float64 `json:"value,omitzero"`
	// Numerator and Denominator are what a rate, a score, a unit cost or a mean is made of:
	// with them it can be known over a longer time.
	Numerator   *float64 `json:"numerator,omitzero"`
	Denominator *float64 `json:"denominator,omitzero"`
	// Weight is how many things Value is the mean of.
	Weight *float64 `json:"weight,omitzero" validate:"omitempty,gte=0"`
	// Values are the single durations of the window, in the unit of the indicator.
	Values []float64 `json:"values,omitzero" validate:"max=100000"`
	// Post is the post it was read on, when it is about one.
	Post string `json:"post,omitzero" ref:"post?" validate:"max=200"`
}

// Clone returns a copy of s that shares nothing with it that changes.
func (s Series) Clone() Series {
	s.Labels = maps.Clone(s.Labels)
	s.Samples = slices.Clone(s.Samples)
	for i := range s.Samples {
		x := &s.Samples[i]
		for _, figure := range [...]**float64{&x.Value, &x.Numerator, &x.Denominator, &x.Weight} {
			if *figure != nil {
				v := **figure
				*figure = &v
			}
		}
		x.Values = slices.Clone(x.Values)
	}
	return s
}

// days returns the days a sample is of. They are absent when it has none.
func (x *Sample) days() calendar.Period {
	if !x.Window.IsZero() {
		return x.Window
	}
	return calendar.DayOf(x.Date)
}

// known reports whether the sample holds a figure of any sort.
func (x *Sample) known() bool {
	return x.Value != nil || x.Numerator != nil && x.Denominator != nil || len(x.Values) > 0
}
