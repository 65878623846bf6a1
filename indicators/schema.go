package indicators

import (
	"strings"

	"github.com/wenming-go/wenming/internal/wire"
)

// ProblemsFormat names a list of [Problems] for [Schema]; the list itself has no member that says its format.
const ProblemsFormat = "wenming.problems/1"

// Schema returns the JSON Schema (draft 2020-12) of the documents of a format: [FrameworkFormat], [SubmissionFormat],
// [ScorecardFormat] or [ProblemsFormat]; ok is false for any other. It is made from the tables that read the documents,
// the same bytes each time, so that editors and other programs can check a document before they hand it in. Its $id is the
// format as a URN, such as "urn:wenming:framework:1"; nothing in it needs a network.
//
// It refuses what reading refuses for its form: unknown, wrongly cased and missing members, values of a wrong type, words
// and kinds that there are not, null, and numbers in another notation. It cannot say that members are not repeated, how
// large a document or a number may be, that a whole number has no point or exponent, or what [Compile] and
// [Evaluator.Evaluate] see to, such as ids that name something.
func Schema(format string) (schema []byte, ok bool) {
	id := "urn:" + strings.NewReplacer(".", ":", "/", ":").Replace(format)
	switch format {
	case FrameworkFormat:
		return wire.Describe(id, "framework (测评体系)", frameworkCodec()), true
	case SubmissionFormat:
		return wire.Describe(id, "submission (申报)", submissionCodec()), true
	case ScorecardFormat:
		return wire.Describe(id, "scorecard (评分卡)", scorecardCodec()), true
	case ProblemsFormat:
		return wire.Describe(id, "problems (问题)", wire.List(problemCodec())), true
	default:
		return nil, false
	}
}
