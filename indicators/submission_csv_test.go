package indicators_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func readSubmissions(t *testing.T, table string) []indicators.Submission {
	t.Helper()
	list, err := indicators.ReadSubmissions(strings.NewReader(table), indicators.DefaultLimits())
	require.NoError(t, err, table)
	return list
}

// readProblems reads a table that is refused and returns its problems in their order, as "path: code".
func readProblems(t *testing.T, table string) []string {
	t.Helper()
	list, err := indicators.ReadSubmissions(strings.NewReader(table), indicators.DefaultLimits())
	require.Empty(t, list)
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems, table)
	places := make([]string, len(problems))
	for i, p := range problems {
		assert.NotEmpty(t, p.Message, table)
		assert.NotEmpty(t, p.Hint, table)
		places[i] = p.Path + ": " + string(p.Code)
	}
	return places
}

// everyColumn is a header of all columns there are.
const everyColumn = "subject,name_zh,name_en,group,period,measure,lag,value,qualifier,unit,low,high,status,source\n"

func TestReadSubmissionsReadsEveryColumn(t *testing.T) {
	t.Parallel()
	list := readSubmissions(t, everyColumn+
		"620300,金昌市,Jinchang,地级市,2023,registered,,10.6万余,,,,,,《综述》\n"+
		"620300,,,,2023,residents,0,43.44万,rounded,100,,,,\n"+
		"620300,,,,2023,residents,1,434000,,,,,provisional,\n"+
		"620300,,,,2023,teams,,691,at_least,1,,,estimated,\n"+
		"620300,,,,2023,parks,,12,below,2,,,,\n"+
		"620300,,,,2023,hours,,12,at_most,0.5,,,,\n"+
		"620300,,,,2023,area,,8900,about,,,,reported,\n"+
		"620300,,,,2023,share,,24.4%,between,,24,25,,\n"+
		"620300,,,,2023,trams,,,,,,,not_applicable,\n"+
		"620300,,,,2023,asked,,,,,,,missing,《函》\n"+
		"620300,,,,2023,plain,,5,exactly,,,,,\n"+
		"620300,,,,2023,unsaid,,,,,,,,\n")
	require.Len(t, list, 1)
	assert.Equal(t, `{"format":"wenming.submission/1","subject":{"id":"620300","name":{"zh":"金昌市","en":"Jinchang"},"group":"地级市"},"period":"2023","observations":[`+
		`{"measure":"area","value":{"value":"8900","qualifier":"about"}},`+
		`{"measure":"asked","value":{"status":"missing","evidence":[{"title":"《函》"}]}},`+
		`{"measure":"hours","value":{"value":"12","qualifier":"at_most","unit":"0.5"}},`+
		`{"measure":"parks","value":{"value":"12","qualifier":"below","unit":"2"}},`+
		`{"measure":"plain","value":"5"},`+
		`{"measure":"registered","value":{"value":"106000","qualifier":"at_least","unit":"1000","written":"10.6万余","evidence":[{"title":"《综述》"}]}},`+
		`{"measure":"residents","value":{"value":"434400","qualifier":"rounded","unit":"100","written":"43.44万"}},`+
		`{"measure":"residents","lag":1,"value":{"value":"434000","status":"provisional"}},`+
		`{"measure":"share","value":{"value":"24.4","qualifier":"between","low":"24","high":"25","written":"24.4%","percent":true}},`+
		`{"measure":"teams","value":{"value":"691","qualifier":"at_least","unit":"1","status":"estimated"}},`+
		`{"measure":"trams","value":{"status":"not_applicable"}}]}`, encodedSubmission(t, list[0]))
}

// Whoever wants no limit gets none.
func TestReadSubmissionsWithoutLimits(t *testing.T) {
	t.Parallel()
	none := indicators.Limits{Bytes: math.MaxInt, Nodes: math.MaxInt, Depth: math.MaxInt, Terms: math.MaxInt, Rows: math.MaxInt, Problems: math.MaxInt}
	list, err := indicators.ReadSubmissions(strings.NewReader("subject,period,measure,value\n1,2023,m,5\n"), none)
	require.NoError(t, err)
	require.Len(t, list, 1)
}

