package indicators

import (
	"io"
	"math"
	"strconv"

	"github.com/wenming-go/wenming/internal/wire"
)

// SubmissionFormat is the format of submission documents that this version reads and writes.
const SubmissionFormat = "wenming.submission/1"

// DecodeSubmission reads one submission document, strictly and within limits: unknown, duplicate or case-variant
// members, trailing data and invalid UTF-8 are refused. The order of the observations makes no difference, and those that
// contradict each other or name no known measure are kept: [Evaluator.Evaluate] reports them, all at once. The error is of
// type [Problems], or the reader's own.
func DecodeSubmission(r io.Reader, limits Limits) (Submission, error) {
	data, err := readDocument(r, limits)
	if err != nil {
		return Submission{}, err
	}
	var s Submission
	err = unmarshalDocument(data, limits.wireOfFigures(), submissionCodec(), &s)
	return s, err
}

// MarshalJSON writes the canonical form: compact, observations sorted by measure and lag, defaults left out.
// What it writes reads back equal. Where values carry problems it returns them as [Problems], each at its place.
func (s Submission) MarshalJSON() ([]byte, error) {
	problems := problemList{limit: DefaultLimits().Problems}
	for i, o := range s.observations {
		if o.Value.fault() != "" {
			problems.addf(o.Value.detail.faultCode, "/observations/"+strconv.Itoa(i)+"/value", "correct the value where it is made",
				"measure %q: %s", o.Measure, o.Value.fault())
		}
	}
	if err := problems.err(); err != nil {
		return nil, err
	}
	return marshalDocument(submissionCodec(), &s)
}

// UnmarshalJSON reads a submission document with [DefaultLimits]; see [DecodeSubmission].
func (s *Submission) UnmarshalJSON(data []byte) error {
	return unmarshalDocument(data, DefaultLimits().wireOfFigures(), submissionCodec(), s)
}

// submissionDocument is the JSON form of a Submission.
type submissionDocument struct {
	subject      Subject
	period       Period
	observations []Observation
}

func submissionCodec() wire.Codec[Submission] {
	// Unlike the observations on a scorecard, these may be wrong in ways that only Evaluate can put into context.
	observation := wire.Named("observation", "observation (观测值)", wire.Object(
		wire.Required("measure", func(o *Observation) *MeasureID { return &o.Measure }, wire.String[MeasureID]()),
		wire.Optional("lag", func(o *Observation) *int { return &o.Lag }, wire.Integer(math.MinInt32, math.MaxInt32)),
		wire.Optional("value", func(o *Observation) *Value { return &o.Value }, valueCodec()),
	))
	document := wire.Object(
		wire.Constant[submissionDocument]("format", SubmissionFormat),
		wire.Optional("subject", func(s *submissionDocument) *Subject { return &s.subject }, subjectCodec()),
		wire.Optional("period", func(s *submissionDocument) *Period { return &s.period }, wire.String[Period]()),
		wire.Required("observations", func(s *submissionDocument) *[]Observation { return &s.observations }, wire.List(observation)),
	)
	return converted(document,
		func(s *Submission) submissionDocument {
			return submissionDocument{subject: s.subject, period: s.period, observations: s.observations}
		},
		func(_ *wire.Decoder, s *submissionDocument) Submission {
			return collected(s.subject, s.period, s.observations)
		},
		nil,
	)
}
