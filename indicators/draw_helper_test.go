package indicators_test

import (
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

func name(text string) indicators.Text { return indicators.Text{Zh: "名" + text, En: text} }

func fraction(numerator, denominator int64) indicators.Number {
	n, err := indicators.Fraction(numerator, denominator)
	if err != nil {
		panic(err)
	}
	return n
}

func numberOf(r *big.Rat) indicators.Number { return indicators.MustNumber(r.RatString()) }

func submit(list indicators.Observations) indicators.Submission {
	return indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", list)
}