func TestReadSubmissionsGathersRows(t *testing.T) {
	t.Parallel()
	list := readSubmissions(t, "\ufeffvalue,measure,period,subject,name_zh,source\r\n"+
		"1,a,2023,2,,\r\n"+
		"\r\n"+
		"2,a,2023,1,甲,\r\n"+
		"3,a,2022,2,,\r\n"+
		" ,　,,,, \r\n"+
		"2,b, 2023 ,2,乙,\"一,\n二\"\r\n"+
		"2.0,b,2023,2,乙,三\r\n"+
		",a,2023,2,,\r\n"+
		",a,2023,3,,\r\n")
	require.Len(t, list, 4)
	assert.Equal(t, `{"format":"wenming.submission/1","subject":{"id":"2","name":{"zh":"乙"}},"period":"2023","observations":[{"measure":"a","value":"1"},`+
		`{"measure":"b","value":{"value":"2","evidence":[{"title":"一,\n二"},{"title":"三"}]}}]}`, encodedSubmission(t, list[0]))
	assert.Equal(t, `{"format":"wenming.submission/1","subject":{"id":"1","name":{"zh":"甲"}},"period":"2023","observations":[{"measure":"a","value":"2"}]}`, encodedSubmission(t, list[1]))
	assert.Equal(t, `{"format":"wenming.submission/1","subject":{"id":"2"},"period":"2022","observations":[{"measure":"a","value":"3"}]}`, encodedSubmission(t, list[2]))
	assert.Equal(t, `{"format":"wenming.submission/1","subject":{"id":"3"},"period":"2023","observations":[]}`, encodedSubmission(t, list[3]))
	assert.Empty(t, readSubmissions(t, "subject,period,measure,value"))
	assert.Len(t, readSubmissions(t, "subject,period,measure,value\r\r\n1,2023,a,5\r\r\n"), 1, "a program wrote line feeds as CR LF, twice")
}

func TestReadSubmissionsRefusesHeaders(t *testing.T) {
	t.Parallel()
	const missing = ": missing_member"
	for _, test := range []struct {
		table string
		want  []string
	}{
		{"", []string{"row 1" + missing}},
		{"\ufeff", []string{"row 1" + missing}},
		{"\n\n", []string{"row 1" + missing}},
		{"2023年数据,,,\nsubject,period,measure,value", []string{"row 1" + missing}},
		{"\n测评对象,期,指标,数值\n", []string{"row 2" + missing}},
		{"620300,2023,volunteer.registered,5\n", []string{"row 1" + missing}},
		{"subject", []string{"row 1" + missing, "row 1" + missing, "row 1" + missing}},
		{"subject,period,measure\nx,2023,No id\n", []string{"row 1" + missing}},
		{"\n\nsubject,period,measure\n", []string{"row 3" + missing}},
		{"subject,period,measure,valeu", []string{"row 1" + missing, "row 1, column 4: unknown_member"}},
		{"subject,period,measure,value,", []string{"row 1, column 5: unknown_member"}},
		{"subject,period,measure,Value", []string{"row 1, column 4: wrong_case"}},
		{"subject,period,measure,value,value,value", []string{"row 1, column 5: duplicate_member", "row 1, column 6: duplicate_member"}},
		{"subject,period,measure,value,VALUE", []string{"row 1, column 5: duplicate_member", "row 1, column 5: wrong_case"}},
		{"subject,period,measure,value,\xca\xfd", []string{"row 1, column 5: invalid_utf8"}},
		{"subject;period;measure;value", []string{"row 1: invalid_csv"}},
		{"subject\tperiod\tmeasure\tvalue", []string{"row 1: invalid_csv"}},
		{"subject，period，measure，value", []string{"row 1: invalid_csv"}},
		{"subject；period；measure；value", []string{"row 1: invalid_csv"}},
		{"subject|period|measure|value", []string{"row 1: invalid_csv"}},
		{"subject,period,measure,value\r1,2023,m,5\r", []string{"row 1: invalid_csv"}},
		{"subject,period,measure,value,\r1,2023,m,5,\r", []string{"row 1: invalid_csv"}},
		{"\xd6\xf7\xcc\xe5,\xc6\xda", []string{"row 1: invalid_utf8"}},
		{"\xff\xfes\x00u\x00", []string{": invalid_utf8"}},
		{"\xfe\xff\x00s\x00u", []string{": invalid_utf8"}},
		{"s\x00u\x00b\x00", []string{": invalid_utf8"}},
		{"\x00s\x00u\x00b", []string{": invalid_utf8"}},
		{"subject,period,\"measure,value", []string{"row 1: invalid_csv"}},
		{"subject,period,measure,value,1,2,3,4,5,6", []string{
			"row 1, column 5: unknown_member", "row 1, column 6: unknown_member", "row 1, column 7: unknown_member",
			"row 1, column 8: unknown_member", "row 1, column 9: unknown_member", "row 1, column 10: unknown_member",
		}},
	} {
		assert.Equal(t, test.want, readProblems(t, test.table), test.table)
	}
}

