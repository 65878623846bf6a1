package indicators_test

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// The codes there are, and those there were. A code that is retired moves to the end of its list behind "retired:" and never comes back.
const (
	problemCodes = `
above_maximum below_minimum check_failed condition_cycle conflict contradicting_definition duplicate_id duplicate_member
exceeds_marks extension_refused incomparable invalid_bounds invalid_cap invalid_check invalid_combination
invalid_condition invalid_csv invalid_derivation invalid_formula invalid_id invalid_input invalid_json invalid_lag
invalid_marks invalid_missing_policy invalid_number invalid_override invalid_rounding invalid_rule invalid_sanction
invalid_status invalid_substitution invalid_utf8 invalid_weight marks_do_not_add_up missing_basis missing_indicator
missing_member missing_name missing_otherwise missing_rounding missing_rule missing_source mixed_node more_problems
not_whole number_out_of_range rule_needs_marks share_out_of_range too_deep too_large too_many_nodes too_many_terms
trailing_data undecided_at_precision unit_mismatch unknown_extension unknown_indicator unknown_kind unknown_measure
unknown_member unknown_node unknown_word unreachable unsupported_format weak_source wrong_case wrong_type zero_range
retired:`
	reasonCodes = `
assessed_children band_otherwise band_reached bound_kept bound_missed capped case case_otherwise children_incomplete
counted_as_zero curve_after curve_before curve_between deduct_floor deduct_no_step deduct_none deducted
deducted_by_sanctions extension extension_failed geometric_mean grade grade_otherwise harmonic_mean left_out
linear_between linear_between_log linear_full linear_none missing missing_as_zero missing_excluded not_applicable
nothing_left precondition_failed precondition_undecided range range_crosses rounded rounded_irrational
sanction_undecided substituted sum undecided_at_precision unknown_marks weighted_mean zero_denominator zero_factor
retired:`
)

// A code that vanishes, or comes back, is noticed.
func TestCodesAreKept(t *testing.T) {
	t.Parallel()
	var problems, reasons []string
	for _, code := range indicators.ProblemCodes() {
		problems = append(problems, string(code))
	}
	for _, code := range indicators.ReasonCodes() {
		reasons = append(reasons, string(code))
	}
	for kept, codes := range map[string][]string{problemCodes: problems, reasonCodes: reasons} {
		current, retired, found := strings.Cut(kept, "retired:")
		assert.True(t, found)
		for _, code := range strings.Fields(current) {
			assert.Contains(t, codes, code, "the code is gone; list it as retired if that is meant")
		}
		for _, code := range codes {
			assert.Contains(t, strings.Fields(current), code, "add the new code to the list")
			assert.NotContains(t, strings.Fields(retired), code, "the code was retired; choose another")
		}
	}
}

// Nothing that the package declares is meant to change, runs on import, or reaches outside.
func TestPackageIsPure(t *testing.T) {
	t.Parallel()
	outside := []string{"log", "math/rand", "math/rand/v2", "net", "net/http", "os", "os/exec", "plugin", "runtime", "syscall", "time", "unsafe"}
	for _, file := range sourceFiles(t, ".", false) {
		for _, spec := range file.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			assert.NotContains(t, outside, path)
		}
		for _, declaration := range file.Decls {
			switch d := declaration.(type) {
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if d.Tok == token.VAR {
						assert.True(t, isErrorValue(spec), "a variable of the package: %v", declaredNames(spec))
					}
				}
			case *ast.FuncDecl:
				assert.False(t, d.Recv == nil && d.Name.Name == "init", "a function that runs on import")
			}
		}
	}
}

// isErrorValue reports whether a declaration names an error to compare with, which is made once: errX = errors.New(…).
func isErrorValue(spec ast.Spec) bool {
	v, ok := spec.(*ast.ValueSpec)
	if !ok || len(v.Values) != 1 || !strings.HasPrefix(v.Names[0].Name, "err") {
		return false
	}
	call, ok := v.Values[0].(*ast.CallExpr)
	if !ok {
		return false
	}
	made, ok := call.Fun.(*ast.SelectorExpr)
	return ok && made.Sel.Name == "New"
}

// A call of panic stands in functions named Must and nowhere else, here and in the packages beneath.
func TestOnlyMustPanics(t *testing.T) {
	t.Parallel()
	var panicking []string
	for _, folder := range []string{".", "../internal/exact", "../internal/reals", "../internal/wire"} {
		for _, file := range sourceFiles(t, folder, false) {
			for _, declaration := range file.Decls {
				if f, ok := declaration.(*ast.FuncDecl); ok && callsPanic(f) {
					panicking = append(panicking, f.Name.Name)
				}
			}
		}
	}
	slices.Sort(panicking)
	assert.Equal(t, []string{"MustCompile", "MustNumber", "MustParse"}, panicking)
}

func callsPanic(f *ast.FuncDecl) bool {
	calls := false
	ast.Inspect(f, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			name, ok := call.Fun.(*ast.Ident)
			calls = calls || ok && name.Name == "panic"
		}
		return true
	})
	return calls
}
