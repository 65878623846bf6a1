package urban

import "github.com/wenming-go/wenming/indicators"

// Conduct is how people behave in traffic, as surveys found it in one period (交通文明行为). The zero Conduct reports nothing.
type Conduct struct {
	// VehiclesObserved is 斑马线前受测机动车, in vehicles.
	VehiclesObserved indicators.Value `json:"vehicles_observed,omitzero" validate:"count"`
	// VehiclesYielding is 斑马线前礼让机动车, in vehicles: a part of VehiclesObserved.
	VehiclesYielding indicators.Value `json:"vehicles_yielding,omitzero" validate:"count,atmost=VehiclesObserved"`
	// PublishedYieldRate is 机动车斑马线礼让率, in % (95.51, not 0.9551), as published.
	PublishedYieldRate indicators.Value `json:"published_yield_rate,omitzero" validate:"percentage"`
	// PedestrianSignalRate is 行人遵守交通信号率, in %, as published.
	PedestrianSignalRate indicators.Value `json:"pedestrian_signal_rate,omitzero" validate:"percentage"`
	// CyclistSignalRate is 非机动车遵守交通信号率, in %, as published.
	CyclistSignalRate indicators.Value `json:"cyclist_signal_rate,omitzero" validate:"percentage"`
	// HelmetRate is 城市道路摩托车、电动自行车头盔佩戴率, in %, as published.
	HelmetRate indicators.Value `json:"helmet_rate,omitzero" validate:"percentage"`
	// SeatBeltRate is 普通公路汽车前排安全带使用率, in %, as published.
	SeatBeltRate indicators.Value `json:"seat_belt_rate,omitzero" validate:"percentage"`
	// IllegalParkingRate is 机动车违法停车率, in %, as published.
	IllegalParkingRate indicators.Value `json:"illegal_parking_rate,omitzero" validate:"percentage"`
}

// The measures of conduct in traffic.
const (
	// VehiclesObserved is 斑马线前受测机动车, in vehicles, in the survey.
	VehiclesObserved indicators.MeasureID = "urban.vehicles_observed"
	// VehiclesYielding is 斑马线前礼让机动车, in vehicles, in the survey.
	VehiclesYielding indicators.MeasureID = "urban.vehicles_yielding"
	// PublishedYieldRate is 机动车斑马线礼让率, in %, as published.
	PublishedYieldRate indicators.MeasureID = "urban.published_yield_rate"
	// PedestrianSignalRate is 行人遵守交通信号率, in %, as published.
	PedestrianSignalRate indicators.MeasureID = "urban.pedestrian_signal_rate"
	// CyclistSignalRate is 非机动车遵守交通信号率, in %, as published.
	CyclistSignalRate indicators.MeasureID = "urban.cyclist_signal_rate"
	// HelmetRate is 城市道路摩托车、电动自行车头盔佩戴率, in %, as published.
	HelmetRate indicators.MeasureID = "urban.helmet_rate"
	// SeatBeltRate is 普通公路汽车前排安全带使用率, in %, as published.
	SeatBeltRate indicators.MeasureID = "urban.seat_belt_rate"
	// IllegalParkingRate is 机动车违法停车率, in %, as published.
	IllegalParkingRate indicators.MeasureID = "urban.illegal_parking_rate"
)

func (c Conduct) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: VehiclesObserved, Value: c.VehiclesObserved},
		{Measure: VehiclesYielding, Value: c.VehiclesYielding},
		{Measure: PublishedYieldRate, Value: c.PublishedYieldRate},
		{Measure: PedestrianSignalRate, Value: c.PedestrianSignalRate},
		{Measure: CyclistSignalRate, Value: c.CyclistSignalRate},
		{Measure: HelmetRate, Value: c.HelmetRate},
		{Measure: SeatBeltRate, Value: c.SeatBeltRate},
		{Measure: IllegalParkingRate, Value: c.IllegalParkingRate},
	}
}

