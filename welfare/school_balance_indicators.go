package welfare

import "github.com/wenming-go/wenming/indicators"

// The indicators of quality-balanced compulsory education.
const (
	// ResourceStandardShare is schools that meet the standards of resources ÷ schools assessed for resources (资源配置达标学校占比), in %.
	ResourceStandardShare indicators.IndicatorID = "welfare.resource_standard_share"
	// CertifiedShare is certified full-time teachers ÷ full-time teachers (专任教师持证上岗率), in %.
	CertifiedShare indicators.IndicatorID = "welfare.certified_share"
	// TrainedTeacherShare is teachers who completed 360 hours of training in five years ÷ full-time teachers (教师 5 年 360
	// 学时培训完成率), in %.
	TrainedTeacherShare indicators.IndicatorID = "welfare.trained_teacher_share"
	// ExchangeShare is teachers exchanged ÷ teachers eligible for exchange (教师交流轮岗比例), in %.
	ExchangeShare indicators.IndicatorID = "welfare.exchange_share"
	// ExchangedBackboneShare is backbone teachers exchanged ÷ teachers exchanged (交流轮岗教师中骨干教师比例), in %.
	ExchangedBackboneShare indicators.IndicatorID = "welfare.exchanged_backbone_share"
	// GoodSeniorSchoolAllottedShare is places of good senior schools allotted to junior schools ÷ places of good senior schools
	// (优质高中招生名额分配比例), in %.
	GoodSeniorSchoolAllottedShare indicators.IndicatorID = "welfare.good_senior_school_allotted_share"
	// PrimaryDegreeTeachersLowest is teachers above the required degree per 100 pupils at the primary school with the fewest
	// (每百名学生拥有高于规定学历教师数，最低的小学).
	PrimaryDegreeTeachersLowest indicators.IndicatorID = "welfare.primary_degree_teachers_lowest"
	// JuniorDegreeTeachersLowest is teachers above the required degree per 100 pupils at the junior secondary school with the fewest
	// (每百名学生拥有高于规定学历教师数，最低的初中).
	JuniorDegreeTeachersLowest indicators.IndicatorID = "welfare.junior_degree_teachers_lowest"
	// BackboneTeachersLowest is backbone teachers of county level and above per 100 pupils at the school with the fewest
	// (每百名学生拥有县级以上骨干教师数，最低的学校).
	BackboneTeachersLowest indicators.IndicatorID = "welfare.backbone_teachers_lowest"
	// ArtsSportTeachersLowest is teachers of sport and arts per 100 pupils at the school with the fewest
	// (每百名学生拥有体育、艺术专任教师数，最低的学校).
	ArtsSportTeachersLowest indicators.IndicatorID = "welfare.arts_sport_teachers_lowest"
	// PrimaryTeachingSpaceLowest is teaching space per pupil at the primary school with the least
	// (生均教学及辅助用房面积，最低的小学).
	PrimaryTeachingSpaceLowest indicators.IndicatorID = "welfare.primary_teaching_space_lowest"
	// JuniorTeachingSpaceLowest is teaching space per pupil at the junior secondary school with the least
	// (生均教学及辅助用房面积，最低的初中).
	JuniorTeachingSpaceLowest indicators.IndicatorID = "welfare.junior_teaching_space_lowest"
	// PrimarySportsGroundLowest is sports ground per pupil at the primary school with the least (生均体育运动场馆面积，最低的小学).
	PrimarySportsGroundLowest indicators.IndicatorID = "welfare.primary_sports_ground_lowest"
	// JuniorSportsGroundLowest is sports ground per pupil at the junior secondary school with the least
	// (生均体育运动场馆面积，最低的初中).
	JuniorSportsGroundLowest indicators.IndicatorID = "welfare.junior_sports_ground_lowest"
	// PrimaryEquipmentLowest is value of teaching equipment per pupil at the primary school with the least
	// (生均教学仪器设备值，最低的小学).
	PrimaryEquipmentLowest indicators.IndicatorID = "welfare.primary_equipment_lowest"
	// JuniorEquipmentLowest is value of teaching equipment per pupil at the junior secondary school with the least
	// (生均教学仪器设备值，最低的初中).
	JuniorEquipmentLowest indicators.IndicatorID = "welfare.junior_equipment_lowest"
	// PrimaryMultimediaRoomsLowest is networked multimedia classrooms per 100 pupils at the primary school with the fewest
	// (每百名学生拥有网络多媒体教室数，最低的小学).
	PrimaryMultimediaRoomsLowest indicators.IndicatorID = "welfare.primary_multimedia_rooms_lowest"
	// JuniorMultimediaRoomsLowest is networked multimedia classrooms per 100 pupils at the junior secondary school with the fewest
	// (每百名学生拥有网络多媒体教室数，最低的初中).
	JuniorMultimediaRoomsLowest indicators.IndicatorID = "welfare.junior_multimedia_rooms_lowest"
	// PrimaryVariation is the largest coefficient of variation between primary schools (小学校际差异系数).
	PrimaryVariation indicators.IndicatorID = "welfare.primary_variation"
	// JuniorVariation is the largest coefficient of variation between junior secondary schools (初中校际差异系数).
	JuniorVariation indicators.IndicatorID = "welfare.junior_variation"
	// SchoolSizeMaximum is the pupils of the largest primary or junior secondary school (最大小学、初中规模).
	SchoolSizeMaximum indicators.IndicatorID = "welfare.school_size_maximum"
	// CombinedSchoolSizeMaximum is the pupils of the largest school of nine or twelve years (最大一贯制学校规模).
	CombinedSchoolSizeMaximum indicators.IndicatorID = "welfare.combined_school_size_maximum"
	// MusicArtRoomsLowest is the fewest music or art rooms per 12 classes of any school (音乐、美术专用教室).
	MusicArtRoomsLowest indicators.IndicatorID = "welfare.music_art_rooms_lowest"
	// SpecialSchoolFunding is running costs per pupil of special schools (特殊教育学校生均公用经费), in yuan a year.
	SpecialSchoolFunding indicators.IndicatorID = "welfare.special_school_funding"
	// SmallSchoolFunding is the fewest pupils for which a small school is funded (不足 100 人学校核拨公用经费的最少人数).
	SmallSchoolFunding indicators.IndicatorID = "welfare.small_school_funding"
	// JuniorRetention is three-year retention of junior secondary schools (初中三年巩固率), in %, as published.
	JuniorRetention indicators.IndicatorID = "welfare.junior_retention"
	// DisabledChildrenSchooling is enrolment of disabled children (残疾儿童入学率), in %, as published.
	DisabledChildrenSchooling indicators.IndicatorID = "welfare.disabled_children_schooling"
	// SchoolRecognition is satisfaction with compulsory education (社会认可度), in %, from a survey.
	SchoolRecognition indicators.IndicatorID = "welfare.school_recognition"
	// BasicBalanceSatisfaction is satisfaction of the public with basic balance (基本均衡群众满意度), in %, from a survey.
	BasicBalanceSatisfaction indicators.IndicatorID = "welfare.basic_balance_satisfaction"
)

