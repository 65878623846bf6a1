package welfare

import "github.com/wenming-go/wenming/indicators"

// Disability is the part of [Input] on the welfare of disabled people (残疾人福利).
type Disability struct {
	// Recipients is 领取残疾人两项补贴的人数, in persons, in the period.
	Recipients indicators.Value `json:"recipients,omitzero" validate:"count,atmost=Grants"`
	// LivingRecipients is 领取困难残疾人生活补贴的人数, in persons, in the period.
	LivingRecipients indicators.Value `json:"living_recipients,omitzero" validate:"count,atmost=Recipients"`
	// NursingRecipients is 领取重度残疾人护理补贴的人数, in persons, in the period.
	NursingRecipients indicators.Value `json:"nursing_recipients,omitzero" validate:"count,atmost=Recipients"`
	// BothRecipients is 两项补贴都领取的人数, in persons, in the period.
	BothRecipients indicators.Value `json:"both_recipients,omitzero" validate:"count,atmost=LivingRecipients,atmost=NursingRecipients"`
	// Grants is 残疾人两项补贴份数, in grants, in the period.
	Grants indicators.Value `json:"grants,omitzero" validate:"count"`
	// Amount is 残疾人两项补贴发放额, in yuan, in the period.
	Amount indicators.Value `json:"amount,omitzero" validate:"amount"`
	// LivingTarget is 困难残疾人生活补贴目标人群, in persons, in the period.
	LivingTarget indicators.Value `json:"living_target,omitzero" validate:"count"`
	// NursingTarget is 重度残疾人护理补贴目标人群, in persons, in the period.
	NursingTarget indicators.Value `json:"nursing_target,omitzero" validate:"count"`
	// LivingRate is 困难残疾人生活补贴标准, in yuan a person and month, the lowest in force at the end of the period.
	LivingRate indicators.Value `json:"living_rate,omitzero" validate:"amount,atmost=UrbanLivingRate"`
	// UrbanLivingRate is 城市困难残疾人生活补贴标准, in yuan a person and month, the lowest in force at the end of the period.
	UrbanLivingRate indicators.Value `json:"urban_living_rate,omitzero" validate:"amount"`
	// NursingRate is 重度残疾人护理补贴标准（第一类对象）, in yuan a person and month, the lowest in force at the end of the period.
	NursingRate indicators.Value `json:"nursing_rate,omitzero" validate:"amount"`
	// SecondNursingRate is 重度残疾人护理补贴标准（第二类对象）, in yuan a person and month, the lowest in force at the end of the period.
	SecondNursingRate indicators.Value `json:"second_nursing_rate,omitzero" validate:"amount"`
	// PensionRate is 残疾人基本养老保险参保率, in %, as published.
	PensionRate indicators.Value `json:"pension_rate,omitzero" validate:"percentage"`
	// MedicalRate is 残疾人基本医疗保险参保率, in %, as published.
	MedicalRate indicators.Value `json:"medical_rate,omitzero" validate:"percentage"`
	// SubsistenceEligible is 符合低保条件的残疾人, in persons, at the end of the period.
	SubsistenceEligible indicators.Value `json:"subsistence_eligible,omitzero" validate:"count"`
	// SubsistenceIncluded is 纳入低保的符合条件残疾人, in persons, at the end of the period.
	SubsistenceIncluded indicators.Value `json:"subsistence_included,omitzero" validate:"count,atmost=SubsistenceEligible"`
	// IncomeGrowth is 残疾人家庭人均收入年均增长率, in %, as published, -100 or more.
	IncomeGrowth indicators.Value `json:"income_growth,omitzero"`
}

