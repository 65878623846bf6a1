package welfare

import "github.com/wenming-go/wenming/indicators"

// Relief is the part of [Input] on social relief (社会救助).
type Relief struct {
	// SubsistenceUrban is 城市低保对象, in persons, at the end of the period.
	SubsistenceUrban indicators.Value `json:"subsistence_urban,omitzero" validate:"count"`
	// SubsistenceRural is 农村低保对象, in persons, at the end of the period.
	SubsistenceRural indicators.Value `json:"subsistence_rural,omitzero" validate:"count"`
	// SubsistenceAdded is 新增低保对象, in persons, in the period.
	SubsistenceAdded indicators.Value `json:"subsistence_added,omitzero" validate:"count"`
	// SubsistenceAmount is 低保金发放额, in yuan, in the period.
	SubsistenceAmount indicators.Value `json:"subsistence_amount,omitzero" validate:"amount"`
	// SubsistenceMonths is 低保金发放人月数, in person-months, in the period.
	SubsistenceMonths indicators.Value `json:"subsistence_months,omitzero" validate:"count"`
	// HouseholdsScreened is 排查的困难群众户数, in households, in the period.
	HouseholdsScreened indicators.Value `json:"households_screened,omitzero" validate:"count"`
	// HouseholdsAdmitted is 排查后纳入救助的户数, in households, in the period.
	HouseholdsAdmitted indicators.Value `json:"households_admitted,omitzero" validate:"count,atmost=HouseholdsScreened"`
	// Destitute is 特困人员, in persons, at the end of the period.
	Destitute indicators.Value `json:"destitute,omitzero" validate:"count"`
	// VagrantsReturnedRate is 受助流浪人员返乡率, in %, as published.
	VagrantsReturnedRate indicators.Value `json:"vagrants_returned_rate,omitzero" validate:"percentage"`
	// BurialCoverageRate is 县级公益性安葬设施覆盖率, in %, as published.
	BurialCoverageRate indicators.Value `json:"burial_coverage_rate,omitzero" validate:"percentage"`
	// SubsistenceUrbanStandard is 城市低保标准, in yuan a person and month, the lowest in force at the end of the period.
	SubsistenceUrbanStandard indicators.Value `json:"subsistence_urban_standard,omitzero" validate:"amount"`
	// SubsistenceRuralStandard is 农村低保标准, in yuan a person and month, the lowest in force at the end of the period.
	SubsistenceRuralStandard indicators.Value `json:"subsistence_rural_standard,omitzero" validate:"amount"`
	// DestituteUrbanStandard is 城市特困人员基本生活标准, in yuan a person and month, the lowest in force at the end of the period.
	DestituteUrbanStandard indicators.Value `json:"destitute_urban_standard,omitzero" validate:"amount"`
	// DestituteRuralStandard is 农村特困人员基本生活标准, in yuan a person and month, the lowest in force at the end of the period.
	DestituteRuralStandard indicators.Value `json:"destitute_rural_standard,omitzero" validate:"amount"`
	// DestituteAbleCareStandard is 特困人员护理标准（能自理）, in yuan a person and month, the lowest in force at the end of the period.
	DestituteAbleCareStandard indicators.Value `json:"destitute_able_care_standard,omitzero" validate:"amount"`
	// DestitutePartlyCareStandard is 特困人员护理标准（部分失能）, in yuan a person and month, the lowest in force at the end of the period.
	DestitutePartlyCareStandard indicators.Value `json:"destitute_partly_care_standard,omitzero" validate:"amount"`
	// DestituteFullyCareStandard is 特困人员护理标准（完全失能）, in yuan a person and month, the lowest in force at the end of the period.
	DestituteFullyCareStandard indicators.Value `json:"destitute_fully_care_standard,omitzero" validate:"amount"`
}

