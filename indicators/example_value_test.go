package indicators_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/wenming-go/wenming/indicators"
)

func ExampleParse() {
	for _, text := range []string{"434,400", "43.44万", "24.4％", "10.6万余", "不足500", "30以内", "约200"} {
		v, err := indicators.Parse(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		number, _ := v.Number()
		qualifier, unit := v.Qualifier()
		fmt.Println(text, number, v.Range(), qualifier, unit)
	}
	// Output:
	// 434,400 434400 [434400, 434400] exactly 0
	// 43.44万 434400 [434400, 434400] exactly 0
	// 24.4％ 24.4 [24.4, 24.4] exactly 0
	// 10.6万余 106000 [106000, 107000) at_least 1000
	// 不足500 400 [400, 500) below 100
	// 30以内 30 (20, 30] at_most 10
	// 约200 200 [200, 200] about 0
}

func ExampleParse_refused() {
	for _, text := range []string{"390多支", "1,06,000", "无"} {
		_, err := indicators.Parse(text)
		var problem indicators.Problem
		if errors.As(err, &problem) {
			fmt.Println(problem.Code, problem.Message)
		}
	}
	// Output:
	// invalid_number "390多支" is not a figure: "支" is not part of a figure there
	// invalid_number "1,06,000" is not a figure: the commas do not part it into groups of three digits
	// invalid_number "无" is not a figure
}

func ExampleMustParse() {
	fmt.Println(indicators.MustParse("10.6万余").Range())
	// Output: [106000, 107000)
}

func ExampleInt() {
	var missing indicators.Value
	fmt.Println(indicators.Int(434_400), indicators.Int(0), missing)
	// Output: 434400 0 missing
}

func ExampleDec() {
	fmt.Println(indicators.Dec(decimal.New(2440, -2)))
	// Output: 24.4
}

func ExampleBetween() {
	v := indicators.Between(indicators.Whole(200), indicators.Whole(180), indicators.Whole(250))
	fmt.Println(v)
	// A point outside its bounds is a problem the value carries until it is evaluated.
	fmt.Println(indicators.Between(indicators.Whole(300), indicators.Whole(180), indicators.Whole(250)).Err())
	// Output:
	// 200 [180, 250]
	// the point 300 does not lie between 180 and 250 (correct the value where it is made) [invalid_bounds]
}

func ExampleValue_RoundedTo() {
	// 43.44万 as printed in a yearbook that rounds to 100 persons.
	v := indicators.MustParse("43.44万").RoundedTo(indicators.Whole(100))
	fmt.Println(v, v.Range())
	// Output: 43.44万 [434350, 434450]
}

func ExampleValue_As() {
	v := indicators.Int(434_400).As(indicators.Provisional)
	data, err := v.MarshalJSON()
	fmt.Println(string(data), err)
	// Output: {"value":"434400","status":"provisional"} <nil>
}

func ExampleValue_From() {
	v := indicators.MustParse("390多").From(indicators.Evidence{Title: "2023年工作总结", Locator: "第3页"})
	for _, e := range v.Evidence() {
		fmt.Println(v, e.Title, e.Locator)
	}
	// Output: 390多 2023年工作总结 第3页
}

func ExampleNumber() {
	third, err := indicators.Fraction(1, 3)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(third, third.Fixed(2), third.Cmp(indicators.MustNumber("0.33")))
	_, finite := third.Decimal()
	fmt.Println(finite)
	// Output:
	// 1/3 0.33 1
	// false
}

func ExampleParseNumber() {
	for _, text := range []string{"0.660", "4/6", "66%"} {
		n, err := indicators.ParseNumber(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(n)
	}
	// Output:
	// 0.66
	// 2/3
	// indicators: "66%": not a number: expected the end of the number at byte 3
}

func ExampleNewSubmission() {
	s := indicators.NewSubmission(
		indicators.Subject{ID: "620300", Name: indicators.Text{Zh: "金昌市", En: "Jinchang"}}, "2023",
		indicators.Observations{
			{Measure: "volunteer.registered", Value: indicators.MustParse("10.6万余")},
			{Measure: "population.resident", Value: indicators.Int(434_400)},
		},
	)
	for _, o := range s.Observations() {
		fmt.Println(o.Measure, o.Value)
	}
	// Output:
	// population.resident 434400
	// volunteer.registered 10.6万余
}

func ExampleLagged() {
	this := indicators.Observations{{Measure: "population.resident", Value: indicators.Int(434_400)}}
	last := indicators.Observations{{Measure: "population.resident", Value: indicators.Int(436_000)}}
	s := indicators.NewSubmission(indicators.Subject{}, "2023", this, indicators.Lagged(1, last))
	for _, o := range s.Observations() {
		fmt.Println(o.Measure, o.Lag, o.Value)
	}
	// Output:
	// population.resident 0 434400
	// population.resident 1 436000
}

func ExampleDecodeSubmission() {
	const document = `{
		"format": "wenming.submission/1",
		"subject": {"id": "620300", "name": "金昌市"},
		"period": "2023",
		"observations": [
			{"measure": "population.resident", "value": 434400},
			{"measure": "volunteer.registered", "value": "10.6万余"}
		]
	}`
	s, err := indicators.DecodeSubmission(strings.NewReader(document), indicators.DefaultLimits())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Subject().ID, s.Period(), len(s.Observations()))
	// A figure that cannot be read is refused with its place.
	_, err = indicators.DecodeSubmission(strings.NewReader(strings.Replace(document, "10.6万余", "10.6万多人", 1)), indicators.DefaultLimits())
	fmt.Println(strings.Fields(err.Error())[0])
	// Output:
	// 620300 2023 2
	// /observations/1/value:
}
