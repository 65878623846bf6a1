// Package population defines the denominators that domains share (人口、户数、村与面积): residents, household-registered population,
// urban population, households, villages and area.
//
// Each denominator is a measure of its own, since a share over 常住人口 and one over 户籍人口 are two different figures: a threshold stated
// over one of them says nothing about the other. A domain that reads one includes its definition, so that it can be used
// alone; definitions that are equal may be passed to [indicators.Compile] any number of times:
//
//	evaluator, err := indicators.Compile(framework, indicators.With(population.Domain(), volunteer.Domain()))
package population
