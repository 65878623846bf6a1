package indicators_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

// levelled100 is 河南省城市精细化管理考核: nine parts out of 100, weighted, and four levels that read the total. The bounds of the
// levels are not shown in the source.
func levelled100() form {
	weights := []string{"10", "20", "10", "15", "5", "10", "5", "10", "15"}
	total := section("total")
	total.Combine, total.Marks = indicators.ByWeightedMean, indicators.WholeMarks(100)
	for i, w := range weights {
		part := judged(indicators.NodeID("p"+string(rune('1'+i))), "100")
		part.Weight = num(w)
		total.Children = append(total.Children, part)
	}
	level := func(name, bound string) indicators.Grade {
		return indicators.Grade{Name: name, Share: num("1"), When: []indicators.Condition{onNode("total", indicators.AtLeast(num(bound)))}}
	}
	return form{
		root: section("root", total, item("level", "", "", indicators.Grades{Grades: []indicators.Grade{
			level("优秀", "90"), level("良好", "80"), level("合格", "60"), {Name: "不合格"},
		}})),
		points: []formPoint{
			{"p1=100 p2=100 p3=100 p4=100 p5=100 p6=100 p7=100 p8=100 p9=100", "root=100 level=holds"},
			{"p1=80 p2=90 p3=70 p4=60 p5=100 p6=50 p7=40 p8=30 p9=20", "root=60 level=holds"},
			{"p1=80 p2=90 p3=70 p4=60 p5=100 p6=50 p7=40 p8=30 p9=19", "root=59.85 level=fails"},
			{"p1=80", "root=incomplete level=undecided"},
		},
	}
}

