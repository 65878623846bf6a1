package welfare

import "github.com/wenming-go/wenming/indicators"

// The indicators of schools.
const (
	// OpenEnrolmentShare is schools with open enrolment ÷ compulsory schools (阳光招生学校占比), in %.
	OpenEnrolmentShare indicators.IndicatorID = "welfare.open_enrolment_share"
	// OpenlyAssignedShare is classes assigned in the open ÷ newly formed classes (阳光分班比例), in %.
	OpenlyAssignedShare indicators.IndicatorID = "welfare.openly_assigned_share"
	// OversizedShare is oversized classes ÷ classes of compulsory schools (大班额占比), in %.
	OversizedShare indicators.IndicatorID = "welfare.oversized_share"
	// VeryOversizedShare is very oversized classes ÷ classes of compulsory schools (超大班额占比), in %.
	VeryOversizedShare indicators.IndicatorID = "welfare.very_oversized_share"
	// PupilsPerClass is pupils ÷ classes of compulsory schools (平均班额), in pupils.
	PupilsPerClass indicators.IndicatorID = "welfare.pupils_per_class"
	// AfterSchoolServiceSchoolShare is schools with after-school services ÷ compulsory schools (提供课后服务的学校占比), in %.
	AfterSchoolServiceSchoolShare indicators.IndicatorID = "welfare.after_school_service_school_share"
	// AfterSchoolServicePupilShare is pupils in after-school services ÷ pupils of compulsory schools (课后服务参与率), in %.
	AfterSchoolServicePupilShare indicators.IndicatorID = "welfare.after_school_service_pupil_share"
	// TrainingInstitutionsCut is the cut in academic training institutions since before the reduction (学科类培训机构压减率), in %.
	TrainingInstitutionsCut indicators.IndicatorID = "welfare.training_institutions_cut"
	// CounsellingSchoolShare is schools with a counselling room ÷ compulsory schools (设心理辅导室的学校占比), in %.
	CounsellingSchoolShare indicators.IndicatorID = "welfare.counselling_school_share"
	// PsychologyTeacherSchoolShare is schools with a psychology teacher ÷ compulsory schools (配备心理健康教师的学校占比), in %.
	PsychologyTeacherSchoolShare indicators.IndicatorID = "welfare.psychology_teacher_school_share"
	// PupilsPerPsychologyTeacher is pupils of compulsory schools ÷ psychology teachers (每名心理健康教师对应学生数), in pupils.
	PupilsPerPsychologyTeacher indicators.IndicatorID = "welfare.pupils_per_psychology_teacher"
	// HomeSchoolCooperationShare is schools that work together with families ÷ compulsory schools (建立家校协同育人机制的学校占比), in %.
	HomeSchoolCooperationShare indicators.IndicatorID = "welfare.home_school_cooperation_share"
	// PrimaryClassMaximum is the pupils of the largest primary class (最大小学班级人数), in pupils.
	PrimaryClassMaximum indicators.IndicatorID = "welfare.primary_class_maximum"
	// JuniorClassMaximum is the pupils of the largest junior secondary class (最大初中班级人数), in pupils.
	JuniorClassMaximum indicators.IndicatorID = "welfare.junior_class_maximum"
	// ReadingEventsHeld is reading events at schools (“悦读书”活动), in sessions.
	ReadingEventsHeld indicators.IndicatorID = "welfare.reading_events_held"
	// PsychologyPlaysHeld is psychology plays at schools (校园心理剧展演), in sessions.
	PsychologyPlaysHeld indicators.IndicatorID = "welfare.psychology_plays_held"
)

