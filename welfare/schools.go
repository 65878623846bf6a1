package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Schools is how compulsory schools work (义务教育学校): open enrolment and class lists, size of classes, lighter burdens (双减), mental
// health. The zero Schools reports nothing.
type Schools struct {
	// CompulsorySchools is 义务教育学校, in schools, at the end of the period.
	CompulsorySchools indicators.Value `json:"compulsory_schools,omitzero" validate:"count"`
	// OpenEnrolmentSchools is 阳光招生学校, in schools, in the period: a part of CompulsorySchools.
	OpenEnrolmentSchools indicators.Value `json:"open_enrolment_schools,omitzero" validate:"count,atmost=CompulsorySchools"`
	// CompulsoryPupils is 义务教育在校生, in persons, at the end of the period.
	CompulsoryPupils indicators.Value `json:"compulsory_pupils,omitzero" validate:"count"`
	// CompulsoryClasses is 义务教育班级, in classes, at the end of the period.
	CompulsoryClasses indicators.Value `json:"compulsory_classes,omitzero" validate:"count"`
	// NewClasses is 新编班级, in classes, in the period: a part of CompulsoryClasses.
	NewClasses indicators.Value `json:"new_classes,omitzero" validate:"count,atmost=CompulsoryClasses"`
	// OpenlyAssignedClasses is 阳光分班班级, in classes, in the period: a part of NewClasses.
	OpenlyAssignedClasses indicators.Value `json:"openly_assigned_classes,omitzero" validate:"count,atmost=NewClasses"`
	// OversizedClasses is 大班额班级 (56 pupils or more), in classes, at the end of the period: a part of CompulsoryClasses.
	OversizedClasses indicators.Value `json:"oversized_classes,omitzero" validate:"count,atmost=CompulsoryClasses"`
	// VeryOversizedClasses is 超大班额班级 (66 pupils or more), in classes, at the end of the period: a part of OversizedClasses.
	VeryOversizedClasses indicators.Value `json:"very_oversized_classes,omitzero" validate:"count,atmost=OversizedClasses"`
	// LargestPrimaryClass is 最大小学班级人数, in pupils, at the end of the period.
	LargestPrimaryClass indicators.Value `json:"largest_primary_class,omitzero" validate:"count"`
	// LargestJuniorClass is 最大初中班级人数, in pupils, at the end of the period.
	LargestJuniorClass indicators.Value `json:"largest_junior_class,omitzero" validate:"count"`
	// AfterSchoolServiceSchools is 提供课后服务的学校, in schools, at the end of the period: a part of CompulsorySchools.
	AfterSchoolServiceSchools indicators.Value `json:"after_school_service_schools,omitzero" validate:"count,atmost=CompulsorySchools"`
	// AfterSchoolServicePupils is 参加课后服务的学生, in persons, at the end of the period: a part of CompulsoryPupils.
	AfterSchoolServicePupils indicators.Value `json:"after_school_service_pupils,omitzero" validate:"count,atmost=CompulsoryPupils"`
	// TrainingInstitutionsBefore is “双减”前学科类校外培训机构, in institutions, before the reduction.
	TrainingInstitutionsBefore indicators.Value `json:"training_institutions_before,omitzero" validate:"count"`
	// TrainingInstitutions is 现有学科类校外培训机构, in institutions, at the end of the period.
	TrainingInstitutions indicators.Value `json:"training_institutions,omitzero" validate:"count"`
	// CounsellingSchools is 设心理辅导室的学校, in schools, at the end of the period: a part of CompulsorySchools.
	CounsellingSchools indicators.Value `json:"counselling_schools,omitzero" validate:"count,atmost=CompulsorySchools"`
	// PsychologyTeacherSchools is 配备心理健康教师的学校, in schools, at the end of the period: a part of CompulsorySchools.
	PsychologyTeacherSchools indicators.Value `json:"psychology_teacher_schools,omitzero" validate:"count,atmost=CompulsorySchools"`
	// PsychologyTeachers is 心理健康教师, in persons, at the end of the period.
	PsychologyTeachers indicators.Value `json:"psychology_teachers,omitzero" validate:"count"`
	// HomeSchoolCooperationSchools is 建立家校协同育人机制的学校, in schools, at the end of the period: a part of CompulsorySchools.
	HomeSchoolCooperationSchools indicators.Value `json:"home_school_cooperation_schools,omitzero" validate:"count,atmost=CompulsorySchools"`
	// ReadingEvents is “悦读书”活动, in sessions, in the period.
	ReadingEvents indicators.Value `json:"reading_events,omitzero" validate:"count"`
	// PsychologyPlays is 校园心理剧展演, in sessions, in the period.
	PsychologyPlays indicators.Value `json:"psychology_plays,omitzero" validate:"count"`
}

