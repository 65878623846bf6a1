package indicators

// Level is a level of the whole (等级), such as 优秀, 良好, 合格 and 不合格. A framework lists its levels best first; the subject
// reaches the first whose conditions all hold:
//
//	level = Levels[k] for the smallest k whose conditions all hold
//
// The last level has no conditions and is reached where no other holds. Conditions mostly read the root's score or rate (a
// [NodeCondition]), but may read any node or indicator. The zero Level is not valid.
type Level struct {
	Name    Text // each level has its own
	When    []Condition
	Sources []Citation
}
