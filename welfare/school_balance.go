package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// SchoolBalance is what the recognition of counties for quality-balanced compulsory education reads (县域义务教育优质均衡): schools,
// teachers, satisfaction. Its standards of a single school are read at the school with the lowest figure. The zero SchoolBalance reports nothing.
type SchoolBalance struct {
	// ResourceAssessedSchools is 接受资源配置评估的学校, in schools, at the end of the period.
	ResourceAssessedSchools indicators.Value `json:"resource_assessed_schools,omitzero" validate:"count"`
	// ResourceStandardSchools is 资源配置达标学校, in schools, at the end of the period: a part of ResourceAssessedSchools.
	ResourceStandardSchools indicators.Value `json:"resource_standard_schools,omitzero" validate:"count,atmost=ResourceAssessedSchools"`
	// LowestPrimaryDegreeTeachers is 每百名学生拥有高于规定学历教师数, at the primary school with the lowest figure, at the end of the
	// period.
	LowestPrimaryDegreeTeachers indicators.Value `json:"lowest_primary_degree_teachers,omitzero" validate:"amount"`
	// LowestJuniorDegreeTeachers is 每百名学生拥有高于规定学历教师数, at the junior secondary school with the lowest figure, at the end
	// of the period.
	LowestJuniorDegreeTeachers indicators.Value `json:"lowest_junior_degree_teachers,omitzero" validate:"amount"`
	// LowestBackboneTeachers is 每百名学生拥有县级以上骨干教师数, at the school with the lowest figure, at the end of the period.
	LowestBackboneTeachers indicators.Value `json:"lowest_backbone_teachers,omitzero" validate:"amount"`
	// LowestArtsSportTeachers is 每百名学生拥有体育、艺术专任教师数, at the school with the lowest figure, at the end of the period.
	LowestArtsSportTeachers indicators.Value `json:"lowest_arts_sport_teachers,omitzero" validate:"amount"`
	// LowestPrimaryTeachingSpace is 生均教学及辅助用房面积, at the primary school with the lowest figure, at the end of the period.
	LowestPrimaryTeachingSpace indicators.Value `json:"lowest_primary_teaching_space,omitzero" validate:"amount"`
	// LowestJuniorTeachingSpace is 生均教学及辅助用房面积, at the junior secondary school with the lowest figure, at the end of the
	// period.
	LowestJuniorTeachingSpace indicators.Value `json:"lowest_junior_teaching_space,omitzero" validate:"amount"`
	// LowestPrimarySportsGround is 生均体育运动场馆面积, at the primary school with the lowest figure, at the end of the period.
	LowestPrimarySportsGround indicators.Value `json:"lowest_primary_sports_ground,omitzero" validate:"amount"`
	// LowestJuniorSportsGround is 生均体育运动场馆面积, at the junior secondary school with the lowest figure, at the end of the
	// period.
	LowestJuniorSportsGround indicators.Value `json:"lowest_junior_sports_ground,omitzero" validate:"amount"`
	// LowestPrimaryEquipment is 生均教学仪器设备值, at the primary school with the lowest figure, at the end of the period.
	LowestPrimaryEquipment indicators.Value `json:"lowest_primary_equipment,omitzero" validate:"amount"`
	// LowestJuniorEquipment is 生均教学仪器设备值, at the junior secondary school with the lowest figure, at the end of the period.
	LowestJuniorEquipment indicators.Value `json:"lowest_junior_equipment,omitzero" validate:"amount"`
	// LowestPrimaryMultimediaRooms is 每百名学生拥有网络多媒体教室数, at the primary school with the lowest figure, at the end of the
	// period.
	LowestPrimaryMultimediaRooms indicators.Value `json:"lowest_primary_multimedia_rooms,omitzero" validate:"amount"`
	// LowestJuniorMultimediaRooms is 每百名学生拥有网络多媒体教室数, at the junior secondary school with the lowest figure, at the end
	// of the period.
	LowestJuniorMultimediaRooms indicators.Value `json:"lowest_junior_multimedia_rooms,omitzero" validate:"amount"`
	// LargestPrimaryVariation is 小学七项指标校际差异系数 (the largest of the seven), as a ratio, at the end of the period.
	LargestPrimaryVariation indicators.Value `json:"largest_primary_variation,omitzero" validate:"amount"`
	// LargestJuniorVariation is 初中七项指标校际差异系数 (the largest of the seven), as a ratio, at the end of the period.
	LargestJuniorVariation indicators.Value `json:"largest_junior_variation,omitzero" validate:"amount"`
	// LargestSchool is 最大小学、初中规模, in pupils, at the end of the period.
	LargestSchool indicators.Value `json:"largest_school,omitzero" validate:"count"`
	// LargestCombinedSchool is 最大九年、十二年一贯制学校规模, in pupils, at the end of the period.
	LargestCombinedSchool indicators.Value `json:"largest_combined_school,omitzero" validate:"count"`
	// FewestMusicArtRooms is 每 12 个班音乐、美术专用教室, in rooms, fewest of any school and kind, at the end of the period.
	FewestMusicArtRooms indicators.Value `json:"fewest_music_art_rooms,omitzero" validate:"amount"`
	// SpecialSchoolFunds is 特殊教育学校生均公用经费, in yuan per pupil, in the year.
	SpecialSchoolFunds indicators.Value `json:"special_school_funds,omitzero" validate:"amount"`
	// FewestPupilsFunded is 不足 100 人的学校核拨公用经费的最少人数, in pupils, in the year.
	FewestPupilsFunded indicators.Value `json:"fewest_pupils_funded,omitzero" validate:"count"`
	// FullTimeTeachers is 专任教师, in persons, at the end of the period.
	FullTimeTeachers indicators.Value `json:"full_time_teachers,omitzero" validate:"count"`
	// CertifiedTeachers is 持证上岗的专任教师, in persons, at the end of the period: a part of FullTimeTeachers.
	CertifiedTeachers indicators.Value `json:"certified_teachers,omitzero" validate:"count,atmost=FullTimeTeachers"`
	// TrainedTeachers is 完成 5 年 360 学时培训的教师, in persons, at the end of the period: a part of FullTimeTeachers.
	TrainedTeachers indicators.Value `json:"trained_teachers,omitzero" validate:"count,atmost=FullTimeTeachers"`
	// ExchangeEligibleTeachers is 符合交流条件的教师, in persons, in the period.
	ExchangeEligibleTeachers indicators.Value `json:"exchange_eligible_teachers,omitzero" validate:"count"`
	// ExchangedTeachers is 交流轮岗的教师, in persons, in the period: a part of ExchangeEligibleTeachers.
	ExchangedTeachers indicators.Value `json:"exchanged_teachers,omitzero" validate:"count,atmost=ExchangeEligibleTeachers"`
	// ExchangedBackboneTeachers is 交流轮岗的骨干教师, in persons, in the period: a part of ExchangedTeachers.
	ExchangedBackboneTeachers indicators.Value `json:"exchanged_backbone_teachers,omitzero" validate:"count,atmost=ExchangedTeachers"`
	// GoodSeniorSchoolIntake is 优质高中计划招生名额, in places, in the period.
	GoodSeniorSchoolIntake indicators.Value `json:"good_senior_school_intake,omitzero" validate:"count"`
	// GoodSeniorSchoolAllotted is 优质高中分配到初中的名额, in places, in the period: a part of GoodSeniorSchoolIntake.
	GoodSeniorSchoolAllotted indicators.Value `json:"good_senior_school_allotted,omitzero" validate:"count,atmost=GoodSeniorSchoolIntake"`
	// JuniorRetentionRate is 初中三年巩固率, in %, as published.
	JuniorRetentionRate indicators.Value `json:"junior_retention_rate,omitzero" validate:"amount"`
	// DisabledChildrenSchoolingRate is 残疾儿童入学率, in %, as published.
	DisabledChildrenSchoolingRate indicators.Value `json:"disabled_children_schooling_rate,omitzero" validate:"percentage"`
	// SchoolRecognitionRate is 社会认可度, in %, from a survey.
	SchoolRecognitionRate indicators.Value `json:"school_recognition_rate,omitzero" validate:"percentage"`
	// BasicBalanceSatisfactionRate is 基本均衡群众满意度, in %, from a survey.
	BasicBalanceSatisfactionRate indicators.Value `json:"basic_balance_satisfaction_rate,omitzero" validate:"percentage"`
}

