package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Education is who comes to school (入学): migrant children, entrants by catchment, and rates of enrolment. The zero Education reports nothing.
type Education struct {
	// EligibleMigrantChildren is 符合条件的随迁子女, in persons, in the period.
	EligibleMigrantChildren indicators.Value `json:"eligible_migrant_children,omitzero" validate:"count"`
	// MigrantApplicants is 申请入学的随迁子女, in persons, in the period: a part of EligibleMigrantChildren.
	MigrantApplicants indicators.Value `json:"migrant_applicants,omitzero" validate:"count,atmost=EligibleMigrantChildren"`
	// MigrantApplicantsPlaced is 申请后安排入学的随迁子女, in persons, in the period: a part of MigrantApplicants.
	MigrantApplicantsPlaced indicators.Value `json:"migrant_applicants_placed,omitzero" validate:"count,atmost=MigrantApplicants"`
	// EligibleMigrantChildrenEnrolled is 已入学的符合条件的随迁子女, in persons, at the end of the period: a part of
	// EligibleMigrantChildren.
	EligibleMigrantChildrenEnrolled indicators.Value `json:"eligible_migrant_children_enrolled,omitzero" validate:"count,atmost=EligibleMigrantChildren"`
	// EligibleMigrantChildrenPublic is 公办学校就读的符合条件的随迁子女, in persons, at the end of the period: a part of
	// EligibleMigrantChildrenEnrolled.
	EligibleMigrantChildrenPublic indicators.Value `json:"eligible_migrant_children_public,omitzero" validate:"count,atmost=EligibleMigrantChildrenEnrolled"`
	// EligibleMigrantChildrenBought is 享受政府购买学位的符合条件的随迁子女, in persons, at the end of the period: a part of
	// EligibleMigrantChildrenEnrolled.
	EligibleMigrantChildrenBought indicators.Value `json:"eligible_migrant_children_bought,omitzero" validate:"count,atmost=EligibleMigrantChildrenEnrolled"`
	// MigrantChildrenEnrolled is 义务教育阶段随迁子女, in persons, at the end of the period.
	MigrantChildrenEnrolled indicators.Value `json:"migrant_children_enrolled,omitzero" validate:"count"`
	// MigrantChildrenPublic is 公办学校就读的随迁子女, in persons, at the end of the period: a part of MigrantChildrenEnrolled.
	MigrantChildrenPublic indicators.Value `json:"migrant_children_public,omitzero" validate:"count,atmost=MigrantChildrenEnrolled"`
	// MigrantChildrenBought is 享受政府购买学位的随迁子女, in persons, at the end of the period: a part of MigrantChildrenEnrolled.
	MigrantChildrenBought indicators.Value `json:"migrant_children_bought,omitzero" validate:"count,atmost=MigrantChildrenEnrolled"`
	// StatedMigrantEnrolmentRate is 自报随迁子女义务教育入学率, in %, as published; only checks read it.
	StatedMigrantEnrolmentRate indicators.Value `json:"stated_migrant_enrolment_rate,omitzero" validate:"percentage"`
	// PrimaryEntrants is 城区和镇区公办小学新生, in persons, in the period.
	PrimaryEntrants indicators.Value `json:"primary_entrants,omitzero" validate:"count"`
	// PrimaryCatchmentEntrants is 就近划片入学的小学新生, in persons, in the period: a part of PrimaryEntrants.
	PrimaryCatchmentEntrants indicators.Value `json:"primary_catchment_entrants,omitzero" validate:"count,atmost=PrimaryEntrants"`
	// JuniorEntrants is 城区和镇区公办初中新生, in persons, in the period.
	JuniorEntrants indicators.Value `json:"junior_entrants,omitzero" validate:"count"`
	// JuniorCatchmentEntrants is 就近划片入学的初中新生, in persons, in the period: a part of JuniorEntrants.
	JuniorCatchmentEntrants indicators.Value `json:"junior_catchment_entrants,omitzero" validate:"count,atmost=JuniorEntrants"`
	// KindergartenGrossEnrolmentRate is 学前教育毛入园率, in %, as published; it can exceed 100.
	KindergartenGrossEnrolmentRate indicators.Value `json:"kindergarten_gross_enrolment_rate,omitzero" validate:"amount"`
	// CompulsoryRetentionRate is 九年义务教育巩固率, in %, as published.
	CompulsoryRetentionRate indicators.Value `json:"compulsory_retention_rate,omitzero" validate:"amount"`
	// UpperSecondaryGrossEnrolmentRate is 高中阶段教育毛入学率, in %, as published; it can exceed 100.
	UpperSecondaryGrossEnrolmentRate indicators.Value `json:"upper_secondary_gross_enrolment_rate,omitzero" validate:"amount"`
	// WorkingAgeSchoolingYears is 劳动年龄人口平均受教育年限, in years, as published.
	WorkingAgeSchoolingYears indicators.Value `json:"working_age_schooling_years,omitzero" validate:"amount"`
}

