package urban

import "github.com/wenming-go/wenming/indicators"

// GreenBuildingsCheckUp2021 is the city check-up of 2021: all new buildings are green buildings.
const GreenBuildingsCheckUp2021 indicators.NodeID = "urban.green_buildings_check_up_2021"

func renewalCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(GreenBuildingsCheckUp2021, GreenBuildingShare, indicators.EqualTo(indicators.Whole(100)),
			indicators.Text{
				Zh: "新建建筑中绿色建筑占比 100 %（2021 年城市体检）",
				En: "green buildings are all, 100 %, of new buildings (city check-up of 2021)",
			}, cityCheckUp2021("the parts of the rate are not shown")),
	}
}
