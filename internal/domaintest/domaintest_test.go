package domaintest_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/validate"
)

// input is the input of a made-up domain. Its tag asks less of Held than the measure does.
type input struct {
	Seats indicators.Value `json:"seats,omitzero" validate:"count"`
	Held  indicators.Value `json:"held,omitzero" validate:"amount"`
}

func (in input) Observations() []indicators.Observation {
	var all []indicators.Observation
	for id, v := range map[indicators.MeasureID]indicators.Value{"hall.seats": in.Seats, "hall.held": in.Held} {
		if !v.IsZero() {
			all = append(all, indicators.Observation{Measure: id, Value: v})
		}
	}
	return all
}

func (in input) Validate() error { return validate.Struct(in) }

func seats(seats, held int64) input { return input{indicators.Int(seats), indicators.Int(held)} }

// broken is a domain with a fault for everything that the harness looks at.
func broken() domaintest.Suite {
	text := indicators.Text{Zh: "座位。", En: "seats"}
	spoiled := indicators.Text{Zh: "座位,席位", En: "seats."}
	domain := func() indicators.Domain {
		return indicators.Domain{Name: "hall", Definitions: indicators.Definitions{
			Measures: []indicators.Measure{
				indicators.CountMeasure("hall.seats", text, text, text),
				indicators.CountMeasure("hall.held", text, text, spoiled, indicators.Citation{Document: "a", Confidence: indicators.LowConfidence}),
				indicators.CountMeasure("other.unread", text, indicators.Text{Zh: "座位"}, text),
			},
			Indicators: []indicators.Indicator{
				indicators.PercentIndicator("hall.share", indicators.HigherIsBetter, indicators.Of("hall.held"), indicators.Of("hall.seats"), text, text),
				{ID: "hall.forgotten", Name: text, Definition: text, Unit: text, Formula: indicators.Of("hall.seats")},
			},
			Checks: []indicators.Check{
				indicators.WithinCheck("hall.held_within_seats", "hall.held", "hall.seats", indicators.SeverityError, text, text),
				indicators.WithinCheck("hall.seats_within_held", "hall.seats", "hall.held", indicators.SeverityNote, text, text),
			},
		}}
	}
	note := indicators.Citation{Document: "a", URL: "b", Note: "c", Confidence: indicators.HighConfidence}
	return domaintest.Suite{
		Domain: domain,
		Criteria: func() []indicators.Node {
			unnoted := note
			unnoted.Note = ""
			return []indicators.Node{
				indicators.ThresholdNode("hall.full", "hall.share", indicators.AtLeast(indicators.Whole(80)), text, note),
				indicators.ThresholdNode("hall.unnoted", "hall.share", indicators.AtLeast(indicators.Whole(80)), text, unnoted),
			}
		},
		Indicators: map[indicators.IndicatorID]domaintest.Worked{"hall.share": {Figures: seats(10, 8), Text: "8 ÷ 10 = 81 %"}},
		Checks: map[indicators.CheckID]domaintest.Pair{
			"hall.held_within_seats": {Good: seats(10, 8), Bad: seats(10, 11)},
			"hall.seats_within_held": {Good: seats(10, 8), Bad: seats(10, 10)},
		},
		Borders: map[indicators.NodeID]domaintest.Pair{"hall.full": {Good: seats(10, 7), Bad: seats(10, 8)}},
	}
}

// TestBroken fails on purpose, and only where TestHarnessComplains runs it.
func TestBroken(t *testing.T) {
	if os.Getenv("DOMAINTEST_BROKEN") == "" {
		t.Skip("this test fails on purpose; TestHarnessComplains runs it")
	}
	t.Run("suite", broken().Run)
	t.Run("input", func(t *testing.T) { domaintest.Input[input](t, broken().Domain()) })
	t.Run("thresholds", func(t *testing.T) {
		table := filepath.Join(t.TempDir(), "thresholds.csv")
		require.NoError(t, os.WriteFile(table, []byte("indicator_zh,threshold,applies_to,criterion,reason\n入座率,>=80,here,hall.unknown,\n入座率,>=90,here,,\n"), 0o600))
		domaintest.Thresholds(t, broken().Criteria(), table, "hall")
	})
	domaintest.Join(t, map[int]int{1: 1}, map[int]int{1: 2})
}

// TestHarnessComplains sees that the harness finds each fault of a broken domain, so that its silence says something.
func TestHarnessComplains(t *testing.T) {
	t.Parallel()
	program, err := os.Executable()
	require.NoError(t, err)
	command := exec.Command(program, "-test.run=^TestBroken$")
	command.Env = append(os.Environ(), "DOMAINTEST_BROKEN=1")
	output, err := command.CombinedOutput()
	require.Error(t, err, "the broken domain passes")
	for _, complaint := range []string{
		`other.unread: begin the id with "hall."`,
		`lacks a language`,
		`write ',' full width`,
		`no full stop behind "seats."`,
		`end the definition "座位,席位" with 。`,
		`a has the confidence low`,
		`measure other.unread: no indicator and no check reads it`,
		`indicator hall.forgotten: give it a case`,
		"got 8 ÷ 10 = 80 %",
		`check hall.held_within_seats: the tags of the input do not say the same`,
		`check hall.seats_within_held: figures that agree give contradicts`,
		`check hall.seats_within_held: figures that contradict give agrees`,
		`hall.unnoted: the source needs its address`,
		`criterion hall.unnoted: give it a case`,
		`criterion hall.full: figures that just meet it give fails`,
		`criterion hall.full: figures that just miss it give holds`,
		`/held of 0.5: Validate says <nil>`,
		`no field reports other.unread`,
		`there is no criterion hall.unknown`,
		`give 入座率 | >=90 | here a criterion or a reason`,
		`two topics have a case of 1`,
	} {
		assert.Contains(t, string(output), complaint)
	}
}
