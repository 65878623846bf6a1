package welfare_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

func schoolsIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.OpenEnrolmentShare: {
			Figures: welfare.Input{Schools: welfare.Schools{OpenEnrolmentSchools: whole(57), CompulsorySchools: whole(60)}},
			Text:    "57 ÷ 60 = 95 %",
		},
		welfare.OpenlyAssignedShare: {
			Figures: welfare.Input{Schools: welfare.Schools{OpenlyAssignedClasses: whole(90), NewClasses: whole(100)}},
			Text:    "90 ÷ 100 = 90 %",
		},
		welfare.OversizedShare: {
			Figures: welfare.Input{Schools: welfare.Schools{OversizedClasses: whole(50), CompulsoryClasses: whole(1000)}},
			Text:    "50 ÷ 1,000 = 5 %",
		},
		welfare.VeryOversizedShare: {
			Figures: welfare.Input{Schools: welfare.Schools{VeryOversizedClasses: whole(20), CompulsoryClasses: whole(1000)}},
			Text:    "20 ÷ 1,000 = 2 %",
		},
		welfare.PupilsPerClass: {
			Figures: welfare.Input{Schools: welfare.Schools{CompulsoryPupils: whole(42_000), CompulsoryClasses: whole(1000)}},
			Text:    "42,000 ÷ 1,000 = 42 pupils",
		},
		welfare.AfterSchoolServiceSchoolShare: {
			Figures: welfare.Input{Schools: welfare.Schools{AfterSchoolServiceSchools: whole(60), CompulsorySchools: whole(60)}},
			Text:    "60 ÷ 60 = 100 %",
		},
		welfare.AfterSchoolServicePupilShare: {
			Figures: welfare.Input{Schools: welfare.Schools{AfterSchoolServicePupils: whole(37_800), CompulsoryPupils: whole(42_000)}},
			Text:    "37,800 ÷ 42,000 = 90 %",
		},
		welfare.TrainingInstitutionsCut: {
			Figures: welfare.Input{Schools: welfare.Schools{TrainingInstitutionsBefore: whole(80), TrainingInstitutions: whole(4)}},
			Text:    "(80 − 4) ÷ 80 = 95 %",
		},
		welfare.CounsellingSchoolShare: {
			Figures: welfare.Input{Schools: welfare.Schools{CounsellingSchools: whole(45), CompulsorySchools: whole(60)}},
			Text:    "45 ÷ 60 = 75 %",
		},
		welfare.PsychologyTeacherSchoolShare: {
			Figures: welfare.Input{Schools: welfare.Schools{PsychologyTeacherSchools: whole(48), CompulsorySchools: whole(60)}},
			Text:    "48 ÷ 60 = 80 %",
		},
		welfare.PupilsPerPsychologyTeacher: {
			Figures: welfare.Input{Schools: welfare.Schools{CompulsoryPupils: whole(42_000), PsychologyTeachers: whole(70)}},
			Text:    "42,000 ÷ 70 = 600 pupils",
		},
		welfare.HomeSchoolCooperationShare: {
			Figures: welfare.Input{Schools: welfare.Schools{HomeSchoolCooperationSchools: whole(54), CompulsorySchools: whole(60)}},
			Text:    "54 ÷ 60 = 90 %",
		},
		welfare.PrimaryClassMaximum: {Figures: welfare.Input{Schools: welfare.Schools{LargestPrimaryClass: whole(45)}}, Text: "45 pupils"},
		welfare.JuniorClassMaximum:  {Figures: welfare.Input{Schools: welfare.Schools{LargestJuniorClass: whole(50)}}, Text: "50 pupils"},
		welfare.ReadingEventsHeld:   {Figures: welfare.Input{Schools: welfare.Schools{ReadingEvents: whole(24)}}, Text: "24 sessions"},
		welfare.PsychologyPlaysHeld: {Figures: welfare.Input{Schools: welfare.Schools{PsychologyPlays: whole(12)}}, Text: "12 sessions"},
	}
}

func schoolsCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.OpenEnrolmentWithinSchools: {
			Good: welfare.Input{Schools: welfare.Schools{OpenEnrolmentSchools: whole(100), CompulsorySchools: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{OpenEnrolmentSchools: whole(101), CompulsorySchools: whole(100)}},
		},
		welfare.NewClassesWithinClasses: {
			Good: welfare.Input{Schools: welfare.Schools{NewClasses: whole(100), CompulsoryClasses: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{NewClasses: whole(101), CompulsoryClasses: whole(100)}},
		},
		welfare.OpenlyAssignedWithinNewClasses: {
			Good: welfare.Input{Schools: welfare.Schools{OpenlyAssignedClasses: whole(100), NewClasses: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{OpenlyAssignedClasses: whole(101), NewClasses: whole(100)}},
		},
		welfare.OversizedWithinClasses: {
			Good: welfare.Input{Schools: welfare.Schools{OversizedClasses: whole(100), CompulsoryClasses: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{OversizedClasses: whole(101), CompulsoryClasses: whole(100)}},
		},
		welfare.VeryOversizedWithinOversized: {
			Good: welfare.Input{Schools: welfare.Schools{VeryOversizedClasses: whole(100), OversizedClasses: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{VeryOversizedClasses: whole(101), OversizedClasses: whole(100)}},
		},
		welfare.AfterSchoolServiceWithinSchools: {
			Good: welfare.Input{Schools: welfare.Schools{AfterSchoolServiceSchools: whole(100), CompulsorySchools: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{AfterSchoolServiceSchools: whole(101), CompulsorySchools: whole(100)}},
		},
		welfare.AfterSchoolServiceWithinPupils: {
			Good: welfare.Input{Schools: welfare.Schools{AfterSchoolServicePupils: whole(100), CompulsoryPupils: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{AfterSchoolServicePupils: whole(101), CompulsoryPupils: whole(100)}},
		},
		welfare.TrainingInstitutionsWithinBefore: {
			Good: welfare.Input{Schools: welfare.Schools{TrainingInstitutions: whole(100), TrainingInstitutionsBefore: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{TrainingInstitutions: whole(101), TrainingInstitutionsBefore: whole(100)}},
		},
		welfare.CounsellingWithinSchools: {
			Good: welfare.Input{Schools: welfare.Schools{CounsellingSchools: whole(100), CompulsorySchools: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{CounsellingSchools: whole(101), CompulsorySchools: whole(100)}},
		},
		welfare.PsychologyTeacherWithinSchools: {
			Good: welfare.Input{Schools: welfare.Schools{PsychologyTeacherSchools: whole(100), CompulsorySchools: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{PsychologyTeacherSchools: whole(101), CompulsorySchools: whole(100)}},
		},
		welfare.PsychologyTeacherSchoolsWithinTeachers: {
			Good: welfare.Input{Schools: welfare.Schools{PsychologyTeacherSchools: whole(100), PsychologyTeachers: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{PsychologyTeacherSchools: whole(101), PsychologyTeachers: whole(100)}},
		},
		welfare.HomeSchoolCooperationWithinSchools: {
			Good: welfare.Input{Schools: welfare.Schools{HomeSchoolCooperationSchools: whole(100), CompulsorySchools: whole(100)}},
			Bad:  welfare.Input{Schools: welfare.Schools{HomeSchoolCooperationSchools: whole(101), CompulsorySchools: whole(100)}},
		},
	}
}

func schoolsBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.PrimaryClassSize2017: {
			Good: welfare.Input{Schools: welfare.Schools{LargestPrimaryClass: whole(45)}},
			Bad:  welfare.Input{Schools: welfare.Schools{LargestPrimaryClass: whole(46)}},
		},
		welfare.JuniorClassSize2017: {
			Good: welfare.Input{Schools: welfare.Schools{LargestJuniorClass: whole(50)}},
			Bad:  welfare.Input{Schools: welfare.Schools{LargestJuniorClass: whole(51)}},
		},
		welfare.VeryOversizedShare2018: {
			Good: welfare.Input{Schools: welfare.Schools{VeryOversizedClasses: whole(20), CompulsoryClasses: whole(1000)}},
			Bad:  welfare.Input{Schools: welfare.Schools{VeryOversizedClasses: whole(21), CompulsoryClasses: whole(1000)}},
		},
		welfare.OversizedShare2020: {
			Good: welfare.Input{Schools: welfare.Schools{OversizedClasses: whole(50), CompulsoryClasses: whole(1000)}},
			Bad:  welfare.Input{Schools: welfare.Schools{OversizedClasses: whole(51), CompulsoryClasses: whole(1000)}},
		},
	}
}
