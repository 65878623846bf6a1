package indicators_test

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// jsonBoth is what reads and writes itself as JSON.
type jsonBoth[T any] interface {
	*T
	json.Marshaler
	json.Unmarshaler
}

// requireStable reads data; what is read writes the same bytes again and again, and what is refused is refused with places
// and remedies and changes nothing.
func requireStable[T any, P jsonBoth[T]](t *testing.T, data []byte) (T, bool) {
	t.Helper()
	var first, untouched T
	if err := P(&first).UnmarshalJSON(data); err != nil {
		var problems indicators.Problems
		require.ErrorAs(t, err, &problems)
		for _, p := range problems {
			require.NotEmpty(t, p.Message)
			require.NotZero(t, p.Code.Meaning(), "%s", string(p.Code))
		}
		require.Equal(t, untouched, first)
		return first, false
	}
	written, err := P(&first).MarshalJSON()
	require.NoError(t, err)
	var second T
	require.NoError(t, P(&second).UnmarshalJSON(written), "%s", written)
	again, err := P(&second).MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(written), string(again))
	return first, true
}

// FuzzScorecardJSON: a scorecard that is read writes what it read, and answers every question without panic.
func FuzzScorecardJSON(f *testing.F) {
	options := draw.Everything()
	options.Depth, options.Children = 1, 2
	for seed := range uint64(6) {
		framework, e := generated(f, seed, options)
		rng := rand.New(rand.NewPCG(seed, 19))
		card, err := e.Evaluate(submit(draw.Figures(rng, framework.Measures, draw.UsualFigures())))
		if err != nil {
			continue
		}
		data, err := card.MarshalJSON()
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"format":"wenming.scorecard/1","framework":{"id":"a","edition":"1","name":"a","basis":"illustrative","sha256":""},` +
		`"results":[{"id":"a","name":"a","status":"scored","score":"1","marks":"2","available":"2"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		card, ok := requireStable[indicators.Scorecard](t, data)
		if !ok {
			return
		}
		rendered(t, &card)
		for r := range card.All() {
			_, _ = r.Rate()
			_ = r.ScoreText() + r.Range.String() + r.Calculation().Text(indicators.Chinese)
			require.Len(t, r.Children(), len(r.Children()))
		}
		_ = card.Standing()
		ranked, err := indicators.Rank([]*indicators.Scorecard{&card}, indicators.NodeRate)
		require.NoError(t, err)
		require.Len(t, ranked, 1)
	})
}

// FuzzNumber: all ways to read a number agree with each other and, where big.Rat reads the text too, with big.Rat.
func FuzzNumber(f *testing.F) {
	for _, text := range []string{"0", "-0.660", "1.5e3", "2/3", "-4/6", "1e34", "1e-34", "9999999999999999999999999999999999", "1e35", "1/0", "0x1", "1_0", "１"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		n, err := indicators.ParseNumber(text)
		var byText, scanned indicators.Number
		require.Equal(t, err == nil, byText.UnmarshalText([]byte(text)) == nil)
		require.Equal(t, err == nil, scanned.Scan(text) == nil)
		if err != nil {
			require.True(t, byText.IsZero() && scanned.IsZero())
			return
		}
		want, ok := ratOf(text)
		require.True(t, ok, "%q is no number to package big", text)
		require.Zero(t, want.Cmp(n.Rat()), "%q was read as %s", text, n)
		require.True(t, n.Equal(byText) && n.Equal(scanned))
		data, err := n.MarshalJSON()
		require.NoError(t, err)
		var fromJSON indicators.Number
		require.NoError(t, fromJSON.UnmarshalJSON(data))
		require.True(t, n.Equal(fromJSON))
		if d, ok := n.Decimal(); ok {
			again, err := indicators.FromDecimal(d)
			require.NoError(t, err)
			require.True(t, n.Equal(again))
		}
		require.True(t, indicators.ValidID(text) || strings.ContainsAny(text, "+/") || strings.HasPrefix(text, "-") || strings.HasPrefix(text, "."), "%q", text)
	})
}

// ratOf reads a decimal or a fraction of decimal integers; big.Rat alone would take 010/1 for eight.
func ratOf(text string) (*big.Rat, bool) {
	numerator, denominator, isFraction := strings.Cut(text, "/")
	if !isFraction {
		return new(big.Rat).SetString(text)
	}
	n, ok := new(big.Int).SetString(numerator, 10)
	d, alsoOK := new(big.Int).SetString(denominator, 10)
	if !ok || !alsoOK || d.Sign() == 0 {
		return nil, false
	}
	return new(big.Rat).SetFrac(n, d), true
}

// FuzzFormulaJSON: a formula that is read writes what it read, and Calculate answers for it, whatever is reported.
func FuzzFormulaJSON(f *testing.F) {
	for seed := range uint64(8) {
		for _, i := range draw.Framework(seed, draw.Everything()).Indicators {
			data, err := i.Formula.MarshalJSON()
			require.NoError(f, err)
			f.Add(data)
		}
	}
	f.Add([]byte(`[{"factor":"100","numerator":[{"measure":"m0","lag":1},{"constant":"-1"}],"denominator":[{"measure":"m1","times":"2/3"}]}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		formula, ok := requireStable[indicators.Formula](t, data)
		if !ok {
			return
		}
		definitions := indicators.Definitions{Indicators: []indicators.Indicator{{ID: "i", Name: name("i"), Formula: formula}}}
		for _, m := range []indicators.MeasureID{"m0", "m1", "m2"} {
			definitions.Measures = append(definitions.Measures, indicators.Measure{ID: m, Name: name(string(m))})
		}
		for seed := range uint64(3) {
			list := anyFigures(rand.New(rand.NewPCG(seed, uint64(len(data)))), definitions.Measures)
			c, err := indicators.Calculate(definitions, "i", list)
			if err != nil {
				var problems indicators.Problems
				require.ErrorAs(t, err, &problems)
				continue
			}
			require.NotEmpty(t, c.Text(indicators.Chinese))
			require.NotEmpty(t, c.Text(indicators.English))
			if c.Status == indicators.Calculated && c.Range.Known() {
				require.True(t, c.Range.Contains(c.Value), "%s outside %s", c.Value, c.Range)
			}
		}
	})
}

// FuzzTextJSON: a text in two languages reads back as it was written.
func FuzzTextJSON(f *testing.F) {
	for _, data := range []string{`"a"`, `{"zh":"甲","en":"a"}`, `{"zh":""}`, `{"zh":"甲","ZH":"乙"}`, `null`, `"\ud800"`} {
		f.Add([]byte(data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		requireStable[indicators.Text](t, data)
	})
}

// FuzzProblemsJSON: a list of problems reads back as it was written and says all of it as an error.
func FuzzProblemsJSON(f *testing.F) {
	f.Add([]byte(`[{"code":"conflict","path":"/observations/3","message":"a","hint":"b"},{"code":"missing_name"}]`))
	f.Add([]byte(`[]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		problems, ok := requireStable[indicators.Problems](t, data)
		if !ok {
			return
		}
		for _, p := range problems {
			require.ErrorIs(t, problems, p)
			require.Contains(t, problems.Error(), p.Message)
		}
	})
}
