package validate_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/validate"
)

type figures struct {
	Registered indicators.Value `json:"registered,omitzero" validate:"count"`
	Active     indicators.Value `json:"active,omitzero"     validate:"count,atmost=Registered"`
	Hours      indicators.Value `json:"hours,omitzero"      validate:"amount"`
	Share      indicators.Value `json:"share,omitzero"      validate:"percentage"`
	Area       indicators.Value `json:"area,omitzero"       validate:"positive"`
	Untagged   indicators.Value `json:"untagged,omitzero"`
	Note       string           `json:"note"`
	internal   indicators.Value
}

func problemsOf(t *testing.T, err error) indicators.Problems {
	t.Helper()
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	return problems
}

func number(text string) indicators.Value { return indicators.Exact(indicators.MustNumber(text)) }

// roughly is 106,000余 as [106000, 107000).
func roughly(i int64) indicators.Value {
	return indicators.Int(i).Qualified(indicators.AtLeastWritten, indicators.Whole(1000))
}

func TestStructFigures(t *testing.T) {
	t.Parallel()
	// A bare unit of 0 gives a figure that carries a problem.
	faulty := indicators.Int(5).RoundedTo(indicators.Whole(0))
	require.Error(t, faulty.Err())
	cases := map[string]struct {
		input figures
		path  string // "" where nothing is wrong
		code  indicators.ProblemCode
		says  string
	}{
		"nothing reported":           {},
		"zero is a figure":           {input: figures{Registered: number("0"), Active: number("0"), Hours: number("0"), Share: number("0")}},
		"not applicable":             {input: figures{Registered: indicators.NotApplicableValue(), Active: number("5")}},
		"missing with evidence":      {input: figures{Registered: indicators.Value{}.From(indicators.Evidence{Title: "none"})}},
		"count below 0":              {figures{Registered: number("-1")}, "/registered", indicators.ProblemInvalidInput, "-1 is below 0"},
		"count with a fraction":      {figures{Registered: number("1.5")}, "/registered", indicators.ProblemInvalidInput, "1.5 is not a whole number"},
		"count written as 2.0":       {input: figures{Registered: number("2.0")}},
		"amount below 0":             {figures{Hours: number("-0.01")}, "/hours", indicators.ProblemInvalidInput, "-0.01 is below 0"},
		"amount with a fraction":     {input: figures{Hours: number("0.5")}},
		"percentage above 100":       {figures{Share: number("100.01")}, "/share", indicators.ProblemInvalidInput, "100.01 is above 100"},
		"percentage of 100":          {input: figures{Share: number("100")}},
		"percentage below 0":         {figures{Share: number("-1")}, "/share", indicators.ProblemInvalidInput, "-1 is below 0"},
		"positive of 0":              {figures{Area: number("0")}, "/area", indicators.ProblemInvalidInput, "0 is not above 0"},
		"positive":                   {input: figures{Area: number("0.001")}},
		"at most, equal":             {input: figures{Registered: number("5"), Active: number("5")}},
		"at most, more":              {figures{Registered: number("5"), Active: number("6")}, "/active", indicators.ProblemInvalidInput, "6 is more than the 5 reported as registered"},
		"at most, other missing":     {input: figures{Active: number("6")}},
		"at most within range":       {input: figures{Registered: roughly(106_000), Active: number("106999")}},
		"at most, open end":          {figures{Registered: roughly(106_000), Active: number("107000")}, "/active", indicators.ProblemInvalidInput, "107000 is more than the 106000 [106000, 107000) reported as registered"},
		"at most, own range below":   {input: figures{Registered: number("106000"), Active: roughly(106_000)}},
		"at most, own range above":   {figures{Registered: number("105999"), Active: roughly(106_000)}, "/active", indicators.ProblemInvalidInput, "more than the 105999"},
		"faulty with a tag":          {figures{Registered: faulty}, "/registered", indicators.ProblemInvalidBounds, "unit 0"},
		"faulty without a tag":       {figures{Untagged: faulty}, "/untagged", indicators.ProblemInvalidBounds, "unit 0"},
		"faulty other, no more said": {figures{Registered: faulty, Active: number("6")}, "/registered", indicators.ProblemInvalidBounds, "unit 0"},
		"unexported is not judged":   {input: figures{internal: faulty}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			err := validate.Struct(c.input)
			pointed := validate.Struct(&c.input)
			if c.path == "" {
				require.NoError(t, err)
				require.NoError(t, pointed)
				return
			}
			problems := problemsOf(t, err)
			require.Len(t, problems, 1)
			assert.Equal(t, c.path, problems[0].Path)
			assert.Equal(t, c.code, problems[0].Code)
			assert.Contains(t, problems[0].Message, c.says)
			assert.NotEmpty(t, problems[0].Hint)
			assert.Equal(t, problems, problemsOf(t, pointed))
		})
	}
}