// The measures of schools.
const (
	// CompulsorySchools is 义务教育学校, in schools, at the end of the period.
	CompulsorySchools indicators.MeasureID = "welfare.compulsory_schools"
	// OpenEnrolmentSchools is 阳光招生学校, in schools, in the period: a part of CompulsorySchools.
	OpenEnrolmentSchools indicators.MeasureID = "welfare.open_enrolment_schools"
	// CompulsoryPupils is 义务教育在校生, in persons, at the end of the period.
	CompulsoryPupils indicators.MeasureID = "welfare.compulsory_pupils"
	// CompulsoryClasses is 义务教育班级, in classes, at the end of the period.
	CompulsoryClasses indicators.MeasureID = "welfare.compulsory_classes"
	// NewClasses is 新编班级, in classes, in the period: a part of CompulsoryClasses.
	NewClasses indicators.MeasureID = "welfare.new_classes"
	// OpenlyAssignedClasses is 阳光分班班级, in classes, in the period: a part of NewClasses.
	OpenlyAssignedClasses indicators.MeasureID = "welfare.openly_assigned_classes"
	// OversizedClasses is 大班额班级 (56 pupils or more), in classes, at the end of the period: a part of CompulsoryClasses.
	OversizedClasses indicators.MeasureID = "welfare.oversized_classes"
	// VeryOversizedClasses is 超大班额班级 (66 pupils or more), in classes, at the end of the period: a part of OversizedClasses.
	VeryOversizedClasses indicators.MeasureID = "welfare.very_oversized_classes"
	// LargestPrimaryClass is 最大小学班级人数, in pupils, at the end of the period.
	LargestPrimaryClass indicators.MeasureID = "welfare.largest_primary_class"
	// LargestJuniorClass is 最大初中班级人数, in pupils, at the end of the period.
	LargestJuniorClass indicators.MeasureID = "welfare.largest_junior_class"
	// AfterSchoolServiceSchools is 提供课后服务的学校, in schools, at the end of the period: a part of CompulsorySchools.
	AfterSchoolServiceSchools indicators.MeasureID = "welfare.after_school_service_schools"
	// AfterSchoolServicePupils is 参加课后服务的学生, in persons, at the end of the period: a part of CompulsoryPupils.
	AfterSchoolServicePupils indicators.MeasureID = "welfare.after_school_service_pupils"
	// TrainingInstitutionsBefore is “双减”前学科类校外培训机构, in institutions, before the reduction.
	TrainingInstitutionsBefore indicators.MeasureID = "welfare.training_institutions_before"
	// TrainingInstitutions is 现有学科类校外培训机构, in institutions, at the end of the period.
	TrainingInstitutions indicators.MeasureID = "welfare.training_institutions"
	// CounsellingSchools is 设心理辅导室的学校, in schools, at the end of the period: a part of CompulsorySchools.
	CounsellingSchools indicators.MeasureID = "welfare.counselling_schools"
	// PsychologyTeacherSchools is 配备心理健康教师的学校, in schools, at the end of the period: a part of CompulsorySchools.
	PsychologyTeacherSchools indicators.MeasureID = "welfare.psychology_teacher_schools"
	// PsychologyTeachers is 心理健康教师, in persons, at the end of the period.
	PsychologyTeachers indicators.MeasureID = "welfare.psychology_teachers"
	// HomeSchoolCooperationSchools is 建立家校协同育人机制的学校, in schools, at the end of the period: a part of CompulsorySchools.
	HomeSchoolCooperationSchools indicators.MeasureID = "welfare.home_school_cooperation_schools"
	// ReadingEvents is “悦读书”活动, in sessions, in the period.
	ReadingEvents indicators.MeasureID = "welfare.reading_events"
	// PsychologyPlays is 校园心理剧展演, in sessions, in the period.
	PsychologyPlays indicators.MeasureID = "welfare.psychology_plays"
)

