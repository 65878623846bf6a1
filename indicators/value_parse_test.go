package indicators_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// nines returns n nines.
func nines(n int) string { return strings.Repeat("9", n) }

// zeros returns n zeros.
func zeros(n int) string { return strings.Repeat("0", n) }

func TestParsePlain(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, number, written string }{
		{"434400", "434400", ""},
		{"0", "0", ""},
		{"-0", "0", ""},
		{"-0.0", "0", ""},
		{"007", "7", ""},
		{"+5", "5", ""},
		{"-3", "-3", ""},
		{"-3.50", "-3.5", ""},
		{"24.40", "24.4", ""},
		{"1.5e3", "1500", ""},
		{"1.5E-3", "0.0015", ""},
		{"  434400\t\n", "434400", ""},
		{"\u3000434400\u00a0", "434400", ""},
		{"1,000", "1000", "1,000"},
		{"106,000", "106000", "106,000"},
		{"1,234,567.891", "1234567.891", "1,234,567.891"},
		{"-106,000", "-106000", "-106,000"},
		{"106，000", "106000", "106，000"},
		{" 1,234，567 ", "1234567", "1,234，567"},
		{"１０６０００", "106000", "１０６０００"},
		{"１０．６", "10.6", "１０．６"},
		{"1０6", "106", "1０6"},
		{"－3", "-3", "－3"},
		{"−3", "-3", "−3"},
		{"＋3", "3", "＋3"},
		{"24.4%", "24.4", "24.4%"},
		{"24.4％", "24.4", "24.4％"},
		{"２４．４％", "24.4", "２４．４％"},
		{"-24.4%", "-24.4", "-24.4%"},
		{"0%", "0", "0%"},
		{"43.44万", "434400", "43.44万"},
		{"-43.44万", "-434400", "-43.44万"},
		{"1,234.5万", "12345000", "1,234.5万"},
		{"0万", "0", "0万"},
		{"3百万", "3000000", "3百万"},
		{"3千万", "30000000", "3千万"},
		{"1.5亿", "150000000", "1.5亿"},
		{"1.5万亿", "1500000000000", "1.5万亿"},
		{"0.00001万", "0.1", "0.00001万"},
	} {
		v, err := indicators.Parse(test.text)
		require.NoError(t, err, test.text)
		number, ok := v.Number()
		assert.True(t, ok, test.text)
		assert.Equal(t, test.number, number.String(), test.text)
		assert.Equal(t, test.written, v.Written(), test.text)
		assert.Equal(t, indicators.Reported, v.Status(), test.text)
		assert.True(t, v.Range().IsPoint(), test.text)
		qualifier, unit := v.Qualifier()
		assert.Equal(t, indicators.Exactly, qualifier, test.text)
		assert.True(t, unit.IsZero(), test.text)
	}
}

