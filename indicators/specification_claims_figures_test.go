package indicators_test

func introductionClaims() []claim {
	return []claim{
		definition("Package indicators models and scores the indicators of an assessment system (测评体系) such as that of China's National Civilized Cities (全国文明城市)."),
		shown("Every figure is exact, every mark is explained in Chinese and English, and nothing that was not reported is taken to be 0 unless a framework says so.",
			"internal/oracle.TestEngineAgreesWithOracle", "TestReasonTexts", "TestMissingPolicies"),
		shown("This comment is the specification: the tests of the package name, for every sentence of it, those that would fail if it were false.",
			"TestSpecificationIsShown"),
	}
}

func nounsClaims() []claim {
	return []claim{
		definition("A [Measure] (数据项) is a quantity somebody counts and reports, such as registered volunteers or resident population."),
		definition("A [Value] (数值) is one reported figure of a measure: its number, the range it may lie in, its status and evidence."),
		definition("An [Observation] (观测值) is a value of a measure, of this period or of some periods before, its lag."),
		definition("A [Submission] (申报) is all observations of one [Subject] (测评对象) for one [Period] (期)."),
		shown("A period is a label that is not interpreted.",
			"TestPeriodsAreLabels"),
		definition("An [Indicator] (指标) is a number that a [Formula] (计算公式) calculates from measures, such as registered volunteers per resident."),
		definition("A [Check] (核查) is what must agree between figures."),
		definition("A [Rule] (计分规则) says how an indicator earns marks."),
		shown("A [Node] is a criterion (测评标准), which has a rule, or a section (测评项目), which combines the nodes below it.",
			"TestCompileRefusesNodes/neither rule nor children", "TestCompileRefusesNodes/rule and children"),
		shown("Every node has an id of its own.",
			"TestCompileRefusesNodes/id twice"),
		shown("[Marks] (分值) are what a node can earn, its score (得分) is what it did earn, and its rate (得分率) is score ÷ available marks.",
			"TestCombinations", "ExampleMissingPolicy"),
		definition("A [Framework] (测评体系) is a tree of nodes with its edition, definitions, roundings, sanctions (处罚) and levels (等级), and what it rests on."),
		definition("A [Domain] (领域) is the definitions of one field and the rules of its own that it offers."),
		shown("[Compile] makes a framework and the domains it uses an [Evaluator] (测评器), and reports every mistake in them at once.",
			"TestCompileReportsAllProblems"),
		shown("[Evaluator.Evaluate] makes a submission a [Scorecard] (评分卡), which has a [Result] for every node: its status, score, range and reason, and the figures used with their evidence.",
			"ExampleScorecard_WriteNode", "TestEvaluateContract", "TestEvidenceReachesTheScorecard"),
		shown("An id may be defined twice only if the definitions are equal.",
			"TestCompileDomains", "TestCompileRefusesDefinitions/contradicting measure"),
		shown("[Evaluator.Framework] returns the linked framework, with the definitions of all domains inline; compiled again, with the domains of its extensions, it gives the same scorecards.",
			"TestFrameworksSurviveTheirJSON"),
		shown("[Evaluator.Digest] is the SHA-256 of its canonical JSON, and stands on every scorecard.",
			"TestDigestIsOfTheLinkedFramework"),
		shown("A framework is [Official] (官方) or [Illustrative] (示例), and every scorecard says which.",
			"TestCompileRefusesHeaders/no basis", "TestScorecardsSayWhatTheyRestOn"),
		shown("Each criterion of an official one rests on a [Citation] (来源) of high or medium confidence: its own, that of the nearest section that cites one, or the framework's.",
			"TestSourcesAreInherited"),
		shown("Sanctions and levels rest on their own or the framework's.",
			"TestSanctionFaults/without a source", "TestSanctionFaults/of low confidence", "TestLevelsOfOfficialFrameworks"),
	}
}

func oneWholeProgramClaims() []claim {
	return []claim{
		shown("The following program defines two measures, an indicator and a criterion, and scores what a city reports:",
			"Example_program", "TestProgramOfTheSpecification"),
		shown("It prints:",
			"Example_program", "TestProgramOfTheSpecification"),
	}
}