func conductMeasures() []indicators.Measure {
	vehicles := indicators.Text{Zh: "辆", En: "vehicles"}
	return []indicators.Measure{
		indicators.CountMeasure(VehiclesObserved, vehicles, indicators.Text{Zh: "斑马线前受测机动车", En: "vehicles observed at crossings"}, indicators.Text{
			Zh: "视频抽查中，驶近有行人通行的斑马线的机动车，一辆一次计一辆；抽查如何选取，所据来源未给出。",
			En: "motor vehicles that a survey by video saw come up to a crossing people were using, each time it came; how it chose them is " +
				"not shown in the source",
		}, conductSurveyGansu2021("the share of vehicles observed on video that yield")),
		indicators.CountMeasure(VehiclesYielding, vehicles, indicators.Text{Zh: "斑马线前礼让机动车", En: "vehicles yielding"}, indicators.Text{
			Zh: "斑马线前受测机动车中停车或减速让行的。",
			En: "vehicles observed at crossings that stopped or slowed down for the people",
		}),
		indicators.PercentMeasure(PublishedYieldRate, indicators.Text{Zh: "公布的机动车斑马线礼让率", En: "published rate of yielding at crossings"}, indicators.Text{
			Zh: "测评公布的机动车斑马线礼让率，照原文填报（95.51 不写作 0.9551）；抽查的辆数所据来源未给出。",
			En: "the share of motor vehicles that yield at crossings, as a survey published it (95.51, not 0.9551); the source does not show how many " +
				"were observed",
		}, conductSurveyGansu2021("observed: Gansu mean 95.51 %, Lanzhou 97.62 %"), conductSurveyJiangsu("yielding 89.7 %")),
		indicators.PercentMeasure(PedestrianSignalRate,
			indicators.Text{Zh: "公布的行人遵守交通信号率", En: "published rate of pedestrians obeying signals"}, indicators.Text{
				Zh: "测评公布的行人遵守交通信号率；分子、分母所据来源未给出。",
				En: "the share of pedestrians who obey signals, as a survey published it; its parts are not shown in the source",
			}, conductSurveyGansu2021("observed: Gansu mean 95.16 %, Lanzhou 96.54 %"), conductSurveyJiangsu("pedestrians 95.1 %")),
		indicators.PercentMeasure(CyclistSignalRate,
			indicators.Text{Zh: "公布的非机动车遵守交通信号率", En: "published rate of riders of non-motor vehicles obeying signals"}, indicators.Text{
				Zh: "测评公布的非机动车遵守交通信号率；分子、分母所据来源未给出。",
				En: "the share of riders of non-motor vehicles who obey signals, as a survey published it; its parts are not shown in the source",
			}, conductSurveyGansu2021("observed: Gansu mean 93.76 %, Lanzhou 95.62 %"), conductSurveyJiangsu("cyclists 94.7 %")),
		indicators.PercentMeasure(HelmetRate, indicators.Text{Zh: "公布的城市道路摩托车、电动自行车头盔佩戴率", En: "published rate of helmets worn on urban roads"}, indicators.Text{
			Zh: "测评公布的城市道路摩托车、电动自行车头盔佩戴率；分子、分母所据来源未给出。",
			En: "the share of helmets worn on motorcycles and electric bicycles on urban roads, as a survey published it; its parts are not " +
				"shown in the source",
		}, conductSurveyGansu2021("observed: Gansu mean 48.93 %, Lanzhou 88 %"), conductSurveyJiangsu("helmets 79.8 %")),
		indicators.PercentMeasure(SeatBeltRate, indicators.Text{Zh: "公布的普通公路汽车前排安全带使用率", En: "published rate of front seat belts worn on ordinary roads"}, indicators.Text{
			Zh: "测评公布的普通公路汽车前排安全带使用率；分子、分母所据来源未给出。",
			En: "the share of seat belts worn in the front seats of cars on ordinary roads (普通公路), as a survey published it; its parts are not " +
				"shown in the source",
		}, conductSurveyGansu2021("observed: Gansu mean 99.04 %, Lanzhou 99.28 %")),
		indicators.PercentMeasure(IllegalParkingRate, indicators.Text{Zh: "公布的机动车违法停车率", En: "published rate of illegal parking"}, indicators.Text{
			Zh: "测评公布的机动车违法停车率；分子、分母所据来源未给出。",
			En: "the share of motor vehicles parked against the rules, as a survey published it; its parts are not shown in the source",
		}, indicators.Citation{
			Document:   "城市道路交通秩序测评",
			Issuer:     "潍坊、滨州交警",
			Edition:    "2020-2021",
			URL:        "http://m.mrwwm.cn/content/2020-12/04/content_2511164.htm",
			Note:       "observed in Shandong: Weifang 9.5 % (2020-11), Binzhou Beihai 13 % (2021-06); no threshold",
			Confidence: indicators.MediumConfidence,
		}),
	}
}

func conductSurveyGansu2021(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "甘肃省交通安全“6率”视频抽查测评",
		Issuer:     "甘肃省公安厅交管局",
		Edition:    "2021",
		URL:        "http://dianxian.dxbei.com/news/gansuxinwen/20210420/338169.html",
		Note:       "March 2021; no threshold; " + note,
		Confidence: indicators.HighConfidence,
	}
}

func conductSurveyJiangsu(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "江苏省公安厅交警总队 暗访检查",
		Issuer:     "江苏省公安厅交警总队",
		Edition:    "not shown",
		URL:        "https://m.tftnews.com/news1987649",
		Note:       "城市道路“六率”, means of Jiangsu in one September, about 2020; no threshold; " + note,
		Confidence: indicators.MediumConfidence,
	}
}
