package examples_test

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// file is one of the SDK's own source files: tests, examples and nested modules are not.
type file struct {
	path string // relative to the module
	dir  string
	ast  *ast.File
	fset *token.FileSet
}

func (f *file) position(n ast.Node) string {
	return f.path + ":" + strconv.Itoa(f.fset.Position(n.Pos()).Line)
}

// moduleRoot is the folder that holds go.mod.
func moduleRoot(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		require.NotEqual(t, parent, dir, "no go.mod above the test")
		dir = parent
	}
}

var parsed = sync.OnceValues(func() ([]*file, error) {
	var files []*file
	fset := token.NewFileSet()
	base := ".."
	err := filepath.WalkDir(base, func(path string, d fs.DirEntry, err error) error {
		rel, _ := filepath.Rel(base, path)
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || rel == "examples" || rel != "." && strings.HasPrefix(d.Name(), ".")):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		tree, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
		files = append(files, &file{path: filepath.ToSlash(rel), dir: filepath.ToSlash(filepath.Dir(rel)), ast: tree, fset: fset})
		return err
	})
	return files, err
})

func ownFiles(t testing.TB) []*file {
	t.Helper()
	files, err := parsed()
	require.NoError(t, err)
	require.Greater(t, len(files), 30, "the walk found the SDK")
	return files
}

// isLocal reports whether id is declared within a function of its file. Identifiers that
// the parser leaves unresolved belong to the package.
func isLocal(f *file, id *ast.Ident) bool {
	if id.Obj == nil {
		return false
	}
	return f.ast.Scope.Lookup(id.Name) != id.Obj
}

func structTag(field *ast.Field) reflect.StructTag {
	text, _ := strconv.Unquote(field.Tag.Value)
	return reflect.StructTag(text)
}

type listed struct {
	ImportPath string
	Dir        string
	Imports    []string
}

// goList returns the packages of the module by their path below it.
func goList(t testing.TB) map[string]listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Dir,Imports", "./...")
	cmd.Dir = moduleRoot(t)
	out, err := cmd.Output()
	require.NoError(t, err, "go list runs")
	packages := map[string]listed{}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return packages
		}
		require.NoError(t, err)
		packages[strings.TrimPrefix(p.ImportPath, module)] = p
	}
}
