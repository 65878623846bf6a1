package indicatorstest

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/wenming-go/wenming/indicators"
)

const (
	goldenFolderMode = 0o755
	goldenFileMode   = 0o644
	linesBefore      = 3 // shown above the first difference
	linesBehind      = 5 // shown of either side from it on
)

// UpdateFlag registers the flag -update, which says that golden files are to be written, and returns where its answer will stand. Nothing
// is registered by import; a test file asks for it:
//
//	var update = indicatorstest.UpdateFlag()
//
// Where another package has registered a bool flag of that name, that one is returned.
func UpdateFlag() *bool { return updateFlag(flag.CommandLine) }

func updateFlag(flags *flag.FlagSet) *bool {
	const name = "update"
	registered := flags.Lookup(name)
	if registered == nil {
		return flags.Bool(name, false, "write the golden files")
	}
	value, kind := reflect.ValueOf(registered.Value), reflect.TypeFor[*bool]()
	if value.CanConvert(kind) {
		if known, ok := value.Convert(kind).Interface().(*bool); ok {
			return known
		}
	}
	return new(bool) // a flag of another kind says nothing of ours
}

// Golden reports an error unless the file at path holds got, byte for byte, and shows the first lines that differ. With update it writes
// the file instead, save where the environment says CI=true: there nobody reads what changed.
func Golden(t testing.TB, path string, got []byte, update bool) {
	t.Helper()
	if update {
		writeGolden(t, path, got)
		return
	}
	want, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		t.Errorf("%s does not exist yet; run go test with -update, and read what it writes", path)
	case err != nil:
		t.Errorf("%v", err)
	case !bytes.Equal(want, got):
		t.Errorf("%s: %s\nif the change is meant, run go test with -update", path, difference(string(want), string(got)))
	}
}

func writeGolden(t testing.TB, path string, got []byte) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Errorf("%s: -update is refused where CI=true; write golden files where somebody reads them", path)
		return
	}
	err := os.MkdirAll(filepath.Dir(path), goldenFolderMode)
	if err == nil {
		err = os.WriteFile(path, got, goldenFileMode)
	}
	if err != nil {
		t.Errorf("%v", err)
	}
}

// GoldenScorecard is [Golden] for a scorecard, in the form that the path ends in: ".json" is its JSON, indented; ".zh.txt" and ".en.txt"
// what [indicators.Scorecard.WriteText] writes.
func GoldenScorecard(t testing.TB, path string, card *indicators.Scorecard, update bool) {
	t.Helper()
	if isEmpty(t, card) {
		return
	}
	var text bytes.Buffer
	var err error
	switch {
	case strings.HasSuffix(path, ".json"):
		var data []byte
		data, err = indented(card)
		text.Write(data)
	case strings.HasSuffix(path, ".zh.txt"):
		err = card.WriteText(&text, indicators.Chinese)
	case strings.HasSuffix(path, ".en.txt"):
		err = card.WriteText(&text, indicators.English)
	default:
		err = fmt.Errorf("%s: the name of a scorecard's golden file ends in .json, .zh.txt or .en.txt", path)
	}
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	Golden(t, path, text.Bytes(), update)
}

// shown is a line as it is printed: what cannot be seen is escaped, and what is long is cut.
func shown(line string) string {
	const longest = 300
	if strings.ContainsFunc(line, unicode.IsControl) || strings.TrimSpace(line) != line && strings.HasSuffix(line, " ") {
		line = strconv.Quote(line)
	}
	if runes := []rune(line); len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return line
}

// difference shows the first lines in which two texts differ, below the last ones they share.
func difference(want, got string) string {
	switch {
	case want == got+"\n":
		return "the file ends in a line break, and what the test made does not"
	case got == want+"\n":
		return "what the test made ends in a line break, and the file does not"
	}
	wanted, gotten := strings.Split(want, "\n"), strings.Split(got, "\n")
	first := 0
	for first < len(wanted) && first < len(gotten) && wanted[first] == gotten[first] {
		first++
	}
	var text strings.Builder
	fmt.Fprintf(&text, "line %d differs", first+1)
	for _, line := range wanted[max(0, first-linesBefore):first] {
		text.WriteString("\n  " + line)
	}
	for _, side := range []struct {
		sign  string
		lines []string
	}{{"- ", wanted}, {"+ ", gotten}} {
		for _, line := range side.lines[first:min(first+linesBehind, len(side.lines))] {
			text.WriteString("\n" + side.sign + shown(line))
		}
	}
	text.WriteString("\n(- is the file, + what the test made)")
	return text.String()
}