// The measures of education.
const (
	// EligibleMigrantChildren is 符合条件的随迁子女, in persons, in the period.
	EligibleMigrantChildren indicators.MeasureID = "welfare.eligible_migrant_children"
	// MigrantApplicants is 申请入学的随迁子女, in persons, in the period: a part of EligibleMigrantChildren.
	MigrantApplicants indicators.MeasureID = "welfare.migrant_applicants"
	// MigrantApplicantsPlaced is 申请后安排入学的随迁子女, in persons, in the period: a part of MigrantApplicants.
	MigrantApplicantsPlaced indicators.MeasureID = "welfare.migrant_applicants_placed"
	// EligibleMigrantChildrenEnrolled is 已入学的符合条件的随迁子女, in persons, at the end of the period: a part of
	// EligibleMigrantChildren.
	EligibleMigrantChildrenEnrolled indicators.MeasureID = "welfare.eligible_migrant_children_enrolled"
	// EligibleMigrantChildrenPublic is 公办学校就读的符合条件的随迁子女, in persons, at the end of the period: a part of
	// EligibleMigrantChildrenEnrolled.
	EligibleMigrantChildrenPublic indicators.MeasureID = "welfare.eligible_migrant_children_public"
	// EligibleMigrantChildrenBought is 享受政府购买学位的符合条件的随迁子女, in persons, at the end of the period: a part of
	// EligibleMigrantChildrenEnrolled.
	EligibleMigrantChildrenBought indicators.MeasureID = "welfare.eligible_migrant_children_bought"
	// MigrantChildrenEnrolled is 义务教育阶段随迁子女, in persons, at the end of the period.
	MigrantChildrenEnrolled indicators.MeasureID = "welfare.migrant_children_enrolled"
	// MigrantChildrenPublic is 公办学校就读的随迁子女, in persons, at the end of the period: a part of MigrantChildrenEnrolled.
	MigrantChildrenPublic indicators.MeasureID = "welfare.migrant_children_public"
	// MigrantChildrenBought is 享受政府购买学位的随迁子女, in persons, at the end of the period: a part of MigrantChildrenEnrolled.
	MigrantChildrenBought indicators.MeasureID = "welfare.migrant_children_bought"
	// StatedMigrantEnrolmentRate is 自报随迁子女义务教育入学率, in %, as published; only checks read it.
	StatedMigrantEnrolmentRate indicators.MeasureID = "welfare.stated_migrant_enrolment_rate"
	// PrimaryEntrants is 城区和镇区公办小学新生, in persons, in the period.
	PrimaryEntrants indicators.MeasureID = "welfare.primary_entrants"
	// PrimaryCatchmentEntrants is 就近划片入学的小学新生, in persons, in the period: a part of PrimaryEntrants.
	PrimaryCatchmentEntrants indicators.MeasureID = "welfare.primary_catchment_entrants"
	// JuniorEntrants is 城区和镇区公办初中新生, in persons, in the period.
	JuniorEntrants indicators.MeasureID = "welfare.junior_entrants"
	// JuniorCatchmentEntrants is 就近划片入学的初中新生, in persons, in the period: a part of JuniorEntrants.
	JuniorCatchmentEntrants indicators.MeasureID = "welfare.junior_catchment_entrants"
	// KindergartenGrossEnrolmentRate is 学前教育毛入园率, in %, as published; it can exceed 100.
	KindergartenGrossEnrolmentRate indicators.MeasureID = "welfare.kindergarten_gross_enrolment_rate"
	// CompulsoryRetentionRate is 九年义务教育巩固率, in %, as published.
	CompulsoryRetentionRate indicators.MeasureID = "welfare.compulsory_retention_rate"
	// UpperSecondaryGrossEnrolmentRate is 高中阶段教育毛入学率, in %, as published; it can exceed 100.
	UpperSecondaryGrossEnrolmentRate indicators.MeasureID = "welfare.upper_secondary_gross_enrolment_rate"
	// WorkingAgeSchoolingYears is 劳动年龄人口平均受教育年限, in years, as published.
	WorkingAgeSchoolingYears indicators.MeasureID = "welfare.working_age_schooling_years"
)

