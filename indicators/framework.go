package indicators

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"github.com/wenming-go/wenming/internal/wire"
)

// FrameworkFormat is the format of framework documents that this version reads and writes.
const FrameworkFormat = "wenming.framework/1"

// Framework is an assessment system (测评体系): a tree of nodes with marks and rules, where it rounds, and what it rests on.
// It is plain data; [Compile] makes an [Evaluator] of it. The zero Framework is not valid: ID, Edition, Name, Basis
// and Root are required.
type Framework struct {
	ID      string
	Edition string // of the published system, or of this framework; part of its identity
	Name    Text
	About   Text // what it is and is not, for readers of a scorecard
	Basis   Basis
	Sources []Citation
	// Rounding says where scores are rounded; nothing else rounds.
	Rounding RoundingPlan
	// Definitions may stand inline; those not inline come from domains.
	Definitions
	// Substitutions of denominators; [Substitute] adds to them.
	Substitutions []Substitution
	Root          Node
	Sanctions     []Sanction // what follows certain facts; none by default
	Levels        []Level    // of the whole, best first; none by default
	// Parent says what the framework was derived from; nil where it stands for itself.
	Parent      *Derivation
	Annotations map[string]string
}

// Basis says what a framework's marks and thresholds rest on (依据). The zero value is not a basis.
type Basis uint8

const (
	// Official (官方): every item is taken from the cited documents.
	Official Basis = iota + 1
	// Illustrative (示例): marks, weights or thresholds were chosen to show something; printed on every scorecard.
	Illustrative
)

// String returns the word used in JSON: "official" or "illustrative".
func (b Basis) String() string { return wordOf(basisWords(), b) }

func basisWords() []wire.Word[Basis] {
	return []wire.Word[Basis]{
		{Value: Official, Word: "official"},
		{Value: Illustrative, Word: "illustrative"},
	}
}

// DecodeFramework reads one framework document, strictly and within limits: unknown, duplicate or
// case-variant members, trailing data and invalid UTF-8 are refused. The error is of type [Problems].
func DecodeFramework(r io.Reader, limits Limits) (Framework, error) {
	var f Framework
	data, err := readDocument(r, limits)
	if err != nil {
		return f, err
	}
	err = unmarshalDocument(data, limits.wire(), frameworkCodec(), &f)
	return f, err
}

// readDocument reads at most limits.Bytes; more is a problem, found without reading the rest.
func readDocument(r io.Reader, limits Limits) (string, error) {
	data, faults, err := wire.ReadAll(r, limits.wire())
	if err != nil {
		return "", err
	}
	if len(faults) > 0 {
		list := problemList{limit: max(limits.Problems, 1)}
		list.take(faults, len(faults))
		return "", list.err()
	}
	return data, nil
}

// MarshalJSON writes the canonical form: compact, members in a fixed order, defaults left out. Equal frameworks
// give equal bytes, and what it writes reads back equal.
// Parameters of an extension that are not JSON are an error.
func (f Framework) MarshalJSON() ([]byte, error) {
	data, err := marshalDocument(frameworkCodec(), &f)
	if err == nil && !json.Valid(data) {
		err = errors.New("indicators: the framework has an extension whose parameters are not JSON")
	}
	return data, err
}

// UnmarshalJSON reads a framework document with [DefaultLimits]; see [DecodeFramework].
func (f *Framework) UnmarshalJSON(data []byte) error {
	return unmarshalDocument(data, DefaultLimits().wire(), frameworkCodec(), f)
}

// EncodeFramework writes the canonical form indented by two spaces and ended by a line feed, for files that people read.
func EncodeFramework(w io.Writer, f Framework) error {
	data, err := f.MarshalJSON()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, data, "", "  "); err != nil {
		return err
	}
	b.WriteByte('\n')
	_, err = w.Write(b.Bytes())
	return err
}
