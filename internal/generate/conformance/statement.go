package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"testing/fstest"

	"github.com/wenming-go/wenming/conformance"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// member is a member of a case document.
type member struct {
	name string
	json json.RawMessage
}

// statement is a case in the form all kinds of cases have: what it states, and how its answer is judged.
type statement struct {
	path  string
	about indicators.Text
	input []member
	judge func(indicatorstest.SuiteCase) error
}

// statements lists the cases of all tables.
func statements() []statement {
	var list []statement
	for _, c := range append(scoringCases(), limitCases()...) {
		list = append(list, c.statement())
	}
	for _, c := range rankCases() {
		list = append(list, c.statement())
	}
	for _, c := range tableCases() {
		list = append(list, c.statement())
	}
	for _, c := range problemCases() {
		list = append(list, c.statement())
	}
	return list
}

// complete returns the whole document of a case, once its answer is the one that was worked out by hand.
func (s statement) complete() ([]byte, error) {
	members := append([]member{{"format", inJSON("wenming.case/1")}, {"about", inJSON(texts(s.about))}}, s.input...)
	text := []byte{'{'}
	for i, m := range members {
		if i > 0 {
			text = append(text, ',')
		}
		text = append(append(strconv.AppendQuote(text, m.name), ':'), m.json...)
	}
	document, err := indicatorstest.CompleteCase(append(text, '}'), conformance.Domain())
	if err != nil {
		return nil, err
	}
	cases, err := indicatorstest.ReadSuite(fstest.MapFS{"case.json": {Data: document, Mode: fs.ModePerm}})
	if err != nil {
		return nil, err
	}
	return document, s.judge(cases[0])
}

// texts is the JSON form of a text.
func texts(t indicators.Text) any {
	return struct {
		Zh string `json:"zh"`
		En string `json:"en"`
	}{t.Zh, t.En}
}

// inJSON writes a value whose JSON cannot fail.
func inJSON(v any) json.RawMessage {
	text, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("a case states what has no JSON: %v", err))
	}
	return text
}

func frameworkMember(f indicators.Framework) member { return member{"framework", inJSON(f)} }

func (c scoringCase) statement() statement {
	input := []member{frameworkMember(c.framework)}
	if c.derived != nil {
		input = append(input, c.derived.member())
	}
	input = append(input, member{"submission", inJSON(c.submission)})
	if c.limits != "" {
		input = append(input, member{"limits", json.RawMessage(c.limits)})
	}
	return statement{c.path, c.about, input, c.judge}
}

// judge compares the answer with everything that the case wants.
func (c scoringCase) judge(answer indicatorstest.SuiteCase) error {
	if len(c.want) == 0 {
		return errors.New("the case wants nothing")
	}
	if len(answer.Scorecards) != 1 {
		return fmt.Errorf("there is no scorecard: %w", answer.Problems)
	}
	var faults []error
	for _, w := range c.want {
		if fault := w.mismatch(answer.Scorecards[0]); fault != "" {
			faults = append(faults, errors.New(fault))
		}
	}
	return errors.Join(faults...)
}

func (d derivation) member() member {
	return member{"derive", inJSON(struct {
		ID        string          `json:"id"`
		Edition   string          `json:"edition"`
		Name      any             `json:"name"`
		Overrides json.RawMessage `json:"overrides"`
	}{d.id, d.edition, texts(d.name), json.RawMessage(d.overrides)})}
}

func (c rankCase) statement() statement {
	submissions := make([]json.RawMessage, len(c.submissions))
	for i, s := range c.submissions {
		submissions[i] = inJSON(s)
	}
	input := []member{
		frameworkMember(c.framework), {"submissions", inJSON(submissions)}, {"rank", inJSON(map[string]string{"by": c.by.String()})},
	}
	return statement{c.path, c.about, input, func(answer indicatorstest.SuiteCase) error {
		var got []string
		for _, p := range answer.Placements {
			got = append(got, placementOf(p))
		}
		return agree(got, c.want, answer.Problems)
	}}
}

// placementOf is a placement in the words of [rankCase].
func placementOf(p indicatorstest.SuitePlacement) string {
	switch p.Unranked {
	case indicators.UnrankedNoScore:
		return p.Subject + " no_score"
	case indicators.UnrankedSanctioned:
		return p.Subject + " sanctioned"
	case indicators.UnrankedUndecided:
		return p.Subject + " undecided"
	case indicators.NotUnranked:
	}
	return fmt.Sprintf("%s %d %d %d", p.Subject, p.Rank, p.Best, p.Worst)
}

func (c tableCase) statement() statement {
	input := []member{frameworkMember(c.framework), {"table", inJSON(c.table)}}
	return statement{c.path, c.about, input, func(answer indicatorstest.SuiteCase) error {
		var got []string
		for _, card := range answer.Scorecards {
			total := card.Total()
			figure := total.Status.String()
			if total.HasScore() {
				figure = total.Score.String()
			}
			got = append(got, fmt.Sprintf("%s %s %s", card.Subject().ID, card.Period(), figure))
		}
		return agree(got, c.want, answer.Problems)
	}}
}

func (c problemCase) statement() statement {
	return statement{c.path, c.about, c.input, func(answer indicatorstest.SuiteCase) error {
		var got []string
		for _, p := range answer.Problems {
			got = append(got, string(p.Code)+" "+p.Path)
		}
		return agree(got, append([]string{c.code + " " + c.at}, c.otherCodes...), answer.Problems)
	}}
}

// agree compares an answer with what a case wants, line by line.
func agree(got, want []string, problems indicators.Problems) error {
	if slices.Equal(got, want) {
		return nil
	}
	return fmt.Errorf("it comes to %q, and not to %q\n%w", got, want, problems)
}
