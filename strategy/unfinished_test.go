package strategy_test

import (
	"encoding"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// roots are the documents that are read on their own.
var roots = []any{
	strategy.Strategy{}, calendar.Brief{}, smart.Objective{}, smart.Evidence{}, charter.Charter{}, charter.Post{}, kpi.Series{}, network.Fact{},
}

// An unfinished document is saved as it is, and read back: what it lacks is missing, and
// nothing in it is of the wrong type.
func TestUnfinishedDocumentsAreSaved(t *testing.T) {
	for _, root := range roots {
		zero := reflect.TypeOf(root)
		t.Run(zero.String(), func(t *testing.T) {
			data, err := json.Marshal(root)
			require.NoError(t, err)
			if err := json.Unmarshal(data, reflect.New(zero).Interface()); err != nil {
				list, ok := err.(finding.List)
				require.True(t, ok, "%v", err)
				for _, code := range []finding.Code{document.CodeWrongType, document.CodeRefused, document.CodeUnknownValue} {
					assert.False(t, list.Has(code), "%v of %s", list, data)
				}
			}
			seen := map[reflect.Type]bool{}
			everyPart(zero, seen)
			assert.NotEmpty(t, seen)
			for part := range seen {
				_, err := json.Marshal(reflect.Zero(part).Interface())
				assert.NoError(t, err, "%s: a member that is absent has no omitzero", part)
			}
		})
	}
}

// everyPart collects the structs that a document holds member by member.
func everyPart(t reflect.Type, seen map[reflect.Type]bool) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		everyPart(t.Elem(), seen)
	case reflect.Map:
		everyPart(t.Key(), seen)
		everyPart(t.Elem(), seen)
	case reflect.Struct:
		if seen[t] || t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
			return
		}
		for i := range t.NumField() {
			if f := t.Field(i); f.IsExported() && f.Tag.Get("json") != "-" {
				seen[t] = true
				everyPart(f.Type, seen)
			}
		}
	}
}