func schoolBalanceIndicators() []indicators.Indicator {
	return append([]indicators.Indicator{
		indicators.PercentIndicator(ResourceStandardShare, indicators.HigherIsBetter,
			indicators.Of(ResourceStandardSchools), indicators.Of(ResourceAssessedSchools),
			indicators.Text{Zh: "资源配置达标学校占比", En: "schools that meet the standards of resources, as a share of those assessed"},
			indicators.Text{
				Zh: "资源配置达标学校 ÷ 接受资源配置评估的学校。",
				En: "schools that meet the standards of resources ÷ schools assessed for resources",
			}),
		indicators.PercentIndicator(CertifiedShare, indicators.HigherIsBetter, indicators.Of(CertifiedTeachers), indicators.Of(FullTimeTeachers),
			indicators.Text{Zh: "专任教师持证上岗率", En: "certified share of full-time teachers"},
			indicators.Text{Zh: "持证上岗的专任教师 ÷ 专任教师。", En: "certified full-time teachers ÷ full-time teachers"}),
		indicators.PercentIndicator(TrainedTeacherShare, indicators.HigherIsBetter, indicators.Of(TrainedTeachers), indicators.Of(FullTimeTeachers),
			indicators.Text{Zh: "教师 5 年 360 学时培训完成率", En: "full-time teachers who completed 360 hours of training in five years"},
			indicators.Text{
				Zh: "完成 5 年 360 学时培训的教师 ÷ 专任教师。",
				En: "teachers who completed 360 hours of training in five years ÷ full-time teachers",
			}),
		indicators.PercentIndicator(ExchangeShare, indicators.HigherIsBetter,
			indicators.Of(ExchangedTeachers), indicators.Of(ExchangeEligibleTeachers),
			indicators.Text{Zh: "教师交流轮岗比例", En: "teachers exchanged as a share of those eligible"},
			indicators.Text{Zh: "交流轮岗的教师 ÷ 符合交流条件的教师。", En: "teachers exchanged ÷ teachers eligible for exchange"}),
		indicators.PercentIndicator(ExchangedBackboneShare, indicators.HigherIsBetter,
			indicators.Of(ExchangedBackboneTeachers), indicators.Of(ExchangedTeachers),
			indicators.Text{Zh: "交流轮岗教师中骨干教师比例", En: "backbone teachers as a share of teachers exchanged"},
			indicators.Text{Zh: "交流轮岗的骨干教师 ÷ 交流轮岗的教师。", En: "backbone teachers exchanged ÷ teachers exchanged"}),
		indicators.PercentIndicator(GoodSeniorSchoolAllottedShare, indicators.HigherIsBetter,
			indicators.Of(GoodSeniorSchoolAllotted), indicators.Of(GoodSeniorSchoolIntake),
			indicators.Text{Zh: "优质高中招生名额分配比例", En: "places of good senior schools allotted to junior schools"},
			indicators.Text{
				Zh: "优质高中分配到初中的名额 ÷ 优质高中计划招生名额。",
				En: "places of good senior schools allotted to junior schools ÷ places of good senior schools",
			}),
	}, showMeasures(schoolBalanceMeasures(),
		shown{PrimaryDegreeTeachersLowest, LowestPrimaryDegreeTeachers, indicators.HigherIsBetter},
		shown{JuniorDegreeTeachersLowest, LowestJuniorDegreeTeachers, indicators.HigherIsBetter},
		shown{BackboneTeachersLowest, LowestBackboneTeachers, indicators.HigherIsBetter},
		shown{ArtsSportTeachersLowest, LowestArtsSportTeachers, indicators.HigherIsBetter},
		shown{PrimaryTeachingSpaceLowest, LowestPrimaryTeachingSpace, indicators.HigherIsBetter},
		shown{JuniorTeachingSpaceLowest, LowestJuniorTeachingSpace, indicators.HigherIsBetter},
		shown{PrimarySportsGroundLowest, LowestPrimarySportsGround, indicators.HigherIsBetter},
		shown{JuniorSportsGroundLowest, LowestJuniorSportsGround, indicators.HigherIsBetter},
		shown{PrimaryEquipmentLowest, LowestPrimaryEquipment, indicators.HigherIsBetter},
		shown{JuniorEquipmentLowest, LowestJuniorEquipment, indicators.HigherIsBetter},
		shown{PrimaryMultimediaRoomsLowest, LowestPrimaryMultimediaRooms, indicators.HigherIsBetter},
		shown{JuniorMultimediaRoomsLowest, LowestJuniorMultimediaRooms, indicators.HigherIsBetter},
		shown{PrimaryVariation, LargestPrimaryVariation, indicators.LowerIsBetter},
		shown{JuniorVariation, LargestJuniorVariation, indicators.LowerIsBetter},
		shown{SchoolSizeMaximum, LargestSchool, indicators.LowerIsBetter},
		shown{CombinedSchoolSizeMaximum, LargestCombinedSchool, indicators.LowerIsBetter},
		shown{MusicArtRoomsLowest, FewestMusicArtRooms, indicators.HigherIsBetter},
		shown{SpecialSchoolFunding, SpecialSchoolFunds, indicators.HigherIsBetter},
		shown{SmallSchoolFunding, FewestPupilsFunded, indicators.HigherIsBetter},
		shown{JuniorRetention, JuniorRetentionRate, indicators.HigherIsBetter},
		shown{DisabledChildrenSchooling, DisabledChildrenSchoolingRate, indicators.HigherIsBetter},
		shown{SchoolRecognition, SchoolRecognitionRate, indicators.HigherIsBetter},
		shown{BasicBalanceSatisfaction, BasicBalanceSatisfactionRate, indicators.HigherIsBetter},
	)...)
}

