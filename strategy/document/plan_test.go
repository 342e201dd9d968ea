package document_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

type cycle struct {
	Next *cycle `json:"next"`
}

type hidden struct{ _ int }

func refused[T any](t *testing.T, name, why string) {
	t.Helper()
	t.Run(name, func(t *testing.T) {
		defer func() {
			assert.Contains(t, recover(), why)
		}()
		document.MustSchema[T]()
	})
}

func TestMustSchema_refuses(t *testing.T) {
	refused[int](t, "not a struct", "not a struct")
	refused[day](t, "a value", "not a struct")
	refused[cycle](t, "a type within itself", "contains itself")
	refused[struct{ A any }](t, "interface", "cannot be read strictly")
	refused[struct{ A func() }](t, "function", "cannot be read strictly")
	refused[struct{ A [2]int }](t, "array", "cannot be read strictly")
	refused[struct{ A complex128 }](t, "complex number", "cannot be read strictly")
	refused[struct{ A hidden }](t, "struct without a form", "cannot be read strictly")
	refused[struct{ A []byte }](t, "raw bytes", "raw bytes")
	refused[struct{ A **int }](t, "pointer to pointer", "pointer to a pointer")
	refused[struct{ A map[int]string }](t, "numeric keys", "not texts")
	refused[struct {
		A int `json:"a,string"`
	}](t, "number in a text", "not supported")
	refused[struct {
		A int `json:",omitempty"`
	}](t, "no name", "not supported")
	refused[struct {
		sheetPart
		X string `json:"x"`
	}](t, "same name", "given twice")
	refused[struct {
		*sheetPart
	}](t, "embedded pointer", "embedded")
	refused[struct {
		sheetPart `validate:"required"`
	}](t, "tag on an embedded struct", "no place of its own")
}

func TestMustSchema_refusesTags(t *testing.T) {
	refused[struct {
		A string `validate:"timezone"`
	}](t, "tag that reads files", `"timezone" is unknown or not allowed`)
	refused[struct {
		A string `validate:"file"`
	}](t, "another", `"file" is unknown or not allowed`)
	refused[struct {
		A string `validate:"tcp_addr"`
	}](t, "tag that resolves names", `"tcp_addr" is unknown or not allowed`)
	refused[struct {
		A string `validate:"requierd"`
	}](t, "misspelt", `"requierd" is unknown`)
	refused[struct {
		A string `validate:"max=3|len=5"`
	}](t, "alternative", "makes no sense")
	refused[struct {
		A string `validate:"min"`
	}](t, "no parameter", "makes no sense")
	refused[struct {
		A int `validate:"min=a"`
	}](t, "not a number", "makes no sense")
	refused[struct {
		A bool `validate:"min=1"`
	}](t, "comparison of booleans", "makes no sense")
	refused[struct {
		A day `validate:"min=1"`
	}](t, "comparison of values", "makes no sense")
	refused[struct {
		A time.Time `validate:"gt"`
	}](t, "comparison with the clock", "makes no sense")
	refused[struct {
		A []map[string]int `validate:"unique"`
	}](t, "unique maps", "makes no sense")
	refused[struct {
		A string `validate:"dive,required"`
	}](t, "dive into a text", "no elements")
	refused[struct {
		A map[string]int `validate:"dive,keys,min=1"`
	}](t, "open keys", "endkeys")
	refused[struct {
		A string `validate:"min=1,omitempty"`
	}](t, "presence after comparison", "comes before")
	refused[struct {
		A string `validate:"required=yes"`
	}](t, "parameter", "takes no parameter")
	refused[struct {
		A string `validate:"required,omitempty"`
	}](t, "contradiction", "both required and omitted")
	refused[struct {
		A string `validate:"territory=FR"`
	}](t, "code with a parameter", "takes no parameter")
	refused[struct {
		A int `validate:"currency"`
	}](t, "numeric code", "a code is a text")
	refused[struct {
		A []string `validate:"language"`
	}](t, "code of a list", "a code is a text")
	refused[struct {
		A string `validate:"language,omitzero"`
	}](t, "presence after a code", "comes before")
	refused[struct {
		A int `id:"a"`
	}](t, "numeric id", "an id is a string")
	refused[struct {
		A int `ref:"a?"`
	}](t, "numeric reference", "a reference is a string")
	refused[struct {
		A string `ref:"a"`
	}](t, "reference to no kind", "no id tag")
}

func TestMustSchema_takes(t *testing.T) {
	type base struct {
		ID string `json:"id" id:"x"`
	}
	assert.NotPanics(t, func() {
		document.MustSchema[struct {
			base
			At     time.Time           `json:"at" validate:"required"`
			Refs   []*string           `json:"refs" ref:"x"`
			Lax    string              `json:"lax" ref:"nowhere?"`
			Levels map[goal][]float32  `json:"levels" validate:"omitempty,dive,required,dive,gt=0.5"`
			Empty  struct{}            `json:"empty"`
			Skip   func()              `json:"-"`
			Deep   map[string]*opaque  `json:"deep"`
			Ages   *[]uint16           `json:"ages" validate:"required,dive,max=130"`
			Named  map[string]struct{} `json:"named"`
			Notes  finding.List        `json:"notes"`
		}]()
	})
}
