module example.org/scoring

go 1.26.0

require github.com/wenming-go/wenming v0.0.0

require github.com/shopspring/decimal v1.6.0 // indirect

// Delete this line in a repository of your own, and let go get choose a version.
replace github.com/wenming-go/wenming => ../..
