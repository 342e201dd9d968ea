// Package icaljs has Mozilla's ical.js, the reader of Thunderbird, read what this module
// writes, and compares instants and texts.
//
//	npm ci && go test
//
// It needs Node.js. Without the dependencies of package.json the test is skipped.
package icaljs
