package kpi

import (
	"encoding/json"
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MeasureState says how well a [Measure] is known. The zero MeasureState means absent.
type MeasureState int

// The states of a measure.
const (
	// Exact is one figure.
	Exact MeasureState = iota + 1
	// Bounds is somewhere between two figures, one of which may be open.
	Bounds
	// Unknown is no figure, for a reason that is given.
	Unknown
)

var measureStates = document.MustEnum[MeasureState]("measure state", "exact", "bounds", "unknown")

// String returns the name of s in documents, such as "bounds".
func (s MeasureState) String() string { return measureStates.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s MeasureState) MarshalText() ([]byte, error) { return measureStates.Marshal(s) }

// UnmarshalText reads the name of a state.
func (s *MeasureState) UnmarshalText(text []byte) (err error) {
	*s, err = measureStates.Unmarshal(text)
	return err
}

// Label returns what a reader sees for s: "range", « fourchette ». It is the zero message
// when s is not a state.
func (s MeasureState) Label() finding.Message {
	return measureStates.Label(book(), "kpi.measure_state", s)
}

// Measure is what is known of an indicator over a period: one figure, bounds, or nothing
// with the reason why. It is made by [Series.Over] and its like. The zero Measure is
// absent: it is not known, and nothing says why.
type Measure struct {
	state      MeasureState
	low, high  float64 // equal when exact; infinite where open
	unit       Unit
	currency   string
	places     int // decimals worth printing
	digits     int // significant digits of a rounded source, 0 for all
	on         calendar.Date
	period     calendar.Period
	provenance smart.Provenance
	why        finding.Message
}

// State says how well m is known; it is 0 when m is absent.
func (m Measure) State() MeasureState { return m.state }

// IsZero reports whether m is absent.
func (m Measure) IsZero() bool { return m.state == 0 }

// Value returns the figure of an exact measure, and whether it is one. The figure of any
// other is NaN, so that it cannot be taken for a zero.
func (m Measure) Value() (float64, bool) {
	if m.state != Exact {
		return math.NaN(), false
	}
	return m.low, true
}

// Bounds returns the lowest and the highest that the figure can be, infinite where it is
// open, and whether anything is known of it. Those of an exact measure are equal.
func (m Measure) Bounds() (low, high float64, known bool) {
	if m.state != Exact && m.state != Bounds {
		return math.NaN(), math.NaN(), false
	}
	return m.low, m.high, true
}

// Unit returns what m is counted in.
func (m Measure) Unit() Unit { return m.unit }

// Currency returns the ISO 4217 code of money, and "" for other units.
func (m Measure) Currency() string { return m.currency }

// Period returns the period asked for.
func (m Measure) Period() calendar.Period { return m.period }

// On returns the day of the reading of a stock, and the zero Date for other kinds.
func (m Measure) On() calendar.Date { return m.on }

// Provenance says what the figures behind m are worth: the least of them.
func (m Measure) Provenance() smart.Provenance { return m.provenance }

// Why returns the reason of bounds and of an unknown measure. An exact one may have a
// remark, such as the age of a reading; otherwise it is the zero Message.
func (m Measure) Why() finding.Message { return m.why }

// measureJSON is a Measure on the wire. Open bounds are left out.
type measureJSON struct {
	State      MeasureState     `json:"state"`
	Value      *float64         `json:"value,omitzero"`
	Low        *float64         `json:"low,omitzero"`
	High       *float64         `json:"high,omitzero"`
	Unit       Unit             `json:"unit,omitzero"`
	Currency   string           `json:"currency,omitzero"`
	Places     int              `json:"places,omitzero"`
	Digits     int              `json:"digits,omitzero"`
	On         calendar.Date    `json:"on,omitzero"`
	Period     calendar.Period  `json:"period,omitzero"`
	Provenance smart.Provenance `json:"provenance,omitzero"`
	Why        finding.Message  `json:"why,omitzero"`
}

// MarshalJSON writes m as an object: "state" is exact, with a "value"; bounds, with "low",
// "high" or both; or unknown. "unit", "currency", "period", "on", "provenance", "why", and
// "places" and "digits", which say how it prints, follow where there are any. An absent
// measure is null.
func (m Measure) MarshalJSON() ([]byte, error) {
	if m.IsZero() {
		return []byte("null"), nil
	}
	out := measureJSON{State: m.state, Unit: m.unit, Currency: m.currency, Places: m.places, Digits: m.digits,
		On: m.on, Period: m.period, Provenance: m.provenance, Why: m.why}
	switch m.state {
	case Exact:
		out.Value = new(m.low)
	case Bounds:
		out.Low, out.High = finite(m.low), finite(m.high)
	}
	return json.Marshal(out)
}

func finite(x float64) *float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return nil
	}
	return &x
}

// UnmarshalJSON reads what [Measure.MarshalJSON] writes.
func (m *Measure) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*m = Measure{}
		return nil
	}
	var in measureJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	out := Measure{state: in.State, low: math.Inf(-1), high: math.Inf(1), unit: in.Unit, currency: in.Currency,
		places: min(max(in.Places, 0), maxPlaces), digits: max(in.Digits, 0), on: in.On, period: in.Period, provenance: in.Provenance, why: in.Why}
	switch {
	case in.State == Exact && in.Value != nil:
		out.low, out.high = *in.Value, *in.Value
	case in.State == Bounds && (in.Low != nil || in.High != nil):
		if in.Low != nil {
			out.low = *in.Low
		}
		if in.High != nil {
			out.high = *in.High
		}
	case in.State == Unknown:
	default:
		return &MeasureError{State: in.State}
	}
	if out.low > out.high || in.State == Bounds && out.low == out.high {
		return &MeasureError{State: in.State}
	}
	*m = out
	return nil
}

// MeasureError says that a measure read from JSON does not hold the figures of its state.
type MeasureError struct {
	State MeasureState
}

// Error returns a text such as `kpi: measure "exact": its figures are missing or do not fit it`.
func (e *MeasureError) Error() string {
	return `kpi: measure "` + e.State.String() + `": its figures are missing or do not fit it`
}