func schoolsIndicators() []indicators.Indicator {
	return append([]indicators.Indicator{
		indicators.PercentIndicator(OpenEnrolmentShare, indicators.HigherIsBetter,
			indicators.Of(OpenEnrolmentSchools), indicators.Of(CompulsorySchools),
			indicators.Text{Zh: "阳光招生学校占比", En: "schools with open enrolment as a share of compulsory schools"},
			indicators.Text{Zh: "阳光招生学校 ÷ 义务教育学校。", En: "schools with open enrolment ÷ compulsory schools"}),
		indicators.PercentIndicator(OpenlyAssignedShare, indicators.HigherIsBetter, indicators.Of(OpenlyAssignedClasses), indicators.Of(NewClasses),
			indicators.Text{Zh: "阳光分班比例", En: "newly formed classes assigned in the open"},
			indicators.Text{Zh: "阳光分班班级 ÷ 新编班级。", En: "classes assigned in the open ÷ newly formed classes"}),
		indicators.PercentIndicator(OversizedShare, indicators.LowerIsBetter, indicators.Of(OversizedClasses), indicators.Of(CompulsoryClasses),
			indicators.Text{Zh: "大班额占比", En: "oversized classes as a share of all classes"},
			indicators.Text{
				Zh: "大班额班级 ÷ 义务教育班级。",
				En: "oversized classes ÷ classes of compulsory schools",
			}, classSizeGoal(2020, "大班额")),
		indicators.PercentIndicator(VeryOversizedShare, indicators.LowerIsBetter,
			indicators.Of(VeryOversizedClasses), indicators.Of(CompulsoryClasses),
			indicators.Text{Zh: "超大班额占比", En: "very oversized classes as a share of all classes"},
			indicators.Text{
				Zh: "超大班额班级 ÷ 义务教育班级。",
				En: "very oversized classes ÷ classes of compulsory schools",
			}, classSizeGoal(2018, "超大班额")),
		{
			ID:   PupilsPerClass,
			Name: indicators.Text{Zh: "平均班额", En: "pupils per class"},
			Definition: indicators.Text{
				Zh: "义务教育在校生 ÷ 义务教育班级；平均数不说明最大的班。",
				En: "pupils of compulsory schools ÷ their classes; the mean says nothing of the largest class",
			},
			Unit:      indicators.Text{Zh: "人", En: "pupils"},
			Direction: indicators.LowerIsBetter,
			Formula:   indicators.Ratio(indicators.Of(CompulsoryPupils), indicators.Of(CompulsoryClasses)),
		},
		indicators.PercentIndicator(AfterSchoolServiceSchoolShare, indicators.HigherIsBetter,
			indicators.Of(AfterSchoolServiceSchools), indicators.Of(CompulsorySchools),
			indicators.Text{Zh: "提供课后服务的学校占比", En: "schools with after-school services as a share of compulsory schools"},
			indicators.Text{Zh: "提供课后服务的学校 ÷ 义务教育学校。", En: "schools with after-school services ÷ compulsory schools"}),
		indicators.PercentIndicator(AfterSchoolServicePupilShare, indicators.HigherIsBetter,
			indicators.Of(AfterSchoolServicePupils), indicators.Of(CompulsoryPupils),
			indicators.Text{Zh: "课后服务参与率", En: "pupils in after-school services as a share of pupils"},
			indicators.Text{Zh: "参加课后服务的学生 ÷ 义务教育在校生。", En: "pupils in after-school services ÷ pupils of compulsory schools"}),
		{
			ID:   TrainingInstitutionsCut,
			Name: indicators.Text{Zh: "学科类培训机构压减率", En: "cut in academic training institutions"},
			Definition: indicators.Text{
				Zh: "（“双减”前 − 现有）学科类培训机构 ÷ “双减”前学科类培训机构。",
				En: "(academic training institutions before the reduction − now) ÷ before the reduction",
			},
			Unit:      indicators.Same("%"),
			Direction: indicators.HigherIsBetter,
			Formula: indicators.Ratio(indicators.Sum(indicators.Of(TrainingInstitutionsBefore), indicators.Of(TrainingInstitutions).Times(indicators.Whole(-1))),
				indicators.Of(TrainingInstitutionsBefore)).Percent(),
		},
		indicators.PercentIndicator(CounsellingSchoolShare, indicators.HigherIsBetter,
			indicators.Of(CounsellingSchools), indicators.Of(CompulsorySchools),
			indicators.Text{Zh: "设心理辅导室的学校占比", En: "schools with a counselling room as a share of compulsory schools"},
			indicators.Text{Zh: "设心理辅导室的学校 ÷ 义务教育学校。", En: "schools with a counselling room ÷ compulsory schools"}),
		indicators.PercentIndicator(PsychologyTeacherSchoolShare, indicators.HigherIsBetter,
			indicators.Of(PsychologyTeacherSchools), indicators.Of(CompulsorySchools),
			indicators.Text{Zh: "配备心理健康教师的学校占比", En: "schools with a psychology teacher as a share of compulsory schools"},
			indicators.Text{Zh: "配备心理健康教师的学校 ÷ 义务教育学校。", En: "schools with a psychology teacher ÷ compulsory schools"}),
		{
			ID:   PupilsPerPsychologyTeacher,
			Name: indicators.Text{Zh: "每名心理健康教师对应学生数", En: "pupils per psychology teacher"},
			Definition: indicators.Text{
				Zh: "义务教育在校生 ÷ 心理健康教师（专职与兼职同等计一人）。",
				En: "pupils of compulsory schools ÷ psychology teachers, those in part time counted as one too",
			},
			Unit:      indicators.Text{Zh: "人", En: "pupils"},
			Direction: indicators.LowerIsBetter,
			Formula:   indicators.Ratio(indicators.Of(CompulsoryPupils), indicators.Of(PsychologyTeachers)),
		},
		indicators.PercentIndicator(HomeSchoolCooperationShare, indicators.HigherIsBetter,
			indicators.Of(HomeSchoolCooperationSchools), indicators.Of(CompulsorySchools),
			indicators.Text{Zh: "建立家校协同育人机制的学校占比", En: "schools that work together with families as a share of compulsory schools"},
			indicators.Text{Zh: "建立家校协同育人机制的学校 ÷ 义务教育学校。", En: "schools that work together with families ÷ compulsory schools"}),
	}, showMeasures(schoolsMeasures(),
		shown{PrimaryClassMaximum, LargestPrimaryClass, indicators.LowerIsBetter},
		shown{JuniorClassMaximum, LargestJuniorClass, indicators.LowerIsBetter},
		shown{ReadingEventsHeld, ReadingEvents, indicators.HigherIsBetter},
		shown{PsychologyPlaysHeld, PsychologyPlays, indicators.HigherIsBetter},
	)...)
}

