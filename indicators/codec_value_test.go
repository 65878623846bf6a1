package indicators_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// requireSame checks that two values agree in everything they say, also in how they say it.
func requireSame(t *testing.T, want, got indicators.Value) {
	t.Helper()
	require.True(t, want.Equal(got), "%s, %s", want, got)
	require.Equal(t, want.Written(), got.Written())
	wantQualifier, wantUnit := want.Qualifier()
	gotQualifier, gotUnit := got.Qualifier()
	require.Equal(t, wantQualifier, gotQualifier)
	require.True(t, wantUnit.Equal(gotUnit))
	require.Equal(t, wantQualifier.String(), gotQualifier.String())
}

func encoded(t *testing.T, v indicators.Value) string {
	t.Helper()
	data, err := v.MarshalJSON()
	require.NoError(t, err)
	return string(data)
}

func TestValueJSONIsCanonical(t *testing.T) {
	t.Parallel()
	evidence := indicators.Evidence{Title: "公报", Locator: "第3页", URL: "https://example.org/?a=1&b=2"}
	below, err := indicators.Parse("不足500")
	require.NoError(t, err)
	for _, test := range []struct {
		value indicators.Value
		want  string
	}{
		{indicators.Value{}, `null`},
		{indicators.Int(434_400), `"434400"`},
		{indicators.Int(0), `"0"`},
		{indicators.Dec(decimal.New(-150, -2)), `"-1.5"`},
		{indicators.Exact(number("2/3")), `"2/3"`},
		{indicators.MustParse("24.40"), `"24.4"`},
		{indicators.Int(5).Qualified(indicators.Exactly, number("1")), `"5"`},
		{indicators.Int(5).RoundedTo(number("1")).Qualified(indicators.Exactly, number("0")), `"5"`},
		{indicators.MustParse("434,400"), `{"value":"434400","written":"434,400"}`},
		{indicators.MustParse("24.4％"), `{"value":"24.4","written":"24.4％","percent":true}`},
		{indicators.MustParse("10.6万余"), `{"value":"106000","qualifier":"at_least","unit":"1000","written":"10.6万余"}`},
		{below, `{"value":"500","qualifier":"below","unit":"100","written":"不足500"}`},
		{indicators.MustParse("30以内"), `{"value":"30","qualifier":"at_most","unit":"10","written":"30以内"}`},
		{indicators.MustParse("约200"), `{"value":"200","qualifier":"about","written":"约200"}`},
		{indicators.Int(5).RoundedTo(number("1/3")), `{"value":"5","qualifier":"rounded","unit":"1/3"}`},
		{indicators.Between(number("5"), number("-1"), number("0.75e1")), `{"value":"5","qualifier":"between","low":"-1","high":"7.5"}`},
		{indicators.Int(5).As(indicators.Provisional), `{"value":"5","status":"provisional"}`},
		{indicators.Int(0).As(indicators.Estimated), `{"value":"0","status":"estimated"}`},
		{indicators.Int(5).From(evidence), `{"value":"5","evidence":[{"title":"公报","locator":"第3页","url":"https://example.org/?a=1\u0026b=2"}]}`},
		{indicators.Value{}.From(indicators.Evidence{Title: "缺"}), `{"status":"missing","evidence":[{"title":"缺"}]}`},
		{indicators.NotApplicableValue(), `{"status":"not_applicable"}`},
		{indicators.NotApplicableValue().From(indicators.Evidence{}), `{"status":"not_applicable","evidence":[{}]}`},
		{
			indicators.MustParse("24.4%以上").As(indicators.Provisional).From(evidence, indicators.Evidence{Title: "b"}),
			`{"value":"24.4","qualifier":"at_least","unit":"0.1","written":"24.4%以上","percent":true,"status":"provisional",` +
				`"evidence":[{"title":"公报","locator":"第3页","url":"https://example.org/?a=1\u0026b=2"},{"title":"b"}]}`,
		},
	} {
		assert.Equal(t, test.want, encoded(t, test.value))
		var back indicators.Value
		require.NoError(t, json.Unmarshal([]byte(test.want), &back), test.want)
		requireSame(t, test.value, back)
		assert.Equal(t, test.want, encoded(t, back))
		carried, err := json.Marshal(test.value)
		require.NoError(t, err)
		assert.Equal(t, test.want, string(carried))
	}
}

