package main

import "github.com/wenming-go/wenming/indicators"

func num(text string) indicators.Number { return indicators.MustNumber(text) }

func words(zh, en string) indicators.Text { return indicators.Text{Zh: zh, En: en} }

// made is a made-up source.
func made() indicators.Citation {
	return indicators.Citation{
		Document: "《示例》", Edition: "2020", URL: "https://example.org/1", Note: "made up", Confidence: indicators.HighConfidence,
	}
}

// library is a made-up domain.
func library() domain {
	volumes, percent := words("册", "volumes"), indicators.Same("%")
	loans := indicators.CountMeasure("library.loans", volumes, words("借阅册次", "loans"), words("本期借出的册次。", "volumes lent in the period"))
	stock := indicators.CountMeasure("library.stock", volumes, words("藏书", "stock"), words("期末藏书。", "volumes held at the end of the period"))
	share := indicators.PercentMeasure("library.stated", words("自报流通率", "stated circulation"), words("照原文。", "as published"))
	circulation := indicators.Ratio(indicators.Of(loans.ID), indicators.Of(stock.ID)).Percent()
	return domain{
		title: words("图书馆", "libraries"),
		Domain: indicators.Domain{Name: "library", Definitions: indicators.Definitions{
			Measures: []indicators.Measure{loans, stock, share},
			Indicators: []indicators.Indicator{
				{ID: "library.circulation", Name: words("流通率", "circulation"), Definition: words("借阅 ÷ 藏书。", "loans ÷ stock"), Unit: percent, Formula: circulation},
				{ID: "library.stated", Name: words("自报率", "stated rate"), Definition: words("照原文。", "as published"), Unit: percent, Formula: indicators.Of(share.ID)},
				{ID: "library.volumes", Name: words("册数", "volumes held"), Definition: words("藏书。", "stock"), Unit: volumes, Formula: indicators.Of(stock.ID)},
			},
			Checks: []indicators.Check{{
				ID: "library.agrees", Name: words("自报流通率一致", "the stated rate agrees"), Definition: words("请核对。", "look again"),
				Left: indicators.Of(share.ID), Relation: indicators.RelationEqual, Right: circulation, Tolerance: num("0.05"),
				Severity: indicators.SeverityNote,
			}},
		}},
		criteria: []indicators.Node{
			indicators.ThresholdNode("library.circulation_2020", "library.circulation", indicators.AtLeast(num("80")),
				words("流通率 80 %（示例，2020 年）", "circulation ≥ 80 % (made up, 2020)"), made()),
		},
	}
}
