package indicatorstest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// words sees that everything there is to read is there in both languages, and without a gap that was to be filled.
func (tr *trial) words() {
	tr.t.Helper()
	tr.names()
	for _, s := range tr.samples() {
		for r := range s.card.All() {
			for _, l := range []indicators.Language{indicators.Chinese, indicators.English} {
				tr.rendered(s, r.ID, "reason", l, r.Reason().Text(l))
				if c := r.Calculation(); c.Status != 0 {
					tr.rendered(s, r.ID, "calculation", l, c.Text(l))
				}
			}
		}
	}
	for _, s := range tr.some() {
		for _, l := range []indicators.Language{indicators.Chinese, indicators.English} {
			var text bytes.Buffer
			if err := s.card.WriteText(&text, l); err != nil {
				tr.report("words", s.submission, "the scorecard cannot be written in %s: %v", l, err)
			}
			tr.rendered(s, s.card.Total().ID, "scorecard", l, text.String())
		}
	}
	for _, s := range tr.samples()[:1] {
		for r := range s.card.All() {
			for _, l := range []indicators.Language{indicators.Chinese, indicators.English} {
				var text bytes.Buffer
				if err := s.card.WriteNode(&text, r.ID, l); err != nil {
					tr.report("words", s.submission, "%s: it cannot be explained in %s: %v", r.ID, l, err)
				}
				tr.rendered(s, r.ID, "explanation", l, text.String())
			}
		}
	}
}

// names sees that what the framework names has its name in both languages.
func (tr *trial) names() {
	tr.t.Helper()
	tr.named("framework "+tr.framework.ID, tr.framework.Name)
	for _, n := range tr.nodes {
		tr.named(string(n.ID), n.Name)
	}
	for _, m := range tr.framework.Measures {
		tr.named("measure "+string(m.ID), m.Name)
	}
	for _, i := range tr.framework.Indicators {
		tr.named("indicator "+string(i.ID), i.Name)
	}
	for _, c := range tr.framework.Checks {
		tr.named("check "+string(c.ID), c.Name)
	}
	for _, s := range tr.framework.Sanctions {
		tr.named("sanction "+s.Code, s.Name)
	}
	for _, l := range tr.framework.Levels {
		tr.named("level "+l.Name.String(), l.Name)
	}
}

func (tr *trial) named(what string, name indicators.Text) {
	tr.t.Helper()
	switch {
	case strings.TrimSpace(name.Zh) == "":
		tr.complain("words", "%s: the name has no Chinese text beside %q", what, name.En)
	case strings.TrimSpace(name.En) == "":
		tr.complain("words", "%s: the name has no English text beside %q", what, name.Zh)
	}
}

// rendered sees that a text says something, and that no argument of it was left unfilled, unless the words that went into it have braces.
func (tr *trial) rendered(s scored, id indicators.NodeID, what string, l indicators.Language, text string) {
	tr.t.Helper()
	switch {
	case strings.TrimSpace(text) == "":
		tr.report("words", s.submission, "%s: the %s has no text in %s", id, what, l)
	case !tr.hasBraces() && (strings.Contains(text, "%!") || strings.Contains(text, "{")):
		tr.report("words", s.submission, "%s: the %s in %s is not filled in: %s", id, what, l, text)
	}
}

// hasBraces reports whether braces may come from the framework or a submission that was handed in.
func (tr *trial) hasBraces() bool {
	if tr.braces == nil {
		found := hasBrace(tr.framework)
		for _, s := range tr.settings.submissions {
			found = found || hasBrace(s)
		}
		tr.braces = &found
	}
	return *tr.braces
}

// hasBrace reports whether a text anywhere in a document has what an unfilled template would show.
func hasBrace(document any) bool {
	data, err := json.Marshal(document)
	if err != nil {
		return true
	}
	tokens := json.NewDecoder(bytes.NewReader(data))
	tokens.UseNumber()
	for {
		token, err := tokens.Token()
		if err != nil {
			return !errors.Is(err, io.EOF)
		}
		if text, ok := token.(string); ok && (strings.Contains(text, "{") || strings.Contains(text, "%!")) {
			return true
		}
	}
}
