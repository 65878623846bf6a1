package main

import (
	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/volunteer"
	"github.com/wenming-go/wenming/welfare"
)

// The checks of this program.
const (
	elderlyVisitsMisprint   indicators.CheckID = "jinchang.elderly_visits_misprint"
	childrenAllowance       indicators.CheckID = "jinchang.children_allowance"
	disabilityAllowance     indicators.CheckID = "jinchang.disability_allowance"
	unitsPerBuilding        indicators.CheckID = "jinchang.units_per_building"
	threeCountsOfTeams      indicators.CheckID = "jinchang.three_counts_of_teams"
	impliedResidentsEnd2022 indicators.CheckID = "jinchang.implied_residents_end_2022"
	impliedResidentsEnd2023 indicators.CheckID = "jinchang.implied_residents_end_2023"
	impliedResidentsIn2020  indicators.CheckID = "jinchang.implied_residents_census_2020"
)

// The numbers they compare with.
const (
	printedYear              = 2_024 // of 2024年, where 2024名 was very likely meant
	visitsEach               = 18
	monthsOfYear             = 12
	floorOutsideInstitutions = 1_000 // yuan a month, Gansu 2019–2020
	roundRate                = 100   // yuan a month, an inference
	mostUnitsPerBuilding     = 200   // illustrative, without a source
)

// checks look at the article's own figures. Those that hold for any city stand in the domains.
func checks() []indicators.Check {
	return append([]indicators.Check{
		impliedResidents(impliedResidentsEnd2022, population.Resident,
			indicators.Text{Zh: "自报注册率所隐含的常住人口与 2022 年末一致", En: "residents implied by the stated share = those of end of 2022"}),
		impliedResidents(impliedResidentsEnd2023, residentsEnd2023,
			indicators.Text{Zh: "自报注册率所隐含的常住人口与 2023 年末一致", En: "residents implied by the stated share = those of end of 2023"}),
		impliedResidents(impliedResidentsIn2020, residentsCensus2020,
			indicators.Text{Zh: "自报注册率所隐含的常住人口与 2020 年普查一致", En: "residents implied by the stated share = those of the census of 2020"}),
		{
			ID: threeCountsOfTeams, Severity: indicators.SeverityNote,
			Name: indicators.Text{Zh: "志愿服务队伍是否即为组织与孵化团队之和", En: "are the teams the organisations and incubated teams together"},
			Definition: indicators.Text{
				Zh: "《志愿服务条例》区分志愿服务组织与志愿服务队伍；三者是三个不同的数，互不包含，不可相加或互相代替。不一致即为此意。",
				En: "the regulations on voluntary service tell organisations from teams; these are three different counts, none a part of another, " +
					"which is what a contradiction here means",
			},
			Left:     indicators.Of(volunteer.Teams),
			Relation: indicators.RelationEqual,
			Right:    indicators.Sum(indicators.Of(volunteer.Organisations), indicators.Of(volunteer.IncubatedTeams)),
		},
	}, livelihoodChecks()...)
}

