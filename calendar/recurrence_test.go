package calendar_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

func TestRecurrence_document(t *testing.T) {
	r := tuesdays()
	r.MonthEnd, r.Excluded, r.Added, r.Labels = calendar.MonthEndClamp, whens("2026-07-14T10:00", "2026-07-21"), whens("2026-07-09T10:00"), map[string]string{"tool": "7"}
	r.Edits = []calendar.Edit{{
		Of: calendar.MustWhen("2026-07-28T10:00"), To: calendar.MustWhen("2026-07-29T10:00"), Title: "t", Promise: "p", Reason: "férié",
		Labels: map[string]string{"a": "b"},
	}, {Of: calendar.MustWhen("2026-08-04T10:00"), Cancelled: true}}
	data, err := json.Marshal(r)
	require.NoError(t, err)
	read, findings := calendar.ReadRecurrence(data)
	require.Empty(t, findings)
	assert.Equal(t, r, read)
	var again calendar.Recurrence
	require.NoError(t, json.Unmarshal(data, &again))
	assert.Equal(t, r, again)
	assert.Error(t, (*calendar.Recurrence)(nil).UnmarshalJSON(data))

	calendar.NewSeries(r, time.LoadLocation)
	assert.Equal(t, read, r, "the argument is not modified")

	_, findings = calendar.ReadRecurrence([]byte(`{"start":"6 January","rule":"FREQ=DAILY;COUNT=0","colour":1,"edits":[{"to":"2026-01-06"}]}`))
	var paths []string
	for _, f := range findings {
		paths = append(paths, string(f.Pointer))
	}
	assert.Equal(t, []string{"/colour", "/edits/0/of", "/rule", "/start"}, paths)

	for _, test := range []struct {
		document any
		field    string
		limit    int
	}{
		{calendar.Recurrence{}, "Excluded", calendar.MaxRecurrenceDates},
		{calendar.Recurrence{}, "Added", calendar.MaxRecurrenceDates},
		{calendar.Recurrence{}, "Edits", calendar.MaxEdits},
		{calendar.Recurrence{}, "ID", calendar.MaxIDLength},
		{calendar.Recurrence{}, "Title", calendar.MaxNameLength},
		{calendar.Recurrence{}, "Promise", calendar.MaxPromiseLength},
		{calendar.Edit{}, "Promise", calendar.MaxPromiseLength},
		{calendar.Edit{}, "Reason", calendar.MaxReasonLength},
	} {
		field, ok := reflect.TypeOf(test.document).FieldByName(test.field)
		require.True(t, ok)
		assert.Equal(t, fmt.Sprintf("max=%d", test.limit), field.Tag.Get("validate"), test.field)
	}
}
