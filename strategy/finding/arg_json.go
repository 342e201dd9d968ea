package finding

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"
)

// MarshalJSON writes a as {"name", "kind", "value"}, with "places" for a decimal and
// "currency" for an amount. A number that is not finite and a date or clock that is absent
// are null: unknown is not zero.
func (a Arg) MarshalJSON() ([]byte, error) {
	wire := struct {
		Name     string `json:"name,omitempty"`
		Kind     string `json:"kind"`
		Value    any    `json:"value"`
		Places   int    `json:"places,omitempty"`
		Currency string `json:"currency,omitempty"`
	}{Name: a.name, Kind: a.kind.String()}
	switch a.kind {
	case KindInteger:
		wire.Value = a.integer
		if a.unsigned {
			wire.Value = uint64(a.integer)
		}
	case KindDecimal, KindPercent:
		wire.Places = a.places
		if isFinite(a.decimal) {
			wire.Value = a.decimal
		}
	case KindMoney:
		wire.Value, wire.Currency = a.integer, a.text
	case KindDate, KindClock:
		if !a.absent {
			wire.Value = a.Text()
		}
	case KindText:
		wire.Value = a.text
	case KindTerm:
		wire.Value = a.messages[0]
	case KindList:
		wire.Value = append([]Arg{}, a.items...)
	default:
		return nil, fmt.Errorf("finding: argument %q has no kind", clip(a.name, maxQuoted))
	}
	return json.Marshal(wire)
}

// UnmarshalJSON reads what [Arg.MarshalJSON] writes, in one pass and no deeper than
// [MaxNesting]. Unknown and repeated members are errors, and so is a null where a value
// cannot be unknown: that of an integer, an amount, a text, a term or a list.
func (a *Arg) UnmarshalJSON(data []byte) error {
	r := argReader{json.NewDecoder(bytes.NewReader(data))}
	r.tokens.UseNumber()
	first, err := r.tokens.Token()
	if err != nil {
		return err
	}
	read, err := r.arg(first, 1)
	if err != nil {
		return fmt.Errorf("finding: argument %q: %w", clip(read.name, maxQuoted), err)
	}
	*a = read
	return nil
}

// argReader reads arguments token by token.
type argReader struct{ tokens *json.Decoder }

// wireArg is an argument before its kind is looked at.
type wireArg struct {
	name, kind, currency string
	places               int
	value                any  // null, bool, json.Number, string, Message or []Arg
	given                bool // there is a value, null included
}

var errNotArgument = errors.New("want an object")

// arg reads the argument that starts with first. When it fails the argument has its name
// alone.
func (r argReader) arg(first json.Token, nesting int) (Arg, error) {
	if first != json.Delim('{') {
		return Arg{}, errNotArgument
	}
	var w wireArg
	err := r.members(func(name string, value json.Token) (err error) {
		switch name {
		case "name":
			w.name, err = as[string](value)
		case "kind":
			w.kind, err = as[string](value)
		case "currency":
			w.currency, err = as[string](value)
		case "places":
			var n int64
			n, err = asInteger(value)
			w.places = int(max(0, min(n, maxPlaces)))
		case "value":
			w.given = true
			w.value, err = r.value(value, nesting)
		default:
			err = fmt.Errorf("unknown member %q", clip(name, maxQuoted))
		}
		return err
	})
	if err != nil {
		return Arg{name: w.name}, err
	}
	a, err := w.arg()
	if err != nil {
		return Arg{name: w.name}, err
	}
	return a, nil
}

// members reads the members of an object that has been opened.
func (r argReader) members(read func(name string, value json.Token) error) error {
	seen := map[string]bool{}
	for r.tokens.More() {
		token, err := r.tokens.Token()
		if err != nil {
			return err
		}
		name, err := as[string](token)
		if err != nil {
			return err
		}
		if seen[name] {
			return fmt.Errorf("member %q is given twice", clip(name, maxQuoted))
		}
		seen[name] = true
		if token, err = r.tokens.Token(); err != nil {
			return err
		}
		if err := read(name, token); err != nil {
			return err
		}
	}
	_, err := r.tokens.Token()
	return err
}

// value reads the value that starts with first: an object is a message, a list is one of
// arguments.
func (r argReader) value(first json.Token, nesting int) (any, error) {
	if _, opens := first.(json.Delim); opens && nesting > MaxNesting {
		return nil, fmt.Errorf("more than %d terms and lists within one another", MaxNesting)
	}
	switch first {
	case json.Delim('{'):
		return r.message(nesting)
	case json.Delim('['):
		return r.args(nesting)
	}
	return first, nil
}

