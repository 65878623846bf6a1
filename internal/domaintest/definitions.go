package domaintest

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/wenming-go/wenming/indicators"
)

// definitions sees that everything defined is named and defined in both languages, bounded, sourced where it says so, and has
// the domain's own name in front of its id.
func (s Suite) definitions(t *testing.T) {
	domain := s.Domain()
	own := func(id string) {
		if !strings.HasPrefix(id, domain.Name+".") {
			t.Errorf("%s: begin the id with %q", id, domain.Name+".")
		}
	}
	for _, m := range domain.Measures {
		if !strings.HasPrefix(string(m.ID), "population.") {
			own(string(m.ID))
		}
		checkTexts(t, string(m.ID), m.Name, m.Definition, m.Unit)
		checkSentence(t, string(m.ID), m.Definition)
		Citations(t, string(m.ID), m.Sources)
		if m.Min == nil {
			t.Errorf("%s: say the least it can be", m.ID)
		}
	}
	for _, i := range domain.Indicators {
		own(string(i.ID))
		checkTexts(t, string(i.ID), i.Name, i.Definition, i.Unit)
		checkSentence(t, string(i.ID), i.Definition)
		Citations(t, string(i.ID), i.Sources)
	}
	for _, c := range domain.Checks {
		own(string(c.ID))
		checkTexts(t, string(c.ID), c.Name, c.Definition)
		checkSentence(t, string(c.ID), c.Definition)
		Citations(t, string(c.ID), c.Sources)
	}
}

// criteria sees that every criterion has its source and, unless the source gives them, no marks.
func (s Suite) criteria(t *testing.T) {
	domain := s.Domain()
	for _, node := range s.Criteria() {
		id := string(node.ID)
		if !strings.HasPrefix(id, domain.Name+".") {
			t.Errorf("%s: begin the id with %q", id, domain.Name+".")
		}
		checkTexts(t, id, node.Name)
		Citations(t, id, node.Sources)
		if len(node.Sources) == 0 {
			t.Errorf("%s: no source, no criterion", id)
		}
		for _, c := range node.Sources {
			if c.URL == "" && !saysNoAddress(c) || c.Note == "" {
				t.Errorf("%s: the source needs its address, and a note of what the figure applies to", id)
			}
		}
		if !node.Marks.IsZero() {
			t.Errorf("%s: a criterion of the package is assessed; marks belong to a framework", id)
		}
	}
}

func checkTexts(t *testing.T, id string, texts ...indicators.Text) {
	t.Helper()
	for _, text := range texts {
		if text.Zh == "" || text.En == "" {
			t.Errorf("%s: %q lacks a language", id, text.Zh+text.En)
		}
		if strings.TrimSpace(text.Zh) != text.Zh || strings.TrimSpace(text.En) != text.En {
			t.Errorf("%s: spaces around %q", id, text.Zh+text.En)
		}
		if strings.HasSuffix(text.En, ".") {
			t.Errorf("%s: no full stop behind %q", id, text.En)
		}
		characters := []rune(text.Zh)
		for i, r := range characters {
			if i > 0 && strings.ContainsRune(",;:()?!", r) && unicode.Is(unicode.Han, characters[i-1]) {
				t.Errorf("%s: write %q full width behind 汉字 in %q", id, r, text.Zh)
			}
		}
	}
}

// checkSentence sees that a definition in Chinese is a sentence.
func checkSentence(t *testing.T, id string, definition indicators.Text) {
	t.Helper()
	if !strings.HasSuffix(definition.Zh, "。") {
		t.Errorf("%s: end the definition %q with 。", id, definition.Zh)
	}
}

// Citations sees that each source names its document and has a confidence that may be shipped.
func Citations(t *testing.T, id string, citations []indicators.Citation) {
	t.Helper()
	for _, c := range citations {
		if c.Document == "" {
			t.Errorf("%s: a source without a document", id)
		}
		if !slices.Contains([]indicators.Confidence{indicators.HighConfidence, indicators.MediumConfidence}, c.Confidence) {
			t.Errorf("%s: %s has the confidence %v; what is less than medium is not shipped", id, c.Document, c.Confidence)
		}
	}
}

// fresh sees that what a caller changes stays with that caller.
func (s Suite) fresh(t *testing.T) {
	spoil(reflect.ValueOf(s.Domain()), 0)
	spoil(reflect.ValueOf(s.Criteria()), 0)
	before, after := s.Domain(), s.Domain()
	if len(before.Measures) == 0 || !reflect.DeepEqual(before.Measures, after.Measures) {
		t.Error("Domain is not fresh at every call")
	}
	s.definitions(t)
	s.criteria(t)
}

// spoil empties every text that can be reached through slices and pointers.
func spoil(v reflect.Value, depth int) {
	const deepest = 12
	if depth > deepest {
		return
	}
	switch v.Kind() {
	case reflect.String:
		if v.CanSet() {
			v.SetString("")
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			spoil(v.Elem(), depth+1)
		}
	case reflect.Slice:
		for i := range v.Len() {
			spoil(v.Index(i), depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			spoil(v.Field(i), depth+1)
		}
	default:
	}
}
