package indicators_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// claim is a sentence of the specification, or a line of one of its tables, and the tests that show it.
type claim struct {
	sentence string
	tests    []string // none where it is a definition
}

// shown is a claim that fails one of the tests if it is false. A test is named as it is run: by its function, with the name of a
// subtest behind a slash, with the folder of another package before a point.
func shown(sentence string, tests ...string) claim { return claim{sentence, tests} }

// definition is a sentence that only says what a word means, or where to read on.
func definition(sentence string) claim { return claim{sentence: sentence} }

// claimedSection is a section of the specification with its claims in order. The introduction has no heading.
type claimedSection struct {
	heading string
	claims  []claim
}

func specificationClaims() []claimedSection {
	return []claimedSection{
		{"", introductionClaims()},
		{"Nouns", nounsClaims()},
		{"One whole program", oneWholeProgramClaims()},
		{"Numbers", numbersClaims()},
		{"Reported values", reportedValuesClaims()},
		{"Formulas", formulasClaims()},
		{"Checks", checksClaims()},
		{"Rules", rulesClaims()},
		{"Combination", combinationClaims()},
		{"Irrational scores", irrationalScoresClaims()},
		{"Missing data", missingDataClaims()},
		{"Ranges", rangesClaims()},
		{"Conditions", conditionsClaims()},
		{"Consequences", consequencesClaims()},
		{"Reasons", reasonsClaims()},
		{"Errors", errorsClaims()},
		{"JSON", jsonClaims()},
		{"CSV", csvClaims()},
		{"Limits", limitsClaims()},
		{"Determinism and concurrency", determinismAndConcurrencyClaims()},
		{"Compatibility", compatibilityClaims()},
	}
}

// mostDefinitions is how many sentences of a hundred may go without a test.
const mostDefinitions = 15

// Every sentence of the specification is claimed by tests that exist, and nothing is claimed that it does not say.
func TestSpecificationIsShown(t *testing.T) {
	t.Parallel()
	claims := specificationClaims()
	for _, complaint := range complaints(specification(t), claims, packageTests(t)) {
		assert.Fail(t, complaint)
	}
	sentences, definitions := 0, 0
	for _, s := range claims {
		for _, c := range s.claims {
			sentences++
			if len(c.tests) == 0 {
				definitions++
			}
		}
	}
	t.Logf("%d sentences, %d of them definitions (%d %%)", sentences, definitions, 100*definitions/sentences)
	assert.Less(t, 100*definitions, mostDefinitions*sentences, "too many sentences go without a test; show some of them")
}

// complaints says what stands in the specification without a claim, what is claimed without standing there, and which tests do not exist.
func complaints(specified []specifiedSection, claimed []claimedSection, tests testIndex) []string {
	var list []string
	complain := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	headings := map[string]bool{}
	for _, s := range claimed {
		headings[s.heading] = true
		i := slices.IndexFunc(specified, func(d specifiedSection) bool { return d.heading == s.heading })
		if i < 0 {
			complain("the specification has no section %q; remove its claims", s.heading)
			continue
		}
		var sentences []string
		for _, c := range s.claims {
			sentences = append(sentences, c.sentence)
			if !slices.Contains(specified[i].sentences, c.sentence) {
				complain("section %q does not say %q; correct the claim as doc.go does, and read its tests again, or remove it", s.heading, c.sentence)
			}
			for _, name := range c.tests {
				if fault := tests.fault(name); fault != "" {
					complain("section %q, %q: %s", s.heading, c.sentence, fault)
				}
			}
		}
		whole := true
		for _, sentence := range specified[i].sentences {
			if !slices.Contains(sentences, sentence) {
				whole = false
				complain("section %q: nothing shows %q; add shown(%q, …) with a test that fails if it is false", s.heading, sentence, sentence)
			}
		}
		if whole && len(sentences) == len(specified[i].sentences) && !slices.Equal(sentences, specified[i].sentences) {
			complain("section %q: put the claims in the order of doc.go", s.heading)
		}
	}
	for _, d := range specified {
		if !headings[d.heading] {
			complain("nothing shows the section %q; add its claims", d.heading)
		}
	}
	return list
}

// What is wrong with claims is found.
func TestComplaintsOfClaims(t *testing.T) {
	t.Parallel()
	specified := []specifiedSection{{heading: "Roofs", sentences: []string{"Roofs are red.", "Some leak."}}}
	tests := testIndex{"TestRed": {"at noon"}}
	for _, c := range []struct {
		claims []claim
		want   []string
	}{
		{[]claim{shown("Roofs are red.", "TestRed"), definition("Some leak.")}, nil},
		{[]claim{shown("Roofs are red.", "TestRed/at noon"), definition("Some leak.")}, nil},
		{[]claim{shown("Roofs are red.", "TestRed")}, []string{`nothing shows "Some leak."`}},
		{[]claim{shown("Roofs are red.", "TestRed"), definition("Some leak."), definition("All leak.")}, []string{`does not say "All leak."`}},
		{[]claim{shown("Roofs are red.", "TestGreen"), definition("Some leak.")}, []string{"no test TestGreen"}},
		{[]claim{shown("Roofs are red.", "TestRed/at night"), definition("Some leak.")}, []string{`TestRed has no subtest "at night"`}},
		{[]claim{definition("Some leak."), shown("Roofs are red.", "TestRed")}, []string{"in the order of doc.go"}},
	} {
		found := complaints(specified, []claimedSection{{"Roofs", c.claims}}, tests)
		require.Len(t, found, len(c.want), "%v", found)
		for i := range found {
			assert.Contains(t, found[i], c.want[i])
		}
	}
	assert.Len(t, complaints(specified, []claimedSection{{"Walls", nil}}, tests), 2, "one section is not claimed, another does not exist")
}

// Sentences end at a full stop before a space; figures, code and lists of signs have points of their own.
func TestSentences(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"It is 0.5 of 1.", "See errors.Is for . _ - #.", `Such as "a/1".`, "As follows:"},
		sentencesOf(`It is 0.5 of 1. See errors.Is for . _ - #. Such as "a/1". As follows:`))
	assert.Equal(t, []string{"a = b c", "d"}, lineSentences("a  =  b\n   c\n\nd\n"))
}