func TestStructReportsEverythingSorted(t *testing.T) {
	t.Parallel()
	problems := problemsOf(t, validate.Struct(figures{
		Registered: number("-1"), Active: number("0.5"), Hours: number("-3"), Share: number("101"), Area: number("-1"),
	}))
	var paths []string
	for _, p := range problems {
		paths = append(paths, p.Path)
	}
	assert.Equal(t, []string{"/active", "/area", "/hours", "/registered", "/share"}, paths)
}

func TestStructCapsProblems(t *testing.T) {
	t.Parallel()
	type list struct {
		Figures []indicators.Value `json:"figures" validate:"dive,count"`
	}
	input := list{Figures: make([]indicators.Value, 150)}
	for i := range input.Figures {
		input.Figures[i] = number("-1")
	}
	problems := problemsOf(t, validate.Struct(input))
	require.Len(t, problems, indicators.DefaultLimits().Problems+1)
	last := problems[len(problems)-1]
	assert.Equal(t, indicators.ProblemMore, last.Code)
	assert.Contains(t, last.Message, "150 in all")
}

func TestStructRequired(t *testing.T) {
	t.Parallel()
	type needs struct {
		Given   indicators.Value  `json:"given"   validate:"required,count"`
		Pointed *indicators.Value `json:"pointed" validate:"required,count"`
	}
	problems := problemsOf(t, validate.Struct(needs{}))
	require.Len(t, problems, 2)
	assert.Equal(t, "/given", problems[0].Path)
	assert.Equal(t, "nothing is reported here", problems[0].Message)
	assert.Equal(t, "/pointed", problems[1].Path)

	zero := number("0")
	require.NoError(t, validate.Struct(needs{Given: zero, Pointed: &zero}), "0 is reported")
}

func TestStructPointerToFigure(t *testing.T) {
	t.Parallel()
	type pointed struct {
		Figure *indicators.Value `json:"figure" validate:"count"`
		Most   *indicators.Value `json:"most"   validate:"atmost=Figure"`
	}
	require.NoError(t, validate.Struct(pointed{}))
	bad, good := number("-1"), number("2")
	assert.Equal(t, "/figure", problemsOf(t, validate.Struct(pointed{Figure: &bad}))[0].Path)
	require.NoError(t, validate.Struct(pointed{Most: &good}))
	assert.Equal(t, "/most", problemsOf(t, validate.Struct(pointed{Figure: &bad, Most: &good}))[1].Path)
}

func TestStructAtMostOfAnEmbeddedField(t *testing.T) {
	t.Parallel()
	type park struct {
		*Shared
		Green indicators.Value `json:"green" validate:"atmost=Area"`
	}
	require.NoError(t, validate.Struct(park{Green: number("5")}), "no area is reported")
	require.NoError(t, validate.Struct(park{Shared: &Shared{Area: number("5")}, Green: number("5")}))
	problems := problemsOf(t, validate.Struct(park{Shared: &Shared{Area: number("4")}, Green: number("5")}))
	require.Len(t, problems, 1)
	assert.Equal(t, "/green", problems[0].Path)
	assert.Contains(t, problems[0].Message, "more than the 4 reported as area")
}

func TestStructRefusesWhatIsNoStruct(t *testing.T) {
	t.Parallel()
	var none *figures
	for name, input := range map[string]any{
		"nil": nil, "a nil pointer of type *validate_test.figures": none, "a value of type int": 5,
		"a value of type []validate_test.figures": []figures{},
	} {
		problems := problemsOf(t, validate.Struct(input))
		require.Len(t, problems, 1)
		assert.Equal(t, indicators.ProblemInvalidInput, problems[0].Code)
		assert.Contains(t, problems[0].Message, name)
	}
	require.Error(t, validate.Struct(time.Time{}), "a time is no input")
}

func TestStructWrongTagsAreErrors(t *testing.T) {
	t.Parallel()
	type unknown struct {
		Registered indicators.Value `validate:"cout"` //nolint:revive // the unknown tag is what is tested.
	}
	type foreign struct {
		Registered indicators.Value `json:"registered" validate:"gte=0"`
	}
	type wrongField struct {
		Text string `json:"text" validate:"count"`
	}
	type noSibling struct {
		Active indicators.Value `json:"active" validate:"atmost=Registred"`
	}
	type noFigureItself struct {
		Active int `json:"active" validate:"atmost=Registered"`
	}
	type noFigure struct {
		Active indicators.Value `json:"active" validate:"atmost=Name"`
		Name   string
	}
	for says, input := range map[string]any{
		"unknown cannot be validated":                   unknown{},
		"foreign cannot be validated":                   foreign{Registered: number("1")},
		"the tag count judges figures":                  wrongField{},
		"the tag atmost judges figures":                 noFigureItself{},
		"names the field Registred, which is no figure": noSibling{Active: number("1")},
		"names the field Name, which is no figure":      noFigure{Active: number("1")},
	} {
		for range 2 { // the second time must not find something half built
			problems := problemsOf(t, validate.Struct(input))
			require.Len(t, problems, 1)
			assert.Contains(t, problems[0].Message, says)
			assert.Contains(t, problems[0].Hint, "correct the validate tags of the type")
			assert.Equal(t, indicators.ProblemInvalidInput, problems[0].Code)
		}
	}
	require.NoError(t, validate.Struct(figures{}), "other types are not touched by it")
}