// The checks of quality-balanced compulsory education. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// ResourceStandardWithinAssessed: schools that meet the standards of resources ≤ schools assessed for resources. An error.
	ResourceStandardWithinAssessed indicators.CheckID = "welfare.resource_standard_within_assessed"
	// CertifiedWithinTeachers: certified full-time teachers ≤ full-time teachers. An error.
	CertifiedWithinTeachers indicators.CheckID = "welfare.certified_within_teachers"
	// TrainedWithinTeachers: teachers who completed 360 hours of training in five years ≤ full-time teachers. An error.
	TrainedWithinTeachers indicators.CheckID = "welfare.trained_within_teachers"
	// ExchangedWithinEligible: teachers exchanged ≤ teachers eligible for exchange. An error.
	ExchangedWithinEligible indicators.CheckID = "welfare.exchanged_within_eligible"
	// ExchangedBackboneWithinExchanged: backbone teachers exchanged ≤ teachers exchanged. An error.
	ExchangedBackboneWithinExchanged indicators.CheckID = "welfare.exchanged_backbone_within_exchanged"
	// AllottedWithinIntake: places of good senior schools allotted to junior schools ≤ places of good senior schools. An error.
	AllottedWithinIntake indicators.CheckID = "welfare.allotted_within_intake"
	// ExchangeEligibleWithinTeachers: teachers eligible for exchange ≤ full-time teachers. A warning.
	ExchangeEligibleWithinTeachers indicators.CheckID = "welfare.exchange_eligible_within_teachers"
)

func schoolBalanceChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(ResourceStandardWithinAssessed, ResourceStandardSchools, ResourceAssessedSchools, indicators.SeverityError,
			indicators.Text{
				Zh: "资源配置达标学校不多于接受资源配置评估的学校",
				En: "schools that meet the standards of resources ≤ schools assessed for resources",
			},
			indicators.Text{Zh: "达标学校是接受评估的学校的一部分。", En: "schools that meet the standards are a part of those assessed"}),
		indicators.WithinCheck(CertifiedWithinTeachers, CertifiedTeachers, FullTimeTeachers, indicators.SeverityError,
			indicators.Text{Zh: "持证上岗的专任教师不多于专任教师", En: "certified full-time teachers ≤ full-time teachers"},
			indicators.Text{
				Zh: "持证上岗的是专任教师的一部分；请核对是否计了非专任教师。",
				En: "certified teachers are a part of the full-time ones; see whether others were counted",
			}),
		indicators.WithinCheck(TrainedWithinTeachers, TrainedTeachers, FullTimeTeachers, indicators.SeverityError,
			indicators.Text{
				Zh: "完成 5 年 360 学时培训的教师不多于专任教师",
				En: "teachers who completed 360 hours of training in five years ≤ full-time teachers",
			},
			indicators.Text{
				Zh: "完成培训的是专任教师的一部分；若报的是人次，请改为人数。",
				En: "trained teachers are a part of the full-time ones; report persons, not attendances",
			}),
		indicators.WithinCheck(ExchangedWithinEligible, ExchangedTeachers, ExchangeEligibleTeachers, indicators.SeverityError,
			indicators.Text{Zh: "交流轮岗的教师不多于符合交流条件的教师", En: "teachers exchanged ≤ teachers eligible for exchange"},
			indicators.Text{
				Zh: "交流轮岗的都符合交流条件；不符合条件而交流的不计。",
				En: "those exchanged were eligible; teachers exchanged without being eligible are left out",
			}),
		indicators.WithinCheck(ExchangedBackboneWithinExchanged, ExchangedBackboneTeachers, ExchangedTeachers, indicators.SeverityError,
			indicators.Text{Zh: "交流轮岗的骨干教师不多于交流轮岗的教师", En: "backbone teachers exchanged ≤ teachers exchanged"},
			indicators.Text{Zh: "交流轮岗的骨干教师是交流轮岗教师的一部分。", En: "backbone teachers exchanged are a part of the teachers exchanged"}),
		indicators.WithinCheck(AllottedWithinIntake, GoodSeniorSchoolAllotted, GoodSeniorSchoolIntake, indicators.SeverityError,
			indicators.Text{
				Zh: "优质高中分配到初中的名额不多于优质高中计划招生名额",
				En: "places of good senior schools allotted to junior schools ≤ places of good senior schools",
			},
			indicators.Text{Zh: "分配名额是计划招生名额的一部分。", En: "places allotted are a part of the planned intake"}),
		indicators.WithinCheck(ExchangeEligibleWithinTeachers, ExchangeEligibleTeachers, FullTimeTeachers, indicators.SeverityWarning,
			indicators.Text{Zh: "符合交流条件的教师不多于专任教师", En: "teachers eligible for exchange ≤ full-time teachers"},
			indicators.Text{
				Zh: "符合交流条件的教师一般是专任教师；请核对两者的学校范围。",
				En: "teachers eligible for exchange are full-time teachers as a rule; see whether both figures are of the same schools",
			}),
	}
}
