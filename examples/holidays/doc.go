// Package holidays shows how the holidays of other countries come into a brief: it turns
// those of github.com/rickar/cal, which knows some fifty countries, into closures. Copy the
// function, or write its like for whatever list of holidays you trust.
//
//	go test -bench . -benchmem
//
// The tests hold the holidays of France that the SDK computes against those of that library,
// and the benchmarks measure both in one run. It is a module of its own, so that the library
// is no dependency of the SDK.
package holidays
