// Package icaljs has Mozilla's ical.js, the reader of Thunderbird, read what this module
// writes, and compares instants and texts.
//
//	npm ci && go test
//
// It needs Node.js. Without it, or the dependencies of package.json, the tests are skipped,
// and fail where the environment says CI.
package icaljs
