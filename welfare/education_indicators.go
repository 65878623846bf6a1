package welfare

import "github.com/wenming-go/wenming/indicators"

// The indicators of education.
const (
	// MigrantEnrolmentOfEligible is eligible migrant children at school ÷ eligible migrant children (随迁子女入学率，按符合条件人数),
	// in %.
	MigrantEnrolmentOfEligible indicators.IndicatorID = "welfare.migrant_enrolment_of_eligible"
	// MigrantEnrolmentOfApplicants is applicants given a place ÷ migrant children who applied (随迁子女入学率，按申请人数), in %.
	MigrantEnrolmentOfApplicants indicators.IndicatorID = "welfare.migrant_enrolment_of_applicants"
	// PublicOrBoughtShareOfEligible is eligible migrant children in public schools or government-bought places ÷ eligible migrant
	// children, in %: the share of the scheme of 2017.
	PublicOrBoughtShareOfEligible indicators.IndicatorID = "welfare.public_or_bought_share_of_eligible"
	// PublicOrBoughtShareOfEnrolled is migrant children in public schools or government-bought places ÷ migrant children in compulsory
	// education, in %: the share that the ministry publishes each year.
	PublicOrBoughtShareOfEnrolled indicators.IndicatorID = "welfare.public_or_bought_share_of_enrolled"
	// PrimaryCatchmentShare is primary entrants by catchment ÷ entrants of public primary schools (小学就近划片入学比例), in %.
	PrimaryCatchmentShare indicators.IndicatorID = "welfare.primary_catchment_share"
	// JuniorCatchmentShare is junior secondary entrants by catchment ÷ entrants of public junior secondary schools
	// (初中就近划片入学比例), in %.
	JuniorCatchmentShare indicators.IndicatorID = "welfare.junior_catchment_share"
	// KindergartenGrossEnrolment is gross kindergarten enrolment (学前教育毛入园率), in %, as published.
	KindergartenGrossEnrolment indicators.IndicatorID = "welfare.kindergarten_gross_enrolment"
	// CompulsoryRetention is nine-year retention of compulsory education (九年义务教育巩固率), in %, as published.
	CompulsoryRetention indicators.IndicatorID = "welfare.compulsory_retention"
	// UpperSecondaryGrossEnrolment is gross upper-secondary enrolment (高中阶段教育毛入学率), in %, as published.
	UpperSecondaryGrossEnrolment indicators.IndicatorID = "welfare.upper_secondary_gross_enrolment"
	// WorkingAgeSchooling is mean years of schooling of the working-age population (劳动年龄人口平均受教育年限), in years, as
	// published.
	WorkingAgeSchooling indicators.IndicatorID = "welfare.working_age_schooling"
)