// The measures of the welfare of disabled people.
const (
	// DisabilityRecipients is 领取残疾人两项补贴的人数, in persons, in the period.
	DisabilityRecipients indicators.MeasureID = "welfare.disability_recipients"
	// DisabilityLivingRecipients is 领取困难残疾人生活补贴的人数, in persons, in the period.
	DisabilityLivingRecipients indicators.MeasureID = "welfare.disability_living_recipients"
	// DisabilityNursingRecipients is 领取重度残疾人护理补贴的人数, in persons, in the period.
	DisabilityNursingRecipients indicators.MeasureID = "welfare.disability_nursing_recipients"
	// DisabilityBothRecipients is 两项补贴都领取的人数, in persons, in the period.
	DisabilityBothRecipients indicators.MeasureID = "welfare.disability_both_recipients"
	// DisabilityGrants is 残疾人两项补贴份数, in grants, in the period.
	DisabilityGrants indicators.MeasureID = "welfare.disability_grants"
	// DisabilityAmount is 残疾人两项补贴发放额, in yuan, in the period.
	DisabilityAmount indicators.MeasureID = "welfare.disability_amount"
	// DisabilityLivingTarget is 困难残疾人生活补贴目标人群, in persons, in the period.
	DisabilityLivingTarget indicators.MeasureID = "welfare.disability_living_target"
	// DisabilityNursingTarget is 重度残疾人护理补贴目标人群, in persons, in the period.
	DisabilityNursingTarget indicators.MeasureID = "welfare.disability_nursing_target"
	// DisabilityLivingRate is 困难残疾人生活补贴标准, in yuan a person and month, the lowest in force at the end of the period.
	DisabilityLivingRate indicators.MeasureID = "welfare.disability_living_rate"
	// DisabilityUrbanLivingRate is 城市困难残疾人生活补贴标准, in yuan a person and month, the lowest in force at the end of the period.
	DisabilityUrbanLivingRate indicators.MeasureID = "welfare.disability_urban_living_rate"
	// DisabilityNursingRate is 重度残疾人护理补贴标准（第一类对象）, in yuan a person and month, the lowest in force at the end of the period.
	DisabilityNursingRate indicators.MeasureID = "welfare.disability_nursing_rate"
	// DisabilitySecondNursingRate is 重度残疾人护理补贴标准（第二类对象）, in yuan a person and month, the lowest in force at the end of the period.
	DisabilitySecondNursingRate indicators.MeasureID = "welfare.disability_second_nursing_rate"
	// DisabledPensionRate is 残疾人基本养老保险参保率, in %, as published.
	DisabledPensionRate indicators.MeasureID = "welfare.disabled_pension_rate"
	// DisabledMedicalRate is 残疾人基本医疗保险参保率, in %, as published.
	DisabledMedicalRate indicators.MeasureID = "welfare.disabled_medical_rate"
	// DisabledSubsistenceEligible is 符合低保条件的残疾人, in persons, at the end of the period.
	DisabledSubsistenceEligible indicators.MeasureID = "welfare.disabled_subsistence_eligible"
	// DisabledSubsistenceIncluded is 纳入低保的符合条件残疾人, in persons, at the end of the period.
	DisabledSubsistenceIncluded indicators.MeasureID = "welfare.disabled_subsistence_included"
	// DisabledIncomeGrowth is 残疾人家庭人均收入年均增长率, in %, as published, -100 or more.
	DisabledIncomeGrowth indicators.MeasureID = "welfare.disabled_income_growth"
)

func (d Disability) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: DisabilityRecipients, Value: d.Recipients},
		{Measure: DisabilityLivingRecipients, Value: d.LivingRecipients},
		{Measure: DisabilityNursingRecipients, Value: d.NursingRecipients},
		{Measure: DisabilityBothRecipients, Value: d.BothRecipients},
		{Measure: DisabilityGrants, Value: d.Grants},
		{Measure: DisabilityAmount, Value: d.Amount},
		{Measure: DisabilityLivingTarget, Value: d.LivingTarget},
		{Measure: DisabilityNursingTarget, Value: d.NursingTarget},
		{Measure: DisabilityLivingRate, Value: d.LivingRate},
		{Measure: DisabilityUrbanLivingRate, Value: d.UrbanLivingRate},
		{Measure: DisabilityNursingRate, Value: d.NursingRate},
		{Measure: DisabilitySecondNursingRate, Value: d.SecondNursingRate},
		{Measure: DisabledPensionRate, Value: d.PensionRate},
		{Measure: DisabledMedicalRate, Value: d.MedicalRate},
		{Measure: DisabledSubsistenceEligible, Value: d.SubsistenceEligible},
		{Measure: DisabledSubsistenceIncluded, Value: d.SubsistenceIncluded},
		{Measure: DisabledIncomeGrowth, Value: d.IncomeGrowth},
	}
}

func disabilityMeasures() []indicators.Measure {
	return append(disabilityAllowanceMeasures(), disabilityPlanMeasures()...)
}

func disabilityAllowanceMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(DisabilityRecipients, persons(),
			indicators.Text{Zh: "领取残疾人两项补贴的人数", En: "recipients of either disability allowance"},
			indicators.Text{
				Zh: "本期内领取过困难残疾人生活补贴或重度残疾人护理补贴的人，一人计一次；两项都领的也只计一次。",
				En: "people who were paid the living allowance or the nursing allowance for disabled people in the period, each once, those who hold both too",
			}, jinchang2023(welfareParagraph, "5,664 persons; how many hold each allowance is not shown")),
		indicators.CountMeasure(DisabilityLivingRecipients, persons(),
			indicators.Text{Zh: "领取困难残疾人生活补贴的人数", En: "recipients of the disability living allowance"},
			indicators.Text{
				Zh: "领取残疾人两项补贴者中领取困难残疾人生活补贴的人，一人计一次。",
				En: "of the recipients of either disability allowance, those who were paid the living allowance for disabled people in difficulty, each once",
			}, disabilityAllowances2015("困难残疾人生活补贴",
				"for disabled people in families on the subsistence allowance; places may widen it")),
		indicators.CountMeasure(DisabilityNursingRecipients, persons(),
			indicators.Text{Zh: "领取重度残疾人护理补贴的人数", En: "recipients of the disability nursing allowance"},
			indicators.Text{
				Zh: "领取残疾人两项补贴者中领取重度残疾人护理补贴的人，一人计一次。",
				En: "of the recipients of either disability allowance, those who were paid the nursing allowance for severely disabled people, each once",
			}, disabilityAllowances2015("重度残疾人护理补贴",
				"for disability of grades one and two with a need for long-term care; places may widen it")),
		indicators.CountMeasure(DisabilityBothRecipients, persons(),
			indicators.Text{Zh: "两项补贴都领取的人数", En: "recipients of both disability allowances"},
			indicators.Text{
				Zh: "既领取困难残疾人生活补贴又领取重度残疾人护理补贴的人，一人计一次。",
				En: "people who were paid the living allowance and the nursing allowance, each once",
			}),
		indicators.CountMeasure(DisabilityGrants, indicators.Text{Zh: "份", En: "grants"},
			indicators.Text{Zh: "残疾人两项补贴份数", En: "grants of the disability allowances"},
			indicators.Text{
				Zh: "本期内发放的补贴份数：一人领取一项计一份，两项都领计两份，无论领取几个月。",
				En: "disability allowances granted in the period: a person with one of them counts one, a person with both counts two, for however many months",
			}),
		indicators.AmountMeasure(DisabilityAmount, yuan(), indicators.Text{Zh: "残疾人两项补贴发放额", En: "disability allowances paid"}, indicators.Text{
			Zh: "本期内两项补贴的发放总额。",
			En: "all that was paid of both disability allowances in the period",
		}, jinchang2023(welfareParagraph, "6.79 million yuan for both allowances together")),
		indicators.CountMeasure(DisabilityLivingTarget, persons(),
			indicators.Text{Zh: "困难残疾人生活补贴目标人群", En: "people entitled to the disability living allowance"},
			indicators.Text{
				Zh: "本期内符合困难残疾人生活补贴条件的人，无论是否领取，一人计一次。",
				En: "people entitled to the living allowance for disabled people in difficulty in the period, each once, whether they were paid it or not",
			}),
		indicators.CountMeasure(DisabilityNursingTarget, persons(),
			indicators.Text{Zh: "重度残疾人护理补贴目标人群", En: "people entitled to the disability nursing allowance"},
			indicators.Text{
				Zh: "本期内符合重度残疾人护理补贴条件的人，无论是否领取，一人计一次。",
				En: "people entitled to the nursing allowance for severely disabled people in the period, each once, whether they were paid it or not",
			}),
		indicators.AmountMeasure(DisabilityLivingRate, yuanAMonth(),
			indicators.Text{Zh: "困难残疾人生活补贴标准", En: "rate of the disability living allowance"},
			indicators.Text{
				Zh: "期末执行的每人每月标准；各类对象、各县区不同的，填最低者。",
				En: "the rate a person and month in force at the end of the period; the lowest where groups or counties differ",
			}),
		indicators.AmountMeasure(DisabilityUrbanLivingRate, yuanAMonth(),
			indicators.Text{Zh: "城市困难残疾人生活补贴标准", En: "urban rate of the disability living allowance"},
			indicators.Text{
				Zh: "期末对城市对象执行的每人每月标准；城市内各类对象不同的，填最低者；城乡不分的，与困难残疾人生活补贴标准相同。",
				En: "the rate a person and month in force for urban people at the end of the period; the lowest " +
					"where urban groups differ; where town and country have one rate, that one",
			}),
		indicators.AmountMeasure(DisabilityNursingRate, yuanAMonth(),
			indicators.Text{Zh: "重度残疾人护理补贴标准（第一类对象）", En: "rate of the disability nursing allowance for the first group"},
			indicators.Text{
				Zh: "期末对第一类对象执行的每人每月标准；不分类的地方即其唯一标准。各类所含对象由当地规定。",
				En: "the rate a person and month in force for the first group at the end of the period; the " +
					"only rate where there are no groups; local rules say who is in which",
			}),
		indicators.AmountMeasure(DisabilitySecondNursingRate, yuanAMonth(),
			indicators.Text{Zh: "重度残疾人护理补贴标准（第二类对象）", En: "rate of the disability nursing allowance for the second group"},
			indicators.Text{
				Zh: "期末对第二类对象执行的每人每月标准；不分类的地方不填。各类所含对象由当地规定。",
				En: "the rate a person and month in force for the second group at the end of the period; not " +
					"reported where there are no groups; local rules say who is in which",
			}),
	}
}

func disabilityPlanMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.PercentMeasure(DisabledPensionRate,
			indicators.Text{Zh: "残疾人基本养老保险参保率", En: "rate of disabled people in basic pension insurance"},
			indicators.Text{
				Zh: "公布的残疾人基本养老保险参保率，照原文填报；其分子、分母所据来源未给出。",
				En: "the rate of disabled people in basic pension insurance as published; the source does not show its parts",
			}, disabilityInnerMongolia2021("专栏1 第6项", "the parts of the rate are not shown; national result of 2025: 90 %")),
		indicators.PercentMeasure(DisabledMedicalRate,
			indicators.Text{Zh: "残疾人基本医疗保险参保率", En: "rate of disabled people in basic medical insurance"},
			indicators.Text{
				Zh: "公布的残疾人基本医疗保险参保率，照原文填报；其分子、分母所据来源未给出。",
				En: "the rate of disabled people in basic medical insurance as published; the source does not show its parts",
			}, disabilityInnerMongolia2021("专栏1 第7项", "the parts of the rate are not shown; national result of 2025: 95 %")),
		indicators.CountMeasure(DisabledSubsistenceEligible, persons(),
			indicators.Text{Zh: "符合低保条件的残疾人", En: "disabled people eligible for the subsistence allowance"},
			indicators.Text{
				Zh: "期末符合最低生活保障条件的残疾人，无论是否已纳入。",
				En: "disabled people who meet the conditions of the subsistence allowance at the end of the period, whether they are on it or not",
			}),
		indicators.CountMeasure(DisabledSubsistenceIncluded, persons(),
			indicators.Text{Zh: "纳入低保的符合条件残疾人", En: "eligible disabled people on the subsistence allowance"},
			indicators.Text{
				Zh: "符合低保条件的残疾人中期末已纳入最低生活保障的人。",
				En: "of the disabled people eligible for the subsistence allowance, those who are on it at the end of the period",
			}),
		{
			ID:   DisabledIncomeGrowth,
			Name: indicators.Text{Zh: "残疾人家庭人均收入年均增长率", En: "yearly growth of income per head in disabled people's families"},
			Definition: indicators.Text{
				Zh: "公布的残疾人家庭人均收入年均增长率，照原文填报，可为负；是否扣除价格因素，所据来源未给出。",
				En: "the mean yearly growth of income per head in families of disabled people as published, " +
					"which may be below 0; the source does not say whether prices are taken out",
			},
			Unit:    indicators.Same("%"),
			Min:     indicators.AtNumber(indicators.Whole(-100)),
			Sources: []indicators.Citation{disabilityInnerMongolia2021("专栏1 第1项(预期性)", "whether in real terms is not shown")},
		},
	}
}
