package indicatorstest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/wire"
)

// Score reports an error unless the node published the score, compared as a number: "5" is "5.00".
func Score(t testing.TB, card *indicators.Scorecard, id indicators.NodeID, want string) {
	t.Helper()
	result, ok := nodeOf(t, card, id)
	if !ok {
		return
	}
	number, err := indicators.ParseNumber(want)
	switch {
	case err != nil:
		t.Errorf("%s: the expected score %q is not a number; write it as 5.00 or 2/3", id, want)
	case !result.HasScore():
		t.Errorf("%s: no score (%s), want %s: %s", id, result.Status, want, why(result))
	case !result.Score.Equal(number):
		t.Errorf("%s: %s, want %s: %s", id, scoreText(result), want, why(result))
	}
}

// NoScore reports an error where the node published a score.
func NoScore(t testing.TB, card *indicators.Scorecard, id indicators.NodeID) {
	t.Helper()
	if result, ok := nodeOf(t, card, id); ok && result.HasScore() {
		t.Errorf("%s: %s, want no score: %s", id, scoreText(result), why(result))
	}
}

// Status reports an error unless the node has the status (状态).
func Status(t testing.TB, card *indicators.Scorecard, id indicators.NodeID, want indicators.Status) {
	t.Helper()
	if want.String() == "" {
		t.Errorf("%s: the expected status, %d, is none; take one of the constants, such as StatusScored", id, want)
	} else if result, ok := nodeOf(t, card, id); ok && result.Status != want {
		t.Errorf("%s: %s, want %s: %s", id, result.Status, want, why(result))
	}
}

// Verdict reports an error unless the node was assessed as wanted (判定): [indicators.Holds] where it is met.
func Verdict(t testing.TB, card *indicators.Scorecard, id indicators.NodeID, want indicators.Truth) {
	t.Helper()
	result, ok := nodeOf(t, card, id)
	switch {
	case !ok:
	case want.String() == "":
		t.Errorf("%s: the expected verdict, %d, is none; take Holds, Fails or Undecided", id, want)
	case result.Verdict == 0:
		t.Errorf("%s: no verdict (%s), want %s: %s", id, result.Status, want, why(result))
	case result.Verdict != want:
		t.Errorf("%s: %s, want %s: %s", id, result.Verdict, want, why(result))
	}
}

// Reason reports an error unless the node's reason (原因), or one of its details, has the code.
func Reason(t testing.TB, card *indicators.Scorecard, id indicators.NodeID, want indicators.ReasonCode) {
	t.Helper()
	result, ok := nodeOf(t, card, id)
	if !ok {
		return
	}
	if want.Template().IsZero() {
		t.Errorf("%s: %q is the code of no reason%s", id, want, nearest(string(want), indicators.ReasonCodes()))
	} else if codes := codesOf(result.Reason()); !slices.Contains(codes, want) {
		t.Errorf("%s: the reason is %s, want %s: %s", id, join(codes), want, why(result))
	}
}

// Level reports an error unless the whole reached the level of that name, in either language (等级).
func Level(t testing.TB, card *indicators.Scorecard, want string) {
	t.Helper()
	if isEmpty(t, card) {
		return
	}
	level, has := card.Level()
	switch {
	case !has:
		t.Errorf("level: the framework %s has no levels, want %s", card.Framework().ID, want)
	case level.Outcome == indicators.Undecided:
		t.Errorf("level: undecided, want %s: data are missing", want)
	case level.Name.Zh != want && level.Name.En != want:
		t.Errorf("level: %s, want %s: the total is %s", level.Name, want, why(card.Total()))
	}
}

// NothingUnread reports an error where measures were reported that nothing reads, as a misspelt id is.
func NothingUnread(t testing.TB, card *indicators.Scorecard) {
	t.Helper()
	if !isEmpty(t, card) && len(card.Unread()) > 0 {
		t.Errorf("no indicator and no check of %s reads %s; are these misspelt?", card.Framework().ID, join(card.Unread()))
	}
}

// NoProblems reports every problem of an error in a message of its own, below what wraps them, and whether there was none.
func NoProblems(t testing.TB, err error) bool {
	t.Helper()
	var problems indicators.Problems
	switch {
	case err == nil:
		return true
	case errors.As(err, &problems) && len(problems) == 0:
		t.Errorf("an error that is not nil lists no problem: %T", err)
	case errors.As(err, &problems):
		if about, _ := strings.CutSuffix(err.Error(), problems.Error()); about != "" {
			t.Errorf("%s", strings.TrimSuffix(strings.TrimSpace(about), ":"))
		}
		for _, p := range problems {
			t.Errorf("%v", p)
		}
	default:
		t.Errorf("%v", err)
	}
	return false
}

// nodeOf returns the result of a node, or reports what is nearest to an id that there is not.
func nodeOf(t testing.TB, card *indicators.Scorecard, id indicators.NodeID) (indicators.Result, bool) {
	t.Helper()
	if isEmpty(t, card) {
		return indicators.Result{}, false
	}
	result, ok := card.Node(id)
	if !ok {
		var ids []indicators.NodeID
		for r := range card.All() {
			ids = append(ids, r.ID)
		}
		t.Errorf("%s: the framework %s has no such node%s", id, card.Framework().ID, nearest(string(id), ids))
	}
	return result, ok
}

func isEmpty(t testing.TB, card *indicators.Scorecard) bool {
	t.Helper()
	if card == nil || card.Len() == 0 {
		t.Errorf("the scorecard is empty; did Evaluate return an error?")
		return true
	}
	return false
}

// nearest asks whether the known word nearest to one was meant.
func nearest[T ~string](word string, known []T) string {
	words := make([]string, len(known))
	for i, k := range known {
		words[i] = string(k)
	}
	near, ok := wire.Nearest(word, words)
	if !ok {
		return ""
	}
	return fmt.Sprintf("; did you mean %q?", near)
}

// why is the reason in words, with the calculation where there is more to it than one figure.
func why(r indicators.Result) string {
	text := r.Reason().Text(indicators.English)
	if c := r.Calculation(); c.Status == indicators.Calculated && len(c.Observations) > 1 {
		text += " (" + c.Text(indicators.English) + ")"
	}
	return text
}

// scoreText is the score as it is published, or the exact number where its places do not show it.
func scoreText(r indicators.Result) string {
	if r.Inexact || r.Rounding.Mode != 0 && r.Rounding.Mode != indicators.Unrounded {
		return r.ScoreText()
	}
	return r.Score.String()
}

// codesOf returns the code of a reason and those of its details.
func codesOf(r indicators.Reason) []indicators.ReasonCode {
	codes := []indicators.ReasonCode{r.Code}
	for _, d := range r.Details {
		codes = append(codes, codesOf(d)...)
	}
	return codes
}

func join[T ~string](list []T) string {
	words := make([]string, len(list))
	for i, word := range list {
		words[i] = string(word)
	}
	return strings.Join(words, ", ")
}