func TestValueJSONReads(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ data, want string }{
		{` 434400 `, `"434400"`},
		{`-0`, `"0"`},
		{`0.10`, `"0.1"`},
		{`1.5e3`, `"1500"`},
		{nines(34), `"` + nines(34) + `"`},
		{`" 434400 "`, `"434400"`},
		{`"4/6"`, `"2/3"`},
		{`"3/2"`, `"1.5"`},
		{`"10.6\u4e07余"`, `{"value":"106000","qualifier":"at_least","unit":"1000","written":"10.6万余"}`},
		{`null`, `null`},
		{`{}`, `null`},
		{`{"value":null}`, `null`},
		{`{"status":"missing"}`, `null`},
		{`{"value":null,"status":"missing","evidence":[]}`, `null`},
		{`{"value":null,"qualifier":"exactly","written":"","percent":false}`, `null`},
		{`{"evidence":[{"title":"a"}]}`, `{"status":"missing","evidence":[{"title":"a"}]}`},
		{`{"value":null,"status":"not_applicable"}`, `{"status":"not_applicable"}`},
		{`{"value":5}`, `"5"`},
		{`{"value":5.50,"status":"reported","qualifier":"exactly"}`, `"5.5"`},
		{`{"unit":10,"qualifier":"at_least","value":390}`, `{"value":"390","qualifier":"at_least","unit":"10"}`},
		{`{"value":"390多","evidence":[{"title":"a"}]}`, `{"value":"390","qualifier":"at_least","unit":"10","written":"390多","evidence":[{"title":"a"}]}`},
		{`{"value":"24.4%"}`, `{"value":"24.4","written":"24.4%","percent":true}`},
		{`{"value":"24.4","percent":true}`, `{"value":"24.4","percent":true}`},
		{`{"value":"24.4%","qualifier":"rounded","unit":"0.1"}`, `{"value":"24.4","qualifier":"rounded","unit":"0.1","written":"24.4%","percent":true}`},
		{`{"value":"10.6万","qualifier":"between","low":"10","high":"2e5"}`, `{"value":"106000","qualifier":"between","low":"10","high":"200000","written":"10.6万"}`},
		{`{"value":"5","written":"五"}`, `{"value":"5","written":"五"}`},
		{`{"value":"390多","written":"三百九十多"}`, `{"value":"390","qualifier":"at_least","unit":"10","written":"三百九十多"}`},
		{`{"value":"5","qualifier":"between","low":5,"high":5}`, `{"value":"5","qualifier":"between","low":"5","high":"5"}`},
	} {
		v := indicators.Int(7)
		require.NoError(t, json.Unmarshal([]byte(test.data), &v), test.data)
		assert.Equal(t, test.want, encoded(t, v), test.data)
	}
}

