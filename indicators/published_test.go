package indicators_test

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// published opens a file of published results; the test is skipped where they are not at hand.
func published(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("../../shared/reference/published/" + name)
	if os.IsNotExist(err) {
		t.Skip("the published results stand in shared/reference beside the project, which is not here")
	}
	require.NoError(t, err)
	return data
}

// plainMeasures defines a measure, and an indicator that is the measure itself, for each id.
func plainMeasures(ids ...string) indicators.Definitions {
	var d indicators.Definitions
	for _, id := range ids {
		d.Measures = append(d.Measures, indicators.Measure{ID: indicators.MeasureID(id), Name: indicators.Same(id)})
		d.Indicators = append(d.Indicators, indicators.Indicator{ID: indicators.IndicatorID(id), Name: indicators.Same(id), Formula: indicators.Of(indicators.MeasureID(id))})
	}
	return d
}

// humanDevelopment is the Human Development Index as its technical notes define it: goalposts, a mean within a geometric mean, one
// rounding, four bands.
func humanDevelopment() indicators.Framework {
	unit := func(id indicators.NodeID, rule indicators.Rule) indicators.Node {
		return criterion(id, 1, indicators.IndicatorID(id), rule)
	}
	goalposts := func(from, to string) indicators.Rule { return indicators.Linear{From: num(from), To: num(to)} }
	education := weightedBy(indicators.ByWeightedMean, "education", 1, unit("eys", goalposts("0", "18")), unit("mys", goalposts("0", "15")))
	root := weightedBy(indicators.ByGeometricMean, "hdi", 1, unit("le", goalposts("20", "85")), education, unit("gnipc", logScale("100", "75000")))
	band := func(zh, en, from string) indicators.Level {
		return indicators.Level{Name: words(zh, en), When: []indicators.Condition{onNode("hdi", indicators.AtLeast(num(from)))}}
	}
	return indicators.Framework{
		ID: "undp.hdi", Edition: "2022", Name: words("人类发展指数", "Human Development Index"), Basis: indicators.Illustrative,
		Definitions: plainMeasures("le", "eys", "mys", "gnipc"), Root: root, Rounding: indicators.RoundingPlan{Total: rounding(3, indicators.HalfUp)},
		Levels: []indicators.Level{
			band("极高", "Very High", "0.8"), band("高", "High", "0.7"), band("中等", "Medium", "0.55"), {Name: words("低", "Low")},
		},
	}
}

// All countries of the Human Development Report 2023/24 come out with the published index, rank and band.
func TestHumanDevelopmentIndex(t *testing.T) {
	t.Parallel()
	rows, err := csv.NewReader(strings.NewReader(string(published(t, "hdi-2022.csv")))).ReadAll()
	require.NoError(t, err)
	header, rows := rows[0], rows[1:]
	require.Equal(t, "iso3,country,le,eys,mys,gnipc,hdi_published,rank_published,band_published", strings.Join(header, ","))
	require.Len(t, rows, 193)
	e := compileFramework(t, humanDevelopment())
	byCode := map[string][]string{}
	var cards []*indicators.Scorecard
	banded := 0
	for _, row := range rows {
		byCode[row[0]] = row
		list := observed("le=" + row[2] + " eys=" + row[3] + " mys=" + row[4] + " gnipc=" + row[5])
		card, err := e.Evaluate(indicators.NewSubmission(indicators.Subject{ID: row[0]}, "2022", list))
		require.NoError(t, err)
		assert.True(t, num(row[6]).Equal(card.Total().Score), "%s: %s, published %s", row[1], card.Total().ScoreText(), row[6])
		level, ok := card.Level()
		require.True(t, ok)
		if row[8] != "" { // one country's band is left out there
			assert.Equal(t, row[8], level.Name.En, row[1])
			banded++
		}
		cards = append(cards, card)
	}
	assert.Equal(t, 192, banded)
	placements, err := indicators.Rank(cards, indicators.NodeScore)
	require.NoError(t, err)
	for _, p := range placements {
		row := byCode[p.Card.Subject().ID]
		assert.Equal(t, row[7], strconv.Itoa(p.Rank), row[1])
	}
}

// governanceRow is an item of UN-Habitat's worked example.
type governanceRow struct {
	ID, Rule     string
	X, Min, Max  json.Number
	XPercent     json.Number `json:"x_percent"`
	Num, Den     json.Number
	Bands        [][3]json.Number
	Parts        [][2]json.Number
	Printed      json.Number
	Weight       json.Number
	PrintedTotal json.Number `json:"printed_total"`
}