// The measures of social relief.
const (
	// SubsistenceUrban is 城市低保对象, in persons, at the end of the period.
	SubsistenceUrban indicators.MeasureID = "welfare.subsistence_urban"
	// SubsistenceRural is 农村低保对象, in persons, at the end of the period.
	SubsistenceRural indicators.MeasureID = "welfare.subsistence_rural"
	// SubsistenceAdded is 新增低保对象, in persons, in the period.
	SubsistenceAdded indicators.MeasureID = "welfare.subsistence_added"
	// SubsistenceAmount is 低保金发放额, in yuan, in the period.
	SubsistenceAmount indicators.MeasureID = "welfare.subsistence_amount"
	// SubsistenceMonths is 低保金发放人月数, in person-months, in the period.
	SubsistenceMonths indicators.MeasureID = "welfare.subsistence_months"
	// ReliefHouseholdsScreened is 排查的困难群众户数, in households, in the period.
	ReliefHouseholdsScreened indicators.MeasureID = "welfare.relief_households_screened"
	// ReliefHouseholdsAdmitted is 排查后纳入救助的户数, in households, in the period.
	ReliefHouseholdsAdmitted indicators.MeasureID = "welfare.relief_households_admitted"
	// DestitutePersons is 特困人员, in persons, at the end of the period.
	DestitutePersons indicators.MeasureID = "welfare.destitute_persons"
	// VagrantsReturnedRate is 受助流浪人员返乡率, in %, as published.
	VagrantsReturnedRate indicators.MeasureID = "welfare.vagrants_returned_rate"
	// BurialCoverageRate is 县级公益性安葬设施覆盖率, in %, as published.
	BurialCoverageRate indicators.MeasureID = "welfare.burial_coverage_rate"
	// SubsistenceUrbanStandard is 城市低保标准, in yuan a person and month, the lowest in force at the end of the period.
	SubsistenceUrbanStandard indicators.MeasureID = "welfare.subsistence_urban_standard"
	// SubsistenceRuralStandard is 农村低保标准, in yuan a person and month, the lowest in force at the end of the period.
	SubsistenceRuralStandard indicators.MeasureID = "welfare.subsistence_rural_standard"
	// DestituteUrbanStandard is 城市特困人员基本生活标准, in yuan a person and month, the lowest in force at the end of the period.
	DestituteUrbanStandard indicators.MeasureID = "welfare.destitute_urban_standard"
	// DestituteRuralStandard is 农村特困人员基本生活标准, in yuan a person and month, the lowest in force at the end of the period.
	DestituteRuralStandard indicators.MeasureID = "welfare.destitute_rural_standard"
	// DestituteAbleCareStandard is 特困人员护理标准（能自理）, in yuan a person and month, the lowest in force at the end of the period.
	DestituteAbleCareStandard indicators.MeasureID = "welfare.destitute_able_care_standard"
	// DestitutePartlyCareStandard is 特困人员护理标准（部分失能）, in yuan a person and month, the lowest in force at the end of the period.
	DestitutePartlyCareStandard indicators.MeasureID = "welfare.destitute_partly_care_standard"
	// DestituteFullyCareStandard is 特困人员护理标准（完全失能）, in yuan a person and month, the lowest in force at the end of the period.
	DestituteFullyCareStandard indicators.MeasureID = "welfare.destitute_fully_care_standard"
)

func (r Relief) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: SubsistenceUrban, Value: r.SubsistenceUrban},
		{Measure: SubsistenceRural, Value: r.SubsistenceRural},
		{Measure: SubsistenceAdded, Value: r.SubsistenceAdded},
		{Measure: SubsistenceAmount, Value: r.SubsistenceAmount},
		{Measure: SubsistenceMonths, Value: r.SubsistenceMonths},
		{Measure: ReliefHouseholdsScreened, Value: r.HouseholdsScreened},
		{Measure: ReliefHouseholdsAdmitted, Value: r.HouseholdsAdmitted},
		{Measure: DestitutePersons, Value: r.Destitute},
		{Measure: VagrantsReturnedRate, Value: r.VagrantsReturnedRate},
		{Measure: BurialCoverageRate, Value: r.BurialCoverageRate},
		{Measure: SubsistenceUrbanStandard, Value: r.SubsistenceUrbanStandard},
		{Measure: SubsistenceRuralStandard, Value: r.SubsistenceRuralStandard},
		{Measure: DestituteUrbanStandard, Value: r.DestituteUrbanStandard},
		{Measure: DestituteRuralStandard, Value: r.DestituteRuralStandard},
		{Measure: DestituteAbleCareStandard, Value: r.DestituteAbleCareStandard},
		{Measure: DestitutePartlyCareStandard, Value: r.DestitutePartlyCareStandard},
		{Measure: DestituteFullyCareStandard, Value: r.DestituteFullyCareStandard},
	}
}

