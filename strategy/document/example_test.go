package document_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Tone is a closed set of values.
type Tone int

// The tones of a brand.
const (
	Formal Tone = iota + 1
	Friendly
)

var tones = document.MustEnum[Tone]("tone", "formal", "friendly")

// String returns the name of t.
func (t Tone) String() string { return tones.Name(t) }

// MarshalText returns the name of t, or an error when t is not a tone.
func (t Tone) MarshalText() ([]byte, error) { return tones.Marshal(t) }

// UnmarshalText sets t from its name.
func (t *Tone) UnmarshalText(text []byte) (err error) {
	*t, err = tones.Unmarshal(text)
	return err
}

// Voice is a root document.
type Voice struct {
	Tone     Tone      `json:"tone" validate:"required"`
	Hashtags int       `json:"hashtags,omitzero" validate:"gte=0,lte=5"`
	People   []Speaker `json:"people,omitzero"`
	Approver string    `json:"approver,omitzero" ref:"person"`
}

// Speaker may speak for the brand.
type Speaker struct {
	ID string `json:"id" validate:"required" id:"person"`
}

var voiceSchema = sync.OnceValue(document.MustSchema[Voice])

// UnmarshalJSON reads v strictly, whoever calls it.
func (v *Voice) UnmarshalJSON(data []byte) error { return voiceSchema().Unmarshal(data, v) }

func ExampleSchema_Read() {
	_, list := voiceSchema().Read([]byte(`{
		"tone": "frendly",
		"hashtag": 3,
		"people": [{"id": "lea"}],
		"approver": "léa"
	}`))
	for _, row := range list.In(language.English) {
		fmt.Printf("%s: %s\n", row.Path, row.Sentence)
	}
	// Output:
	// /approver: Nothing of the kind expected here has the id “léa”: did you mean “lea”?
	// /hashtag: Unknown member “hashtag”: did you mean “hashtags”?
	// /tone: “frendly” is not one of the values allowed: formal and friendly.
}

func ExampleSchema_Check() {
	list := voiceSchema().Check(Voice{Hashtags: 12, People: []Speaker{{"lea"}, {"lea"}}})
	for _, row := range list.In(language.English) {
		fmt.Printf("%s: %s\n", row.Path, row.Sentence)
	}
	// Output:
	// /hashtags: Expected at most 5, found 12.
	// /people/1/id: The id “lea” is already taken.
	// /tone: Missing: expected one of formal and friendly.
}

func ExampleSchema_Unmarshal() {
	var v Voice
	err := json.Unmarshal([]byte(`{"tone": "formal", "tone": "friendly"}`), &v)
	if list, ok := errors.AsType[finding.List](err); ok {
		fmt.Println(list[0].Code, list[0].Pointer)
	}
	fmt.Println(err)
	// Output:
	// document.duplicate_member /tone
	// /tone: Line 1, column 20: member “tone” is given again; only the first counts.
}

func ExampleMustEnum() {
	tone, err := tones.Unmarshal([]byte("friendly"))
	fmt.Println(tone, err)

	_, err = tones.Unmarshal([]byte("Friendly"))
	fmt.Println(err)

	_, err = tones.Marshal(0)
	fmt.Println(err)
	// Output:
	// friendly <nil>
	// document: tone "Friendly": want formal or friendly
	// document: tone 0 out of range
}

func ExampleEnum_All() {
	for tone := range tones.All() {
		fmt.Println(int(tone), tone)
	}
	// Output:
	// 1 formal
	// 2 friendly
}

func ExampleIsTerritory() {
	fmt.Println(document.IsTerritory("FR"), document.IsTerritory("fr"), document.IsTerritory("UK"))
	// Output: true false false
}

func ExampleIsLanguage() {
	fmt.Println(document.IsLanguage("fr-CA"), document.IsLanguage("fr_CA"), document.IsLanguage("français"))
	// Output: true false false
}
