package wire_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/wire"
)

// document wraps members in what every sound document has.
func document(members string) string {
	if members != "" {
		members = "," + members
	}
	return `{"format":"wenming.test/2","id":"n"` + members + `}`
}

// assertBytes compares byte for byte: the order of members and the form of numbers count.
func assertBytes(t *testing.T, want string, got []byte) {
	t.Helper()
	assert.Equal(t, want, string(got))
}

func TestUnmarshalRefuses(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, document, code, path, hint string }{
		{"null document", `null`, wire.WrongType, "", "an object"},
		{"array document", `[]`, wire.WrongType, "", "an object"},
		{"number document", `1`, wire.WrongType, "", "an object"},
		{"no format", `{"id":"n"}`, wire.MissingMember, "", `"format"`},
		{"no id", `{"format":"wenming.test/2"}`, wire.MissingMember, "", `"id"`},
		{"null format", `{"format":null,"id":"n"}`, wire.WrongType, "/format", "wenming.test/2"},
		{"number format", `{"format":2,"id":"n"}`, wire.WrongType, "/format", "wenming.test/2"},
		{"newer format", `{"id":"n","format":"wenming.test/3"}`, wire.UnsupportedFormat, "/format", "newer release"},
		{"much newer format", `{"format":"wenming.test/10","id":7}`, wire.UnsupportedFormat, "/format", "newer release"},
		{"very much newer format", `{"format":"wenming.test/99999999999999999999"}`, wire.UnsupportedFormat, "/format", "newer release"},
		{"newer format of other members", `{"format":"wenming.test/3","x":1,"y":2}`, wire.UnsupportedFormat, "/format", "newer release"},
		{"older format", `{"format":"wenming.test/1","id":"n"}`, wire.UnsupportedFormat, "/format", `write "wenming.test/2"`},
		{"zero-padded format", `{"format":"wenming.test/03","id":"n"}`, wire.UnsupportedFormat, "/format", `write "wenming.test/2"`},
		{"format with minor version", `{"format":"wenming.test/2.1","id":"n"}`, wire.UnsupportedFormat, "/format", `write "wenming.test/2"`},
		{"format of no version", `{"format":"wenming.test/","id":"n"}`, wire.UnsupportedFormat, "/format", `write "wenming.test/2"`},
		{"other format", `{"format":"wenming.other/3","id":"n"}`, wire.UnsupportedFormat, "/format", `write "wenming.test/2"`},
		{"format in other case", `{"Format":"wenming.test/2","id":"n"}`, wire.WrongCase, "/Format", `write "format"`},
		{"unknown member", document(`"xyzzy":1`), wire.UnknownMember, "/xyzzy", "known are id, marks"},
		{"misspelt member", document(`"mraks":1`), wire.UnknownMember, "/mraks", `"marks"`},
		{"unknown member of hard name", document(`"a/b~c":1`), wire.UnknownMember, "/a~1b~0c", "known are"},
		{"empty member name", document(`"":1`), wire.UnknownMember, "/", "known are"},
		{"member with a space", document(`"marks ":1`), wire.UnknownMember, "/marks ", `"marks"`},
		{"member in full-width letters", document(`"ｍarks":1`), wire.UnknownMember, "/ｍarks", `"marks"`},
		{"member in other case", document(`"Marks":"1"`), wire.WrongCase, "/Marks", `"marks"`},
		{"member in capitals", document(`"MARKS":"1"`), wire.WrongCase, "/MARKS", `"marks"`},
		{"member with Kelvin sign", document(`"mar\u212as":"1"`), wire.WrongCase, "/mar\u212as", `"marks"`},
		{"required in other case", `{"format":"wenming.test/2","ID":"n"}`, wire.WrongCase, "/ID", `"id"`},
		{"both cases", document(`"marks":"1","Marks":"2"`), wire.WrongCase, "/Marks", `"marks"`},
		{"duplicate", document(`"open":true,"open":true`), wire.DuplicateMember, "/open", "keep one"},
		{"duplicate in raw value", document(`"params":{"a":[{"b":1,"b":1}]}`), wire.DuplicateMember, "/params/a/0/b", "keep one"},
		{"null string", `{"format":"wenming.test/2","id":null}`, wire.WrongType, "/id", "a string"},
		{"number for string", `{"format":"wenming.test/2","id":5}`, wire.WrongType, "/id", "a string"},
		{"object for string", `{"format":"wenming.test/2","id":{}}`, wire.WrongType, "/id", "a string"},
		{"string for boolean", document(`"open":"true"`), wire.WrongType, "/open", "true or false"},
		{"number for boolean", document(`"open":1`), wire.WrongType, "/open", "true or false"},
		{"null boolean", document(`"open":null`), wire.WrongType, "/open", "true or false"},
		{"string for integer", document(`"count":"5"`), wire.WrongType, "/count", "a whole number"},
		{"null integer", document(`"count":null`), wire.WrongType, "/count", "a whole number"},
		{"fraction", document(`"count":1.5`), wire.InvalidNumber, "/count", "from -5 to 2000000000"},
		{"whole fraction", document(`"count":1.0`), wire.InvalidNumber, "/count", "from -5"},
		{"exponent", document(`"count":1e3`), wire.InvalidNumber, "/count", "from -5"},
		{"huge exponent", document(`"count":1e999999999`), wire.InvalidNumber, "/count", "from -5"},
		{"too small", document(`"count":-6`), wire.InvalidNumber, "/count", "from -5"},
		{"too great", document(`"count":2000000001`), wire.InvalidNumber, "/count", "from -5"},
		{"beyond 64 bits", document(`"count":18446744073709551617`), wire.InvalidNumber, "/count", "from -5"},
		{"endless number", document(`"count":` + strings.Repeat("9", 9999)), wire.InvalidNumber, "/count", "from -5"},
		{"amount of words", document(`"marks":"many"`), wire.InvalidNumber, "/marks", "an amount"},
		{"empty amount", document(`"marks":""`), wire.InvalidNumber, "/marks", "an amount"},
		{"amount with exponent", document(`"marks":1e5`), wire.InvalidNumber, "/marks", "an amount"},
		{"endless amount", document(`"marks":"` + strings.Repeat("x", 9999) + `"`), wire.InvalidNumber, "/marks", "an amount"},
		{"null amount", document(`"marks":null`), wire.WrongType, "/marks", "an amount"},
		{"true amount", document(`"marks":true`), wire.WrongType, "/marks", "an amount"},
		{"listed amount", document(`"marks":["1"]`), wire.WrongType, "/marks", "an amount"},
		{"unknown word", document(`"mode":"upwards"`), wire.UnknownWord, "/mode", "known are half_up, half_even"},
		{"misspelt word", document(`"mode":"half-evn"`), wire.UnknownWord, "/mode", `"half_even"`},
		{"word in other case", document(`"mode":"Half_Up"`), wire.UnknownWord, "/mode", `"half_up"`},
		{"empty word", document(`"mode":""`), wire.UnknownWord, "/mode", "known are"},
		{"number for word", document(`"mode":1`), wire.WrongType, "/mode", "a string"},
		{"null list", document(`"sources":null`), wire.WrongType, "/sources", "an array"},
		{"object for list", document(`"sources":{}`), wire.WrongType, "/sources", "an array"},
		{"bare item for list", document(`"sources":"a"`), wire.WrongType, "/sources", "an array"},
		{"null in list", document(`"sources":["a",null]`), wire.WrongType, "/sources/1", "a string"},
		{"null map", document(`"notes":null`), wire.WrongType, "/notes", "an object"},
		{"list for map", document(`"notes":[]`), wire.WrongType, "/notes", "an object"},
		{"null in map", document(`"notes":{"a/b":null}`), wire.WrongType, "/notes/a~1b", "a string"},
		{"null pointer", document(`"cap":null`), wire.WrongType, "/cap", "a whole number"},
		{"pointer out of bounds", document(`"cap":10`), wire.InvalidNumber, "/cap", "from 0 to 9"},
		{"null object", document(`"place":null`), wire.WrongType, "/place", "an object"},
		{"unknown below", document(`"place":{"cty":"x"}`), wire.UnknownMember, "/place/cty", `"city"`},
		{"null rule", document(`"rule":null`), wire.WrongType, "/rule", "a rule"},
		{"word for rule", document(`"rule":"linear"`), wire.WrongType, "/rule", "a rule"},
		{"no kind", document(`"rule":{}`), wire.UnknownKind, "/rule", "known are linear, bands"},
		{"two kinds", document(`"rule":{"linear":{"from":0,"to":1},"bands":{}}`), wire.UnknownKind, "/rule", "keep one"},
		{"unknown kind", document(`"rule":{"teleport":{}}`), wire.UnknownKind, "/rule/teleport", "known are linear, bands"},
		{"misspelt kind", document(`"rule":{"liner":{}}`), wire.UnknownKind, "/rule/liner", `"linear"`},
		{"kind in other case", document(`"rule":{"Bands":{}}`), wire.WrongCase, "/rule/Bands", `"bands"`},
		{"null kind", document(`"rule":{"bands":null}`), wire.WrongType, "/rule/bands", "an object"},
		{"kind lacks member", document(`"rule":{"linear":{"from":0}}`), wire.MissingMember, "/rule/linear", `"to"`},
		{"failed check", document(`"rule":{"linear":{"from":3,"to":3}}`), "empty_span", "/rule/linear/to", "another end"},
		{"rule in rule", document(`"rule":{"bands":{"otherwise":{"bands":{"otherwise":{}}}}}`), wire.UnknownKind,
			"/rule/bands/otherwise/bands/otherwise", "known are"},
		{"child lacks id", document(`"children":[{"id":"a"},{}]`), wire.MissingMember, "/children/1", `"id"`},
		{"child says a format", document(`"children":[{"id":"a","format":"wenming.test/2"}]`), wire.UnknownMember, "/children/0/format", ""},
		{"fault far down", document(`"children":[{"id":"a","children":[{"id":"b","cap":-1}]}]`), wire.InvalidNumber,
			"/children/0/children/0/cap", "from 0 to 9"},
		{"syntax", document(`"open":tru`), wire.InvalidJSON, "/open", "true"},
		{"trailing data", document("") + `,`, wire.TrailingData, "", "remove"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			into := node{ID: "before"}
			faults, count := wire.Unmarshal([]byte(test.document), roomy(), documentCodec(), &into)
			require.Len(t, faults, 1, "%v", faults)
			assert.Equal(t, 1, count)
			assert.Equal(t, test.code, faults[0].Code, faults[0].Message)
			assert.Equal(t, test.path, faults[0].Path, faults[0].Message)
			assert.Contains(t, faults[0].Hint, test.hint)
			assert.NotEmpty(t, faults[0].Message)
			assert.Less(t, len(faults[0].Message), 400)
			assert.Equal(t, node{ID: "before"}, into, "a refused document changes nothing")
		})
	}
}