// The checks of schools. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// OpenEnrolmentWithinSchools: schools with open enrolment ≤ compulsory schools. An error.
	OpenEnrolmentWithinSchools indicators.CheckID = "welfare.open_enrolment_within_schools"
	// NewClassesWithinClasses: newly formed classes ≤ classes of compulsory schools. An error.
	NewClassesWithinClasses indicators.CheckID = "welfare.new_classes_within_classes"
	// OpenlyAssignedWithinNewClasses: classes assigned in the open ≤ newly formed classes. An error.
	OpenlyAssignedWithinNewClasses indicators.CheckID = "welfare.openly_assigned_within_new_classes"
	// OversizedWithinClasses: oversized classes ≤ classes of compulsory schools. An error.
	OversizedWithinClasses indicators.CheckID = "welfare.oversized_within_classes"
	// VeryOversizedWithinOversized: very oversized classes ≤ oversized classes. An error.
	VeryOversizedWithinOversized indicators.CheckID = "welfare.very_oversized_within_oversized"
	// AfterSchoolServiceWithinSchools: schools with after-school services ≤ compulsory schools. An error.
	AfterSchoolServiceWithinSchools indicators.CheckID = "welfare.after_school_service_within_schools"
	// AfterSchoolServiceWithinPupils: pupils in after-school services ≤ pupils of compulsory schools. An error.
	AfterSchoolServiceWithinPupils indicators.CheckID = "welfare.after_school_service_within_pupils"
	// TrainingInstitutionsWithinBefore: academic training institutions now ≤ academic training institutions before the reduction. A warning.
	TrainingInstitutionsWithinBefore indicators.CheckID = "welfare.training_institutions_within_before"
	// CounsellingWithinSchools: schools with a counselling room ≤ compulsory schools. An error.
	CounsellingWithinSchools indicators.CheckID = "welfare.counselling_within_schools"
	// PsychologyTeacherWithinSchools: schools with a psychology teacher ≤ compulsory schools. An error.
	PsychologyTeacherWithinSchools indicators.CheckID = "welfare.psychology_teacher_within_schools"
	// PsychologyTeacherSchoolsWithinTeachers: schools with a psychology teacher ≤ psychology teachers. A warning.
	PsychologyTeacherSchoolsWithinTeachers indicators.CheckID = "welfare.psychology_teacher_schools_within_teachers"
	// HomeSchoolCooperationWithinSchools: schools that work together with families ≤ compulsory schools. An error.
	HomeSchoolCooperationWithinSchools indicators.CheckID = "welfare.home_school_cooperation_within_schools"
)

func schoolsChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(OpenEnrolmentWithinSchools, OpenEnrolmentSchools, CompulsorySchools, indicators.SeverityError,
			indicators.Text{Zh: "阳光招生学校不多于义务教育学校", En: "schools with open enrolment ≤ compulsory schools"},
			indicators.Text{
				Zh: "阳光招生学校是义务教育学校的一部分；普通高中不计。",
				En: "schools with open enrolment are a part of the compulsory schools; upper secondary schools are in neither figure",
			}),
		indicators.WithinCheck(NewClassesWithinClasses, NewClasses, CompulsoryClasses, indicators.SeverityError,
			indicators.Text{Zh: "新编班级不多于义务教育班级", En: "newly formed classes ≤ classes of compulsory schools"},
			indicators.Text{
				Zh: "新编班级是义务教育班级的一部分；请核对是否计了高中班级。",
				En: "new classes are a part of all classes; see whether upper secondary ones were counted",
			}),
		indicators.WithinCheck(OpenlyAssignedWithinNewClasses, OpenlyAssignedClasses, NewClasses, indicators.SeverityError,
			indicators.Text{Zh: "阳光分班班级不多于新编班级", En: "classes assigned in the open ≤ newly formed classes"},
			indicators.Text{Zh: "阳光分班的班级都是新编班级。", En: "classes assigned in the open are newly formed ones"}),
		indicators.WithinCheck(OversizedWithinClasses, OversizedClasses, CompulsoryClasses, indicators.SeverityError,
			indicators.Text{Zh: "大班额班级不多于义务教育班级", En: "oversized classes ≤ classes of compulsory schools"},
			indicators.Text{Zh: "大班额班级是义务教育班级的一部分。", En: "oversized classes are a part of all classes"}),
		indicators.WithinCheck(VeryOversizedWithinOversized, VeryOversizedClasses, OversizedClasses, indicators.SeverityError,
			indicators.Text{Zh: "超大班额班级不多于大班额班级", En: "very oversized classes ≤ oversized classes"},
			indicators.Text{
				Zh: "大班额含超大班额；请核对大班额是否只计了 56 至 65 人的班级。",
				En: "oversized classes include very oversized ones; see whether those of 56 to 65 pupils were counted alone",
			}),
		indicators.WithinCheck(AfterSchoolServiceWithinSchools, AfterSchoolServiceSchools, CompulsorySchools, indicators.SeverityError,
			indicators.Text{Zh: "提供课后服务的学校不多于义务教育学校", En: "schools with after-school services ≤ compulsory schools"},
			indicators.Text{
				Zh: "提供课后服务的是义务教育学校的一部分。",
				En: "schools with after-school services are a part of the compulsory schools",
			}),
		indicators.WithinCheck(AfterSchoolServiceWithinPupils, AfterSchoolServicePupils, CompulsoryPupils, indicators.SeverityError,
			indicators.Text{Zh: "参加课后服务的学生不多于义务教育在校生", En: "pupils in after-school services ≤ pupils of compulsory schools"},
			indicators.Text{
				Zh: "参加课后服务的学生一人计一次；若报的是人次，请改为人数。",
				En: "count each pupil once; report pupils, not attendances",
			}),
		indicators.WithinCheck(TrainingInstitutionsWithinBefore, TrainingInstitutions, TrainingInstitutionsBefore, indicators.SeverityWarning,
			indicators.Text{
				Zh: "现有学科类培训机构不多于“双减”前学科类培训机构",
				En: "academic training institutions now ≤ academic training institutions before the reduction",
			},
			indicators.Text{
				Zh: "“双减”后机构不应增加；请核对两次口径是否相同。",
				En: "the reduction should leave no more institutions than before; see whether both were counted alike",
			}),
		indicators.WithinCheck(CounsellingWithinSchools, CounsellingSchools, CompulsorySchools, indicators.SeverityError,
			indicators.Text{Zh: "设心理辅导室的学校不多于义务教育学校", En: "schools with a counselling room ≤ compulsory schools"},
			indicators.Text{
				Zh: "设心理辅导室的是义务教育学校的一部分；报学校数，不是辅导室数。",
				En: "schools with a counselling room are a part of the compulsory schools; report schools, not rooms",
			}),
		indicators.WithinCheck(PsychologyTeacherWithinSchools, PsychologyTeacherSchools, CompulsorySchools, indicators.SeverityError,
			indicators.Text{Zh: "配备心理健康教师的学校不多于义务教育学校", En: "schools with a psychology teacher ≤ compulsory schools"},
			indicators.Text{
				Zh: "配备心理健康教师的是义务教育学校的一部分；报学校数，不是教师数。",
				En: "schools with a psychology teacher are a part of the compulsory schools; report schools, not teachers",
			}),
		indicators.WithinCheck(PsychologyTeacherSchoolsWithinTeachers, PsychologyTeacherSchools, PsychologyTeachers, indicators.SeverityWarning,
			indicators.Text{Zh: "配备心理健康教师的学校不多于心理健康教师", En: "schools with a psychology teacher ≤ psychology teachers"},
			indicators.Text{Zh: "一名教师可兼几所学校，故只作提示。", En: "one teacher may serve several schools, hence a warning"}),
		indicators.WithinCheck(HomeSchoolCooperationWithinSchools, HomeSchoolCooperationSchools, CompulsorySchools, indicators.SeverityError,
			indicators.Text{Zh: "建立家校协同育人机制的学校不多于义务教育学校", En: "schools that work together with families ≤ compulsory schools"},
			indicators.Text{
				Zh: "建立家校协同育人机制的是义务教育学校的一部分。",
				En: "schools that work together with families are a part of the compulsory schools",
			}),
	}
}
