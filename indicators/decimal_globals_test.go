package indicators_test

import (
	"bytes"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// decimalSetting is a variable of package decimal that any part of a program may change.
type decimalSetting struct {
	name string
	// flip changes the variable and returns how to restore it.
	flip func() (restore func())
}

func flipping[T any](name string, variable *T, to T) decimalSetting {
	return decimalSetting{name, func() func() {
		was := *variable
		*variable = to
		return func() { *variable = was }
	}}
}

func decimalSettings() []decimalSetting {
	return []decimalSetting{
		flipping("DivisionPrecision", &decimal.DivisionPrecision, 1),
		flipping("PowPrecisionNegativeExponent", &decimal.PowPrecisionNegativeExponent, 1),
		flipping("MarshalJSONWithoutQuotes", &decimal.MarshalJSONWithoutQuotes, true),
		flipping("TrimTrailingZeros", &decimal.TrimTrailingZeros, false),
		flipping("UseScientificNotation", &decimal.UseScientificNotation, true),
		flipping("ExpMaxIterations", &decimal.ExpMaxIterations, 1),
		flipping("MaxDecodeExponent", &decimal.MaxDecodeExponent, 1),
		flipping("Zero", &decimal.Zero, decimal.New(77, -1)),
	}
}

// A version of decimal with a further setting makes this test fail, so that nobody overlooks it.
func TestDecimalSettingsAreAllKnown(t *testing.T) {
	t.Parallel()
	where, err := build.Import("github.com/shopspring/decimal", ".", build.FindOnly)
	require.NoError(t, err)
	files, err := filepath.Glob(filepath.Join(where.Dir, "*.go"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var found []string
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		parsed, err := parser.ParseFile(token.NewFileSet(), file, source, parser.SkipObjectResolution)
		require.NoError(t, err)
		found = append(found, exportedVariables(parsed)...)
	}
	var known []string
	for _, s := range decimalSettings() {
		known = append(known, s.name)
	}
	slices.Sort(known)
	slices.Sort(found)
	require.Equal(t, known, found)
}

func exportedVariables(file *ast.File) []string {
	var names []string
	for _, d := range file.Decls {
		declaration, ok := d.(*ast.GenDecl)
		if !ok || declaration.Tok != token.VAR {
			continue
		}
		for _, s := range declaration.Specs {
			spec, ok := s.(*ast.ValueSpec)
			if !ok {
				continue
			}
			for _, n := range spec.Names {
				if n.IsExported() {
					names = append(names, n.Name)
				}
			}
		}
	}
	return names
}

// everyByte is what the library writes about decimals that came in as decimals.
func everyByte(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	put := func(data []byte, err error) {
		require.NoError(t, err)
		b.Write(data)
		b.WriteByte('\n')
	}
	third, err := indicators.FromDecimal(decimal.New(330, -3))
	require.NoError(t, err)
	put(third.MarshalJSON())
	returned, ok := third.Decimal()
	require.True(t, ok)
	require.True(t, returned.Equal(decimal.New(33, -2)))
	for seed := range uint64(20) {
		f, e := generated(t, seed, draw.Everything())
		put(f.MarshalJSON())
		require.NoError(t, indicators.EncodeFramework(&b, f))
		rng := rand.New(rand.NewPCG(seed, 13))
		list := draw.Figures(rng, f.Measures, draw.UsualFigures())
		for i, o := range list {
			if o.Value.Range().IsPoint() {
				list[i].Value = indicators.Dec(decimal.New(rng.Int64N(40)*1000, -3))
			}
		}
		s := submit(list)
		put(s.MarshalJSON())
		var again indicators.Submission
		data, err := s.MarshalJSON()
		require.NoError(t, err)
		require.NoError(t, again.UnmarshalJSON(data))
		card, err := e.Evaluate(again)
		require.NoError(t, err)
		written, text := rendered(t, card)
		b.WriteString(written + text)
		data, err = f.MarshalJSON()
		require.NoError(t, err)
		decoded, err := indicators.DecodeFramework(bytes.NewReader(data), indicators.DefaultLimits())
		require.NoError(t, err)
		put(decoded.MarshalJSON())
	}
	return b.String()
}

// It does not run in parallel, since it changes another package; tests that do wait until it has ended.
func TestDecimalSettingsChangeNoByte(t *testing.T) {
	want := everyByte(t)
	for _, s := range decimalSettings() {
		restore := s.flip()
		got := everyByte(t)
		restore()
		require.Equal(t, want, got, s.name)
	}
	for _, s := range decimalSettings() {
		t.Cleanup(s.flip())
	}
	require.Equal(t, "7.7", decimal.Zero.StringFixed(1))
	require.Equal(t, want, everyByte(t), "all of them")
}