func reliefMeasures() []indicators.Measure {
	return append(reliefPeopleMeasures(), reliefStandardMeasures()...)
}

func reliefPeopleMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(SubsistenceUrban, persons(),
			indicators.Text{Zh: "城市低保对象", En: "urban people on the subsistence allowance"},
			indicators.Text{
				Zh: "期末领取城市最低生活保障金的人，不是户数。",
				En: "people on the urban subsistence allowance at the end of the period, persons and not households",
			}),
		indicators.CountMeasure(SubsistenceRural, persons(),
			indicators.Text{Zh: "农村低保对象", En: "rural people on the subsistence allowance"},
			indicators.Text{
				Zh: "期末领取农村最低生活保障金的人，不是户数。",
				En: "people on the rural subsistence allowance at the end of the period, persons and not households",
			}),
		indicators.CountMeasure(SubsistenceAdded, persons(),
			indicators.Text{Zh: "新增低保对象", En: "people newly on the subsistence allowance"},
			indicators.Text{
				Zh: "本期内新纳入城乡低保的人（“扩围增效”），一人计一次；期内退出者不扣除。",
				En: "people who came onto the urban or rural subsistence allowance in the period, each once; those who left it are not taken off",
			}, jinchang2023(employmentParagraph, "扩围增效 is named, without a figure")),
		indicators.AmountMeasure(SubsistenceAmount, yuan(), indicators.Text{Zh: "低保金发放额", En: "subsistence allowance paid"}, indicators.Text{
			Zh: "本期内发放的城乡最低生活保障金总额，不含临时救助等其他救助。",
			En: "all that was paid of the subsistence allowance in the period, urban and rural, other relief left out",
		}),
		indicators.CountMeasure(SubsistenceMonths, personMonths(),
			indicators.Text{Zh: "低保金发放人月数", En: "person-months of the subsistence allowance"},
			indicators.Text{
				Zh: "本期内各月领取低保金的城乡低保对象人数之和：一人领取一个月计一人月。",
				En: "people paid the subsistence allowance, urban and rural, summed over the months of the period: a person paid for a month counts one",
			}),
		indicators.CountMeasure(ReliefHouseholdsScreened, indicators.Text{Zh: "户", En: "households"},
			indicators.Text{Zh: "排查的困难群众户数", En: "households screened for difficulty"},
			indicators.Text{
				Zh: "本期内困难群众排查中走访核查的户，一户计一次。",
				En: "households looked into in the period to find people in difficulty, each once",
			}, jinchang2023(employmentParagraph, "困难群众排查 is named, without a figure")),
		indicators.CountMeasure(ReliefHouseholdsAdmitted, indicators.Text{Zh: "户", En: "households"},
			indicators.Text{Zh: "排查后纳入救助的户数", En: "households admitted to relief after screening"},
			indicators.Text{
				Zh: "排查的困难群众中新纳入低保、特困供养等救助的户。",
				En: "of the households screened, those newly admitted to the subsistence allowance, support of the destitute or other relief",
			}),
		indicators.CountMeasure(DestitutePersons, persons(), indicators.Text{Zh: "特困人员", En: "destitute people"}, indicators.Text{
			Zh: "期末城乡特困供养人员，与低保对象分别计数。",
			En: "people supported as destitute at the end of the period, urban and rural, counted apart from those on the subsistence allowance",
		}),
		indicators.PercentMeasure(VagrantsReturnedRate,
			indicators.Text{Zh: "受助流浪人员返乡率", En: "rate of helped vagrants returned home"},
			indicators.Text{
				Zh: "公布的受助流浪人员送返百分比，照原文填报；其分子、分母所据来源未给出。",
				En: "percentage of helped vagrants who were returned home, as published; the source does not show its parts",
			}, civilAffairsPlan14("helped vagrants returned home; its parts are not shown")),
		indicators.PercentMeasure(BurialCoverageRate,
			indicators.Text{Zh: "县级公益性安葬设施覆盖率", En: "coverage of county public burial facilities"},
			indicators.Text{
				Zh: "公布的县级公益性安葬设施覆盖百分比，照原文填报；其分子、分母所据来源未给出。",
				En: "coverage of public burial facilities at county level, as published; the source does not show its parts",
			}, civilAffairsPlan14("county public burial facilities; its parts are not shown")),
	}
}

func reliefStandardMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.AmountMeasure(SubsistenceUrbanStandard, yuanAMonth(),
			indicators.Text{Zh: "城市低保标准", En: "urban subsistence standard"},
			indicators.Text{
				Zh: "期末执行的每人每月城市最低生活保障标准；各县区不同的，填最低者。按年公布的标准除以 12。",
				En: "the urban standard of the subsistence allowance a person and month in force at the end of the " +
					"period; the lowest where counties differ; a yearly standard is divided by 12",
			}),
		indicators.AmountMeasure(SubsistenceRuralStandard, yuanAMonth(),
			indicators.Text{Zh: "农村低保标准", En: "rural subsistence standard"},
			indicators.Text{
				Zh: "期末执行的每人每月农村最低生活保障标准；各县区不同的，填最低者。按年公布的标准除以 12。",
				En: "the rural standard of the subsistence allowance a person and month in force at the end of the " +
					"period; the lowest where counties differ; a yearly standard is divided by 12",
			}),
		indicators.AmountMeasure(DestituteUrbanStandard, yuanAMonth(),
			indicators.Text{Zh: "城市特困人员基本生活标准", En: "urban basic standard of destitute people"},
			indicators.Text{
				Zh: "期末执行的每人每月城市特困人员基本生活标准，不含护理标准；各县区不同的，填最低者。",
				En: "the basic standard of urban destitute people a person and month in force at the end of the period, care left out; the lowest where counties differ",
			}),
		indicators.AmountMeasure(DestituteRuralStandard, yuanAMonth(),
			indicators.Text{Zh: "农村特困人员基本生活标准", En: "rural basic standard of destitute people"},
			indicators.Text{
				Zh: "期末执行的每人每月农村特困人员基本生活标准，不含护理标准；各县区不同的，填最低者。",
				En: "the basic standard of rural destitute people a person and month in force at the end of the period, care left out; the lowest where counties differ",
			}),
		indicators.AmountMeasure(DestituteAbleCareStandard, yuanAMonth(),
			indicators.Text{Zh: "特困人员护理标准（能自理）", En: "care standard of destitute people able to care for themselves"},
			indicators.Text{
				Zh: "期末对能自理的特困人员执行的每人每月护理标准；各县区不同的，填最低者。",
				En: "the care standard a person and month in force for destitute people able to care for " +
					"themselves at the end of the period; the lowest where counties differ",
			}),
		indicators.AmountMeasure(DestitutePartlyCareStandard, yuanAMonth(),
			indicators.Text{Zh: "特困人员护理标准（部分失能）", En: "care standard of destitute people partly dependent"},
			indicators.Text{
				Zh: "期末对部分失能的特困人员执行的每人每月护理标准；各县区不同的，填最低者。",
				En: "the care standard a person and month in force for destitute people partly dependent at the end of the period; the lowest where counties differ",
			}),
		indicators.AmountMeasure(DestituteFullyCareStandard, yuanAMonth(),
			indicators.Text{Zh: "特困人员护理标准（完全失能）", En: "care standard of destitute people fully dependent"},
			indicators.Text{
				Zh: "期末对完全失能的特困人员执行的每人每月护理标准；各县区不同的，填最低者。",
				En: "the care standard a person and month in force for destitute people fully dependent at the end of the period; the lowest where counties differ",
			}),
	}
}
