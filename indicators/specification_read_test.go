package indicators_test

import (
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// specifiedSection is a section of the package comment.
type specifiedSection struct {
	heading   string
	sentences []string // of paragraphs and lists, and the lines of tables and formulas
	code      []string // blocks as they stand
}

// programSection is the section whose code is compared with an example rather than claimed line by line.
const programSection = "One whole program"

// packageComment parses the package comment, whose links lead to what the package exports.
func packageComment(t *testing.T) *comment.Doc {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), "doc.go", nil, parser.ParseComments|parser.PackageClauseOnly)
	require.NoError(t, err)
	exported := exportedNames(t)
	links := comment.Parser{LookupSym: func(receiver, name string) bool { return exported[strings.TrimPrefix(receiver+"."+name, ".")] }}
	return links.Parse(parsed.Doc.Text())
}

// specification returns the sections of the package comment.
func specification(t *testing.T) []specifiedSection {
	t.Helper()
	sections := []specifiedSection{{}}
	for _, block := range packageComment(t).Content {
		last := &sections[len(sections)-1]
		switch b := block.(type) {
		case *comment.Heading:
			sections = append(sections, specifiedSection{heading: plainText(b.Text)})
		case *comment.Paragraph:
			last.sentences = append(last.sentences, sentencesOf(plainText(b.Text))...)
		case *comment.List:
			for _, item := range b.Items {
				for _, part := range item.Content {
					paragraph, ok := part.(*comment.Paragraph)
					require.True(t, ok, "a list item is a paragraph")
					last.sentences = append(last.sentences, sentencesOf(plainText(paragraph.Text))...)
				}
			}
		case *comment.Code:
			last.code = append(last.code, b.Text)
			if last.heading != programSection {
				last.sentences = append(last.sentences, lineSentences(b.Text)...)
			}
		default:
			require.Failf(t, "unexpected block", "%T", block)
		}
	}
	return sections
}