// args reads a list of arguments that has been opened.
func (r argReader) args(nesting int) ([]Arg, error) {
	args := []Arg{}
	for r.tokens.More() {
		token, err := r.tokens.Token()
		if err != nil {
			return nil, err
		}
		a, err := r.arg(token, nesting+1)
		if err != nil {
			return nil, err
		}
		args = append(args, a)
	}
	_, err := r.tokens.Token()
	return args, err
}

// message reads a message that has been opened.
func (r argReader) message(nesting int) (Message, error) {
	var m Message
	err := r.members(func(name string, value json.Token) error {
		switch {
		case name == "code":
			code, err := as[string](value)
			m.Code = Code(code)
			return err
		case name == "args" && value == nil:
			return nil
		case name == "args" && value == json.Delim('['):
			args, err := r.args(nesting)
			if len(args) > 0 {
				m.Args = args
			}
			return err
		}
		return fmt.Errorf("unknown member %q of a message", clip(name, maxQuoted))
	})
	return m, err
}

// as returns a token as a T.
func as[T any](token json.Token) (T, error) {
	v, ok := token.(T)
	if !ok {
		return v, fmt.Errorf("found %s, want %s", describe(token), describe(any(v)))
	}
	return v, nil
}

// describe says what a value of the wire is.
func describe(v any) string {
	switch v.(type) {
	case nil:
		return "null"
	case string:
		return "a text"
	case json.Number:
		return "a number"
	case Message, json.Delim:
		return "an object"
	case []Arg:
		return "a list"
	}
	return "true or false"
}

func asInteger(token json.Token) (int64, error) {
	n, err := as[json.Number](token)
	if err != nil {
		return 0, err
	}
	return strconv.ParseInt(string(n), 10, 64)
}

// arg makes the argument of that kind.
func (w wireArg) arg() (Arg, error) {
	if !w.given {
		return Arg{}, errors.New("no value")
	}
	switch w.kind {
	case "integer":
		return w.integer()
	case "decimal", "percent":
		return w.number()
	case "money":
		n, err := asInteger(w.value)
		return Money(w.name, n, w.currency), err
	case "date", "clock":
		return w.moment()
	case "text":
		text, err := as[string](w.value)
		return Text(w.name, text), err
	case "term":
		m, err := as[Message](w.value)
		return Term(w.name, m), err
	case "list":
		items, err := as[[]Arg](w.value)
		return ListOf(w.name, items...), err
	default:
		return Arg{}, fmt.Errorf("unknown kind %q", clip(w.kind, maxQuoted))
	}
}

func (w wireArg) integer() (Arg, error) {
	n, err := as[json.Number](w.value)
	if err != nil {
		return Arg{}, err
	}
	if large, err := strconv.ParseUint(string(n), 10, 64); err == nil {
		return Unsigned(w.name, large), nil
	}
	small, err := strconv.ParseInt(string(n), 10, 64)
	return Arg{name: w.name, kind: KindInteger, integer: small}, err
}

func (w wireArg) number() (Arg, error) {
	a := Decimal(w.name, notANumber, w.places)
	if w.kind == "percent" {
		a.kind = KindPercent
	}
	if w.value == nil {
		return a, nil
	}
	n, err := as[json.Number](w.value)
	if err != nil {
		return Arg{}, err
	}
	a.decimal, err = n.Float64()
	return a, err
}

// moment makes a date or a clock.
func (w wireArg) moment() (Arg, error) {
	a := Date(w.name, 0, 0, 0)
	if w.kind == "clock" {
		a = Clock(w.name, -1, 0)
	}
	if w.value == nil {
		return a, nil
	}
	text, err := as[string](w.value)
	if err != nil {
		return Arg{}, err
	}
	layout := time.DateOnly
	if w.kind == "clock" {
		if text == "24:00" {
			return Clock(w.name, 24, 0), nil
		}
		layout = "15:04"
	}
	at, err := time.Parse(layout, text)
	if err == nil && w.kind == "date" {
		a = Date(w.name, at.Year(), at.Month(), at.Day())
	} else if err == nil {
		a = Clock(w.name, at.Hour(), at.Minute())
	}
	if a.Text() != text {
		return Arg{}, fmt.Errorf("%s %q: want the form %s", w.kind, clip(text, maxQuoted), layout)
	}
	return a, nil
}
