package main

import (
	"encoding/csv"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/urban"
	"github.com/wenming-go/wenming/volunteer"
	"github.com/wenming-go/wenming/welfare"
)

// seedMeasures says which measure holds each quantity of the article.
func seedMeasures() map[string]indicators.MeasureID {
	return map[string]indicators.MeasureID{
		"S01": civics.OutreachTeams,
		"S02": civics.OutreachSmallTeams,
		"S03": civics.CampaignsUnderway,
		"S06": housing.ShantytownProjectsStarted,
		"S07": housing.ShantytownUnitsStarted,
		"S08": housing.NeighbourhoodProjectsUnderway,
		"S09": housing.NeighbourhoodsUnderway,
		"S10": housing.NeighbourhoodHouseholdsUnderway,
		"S11": housing.RentalProjectsUnderway,
		"S12": housing.RentalNewBuildings,
		"S13": housing.RentalNewUnits,
		"S14": urban.WidenedOrRebuiltRoads,
		"S16": volunteer.VolunteerSystems,
		"S17": volunteer.CommunitySystems,
		"S18": volunteer.Teams,
		"S19": volunteer.Registered,
		"S20": volunteer.StatedRegisteredShare,
		"S21": volunteer.Organisations,
		"S22": volunteer.IncubatedTeams,
		"S25": welfare.ElderlyServiceVisits,
		"S26": welfare.Orphans,
		"S27": welfare.UnattendedChildren,
		"S28": welfare.ChildrenAllowanceAmount,
		"S29": welfare.OrphanGrantRecipients,
		"S30": welfare.OrphanGrantAmount,
		"S31": welfare.DisabilityRecipients,
		"S32": welfare.DisabilityAmount,
		"S33": welfare.StatedMigrantEnrolmentRate,
	}
}

// seedFacts says why the others are facts only.
func seedFacts() map[string]string {
	return map[string]string{
		"S04": "the length of the text of the core values, which no city changes; its displays are counted by civics.core_values_displays",
		"S05": "the number of a ceremony, an ordinal; those chosen at it are counted by civics.role_models_selected",
		"S15": "the length of an action in years, part of its name; what it does is counted by urban's measures of the countryside",
		"S23": "days of the month, a calendar: volunteer.JinchangStreetDays, whose days of the year volunteer.street_days counts",
		"S24": "a year in the article, though very likely a misprint for persons; a constant of jinchang.elderly_visits_misprint, never an observation",
		"S34": "the length of an action in years, part of its name",
	}
}

// definedMeasures are those of all domains.
func definedMeasures() map[indicators.MeasureID]bool {
	defined := map[indicators.MeasureID]bool{}
	for _, d := range domains() {
		for _, m := range d.Measures {
			defined[m.ID] = true
		}
	}
	return defined
}

// observed are the figures that the main job reports.
func observed() map[indicators.MeasureID]indicators.Value {
	all := map[indicators.MeasureID]indicators.Value{}
	for _, source := range reported().sources() {
		for _, o := range source.Observations() {
			all[o.Measure] = o.Value
		}
	}
	return all
}

// TestSeedRows walks the table of the article's quantities: each is reported under its measure as it stands there, or is a fact for a
// stated reason.
func TestSeedRows(t *testing.T) {
	defined := definedMeasures()
	figures := observed()
	for row, id := range seedMeasures() {
		assert.True(t, defined[id], "%s: no domain defines %s", row, id)
		assert.Contains(t, figures, id, row)
		assert.NotContains(t, seedFacts(), row)
	}
	file, err := os.Open("../../../shared/facts/civilized-city.csv")
	if err != nil {
		t.Skip("the table of the article's quantities is not here; the measures are tested all the same")
	}
	defer func() { require.NoError(t, file.Close()) }()
	records, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	rows := 0
	for _, r := range records {
		code, amount := r[2], r[5]
		if !strings.HasPrefix(r[0], "金昌综述") || !regexp.MustCompile(`^S\d\d$`).MatchString(code) {
			continue
		}
		rows++
		if seedFacts()[code] != "" {
			continue
		}
		id, ok := seedMeasures()[code]
		require.True(t, ok, "%s %s has neither a measure nor a reason", code, r[3])
		number, open := strings.CutSuffix(amount, "+")
		point, known := figures[id].Number()
		require.True(t, known)
		assert.Equal(t, indicators.MustNumber(number).String(), point.String(), "%s %s", code, id)
		qualifier, _ := figures[id].Qualifier()
		assert.Equal(t, open, qualifier == indicators.AtLeastWritten, "%s: %s is reported as %s", code, amount, figures[id])
		assert.Equal(t, "high", r[9])
	}
	assert.Equal(t, len(seedMeasures())+len(seedFacts()), rows)
}

// TestFiguresSayWhereTheyStand sees that every figure names its part of the article, or its own source.
func TestFiguresSayWhereTheyStand(t *testing.T) {
	for id, value := range observed() {
		require.NotEmpty(t, value.Evidence(), id)
		assert.NotEmpty(t, value.Evidence()[0].Locator, id)
	}
}

// TestProgrammes finds every programme in its part of the article, and what is counted of it among the measures.
func TestProgrammes(t *testing.T) {
	defined := definedMeasures()
	count := 0
	for _, section := range sectionNames() {
		for _, p := range programmesOf(section.zh) {
			count++
			assert.NotEmpty(t, p.name.Zh)
			assert.NotEmpty(t, p.name.En)
			for _, id := range p.measures {
				assert.True(t, defined[id], id)
			}
		}
	}
	assert.Equal(t, 64, count)

	article, err := os.ReadFile("../../../shared/seed/jinchang-2023.txt")
	if err != nil {
		t.Skip("the article is not here")
	}
	text := strings.ReplaceAll(string(article), "\n", "")
	// The last part has lost its heading, which stands at the end of the text.
	for i, begin := range []string{sectionTheory, sectionCity, sectionVolunteering, "——落实就业优先政策"} {
		rest := text[strings.Index(text, begin):]
		for j, end := range []string{sectionCity, sectionVolunteering, "——落实就业优先政策", sectionWelfare} {
			if i == j {
				rest, _, _ = strings.Cut(rest, end)
			}
		}
		for _, p := range programmesOf(sectionNames()[i].zh) {
			assert.Contains(t, rest, p.words, "%s, in %s", p.name.Zh, begin)
		}
	}
}
