package indicators

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/internal/wire"
)

// Problem is one thing that is wrong with a document, a framework or the figures handed in.
// It says where, what, and what to do. The zero value is not a problem.
type Problem struct { //nolint:errname // the field says problem, and a list of them marshals as such.
	// Code is the stable name of this kind of problem; see the constants.
	Code ProblemCode
	// Path is the place: a JSON Pointer (RFC 6901) into the document or the framework, an observation by its measure and lag
	// ("/observations/registered[1]"), or "row 3, column value" for tables. Empty means the whole.
	Path string
	// Message says what is wrong, in English, with the figures concerned.
	// [ProblemCode.Meaning] says what the code means in Chinese and English.
	Message string
	// Hint says what to do about it.
	Hint string
}

// Error returns the place, the message and the hint on one line.
func (p Problem) Error() string {
	var b strings.Builder
	if p.Path != "" {
		b.WriteString(p.Path)
		b.WriteString(": ")
	}
	b.WriteString(p.Message)
	if p.Hint != "" {
		b.WriteString(" (")
		b.WriteString(p.Hint)
		b.WriteString(")")
	}
	b.WriteString(" [")
	b.WriteString(string(p.Code))
	b.WriteString("]")
	return b.String()
}

// Is reports whether target is a Problem of the same code, and of the same path where target has one:
// errors.Is(err, indicators.Problem{Code: indicators.ProblemConflict}).
func (p Problem) Is(target error) bool {
	t, ok := target.(Problem)
	return ok && t.Code == p.Code && (t.Path == "" || t.Path == p.Path)
}

// Problems is the error type of everything in this package that judges input: all that is wrong at once,
// sorted by place, at most [Limits.Problems] long. Where there are more, the last entry has the code
// [ProblemMore] and states the true count. It marshals as a JSON list.
type Problems []Problem //nolint:errname // see Problem.

// Error returns one line per problem.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the single problems, so that errors.Is and errors.As find each of them.
func (ps Problems) Unwrap() []error {
	errs := make([]error, len(ps))
	for i, p := range ps {
		errs[i] = p
	}
	return errs
}

// MarshalJSON writes a list of {"code", "path", "message", "hint"}.
func (ps Problems) MarshalJSON() ([]byte, error) {
	list := []Problem(ps)
	if len(list) == 0 {
		return []byte("[]"), nil
	}
	codec := wire.List(problemCodec())
	return marshalDocument(codec, &list)
}

// UnmarshalJSON reads what MarshalJSON writes, strictly.
func (ps *Problems) UnmarshalJSON(data []byte) error {
	return unmarshalDocument(data, DefaultLimits().wire(), wire.List(problemCodec()), (*[]Problem)(ps))
}

func problemCodec() wire.Codec[Problem] {
	return wire.Named("problem", "problem", wire.Object(
		wire.Required("code", func(p *Problem) *ProblemCode { return &p.Code }, wire.String[ProblemCode]()),
		wire.Optional("path", func(p *Problem) *string { return &p.Path }, wire.String[string]()),
		wire.Optional("message", func(p *Problem) *string { return &p.Message }, wire.String[string]()),
		wire.Optional("hint", func(p *Problem) *string { return &p.Hint }, wire.String[string]()),
	))
}

// problemList collects problems up to a cap and counts all of them.
type problemList struct {
	limit int
	count int
	list  Problems
}

// counted reports whether a problem is to be worded and added; where it would not be listed it is counted here.
func (l *problemList) counted() bool {
	if len(l.list) >= l.limit {
		l.count++
		return false
	}
	return true
}

func (l *problemList) add(p Problem) {
	l.count++
	if len(l.list) < l.limit {
		l.list = append(l.list, p)
	}
}

func (l *problemList) addf(code ProblemCode, path, hint, format string, args ...any) {
	l.add(Problem{Code: code, Path: path, Hint: hint, Message: fmt.Sprintf(format, args...)})
}

// comparePlaces orders places as people count: /checks/9 before /checks/10, row 9 before row 10.
func comparePlaces(a, b string) int {
	for a != "" && b != "" {
		if i, j := leadingDigits(a), leadingDigits(b); i > 0 && j > 0 {
			m, n := strings.TrimLeft(a[:i], "0"), strings.TrimLeft(b[:j], "0")
			if c := cmp.Or(cmp.Compare(len(m), len(n)), cmp.Compare(m, n)); c != 0 {
				return c
			}
			a, b = a[i:], b[j:]
			continue
		}
		if a[0] != b[0] {
			return cmp.Compare(a[0], b[0])
		}
		a, b = a[1:], b[1:]
	}
	return cmp.Compare(len(a), len(b))
}

// leadingDigits returns how many digits a text begins with.
func leadingDigits(s string) int {
	return len(s) - len(strings.TrimLeft(s, "0123456789"))
}

// err returns the collected problems sorted by place, or nil.
func (l *problemList) err() error {
	if l.count == 0 {
		return nil
	}
	l.finish()
	return l.list
}

// finish sorts the collected problems by place, and states the true count where some are not listed.
func (l *problemList) finish() {
	slices.SortStableFunc(l.list, func(a, b Problem) int {
		return cmp.Or(comparePlaces(a.Path, b.Path), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Message, b.Message))
	})
	if omitted := l.count - len(l.list); omitted > 0 {
		l.list = append(l.list, Problem{
			Code:    ProblemMore,
			Message: fmt.Sprintf("%d more problems are not listed; %d in all", omitted, l.count),
			Hint:    "mend those listed first, or raise Limits.Problems",
		})
	}
}

// take adds what the reader of a document found.
func (l *problemList) take(faults []wire.Fault, count int) {
	for _, f := range faults {
		l.add(Problem{Code: ProblemCode(f.Code), Path: f.Path, Message: f.Message, Hint: f.Hint})
	}
	l.count += count - len(faults)
}

// unmarshalDocument reads one JSON document through a codec; what is wrong comes back as Problems.
func unmarshalDocument[T any, D []byte | string](data D, limits wire.Limits, codec wire.Codec[T], into *T) error {
	var read T
	faults, count := wire.Unmarshal(data, limits, codec, &read)
	if count > 0 {
		list := problemList{limit: max(limits.Problems, 1)}
		list.take(faults, count)
		return list.err()
	}
	*into = read
	return nil
}

// marshalDocument writes one canonical JSON document through a codec.
func marshalDocument[T any](codec wire.Codec[T], from *T) ([]byte, error) {
	return wire.Marshal(codec, from), nil
}