// The measures of quality-balanced compulsory education.
const (
	// ResourceAssessedSchools is 接受资源配置评估的学校, in schools, at the end of the period.
	ResourceAssessedSchools indicators.MeasureID = "welfare.resource_assessed_schools"
	// ResourceStandardSchools is 资源配置达标学校, in schools, at the end of the period: a part of ResourceAssessedSchools.
	ResourceStandardSchools indicators.MeasureID = "welfare.resource_standard_schools"
	// LowestPrimaryDegreeTeachers is 每百名学生拥有高于规定学历教师数, at the primary school with the lowest figure, at the end of the
	// period.
	LowestPrimaryDegreeTeachers indicators.MeasureID = "welfare.lowest_primary_degree_teachers"
	// LowestJuniorDegreeTeachers is 每百名学生拥有高于规定学历教师数, at the junior secondary school with the lowest figure, at the end
	// of the period.
	LowestJuniorDegreeTeachers indicators.MeasureID = "welfare.lowest_junior_degree_teachers"
	// LowestBackboneTeachers is 每百名学生拥有县级以上骨干教师数, at the school with the lowest figure, at the end of the period.
	LowestBackboneTeachers indicators.MeasureID = "welfare.lowest_backbone_teachers"
	// LowestArtsSportTeachers is 每百名学生拥有体育、艺术专任教师数, at the school with the lowest figure, at the end of the period.
	LowestArtsSportTeachers indicators.MeasureID = "welfare.lowest_arts_sport_teachers"
	// LowestPrimaryTeachingSpace is 生均教学及辅助用房面积, at the primary school with the lowest figure, at the end of the period.
	LowestPrimaryTeachingSpace indicators.MeasureID = "welfare.lowest_primary_teaching_space"
	// LowestJuniorTeachingSpace is 生均教学及辅助用房面积, at the junior secondary school with the lowest figure, at the end of the
	// period.
	LowestJuniorTeachingSpace indicators.MeasureID = "welfare.lowest_junior_teaching_space"
	// LowestPrimarySportsGround is 生均体育运动场馆面积, at the primary school with the lowest figure, at the end of the period.
	LowestPrimarySportsGround indicators.MeasureID = "welfare.lowest_primary_sports_ground"
	// LowestJuniorSportsGround is 生均体育运动场馆面积, at the junior secondary school with the lowest figure, at the end of the
	// period.
	LowestJuniorSportsGround indicators.MeasureID = "welfare.lowest_junior_sports_ground"
	// LowestPrimaryEquipment is 生均教学仪器设备值, at the primary school with the lowest figure, at the end of the period.
	LowestPrimaryEquipment indicators.MeasureID = "welfare.lowest_primary_equipment"
	// LowestJuniorEquipment is 生均教学仪器设备值, at the junior secondary school with the lowest figure, at the end of the period.
	LowestJuniorEquipment indicators.MeasureID = "welfare.lowest_junior_equipment"
	// LowestPrimaryMultimediaRooms is 每百名学生拥有网络多媒体教室数, at the primary school with the lowest figure, at the end of the
	// period.
	LowestPrimaryMultimediaRooms indicators.MeasureID = "welfare.lowest_primary_multimedia_rooms"
	// LowestJuniorMultimediaRooms is 每百名学生拥有网络多媒体教室数, at the junior secondary school with the lowest figure, at the end
	// of the period.
	LowestJuniorMultimediaRooms indicators.MeasureID = "welfare.lowest_junior_multimedia_rooms"
	// LargestPrimaryVariation is 小学七项指标校际差异系数 (the largest of the seven), as a ratio, at the end of the period.
	LargestPrimaryVariation indicators.MeasureID = "welfare.largest_primary_variation"
	// LargestJuniorVariation is 初中七项指标校际差异系数 (the largest of the seven), as a ratio, at the end of the period.
	LargestJuniorVariation indicators.MeasureID = "welfare.largest_junior_variation"
	// LargestSchool is 最大小学、初中规模, in pupils, at the end of the period.
	LargestSchool indicators.MeasureID = "welfare.largest_school"
	// LargestCombinedSchool is 最大九年、十二年一贯制学校规模, in pupils, at the end of the period.
	LargestCombinedSchool indicators.MeasureID = "welfare.largest_combined_school"
	// FewestMusicArtRooms is 每 12 个班音乐、美术专用教室, in rooms, fewest of any school and kind, at the end of the period.
	FewestMusicArtRooms indicators.MeasureID = "welfare.fewest_music_art_rooms"
	// SpecialSchoolFunds is 特殊教育学校生均公用经费, in yuan per pupil, in the year.
	SpecialSchoolFunds indicators.MeasureID = "welfare.special_school_funds"
	// FewestPupilsFunded is 不足 100 人的学校核拨公用经费的最少人数, in pupils, in the year.
	FewestPupilsFunded indicators.MeasureID = "welfare.fewest_pupils_funded"
	// FullTimeTeachers is 专任教师, in persons, at the end of the period.
	FullTimeTeachers indicators.MeasureID = "welfare.full_time_teachers"
	// CertifiedTeachers is 持证上岗的专任教师, in persons, at the end of the period: a part of FullTimeTeachers.
	CertifiedTeachers indicators.MeasureID = "welfare.certified_teachers"
	// TrainedTeachers is 完成 5 年 360 学时培训的教师, in persons, at the end of the period: a part of FullTimeTeachers.
	TrainedTeachers indicators.MeasureID = "welfare.trained_teachers"
	// ExchangeEligibleTeachers is 符合交流条件的教师, in persons, in the period.
	ExchangeEligibleTeachers indicators.MeasureID = "welfare.exchange_eligible_teachers"
	// ExchangedTeachers is 交流轮岗的教师, in persons, in the period: a part of ExchangeEligibleTeachers.
	ExchangedTeachers indicators.MeasureID = "welfare.exchanged_teachers"
	// ExchangedBackboneTeachers is 交流轮岗的骨干教师, in persons, in the period: a part of ExchangedTeachers.
	ExchangedBackboneTeachers indicators.MeasureID = "welfare.exchanged_backbone_teachers"
	// GoodSeniorSchoolIntake is 优质高中计划招生名额, in places, in the period.
	GoodSeniorSchoolIntake indicators.MeasureID = "welfare.good_senior_school_intake"
	// GoodSeniorSchoolAllotted is 优质高中分配到初中的名额, in places, in the period: a part of GoodSeniorSchoolIntake.
	GoodSeniorSchoolAllotted indicators.MeasureID = "welfare.good_senior_school_allotted"
	// JuniorRetentionRate is 初中三年巩固率, in %, as published.
	JuniorRetentionRate indicators.MeasureID = "welfare.junior_retention_rate"
	// DisabledChildrenSchoolingRate is 残疾儿童入学率, in %, as published.
	DisabledChildrenSchoolingRate indicators.MeasureID = "welfare.disabled_children_schooling_rate"
	// SchoolRecognitionRate is 社会认可度, in %, from a survey.
	SchoolRecognitionRate indicators.MeasureID = "welfare.school_recognition_rate"
	// BasicBalanceSatisfactionRate is 基本均衡群众满意度, in %, from a survey.
	BasicBalanceSatisfactionRate indicators.MeasureID = "welfare.basic_balance_satisfaction_rate"
)

