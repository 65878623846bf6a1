package wire_test

import (
	"bytes"
	"encoding/json"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/wire"
)

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, document, code, path string }{
		{"nothing", ``, wire.InvalidJSON, ""},
		{"only space", " \n\t", wire.InvalidJSON, ""},
		{"byte order mark", "\ufeff{}", wire.InvalidJSON, ""},
		{"no-break space", "\u00a0{}", wire.InvalidJSON, ""},
		{"form feed as space", "\f{}", wire.InvalidJSON, ""},
		{"nul after value", "{}\x00", wire.TrailingData, ""},
		{"second value", `{} {}`, wire.TrailingData, ""},
		{"second brace", `{}}`, wire.TrailingData, ""},
		{"comment after", `{} // done`, wire.TrailingData, ""},
		{"number then word", `1x`, wire.TrailingData, ""},
		{"word run on", `nullnull`, wire.TrailingData, ""},
		{"open object", `{`, wire.InvalidJSON, ""},
		{"open member", `{"a"`, wire.InvalidJSON, ""},
		{"open value", `{"a":`, wire.InvalidJSON, "/a"},
		{"open array", `[1`, wire.InvalidJSON, ""},
		{"open array after comma", `[1,`, wire.InvalidJSON, "/1"},
		{"open string", `{"a":"b`, wire.InvalidJSON, "/a"},
		{"open string after backslash", `"\`, wire.InvalidJSON, ""},
		{"wrong closing", `[1}`, wire.InvalidJSON, ""},
		{"trailing comma in array", `{"a":[1,]}`, wire.InvalidJSON, "/a"},
		{"trailing comma in object", `{"a":1,}`, wire.InvalidJSON, ""},
		{"two commas", `[1,,2]`, wire.InvalidJSON, "/1"},
		{"leading comma", `[,1]`, wire.InvalidJSON, "/0"},
		{"no comma", `[1 2]`, wire.InvalidJSON, ""},
		{"no comma in object", `{"a":1 "b":2}`, wire.InvalidJSON, ""},
		{"no colon", `{"a" 1}`, wire.InvalidJSON, ""},
		{"equals sign", `{"a"=1}`, wire.InvalidJSON, ""},
		{"bare name", `{a:1}`, wire.InvalidJSON, ""},
		{"number as name", `{1:1}`, wire.InvalidJSON, ""},
		{"single quotes", `{"a":'b'}`, wire.InvalidJSON, "/a"},
		{"comment", `{"a":/* b */1}`, wire.InvalidJSON, "/a"},
		{"python word", `[True]`, wire.InvalidJSON, "/0"},
		{"half a word", `[nul]`, wire.InvalidJSON, "/0"},
		{"NaN", `{"a":NaN}`, wire.InvalidJSON, "/a"},
		{"Infinity", `{"a":-Infinity}`, wire.InvalidJSON, "/a"},
		{"leading zero", `[01]`, wire.InvalidJSON, "/0"},
		{"negative leading zero", `[-00]`, wire.InvalidJSON, "/0"},
		{"plus", `[+1]`, wire.InvalidJSON, "/0"},
		{"no whole part", `[.5]`, wire.InvalidJSON, "/0"},
		{"no fraction", `[1.]`, wire.InvalidJSON, "/0"},
		{"no exponent", `[1e]`, wire.InvalidJSON, "/0"},
		{"no signed exponent", `[1e+]`, wire.InvalidJSON, "/0"},
		{"only minus", `[-]`, wire.InvalidJSON, "/0"},
		{"hexadecimal", `[0x1F]`, wire.InvalidJSON, ""},
		{"full-width digits", `[１２]`, wire.InvalidJSON, "/0"},
		{"raw line end in string", "[\"a\nb\"]", wire.InvalidJSON, "/0"},
		{"raw nul in string", "[\"a\x00b\"]", wire.InvalidJSON, "/0"},
		{"unknown escape", `["\x41"]`, wire.InvalidJSON, "/0"},
		{"short unicode escape", `["\u12"]`, wire.InvalidJSON, "/0"},
		{"unicode escape of no digits", `["\u12g4"]`, wire.InvalidJSON, "/0"},
		{"signed unicode escape", `["\u+123"]`, wire.InvalidJSON, "/0"},
		{"high surrogate alone", `["\ud83d"]`, wire.InvalidUTF8, "/0"},
		{"high surrogate and text", `["\ud83dabcdef"]`, wire.InvalidUTF8, "/0"},
		{"low surrogate alone", `["\ude00"]`, wire.InvalidUTF8, "/0"},
		{"surrogates swapped", `["\ude00\ud83d"]`, wire.InvalidUTF8, "/0"},
		{"surrogate in name", `{"\ud800":1}`, wire.InvalidUTF8, ""},
		{"bad byte in string", "{\"a\":\"\xff\"}", wire.InvalidUTF8, ""},
		{"bad byte outside", "{}\xff", wire.InvalidUTF8, ""},
		{"overlong encoding", "\"\xc0\xaf\"", wire.InvalidUTF8, ""},
		{"encoded surrogate", "\"\xed\xa0\x80\"", wire.InvalidUTF8, ""},
		{"GBK text", "\"\xce\xc4\xc3\xf7\"", wire.InvalidUTF8, ""},
		{"bad byte after U+FFFD", "\"\ufffd\xff\"", wire.InvalidUTF8, ""},
		{"UTF-16", "\xff\xfe{\x00}\x00", wire.InvalidUTF8, ""},
		{"duplicate", `{"a":1,"b":2,"a":3}`, wire.DuplicateMember, "/a"},
		{"duplicate by escape", `{"a":1,"\u0061":2}`, wire.DuplicateMember, "/a"},
		{"duplicate below", `[0,{"x/y":{"~":1,"~":1}}]`, wire.DuplicateMember, "/1/x~1y/~0"},
		{"duplicate of empty name", `{"":1,"":1}`, wire.DuplicateMember, "/"},
		{"syntax below", `{"a":[{"b":1,"c":tru}]}`, wire.InvalidJSON, "/a/0/c"},
		{"too deep", `{"a":[[[1]]]}`, wire.TooDeep, "/a/0/0"},
		{"long name", `{"` + strings.Repeat("n", 1025) + `":1}`, wire.TooLarge, ""},
		{"too long", `"` + strings.Repeat("n", 5000) + `"`, wire.TooLarge, ""},
	}
	limits := wire.Limits{Values: 1 << 30, Bytes: 4096, Depth: 3, Problems: 10}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, faults := wire.Parse([]byte(test.document), limits)
			require.Len(t, faults, 1)
			assert.Equal(t, test.code, faults[0].Code, faults[0].Message)
			assert.Equal(t, test.path, faults[0].Path, faults[0].Message)
			assert.NotEmpty(t, faults[0].Message)
			assert.NotEmpty(t, faults[0].Hint)
			assert.True(t, utf8.ValidString(faults[0].Message))
		})
	}
}

func TestParseKeepsEverything(t *testing.T) {
	t.Parallel()
	document := ` {"b" : [1, -0, 1.50, 1E+400, 12345678901234567890123456789], "a":{"":null,"t":true,"f":false},` +
		` "s":"\"\\\/\b\f\n\r\t\u4e2D\ud83d\ude00 文明😀", "e":[], "o":{} }` + "\r\n"
	tree, faults := wire.Parse([]byte(document), roomy())
	require.Empty(t, faults)
	assert.Equal(t, `{"b":[1,-0,1.50,1E+400,12345678901234567890123456789],"a":{"":null,"t":true,"f":false},`+
		`"s":"\"\\/\b\f\n\r\t中😀 文明😀","e":[],"o":{}}`, written(&tree))
}

// written is a tree as the encoder writes it.
func written(tree *wire.Tree) string {
	var e wire.Encoder
	e.Tree(tree)
	return string(e.Bytes())
}

func TestParseSaysWhere(t *testing.T) {
	t.Parallel()
	_, faults := wire.Parse([]byte("{\n  \"文明\": 01}"), roomy())
	require.Len(t, faults, 1)
	assert.Equal(t, wire.Fault{
		Code: wire.InvalidJSON, Path: "/文明", Hint: "remove the leading zeros",
		Message: "line 2, column 9: a number begins with a needless zero",
	}, faults[0])
}

func TestParseKeepsLongArraysAndObjectsApart(t *testing.T) {
	t.Parallel()
	for _, length := range []int{1, 16, 17, 1023, 1024, 1025, 5000} {
		var items, members []string
		for i := range length {
			items = append(items, strconv.Itoa(i))
			members = append(members, strconv.Quote(strconv.Itoa(i))+":"+strconv.Itoa(i))
		}
		array, object := "["+strings.Join(items, ",")+"]", "{"+strings.Join(members, ",")+"}"
		for _, document := range []string{
			array, object, "[" + array + "," + array + ",7]", `{"a":` + object + `,"b":` + object + `,"c":` + array + "}",
			"[1," + array + "," + object + ",[" + object + "]]",
		} {
			tree, faults := wire.Parse([]byte(document), roomy())
			require.Empty(t, faults)
			require.Equal(t, document, written(&tree))
		}
	}
}

func TestParseReportsAllDuplicatesAndKeepsTheFirst(t *testing.T) {
	t.Parallel()
	var document strings.Builder
	document.WriteString(`{"n0":0`)
	for range 3 {
		for i := range 40 {
			name, err := json.Marshal(strings.Repeat("x", i))
			require.NoError(t, err)
			document.WriteString("," + string(name) + `:{"y":1,"y":2}`)
		}
	}
	document.WriteString("}")
	tree, faults := wire.Parse([]byte(document.String()), wire.Limits{Values: 1 << 30, Bytes: 1 << 20, Depth: 2, Problems: 300})
	assert.Len(t, faults, 3*40+2*40)
	kept := written(&tree)
	assert.Equal(t, 41, strings.Count(kept, ":")-strings.Count(kept, `{"y":1}`), kept)
	assert.True(t, strings.HasPrefix(kept, `{"n0":0,"":{"y":1},"x":{"y":1},"xx":{"y":1}`), kept)

	_, faults = wire.Parse([]byte(document.String()), wire.Limits{Values: 1 << 30, Bytes: 1 << 20, Depth: 2, Problems: 7})
	assert.Len(t, faults, 7)
}

func TestParseBoundsDepth(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name         string
		depth, limit int
		sound        bool
	}{
		{"at the limit", 16, 16, true},
		{"one deeper", 17, 16, false},
		{"ten thousand", 10_000, 16, false},
		{"the greatest depth", 10_000, 1 << 30, true},
		{"beyond the greatest depth", 10_001, 1 << 30, false},
		{"no depth", 1, 0, false},
		{"negative depth", 1, -1, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			document := strings.Repeat("[", test.depth) + strings.Repeat("]", test.depth)
			_, faults := wire.Parse([]byte(document), wire.Limits{Values: 1 << 30, Bytes: 1 << 20, Depth: test.limit, Problems: 1})
			if test.sound {
				assert.Empty(t, faults)
				return
			}
			require.Len(t, faults, 1)
			assert.Equal(t, wire.TooDeep, faults[0].Code)
		})
	}
}

// Not parallel, so that only its own allocations are counted.
func TestParseSpendsNothingOnOversizedDocuments(t *testing.T) {
	document := bytes.Repeat([]byte("["), 100<<20)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, faults := wire.Parse(document, wire.Limits{Values: 1 << 30, Bytes: 8 << 20, Depth: 16, Problems: 100})
	_, deep := wire.Parse(document, wire.Limits{Values: 1 << 30, Bytes: 8 << 20, Depth: 1 << 30, Problems: 100})
	runtime.ReadMemStats(&after)
	assert.Len(t, faults, 1)
	assert.Len(t, deep, 1)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<20))
}

func TestLimitsThatAreNotPositiveRefuse(t *testing.T) {
	t.Parallel()
	for _, limits := range []wire.Limits{{}, {Bytes: -1, Depth: -1, Problems: -1}, {Depth: 4, Values: 4, Problems: 4}} {
		_, faults := wire.Parse([]byte("{}"), limits)
		require.Len(t, faults, 1)
		assert.Equal(t, wire.TooLarge, faults[0].Code)
	}
	_, faults := wire.Parse([]byte(`{"a":1,"a":1,"a":1}`), wire.Limits{Values: 1 << 30, Bytes: 99, Depth: 1})
	assert.Len(t, faults, 1, "a fault shows even where none may be kept")
}

func TestKindString(t *testing.T) {
	t.Parallel()
	for kind, want := range []string{"nothing", "null", "a boolean", "a number", "a string", "an array", "an object", "nothing"} {
		assert.Equal(t, want, wire.Kind(kind).String())
	}
}

// FuzzParse holds Parse against encoding/json: it accepts no less, save for what this package refuses on purpose, and no
// more, and what it writes means the same.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		`{"a":[1,-2.5e+3,"x\u00e9\ud83d\ude00"],"b":null}`, `[true,false,null]`, `"<&>\u2028"`, `{"a":1,"a":2}`, `[01]`, `"\ud800"`,
		"\xff", `[[[[]]]]`, `1 2`, `{"":{"":[]}}`,
	} {
		f.Add([]byte(seed))
	}
	limits := wire.Limits{Values: 1 << 30, Bytes: 1 << 16, Depth: 100, Problems: 5}
	f.Fuzz(func(t *testing.T, data []byte) {
		tree, faults := wire.Parse(data, limits)
		for _, fault := range faults {
			if fault.Code == wire.InvalidJSON || fault.Code == wire.TrailingData {
				require.False(t, json.Valid(data), "%q: %v", data, fault)
			}
		}
		if len(faults) > 0 {
			return
		}
		require.True(t, json.Valid(data), "%q", data)
		text := written(&tree)
		require.Equal(t, plain(t, data), plain(t, []byte(text)))
		again, faults := wire.Parse([]byte(text), wire.Limits{Values: 1 << 30, Bytes: 1 << 20, Depth: 100, Problems: 5})
		require.Empty(t, faults)
		require.Equal(t, text, written(&again))
	})
}

// plain reads JSON as encoding/json does, numbers by their digits.
func plain(t *testing.T, data []byte) any {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	require.NoError(t, decoder.Decode(&value))
	return value
}
