package indicators

// Citation says where a definition, threshold, weight or mark comes from (来源).
// The zero value cites nothing.
type Citation struct {
	Document   string     // title of the document, 《…》
	Issuer     string     // who issued it
	Edition    string     // edition or year
	Clause     string     // clause, article, item or page
	URL        string     // where the text was read
	Note       string     // what a reader must know: what it applies to, what was not shown
	Confidence Confidence // how far the citation can be relied on
}

// Confidence says how far a citation can be relied on (可信度). The zero value is not a confidence.
type Confidence uint8

const (
	// HighConfidence (高): a government, statistics bureau or central press page, or two independent sources.
	HighConfidence Confidence = iota + 1
	// MediumConfidence (中): one plausible source.
	MediumConfidence
	// LowConfidence (低): weak, undated or re-worded; never the basis of an official item.
	LowConfidence
	// Unverified (未核实): stated from general knowledge; never the basis of an official item.
	Unverified
)

// String returns the word used in JSON: "high", "medium", "low" or "unverified".
func (c Confidence) String() string { return wordOf(confidenceWords(), c) }

// reliable reports whether an official item may rest on the citation.
func (c Confidence) reliable() bool { return c == HighConfidence || c == MediumConfidence }