func (b SchoolBalance) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: ResourceAssessedSchools, Value: b.ResourceAssessedSchools},
		{Measure: ResourceStandardSchools, Value: b.ResourceStandardSchools},
		{Measure: LowestPrimaryDegreeTeachers, Value: b.LowestPrimaryDegreeTeachers},
		{Measure: LowestJuniorDegreeTeachers, Value: b.LowestJuniorDegreeTeachers},
		{Measure: LowestBackboneTeachers, Value: b.LowestBackboneTeachers},
		{Measure: LowestArtsSportTeachers, Value: b.LowestArtsSportTeachers},
		{Measure: LowestPrimaryTeachingSpace, Value: b.LowestPrimaryTeachingSpace},
		{Measure: LowestJuniorTeachingSpace, Value: b.LowestJuniorTeachingSpace},
		{Measure: LowestPrimarySportsGround, Value: b.LowestPrimarySportsGround},
		{Measure: LowestJuniorSportsGround, Value: b.LowestJuniorSportsGround},
		{Measure: LowestPrimaryEquipment, Value: b.LowestPrimaryEquipment},
		{Measure: LowestJuniorEquipment, Value: b.LowestJuniorEquipment},
		{Measure: LowestPrimaryMultimediaRooms, Value: b.LowestPrimaryMultimediaRooms},
		{Measure: LowestJuniorMultimediaRooms, Value: b.LowestJuniorMultimediaRooms},
		{Measure: LargestPrimaryVariation, Value: b.LargestPrimaryVariation},
		{Measure: LargestJuniorVariation, Value: b.LargestJuniorVariation},
		{Measure: LargestSchool, Value: b.LargestSchool},
		{Measure: LargestCombinedSchool, Value: b.LargestCombinedSchool},
		{Measure: FewestMusicArtRooms, Value: b.FewestMusicArtRooms},
		{Measure: SpecialSchoolFunds, Value: b.SpecialSchoolFunds},
		{Measure: FewestPupilsFunded, Value: b.FewestPupilsFunded},
		{Measure: FullTimeTeachers, Value: b.FullTimeTeachers},
		{Measure: CertifiedTeachers, Value: b.CertifiedTeachers},
		{Measure: TrainedTeachers, Value: b.TrainedTeachers},
		{Measure: ExchangeEligibleTeachers, Value: b.ExchangeEligibleTeachers},
		{Measure: ExchangedTeachers, Value: b.ExchangedTeachers},
		{Measure: ExchangedBackboneTeachers, Value: b.ExchangedBackboneTeachers},
		{Measure: GoodSeniorSchoolIntake, Value: b.GoodSeniorSchoolIntake},
		{Measure: GoodSeniorSchoolAllotted, Value: b.GoodSeniorSchoolAllotted},
		{Measure: JuniorRetentionRate, Value: b.JuniorRetentionRate},
		{Measure: DisabledChildrenSchoolingRate, Value: b.DisabledChildrenSchoolingRate},
		{Measure: SchoolRecognitionRate, Value: b.SchoolRecognitionRate},
		{Measure: BasicBalanceSatisfactionRate, Value: b.BasicBalanceSatisfactionRate},
	}
}

