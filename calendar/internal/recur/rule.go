package recur

// Freq is the frequency of a rule, from the shortest. The zero Freq is none.
type Freq uint8

// The frequencies.
const (
	Secondly Freq = iota + 1 // FREQ=SECONDLY
	Minutely                 // FREQ=MINUTELY
	Hourly                   // FREQ=HOURLY
	Daily                    // FREQ=DAILY
	Weekly                   // FREQ=WEEKLY
	Monthly                  // FREQ=MONTHLY
	Yearly                   // FREQ=YEARLY
)

// Until says how the end of a rule is written.
type Until uint8

// The forms of UNTIL.
const (
	Open      Until = iota // no end
	UntilDay               // a day
	UntilWall              // a time without zone
	UntilUTC               // a time in UTC
)

const (
	// MaxOrdinal is the greatest number of a week, or of a weekday in a year.
	MaxOrdinal = 53
	// MaxYearDay is the greatest number of a day of a year, and of a set position.
	MaxYearDay = 366

	wholeDay = 24
)

// Rule is the parts of a recurrence rule. Sets have the bit n for the number n. Rules are
// comparable with ==.
type Rule struct {
	Freq      Freq
	WeekStart uint8 // 0 for Monday
	Until     Until
	Interval  int32
	Count     int32 // 0: none
	End       int64 // of Until: civil seconds, those of the day's first midnight for a date
	Seconds   uint64
	Minutes   uint64
	Hours     uint32
	Months    uint16
	Weekdays  uint8     // without ordinal; bit 0 is Monday
	Nth       [7]Signed // with ordinal, from Monday
	MonthDays Signed
	Weeks     Signed
	YearDays  Long
	Positions Long
}

// Signed is a set of numbers from -63 to 63 without 0.
type Signed struct{ Pos, Neg uint64 }

// IsZero reports whether s is empty.
func (s Signed) IsZero() bool { return s == Signed{} }

// Add puts a number into s.
func (s *Signed) Add(n int) {
	if n > 0 {
		s.Pos |= 1 << n
	} else {
		s.Neg |= 1 << -n
	}
}

// Has reports whether s holds a number, positive or negative.
func (s Signed) Has(n int) bool {
	if n > 0 {
		return s.Pos>>n&1 != 0
	}
	return s.Neg>>-n&1 != 0
}

// Long is a set of numbers from -383 to 383 without 0.
type Long struct{ Pos, Neg bitset }

// bitset holds the numbers 0 to 383.
type bitset [6]uint64

func (b *bitset) add(n int)     { b[n>>6] |= 1 << (n & 63) }
func (b bitset) has(n int) bool { return b[n>>6]>>(n&63)&1 != 0 }

// IsZero reports whether l is empty.
func (l Long) IsZero() bool { return l == Long{} }

// Add puts a number into l.
func (l *Long) Add(n int) {
	if n > 0 {
		l.Pos.add(n)
	} else {
		l.Neg.add(-n)
	}
}

// Has reports whether l holds a number, positive or negative.
func (l Long) Has(n int) bool {
	if n > 0 {
		return l.Pos.has(n)
	}
	return l.Neg.has(-n)
}

// HasNth reports whether a weekday bears an ordinal.
func (r *Rule) HasNth() bool { return r.Nth != [7]Signed{} }

// namesDay reports whether the rule says which days it means, beside BYMONTH.
func (r *Rule) namesDay() bool {
	return r.Weekdays != 0 || r.HasNth() || !r.MonthDays.IsZero() || !r.YearDays.IsZero() || !r.Weeks.IsZero()
}
