package main

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// problemCases lists the cases of input that is refused.
func problemCases() []problemCase {
	return slices.Concat(
		documentProblems(), figureProblems(), tableProblems(), headerProblems(), definitionProblems(), ruleProblems(), conditionProblems(),
		nodeProblems(), consequenceProblems(), limitProblems(), rankProblems(),
	)
}

// soundFramework is a framework in which nothing is wrong: two criteria of 5 marks, "a" by the figure x in percent, and "b" by the share
// of n in m. Every mistake is made in it by replacing a part of its text.
const soundFramework = `{"format":"wenming.framework/1","id":"problems","edition":"1","name":{"zh":"问题用例","en":"problem case"},"basis":"illustrative",` +
	`"measures":[` +
	`{"id":"x","name":{"zh":"数据 x","en":"figure x"},"unit":"%"},` +
	`{"id":"n","name":{"zh":"人数 n","en":"persons n"},"unit":{"zh":"人","en":"persons"},"integer":true,"min":"0"},` +
	`{"id":"m","name":{"zh":"人数 m","en":"persons m"},"unit":{"zh":"人","en":"persons"},"integer":true,"min":"0","max":"1000000"}],` +
	`"indicators":[` +
	`{"id":"x","name":{"zh":"指标 x","en":"indicator x"},"unit":"%","formula":` + formulaOfX + `},` +
	`{"id":"share","name":{"zh":"占比","en":"share"},"unit":"%","direction":"higher","formula":` + formulaOfShare + `}],` +
	`"root":{"id":"root","name":{"zh":"总分","en":"total"},"combine":"sum","children":[` +
	`{"id":"a","name":{"zh":"项目 a","en":"item a"},"marks":"5","indicator":"x","rule":` + ruleOfA + `},` +
	`{"id":"b","name":{"zh":"项目 b","en":"item b"},"marks":"5","indicator":"share","rule":{"bands":{"bands":[{"when":[{"at_least":"50"}],"share":"1"}],"otherwise":"0"}}}]}}`

const (
	formulaOfX     = `[{"numerator":[{"measure":"x"}]}]`
	formulaOfShare = `[{"factor":"100","numerator":[{"measure":"n"}],"denominator":[{"measure":"m"}]}]`
	ruleOfA        = `{"linear":{"from":"0","to":"100"}}`
	idOfB          = `{"id":"b",`
	soundRoot      = `"root":{"id":"root",`
)

// soundSubmission reports every figure that the sound framework reads.
const soundSubmission = `{"format":"wenming.submission/1","subject":{"id":"city"},"period":"2026","observations":[` +
	`{"measure":"m","value":"100"},{"measure":"n","value":"50"},{"measure":"x","value":"80"}]}`

// edit replaces the one place in a text that reads as the first of each pair by the second.
func edit(text string, pairs ...string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		if n := strings.Count(text, pairs[i]); n != 1 {
			panic(fmt.Sprintf("%q stands %d times in %s", pairs[i], n, text))
		}
		text = strings.Replace(text, pairs[i], pairs[i+1], 1)
	}
	return text
}

// refused is a case of input that is refused for the problems given as "code place".
func refused(path, zh, en string, input []member, problems ...string) problemCase {
	code, at, _ := strings.Cut(problems[0], " ")
	return problemCase{path, indicators.Text{Zh: zh, En: en}, input, code, at, problems[1:]}
}

// inFramework makes a mistake in the sound framework.
func inFramework(path, zh, en, problem string, pairs ...string) problemCase {
	return refused(path, zh, en, []member{{"framework", []byte(edit(soundFramework, pairs...))}}, strings.Split(problem, ", ")...)
}

// inRule gives the first criterion another rule.
func inRule(path, zh, en, problem, rule string) problemCase {
	return inFramework(path, zh, en, strings.ReplaceAll(problem, "@", "/root/children/0/rule"), ruleOfA, rule)
}

// inSubmission makes a mistake in the sound submission.
func inSubmission(path, zh, en, problem string, pairs ...string) problemCase {
	return refused(path, zh, en, []member{
		{"framework", []byte(soundFramework)}, {"submission", []byte(edit(soundSubmission, pairs...))},
	}, strings.Split(problem, ", ")...)
}

// inValue gives the figure x as JSON.
func inValue(path, zh, en, problem, value string) problemCase {
	return inSubmission(path, zh, en, strings.ReplaceAll(problem, "@", "/observations/2/value"), `"80"`, value)
}

// inText is a framework that is no document, given as text.
func inText(path, zh, en, problem, text string) problemCase {
	return refused(path, zh, en, []member{{"framework", inJSON(text)}}, strings.Split(problem, ", ")...)
}

// inBytes is a framework that is not UTF-8.
func inBytes(path, zh, en, problem, text string) problemCase {
	return refused(path, zh, en, []member{{"framework_base64", inJSON(base64.StdEncoding.EncodeToString([]byte(text)))}}, strings.Split(problem, ", ")...)
}
