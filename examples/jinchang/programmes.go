package main

import "github.com/wenming-go/wenming/indicators"

// The sections of the article.
const (
	sectionTheory       = "高擎思想旗帜 强化理论武装"
	sectionCity         = "坚持以人为本 优化提升城市管理服务水平"
	sectionVolunteering = "弘扬雷锋精神 打造志愿之城"
	sectionWelfare      = "描绘幸福生活 办好民生实事"
)

func sectionNames() []struct{ zh, en string } {
	return []struct{ zh, en string }{
		{sectionTheory, "ideas and conduct"},
		{sectionCity, "city building and management"},
		{sectionVolunteering, "volunteering"},
		{sectionWelfare, "people's livelihood"},
	}
}

// programme is what the article says the city does, without a figure of its own: a recorded fact, not scored.
type programme struct {
	words    string // the article's own term, which finds it there
	name     indicators.Text
	measures []indicators.MeasureID // what the library counts of it, once somebody reports it
}

func programmesOf(section string) []programme {
	switch section {
	case sectionTheory:
		return theoryProgrammes()
	case sectionCity:
		return cityProgrammes()
	case sectionVolunteering:
		return volunteeringProgrammes()
	case sectionWelfare:
		return append(careProgrammes(), serviceProgrammes()...)
	default:
		return nil
	}
}
