package smart_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// what a part is worth in a reading, as examples write it.
func worth(r smart.Reading, p smart.Part) string {
	switch p.Role {
	case smart.RoleDirection:
		return r.Direction.String()
	case smart.RoleMetric:
		return r.Indicator
	case smart.RoleTime:
		return r.Values.Deadline.String()
	case smart.RoleNetwork:
		if o := r.Objective(); o.Stated != nil && len(o.Stated.Networks) > 0 {
			return string(o.Stated.Networks[0])
		}
	case smart.RoleCadence:
		return r.Cadence
	case smart.RoleBaseline:
		return r.Values.Baseline.String()
	case smart.RoleTarget:
		if !r.Values.Relative.IsZero() {
			return r.Values.Relative.String()
		}
		if len(r.Values.Targets) > 0 {
			return r.Values.Targets[0].String()
		}
	}
	return ""
}

// TestRulesReadTheirExamples reads each example in its language: an entity or a part must
// bear the id of the rule, the words and the value that the example has.
func TestRulesReadTheirExamples(t *testing.T) {
	for _, rule := range smart.ReadingRules() {
		assert.NotEmpty(t, rule.Doc, rule.ID)
		if !assert.NotEmpty(t, rule.Examples, rule.ID) {
			continue
		}
		for _, x := range rule.Examples {
			if rule.Language != language.Und {
				assert.Equal(t, rule.Language, x.Language, rule.ID)
			}
			reader := smart.Reader{Language: x.Language, AsOf: today}
			found, other := false, []string{}
			for _, e := range reader.Recognize(x.Text) {
				found = found || e.Rule == rule.ID && e.Text == x.Span && e.String() == x.Value
				other = append(other, e.Rule+" "+e.Text+" = "+e.String())
			}
			r := reader.Read(x.Text)
			for _, p := range r.Parts {
				found = found || p.Rule == rule.ID && p.Text == x.Span && worth(r, p) == x.Value
				other = append(other, p.Rule+" "+p.Text+" = "+worth(r, p))
			}
			assert.True(t, found, "%s: %q, %q = %q; read as %q", rule.ID, x.Text, x.Span, x.Value, other)
		}
	}
}

// ids has the registry by id.
func ids(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	for _, rule := range smart.ReadingRules() {
		assert.False(t, known[rule.ID], "%s is there twice", rule.ID)
		known[rule.ID] = true
	}
	return known
}

// TestRulesOfTextsAreKnown reads every text at hand: each entity and each part bears the id
// of a rule.
func TestRulesOfTextsAreKnown(t *testing.T) {
	known := ids(t)
	check := func(tag language.Tag, text string) {
		reader := smart.Reader{Language: tag, AsOf: today}
		for _, e := range reader.Recognize(text) {
			assert.True(t, known[e.Rule], "%s reads %q in %q", e.Rule, e.Text, text)
		}
		for _, p := range reader.Read(text).Parts {
			assert.True(t, known[p.Rule], "%s reads %q in %q", p.Rule, p.Text, text)
		}
	}
	for _, rule := range smart.ReadingRules() {
		for _, x := range rule.Examples {
			check(x.Language, x.Text)
		}
	}
	for _, row := range lines[labelled](t, "smart/objectives.dev.jsonl") {
		check(language.MustParse(row.Lang), row.Text)
	}
	for _, lang := range []string{"fr", "en"} {
		for _, row := range lines[recognizer](t, "text/recognizers/cases."+lang+".dev.jsonl") {
			check(language.MustParse(lang), row.Input)
		}
		for _, row := range lines[duckling](t, "text/duckling/time."+lang+".jsonl") {
			check(language.MustParse(lang), row.Text)
		}
	}
}

// TestRulesOfTheSourceAreKnown finds the ids that the source gives to what it reads: each
// is in the registry.
func TestRulesOfTheSourceAreKnown(t *testing.T) {
	known := ids(t)
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	seen := 0
	hold := func(at token.Pos, set *token.FileSet, e ast.Expr) {
		literal, ok := e.(*ast.BasicLit)
		if !ok || literal.Kind != token.STRING || literal.Value == `""` {
			return
		}
		seen++
		assert.True(t, known[strings.Trim(literal.Value, `"`)], "%s: %s", set.Position(at), literal.Value)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.KeyValueExpr: // moment{rule: "month"}
				if key, ok := n.Key.(*ast.Ident); ok && key.Name == "rule" {
					hold(n.Pos(), set, n.Value)
				}
			case *ast.AssignStmt: // m.rule = "period.end", id := "metric.phrase"
				for i, left := range n.Lhs {
					field, ok := left.(*ast.SelectorExpr)
					local, named := left.(*ast.Ident)
					if i < len(n.Rhs) && (ok && field.Sel.Name == "rule" || named && local.Name == "id") {
						hold(n.Pos(), set, n.Rhs[i])
					}
				}
			case *ast.CallExpr: // s.part(RoleUnit, i, j, "unit", sure), s.period(to, p, raw, "year")
				if f, ok := n.Fun.(*ast.SelectorExpr); ok && len(n.Args) >= 4 && (f.Sel.Name == "part" || f.Sel.Name == "period" || f.Sel.Name == "entity") {
					hold(n.Pos(), set, n.Args[3])
				}
			}
			return true
		})
	}
	assert.Greater(t, seen, 20, "the source gives no ids where they are looked for")
}
