// Command sevensteps prints a company's whole social-media strategy, checked, scheduled
// and measured: the why, the objectives and how they stand, the review of the seven
// steps, what was found, the next six weeks of the calendar, the indicators, the
// verdicts, and what is not known.
//
//	go run ./examples/sevensteps            in English
//	go run ./examples/sevensteps -lang fr   in French
//	go run ./examples/sevensteps -file my.json -asof 2026-03-01
//
// Without -file it reads the strategy of a cosmetics brand that is part of the program.
// Its measures are real: aggregates of the 500 posts published by S. Moro, P. Rita and
// B. Vala (Journal of Business Research 69(9), 2016, pages 3341-3351; data set "Facebook
// Metrics", UCI Machine Learning Repository), of the year 2014, replayed on 2025.
// The data set holds 500 of the 790 posts of that year, and likes of the page are taken
// for followers. Everything else is made up, and marked as an assumption.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"
	_ "time/tzdata" // the calendar's zone is found on any machine

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

//go:embed strategy.en.json
var english []byte

//go:embed strategy.fr.json
var french []byte

func main() {
	lang := flag.String("lang", "en", "language of the report: en or fr")
	file := flag.String("file", "", "strategy to read instead of the one that is part of the program")
	asOf := flag.String("asof", "2026-01-15", "day the report speaks of")
	flag.Parse()
	if flag.NArg() > 0 {
		fmt.Fprintf(os.Stderr, "sevensteps: unknown argument %q\n", flag.Arg(0))
		flag.Usage()
		os.Exit(2)
	}
	if err := run(os.Stdout, *lang, *file, *asOf); err != nil {
		fmt.Fprintln(os.Stderr, "sevensteps:", err)
		os.Exit(1)
	}
}

// run prints the report of one strategy.
func run(out io.Writer, lang, file, asOf string) error {
	tag, err := document.ParseLanguage(lang)
	if err != nil {
		return fmt.Errorf("-lang: %w", err)
	}
	day, err := calendar.ParseDate(asOf)
	if refused, ok := errors.AsType[*document.ValueError](err); ok {
		return fmt.Errorf("-asof %q: %s", asOf, refused.Fault.Localize(tag))
	} else if err != nil {
		return err
	}
	data := english
	if finding.IsFrench(tag) {
		data = french
	}
	if file != "" {
		if data, err = os.ReadFile(file); err != nil {
			return err
		}
	}
	s, problems := strategy.Read(data, strategy.Basis{AsOf: day, Zones: zones})
	if problems.Err() != nil {
		return refuse(out, tag, problems)
	}
	_, err = io.WriteString(out, newReport(s, tag, day).String())
	return err
}

// refuse prints what makes a document one that cannot be used.
func refuse(out io.Writer, tag language.Tag, problems finding.List) error {
	problems = problems.AtLeast(finding.Error)
	for _, row := range problems.In(tag) {
		fmt.Fprintf(out, "%s: %s\n", row.Path, row.Sentence)
	}
	return errors.New(say("refused", finding.Integer("count", len(problems))).Localize(tag))
}

// newReport schedules the calendar and reviews the strategy.
func newReport(s strategy.Strategy, tag language.Tag, day calendar.Date) *report {
	result := strategy.Brief(s).Schedule(zones)
	review := strategy.Review(s, strategy.Basis{
		AsOf: day, Zones: zones, Plan: &result.Plan, Scheduling: result.Findings,
	})
	return &report{s: s, tag: tag, day: day, plan: result.Plan, review: review}
}

// zones finds a time zone by its IANA name. "Local" is another place on every machine.
func zones(name string) (*time.Location, error) {
	if name == "Local" {
		return nil, fmt.Errorf("zone %q depends on the machine", name)
	}
	return time.LoadLocation(name)
}
