package domaintest

import (
	"errors"
	"slices"
	"testing"

	"github.com/wenming-go/wenming/indicators"
)

// Suite is a domain with a case for each thing it defines.
type Suite struct {
	Domain   func() indicators.Domain
	Criteria func() []indicators.Node
	// Indicators gives for every indicator figures and the English text of the calculation with them.
	Indicators map[indicators.IndicatorID]Worked
	// Checks gives for every check figures that agree and figures that contradict.
	Checks map[indicators.CheckID]Pair
	// Borders gives for every criterion figures that just meet it and figures that just miss it.
	Borders map[indicators.NodeID]Pair
}

// Worked is an indicator worked out.
type Worked struct {
	Figures Figures
	Text    string
}

// Pair is two sets of figures, the good one first.
type Pair struct{ Good, Bad Figures }

// Figures are what a typed input is: a source that can be validated.
type Figures interface {
	indicators.Source
	Validate() error
}

// Run tries everything.
func (s Suite) Run(t *testing.T) {
	t.Run("definitions", s.definitions)
	t.Run("fresh values", s.fresh)
	t.Run("every measure is read", s.everyMeasureIsRead)
	t.Run("indicators", s.indicators)
	t.Run("checks", s.checks)
	t.Run("criteria", s.criteria)
	t.Run("borders", s.borders)
}

func submission(sources ...indicators.Source) indicators.Submission {
	return indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", sources...)
}

func (s Suite) everyMeasureIsRead(t *testing.T) {
	domain := s.Domain()
	var read []indicators.MeasureID
	for _, i := range domain.Indicators {
		read = append(read, i.Formula.Measures()...)
	}
	for _, c := range domain.Checks {
		read = append(append(read, c.Left.Measures()...), c.Right.Measures()...)
	}
	for _, m := range domain.Measures {
		if !slices.Contains(read, m.ID) {
			t.Errorf("measure %s: no indicator and no check reads it", m.ID)
		}
	}
}

func (s Suite) indicators(t *testing.T) {
	domain := s.Domain()
	for _, i := range domain.Indicators {
		worked, ok := s.Indicators[i.ID]
		if !ok {
			t.Errorf("indicator %s: give it a case", i.ID)
			continue
		}
		if err := worked.Figures.Validate(); err != nil {
			t.Errorf("indicator %s: the tags of the input refuse its figures: %v", i.ID, err)
		}
		calculation, err := indicators.Calculate(domain.Definitions, i.ID, worked.Figures)
		if err != nil {
			t.Errorf("indicator %s: %v", i.ID, err)
			continue
		}
		if got := calculation.Text(indicators.English); got != worked.Text {
			t.Errorf("indicator %s\n got %s\nwant %s", i.ID, got, worked.Text)
		}
		empty, err := indicators.Calculate(domain.Definitions, i.ID)
		if err != nil || empty.Status == indicators.Calculated {
			t.Errorf("indicator %s: without figures it is %v, %v; missing is not 0", i.ID, empty.Status, err)
		}
	}
	if extra := len(s.Indicators) - len(domain.Indicators); extra > 0 {
		t.Errorf("%d cases are of indicators that the domain does not have", extra)
	}
}

func (s Suite) checks(t *testing.T) {
	domain, evaluator := s.Domain(), compile(t, s.Domain(), s.Criteria())
	for _, c := range domain.Checks {
		figures, ok := s.Checks[c.ID]
		if !ok {
			t.Errorf("check %s: give it a case", c.ID)
			continue
		}
		if card, err := evaluator.Evaluate(submission(figures.Good)); err != nil {
			t.Errorf("check %s: figures that agree are refused: %v", c.ID, err)
		} else if outcome := Outcome(card, c.ID); outcome != indicators.Agrees && outcome != indicators.AgreesWithinRange {
			t.Errorf("check %s: figures that agree give %v", c.ID, outcome)
		}
		if err := figures.Good.Validate(); err != nil {
			t.Errorf("check %s: the tags of the input refuse figures that agree: %v", c.ID, err)
		}
		card, err := evaluator.Evaluate(submission(figures.Bad))
		if c.Severity == indicators.SeverityError {
			if !errors.Is(err, indicators.Problem{Code: indicators.ProblemCheckFailed, Path: "/checks/" + string(c.ID)}) {
				t.Errorf("check %s: figures that contradict give the error %v", c.ID, err)
			}
			if figures.Bad.Validate() == nil {
				t.Errorf("check %s: the tags of the input do not say the same", c.ID)
			}
			continue
		}
		if err != nil {
			t.Errorf("check %s: %v", c.ID, err)
		} else if outcome := Outcome(card, c.ID); outcome != indicators.Contradicts {
			t.Errorf("check %s: figures that contradict give %v", c.ID, outcome)
		}
		if err := figures.Bad.Validate(); err != nil {
			t.Errorf("check %s is no error, and the input refuses it: %v", c.ID, err)
		}
	}
	if extra := len(s.Checks) - len(domain.Checks); extra > 0 {
		t.Errorf("%d cases are of checks that the domain does not have", extra)
	}
}

func (s Suite) borders(t *testing.T) {
	criteria, evaluator := s.Criteria(), compile(t, s.Domain(), s.Criteria())
	verdict := func(id indicators.NodeID, sources ...indicators.Source) indicators.Truth {
		card, err := evaluator.Evaluate(submission(sources...))
		if err != nil {
			t.Errorf("criterion %s: %v", id, err)
			return 0
		}
		result, _ := card.Node(id)
		if result.HasScore() {
			t.Errorf("criterion %s has a score", id)
		}
		return result.Verdict
	}
	for _, node := range criteria {
		figures, ok := s.Borders[node.ID]
		if !ok {
			t.Errorf("criterion %s: give it a case", node.ID)
			continue
		}
		if err := errors.Join(figures.Good.Validate(), figures.Bad.Validate()); err != nil {
			t.Errorf("criterion %s: the tags of the input refuse its figures: %v", node.ID, err)
		}
		if got := verdict(node.ID, figures.Good); got != indicators.Holds {
			t.Errorf("criterion %s: figures that just meet it give %v", node.ID, got)
		}
		if got := verdict(node.ID, figures.Bad); got != indicators.Fails {
			t.Errorf("criterion %s: figures that just miss it give %v", node.ID, got)
		}
		if got := verdict(node.ID); got == indicators.Holds || got == indicators.Fails {
			t.Errorf("criterion %s: without figures it %v; missing is not 0", node.ID, got)
		}
	}
	if extra := len(s.Borders) - len(criteria); extra > 0 {
		t.Errorf("%d cases are of criteria that the domain does not have", extra)
	}
}
