package indicators_test

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// BenchmarkReadSubmissions reads a table of 100 subjects with 100 figures each, and the same text by encoding/csv alone.
func BenchmarkReadSubmissions(b *testing.B) {
	var table strings.Builder
	table.WriteString("subject,period,measure,value,status,source\n")
	for subject := range 100 {
		for measure := range 100 {
			fmt.Fprintf(&table, "county-%d,2023,domain.measure_%d,%d.%02d万,,bulletin\n", subject, measure, 100+subject*measure%900, measure)
		}
	}
	text := table.String()
	limits := indicators.DefaultLimits()
	for _, reader := range []struct {
		name string
		read func() error
	}{
		{"library", func() error {
			_, err := indicators.ReadSubmissions(strings.NewReader(text), limits)
			return err
		}},
		{"encoding-csv", func() error {
			rows := csv.NewReader(strings.NewReader(text))
			rows.ReuseRecord = true
			for {
				if _, err := rows.Read(); err == io.EOF {
					return nil
				} else if err != nil {
					return err
				}
			}
		}},
	} {
		b.Run(reader.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				require.NoError(b, reader.read())
			}
		})
	}
}
