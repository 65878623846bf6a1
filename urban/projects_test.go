package urban_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

// someProjects are eight planned, of which six started and two completed.
func someProjects() urban.Projects {
	return urban.Projects{Planned: whole(8), Started: whole(6), Completed: whole(2)}
}

// projectCheckCases gives the cases of the three checks of one kind of project.
func projectCheckCases(
	input func(urban.Projects) urban.Input, startedWithinPlanned, completedWithinStarted, completedWithinPlanned indicators.CheckID,
) map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		startedWithinPlanned: {
			Good: input(urban.Projects{Planned: whole(8), Started: whole(8)}),
			Bad:  input(urban.Projects{Planned: whole(8), Started: whole(9)}),
		},
		completedWithinStarted: {
			Good: input(urban.Projects{Started: whole(8), Completed: whole(8)}),
			Bad:  input(urban.Projects{Started: whole(8), Completed: whole(9)}),
		},
		completedWithinPlanned: {
			Good: input(urban.Projects{Planned: whole(8), Completed: whole(8)}),
			Bad:  input(urban.Projects{Planned: whole(8), Completed: whole(9)}),
		},
	}
}

func TestProjectsNameTheirPlace(t *testing.T) {
	t.Parallel()
	err := urban.Input{
		Roads:   urban.Roads{Projects: urban.Projects{Started: whole(8), Completed: whole(9)}},
		Renewal: urban.Renewal{Reservoirs: urban.Projects{Started: whole(1), Completed: whole(2)}},
		Green:   urban.Green{Projects: urban.Projects{Planned: decimal("1.5")}},
	}.Validate()
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	var paths []string
	for _, p := range problems {
		paths = append(paths, p.Path)
		assert.NotEmpty(t, p.Hint)
	}
	assert.Equal(t, []string{"/green/projects/planned", "/renewal/reservoirs/completed", "/roads/projects/completed"}, paths)
}

// What was begun beyond the plan is a reason to look, not a reason to refuse the figures.
func TestProjectsBeyondThePlan(t *testing.T) {
	t.Parallel()
	input := urban.Input{Renewal: urban.Renewal{Projects: urban.Projects{Planned: whole(8), Started: whole(10), Completed: whole(9)}}}
	require.NoError(t, input.Validate())
	assert.Equal(t, indicators.Contradicts, finding(t, evaluate(t, input), urban.RenewalProjectsStartedWithinPlanned).Outcome)
	share, err := indicators.Calculate(urban.Domain().Definitions, urban.RenewalProjectsStartedShare, input)
	require.NoError(t, err)
	assert.Equal(t, "10 ÷ 8 = 125 %", share.Text(indicators.English))
}
