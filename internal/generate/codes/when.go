package main

import "github.com/wenming-go/wenming/indicators"

// moment says when a code of a reason appears.
type moment struct {
	code indicators.ReasonCode
	text indicators.Text
}

// when returns when a code appears; the empty Text for one that the table lacks.
func when(c indicators.ReasonCode) indicators.Text {
	for _, m := range moments() {
		if m.code == c {
			return m.text
		}
	}
	return indicators.Text{}
}

// moments is the table of when each code appears, in the order of the codes.
func moments() []moment {
	return append(momentsOfRules(), momentsOfNodes()...)
}

// momentsOfRules has the codes by which the rules of criteria explain what they gave.
func momentsOfRules() []moment {
	return []moment{
		{indicators.ReasonBandReached, indicators.Text{
			Zh: "分档计分：指标符合某一档的全部界限，且不符合它之前的任何一档。",
			En: "bands: the indicator keeps all bounds of a band, and those of no band before it",
		}},
		{indicators.ReasonBandOtherwise, indicators.Text{
			Zh: "分档计分：指标不符合任何一档。",
			En: "bands: the indicator reaches no band",
		}},
		{indicators.ReasonBoundKept, indicators.Text{
			Zh: "不带分值、只要求一档的测评标准：指标符合要求。",
			En: "a criterion without marks that asks for a single band: the indicator keeps it",
		}},
		{indicators.ReasonBoundMissed, indicators.Text{
			Zh: "不带分值、只要求一档的测评标准：指标不符合要求。",
			En: "a criterion without marks that asks for a single band: the indicator does not keep it",
		}},
		{indicators.ReasonGrade, indicators.Text{
			Zh: "状态描述法：某一等级的条件全部成立，且可以确定它之前的等级均不成立。",
			En: "grades: all conditions of a grade hold, and every grade before it is known to fail",
		}},
		{indicators.ReasonGradeOtherwise, indicators.Text{
			Zh: "状态描述法：可以确定更高的等级均不成立，评为没有条件的最后一等。",
			En: "grades: every other grade is known to fail, so the last one is earned, which has no conditions",
		}},
		{indicators.ReasonLinearBetween, indicators.Text{
			Zh: "线性插值：指标介于起分线与满分线之间。",
			En: "a linear rule: the indicator lies between the end that earns nothing and the one that earns full marks",
		}},
		{indicators.ReasonLinearBetweenLog, indicators.Text{
			Zh: "对数插值：指标介于起分线与满分线之间。",
			En: "a linear rule on a logarithmic scale: the indicator lies between its two ends",
		}},
		{indicators.ReasonLinearFull, indicators.Text{
			Zh: "线性或对数插值：指标达到或优于满分线。",
			En: "a linear rule on either scale: the indicator is at the end that earns full marks, or beyond it",
		}},
		{indicators.ReasonLinearNone, indicators.Text{
			Zh: "线性或对数插值：指标恰在起分线或尚未达到。",
			En: "a linear rule on either scale: the indicator is at the end that earns nothing, or before it",
		}},
		{indicators.ReasonCurveBefore, indicators.Text{
			Zh: "分段线性：指标小于第一个节点。",
			En: "a curve: the indicator lies below the first point",
		}},
		{indicators.ReasonCurveBetween, indicators.Text{
			Zh: "分段线性：指标不小于前一节点而小于后一节点。",
			En: "a curve: the indicator is at a point or above it, and below the next one",
		}},
		{indicators.ReasonCurveAfter, indicators.Text{
			Zh: "分段线性：指标不小于最后一个节点。",
			En: "a curve: the indicator is at the last point or above it",
		}},
		{indicators.ReasonDeductNone, indicators.Text{
			Zh: "扣分制：指标符合标准。",
			En: "a deduction: the indicator meets the level",
		}},
		{indicators.ReasonDeductNoStep, indicators.Text{
			Zh: "扣分制：指标与标准相差不足一档，而不足一档的不扣分。",
			En: "a deduction: the indicator misses the level by less than a step, and parts of a step do not count",
		}},
		{indicators.ReasonDeducted, indicators.Text{
			Zh: "扣分制：指标不符合标准，按所差档数扣分，得分仍高于下限。",
			En: "a deduction: the indicator misses the level, and the score stays above the floor",
		}},
		{indicators.ReasonDeductFloor, indicators.Text{
			Zh: "扣分制：指标不符合标准，扣分后得分等于下限。",
			En: "a deduction: the indicator misses the level, and the score comes down to the floor",
		}},
		{indicators.ReasonCase, indicators.Text{
			Zh: "分类适用：某一情形的条件成立，且可以确定它之前的情形均不成立；所用规则的原因列在其后。",
			En: "cases: the condition of a case holds, and every case before it is known to fail; the reason of its rule follows in detail",
		}},
		{indicators.ReasonCaseOtherwise, indicators.Text{
			Zh: "分类适用：可以确定各情形均不成立，适用其余情形的规则，其原因列在其后。",
			En: "cases: every case is known to fail, so the rule for all others applies, whose reason follows in detail",
		}},
		{indicators.ReasonExtension, indicators.Text{
			Zh: "扩展规则：领域自带的规则给出了所得比例。",
			En: "an extension: the rule of a domain gave the share of the marks",
		}},
		{indicators.ReasonExtensionFailed, indicators.Text{
			Zh: "扩展规则：领域自带的规则返回错误，或给出 0 到 1 以外的比例；节点无法计算。",
			En: "an extension: the rule of a domain returned an error, or a share outside 0 to 1, which leaves the node undefined",
		}},
	}
}

