// Package calendar holds civil time and the posting calendar: dates, clock times, periods
// and cadences as people write them, their instants in a zone, and the plan of what is
// posted when.
package calendar
