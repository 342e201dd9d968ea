package smart

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// EntityKind is what an [Entity] is. The zero EntityKind means absent.
type EntityKind int

// The kinds of entity.
const (
	EntityNumber   EntityKind = iota + 1 // EntityNumber: a number of anything.
	EntityPercent                        // EntityPercent: a percentage.
	EntityPoints                         // EntityPoints: a difference between percentages.
	EntityMultiple                       // EntityMultiple: so many times as much.
	EntityMoney                          // EntityMoney: an amount of a currency.
	EntityDuration                       // EntityDuration: a length of time.
	EntityDate                           // EntityDate: a day.
	EntityPeriod                         // EntityPeriod: a month, a quarter, a year, a range of days.
	EntityRate                           // EntityRate: how often, or how much per length of time.
	EntityEvent                          // EntityEvent: a day or a season with a name.
)

var entityKinds = document.MustEnum[EntityKind]("entity kind", "number", "percent", "points", "multiple", "money",
	"duration", "date", "period", "rate", "event")

// String returns the name of k in documents, such as "percent".
func (k EntityKind) String() string { return entityKinds.Name(k) }

// MarshalText writes the name of k; an absent or unknown k is an error.
func (k EntityKind) MarshalText() ([]byte, error) { return entityKinds.Marshal(k) }

// UnmarshalText reads the name of a kind.
func (k *EntityKind) UnmarshalText(text []byte) (err error) {
	*k, err = entityKinds.Unmarshal(text)
	return err
}

// Entity is a figure or a time that a text names, and what it is worth.
type Entity struct {
	Kind EntityKind
	// Span is a range of bytes of the text, on rune boundaries. It leaves out the words of a
	// bound or an approximation beside a figure, and has those that change a day: « avant le
	// 31 mars ».
	Span finding.Span
	// Text is what the text has there.
	Text string
	// Rule is the id of the rule that read it.
	Rule string
	// Confidence is that of the rule, as in [Part].
	Confidence float64
	// Value is the figure of a number, a percentage, points, a multiple or money; of a rate,
	// how many or how much, absent when the words leave it out: « par mois ».
	Value Quantity
	// High is the greater end of a range, of which Value is the lesser.
	High Quantity
	// Bound is ">", ">=", "<" or "<=" when the words make a bound of a figure or of a length
	// of time; of a day, "<=" when it is the last day that counts and ">=" when it is the first.
	Bound string
	// Approximate says that the words call the figure or the length of time a rough one.
	Approximate bool
	// Duration is the length of a duration.
	Duration calendar.Duration
	// Per is the length of time of a rate.
	Per calendar.Duration
	// First and Last are the days of a period, and Last is the day of a date or of an
	// event; of a time that starts something, First is. They are absent where they depend
	// on a day that the reader does not have.
	First, Last calendar.Date
	// Raw is what the words alone say of a time, as [Values.RawTime] does, or of the length
	// of a duration or a rate in ISO 8601, with weeks: "P2W".
	Raw string
	// Event is the id of an event, such as "christmas".
	Event string
}

// EntityRow is an [Entity] as plain values, ready to encode as JSON.
//
// Value is a number for a number, a percentage (in percent), points, a multiple, money and
// a rate; a length in ISO 8601 for a duration; a day for a date and, where it can be
// computed, for an event; two days parted by a slash for a period. A time whose days depend
// on a day that the reader does not have is given as its words say it, "--06-30". Value is
// the lesser end of a range and High the greater, so that Value never changes its type.
type EntityRow struct {
	Kind  EntityKind `json:"kind"`
	Text  string     `json:"text"`
	Start int        `json:"start"`
	End   int        `json:"end"`
	Value any        `json:"value,omitzero"`
	High  any        `json:"high,omitzero"`
	// Unit is an ISO 4217 code, or what else the figure of a rate is in: "%".
	Unit string `json:"unit,omitzero"`
	// Per is the length of time of a rate, in ISO 8601.
	Per string `json:"per,omitzero"`
	// Name is the id of an event.
	Name string `json:"name,omitzero"`
	// Bound is "min" or "max".
	Bound       string `json:"bound,omitzero"`
	Approximate bool   `json:"approx,omitzero"`
}

// Row returns e as plain values.
func (e Entity) Row() EntityRow {
	row := EntityRow{
		Kind: e.Kind, Text: e.Text, Start: e.Span.Start, End: e.Span.End,
		Unit: e.unit(), Name: e.Event, Approximate: e.Approximate,
	}
	if e.Bound != "" {
		row.Bound = "max"
		if e.Bound[0] == '>' {
			row.Bound = "min"
		}
	}
	switch e.Kind {
	case EntityDuration:
		row.Value = e.Raw
	case EntityDate, EntityPeriod, EntityEvent:
		if value := e.days(); value != "" {
			row.Value = value
		}
	default:
		if !e.Value.IsZero() {
			row.Value = e.Value.Float64()
		}
		if !e.High.IsZero() {
			row.High = e.High.Float64()
		}
	}
	if e.Kind == EntityRate {
		row.Per = e.Raw
	}
	return row
}

// unit returns what the figure of money or of a rate is in.
func (e Entity) unit() string {
	if e.Kind == EntityMoney || e.Kind == EntityRate {
		return string(e.Value.Unit())
	}
	return ""
}

// days returns the day or the days of a time, as its words say it where they are not known.
func (e Entity) days() string {
	switch {
	case e.Kind == EntityPeriod && !e.First.IsZero() && !e.Last.IsZero():
		return e.First.String() + "/" + e.Last.String()
	case !e.Last.IsZero():
		return e.Last.String()
	case !e.First.IsZero():
		return e.First.String()
	case e.Kind == EntityEvent:
		return ""
	}
	return e.Raw
}

// String returns what e is worth in normal form: "1200", ">=500", "15%..20%", "2pt", "x2",
// "500 EUR", "P6M", "2026-06-30", "<=2026-06-30", "2026-06-01/2026-06-30", "3/P1W".
func (e Entity) String() string {
	var value string
	switch e.Kind {
	case EntityDuration:
		value = e.Raw
	case EntityDate, EntityPeriod, EntityEvent:
		if value = e.days(); value == "" {
			value = e.Event
		}
	default:
		value = e.Value.String()
		if e.Kind == EntityMultiple {
			value = "x" + value
		}
		if !e.High.IsZero() {
			value += ".." + e.High.String()
		}
		if e.Kind == EntityRate {
			value += "/" + e.Raw
		}
	}
	return e.Bound + value
}
