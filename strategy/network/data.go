package network

import "github.com/septet-go/socialstrategy/calendar"

// readIn2026 dates what bears no date of its own: the day it was read.
func readIn2026() calendar.Period { return day("2026-11-23") }

// date is a day of the tables.
func date(s string) calendar.Date { return calendar.MustDate(s) }

// day is the period of one day of the tables.
func day(s string) calendar.Period { return calendar.MustPeriod(s + "/" + s) }

// month is a month of the tables, known to no day.
func month(s string) calendar.Period { return calendar.MonthOf(date(s + "-01")) }

// year is a year of the tables, known to no month.
func year(s string) calendar.Period { return calendar.YearOf(date(s + "-01-01")) }
