package main

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// scoring is a case of one submission. Each want is "node: what it comes to".
func scoring(path, zh, en string, f indicators.Framework, reported string, wants ...string) scoringCase {
	return scoringCase{
		path: path, about: indicators.Text{Zh: zh, En: en}, framework: f, submission: submissionOf(reported), want: wantsOf(wants),
	}
}

// submissionOf is what the subject of most cases reports; see [figures].
func submissionOf(reported string) indicators.Submission {
	subject := indicators.Subject{ID: "city", Name: indicators.Text{Zh: "示例市", En: "example city"}}
	return indicators.NewSubmission(subject, "2026", figures(reported))
}

func wantsOf(texts []string) []want {
	list := make([]want, len(texts))
	for i, text := range texts {
		node, figure, found := strings.Cut(text, ": ")
		if !found {
			panic(fmt.Sprintf("%q wants nothing of a node", text))
		}
		list[i] = want{node, figure}
	}
	return list
}

// points is a case of one rule at several figures: criteria a1, a2 … that read x1, x2 …, one a row, such as "80 = 5" or
// "80:at_least:5 = 5; range [5, 6)".
func points(path, zh, en, marks string, rule indicators.Rule, rows ...string) scoringCase {
	return pointsOf(path, zh, en, "x", marks, rule, indicators.Rounding{}, rows...)
}

// pointsOf is [points] over measures whose ids begin otherwise, with criteria that are rounded.
func pointsOf(path, zh, en, measure, marks string, rule indicators.Rule, r indicators.Rounding, rows ...string) scoringCase {
	var children []indicators.Node
	var reported, wants []string
	for i, row := range rows {
		value, outcomes, _ := strings.Cut(row, " = ")
		read, id := fmt.Sprintf("%s%d", measure, i+1), fmt.Sprintf("a%d", i+1)
		children = append(children, item(indicators.NodeID(id), marks, indicators.IndicatorID(read), rule, rounded(r.Mode, r.Places)))
		reported = append(reported, read+"="+value)
		for outcome := range strings.SplitSeq(outcomes, "; ") {
			wants = append(wants, id+": "+outcome)
		}
	}
	return scoring(path, zh, en, frameworkOf(sumOf("root", children...)), strings.Join(reported, " "), wants...)
}
