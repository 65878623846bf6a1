package indicators_test

func rangesClaims() []claim {
	return []claim{
		shown("Every score is worked out at the point and over the reported ranges (取值区间).",
			"TestLinearRange", "TestCurveRange", "TestBandsRange", "TestDeductRange"),
		shown("A [Range] encloses every score that figures within these ranges give the node; that of an incomplete node encloses every score that it can have once the figures it waits for are reported.",
			"TestRangesEnclose", "TestRangesEncloseWhatIsMissing", "FuzzEvaluate"),
		shown("It may be wider than what can be reached, save where it is Tight: then every closed end is reached, and every open end is approached and not reached.",
			"TestTightRangesAreReachedByWholeFigures", "TestTightRangesOfContinuousFigures"),
		shown("It is tight at least where a built-in rule on a plain scale reads one quotient whose figures reach the extremes of the score, and where a sum or a weighted or harmonic mean joins tight ranges that share no uncertain figure.",
			"TestLinearRange", "TestBandsRange", "TestCurveRange", "TestDeductRange", "TestSectionsOfTightRangesAreTight"),
		shown("Where one uncertain figure stands under several nodes or conditions, they are taken to move together: the range is sharpened by splitting figures and trying their ends, within a fixed budget, to the exact one where whole figures are few enough to be tried, else to an outer bound.",
			"TestRangesOfSharedFigures", "TestRangesOfSharedFormulas", "TestRangesOfSharedContinuousFigures", "TestRangesAtJumps"),
		shown("It allows for every combination of figures within their ranges, also for one that a check would contradict.",
			"TestRangesDoNotKnowOfChecks"),
		shown("Where all figures are exact and none is missing, a rational score is its own range.",
			"TestLinear", "TestBandsEarnTheFirstThatHolds", "TestCombinations"),
		shown("An end may be open; where a measure counts whole things, the ends of its figures are whole and closed.",
			"TestLinearRange", "TestRangesAreCutToTheMeasure", "ExampleFinding"),
		shown("A quotient whose denominator may be 0 has no range; a rule without conditions over it ranges over all the marks.",
			"TestChecksOfQuotients"),
		shown("A node that is excluded, or whose marks are not public, has no range.",
			"TestEvaluateContract/not applicable at the criterion", "TestEvaluateContract/unknown marks"),
		shown("Where the score depends on which side of a threshold a figure lies within its range, the reason says so by [ReasonRangeCrosses].",
			"TestBandsRange", "TestLinearRange"),
	}
}

func conditionsClaims() []claim {
	return []claim{
		shown("A [Condition] (条件) is an [IndicatorCondition], a [NodeCondition] on a node's published score or rate, or [AllOf], [AnyOf] or [AtLeastOf] several others.",
			"TestPreconditions"),
		shown("It [Holds] (成立), [Fails] (不成立) or is [Undecided] (无法判定), where data are missing or a reported range lies on both sides.",
			"TestPreconditions", "TestUndecidedConditionsAreListed"),
		shown("Parts that cannot matter are not waited for.",
			"TestPreconditions/any: one holds, one missing", "TestPreconditions/all: one fails, one missing",
			"TestPreconditions/2 of 3 hold, one missing"),
		shown("The range of a node may decide a condition before the node has a score.",
			"TestPreconditionsDecidedByRanges"),
		shown("What is undecided is listed by [Scorecard.Undecided], with whether a range crosses or data are missing; it never passes for decided.",
			"TestUndecidedConditionsAreListed", "TestConsequencesAreAllowedFor"),
		shown("Conditions that go in a circle are refused.",
			"TestCompileRefusesConditions/on itself", "TestCompileRefusesConditions/on the parent",
			"TestCompileRefusesConditions/on each other", "TestCompileRefusesConditions/through a rule"),
		shown("A node of which a precondition fails is vetoed (一票否决): it publishes 0, and shows the score it would have had where there is one.",
			"TestVetoShowsTheScoreWithoutIt"),
		shown("A verdict of which one fails is not met.",
			"TestPreconditionsOfVerdicts/precondition fails", "TestPreconditionsOfVerdicts/rule missing, precondition fails"),
		shown("A veto holds also where data of the node's own are missing, since no figure could change it.",
			"TestEvaluateContract/vetoed without a figure", "TestPreconditions/the whole vetoed while incomplete"),
		shown("A precondition for which data are missing leaves the node incomplete.",
			"TestPreconditions/missing", "TestPreconditions/the whole undecided"),
		shown("One that holds at the point and fails elsewhere in the range leaves the score as it is, and its range takes in 0.",
			"TestPreconditionsThatMayFail"),
	}
}

