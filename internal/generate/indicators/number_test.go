package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

func TestGrouped(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"0": "0", "8": "8", "999": "999", "1000": "1,000", "-999": "-999", "-1000": "-1,000", "1234567": "1,234,567",
		"0.00001": "0.00001", "12345.6789": "12,345.6789", "2/3": "2/3", "10000/3": "10,000/3", "100": "100", "123456": "123,456",
	} {
		assert.Equal(t, want, grouped(num(text)))
	}
	assert.Equal(t, "66 %", share(num("0.66")))
	assert.Equal(t, words("1,800 元", "1,800 yuan"), quantity(num("1800"), words("元", "yuan")))
	assert.Equal(t, words("3", "3"), quantity(num("3"), indicators.Text{}))
}

func TestReported(t *testing.T) {
	t.Parallel()
	zero, ten := indicators.AtZero(), indicators.AtNumber(num("10"))
	for _, c := range []struct {
		measure indicators.Measure
		want    indicators.Text
	}{
		{indicators.Measure{Integer: true, Min: zero}, indicators.Same("0, 1, 2 …")},
		{indicators.Measure{Min: zero}, indicators.Same("≥ 0")},
		{indicators.Measure{Min: zero, Max: ten}, indicators.Same("0–10")},
		{indicators.Measure{Integer: true, Min: zero, Max: ten}, words("整数 0–10", "whole 0–10")},
		{indicators.Measure{Integer: true, Min: ten}, words("整数 ≥ 10", "whole ≥ 10")},
		{indicators.Measure{Max: ten}, indicators.Same("≤ 10")},
		{indicators.Measure{Integer: true}, words("整数", "whole")},
		{indicators.Measure{}, indicators.Text{}},
	} {
		assert.Equal(t, c.want, reported(c.measure))
	}
}
