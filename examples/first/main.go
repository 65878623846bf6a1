// Command first is the program printed in README.md.
package main

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
	"os"
)

func main() {
	root := indicators.Node{ID: "volunteering", Name: indicators.Text{Zh: "志愿服务", En: "Volunteering"}, Marks: indicators.WholeMarks(10),
		Indicator: volunteer.RegisteredShare, Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(30)}}
	framework := indicators.Framework{ID: "first", Edition: "2023", Name: root.Name, Basis: indicators.Illustrative, Root: root}
	evaluator := indicators.MustCompile(framework, indicators.With(volunteer.Domain()))
	figures := volunteer.Input{Registered: indicators.MustParse("10.6万余"), Residents: indicators.Int(434_400)}
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2023", figures))
	if err != nil {
		panic(err)
	}
	_ = card.WriteText(os.Stdout, indicators.English)
}