func educationIndicators() []indicators.Indicator {
	return append([]indicators.Indicator{
		indicators.PercentIndicator(MigrantEnrolmentOfEligible, indicators.HigherIsBetter,
			indicators.Of(EligibleMigrantChildrenEnrolled), indicators.Of(EligibleMigrantChildren),
			indicators.Text{Zh: "随迁子女入学率（按符合条件人数）", En: "enrolment of migrant children, over eligible children"},
			indicators.Text{
				Zh: "已入学的符合条件的随迁子女 ÷ 符合条件的随迁子女（含未申请的）。",
				En: "eligible migrant children at school ÷ eligible migrant children, those who did not apply included",
			}, jinchang2023(educationParagraph, "an enrolment rate of 100 % is stated; over whom is not")),
		indicators.PercentIndicator(MigrantEnrolmentOfApplicants, indicators.HigherIsBetter,
			indicators.Of(MigrantApplicantsPlaced), indicators.Of(MigrantApplicants),
			indicators.Text{Zh: "随迁子女入学率（按申请人数）", En: "enrolment of migrant children, over applicants"},
			indicators.Text{
				Zh: "申请后安排入学的随迁子女 ÷ 申请入学的随迁子女；未申请的不在分母中。",
				En: "applicants given a place ÷ migrant children who applied; those who did not apply are not in the denominator",
			}, jinchang2023(educationParagraph, "an enrolment rate of 100 % is stated; over whom is not")),
		indicators.PercentIndicator(PublicOrBoughtShareOfEligible, indicators.HigherIsBetter,
			indicators.Sum(indicators.Of(EligibleMigrantChildrenPublic), indicators.Of(EligibleMigrantChildrenBought)), indicators.Of(EligibleMigrantChildren),
			indicators.Text{
				Zh: "符合条件的随迁子女在公办学校和政府购买学位就读的比例",
				En: "eligible migrant children in public or government-bought places",
			},
			indicators.Text{
				Zh: "（公办学校就读的 + 享受政府购买学位的）符合条件的随迁子女 ÷ 符合条件的随迁子女。",
				En: "(eligible migrant children in public schools + in government-bought places) ÷ eligible migrant children",
			}, balance2017("政府保障程度 第15项", balanceCaixin, indicators.HighConfidence,
				"the formula stands in a system that carries the scheme out")),
		indicators.PercentIndicator(PublicOrBoughtShareOfEnrolled, indicators.HigherIsBetter,
			indicators.Sum(indicators.Of(MigrantChildrenPublic), indicators.Of(MigrantChildrenBought)), indicators.Of(MigrantChildrenEnrolled),
			indicators.Text{
				Zh: "随迁子女在公办学校就读和享受政府购买学位的比例",
				En: "migrant children in public or government-bought places, over those at school",
			},
			indicators.Text{
				Zh: "（公办学校就读的 + 享受政府购买学位的）随迁子女 ÷ 义务教育阶段随迁子女；与按符合条件人数的比例不是同一口径。",
				En: "(migrant children in public schools + in government-bought places) ÷ migrant children in compulsory education; not the share " +
					"over eligible children",
			}, migrantPlacesByYear()),
		indicators.PercentIndicator(PrimaryCatchmentShare, indicators.HigherIsBetter,
			indicators.Of(PrimaryCatchmentEntrants), indicators.Of(PrimaryEntrants),
			indicators.Text{Zh: "公办小学就近划片入学比例", En: "primary entrants by catchment as a share of entrants"},
			indicators.Text{
				Zh: "就近划片入学的小学新生 ÷ 城区和镇区公办小学新生。",
				En: "primary entrants by catchment ÷ entrants of public primary schools of the urban and town areas",
			}),
		indicators.PercentIndicator(JuniorCatchmentShare, indicators.HigherIsBetter,
			indicators.Of(JuniorCatchmentEntrants), indicators.Of(JuniorEntrants),
			indicators.Text{Zh: "公办初中就近划片入学比例", En: "junior secondary entrants by catchment as a share of entrants"},
			indicators.Text{
				Zh: "就近划片入学的初中新生 ÷ 城区和镇区公办初中新生。",
				En: "junior secondary entrants by catchment ÷ entrants of public junior secondary schools of the urban and town areas",
			}),
	}, showMeasures(educationMeasures(),
		shown{KindergartenGrossEnrolment, KindergartenGrossEnrolmentRate, indicators.HigherIsBetter},
		shown{CompulsoryRetention, CompulsoryRetentionRate, indicators.HigherIsBetter},
		shown{UpperSecondaryGrossEnrolment, UpperSecondaryGrossEnrolmentRate, indicators.HigherIsBetter},
		shown{WorkingAgeSchooling, WorkingAgeSchoolingYears, indicators.HigherIsBetter},
	)...)
}

// The checks of education. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// MigrantApplicantsWithinEligible: migrant children who applied ≤ eligible migrant children. An error.
	MigrantApplicantsWithinEligible indicators.CheckID = "welfare.migrant_applicants_within_eligible"
	// MigrantApplicantsPlacedWithinApplicants: applicants given a place ≤ migrant children who applied. An error.
	MigrantApplicantsPlacedWithinApplicants indicators.CheckID = "welfare.migrant_applicants_placed_within_applicants"
	// EligibleMigrantEnrolledWithinEligible: eligible migrant children at school ≤ eligible migrant children. An error.
	EligibleMigrantEnrolledWithinEligible indicators.CheckID = "welfare.eligible_migrant_enrolled_within_eligible"
	// EligibleMigrantPublicWithinEnrolled: eligible migrant children in public schools ≤ eligible migrant children at school. An error.
	EligibleMigrantPublicWithinEnrolled indicators.CheckID = "welfare.eligible_migrant_public_within_enrolled"
	// EligibleMigrantBoughtWithinEnrolled: eligible migrant children in government-bought places ≤ eligible migrant children at school.
	// An error.
	EligibleMigrantBoughtWithinEnrolled indicators.CheckID = "welfare.eligible_migrant_bought_within_enrolled"
	// MigrantPublicWithinEnrolled: migrant children in public schools ≤ migrant children in compulsory education. An error.
	MigrantPublicWithinEnrolled indicators.CheckID = "welfare.migrant_public_within_enrolled"
	// MigrantBoughtWithinEnrolled: migrant children in government-bought places ≤ migrant children in compulsory education. An error.
	MigrantBoughtWithinEnrolled indicators.CheckID = "welfare.migrant_bought_within_enrolled"
	// PrimaryCatchmentWithinEntrants: primary entrants by catchment ≤ entrants of public primary schools. An error.
	PrimaryCatchmentWithinEntrants indicators.CheckID = "welfare.primary_catchment_within_entrants"
	// JuniorCatchmentWithinEntrants: junior secondary entrants by catchment ≤ entrants of public junior secondary schools. An error.
	JuniorCatchmentWithinEntrants indicators.CheckID = "welfare.junior_catchment_within_entrants"
	// EligibleMigrantPlacesWithinEnrolled: eligible migrant children in public schools + in bought places ≤ those at school. A warning.
	EligibleMigrantPlacesWithinEnrolled indicators.CheckID = "welfare.eligible_migrant_places_within_enrolled"
	// MigrantPlacesWithinEnrolled: migrant children in public schools + in bought places ≤ those at school. A warning.
	MigrantPlacesWithinEnrolled indicators.CheckID = "welfare.migrant_places_within_enrolled"
	// StatedMigrantEnrolmentOfEligible: stated enrolment rate = eligible migrant children at school ÷ eligible migrant children. A warning.
	StatedMigrantEnrolmentOfEligible indicators.CheckID = "welfare.stated_migrant_enrolment_of_eligible"
	// StatedMigrantEnrolmentOfApplicants: stated enrolment rate = applicants given a place ÷ migrant children who applied. A note.
	StatedMigrantEnrolmentOfApplicants indicators.CheckID = "welfare.stated_migrant_enrolment_of_applicants"
)

func educationChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(MigrantApplicantsWithinEligible, MigrantApplicants, EligibleMigrantChildren, indicators.SeverityError,
			indicators.Text{Zh: "申请入学的随迁子女不多于符合条件的随迁子女", En: "migrant children who applied ≤ eligible migrant children"},
			indicators.Text{
				Zh: "申请人数只计符合条件的；不符合条件的申请不在此列。",
				En: "count among the applicants only children who meet the conditions",
			}),
		indicators.WithinCheck(MigrantApplicantsPlacedWithinApplicants, MigrantApplicantsPlaced, MigrantApplicants, indicators.SeverityError,
			indicators.Text{Zh: "申请后安排入学的随迁子女不多于申请入学的随迁子女", En: "applicants given a place ≤ migrant children who applied"},
			indicators.Text{
				Zh: "安排入学的都申请过；请核对两者是否同一学年。",
				En: "those given a place had applied; see whether both figures are of the same school year",
			}),
		indicators.WithinCheck(EligibleMigrantEnrolledWithinEligible, EligibleMigrantChildrenEnrolled, EligibleMigrantChildren, indicators.SeverityError,
			indicators.Text{
				Zh: "已入学的符合条件的随迁子女不多于符合条件的随迁子女",
				En: "eligible migrant children at school ≤ eligible migrant children",
			},
			indicators.Text{
				Zh: "已入学的是符合条件的随迁子女的一部分；入学率不会超过 100 %。",
				En: "those at school are a part of the eligible children, so no enrolment rate exceeds 100 %",
			}),
		indicators.WithinCheck(EligibleMigrantPublicWithinEnrolled, EligibleMigrantChildrenPublic, EligibleMigrantChildrenEnrolled, indicators.SeverityError,
			indicators.Text{
				Zh: "公办学校就读的符合条件的随迁子女不多于已入学的符合条件的随迁子女",
				En: "eligible migrant children in public schools ≤ eligible migrant children at school",
			},
			indicators.Text{
				Zh: "公办学校就读的是已入学的一部分；请核对是否都只计符合条件的。",
				En: "those in public schools are a part of those at school; see whether both count eligible children only",
			}),
		indicators.WithinCheck(EligibleMigrantBoughtWithinEnrolled, EligibleMigrantChildrenBought, EligibleMigrantChildrenEnrolled, indicators.SeverityError,
			indicators.Text{
				Zh: "享受政府购买学位的符合条件的随迁子女不多于已入学的符合条件的随迁子女",
				En: "eligible migrant children in government-bought places ≤ eligible migrant children at school",
			},
			indicators.Text{
				Zh: "享受政府购买学位的是已入学的一部分；请核对是否都只计符合条件的。",
				En: "those in bought places are a part of those at school; see whether both count eligible children only",
			}),
		indicators.WithinCheck(MigrantPublicWithinEnrolled, MigrantChildrenPublic, MigrantChildrenEnrolled, indicators.SeverityError,
			indicators.Text{
				Zh: "公办学校就读的随迁子女不多于义务教育阶段随迁子女",
				En: "migrant children in public schools ≤ migrant children in compulsory education",
			},
			indicators.Text{
				Zh: "公办学校就读的是义务教育阶段随迁子女的一部分。",
				En: "those in public schools are a part of the migrant children in compulsory education",
			}),
		indicators.WithinCheck(MigrantBoughtWithinEnrolled, MigrantChildrenBought, MigrantChildrenEnrolled, indicators.SeverityError,
			indicators.Text{
				Zh: "享受政府购买学位的随迁子女不多于义务教育阶段随迁子女",
				En: "migrant children in government-bought places ≤ migrant children in compulsory education",
			},
			indicators.Text{
				Zh: "享受政府购买学位的是义务教育阶段随迁子女的一部分。",
				En: "those in bought places are a part of the migrant children in compulsory education",
			}),
		indicators.WithinCheck(PrimaryCatchmentWithinEntrants, PrimaryCatchmentEntrants, PrimaryEntrants, indicators.SeverityError,
			indicators.Text{
				Zh: "就近划片入学的小学新生不多于城区和镇区公办小学新生",
				En: "primary entrants by catchment ≤ entrants of public primary schools",
			},
			indicators.Text{
				Zh: "就近划片入学的是新生的一部分；民办学校和乡村学校的新生两者都不计。",
				En: "entrants by catchment are a part of the entrants; private and village schools are in neither figure",
			}),
		indicators.WithinCheck(JuniorCatchmentWithinEntrants, JuniorCatchmentEntrants, JuniorEntrants, indicators.SeverityError,
			indicators.Text{
				Zh: "就近划片入学的初中新生不多于城区和镇区公办初中新生",
				En: "junior secondary entrants by catchment ≤ entrants of public junior secondary schools",
			},
			indicators.Text{
				Zh: "就近划片入学的是新生的一部分；民办学校和乡村学校的新生两者都不计。",
				En: "entrants by catchment are a part of the entrants; private and village schools are in neither figure",
			}),
		{
			ID: EligibleMigrantPlacesWithinEnrolled,
			Name: indicators.Text{
				Zh: "符合条件的随迁子女公办与购买学位之和不多于已入学人数",
				En: "eligible migrant children in public schools + in bought places ≤ those at school",
			},
			Definition: indicators.Text{
				Zh: "同一名学生不会既在公办学校又享受政府购买学位；请核对重复计数。",
				En: "no pupil is in a public school and in a bought place of a private one; look for children counted twice",
			},
			Left:     indicators.Sum(indicators.Of(EligibleMigrantChildrenPublic), indicators.Of(EligibleMigrantChildrenBought)),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Of(EligibleMigrantChildrenEnrolled),
			Severity: indicators.SeverityWarning,
		},
		{
			ID: MigrantPlacesWithinEnrolled,
			Name: indicators.Text{
				Zh: "随迁子女公办与购买学位之和不多于在校人数",
				En: "migrant children in public schools + in bought places ≤ those at school",
			},
			Definition: indicators.Text{
				Zh: "同一名学生不会既在公办学校又享受政府购买学位；请核对重复计数。",
				En: "no pupil is in a public school and in a bought place of a private one; look for children counted twice",
			},
			Left:     indicators.Sum(indicators.Of(MigrantChildrenPublic), indicators.Of(MigrantChildrenBought)),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Of(MigrantChildrenEnrolled),
			Severity: indicators.SeverityWarning,
		},
		{
			ID: StatedMigrantEnrolmentOfEligible,
			Name: indicators.Text{
				Zh: "自报随迁子女入学率与按符合条件人数的入学率一致",
				En: "stated enrolment rate = eligible migrant children at school ÷ eligible migrant children",
			},
			Definition: indicators.Text{
				Zh: "不一致时，自报入学率另有分母，如申请人数；请注明分母。",
				En: "where they differ, the stated rate has another denominator, such as the applicants; state it",
			},
			Left:     indicators.Of(StatedMigrantEnrolmentRate),
			Relation: indicators.RelationEqual,
			Right:    indicators.Ratio(indicators.Of(EligibleMigrantChildrenEnrolled), indicators.Of(EligibleMigrantChildren)).Percent(),
			Severity: indicators.SeverityWarning,
		},
		{
			ID: StatedMigrantEnrolmentOfApplicants,
			Name: indicators.Text{
				Zh: "自报随迁子女入学率与按申请人数的入学率一致",
				En: "stated enrolment rate = applicants given a place ÷ migrant children who applied",
			},
			Definition: indicators.Text{
				Zh: "一致时，自报入学率可能以申请人数为分母，不说明未申请的人；不一致时，另有分母，请注明。",
				En: "where they agree, the stated rate may be one over applicants, which says nothing of those who did not apply; where they " +
					"differ, it has another denominator; state it",
			},
			Left:     indicators.Of(StatedMigrantEnrolmentRate),
			Relation: indicators.RelationEqual,
			Right:    indicators.Ratio(indicators.Of(MigrantApplicantsPlaced), indicators.Of(MigrantApplicants)).Percent(),
			Severity: indicators.SeverityNote,
		},
	}
}
