package holiday

import (
	"iter"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
)

// KeyDates says when key dates take place. The zero KeyDates follows the rules, and the
// decisions that departed from them. Its methods do not change it: it is safe for
// concurrent use as long as nobody changes Moved.
type KeyDates struct {
	// Moved are occurrences whose dates the caller knows: those of a decision, of a place
	// whose sales have dates of their own, of the school year. They win over rules and
	// decisions; the last of those for one key date and year counts. At most [MaxMoved];
	// of a longer list the last are read.
	Moved []Move `json:"moved,omitempty" validate:"max=1000"`
}

// Move is when a key date takes place in one year: that of its first day.
type Move struct {
	KeyDate KeyDate `json:"keyDate,omitzero" validate:"required"`
	// Period is the days it takes place on; one of more than a year has no effect.
	Period calendar.Period `json:"period,omitzero" validate:"required"`
}

const (
	// MaxMoved is the largest number of occurrences that a caller moves.
	MaxMoved = 1000

	// longestMove bounds how far back an occurrence may have begun, in days.
	longestMove = 366
)

// Of returns the occurrence of a key date in a year, and whether there is one: there is
// none before the key date began.
func (k KeyDates) Of(key KeyDate, year int) (Occurrence, bool) {
	if !keyDates.Has(key) || year < calendar.MinYear || year > calendar.MaxYear {
		return Occurrence{}, false
	}
	for _, m := range slices.Backward(k.Moved[max(len(k.Moved)-MaxMoved, 0):]) {
		if m.KeyDate == key && m.Period.From().Year() == year && m.Period.Days() <= longestMove {
			return Occurrence{key, m.Period, BasisGiven}, true
		}
	}
	if d, ok := decided(key, year); ok {
		return Occurrence{key, d.period, BasisDecision}, true
	}
	m := marks[key]
	if year < m.since {
		return Occurrence{}, false
	}
	basis := BasisRule
	if m.estimated {
		basis = BasisEstimate
	}
	return Occurrence{key, m.when(year), basis}, true
}

// Between returns the occurrences that have a day in a period, one at a time, in the order
// of [Occurrence.Compare]. A year costs as much as there are key dates times Moved.
func (k KeyDates) Between(p calendar.Period) iter.Seq[Occurrence] {
	return func(yield func(Occurrence) bool) {
		if p.IsZero() {
			return
		}
		var room [len(marks)]Occurrence
		for year := p.From().Year() - 1; year <= p.To().Year(); year++ {
			found := room[:0]
			for key := range keyDates.All() {
				if o, ok := k.Of(key, year); ok && o.period.Overlaps(p) {
					found = append(found, o)
				}
			}
			slices.SortFunc(found, Occurrence.Compare)
			for _, o := range found {
				if !yield(o) {
					return
				}
			}
		}
	}
}

// Next returns the first occurrence of any of the given key dates, in the order of
// [Occurrence.Compare], that is not over on a date: it starts on that day or later, or is
// under way. It reports false when there is none, as without key dates.
func (k KeyDates) Next(d calendar.Date, keys ...KeyDate) (next Occurrence, ok bool) {
	var wanted [len(marks)]bool
	for _, key := range keys {
		if keyDates.Has(key) {
			wanted[key], ok = true, true
		}
	}
	if !ok || d.IsZero() {
		return Occurrence{}, false
	}
	for year := d.Year() - 1; year <= calendar.MaxYear; year++ {
		for key := range keyDates.All() {
			if !wanted[key] {
				continue
			}
			o, there := k.Of(key, year)
			if there && !o.period.To().Before(d) && (next.IsZero() || o.Compare(next) < 0) {
				next = o
			}
		}
		if !next.IsZero() {
			return next, true
		}
	}
	return Occurrence{}, false
}