func (e Education) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: EligibleMigrantChildren, Value: e.EligibleMigrantChildren},
		{Measure: MigrantApplicants, Value: e.MigrantApplicants},
		{Measure: MigrantApplicantsPlaced, Value: e.MigrantApplicantsPlaced},
		{Measure: EligibleMigrantChildrenEnrolled, Value: e.EligibleMigrantChildrenEnrolled},
		{Measure: EligibleMigrantChildrenPublic, Value: e.EligibleMigrantChildrenPublic},
		{Measure: EligibleMigrantChildrenBought, Value: e.EligibleMigrantChildrenBought},
		{Measure: MigrantChildrenEnrolled, Value: e.MigrantChildrenEnrolled},
		{Measure: MigrantChildrenPublic, Value: e.MigrantChildrenPublic},
		{Measure: MigrantChildrenBought, Value: e.MigrantChildrenBought},
		{Measure: StatedMigrantEnrolmentRate, Value: e.StatedMigrantEnrolmentRate},
		{Measure: PrimaryEntrants, Value: e.PrimaryEntrants},
		{Measure: PrimaryCatchmentEntrants, Value: e.PrimaryCatchmentEntrants},
		{Measure: JuniorEntrants, Value: e.JuniorEntrants},
		{Measure: JuniorCatchmentEntrants, Value: e.JuniorCatchmentEntrants},
		{Measure: KindergartenGrossEnrolmentRate, Value: e.KindergartenGrossEnrolmentRate},
		{Measure: CompulsoryRetentionRate, Value: e.CompulsoryRetentionRate},
		{Measure: UpperSecondaryGrossEnrolmentRate, Value: e.UpperSecondaryGrossEnrolmentRate},
		{Measure: WorkingAgeSchoolingYears, Value: e.WorkingAgeSchoolingYears},
	}
}

func educationMeasures() []indicators.Measure {
	return slices.Concat(educationMigrantMeasures(), educationEntryMeasures())
}

func educationMigrantMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(EligibleMigrantChildren, persons(), indicators.Text{Zh: "符合条件的随迁子女", En: "eligible migrant children"}, indicators.Text{
			Zh: "本期内随务工父母在本地居住、处于义务教育年龄并符合本地入学条件（如持有居住证）的儿童少年，无论是否申请、是否已入学，一人计一次。",
			En: "children of compulsory-school age who live here with parents who came to work, and who meet the conditions of entry of the " +
				"place, such as a residence permit, in the period, each once, whether or not they applied or are at school",
		}, balance2017("政府保障程度 第15项", balanceCaixin, indicators.HighConfidence,
			"the denominator of the share in public or bought places; what makes a child eligible is not shown")),
		indicators.CountMeasure(MigrantApplicants, persons(), indicators.Text{Zh: "申请入学的随迁子女", En: "migrant children who applied"}, indicators.Text{
			Zh: "符合条件的随迁子女中，本期内家长申请在本地入学的，一人计一次。",
			En: "eligible migrant children whose families applied in the period for a place at a school here, each once",
		}),
		indicators.CountMeasure(MigrantApplicantsPlaced, persons(), indicators.Text{Zh: "申请后安排入学的随迁子女", En: "applicants given a place"}, indicators.Text{
			Zh: "本期内申请入学的随迁子女中，已在本地安排入学的，一人计一次。",
			En: "migrant children who applied in the period and were given a place at a school here, each once",
		}),
		indicators.CountMeasure(EligibleMigrantChildrenEnrolled, persons(),
			indicators.Text{Zh: "已入学的符合条件的随迁子女", En: "eligible migrant children at school"}, indicators.Text{
				Zh: "符合条件的随迁子女中，期末在本地接受义务教育的，含公办、民办学校，一人计一次。",
				En: "eligible migrant children in compulsory education here at the end of the period, in public and private schools, each once",
			}),
		indicators.CountMeasure(EligibleMigrantChildrenPublic, persons(),
			indicators.Text{Zh: "公办学校就读的符合条件的随迁子女", En: "eligible migrant children in public schools"}, indicators.Text{
				Zh: "已入学的符合条件的随迁子女中，在公办学校就读的，一人计一次。",
				En: "eligible migrant children at school who attend a public school, each once",
			}),
		indicators.CountMeasure(EligibleMigrantChildrenBought, persons(),
			indicators.Text{Zh: "享受政府购买学位的符合条件的随迁子女", En: "eligible migrant children in government-bought places"}, indicators.Text{
				Zh: "已入学的符合条件的随迁子女中，在民办学校享受政府购买学位的，一人计一次，不含公办学校学生。",
				En: "eligible migrant children at school who attend a private school in a place that the government buys, each once; pupils of " +
					"public schools are left out",
			}),
		indicators.CountMeasure(MigrantChildrenEnrolled, persons(),
			indicators.Text{Zh: "义务教育阶段随迁子女", En: "migrant children in compulsory education"}, indicators.Text{
				Zh: "期末在本地城区、镇区接受义务教育的随迁子女：户籍在外省或本省外县的乡村，随务工父母同住。统计定义已含“接受义务教育”，" +
					"不能作入学率的分母。",
				En: "children whose registration is in another province or a village of another county, who live with parents working in the urban " +
					"or town areas here and are in compulsory education, at the end of the period; the definition of statistics contains that they " +
					"are at school, so they are no denominator of an enrolment rate",
			}, migrantChildrenDefinition()),
		indicators.CountMeasure(MigrantChildrenPublic, persons(), indicators.Text{Zh: "公办学校就读的随迁子女", En: "migrant children in public schools"}, indicators.Text{
			Zh: "义务教育阶段随迁子女中，在公办学校就读的，一人计一次。",
			En: "migrant children in compulsory education who attend a public school, each once",
		}),
		indicators.CountMeasure(MigrantChildrenBought, persons(),
			indicators.Text{Zh: "享受政府购买学位的随迁子女", En: "migrant children in government-bought places"}, indicators.Text{
				Zh: "义务教育阶段随迁子女中，在民办学校享受政府购买学位的，一人计一次，不含公办学校学生。",
				En: "migrant children in compulsory education who attend a private school in a place that the government buys, each once; pupils of " +
					"public schools are left out",
			}),
		indicators.PercentMeasure(StatedMigrantEnrolmentRate, indicators.Text{Zh: "自报随迁子女入学率", En: "stated enrolment rate of migrant children"}, indicators.Text{
			Zh: "公布的随迁子女义务教育入学率，照原文填报；所据来源未说明分母，只用于核查，不计分。",
			En: "the enrolment rate of migrant children in compulsory education as published; the source does not say over whom, so it is " +
				"checked, and no score reads it",
		}, jinchang2023(educationParagraph, "100 %, denominator not stated")),
	}
}

func educationEntryMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(PrimaryEntrants, persons(), indicators.Text{Zh: "城区和镇区公办小学新生", En: "entrants of public primary schools"}, indicators.Text{
			Zh: "本期内进入城区和镇区公办小学的新生，一人计一次。",
			En: "pupils who entered public primary schools of the urban and town areas in the period, each once",
		}),
		indicators.CountMeasure(PrimaryCatchmentEntrants, persons(), indicators.Text{Zh: "就近划片入学的小学新生", En: "primary entrants by catchment"}, indicators.Text{
			Zh: "城区和镇区公办小学新生中，按划片就近入学的，一人计一次。",
			En: "entrants of public primary schools of the urban and town areas who entered the school of their catchment, each once",
		}, jinchang2023(educationParagraph, "neighbourhood enrolment by catchment")),
		indicators.CountMeasure(JuniorEntrants, persons(), indicators.Text{Zh: "城区和镇区公办初中新生", En: "entrants of public junior secondary schools"}, indicators.Text{
			Zh: "本期内进入城区和镇区公办初中的新生，一人计一次。",
			En: "pupils who entered public junior secondary schools of the urban and town areas in the period, each once",
		}),
		indicators.CountMeasure(JuniorCatchmentEntrants, persons(),
			indicators.Text{Zh: "就近划片入学的初中新生", En: "junior secondary entrants by catchment"}, indicators.Text{
				Zh: "城区和镇区公办初中新生中，按划片就近入学的，一人计一次。",
				En: "entrants of public junior secondary schools of the urban and town areas who entered the school of their catchment, each once",
			}, jinchang2023(educationParagraph, "neighbourhood enrolment by catchment")),
		indicators.AmountMeasure(KindergartenGrossEnrolmentRate, indicators.Same("%"),
			indicators.Text{Zh: "学前教育毛入园率", En: "gross kindergarten enrolment"}, indicators.Text{
				Zh: "公布的学前教育毛入园率；规划未见分子、分母。毛入园率不限年龄，可超过 100 %。",
				En: "gross enrolment in kindergartens as published; the plan at hand shows neither numerator nor denominator, and a gross rate, " +
					"whatever the age of the children, can exceed 100 %",
			}, publicServices14("主要指标(学有所教)", "neither numerator nor denominator is shown")),
		indicators.AmountMeasure(CompulsoryRetentionRate, indicators.Same("%"),
			indicators.Text{Zh: "九年义务教育巩固率", En: "nine-year retention of compulsory education"}, indicators.Text{
				Zh: "公布的九年义务教育巩固率；规划未见分子、分母，学生有转入，故不设上限。",
				En: "retention through nine years of compulsory education as published; the plan at hand shows neither numerator nor denominator, " +
					"and no upper bound is set, since pupils move in",
			}, publicServices14("主要指标(学有所教)", "neither numerator nor denominator is shown")),
		indicators.AmountMeasure(UpperSecondaryGrossEnrolmentRate, indicators.Same("%"),
			indicators.Text{Zh: "高中阶段教育毛入学率", En: "gross upper-secondary enrolment"}, indicators.Text{
				Zh: "公布的高中阶段教育毛入学率；规划未见分子、分母。毛入学率不限年龄，可超过 100 %。",
				En: "gross enrolment in upper-secondary education as published; the plan at hand shows neither numerator nor denominator, and a " +
					"gross rate, whatever the age of the pupils, can exceed 100 %",
			}, publicServices14("主要指标(学有所教)", "neither numerator nor denominator is shown")),
		indicators.AmountMeasure(WorkingAgeSchoolingYears, indicators.Text{Zh: "年", En: "years"},
			indicators.Text{Zh: "劳动年龄人口平均受教育年限", En: "mean years of schooling of the working-age population"}, indicators.Text{
				Zh: "公布的劳动年龄人口平均受教育年限；规划未见年龄界限与算法。",
				En: "mean years of schooling of the working-age population as published; the plan at hand shows neither the ages nor the method",
			}, publicServices14("主要指标(学有所教)", "neither the ages nor the method is shown")),
	}
}