func TestValueJSONRefuses(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ data, path, code, message string }{
		{``, "", "invalid_json", ""},
		{`5 5`, "", "trailing_data", ""},
		{`05`, "", "invalid_json", ""},
		{`true`, "", "wrong_type", "a boolean"},
		{`[5]`, "", "wrong_type", "an array"},
		{`""`, "", "invalid_number", `"" is not a figure`},
		{`"无"`, "", "invalid_number", `"无" is not a figure`},
		{`"390多支"`, "", "invalid_number", `"支" is not part of a figure`},
		{`"1/0"`, "", "number_out_of_range", "denominator"},
		{`"1/4611686018427387904"`, "", "number_out_of_range", ""},
		{nines(35), "", "number_out_of_range", "35 significant digits"},
		{`1e999999999`, "", "number_out_of_range", ""},
		{strings.Repeat("9", 200_000), "", "number_out_of_range", "200000 bytes"},
		{`{"value":true}`, "/value", "wrong_type", ""},
		{`{"value":{}}`, "/value", "wrong_type", ""},
		{`{"value":""}`, "/value", "invalid_number", ""},
		{`{"value":` + nines(35) + `}`, "/value", "number_out_of_range", ""},
		{`{"value":5,"value":5}`, "/value", "duplicate_member", ""},
		{`{"Value":5}`, "/Value", "wrong_case", ""},
		{`{"amount":5}`, "/amount", "unknown_member", ""},
		{`{"value":5,"status":"missing"}`, "/status", "invalid_status", `status "missing" beside a value`},
		{`{"value":0,"status":"not_applicable"}`, "/status", "invalid_status", ""},
		{`{"status":"reported"}`, "/status", "invalid_status", `status "reported" without a value`},
		{`{"value":null,"status":"estimated"}`, "/status", "invalid_status", ""},
		{`{"status":"provisional","evidence":[{"title":"a"}]}`, "/status", "invalid_status", ""},
		{`{"value":5,"status":"invalid"}`, "/status", "unknown_word", ""},
		{`{"value":5,"status":null}`, "/status", "wrong_type", ""},
		{`{"status":""}`, "/status", "unknown_word", ""},
		{`{"qualifier":"about"}`, "", "missing_member", `"qualifier" describes a value`},
		{`{"unit":1}`, "", "missing_member", `"unit" describes a value`},
		{`{"low":1}`, "", "missing_member", ""},
		{`{"high":1}`, "", "missing_member", ""},
		{`{"written":"390多"}`, "", "missing_member", ""},
		{`{"percent":true,"value":null}`, "", "missing_member", ""},
		{`{"value":5,"qualifier":"at_least"}`, "", "missing_member", `qualifier "at_least" needs member "unit"`},
		{`{"value":5,"qualifier":"below"}`, "", "missing_member", ""},
		{`{"value":5,"qualifier":"at_most"}`, "", "missing_member", ""},
		{`{"value":5,"qualifier":"rounded"}`, "", "missing_member", ""},
		{`{"value":5,"qualifier":"between","low":1}`, "", "missing_member", `needs member "high"`},
		{`{"value":5,"qualifier":"between","high":9}`, "", "missing_member", `needs member "low"`},
		{`{"value":5,"qualifier":"between","low":1,"high":9,"unit":1}`, "/unit", "invalid_bounds", ""},
		{`{"value":5,"unit":1}`, "/unit", "invalid_bounds", `unit is given beside qualifier "exactly"`},
		{`{"value":5,"unit":1,"qualifier":"about"}`, "/unit", "invalid_bounds", ""},
		{`{"value":5,"low":1}`, "/low", "invalid_bounds", ""},
		{`{"value":5,"high":9,"qualifier":"about"}`, "/high", "invalid_bounds", ""},
		{`{"value":5,"low":1,"qualifier":"rounded","unit":1}`, "/low", "invalid_bounds", ""},
		{`{"value":5,"qualifier":"rounded","unit":0}`, "", "invalid_bounds", "not above 0"},
		{`{"value":5,"qualifier":"rounded","unit":-1}`, "", "invalid_bounds", ""},
		{`{"value":5,"qualifier":"rounded","unit":"x"}`, "/unit", "invalid_number", ""},
		{`{"value":5,"qualifier":"rounded","unit":null}`, "/unit", "wrong_type", ""},
		{`{"value":5,"qualifier":"rounded","unit":1e99}`, "/unit", "invalid_number", ""},
		{`{"value":5,"qualifier":"rounded","unit":"1/4611686018427387904"}`, "/unit", "invalid_number", ""},
		{`{"value":5,"qualifier":"between","low":6,"high":9}`, "", "invalid_bounds", "does not lie between 6 and 9"},
		{`{"value":5,"qualifier":"between","low":9,"high":1}`, "", "invalid_bounds", ""},
		{`{"value":5,"qualifier":"between","low":"1/4611686018427387904","high":9}`, "/low", "invalid_number", ""},
		{`{"value":5,"qualifier":"At_least","unit":1}`, "/qualifier", "unknown_word", ""},
		{`{"value":5,"qualifier":null}`, "/qualifier", "wrong_type", ""},
		{`{"value":"390多","qualifier":"below"}`, "/qualifier", "invalid_bounds", "which says its own"},
		{`{"value":"约390","unit":1}`, "/unit", "invalid_bounds", "which says its own"},
		{`{"value":5,"percent":"true"}`, "/percent", "wrong_type", ""},
		{`{"value":5,"written":5}`, "/written", "wrong_type", ""},
		{`{"value":5,"evidence":{}}`, "/evidence", "wrong_type", ""},
		{`{"value":5,"evidence":[{"page":1}]}`, "/evidence/0/page", "unknown_member", ""},
		{"{\"value\":5,\"written\":\"\xff\"}", "", "invalid_utf8", ""},
	} {
		v := indicators.Int(7)
		err := v.UnmarshalJSON([]byte(test.data))
		var problems indicators.Problems
		name := test.data[:min(len(test.data), 80)]
		require.ErrorAs(t, err, &problems, name)
		require.Len(t, problems, 1, name)
		assert.Equal(t, test.path, problems[0].Path, name)
		assert.Equal(t, test.code, string(problems[0].Code), name)
		assert.Contains(t, problems[0].Message, test.message, name)
		assert.NotEmpty(t, problems[0].Hint, name)
		assert.Less(t, len(problems.Error()), 500, name)
		assert.True(t, v.Equal(indicators.Int(7)), "a refused document changes nothing")
	}
}