func TestReadSubmissionsRefusesRows(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		rows string
		want []string
	}{
		{",,,,,,,5,,,,,,", []string{"row 2, column measure: missing_member", "row 2, column period: missing_member", "row 2, column subject: missing_member"}},
		{"a b,,,,2023,#m,,5,,,,,,", []string{"row 2, column measure: invalid_id", "row 2, column subject: invalid_id"}},
		{"1,,,,2023,m,-1,5,,,,,,", []string{"row 2, column lag: invalid_lag"}},
		{"1,,,,2023,m,1001,5,,,,,,", []string{"row 2, column lag: invalid_lag"}},
		{"1,,,,2023,m,99999999999999999999,5,,,,,,", []string{"row 2, column lag: invalid_lag"}},
		{"1,,,,2023,m,1.0,5,,,,,,", []string{"row 2, column lag: invalid_number"}},
		{"1,,,,2023,m,,无,,,,,,", []string{"row 2, column value: invalid_number"}},
		{"1,,,,2023,m,,1/3,,,,,,", []string{"row 2, column value: invalid_number"}},
		{"1,,,,2023,m,,1e40,,,,,,", []string{"row 2, column value: number_out_of_range"}},
		{"1,,,,2023,m,,5,atleast,,,,,", []string{"row 2, column qualifier: unknown_word"}},
		{"1,,,,2023,m,,5,rounded,万,,,,", []string{"row 2, column unit: invalid_number"}},
		{"1,,,,2023,m,,5,rounded,,,,,", []string{"row 2, column unit: missing_member"}},
		{"1,,,,2023,m,,5,rounded,0,,,,", []string{"row 2, column unit: invalid_bounds"}},
		{"1,,,,2023,m,,5,rounded,1e40,,,,", []string{"row 2, column unit: number_out_of_range"}},
		{"1,,,,2023,m,,5,rounded," + strings.Repeat("9", 300) + ",,,,", []string{"row 2, column unit: number_out_of_range"}},
		{"1,,,,2023,m,,5,rounded,\"1,000\",,,,", []string{"row 2, column unit: invalid_number"}},
		{"1,,,,2023,m,,5,rounded,1,4,,,", []string{"row 2, column low: invalid_bounds"}},
		{"1,,,,2023,m,,5,,1,,,,", []string{"row 2, column unit: invalid_bounds"}},
		{"1,,,,2023,m,,5,between,,,6,,", []string{"row 2, column low: missing_member"}},
		{"1,,,,2023,m,,5,between,,6,7,,", []string{"row 2, column qualifier: invalid_bounds"}},
		{"1,,,,2023,m,,390多,at_least,10,,,,", []string{"row 2, column qualifier: invalid_bounds", "row 2, column unit: invalid_bounds"}},
		{"1,,,,2023,m,,390多,at_least,,,,,", []string{"row 2, column qualifier: invalid_bounds"}},
		{"1,,,,2023,m,,390多,exactly,,,,,", []string{"row 2, column qualifier: invalid_bounds"}},
		{"1,,,,2023,m,,5,between,1,4,6,,", []string{"row 2, column unit: invalid_bounds"}},
		{"1,,,,2023,m,,#DIV/0!,,,,,,", []string{"row 2, column value: invalid_number"}},
		{"1,,,,2023,m,,,at_least,10,1,2,,", []string{
			"row 2, column high: missing_member", "row 2, column low: missing_member", "row 2, column qualifier: missing_member", "row 2, column unit: missing_member",
		}},
		{"1,,,,2023,m,,5,,,,,final,", []string{"row 2, column status: unknown_word"}},
		{"1,,,,2023,m,,5,,,,,missing,", []string{"row 2, column status: invalid_status"}},
		{"1,,,,2023,m,,,,,,,provisional,", []string{"row 2, column status: invalid_status"}},
		{"1,,,,2023,m,,5,,,,,,\xff", []string{"row 2, column source: invalid_utf8"}},
		{"1,,,,2023,m,,5", []string{"row 2: invalid_csv"}},
		{"1,,,,2023,m,,106,000,,,,,,", []string{"row 2: invalid_csv"}},
		{"1,,,,2023,m,,5,,,,,,a\"b", []string{"row 2: invalid_csv"}},
		{"1,,,,2023,m,x,5,rounded,,,,,", []string{"row 2, column lag: invalid_number", "row 2, column unit: missing_member"}},
		{"1,,,,2023,m,x,y,z,u,v,w,s,", []string{
			"row 2, column high: invalid_number", "row 2, column lag: invalid_number", "row 2, column low: invalid_number", "row 2, column qualifier: unknown_word",
			"row 2, column status: unknown_word", "row 2, column unit: invalid_number", "row 2, column value: invalid_number",
		}},
		{"1,甲,,,2023,m,,5,,,,,,\n1,乙,,县,2023,n,,5,,,,,,\n1,,,区,2023,o,,5,,,,,,", []string{
			"row 3, column name_zh: contradicting_definition", "row 4, column group: contradicting_definition",
		}},
		{"1,,,,2023,m,,5,,,,,,\n1,,,,2023,m,1,6,,,,,,\n1,,,,2022,m,,6,,,,,,\n2,,,,2023,m,,6,,,,,,\n1,,,,2023,m,,6,,,,,,", []string{"row 6, column value: conflict"}},
		{"1,,,,2023,m,,5,,,,,,\n1,,,,2023,m,,5,,,,,provisional,", []string{"row 3, column value: conflict"}},
		{"1,,,,2023,m,,5,,,,,,\n1,,,,2023,m,,5,rounded,1,,,,", []string{"row 3, column value: conflict"}},
		{"1,,,,2023,m,,5,,,,,,\n1,,,,2023,m,,,,,,,,《函》", []string{"row 3, column value: conflict"}},
	} {
		assert.Equal(t, test.want, readProblems(t, everyColumn+test.rows), test.rows)
	}
}

