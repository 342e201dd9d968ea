package finding

import "strconv"

var (
	englishMonths = [...]string{"January", "February", "March", "April", "May", "June", "July", "August",
		"September", "October", "November", "December"}
	frenchMonths = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
		"septembre", "octobre", "novembre", "décembre"}
)

// date writes a civil date: 15 January 2026, « 1er janvier 2026 ».
func (w writer) date(year, month, day int) string {
	if month < 1 || month > 12 {
		return ""
	}
	name, number := englishMonths[month-1], strconv.Itoa(day)
	if w.french {
		name = frenchMonths[month-1]
		if day == 1 {
			number = "1er"
		}
	}
	return number + " " + name + " " + strconv.Itoa(year)
}

// clock writes a time of day: 09:30, « 9 h 30 ».
func (w writer) clock(hour, minute int) string {
	minutes := strconv.Itoa(100 + minute)[1:]
	if w.french {
		return strconv.Itoa(hour) + noBreak + "h" + noBreak + minutes
	}
	return strconv.Itoa(100 + hour)[1:] + ":" + minutes
}
