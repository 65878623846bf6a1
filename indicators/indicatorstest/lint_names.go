package indicatorstest

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// names finds what reads the same among what is to be told apart, in each language.
type names struct {
	linter *linter
	kind   string
	seen   map[indicators.Language]map[string]string
}

func (l *linter) names(kind string) names {
	return names{l, kind, map[indicators.Language]map[string]string{indicators.Chinese: {}, indicators.English: {}}}
}

func (n names) add(path, id string, name indicators.Text) {
	in := func(language indicators.Language, text string) bool {
		if text == "" {
			return false
		}
		other, taken := n.seen[language][text]
		if !taken {
			n.seen[language][text] = id
			return false
		}
		n.linter.remark(RemarkSameName, path+"/name", "say in the name what sets them apart",
			fmt.Sprintf("the %s %q and %q are both called %q", n.kind, other, id, text))
		return true
	}
	if !in(indicators.Chinese, name.Zh) {
		in(indicators.English, name.En)
	}
}

// lintNames finds names that two of a kind have. Nodes are told apart by those above them.
func (l *linter) lintNames() {
	measures, derived, checks := l.names("measures"), l.names("indicators"), l.names("checks")
	for _, m := range l.measures {
		measures.add(m.path, string(m.item.ID), m.item.Name)
	}
	for _, x := range l.indicators {
		derived.add(x.path, string(x.item.ID), x.item.Name)
	}
	for _, c := range l.checks {
		checks.add(c.path, string(c.item.ID), c.item.Name)
	}
	for _, n := range l.nodes {
		beside := l.names("nodes")
		for _, i := range n.children {
			child := &l.nodes[i]
			beside.add(child.path, string(child.node.ID), child.node.Name)
		}
	}
	sanctions, levels := l.names("sanctions"), l.names("levels")
	for i, s := range l.framework.Sanctions {
		sanctions.add(fmt.Sprintf("/sanctions/%d", i), s.Code, s.Name)
	}
	for i, level := range l.framework.Levels {
		levels.add(fmt.Sprintf("/levels/%d", i), fmt.Sprintf("/levels/%d", i), level.Name)
	}
}

// similar finds ids that are easily mistaken for each other.
type similar struct {
	linter *linter
	kind   string
	seen   map[string]string
}

func (s similar) add(path, id string) {
	folded := strings.ReplaceAll(strings.ToLower(id), "-", "_")
	other, taken := s.seen[folded]
	switch {
	case !taken:
		s.seen[folded] = id
	case other != id:
		s.linter.remark(RemarkSimilarIDs, path, "give them ids that cannot be mistaken for each other",
			fmt.Sprintf("the ids %q and %q of two %s are easily mistaken for each other", other, id, s.kind))
	}
}

// lintIDs finds ids of a kind that differ in case or in - and _ only.
func (l *linter) lintIDs() {
	of := func(kind string) similar { return similar{l, kind, map[string]string{}} }
	measures, derived, checks := of("measures"), of("indicators"), of("checks")
	for _, m := range l.measures {
		measures.add(m.path+"/id", string(m.item.ID))
	}
	for _, x := range l.indicators {
		derived.add(x.path+"/id", string(x.item.ID))
	}
	for _, c := range l.checks {
		checks.add(c.path+"/id", string(c.item.ID))
	}
	nodes, sanctions := of("nodes"), of("sanctions")
	for _, n := range l.nodes {
		nodes.add(n.path+"/id", string(n.node.ID))
	}
	for i, s := range l.framework.Sanctions {
		sanctions.add(fmt.Sprintf("/sanctions/%d/code", i), s.Code)
	}
}
