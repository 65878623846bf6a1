package main

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/urban"
	"github.com/wenming-go/wenming/volunteer"
	"github.com/wenming-go/wenming/welfare"
)

// domains are what frameworks may use without defining it themselves.
func domains() []indicators.Domain {
	return []indicators.Domain{
		population.Domain(), volunteer.Domain(), welfare.Domain(), housing.Domain(), civics.Domain(), urban.Domain(),
	}
}

// builtIn is the framework of requests that bring none: ten marks for the share of residents who are registered volunteers, up to 30 %.
func builtIn() indicators.Framework {
	name := indicators.Text{Zh: "志愿服务", En: "volunteering"}
	return indicators.Framework{
		ID: "built-in", Edition: "1", Name: name, Basis: indicators.Illustrative,
		Root: indicators.Node{
			ID: "volunteering", Name: name, Marks: indicators.WholeMarks(10), Indicator: volunteer.RegisteredShare,
			Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(30)},
		},
	}
}
