package main

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
)

func theoryProgrammes() []programme {
	return []programme{
		{words: "红色基因传承教育主题活动", name: indicators.Text{Zh: "红色基因传承教育主题活动（“红色故事我来讲”等）", En: "education in the red heritage, with “I tell the red story”"}},
		{
			words: "“10+N”宣讲矩阵", name: indicators.Text{Zh: "新时代文明实践基层理论“10+N”宣讲矩阵", En: "the “10+N” matrix of outreach in theory"},
			measures: []indicators.MeasureID{civics.OutreachTeams, civics.OutreachSmallTeams},
		},
		{
			words: "小板凳宣讲", name: indicators.Text{Zh: "“小板凳宣讲”“小红花宣讲”", En: "outreach on small stools, by the “little red flower”"},
			measures: []indicators.MeasureID{civics.OutreachSessions, civics.OutreachAttendances},
		},
		{
			words: "新时代文明实践中心(所、站)", name: indicators.Text{Zh: "新时代文明实践中心（所、站）", En: "civilization practice centres, offices and stations"},
			measures: []indicators.MeasureID{civics.PracticeCentres, civics.PracticeOffices, civics.PracticeStations},
		},
		{
			words: "城市书房", name: indicators.Text{Zh: "城市书房、悦读驿站、农家书屋", En: "city bookrooms, reading stations and farm libraries"},
			measures: []indicators.MeasureID{civics.CityBookrooms, civics.ReadingStations, civics.FarmLibraries},
		},
		{
			words: "乡村大舞台", name: indicators.Text{Zh: "乡村大舞台", En: "village stages"},
			measures: []indicators.MeasureID{civics.VillageStages},
		},
		{
			words: "我推荐我评议身边好人", name: indicators.Text{Zh: "“我推荐我评议身边好人”活动", En: "“I recommend and judge the good people around me”"},
			measures: []indicators.MeasureID{civics.GoodPeopleNominated, civics.GoodPeopleSelected},
		},
		{
			words: "道德模范、身边好人、新时代好少年", name: indicators.Text{Zh: "道德模范、身边好人、新时代好少年选树与巡讲", En: "selection and tours of role models, good people and good children"},
			measures: []indicators.MeasureID{civics.RoleModelsSelected, civics.YouthsSelected, civics.ExemplarTours},
		},
		{
			words: "文明交通、文明旅游、文明餐桌、文明礼仪、文明上网", name: indicators.Text{Zh: "文明交通、旅游、餐桌、礼仪、上网五大行动", En: "five conduct campaigns: traffic, tourism, table, etiquette, internet"},
			measures: []indicators.MeasureID{civics.CampaignsUnderway},
		},
		{words: "全民学礼·人人代言", name: indicators.Text{Zh: "“全民学礼·人人代言”2023年甘肃省文明礼仪实践项目创意大赛", En: "host of Gansu's contest of etiquette projects, 2023"}},
		{
			words: "社会主义核心价值观“24字”", name: indicators.Text{Zh: "社会主义核心价值观“24字”宣传", En: "the 24 characters of the core values, wherever one looks"},
			measures: []indicators.MeasureID{civics.CoreValuesDisplays},
		},
		{
			words: "公益广告全覆盖", name: indicators.Text{Zh: "“讲文明树新风”公益广告全覆盖", En: "public-service notices everywhere"},
			measures: []indicators.MeasureID{civics.CivilityNotices, civics.MainStreetNotices},
		},
	}
}
