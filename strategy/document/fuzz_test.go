package document_test

import (
	"bytes"
	"encoding/json"
	"io"
	"reflect"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
)

// FuzzSchema_Read holds the strict reader against encoding/json on a type that asks
// nothing: what the one takes the other takes, with the same value, but for what the
// strict one is there to refuse.
func FuzzSchema_Read(f *testing.F) {
	for _, text := range wellFormed {
		f.Add([]byte(text))
	}
	f.Add([]byte(`{"s":"a","s":"b","S":1,"x":[{"y":null}]}`))
	f.Add([]byte("\uFEFF{\"s\":\"\\ud800\x80\",\"l\":[1,],\"i\":01"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, list := sheetSchema.Read(data)
		var want sheet
		err := json.Unmarshal(data, &want)
		switch {
		case bytes.Contains(data, []byte("-0")):
			// encoding/json has no minus zero for unsigned numbers.
		case len(list) == 0 && err != nil:
			t.Fatalf("taken, though encoding/json says %v", err)
		case len(list) == 0 && !reflect.DeepEqual(want, got):
			t.Fatalf("got %#v, want %#v", got, want)
		case len(list) > 0 && err == nil && sound(data):
			t.Fatalf("refused, though encoding/json takes it: %v", list)
		}
		for _, row := range list.In(language.French) {
			if row.Sentence == "" || !utf8.ValidString(row.Sentence) {
				t.Fatalf("sentence %q", row.Sentence)
			}
		}
	})
}

// FuzzSchema_Read_rules looks for panics where rules, ids and values are involved, and
// checks that the outcome depends on nothing but the text.
func FuzzSchema_Read_rules(f *testing.F) {
	f.Add([]byte(withPost(`"owner": "anne", "team": ["bob", "bob"], "limit": 0, "raw": {"a": []}`)))
	f.Add([]byte(`{"Title":1,"people":[{"id":"a"},{"id":"a"}],"byGoal":{"x":1},"shares":{"a":0}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, list := planSchema.Read(data)
		_, again := planSchema.Read(data)
		if !reflect.DeepEqual(list.In(language.English), again.In(language.English)) {
			t.Fatal("two readings differ")
		}
		if len(list) == 0 && len(planSchema.Check(v)) > 0 {
			t.Fatal("read as sound, checked as not")
		}
	})
}

// FuzzEnum checks that names and values correspond one to one.
func FuzzEnum(f *testing.F) {
	f.Add([]byte("traffic"))
	f.Fuzz(func(t *testing.T, text []byte) {
		g, err := goals.Unmarshal(text)
		if (err == nil) != goals.Has(g) || err == nil && g.String() != string(text) {
			t.Fatalf("%q gives %v, %v", text, g, err)
		}
	})
}

// sound reports whether a text that encoding/json takes as a sheet has nothing that the
// strict reader alone refuses: unknown, repeated or differently cased members, nulls,
// broken characters, undue depth or size.
func sound(data []byte) bool {
	if !utf8.Valid(data) || len(data) > document.MaxBytes || bytes.Contains(data, []byte(`\u`)) {
		return false
	}
	d := json.NewDecoder(bytes.NewReader(data))
	return soundValue(d, reflect.TypeFor[sheet]())
}

// soundValue walks one value by tokens, along the type it is read into.
func soundValue(d *json.Decoder, t reflect.Type) bool {
	token, err := d.Token()
	if err != nil {
		return err == io.EOF
	}
	if t.Kind() == reflect.Pointer {
		if token == nil {
			return true
		}
		t = t.Elem()
	}
	switch token {
	case nil:
		return false
	case json.Delim('['):
		for d.More() {
			if !soundValue(d, t.Elem()) {
				return false
			}
		}
	case json.Delim('{'):
		seen := map[string]bool{}
		for d.More() {
			name, _ := d.Token()
			member, ok := memberType(t, name.(string))
			if !ok || seen[name.(string)] || !soundValue(d, member) {
				return false
			}
			seen[name.(string)] = true
		}
	default:
		return true
	}
	_, err = d.Token()
	return err == nil
}

func memberType(t reflect.Type, name string) (reflect.Type, bool) {
	if t.Kind() == reflect.Map {
		return t.Elem(), true
	}
	for i := range t.NumField() {
		if t.Field(i).Tag.Get("json") == name {
			return t.Field(i).Type, true
		}
	}
	return nil, false
}
