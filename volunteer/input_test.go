package volunteer_test

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
)

// figureFields lists the fields of Input by JSON name.
func figureFields(t *testing.T) map[string]int {
	t.Helper()
	fields := map[string]int{}
	of := reflect.TypeFor[volunteer.Input]()
	for i := range of.NumField() {
		name, options, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
		require.Equal(t, "omitzero", options, of.Field(i).Name)
		fields[name] = i
	}
	return fields
}

// TestValidateIsNoStricterThanEvaluation tries random figures: what Validate refuses, evaluation refuses.
func TestValidateIsNoStricterThanEvaluation(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	fields := figureFields(t)
	refused := 0
	for range 300 {
		var input volunteer.Input
		for _, field := range fields {
			v := whole(random.Int64N(12))
			switch random.IntN(4) {
			case 0:
				continue
			case 1:
				v = v.Qualified(indicators.AtLeastWritten, indicators.Whole(3))
			case 2:
				v = v.RoundedTo(indicators.Whole(2))
			}
			reflect.ValueOf(&input).Elem().Field(field).Set(reflect.ValueOf(v))
		}
		if input.Validate() != nil {
			refused++
			_, err := evaluate(t, input)
			require.Error(t, err, "%+v", input)
		}
	}
	assert.Positive(t, refused)
}

func TestValidateReportsEverything(t *testing.T) {
	t.Parallel()
	err := volunteer.Input{
		Residents: whole(-1), Registered: whole(10), Active: whole(11), StarRated: whole(12), Hours: whole(-5), AwarenessRate: whole(101),
	}.Validate()
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	var paths []string
	for _, p := range problems {
		paths = append(paths, p.Path)
		assert.NotEmpty(t, p.Hint)
	}
	// 10 registered volunteers are more than -1 residents, too.
	assert.Equal(t, []string{"/active", "/awareness_rate", "/hours", "/registered", "/residents", "/star_rated"}, paths)
}

func TestObservationsLeaveOutWhatIsNotReported(t *testing.T) {
	t.Parallel()
	assert.Empty(t, volunteer.Input{}.Observations())
	noted := indicators.Value{}.From(indicators.Evidence{Title: "asked, no answer"})
	observations := volunteer.Input{Teams: whole(0), Hours: noted}.Observations()
	assert.Equal(t, []indicators.Observation{{Measure: volunteer.Hours, Value: noted}, {Measure: volunteer.Teams, Value: whole(0)}}, observations)
}

func TestInputJSON(t *testing.T) {
	t.Parallel()
	var input volunteer.Input
	require.NoError(t, json.Unmarshal([]byte(`{
		"residents": 434400,
		"registered": {"value": "106000", "qualifier": "at_least", "unit": "1000", "status": "provisional"},
		"teams": "691",
		"hours": null
	}`), &input))
	assert.True(t, input.Residents.Equal(whole(434_400)))
	assert.True(t, input.Registered.Equal(indicators.MustParse("10.6万余").As(indicators.Provisional)))
	assert.True(t, input.Teams.Equal(whole(691)))
	assert.True(t, input.Hours.IsMissing(), "null is not reported")
	assert.True(t, input.Active.IsMissing(), "absent is not reported")
	require.NoError(t, input.Validate())

	text, err := json.Marshal(input)
	require.NoError(t, err)
	assert.Equal(t, `{"residents":"434400","registered":{"value":"106000","qualifier":"at_least","unit":"1000","status":"provisional"},"teams":"691"}`,
		string(text))
	empty, err := json.Marshal(volunteer.Input{})
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(empty))

	var again volunteer.Input
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, input.Observations()[1].Value.String(), again.Observations()[1].Value.String())

	held := volunteer.Input{Teams: whole(691)}
	require.NoError(t, json.Unmarshal([]byte(`{"teams": null}`), &held))
	assert.True(t, held.Teams.IsMissing(), "null takes back what was there")

	for _, bad := range []string{`{"teams": "many"}`, `{"teams": true}`, `{"teams": {"value": "1", "unknown": 1}}`, `{"teams": [1]}`} {
		require.Error(t, json.Unmarshal([]byte(bad), &volunteer.Input{}), bad)
	}
}
