package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

// told is a node, what was reported, and the reason in detail.
type told struct {
	node      indicators.Node
	reported  string
	code      string // of the reason and of its details
	arguments string // of the last of these
	zh, en    string
}

func with(n indicators.Node, change func(*indicators.Node)) indicators.Node {
	change(&n)
	return n
}

func rounded(n indicators.Node) indicators.Node {
	return with(n, func(n *indicators.Node) { n.Rounding = indicators.Rounding{Places: 1, Mode: indicators.HalfUp} })
}

func policy(n indicators.Node, p indicators.MissingPolicy) indicators.Node {
	return with(n, func(n *indicators.Node) { n.Missing = p })
}

func provided(n indicators.Node, c ...indicators.Condition) indicators.Node {
	return with(n, func(n *indicators.Node) { n.Preconditions = c })
}

// weighted is a mean of children with the weights 1, 2, 3 and so on.
func weighted(c indicators.Combination, id indicators.NodeID, marks int64, children ...indicators.Node) indicators.Node {
	n := section(id, children...)
	n.Combine, n.Marks = c, indicators.WholeMarks(marks)
	for i := range n.Children {
		n.Children[i].Weight = indicators.Whole(int64(i + 1))
	}
	return n
}

func reasonsTold() []told {
	a := criterion("a", 10, "x", percentOf())
	b := criterion("b", 10, "share", percentOf())
	stepped := indicators.Deduct{Level: num("95"), Side: indicators.SideBelow, Step: num("5"), Each: num("2"), Parts: indicators.PartsUp}
	cut := stepped
	cut.Parts = indicators.PartsDown
	return []told{
		{criterion("a", 3, "x", nationalBands()), "x=85", "band_reached",
			"value=85 band=≥ 85 % and < 90 % share=0.66 bound=85 bound=90",
			"85 % 达到“≥ 85 % 且 < 90 %”档，得分值的 66 %",
			"85 % reaches the band ≥ 85 % and < 90 %: 66 % of the marks"},
		{criterion("a", 3, "x", nationalBands()), "x=79.99999", "band_otherwise",
			"value=79.99999 bands=≥ 90 %, ≥ 85 % and < 90 %, > 80 % share=0 bound=90 bound=85 bound=90 bound=80",
			"79.99999 % 未达到任何一档（≥ 90 %、≥ 85 % 且 < 90 %、> 80 %），得分值的 0 %",
			"79.99999 % reaches none of the bands ≥ 90 %, ≥ 85 % and < 90 %, > 80 %: 0 % of the marks"},
		{indicators.ThresholdNode("a", "x", indicators.AtLeast(num("85")), indicators.Same("a")), "x=85", "bound_kept",
			"value=85 band=≥ 85 % bound=85", "85 % 符合 ≥ 85 %", "85 % keeps ≥ 85 %"},
		{indicators.ThresholdNode("a", "x", indicators.Below(num("85")), indicators.Same("a")), "x=85", "bound_missed",
			"value=85 band=< 85 % bound=85", "85 % 不符合 < 85 %", "85 % does not keep < 85 %"},
		{criterion("a", 3, "x", waterGrades()), "x=100 y=3", "grade",
			"grade=B condition=alpha rate ≥ 80 % and beta rate ≤ 5 % share=0.66 bound=80 bound=5",
			"评为 B（甲率 ≥ 80 % 且 乙率 ≤ 5 %），得分值的 66 %",
			"grade B (alpha rate ≥ 80 % and beta rate ≤ 5 %): 66 % of the marks"},
		{criterion("a", 3, "x", waterGrades()), "x=50 y=3", "grade_otherwise",
			"grade=C# share=0 bound=100 bound=0 bound=80 bound=5 bound=60",
			"不符合更高等级，评为 C#，得分值的 0 %",
			"no better grade holds; grade C#: 0 % of the marks"},
		{criterion("a", 5, "share", indicators.Linear{From: num("0"), To: num("30")}), "n=106000 m=434400", "linear_between",
			"value=13250/543 from=0 to=30",
			"24.40 % 介于 0 %（0 分）与 30 %（满分）之间，按比例得分",
			"24.40 % lies between 0 % (nothing) and 30 % (full marks), scored in proportion"},
		{criterion("a", 5, "share", indicators.Linear{From: num("0"), To: num("24.4")}), "n=106000 m=434400", "linear_full",
			"value=13250/543 from=0 to=24.4",
			"24.401 % 达到满分线 24.4 %",
			"24.401 % reaches 24.4 %: full marks"},
		{criterion("a", 5, "share", indicators.Linear{From: num("24.41"), To: num("30")}), "n=106000 m=434400", "linear_none",
			"value=13250/543 from=24.41 to=30",
			"24.40 % 未超过起分线 24.41 %，不得分",
			"24.40 % does not pass 24.41 %: nothing earned"},
		{criterion("a", 5, "x", peakedCurve()), "x=-12", "curve_before",
			"value=-12 at=-10 share=0.2",
			"-12 % 不足首个节点 -10 %，得分值的 20 %",
			"-12 % lies before the first point -10 %: 20 % of the marks"},
		{criterion("a", 5, "x", peakedCurve()), "x=30", "curve_between",
			"value=30 from=20 from_share=0.8 to=40 to_share=0.4",
			"30 % 介于 20 %（80 %）与 40 %（40 %）之间，按比例得分",
			"30 % lies between 20 % (80 %) and 40 % (40 %), scored in proportion"},
		{criterion("a", 5, "x", peakedCurve()), "x=100", "curve_after",
			"value=100 at=100 share=0.4",
			"100 % 达到最后节点 100 %，得分值的 40 %",
			"100 % reaches the last point 100 %: 40 % of the marks"},
		{criterion("a", 10, "x", stepped), "x=95", "deduct_none",
			"value=95 level=95",
			"95 % 符合标准 95 %，不扣分",
			"95 % meets 95 %: nothing taken off"},
		{criterion("a", 10, "x", stepped), "x=92", "deducted",
			"value=92 level=95 steps=1 step=5 each=2 floor=0",
			"92 % 与标准 95 % 相差 1 档（每档 5 %），每档扣 2 分",
			"92 % misses 95 % by 1 × 5 %: 2 marks off each"},
		{criterion("a", 10, "x", cut), "x=92", "deduct_no_step",
			"value=92 level=95 step=5",
			"92 % 与标准 95 % 相差不足一档（每档 5 %），不扣分",
			"92 % misses 95 % by less than 5 %: nothing taken off"},
		{criterion("a", 10, "x", stepped), "x=10", "deduct_floor",
			"value=10 level=95 steps=17 step=5 each=2 floor=0",
			"10 % 与标准 95 % 相差 17 档（每档 5 %），每档扣 2 分，扣至 0 分为止",
			"10 % misses 95 % by 17 × 5 %: 2 marks off each, down to 0"},
		{criterion("a", 6, "x", byCitySize()), "y=60 x=30", "case linear_full",
			"value=30 from=0 to=30",
			"适用情形：乙率 ≥ 50 % 且 乙率 < 100 %；30 % 达到满分线 30 %",
			"applies: beta rate ≥ 50 % and beta rate < 100 %; 30 % reaches 30 %: full marks"},
		{criterion("a", 6, "x", byCitySize()), "y=10 x=30", "case_otherwise deduct_none",
			"value=30 level=20",
			"适用其余情形；30 % 符合标准 20 %，不扣分",
			"no special case applies; 30 % meets 20 %: nothing taken off"},
		{criterion("a", 6, "x", turnoverRule(`"30"`)), "x=15", "extension",
			"value=15 rule=library.turnover share=0.5",
			"15 % 按规则 library.turnover 得分值的 50 %",
			"15 % by the rule library.turnover: 50 % of the marks"},
		{criterion("a", 6, "x", turnoverRule(`"30"`)), "x=13", "extension_failed",
			"value=13 rule=library.turnover error=the extension failed: thirteen",
			"规则 library.turnover 无法对 13 % 计分：the extension failed: thirteen",
			"the rule library.turnover cannot score 13 %: the extension failed: thirteen"},
		{section("s", a, b), "x=50 n=1 m=4", "sum",
			"count=2",
			"2 项合计",
			"parts added: 2"},
		{rounded(weighted(indicators.ByWeightedMean, "s", 100, a, b)), "x=50 n=1 m=3", "weighted_mean rounded",
			"exact=350/9 rounded=38.9",
			"2 项得分率的加权平均 38.89 %；由 38.89 修约",
			"weighted mean 38.89 % of 2 rates; rounded from 38.89"},
		{weighted(indicators.ByHarmonicMean, "s", 100, a, b), "x=50 n=1 m=4", "harmonic_mean",
			"count=2 rate=0.3",
			"2 项得分率的调和平均 30 %",
			"harmonic mean 30 % of 2 rates"},
		{rounded(weighted(indicators.ByGeometricMean, "s", 100, a, b)), "x=50 n=1 m=4", "geometric_mean rounded_irrational",
			"near=31.4980262473718291191802651819557 rounded=31.5 bound=31.45 bound=31.55",
			"2 项得分率的几何平均 31.50 %；由无理数（约 31.498）修约",
			"geometric mean 31.50 % of 2 rates; rounded from an irrational number near 31.498"},
		{rounded(criterion("a", 10, "x", indicators.Linear{From: num("1"), To: num("100"), Scale: indicators.LogScale})), "x=2", "linear_between_log rounded_irrational",
			"near=1.505149978319905976068694473622465 rounded=1.5 bound=1.45 bound=1.55",
			"2 % 介于 1 %（0 分）与 100 %（满分）之间，按对数比例得分；由无理数（约 1.51）修约",
			"2 % lies between 1 % (nothing) and 100 % (full marks) on a logarithmic scale; rounded from an irrational number near 1.51"},
		{undecidable(), "x=50 y=4 n=1 m=2", "undecided_at_precision",
			"",
			"4,096 位精度内无法判定，不予公布",
			"undecided at 4,096 bits, so nothing is published"},
		{weighted(indicators.ByHarmonicMean, "s", 100, a, b), "x=0 n=1 m=4", "zero_factor",
			"count=2",
			"有一项得分为 0，平均为 0",
			"one part is 0, so the mean is 0"},
		{with(section("s", a, b), func(n *indicators.Node) { n.Cap = indicators.AtNumber(num("12")) }), "x=90 n=1 m=2", "capped",
			"count=2 sum=14 cap=12",
			"2 项合计 14，封顶 12",
			"sum 14 of 2 parts, capped at 12"},
		{section("s", criterion("a", 0, "x", atLeast("50")), criterion("b", 0, "share", atLeast("50"))), "x=50 n=1 m=4", "assessed_children",
			"count=2 met=1",
			"2 项判定，其中 1 项达标",
			"met: 1 of 2"},
		{provided(a, where("y", indicators.AtLeast(num("85"))), onNode("beside", indicators.Above(num("0.5")))), "x=50 y=80", "precondition_failed",
			"condition=beta rate ≥ 85 % and item beside > 0.5",
			"未满足前提条件“乙率 ≥ 85 % 且 项beside > 0.5”",
			"the precondition beta rate ≥ 85 % and item beside > 0.5 fails"},
		{provided(a, indicators.AnyOf{where("y", indicators.AtLeast(num("85"))), where("share", indicators.Below(num("5")))}), "x=50", "precondition_undecided",
			"condition=beta rate ≥ 85 % or share < 5 %",
			"无法判定前提条件“乙率 ≥ 85 % 或 占比 < 5 %”",
			"the precondition beta rate ≥ 85 % or share < 5 % is undecided"},
		{a, "", "missing",
			"measures=alpha",
			"缺少数据：甲",
			"missing: alpha"},
		{criterion("a", 10, "mean", percentOf()), "n=5", "missing",
			"measures=total, total (last period), people (last period)",
			"缺少数据：总数、总数（上期）、人数（上期）",
			"missing: total, total (last period), people (last period)"},
		{policy(b, indicators.Exclude), "n=1", "missing_excluded",
			"measures=total",
			"缺少数据（总数），按规定不计入",
			"missing: total; left out as declared"},
		{policy(b, indicators.CountAsZero), "n=1", "missing_as_zero",
			"measures=total",
			"缺少数据（总数），按规定计 0 分",
			"missing: total; counted as 0 as declared"},
		{b, "n=1 m=n/a", "not_applicable",
			"measures=total",
			"不适用：总数",
			"not applicable: total"},
		{b, "n=0 m=0", "zero_denominator",
			"indicator=share",
			"分母为 0：占比",
			"the denominator is 0: share"},
		{policy(b, indicators.Exclude), "n=0 m=0", "zero_denominator left_out",
			"",
			"分母为 0：占比；按规定不计入",
			"the denominator is 0: share; left out as declared"},
		{policy(b, indicators.CountAsZero), "n=0 m=0", "zero_denominator counted_as_zero",
			"",
			"分母为 0：占比；按规定计 0 分",
			"the denominator is 0: share; counted as 0 as declared"},
		{policy(provided(rounded(a), where("y", indicators.AtLeast(num("85")))), indicators.CountAsZero), "x=50", "precondition_undecided counted_as_zero",
			"",
			"无法判定前提条件“乙率 ≥ 85 %”；按规定计 0 分",
			"the precondition beta rate ≥ 85 % is undecided; counted as 0 as declared"},
		{policy(section("s", a, b), indicators.CountAsZero), "x=50", "children_incomplete counted_as_zero",
			"",
			"以下各项不完整：项b；按规定计 0 分",
			"incomplete: item b; counted as 0 as declared"},
		{with(a, func(n *indicators.Node) { n.Marks = indicators.UnknownMarks() }), "x=50", "unknown_marks",
			"",
			"分值未公开，不予计分",
			"the marks are not public, so the score is withheld"},
		{section("s", a, b), "n=1 m=n/a", "children_incomplete",
			"nodes=item a",
			"以下各项不完整：项a",
			"incomplete: item a"},
		{criterion("a", 10, "x", indicators.Grades{Grades: []indicators.Grade{{Name: "A", Share: num("1"), When: []indicators.Condition{onNode("beside", indicators.AtLeast(num("0.4")))}}, {Name: "B"}}}), "x=50", "children_incomplete",
			"nodes=item beside",
			"以下各项不完整：项beside",
			"incomplete: item beside"},
		{section("s", a, policy(b, indicators.Exclude)), "x=n/a", "nothing_left",
			"",
			"所属各项均不计入",
			"all parts are left out"},
		{rounded(a), "x=12.34", "linear_between rounded",
			"exact=1.234 rounded=1.2",
			"12.34 % 介于 0 %（0 分）与 100 %（满分）之间，按比例得分；由 1.234 修约",
			"12.34 % lies between 0 % (nothing) and 100 % (full marks), scored in proportion; rounded from 1.234"},
		{rounded(a), "x=12+3", "linear_between range",
			"range=[1.2, 1.5]",
			"12 % 介于 0 %（0 分）与 100 %（满分）之间，按比例得分；按上报区间为 [1.2, 1.5]",
			"12 % lies between 0 % (nothing) and 100 % (full marks), scored in proportion; [1.2, 1.5] over the reported ranges"},
		{criterion("a", 3, "x", nationalBands()), "x=88..92", "band_reached range_crosses",
			"range=[1.98, 3]",
			"88 % 达到“≥ 85 % 且 < 90 %”档，得分值的 66 %；上报区间跨越界限，得分可为 [1.98, 3]",
			"88 % reaches the band ≥ 85 % and < 90 %: 66 % of the marks; the reported range crosses a threshold: [1.98, 3] is possible"},
		{criterion("a", 0, "x", nationalBands()), "x=88..92", "band_reached range_crosses",
			"range=[66, 100] %",
			"88 % 达到“≥ 85 % 且 < 90 %”档，得分值的 66 %；上报区间跨越界限，得分可为 [66, 100] %",
			"88 % reaches the band ≥ 85 % and < 90 %: 66 % of the marks; the reported range crosses a threshold: [66, 100] % is possible"},
		{criterion("a", 0, "x", nationalBands()), "", "missing",
			"measures=alpha",
			"缺少数据：甲",
			"missing: alpha"},
	}
}