func schoolBalanceMeasures() []indicators.Measure {
	return slices.Concat(schoolBalanceResourceMeasures(), schoolBalanceStandardMeasures(), schoolBalanceVariationMeasures(), schoolBalanceFundingMeasures(), schoolBalanceTeacherMeasures())
}

func schoolBalanceResourceMeasures() []indicators.Measure {
	schools := indicators.Text{Zh: "所", En: "schools"}
	return []indicators.Measure{
		indicators.CountMeasure(ResourceAssessedSchools, schools, indicators.Text{Zh: "接受资源配置评估的学校", En: "schools assessed for resources"}, indicators.Text{
			Zh: "期末按七项资源配置指标接受评估的小学、初中，一校计一次。",
			En: "primary and junior secondary schools assessed by the seven indicators of resources at the end of the period, each once",
		}),
		indicators.CountMeasure(ResourceStandardSchools, schools,
			indicators.Text{Zh: "资源配置达标学校", En: "schools that meet the standards of resources"}, indicators.Text{
				Zh: "接受评估的学校中，七项指标至少六项达标、余项不低于标准 85 % 的。",
				En: "schools assessed for resources that meet at least six of the seven indicators and have the remaining one at 85 % of its " +
					"standard or more",
			}, balance2017("资源配置", balanceSchoolbook, indicators.HighConfidence, "the 85 % stand in a system that carries the scheme out")),
	}
}

