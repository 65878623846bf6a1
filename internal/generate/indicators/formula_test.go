package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func TestFormula(t *testing.T) {
	t.Parallel()
	loans, stock := indicators.Of("library.loans"), indicators.Of("library.stock")
	percent := indicators.Same("%")
	for _, c := range []struct {
		formula indicators.Formula
		unit    indicators.Text
		zh, en  string
	}{
		{loans, words("册", "volumes"), "借阅册次", "loans"},
		{indicators.Of("library.stated"), percent, "自报流通率", "stated circulation"},
		{indicators.Ratio(loans, stock), indicators.Text{}, "借阅册次 ÷ 藏书", "loans ÷ stock"},
		{indicators.Ratio(loans, stock).Percent(), percent, "借阅册次 ÷ 藏书 × 100 %", "loans ÷ stock × 100 %"},
		{indicators.Ratio(loans, stock).Per(100), words("册/百册", "per 100"), "借阅册次 ÷ 藏书 × 100", "loans ÷ stock × 100"},
		{indicators.Ratio(loans, stock).Per(1000), indicators.Same("‰"), "借阅册次 ÷ 藏书 × 1,000 ‰", "loans ÷ stock × 1,000 ‰"},
		{indicators.Ratio(loans, stock).Per(10_000), percent, "借阅册次 ÷ 藏书 × 10,000", "loans ÷ stock × 10,000"},
		{indicators.Sum(loans, stock.Times(num("-1"))), indicators.Text{}, "借阅册次 − 藏书", "loans − stock"},
		{indicators.Ratio(loans, indicators.Sum(loans, stock)), indicators.Text{}, "借阅册次 ÷ (借阅册次 + 藏书)", "loans ÷ (loans + stock)"},
		{indicators.Lag("library.loans", 1), indicators.Text{}, "借阅册次（上期）", "loans (last period)"},
		{
			indicators.Growth("library.loans").Percent(), percent,
			"(借阅册次 − 借阅册次（上期）) ÷ 借阅册次（上期） × 100 %", "(loans − loans (last period)) ÷ loans (last period) × 100 %",
		},
		{indicators.Constant(num("1200")), words("册", "volumes"), "1,200", "1,200"},
	} {
		got, err := newVocabulary(library()).formula(c.formula, c.unit)
		require.NoError(t, err)
		assert.Equal(t, words(c.zh, c.en), got)
	}
}

func TestFormulaThatIsNone(t *testing.T) {
	t.Parallel()
	v := newVocabulary(library())
	for _, f := range []indicators.Formula{{}, indicators.Of("library.unknown"), indicators.Sum()} {
		_, err := v.formula(f, indicators.Text{})
		require.Error(t, err)
		_, err = v.relation(indicators.Check{Left: f, Relation: indicators.RelationEqual, Right: indicators.Of("library.loans")})
		require.Error(t, err)
		_, err = v.relation(indicators.Check{Left: indicators.Of("library.loans"), Relation: indicators.RelationEqual, Right: f})
		require.Error(t, err)
	}
}

func TestRelation(t *testing.T) {
	t.Parallel()
	d := library()
	got, err := newVocabulary(d).relation(d.Checks[0])
	require.NoError(t, err)
	assert.Equal(t, words("自报流通率 = 借阅册次 ÷ 藏书 × 100 %（容差 0.05 %）", "stated circulation = loans ÷ stock × 100 % (give or take 0.05 %)"), got)
	got, err = newVocabulary(d).relation(indicators.WithinCheck("w", "library.loans", "library.stock", indicators.SeverityError, words("", ""), words("", "")))
	require.NoError(t, err)
	assert.Equal(t, words("借阅册次 ≤ 藏书", "loans ≤ stock"), got)
	got, err = newVocabulary(d).relation(indicators.Check{
		Left:     indicators.Sum(indicators.Of("library.loans"), indicators.Of("library.stock")),
		Relation: indicators.RelationAbove, Right: indicators.Constant(num("10000")),
	})
	require.NoError(t, err)
	assert.Equal(t, words("借阅册次 + 藏书 > 10,000", "loans + stock > 10,000"), got)
}
