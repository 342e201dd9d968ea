package strategy_test

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// today is the day the tests speak of.
var today = calendar.MustDate("2026-01-15")

// brandJSON is the strategy of the cosmetics brand that the seven-step example prints.
func brandJSON(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("../examples/sevensteps/strategy.en.json")
	require.NoError(t, err)
	return data
}

func brand(t testing.TB) strategy.Strategy {
	t.Helper()
	s, problems := strategy.Read(brandJSON(t), strategy.Basis{Zones: time.LoadLocation})
	require.Empty(t, problems)
	return s
}

// review reviews a strategy on a day, with its calendar placed.
func review(t testing.TB, s strategy.Strategy, asOf calendar.Date) strategy.Diagnosis {
	t.Helper()
	result := strategy.Brief(s).Schedule(time.LoadLocation)
	return strategy.Review(s, strategy.Basis{
		AsOf: asOf, Zones: time.LoadLocation, Plan: &result.Plan, Scheduling: result.Findings,
	})
}

// serious are the codes of the findings that weigh more than advice, once each.
func serious(l finding.List) []finding.Code {
	codes := []finding.Code{}
	for _, f := range l.AtLeast(finding.Warning) {
		codes = append(codes, f.Code)
	}
	return codes
}

func find(t testing.TB, l finding.List, code finding.Code) finding.Finding {
	t.Helper()
	var found finding.List
	for _, f := range l {
		if f.Code == code {
			found = append(found, f)
		}
	}
	require.Len(t, found, 1, "one finding %s among %v", code, l)
	return found[0]
}

func state(d strategy.Diagnosis, step strategy.Step) strategy.State {
	return d.Steps[step-strategy.Why].State
}
