package finding

import "strconv"

var (
	englishMonths = [...]string{"January", "February", "March", "April", "May", "June", "July", "August",
		"September", "October", "November", "December"}
	frenchMonths = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
		"septembre", "octobre", "novembre", "décembre"}
)

// date writes a civil date: 15 January 2026, « 1er janvier 2026 ».
func (w writer) date(buf []byte, year, month, day int) []byte {
	buf = strconv.AppendInt(buf, int64(day), 10)
	name := englishMonths[month-1]
	if w.french {
		name = frenchMonths[month-1]
		if day == 1 {
			buf = append(buf, "er"...)
		}
	}
	buf = append(append(append(buf, ' '), name...), ' ')
	return strconv.AppendInt(buf, int64(year), 10)
}

// clock writes a time of day: 09:30, « 9 h 30 ».
func (w writer) clock(buf []byte, hour, minute int) []byte {
	if w.french {
		buf = append(strconv.AppendInt(buf, int64(hour), 10), noBreak+"h"+noBreak...)
		return appendTwo(buf, minute)
	}
	return appendTwo(append(appendTwo(buf, hour), ':'), minute)
}

// appendTwo appends a number of two digits.
func appendTwo(buf []byte, n int) []byte { return append(buf, byte('0'+n/10), byte('0'+n%10)) }
