package schemacheck_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
)

// mutator changes documents at random places.
type mutator struct {
	random *rand.Rand
	names  []string // of all members of the document
	parts  []any    // of the document
}

func newMutator(document any, seed uint64) *mutator {
	m := &mutator{random: rand.New(rand.NewPCG(seed, 1))}
	m.collect(document)
	return m
}

// collect gathers all names and values within a value.
func (m *mutator) collect(v any) {
	m.parts = append(m.parts, v)
	switch v := v.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			m.names = append(m.names, name)
			m.collect(v[name])
		}
	case []any:
		for _, item := range v {
			m.collect(item)
		}
	}
}

// mutated returns a copy of a document with one to three changes.
func (m *mutator) mutated(document any) any {
	document = clone(document)
	for range 1 + m.random.IntN(3) {
		document = m.change(document)
	}
	return document
}

// change changes something within a value, which becomes what is returned.
func (m *mutator) change(v any) any {
	switch v := v.(type) {
	case map[string]any:
		if len(v) == 0 || m.random.IntN(8) == 0 {
			return m.changeObject(v)
		}
		name := pick(m.random, slices.Sorted(maps.Keys(v)))
		v[name] = m.within(v[name])
		return v
	case []any:
		if len(v) == 0 || m.random.IntN(8) == 0 {
			return m.changeList(v)
		}
		at := m.random.IntN(len(v))
		v[at] = m.within(v[at])
		return v
	default:
		return m.other(v)
	}
}

// within changes something within a value, or replaces the whole of it.
func (m *mutator) within(v any) any {
	if m.random.IntN(10) == 0 {
		return m.other(v)
	}
	return m.change(v)
}

// changeObject takes a member away, adds one, or gives one another name.
func (m *mutator) changeObject(v map[string]any) any {
	added := pick(m.random, m.names)
	if len(v) == 0 {
		v[added] = clone(pick(m.random, m.parts))
		return v
	}
	name := pick(m.random, slices.Sorted(maps.Keys(v)))
	value := v[name]
	switch m.random.IntN(6) {
	case 0, 1:
		delete(v, name)
	case 2:
		delete(v, name)
		v[added] = value
	case 3:
		delete(v, name)
		v[strings.ToUpper(name)] = value
	case 4:
		v[added] = clone(pick(m.random, m.parts))
	default:
		v["no_such_member"] = value
	}
	return v
}

// changeList takes an item away, or puts one of the document's values into the list.
func (m *mutator) changeList(v []any) any {
	if len(v) == 0 || m.random.IntN(2) == 0 {
		return append(v, clone(pick(m.random, m.parts)))
	}
	at := m.random.IntN(len(v))
	return slices.Delete(v, at, at+1)
}

// other returns another value: one of the document's own, or one of those that readers stumble over.
func (m *mutator) other(v any) any {
	switch m.random.IntN(4) {
	case 0:
		return clone(pick(m.random, m.parts))
	case 1:
		if text, isText := v.(string); isText {
			return m.changeText(text)
		}
	}
	return clone(pick(m.random, []any{
		nil, true, false, "", "x", "none", "unknown", " 5 ", "5", "-5", "+5", "1/2", "1/0", "-1/-2", "1.5/2", "1e3", "1.", ".5", "0x1", "１２", "1,234", "0,123", "12,34",
		"10.6万余", "10余万", "约5余", "5以上", "24.4%", "24.4%以内", "5余多", "不足0", "1e5万", "三", "\u20035\u3000", "−5", "-", "无", "1e99", "1e-99",
		json.Number("0"), json.Number("1"), json.Number("-1"), json.Number("1.5"), json.Number("1.0"), json.Number("1e2"), json.Number("1e99"), json.Number("4294967296"),
		[]any{}, map[string]any{}, map[string]any{"value": "5"}, map[string]any{"value": nil, "unit": "1"}, map[string]any{"value": "5", "status": "missing"},
		map[string]any{"measure": "", "constant": "1"}, map[string]any{"measure": "a", "constant": "1"}, map[string]any{"lag": json.Number("0"), "constant": "1"},
		map[string]any{"zh": "x"}, map[string]any{"places": json.Number("0"), "mode": "none"}, map[string]any{"extension": map[string]any{"name": "x"}},
	}))
}

// changeText changes one character of a text.
func (m *mutator) changeText(text string) string {
	characters := []rune(text)
	if len(characters) == 0 {
		return "0"
	}
	at := m.random.IntN(len(characters))
	switch m.random.IntN(3) {
	case 0:
		return string(slices.Delete(characters, at, at+1))
	case 1:
		return string(slices.Insert(characters, at, pick(m.random, []rune("0059.-/e% ,万亿余约\n"))))
	default:
		characters[at] = pick(m.random, []rune("0159.-/eE万余%"))
		return string(characters)
	}
}

func pick[T any](random *rand.Rand, list []T) T { return list[random.IntN(len(list))] }

// clone copies a tree.
func clone(v any) any {
	switch v := v.(type) {
	case map[string]any:
		copied := make(map[string]any, len(v))
		for name, value := range v {
			copied[name] = clone(value)
		}
		return copied
	case []any:
		copied := make([]any, len(v))
		for i, item := range v {
			copied[i] = clone(item)
		}
		return copied
	default:
		return v
	}
}
