package domaintest

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/wenming-go/wenming/indicators"
)

// Input tries a typed input against its domain, one figure at a time: each field reports a measure of its own, is written to JSON
// under its name only where it is reported, and its tags refuse just what evaluation refuses. Fields of struct type are followed.
func Input[T Figures](t *testing.T, domain indicators.Domain) {
	evaluator, err := indicators.Compile(indicators.Framework{
		ID: "domaintest", Edition: "1", Name: indicators.Same("input"), Basis: indicators.Illustrative,
		Root: indicators.Node{
			ID: "root", Name: indicators.Same("input"), Indicator: domain.Indicators[0].ID,
			Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(1)},
		},
	}, indicators.With(domain))
	if err != nil {
		t.Fatal(err)
	}
	var empty T
	if reported := empty.Observations(); len(reported) > 0 {
		t.Errorf("the zero input reports %v", reported)
	}
	if err := empty.Validate(); err != nil {
		t.Errorf("the zero input is refused: %v", err)
	}
	checkJSON(t, empty, "{}")

	seen := map[indicators.MeasureID]string{}
	for _, f := range figureFields(t, reflect.TypeFor[T](), "", nil) {
		input := withFigure[T](f, indicators.Int(1))
		reported := input.Observations()
		if len(reported) != 1 || !reported[0].Value.Equal(indicators.Int(1)) {
			t.Errorf("%s: reported alone it gives %v", f.pointer, reported)
			continue
		}
		if other, twice := seen[reported[0].Measure]; twice {
			t.Errorf("%s reports %s, as %s does", f.pointer, reported[0].Measure, other)
		}
		seen[reported[0].Measure] = f.pointer
		names := strings.Split(f.pointer, "/")[1:]
		checkJSON(t, input, `{"`+strings.Join(names, `":{"`)+`":"1"`+strings.Repeat("}", len(names)))
		f.tagsAgree(t, evaluator, func(v indicators.Value) Figures { return withFigure[T](f, v) })
	}
	for _, m := range domain.Measures {
		if _, ok := seen[m.ID]; !ok {
			t.Errorf("no field reports %s", m.ID)
		}
		delete(seen, m.ID)
	}
	for id, pointer := range seen {
		t.Errorf("%s reports %s, which the domain does not define", pointer, id)
	}
}

// field is one figure of an input.
type field struct {
	pointer string // JSON Pointer
	index   []int
}

func figureFields(t *testing.T, of reflect.Type, pointer string, index []int) []field {
	t.Helper()
	var found []field
	for i := range of.NumField() {
		member := of.Field(i)
		name, options, _ := strings.Cut(member.Tag.Get("json"), ",")
		if name == "" || options != "omitzero" {
			t.Errorf("%s.%s: give it a name in JSON and omitzero", of, member.Name)
		}
		at := append(append([]int(nil), index...), i)
		switch {
		case member.Type == reflect.TypeFor[indicators.Value]():
			found = append(found, field{pointer + "/" + name, at})
		case member.Type.Kind() == reflect.Struct:
			found = append(found, figureFields(t, member.Type, pointer+"/"+name, at)...)
		default:
			t.Errorf("%s.%s: an input holds figures and structs of figures", of, member.Name)
		}
	}
	return found
}

func withFigure[T Figures](f field, v indicators.Value) T {
	var input T
	reflect.ValueOf(&input).Elem().FieldByIndex(f.index).Set(reflect.ValueOf(v))
	return input
}

// tagsAgree sees that Validate refuses of a single figure just what evaluation refuses, and names its place.
func (f field) tagsAgree(t *testing.T, evaluator *indicators.Evaluator, with func(indicators.Value) Figures) {
	t.Helper()
	number := func(text string) indicators.Value { return indicators.Exact(indicators.MustNumber(text)) }
	for _, v := range []indicators.Value{
		indicators.NotApplicableValue(), number("-1"), number("-0.5"), number("0"), number("0.5"), number("1"), number("100"),
		number("100.5"), number("101"), number("1000000"), indicators.Int(1).RoundedTo(indicators.Whole(0)),
	} {
		input := with(v)
		_, evaluated := evaluator.Evaluate(submission(input))
		err := input.Validate()
		if (evaluated == nil) != (err == nil) {
			t.Errorf("%s of %s: Validate says %v, Evaluate %v", f.pointer, v, err, evaluated)
		}
		var problem indicators.Problem
		if err != nil && (!errors.As(err, &problem) || problem.Path != f.pointer) {
			t.Errorf("%s of %s: the error names another place: %v", f.pointer, v, err)
		}
	}
}

// checkJSON sees that an input is written as wanted, and read back the same.
func checkJSON[T Figures](t *testing.T, input T, want string) {
	t.Helper()
	text, err := json.Marshal(input)
	if err != nil || string(text) != want {
		t.Errorf("written to JSON it is %s, %v; want %s", text, err, want)
		return
	}
	var again T
	err = json.Unmarshal(text, &again)
	if err != nil || !slices.EqualFunc(again.Observations(), input.Observations(), func(a, b indicators.Observation) bool {
		return a.Measure == b.Measure && a.Value.Equal(b.Value)
	}) {
		t.Errorf("%s reads back as %v, %v", text, again.Observations(), err)
	}
}
