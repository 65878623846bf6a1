package main

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/urban"
	"github.com/wenming-go/wenming/volunteer"
	"github.com/wenming-go/wenming/welfare"
)

func civicsSection() indicators.Node {
	return section("civics", 15, indicators.Text{Zh: "思想道德", En: "Ideas and conduct"},
		scored("outreach_teams", 8, civics.OutreachTeamsPer10000, indicators.Text{Zh: "每万人宣讲队伍", En: "Outreach teams per 10,000 residents"}, upTo(10)),
		scored("conduct_campaigns", 5, civics.ConductCampaigns, indicators.Text{Zh: "文明行动", En: "Conduct campaigns"}, half(5, 3)),
		optional("exemplars", 2, civics.ExemplarsPer100000, indicators.Text{Zh: "每十万人先进典型", En: "Exemplars per 100,000 residents"}, upTo(50)),
	)
}

func housingSection() indicators.Node {
	return section("housing", 20, indicators.Text{Zh: "住房改善", En: "Housing"},
		scored("shantytown", 5, "jinchang.shantytown_units", indicators.Text{Zh: "棚户区改造", En: "Shantytown renewal"}, upTo(5)),
		scored("neighbourhoods", 8, "jinchang.neighbourhood_households", indicators.Text{Zh: "老旧小区改造", En: "Old-neighbourhood renewal"}, upTo(25)),
		scored("rental", 7, "jinchang.rental_units", indicators.Text{Zh: "保障性租赁住房", En: "Affordable rental housing"},
			indicators.Curve{Points: []indicators.CurvePoint{
				{At: indicators.Whole(0), Share: indicators.Whole(0)},
				{At: indicators.Whole(20), Share: indicators.MustNumber("0.6")},
				{At: indicators.Whole(60), Share: indicators.Whole(1)},
			}}),
	)
}

func urbanSection() indicators.Node {
	return section("urban", 15, indicators.Text{Zh: "城市建设与管理", En: "City building and management"},
		scored("roads", 6, urban.RoadsWidenedOrRebuilt, indicators.Text{Zh: "扩建改造道路", En: "Roads widened or rebuilt"}, upTo(10)),
		scored("by_laws", 4, urban.ByLawsInForce, indicators.Text{Zh: "施行中的条例", En: "By-laws in force"}, half(3, 1)),
		optional("reports", 5, urban.ReportResolutionRate, indicators.Text{Zh: "随手拍问题办结率", En: "Reports by photo resolved"}, upTo(100)),
	)
}

func volunteeringSection() indicators.Node {
	return section("volunteering", 20, indicators.Text{Zh: "志愿服务", En: "Volunteering"},
		scored("registered_share", 6, volunteer.RegisteredShare,
			indicators.Text{Zh: "注册志愿者占常住人口比例", En: "Registered share of residents"}, upTo(30)),
		scored("volunteers_per_team", 2, volunteer.VolunteersPerTeam, indicators.Text{Zh: "队均注册志愿者", En: "Volunteers per team"}, indicators.Deduct{
			Level: indicators.Whole(150), Side: indicators.SideAbove, Step: indicators.Whole(50),
			Each: indicators.MustNumber("0.5"), Parts: indicators.PartsUp,
		}),
		optional("active_share", 4, volunteer.ActiveShare, indicators.Text{Zh: "志愿者活跃率", En: "Active share"}, upTo(60)),
		scored("teams", 2, volunteer.TeamsPer10000, indicators.Text{Zh: "每万人志愿服务队伍", En: "Teams per 10,000 residents"},
			indicators.Curve{Points: []indicators.CurvePoint{
				{At: indicators.Whole(0), Share: indicators.Whole(0)},
				{At: indicators.Whole(10), Share: indicators.MustNumber("0.6")},
				{At: indicators.Whole(20), Share: indicators.Whole(1)},
			}}),
		scored("registered_organisations", 2, volunteer.OrganisationsPerMillion,
			indicators.Text{Zh: "每百万人志愿服务组织", En: "Organisations per million residents"}, indicators.Grades{Grades: []indicators.Grade{
				{Name: "A", Share: indicators.Whole(1), When: from(60)},
				{Name: "B", Share: indicators.MustNumber("0.66"), When: from(40)},
				{Name: "C", Share: indicators.MustNumber("0.33"), When: from(20)},
				{Name: "C#", Share: indicators.Whole(0)},
			}}),
		scored("incubated_teams", 1, volunteer.IncubatedTeamsPerMillion,
			indicators.Text{Zh: "每百万人培育孵化团队", En: "Incubated teams per million residents"}, upTo(100)),
		scored("systems", 2, volunteer.SystemsInForce, indicators.Text{Zh: "施行中的志愿服务制度", En: "Systems in force"}, half(18, 8)),
		scored("street_days", 1, volunteer.StreetDaysHeld, indicators.Text{Zh: "上街日天数", En: "Street days"}, upTo(36)),
	)
}

func livelihoodSection() indicators.Node {
	return section("livelihood", 20, indicators.Text{Zh: "社会福利", En: "Welfare"},
		scored("children_allowance", 6, welfare.ChildrenAllowancePerChildMonth,
			indicators.Text{Zh: "孤儿和事实无人抚养儿童每人每月生活费", En: "Living allowance a child and month"}, upTo(1_000)),
		scored("orphan_grants", 3, welfare.OrphanGrantPerRecipient,
			indicators.Text{Zh: "福彩圆梦助学金，每人", En: "Education grant an orphan"}, upTo(10_000)),
		scored("disability_allowances", 5, welfare.DisabilityPerPersonMonth,
			indicators.Text{Zh: "残疾人两项补贴，每人每月", En: "Disability allowances a person and month"}, upTo(100)),
		optional("elderly_visits", 6, welfare.ElderlyVisitsPerPerson,
			indicators.Text{Zh: "经济困难老年人人均服务次数", En: "Service visits an elderly person in difficulty"}, upTo(18)),
	)
}

func educationSection() indicators.Node {
	return section("education", 10, indicators.Text{Zh: "教育公平", En: "Fair education"},
		scored("migrant_enrolment", 5, "jinchang.stated_migrant_enrolment",
			indicators.Text{Zh: "随迁子女义务教育入学率（分母未说明）", En: "Enrolment of migrant children (no denominator stated)"}, half(100, 95)),
		optional("migrant_places", 5, welfare.PublicOrBoughtShareOfEligible,
			indicators.Text{Zh: "符合条件的随迁子女公办和购买学位占比", En: "Public and bought places for eligible migrant children"}, upTo(85)),
	)
}
