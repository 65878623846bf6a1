package volunteer_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/volunteer"
)

// FuzzInput: a typed input that is read writes what it read; what Validate accepts is evaluated, or contradicts a check; what it
// refuses, it refuses with places.
func FuzzInput(f *testing.F) {
	f.Add([]byte(`{"residents":"43.44万","registered":"10.6万余","hours":390.5,"teams":null}`))
	f.Add([]byte(`{"registered":{"value":"5","status":"provisional","evidence":[{"title":"《函》"}]},"active":"6"}`))
	framework := indicators.Framework{
		ID: "fuzz", Edition: "1", Basis: indicators.Illustrative, Name: indicators.Same("fuzz"),
		Root: indicators.Node{ID: "root", Name: indicators.Same("root"), Combine: indicators.BySum, Children: volunteer.Criteria()},
	}
	e, err := indicators.Compile(framework, indicators.With(population.Domain(), volunteer.Domain()))
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, data []byte) {
		var input volunteer.Input
		if json.Unmarshal(data, &input) != nil {
			return
		}
		written, err := json.Marshal(input)
		require.NoError(t, err)
		var again volunteer.Input
		require.NoError(t, json.Unmarshal(written, &again))
		rewritten, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(written), string(rewritten))
		refused := input.Validate()
		_, err = e.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "1"}, "2023", input))
		for _, each := range []error{refused, err} {
			if each == nil {
				continue
			}
			var problems indicators.Problems
			require.ErrorAs(t, each, &problems)
			require.NotEmpty(t, problems[0].Message)
		}
		require.False(t, refused != nil && err == nil, "Validate refuses what is evaluated: %v", refused)
	})
}
