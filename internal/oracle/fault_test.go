package oracle_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fault is one mistake planted into the engine: a text of a file, which stands in it once, and what takes its place.
type fault struct {
	name     string
	file     string // from the repository's root
	old, new string
}

// faultFields are the fields within which the comparison must notice a fault.
const faultFields = "3000000"

func faults() []fault {
	return slices.Concat(ruleFaults(), scoreFaults(), rangeFaults(), saidFaults())
}

// planted returns the file's text with the fault in it.
func (f fault) planted(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(f.path())
	require.NoError(t, err)
	text := string(data)
	require.Equal(t, 1, strings.Count(text, f.old), "%s: the text to replace must stand once in %s", f.name, f.file)
	require.NotEqual(t, f.old, f.new, f.name)
	return strings.Replace(text, f.old, f.new, 1)
}

func (f fault) path() string { return filepath.Join("..", "..", filepath.FromSlash(f.file)) }

// The table of faults follows the engine: every text to replace stands in its file, and once.
func TestFaultsFitTheEngine(t *testing.T) {
	t.Parallel()
	names := map[string]bool{}
	for _, f := range faults() {
		f.planted(t)
		assert.False(t, names[f.name], "%s is there twice", f.name)
		names[f.name] = true
	}
}

// The comparison notices every fault planted into the engine. The changed file reaches the compiler by an overlay; the tree stays as it
// is. It takes a compilation for each fault, so it runs with ORACLE_FAULTS=1 only, or with a part of the names: ORACLE_FAULTS=rounding.
func TestPlantedFaults(t *testing.T) {
	wanted := os.Getenv("ORACLE_FAULTS")
	if wanted == "" {
		t.Skip("set ORACLE_FAULTS=1 to plant faults into the engine")
	}
	compared := regexp.MustCompile(`(\d+) nodes, (\d+) fields`)
	first := regexp.MustCompile(`ORACLE_CASE=\S+ (.*)`)
	for _, f := range faults() {
		if wanted != "1" && !strings.Contains(f.name, wanted) {
			continue
		}
		began := time.Now()
		output, err := f.run(t)
		took := time.Since(began).Round(time.Second)
		switch {
		case err == nil:
			t.Errorf("NOT NOTICED %s, within %s fields, %s", f.name, faultFields, took)
		case !strings.Contains(output, "--- FAIL: TestEngineAgreesWithOracle"):
			t.Errorf("%s: the comparison did not run:\n%s", f.name, output)
		default:
			fields := compared.FindStringSubmatch(output)
			why := first.FindStringSubmatch(output)
			if len(fields) == 0 || len(why) == 0 {
				t.Errorf("%s: the run ended before it compared anything:\n%s", f.name, output)
				continue
			}
			t.Logf("%s: noticed within %s fields, %s: %s", f.name, fields[2], took, why[1])
		}
	}
}

// run compares the engine with the fault in it.
func (f fault) run(t *testing.T) (string, error) {
	t.Helper()
	folder := t.TempDir()
	changed := filepath.Join(folder, "changed.go")
	require.NoError(t, os.WriteFile(changed, []byte(f.planted(t)), 0o600))
	original, err := filepath.Abs(f.path())
	require.NoError(t, err)
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {original: changed}})
	require.NoError(t, err)
	list := filepath.Join(folder, "overlay.json")
	require.NoError(t, os.WriteFile(list, overlay, 0o600))
	command := exec.CommandContext(t.Context(), "go", "test", "-vet=off", "-count=1", "-timeout=10m", "-overlay="+list,
		"-run=^TestEngineAgreesWithOracle$", "-v", ".")
	command.Env = append(os.Environ(), "ORACLE_FIELDS="+faultFields, "ORACLE_SEED=1", "ORACLE_CASE=", "ORACLE_FAULTS=")
	output, err := command.CombinedOutput()
	return string(output), err
}
