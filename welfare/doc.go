// Package welfare defines how a city looks after its people (民生): what is counted of care, allowances, relief, employment, education, health
// and the public hotline, what is calculated from it, and what published documents ask of it.
//
// [Input] holds one place's figures for one period, one struct for each topic. [Domain] holds the definitions: measures, indicators
// and checks, each with its name in both languages. [Criteria] holds the thresholds that documents state, each with its source.
// A caller composes them:
//
//	framework.Root.Children = welfare.Criteria()
//	evaluator, err := indicators.Compile(framework, indicators.With(welfare.Domain()))
//	scorecard, err := evaluator.Evaluate(indicators.NewSubmission(city, "2023", input))
//
// # Topics
//
//   - [Elderly] (养老服务): service visits to elderly people in financial difficulty, their allowance, inspections drawn at random, beds,
//     facilities, geriatrics.
//   - [Children] (儿童福利): the basic living allowance of orphans and de-facto unattended children, education grants, childcare places.
//   - [Disability] (残疾人福利): the living allowance and the nursing allowance (两项补贴), and what plans ask for disabled people.
//   - [Relief] (社会救助): the subsistence allowance (低保) and what it paid, destitute people (特困人员), the screening of households.
//   - [Employment] (就业和社会保险): recruitment, unemployment, labour contracts, pension insurance, unemployment benefit.
//   - [Education] (教育): who comes to school, migrant children above all; [Schools] (学校): classes, double reduction (双减), mental health;
//     [SchoolBalance] (义务教育优质均衡): what the recognition of counties reads beside them (教督〔2017〕6号).
//   - [Health] (健康): how healthy people are and what care they have; [Hygiene] (爱国卫生): what the campaigns for public health bring about.
//   - [Hotline] (便民热线): how a public hotline answers people; [Business] (营商环境): how a place treats those who do business.
//
// # Denominators
//
// Figures per 1,000 residents divide by 常住人口 ([population.Resident]), those per 1,000 elderly people by [ElderlyPeople]. A coverage
// (覆盖率) divides those who are paid by those who are entitled, which somebody must have counted: [ChildrenCoverage],
// [DisabilityLivingCoverage], [DisabilityNursingCoverage]. Where a source states a rate and not its parts, the rate is reported as it was
// published and divided by nothing: participation in pension insurance, unemployment, labour contracts. Where a place counts
// the parts of such a rate, a check compares them ([PensionRateAgrees]).
//
// An amount per person and month over 12 months is the amount ÷ (persons × 12), and the period must be a year. It lies below the rate in force where
// people were paid for part of the year. Person-months show what was paid for each month, whatever the period
// ([ChildrenAllowancePerPersonMonth], [SubsistencePerPersonMonth], [UnemploymentBenefitPerPersonMonth]).
//
// # Counts that are easily mixed up
//
//   - Persons and visits (人次): [ElderlyServed] counts each person once, [ElderlyServiceVisits] each occasion.
//   - Persons and grants (份): somebody who holds both disability allowances is one of [DisabilityRecipients] and holds two of
//     [DisabilityGrants]. Persons are those with the one, and those with the other, less those with both.
//   - Orphans with the basic living allowance and orphans with an education grant: [Orphans] and [OrphanGrantRecipients] are counted
//     apart, and neither is a part of the other.
//   - What is paid and what is set: an amount per person is not the rate (标准) in force, and no criterion on rates reads it.
//   - Beds (养老床位), beds in institutions, and nursing beds: each holds the next, and the share of nursing beds is one of institutions' beds.
//   - The registered and the surveyed unemployment rate are two measures, and neither stands in for the other.
//
// # Education
//
// The definition of 随迁子女 in statistics contains that the child is at school: [MigrantChildrenEnrolled] is therefore no denominator of
// an enrolment rate, which would be 100 % whatever happens. The rate is stated over [EligibleMigrantChildren]
// ([MigrantEnrolmentOfEligible]) and over [MigrantApplicants] ([MigrantEnrolmentOfApplicants]), and a published rate without a
// denominator is [StatedMigrantEnrolmentRate], which only checks read. In the same way the scheme of 2017 puts public and
// government-bought places over eligible children ([PublicOrBoughtShareOfEligible]), and the ministry's yearly figures put them over
// children at school ([PublicOrBoughtShareOfEnrolled]): the first alone is compared with the 85 % of the scheme.
//
// A standard that every school, class or station must keep to is compared with the largest or the smallest of the place, since a
// mean hides those that miss it. Of the seven standards of resources a school may miss one, so a county can meet
// [SchoolResources2017] and miss, say, [PrimaryTeachingSpace2017].
//
// # Health
//
// The standards of sanitary cities ask for mortality below a bound "or continuing to fall". Such a criterion reads the year before
// through [indicators.Lagged], and is undecided where the bound is missed and that year is not reported:
//
//	indicators.NewSubmission(city, "2023", input, indicators.Lagged(1, last))
//
// Physicians, nurses and healthy cells are put over 常住人口 ([population.Resident]); the plan says of the first two "population" and no
// more. The incidence of notifiable diseases is compared with the mean of the five years before, so all five must be reported. Rates whose numerator
// and denominator no source at hand shows are reported as published.
//
// # Hotline
//
// A hotline has as many rates as it has denominators: calls are not cases, and cases received, due, followed up and judged are four counts.
// A case can be completed without being resolved, and a caller who says nothing is not satisfied. A stated rate of completion or
// satisfaction is only checked against its parts. The thresholds at hand bind single cities; their names say which.
//
// # Rates of payment
//
// A rate or standard is the lowest in force in the place, in yuan a person and month; where a source states it a year, an indicator
// multiplies by 12. The criteria compare it with what a named place paid in a named year: at least that much. They are rules of that
// place and year. Nobody else is bound by them, and for most places and years no rate is known here.
//
// # What is only assessed
//
// Every criterion: documents at hand give no marks for welfare. They are of three kinds. Evaluation standards are conditions of a named
// scheme, for the places that apply to it: quality-balanced compulsory education, sanitary cities, complete communities (完整居住社区), the
// hotlines of single cities. Targets of plans were set for a whole country or province and a year, and often missed. Rates of payment were in
// force in one place.
package welfare
