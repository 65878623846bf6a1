package validate_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/validate"
)

type common struct {
	Residents indicators.Value `json:"residents" validate:"count"`
}

type team struct {
	Members indicators.Value `json:"members" validate:"count"`
	Trained indicators.Value `validate:"atmost=Members"`
}

type city struct {
	common
	*Shared
	Named    Named                `json:"named"`
	Teams    []team               `json:"teams"     validate:"dive"`
	Pointers []*team              `json:"pointers"  validate:"dive"`
	Optional *team                `json:"optional"`
	Any      any                  `json:"any"`
	ByName   map[string]team      `json:"by_name"   validate:"dive"`
	ByYear   map[int]team         `json:"by_year"   validate:"dive"`
	Two      [2]team              `json:"two"       validate:"dive"`
	Grid     [][]team             `json:"grid"      validate:"dive,dive"`
	Odd      indicators.Value     `json:"a.b/c~d[0],omitzero" validate:"count"`
	Hidden   indicators.Value     `json:"-"         validate:"count"`
	Inline   struct{ Deep *team } `json:"inline"`
}

// Shared is embedded by pointer.
type Shared struct {
	Area indicators.Value `json:"area" validate:"amount"`
}

// Named is embedded nowhere.
type Named struct {
	Inner indicators.Value `json:"inner" validate:"count"`
}

func TestPointersOfNestedFields(t *testing.T) {
	t.Parallel()
	bad := number("-1")
	wrong := team{Members: bad}
	cases := map[string]city{
		"/residents":          {common: common{Residents: bad}},
		"/area":               {Shared: &Shared{Area: bad}},
		"/named/inner":        {Named: Named{Inner: bad}},
		"/teams/3/members":    {Teams: []team{{}, {}, {}, wrong}},
		"/teams/0/Trained":    {Teams: []team{{Members: number("1"), Trained: number("2")}}},
		"/pointers/1/members": {Pointers: []*team{nil, &wrong}},
		"/optional/members":   {Optional: &wrong},
		"/any/members":        {Any: &wrong},
		"/by_name/a/members":  {ByName: map[string]team{"a": wrong, "b": {}}},
		"/by_name/a~1b].c/members": {ByName: map[string]team{
			"a/b].c": wrong, "a/b": {},
		}},
		"/by_name//members":     {ByName: map[string]team{"": wrong}},
		"/by_year/2023/members": {ByYear: map[int]team{2022: {}, 2023: wrong}},
		"/two/1/members":        {Two: [2]team{{}, wrong}},
		"/grid/1/2/members":     {Grid: [][]team{{}, {{}, {}, wrong}}},
		"/a.b~1c~0d[0]":         {Odd: bad},
		"/Hidden":               {Hidden: bad},
		"/inline/Deep/members":  {Inline: struct{ Deep *team }{&wrong}},
	}
	for path, input := range cases {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			problems := problemsOf(t, validate.Struct(input))
			require.Len(t, problems, 1)
			assert.Equal(t, path, problems[0].Path)
		})
	}
	require.NoError(t, validate.Struct(city{}))
}

func TestPointersOfNamelessAndGenericTypes(t *testing.T) {
	t.Parallel()
	nameless := struct {
		Members indicators.Value `json:"members" validate:"count"`
	}{number("-1")}
	assert.Equal(t, "/members", problemsOf(t, validate.Struct(nameless))[0].Path)
	assert.Equal(t, "/of/members", problemsOf(t, validate.Struct(generic[team]{Of: team{Members: number("-1")}}))[0].Path)
}

type generic[T any] struct {
	Of T `json:"of"`
}

func TestPointersAreInAStableOrder(t *testing.T) {
	t.Parallel()
	input := city{ByName: map[string]team{}}
	for _, name := range []string{"d", "a", "c", "b", "e", "f"} {
		input.ByName[name] = team{Members: number("-1")}
	}
	first := validate.Struct(input).Error()
	for range 20 {
		require.EqualError(t, validate.Struct(input), first)
	}
}
