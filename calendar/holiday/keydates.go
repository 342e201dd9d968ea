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

// Of returns the first occurrence of a key date that starts in a year, and whether there is
// one: there is none before the key date began, nor outside the years for which its rule is
// told. Feasts of the moon alone come twice in some years, of which [KeyDates.Next] and
// [KeyDates.Between] tell both.
func (k KeyDates) Of(key KeyDate, year int) (Occurrence, bool) {
	first, _ := k.in(key, year)
	return first, !first.IsZero()
}

// in returns the occurrences of a key date that start in a year.
func (k KeyDates) in(key KeyDate, year int) (first, second Occurrence) {
	if !keyDates.Has(key) || year < calendar.MinYear || year > calendar.MaxYear {
		return first, second
	}
	for _, m := range slices.Backward(k.Moved[max(len(k.Moved)-MaxMoved, 0):]) {
		if m.KeyDate == key && m.Period.From().Year() == year && m.Period.Days() <= longestMove {
			return Occurrence{key, m.Period, BasisGiven}, second
		}
	}
	if d, ok := decided(key, year); ok {
		return Occurrence{key, d.period, BasisDecision}, second
	}
	m := marks[key]
	basis := BasisRule
	if m.estimated {
		basis = BasisEstimate
	}
	one, two := m.of(year)
	if !one.IsZero() {
		first = Occurrence{key, one, basis}
	}
	if !two.IsZero() {
		second = Occurrence{key, two, basis}
	}
	return first, second
}

// Between returns the occurrences that have a day in a period, one at a time, in the order
// of [Occurrence.Compare]: those of the given key dates, or without any of the key dates of
// France, which have a constant. A year costs as much as there are key dates times Moved.
func (k KeyDates) Between(p calendar.Period, keys ...KeyDate) iter.Seq[Occurrence] {
	if len(keys) == 0 {
		for key := NewYearsDay; key <= NewYearsEve; key++ {
			keys = append(keys, key)
		}
	} else {
		keys = slices.Clone(keys)
		slices.Sort(keys)
		keys = slices.Compact(keys)
	}
	return func(yield func(Occurrence) bool) {
		if p.IsZero() {
			return
		}
		var found []Occurrence
		for year := p.From().Year() - 1; year <= p.To().Year(); year++ {
			found = found[:0]
			for _, key := range keys {
				first, second := k.in(key, year)
				for _, o := range [...]Occurrence{first, second} {
					if !o.IsZero() && o.period.Overlaps(p) {
						found = append(found, o)
					}
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
	if d.IsZero() {
		return Occurrence{}, false
	}
	for year := d.Year() - 1; year <= calendar.MaxYear; year++ {
		for _, key := range keys {
			first, second := k.in(key, year)
			for _, o := range [...]Occurrence{first, second} {
				if !o.IsZero() && !o.period.To().Before(d) && (next.IsZero() || o.Compare(next) < 0) {
					next = o
				}
			}
		}
		if !next.IsZero() {
			return next, true
		}
	}
	return Occurrence{}, false
}
