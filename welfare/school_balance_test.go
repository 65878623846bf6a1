package welfare_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

func schoolBalanceIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.ResourceStandardShare: {
			Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{ResourceStandardSchools: whole(57), ResourceAssessedSchools: whole(60)}},
			Text:    "57 ÷ 60 = 95 %",
		},
		welfare.CertifiedShare: {
			Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{CertifiedTeachers: whole(3000), FullTimeTeachers: whole(3000)}},
			Text:    "3,000 ÷ 3,000 = 100 %",
		},
		welfare.TrainedTeacherShare: {
			Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{TrainedTeachers: whole(2700), FullTimeTeachers: whole(3000)}},
			Text:    "2,700 ÷ 3,000 = 90 %",
		},
		welfare.ExchangeShare: {
			Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedTeachers: whole(120), ExchangeEligibleTeachers: whole(1000)}},
			Text:    "120 ÷ 1,000 = 12 %",
		},
		welfare.ExchangedBackboneShare: {
			Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedBackboneTeachers: whole(30), ExchangedTeachers: whole(120)}},
			Text:    "30 ÷ 120 = 25 %",
		},
		welfare.GoodSeniorSchoolAllottedShare: {
			Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{GoodSeniorSchoolAllotted: whole(600), GoodSeniorSchoolIntake: whole(1000)}},
			Text:    "600 ÷ 1,000 = 60 %",
		},
		welfare.PrimaryDegreeTeachersLowest:  {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryDegreeTeachers: decimal("4.2")}}, Text: "4.2 per 100 pupils"},
		welfare.JuniorDegreeTeachersLowest:   {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorDegreeTeachers: decimal("5.3")}}, Text: "5.3 per 100 pupils"},
		welfare.BackboneTeachersLowest:       {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestBackboneTeachers: whole(1)}}, Text: "1 per 100 pupils"},
		welfare.ArtsSportTeachersLowest:      {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestArtsSportTeachers: decimal("0.9")}}, Text: "0.9 per 100 pupils"},
		welfare.PrimaryTeachingSpaceLowest:   {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryTeachingSpace: decimal("4.5")}}, Text: "4.5 m² per pupil"},
		welfare.JuniorTeachingSpaceLowest:    {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorTeachingSpace: decimal("5.8")}}, Text: "5.8 m² per pupil"},
		welfare.PrimarySportsGroundLowest:    {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimarySportsGround: decimal("7.5")}}, Text: "7.5 m² per pupil"},
		welfare.JuniorSportsGroundLowest:     {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorSportsGround: decimal("10.2")}}, Text: "10.2 m² per pupil"},
		welfare.PrimaryEquipmentLowest:       {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryEquipment: whole(2000)}}, Text: "2,000 yuan per pupil"},
		welfare.JuniorEquipmentLowest:        {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorEquipment: whole(2500)}}, Text: "2,500 yuan per pupil"},
		welfare.PrimaryMultimediaRoomsLowest: {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryMultimediaRooms: decimal("2.3")}}, Text: "2.3 rooms per 100 pupils"},
		welfare.JuniorMultimediaRoomsLowest:  {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorMultimediaRooms: decimal("2.4")}}, Text: "2.4 rooms per 100 pupils"},
		welfare.PrimaryVariation:             {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestPrimaryVariation: decimal("0.5")}}, Text: "0.5 (ratio)"},
		welfare.JuniorVariation:              {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestJuniorVariation: decimal("0.45")}}, Text: "0.45 (ratio)"},
		welfare.SchoolSizeMaximum:            {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestSchool: whole(2000)}}, Text: "2,000 pupils"},
		welfare.CombinedSchoolSizeMaximum:    {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestCombinedSchool: whole(2500)}}, Text: "2,500 pupils"},
		welfare.MusicArtRoomsLowest:          {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{FewestMusicArtRooms: decimal("1.5")}}, Text: "1.5 rooms per 12 classes"},
		welfare.SpecialSchoolFunding:         {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{SpecialSchoolFunds: whole(8000)}}, Text: "8,000 yuan per pupil and year"},
		welfare.SmallSchoolFunding:           {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{FewestPupilsFunded: whole(100)}}, Text: "100 pupils"},
		welfare.JuniorRetention:              {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{JuniorRetentionRate: decimal("99.5")}}, Text: "99.5 %"},
		welfare.DisabledChildrenSchooling:    {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{DisabledChildrenSchoolingRate: decimal("97.5")}}, Text: "97.5 %"},
		welfare.SchoolRecognition:            {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{SchoolRecognitionRate: whole(88)}}, Text: "88 %"},
		welfare.BasicBalanceSatisfaction:     {Figures: welfare.Input{SchoolBalance: welfare.SchoolBalance{BasicBalanceSatisfactionRate: whole(86)}}, Text: "86 %"},
	}
}

func schoolBalanceCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.ResourceStandardWithinAssessed: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{ResourceStandardSchools: whole(100), ResourceAssessedSchools: whole(100)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{ResourceStandardSchools: whole(101), ResourceAssessedSchools: whole(100)}},
		},
		welfare.CertifiedWithinTeachers: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{CertifiedTeachers: whole(100), FullTimeTeachers: whole(100)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{CertifiedTeachers: whole(101), FullTimeTeachers: whole(100)}},
		},
		welfare.TrainedWithinTeachers: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{TrainedTeachers: whole(100), FullTimeTeachers: whole(100)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{TrainedTeachers: whole(101), FullTimeTeachers: whole(100)}},
		},
		welfare.ExchangedWithinEligible: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedTeachers: whole(100), ExchangeEligibleTeachers: whole(100)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedTeachers: whole(101), ExchangeEligibleTeachers: whole(100)}},
		},
		welfare.ExchangedBackboneWithinExchanged: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedBackboneTeachers: whole(100), ExchangedTeachers: whole(100)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedBackboneTeachers: whole(101), ExchangedTeachers: whole(100)}},
		},
		welfare.AllottedWithinIntake: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{GoodSeniorSchoolAllotted: whole(100), GoodSeniorSchoolIntake: whole(100)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{GoodSeniorSchoolAllotted: whole(101), GoodSeniorSchoolIntake: whole(100)}},
		},
		welfare.ExchangeEligibleWithinTeachers: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangeEligibleTeachers: whole(100), FullTimeTeachers: whole(100)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangeEligibleTeachers: whole(101), FullTimeTeachers: whole(100)}},
		},
	}
}

func schoolBalanceBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.SchoolResources2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{ResourceStandardSchools: whole(60), ResourceAssessedSchools: whole(60)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{ResourceStandardSchools: whole(59), ResourceAssessedSchools: whole(60)}},
		},
		welfare.PrimaryDegreeTeachers2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryDegreeTeachers: decimal("4.2")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryDegreeTeachers: decimal("4.19")}},
		},
		welfare.JuniorDegreeTeachers2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorDegreeTeachers: decimal("5.3")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorDegreeTeachers: decimal("5.29")}},
		},
		welfare.BackboneTeachers2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestBackboneTeachers: whole(1)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestBackboneTeachers: decimal("0.99")}},
		},
		welfare.ArtsSportTeachers2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestArtsSportTeachers: decimal("0.9")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestArtsSportTeachers: decimal("0.89")}},
		},
		welfare.PrimaryTeachingSpace2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryTeachingSpace: decimal("4.5")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryTeachingSpace: decimal("4.49")}},
		},
		welfare.JuniorTeachingSpace2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorTeachingSpace: decimal("5.8")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorTeachingSpace: decimal("5.79")}},
		},
		welfare.PrimarySportsGround2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimarySportsGround: decimal("7.5")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimarySportsGround: decimal("7.49")}},
		},
		welfare.JuniorSportsGround2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorSportsGround: decimal("10.2")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorSportsGround: decimal("10.19")}},
		},
		welfare.PrimaryEquipment2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryEquipment: whole(2000)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryEquipment: whole(1999)}},
		},
		welfare.JuniorEquipment2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorEquipment: whole(2500)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorEquipment: whole(2499)}},
		},
		welfare.PrimaryMultimediaRooms2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryMultimediaRooms: decimal("2.3")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestPrimaryMultimediaRooms: decimal("2.29")}},
		},
		welfare.JuniorMultimediaRooms2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorMultimediaRooms: decimal("2.4")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LowestJuniorMultimediaRooms: decimal("2.39")}},
		},
		welfare.PrimaryVariation2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestPrimaryVariation: decimal("0.50")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestPrimaryVariation: decimal("0.501")}},
		},
		welfare.JuniorVariation2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestJuniorVariation: decimal("0.45")}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestJuniorVariation: decimal("0.451")}},
		},
		welfare.SchoolSize2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestSchool: whole(2000)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestSchool: whole(2001)}},
		},
		welfare.CombinedSchoolSize2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestCombinedSchool: whole(2500)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{LargestCombinedSchool: whole(2501)}},
		},
		welfare.MusicArtRooms2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{FewestMusicArtRooms: whole(1)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{FewestMusicArtRooms: decimal("0.99")}},
		},
		welfare.SpecialSchoolFunding2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{SpecialSchoolFunds: whole(8000)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{SpecialSchoolFunds: decimal("7999.99")}},
		},
		welfare.SmallSchoolFunding2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{FewestPupilsFunded: whole(100)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{FewestPupilsFunded: whole(99)}},
		},
		welfare.TrainedTeachers2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{TrainedTeachers: whole(3000), FullTimeTeachers: whole(3000)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{TrainedTeachers: whole(2999), FullTimeTeachers: whole(3000)}},
		},
		welfare.TeacherExchange2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedTeachers: whole(100), ExchangeEligibleTeachers: whole(1000)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedTeachers: whole(99), ExchangeEligibleTeachers: whole(1000)}},
		},
		welfare.BackboneExchange2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedBackboneTeachers: whole(200), ExchangedTeachers: whole(1000)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{ExchangedBackboneTeachers: whole(199), ExchangedTeachers: whole(1000)}},
		},
		welfare.CertifiedTeachers2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{CertifiedTeachers: whole(3000), FullTimeTeachers: whole(3000)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{CertifiedTeachers: whole(2999), FullTimeTeachers: whole(3000)}},
		},
		welfare.GoodSeniorSchoolPlaces2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{GoodSeniorSchoolAllotted: whole(500), GoodSeniorSchoolIntake: whole(1000)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{GoodSeniorSchoolAllotted: whole(499), GoodSeniorSchoolIntake: whole(1000)}},
		},
		welfare.JuniorRetention2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{JuniorRetentionRate: whole(95)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{JuniorRetentionRate: decimal("94.99")}},
		},
		welfare.DisabledChildrenSchooling2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{DisabledChildrenSchoolingRate: whole(95)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{DisabledChildrenSchoolingRate: decimal("94.99")}},
		},
		welfare.SchoolRecognition2017: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{SchoolRecognitionRate: whole(85)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{SchoolRecognitionRate: decimal("84.99")}},
		},
		welfare.BasicBalanceSatisfaction2013: {
			Good: welfare.Input{SchoolBalance: welfare.SchoolBalance{BasicBalanceSatisfactionRate: whole(85)}},
			Bad:  welfare.Input{SchoolBalance: welfare.SchoolBalance{BasicBalanceSatisfactionRate: decimal("84.99")}},
		},
	}
}
