package layers_test

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// The heights of the layers: a package imports its own top folder and folders of a lower height, nothing else.
const (
	heightInternal = iota + 1
	heightIndicators
	heightValidate
	heightPopulation
	heightDomain
	heightCatalog
	heightConformance
	heightAround
	heightExample
	heightProgram // programs that write generated pages, and tests of the whole repository
)

// heightOf gives a folder's height; 0 says that the folder has no place in the layers.
func heightOf(folder string) int {
	switch top, rest, _ := strings.Cut(folder, "/"); top {
	case "internal":
		switch name, _, _ := strings.Cut(rest, "/"); name {
		case "generate", "layers":
			return heightProgram
		case "oracle":
			// The oracle reads a framework to evaluate it a second time, and only tests import it.
			return heightValidate
		case "domaintest":
			// What every domain's tests have in common; only tests import it.
			return heightConformance
		default:
			return heightInternal
		}
	case "indicators":
		return heightIndicators
	case "validate":
		return heightValidate
	case "population":
		return heightPopulation
	case "volunteer", "welfare", "housing", "civics", "urban", "inspection", "survey", "filing":
		return heightDomain
	case "catalog", "composite":
		return heightCatalog
	case "conformance":
		return heightConformance
	case "contrib", "bench":
		return heightAround
	case "examples":
		return heightExample
	case ".":
		return heightProgram
	default:
		return 0
	}
}

// group is the unit within which packages import each other freely: a top folder, or a folder of internal.
func group(folder string) string {
	parts := strings.SplitN(folder, "/", 3)
	if parts[0] == "internal" && len(parts) > 1 {
		return parts[0] + "/" + parts[1]
	}
	return parts[0]
}

// checkArrows holds every import to the layers, and other people's modules to their places.
func checkArrows(tree fs.FS) ([]string, error) {
	loaded, err := load(tree)
	if err != nil {
		return nil, err
	}
	var violations []string
	for _, file := range loaded.files {
		if heightOf(file.folder()) == 0 {
			violations = append(violations, fmt.Sprintf(
				"%s: the folder has no place in the layers; give it a height in internal/layers/arrows_test.go and a rule in .golangci.yml",
				file.path))
			continue
		}
		for _, imported := range file.imports() {
			complaint := ""
			if folder, inTree := loaded.folderOf(imported); inTree {
				complaint = complainOfArrow(file, folder)
			} else {
				complaint = complainOfOthers(file, imported)
			}
			if complaint != "" {
				violations = append(violations, fmt.Sprintf("%s imports %s: %s", file.path, imported, complaint))
			}
		}
	}
	return violations, nil
}

// complainOfArrow says what is wrong with importing a folder of this repository; empty when nothing is.
func complainOfArrow(file sourceFile, folder string) string {
	from, to := heightOf(file.folder()), heightOf(folder)
	isInternal := strings.HasPrefix(folder+"/", "internal/")
	switch {
	case isInternal && file.module != ".":
		return "a nested module uses the exported packages only, as any other user does; never the root's internal"
	case isInternal && (from == heightAround || from == heightExample):
		return "what stands on top of the library shows what its users can do; use the exported packages only"
	case file.folder() == folder:
		return ""
	case group(folder) == "indicators" && folder != "indicators" && !file.isTest() && from < heightConformance:
		return "this package is for test suites; move the use into a _test.go file"
	case group(file.folder()) == group(folder):
		return ""
	case group(folder) == "internal/oracle" && !file.isTest() && from != heightProgram:
		return "the oracle is for tests; move the use into a _test.go file"
	case group(folder) == "internal/domaintest" && !file.isTest():
		return "what domains' tests have in common is for tests; move the use into a _test.go file"
	case group(file.folder()) == "internal/oracle" && isInternal && !file.isTest():
		return "the oracle shares no code with the engine; use math/big"
	case file.isTest() && slices.Contains([]string{"conformance", "internal/domaintest", "internal/oracle"}, group(folder)):
		return ""
	case from == heightInternal && to == heightInternal:
		return ""
	case from == heightDomain && to == heightDomain:
		return "domains and channels never import each other; what they share is a measure of population, or the caller joins them"
	case to >= from:
		return "arrows run examples → contrib, bench → conformance → catalog, composite → domains → population → validate → " +
			"indicators → internal; move the shared part down or the use up"
	default:
		return ""
	}
}

// complainOfOthers says what is wrong with importing a package from outside of this repository; empty when nothing is.
func complainOfOthers(file sourceFile, imported string) string {
	top := group(file.folder())
	host, _, _ := strings.Cut(imported, "/")
	isStandard := !strings.Contains(host, ".")
	switch {
	case imported == "C":
		if file.module == "." {
			return "the root module has no cgo; put the adapter into a module of its own under contrib"
		}
		return ""
	case isStandard:
		return complainOfStandard(file, imported)
	case within(imported, "github.com/stretchr/testify"):
		if !file.isTest() {
			return "testify belongs in _test.go files only; people who import the library must not get it"
		}
		return ""
	case within(imported, "github.com/go-playground"):
		if top != "validate" {
			return "only validate imports validator; use package validate"
		}
		return ""
	case within(imported, "github.com/shopspring/decimal"):
		return ""
	case file.module == ".":
		return "the root module requires decimal, validator and, for tests, testify; put what needs more into a module of its own"
	default:
		return ""
	}
}

// complainOfStandard says what is wrong with importing a package of the standard library: evaluation is pure, so the
// packages that evaluate read no files, no network, no environment, no chance, and write no log.
func complainOfStandard(file sourceFile, imported string) string {
	evaluates := heightOf(file.folder()) <= heightCatalog && file.module == "." && !file.isTest() && !file.isProgram() && !isTestKit(file.folder())
	impure := []string{"log", "math/rand", "math/rand/v2", "net", "net/http", "os", "os/exec", "os/signal", "plugin", "syscall"}
	if evaluates && slices.Contains(impure, imported) {
		return "evaluation is pure: no input or output, no environment, no chance, no log; take an io.Reader, an fs.FS or a value"
	}
	return ""
}

// isTestKit reports whether a folder holds what only tests import: it draws at random and reads golden files.
func isTestKit(folder string) bool {
	return within(folder, "indicators/indicatorstest") || within(folder, "internal/oracle")
}

// within reports whether an import path is a module's path or lies below it.
func within(imported, module string) bool {
	return imported == module || strings.HasPrefix(imported, module+"/")
}
