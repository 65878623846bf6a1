package domaintest

import (
	"encoding/csv"
	"errors"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/wenming-go/wenming/indicators"
)

// factsPath leads from a domain's folder to the collected facts, which lie beside the repository.
const factsPath = "../../shared/facts/thresholds.csv"

// Thresholds holds criteria to the collected thresholds of the areas named ("welfare/elderly", "education"). The table, a CSV file
// with the columns indicator_zh, threshold, applies_to, criterion and reason, says of every row of those areas which criterion states it,
// or why none does. Rows of low confidence and observed values are no thresholds and are left out of it. A criterion must state the
// row's number, cite its address with its confidence, and say in its name where the row is the target of a plan.
func Thresholds(t *testing.T, criteria []indicators.Node, table string, areas ...string) {
	t.Helper()
	entries := readTable(t, table)
	nodes := map[string]indicators.Node{}
	for _, node := range criteria {
		nodes[string(node.ID)] = node
	}
	for key, e := range entries {
		if (e["criterion"] == "") == (e["reason"] == "") {
			t.Errorf("%s: give %s a criterion or a reason", table, key)
		}
		if _, ok := nodes[e["criterion"]]; !ok && e["criterion"] != "" {
			t.Errorf("%s: there is no criterion %s", table, e["criterion"])
		}
	}
	if _, err := os.Stat(factsPath); errors.Is(err, fs.ErrNotExist) {
		t.Skip("the collected thresholds are not here; the criteria are tested all the same")
	}
	for key, row := range readTable(t, factsPath) {
		if !slices.Contains(areas, row["domain"]) || row["kind"] == "observed average" || strings.HasPrefix(row["confidence"], "low") {
			continue
		}
		entry, ok := entries[key]
		if !ok {
			t.Errorf("%s: say what becomes of %s", table, key)
			continue
		}
		delete(entries, key)
		if node, ok := nodes[entry["criterion"]]; ok {
			holdTo(t, node, row)
		}
	}
	for key := range entries {
		t.Errorf("%s: %s is no threshold of %v", table, key, areas)
	}
}

// readTable reads a CSV file by the names in its first row; the key of a row is what it measures, asks for and applies to.
func readTable(t *testing.T, path string) map[string]map[string]string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	records, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(records) == 0 {
		t.Fatalf("%s has no header", path)
	}
	rows := map[string]map[string]string{}
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, name := range records[0] {
			row[name] = record[i]
		}
		key := row["indicator_zh"] + " | " + row["threshold"] + " | " + row["applies_to"]
		if _, twice := rows[key]; twice {
			t.Errorf("%s: %s stands twice", path, key)
		}
		rows[key] = row
	}
	return rows
}

// saysNoAddress reports whether a citation says that what it was read on has no address.
func saysNoAddress(c indicators.Citation) bool {
	return c.URL == "" && strings.Contains(c.Note, "no address")
}

// holdTo compares a criterion with the row it states.
func holdTo(t *testing.T, node indicators.Node, row map[string]string) {
	t.Helper()
	confidence := indicators.MediumConfidence
	if strings.HasPrefix(row["confidence"], "high") {
		confidence = indicators.HighConfidence
	}
	if !slices.ContainsFunc(node.Sources, func(c indicators.Citation) bool {
		hasAddress := strings.Contains(row["source_url"], "/")
		return c.Confidence == confidence &&
			(hasAddress && c.URL != "" && strings.Contains(row["source_url"], c.URL) || !hasAddress && saysNoAddress(c))
	}) {
		t.Errorf("%s: cite %s with %s confidence", node.ID, row["source_url"], confidence)
	}
	if row["kind"] == "plan target" && (!strings.Contains(node.Name.En, "plan target") || !strings.Contains(node.Name.Zh, "规划目标")) {
		t.Errorf("%s: say in both names that it is a plan target, 规划目标", node.ID)
	}
	plain := regexp.MustCompile(`^(>=|<=|>|<|about )?(-?\d+(\.\d+)?)$`).FindStringSubmatch(row["threshold"])
	if plain == nil {
		return // stated in words: the border test holds the number
	}
	bands, ok := node.Rule.(indicators.Bands)
	if !ok || len(bands.Bands) == 0 {
		t.Errorf("%s: %s is a single bound; state it by a band", node.ID, row["threshold"])
		return
	}
	level := indicators.MustNumber(plain[2])
	relation, printed := map[string]indicators.Relation{
		">=": indicators.RelationAtLeast, "<=": indicators.RelationAtMost, ">": indicators.RelationAbove, "<": indicators.RelationBelow,
	}[plain[1]]
	if !slices.ContainsFunc(bands.Bands[0].When, func(b indicators.Bound) bool {
		return b.Level.Equal(level) && (!printed || b.Relation == relation)
	}) {
		t.Errorf("%s: the source says %s, the criterion %v", node.ID, row["threshold"], bands.Bands[0].When)
	}
}