func livelihoodChecks() []indicators.Check {
	children := indicators.Sum(indicators.Of(welfare.Orphans), indicators.Of(welfare.UnattendedChildren))
	return []indicators.Check{
		{
			ID: unitsPerBuilding, Severity: indicators.SeverityWarning,
			Name: indicators.Text{Zh: "新建保障性租赁住房每栋不超过 200 套", En: "at most 200 affordable rental units in a new building"},
			Definition: indicators.Text{
				Zh: "200 套是本程序的示例界限，没有出处；超过时照原文保留，请核对栋数与套数是否同一批。",
				En: "200 is this program's own line, without a source; where it is passed the figures stay as reported, and one looks whether " +
					"buildings and units are of the same projects",
			},
			Left:     indicators.Ratio(indicators.Of(housing.RentalNewUnits), indicators.Of(housing.RentalNewBuildings)),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Constant(indicators.Whole(mostUnitsPerBuilding)),
		},
		{
			ID: elderlyVisitsMisprint, Severity: indicators.SeverityNote,
			Name: indicators.Text{Zh: "服务人次 ÷ 原文“2024年”之数，恰为每人 18 次", En: "visits ÷ the 2024 of the article = 18 each, exactly"},
			Definition: indicators.Text{
				Zh: "原文作“为2024年经济困难老年人提供……服务36432人次”，而文章写于 2023 年。除尽则“2024年”很可能是“2024名”之误；2024 在此是常数，不作观测值。",
				En: "the article, of 2023, prints “for elderly people of the year 2024 … 36,432 visits”. Where the quotient is whole, 2024年 (the year) is " +
					"very likely a misprint for 2024名 (persons); 2024 is a constant here, never a figure that counts",
			},
			Left:     indicators.Ratio(indicators.Of(welfare.ElderlyServiceVisits), indicators.Constant(indicators.Whole(printedYear))),
			Relation: indicators.RelationEqual,
			Right:    indicators.Constant(indicators.Whole(visitsEach)),
		},
		{
			ID: childrenAllowance, Severity: indicators.SeverityNote,
			Name: indicators.Text{Zh: "孤儿和事实无人抚养儿童基本生活费，每人每月（按 12 个月）", En: "basic living allowance a child and month, over 12 months"},
			Definition: indicators.Text{
				Zh: "甘肃 2019–2020 年的最低标准为散居每人每月 1,000 元，2023 年标准来源未见。低于此数，说明有人只领了部分月份，或所报金额、人数并非全年。",
				En: "Gansu's floor of 2019–2020 outside institutions was 1,000 yuan a month; that of 2023 is not shown in the sources. Less than that means " +
					"that some were paid for part of the year, or that amount and children are not those of a whole year",
			},
			Left:     indicators.Ratio(indicators.Of(welfare.ChildrenAllowanceAmount), children.Times(indicators.Whole(monthsOfYear))),
			Relation: indicators.RelationAtLeast,
			Right:    indicators.Constant(indicators.Whole(floorOutsideInstitutions)),
			Sources: []indicators.Citation{{
				Document: "甘肃省事实无人抚养儿童基本生活补贴", Issuer: "甘肃省民政厅", Edition: "2019", Confidence: indicators.HighConfidence,
				URL:  "http://gansu.gscn.com.cn/system/2019/11/05/012257826.shtml",
				Note: "a rate of payment of Gansu from June 2019, kept in 2020, for children outside institutions",
			}},
		},
		{
			ID: disabilityAllowance, Severity: indicators.SeverityNote,
			Name: indicators.Text{Zh: "残疾人两项补贴，每人每月（按 12 个月）约 100 元", En: "disability allowances of about 100 yuan a person and month, over 12 months"},
			Definition: indicators.Text{
				Zh: "接近 100 元，像是每人每月 100 元发放一年；这是推断，金昌当年标准来源未见。一人可同时领取两项，故人数不等于份数。",
				En: "close to 100 yuan a month for a year: an inference, since Jinchang's rates of that year are not shown. " +
					"One person may hold both allowances, so persons are not grants",
			},
			Left:      indicators.Ratio(indicators.Of(welfare.DisabilityAmount), indicators.Of(welfare.DisabilityRecipients).Times(indicators.Whole(monthsOfYear))),
			Relation:  indicators.RelationEqual,
			Right:     indicators.Constant(indicators.Whole(roundRate)),
			Tolerance: indicators.Whole(1),
		},
	}
}

// impliedResidents compares the population that the stated share implies with a published one.
func impliedResidents(id indicators.CheckID, published indicators.MeasureID, name indicators.Text) indicators.Check {
	return indicators.Check{
		ID: id, Name: name, Severity: indicators.SeverityNote,
		Definition: indicators.Text{
			Zh: "注册志愿者 ÷ 自报注册率应等于自报所依据的常住人口；不一致说明自报并非以此人口为分母。",
			En: "registered volunteers ÷ the stated share should be the population the statement rests on; where they differ, it rests on another one",
		},
		Left:     indicators.Ratio(indicators.Of(volunteer.Registered), indicators.Of(volunteer.StatedRegisteredShare)).Per(100),
		Relation: indicators.RelationEqual,
		Right:    indicators.Of(published),
	}
}
