package main

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/welfare"
)

func careProgrammes() []programme {
	return []programme{
		{
			words: "直播带岗", name: indicators.Text{Zh: "“直播带岗”“人社局长进直播间”", En: "recruitment by live stream"},
			measures: []indicators.MeasureID{welfare.RecruitmentLiveStreams},
		},
		{
			words: "各类线上线下招聘活动", name: indicators.Text{Zh: "各类线上线下招聘活动", En: "recruitment events online and on site"},
			measures: []indicators.MeasureID{welfare.RecruitmentOnline, welfare.RecruitmentOffline},
		},
		{
			words: "基本养老保险全国统筹", name: indicators.Text{Zh: "基本养老保险全国统筹", En: "national pooling of pension insurance"},
			measures: []indicators.MeasureID{welfare.PensionParticipants},
		},
		{
			words: "灵活就业人员参保户籍限制", name: indicators.Text{Zh: "全面放开灵活就业人员参保户籍限制", En: "insurance of flexible workers opened to all registrations"},
			measures: []indicators.MeasureID{welfare.FlexibleWorkersInsured, welfare.FlexibleWorkersFromElsewhere},
		},
		{
			words: "各项失业保险金", name: indicators.Text{Zh: "及时发放各项失业保险金", En: "unemployment benefits paid in time"},
			measures: []indicators.MeasureID{welfare.UnemploymentBenefitRecipients, welfare.UnemploymentBenefitAmount},
		},
		{
			words: "低保扩围增效", name: indicators.Text{Zh: "低保扩围增效、困难群众排查", En: "subsistence allowance extended, hardship surveyed"},
			measures: []indicators.MeasureID{welfare.SubsistenceAdded, welfare.ReliefHouseholdsScreened},
		},
		{
			words: "养老服务“双随机、一公开”监管", name: indicators.Text{Zh: "养老服务“双随机、一公开”监管", En: "random inspection of care for elderly people"},
			measures: []indicators.MeasureID{welfare.ElderlyInstitutionsInspected, welfare.ElderlyInspectionsPublished},
		},
		{
			words: "经济困难老年人补贴制度", name: indicators.Text{Zh: "经济困难老年人补贴制度", En: "subsidies for elderly people in hardship"},
			measures: []indicators.MeasureID{welfare.ElderlyAllowanceRecipients, welfare.ElderlyAllowanceAmount},
		},
		{
			words: "助餐、助浴、助洁、助医", name: indicators.Text{Zh: "助餐、助浴、助洁、助医、日间照料、康复保健", En: "meals, bathing, cleaning, medical help, day care, rehabilitation"},
			measures: []indicators.MeasureID{welfare.ElderlyMealVisits, welfare.ElderlyBathingVisits, welfare.ElderlyCleaningVisits, welfare.ElderlyMedicalVisits},
		},
		{
			words: "福彩圆梦", name: indicators.Text{Zh: "“福彩圆梦”助学金", En: "education grants of the welfare lottery"},
			measures: []indicators.MeasureID{welfare.OrphanGrantRecipients, welfare.OrphanGrantAmount},
		},
		{words: "跨省通办", name: indicators.Text{Zh: "残疾人“两项补贴”资格认定和申请“跨省通办”", En: "disability allowances applied for in any province"}},
	}
}

func serviceProgrammes() []programme {
	return []programme{
		{
			words: "学校划片招生、学生就近入学", name: indicators.Text{Zh: "学校划片招生、学生就近入学", En: "enrolment by neighbourhood"},
			measures: []indicators.MeasureID{welfare.PrimaryCatchmentEntrants, welfare.JuniorCatchmentEntrants},
		},
		{
			words: "阳光招生、阳光分班", name: indicators.Text{Zh: "阳光招生、阳光分班", En: "open enrolment, open class lists"},
			measures: []indicators.MeasureID{welfare.OpenEnrolmentSchools, welfare.OpenlyAssignedClasses},
		},
		{
			words: "两为主、两纳入、以居住证为主要依据", name: indicators.Text{Zh: "“两为主、两纳入、以居住证为主要依据”的随迁子女入学政策", En: "migrant children's enrolment by residence permit"},
			measures: []indicators.MeasureID{welfare.EligibleMigrantChildren, welfare.EligibleMigrantChildrenPublic},
		},
		{
			words: "双减", name: indicators.Text{Zh: "“双减”", En: "double reduction"},
			measures: []indicators.MeasureID{welfare.AfterSchoolServiceSchools, welfare.TrainingInstitutions},
		},
		{
			words: "未成年人心理健康教育", name: indicators.Text{Zh: "未成年人心理健康教育", En: "mental health of minors"},
			measures: []indicators.MeasureID{welfare.CounsellingSchools, welfare.PsychologyTeachers},
		},
		{
			words: "悦读书", name: indicators.Text{Zh: "“悦读书”“校园心理剧展演”", En: "joyful reading, plays on campus"},
			measures: []indicators.MeasureID{welfare.ReadingEvents, welfare.PsychologyPlays},
		},
		{
			words: "健康“细胞”工程", name: indicators.Text{Zh: "健康“细胞”工程", En: "healthy “cells”"},
			measures: []indicators.MeasureID{welfare.HealthyCells},
		},
		{
			words: "卫生城市创建", name: indicators.Text{Zh: "卫生城市创建、爱国卫生", En: "sanitary city, patriotic health campaign"},
			measures: []indicators.MeasureID{welfare.HygieneCampaigns},
		},
		{
			words: "健康城市试点", name: indicators.Text{Zh: "健康城市试点", En: "healthy city pilot"},
			measures: []indicators.MeasureID{welfare.HealthyCityPilots},
		},
		{
			words: "无烟环境创建", name: indicators.Text{Zh: "无烟环境创建", En: "smoke-free environments"},
			measures: []indicators.MeasureID{welfare.SmokeFreeUnits},
		},
		{
			words: "接诉即办", name: indicators.Text{Zh: "全省首家“接诉即办”便民热线", En: "the province's first hotline that acts on every call"},
			measures: []indicators.MeasureID{welfare.HotlineCalls, welfare.HotlineResolvedCases},
		},
		{words: "补短板强弱项促提升", name: indicators.Text{Zh: "优化营商环境“补短板强弱项促提升”三年行动", En: "three-year action for the business environment"}},
	}
}