// A qualifier may need a column that the table does not have.
func TestReadSubmissionsNamesAbsentColumns(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"row 2, column qualifier: unknown_word"}, readProblems(t, "qualifier,subject,period,measure,value\n余,1,2023,m,5"))
	assert.Equal(t, []string{"row 2, column high: missing_member", "row 2, column low: missing_member"},
		readProblems(t, "qualifier,subject,period,measure,value\nbetween,1,2023,m,5"))
}

// Rows are counted as a spreadsheet shows them, and sorted by number.
func TestReadSubmissionsCountsRows(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{
		"row 2, column value: invalid_number", "row 4, column value: invalid_number", "row 5: invalid_csv",
		"row 10, column value: invalid_number", "row 11, column source: invalid_utf8", "row 12: invalid_csv",
	}, readProblems(t, "subject,period,measure,\"value\",source\r\n"+
		"1,2023,a,x,\"two\r\nlines\"\r\n"+
		"\r\n"+
		"1,2023,b,x,\"three\nmore\n\nlines\"\r\n"+
		"1,2023,c\r\n"+
		"1,2023,d,1,\r\n"+
		",,,,\r\n"+
		",,\r\n"+
		"\n"+
		"1,2023,e,x,\n"+
		"1,2023,f,1,\xd6\xd0\n"+
		"1,2023,g,x,\"\nopen\n"+
		"1,2023,h,x,\n"))
}

