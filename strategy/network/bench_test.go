package network_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Lookups on the path of a post allocate nothing.
func TestCatalogue_allocations(t *testing.T) {
	c := network.Builtin()
	lookups := map[string]func(){
		"Status": func() { c.Status(network.GooglePlus, today) },
		"Fact":   func() { c.Fact(network.X, network.FieldText, today) },
		"Effort": func() { c.Effort(network.X, network.FormatArticle, today) },
		"Limits": func() {
			for range c.Limits(network.Instagram, today) {
			}
		},
		"Check, nothing wrong": func() { c.Check(network.LinkedIn, "/network", calendar.Period{}) },
	}
	for name, most := range map[string]float64{"Status": 0, "Fact": 0, "Effort": 1, "Limits": 0, "Check, nothing wrong": 0} {
		assert.LessOrEqual(t, testing.AllocsPerRun(100, lookups[name]), most, "%s", name)
	}
}

func BenchmarkCatalogue_Status(b *testing.B) {
	c := network.Builtin()
	b.ReportAllocs()
	for b.Loop() {
		c.Status(network.GooglePlus, today)
	}
}

func BenchmarkCatalogue_Fact(b *testing.B) {
	c := network.Builtin()
	b.ReportAllocs()
	for b.Loop() {
		c.Fact(network.X, network.FieldText, today)
	}
}

func BenchmarkCatalogue_Limits(b *testing.B) {
	c := network.Builtin()
	b.ReportAllocs()
	for b.Loop() {
		for range c.Limits(network.Instagram, today) {
		}
	}
}

func BenchmarkCatalogue_Purposes(b *testing.B) {
	c := network.Builtin()
	b.ReportAllocs()
	for b.Loop() {
		c.Purposes(network.LinkedIn)
	}
}

func BenchmarkCatalogue_Check(b *testing.B) {
	c := network.Builtin()
	b.ReportAllocs()
	for b.Loop() {
		c.Check(network.LinkedIn, "/network", calendar.Period{})
	}
}

func BenchmarkCatalogue_With(b *testing.B) {
	c := network.Builtin()
	f := sound(network.Mastodon, network.FieldText, limited("5000 mastodon"))
	b.ReportAllocs()
	for b.Loop() {
		c.With(f)
	}
}
