package indicators_test

func jsonClaims() []claim {
	return []claim{
		shown(`Frameworks, submissions and scorecards are written as documents whose first member names the format and its version, such as "wenming.framework/1".`,
			"TestDocumentsNameTheirFormatFirst"),
		shown("Another format or version is refused by name.",
			"TestReadingIsStrict"),
		shown("Reading is strict: unknown, repeated and wrongly cased members, trailing text and invalid UTF-8 are refused.",
			"TestReadingIsStrict", "TestSubmissionJSONRefuses"),
		shown("A document that is refused changes nothing in what it was to be read into.",
			"TestSubmissionJSONRefuses", "TestValueJSONRefuses"),
		shown("Writing is canonical: equal documents give equal bytes, and what was written, of numbers within the limits, reads back equal.",
			"TestFrameworksSurviveTheirJSON", "TestSubmissionOrderCannotBeSeen", "TestValueRoundTrips",
			"TestDecodedScorecardAnswersAlike"),
		shown("Numbers are strings, so that no reader makes them floating-point; bare JSON numbers are read digit by digit.",
			"TestNumberReadsJSONDigitByDigit", "TestNumberRoundTrips"),
		shown("Null, or no member, is a figure that was not reported; for any other number null is refused.",
			"TestValueJSONReads", "TestValueInDocuments", "TestNumberReadsJSONDigitByDigit"),
		shown("A rule, a condition and a bound is an object of exactly one member, its kind; where a name is not known the nearest is suggested.",
			"TestReadingIsStrict", "ExampleDecodeFramework", "TestUnknownNamesGetTheNearest"),
		shown("A calculated number whose numerator or denominator has more than 100 digits is written as the decimal of 34 digits below it, and its result says inexact.",
			"TestLongNumbersAreWrittenInexactly"),
		shown("A scorecard that was read answers like the one that was written.",
			"TestDecodedScorecardAnswersAlike", "TestFrameworksSurviveTheirJSON"),
		shown("[Schema] returns the JSON Schema of each kind of document, made from the tables that read it.",
			"TestSchema", "TestSchemaOfFigures", "ExampleSchema"),
	}
}

func csvClaims() []claim {
	return []claim{
		shown("[ReadSubmissions] reads the submissions of many subjects from one table (长表), an observation a row: subject, period, measure and value, and where they are needed names, group, lag, qualifier with unit or bounds, status and source.",
			"TestReadSubmissionsReadsEveryColumn", "TestReadSubmissionsGathersRows"),
		shown("Columns stand in any order; one of an unknown name is refused.",
			"TestReadSubmissionsOfShuffledTables", "TestReadSubmissionsRefusesHeaders"),
		shown("An empty value is a figure that was not reported.",
			"TestReadSubmissionsGathersRows"),
		shown("Rows that state one figure are joined, and rows that state different ones are refused.",
			"TestReadSubmissionsGathersRows", "TestReadSubmissionsSaysWhatToDo"),
		shown("Rows are counted as a spreadsheet shows them.",
			"TestReadSubmissionsCountsRows"),
		shown("Of a table with a mistake nothing is returned.",
			"TestReadSubmissionsRefusesRows", "TestReadSubmissionsRefusesHeaders"),
	}
}

func limitsClaims() []claim {
	return []claim{
		shown("[Limits] bound what decoders and Compile accept: bytes, nodes, depth, terms, rows of tables, and the problems listed.",
			"TestLimits", "TestLimitOfProblems"),
		shown("What just keeps a limit is accepted, and one more is refused.",
			"TestLimits"),
		shown("They also bound what small things cost together, such as the values of a document and the quotients of a formula.",
			"TestLimits", "TestHostileInputs"),
		shown("[DefaultLimits] allow 8 MiB, 4,096 nodes, 16 levels of them, 4,096 terms, 16,384 rows and 100 problems.",
			"TestDefaultLimits"),
		shown("The zero Limits accept nothing.",
			"TestLimits", "TestDefaultLimits"),
		shown("Of a document that is too large no more is read than a byte beyond the limit.",
			"TestReadersStopAtTheLimit"),
		shown("Compile keeps to them for Go values too, and refuses those that contain themselves.",
			"TestLimits", "TestCompileLimits", "TestCompileRefusesValuesThatContainThemselves"),
		shown("A number is judged by its digits and exponent, before anything of its size is built.",
			"TestParseBorders", "TestNumberFromParts"),
		shown("What strangers send is answered within bounds of memory that SECURITY.md states.",
			"TestHostileInputs"),
		shown("An id has 1 to 128 bytes: letters and digits of any script and . _ - #, the first a letter or digit.",
			"TestValidIDs"),
	}
}

func determinismAndConcurrencyClaims() []claim {
	return []claim{
		shown("The same framework, options and submission give the same scorecard, byte for byte, whatever the order of input, the number of goroutines or how often the framework is compiled.",
			"TestOrderMakesNoDifference", "TestThousandRuns", "TestOneEvaluatorSharedByMany", "TestCompilingAgainMakesNoDifference"),
		shown("Evaluation does no input or output, reads no clock and changes no variable; nothing is registered by import.",
			"TestPackageIsPure", "internal/layers.TestRepository/nothing runs on import",
			"internal/layers.TestRepository/nothing mutable is shared"),
		shown("Numbers, values, submissions, evaluators and scorecards do not change once they are made, and are safe for concurrent use.",
			"TestOneEvaluatorSharedByMany", "TestRangesAreReadAtOnce", "TestOneScorecardSharedByMany", "TestValuesAreImmutable",
			"TestNumberRatIsFresh", "TestSubmissionLeavesItsSourcesAlone"),
		shown("They share nothing with what was handed in or is handed out: a change to a framework after Compile changes no scorecard.",
			"TestFrameworksSurviveTheirJSON", "TestScorecardNamesParent"),
	}
}

func compatibilityClaims() []claim {
	return []claim{
		shown("Codes of problems and reasons are a contract: one may be retired, and is never given another meaning.",
			"TestCodesAreKept"),
		shown("[ProblemCode.Meaning] and [ReasonCode.Template] say in both languages what each means.",
			"TestEveryProblemCodeHasAMeaning", "TestEveryReasonCodeHasATemplate"),
		shown("The words of statuses, kinds and modes in JSON are a contract too.",
			"TestWordsOfEnumerations"),
	}
}
