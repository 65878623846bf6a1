// Package domaintest holds what every domain of this repository must satisfy, so that each domain's tests give cases only:
// [Suite] tries definitions, indicators, checks and criteria, [Input] the typed input, and [Thresholds] holds the criteria to the
// collected facts. A case that is missing fails as loudly as one that is wrong.
package domaintest