// plainText writes links in the brackets in which they stand.
func plainText(text []comment.Text) string {
	var b strings.Builder
	for _, part := range text {
		switch p := part.(type) {
		case comment.Plain:
			b.WriteString(string(p))
		case comment.Italic:
			b.WriteString(string(p))
		case *comment.DocLink:
			b.WriteString("[" + plainText(p.Text) + "]")
		case *comment.Link:
			b.WriteString(plainText(p.Text))
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// sentencesOf parts a paragraph at the full stops that end a word.
func sentencesOf(paragraph string) []string {
	var list []string
	start := 0
	for i := 1; i+1 < len(paragraph); i++ {
		if paragraph[i] == '.' && paragraph[i+1] == ' ' && paragraph[i-1] != ' ' {
			list, start = append(list, paragraph[start:i+1]), i+2
		}
	}
	return append(list, paragraph[start:])
}

// lineSentences parts a table or formula into lines; an indented line belongs to the one before it.
func lineSentences(block string) []string {
	var list []string
	for line := range strings.Lines(block) {
		text := strings.Join(strings.Fields(line), " ")
		switch {
		case text == "":
		case strings.HasPrefix(line, " ") && len(list) > 0:
			list[len(list)-1] += " " + text
		default:
			list = append(list, text)
		}
	}
	return list
}

// What stands in brackets is exported by the package, so that it becomes a link.
func TestLinksOfTheSpecification(t *testing.T) {
	t.Parallel()
	bracketed := regexp.MustCompile(`\[([A-Z][A-Za-z]*(\.[A-Z][A-Za-z]*)?)\]`)
	exported, found := exportedNames(t), 0
	for _, s := range specification(t) {
		for _, sentence := range s.sentences {
			for _, link := range bracketed.FindAllStringSubmatch(sentence, -1) {
				found++
				assert.True(t, exported[link[1]], "section %q: the package exports no %s", s.heading, link[1])
			}
		}
	}
	assert.Greater(t, found, 100)
	assert.False(t, exported["evaluation"] || exported["Scorecard.evaluation"])
	assert.True(t, exported["Scorecard.Total"] && exported["Limits.Bytes"] && exported["HalfUp"] && exported["Compile"])
}

// sourceFiles parses the Go files of a folder, tests or all others.
func sourceFiles(t *testing.T, folder string, tests bool) []*ast.File {
	t.Helper()
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	set := token.NewFileSet()
	var files []*ast.File
	for _, entry := range entries {
		if !isSource(entry, tests) {
			continue
		}
		file, err := parser.ParseFile(set, filepath.Join(folder, entry.Name()), nil, parser.ParseComments|parser.SkipObjectResolution)
		require.NoError(t, err)
		files = append(files, file)
	}
	require.NotEmpty(t, files)
	return files
}

func isSource(entry fs.DirEntry, tests bool) bool {
	return strings.HasSuffix(entry.Name(), ".go") && strings.HasSuffix(entry.Name(), "_test.go") == tests
}

// exportedNames are the constants, types, functions, methods and fields that the package exports: "Limits", "Limits.Bytes".
func exportedNames(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	for _, file := range sourceFiles(t, ".", false) {
		for _, declaration := range file.Decls {
			switch d := declaration.(type) {
			case *ast.FuncDecl:
				name := d.Name.Name
				if d.Recv != nil {
					name = receiverName(d.Recv.List[0].Type) + "." + name
				}
				names[name] = true
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					maps.Copy(names, declaredNames(spec))
				}
			}
		}
	}
	maps.DeleteFunc(names, func(name string, _ bool) bool {
		owner, member, _ := strings.Cut(name, ".")
		return !ast.IsExported(owner) || member != "" && !ast.IsExported(member)
	})
	return names
}

func receiverName(e ast.Expr) string {
	if pointer, ok := e.(*ast.StarExpr); ok {
		e = pointer.X
	}
	if name, ok := e.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

// declaredNames returns what a constant or type declaration names, fields included.
func declaredNames(spec ast.Spec) map[string]bool {
	names := map[string]bool{}
	switch s := spec.(type) {
	case *ast.ValueSpec:
		for _, name := range s.Names {
			names[name.Name] = true
		}
	case *ast.TypeSpec:
		names[s.Name.Name] = true
		if structure, ok := s.Type.(*ast.StructType); ok {
			for _, field := range structure.Fields.List {
				for _, name := range field.Names {
					names[s.Name.Name+"."+name.Name] = true
				}
			}
		}
	case *ast.ImportSpec:
	}
	return names
}

// testIndex holds, by the name of each test, fuzz target and checked example, the texts that its function writes, among them the
// names of its subtests.
type testIndex map[string][]string

// packageTests indexes the tests of this package, and of others by their folder.
func packageTests(t *testing.T) testIndex {
	t.Helper()
	index := testIndex{}
	for folder, prefix := range map[string]string{".": "", "../internal/layers": "internal/layers.", "../internal/oracle": "internal/oracle."} {
		files := sourceFiles(t, folder, true)
		for _, file := range files {
			for _, declaration := range file.Decls {
				f, ok := declaration.(*ast.FuncDecl)
				if ok && f.Recv == nil && (strings.HasPrefix(f.Name.Name, "Test") || strings.HasPrefix(f.Name.Name, "Fuzz")) {
					index[prefix+f.Name.Name] = textsIn(f)
				}
			}
		}
		for _, example := range doc.Examples(files...) {
			if example.Output != "" { // else it is only compiled
				index[prefix+"Example"+example.Name] = nil
			}
		}
	}
	return index
}

// textsIn returns the text literals of a function.
func textsIn(f *ast.FuncDecl) []string {
	texts := []string{}
	ast.Inspect(f, func(n ast.Node) bool {
		if literal, ok := n.(*ast.BasicLit); ok && literal.Kind == token.STRING {
			if text, err := strconv.Unquote(literal.Value); err == nil {
				texts = append(texts, text)
			}
		}
		return true
	})
	return texts
}

// fault says why a name is none of a test, or "".
func (index testIndex) fault(name string) string {
	folder := ""
	if at := strings.Index(name, ".Test"); strings.HasPrefix(name, "internal/") && at > 0 {
		folder, name = name[:at+1], name[at+1:]
	}
	function, subtest, has := strings.Cut(name, "/")
	texts, ok := index[folder+function]
	switch {
	case !ok:
		return "there is no test " + folder + function + " that is run; name another, or write it"
	case has && !slices.Contains(texts, subtest):
		return folder + function + " has no subtest " + strconv.Quote(subtest)
	default:
		return ""
	}
}
