package main

import (
	"example.org/reading/library"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
)

// county is made up, and so are its figures.
func county() indicators.Subject {
	return indicators.Subject{ID: "example", Name: indicators.Text{Zh: "示例县", En: "Example County"}}
}

func residents() indicators.Value { return indicators.Int(500_000) }

// readingFigures leaves the survey's rate out: nobody held one, which is not a rate of 0.
func readingFigures() library.Input {
	return library.Input{
		Residents:     residents(),
		CardHolders:   indicators.Int(120_000),
		ActiveReaders: indicators.Int(45_000),
		// Written as the report has it: from 1,000,000 to below 1,010,000. Scores carry that range along.
		Loans:     indicators.Int(1_000_000).Qualified(indicators.AtLeastWritten, indicators.Whole(10_000)).From(indicators.Evidence{Title: "县图书馆年报(示例)", Locator: "流通"}),
		FloorArea: indicators.Exact(indicators.MustNumber("12500.5")),
	}
}

// volunteerFigures report the same residents again. Sources that say the same agree; ones that differ would be an error.
func volunteerFigures() volunteer.Input {
	return volunteer.Input{Residents: residents(), Registered: indicators.Int(80_000)}
}