func TestValueJSONReportsEverythingAtOnce(t *testing.T) {
	t.Parallel()
	var v indicators.Value
	var problems indicators.Problems
	require.ErrorAs(t, v.UnmarshalJSON([]byte(`{"value":5,"qualifier":"between","unit":1}`)), &problems)
	assert.Len(t, problems, 3)
	require.ErrorAs(t, v.UnmarshalJSON([]byte(`{"qualifier":"rounded","unit":1,"low":1,"high":2,"written":"x","percent":true,"status":"reported"}`)), &problems)
	assert.Len(t, problems, 7)
}

func TestFaultyValuesAreNotWritten(t *testing.T) {
	t.Parallel()
	v := indicators.Int(5).RoundedTo(number("0"))
	for _, write := range []func() error{
		func() error { _, err := v.MarshalJSON(); return err },
		func() error { _, err := v.MarshalText(); return err },
		func() error { _, err := v.Value(); return err },
		func() error { _, err := json.Marshal(v); return err },
	} {
		require.ErrorIs(t, write(), indicators.Problem{Code: indicators.ProblemInvalidBounds})
	}
}

func TestValueText(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, want string }{
		{"", ""},
		{" \t", ""},
		{"434400", "434400"},
		{" 24.40 ", "24.4"},
		{"2/3", "2/3"},
		{"10.6万余", `{"value":"106000","qualifier":"at_least","unit":"1000","written":"10.6万余"}`},
		{` {"value":5,"status":"estimated"} `, `{"value":"5","status":"estimated"}`},
		{`{"status":"missing"}`, ""},
		{`{"value":"5"}`, "5"},
	} {
		v := indicators.Int(7)
		require.NoError(t, v.UnmarshalText([]byte(test.text)), test.text)
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, test.want, string(text))
	}
	for _, text := range []string{"x", "无", "/", "1/0", "1/2/3", "1/4611686018427387904", "null", `"5"`, "{", `{"value":5} 5`} {
		v := indicators.Int(7)
		require.Error(t, v.UnmarshalText([]byte(text)), text)
		assert.True(t, v.Equal(indicators.Int(7)), text)
	}
}