func TestStructOtherRules(t *testing.T) {
	t.Parallel()
	type plain struct {
		Days []int `json:"days" validate:"dive,min=1,max=31"`
		Name string
		Code string `json:"code" validate:"omitempty,numeric"`
	}
	require.NoError(t, validate.Struct(plain{Days: []int{6, 16, 26}}))
	problems := problemsOf(t, validate.Struct(plain{Days: []int{6, 32}, Code: "x"}))
	require.Len(t, problems, 2)
	assert.Equal(t, "/code: x does not keep the rule numeric (correct it) [invalid_input]", problems[0].Error())
	assert.Equal(t, "/days/1: 32 does not keep the rule max=31 (correct it) [invalid_input]", problems[1].Error())
}

func TestStructErrorsMatch(t *testing.T) {
	t.Parallel()
	err := validate.Struct(figures{Registered: number("-1")})
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidInput, Path: "/registered"})
	require.NotErrorIs(t, err, indicators.Problem{Code: indicators.ProblemConflict})
	var problem indicators.Problem
	require.ErrorAs(t, err, &problem)
}

// TestStructConcurrently has many goroutines meet types for the first time together; the race detector watches.
func TestStructConcurrently(t *testing.T) {
	t.Parallel()
	type fresh struct {
		Inner []figures `json:"inner" validate:"dive"`
	}
	type broken struct {
		Registered indicators.Value `validate:"nosuchtag"` //nolint:revive // the unknown tag is what is tested.
	}
	input := fresh{Inner: []figures{{}, {Registered: number("-1")}}}
	var group sync.WaitGroup
	errs := make([]error, 64)
	for i := range errs {
		group.Go(func() {
			if i%2 == 0 {
				errs[i] = validate.Struct(input)
			} else {
				errs[i] = validate.Struct(broken{})
			}
		})
	}
	group.Wait()
	for i, err := range errs {
		if i%2 == 0 {
			require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidInput, Path: "/inner/1/registered"})
		} else {
			require.ErrorContains(t, err, "broken cannot be validated")
		}
	}
}

// TestAtMostComparesRanges checks atmost against its definition, number by number.
func TestAtMostComparesRanges(t *testing.T) {
	t.Parallel()
	type pair struct {
		Left  indicators.Value `validate:"atmost=Right"`
		Right indicators.Value
	}
	random := rand.New(rand.NewPCG(1, 2))
	figure := func() indicators.Value {
		v := indicators.Int(random.Int64N(6))
		switch random.IntN(5) {
		case 0:
			return v.Qualified(indicators.AtLeastWritten, indicators.Whole(2))
		case 1:
			return v.Qualified(indicators.BelowWritten, indicators.Whole(2))
		case 2:
			return v.Qualified(indicators.AtMostWritten, indicators.Whole(2))
		case 3:
			return v.RoundedTo(indicators.Whole(1))
		default:
			return v
		}
	}
	for range 2000 {
		input := pair{figure(), figure()}
		possible := false
		for low := int64(-20); low <= 40 && !possible; low++ {
			// Quarters find every order of ends, open or closed, of halves and wholes.
			n, err := indicators.Fraction(low, 4)
			require.NoError(t, err)
			for high := low; high <= 40 && input.Left.Range().Contains(n); high++ {
				m, err := indicators.Fraction(high, 4)
				require.NoError(t, err)
				possible = possible || input.Right.Range().Contains(m)
			}
		}
		assert.Equal(t, possible, validate.Struct(input) == nil, "%s ≤ %s", input.Left, input.Right)
	}
}

func ExampleStruct() {
	type Input struct {
		Registered indicators.Value `json:"registered,omitzero" validate:"count"`
		Active     indicators.Value `json:"active,omitzero"     validate:"count,atmost=Registered"`
		Hours      indicators.Value `json:"hours,omitzero"      validate:"amount"`
	}
	err := validate.Struct(Input{Registered: indicators.Int(106_000), Active: indicators.Int(160_000), Hours: indicators.Int(-5)})

	var problems indicators.Problems
	if errors.As(err, &problems) {
		for _, p := range problems {
			fmt.Println(p.Path, "—", p.Message)
		}
	}
	// Output:
	// /active — 160000 is more than the 106000 reported as registered
	// /hours — -5 is below 0
}