func numbersClaims() []claim {
	return []claim{
		shown("What enters is a decimal of at most 34 significant digits, as many as decimal128 has, and a magnitude from 10^-34 to 10^34, or a fraction of two such whole numbers.",
			"TestParseBorders", "TestNumberText", "TestNumberFromParts"),
		shown("It is never rounded on entry.",
			"TestNumberReadsJSONDigitByDigit", "TestParsePlain"),
		shown("What is calculated from it is an exact rational [Number], of any number of digits, which nothing rounds by itself.",
			"TestNumberArithmetic", "TestRoundingOfOneScore", "TestLongNumbersAreWrittenInexactly"),
		shown("Its text is a decimal without an exponent or, where no finite decimal is equal, a fraction in lowest terms.",
			"TestNumberText"),
		shown("Nothing is rounded but where the framework declares a [Rounding] (修约).",
			"TestRoundingPlaces"),
		shown("A node's own rounding comes first; else the framework's [RoundingPlan] says what holds at criteria, at sections and at the total, which is the root.",
			"TestRoundingPlaces"),
		shown("Where the plan says nothing of the total, the root is rounded as the section or criterion that it is.",
			"TestRoundingPlaces", "TestRootIsRoundedAsWhatItIs"),
		shown("[Unrounded] declares at a node, or for the total, that nothing is rounded there.",
			"TestRoundingPlaces"),
		shown("A rounding has 0 to 34 places and one of three modes:",
			"TestCompileRefusesHeaders/rounding beyond", "TestCompileRefusesHeaders/rounding below",
			"TestCompileRefusesHeaders/mode unknown"),
		shown("HalfUp to the nearest, ties away from 0 (四舍五入)",
			"TestRoundingOfOneScore", "TestRoundingBelowZero"),
		shown("HalfEven to the nearest, ties to the even digit (GB/T 8170)",
			"TestRoundingOfOneScore", "TestRoundingBelowZero"),
		shown("Down towards 0 (截尾)",
			"TestRoundingOfOneScore", "TestRoundingBelowZero"),
		shown("Each rounding rounds the exact value once: a published score is the exact result for the parts as they are published, correctly rounded.",
			"internal/oracle.TestEngineAgreesWithOracle", "TestOrderOfCombination"),
		shown("Where the children of a sum are rounded, and the sum has no cap, no marks taken off and no coarser rounding of its own, its published parts add up to its published total, and where the sum is rounded too, its printed parts to its printed total.",
			"TestPartsAddUp"),
		shown("Compile refuses marks and caps that their own rounding would lift, such as 2.5 to whole marks.",
			"TestCompileRefusesNodes/marks that rounding lifts", "TestCapsThatRoundingLifts"),
		shown("No floating-point number stands in the path of a score, and no setting of the decimal package changes a byte.",
			"internal/layers.TestRepository/no float in the path of a score", "TestDecimalSettingsChangeNoByte"),
	}
}

func reportedValuesClaims() []claim {
	return []claim{
		shown("The zero [Value] means not reported; 0 is a value like any other.",
			"TestZeroValueIsMissingAndNotZero"),
		shown("A value is [Reported] (已上报), [Estimated] (估计) or [Provisional] (暂定), which score alike; or [Missing] (缺失); or [NotApplicable] (不适用), which says that the measure has no meaning for the subject.",
			"TestStatusesOfFiguresScoreAlike", "TestAsKeepsWhatStillHolds"),
		shown("Values never change: [Value.As], [Value.From], [Value.Qualified] and [Value.RoundedTo] return others.",
			"TestValuesAreImmutable"),
		shown("A [Qualifier] says which numbers a figure v may stand for, by a unit u above 0, and which of them is the point, the number that is scored:",
			"TestQualified", "TestValueCarriesItsProblem"),
		shown("AtLeastWritten [v, v + u) point v 余、多、以上",
			"TestQualified", "TestParseQualified"),
		shown("BelowWritten [v − u, v) point v − u 不足",
			"TestQualified", "TestParseQualified"),
		shown("AtMostWritten (v − u, v] point v 以内",
			"TestQualified", "TestParseQualified"),
		shown("RoundedWritten [v − u/2, v + u/2] point v 四舍五入",
			"TestQualified"),
		shown("AboutWritten v alone, no range point v 约",
			"TestQualified", "TestParseQualified"),
		shown("BetweenBounds the bounds given point given 区间",
			"TestBetween"),
		shown("[Parse] reads a figure as reports write it.",
			"ExampleParse"),
		shown("The unit of a qualifier as written is the power of ten of the last digit that is not 0: 1,000 for 10.6万余, 10 for 390多, 100 for 不足500.",
			"TestParseQualified", "TestParseOfDrawnFigures"),
		shown("A figure without a qualifier is exact, since text cannot tell a rounded figure from an exact one; [Value.RoundedTo] says that one was rounded.",
			"TestParsePlain", "ExampleValue_RoundedTo"),
		shown("Text that is no figure, such as 无 or a date, and empty text are refused and not read as 0.",
			"TestParseRefuses"),
		shown("A figure in percent is stated as 24.4, not 0.244, and one written with the sign is refused by a measure in any other unit.",
			"TestParsePlain", "TestEvaluateRefusesFigures"),
		shown("A value that cannot be used, for too many digits or bounds without its point, keeps its problem until evaluation reports it.",
			"TestValueCarriesItsProblem", "TestEvaluateRefusesFigures"),
		shown("A measure may count whole things, and may have a minimum and a maximum, ends included.",
			"TestEvaluateRefusesFigures"),
		shown("A point that does not keep them is refused; a range is cut to what does.",
			"TestEvaluateRefusesFigures", "TestRangesAreCutToTheMeasure"),
		shown("Observations of one measure and lag that state the same figure are joined with their evidence; others contradict each other and are refused.",
			"TestEqualObservationsAreJoinedWhateverStandsBetween", "TestSourcesOfOneFigureAreJoined", "TestEvaluateRefusesFigures"),
		shown("A [Source] is whatever has observations; [Lagged] takes them for those of earlier periods.",
			"ExampleLagged", "TestLaggedAddsUp"),
	}
}