func TestValueScan(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		src  any
		want indicators.Value
	}{
		{nil, indicators.Value{}},
		{"", indicators.Value{}},
		{[]byte(nil), indicators.Value{}},
		{"434400", indicators.Int(434_400)},
		{[]byte("24.40"), indicators.MustParse("24.4")},
		{"390多", indicators.MustParse("390多")},
		{int64(-5), indicators.Int(-5)},
		{[]byte(`{"value":5,"status":"estimated"}`), indicators.Int(5).As(indicators.Estimated)},
	} {
		v := indicators.Int(7)
		require.NoError(t, v.Scan(test.src), "%v", test.src)
		requireSame(t, test.want, v)
	}
	for _, src := range []any{1.5, float32(1), true, 5, time.Time{}, "x", []byte("{")} {
		v := indicators.Int(7)
		require.Error(t, v.Scan(src), "%v", src)
		assert.True(t, v.Equal(indicators.Int(7)))
	}
	var v indicators.Value
	require.ErrorContains(t, v.Scan(1.5), "cast a numeric one to text")
	stored, err := v.Value()
	require.NoError(t, err)
	assert.Nil(t, stored)
	stored, err = indicators.Int(0).Value()
	require.NoError(t, err)
	assert.Equal(t, "0", stored)
}

func TestValueInDocuments(t *testing.T) {
	t.Parallel()
	type row struct {
		Kept    indicators.Value            `json:"kept"`
		Left    indicators.Value            `json:"left,omitzero"`
		Pointer *indicators.Value           `json:"pointer"`
		Keyed   map[string]indicators.Value `json:"keyed"`
	}
	data, err := json.Marshal(row{Kept: indicators.Value{}, Keyed: map[string]indicators.Value{"a": indicators.Int(0)}})
	require.NoError(t, err)
	assert.JSONEq(t, `{"kept":null,"pointer":null,"keyed":{"a":"0"}}`, string(data))
	seven, pointed := indicators.Int(7), indicators.Int(7)
	read := row{Kept: seven, Left: seven, Pointer: &pointed}
	require.NoError(t, json.Unmarshal([]byte(`{"kept":null,"pointer":5}`), &read))
	assert.True(t, read.Kept.IsZero(), "null is not reported, not what was there before")
	assert.True(t, read.Left.Equal(seven))
	assert.True(t, read.Pointer.Equal(indicators.Int(5)))
}

// everyForm writes values and a submission in all their forms.
func everyForm(t *testing.T) string {
	t.Helper()
	rng := rand.New(rand.NewPCG(9, 10))
	var b strings.Builder
	var list indicators.Observations
	for i := range 200 {
		v := drawValue(rng)
		text, err := v.MarshalText()
		require.NoError(t, err)
		var back indicators.Value
		require.NoError(t, back.UnmarshalText(text))
		requireSame(t, v, back)
		fmt.Fprintln(&b, v, string(text), encoded(t, v), v.Range())
		list = append(list, indicators.Observation{Measure: indicators.MeasureID(fmt.Sprint(i)), Value: v})
	}
	for _, d := range []decimal.Decimal{decimal.New(150, -2), decimal.New(12, 2), {}} {
		fmt.Fprintln(&b, encoded(t, indicators.Dec(d)))
	}
	fmt.Fprintln(&b, encodedSubmission(t, indicators.NewSubmission(indicators.Subject{}, "", list)))
	return b.String()
}

