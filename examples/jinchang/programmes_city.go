package main

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/urban"
)

func cityProgrammes() []programme {
	return []programme{
		{
			words: "城乡融合基础设施补短板、城市更新补短板", name: indicators.Text{Zh: "城乡融合基础设施补短板、城市更新补短板项目", En: "projects for gaps in infrastructure and urban renewal"},
			measures: []indicators.MeasureID{urban.RenewalProjectsStarted, urban.RenewalProjectsCompleted},
		},
		{
			words: "等城市道路改造项目相继开工", name: indicators.Text{Zh: "永昌南路、横一路、纵四路、重庆路、公园路、上海路、南昌路、兰州路、昆明路改造开工", En: "nine further roads begun, by name"},
			measures: []indicators.MeasureID{urban.RoadProjectsStarted},
		},
		{
			words: "智慧停车系统", name: indicators.Text{Zh: "智慧停车系统", En: "smart parking"},
			measures: []indicators.MeasureID{urban.SmartParkingSystems, urban.SmartParkingSpaces},
		},
		{
			words: "绿地改造及功能提升项目", name: indicators.Text{Zh: "绿地改造及功能提升项目", En: "renewal of green space"},
			measures: []indicators.MeasureID{urban.GreenProjectsStarted, urban.GreenProjectsCompleted},
		},
		{
			words: "永昌路蓄水池项目", name: indicators.Text{Zh: "永昌路蓄水池项目", En: "the reservoir of Yongchang Road"},
			measures: []indicators.MeasureID{urban.ReservoirProjectsStarted},
		},
		{words: "一难两乱", name: indicators.Text{Zh: "“一难两乱”等城市“顽疾”整治", En: "stubborn disorders of the city"}},
		{
			words: "违章建筑", name: indicators.Text{Zh: "私搭乱建违章建筑排查", En: "survey of illegal building"},
			measures: []indicators.MeasureID{urban.IllegalBuildings, urban.IllegalBuildingsRemoved},
		},
		{
			words: "广告设施和招牌", name: indicators.Text{Zh: "依法拆除不合规广告设施和招牌", En: "removal of irregular advertisements and signboards"},
			measures: []indicators.MeasureID{urban.IrregularAdvertisements, urban.IrregularSignboards},
		},
		{
			words: "整治共享单车", name: indicators.Text{Zh: "共享单车乱停放整治", En: "shared bicycles left where they must not be"},
			measures: []indicators.MeasureID{urban.BicyclesMisparked, urban.BicyclesCleared},
		},
		{
			words: "背街小巷精细化整治", name: indicators.Text{Zh: "背街小巷精细化整治", En: "back streets put in order"},
			measures: []indicators.MeasureID{urban.BackStreets, urban.BackStreetsImproved},
		},
		{
			words: "门前四包", name: indicators.Text{Zh: "“门前四包”倡议签名", En: "pledges of shops for what lies before their doors"},
			measures: []indicators.MeasureID{urban.Shopfronts, urban.ShopfrontsSigned},
		},
		{
			words: "金川微城管", name: indicators.Text{Zh: "“金川微城管”小程序：“问题随手拍 垃圾随手捡 文明随手做”", En: "reports by photo: the mini-program 金川微城管"},
			measures: []indicators.MeasureID{urban.ReportsReceived, urban.ReportsResolved, urban.ReportsVerified},
		},
		{
			words: "厕所革命", name: indicators.Text{Zh: "农村“厕所革命”", En: "rural toilets renewed"},
			measures: []indicators.MeasureID{urban.HouseholdsWithSanitaryToilet, urban.ToiletConversionsCompleted},
		},
		{
			words: "全域无垃圾", name: indicators.Text{Zh: "全域无垃圾专项治理", En: "no litter in the whole area"},
			measures: []indicators.MeasureID{urban.NoLitterAreas, urban.NoLitterAreasAccepted},
		},
		{
			words: "村庄清洁行动", name: indicators.Text{Zh: "村庄清洁行动", En: "village cleaning"},
			measures: []indicators.MeasureID{urban.VillagesCleaned},
		},
		{
			words: "拆除废旧房屋", name: indicators.Text{Zh: "拆除废旧房屋、院落风貌改造", En: "derelict houses removed, courtyards renewed"},
			measures: []indicators.MeasureID{urban.DisusedHousesRemoved, urban.CourtyardsImproved},
		},
		{words: "农村人居环境整治提升五年行动", name: indicators.Text{Zh: "农村人居环境整治提升五年行动", En: "five-year action for the rural environment"}},
		{
			words: "金昌市文明行为促进条例", name: indicators.Text{Zh: "《金昌市文明行为促进条例》", En: "by-law on civilized conduct"},
			measures: []indicators.MeasureID{urban.ByLaws},
		},
		{
			words: "金昌市城市市容和环境卫生管理条例", name: indicators.Text{Zh: "《金昌市城市市容和环境卫生管理条例》", En: "by-law on the city's appearance and sanitation"},
			measures: []indicators.MeasureID{urban.ByLaws},
		},
		{
			words: "金昌市乡村清洁条例", name: indicators.Text{Zh: "《金昌市乡村清洁条例》", En: "by-law on clean villages"},
			measures: []indicators.MeasureID{urban.ByLaws},
		},
	}
}
