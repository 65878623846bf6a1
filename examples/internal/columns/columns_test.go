package columns_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/examples/internal/columns"
)

func TestWidth(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "abc": 3, "注册志愿者": 10, "10.6万余": 8, "（人）": 6, "“10+N”": 6, "24.4 %": 6, "≥ 8 — ÷": 7, "[106,000, 107,000)": 18, "示例一县": 8,
	} {
		assert.Equal(t, want, columns.Width(text), text)
	}
}

func TestFill(t *testing.T) {
	assert.Equal(t, "户数  ", columns.Left("户数", 6))
	assert.Equal(t, "  户数", columns.Right("户数", 6))
	assert.Equal(t, "常住户数", columns.Left("常住户数", 6))
}
