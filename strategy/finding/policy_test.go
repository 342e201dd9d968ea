package finding_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestPolicyWithoutEffect(t *testing.T) {
	l := finding.List{sample().Finding("test.missing", "/a"), sample().Finding("test.three", "/b")}
	l = append(l, document("/c"))
	p := finding.Policy{
		{Code: "test.missing", Silence: true},
		{Code: "test.three", Severity: finding.Severity(9), Justification: "why"},
		{Code: "test.nowhere", Silence: true, Justification: "why"},
		{Code: "test.three", Justification: "neither"},
		{Code: "test.missing", Severity: finding.Advice, Silence: true, Justification: "both"},
		{Code: "document.syntax", Silence: true, Justification: "we know"},
	}
	kept, decided := p.Apply(l)
	assert.Equal(t, l, kept)
	assert.Empty(t, decided)
	kept, decided = finding.Policy(nil).Apply(l)
	assert.Equal(t, l, kept)
	assert.Empty(t, decided)

	structure := finding.MustBook([]finding.Rule{{
		Code: "document.syntax", Severity: finding.Error, Doc: "d", English: "Not JSON.", French: "Pas du JSON.",
	}}, nil)
	want := []string{
		"/0/justification finding.unjustified", "/1/severity finding.unknown_severity", "/2/code finding.unknown_code",
		"/3 finding.undecided", "/3/code finding.repeated_override", "/4 finding.undecided", "/4/code finding.repeated_override",
		"/5/code finding.structural_code",
	}
	list := p.Check(finding.MustJoin(sample(), structure))
	var got []string
	for _, f := range list {
		got = append(got, string(f.Pointer)+" "+string(f.Code))
	}
	assert.Equal(t, want, got)
	assert.Equal(t, finding.Pointer("/1/code"), list[4].Related[0].Pointer)
	assert.Equal(t, "first override here", list[4].Related[0].Localize(language.English))
}

// document is a finding on the structure of a document.
func document(at finding.Pointer) finding.Finding {
	return finding.Finding{Message: finding.Message{Code: "document.syntax"}, Severity: finding.Error, Pointer: at}
}

func TestPolicyTheLastOverrideCounts(t *testing.T) {
	l := finding.List{sample().Finding("test.missing", "/b"), sample().Finding("test.missing", "/a")}
	kept, decided := finding.Policy{
		{Code: "test.missing", Severity: finding.Error, Justification: "first"},
		{Code: "test.missing", Severity: finding.Advice, Justification: "second"},
		{Code: "test.missing", Silence: true},
	}.Apply(l)
	require.Len(t, kept, 2)
	require.Len(t, decided, 2)
	for i, at := range []finding.Pointer{"/a", "/b"} {
		assert.Equal(t, finding.Advice, kept[i].Severity)
		assert.Equal(t, at, kept[i].Pointer)
		assert.Equal(t, finding.Warning, decided[i].Finding.Severity, "its own severity is kept")
		assert.Equal(t, at, decided[i].Finding.Pointer)
		assert.Equal(t, "second", decided[i].Override.Justification)
	}
	assert.Equal(t, finding.Pointer("/b"), l[0].Pointer, "the list is left alone")
	assert.Equal(t, finding.Warning, l[0].Severity)

	kept, decided = finding.Policy{
		{Code: "test.missing", Severity: finding.Error, Justification: "first"},
		{Code: "test.missing", Silence: true, Justification: "second"},
	}.Apply(l)
	assert.Empty(t, kept)
	require.Len(t, decided, 2)
	data, err := json.Marshal(decided[0])
	require.NoError(t, err)
	assert.JSONEq(t, `{"finding":{"code":"test.missing","severity":"warning","path":"/a"},
		"override":{"code":"test.missing","silence":true,"justification":"second"}}`, string(data))
}

// A severity that is left out, or null, silences nothing.
func TestPolicySilencesOnlyWhenTold(t *testing.T) {
	l := finding.List{sample().Finding("test.missing", "/a")}
	for _, text := range []string{
		`[{"code":"test.missing","justification":"why"}]`, `[{"code":"test.missing","severity":null,"justification":"why"}]`,
	} {
		var p finding.Policy
		require.NoError(t, json.Unmarshal([]byte(text), &p))
		kept, decided := p.Apply(l)
		assert.Equal(t, l, kept)
		assert.Empty(t, decided)
		list := p.Check(sample())
		require.Len(t, list, 1)
		assert.Equal(t, "The override of “test.missing” must either give a severity or silence it (“silence”); it is not applied.",
			list[0].Localize(language.English))
		assert.Equal(t, finding.Typeset("La dérogation à « test.missing » doit soit donner une gravité, soit masquer la règle (« silence ») ; elle n'est pas appliquée."),
			list[0].Localize(language.French))
	}
}
