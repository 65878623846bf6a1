package wire_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/wire"
)

// Every constructor says what it reads, members in the order of the table, and a table that holds itself is defined once.
func TestDescribe(t *testing.T) {
	t.Parallel()
	type branch struct {
		Number   int
		Text     amount
		Open     bool
		Mode     mode
		Raw      json.RawMessage
		Notes    map[string]string
		Cap      *int
		Branches []branch
	}
	var branches wire.Codec[branch]
	text := wire.Text(parseAmount, func(a *amount) string { return a.digits }, nil, "an amount", true)
	branches = wire.Named("branch", "a branch", wire.Object(
		wire.Required("number", func(b *branch) *int { return &b.Number }, wire.Integer(-5, 7)),
		wire.Optional("text", func(b *branch) *amount { return &b.Text },
			wire.Described(text, func(s *wire.Schema) { s.Pattern, s.Longest = "^[0-9]+$", 9 })),
		wire.Optional("open", func(b *branch) *bool { return &b.Open }, wire.Bool()),
		wire.Optional("mode", func(b *branch) *mode { return &b.Mode }, wire.Words(
			wire.Word[mode]{Value: halfUp, Word: "half_up"}, wire.Word[mode]{Value: halfEven, Word: "half_even"})),
		wire.Optional("raw", func(b *branch) *json.RawMessage { return &b.Raw }, wire.RawTree()),
		wire.Optional("notes", func(b *branch) *map[string]string { return &b.Notes }, wire.Map(wire.String[string]())),
		wire.Optional("cap", func(b *branch) **int { return &b.Cap }, wire.Pointer(wire.Integer(0, 1))),
		wire.Optional("branches", func(b *branch) *[]branch { return &b.Branches }, wire.List(wire.Ref(&branches))),
		wire.Constant[branch]("format", "wenming.branch/1"),
	))
	schema := wire.Describe("urn:wenming:branch:1", "branches", wire.List(branches))
	assert.Equal(t, `{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:wenming:branch:1","title":"branches",`+
		`"type":"array","items":{"$ref":"#/$defs/branch"},"$defs":{"branch":{"title":"a branch","type":"object","properties":{`+
		`"number":{"type":"integer","minimum":-5,"maximum":7},`+
		`"text":{"description":"an amount","type":["string","number"],"pattern":"^[0-9]+$","maxLength":9},`+
		`"open":{"type":"boolean"},`+
		`"mode":{"enum":["half_up","half_even"]},`+
		`"raw":{},`+
		`"notes":{"type":"object","additionalProperties":{"type":"string"},"maxProperties":4096},`+
		`"cap":{"type":"integer","minimum":0,"maximum":1},`+
		`"branches":{"type":"array","items":{"$ref":"#/$defs/branch"}},`+
		`"format":{"const":"wenming.branch/1"}},`+
		`"required":["number","format"],"additionalProperties":false}}}`, string(schema))
	assert.Equal(t, schema, wire.Describe("urn:wenming:branch:1", "branches", wire.List(branches)))
}

// A choice is one object for each kind, and what a check sees to can be added.
func TestDescribeChoices(t *testing.T) {
	t.Parallel()
	choice := wire.OneOf("a rule",
		wire.Case("linear", func(v linear) rule { return v }, func(r rule) (linear, bool) { v, ok := r.(linear); return v, ok },
			wire.Object(wire.Required("from", func(v *linear) *int { return &v.From }, wire.Integer(0, 9)))),
		wire.Case("bands", func(v bands) rule { return v }, func(r rule) (bands, bool) { v, ok := r.(bands); return v, ok },
			wire.Object(wire.Optional("bounds", func(v *bands) *[]string { return &v.Bounds }, wire.List(wire.String[string]())))),
	)
	described := wire.Described(wire.Check(choice, func(*wire.Decoder, *rule) {}), func(s *wire.Schema) {
		bounds := s.OneOf[1].Member("bands").Member("bounds")
		bounds.FewestItems, bounds.Items.Shortest = 1, 2
		s.AnyOf = []wire.Schema{{Members: []wire.Member{{Name: "other", Schema: wire.Schema{Never: true}}}}}
	})
	assert.Equal(t, `{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"x","title":"rules",`+
		`"description":"a rule: an object with one member, its kind","oneOf":[`+
		`{"type":"object","properties":{"linear":{"type":"object","properties":{"from":{"type":"integer","minimum":0,"maximum":9}},`+
		`"required":["from"],"additionalProperties":false}},"required":["linear"],"additionalProperties":false},`+
		`{"type":"object","properties":{"bands":{"type":"object","properties":{"bounds":{"type":"array","items":{"type":"string","minLength":2},"minItems":1}},`+
		`"additionalProperties":false}},"required":["bands"],"additionalProperties":false}],`+
		`"anyOf":[{"properties":{"other":false}}]}`,
		string(wire.Describe("x", "rules", described)))
}

// A codec that says nothing allows everything.
func TestDescribeNothing(t *testing.T) {
	t.Parallel()
	var silent wire.Codec[int]
	for name, codec := range map[string]wire.Codec[[]int]{
		"itself":  wire.List(silent),
		"checked": wire.List(wire.Check(silent, func(*wire.Decoder, *int) {})),
		"named":   wire.List(wire.Described(silent, func(*wire.Schema) {})),
	} {
		var schema map[string]any
		require.NoError(t, json.Unmarshal(wire.Describe("x", "y", codec), &schema), name)
		assert.Equal(t, map[string]any{}, schema["items"], name)
	}
}
