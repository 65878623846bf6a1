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

// domain is one field as its page shows it: what it is called, and all that it defines.
type domain struct {
	title indicators.Text
	indicators.Domain
	criteria []indicators.Node
}

// domains returns the domains in the order of their pages. A measure that several define is shown on the page of the first. A new
// domain takes one line here.
func domains() []domain {
	return []domain{
		{indicators.Text{Zh: "人口", En: "population"}, population.Domain(), nil},
		{indicators.Text{Zh: "志愿服务", En: "voluntary service"}, volunteer.Domain(), volunteer.Criteria()},
		{indicators.Text{Zh: "民生", En: "welfare"}, welfare.Domain(), welfare.Criteria()},
		{indicators.Text{Zh: "住房", En: "housing"}, housing.Domain(), housing.Criteria()},
		{indicators.Text{Zh: "思想道德与文化", En: "civics"}, civics.Domain(), civics.Criteria()},
		{indicators.Text{Zh: "城市建设与管理", En: "city building and management"}, urban.Domain(), urban.Criteria()},
	}
}
