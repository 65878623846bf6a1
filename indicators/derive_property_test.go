package indicators_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// treeOf reads a framework's JSON as maps, slices and texts.
func treeOf(t testing.TB, f indicators.Framework) map[string]any {
	t.Helper()
	document, err := f.MarshalJSON()
	require.NoError(t, err)
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.UseNumber()
	var tree map[string]any
	require.NoError(t, decoder.Decode(&tree))
	return tree
}

// withoutHeader takes out what a derived framework always has otherwise.
func withoutHeader(tree map[string]any) map[string]any {
	for _, member := range []string{"id", "edition", "name", "basis", "parent"} {
		delete(tree, member)
	}
	return tree
}

// holderOf finds the object of a node, or the framework itself; nil where there is none.
func holderOf(tree map[string]any, node indicators.NodeID) map[string]any {
	if node == "" {
		return tree
	}
	var find func(value any) map[string]any
	find = func(value any) map[string]any {
		n, _ := value.(map[string]any)
		if n["id"] == string(node) {
			return n
		}
		children, _ := n["children"].([]any)
		for _, child := range children {
			if found := find(child); found != nil {
				return found
			}
		}
		return nil
	}
	return find(tree["root"])
}

// put writes JSON at a place below a node, or takes out what stands there.
func put(t testing.TB, tree map[string]any, node indicators.NodeID, at, document string) {
	t.Helper()
	path := strings.Split(at, "/")[1:]
	var holder any = holderOf(tree, node)
	for _, token := range path[:len(path)-1] {
		switch here := holder.(type) {
		case map[string]any:
			holder = here[token]
		case []any:
			i, err := strconv.Atoi(token)
			require.NoError(t, err)
			holder = here[i]
		}
	}
	object, ok := holder.(map[string]any)
	require.True(t, ok, "%s of %q leads nowhere", at, node)
	last := path[len(path)-1]
	if document == "" {
		delete(object, last)
		return
	}
	decoder := json.NewDecoder(strings.NewReader(document))
	decoder.UseNumber()
	var value any
	require.NoError(t, decoder.Decode(&value))
	object[last] = value
}

// leaf is a text, number or boolean in a framework's JSON.
type leaf struct {
	node  indicators.NodeID
	at    string
	value any
}

// leavesOf lists what stands below a node, its children's nodes apart, or below the framework, its root apart.
func leavesOf(node indicators.NodeID, at string, value any, into []leaf) []leaf {
	switch v := value.(type) {
	case map[string]any:
		for name, member := range v {
			if at == "" && (name == "children" || name == "root") {
				continue
			}
			into = leavesOf(node, at+"/"+name, member, into)
		}
	case []any:
		for i, item := range v {
			into = leavesOf(node, fmt.Sprintf("%s/%d", at, i), item, into)
		}
	default:
		into = append(into, leaf{node, at, v})
	}
	return into
}

func allLeaves(f indicators.Framework, tree map[string]any) []leaf {
	leaves := leavesOf("", "", tree, nil)
	for id := range nodesOf(f.Root, map[indicators.NodeID]indicators.Node{}) {
		leaves = leavesOf(id, "", holderOf(tree, id), leaves)
	}
	return leaves
}

// isFigure says by the names of members alone what can be overridden.
func isFigure(l leaf) bool {
	path := strings.Split(l.at, "/")
	if l.node == "" && path[1] != "levels" && path[1] != "sanctions" {
		return false
	}
	return slices.Contains([]string{
		"marks", "weight", "cap", "at_least", "above", "at_most", "below", "equal", "share", "otherwise", "from", "to", "at",
		"level", "step", "each", "floor", "deduct", "count", "months",
	}, path[len(path)-1])
}

// Of everything that stands in a random framework, figures and nothing else can be overridden: one at a time, which changes that place
// and nothing else, and back again, which gives the parent.
func TestDeriveOverridesEveryFigureAndBack(t *testing.T) {
	t.Parallel()
	names := map[string]int{}
	for seed := range uint64(15) {
		options := draw.Everything()
		options.Depth, options.Children = 2, 3
		f := draw.Framework(seed, options)
		f.Sanctions, f.Levels = everyRule().Sanctions, everyRule().Levels
		parent := treeOf(t, f)
		for _, l := range allLeaves(f, parent) {
			where := fmt.Sprintf("seed %d, %q of %q, %v", seed, l.at, l.node, l.value)
			if !isFigure(l) {
				_, err := derive(f, indicators.OverrideNumber(l.node, l.at, num("7")))
				require.Equal(t, []string{"invalid_override /overrides/0/at"}, foundProblems(t, err), where)
				continue
			}
			other, back, document := otherFigure(t, l)
			derived, err := derive(f, other)
			if strings.HasSuffix(l.at, "/count") && err != nil {
				require.Equal(t, []string{"invalid_number /overrides/0/to"}, foundProblems(t, err), where)
				continue
			}
			require.NoError(t, err, where)
			names[l.at[strings.LastIndexByte(l.at, '/')+1:]]++
			want := treeOf(t, f)
			put(t, want, l.node, l.at, document)
			got := treeOf(t, derived)
			require.Equal(t, withoutHeader(want), withoutHeader(got), where)

			again, err := indicators.Derive(derived, "again", "1", ourName(), back)
			require.NoError(t, err, where)
			require.Equal(t, withoutHeader(treeOf(t, f)), withoutHeader(treeOf(t, again)), where)
			there, here := derived.Parent.Changes[0], again.Parent.Changes[0]
			require.Equal(t, indicators.Change{Node: l.node, At: l.at, From: there.To, To: there.From}, here, where)
		}
	}
	for _, name := range []string{"marks", "weight", "cap", "at_least", "above", "at_most", "below", "equal", "share", "otherwise", "from", "to", "at", "level", "step", "each", "floor", "deduct", "count", "months"} {
		assert.Positive(t, names[name], "no framework had a figure %q", name)
	}
}

// otherFigure returns an override by a number one greater, the override back, and the JSON of the number.
func otherFigure(t testing.TB, l leaf) (other, back indicators.Override, document string) {
	t.Helper()
	if l.value == "unknown" {
		return indicators.OverrideMarks(l.node, indicators.WholeMarks(3)), indicators.OverrideMarks(l.node, indicators.UnknownMarks()), `"3"`
	}
	x, ok := new(big.Rat).SetString(fmt.Sprint(l.value))
	require.True(t, ok, "%v is no number", l.value)
	greater := numberOf(new(big.Rat).Add(x, big.NewRat(1, 1)))
	document = greater.String()
	if _, isText := l.value.(string); isText {
		document = strconv.Quote(document)
	}
	return indicators.OverrideNumber(l.node, l.at, greater), indicators.OverrideNumber(l.node, l.at, numberOf(x)), document
}

// A framework that compiles still compiles when nothing but the rounding of its root is changed, downwards and to many places; so its
// parent and changes are found to be stated in full.
func TestDerivedFrameworksCompile(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		f, e := generated(t, seed, draw.Everything())
		derived := mustDerive(t, e.Framework(), indicators.OverrideRounding(f.Root.ID, indicators.Rounding{Places: 9, Mode: indicators.Down}))
		compiled := compileFramework(t, derived, indicators.With(extensionsOnly()))
		assert.Equal(t, derived.Parent, compiled.Framework().Parent, "seed %d", seed)
		digest := e.Digest()
		assert.Equal(t, fmt.Sprintf("%x", digest), derived.Parent.SHA256, "seed %d", seed)
	}
}
