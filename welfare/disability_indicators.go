package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// The indicators of the welfare of disabled people.
const (
	// DisabilityPerPerson is disability allowances paid ÷ recipients (人均残疾人两项补贴), in yuan, in the period.
	DisabilityPerPerson indicators.IndicatorID = "welfare.disability_per_person"
	// DisabilityPerPersonMonth is disability allowances paid ÷ (recipients × 12), in yuan a person and month, for a period of 12 months.
	DisabilityPerPersonMonth indicators.IndicatorID = "welfare.disability_per_person_month"
	// DisabilityPerGrant is disability allowances paid ÷ grants (每份残疾人补贴), in yuan, in the period.
	DisabilityPerGrant indicators.IndicatorID = "welfare.disability_per_grant"
	// DisabilityBothShare is recipients of both ÷ recipients of either disability allowance (两项都领的比例), in %.
	DisabilityBothShare indicators.IndicatorID = "welfare.disability_both_share"
	// DisabilityLivingCoverage is recipients ÷ people entitled to the living allowance (困难残疾人生活补贴目标人群覆盖率), in %.
	DisabilityLivingCoverage indicators.IndicatorID = "welfare.disability_living_coverage"
	// DisabilityNursingCoverage is recipients ÷ people entitled to the nursing allowance (重度残疾人护理补贴目标人群覆盖率), in %.
	DisabilityNursingCoverage indicators.IndicatorID = "welfare.disability_nursing_coverage"
	// DisabilityLivingMonthly is the monthly rate of the living allowance (困难残疾人生活补贴标准), in yuan.
	DisabilityLivingMonthly indicators.IndicatorID = "welfare.disability_living_monthly"
	// DisabilityUrbanLivingMonthly is the urban monthly rate of the living allowance (城市困难残疾人生活补贴标准), in yuan.
	DisabilityUrbanLivingMonthly indicators.IndicatorID = "welfare.disability_urban_living_monthly"
	// DisabilityNursingMonthly is the monthly rate of the nursing allowance for the first group (重度残疾人护理补贴标准，第一类对象), in yuan.
	DisabilityNursingMonthly indicators.IndicatorID = "welfare.disability_nursing_monthly"
	// DisabilitySecondNursingMonthly is the monthly rate of the nursing allowance for the second group (重度残疾人护理补贴标准，第二类对象), in yuan.
	DisabilitySecondNursingMonthly indicators.IndicatorID = "welfare.disability_second_nursing_monthly"
	// DisabledPension is the published rate of disabled people in basic pension insurance (残疾人基本养老保险参保率), in %.
	DisabledPension indicators.IndicatorID = "welfare.disabled_pension"
	// DisabledMedical is the published rate of disabled people in basic medical insurance (残疾人基本医疗保险参保率), in %.
	DisabledMedical indicators.IndicatorID = "welfare.disabled_medical"
	// DisabledSubsistenceShare is eligible disabled people on the subsistence allowance ÷ all eligible (符合条件的残疾人纳入最低生活保障比例), in %.
	DisabledSubsistenceShare indicators.IndicatorID = "welfare.disabled_subsistence_share"
	// DisabledIncomeYearlyGrowth is the published yearly growth of income per head in families of disabled people (残疾人家庭人均收入年均增长率), in %.
	DisabledIncomeYearlyGrowth indicators.IndicatorID = "welfare.disabled_income_yearly_growth"
)

func disabilityIndicators() []indicators.Indicator {
	return slices.Concat(
		disabilityAllowanceIndicators(),
		disabilityPlanIndicators(),
		showMeasures(disabilityMeasures(),
			shown{DisabilityLivingMonthly, DisabilityLivingRate, indicators.HigherIsBetter},
			shown{DisabilityUrbanLivingMonthly, DisabilityUrbanLivingRate, indicators.HigherIsBetter},
			shown{DisabilityNursingMonthly, DisabilityNursingRate, indicators.HigherIsBetter},
			shown{DisabilitySecondNursingMonthly, DisabilitySecondNursingRate, indicators.HigherIsBetter},
			shown{DisabledPension, DisabledPensionRate, indicators.HigherIsBetter},
			shown{DisabledMedical, DisabledMedicalRate, indicators.HigherIsBetter},
			shown{DisabledIncomeYearlyGrowth, DisabledIncomeGrowth, indicators.HigherIsBetter},
		),
	)
}

func disabilityAllowanceIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		{
			ID:   DisabilityPerPerson,
			Name: indicators.Text{Zh: "残疾人两项补贴人均领取额", En: "disability allowances per recipient"},
			Definition: indicators.Text{
				Zh: "本期两项补贴发放额 ÷ 领取人数；一人可领两项，故不是单项补贴的标准。",
				En: "disability allowances paid in the period ÷ recipients; a person may hold both, so this is not the rate of either",
			},
			Unit:      yuan(),
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(DisabilityAmount), indicators.Of(DisabilityRecipients)),
			Sources:   []indicators.Citation{jinchang2023(welfareParagraph, "6.79 million yuan for 5,664 persons")},
		},
		{
			ID:         DisabilityPerPersonMonth,
			Name:       indicators.Text{Zh: "残疾人两项补贴人均每月领取额（按 12 个月）", En: "disability allowances per recipient and month, over 12 months"},
			Definition: indicators.Text{Zh: "两项补贴发放额 ÷（领取人数 × 12）；期应为一年。", En: "disability allowances paid ÷ (recipients × 12); the period must be a year"},
			Unit:       yuanAMonth(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(DisabilityAmount), overAYear(indicators.Of(DisabilityRecipients))),
		},
		{
			ID:         DisabilityPerGrant,
			Name:       indicators.Text{Zh: "每份残疾人补贴金额", En: "disability allowances per grant"},
			Definition: indicators.Text{Zh: "本期两项补贴发放额 ÷ 补贴份数。", En: "disability allowances paid in the period ÷ grants"},
			Unit:       yuan(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(DisabilityAmount), indicators.Of(DisabilityGrants)),
		},
		indicators.PercentIndicator(DisabilityBothShare, indicators.Undirected,
			indicators.Of(DisabilityBothRecipients), indicators.Of(DisabilityRecipients),
			indicators.Text{Zh: "两项补贴都领取者的比例", En: "share of recipients with both disability allowances"},
			indicators.Text{Zh: "两项补贴都领取的人数 ÷ 领取残疾人两项补贴的人数。", En: "recipients of both disability allowances ÷ recipients of either"}),
		indicators.PercentIndicator(DisabilityLivingCoverage, indicators.HigherIsBetter,
			indicators.Of(DisabilityLivingRecipients), indicators.Of(DisabilityLivingTarget),
			indicators.Text{Zh: "困难残疾人生活补贴目标人群覆盖率", En: "coverage of the disability living allowance"},
			indicators.Text{Zh: "领取困难残疾人生活补贴的人数 ÷ 其目标人群。", En: "recipients of the living allowance ÷ people entitled to it"}),
		indicators.PercentIndicator(DisabilityNursingCoverage, indicators.HigherIsBetter,
			indicators.Of(DisabilityNursingRecipients), indicators.Of(DisabilityNursingTarget),
			indicators.Text{Zh: "重度残疾人护理补贴目标人群覆盖率", En: "coverage of the disability nursing allowance"},
			indicators.Text{Zh: "领取重度残疾人护理补贴的人数 ÷ 其目标人群。", En: "recipients of the nursing allowance ÷ people entitled to it"}),
	}
}

func disabilityPlanIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(DisabledSubsistenceShare, indicators.HigherIsBetter,
			indicators.Of(DisabledSubsistenceIncluded), indicators.Of(DisabledSubsistenceEligible),
			indicators.Text{Zh: "符合条件的残疾人纳入最低生活保障比例", En: "share of eligible disabled people on the subsistence allowance"},
			indicators.Text{
				Zh: "纳入低保的符合条件残疾人 ÷ 符合低保条件的残疾人。",
				En: "eligible disabled people on the subsistence allowance ÷ all who are eligible",
			}),
	}
}