func TestReadSubmissionsSaysWhatToDo(t *testing.T) {
	t.Parallel()
	const head = "subject,period,measure,value,qualifier,unit,status,source\n"
	for table, want := range map[string]string{
		"subject,period,measure,valeu\n": "row 1: the header has no column value (add column value) [missing_member]\n" +
			"row 1, column 4: no column is called \"valeu\" (did you mean value?) [unknown_member]",
		head + "1,2023,m,5,,,,\n1,2023,m,6,,,,": `row 3, column value: measure "m" of subject "1" is 6 here and 5 in row 2 ` +
			`(report one figure; join the evidence of sources that agree) [conflict]`,
		head + "1,2023,m,5.0万,rounded,1000,provisional,\n1,2023,m,5.0万,rounded,500,,": `row 3, column value: measure "m" of subject "1" is ` +
			`5.0万 [49750, 50250] here and 5.0万 [49500, 50500] (provisional) in row 2 (report one figure; join the evidence of sources that agree) [conflict]`,
		head + "1,2023,m,5,rouned,,,":  `row 2, column qualifier: word "rouned" is not known here (did you mean "rounded"?) [unknown_word]`,
		head + "1,2023,m,5,rounded,,,": `row 2, column unit: qualifier "rounded" needs column unit (fill in column unit) [missing_member]`,
		head + "1,2023,m,5,,\n":        `row 2: the row has 6 cells, the header has 8 (give the row a cell for every column, and put a cell that has a comma between double quotes) [invalid_csv]`,
		head + "1,2023,m,5,,,,\n1,2023,m,5,,,,\"《函》\n": `row 3: a double quote is missing or stands where it may not, found at byte 26 of line 3; no row after it was read ` +
			`(put a cell that has a comma, a double quote or a line break between double quotes, and write a double quote within it twice) [invalid_csv]`,
		head + "1,2023,m,5,,,,\xca\xfd": `row 2, column source: the cell is not valid UTF-8 (save the table as CSV UTF-8) [invalid_utf8]`,
		head + "1,2023,m,10.6\xcd\xf2,,,,\xca\xfd\n1,2023,m,x,,,,\n1,2023,m,\xcd\xf2,,,,": "row 2, column value: cells of 2 rows, this one the first, are not valid UTF-8 " +
			"(save the table as CSV UTF-8) [invalid_utf8]\n" +
			`row 3, column value: "x" is not a figure: expected a digit, found "x" (write a figure such as "106000", "106,000", "-3.5", "24.4%", "10.6万", ` +
			`"10.6万余", "390多", "5以上", "不足500", "30以内" or "约200") [invalid_number]`,
		"subject,period,measure,value,status\n1,2023,m,5,\n1,2023,m,5,estimated": `row 3, column value: measure "m" of subject "1" is 5 (estimated) here and 5 in row 2 ` +
			`(report one figure; join the evidence of sources that agree) [conflict]`,
		"subject,period,measure,value,group\n1,2023,m,5,\n1,2023,n,5,县\n1,2023,o,5,区": `row 4, column group: group "区" of subject "1" differs from "县" in row 3 ` +
			`(give a subject one group in a period, or leave the cell empty) [contradicting_definition]`,
		"subject,period,measure,value,value": "row 1, column 5: columns 4 and 5 are both called value (remove one of them) [duplicate_member]",
		"\xff\xfes\x00":                      "the table is in UTF-16, not in UTF-8 (save the table as CSV UTF-8) [invalid_utf8]",
		"对象,期": "row 1: the header has none of the columns (name the columns subject, period, measure, value in the first row and, where needed, " +
			"name_zh, name_en, group, lag, qualifier, unit, low, high, status, source) [missing_member]",
		"subject；period":                                    `row 1: the columns are parted by "；", not by commas (part the columns by commas) [invalid_csv]`,
		"subject,value\r1,5":                                "row 1: the header runs on behind a carriage return that no line feed follows (end lines with a line feed, with or without a carriage return before it) [invalid_csv]",
		head + "1,2023,m,5,,10,,":                           `row 2, column unit: there is no qualifier that needs column unit (empty this cell, or write the qualifier that needs it) [invalid_bounds]`,
		head + "1,2023,m,5,about,10,,":                      `row 2, column unit: qualifier "about" does not need column unit (empty this cell, or write the qualifier that needs it) [invalid_bounds]`,
		head + "1,2023,m,390多,exactly,,,":                   `row 2, column qualifier: the value 390多 says its own qualifier (empty this cell, or write the value as a plain number) [invalid_bounds]`,
		head + "1,2023,m,5,rounded,0,,":                     `row 2, column unit: the unit 0 of qualifier "rounded" is not above 0 (correct the unit or the bounds) [invalid_bounds]`,
		head + "1,2023,m,5,rounded,1e40,,":                  `row 2, column unit: the number "1e40" is out of range (give at most 34 significant digits and a magnitude from 10^-34 to 10^34) [number_out_of_range]`,
		head + "1,2023,m,5,rounded,\"1,000\",,":             `row 2, column unit: "1,000" is not a plain number (write a plain number such as "1000" or "0.1") [invalid_number]`,
		head + "1,2023,m,#N/A,,,,":                          `row 2, column value: "#N/A" is what a spreadsheet shows in place of a figure (mend the formula or widen the column, and save the table again) [invalid_number]`,
		"subject,period,measure,value,lag\n1,2023,m,5,2022": `row 2, column lag: the lag "2022" is not from 0 to 1000 (count periods back from this one: 1 for the last, 0 or nothing for this one) [invalid_lag]`,
	} {
		_, err := indicators.ReadSubmissions(strings.NewReader(table), indicators.DefaultLimits())
		require.EqualError(t, err, want)
	}
}