// node returns the item as a node, and adds its figures. An item that is a yes or no times a ratio is a ratio under a
// precondition.
func (r governanceRow) node(t *testing.T, reported map[string]indicators.Formula, figures *[]string) indicators.Node {
	t.Helper()
	add := func(suffix string, n json.Number) indicators.MeasureID {
		*figures = append(*figures, r.ID+suffix+"="+n.String())
		return indicators.MeasureID(r.ID + suffix)
	}
	id := indicators.IndicatorID(r.ID)
	switch r.Rule {
	case "log_minmax":
		if r.Num != "" {
			reported[r.ID] = indicators.Ratio(indicators.Of(add(".num", r.Num)), indicators.Of(add(".den", r.Den)))
		} else {
			reported[r.ID] = indicators.Of(add(".x", r.X))
		}
		return criterion(indicators.NodeID(r.ID), 1, id, logScale(r.Min.String(), r.Max.String()))
	case "ratio", "yes_no_times_ratio":
		reported[r.ID] = indicators.Ratio(indicators.Of(add(".num", r.Num)), indicators.Of(add(".den", r.Den)))
		n := criterion(indicators.NodeID(r.ID), 1, id, indicators.Linear{To: num("1")})
		if r.X != "" {
			reported[r.ID+".there"] = indicators.Of(add(".x", r.X))
			n = provided(n, indicators.IndicatorCondition{Indicator: id + ".there", Bound: indicators.EqualTo(num("1"))})
		}
		return n
	case "bands":
		reported[r.ID] = indicators.Of(add(".x", r.XPercent))
		var b indicators.Bands
		for _, band := range r.Bands {
			b.Bands = append(b.Bands, indicators.Band{When: []indicators.Bound{indicators.AtLeast(num(band[0].String())), indicators.Below(num(band[1].String()))}, Share: num(band[2].String())})
		}
		return criterion(indicators.NodeID(r.ID), 1, id, b)
	case "yes_no":
		reported[r.ID] = indicators.Of(add(".x", r.X))
		return criterion(indicators.NodeID(r.ID), 1, id, atLeast("1"))
	case "weighted_sum":
		n := weightedBy(indicators.ByWeightedMean, indicators.NodeID(r.ID), 1)
		for i, part := range r.Parts {
			partID := r.ID + "." + strconv.Itoa(i)
			*figures = append(*figures, partID+"="+part[1].String())
			reported[partID] = indicators.Of(indicators.MeasureID(partID))
			child := criterion(indicators.NodeID(partID), 1, indicators.IndicatorID(partID), atLeast("1"))
			child.Weight = num(part[0].String())
			n.Children = append(n.Children, child)
		}
		return n
	default:
		t.Fatalf("no rule %q", r.Rule)
		return indicators.Node{}
	}
}

// The effectiveness sub-index of UN-Habitat's Urban Governance Index comes out as published, and every part as printed: cut to
// two decimals.
func TestUrbanGovernanceIndex(t *testing.T) {
	t.Parallel()
	var document struct {
		Effectiveness struct {
			Published json.Number `json:"published_subindex"`
			Rows      []governanceRow
		}
	}
	require.NoError(t, json.Unmarshal(published(t, "ugi-2004-effectiveness.json"), &document))
	require.Len(t, document.Effectiveness.Rows, 8)
	root := weightedBy(indicators.ByWeightedMean, "effectiveness", 1)
	formulas := map[string]indicators.Formula{}
	var figures []string
	for _, row := range document.Effectiveness.Rows {
		n := row.node(t, formulas, &figures)
		n.Weight = num(row.Weight.String())
		root.Children = append(root.Children, n)
	}
	f := tableFramework(root)
	f.Definitions = indicators.Definitions{}
	f.Rounding.Total = rounding(2, indicators.HalfUp)
	for id, formula := range formulas {
		f.Indicators = append(f.Indicators, indicators.Indicator{ID: indicators.IndicatorID(id), Name: indicators.Same(id), Formula: formula})
		for _, m := range formula.Measures() {
			f.Measures = append(f.Measures, indicators.Measure{ID: m, Name: indicators.Same(string(m))})
		}
	}
	card := evaluateFramework(t, f, strings.Join(figures, " "))
	total := card.Total()
	assert.Equal(t, document.Effectiveness.Published.String(), total.ScoreText())
	assert.Equal(t, "0.84207", total.Unrounded().Fixed(5))
	for _, row := range document.Effectiveness.Rows {
		score := nodeOf(t, card, indicators.NodeID(row.ID)).Score.Round(rounding(2, indicators.Down))
		assert.True(t, score.Equal(num(row.Printed.String())), "%s: %s, printed %s", row.ID, score, row.Printed)
	}
	// Without the thing itself its ratio counts for nothing.
	without := strings.Replace(strings.Join(figures, " "), "PPDS.x=1", "PPDS.x=0", 1)
	assert.Equal(t, "vetoed 0", outcome(nodeOf(t, evaluateFramework(t, f, without), "PPDS")))
}