func consequencesClaims() []claim {
	return []claim{
		shown("A [Sanction] (处罚) of which all conditions hold takes marks off the total or touches the subject's [Standing] (资格), or both: [Ineligible] (取消参评资格), [Suspended] (停止资格) for a number of months, or [Revoked] (取消称号).",
			"TestSanctionsTakeMarksOff", "TestStanding", "ExampleSanction"),
		shown("Every sanction has a [SanctionResult], whether it applies or not.",
			"TestSanctionsAreListed"),
		shown("Where data are missing for one that takes marks off, the total is incomplete; where a range decides, the total is that of the point, and its range takes in both.",
			"TestSanctionsTakeMarksOff/missing data withhold the total",
			"TestSanctionsTakeMarksOff/a range that crosses takes in both"),
		shown("Conditions of one that takes marks off cannot read the root's own score.",
			"TestSanctionFaults/marks by the total"),
		shown("[Scorecard.Standing] is the gravest effect of those that apply, with the longest suspension, and says whether another is undecided.",
			"TestStanding"),
		shown("[Scorecard.Level] is the first [Level] (等级) of which all conditions hold; the framework lists them best first, and the last has none:",
			"TestLevels", "TestLevelFaults/no last"),
		shown("level = Levels[k] for the smallest k whose conditions all hold",
			"TestLevels"),
		shown("Where one before it is undecided for want of data, so is the level.",
			"TestLevels/missing data", "TestLevels/one condition holds, the other is missing"),
		shown("Conditions of levels read what is published: rounded, and after marks were taken off.",
			"TestLevelsReadThePublishedScore"),
		shown("[LevelResult] names the levels that figures within the ranges, and any in place of missing ones, may reach.",
			"TestLevels", "TestConsequencesAreAllowedFor"),
		shown("A [Substitution] (口径替代) puts one measure in the place of another of the same unit in every denominator; numerators and checks read what they state.",
			"TestSubstitution", "TestSubstitutionInDenominatorsOnly", "TestSubstitutionFaults"),
		shown("It changes the digest and is printed on every scorecard it was made under.",
			"TestSubstitution"),
		shown("[Derive] (派生) makes a framework that has some figures otherwise than its parent: illustrative, with the parent's digest and a list of all changes.",
			"TestDeriveHeader", "TestDeriveChanges", "TestDeriveOverridesEveryFigureAndBack"),
		shown("Compile refuses a derived framework that is called official or does not have what its changes say.",
			"TestCompileRefusesDerivations"),
		shown("[Rank] (排名) orders scorecards of one framework and period by score or by rate, within the groups of their subjects.",
			"TestRank", "TestRankByRate", "TestRankRefuses"),
		shown("Equal scores share the better rank, and the next counts all before it: 1, 2, 2, 4.",
			"TestRank/equal scores share a rank"),
		shown("A withheld total has no rank, nor has a subject whose standing a sanction touches or may touch.",
			"TestRank/no total, no rank", "TestRank/the ineligible are not ranked", "TestRank/who may be ineligible is not ranked"),
		shown("A [Placement] bounds each rank by the best and the worst that figures within the ranges allow.",
			"TestRanksStayWithinTheirBounds", "TestRank/ranges that overlap"),
	}
}

func reasonsClaims() []claim {
	return []claim{
		shown("A [Reason] (原因) is a stable code with ordered arguments and further reasons in detail: the rule within a case, rounding, the range.",
			"TestReasonTexts", "TestCases"),
		shown("It is put into words, Chinese or English, when it is read; the words may change, the code and its arguments do not.",
			"TestReasonTexts", "TestEveryReasonCodeHasATemplate"),
		shown("A [Calculation] (计算过程) shows the formula with its figures: 106,000 ÷ 434,400 = 24.40 %.",
			"TestCalculationText", "TestChecksOfQuotients"),
		definition("[Scorecard.WriteText] and [Scorecard.WriteNode] write for people; programs read the JSON."),
	}
}

func errorsClaims() []claim {
	return []claim{
		shown("Decoders, Compile, Calculate, Derive, Evaluate and Rank return [Problems]: all that is wrong at once, sorted by place.",
			"TestCompileReportsAllProblems", "TestEvaluateRefusesFigures", "TestDeriveRefuses/all at once", "TestRankRefuses",
			"TestComparePlaces"),
		shown("[Parse] returns one [Problem], and an error of a reader is passed on as it is.",
			"TestProblemsOfParseCanBeTold", "TestDecodeSubmissionKeepsToItsLimits"),
		shown("Each [Problem] has a stable code, its place, a message and what to do about it.",
			"TestCompileReportsAllProblems", "TestReadSubmissionsSaysWhatToDo"),
		shown("A place is a JSON Pointer into the document, the framework or the submission, or a row and a column of a table.",
			"TestCompileRefusesNodes", "TestSubmissionJSONRefuses", "TestReadSubmissionsCountsRows"),
		shown("errors.Is finds a problem by its code, or by code and place.",
			"TestCompileReportsAllProblems", "TestProblemsJSON"),
		shown("No more are listed than [Limits] allow; a last one, [ProblemMore], states how many there are in all.",
			"TestLimitOfProblems", "TestCompileReportsAllProblems", "TestEvaluateCapsProblems"),
		shown("A gap in the data is a status, a malformed or contradictory figure an error of Evaluate, a mistake in a framework an error of Compile.",
			"TestEvaluateContract", "TestEvaluateRefusesFigures", "TestCompileReportsAllProblems"),
		shown("Only the library's functions named Must panic.",
			"TestOnlyMustPanics", "TestMustCompilePanics", "TestMustParse", "FuzzDecodeFramework", "FuzzEvaluate"),
	}
}