func TestUnmarshalReportsAllAtOnce(t *testing.T) {
	t.Parallel()
	faults, count := wire.Unmarshal([]byte(`{"format":"wenming.test/2","open":1,"Marks":"x","zzz":0,"zzz":0,
		"children":[{"mode":"up","count":0.5},{"id":2}],"rule":{"linear":{"From":"1"}}}`), roomy(), documentCodec(), new(node))
	assert.Equal(t, len(faults), count)
	got := make([]string, len(faults))
	for i, fault := range faults {
		got[i] = fault.Code + " " + fault.Path
	}
	assert.Equal(t, []string{
		"duplicate_member /zzz",
		"wrong_type /open",
		"wrong_case /Marks",
		"invalid_number /Marks",
		"unknown_member /zzz",
		"unknown_word /children/0/mode",
		"invalid_number /children/0/count",
		"missing_member /children/0",
		"wrong_type /children/1/id",
		"wrong_case /rule/linear/From",
		"wrong_type /rule/linear/From",
		"missing_member /rule/linear",
		"missing_member ",
	}, got)
}

func TestUnmarshalCountsWhatItDoesNotKeep(t *testing.T) {
	t.Parallel()
	for _, item := range []string{`"x_%":1`, `"rule":{"x%":1}`, `"rule":{}`, `"mode":"m%"`, `"open":0`, `"Marks":"1"`} {
		t.Run(item, func(t *testing.T) {
			t.Parallel()
			var children []string
			for i := range 500 {
				children = append(children, `{"id":"c",`+strings.ReplaceAll(item, "%", strconv.Itoa(i))+`}`)
			}
			limits := roomy()
			limits.Problems = 3
			faults, count := wire.Unmarshal([]byte(document(`"children":[`+strings.Join(children, ",")+`]`)), limits, documentCodec(), new(node))
			assert.Len(t, faults, 3)
			assert.Equal(t, 500, count)
		})
	}
}