// TestDecimalSettingsHaveNoInfluence runs alone, before the parallel tests resume, since it changes another package.
func TestDecimalSettingsHaveNoInfluence(t *testing.T) {
	want := everyForm(t)
	division, power, iterations, exponent := decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent, decimal.ExpMaxIterations, decimal.MaxDecodeExponent
	zero, trim := decimal.Zero, decimal.TrimTrailingZeros
	t.Cleanup(func() {
		decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent, decimal.ExpMaxIterations, decimal.MaxDecodeExponent = division, power, iterations, exponent
		decimal.Zero, decimal.TrimTrailingZeros = zero, trim
		decimal.MarshalJSONWithoutQuotes, decimal.UseScientificNotation = false, false
	})
	decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent, decimal.ExpMaxIterations, decimal.MaxDecodeExponent = 1, 1, 1, 1
	decimal.Zero, decimal.TrimTrailingZeros = decimal.New(7, 0), !trim
	decimal.MarshalJSONWithoutQuotes, decimal.UseScientificNotation = true, true
	assert.Equal(t, want, everyForm(t))
}

// drawValue returns a value of any kind.
func drawValue(rng *rand.Rand) indicators.Value {
	var v indicators.Value
	switch rng.IntN(6) {
	case 0:
	case 1:
		v = indicators.NotApplicableValue()
	case 2:
		figure := fmt.Sprintf("%d.%d%s", 1+rng.IntN(2000), rng.IntN(100), pick(rng, "", "万", "亿", "%"))
		v = indicators.MustParse(pick(rng, figure, figure, "约"+figure, "不足"+figure, figure+"以上", figure+"以内"))
	case 3:
		low, high := drawNumber(rng), drawNumber(rng)
		if high.Cmp(low) < 0 {
			low, high = high, low
		}
		v = indicators.Between(low, low, high)
	default:
		v = indicators.Exact(drawNumber(rng))
	}
	if rng.IntN(3) == 0 {
		v = v.Qualified(indicators.Qualifier(rng.IntN(6)), indicators.MustNumber(fmt.Sprintf("%de%d", 1+rng.IntN(9), rng.IntN(9)-4)))
	}
	if _, ok := v.Number(); ok && rng.IntN(3) == 0 {
		v = v.As(indicators.ValueStatus(rng.IntN(5)))
	}
	for rng.IntN(3) == 0 {
		v = v.From(indicators.Evidence{Title: pick(rng, "", "公报", "<a>"), Locator: pick(rng, "", "\u2028\\\""), URL: pick(rng, "", "https://example.org")})
	}
	return v
}

func pick(rng *rand.Rand, choices ...string) string { return choices[rng.IntN(len(choices))] }

func TestValueRoundTrips(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(5, 6))
	for range 5000 {
		v := drawValue(rng)
		require.NoError(t, v.Err())
		data := encoded(t, v)
		var back indicators.Value
		require.NoError(t, back.UnmarshalJSON([]byte(data)), data)
		requireSame(t, v, back)
		require.Equal(t, data, encoded(t, back))

		text, err := v.MarshalText()
		require.NoError(t, err)
		require.NoError(t, back.UnmarshalText(text))
		requireSame(t, v, back)

		stored, err := v.Value()
		require.NoError(t, err)
		require.Equal(t, v.IsZero(), stored == nil)
		require.NoError(t, back.Scan(stored))
		requireSame(t, v, back)
	}
}

func FuzzValueJSON(f *testing.F) {
	for _, data := range []string{
		`null`, `"434400"`, `0.10`, `"10.6万余"`, `"2/3"`, `{"status":"not_applicable"}`, `{"evidence":[{"title":"a","locator":"b","url":"c"}]}`,
		`{"value":"500","qualifier":"below","unit":"100","written":"不足500","percent":true,"status":"provisional"}`,
		`{"value":5,"qualifier":"between","low":"1/3","high":9e0}`,
	} {
		f.Add([]byte(data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var first indicators.Value
		if err := first.UnmarshalJSON(data); err != nil {
			var problems indicators.Problems
			require.ErrorAs(t, err, &problems)
			require.True(t, first.IsZero())
			return
		}
		written := encoded(t, first)
		var second indicators.Value
		require.NoError(t, second.UnmarshalJSON([]byte(written)))
		requireSame(t, first, second)
		require.Equal(t, written, encoded(t, second))
	})
}
