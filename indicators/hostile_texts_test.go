package indicators_test

import (
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// hostileTexts are identifiers, names and words.
func hostileTexts() []hostileInput {
	const id = indicators.ProblemInvalidID
	named := func(id string) func() (func() error, int) {
		return literally(enterFigures, reported(`{"measure":"`+id+`","value":1}`))
	}
	return []hostileInput{
		{"an empty identifier", named(``), id, "/observations/"},
		{"an identifier of spaces", named(` x`), id, "/observations/ x"},
		{"an identifier that is a path", named(`../x`), id, "/observations/..~1x"},
		{"an identifier with marks of a pointer", named(`a/b~c`), id, "/observations/a~1b~0c"},
		{"an identifier with NUL", named(`x\u0000`), id, "/observations/x\x00"},
		{"an identifier with a line end", named(`x\ny`), id, "/observations/x\ny"},
		{"an identifier with an escape sequence", named(`\u001b[31m`), id, "/observations/\x1b[31m"},
		{"an identifier that turns the writing round", named(`x\u202ey`), id, "/observations/x\u202ey"},
		{"an identifier with a mark of order", named(`\ufeffx`), id, "/observations/\ufeffx"},
		{"an identifier with a zero-width joiner", named(`x\u200dy`), id, "/observations/x\u200dy"},
		{"an identifier of markup", named(`<script>`), id, "/observations/<script>"},
		{"an identifier of an emoji", named(`\ud83d\ude00`), id, "/observations/😀"},
		{"an identifier of 128 bytes", named(strings.Repeat("x", 128)), "", ""},
		{"an identifier of 129 bytes", named(strings.Repeat("x", 129)), id, "/observations/" + strings.Repeat("x", 129)},
		{"an identifier of 100 Chinese characters", named(strings.Repeat("长", 100)), id, "*"},
		{"an identifier that is not UTF-8", value(func() indicators.Submission {
			return submit(indicators.Observations{{Measure: "p\xff", Value: indicators.Int(1)}})
		}, evaluated), id, "/observations/p\xff"},
		{"the name of a prototype as identifier", named(`__proto__`), id, "/observations/__proto__"},
		{"the name of a prototype as member", literally(enterSubmission, `{"format":"wenming.submission/1","observations":[],"__proto__":{"x":1}}`), indicators.ProblemUnknownMember, "/__proto__"},
		{"the name of a constructor as member", literally(enterSubmission, `{"format":"wenming.submission/1","observations":[],"constructor":{"prototype":{}}}`), indicators.ProblemUnknownMember, "/constructor"},
		{"a member in other case", literally(enterFramework, document(`"edition":"1"`, `"Edition":"1"`)), indicators.ProblemWrongCase, "/Edition"},
		{"a member in a case only Unicode folds", literally(enterSubmission, `{"format":"wenming.submission/1","obſervations":[]}`), indicators.ProblemWrongCase, "/obſervations"},
		{"a member with a space", literally(enterFramework, document(`"edition":"1"`, `"edition ":"1"`)), indicators.ProblemUnknownMember, "/edition "},
		{"an empty member name", literally(enterFramework, document(`"edition":"1"`, `"edition":"1","":1`)), indicators.ProblemUnknownMember, "/"},
		{"a word in other case", literally(enterFramework, document(`"basis":"illustrative"`, `"basis":"Official"`)), indicators.ProblemUnknownWord, "/basis"},
		{"a word with NUL", literally(enterFramework, document(`"basis":"illustrative"`, `"basis":"official\u0000"`)), indicators.ProblemUnknownWord, "/basis"},
		{"a word of 200,000 letters", literally(enterFramework, document(`"basis":"illustrative"`, `"basis":"`+strings.Repeat("official", 25_000)+`"`)), indicators.ProblemUnknownWord, "/basis"},
		{"no edition", literally(enterFramework, document(`"edition":"1"`, `"edition":""`)), indicators.ProblemMissingName, "/edition"},
		{"a framework named by NUL", literally(enterFramework, document(`"id":"table"`, `"id":"\u0000"`)), id, "/id"},
		{"names that turn the writing round", literally(enterFramework, document(`"edition":"1"`, `"edition":"\u202e1\u2066"`)), "", ""},
		{"a control character in a string", literally(enterFramework, document(`"edition":"1"`, "\"edition\":\"1\x07\"")), indicators.ProblemInvalidJSON, "/edition"},
		{"NUL in a string", literally(enterFramework, document(`"edition":"1"`, "\"edition\":\"1\x00\"")), indicators.ProblemInvalidJSON, "/edition"},
		{"a table's identifier that turns the writing round", literally(enterTable, "subject,period,measure,value\n\u202ea,1,x,1\n"), id, "row 2, column subject"},
		{"a table's identifier with NUL", literally(enterTable, "subject,period,measure,value\na\x00,1,x,1\n"), id, "row 2, column subject"},
		{"a table's formula as identifier", literally(enterTable, "subject,period,measure,value\n=cmd|'/c calc'!A1,1,x,1\n"), id, "row 2, column subject"},
		{"a table's unknown word", literally(enterTable, "subject,period,measure,value,status\na,1,x,1,Reported\n"), indicators.ProblemUnknownWord, "row 2, column status"},
		{"a table's name of no column", literally(enterTable, "subject,period,measure,value,\u202evalue\na,1,x,1,1\n"), indicators.ProblemUnknownMember, "row 1, column 5"},
	}
}