func TestUnmarshalReplaces(t *testing.T) {
	t.Parallel()
	into := node{ID: "before", Open: true, Sources: []string{"old"}}
	faults, count := wire.Unmarshal([]byte(document("")), roomy(), documentCodec(), &into)
	assert.Empty(t, faults)
	assert.Zero(t, count)
	assert.Equal(t, node{ID: "n"}, into)
}

func full() node {
	one := 1
	var inner rule = linear{From: -1, To: 2}
	return node{
		ID: "a<b>&\u2028😀", Marks: amount{"0.10"}, Open: true, Count: -5, Mode: halfEven,
		Rule:    bands{Bounds: []string{"", "x"}, Else: &inner},
		Sources: []string{"GB/T 33356"}, Notes: map[string]string{"z": "", "a~/": "1", "中": "2"},
		Params: json.RawMessage(`{"b":1.50,"a":[null,{"x":1E3}]}`), Cap: &one,
		Place:    place{District: "d"},
		Children: []node{{ID: "c"}, {ID: "", Rule: linear{To: 9}}},
	}
}

func TestMarshalIsCanonical(t *testing.T) {
	t.Parallel()
	value := full()
	want := `{"format":"wenming.test/2","id":"a\u003cb\u003e\u0026\u2028😀","marks":"0.10","open":true,"count":-5,"mode":"half_even",` +
		`"rule":{"bands":{"bounds":["","x"],"otherwise":{"linear":{"from":-1,"to":2}}}},"sources":["GB/T 33356"],` +
		`"notes":{"a~/":"1","z":"","中":"2"},"params":{"b":1.50,"a":[null,{"x":1E3}]},"cap":1,"place":{"district":"d"},` +
		`"children":[{"id":"c"},{"id":"","rule":{"linear":{"from":0,"to":9}}}]}`
	got := wire.Marshal(documentCodec(), &value)
	assert.Equal(t, want, string(got))

	carried, err := json.Marshal(marshaler{value})
	require.NoError(t, err)
	assert.Equal(t, want, string(carried), "json.Marshal changes nothing")

	var back node
	faults, _ := wire.Unmarshal(got, roomy(), documentCodec(), &back)
	require.Empty(t, faults)
	assert.Equal(t, value, back)
}

