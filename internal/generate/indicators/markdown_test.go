package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

func TestLink(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]string{
		"":                          "《条例》",
		"https://a.cn/b_(c)*d.html": "[《条例》](<https://a.cn/b_(c)*d.html>)",
		"http://a.cn/!m!d&id=1565":  "[《条例》](<http://a.cn/!m!d&id=1565>)",
		"http://a.cn/?x=1&copy=2":   "[《条例》](<http://a.cn/?x=1&amp;copy=2>)",
		"http://a.cn/<x y>|z\\":     "[《条例》](<http://a.cn/%3Cx%20y%3E%7Cz%5C>)",
		"a.cn/b|c":                  `《条例》 a.cn/b\|c`,
		"javascript:alert(1)":       "《条例》 javascript:alert(1)",
		"《人民日报》2013 年 12 月 12 日第 1 版": "《条例》 《人民日报》2013 年 12 月 12 日第 1 版",
	} {
		assert.Equal(t, want, link("《条例》", address))
	}
}

func TestCells(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "人<br>persons", both(indicators.Text{Zh: "人", En: "persons"}))
	assert.Equal(t, "%", both(indicators.Same("%")))
	assert.Empty(t, both(indicators.Text{}))
	assert.Equal(t, `来源 a\|b`, title(indicators.Text{Zh: "来源", En: "a|b"}))
	assert.Equal(t, "a<br>b", lines("a", "", "b"))
	assert.Equal(t, "<a id=\"check-a.b_c\"></a>`a.b_c`<br>甲<br>alpha",
		entry("check", indicators.CheckID("a.b_c"), indicators.Text{Zh: "甲", En: "alpha"}))
	var m markdown
	m.columns("a", "b")
	m.row("1", "2")
	assert.Equal(t, "| a | b |\n|---|---|\n| 1 | 2 |\n", m.String())
}
