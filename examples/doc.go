// Package examples tells, in code that runs, what the packages of this module are for:
// one whole-file example for each step of the method and one for a month of the calendar,
// which pkg.go.dev shows with their output, and two programs.
//
//   - examples/sevensteps reads the strategy of a cosmetics brand and prints it checked,
//     scheduled and measured, in English or in French;
//   - examples/jsonl offers the module to any language, one JSON object a line.
//
// The package itself exports nothing.
package examples