// sheets are the collected scoring sheets, by the names of their files. Where a rule or its points are cut off in the source, the item
// is judged, or its marks are unknown. None needs an extension.
func sheets() map[string]form {
	of, ratio := indicators.Of, indicators.Ratio
	all := townSheets()
	for name, f := range map[string]form{
		"advertising-deduction-extract": {
			root:     item("root", "100", "off", takenOff("1")),
			formulas: formulas{"off": weightedSum("c1 0.2 c2 0.2 c3 0.5 c4 1 c5 0.5 c6 1 c7 1 c8 0.5 c9 0.5")},
			points: []formPoint{
				{"c1=0 c2=0 c3=0 c4=0 c5=0 c6=0 c7=0 c8=0 c9=0", "root=100"},
				{"c1=1 c2=0 c3=0 c4=2 c5=0 c6=0 c7=0 c8=0 c9=1", "root=97.3"},
				{"c1=1 c2=1 c3=1 c4=1 c5=1 c6=1 c7=1 c8=1 c9=1", "root=94.6"},
				{"c1=0 c2=0 c3=0 c4=0 c5=0 c6=0 c7=200 c8=0 c9=0", "root=0"},
			},
		},
		// Shortfalls of rates and cases are taken off one pool of marks, so shortfalls are reported in whole per cent.
		"chongqing-lighting-10": {
			root: block("root", "10",
				item("1", "3", "off1", takenOff("1")), item("2", "4", "off2", takenOff("1")), item("3", "3", "off3", takenOff("1"))),
			formulas: formulas{
				"off1": weightedSum("c1.1 0.3 short1.2 0.3 c1.3 0.2 c1.4 0.2 c1.5 0.1"),
				"off2": weightedSum("c2.1 0.1 c2.2 0.2 c2.3 0.2 c2.4 0.1 c2.5 0.1"),
				"off3": weightedSum("c3.1 0.1 short3.2 0.1 c3.3 0.1"),
			},
			points: []formPoint{
				{"c1.1=0 short1.2=0 c1.3=0 c1.4=0 c1.5=0 c2.1=0 c2.2=0 c2.3=0 c2.4=0 c2.5=0 c3.1=0 short3.2=0 c3.3=0", "root=10"},
				{"c1.1=1 short1.2=2 c1.3=1 c1.4=0 c1.5=3 c2.1=5 c2.2=1 c2.3=0 c2.4=0 c2.5=1 c3.1=2 short3.2=1 c3.3=1", "1=1.6 2=3.2 3=2.6 root=7.4"},
				{"c1.1=9 short1.2=9 c1.3=0 c1.4=0 c1.5=0 c2.1=0 c2.2=0 c2.3=0 c2.4=0 c2.5=0 c3.1=0 short3.2=0 c3.3=0", "1=0 root=7"},
			},
		},
		"digital-urban-management-extract": {
			root: section("root",
				section("1-1-2", yes("mechanism", "1"), yes("meeting", "1")), section("1-1-6", yes("body", "1"), yes("reports", "1")),
				yes("1-1-7", "2"), judged("1-1-8", "2"), block("1-1-9", "6", yes("public", "2"), judged("feedback", "4"))),
			points: []formPoint{
				{"mechanism=1 meeting=1 body=1 reports=1 1-1-7=1 1-1-8=2 public=1 feedback=4", "root=14"},
				{"mechanism=1 meeting=0 body=1 reports=0 1-1-7=1 1-1-8=0.5 public=1 feedback=3", "1-1-2=1 1-1-9=5 root=9.5"},
			},
		},
		"hebei-county-town-2014": {
			root: block("root", "100",
				block("B1", "35", judged("i1", "5"), judged("i2", "5"), judged("i3", "15"), judged("i4", "5"), judged("i5", "5")),
				block("B2", "30", judged("i6", "10"), judged("i7", "5"), judged("i8", "5"), judged("i9", "5"), judged("i10", "5")),
				block("B3", "15", judged("i11", "10"), judged("i12", "5")),
				block("B4", "20", judged("i13", "10"), judged("i14", "5"), judged("i15", "5"))),
			points: []formPoint{
				{"i1=5 i2=5 i3=15 i4=5 i5=5 i6=10 i7=5 i8=5 i9=5 i10=5 i11=10 i12=5 i13=10 i14=5 i15=5", "B1=35 B2=30 B3=15 B4=20 root=100"},
				{"i1=4 i2=3 i3=12.5 i4=0 i5=5 i6=9 i7=5 i8=4 i9=3 i10=2 i11=7.5 i12=0 i13=6 i14=5 i15=1", "B1=24.5 B2=23 B3=7.5 B4=12 root=67"},
			},
		},
		"henan-urban-management-weights": levelled100(),
		"hotline-12345-shandong-city-extract": {
			root: block("root", "100",
				block("1", "10", item("1.1", "5", "", allOf(isYes("leader"), isYes("office"), isYes("staff"))), judged("1.2", "5")),
				item("2", "?", "completed", percentOf()), item("3", "?", "satisfied", percentOf()), item("4", "?", "kept", percentOf())),
			points: []formPoint{
				{"leader=1 office=1 staff=1 1.2=4 completed=99 satisfied=90 kept=80", "1=9 2=incomplete root=incomplete"},
				{"leader=1 office=1 staff=0 1.2=4 completed=99 satisfied=90 kept=80", "1.1=0 1=4"},
			},
		},
		"mohurd-urban-management-2020-extract": {
			root: section("root", item("7", "1", "sorted", shortOf("70", "10", "0.2")), item("8", "1", "cleaned", shortOf("95", "5", "0.2")),
				item("9", "?", "hours", atLeast("12"))),
			formulas: formulas{"cleaned": ratio(of("cleaned_area"), of("road_area")).Percent()},
			points: []formPoint{
				{"sorted=70 cleaned_area=95 road_area=100 hours=12", "7=1 8=1 9=incomplete root=incomplete"},
				{"sorted=69.9 cleaned_area=189 road_area=200 hours=12", "7=0.8 8=0.8"},
				{"sorted=20 cleaned_area=0 road_area=200 hours=12", "7=0 8=0"}, {"sorted=30 cleaned_area=0 road_area=0 hours=12", "7=0.2 8=undefined"},
			},
		},
		"sanitary-city-check-extract": {
			root: section("root",
				block("3.1.1", "10", judged("law", "2"), judged("body", "2"), item("run", "6", "run", shortOf("3", "1", "2"))),
				block("3.2.1", "8", item("programme", "4", "programmes_missing", perCase("2")), item("plans", "4", "plans_missing", perCase("2"))),
				item("3.3.2", "4", "road_cases", perCase("0.2")), item("3.3.3", "5", "street_cases", perCase("0.2")), item("3.3.4", "?", "shops_failing", atLeast("1"))),
			formulas: formulas{"run": weightedSum("duties 1 managed 1 funded 1")},
			points: []formPoint{
				{"law=2 body=1.5 duties=1 managed=0 funded=1 programmes_missing=1 plans_missing=3 road_cases=20 street_cases=24 shops_failing=0",
					"3.1.1=7.5 3.2.1=2 3.3.2=0 3.3.3=0.2 3.3.4=incomplete root=incomplete"},
				{"law=2 body=2 duties=1 managed=1 funded=1 programmes_missing=0 plans_missing=0 road_cases=0 street_cases=0 shops_failing=0", "3.1.1=10 3.2.1=8 3.3.2=4 3.3.3=5"},
			},
		},
		"sites-2015-extract": sites2015(),
		"street-lights-deduction-100": {
			root: item("root", "100", "off", indicators.Cases{
				Cases: []indicators.Case{{When: where("all_on", indicators.EqualTo(num("0"))), Then: takenOff("2")}}, Otherwise: takenOff("1"),
			}),
			formulas: formulas{"off": weightedSum("c1 2 c2 0.5 c3 0.3 c4 0.1 c5 1 c6 2 c7 0.2 c8 0.2 c9 1 c10 1 c11 1 c12 5")},
			points: []formPoint{
				{"all_on=1 c1=1 c2=1 c3=1 c4=1 c5=1 c6=1 c7=1 c8=1 c9=1 c10=1 c11=1 c12=1", "root=85.7"},
				{"all_on=0 c1=1 c2=1 c3=1 c4=1 c5=1 c6=1 c7=1 c8=1 c9=1 c10=1 c11=1 c12=1", "root=71.4"},
				{"all_on=0 c1=25 c2=0 c3=0 c4=0 c5=0 c6=0 c7=0 c8=0 c9=0 c10=0 c11=0 c12=0", "root=0"},
			},
		},
		"zhejiang-urban-management-index-extract": {
			root:     section("root", item("1", "2", "off", takenOff("1")), yes("2", "2")),
			formulas: formulas{"off": weightedSum("group_missing 1 procedures_missing 0.2")},
			points: []formPoint{
				{"group_missing=0 procedures_missing=0 2=1", "root=4"}, {"group_missing=1 procedures_missing=2 2=0", "1=0.6 2=0 root=0.6"},
				{"group_missing=1 procedures_missing=6 2=1", "1=0 root=2"},
			},
		},
	} {
		all[name] = f
	}
	return all
}

