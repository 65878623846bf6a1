package markup_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/internal/generate/markup"
)

func TestEscape(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                           "",
		"注册志愿者（实名）":                  "注册志愿者（实名）",
		"≥ 90 % | < 85 %":            `≥ 90 % \| \< 85 %`,
		"3~5 年，6~8 年":                `3\~5 年，6\~8 年`,
		"*all* of_it_ and `code`":    "\\*all\\* of\\_it\\_ and \\`code\\`",
		"[1] <br> &lt; $x$ a\\b":     `\[1\] \<br\> \&lt; \$x\$ a\\b`,
		" two\nlines\tof   text\r\n": "two lines of text",
		"C# and “10+N” (2013-2020)":  "C# and “10+N” (2013-2020)",
	} {
		assert.Equal(t, want, markup.Escape(text))
	}
}