type marshaler struct{ node node }

func (m marshaler) MarshalJSON() ([]byte, error) { return wire.Marshal(documentCodec(), &m.node), nil }

func TestMarshalLeavesOutZeros(t *testing.T) {
	t.Parallel()
	value := node{Sources: []string{}, Notes: map[string]string{}, Children: []node{}, Params: json.RawMessage{}}
	assertBytes(t, `{"format":"wenming.test/2","id":""}`, wire.Marshal(documentCodec(), &value))
}

func TestMembersOfADocumentAreFree(t *testing.T) {
	t.Parallel()
	var value node
	faults, _ := wire.Unmarshal([]byte("\t{\"children\" :[ ] , \"count\": -0,\n\"marks\": -1.50, \"notes\":{},\"place\":{}, \"cap\":0,"+
		`"params": null , "id":"\u006e","format":"wenming.test\/2"} `), roomy(), documentCodec(), &value)
	require.Empty(t, faults)
	zero := 0
	assert.Equal(t, node{ID: "n", Marks: amount{"-1.50"}, Cap: &zero, Params: json.RawMessage("null")}, value)
	assertBytes(t, `{"format":"wenming.test/2","id":"n","marks":"-1.50","params":null,"cap":0}`, wire.Marshal(documentCodec(), &value))
}

