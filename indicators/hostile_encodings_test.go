package indicators_test

import (
	"strings"
	"unicode/utf16"

	"github.com/wenming-go/wenming/indicators"
)

// inUTF16 writes a text in UTF-16, the lower byte first.
func inUTF16(text string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(text)) {
		b.WriteByte(byte(unit & 0xFF))
		b.WriteByte(byte(unit >> 8))
	}
	return b.String()
}

// hostileEncodings are texts in other encodings than UTF-8, or in broken ones.
func hostileEncodings() []hostileInput {
	const utf8, json = indicators.ProblemInvalidUTF8, indicators.ProblemInvalidJSON
	const table = "subject,period,measure,value\na,1,x,1\n"
	edition := func(bytes string) func() (func() error, int) {
		return literally(enterFramework, document(`"edition":"1"`, `"edition":"`+bytes+`"`))
	}
	return []hostileInput{
		{"a byte order mark", literally(enterFramework, "\ufeff"+document("{", "{")), json, ""},
		{"a byte order mark of a submission", literally(enterSubmission, "\ufeff"+figureDocument("1")), json, ""},
		{"a byte order mark of a table", literally(enterTable, "\ufeff"+table), "", ""},
		{"two byte order marks of a table", literally(enterTable, "\ufeff\ufeff"+table), indicators.ProblemUnknownMember, "row 1, column 1"},
		{"UTF-16", literally(enterFramework, "\xff\xfe"+inUTF16(document("{", "{"))), utf8, ""},
		{"UTF-16 without its mark", literally(enterFramework, inUTF16(`{"format":"wenming.framework/1"}`)), json, ""},
		{"UTF-32", literally(enterFramework, "\xff\xfe\x00\x00{\x00\x00\x00"), utf8, ""},
		{"UTF-16 of a table", literally(enterTable, "\xff\xfe"+inUTF16(table)), utf8, ""},
		{"UTF-16 of a table without its mark", literally(enterTable, inUTF16(table)), utf8, ""},
		{"a byte that UTF-8 has not", edition("\xff"), utf8, ""},
		{"an overlong slash", edition("\xc0\xaf"), utf8, ""},
		{"an overlong NUL", edition("\xc0\x80"), utf8, ""},
		{"an overlong quotation mark", edition("\xc0\xa2,\xc0\xa2"), utf8, ""},
		{"a code point beyond Unicode", edition("\xf4\x90\x80\x80"), utf8, ""},
		{"a surrogate in UTF-8", edition("\xed\xa0\x80"), utf8, ""},
		{"a pair of surrogates in UTF-8", edition("\xed\xa0\xbd\xed\xb8\x80"), utf8, ""},
		{"a character cut off", edition("\xe6\x96"), utf8, ""},
		{"a continuation alone", edition("\x80"), utf8, ""},
		{"GBK", edition("\xce\xc4\xc3\xf7"), utf8, ""},
		{"a high surrogate alone", edition(`\ud800`), utf8, "/edition"},
		{"a low surrogate alone", edition(`\udc00`), utf8, "/edition"},
		{"surrogates the wrong way round", edition(`\ude00\ud83d`), utf8, "/edition"},
		{"a high surrogate before another escape", edition(`\ud83d\u0041`), utf8, "/edition"},
		{"half an escape", edition(`\u12`), json, "/edition"},
		{"an escape of no digits", edition(`\u+123`), json, "/edition"},
		{"an escape that JSON has not", edition(`\x41`), json, "/edition"},
		{"a backslash at the end", literally(enterFramework, `"\`), json, ""},
		{"a surrogate in a member's name", literally(enterFramework, document(`"edition":"1"`, `"edition\udfff":"1"`)), utf8, ""},
		{"GBK of a table's cell", literally(enterTable, "subject,period,measure,value,source\na,1,x,1,\xce\xc4\xc3\xf7\n"), utf8, "row 2, column source"},
		{"GBK of a table's header", literally(enterTable, "\xb5\xd8\xc7\xf8,period,measure,value\n"), utf8, "*"},
		{"8 MiB in another encoding", given(enterFramework, func() string { return filled(`{"format":"`, "\xce\xc4", `"}`, mebibytes8) }), utf8, ""},
		{"8 MiB with its last byte broken", given(enterSubmission, func() string { return filled(`{"format":"`, "文", "\xff", mebibytes8) }), utf8, ""},
		{"a table of 8 MiB in another encoding", given(enterTable, func() string {
			return filled("subject,period,measure,value\n", "\xce\xc4,\xc3,\xf7,1\n", "", 300_000)
		}), utf8, "row 2, column subject"},
	}
}
