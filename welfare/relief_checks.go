package welfare

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The checks of social relief. Those of severity error follow from the definitions.
const (
	// SubsistenceAddedWithinPersons: people newly on ≤ people on the subsistence allowance. A warning: some may have left it again.
	SubsistenceAddedWithinPersons indicators.CheckID = "welfare.subsistence_added_within_persons"
	// SubsistenceWithinMonths: people on the subsistence allowance ≤ person-months. A warning: the last may not have been paid yet.
	SubsistenceWithinMonths indicators.CheckID = "welfare.subsistence_within_months"
	// ReliefAdmittedWithinScreened: households admitted ≤ households screened. An error.
	ReliefAdmittedWithinScreened indicators.CheckID = "welfare.relief_admitted_within_screened"
	// SubsistenceWithinResidents: people on the subsistence allowance ≤ residents. A warning: some on it may live elsewhere.
	SubsistenceWithinResidents indicators.CheckID = "welfare.subsistence_within_residents"
	// DestituteUrbanNotBelowSubsistence: the urban subsistence standard ≤ the basic standard of urban destitute people. A warning.
	DestituteUrbanNotBelowSubsistence indicators.CheckID = "welfare.destitute_urban_not_below_subsistence"
	// DestituteRuralNotBelowSubsistence: the rural subsistence standard ≤ the basic standard of rural destitute people. A warning.
	DestituteRuralNotBelowSubsistence indicators.CheckID = "welfare.destitute_rural_not_below_subsistence"
	// DestituteAbleCareWithinPartly: the care standard of those able to care for themselves ≤ that of the partly dependent. A warning.
	DestituteAbleCareWithinPartly indicators.CheckID = "welfare.destitute_able_care_within_partly"
	// DestitutePartlyCareWithinFully: the care standard of the partly dependent ≤ that of the fully dependent. A warning.
	DestitutePartlyCareWithinFully indicators.CheckID = "welfare.destitute_partly_care_within_fully"
)

func reliefChecks() []indicators.Check {
	return []indicators.Check{
		{
			ID:   SubsistenceAddedWithinPersons,
			Name: indicators.Text{Zh: "新增低保对象不多于城乡低保对象", En: "people newly on the subsistence allowance ≤ people on it"},
			Definition: indicators.Text{
				Zh: "期内新增而又退出者也计入新增，故只作提示；请核对单位是人还是户。",
				En: "some may have left it again, hence a warning; see whether persons or households were reported",
			},
			Left:     indicators.Of(SubsistenceAdded),
			Relation: indicators.RelationAtMost,
			Right:    reliefSubsistence(),
			Severity: indicators.SeverityWarning,
		},
		{
			ID:   SubsistenceWithinMonths,
			Name: indicators.Text{Zh: "城乡低保对象不多于低保金发放人月数", En: "people on the subsistence allowance ≤ person-months"},
			Definition: indicators.Text{
				Zh: "期末低保对象一般至少领取一个月，期末新纳入者可能尚未领取，故只作提示；请核对两数是否填反。",
				En: "people on it were paid for a month as a rule, save those who came onto it at the end, hence a warning; " +
					"see whether persons and person-months were exchanged",
			},
			Left:     reliefSubsistence(),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Of(SubsistenceMonths),
			Severity: indicators.SeverityWarning,
		},
		indicators.WithinCheck(ReliefAdmittedWithinScreened, ReliefHouseholdsAdmitted, ReliefHouseholdsScreened, indicators.SeverityError,
			indicators.Text{Zh: "排查后纳入救助的户数不多于排查户数", En: "households admitted to relief after screening ≤ households screened"},
			indicators.Text{
				Zh: "纳入者是排查户的一部分；未经排查而纳入的不计入。",
				En: "they are a part of the households screened; those admitted without screening do not count",
			}),
		{
			ID:   SubsistenceWithinResidents,
			Name: indicators.Text{Zh: "城乡低保对象不多于常住人口", En: "people on the subsistence allowance ≤ residents"},
			Definition: indicators.Text{
				Zh: "低保对象可能住在外地，故只作提示；请核对单位（人、万人）。",
				En: "some on it may live elsewhere, hence a warning; look at the units (persons, 10,000 persons)",
			},
			Left:     reliefSubsistence(),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Of(population.Resident),
			Severity: indicators.SeverityWarning,
		},
		indicators.WithinCheck(DestituteUrbanNotBelowSubsistence, SubsistenceUrbanStandard, DestituteUrbanStandard, indicators.SeverityWarning,
			indicators.Text{Zh: "城市低保标准不高于城市特困人员基本生活标准", En: "urban subsistence standard ≤ basic standard of urban destitute people"},
			indicators.Text{
				Zh: "甘肃省 2019 年的特困人员基本生活标准不低于低保标准的 1.3 倍，其他地方可能不同，故只作提示；请核对月、年单位。",
				En: "the basic standard of Gansu for 2019 is 1.3 times the subsistence standard or more, others may not be, hence a warning; " +
					"see whether one of them is a month's and the other a year's",
			}),
		indicators.WithinCheck(DestituteRuralNotBelowSubsistence, SubsistenceRuralStandard, DestituteRuralStandard, indicators.SeverityWarning,
			indicators.Text{Zh: "农村低保标准不高于农村特困人员基本生活标准", En: "rural subsistence standard ≤ basic standard of rural destitute people"},
			indicators.Text{
				Zh: "甘肃省 2019 年的特困人员基本生活标准不低于低保标准的 1.3 倍，其他地方可能不同，故只作提示；请核对月、年单位。",
				En: "the basic standard of Gansu for 2019 is 1.3 times the subsistence standard or more, others may not be, hence a warning; " +
					"see whether one of them is a month's and the other a year's",
			}),
		indicators.WithinCheck(DestituteAbleCareWithinPartly, DestituteAbleCareStandard, DestitutePartlyCareStandard, indicators.SeverityWarning,
			indicators.Text{Zh: "能自理的护理标准不高于部分失能的", En: "care standard of those able to care for themselves ≤ that of the partly dependent"},
			indicators.Text{
				Zh: "所见标准（甘肃省 2021 年）随失能程度提高，故只作提示；请核对各档是否填反。",
				En: "the standards seen, of Gansu for 2021, rise with dependency, hence a warning; see whether the steps were exchanged",
			}),
		indicators.WithinCheck(DestitutePartlyCareWithinFully, DestitutePartlyCareStandard, DestituteFullyCareStandard, indicators.SeverityWarning,
			indicators.Text{Zh: "部分失能的护理标准不高于完全失能的", En: "care standard of the partly dependent ≤ that of the fully dependent"},
			indicators.Text{
				Zh: "所见标准（甘肃省 2021 年）随失能程度提高，故只作提示；请核对各档是否填反。",
				En: "the standards seen, of Gansu for 2021, rise with dependency, hence a warning; see whether the steps were exchanged",
			}),
	}
}
