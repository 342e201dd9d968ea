package document_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/document"
)

// largePlan is a sound document of some 45 kB, indented as people write it.
func largePlan(tb testing.TB) []byte {
	p := plan{Title: "Stratégie 2026", Shares: map[string]int{"conseils": 60, "coulisses": 40}}
	for i := range 12 {
		p.People = append(p.People, person{
			ID: fmt.Sprintf("person-%d", i), Name: "Élodie Martin",
			note: note{Labels: map[string]string{"team": "communication", "crm": "0012345"}},
		})
	}
	for i := range 160 {
		limit := i + 1
		p.Posts = append(p.Posts, post{
			ID: fmt.Sprintf("post-%d", i), Goal: traffic, Day: day{i + 1}, Title: "Été 2026",
			Owner: fmt.Sprintf("person-%d", i%12), Team: []string{"person-1", "person-2"},
			Effort: 90, Ratio: 0.25, Small: 3, Count: 12, Open: true, Limit: &limit, Size: "small",
		})
	}
	data, err := json.MarshalIndent(p, "", "  ")
	require.NoError(tb, err)
	data = []byte(strings.ReplaceAll(string(data), `"raw": {},`, ``))
	return data
}

func BenchmarkRead(b *testing.B) {
	data := largePlan(b)
	schema := document.MustSchema[plan]()
	v, list := schema.Read(data)
	require.Empty(b, list)

	b.Run("strict", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			schema.Read(data)
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			var p plan
			if err := json.Unmarshal(data, &p); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("check", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			schema.Check(v)
		}
	})
}

func BenchmarkMustSchema(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		document.MustSchema[plan]()
	}
}
