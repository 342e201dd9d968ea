package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/septet-go/socialstrategy/strategy/document"
	"golang.org/x/text/language"
)

// envelope is what every line may bear beside the members of its verb.
type envelope struct {
	id   json.RawMessage
	tag  language.Tag
	body []byte // the line without id and lang
}

// open splits a line. Members are copied as they are, in their order, so that a document
// is judged on the bytes that came.
func open(line []byte) (envelope, error) {
	e := envelope{tag: language.English}
	dec := json.NewDecoder(bytes.NewReader(line))
	named := map[json.Token]bool{}
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return e, errors.New("not a JSON object")
	}
	body := []byte{'{'}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return e, cut(err)
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return e, fmt.Errorf("member %q: %w", name, cut(err))
		}
		switch name {
		case "id", "lang": // the verb sees the others, and refuses what comes twice
			if named[name] {
				return e, fmt.Errorf("member %q: given twice", name)
			}
			named[name] = true
		}
		switch name {
		case "id":
			e.id = value
		case "lang":
			if e.tag, err = parseLanguage(value); err != nil {
				return e, err
			}
		default:
			quoted, _ := json.Marshal(name)
			if len(body) > 1 {
				body = append(body, ',')
			}
			body = append(append(append(body, quoted...), ':'), value...)
		}
	}
	if _, err := dec.Token(); err != nil {
		return e, cut(err)
	}
	if dec.More() {
		return e, errors.New("text after the object")
	}
	e.body = append(body, '}')
	return e, nil
}

// cut says in words that a line ends within its object.
func cut(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("the line ends within its JSON object")
	}
	return err
}

func parseLanguage(value []byte) (language.Tag, error) {
	var name string
	if err := json.Unmarshal(value, &name); err != nil {
		return language.English, fmt.Errorf("lang: %w", err)
	}
	tag, err := document.ParseLanguage(name)
	if err != nil {
		return language.English, fmt.Errorf("lang: %w", err)
	}
	return tag, nil
}

// respond answers one line.
func respond(line []byte, answer verb) []byte {
	e, err := open(line)
	if err != nil {
		return failure(e.id, err)
	}
	result, err := answer(e.body, e.tag)
	if err != nil {
		return failure(e.id, err)
	}
	return seal(e.id, result)
}

func failure(id json.RawMessage, err error) []byte {
	if err == nil {
		return nil
	}
	return seal(id, map[string]string{"error": err.Error()})
}

// seal encodes a result and puts the id first.
func seal(id json.RawMessage, result any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(result); err != nil {
		return failure(id, err)
	}
	body := bytes.TrimSpace(b.Bytes())
	if id == nil || len(body) < 2 {
		return body
	}
	sealed := append([]byte(`{"id":`), id...)
	if len(body) > 2 {
		sealed = append(sealed, ',')
	}
	return append(sealed, body[1:]...)
}
