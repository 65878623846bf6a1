package indicatorstest_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// FuzzLint lints what decodes: it panics on nothing, says the same every time, and says all that Compile says.
func FuzzLint(f *testing.F) {
	for _, c := range slices.Concat(impossibleCases(), directionCases(), markCases(), definitionCases(), textCases()) {
		framework := town()
		c.suspicious(&framework)
		document, err := framework.MarshalJSON()
		require.NoError(f, err)
		f.Add(document)
	}
	f.Add([]byte(`{"format":"wenming.framework/1","id":"a","edition":"1","name":"a","basis":"official","root":{"id":"a","name":"a"}}`))
	f.Fuzz(func(t *testing.T, document []byte) {
		framework, err := indicators.DecodeFramework(bytes.NewReader(document), indicators.DefaultLimits())
		if err != nil {
			return
		}
		remarks := indicatorstest.Lint(framework)
		require.Equal(t, remarks, indicatorstest.Lint(framework))
		_, err = indicators.Compile(framework)
		var problems indicators.Problems
		if !errors.As(err, &problems) {
			return
		}
		codes := codesOf(remarks)
		for _, p := range problems {
			if p.Code != indicators.ProblemMore {
				require.Contains(t, codes, indicatorstest.RemarkCode(p.Code))
			}
		}
	})
}
