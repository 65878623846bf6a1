package main

// rankProblems are scorecards that cannot be ranked together.
func rankProblems() []problemCase {
	ranking := func(path, zh, en, submissions, problem string) problemCase {
		return refused(path, zh, en, []member{
			{"framework", []byte(soundFramework)}, {"submissions", []byte("[" + submissions + "]")}, {"rank", []byte(`{"by":"score"}`)},
		}, problem)
	}
	return []problemCase{
		ranking("ranks/empty_scorecard", "空的评分卡不能排名。", "an empty scorecard is not ranked", soundSubmission+",null", "invalid_input /1"),
		ranking("ranks/two_periods", "不同期的评分卡不能一起排名。", "scorecards of different periods are not ranked together",
			soundSubmission+","+edit(soundSubmission, `"2026"`, `"2025"`), "incomparable /1"),
	}
}
