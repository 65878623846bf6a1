package indicatorstest_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// definitionCases are those of definitions that nothing reads, or that say the same twice.
func definitionCases() []lintCase {
	households := indicators.CountMeasure("households", text("户", "households"), text("户数", "households"), indicators.Text{})
	addIndicator := func(id indicators.IndicatorID, name indicators.Text, formula indicators.Formula) func(f *indicators.Framework) {
		return func(f *indicators.Framework) {
			f.Indicators = append(f.Indicators, indicators.Indicator{ID: id, Name: name, Unit: text("件", "complaints"), Formula: formula})
			f.Sanctions[0].When = append(f.Sanctions[0].When, on(id, indicators.Above(number("5"))))
		}
	}
	twice := func(level string) func(f *indicators.Framework) {
		return func(f *indicators.Framework) {
			again := *criterion(f, 1)
			again.ID, again.Name = "teams_again", text("又一次", "once more")
			again.Rule = bands("10", level)
			f.Root.Children = append(f.Root.Children, again)
			f.Root.Marks = indicators.Marks{}
		}
	}
	perTeam := indicators.Ratio(indicators.Of("complaints"), indicators.Of("teams"))
	return []lintCase{
		{
			indicatorstest.RemarkUnreadMeasure, "/measures/5",
			func(f *indicators.Framework) { f.Measures = append(f.Measures, households) },
			func(f *indicators.Framework) {
				f.Measures = append(f.Measures, households)
				addCheck(indicators.Of("households"), indicators.RelationAtMost, indicators.Of("residents"), "0")(f)
			},
		},
		{
			indicatorstest.RemarkUnreadIndicator, "/indicators/4",
			func(f *indicators.Framework) {
				addIndicator("per_team", text("每队投诉", "complaints a team"), perTeam)(f)
				f.Sanctions[0].When = f.Sanctions[0].When[:1]
			},
			addIndicator("per_team", text("每队投诉", "complaints a team"), perTeam),
		},
		{
			indicatorstest.RemarkNegativeCount, "/measures/0",
			func(f *indicators.Framework) {
				f.Measures[0].Min = nil
			},
			func(f *indicators.Framework) { f.Measures[0].Min = numberAt("1") },
		},
		{
			indicatorstest.RemarkSameFormula, "/indicators/4/formula",
			addIndicator("more_complaints", text("投诉数", "number of complaints"), indicators.Of("complaints")),
			addIndicator("more_complaints", text("上期投诉", "complaints of the period before"), indicators.Lag("complaints", 1)),
		},
		{indicatorstest.RemarkScoredTwice, "/root/children/3", twice("5"), twice("4")},
		{
			indicatorstest.RemarkSameName, "/indicators/4/name",
			addIndicator("per_team", text("每队投诉件数", "complaints"), perTeam), addIndicator("per_team", text("每队投诉件数", "complaints a team"), perTeam),
		},
		{
			indicatorstest.RemarkSameName, "/root/children/1/name",
			func(f *indicators.Framework) { criterion(f, 1).Name = criterion(f, 0).Name },
			func(f *indicators.Framework) { criterion(f, 1).Name = surveyed(f, 0).Name },
		},
		{
			indicatorstest.RemarkSameName, "/levels/1/name",
			func(f *indicators.Framework) { f.Levels[1].Name = text("良好", "excellent") },
			func(f *indicators.Framework) { f.Levels[1].Name = text("良好", "good") },
		},
		{
			indicatorstest.RemarkSimilarIDs, "/root/children/1/id",
			func(f *indicators.Framework) { criterion(f, 1).ID = "Volunteers" },
			func(f *indicators.Framework) { criterion(f, 1).ID = "volunteers.2" },
		},
	}
}

// textCases are those of texts and sources.
func textCases() []lintCase {
	name := func(zh, en string) func(f *indicators.Framework) {
		return func(f *indicators.Framework) { criterion(f, 1).Name = text(zh, en) }
	}
	cites := func(c ...indicators.Citation) func(f *indicators.Framework) {
		return func(f *indicators.Framework) { criterion(f, 1).Sources = c }
	}
	citation := func(document string, confidence indicators.Confidence) indicators.Citation {
		return indicators.Citation{Document: document, Confidence: confidence}
	}
	return []lintCase{
		{indicatorstest.RemarkMissingLanguage, "/root/children/1/name/en", name("队伍", ""), name("队伍", "squads")},
		{
			indicatorstest.RemarkMissingLanguage, "/measures/2/definition/zh",
			func(f *indicators.Framework) { f.Measures[2].Definition = text("", "teams of any size") },
			func(f *indicators.Framework) { f.Measures[2].Definition = text("大小不限。", "teams of any size") },
		},
		{indicatorstest.RemarkWrongLanguage, "/root/children/1/name/zh", name("volunteer teams", "volunteer teams"), name("PM2.5", "PM2.5")},
		{indicatorstest.RemarkWrongLanguage, "/root/children/1/name/en", name("队伍", "志愿服务队伍 (teams)"), name("队伍", "volunteer teams (队伍)")},
		{indicatorstest.RemarkStraySpace, "/root/children/1/name/en", name("队伍", "volunteer teams "), name("队伍", "volunteer teams")},
		{indicatorstest.RemarkHalfWidthPunctuation, "/root/children/1/name/zh", name("队伍(注册)", "registered teams"), name("队伍（注册）, 10:30", "registered teams")},
		{
			indicatorstest.RemarkWeakSources, "/root/children/1/sources",
			cites(citation("《通知》", indicators.LowConfidence), citation("《办法》", indicators.Unverified)),
			cites(citation("《通知》", indicators.LowConfidence), citation("《办法》", indicators.MediumConfidence)),
		},
		{
			indicatorstest.RemarkIncompleteSource, "/root/children/1/sources/0/document",
			cites(citation("", indicators.HighConfidence)), cites(citation("《办法》", indicators.HighConfidence)),
		},
		{
			indicatorstest.RemarkIncompleteSource, "/root/children/1/sources/0/confidence",
			cites(citation("《办法》", 0)), cites(citation("《办法》", indicators.HighConfidence)),
		},
	}
}
