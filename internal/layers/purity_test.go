package layers_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"io/fs"
	"strings"
)

// checkNoInit finds functions that run on import.
func checkNoInit(tree fs.FS) ([]string, error) {
	loaded, err := load(tree)
	if err != nil {
		return nil, err
	}
	var violations []string
	for _, file := range loaded.files {
		for _, declaration := range file.syntax.Decls {
			function, isFunction := declaration.(*ast.FuncDecl)
			if isFunction && function.Recv == nil && function.Name.Name == "init" {
				violations = append(violations, file.path+
					": func init runs on import; return the value from a function and let the caller pass it on")
			}
		}
	}
	return violations, nil
}

// checkVariables finds package-level variables that a caller, or two goroutines, could change.
func checkVariables(tree fs.FS) ([]string, error) {
	loaded, err := load(tree)
	if err != nil {
		return nil, err
	}
	var violations []string
	for _, file := range loaded.files {
		if file.isTest() {
			continue
		}
		for _, declaration := range file.syntax.Decls {
			general, isGeneral := declaration.(*ast.GenDecl)
			if !isGeneral || general.Tok != token.VAR {
				continue
			}
			for _, spec := range general.Specs {
				values, isValues := spec.(*ast.ValueSpec)
				if !isValues {
					continue
				}
				embedded := isEmbedded(general.Doc) || isEmbedded(values.Doc)
				for position, name := range values.Names {
					if mayBeVariable(name, position, values, embedded) {
						continue
					}
					violations = append(violations, fmt.Sprintf(
						"%s: var %s can be changed by anybody; make it a constant, a switch, or a function that returns a fresh value",
						file.path, name.Name))
				}
			}
		}
	}
	return violations, nil
}

// mayBeVariable reports whether a package-level variable is one of the kinds that nobody changes: the blank one of an
// interface check, an error sentinel, and, where nobody outside can reach them, embedded files, regular expressions and
// values that are made once on first use.
func mayBeVariable(name *ast.Ident, position int, values *ast.ValueSpec, embedded bool) bool {
	if name.Name == "_" || strings.HasPrefix(name.Name, "Err") || strings.HasPrefix(name.Name, "err") {
		return true
	}
	if name.IsExported() {
		return false
	}
	if embedded {
		return true
	}
	if position >= len(values.Values) {
		return false
	}
	call, isCall := values.Values[position].(*ast.CallExpr)
	if !isCall {
		return false
	}
	function, isSelector := call.Fun.(*ast.SelectorExpr)
	if !isSelector {
		return false
	}
	of, isIdent := function.X.(*ast.Ident)
	return isIdent && (of.Name == "regexp" && function.Sel.Name == "MustCompile" ||
		of.Name == "sync" && strings.HasPrefix(function.Sel.Name, "OnceValue"))
}

// isEmbedded reports whether a comment holds a go:embed directive.
func isEmbedded(comment *ast.CommentGroup) bool {
	if comment == nil {
		return false
	}
	for _, line := range comment.List {
		if strings.HasPrefix(line.Text, "//go:embed ") {
			return true
		}
	}
	return false
}
