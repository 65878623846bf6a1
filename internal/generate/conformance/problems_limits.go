package main

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// wide is a framework of a root and as many criteria as are asked for, all of which read x.
func wide(criteria int) indicators.Framework {
	root := sumOf("root")
	for i := range criteria {
		root.Children = append(root.Children, item(indicators.NodeID(fmt.Sprintf("a%d", i+1)), "1", "x", percent()))
	}
	return frameworkOf(root)
}

// deep is a framework of so many levels of nodes.
func deep(levels int) indicators.Framework {
	node := item("a", "1", "x", percent())
	for i := range levels - 1 {
		node = sumOf(indicators.NodeID(fmt.Sprintf("s%d", levels-1-i)), node)
	}
	return frameworkOf(node)
}

// termed is a framework of an indicator that adds up so many terms: x of this period and of periods before.
func termed(terms int) indicators.Framework {
	f := frameworkOf(item("root", "1", "x", percent()))
	parts := make([]indicators.Formula, terms)
	for i := range parts {
		parts[i] = indicators.Lag("x", i)
	}
	f.Indicators[0].Formula = indicators.Sum(parts...)
	return f
}

// limitCases just keep a limit.
func limitCases() []scoringCase {
	kept := func(path, zh, en, limits string, f indicators.Framework, reported string, wants ...string) scoringCase {
		c := scoring(path, zh, en, f, reported, wants...)
		c.limits = limits
		return c
	}
	return []scoringCase{
		kept("limits/nodes_kept", "根与九项标准共十个节点，上限为十个。", "the root and nine criteria are ten nodes, as many as are allowed", `{"nodes":10}`, wide(9), "x=50", "root: 4.5"),
		kept("limits/depth_kept", "三层节点，上限为三层。", "nodes are three deep, as deep as is allowed", `{"depth":3}`, deep(3), "x=50", "s1: 0.5"),
		kept("limits/terms_kept", "公式五项，上限为五项。", "a formula has five terms, as many as are allowed", `{"terms":5}`, termed(5),
			"x=10 x[1]=10 x[2]=10 x[3]=10 x[4]=10", "root: 0.5"),
	}
}

// limitProblems go one beyond a limit.
func limitProblems() []problemCase {
	beyond := func(path, zh, en, limits, problem string, f indicators.Framework) problemCase {
		return refused(path, zh, en, []member{
			frameworkMember(f), {"submission", inJSON(submissionOf("x=50"))}, {"limits", []byte(limits)},
		}, strings.Split(problem, ", ")...)
	}
	return []problemCase{
		beyond("limits/bytes", "文档比字节上限长。", "a document is longer than the limit of bytes", `{"bytes":100}`, "too_large ", wide(1)),
		beyond("limits/nodes", "根与十项标准共十一个节点，上限为十个。", "the root and ten criteria are eleven nodes, one more than are allowed", `{"nodes":10}`,
			"too_many_nodes /root/children/9", wide(10)),
		beyond("limits/depth", "四层节点，上限为三层。", "nodes are four deep, one more than is allowed", `{"depth":3}`,
			"too_deep /root/children/0/children/0/children/0", deep(4)),
		beyond("limits/terms", "公式六项，上限为五项。", "a formula has six terms, one more than are allowed", `{"terms":5}`,
			"too_many_terms /indicators/0/formula", termed(6)),
		refused("limits/problems", "错误有三处，只列一处，末项说明总数。", "three things are wrong, one of them is listed, and the last entry counts them all", []member{
			{"framework", []byte(edit(soundFramework, `"item a"},"marks":"5"`, `"item a"},"marks":"-5"`, `"item b"},"marks":"5"`, `"item b"},"marks":"-5"`,
				`{"zh":"总分","en":"total"}`, `""`))}, {"limits", []byte(`{"problems":1}`)},
		}, "invalid_marks /root/children/1/marks", "more_problems "),
		refused("limits/rows", "表有两行，上限为一行。", "a table has two rows, and one is allowed", []member{
			{"framework", []byte(soundFramework)}, {"table", inJSON("subject,period,measure,value\na,2026,x,1\nb,2026,x,2\n")}, {"limits", []byte(`{"rows":1}`)},
		}, "too_large row 3"),
	}
}