// sites2015 has requirements without points: each site type is met or not.
func sites2015() form {
	none := func(id indicators.IndicatorID) indicators.Condition {
		return where(id, indicators.EqualTo(num("0")))
	}
	every := func(id indicators.IndicatorID, level string) indicators.Condition {
		return where(id, indicators.AtLeast(num(level)))
	}
	seen := indicators.AtLeastOf{Count: 3}
	for _, place := range strings.Fields("seen1 seen2 seen3 seen4 seen5") {
		seen.Conditions = append(seen.Conditions, isYes(indicators.IndicatorID(place)))
	}
	per := func(metres int64) indicators.Formula {
		return indicators.Ratio(indicators.Of("displays"), indicators.Of("length")).Per(metres)
	}
	return form{
		root: section("root",
			item("1", "", "", allOf(every("in300", "5"), none("litter"), none("stalls"), none("blocked"))),
			item("2", "", "", allOf(every("in100", "5"), none("litter"), none("stalls"), none("blocked"))),
			item("3", "", "", allOf(isYes("volunteers"), isYes("yielding"), none("red_runs"))),
			item("4", "", "", allOf(every("in100", "5"), none("litter"))),
			item("5", "", "", allOf(isYes("hardened"), none("open_drains"), every("fitted", "100"), every("lit", "95"))),
			item("6", "", "", allOf(every("routes", "3"), every("stops", "5"), seen))),
		formulas: formulas{"in300": per(300), "in100": per(100)},
		points: []formPoint{
			{"displays=10 length=200 litter=0 stalls=0 blocked=0 volunteers=1 yielding=1 red_runs=0 hardened=1 open_drains=0 fitted=100 lit=95 " +
				"routes=3 stops=5 seen1=1 seen2=1 seen3=1 seen4=0 seen5=0", "1=holds 2=holds 3=holds 4=holds 5=holds 6=holds root=holds"},
			{"displays=10 length=600 litter=0 stalls=0 blocked=0 volunteers=1 yielding=1 red_runs=1 hardened=1 open_drains=0 fitted=99.9 lit=95 " +
				"routes=3 stops=5 seen1=1 seen2=1 seen3=0 seen4=0 seen5=0", "1=holds 2=fails 3=fails 4=fails 5=fails 6=fails root=fails"},
			{"displays=10 length=200 routes=3 stops=5 seen1=1 seen2=1 seen3=1", "1=undecided 6=holds root=undecided"},
		},
	}
}

func TestSheets(t *testing.T) {
	t.Parallel()
	for name, f := range sheets() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			checkForm(t, f)
		})
	}
}

// Every collected sheet has a case.
func TestEverySheetHasACase(t *testing.T) {
	t.Parallel()
	files, err := os.ReadDir("../../shared/facts/sheets")
	if err != nil {
		t.Skip("the collected sheets are not here; their cases are tested all the same")
	}
	known := sheets()
	for _, file := range files {
		if name, ok := strings.CutSuffix(file.Name(), ".csv"); ok {
			assert.Contains(t, known, name)
			delete(known, name)
		}
	}
	assert.Empty(t, known, "cases without a sheet")
}
