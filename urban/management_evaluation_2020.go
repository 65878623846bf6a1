package urban

import "github.com/wenming-go/wenming/indicators"

// The nodes of [ManagementEvaluation2020].
const (
	// SortingMark2020 is item 7 of the ministry's evaluation of 2020, sorting coverage: 1 mark.
	SortingMark2020 indicators.NodeID = "urban.sorting_mark_2020"
	// SweepingMark2020 is item 8 of the ministry's evaluation of 2020, street sweeping coverage: 1 mark.
	SweepingMark2020 indicators.NodeID = "urban.sweeping_mark_2020"
)

// ManagementEvaluation2020 returns items 7 and 8 of 城市综合管理服务评价 (2020) with the marks that are published, a fresh value at every
// call:
//
//	7  sorting coverage   ≥ 70 % earns 1 mark; each 10 % lower 0.2 off, down to 0
//	8  sweeping coverage  ≥ 95 % earns 1 mark; each 5 % lower 0.2 off, down to 0
//
// "% lower" is read as percentage points. How a part of a step counts is not shown in the source. It is counted here as a whole step
// ([indicators.PartsUp]): the item speaks of steps and not of a proportion, and 94.9 % must not earn what 95 % earns. A caller who knows
// better sets Parts of the rule. A framework with these nodes rests on that choice, so its basis is [indicators.Illustrative]. The other
// items of the evaluation are not at hand: the sum of the two is no score of it.
//
// The same two thresholds stand without marks in [Criteria] as [SortingCoverageEvaluation2020] and [SweepingCoverageEvaluation2020].
func ManagementEvaluation2020() []indicators.Node {
	const choice = "; “each % lower” is read as percentage points, and how a part of a step counts is not shown: here it counts as a whole step"
	return []indicators.Node{
		{
			ID: SortingMark2020,
			Name: indicators.Text{
				Zh: "生活垃圾分类覆盖率计分（城市综合管理服务评价，2020 年，第 7 项）",
				En: "marks for waste sorting coverage (evaluation of urban management and services, 2020, item 7)",
			},
			Marks:     indicators.WholeMarks(1),
			Indicator: SortingCoverage,
			Rule:      managementDeduct(70, 10),
			Sources: []indicators.Citation{
				managementEvaluation2020("第7项", "70 % or more earns 1, each 10 % lower 0.2 less, to a floor of 0"+choice),
			},
		},
		{
			ID: SweepingMark2020,
			Name: indicators.Text{
				Zh: "城市道路清扫覆盖率计分（城市综合管理服务评价，2020 年，第 8 项）",
				En: "marks for street sweeping coverage (evaluation of urban management and services, 2020, item 8)",
			},
			Marks:     indicators.WholeMarks(1),
			Indicator: SweepingCoverage,
			Rule:      managementDeduct(95, 5),
			Sources: []indicators.Citation{
				managementEvaluation2020("第8项", "95 % or more earns 1, each 5 % lower 0.2 less, to a floor of 0; a reference value of 90 % or "+
					"more is printed, "+
					"whose use is not shown"+choice),
			},
		},
	}
}

// managementDeduct returns the rule of both items: 0.2 marks off for each step below the level, down to 0.
func managementDeduct(level, step int64) indicators.Deduct {
	return indicators.Deduct{
		Level: indicators.Whole(level), Side: indicators.SideBelow,
		Step: indicators.Whole(step), Each: indicators.MustNumber("0.2"), Parts: indicators.PartsUp,
	}
}
