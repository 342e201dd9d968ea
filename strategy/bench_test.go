package strategy_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy"
)

func BenchmarkReview(b *testing.B) {
	s := brand(b)
	result := calendar.Schedule(strategy.Brief(s).Brief, time.LoadLocation)
	basis := strategy.Basis{AsOf: today, Plan: &result.Plan}
	b.Run("judgement", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			strategy.Judge(s, basis)
		}
	})
	b.Run("structure", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			strategy.Check(s, basis)
		}
	})
	b.Run("both", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			strategy.Review(s, basis)
		}
	})
}

func BenchmarkScheduleYear(b *testing.B) {
	brief := strategy.Brief(brand(b)).Brief
	paris, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		b.Fatal(err)
	}
	zones := func(string) (*time.Location, error) { return paris, nil }
	b.ReportAllocs()
	for b.Loop() {
		calendar.Schedule(brief, zones)
	}
}

func BenchmarkRead(b *testing.B) {
	data := brandJSON(b)
	b.Run("strict", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			strategy.Read(data, strategy.Basis{})
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		type lenient strategy.Strategy // without UnmarshalJSON
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			var s lenient
			if err := json.Unmarshal(data, &s); err != nil {
				b.Fatal(err)
			}
		}
	})
}
