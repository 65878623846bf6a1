package indicatorstest

import (
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// lintSources looks at what everything cites.
func (l *linter) lintSources() {
	f := l.framework
	l.lintCitations("", f.Sources)
	for _, m := range l.measures {
		l.lintCitations(m.path, m.item.Sources)
	}
	for _, x := range l.indicators {
		l.lintCitations(x.path, x.item.Sources)
	}
	for _, c := range l.checks {
		l.lintCitations(c.path, c.item.Sources)
	}
	for _, n := range l.nodes {
		l.lintCitations(n.path, n.node.Sources)
	}
	for i, s := range f.Sanctions {
		l.lintCitations(fmt.Sprintf("/sanctions/%d", i), s.Sources)
	}
	for i, level := range f.Levels {
		l.lintCitations(fmt.Sprintf("/levels/%d", i), level.Sources)
	}
}

func (l *linter) lintCitations(path string, citations []indicators.Citation) {
	weak := func(c indicators.Citation) bool {
		return c.Confidence == indicators.LowConfidence || c.Confidence == indicators.Unverified
	}
	for i, c := range citations {
		if at := fmt.Sprintf("%s/sources/%d", path, i); c.Document == "" {
			l.remark(RemarkIncompleteSource, at+"/document", "name the document", "the source names no document")
		} else if c.Confidence < indicators.HighConfidence || c.Confidence > indicators.Unverified {
			l.remark(RemarkIncompleteSource, at+"/confidence", "say how far it can be relied on",
				fmt.Sprintf("the source %q does not say how far it can be relied on", c.Document))
		}
	}
	if len(citations) > 0 && !slices.ContainsFunc(citations, func(c indicators.Citation) bool { return !weak(c) }) {
		l.remark(RemarkWeakSources, path+"/sources", "find a source of high or medium confidence, or say in the text that it is doubtful",
			"all sources are of low or unverified confidence")
	}
}
