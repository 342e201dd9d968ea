package examples_test

import (
	"go/ast"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/septet-go/socialstrategy"

// floors says, for each package, which packages of the module it may import. What is not
// named here may import nothing of the module.
var floors = map[string][]string{
	"":                             {},
	"/strategy/finding":            {},
	"/strategy/text":               {},
	"/strategy/document":           {"/strategy/finding"},
	"/calendar/internal/spacing":   {},
	"/calendar/internal/mix":       {},
	"/calendar/internal/civil":     {},
	"/calendar/internal/recur":     {"/calendar/internal/civil"},
	"/calendar":                    {"/strategy/finding", "/strategy/document", "/calendar/internal/spacing", "/calendar/internal/mix", "/calendar/internal/civil", "/calendar/internal/recur"},
	"/calendar/adherence":          {"/calendar", "/strategy/finding", "/strategy/document"},
	"/calendar/holiday":            {"/strategy/finding", "/strategy/document", "/calendar"},
	"/calendar/ical":               {"/calendar", "/strategy/finding", "/strategy/document"},
	"/strategy/network":            {"/strategy/finding", "/strategy/document", "/strategy/text", "/calendar"},
	"/smart":                       {"/strategy/finding", "/strategy/document", "/strategy/text", "/calendar", "/calendar/holiday", "/strategy/network"},
	"/charter/internal/wordset":    {},
	"/charter/internal/markdown":   {},
	"/charter/internal/identifier": {"/strategy/text", "/charter/internal/wordset"},
	"/charter":                     {"/strategy/finding", "/strategy/document", "/strategy/text", "/calendar", "/calendar/holiday", "/strategy/network", "/smart", "/charter/internal/wordset", "/charter/internal/markdown", "/charter/internal/identifier"},
	"/kpi/internal/stat":           {},
	"/kpi/internal/predict":        {"/kpi/internal/stat"},
	"/kpi":                         {"/strategy/finding", "/strategy/document", "/strategy/text", "/calendar", "/strategy/network", "/smart", "/kpi/internal/stat", "/kpi/internal/predict"},
	"/strategy":                    {"/strategy/finding", "/strategy/document", "/strategy/text", "/calendar", "/calendar/adherence", "/calendar/ical", "/strategy/network", "/smart", "/kpi", "/charter"},
	"/examples":                    {},
	"/examples/sevensteps":         nil, // stories see everything
	"/examples/jsonl":              nil,
}

func TestImportsGoDownward(t *testing.T) {
	packages := goList(t)
	for path, p := range packages {
		allowed, known := floors[path]
		require.True(t, known, "package %s is on no floor", path)
		if allowed == nil {
			continue
		}
		for _, imported := range p.Imports {
			if below, ours := strings.CutPrefix(imported, module); ours {
				assert.Contains(t, allowed, below, "%s imports %s", path, below)
			}
		}
	}
	for path := range floors {
		assert.Contains(t, packages, path, "the house has no room %s", path)
	}
}

// dependencies are the modules a package may import from outside, each for what it is
// made for.
var dependencies = map[string][]string{
	"/strategy/finding":  {"golang.org/x/text/"},
	"/strategy/document": {"github.com/go-playground/validator/v10", "golang.org/x/text/"},
	"/strategy/text":     {"github.com/clipperhouse/uax29/v2/", "golang.org/x/text/"},
}

func TestDependenciesStayWhereTheyBelong(t *testing.T) {
	for path, p := range goList(t) {
		for _, imported := range p.Imports {
			if !strings.Contains(strings.Split(imported, "/")[0], ".") || strings.HasPrefix(imported, module) {
				continue
			}
			allowed := append([]string{"golang.org/x/text/"}, dependencies[path]...)
			ok := slices.ContainsFunc(allowed, func(prefix string) bool { return strings.HasPrefix(imported, prefix) })
			assert.True(t, ok, "%s imports %s", path, imported)
		}
	}
}

// forbiddenImports would let the SDK read, write, wait, log or draw lots.
var forbiddenImports = []string{
	"os", "os/exec", "os/signal", "io", "io/fs", "io/ioutil", "net", "net/http", "log", "log/slog", "math/rand", "math/rand/v2",
	"crypto/rand", "syscall", "unsafe", "plugin", "flag", "context", "runtime/debug", "embed", "time/tzdata", "testing",
}

// forbiddenCalls reach the clock, the machine's zone or its files.
var forbiddenCalls = map[string][]string{
	"time": {"Now", "Local", "LoadLocation", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker"},
	"fmt":  {"Print", "Println", "Printf", "Scan", "Scanln", "Scanf", "Fprint", "Fprintln"},
}

func TestNoInputOrOutput(t *testing.T) {
	for _, f := range ownFiles(t) {
		for _, spec := range f.ast.Imports {
			assert.NotContains(t, forbiddenImports, strings.Trim(spec.Path.Value, `"`), f.path)
		}
		ast.Inspect(f.ast, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				assert.Fail(t, "goroutine", "%s", f.position(n))
			case *ast.SelectorExpr:
				if pkg, ok := n.X.(*ast.Ident); ok && pkg.Obj == nil {
					assert.NotContains(t, forbiddenCalls[pkg.Name], n.Sel.Name, "%s", f.position(n))
				}
			case *ast.CallExpr:
				if fn, ok := n.Fun.(*ast.Ident); ok {
					assert.NotContains(t, []string{"print", "println"}, fn.Name, "%s", f.position(n))
				}
			}
			return true
		})
	}
}