// schoolBalanceStandardMeasures returns what each of the seven standards of resources is read at: the school that has least of it.
func schoolBalanceStandardMeasures() []indicators.Measure {
	primary := indicators.Text{Zh: "小学", En: "primary school"}
	junior := indicators.Text{Zh: "初中", En: "junior secondary school"}
	either := indicators.Text{Zh: "学校", En: "school"}
	space := indicators.Text{Zh: "平方米/生", En: "m² per pupil"}
	value := indicators.Text{Zh: "元/生", En: "yuan per pupil"}
	rooms := indicators.Text{Zh: "间/百名学生", En: "rooms per 100 pupils"}
	teachers := indicators.Text{Zh: "人/百名学生", En: "per 100 pupils"}
	degree := indicators.Text{Zh: "每百名学生拥有高于规定学历教师数", En: "teachers above the required degree per 100 pupils"}
	backbone := indicators.Text{Zh: "每百名学生拥有县级以上骨干教师数", En: "backbone teachers of county level and above per 100 pupils"}
	artsSport := indicators.Text{Zh: "每百名学生拥有体育、艺术专任教师数", En: "teachers of sport and arts per 100 pupils"}
	teaching := indicators.Text{Zh: "生均教学及辅助用房面积", En: "teaching space per pupil"}
	sports := indicators.Text{Zh: "生均体育运动场馆面积", En: "sports ground per pupil"}
	equipment := indicators.Text{Zh: "生均教学仪器设备值", En: "value of teaching equipment per pupil"}
	multimedia := indicators.Text{Zh: "每百名学生拥有网络多媒体教室数", En: "networked multimedia classrooms per 100 pupils"}
	return []indicators.Measure{
		schoolBalanceLowest(LowestPrimaryDegreeTeachers, teachers, degree, primary),
		schoolBalanceLowest(LowestJuniorDegreeTeachers, teachers, degree, junior),
		schoolBalanceLowest(LowestBackboneTeachers, teachers, backbone, either),
		schoolBalanceLowest(LowestArtsSportTeachers, teachers, artsSport, either),
		schoolBalanceLowest(LowestPrimaryTeachingSpace, space, teaching, primary),
		schoolBalanceLowest(LowestJuniorTeachingSpace, space, teaching, junior),
		schoolBalanceLowest(LowestPrimarySportsGround, space, sports, primary),
		schoolBalanceLowest(LowestJuniorSportsGround, space, sports, junior),
		schoolBalanceLowest(LowestPrimaryEquipment, value, equipment, primary),
		schoolBalanceLowest(LowestJuniorEquipment, value, equipment, junior),
		schoolBalanceLowest(LowestPrimaryMultimediaRooms, rooms, multimedia, primary),
		schoolBalanceLowest(LowestJuniorMultimediaRooms, rooms, multimedia, junior),
	}
}

