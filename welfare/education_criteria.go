package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of education.
const (
	// MigrantPlaces2017: ≥ 85 % of eligible migrant children in public or government-bought places (county, quality-balanced compulsory
	// education, 2017).
	MigrantPlaces2017 indicators.NodeID = "welfare.migrant_places_2017"
	// PrimaryCatchment2017: 100 % of primary entrants by catchment (county, quality-balanced compulsory education, 2017).
	PrimaryCatchment2017 indicators.NodeID = "welfare.primary_catchment_2017"
	// JuniorCatchment2017: ≥ 95 % of junior secondary entrants by catchment (county, quality-balanced compulsory education, 2017).
	JuniorCatchment2017 indicators.NodeID = "welfare.junior_catchment_2017"
	// KindergartenEnrolment2025: gross kindergarten enrolment > 90 % (plan target of China for 2025, public services plan).
	KindergartenEnrolment2025 indicators.NodeID = "welfare.kindergarten_enrolment_2025"
	// CompulsoryRetention2025: nine-year retention of compulsory education ≥ 96 % (plan target of China for 2025, public services
	// plan).
	CompulsoryRetention2025 indicators.NodeID = "welfare.compulsory_retention_2025"
	// UpperSecondaryEnrolment2025: gross upper-secondary enrolment > 92 % (plan target of China for 2025, public services plan).
	UpperSecondaryEnrolment2025 indicators.NodeID = "welfare.upper_secondary_enrolment_2025"
	// WorkingAgeSchooling2025: mean years of schooling of the working-age population ≥ 11.3 (plan target of China for 2025, public
	// services plan).
	WorkingAgeSchooling2025 indicators.NodeID = "welfare.working_age_schooling_2025"
)

func educationCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(MigrantPlaces2017, PublicOrBoughtShareOfEligible, indicators.AtLeast(indicators.Whole(85)),
			indicators.Text{
				Zh: "符合条件的随迁子女在公办学校和政府购买学位就读的比例 85 % 以上（县域义务教育优质均衡，2017 年）",
				En: "≥ 85 % of eligible migrant children in public or government-bought places (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第15项", balanceCaixin, indicators.HighConfidence,
				"applies to the county; over eligible migrant children, not over those at school; what makes a child eligible is not shown")),
		indicators.ThresholdNode(PrimaryCatchment2017, PrimaryCatchmentShare, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "城区和镇区公办小学就近划片入学比例 100 %（县域义务教育优质均衡，2017 年）",
				En: "100 % of primary entrants by catchment (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第13项", withoutAddress, indicators.MediumConfidence,
				"applies to the public primary schools in the urban and town areas of the county")),
		indicators.ThresholdNode(JuniorCatchment2017, JuniorCatchmentShare, indicators.AtLeast(indicators.Whole(95)),
			indicators.Text{
				Zh: "城区和镇区公办初中就近划片入学比例 95 % 以上（县域义务教育优质均衡，2017 年）",
				En: "≥ 95 % of junior secondary entrants by catchment (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第13项", withoutAddress, indicators.MediumConfidence,
				"applies to the public junior secondary schools in the urban and town areas of the county")),
		indicators.ThresholdNode(KindergartenEnrolment2025, KindergartenGrossEnrolment, indicators.Above(indicators.Whole(90)),
			indicators.Text{
				Zh: "学前教育毛入园率高于 90 %（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "gross kindergarten enrolment > 90 % (plan target of China for 2025, public services plan)",
			},
			publicServices14("主要指标(学有所教)", "neither numerator nor denominator is shown")),
		indicators.ThresholdNode(CompulsoryRetention2025, CompulsoryRetention, indicators.AtLeast(indicators.Whole(96)),
			indicators.Text{
				Zh: "九年义务教育巩固率 96 %（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "nine-year retention of compulsory education ≥ 96 % (plan target of China for 2025, public services plan)",
			},
			publicServices14("主要指标(学有所教)", "neither numerator nor denominator is shown")),
		indicators.ThresholdNode(UpperSecondaryEnrolment2025, UpperSecondaryGrossEnrolment, indicators.Above(indicators.Whole(92)),
			indicators.Text{
				Zh: "高中阶段教育毛入学率高于 92 %（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "gross upper-secondary enrolment > 92 % (plan target of China for 2025, public services plan)",
			},
			publicServices14("主要指标(学有所教)", "neither numerator nor denominator is shown")),
		indicators.ThresholdNode(WorkingAgeSchooling2025, WorkingAgeSchooling, indicators.AtLeast(indicators.MustNumber("11.3")),
			indicators.Text{
				Zh: "劳动年龄人口平均受教育年限 11.3 年（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "mean years of schooling of the working-age population ≥ 11.3 (plan target of China for 2025, public services plan)",
			},
			publicServices14("主要指标(学有所教)", "neither the ages nor the method is shown")),
	}
}

func migrantChildrenDefinition() indicators.Citation {
	return indicators.Citation{
		Document:   "教育统计：随迁子女",
		URL:        "https://m.haocat.cn/yule/news130351.html",
		Note:       "the wording of statistics of education on a news site; issuer and year are not shown",
		Confidence: indicators.MediumConfidence,
	}
}

func migrantPlacesByYear() indicators.Citation {
	return indicators.Citation{
		Document:   "教育部新闻发布会",
		Issuer:     "教育部",
		Edition:    "2022-09-27",
		Clause:     "随迁子女在公办学校就读和享受政府购买学位的比例",
		URL:        "http://news.gscn.com.cn/system/2022/09/28/012831120.shtml",
		Note:       "observed: 90.9 % in 2021, national; no threshold",
		Confidence: indicators.HighConfidence,
	}
}