func TestReadSubmissionsKeepsToItsLimits(t *testing.T) {
	t.Parallel()
	limits := indicators.DefaultLimits()
	read := func(table string) indicators.Problems {
		_, err := indicators.ReadSubmissions(strings.NewReader(table), limits)
		if err == nil {
			return nil
		}
		var problems indicators.Problems
		require.ErrorAs(t, err, &problems)
		return problems
	}
	table := "subject,period,measure,value\n" + strings.Repeat("1,2023,m,x\n", 250)
	limits.Problems = 3
	problems := read(table)
	require.Len(t, problems, 4)
	assert.Equal(t, "row 4, column value", problems[2].Path)
	assert.Equal(t, indicators.ProblemMore, problems[3].Code)
	assert.Equal(t, "247 more problems are not listed; 250 in all", problems[3].Message)
	limits.Problems = 0
	require.Len(t, read(table), 2, "a faulty table never looks sound")

	limits = indicators.DefaultLimits()
	limits.Rows = 4 // 64 cells
	fits := "subject,period,measure,value\n\n" + strings.Repeat("1,2023,m,5\n", 4)
	assert.Empty(t, read(fits))
	problems = read(fits + "1,2023,m,5\n")
	require.Len(t, problems, 1)
	assert.Equal(t, indicators.ProblemTooLarge, problems[0].Code)
	assert.Equal(t, "row 7", problems[0].Path)
	lines := strings.Repeat("\n", 64-len(strings.FieldsFunc(fits, func(r rune) bool { return r == ',' || r == '\n' })))
	assert.Empty(t, read(fits+lines[1:]))
	problems = read(fits + lines)
	require.Len(t, problems, 1)
	assert.Equal(t, indicators.ProblemTooLarge, problems[0].Code)
	assert.Empty(t, problems[0].Path)

	limits = indicators.DefaultLimits()
	limits.Bytes = 1000
	require.ErrorIs(t, read(strings.Repeat(" ", 1001)), indicators.Problem{Code: indicators.ProblemTooLarge})
	require.NotEmpty(t, read(""), "an empty table has no header")
	limits = indicators.Limits{}
	require.NotEmpty(t, read(fits))
	broken := errors.New("broken")
	_, err := indicators.ReadSubmissions(iotest.ErrReader(broken), indicators.DefaultLimits())
	require.ErrorIs(t, err, broken)
}