func TestParseQualified(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, qualifier, unit, point, within string }{
		{"390多", "at_least", "10", "390", "[390, 400)"},
		{"390余", "at_least", "10", "390", "[390, 400)"},
		{"391余", "at_least", "1", "391", "[391, 392)"},
		{"5以上", "at_least", "1", "5", "[5, 6)"},
		{"1000多", "at_least", "1000", "1000", "[1000, 2000)"},
		{"1,000多", "at_least", "1000", "1000", "[1000, 2000)"},
		{"390.0多", "at_least", "10", "390", "[390, 400)"},
		{"0.50多", "at_least", "0.1", "0.5", "[0.5, 0.6)"},
		{"10.6万余", "at_least", "1000", "106000", "[106000, 107000)"},
		{"10.60万余", "at_least", "1000", "106000", "[106000, 107000)"},
		{"１０．６万余", "at_least", "1000", "106000", "[106000, 107000)"},
		{"10.6万多", "at_least", "1000", "106000", "[106000, 107000)"},
		{"10.6万以上", "at_least", "1000", "106000", "[106000, 107000)"},
		{"10.6余万", "at_least", "1000", "106000", "[106000, 107000)"},
		{"10余万", "at_least", "100000", "100000", "[100000, 200000)"},
		{"10多万", "at_least", "100000", "100000", "[100000, 200000)"},
		{"10万余", "at_least", "100000", "100000", "[100000, 200000)"},
		{"3亿多", "at_least", "100000000", "300000000", "[300000000, 400000000)"},
		{"1.2万亿余", "at_least", "100000000000", "1200000000000", "[1200000000000, 1300000000000)"},
		{"10多%", "at_least", "10", "10", "[10, 20)"},
		{"24.4%以上", "at_least", "0.1", "24.4", "[24.4, 24.5)"},
		{"不足500", "below", "100", "400", "[400, 500)"},
		{"不足1", "below", "1", "0", "[0, 1)"},
		{"不足0.05", "below", "0.01", "0.04", "[0.04, 0.05)"},
		{"不足10.6万", "below", "1000", "105000", "[105000, 106000)"},
		{"不足5%", "below", "1", "4", "[4, 5)"},
		{"30以内", "at_most", "10", "30", "(20, 30]"},
		{"1.5万以内", "at_most", "1000", "15000", "(14000, 15000]"},
		{"5％以内", "at_most", "1", "5", "(4, 5]"},
		{"约200", "about", "0", "200", "[200, 200]"},
		{"约-3", "about", "0", "-3", "[-3, -3]"},
		{"约10.6万", "about", "0", "106000", "[106000, 106000]"},
		{"约24.4%", "about", "0", "24.4", "[24.4, 24.4]"},
	} {
		v, err := indicators.Parse(" " + test.text + "　")
		require.NoError(t, err, test.text)
		number, ok := v.Number()
		assert.True(t, ok, test.text)
		assert.Equal(t, test.point, number.String(), test.text)
		assert.Equal(t, test.within, v.Range().String(), test.text)
		qualifier, unit := v.Qualifier()
		assert.Equal(t, test.qualifier, qualifier.String(), test.text)
		assert.Equal(t, test.unit, unit.String(), test.text)
		assert.Equal(t, test.text, v.Written(), test.text)
		assert.Equal(t, test.text, v.String(), test.text)
	}
}

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"", " ", "\u3000", "无", "暂无", "不详", "-", "－", "—", "——", "N/A", "n/a", "NaN", "nan", "null", "None", "Inf", "+Inf", "∞", "true",
		"+", "--3", "+-3", "−−3", "3-", "3+", ".5", "5.", "1..5", "1.2.3", "1.234.567", "5 .5", "1 000", "24.4 %", "10.6 万", "约 200",
		"1,06,000", "106,00", "1,0000", "1000,000", ",106", "106,", "106,,000", "0,106", "106,000,", "1,000.000,5", "1.5,000", "1、000", "106.000,5",
		"1e", "e3", "1.5e3万", "1.5e3余", "1.5e3%", "1,000e3", "１e3", "0x1F", "1_000", "1/2", "2/3", "1/0", "/", "2023/12/31", "2023-12-31",
		"万", "余", "多", "%", "约", "不足", "以上", "万余", "约万", "%5", "5%%", "5%万", "5万万", "5万亿亿", "5亿万", "5十万", "5千", "5百亿", "5万5", "万5",
		"余5", "多390", "以上5", "5约", "500不足", "以内30", "5‰", "5°", "￥5", "$5", "5元", "390多支", "390支", "10万余人", "5%左右", "近500", "超过5", "5以下",
		"约390多", "约不足500", "不足约500", "不足不足500", "约约5", "390多余", "390多以上", "390余万多", "10余万余", "5以上以内", "5万多以上", "不足500以内",
		"0多", "0余", "0.0多", "0以上", "不足0", "0以内", "约0", "0万余", "0余万", "-390多", "-5以上", "不足-5", "-30以内",
		"三百", "十万", "3百", "二〇二三", "٣", "१२", "Ⅻ", "⑤", "①②", "五%", "1٣", "五万", "1\x00", "1\xff", "\xff", "1\u200b", "\ufeff1", "5\u0301", "“5”", `"5"`, "{}",
	} {
		_, err := indicators.Parse(text)
		var problem indicators.Problem
		require.ErrorAs(t, err, &problem, "%q", text)
		assert.Equal(t, indicators.ProblemInvalidNumber, problem.Code, "%q", text)
		assert.NotEmpty(t, problem.Hint, "%q", text)
		assert.Empty(t, problem.Path, "%q", text)
		assert.Contains(t, problem.Message, "is not a figure", "%q", text)
	}
}

func TestParseSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, message, hint string }{
		{"390多支", `"390多支" is not a figure: "支" is not part of a figure there`, "write a figure such as"},
		{"约390多", `"约390多" is not a figure: it has two qualifiers, 约 and 多`, "write a figure such as"},
		{"1,06,000", `"1,06,000" is not a figure: the commas do not part it into groups of three digits`, "write a figure such as"},
		{"0多", `"0多" is not a figure: 多 has no meaning beside 0`, "write a figure such as"},
		{"-390多", `"-390多" is not a figure: 多 is ambiguous beside a negative figure`, "write a figure such as"},
		{"约", `"约" is not a figure: it has no digits`, "write a figure such as"},
		{"三百", `"三百" is not a figure: expected a digit, found "三百"`, "write a figure such as"},
		{"5.", `"5." is not a figure: the point is not followed by a digit`, "write a figure such as"},
		{"2/3", `"2/3" is not a figure: a fraction is not a reported figure`, "write a figure such as"},
		{" 无 ", `"无" is not a figure`, "leave a figure that was not reported out"},
		{"", `"" is not a figure`, "leave a figure that was not reported out"},
		{"1e35", `"1e35": number out of range: the leading digit stands at 10^35`, "give 0 or a magnitude from 10^-34 to 10^34"},
		{nines(35) + "%", `"` + nines(35) + `%": number out of range: 35 significant digits`, "give at most 34"},
		{"x" + strings.Repeat("文", 60), `"x` + strings.Repeat("文", 39) + `"… is not a figure: expected a digit, found "x` + strings.Repeat("文", 39) + `"…`, "write"},
	} {
		_, err := indicators.Parse(test.text)
		var problem indicators.Problem
		require.ErrorAs(t, err, &problem, test.text)
		assert.Equal(t, test.message, problem.Message)
		assert.Contains(t, problem.Hint, test.hint)
	}
}