func TestRequiredMembersAreWrittenThoughZero(t *testing.T) {
	t.Parallel()
	type all struct {
		Text    string
		List    []int
		Map     map[string]int
		Pointer *int
		Word    mode
		Rule    rule
		Raw     json.RawMessage
	}
	integer := wire.Integer(0, 1)
	codec := wire.Object(
		wire.Required("text", func(v *all) *string { return &v.Text }, wire.String[string]()),
		wire.Required("list", func(v *all) *[]int { return &v.List }, wire.List(integer)),
		wire.Required("map", func(v *all) *map[string]int { return &v.Map }, wire.Map(integer)),
		wire.Required("pointer", func(v *all) **int { return &v.Pointer }, wire.Pointer(integer)),
		wire.Required("word", func(v *all) *mode { return &v.Word }, wire.Words(wire.Word[mode]{Value: halfUp, Word: "half_up"})),
		wire.Required("rule", func(v *all) *rule { return &v.Rule }, ruleCodec()),
		wire.Required("raw", func(v *all) *json.RawMessage { return &v.Raw }, wire.RawTree()),
	)
	value := all{}
	data := wire.Marshal(codec, &value)
	assertBytes(t, `{"text":"","list":[],"map":{},"pointer":null,"word":"","rule":null,"raw":null}`, data)
	faults, _ := wire.Unmarshal(data, roomy(), codec, &value)
	got := make([]string, len(faults))
	for i, fault := range faults {
		got[i] = fault.Code + " " + fault.Path
	}
	assert.Equal(t, []string{"wrong_type /pointer", "unknown_word /word", "wrong_type /rule"}, got,
		"what has no form is refused when read")
}

// reported shows the hand-written codec: null, a bare number, a string and an object alike.
type reported struct {
	digits string
	place  place
}

func reportedCodec() wire.Codec[reported] {
	object := placeCodec()
	return wire.Codec[reported]{
		Decode: func(d *wire.Decoder, t *wire.Tree, into *reported) {
			switch t.Kind {
			case wire.KindNull:
			case wire.KindNumber, wire.KindString:
				into.digits = t.Text
			case wire.KindObject:
				object.Decode(d, t, &into.place)
			case wire.KindBool, wire.KindArray:
				d.WrongType(t, "a number, a string, an object or null")
			}
		},
		Encode: func(e *wire.Encoder, from *reported) { e.String(from.digits) },
	}
}

func TestHandWrittenCodec(t *testing.T) {
	t.Parallel()
	var values []reported
	faults, _ := wire.Unmarshal([]byte(`[null,1.50,"2",{"city":"x"}]`), roomy(), wire.List(reportedCodec()), &values)
	require.Empty(t, faults)
	assert.Equal(t, []reported{{}, {digits: "1.50"}, {digits: "2"}, {place: place{City: "x"}}}, values)

	faults, _ = wire.Unmarshal([]byte(`[true,{"city":1}]`), roomy(), wire.List(reportedCodec()), &values)
	require.Len(t, faults, 2)
	assert.Equal(t, wire.Fault{
		Code: wire.WrongType, Path: "/0", Message: "expected a number, a string, an object or null, found a boolean",
		Hint: "write a number, a string, an object or null",
	}, faults[0])
	assert.Equal(t, "/1/city", faults[1].Path)

	optional := wire.Object(wire.Optional("v", func(v *reported) *reported { return v }, reportedCodec()))
	// Without IsZero nothing is left out.
	assertBytes(t, `{"v":""}`, wire.Marshal(optional, &reported{}))
}

