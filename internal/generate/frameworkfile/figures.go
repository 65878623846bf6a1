package main

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strconv"

	"github.com/wenming-go/wenming/indicators"
)

// figuresTable is the long-form CSV of all counties.
func figuresTable(list []section) ([]byte, error) {
	all := measures(list)
	optional := optionalMeasures(list)
	var table bytes.Buffer
	w := csv.NewWriter(&table)
	if err := w.Write([]string{"subject", "name_zh", "name_en", "group", "period", "measure", "lag", "value", "qualifier", "unit", "status", "source"}); err != nil {
		return nil, err
	}
	for number := range int64(countyCount) {
		r := reporter{county: county{number + 1}, all: all, optional: optional}
		if err := r.report(w); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return table.Bytes(), w.Error()
}

// optionalMeasures lists the measures that only criteria read which do without them.
func optionalMeasures(list []section) ids {
	var read, needed ids
	for _, s := range list {
		for _, c := range s.criteria {
			for _, m := range slices.Concat(c.of.numerator, c.of.denominator) {
				read = append(read, m)
				if c.missing == indicators.Block {
					needed = append(needed, m)
				}
			}
		}
	}
	return slices.DeleteFunc(read, func(m indicators.MeasureID) bool { return slices.Contains(needed, m) })
}

// reporter writes what one county reports.
type reporter struct {
	county
	all      []measure
	optional ids
}

func (r reporter) report(w *csv.Writer) error {
	amounts := r.amounts(r.all)
	name, group := r.name(), groupOf(amounts[reference{residents, 0}]) // in the first row only
	for _, m := range r.all {
		if r.forgets(m) {
			continue
		}
		lags := 1
		if m.traits.has(lagged) {
			lags = 2
		}
		for lag := range lags {
			f := r.figure(m, lag, amounts[reference{m.id, lag}])
			before := ""
			if lag > 0 {
				before = strconv.Itoa(lag)
			}
			if err := w.Write([]string{r.id(), name.Zh, name.En, group, "P1", string(m.id), before, f.value, f.qualifier, f.unit, f.status, f.source}); err != nil {
				return err
			}
			name, group = indicators.Text{}, ""
		}
	}
	return nil
}

// forgets reports whether the county leaves the measure out altogether: what is optional in some counties, and one of the others in few.
func (r reporter) forgets(m measure) bool {
	if slices.Contains(r.optional, m.id) {
		return r.number%4 == 2 && r.draw(3, string(m.id)+", forgotten") == 0
	}
	return r.number%20 == 7 && r.lost() == m.id
}

// withholds reports whether the county leaves the cell of the measure empty.
func (r reporter) withholds(m measure) bool {
	return r.number%20 == 17 && r.lost() == m.id || r.number == silentCounty && m.id == accidentsBeforeApplication
}

// lost is the one measure that a county with gaps has no figure of. It is never the first, whose row has the county's name.
func (r reporter) lost() indicators.MeasureID {
	return r.all[1+r.draw(uint64(len(r.all)-1), "lost")].id
}

// figure is the cells of one row from the value on.
type figure struct{ value, qualifier, unit, status, source string }

func (r reporter) figure(m measure, lag int, amount int64) figure {
	purpose := string(m.id) + ", lag " + strconv.Itoa(lag)
	switch {
	case m.traits.has(northern) && r.southern():
		return figure{status: indicators.NotApplicable.String()}
	case r.withholds(m):
		return figure{status: indicators.Missing.String(), source: "示例催报函"}
	case r.number%3 == 0: // a third of the counties reports exact figures
		return figure{value: strconv.FormatInt(amount, 10)}
	}
	f := r.written(m, amount, r.draw(100, purpose+", form"))
	switch chance := r.draw(100, purpose+", status"); {
	case chance < 4:
		f.status = indicators.Provisional.String()
	case chance < 6:
		f.status = indicators.Estimated.String()
	}
	return f
}

// written writes an amount as reports do; every form stands for numbers among which the amount is.
func (r reporter) written(m measure, amount, chance int64) figure {
	plain := strconv.FormatInt(amount, 10)
	switch {
	case amount >= 20_000 && chance < 35:
		return figure{value: tenThousands((amount + 50) / 100), qualifier: indicators.RoundedWritten.String(), unit: "100", source: "示例统计公报"}
	case amount >= 20_000 && chance < 45:
		return figure{value: tenThousands(amount/1000*10) + "余"}
	case amount >= 1000 && amount < 1_000_000 && chance < 50:
		return figure{value: plain[:len(plain)-3] + "," + plain[len(plain)-3:]}
	case amount >= 100 && amount < 1000 && chance < 8:
		return figure{value: strconv.FormatInt(amount/10*10, 10) + "多"}
	case amount >= 100 && amount < 1000 && chance < 11:
		return figure{value: "不足" + strconv.FormatInt(amount/100*100+100, 10)}
	case amount >= 100 && chance < 14 && !m.traits.has(part) && !r.isWhole(m.id):
		return figure{value: "约" + strconv.FormatInt((amount+5)/10*10, 10)}
	default:
		return figure{value: plain}
	}
}

// isWhole reports whether another measure is a part of m, so that a figure without a range could contradict it.
func (r reporter) isWhole(m indicators.MeasureID) bool {
	return slices.ContainsFunc(r.all, func(other measure) bool { return other.of == m && other.traits.has(part) })
}

// tenThousands writes a number of hundreds in 万, without zeros at the end.
func tenThousands(hundreds int64) string {
	whole, rest := hundreds/100, hundreds%100
	text := strconv.FormatInt(whole, 10)
	switch {
	case rest == 0:
	case rest%10 == 0:
		text += "." + strconv.FormatInt(rest/10, 10)
	default:
		text += "." + strconv.FormatInt(100+rest, 10)[1:]
	}
	return text + "万"
}
