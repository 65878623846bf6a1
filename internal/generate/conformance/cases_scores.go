package main

import "slices"

// scoringCases lists the cases of one submission each.
func scoringCases() []scoringCase {
	return slices.Concat(
		bandCases(), gradeCases(), linearCases(), logCases(), curveCases(), deductCases(), caseCases(), extensionCases(),
		sumCases(), meanCases(), geometricCases(), roundingCases(), missingCases(), assessedCases(),
		rangeCases(), sharedCases(), conditionCases(), sanctionCases(), levelCases(),
		valueCases(), formulaCases(), checkCases(), derivedCases(),
	)
}
