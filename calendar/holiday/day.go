package holiday

import (
	"cmp"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Day is a public holiday in one year. Days are comparable with ==. The zero Day is absent:
// it has neither date nor name.
type Day struct {
	date calendar.Date
	law  uint8 // the place of its law in laws, plus 1; 0 is absent
}

// IsZero reports whether d is absent.
func (d Day) IsZero() bool { return d == Day{} }

// Date returns the date of d.
func (d Day) Date() calendar.Date { return d.date }

// ID returns what the holiday is called in every year, such as "ascension-day". Ids are
// stable.
func (d Day) ID() string {
	if d.law == 0 {
		return ""
	}
	return laws[d.law-1].id
}

// Label returns the name of d: "Ascension Day", « Ascension ». An absent day says nothing.
func (d Day) Label() finding.Message {
	if d.law == 0 {
		return finding.Message{}
	}
	return book().Message(laws[d.law-1].name)
}

// Source names the law that makes d a holiday, in French.
func (d Day) Source() string {
	if d.law == 0 {
		return ""
	}
	return laws[d.law-1].source
}

// Compare orders days by date; holidays that fall on one date keep the order of the year in
// which Easter is late, Labour Day before Ascension Day.
func (d Day) Compare(e Day) int { return cmp.Or(d.date.Compare(e.date), cmp.Compare(d.law, e.law)) }
