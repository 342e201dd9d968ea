package finding

import (
	"encoding/json"
	"fmt"
	"time"
)

// argJSON is the wire form of an Arg. Value is a number, a string, a message or a list.
type argJSON struct {
	Name     string          `json:"name,omitempty"`
	Kind     string          `json:"kind"`
	Value    json.RawMessage `json:"value"`
	Places   int             `json:"places,omitempty"`
	Currency string          `json:"currency,omitempty"`
}

// MarshalJSON writes a as {"name", "kind", "value"}, with "places" for a decimal and
// "currency" for an amount. A number that is not finite is null: unknown is not zero.
func (a Arg) MarshalJSON() ([]byte, error) {
	wire := argJSON{Name: a.name, Kind: a.kind.String()}
	var value any
	switch a.kind {
	case KindInteger:
		value = a.integer
	case KindDecimal, KindPercent:
		wire.Places = a.places
		if isFinite(a.decimal) {
			value = a.decimal
		}
	case KindMoney:
		value, wire.Currency = a.integer, a.text
	case KindDate, KindClock, KindText:
		value = a.Text()
	case KindTerm:
		value, _ = a.Term()
	case KindList:
		value = append([]Arg{}, a.items...)
	default:
		return nil, fmt.Errorf("finding: argument %q has no kind", clip(a.name, maxQuoted))
	}
	var err error
	if wire.Value, err = json.Marshal(value); err != nil {
		return nil, err
	}
	return json.Marshal(wire)
}

// UnmarshalJSON reads what [Arg.MarshalJSON] writes.
func (a *Arg) UnmarshalJSON(data []byte) error {
	var wire argJSON
	if err := json.Unmarshal(data, &wire); err != nil {
		return err
	}
	read, err := wire.arg()
	if err != nil {
		return fmt.Errorf("finding: argument %q: %w", clip(wire.Name, maxQuoted), err)
	}
	*a = read
	return nil
}

func (w argJSON) arg() (Arg, error) {
	switch w.Kind {
	case "integer":
		n, err := decode[int64](w.Value)
		return Arg{name: w.Name, kind: KindInteger, integer: n}, err
	case "decimal", "percent":
		return w.number()
	case "money":
		n, err := decode[int64](w.Value)
		return Money(w.Name, n, w.Currency), err
	case "date":
		text, err := decode[string](w.Value)
		if err != nil {
			return Arg{}, err
		}
		day, err := time.Parse(time.DateOnly, text)
		return Date(w.Name, day.Year(), day.Month(), day.Day()), err
	case "clock":
		text, err := decode[string](w.Value)
		if err != nil {
			return Arg{}, err
		}
		at, err := time.Parse("15:04", text)
		return Clock(w.Name, at.Hour(), at.Minute()), err
	case "text":
		text, err := decode[string](w.Value)
		return Text(w.Name, text), err
	case "term":
		m, err := decode[Message](w.Value)
		return Term(w.Name, m), err
	case "list":
		items, err := decode[[]Arg](w.Value)
		return ListOf(w.Name, items...), err
	default:
		return Arg{}, fmt.Errorf("unknown kind %q", clip(w.Kind, maxQuoted))
	}
}

func (w argJSON) number() (Arg, error) {
	x, err := decode[*float64](w.Value)
	if err != nil {
		return Arg{}, err
	}
	a := Decimal(w.Name, notANumber, w.Places)
	if x != nil {
		a.decimal = *x
	}
	if w.Kind == "percent" {
		a.kind = KindPercent
	}
	return a, nil
}

func decode[T any](data []byte) (T, error) {
	var v T
	err := json.Unmarshal(data, &v)
	return v, err
}
