package layers_test

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// mayFloat reports whether a top folder's subject is statistics, which is not a score: intervals of samples, statistics
// over many cities, comparisons with other engines, and adapters to systems that know floats only.
func mayFloat(top string) bool {
	return slices.Contains([]string{"bench", "composite", "contrib", "inspection", "survey"}, top)
}

// checkFloats finds floats outside of the folders that may have them: float types, float constants, and the functions
// that make floats without naming the type.
func checkFloats(tree fs.FS) ([]string, error) {
	loaded, err := load(tree)
	if err != nil {
		return nil, err
	}
	var violations []string
	for _, file := range loaded.files {
		if file.isTest() || mayFloat(group(file.folder())) {
			continue
		}
		for _, found := range floatsIn(file.syntax) {
			violations = append(violations, fmt.Sprintf(
				"%s: %s is a float, and no float is in the path of a score; use internal/exact or whole numbers",
				file.path, found))
		}
	}
	return violations, nil
}

// floatsIn lists what in a file is a float, each once, in order of appearance.
func floatsIn(syntax *ast.File) []string {
	names := importNames(syntax)
	var found []string
	add := func(what string) {
		if !slices.Contains(found, what) {
			found = append(found, what)
		}
	}
	ast.Inspect(syntax, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.Ident:
			if slices.Contains([]string{"float32", "float64", "complex64", "complex128"}, node.Name) {
				add(node.Name)
			}
		case *ast.BasicLit:
			if isFloatConstant(node) {
				add(node.Value)
			}
		case *ast.SelectorExpr:
			if of, isIdent := node.X.(*ast.Ident); isIdent && isFloatFunction(names[of.Name], node.Sel.Name) {
				add(of.Name + "." + node.Sel.Name)
			}
		}
		return true
	})
	return found
}

// isFloatConstant reports whether a constant is no whole number: 0.5 and 1i, but not 1e9, which is whole however it is
// spelled.
func isFloatConstant(literal *ast.BasicLit) bool {
	if literal.Kind != token.FLOAT && literal.Kind != token.IMAG {
		return false
	}
	return constant.ToInt(constant.MakeFromLiteral(literal.Value, literal.Kind, 0)).Kind() != constant.Int
}

// importNames maps the name a file calls an import by to the import's path.
func importNames(syntax *ast.File) map[string]string {
	names := map[string]string{}
	for _, spec := range syntax.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue
		}
		name := path.Base(imported)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		names[name] = imported
	}
	return names
}

// isFloatFunction reports whether a name of the standard library makes or reads floats. Of package math only the bounds
// of the whole numbers do not.
func isFloatFunction(imported, name string) bool {
	switch imported {
	case "math":
		return !strings.HasPrefix(name, "MaxInt") && !strings.HasPrefix(name, "MinInt") && !strings.HasPrefix(name, "MaxUint")
	case "math/big":
		return strings.Contains(name, "Float")
	case "math/cmplx":
		return true
	case "strconv":
		return strings.HasSuffix(name, "Float") || strings.HasSuffix(name, "Complex")
	default:
		return false
	}
}