// The order of rows and columns makes no difference to what a subject reports.
func TestReadSubmissionsOfShuffledTables(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(90, 60))
	for range 100 {
		records := [][]string{strings.Split(strings.TrimSuffix(everyColumn, "\n"), ",")}
		for i := range 1 + rng.IntN(20) {
			subject := pick(rng, "甲", "乙")
			record := []string{subject, subject + "县", "", "县", "2023", fmt.Sprintf("m%d", i), pick(rng, "", "1"),
				pick(rng, "0", "43.44万", "390多", "-2.5"), "", "", "", "", pick(rng, "", "provisional"), pick(rng, "", "a\"b", "c,\nd")}
			records = append(records, record)
		}
		want := submissionsBySubject(t, records)
		rng.Shuffle(len(records)-1, func(i, j int) { records[1+i], records[1+j] = records[1+j], records[1+i] })
		a, b := rng.IntN(14), rng.IntN(14)
		for _, record := range records {
			record[a], record[b] = record[b], record[a]
		}
		require.Equal(t, want, submissionsBySubject(t, records))
	}
}

func submissionsBySubject(t *testing.T, records [][]string) map[string]string {
	t.Helper()
	var table bytes.Buffer
	require.NoError(t, csv.NewWriter(&table).WriteAll(records))
	found := map[string]string{}
	for _, s := range readSubmissions(t, table.String()) {
		found[s.Subject().ID] = encodedSubmission(t, s)
	}
	return found
}

// FuzzReadSubmissions: reading never panics and gives the same each time; what is refused says where and what to do, and what is read can
// be written as JSON and read back.
func FuzzReadSubmissions(f *testing.F) {
	f.Add([]byte(everyColumn + "1,甲,A,县,2023,m,1,43.44万,rounded,100,,,provisional,\"《函》\n第\"\"2\"\"页\"\n1,,,,2023,n,,5,between,,4,6,,\n"))
	f.Add([]byte("\ufeffvalue,measure,period,subject\r\n390多,m,2023,1\r\n,n,2023,1\r\n391,m,2023,1\r\n"))
	f.Add([]byte("subject,period,measure,value,status\n1,2023,m,,not_applicable\n2,2023,m,x,y,z\n\n\"\n"))
	limits := indicators.DefaultLimits()
	limits.Bytes, limits.Problems = 1<<16, 5
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := indicators.ReadSubmissions(bytes.NewReader(data), limits)
		second, again := indicators.ReadSubmissions(bytes.NewReader(data), limits)
		require.Equal(t, err, again)
		require.Len(t, second, len(first))
		if err != nil {
			var problems indicators.Problems
			require.ErrorAs(t, err, &problems)
			require.LessOrEqual(t, len(problems), 6)
			for _, p := range problems {
				require.NotEmpty(t, p.Message)
				require.NotEmpty(t, p.Hint)
				require.NotZero(t, p.Code.Meaning(), "%s", string(p.Code))
			}
			return
		}
		for i := range first {
			written := encodedSubmission(t, first[i])
			require.Equal(t, written, encodedSubmission(t, second[i]))
			require.Equal(t, written, encodedSubmission(t, decodeSubmission(t, written)))
		}
	})
}
