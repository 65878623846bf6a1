package indicators_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// checkTableText holds the reader of tables against encoding/csv: it refuses the same quotes at the same place, and finds as many cells
// in each row before.
func checkTableText(t *testing.T, rows string) {
	t.Helper()
	text := "subject,period,measure,value,source\n" + rows
	limits := indicators.DefaultLimits()
	limits.Problems = 1 << 20
	_, err := indicators.ReadSubmissions(strings.NewReader(text), limits)
	var problems indicators.Problems
	errors.As(err, &problems)
	refused := map[string]string{}
	for _, p := range problems {
		if p.Code == indicators.ProblemInvalidCSV {
			refused[p.Path] = p.Message
		}
	}
	want, folded := map[string]string{}, 0
	reader := csv.NewReader(strings.NewReader(text))
	reader.FieldsPerRecord = -1
	for {
		cells, err := reader.Read()
		var syntax *csv.ParseError
		if errors.As(err, &syntax) {
			want[fmt.Sprintf("row %d", syntax.StartLine-folded)] = fmt.Sprintf("a double quote is missing or stands where it may not, found at byte %d of line %d; no row after it was read", syntax.Column, syntax.Line)
			break
		} else if err == io.EOF {
			break
		}
		line, _ := reader.FieldPos(0)
		row := fmt.Sprintf("row %d", line-folded)
		folded += strings.Count(strings.Join(cells, ""), "\n")
		if strings.TrimSpace(strings.Join(cells, "")) != "" && len(cells) != 5 {
			want[row] = fmt.Sprintf("the row has %d cells, the header has 5", len(cells))
		}
	}
	require.Equal(t, want, refused, "%q", rows)
}

func TestTablesAreReadAsCSV(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(41, 80))
	for range 20_000 {
		var rows strings.Builder
		for range rng.IntN(14) {
			rows.WriteString(pick(rng, `"`, `"`, `""`, ",", "a", "文", "\n", "\r\n", "\r", " ", `"a",`, "\n\n"))
		}
		checkTableText(t, rows.String())
	}
}

// What is written between quotes is what a cell holds, line breaks and doubled quotes included.
func TestTablesKeepWhatQuotesHold(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(18, 76))
	for range 2000 {
		cell := "x"
		for range rng.IntN(8) {
			cell += pick(rng, `"`, ",", "a", "文", "\n", "\r\n", "\r", " ", `""`)
		}
		cell += "x"
		table := "source,subject,period,measure,value\n" + `"` + strings.ReplaceAll(cell, `"`, `""`) + `",1,2,m,5` + pick(rng, "", "\n", "\r\n", "\r")
		read, err := indicators.ReadSubmissions(strings.NewReader(table), indicators.DefaultLimits())
		require.NoError(t, err, "%q", table)
		require.Equal(t, strings.ReplaceAll(cell, "\r\n", "\n"), read[0].Observations()[0].Value.Evidence()[0].Title, "%q", table)
	}
}

func FuzzTableText(f *testing.F) {
	for _, seed := range []string{"a,\"b\nc\",1,2,3\n", "\"", "a\"b", "\"a\"b", "\r\n\r", "\"\r\n\"\"", "1,2\r"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, rows string) { checkTableText(t, rows) })
}
