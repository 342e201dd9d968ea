// Package compare holds this module beside libraries that do part of what it does: each
// test says where the two agree, each benchmark measures both in one run.
//
//	go test -bench . -benchmem
//
// It is a module of its own, so that what it compares with is no dependency of the SDK.
package compare
