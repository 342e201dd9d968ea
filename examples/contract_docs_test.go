package examples_test

import (
	"bytes"
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// documented returns the documentation of every package of the SDK by import path.
func documented(t *testing.T) map[string]*doc.Package {
	t.Helper()
	docs := map[string]*doc.Package{}
	for path, p := range goList(t) {
		if strings.HasPrefix(path, "/examples/") {
			continue
		}
		fset := token.NewFileSet()
		matches, err := filepath.Glob(filepath.Join(p.Dir, "*.go"))
		require.NoError(t, err)
		var files []*ast.File
		for _, m := range matches {
			if !strings.HasSuffix(m, "_test.go") {
				f, err := parser.ParseFile(fset, m, nil, parser.ParseComments)
				require.NoError(t, err)
				files = append(files, f)
			}
		}
		d, err := doc.NewFromFiles(fset, files, p.ImportPath)
		require.NoError(t, err)
		docs[path] = d
	}
	return docs
}

func TestEveryExportedNameIsDocumented(t *testing.T) {
	for path, d := range documented(t) {
		assert.True(t, strings.HasPrefix(d.Doc, "Package "), "%s has a package comment", path)
		values := slices.Concat(d.Consts, d.Vars)
		funcs := slices.Clone(d.Funcs)
		for _, typ := range d.Types {
			assertStartsWith(t, path, typ.Name, typ.Doc)
			values = slices.Concat(values, typ.Consts, typ.Vars)
			funcs = slices.Concat(funcs, typ.Funcs, typ.Methods)
			assertNoTagIsHidden(t, path, typ)
		}
		for _, f := range funcs {
			if f.Level == 0 {
				assertStartsWith(t, path, f.Name, f.Doc)
			}
		}
		for _, v := range values {
			documented := eachDocumented(v.Decl) || v.Doc != "" && !counts(v.Decl)
			assert.True(t, documented, "%s: %v is documented, each of a closed set", path, v.Names)
		}
	}
}

// counts reports whether a group is numbered: its values say nothing of themselves.
func counts(group *ast.GenDecl) bool {
	numbered := false
	ast.Inspect(group, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		numbered = numbered || ok && id.Name == "iota"
		return true
	})
	return numbered
}

// eachDocumented reports whether every exported name of a group bears a comment of its own.
func eachDocumented(group *ast.GenDecl) bool {
	return !slices.ContainsFunc(group.Specs, func(spec ast.Spec) bool {
		v := spec.(*ast.ValueSpec)
		return v.Names[0].IsExported() && v.Doc == nil && v.Comment == nil
	})
}

func assertStartsWith(t *testing.T, path, name, text string) {
	t.Helper()
	words := strings.Fields(text)
	if !assert.NotEmpty(t, words, "%s.%s is not documented", path, name) {
		return
	}
	first := strings.Trim(words[0], ",:")
	if slices.Contains([]string{"A", "An", "The"}, first) && len(words) > 1 {
		first = words[1]
	}
	assert.Equal(t, name, first, "%s.%s: the comment starts with the name", path, name)
}

// assertNoTagIsHidden refuses tags on unexported fields, which no library reads.
func assertNoTagIsHidden(t *testing.T, path string, typ *doc.Type) {
	t.Helper()
	for _, spec := range typ.Decl.Specs {
		s, ok := spec.(*ast.TypeSpec)
		if !ok {
			continue
		}
		if st, ok := s.Type.(*ast.StructType); ok {
			for _, field := range st.Fields.List {
				for _, name := range field.Names {
					assert.True(t, name.IsExported() || field.Tag == nil, "%s.%s.%s: a tag on a hidden field", path, typ.Name, name.Name)
				}
			}
		}
	}
}

func TestEveryDocLinkResolves(t *testing.T) {
	docs := documented(t)
	exists := map[string]map[string]bool{}
	for path, d := range docs {
		exists[module+path] = symbols(d)
	}
	for path, d := range docs {
		for _, text := range texts(d) {
			p := d.Parser()
			p.LookupSym = func(_, name string) bool { return ast.IsExported(name) }
			parsed := p.Parse(text)
			walkLinks(parsed.Content, func(l *comment.DocLink) {
				target := l.ImportPath
				if target == "" {
					target = module + path
				}
				names, ours := exists[target]
				if !ours || l.Name == "" {
					if strings.HasPrefix(target, module) {
						assert.True(t, ours, "%s links to package %s", path, target)
					}
					return
				}
				name := l.Name
				if l.Recv != "" {
					name = l.Recv + "." + l.Name
				}
				assert.True(t, names[name], "%s: link to [%s] of %s resolves", path, name, target)
			})
		}
	}
}

func symbols(d *doc.Package) map[string]bool {
	names := map[string]bool{}
	for _, v := range slices.Concat(d.Consts, d.Vars) {
		for _, n := range v.Names {
			names[n] = true
		}
	}
	for _, f := range d.Funcs {
		names[f.Name] = true
	}
	for _, typ := range d.Types {
		names[typ.Name] = true
		for _, v := range slices.Concat(typ.Consts, typ.Vars) {
			for _, n := range v.Names {
				names[n] = true
			}
		}
		for _, f := range typ.Funcs {
			names[f.Name] = true
		}
		for _, m := range typ.Methods {
			names[typ.Name+"."+m.Name] = true
		}
		for _, spec := range typ.Decl.Specs {
			if s, ok := spec.(*ast.TypeSpec); ok {
				if st, ok := s.Type.(*ast.StructType); ok {
					for _, field := range st.Fields.List {
						for _, n := range field.Names {
							names[typ.Name+"."+n.Name] = true
						}
					}
				}
			}
		}
	}
	return names
}

func texts(d *doc.Package) []string {
	out := []string{d.Doc}
	add := func(decl *ast.GenDecl) {
		ast.Inspect(decl, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Field:
				out = append(out, n.Doc.Text(), n.Comment.Text())
			case *ast.ValueSpec:
				out = append(out, n.Doc.Text(), n.Comment.Text())
			}
			return true
		})
	}
	for _, v := range slices.Concat(d.Consts, d.Vars) {
		out = append(out, v.Doc)
		add(v.Decl)
	}
	for _, f := range d.Funcs {
		out = append(out, f.Doc)
	}
	for _, typ := range d.Types {
		out = append(out, typ.Doc)
		add(typ.Decl)
		for _, v := range slices.Concat(typ.Consts, typ.Vars) {
			out = append(out, v.Doc)
			add(v.Decl)
		}
		for _, f := range slices.Concat(typ.Funcs, typ.Methods) {
			out = append(out, f.Doc)
		}
	}
	return out
}

func walkLinks(blocks []comment.Block, visit func(*comment.DocLink)) {
	text := func(ts []comment.Text) {
		for _, x := range ts {
			if l, ok := x.(*comment.DocLink); ok {
				visit(l)
			}
		}
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case *comment.Paragraph:
			text(b.Text)
		case *comment.Heading:
			text(b.Text)
		case *comment.List:
			for _, item := range b.Items {
				walkLinks(item.Content, visit)
			}
		}
	}
}

// heavy is the most lines a file may have, data tables aside.
const heavy = 500

func TestNoFileIsHeavy(t *testing.T) {
	for _, f := range ownFiles(t) {
		if strings.HasSuffix(f.path, "_data.go") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(moduleRoot(t), f.path))
		require.NoError(t, err)
		assert.LessOrEqual(t, bytes.Count(data, []byte("\n")), heavy, "%s: which concept wants out?", f.path)
	}
}
