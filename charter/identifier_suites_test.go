package charter_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/charter"
)

// identified returns the texts that s identifies people by, of a kind.
func identified(s string, kind charter.IdentifierKind) []string {
	var out []string
	for _, i := range charter.Identifiers(s) {
		if i.Kind == kind {
			out = append(out, s[i.Start:i.End])
		}
	}
	return out
}

func TestSuiteIBAN(t *testing.T) {
	type ibanCase struct {
		Text  string   `json:"text"`
		Spans [][2]int `json:"spans"`
	}
	for _, c := range shared[ibanCase](t, "text/pii/iban.dev.jsonl") {
		got := [][2]int{}
		for _, i := range charter.Identifiers(c.Text) {
			got = append(got, [2]int{i.Start, i.End})
			assert.Equal(t, charter.IBAN, i.Kind, c.Text)
		}
		assert.Equal(t, c.Spans, got, c.Text)
	}
}

func TestSuiteNIR(t *testing.T) {
	type nirCase struct {
		Text  string `json:"text"`
		Valid bool   `json:"valid"`
	}
	for _, c := range shared[nirCase](t, "text/pii/nir.dev.jsonl") {
		var want []string
		if c.Valid {
			want = []string{c.Text}
		}
		assert.Equal(t, want, identified(c.Text, charter.NIR), c.Text)
	}
}

func TestSuiteFrenchPhones(t *testing.T) {
	type phoneCase struct {
		Text  string `json:"text"`
		Phone bool   `json:"phone"`
		E164  string `json:"e164"`
	}
	for _, c := range shared[phoneCase](t, "text/pii/phone_fr.dev.jsonl") {
		list := charter.Identifiers(c.Text)
		if !c.Phone {
			assert.Empty(t, list, c.Text)
			continue
		}
		require.Len(t, list, 1, c.Text)
		assert.Equal(t, charter.PhoneNumber, list[0].Kind, c.Text)
		assert.Equal(t, c.E164, list[0].Canonical(c.Text), c.Text)
	}
}

// rate is how many of the cases of others are read as they are, and what must not be found.
type rate struct{ right, all int }

func (r *rate) count(t *testing.T, input string, want, got []string) {
	t.Helper()
	if len(want) == 0 {
		assert.Empty(t, got, "found in %q", input)
		return
	}
	r.all++
	if strings.EqualFold(strings.Join(want, "|"), strings.Join(got, "|")) {
		r.right++
	} else {
		t.Logf("%q: want %q, got %q", input, want, got)
	}
}

func (r *rate) atLeast(t *testing.T, percent int) {
	t.Helper()
	t.Logf("%d of %d", r.right, r.all)
	assert.Positive(t, r.all)
	assert.GreaterOrEqual(t, r.right*100, r.all*percent, "%d of %d", r.right, r.all)
}

type recognizersCase struct {
	Model  string `json:"model"`
	Input  string `json:"input"`
	Expect []struct {
		Text string `json:"text"`
	} `json:"expect"`
}

func (c recognizersCase) want() (texts []string) {
	for _, e := range c.Expect {
		texts = append(texts, e.Text)
	}
	return texts
}

type ducklingCase struct {
	Text   string `json:"text"`
	Corpus string `json:"corpus"`
}

func (c ducklingCase) want() []string {
	if c.Corpus == "negativeCorpus" {
		return nil
	}
	return []string{c.Text}
}

// dialled are the phone numbers that are looked for: international, or French.
var dialled = regexp.MustCompile(`^\(?(\+|00)|^0[1-9](\D?\d){8}$`)

func TestSuitePhones(t *testing.T) {
	var r rate
	for _, c := range shared[recognizersCase](t, "text/recognizers/cases.en.dev.jsonl") {
		if want := c.want(); c.Model == "PhoneNumberModel" && (len(want) == 0 || dialled.MatchString(want[0])) {
			r.count(t, c.Input, want, identified(c.Input, charter.PhoneNumber))
		}
	}
	for _, c := range shared[ducklingCase](t, "text/duckling/phonenumber.common.jsonl") {
		if want := c.want(); len(want) == 0 || dialled.MatchString(want[0]) {
			r.count(t, c.Text, want, identified(c.Text, charter.PhoneNumber))
		}
	}
	r.atLeast(t, 95)
}

func TestSuiteEmails(t *testing.T) {
	var r rate
	for _, c := range shared[recognizersCase](t, "text/recognizers/cases.en.dev.jsonl") {
		if c.Model == "EmailModel" {
			r.count(t, c.Input, c.want(), identified(c.Input, charter.EmailAddress))
		}
	}
	for _, name := range []string{"common", "en", "fr"} {
		for _, c := range shared[ducklingCase](t, "text/duckling/email."+name+".jsonl") {
			r.count(t, c.Text, c.want(), identified(c.Text, charter.EmailAddress))
		}
	}
	r.atLeast(t, 95)
}

func TestSuiteCards(t *testing.T) {
	for _, c := range shared[ducklingCase](t, "text/duckling/creditcardnumber.common.jsonl") {
		assert.Equal(t, c.want(), identified(c.Text, charter.PaymentCard), c.Text)
	}
}

// Numbers of dates, durations, money, quantities and objectives identify nobody.
func TestSuiteNumbersIdentifyNobody(t *testing.T) {
	for _, name := range []string{"amountofmoney.en", "amountofmoney.fr", "duration.en", "duration.fr", "numeral.en", "numeral.fr",
		"ordinal.en", "ordinal.fr", "quantity.en", "quantity.fr", "time.en", "time.fr", "time.en_gb", "time.en_us", "url.common"} {
		for _, c := range shared[ducklingCase](t, "text/duckling/"+name+".jsonl") {
			assert.Empty(t, charter.Identifiers(c.Text), c.Text)
		}
	}
	for _, c := range shared[ducklingCase](t, "smart/objectives.dev.jsonl") {
		assert.Empty(t, charter.Identifiers(c.Text), c.Text)
	}
	for _, lang := range []string{"en", "fr"} {
		for _, c := range shared[recognizersCase](t, "text/recognizers/cases."+lang+".dev.jsonl") {
			if c.Model != "PhoneNumberModel" && c.Model != "EmailModel" {
				assert.Empty(t, charter.Identifiers(c.Input), "%s: %s", c.Model, c.Input)
			}
		}
	}
}