func TestTextOfStringsOnly(t *testing.T) {
	t.Parallel()
	codec := wire.Text(parseAmount, func(a *amount) string { return a.digits }, nil, "an amount in quotes", false)
	for _, document := range []string{`5`, `"five"`} {
		faults, _ := wire.Unmarshal([]byte(document), roomy(), codec, new(amount))
		require.Len(t, faults, 1)
		assert.Equal(t, wire.WrongType, faults[0].Code)
		assert.Equal(t, "write an amount in quotes", faults[0].Hint)
	}
}

func TestObjectOfNoMembers(t *testing.T) {
	t.Parallel()
	codec := wire.Object[struct{}]()
	assert.Equal(t, "{}", string(wire.Marshal(codec, &struct{}{})))
	faults, _ := wire.Unmarshal([]byte(`{"a":1}`), roomy(), codec, &struct{}{})
	require.Len(t, faults, 1)
	assert.Equal(t, "remove it", faults[0].Hint)
}

func TestZeroOfTablesInTables(t *testing.T) {
	t.Parallel()
	integer := wire.Integer(0, 9)
	inner := wire.Object(wire.Optional("v", func(v *int) *int { return v }, wire.Ref(&integer)), wire.Constant[int]("format", "x/1"))
	outer := wire.Object(wire.Optional("inner", func(v *int) *int { return v }, inner))
	zero, one := 0, 1
	assertBytes(t, `{}`, wire.Marshal(outer, &zero))
	assertBytes(t, `{"inner":{"format":"x/1","v":1}}`, wire.Marshal(outer, &one))
}

func TestMessagesQuoteLittle(t *testing.T) {
	t.Parallel()
	var words []wire.Word[int]
	for i := range 40 {
		words = append(words, wire.Word[int]{Value: i, Word: "word" + strconv.Itoa(i)})
	}
	faults, _ := wire.Unmarshal([]byte(`"x`+strings.Repeat("文", 999)+`"`), roomy(), wire.Words(words...), new(int))
	require.Len(t, faults, 1)
	assert.Equal(t, `word "x`+strings.Repeat("文", 21)+`…" is not known here`, faults[0].Message)
	assert.Contains(t, faults[0].Hint, "word23 and 16 more")
	faults, _ = wire.Unmarshal([]byte(`"xx`+strings.Repeat("文", 999)+`"`), roomy(), wire.Words(words...), new(int))
	require.Len(t, faults, 1)
	assert.Equal(t, `word "xx`+strings.Repeat("文", 20)+`…" is not known here`, faults[0].Message, "cut between characters")
}

func TestIntegerBeyondAnInt(t *testing.T) {
	t.Parallel()
	codec := wire.Integer(-1<<63, 1<<63-1)
	var value int
	faults, _ := wire.Unmarshal([]byte(`9223372036854775808`), roomy(), codec, &value)
	require.Len(t, faults, 1)
	assert.Equal(t, wire.InvalidNumber, faults[0].Code)
}

// FuzzUnmarshal holds that whatever is read is written in a form that reads and writes the same again.
func FuzzUnmarshal(f *testing.F) {
	value := full()
	f.Add(wire.Marshal(documentCodec(), &value))
	f.Add([]byte(document(`"params":{"\u0061":"\u2028"},"marks":1,"count":-0`)))
	f.Add([]byte(document(`"Marks":1,"rule":{"x":1}`)))
	f.Fuzz(func(t *testing.T, data []byte) {
		var first node
		faults, count := wire.Unmarshal(data, roomy(), documentCodec(), &first)
		require.GreaterOrEqual(t, count, len(faults))
		if count > 0 {
			require.NotEmpty(t, faults)
			return
		}
		written := wire.Marshal(documentCodec(), &first)
		var second node
		faults, _ = wire.Unmarshal(written, wire.Limits{Values: 1 << 30, Bytes: 1 << 24, Depth: 16, Problems: 9}, documentCodec(), &second)
		require.Empty(t, faults)
		require.Equal(t, first, second)
		require.Equal(t, string(written), string(wire.Marshal(documentCodec(), &second)))
		carried, err := json.Marshal(marshaler{first})
		require.NoError(t, err)
		require.Equal(t, string(written), string(carried))
	})
}