// momentsOfNodes has the codes of sections, and those that say what became of a node besides.
func momentsOfNodes() []moment {
	return []moment{
		{indicators.ReasonSum, indicators.Text{
			Zh: "加和：测评项目的得分是所属各项得分之和，未触及封顶。",
			En: "a sum: the section has the scores of its children added up, and no cap below that",
		}},
		{indicators.ReasonWeightedMean, indicators.Text{
			Zh: "加权平均：测评项目的得分来自所属各项得分率的加权平均。",
			En: "a weighted mean: the section earns the weighted mean of its children's rates",
		}},
		{indicators.ReasonHarmonicMean, indicators.Text{
			Zh: "调和平均：测评项目的得分来自所属各项得分率的调和平均，各项均高于 0。",
			En: "a harmonic mean: the section earns the harmonic mean of its children's rates, all of them above 0",
		}},
		{indicators.ReasonGeometricMean, indicators.Text{
			Zh: "几何平均：测评项目的得分来自所属各项得分率的几何平均，各项均高于 0。",
			En: "a geometric mean: the section earns the geometric mean of its children's rates, all of them above 0",
		}},
		{indicators.ReasonZeroFactor, indicators.Text{
			Zh: "调和平均或几何平均：所属某项得分为 0。",
			En: "a harmonic or geometric mean: one of the children earned nothing",
		}},
		{indicators.ReasonCapped, indicators.Text{
			Zh: "加和：所属各项得分之和高于封顶，按封顶计。",
			En: "a sum: the children's scores add up to more than the cap, which counts instead",
		}},
		{indicators.ReasonAssessedChildren, indicators.Text{
			Zh: "测评项目所属各项均不带分值：按其中达标的项数判定。",
			En: "a section of nothing but verdicts: they are joined to one",
		}},
		{indicators.ReasonPreconditionFailed, indicators.Text{
			Zh: "前提条件不成立：节点一票否决，公布 0 分；不带分值的判为不达标。",
			En: "a precondition fails: the node is vetoed and publishes 0, and one without marks is not met",
		}},
		{indicators.ReasonPreconditionUndecided, indicators.Text{
			Zh: "缺少数据，前提条件无法判定，本可得分的节点不完整；不带分值的，上报区间跨越界限时亦无法判定。",
			En: "a precondition is undecided for want of data, which leaves a node incomplete that would have a score; a verdict is undecided also where a reported range lies on both sides",
		}},
		{indicators.ReasonMissing, indicators.Text{
			Zh: "规则所需的数据没有上报：节点不完整；不带分值的无法判定。",
			En: "a figure that the rule needs was not reported: the node is incomplete, and a verdict undecided",
		}},
		{indicators.ReasonMissingExcluded, indicators.Text{
			Zh: "规则所需的数据没有上报，而节点规定缺失时不计入。",
			En: "a figure that the rule needs was not reported, and the node declares to be left out then",
		}},
		{indicators.ReasonMissingAsZero, indicators.Text{
			Zh: "规则所需的数据没有上报，而节点规定缺失时计 0 分。",
			En: "a figure that the rule needs was not reported, and the node declares to count as 0 then",
		}},
		{indicators.ReasonLeftOut, indicators.Text{
			Zh: "列在其他原因之后：节点因该原因没有得分，并按其规定不计入。",
			En: "in detail: the node has no score for the reason before it, and declares to be left out then",
		}},
		{indicators.ReasonCountedAsZero, indicators.Text{
			Zh: "列在其他原因之后：节点因该原因没有得分，并按其规定计 0 分。",
			En: "in detail: the node has no score for the reason before it, and declares to count as 0 then",
		}},
		{indicators.ReasonNotApplicable, indicators.Text{
			Zh: "规则涉及的数据中有不适用的：节点不计入，不论其缺失处理如何规定。",
			En: "a figure that the rule reads does not apply: the node is left out, whatever its missing-data policy says",
		}},
		{indicators.ReasonZeroDenominator, indicators.Text{
			Zh: "规则所需指标的分母为 0：节点无法计算；不带分值的无法判定。",
			En: "the denominator of an indicator that the rule needs is 0: the node is undefined, and a verdict undecided",
		}},
		{indicators.ReasonUnknownMarks, indicators.Text{
			Zh: "测评标准或测评项目的分值未公开，或使测评项目没有得分的只有这样的分值。",
			En: "the marks of the criterion or section are not public, or nothing but such marks keeps a section from a score",
		}},
		{indicators.ReasonChildrenIncomplete, indicators.Text{
			Zh: "测评项目所属某项没有得分而又未被剔除，或测评标准的条件涉及没有得分的节点。",
			En: "a child of the section has no score and is not left out, or conditions of the criterion read a node without a score",
		}},
		{indicators.ReasonNothingLeft, indicators.Text{
			Zh: "测评项目所属各项均不计入，因此它本身也不计入。",
			En: "every child of the section is left out, so it is left out itself",
		}},
		{indicators.ReasonSanctionUndecided, indicators.Text{
			Zh: "缺少数据，无法判定是否因处罚扣总分：总分不完整。",
			En: "data are missing for a sanction that takes marks off the total, which is incomplete then",
		}},
		{indicators.ReasonDeductedBySanctions, indicators.Text{
			Zh: "列在总分的原因之后：处罚的条件成立，在修约之前扣分。",
			En: "in detail at the total: sanctions apply, and took marks off before it was rounded",
		}},
		{indicators.ReasonSubstituted, indicators.Text{
			Zh: "列在其他原因之后：节点所用指标的分母按口径替代改用另一数据项。",
			En: "in detail: a substitution put another measure into the denominator of an indicator that the node reads",
		}},
		{indicators.ReasonRounded, indicators.Text{
			Zh: "列在其他原因之后：公布的得分经过修约，与精确得分不同。",
			En: "in detail: the published score is rounded, and differs from the exact one",
		}},
		{indicators.ReasonRoundedIrrational, indicators.Text{
			Zh: "列在其他原因之后：精确得分是无理数，公布的是其修约值。",
			En: "in detail: the exact score is an irrational number, and is published rounded",
		}},
		{indicators.ReasonUndecidedAtPrecision, indicators.Text{
			Zh: "无理数的修约或比较在最后一级精度内仍无法判定：节点无法计算，并列入评分卡的问题。",
			En: "a rounding or comparison of an irrational number is undecided at the last precision: the node is undefined, and the scorecard lists the problem",
		}},
		{indicators.ReasonRange, indicators.Text{
			Zh: "列在其他原因之后：在上报区间之内，节点可能有其他得分或判定，或者没有得分。",
			En: "in detail: figures within the reported ranges may give the node another score or verdict, or leave it without a score",
		}},
		{indicators.ReasonRangeCrosses, indicators.Text{
			Zh: "同 range，列在测评标准的其他原因之后：规则的界限落在指标的区间内，或规则涉及多项指标或其他节点。",
			En: "as range, at a criterion: a threshold of the rule lies within the range of its indicator, or the rule reads several indicators or other nodes",
		}},
	}
}