// schoolBalanceLowest returns the measure of a standard at the school of the level that has least.
func schoolBalanceLowest(id indicators.MeasureID, unit, standard, level indicators.Text) indicators.Measure {
	return indicators.AmountMeasure(id, unit,
		indicators.Text{Zh: standard.Zh + "（最低的" + level.Zh + "）", En: standard.En + ", lowest " + level.En},
		indicators.Text{
			Zh: "期末本地义务教育阶段该项数值最低的" + level.Zh + "的数值，逐校计算，不是全县平均。",
			En: "the lowest figure of any " + level.En + " of compulsory education in the place at the end of the period, worked out school by " +
				"school; not the mean of the county",
		})
}

func schoolBalanceVariationMeasures() []indicators.Measure {
	ratio := indicators.Text{Zh: "（比值）", En: "(ratio)"}
	return []indicators.Measure{
		indicators.AmountMeasure(LargestPrimaryVariation, ratio,
			indicators.Text{Zh: "小学七项指标校际差异系数（最大的一项）", En: "coefficient of variation between primary schools, largest of the seven"}, indicators.Text{
				Zh: "期末小学七项资源配置指标的校际差异系数中最大的一个。差异系数为各校数值的标准差 ÷ 平均数。",
				En: "the largest of the coefficients of variation of the seven indicators of resources between primary schools at the end of the " +
					"period; a coefficient is the standard deviation ÷ the mean over the schools of the county",
			}, balance2017("资源配置", balanceSchoolbook, indicators.HighConfidence, "each of the seven indicators")),
		indicators.AmountMeasure(LargestJuniorVariation, ratio,
			indicators.Text{
				Zh: "初中七项指标校际差异系数（最大的一项）",
				En: "coefficient of variation between junior secondary schools, largest of the seven",
			}, indicators.Text{
				Zh: "期末初中七项资源配置指标的校际差异系数中最大的一个。差异系数为各校数值的标准差 ÷ 平均数。",
				En: "the largest of the coefficients of variation of the seven indicators of resources between junior secondary schools at the end " +
					"of the period; a coefficient is the standard deviation ÷ the mean over the schools of the county",
			}, balance2017("资源配置", balanceSchoolbook, indicators.HighConfidence, "each of the seven indicators")),
	}
}

