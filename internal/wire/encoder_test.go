package wire_test

import (
	"crypto/sha256"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/wire"
)

// same checks that s is written as json.Marshal writes it.
func same(t *testing.T, s string) {
	t.Helper()
	want, err := json.Marshal(s)
	require.NoError(t, err)
	var e wire.Encoder
	e.String(s)
	require.Equal(t, string(want), string(e.Bytes()))
}

func TestStringsAreWrittenAsByEncodingJSON(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"", "plain", "<", ">", "&", "a<b>&c", "\u2028", "\u2029", "x\u2028y\u2029z\u2027\u202a", "😀", "文明城市", "\"\\/", "\ufffd", "\ufeff",
		"\xff", "a\xc0\xafb", "\xed\xa0\x80", "文\xe6\x98", "\x7f", "\u0080", "\U0010ffff",
	} {
		same(t, s)
	}
	for c := range 0x300 {
		same(t, string(rune(c)))
		same(t, string([]byte{byte(c), 'a', byte(c >> 2)}))
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		bytes := make([]byte, random.IntN(24))
		for i := range bytes {
			bytes[i] = byte(random.UintN(256))
		}
		same(t, string(bytes))
	}
}

func FuzzString(f *testing.F) {
	f.Add("a<b>&\u2028\xff😀\x00")
	f.Fuzz(same)
}

func TestEncoderSetsCommas(t *testing.T) {
	t.Parallel()
	var e wire.Encoder
	e.BeginArray()
	e.Null()
	e.Bool(false)
	e.Int(-9223372036854775808)
	e.BeginArray()
	e.EndArray()
	e.BeginObject()
	e.Name("a<")
	e.BeginObject()
	e.EndObject()
	e.Name("b")
	e.String("s")
	e.Name("c")
	e.Raw([]byte(` [ 1.0 , "\u0041<" ] `))
	e.EndObject()
	e.Raw([]byte(`{"b":{},"a":[]}`))
	e.Bool(true)
	e.EndArray()
	assert.Equal(t, `[null,false,-9223372036854775808,[],{"a\u003c":{},"b":"s","c":[1.0,"A\u003c"]},{"b":{},"a":[]},true]`, string(e.Bytes()))
}

func TestRawThatIsNoJSONIsLeftToBeRefused(t *testing.T) {
	t.Parallel()
	for _, raw := range []string{`{`, `{"a":1,"a":2}`, "\"\xff\"", `1 2`, ` `} {
		var e wire.Encoder
		e.BeginArray()
		e.Raw([]byte(raw))
		e.EndArray()
		assert.Equal(t, "["+raw+"]", string(e.Bytes()))
	}
}

func TestTreeOfNoKindWritesNothing(t *testing.T) {
	t.Parallel()
	var e wire.Encoder
	e.Tree(&wire.Tree{})
	assert.Empty(t, e.Bytes())
}

func TestRawTreeIsCanonicalAfterOneEncode(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ raw, want, kept string }{
		{` { "b" : 1.50 , "a" : [ ] } `, `{"b":1.50,"a":[]}`, `{"b":1.50,"a":[]}`},
		{`"\u0041\/<\ud83d\ude00"`, `"A/\u003c😀"`, `"A/<😀"`},
		{`"\u2028&"`, `"\u2028\u0026"`, "\"\u2028&\""},
		{`-0`, `-0`, `-0`},
		{`1E+5`, `1E+5`, `1E+5`},
		{`null`, `null`, `null`},
		{``, `null`, `null`},
	} {
		raw := json.RawMessage(test.raw)
		written := wire.Marshal(wire.RawTree(), &raw)
		require.Equal(t, test.want, string(written))
		var back json.RawMessage
		faults, _ := wire.Unmarshal(written, roomy(), wire.RawTree(), &back)
		require.Empty(t, faults)
		assert.Equal(t, test.kept, string(back))
		assert.Equal(t, written, wire.Marshal(wire.RawTree(), &back))
	}
}

// What goes into a hash in pieces is what is written as a whole, wherever the pieces are cut.
func TestHashTakesWhatMarshalWrites(t *testing.T) {
	t.Parallel()
	for _, length := range []int{0, 1, 1 << 15, 1<<15 + 1, 100_000} {
		for _, text := range []string{"x", "文", "😀", "a文", "\xff", "\x80\x80\x80\xe6", "\"<"} {
			list := []string{strings.Repeat(text, length), "b", strings.Repeat(text, length/2)}
			codec := wire.List(wire.String[string]())
			hash := sha256.New()
			wire.Hash(hash, codec, &list)
			require.Equal(t, sha256.Sum256(wire.Marshal(codec, &list)), [sha256.Size]byte(hash.Sum(nil)), "%d of %q", length, text)
		}
	}
}
