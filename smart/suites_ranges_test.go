package smart_test

import (
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// interval writes a bound or a range as the suite does, "(100,]" for more than 100, and a
// number alone, which is equal to itself. Whether the ends of a range belong to it is left
// out: entities do not tell.
func interval(e smart.Entity) string {
	low := strconv.FormatFloat(e.Value.Float64(), 'f', -1, 64)
	switch {
	case !e.High.IsZero():
		return "[" + low + "," + strconv.FormatFloat(e.High.Float64(), 'f', -1, 64) + "]"
	case e.Bound == ">":
		return "(" + low + ",)"
	case e.Bound == ">=":
		return "[" + low + ",)"
	case e.Bound == "<":
		return "(," + low + ")"
	case e.Bound == "<=":
		return "(," + low + "]"
	}
	return "[" + low + "," + low + "]"
}

// closed writes the ends of a range of the suite as [interval] does.
func closed(text string) string {
	if strings.HasPrefix(text[1:], ",") || strings.HasSuffix(text[:len(text)-1], ",") {
		return text
	}
	return "[" + text[1:len(text)-1] + "]"
}

// TestRecognizersRanges compares the bounds and the ranges of the cases of class plain. A
// number that the text has besides is no mistake.
func TestRecognizersRanges(t *testing.T) {
	var s, none suite
	recognizers(t, "en", []string{"NumberRangeModel"}, func(row recognizer, _ []smart.Entity) {
		got := smart.Reader{Language: language.English}.Recognize(row.Input)
		found := map[string]int{}
		ranged := 0
		for _, e := range got {
			found[interval(e)]++
			if !e.High.IsZero() || e.Bound != "" {
				ranged++
			}
		}
		switch row.Class {
		case "negative_case":
			none.answer(ranged == 0, "%q got %s", row.Input, show(got))
		case "plain":
			ok := true
			for _, w := range row.Expect {
				value, _ := w.Resolution["value"].(string)
				found[closed(value)]--
				ok = ok && found[closed(value)] >= 0
			}
			s.answer(ok, "%q want %v got %s", row.Input, row.Expect, show(got))
		}
	})
	s.reach(t, "Recognizers ranges en", 0.95)
	none.hold(t, "Recognizers ranges, negative cases en")
}
