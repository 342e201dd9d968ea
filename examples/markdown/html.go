package markdown

import (
	"bytes"
	"regexp"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// HTML returns a page of Markdown as HTML. Raw HTML is left out, as goldmark does unless it
// is told otherwise; the anchors that a charter prints before its headings become the ids of
// these headings, so that its table of contents leads to them.
func HTML(page string) (string, error) {
	var out bytes.Buffer
	err := converter().Convert([]byte(page), &out)
	return out.String(), err
}

func converter() goldmark.Markdown {
	return goldmark.New(
		goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList),
		goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(anchors{}, 0))),
	)
}

// anchor is the one HTML that a charter or a register prints, alone on its line.
var anchor = regexp.MustCompile(`^<a id="([a-z0-9-]+)"></a>$`)

// anchors moves anchors into the headings that follow them.
type anchors struct{}

// Transform removes the paragraphs that are an anchor and gives their ids to the headings.
func (anchors) Transform(document *ast.Document, reader text.Reader, _ parser.Context) {
	for node := document.FirstChild(); node != nil; {
		next := node.NextSibling()
		if id := anchorOf(node, reader.Source()); id != nil && next != nil && next.Kind() == ast.KindHeading {
			next.SetAttributeString("id", id)
			document.RemoveChild(document, node)
		}
		node = next
	}
}

// anchorOf returns the id of a paragraph that is an anchor, nil when it is none.
func anchorOf(node ast.Node, source []byte) []byte {
	if node.Kind() != ast.KindParagraph {
		return nil
	}
	if found := anchor.FindSubmatch(bytes.TrimSpace(node.Lines().Value(source))); found != nil {
		return found[1]
	}
	return nil
}
