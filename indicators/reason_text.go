package indicators

type template struct {
	code ReasonCode
	text Text
}

// reasonTemplates is the one table of all reason codes and their texts; documentation is generated from it.
// {name} stands for the argument of that name.
func reasonTemplates() []template {
	return []template{
		{ReasonBandReached, Text{"{value} 达到“{band}”档，得分值的 {share}", "{value} reaches the band {band}: {share} of the marks"}},
		{ReasonBandOtherwise, Text{"{value} 未达到任何一档（{bands}），得分值的 {share}", "{value} reaches none of the bands {bands}: {share} of the marks"}},
		{ReasonBoundKept, Text{"{value} 符合 {band}", "{value} keeps {band}"}},
		{ReasonBoundMissed, Text{"{value} 不符合 {band}", "{value} does not keep {band}"}},
		{ReasonGrade, Text{"评为 {grade}（{condition}），得分值的 {share}", "grade {grade} ({condition}): {share} of the marks"}},
		{ReasonGradeOtherwise, Text{"不符合更高等级，评为 {grade}，得分值的 {share}", "no better grade holds; grade {grade}: {share} of the marks"}},
		{ReasonLinearBetween, Text{"{value} 介于 {from}（0 分）与 {to}（满分）之间，按比例得分", "{value} lies between {from} (nothing) and {to} (full marks), scored in proportion"}},
		{ReasonLinearBetweenLog, Text{"{value} 介于 {from}（0 分）与 {to}（满分）之间，按对数比例得分", "{value} lies between {from} (nothing) and {to} (full marks) on a logarithmic scale"}},
		{ReasonLinearFull, Text{"{value} 达到满分线 {to}", "{value} reaches {to}: full marks"}},
		{ReasonLinearNone, Text{"{value} 未超过起分线 {from}，不得分", "{value} does not pass {from}: nothing earned"}},
		{ReasonCurveBefore, Text{"{value} 不足首个节点 {at}，得分值的 {share}", "{value} lies before the first point {at}: {share} of the marks"}},
		{ReasonCurveBetween, Text{"{value} 介于 {from}（{from_share}）与 {to}（{to_share}）之间，按比例得分", "{value} lies between {from} ({from_share}) and {to} ({to_share}), scored in proportion"}},
		{ReasonCurveAfter, Text{"{value} 达到最后节点 {at}，得分值的 {share}", "{value} reaches the last point {at}: {share} of the marks"}},
		{ReasonDeductNone, Text{"{value} 符合标准 {level}，不扣分", "{value} meets {level}: nothing taken off"}},
		{ReasonDeductNoStep, Text{"{value} 与标准 {level} 相差不足一档（每档 {step}），不扣分", "{value} misses {level} by less than {step}: nothing taken off"}},
		{ReasonDeducted, Text{"{value} 与标准 {level} 相差 {steps} 档（每档 {step}），每档扣 {each} 分", "{value} misses {level} by {steps} × {step}: {each} marks off each"}},
		{ReasonDeductFloor, Text{"{value} 与标准 {level} 相差 {steps} 档（每档 {step}），每档扣 {each} 分，扣至 {floor} 分为止", "{value} misses {level} by {steps} × {step}: {each} marks off each, down to {floor}"}},
		{ReasonCase, Text{"适用情形：{condition}", "applies: {condition}"}},
		{ReasonCaseOtherwise, Text{"适用其余情形", "no special case applies"}},
		{ReasonExtension, Text{"{value} 按规则 {rule} 得分值的 {share}", "{value} by the rule {rule}: {share} of the marks"}},
		{ReasonExtensionFailed, Text{"规则 {rule} 无法对 {value} 计分：{error}", "the rule {rule} cannot score {value}: {error}"}},
		{ReasonSum, Text{"{count} 项合计", "parts added: {count}"}},
		{ReasonWeightedMean, Text{"{count} 项得分率的加权平均 {rate}", "weighted mean {rate} of {count} rates"}},
		{ReasonHarmonicMean, Text{"{count} 项得分率的调和平均 {rate}", "harmonic mean {rate} of {count} rates"}},
		{ReasonGeometricMean, Text{"{count} 项得分率的几何平均 {rate}", "geometric mean {rate} of {count} rates"}},
		{ReasonZeroFactor, Text{"有一项得分为 0，平均为 0", "one part is 0, so the mean is 0"}},
		{ReasonCapped, Text{"{count} 项合计 {sum}，封顶 {cap}", "sum {sum} of {count} parts, capped at {cap}"}},
		{ReasonAssessedChildren, Text{"{count} 项判定，其中 {met} 项达标", "met: {met} of {count}"}},
		{ReasonPreconditionFailed, Text{"未满足前提条件“{condition}”", "the precondition {condition} fails"}},
		{ReasonPreconditionUndecided, Text{"无法判定前提条件“{condition}”", "the precondition {condition} is undecided"}},
		{ReasonMissing, Text{"缺少数据：{measures}", "missing: {measures}"}},
		{ReasonMissingExcluded, Text{"缺少数据（{measures}），按规定不计入", "missing: {measures}; left out as declared"}},
		{ReasonMissingAsZero, Text{"缺少数据（{measures}），按规定计 0 分", "missing: {measures}; counted as 0 as declared"}},
		{ReasonLeftOut, Text{"按规定不计入", "left out as declared"}},
		{ReasonCountedAsZero, Text{"按规定计 0 分", "counted as 0 as declared"}},
		{ReasonNotApplicable, Text{"不适用：{measures}", "not applicable: {measures}"}},
		{ReasonZeroDenominator, Text{"分母为 0：{indicator}", "the denominator is 0: {indicator}"}},
		{ReasonUnknownMarks, Text{"分值未公开，不予计分", "the marks are not public, so the score is withheld"}},
		{ReasonChildrenIncomplete, Text{"以下各项不完整：{nodes}", "incomplete: {nodes}"}},
		{ReasonNothingLeft, Text{"所属各项均不计入", "all parts are left out"}},
		{ReasonSanctionUndecided, Text{"缺少数据，扣分处罚无法判定：{sanctions}", "data are missing for sanctions that take off marks: {sanctions}"}},
		{ReasonDeductedBySanctions, Text{"因处罚扣 {marks} 分：{sanctions}", "marks off: {marks}, for {sanctions}"}},
		{ReasonSubstituted, Text{"分母以“{used}”代替“{stated}”", "{used} stands in the denominator for {stated}"}},
		{ReasonRounded, Text{"由 {exact} 修约", "rounded from {exact}"}},
		{ReasonRoundedIrrational, Text{"由无理数（约 {near}）修约", "rounded from an irrational number near {near}"}},
		{ReasonUndecidedAtPrecision, Text{"4,096 位精度内无法判定，不予公布", "undecided at 4,096 bits, so nothing is published"}},
		{ReasonRange, Text{"按上报区间为 {range}", "{range} over the reported ranges"}},
		{ReasonRangeCrosses, Text{"上报区间跨越界限，得分可为 {range}", "the reported range crosses a threshold: {range} is possible"}},
	}
}

// Template returns the text of the code in both languages, with {name} for each argument; the empty Text for a code that
// this version does not know.
func (c ReasonCode) Template() Text {
	for _, t := range reasonTemplates() {
		if t.code == c {
			return t.text
		}
	}
	return Text{}
}

// ReasonCodes returns all codes of this version, in the order they are documented in.
func ReasonCodes() []ReasonCode {
	templates := reasonTemplates()
	codes := make([]ReasonCode, len(templates))
	for i, t := range templates {
		codes[i] = t.code
	}
	return codes
}
