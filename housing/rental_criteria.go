package housing

import "github.com/wenming-go/wenming/indicators"

// The nodes of affordable rental housing.
const (
	// RentalShareOfSupplyLargest2025 is the target 2021–2025 for Shanghai, Guangzhou and Shenzhen: about 45 % of new supply.
	RentalShareOfSupplyLargest2025 indicators.NodeID = "housing.rental_share_of_supply_shanghai_guangzhou_shenzhen_2025"
	// RentalShareOfSupplyBeijing2025 is the target 2021–2025 for Beijing: 30 % or more of new supply.
	RentalShareOfSupplyBeijing2025 indicators.NodeID = "housing.rental_share_of_supply_beijing_2025"
)

func rentalCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(RentalShareOfSupplyLargest2025, RentalShareOfNewSupply, indicators.AtLeast(indicators.Whole(45)),
			indicators.Text{
				Zh: "保障性租赁住房占新增住房供应约 45 %（上海、广州、深圳，2021–2025 年规划目标）",
				En: "affordable rental homes about 45 % of new housing supply (plan target of Shanghai, Guangzhou and Shenzhen, 2021–2025)",
			}, rentalMeeting2021("a plan target of Shanghai, Guangzhou and Shenzhen for 2021–2025; printed as about 45 %, held here as 45 or more; the share is not defined")),
		indicators.ThresholdNode(RentalShareOfSupplyBeijing2025, RentalShareOfNewSupply, indicators.AtLeast(indicators.Whole(30)),
			indicators.Text{
				Zh: "保障性租赁住房占新增住房供应 30 % 以上（北京，2021–2025 年规划目标）",
				En: "affordable rental homes ≥ 30 % of new housing supply (plan target of Beijing, 2021–2025)",
			}, rentalMeeting2021("a plan target of Beijing for 2021–2025; the share is not defined")),
	}
}

func rentalMeeting2021(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "住房城乡建设部 发展保障性租赁住房工作现场会(2021-10)",
		Issuer:     "住房城乡建设部",
		Edition:    "2021",
		URL:        "https://wallstreetcn.com/livenews/2063305",
		Note:       note,
		Confidence: indicators.HighConfidence,
	}
}