func schoolBalanceFundingMeasures() []indicators.Measure {
	pupils := indicators.Text{Zh: "人", En: "pupils"}
	return []indicators.Measure{
		indicators.CountMeasure(LargestSchool, pupils,
			indicators.Text{Zh: "最大小学、初中规模", En: "pupils of the largest primary or junior secondary school"}, indicators.Text{
				Zh: "期末学生最多的一所小学或初中的学生数，不含一贯制学校。",
				En: "pupils of the primary or junior secondary school with the most pupils at the end of the period; schools of nine and twelve " +
					"years are left out",
			}),
		indicators.CountMeasure(LargestCombinedSchool, pupils,
			indicators.Text{Zh: "最大一贯制学校规模", En: "pupils of the largest school of nine or twelve years"}, indicators.Text{
				Zh: "期末学生最多的一所九年一贯制或十二年一贯制学校的学生数。",
				En: "pupils of the school of nine or twelve years with the most pupils at the end of the period",
			}),
		indicators.AmountMeasure(FewestMusicArtRooms, indicators.Text{Zh: "间/12 个班", En: "rooms per 12 classes"},
			indicators.Text{Zh: "每 12 个班音乐、美术专用教室（最少的一校一类）", En: "music or art rooms per 12 classes, fewest of any school"}, indicators.Text{
				Zh: "期末各小学、初中每 12 个班拥有的音乐专用教室数与美术专用教室数，两类分别计算，取各校各类中最少的一个。",
				En: "music rooms per 12 classes and art rooms per 12 classes of each primary and junior secondary school, the two kinds apart: the " +
					"fewest of any school and kind, at the end of the period",
			}),
		indicators.AmountMeasure(SpecialSchoolFunds, indicators.Text{Zh: "元/生·年", En: "yuan per pupil and year"},
			indicators.Text{Zh: "特殊教育学校生均公用经费", En: "running costs per pupil of special schools"}, indicators.Text{
				Zh: "本年特殊教育学校每名学生的公用经费；所据来源未见算法。",
				En: "running costs of special schools per pupil in the year; the source at hand does not show the method",
			}),
		indicators.CountMeasure(FewestPupilsFunded, pupils,
			indicators.Text{Zh: "小规模学校核拨公用经费的最少人数", En: "fewest pupils for which a small school is funded"}, indicators.Text{
				Zh: "本年不足 100 人的各校核拨公用经费所按的学生数中最少的一个。",
				En: "of the schools with fewer than 100 pupils, the fewest pupils for which one is granted running costs in the year",
			}),
	}
}

