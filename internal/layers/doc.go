// Package layers holds no code of the library: its tests read the source tree and hold it to the project's own rules.
//
//   - Imports follow the arrows of DESIGN.md, in every module and in tests too.
//   - Nothing runs on import: no function is called init.
//   - Nothing mutable is shared: the only variables of a package are error sentinels, embedded files and regular expressions.
//   - No float is in the path of a score: float types, float constants and the float functions of package math stand only
//     in the folders whose subject is statistics.
//   - A file holds one concept and stays under 500 lines; generated files are exempt.
//
// A folder that is new has no place yet, and the arrows test says so: give it one in arrows_test.go. The linters in
// .golangci.yml check much of this as well, and sooner; these tests need nothing but go test, and see what a linter
// configuration cannot, such as the imports of one domain's tests from another.
package layers
