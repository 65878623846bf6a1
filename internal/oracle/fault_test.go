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
		assert.False(t, names[f.name], "%s is there twice", f.name)
		names[f.name] = true
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			f.planted(t)
		})
	}
}

// The comparison notices every fault planted into the engine. The changed file reaches the compiler by an overlay; the tree stays as it
// is. It takes a compilation for each fault, two at a time, so it runs with ORACLE_FAULTS=1 only, or with a part of the names:
// ORACLE_FAULTS=rounding.
func TestPlantedFaults(t *testing.T) {
	wanted := os.Getenv("ORACLE_FAULTS")
	if wanted == "" {
		t.Skip("set ORACLE_FAULTS=1 to plant faults into the engine")
	}
	for _, f := range faults() {
		if wanted != "1" && !strings.Contains(f.name, wanted) {
			continue
		}
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			f.mustBeNoticed(t)
		})
	}
}

// mustBeNoticed fails unless the comparison ran and ended with a difference; that the faulty engine does not compile, or panics, is not
// enough.
func (f fault) mustBeNoticed(t *testing.T) {
	t.Helper()
	output, err := f.run(t)
	compared := regexp.MustCompile(`(\d+) fields`).FindStringSubmatch(output)
	first := regexp.MustCompile(`ORACLE_CASE=\S+ (.*)`).FindStringSubmatch(output)
	switch {
	case err == nil:
		t.Errorf("%s: NOT NOTICED within %s fields", f.name, faultFields)
	case len(compared) == 0 || len(first) == 0:
		t.Errorf("%s: the run ended before it compared anything:\n%s", f.name, output)
	default:
		t.Logf("%s: noticed within %s fields: %s", f.name, compared[1], first[1])
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
	command := exec.CommandContext(t.Context(), "go", "test", "-vet=off", "-count=1", "-timeout=3m", "-overlay="+list, "-ldflags=-w",
		"-gcflags=github.com/wenming-go/wenming/indicators=-N -l", // compiles in a third of the time
		"-run=^TestEngineAgreesWithOracle$", "-v", ".")
	command.Env = append(os.Environ(), "ORACLE_FIELDS="+faultFields, "ORACLE_SEED=1", "ORACLE_CASE=", "ORACLE_FAULTS=")
	output, err := command.CombinedOutput()
	return string(output), err
}
