package indicators_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

// formulas is short for the formulas of a form.
type formulas = map[indicators.IndicatorID]indicators.Formula

// ruleForms are the forms that real sheets have, by their names in the collected facts. None needs an extension.
func ruleForms() map[string]form {
	of, ratio := indicators.Of, indicators.Ratio
	bands := func(otherwise string, list ...indicators.Band) indicators.Rule {
		return indicators.Bands{Bands: list, Otherwise: num(otherwise)}
	}
	band := func(share string, when ...indicators.Bound) indicators.Band {
		return indicators.Band{When: when, Share: num(share)}
	}
	met := func(id string) indicators.Condition {
		return where(indicators.IndicatorID(id), indicators.AtLeast(num("1")))
	}
	nearly := func(id string) indicators.Condition {
		return where(indicators.IndicatorID(id), indicators.AtLeast(num("0.85")))
	}
	seven := strings.Fields("i1 i2 i3 i4 i5 i6 i7")
	sixMet, allNearly := indicators.AtLeastOf{Count: 6}, indicators.AllOf{}
	for _, id := range seven {
		sixMet.Conditions, allNearly = append(sixMet.Conditions, met(id)), append(allNearly, nearly(id))
	}
	return map[string]form{
		"full marks at a level, then a step down to 0": {
			root: item("root", "1", "swept", shortOf("95", "5", "0.2")),
			points: []formPoint{
				{"swept=100", "root=1"}, {"swept=95", "root=1"}, {"swept=94.9", "root=0.8"}, {"swept=90", "root=0.8"},
				{"swept=89.9", "root=0.6"}, {"swept=70", "root=0"}, {"swept=0", "root=0"},
			},
		},
		"same, step per 1 %": {
			root:     item("root", "3", "fitted", shortOf("99", "1", "0.3")),
			formulas: formulas{"fitted": ratio(of("with_lamps"), of("roads")).Percent()},
			points: []formPoint{
				{"with_lamps=99 roads=100", "root=3"}, {"with_lamps=98 roads=100", "root=2.7"}, {"with_lamps=979 roads=1000", "root=2.4"},
				{"with_lamps=89 roads=100", "root=0"}, {"with_lamps=90 roads=100", "root=0.3"},
			},
		},
		"gain from a reference": {
			root:     item("root", "2", "income", shortOf("150", "10", "0.5")),
			formulas: formulas{"income": ratio(of("town"), of("county_mean")).Percent()},
			points: []formPoint{
				{"town=109 county_mean=100", "root=0"}, {"town=110 county_mean=100", "root=0"}, {"town=119.9 county_mean=100", "root=0"},
				{"town=120 county_mean=100", "root=0.5"}, {"town=13 county_mean=10", "root=1"}, {"town=3 county_mean=2", "root=2"}, {"town=9 county_mean=2", "root=2"},
			},
		},
		"ratio bands": {
			root: item("root", "2", "energy", indicators.Deduct{
				Level: num("0.7"), Side: indicators.SideAbove, Step: num("0.1"), Each: num("0.5"), Parts: indicators.PartsUp,
			}),
			formulas: formulas{"energy": ratio(of("used"), of("province"))},
			points: []formPoint{
				{"used=1.01 province=1", "root=0"}, {"used=5 province=5", "root=0.5"}, {"used=0.95 province=1", "root=0.5"}, {"used=0.9 province=1", "root=1"},
				{"used=0.8 province=1", "root=1.5"}, {"used=0.7 province=1", "root=2"}, {"used=0.1 province=1", "root=2"},
			},
		},
		"discrete bands": {
			root:   item("root", "0.5", "minutes", bands("0", band("1", indicators.AtMost(num("15"))), band("0.6", indicators.AtMost(num("30"))))),
			points: []formPoint{{"minutes=15", "root=0.5"}, {"minutes=15.5", "root=0.3"}, {"minutes=30", "root=0.3"}, {"minutes=31", "root=0"}},
		},
		"threshold or improvement": {
			root: item("root", "0.5", "", allOf(indicators.AnyOf{
				where("treated", indicators.AtLeast(num("70"))), where("rise", indicators.AtLeast(num("10"))),
			})),
			formulas: formulas{"rise": indicators.Growth("treated").Percent()},
			points: []formPoint{
				{"treated=70", "root=0.5"}, {"treated=69 treated[1]=65", "root=0"}, {"treated=66 treated[1]=60", "root=0.5"},
				{"treated=65.9 treated[1]=60", "root=0"}, {"treated=69", "root=incomplete"},
			},
		},
		"value or trend": {
			root: section("root",
				item("mortality", "1", "", allOf(indicators.AnyOf{
					where("deaths", indicators.AtMost(num("7.8"))), where("trend", indicators.Below(num("0"))),
				})),
				item("incidence", "1", "above_mean", bands("0", band("1", indicators.AtMost(num("0")))))),
			formulas: formulas{
				"trend": indicators.Growth("deaths"),
				"above_mean": indicators.Sum(of("cases"), indicators.Mean(indicators.Lag("cases", 1), indicators.Lag("cases", 2), indicators.Lag("cases", 3),
					indicators.Lag("cases", 4), indicators.Lag("cases", 5)).Times(num("-1"))),
			},
			points: []formPoint{
				{"deaths=7.8 cases=3 cases[1]=1 cases[2]=2 cases[3]=3 cases[4]=4 cases[5]=5", "root=2"},
				{"deaths=8 deaths[1]=8.1 cases=3.01 cases[1]=1 cases[2]=2 cases[3]=3 cases[4]=4 cases[5]=5", "mortality=1 incidence=0"},
				{"deaths=8 deaths[1]=8 cases=0 cases[1]=0 cases[2]=0 cases[3]=0 cases[4]=0 cases[5]=0", "mortality=0 incidence=1"},
				{"deaths=8 cases=1 cases[1]=1", "mortality=incomplete incidence=incomplete"},
			},
		},
		"sum of conditions met": {
			root:     item("root", "9", "met", indicators.Linear{From: num("0"), To: num("3")}),
			formulas: formulas{"met": weightedSum("valid 1 approved 1 shown 1")},
			points:   []formPoint{{"valid=1 approved=1 shown=1", "root=9"}, {"valid=1 approved=0 shown=1", "root=6"}, {"valid=0 approved=0 shown=0", "root=0"}, {"valid=1 approved=1", "root=incomplete"}},
		},
		"deduction per missing condition": {
			root:     item("root", "8", "met", shortOf("2", "1", "4")),
			formulas: formulas{"met": weightedSum("staffed 1 equipped 1")},
			points:   []formPoint{{"staffed=1 equipped=1", "root=8"}, {"staffed=0 equipped=1", "root=4"}, {"staffed=0 equipped=0", "root=0"}},
		},
		"deduction per case to 0": {
			root:   item("root", "10", "litter", perCase("2")),
			points: []formPoint{{"litter=0", "root=10"}, {"litter=1", "root=8"}, {"litter=5", "root=0"}, {"litter=6", "root=0"}},
		},
		"only deductions from 100, no base points, doubled in a case": {
			root: item("root", "100", "off", indicators.Cases{
				Cases: []indicators.Case{{When: where("all_on", indicators.EqualTo(num("0"))), Then: takenOff("2")}}, Otherwise: takenOff("1"),
			}),
			formulas: formulas{"off": weightedSum("dark_posts 2 day_burning 5")},
			points: []formPoint{
				{"dark_posts=3 day_burning=1 all_on=1", "root=89"}, {"dark_posts=3 day_burning=1 all_on=0", "root=78"},
				{"dark_posts=0 day_burning=0 all_on=0", "root=100"}, {"dark_posts=26 day_burning=0 all_on=0", "root=0"}, {"dark_posts=26 day_burning=0 all_on=1", "root=48"},
			},
		},
		"bonus per extra unit": {
			root:     section("root", item("first", "10", "toilets", atLeast("1")), item("further", "10", "extra", shortOf("2", "1", "5"))),
			formulas: formulas{"extra": indicators.Sum(of("toilets"), indicators.Constant(num("-1")))},
			points:   []formPoint{{"toilets=0", "root=0"}, {"toilets=1", "root=10"}, {"toilets=2", "root=15"}, {"toilets=3", "root=20"}, {"toilets=9", "root=20"}},
		},
		"judgement within a range": {
			root:   section("root", judged("water", "7"), judged("drains", "5")),
			points: []formPoint{{"water=7 drains=5", "root=12"}, {"water=3.5 drains=0", "root=3.5"}, {"water=0 drains=5", "root=5"}},
		},
		"weighted sum of parts scored out of 100, then four levels": levelled100(),
		"k of n, the rest at a share": {
			root: item("root", "", "", allOf(sixMet, allNearly)),
			points: []formPoint{
				{"i1=1 i2=1 i3=1 i4=1 i5=1 i6=1 i7=1", "root=holds"}, {"i1=1 i2=1.2 i3=1 i4=0.85 i5=1 i6=1 i7=1", "root=holds"},
				{"i1=1 i2=1 i3=1 i4=0.849 i5=1 i6=1 i7=1", "root=fails"}, {"i1=1 i2=1 i3=0.9 i4=0.9 i5=1 i6=1 i7=1", "root=fails"},
				{"i1=1 i2=1 i3=1 i4=1 i5=1 i6=1", "root=undecided"}, {"i1=1 i2=1 i3=0.9 i4=0.9 i5=1 i6=1", "root=fails"},
			},
		},
		"threshold by size of city, region or land per person": {
			root: item("root", "5", "green", indicators.Cases{
				Cases: []indicators.Case{
					{When: indicators.AllOf{where("north", indicators.EqualTo(num("1"))), where("land", indicators.Below(num("80")))}, Then: atLeast("7")},
					{When: where("north", indicators.EqualTo(num("1"))), Then: atLeast("7.5")},
				}, Otherwise: atLeast("8.5"),
			}),
			points: []formPoint{
				{"green=7 north=1 land=79", "root=5"}, {"green=7 north=1 land=80", "root=0"}, {"green=7.5 north=1 land=80", "root=5"},
				{"green=8.4 north=0 land=80", "root=0"}, {"green=8.5 north=0 land=79", "root=5"}, {"green=9 north=1", "root=incomplete"},
			},
		},
		"rank classes": {
			root: item("root", "3", "rank", bands("0",
				band("1", indicators.AtMost(num("4"))), band("2/3", indicators.AtMost(num("8"))), band("1/3", indicators.AtMost(num("12"))))),
			points: []formPoint{{"rank=1", "root=3"}, {"rank=4", "root=3"}, {"rank=5", "root=2"}, {"rank=8", "root=2"}, {"rank=12", "root=1"}, {"rank=13", "root=0"}},
		},
	}
}

func TestRuleForms(t *testing.T) {
	t.Parallel()
	for name, f := range ruleForms() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			checkForm(t, f)
		})
	}
}

// Every form in the collected facts has a case above.
func TestEveryRuleFormHasACase(t *testing.T) {
	t.Parallel()
	facts, err := os.ReadFile("../../shared/facts/thresholds.md")
	if err != nil {
		t.Skip("the collected facts are not here; the forms themselves are tested all the same")
	}
	_, table, found := strings.Cut(string(facts), "## 2. Rule forms")
	assert.True(t, found)
	table, _, _ = strings.Cut(table, "\n## ")
	forms, seen := ruleForms(), 0
	for line := range strings.Lines(table) {
		cells := strings.Split(line, "|")
		if len(cells) < 4 || strings.TrimSpace(cells[1]) == "form" || strings.HasPrefix(cells[1], "---") {
			continue
		}
		seen++
		assert.Contains(t, forms, strings.TrimSpace(cells[1]))
	}
	assert.Equal(t, len(forms), seen)
}
