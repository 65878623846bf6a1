package layers_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// rootModule is the module path of the repository's root.
const rootModule = "github.com/wenming-go/wenming"

// checker finds every violation of one rule in a source tree; each line names the place and says what to do.
type checker func(tree fs.FS) (violations []string, err error)

// sourceFile is one parsed Go file of a source tree.
type sourceFile struct {
	path   string // slash-separated, from the repository's root
	module string // the folder of the nearest go.mod; "." is the root module
	syntax *ast.File
	lines  int
}

// folder is the file's package folder; "." is the repository's root.
func (f sourceFile) folder() string { return path.Dir(f.path) }

// isTest reports whether only go test compiles the file.
func (f sourceFile) isTest() bool { return strings.HasSuffix(f.path, "_test.go") }

// isGenerated reports whether the file carries Go's generated-code marker.
func (f sourceFile) isGenerated() bool { return ast.IsGenerated(f.syntax) }

// isProgram reports whether the file belongs to a main package, which nothing can import.
func (f sourceFile) isProgram() bool { return f.syntax.Name.Name == "main" }

// imports lists the file's import paths.
func (f sourceFile) imports() []string {
	paths := make([]string, 0, len(f.syntax.Imports))
	for _, spec := range f.syntax.Imports {
		if unquoted, err := strconv.Unquote(spec.Path.Value); err == nil {
			paths = append(paths, unquoted)
		}
	}
	return paths
}

// source is a parsed source tree: its Go files in order of path, and the folder of each module by module path.
type source struct {
	files   []sourceFile
	modules map[string]string
}

// folderOf finds the folder of an imported package that lies in this tree; nested modules win over the root.
func (s source) folderOf(importPath string) (folder string, inTree bool) {
	longest := ""
	for module, moduleFolder := range s.modules {
		rest, found := strings.CutPrefix(importPath+"/", module+"/")
		if found && len(module) > len(longest) {
			longest, folder, inTree = module, path.Join(moduleFolder, rest), true
		}
	}
	return folder, inTree
}

// load parses every Go file of a tree, save those the go command ignores: testdata, vendor, and names that begin with
// a dot or an underscore.
func load(tree fs.FS) (source, error) {
	loaded := source{modules: map[string]string{}}
	moduleOf := map[string]string{}
	err := fs.WalkDir(tree, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		ignored := strings.HasPrefix(entry.Name(), ".") || strings.HasPrefix(entry.Name(), "_")
		if entry.IsDir() {
			if name != "." && (ignored || entry.Name() == "testdata" || entry.Name() == "vendor") {
				return fs.SkipDir
			}
			moduleOf[name] = moduleOf[path.Dir(name)]
			module, found, err := modulePath(tree, path.Join(name, "go.mod"))
			if err != nil {
				return err
			}
			if found || name == "." {
				loaded.modules[module] = name
				moduleOf[name] = name
			}
			return nil
		}
		if ignored || path.Ext(name) != ".go" {
			return nil
		}
		content, err := fs.ReadFile(tree, name)
		if err != nil {
			return err
		}
		syntax, err := parser.ParseFile(token.NewFileSet(), name, content, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		loaded.files = append(loaded.files, sourceFile{
			path:   name,
			module: moduleOf[path.Dir(name)],
			syntax: syntax,
			lines:  bytes.Count(content, []byte("\n")),
		})
		return nil
	})
	return loaded, err
}

// modulePath reads the module line of a go.mod file. A tree without a go.mod in its root, as small trees in tests are,
// is the root module.
func modulePath(tree fs.FS, name string) (module string, found bool, err error) {
	entries, err := fs.ReadDir(tree, path.Dir(name))
	if err != nil {
		return "", false, err
	}
	for _, entry := range entries {
		found = found || entry.Name() == "go.mod"
	}
	if !found {
		return rootModule, false, nil
	}
	content, err := fs.ReadFile(tree, name)
	if err != nil {
		return "", false, err
	}
	for line := range strings.Lines(string(content)) {
		if declared, isModule := strings.CutPrefix(strings.TrimSpace(line), "module "); isModule {
			return strings.TrimSpace(declared), true, nil
		}
	}
	return "", false, fmt.Errorf("%s: no module line", name)
}