func TestParseBorders(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		nines(34), "-" + nines(34), "0." + nines(34), nines(17) + "." + nines(17), zeros(100) + "1", "1." + zeros(200), "1" + zeros(34),
		"1e34", "1e-34", "-1e34", nines(30) + "万", "1" + zeros(30) + "万", "1e0000000034", nines(34) + "多",
	} {
		v, err := indicators.Parse(text)
		require.NoError(t, err, text)
		require.NoError(t, v.Err(), text)
	}
	for _, text := range []string{
		nines(35), "0." + nines(35), nines(18) + "." + nines(17), nines(35) + "%", "1" + zeros(33) + "1", "2" + zeros(34), "1" + zeros(35),
		"1e35", "1e-35", "1e999999999", "-1e999999999", "0e999999999", "1e-999999999", "1e99999999999999999999999999", "2" + zeros(30) + "万", nines(34) + "万",
		"0." + zeros(33) + "12多", strings.Repeat("9", 200_000), strings.Repeat("1,", 100_000), strings.Repeat(" ", 257), strings.Repeat("约", 100_000),
	} {
		_, err := indicators.Parse(text)
		var problem indicators.Problem
		require.ErrorAs(t, err, &problem, text[:min(len(text), 60)])
		assert.Equal(t, indicators.ProblemNumberRange, problem.Code, text[:min(len(text), 60)])
		assert.NotEmpty(t, problem.Hint)
		assert.Less(t, len(problem.Error()), 400)
	}
}

func TestMustParse(t *testing.T) {
	t.Parallel()
	assert.True(t, indicators.MustParse("434,400").Equal(indicators.Int(434_400)))
	assert.Panics(t, func() { indicators.MustParse("无") })
}

// TestParseOfDrawnFigures builds figures out of their parts and compares with the rule as stated.
func TestParseOfDrawnFigures(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	scales := []struct {
		word  string
		power int
	}{{"", 0}, {"万", 4}, {"百万", 6}, {"千万", 7}, {"亿", 8}, {"万亿", 12}}
	for range 5000 {
		whole, places := 1+rng.Int64N(1_000_000), rng.IntN(4)
		digits := fmt.Sprint(whole)
		var fraction string
		for range places {
			fraction += fmt.Sprint(rng.IntN(10))
		}
		decimal := digits
		if places > 0 {
			decimal += "." + fraction
		}
		scale := scales[rng.IntN(len(scales))]
		text := decimal + scale.word
		want := indicators.MustNumber(decimal + "e" + fmt.Sprint(scale.power))
		v := indicators.MustParse(text)
		got, _ := v.Number()
		require.True(t, want.Equal(got), text)

		// The unit divides the figure, and ten units do not.
		qualified := indicators.MustParse(text + "余")
		qualifier, unit := qualified.Qualifier()
		require.Equal(t, indicators.AtLeastWritten, qualifier, text)
		quotient := got.Rat()
		quotient.Quo(quotient, unit.Rat())
		require.True(t, quotient.IsInt(), text)
		require.False(t, quotient.Quo(quotient, indicators.Whole(10).Rat()).IsInt(), text)
		require.True(t, qualified.Range().Low().Equal(got), text)

		below, _ := indicators.MustParse("不足" + text).Number()
		require.Equal(t, -1, below.Cmp(got), text)
		require.True(t, indicators.MustParse("不足"+text).Range().High().Equal(got), text)
		atMost, _ := indicators.MustParse(text + "以内").Number()
		require.True(t, atMost.Equal(got), text)
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{"434400", "10.6万余", "不足５００", "约-3％", "1,234，567.5亿以上", "10余万", "1e34", "2/3", "390多支", "\xff", "5%以内"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v, err := indicators.Parse(text)
		if err != nil {
			var problem indicators.Problem
			require.ErrorAs(t, err, &problem)
			require.True(t, v.IsZero())
			require.NotEmpty(t, problem.Hint)
			return
		}
		number, ok := v.Number()
		require.True(t, ok)
		require.True(t, v.Range().Contains(number))
		require.NoError(t, v.Err())
		if v.Written() != "" {
			require.Equal(t, strings.TrimSpace(text), v.Written())
		}
		again, err := indicators.Parse(v.String())
		require.NoError(t, err)
		require.True(t, v.Equal(again))
		written, err := v.MarshalText()
		require.NoError(t, err)
		var back indicators.Value
		require.NoError(t, back.UnmarshalText(written))
		require.True(t, v.Equal(back))
	})
}

func TestProblemsOfParseCanBeTold(t *testing.T) {
	t.Parallel()
	_, err := indicators.Parse("无")
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidNumber})
	_, err = indicators.Parse("1e35")
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemNumberRange})
	assert.NotErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidNumber})
}