func (s Schools) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: CompulsorySchools, Value: s.CompulsorySchools},
		{Measure: OpenEnrolmentSchools, Value: s.OpenEnrolmentSchools},
		{Measure: CompulsoryPupils, Value: s.CompulsoryPupils},
		{Measure: CompulsoryClasses, Value: s.CompulsoryClasses},
		{Measure: NewClasses, Value: s.NewClasses},
		{Measure: OpenlyAssignedClasses, Value: s.OpenlyAssignedClasses},
		{Measure: OversizedClasses, Value: s.OversizedClasses},
		{Measure: VeryOversizedClasses, Value: s.VeryOversizedClasses},
		{Measure: LargestPrimaryClass, Value: s.LargestPrimaryClass},
		{Measure: LargestJuniorClass, Value: s.LargestJuniorClass},
		{Measure: AfterSchoolServiceSchools, Value: s.AfterSchoolServiceSchools},
		{Measure: AfterSchoolServicePupils, Value: s.AfterSchoolServicePupils},
		{Measure: TrainingInstitutionsBefore, Value: s.TrainingInstitutionsBefore},
		{Measure: TrainingInstitutions, Value: s.TrainingInstitutions},
		{Measure: CounsellingSchools, Value: s.CounsellingSchools},
		{Measure: PsychologyTeacherSchools, Value: s.PsychologyTeacherSchools},
		{Measure: PsychologyTeachers, Value: s.PsychologyTeachers},
		{Measure: HomeSchoolCooperationSchools, Value: s.HomeSchoolCooperationSchools},
		{Measure: ReadingEvents, Value: s.ReadingEvents},
		{Measure: PsychologyPlays, Value: s.PsychologyPlays},
	}
}

func schoolsMeasures() []indicators.Measure {
	return slices.Concat(schoolsClassMeasures(), schoolsLifeMeasures())
}

func schoolsClassMeasures() []indicators.Measure {
	schools := indicators.Text{Zh: "所", En: "schools"}
	classes := indicators.Text{Zh: "个", En: "classes"}
	pupils := indicators.Text{Zh: "人", En: "pupils"}
	return []indicators.Measure{
		indicators.CountMeasure(CompulsorySchools, schools, indicators.Text{Zh: "义务教育学校", En: "compulsory schools"}, indicators.Text{
			Zh: "期末的小学、初中和含义务教育阶段的一贯制学校，公办、民办都计，一校计一次。",
			En: "primary schools, junior secondary schools and schools of nine or twelve years at the end of the period, public and private, " +
				"each once",
		}),
		indicators.CountMeasure(OpenEnrolmentSchools, schools, indicators.Text{Zh: "阳光招生学校", En: "schools with open enrolment"}, indicators.Text{
			Zh: "义务教育学校中，本期内公开招生计划、范围和结果的。",
			En: "compulsory schools that made their plan, catchment and results of enrolment public in the period",
		}, jinchang2023(educationParagraph, "阳光招生; no figure")),
		indicators.CountMeasure(CompulsoryPupils, persons(), indicators.Text{Zh: "义务教育在校生", En: "pupils of compulsory schools"}, indicators.Text{
			Zh: "期末义务教育学校小学、初中阶段的在校学生，一人计一次。",
			En: "pupils of primary and junior secondary grades at compulsory schools at the end of the period, each once",
		}),
		indicators.CountMeasure(CompulsoryClasses, classes, indicators.Text{Zh: "义务教育班级", En: "classes of compulsory schools"}, indicators.Text{
			Zh: "期末义务教育学校小学、初中阶段的教学班。",
			En: "classes of primary and junior secondary grades at compulsory schools at the end of the period",
		}),
		indicators.CountMeasure(NewClasses, classes, indicators.Text{Zh: "新编班级", En: "newly formed classes"}, indicators.Text{
			Zh: "义务教育班级中，本期内为新生或重新分班而编成的。",
			En: "classes of compulsory schools that were formed in the period, for entrants or anew",
		}),
		indicators.CountMeasure(OpenlyAssignedClasses, classes, indicators.Text{Zh: "阳光分班班级", En: "classes assigned in the open"}, indicators.Text{
			Zh: "新编班级中，学生和教师公开编排、名单公示的。",
			En: "newly formed classes whose pupils and teachers were assigned in public and whose lists were published",
		}, jinchang2023(educationParagraph, "阳光分班; no figure")),
		indicators.CountMeasure(OversizedClasses, classes, indicators.Text{Zh: "大班额班级", En: "oversized classes"}, indicators.Text{
			Zh: "义务教育班级中，有 56 名及以上学生的，含超大班额。",
			En: "classes of compulsory schools with 56 pupils or more, very oversized ones included",
		}, oversizedClasses2018()),
		indicators.CountMeasure(VeryOversizedClasses, classes, indicators.Text{Zh: "超大班额班级", En: "very oversized classes"}, indicators.Text{
			Zh: "义务教育班级中，有 66 名及以上学生的。",
			En: "classes of compulsory schools with 66 pupils or more",
		}, oversizedClasses2018()),
		indicators.CountMeasure(LargestPrimaryClass, pupils, indicators.Text{Zh: "最大小学班级人数", En: "pupils of the largest primary class"}, indicators.Text{
			Zh: "期末本地学生最多的一个小学教学班的学生数。",
			En: "pupils of the primary class with the most pupils in the place, at the end of the period",
		}),
		indicators.CountMeasure(LargestJuniorClass, pupils, indicators.Text{Zh: "最大初中班级人数", En: "pupils of the largest junior secondary class"}, indicators.Text{
			Zh: "期末本地学生最多的一个初中教学班的学生数。",
			En: "pupils of the junior secondary class with the most pupils in the place, at the end of the period",
		}),
	}
}

