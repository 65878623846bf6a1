package indicators

import (
	"io"

	"github.com/wenming-go/wenming/internal/wire"
)

func scorecardCodec() wire.Codec[scorecardRecord] {
	calculation := calculationCodec(observationCodec(), rangeCodec())
	s := wire.String[string]()
	framework := wire.Named("framework_reference", "framework (测评体系) that a scorecard was made under", wire.Object(
		wire.Required("id", func(f *FrameworkReference) *string { return &f.ID }, s),
		wire.Required("edition", func(f *FrameworkReference) *string { return &f.Edition }, s),
		wire.Required("name", func(f *FrameworkReference) *Text { return &f.Name }, textCodec()),
		wire.Optional("about", func(f *FrameworkReference) *Text { return &f.About }, textCodec()),
		wire.Required("basis", func(f *FrameworkReference) *Basis { return &f.Basis }, wire.Words(basisWords()...)),
		wire.Required("sha256", func(f *FrameworkReference) *string { return &f.SHA256 }, s),
		wire.Optional("parent", func(f *FrameworkReference) **Derivation { return &f.Parent }, wire.Pointer(derivationCodec())),
	))
	finding := wire.Named("finding", "what a check (核查) found", wire.Object(
		wire.Required("check", func(f *Finding) *CheckID { return &f.Check }, wire.String[CheckID]()),
		wire.Required("name", func(f *Finding) *Text { return &f.Name }, textCodec()),
		wire.Optional("definition", func(f *Finding) *Text { return &f.Definition }, textCodec()),
		wire.Required("severity", func(f *Finding) *Severity { return &f.Severity }, wire.Words(severityWords()...)),
		wire.Required("outcome", func(f *Finding) *Outcome { return &f.Outcome }, wire.Words(outcomeWords()...)),
		wire.Required("relation", func(f *Finding) *Relation { return &f.Relation }, wire.Words(relationWords()...)),
		wire.Optional("tolerance", func(f *Finding) *Number { return &f.Tolerance }, numberCodec()),
		wire.Required("left", func(f *Finding) *Calculation { return &f.Left }, calculation),
		wire.Required("right", func(f *Finding) *Calculation { return &f.Right }, calculation),
	))
	undecided := wire.Named("undecided_condition", "condition (条件) that is undecided", wire.Object(
		wire.Optional("node", func(u *UndecidedCondition) *NodeID { return &u.Node }, wire.String[NodeID]()),
		wire.Optional("sanction", func(u *UndecidedCondition) *string { return &u.Sanction }, s),
		wire.Required("name", func(u *UndecidedCondition) *Text { return &u.Name }, textCodec()),
		wire.Optional("condition", func(u *UndecidedCondition) *Text { return &u.Condition }, textCodec()),
		wire.Optional("crossing", func(u *UndecidedCondition) *bool { return &u.Crossing }, wire.Bool()),
	))
	object := wire.Object(
		wire.Constant[scorecardRecord]("format", ScorecardFormat),
		wire.Required("framework", func(c *scorecardRecord) *FrameworkReference { return &c.framework }, framework),
		wire.Optional("subject", func(c *scorecardRecord) *Subject { return &c.subject }, subjectCodec()),
		wire.Optional("period", func(c *scorecardRecord) *Period { return &c.period }, wire.String[Period]()),
		wire.Optional("substitutions", func(c *scorecardRecord) *[]SubstitutionResult { return &c.substitutions }, wire.List(substitutionResultCodec())),
		wire.Required("results", func(c *scorecardRecord) *[]resultRecord { return &c.results }, wire.List(resultCodec())),
		wire.Optional("sanctions", func(c *scorecardRecord) *[]SanctionResult { return &c.sanctions }, wire.List(sanctionResultCodec())),
		wire.Optional("level", func(c *scorecardRecord) **LevelResult { return &c.level }, wire.Pointer(levelResultCodec())),
		wire.Optional("findings", func(c *scorecardRecord) *[]Finding { return &c.findings }, wire.List(finding)),
		wire.Optional("undecided", func(c *scorecardRecord) *[]UndecidedCondition { return &c.undecided }, wire.List(undecided)),
		wire.Optional("problems", func(c *scorecardRecord) *[]Problem { return (*[]Problem)(&c.problems) }, wire.List(problemCodec())),
		wire.Optional("unread", func(c *scorecardRecord) *[]MeasureID { return &c.unread }, wire.List(wire.String[MeasureID]())),
	)
	return wire.Described(wire.Check(object, checkScorecard), describeScorecard)
}

// describeScorecard says what it can of what checkScorecard sees to: a schema cannot tell a tree.
func describeScorecard(s *wire.Schema) {
	s.Member("results").FewestItems = 1
}

// checkScorecard sees that the results are a tree, depth first, and indexes them.
func checkScorecard(d *wire.Decoder, c *scorecardRecord) {
	c.resultByID = make(map[NodeID]int, len(c.results))
	d.At("results", func() {
		if len(c.results) == 0 {
			d.Report(wire.MissingMember, "give the result of every node", "a scorecard without results")
		}
		for i, r := range c.results {
			d.AtIndex(i, func() {
				parent, known := c.resultByID[r.Parent]
				switch _, twice := c.resultByID[r.ID]; {
				case twice:
					d.Report(string(ProblemDuplicateID), "give every node an id of its own", "the id %q stands twice", r.ID)
				case (i == 0) != (r.Parent == "") || i > 0 && (!known || r.Depth != c.results[parent].Depth+1):
					d.Report(string(ProblemUnknownNode), "list parents before their children, one level deeper each", "the parent %q of %q does not fit", r.Parent, r.ID)
				}
				c.resultByID[r.ID] = i
			})
		}
	})
}

// MarshalJSON writes the whole scorecard canonically: the same scorecard gives the same bytes.
func (c *Scorecard) MarshalJSON() ([]byte, error) {
	if c == nil || c.evaluation == nil && c.decoded == nil {
		return []byte("null"), nil
	}
	record := c.record()
	return marshalDocument(scorecardCodec(), &record)
}

// UnmarshalJSON reads a scorecard document with [DefaultLimits]; see [DecodeScorecard].
func (c *Scorecard) UnmarshalJSON(data []byte) error {
	var record scorecardRecord
	if err := unmarshalDocument(data, DefaultLimits().wire(), scorecardCodec(), &record); err != nil {
		return err
	}
	*c = Scorecard{decoded: &record}
	return nil
}

// DecodeScorecard reads one scorecard document, strictly and within limits. The scorecard gives the same answers as
// the one it was written from. The error is of type [Problems].
func DecodeScorecard(r io.Reader, limits Limits) (*Scorecard, error) {
	data, err := readDocument(r, limits)
	if err != nil {
		return nil, err
	}
	var record scorecardRecord
	if err := unmarshalDocument(data, limits.wire(), scorecardCodec(), &record); err != nil {
		return nil, err
	}
	return &Scorecard{decoded: &record}, nil
}

// record collects everything the scorecard says.
func (c *Scorecard) record() scorecardRecord {
	record := scorecardRecord{
		framework: c.Framework(), subject: c.Subject(), period: c.Period(),
		findings: c.Findings(), undecided: c.Undecided(), unread: c.Unread(), sanctions: c.Sanctions(), substitutions: c.Substitutions(), problems: c.Problems(),
	}
	if level, ok := c.Level(); ok {
		record.level = &level
	}
	for r := range c.All() {
		record.results = append(record.results, r.derive())
	}
	return record
}
