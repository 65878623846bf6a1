package indicators_test

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

func ExampleReadSubmissions() {
	const table = `subject,name_zh,period,measure,value,qualifier,unit,status,source
620300,金昌市,2023,population.resident,43.44万,rounded,100,,
620300,,2023,volunteer.registered,10.6万余,,,,《以文明之光点亮幸福生活》
X01,示例县,2023,population.resident,312000,,,provisional,
X01,,2023,volunteer.registered,,,,,
`
	list, err := indicators.ReadSubmissions(strings.NewReader(table), indicators.DefaultLimits())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range list {
		fmt.Println(s.Subject().Name, s.Period())
		for _, o := range s.Observations() {
			fmt.Println(" ", o.Measure, o.Value, o.Value.Range(), o.Value.Status())
		}
	}
	// Output:
	// 金昌市 2023
	//   population.resident 43.44万 [434350, 434450] reported
	//   volunteer.registered 10.6万余 [106000, 107000) reported
	// 示例县 2023
	//   population.resident 312000 [312000, 312000] provisional
}

// Everything that is wrong is reported at once, by row and column as a spreadsheet shows them.
func ExampleReadSubmissions_refused() {
	const table = `subject,period,measure,value,status
620300,2023,population.resident,434400,
620300,2023,volunteer.registered,10.6万人,
620300,2023,volunteer.teams,691,provisionl
620300,2023,population.resident,432000,
`
	_, err := indicators.ReadSubmissions(strings.NewReader(table), indicators.DefaultLimits())
	fmt.Println(err)
	// Output:
	// row 3, column value: "10.6万人" is not a figure: "人" is not part of a figure there (write a figure such as "106000", "106,000", "-3.5", "24.4%", "10.6万", "10.6万余", "390多", "5以上", "不足500", "30以内" or "约200") [invalid_number]
	// row 4, column status: word "provisionl" is not known here (did you mean "provisional"?) [unknown_word]
	// row 5, column value: measure "population.resident" of subject "620300" is 432000 here and 434400 in row 2 (report one figure; join the evidence of sources that agree) [conflict]
}