// toldOfWhole is a framework of alpha and beta, 10 marks each, changed; what was reported, and the reason of a node.
func toldOfWhole() []struct {
	change    func(f *indicators.Framework)
	node      indicators.NodeID
	reported  string
	code      string
	arguments string
	zh, en    string
} {
	incident := func(f *indicators.Framework) {
		f.Sanctions = []indicators.Sanction{{
			Code: "G15", Name: words("安全事故", "safety accident"), Deduct: num("3"),
			When: []indicators.Condition{indicators.IndicatorCondition{Indicator: "count", Bound: indicators.Above(num("0"))}},
		}}
	}
	return []struct {
		change    func(f *indicators.Framework)
		node      indicators.NodeID
		reported  string
		code      string
		arguments string
		zh, en    string
	}{
		{incident, "root", "x=50 y=40 n=1", "sum deducted_by_sanctions",
			"marks=3 sanctions=safety accident",
			"2 项合计；因处罚扣 3 分：安全事故",
			"parts added: 2; marks off: 3, for safety accident"},
		{incident, "root", "x=50 y=40", "sanction_undecided",
			"sanctions=safety accident",
			"缺少数据，扣分处罚无法判定：安全事故",
			"data are missing for sanctions that take off marks: safety accident"},
		{func(f *indicators.Framework) {
			f.Root.Children[0].Indicator = "share"
			f.Substitutions = []indicators.Substitution{{Stated: "m", Used: "k"}}
		}, "a", "n=5 k=10 y=1", "linear_between substituted",
			"stated=total used=other total",
			"50 % 介于 0 %（0 分）与 100 %（满分）之间，按比例得分；分母以“另一总数”代替“总数”",
			"50 % lies between 0 % (nothing) and 100 % (full marks), scored in proportion; other total stands in the denominator for total"},
	}
}