func formulasClaims() []claim {
	return []claim{
		shown("A formula is a weighted sum of quotients, whose numerators and denominators are sums of constants and of measures with a factor and a lag of 0 to 1,000 periods:",
			"TestFormulasOfTwoPeriods", "TestCompileRefusesDefinitions/lag below 0", "TestCompileRefusesDefinitions/lag too large"),
		shown("x = Σ factor × (constant + Σ times × measure[lag]) ÷ (constant + Σ times × measure[lag])",
			"TestFormulasOfTwoPeriods", "internal/oracle.TestEngineAgreesWithOracle"),
		shown("[Of], [Lag], [Constant], [Sum], [Ratio], [Mean], [Growth], [Formula.Times], [Formula.Per] and [Formula.Percent] build it.",
			"ExampleFormula", "TestCalculationText"),
		shown("[Growth] is (this period − the last) ÷ the last, and [Mean] the arithmetic mean.",
			"TestFormulasOfTwoPeriods"),
		shown("A quotient of quotients, an empty formula and a denominator that is 0 whatever is reported are mistakes that Compile and [Calculate] report.",
			"TestCompileRefusesDefinitions/quotient of quotients", "TestCompileRefusesDefinitions/empty formula",
			"TestCompileRefusesDefinitions/denominator 0", "TestCalculateRefusesFormulas"),
		shown("An indicator has a number where all figures it reads have one and no denominator is 0.",
			"TestCalculateStatuses"),
		shown("Of several reasons against it the first of these counts: a figure does not apply, a figure is missing, a denominator is 0.",
			"TestGapsOfFormulasInOrder"),
		shown("[Calculate] works one indicator out without a framework; it judges the figures as Evaluate does.",
			"ExampleCalculate", "TestCalculateReportsPlaces", "TestCalculateNamesWhatIsWrong"),
	}
}

func checksClaims() []claim {
	return []claim{
		shown("A [Check] compares two formulas by a [Relation], which may be missed by a tolerance.",
			"TestChecksByRelation"),
		shown("It judges the left side less the right one over the reported ranges, so that a figure that stands on both sides cancels.",
			"TestChecksSeeSharedFigures"),
		shown("It [Agrees] (一致) where the relation holds, for an inequality over all the ranges; it [AgreesWithinRange] (区间内一致) where the relation can hold; it [Contradicts] (矛盾) where it holds for no figures within the ranges; it is [Undetermined] (无法判定) where a denominator is or may be 0.",
			"TestChecksByRelation", "TestChecksOfQuotients"),
		shown("Several quotients are added up as though they shared no figure, so that a contradiction may pass for [AgreesWithinRange].",
			"TestChecksOfSeveralQuotientsMayPass"),
		shown("A check of which a figure is missing finds nothing.",
			"TestChecksOfQuotients"),
		shown("A contradiction of [SeverityError] is an error of Evaluate, and every other outcome a [Finding] (核查结果) on the scorecard.",
			"TestChecksBySeverity", "TestChecksByRelation"),
	}
}
