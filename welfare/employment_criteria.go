package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of employment and social insurance.
const (
	// PensionParticipation2025 is the target of the public services plan for 2025: participation of 95 %.
	PensionParticipation2025 indicators.NodeID = "welfare.pension_participation_2025"
	// SurveyedUnemployment2025 is the target for 2021–2025: surveyed unemployment of 5.5 % or less.
	SurveyedUnemployment2025 indicators.NodeID = "welfare.surveyed_unemployment_2025"
	// RegisteredUnemployment2019 is the target of the work report for 2019: registered unemployment of 4.5 % or less.
	RegisteredUnemployment2019 indicators.NodeID = "welfare.registered_unemployment_2019"
	// RegisteredUnemployment2020 is the target of the employment plan for 2020: registered unemployment of 5 % or less.
	RegisteredUnemployment2020 indicators.NodeID = "welfare.registered_unemployment_2020"
	// LabourContracts2020 is the target of the employment plan for 2020: labour contracts of 90 % or more.
	LabourContracts2020 indicators.NodeID = "welfare.labour_contracts_2020"
)

func employmentCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(PensionParticipation2025, PensionParticipation, indicators.AtLeast(indicators.Whole(95)),
			indicators.Text{
				Zh: "基本养老保险参保率 95 %（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "basic pension insurance participation ≥ 95 % (plan target of China for 2025, public services plan)",
			},
			employmentPension14()),
		indicators.ThresholdNode(SurveyedUnemployment2025, SurveyedUnemployment, indicators.AtMost(indicators.MustNumber("5.5")),
			indicators.Text{
				Zh: "城镇调查失业率不高于 5.5 %（全国 2021–2025 年规划目标）",
				En: "surveyed urban unemployment ≤ 5.5 % (plan target of China for 2021–2025)",
			},
			employmentSurveyed14()),
		indicators.ThresholdNode(RegisteredUnemployment2019, RegisteredUnemployment, indicators.AtMost(indicators.MustNumber("4.5")),
			indicators.Text{
				Zh: "城镇登记失业率不高于 4.5 %（政府工作报告，全国 2019 年规划目标）",
				En: "registered urban unemployment ≤ 4.5 % (plan target of China for 2019, government work report)",
			},
			employmentPlan13("政府工作报告 2019；《“十三五”促进就业规划》", "2017-2019", "for 2019")),
		indicators.ThresholdNode(RegisteredUnemployment2020, RegisteredUnemployment, indicators.AtMost(indicators.Whole(5)),
			indicators.Text{
				Zh: "城镇登记失业率不高于 5 %（“十三五”促进就业规划，全国 2020 年规划目标）",
				En: "registered urban unemployment ≤ 5 % (plan target of China for 2020, employment plan 2016–2020)",
			},
			employmentPlan13("政府工作报告 2019；《“十三五”促进就业规划》", "2017-2019", "for 2020, of the plan 2016-2020")),
		indicators.ThresholdNode(LabourContracts2020, LabourContracts, indicators.AtLeast(indicators.Whole(90)),
			indicators.Text{
				Zh: "企业劳动合同签订率不低于 90 %（“十三五”促进就业规划，全国 2020 年规划目标）",
				En: "labour contract rate of enterprises ≥ 90 % (plan target of China for 2020, employment plan 2016–2020)",
			},
			employmentPlan13("《“十三五”促进就业规划》", "2017", "for 2020; the parts of the rate are not shown")),
	}
}

func employmentPension14() indicators.Citation {
	return publicServices14("主要指标(老有所养)", "the parts of the rate are not shown")
}

func employmentSurveyed14() indicators.Citation {
	return indicators.Citation{
		Document:   "“十四五”就业目标；政府工作报告 2022、2023",
		Issuer:     "国务院",
		Edition:    "2021-2023",
		URL:        "http://blog.meiducn.com/m?id=7175299",
		Note:       "a plan target of China, a limit for 2021-2025 that the yearly reports of 2022 and 2023 repeat, not a rule of scoring",
		Confidence: indicators.HighConfidence,
	}
}

func employmentPlan13(document, edition, note string) indicators.Citation {
	return indicators.Citation{
		Document:   document,
		Issuer:     "国务院",
		Edition:    edition,
		URL:        "https://finance.stockstar.com/SS2017020600002163.shtml",
		Note:       "a plan target of China, not a rule of scoring; " + note,
		Confidence: indicators.HighConfidence,
	}
}
