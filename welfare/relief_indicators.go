package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of social relief.
const (
	// SubsistencePersons is urban and rural people on the subsistence allowance (城乡低保对象), in persons.
	SubsistencePersons indicators.IndicatorID = "welfare.subsistence_persons"
	// SubsistencePer1000 is people on the subsistence allowance per 1,000 residents (每千人低保对象).
	SubsistencePer1000 indicators.IndicatorID = "welfare.subsistence_per_1000"
	// SubsistenceAddedShare is people newly on ÷ people on the subsistence allowance (新增低保对象占比), in %.
	SubsistenceAddedShare indicators.IndicatorID = "welfare.subsistence_added_share"
	// SubsistencePerPersonMonth is subsistence allowance paid ÷ person-months (人月均低保金), in yuan a person-month.
	SubsistencePerPersonMonth indicators.IndicatorID = "welfare.subsistence_per_person_month"
	// ReliefAdmittedShare is households admitted ÷ households screened (排查后纳入救助比例), in %.
	ReliefAdmittedShare indicators.IndicatorID = "welfare.relief_admitted_share"
	// DestitutePer1000 is destitute people per 1,000 residents (每千人特困人员).
	DestitutePer1000 indicators.IndicatorID = "welfare.destitute_per_1000"
	// VagrantsReturned is the published rate of helped vagrants returned home (受助流浪人员返乡率), in %.
	VagrantsReturned indicators.IndicatorID = "welfare.vagrants_returned"
	// BurialCoverage is the published coverage of county public burial facilities (县级公益性安葬设施覆盖率), in %.
	BurialCoverage indicators.IndicatorID = "welfare.burial_coverage"
	// SubsistenceUrbanMonthly is the urban subsistence standard (城市低保标准), in yuan a month.
	SubsistenceUrbanMonthly indicators.IndicatorID = "welfare.subsistence_urban_monthly"
	// SubsistenceUrbanYearly is the urban subsistence standard × 12 (城市低保年标准), in yuan a year.
	SubsistenceUrbanYearly indicators.IndicatorID = "welfare.subsistence_urban_yearly"
	// SubsistenceRuralMonthly is the rural subsistence standard (农村低保标准), in yuan a month.
	SubsistenceRuralMonthly indicators.IndicatorID = "welfare.subsistence_rural_monthly"
	// SubsistenceRuralYearly is the rural subsistence standard × 12 (农村低保年标准), in yuan a year.
	SubsistenceRuralYearly indicators.IndicatorID = "welfare.subsistence_rural_yearly"
	// DestituteUrbanMultiple is the basic standard of urban destitute people ÷ the urban subsistence standard (城市特困人员基本生活标准与低保标准之比), a ratio.
	DestituteUrbanMultiple indicators.IndicatorID = "welfare.destitute_urban_multiple"
	// DestituteRuralMultiple is the basic standard of rural destitute people ÷ the rural subsistence standard (农村特困人员基本生活标准与低保标准之比), a ratio.
	DestituteRuralMultiple indicators.IndicatorID = "welfare.destitute_rural_multiple"
	// DestituteAbleCareYearly is the care standard of destitute people able to care for themselves × 12 (特困人员护理年标准，能自理), in yuan a year.
	DestituteAbleCareYearly indicators.IndicatorID = "welfare.destitute_able_care_yearly"
	// DestitutePartlyCareYearly is the care standard of destitute people partly dependent × 12 (特困人员护理年标准，部分失能), in yuan a year.
	DestitutePartlyCareYearly indicators.IndicatorID = "welfare.destitute_partly_care_yearly"
	// DestituteFullyCareYearly is the care standard of destitute people fully dependent × 12 (特困人员护理年标准，完全失能), in yuan a year.
	DestituteFullyCareYearly indicators.IndicatorID = "welfare.destitute_fully_care_yearly"
)

// reliefSubsistence is urban and rural people on the subsistence allowance together.
func reliefSubsistence() indicators.Formula {
	return indicators.Sum(indicators.Of(SubsistenceUrban), indicators.Of(SubsistenceRural))
}

func reliefIndicators() []indicators.Indicator {
	return slices.Concat(
		reliefPeopleIndicators(),
		reliefStandardIndicators(),
		showMeasures(reliefMeasures(),
			shown{VagrantsReturned, VagrantsReturnedRate, indicators.HigherIsBetter},
			shown{BurialCoverage, BurialCoverageRate, indicators.HigherIsBetter},
			shown{SubsistenceUrbanMonthly, SubsistenceUrbanStandard, indicators.HigherIsBetter},
			shown{SubsistenceRuralMonthly, SubsistenceRuralStandard, indicators.HigherIsBetter},
		),
	)
}

func reliefPeopleIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		{
			ID:         SubsistencePersons,
			Name:       indicators.Text{Zh: "城乡低保对象", En: "people on the subsistence allowance"},
			Definition: indicators.Text{Zh: "城市低保对象与农村低保对象之和。", En: "urban and rural people on the subsistence allowance together"},
			Unit:       persons(),
			Formula:    reliefSubsistence(),
		},
		{
			ID:         SubsistencePer1000,
			Name:       indicators.Text{Zh: "每千人城乡低保对象", En: "people on the subsistence allowance per 1,000 residents"},
			Definition: indicators.Text{Zh: "城乡低保对象 ÷ 常住人口，每千人。", En: "people on the subsistence allowance ÷ residents, per 1,000"},
			Unit:       indicators.Text{Zh: "人/千人", En: "per 1,000 residents"},
			Formula:    indicators.Ratio(reliefSubsistence(), indicators.Of(population.Resident)).Per(thousand),
		},
		indicators.PercentIndicator(SubsistenceAddedShare, indicators.Undirected, indicators.Of(SubsistenceAdded), reliefSubsistence(),
			indicators.Text{Zh: "新增低保对象占比", En: "people newly on the subsistence allowance as a share of all on it"},
			indicators.Text{Zh: "本期新增低保对象 ÷ 期末城乡低保对象。", En: "people newly on the subsistence allowance in the period ÷ people on it at its end"}),
		{
			ID:   SubsistencePerPersonMonth,
			Name: indicators.Text{Zh: "人月均低保金", En: "subsistence allowance per person-month"},
			Definition: indicators.Text{
				Zh: "低保金发放额 ÷ 发放人月数；是实际发放的金额，不是低保标准。",
				En: "subsistence allowance paid ÷ person-months; what was paid, not the standard",
			},
			Unit:      yuanAPersonMonth(),
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(SubsistenceAmount), indicators.Of(SubsistenceMonths)),
		},
		indicators.PercentIndicator(ReliefAdmittedShare, indicators.Undirected,
			indicators.Of(ReliefHouseholdsAdmitted), indicators.Of(ReliefHouseholdsScreened),
			indicators.Text{Zh: "排查后纳入救助比例", En: "share of screened households admitted to relief"},
			indicators.Text{Zh: "排查后纳入救助的户数 ÷ 排查的困难群众户数。", En: "households admitted to relief after screening ÷ households screened"}),
		{
			ID:         DestitutePer1000,
			Name:       indicators.Text{Zh: "每千人特困人员", En: "destitute people per 1,000 residents"},
			Definition: indicators.Text{Zh: "特困人员 ÷ 常住人口，每千人。", En: "destitute people ÷ residents, per 1,000"},
			Unit:       indicators.Text{Zh: "人/千人", En: "per 1,000 residents"},
			Formula:    indicators.Ratio(indicators.Of(DestitutePersons), indicators.Of(population.Resident)).Per(thousand),
		},
	}
}

func reliefStandardIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		{
			ID:         SubsistenceUrbanYearly,
			Name:       indicators.Text{Zh: "城市低保年标准", En: "urban subsistence standard a year"},
			Definition: indicators.Text{Zh: "每人每月标准 × 12 个月。", En: "the standard a person and month × 12 months"},
			Unit:       yuanAYear(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(SubsistenceUrbanStandard).Times(indicators.Whole(monthsOfYear)),
		},
		{
			ID:         SubsistenceRuralYearly,
			Name:       indicators.Text{Zh: "农村低保年标准", En: "rural subsistence standard a year"},
			Definition: indicators.Text{Zh: "每人每月标准 × 12 个月。", En: "the standard a person and month × 12 months"},
			Unit:       yuanAYear(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(SubsistenceRuralStandard).Times(indicators.Whole(monthsOfYear)),
		},
		{
			ID: DestituteUrbanMultiple,
			Name: indicators.Text{
				Zh: "城市特困人员基本生活标准与低保标准之比",
				En: "basic standard of urban destitute people as a multiple of the urban subsistence standard",
			},
			Definition: indicators.Text{
				Zh: "城市特困人员基本生活标准 ÷ 城市低保标准，均按月。",
				En: "the basic standard of urban destitute people ÷ the urban subsistence standard, both a month",
			},
			Unit:      indicators.Text{Zh: "倍", En: "times"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(DestituteUrbanStandard), indicators.Of(SubsistenceUrbanStandard)),
		},
		{
			ID: DestituteRuralMultiple,
			Name: indicators.Text{
				Zh: "农村特困人员基本生活标准与低保标准之比",
				En: "basic standard of rural destitute people as a multiple of the rural subsistence standard",
			},
			Definition: indicators.Text{
				Zh: "农村特困人员基本生活标准 ÷ 农村低保标准，均按月。",
				En: "the basic standard of rural destitute people ÷ the rural subsistence standard, both a month",
			},
			Unit:      indicators.Text{Zh: "倍", En: "times"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(DestituteRuralStandard), indicators.Of(SubsistenceRuralStandard)),
		},
		{
			ID:         DestituteAbleCareYearly,
			Name:       indicators.Text{Zh: "特困人员护理年标准（能自理）", En: "care standard a year of destitute people able to care for themselves"},
			Definition: indicators.Text{Zh: "每人每月护理标准 × 12 个月。", En: "the care standard a person and month × 12 months"},
			Unit:       yuanAYear(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(DestituteAbleCareStandard).Times(indicators.Whole(monthsOfYear)),
		},
		{
			ID:         DestitutePartlyCareYearly,
			Name:       indicators.Text{Zh: "特困人员护理年标准（部分失能）", En: "care standard a year of destitute people partly dependent"},
			Definition: indicators.Text{Zh: "每人每月护理标准 × 12 个月。", En: "the care standard a person and month × 12 months"},
			Unit:       yuanAYear(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(DestitutePartlyCareStandard).Times(indicators.Whole(monthsOfYear)),
		},
		{
			ID:         DestituteFullyCareYearly,
			Name:       indicators.Text{Zh: "特困人员护理年标准（完全失能）", En: "care standard a year of destitute people fully dependent"},
			Definition: indicators.Text{Zh: "每人每月护理标准 × 12 个月。", En: "the care standard a person and month × 12 months"},
			Unit:       yuanAYear(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(DestituteFullyCareStandard).Times(indicators.Whole(monthsOfYear)),
		},
	}
}