func schoolBalanceTeacherMeasures() []indicators.Measure {
	places := indicators.Text{Zh: "个", En: "places"}
	return []indicators.Measure{
		indicators.CountMeasure(FullTimeTeachers, persons(), indicators.Text{Zh: "专任教师", En: "full-time teachers"}, indicators.Text{
			Zh: "期末小学、初中的专任教师，一人计一次。",
			En: "full-time teachers of primary and junior secondary schools at the end of the period, each once",
		}),
		indicators.CountMeasure(CertifiedTeachers, persons(), indicators.Text{Zh: "持证上岗的专任教师", En: "certified full-time teachers"}, indicators.Text{
			Zh: "专任教师中，期末持有教师资格证的，一人计一次。",
			En: "full-time teachers who hold a certificate at the end of the period, each once",
		}),
		indicators.CountMeasure(TrainedTeachers, persons(),
			indicators.Text{Zh: "完成 5 年 360 学时培训的教师", En: "teachers who completed 360 hours of training in five years"}, indicators.Text{
				Zh: "专任教师中，至期末五年内完成 360 学时培训的，一人计一次。",
				En: "full-time teachers who completed 360 hours of training in the five years up to the end of the period, each once",
			}),
		indicators.CountMeasure(ExchangeEligibleTeachers, persons(), indicators.Text{Zh: "符合交流条件的教师", En: "teachers eligible for exchange"}, indicators.Text{
			Zh: "本期内符合校际交流轮岗条件的教师，一人计一次；条件来源未给出。",
			En: "teachers who meet the conditions for exchange between schools in the period, each once; the source does not show the conditions",
		}),
		indicators.CountMeasure(ExchangedTeachers, persons(), indicators.Text{Zh: "交流轮岗的教师", En: "teachers exchanged"}, indicators.Text{
			Zh: "符合交流条件的教师中，本期内实际交流轮岗的，一人计一次。",
			En: "teachers eligible for exchange who did change schools in the period, each once",
		}),
		indicators.CountMeasure(ExchangedBackboneTeachers, persons(), indicators.Text{Zh: "交流轮岗的骨干教师", En: "backbone teachers exchanged"}, indicators.Text{
			Zh: "交流轮岗的教师中的骨干教师，一人计一次。",
			En: "teachers exchanged who are backbone teachers, each once",
		}),
		indicators.CountMeasure(GoodSeniorSchoolIntake, places, indicators.Text{Zh: "优质高中计划招生名额", En: "places of good senior schools"}, indicators.Text{
			Zh: "本期优质高中计划招生的名额。",
			En: "places of the intake that good senior secondary schools plan for the period",
		}, balance2017("政府保障程度 第14项", withoutAddress, indicators.MediumConfidence, "planned intake is the denominator")),
		indicators.CountMeasure(GoodSeniorSchoolAllotted, places,
			indicators.Text{Zh: "优质高中分配到初中的名额", En: "places of good senior schools allotted to junior schools"}, indicators.Text{
				Zh: "优质高中计划招生名额中，分配到各初中的。",
				En: "places of good senior secondary schools that are allotted to junior secondary schools",
			}),
		indicators.AmountMeasure(JuniorRetentionRate, indicators.Same("%"),
			indicators.Text{Zh: "初中三年巩固率", En: "three-year retention of junior secondary schools"}, indicators.Text{
				Zh: "公布的初中三年巩固率；所据来源未见分子、分母，学生有转入，故不设上限。",
				En: "retention through three years of junior secondary school as published; the source shows neither numerator nor denominator, and " +
					"no upper bound is set, since pupils move in",
			}),
		indicators.PercentMeasure(DisabledChildrenSchoolingRate, indicators.Text{Zh: "残疾儿童入学率", En: "enrolment of disabled children"}, indicators.Text{
			Zh: "公布的残疾儿童入学率；所据来源未见分子、分母。",
			En: "enrolment of disabled children as published; the source shows neither numerator nor denominator",
		}),
		indicators.PercentMeasure(SchoolRecognitionRate, indicators.Text{Zh: "社会认可度", En: "recognition of schools"}, indicators.Text{
			Zh: "优质均衡评估中学生、家长等对义务教育的满意度，照调查结果。",
			En: "satisfaction of pupils, parents and others with compulsory education, as the survey of the recognition for quality balance found it",
		}),
		indicators.PercentMeasure(BasicBalanceSatisfactionRate, indicators.Text{Zh: "基本均衡群众满意度", En: "public satisfaction with basic balance"}, indicators.Text{
			Zh: "基本均衡评估中群众对义务教育均衡的满意度，照调查结果；与社会认可度不是同一调查。",
			En: "satisfaction of the public as the survey of the recognition for basic balance found it; not the survey of the recognition for " +
				"quality balance",
		}),
	}
}
