package housing

import "github.com/wenming-go/wenming/indicators"

// The indicators of supply and assurance.
const (
	// TallestNewHousing is the height of the tallest residential building newly built (新建住宅建筑高度), in m.
	TallestNewHousing indicators.IndicatorID = "housing.tallest_new_housing"
	// PublicRentalCoverage is families assured ÷ eligible applicants (公租房保障率), in %.
	PublicRentalCoverage indicators.IndicatorID = "housing.public_rental_coverage"
)

// PublicRentalAssuredWithinEligible checks that families assured ≤ eligible applicants. An error.
const PublicRentalAssuredWithinEligible indicators.CheckID = "housing.public_rental_assured_within_eligible"

func supplyIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		{
			ID:         TallestNewHousing,
			Name:       indicators.Text{Zh: "新建住宅建筑高度", En: "height of new housing"},
			Definition: indicators.Text{Zh: "新建住宅中最高一栋的高度。", En: "the height of the tallest residential building newly built"},
			Unit:       metres(),
			Direction:  indicators.LowerIsBetter,
			Formula:    indicators.Of(TallestNewBuilding),
			Sources:    []indicators.Citation{checkup2021()},
		},
		indicators.PercentIndicator(PublicRentalCoverage, indicators.HigherIsBetter,
			indicators.Of(PublicRentalAssured), indicators.Of(PublicRentalEligible),
			indicators.Text{Zh: "低保、低收入家庭公租房保障率", En: "families of low income assured of public rental housing"},
			indicators.Text{
				Zh: "已保障家庭 ÷ 符合条件的申请家庭，均为期末数。",
				En: "families assured ÷ eligible applicants, both at the end of the period",
			}, servicesPlan14("")),
	}
}

func supplyChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(PublicRentalAssuredWithinEligible, PublicRentalAssured, PublicRentalEligible, indicators.SeverityError,
			indicators.Text{Zh: "公租房已保障家庭不多于符合条件的申请家庭", En: "families assured ≤ eligible applicants"},
			indicators.Text{
				Zh: "已保障家庭是申请家庭的一部分；请核对申请家庭是否只报了轮候的。",
				En: "they are a part of the applicants; see whether only those still waiting were reported as applicants",
			}),
	}
}