// twoParts is a framework of two criteria, and one more total to stand for the other.
func twoParts(change func(f *indicators.Framework)) indicators.Framework {
	f := tableFramework(section("root", criterion("a", 10, "x", percentOf()), criterion("b", 10, "y", percentOf())))
	f.Measures = append(f.Measures, indicators.Measure{ID: "k", Name: words("另一总数", "other total"), Unit: words("人", "persons"), Integer: true})
	if change != nil {
		change(&f)
	}
	return f
}

func TestReasonTexts(t *testing.T) {
	t.Parallel()
	seen := map[indicators.ReasonCode]bool{}
	for _, c := range toldOfWhole() {
		r := nodeOf(t, evaluateFramework(t, twoParts(c.change), c.reported), c.node).Reason()
		assert.Equal(t, c.code, codes(r), c.reported)
		last := r
		seen[last.Code] = true
		for len(last.Details) > 0 {
			last = last.Details[len(last.Details)-1]
			seen[last.Code] = true
		}
		assert.Equal(t, c.arguments, arguments(last), c.code)
		assert.Equal(t, c.zh, r.Text(indicators.Chinese), c.code)
		assert.Equal(t, c.en, r.Text(indicators.English), c.code)
	}
	for _, c := range reasonsTold() {
		// Beside a node without marks the root needs one with marks.
		f := tableFramework(section("root", c.node, criterion("beside", 1, "y", percentOf())))
		r := nodeOf(t, evaluateFramework(t, f, c.reported, indicators.With(turnover(indicators.HigherIsBetter))), c.node.ID)
		assert.Equal(t, c.code, codes(r.Reason()), c.reported)
		last := r.Reason()
		seen[last.Code] = true
		for len(last.Details) > 0 {
			last = last.Details[len(last.Details)-1]
			seen[last.Code] = true
		}
		assert.Equal(t, c.arguments, arguments(last), c.code)
		assert.Equal(t, c.zh, r.Reason().Text(indicators.Chinese), c.code)
		assert.Equal(t, c.en, r.Reason().Text(indicators.English), c.code)
	}
	for _, code := range indicators.ReasonCodes() {
		assert.True(t, seen[code], "no reason %q is told here", code)
	}
}