func schoolsLifeMeasures() []indicators.Measure {
	schools := indicators.Text{Zh: "所", En: "schools"}
	institutions := indicators.Text{Zh: "个", En: "institutions"}
	sessions := indicators.Text{Zh: "场", En: "sessions"}
	return []indicators.Measure{
		indicators.CountMeasure(AfterSchoolServiceSchools, schools, indicators.Text{Zh: "提供课后服务的学校", En: "schools with after-school services"}, indicators.Text{
			Zh: "义务教育学校中，期末提供课后服务的。",
			En: "compulsory schools that offer after-school services at the end of the period",
		}, jinchang2023(educationParagraph, "“双减”; no figure")),
		indicators.CountMeasure(AfterSchoolServicePupils, persons(), indicators.Text{Zh: "参加课后服务的学生", En: "pupils in after-school services"}, indicators.Text{
			Zh: "义务教育在校生中，期末参加课后服务的，一人计一次。",
			En: "pupils of compulsory schools who take part in after-school services at the end of the period, each once",
		}),
		indicators.CountMeasure(TrainingInstitutionsBefore, institutions,
			indicators.Text{Zh: "“双减”前学科类培训机构", En: "academic training institutions before the reduction"}, indicators.Text{
				Zh: "“双减”开始前本地登记的义务教育阶段学科类校外培训机构；请注明时点。",
				En: "off-campus institutions registered here for academic training of compulsory grades before the reduction began; state the date",
			}, jinchang2023(educationParagraph, "“双减”; no figure")),
		indicators.CountMeasure(TrainingInstitutions, institutions, indicators.Text{Zh: "现有学科类培训机构", En: "academic training institutions now"}, indicators.Text{
			Zh: "期末本地登记的义务教育阶段学科类校外培训机构，口径与“双减”前相同。",
			En: "off-campus institutions registered here for academic training of compulsory grades at the end of the period, counted as before " +
				"the reduction",
		}),
		indicators.CountMeasure(CounsellingSchools, schools, indicators.Text{Zh: "设心理辅导室的学校", En: "schools with a counselling room"}, indicators.Text{
			Zh: "义务教育学校中，期末设有心理辅导室的。",
			En: "compulsory schools that have a counselling room at the end of the period",
		}, jinchang2023(educationParagraph, "mental health of minors; no figure")),
		indicators.CountMeasure(PsychologyTeacherSchools, schools, indicators.Text{Zh: "配备心理健康教师的学校", En: "schools with a psychology teacher"}, indicators.Text{
			Zh: "义务教育学校中，期末配备专职或兼职心理健康教育教师的。",
			En: "compulsory schools that have a teacher of mental health, in full or part time, at the end of the period",
		}),
		indicators.CountMeasure(PsychologyTeachers, persons(), indicators.Text{Zh: "心理健康教师", En: "psychology teachers"}, indicators.Text{
			Zh: "期末义务教育学校的专职和兼职心理健康教育教师，一人计一次。",
			En: "teachers of mental health at compulsory schools at the end of the period, in full and part time, each once",
		}),
		indicators.CountMeasure(HomeSchoolCooperationSchools, schools,
			indicators.Text{Zh: "建立家校协同育人机制的学校", En: "schools that work together with families"}, indicators.Text{
				Zh: "义务教育学校中，期末建立学校家庭协同育人机制的。",
				En: "compulsory schools that have a mechanism for bringing children up together with their families at the end of the period",
			}, jinchang2023(educationParagraph, "学校家庭教育协同育人机制; no figure")),
		indicators.CountMeasure(ReadingEvents, sessions, indicators.Text{Zh: "“悦读书”活动", En: "reading events at schools"}, indicators.Text{
			Zh: "本期内学校举办的“悦读书”等阅读活动场次。",
			En: "sessions of reading, such as 悦读书, that schools held in the period",
		}, jinchang2023(educationParagraph, "悦读书; no figure")),
		indicators.CountMeasure(PsychologyPlays, sessions, indicators.Text{Zh: "校园心理剧展演", En: "psychology plays at schools"}, indicators.Text{
			Zh: "本期内学校举办的校园心理剧展演场次。",
			En: "performances of plays on psychology that schools held in the period",
		}, jinchang2023(educationParagraph, "校园心理剧展演; no figure")),
	}
}