// allowedTags are the validator's tags that look at the value alone, others open files or
// resolve names, and the sets of codes of package document.
var allowedTags = []string{"required", "omitempty", "omitzero", "min", "max", "len", "gt", "gte", "lt", "lte", "oneof",
	"dive", "unique", "keys", "endkeys", "territory", "language", "currency"}

func TestValidatorTagsLookAtTheValueAlone(t *testing.T) {
	seen := 0
	for _, f := range ownFiles(t) {
		ast.Inspect(f.ast, func(n ast.Node) bool {
			field, ok := n.(*ast.Field)
			if !ok || field.Tag == nil {
				return true
			}
			tag, found := structTag(field).Lookup("validate")
			if !found {
				return true
			}
			seen++
			for rule := range strings.SplitSeq(tag, ",") {
				name, _, _ := strings.Cut(rule, "=")
				assert.Contains(t, allowedTags, name, "%s", f.position(field))
			}
			return true
		})
	}
	assert.Greater(t, seen, 50, "documents bear validator tags")
}

func TestNoPackageVariableChanges(t *testing.T) {
	byDir := map[string][]*file{}
	for _, f := range ownFiles(t) {
		byDir[f.dir] = append(byDir[f.dir], f)
	}
	for _, dir := range slices.Sorted(maps.Keys(byDir)) {
		names := packageVariables(byDir[dir])
		for _, f := range byDir[dir] {
			for _, changed := range assignments(f) {
				assert.NotContains(t, names, changed.Name, "%s changes a package variable", f.position(changed))
			}
		}
		for name, exported := range names {
			assert.False(t, exported && !strings.HasPrefix(name, "Err"), "%s: package variable %s is exported: callers could change it", dir, name)
		}
	}
}

// packageVariables returns the package-level variables of files, and whether each is
// exported.
func packageVariables(files []*file) map[string]bool {
	names := map[string]bool{}
	for _, f := range files {
		for _, decl := range f.ast.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range gen.Specs {
				if v, ok := spec.(*ast.ValueSpec); ok && gen.Tok.String() == "var" {
					for _, name := range v.Names {
						if name.Name != "_" {
							names[name.Name] = name.IsExported()
						}
					}
				}
			}
		}
	}
	return names
}

// assignments returns the roots of everything f assigns, increments, takes the address
// of, or deletes from, but for variables declared within a function.
func assignments(f *file) []*ast.Ident {
	var roots []*ast.Ident
	add := func(e ast.Expr) {
		if id := root(e); id != nil && !isLocal(f, id) {
			roots = append(roots, id)
		}
	}
	ast.Inspect(f.ast, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok.String() != ":=" {
				for _, e := range n.Lhs {
					add(e)
				}
			}
		case *ast.IncDecStmt:
			add(n.X)
		case *ast.UnaryExpr:
			if n.Op.String() == "&" {
				add(n.X)
			}
		case *ast.CallExpr:
			if fn, ok := n.Fun.(*ast.Ident); ok && (fn.Name == "delete" || fn.Name == "clear" || fn.Name == "copy") && len(n.Args) > 0 {
				add(n.Args[0])
			}
		}
		return true
	})
	return roots
}

// root returns the variable that an expression such as a.b[i].c is part of.
func root(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return nil
		}
	}
}
