package housing

import "github.com/wenming-go/wenming/indicators"

// The nodes of supply and assurance.
const (
	// PublicRentalCoverage2025 is the national plan's target for 2025: every eligible applicant assured.
	PublicRentalCoverage2025 indicators.NodeID = "housing.public_rental_coverage_2025"
	// NewHousingHeight2021 is the urban check-up of 2021: new housing below 80 m.
	NewHousingHeight2021 indicators.NodeID = "housing.new_housing_height_2021"
)

func supplyCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(PublicRentalCoverage2025, PublicRentalCoverage, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "城镇户籍低保、低收入家庭申请公租房应保尽保，按 100 % 计（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "urban registered families on subsistence allowance or of low income that apply for public rental housing: all assured, 100 % (national plan target for 2025)",
			}, servicesPlan14("printed in words, all who should be covered (应保尽保), and rendered as 100 %")),
		indicators.ThresholdNode(NewHousingHeight2021, TallestNewHousing, indicators.Below(indicators.Whole(80)),
			indicators.Text{
				Zh: "新建住宅建筑高度小于 80 米（2021 年城市体检指标体系，底线指标）",
				En: "new housing below 80 m (urban check-up of 2021, a bottom-line indicator)",
			}, checkup2021()),
	}
}

func checkup2021() indicators.Citation {
	return indicators.Citation{
		Document:   "2021年城市体检指标体系(65项)",
		Issuer:     "住房城乡建设部",
		Edition:    "2021",
		Clause:     "生态宜居 第4项(底线指标)",
		URL:        "https://m.jinchutou.com/shtml/view-543064384.html",
		Note:       "an evaluation standard of the urban check-up of 2021, for new residential buildings in the built-up area; one copy of the official table",
		Confidence: indicators.MediumConfidence,
	}
}
