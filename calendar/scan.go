package calendar

// digits reads a text of one to nine decimal digits and nothing else.
func digits(s string) (n int, ok bool) {
	if len(s) == 0 || len(s) > 9 {
		return 0, false
	}
	for i := range len(s) {
		c := s[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = 10*n + int(c)
	}
	return n, true
}

// leadingDigits splits s after the decimal digits that it starts with.
func leadingDigits(s string) (number, rest string) {
	i := 0
	for i < len(s) && s[i]-'0' <= 9 {
		i++
	}
	return s[:i], s[i:]
}

// appendDigits appends n, which is not negative, with at least width digits.
func appendDigits(b []byte, n, width int) []byte {
	power := 1
	for i := 1; i < width || n/power >= 10; i++ {
		power *= 10
	}
	for ; power > 0; power /= 10 {
		b = append(b, byte('0'+n/power%10))
	}
	return b
}
