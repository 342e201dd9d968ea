package document_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/document"
)

// What was meant is guessed from few edits, never from many.
func TestSchema_Check_nearest(t *testing.T) {
	type item struct {
		ID string `json:"id" id:"item"`
	}
	type sheet struct {
		Items []item `json:"items"`
		Uses  string `json:"uses" ref:"item"`
	}
	schema := document.MustSchema[sheet]()
	long := strings.Repeat("a", 65)
	tests := []struct {
		name, text string
		ids        []string
		want       string
	}{
		{"a letter missing", "linkdin", []string{"blog", "linkedin"}, "linkedin"},
		{"a letter too many", "bblog", []string{"blog", "linkedin"}, "blog"},
		{"letters swapped", "bolg", []string{"blog"}, "blog"},
		{"case", "BLOG", []string{"blot", "blog"}, "blog"},
		{"an accent", "été", []string{"ete", "éte"}, "éte"},
		{"the first of two equally near", "cat", []string{"bat", "car"}, "bat"},
		{"the nearer of two", "linkedn", []string{"linden", "linkedin"}, "linkedin"},
		{"too far", "blog", []string{"page"}, ""},
		{"short texts", "x", []string{"y"}, ""},
		{"long texts", long, []string{long + "a"}, ""},
		{"a long id", "aaa", []string{long}, ""},
		{"no id", "blog", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := sheet{Uses: tt.text}
			for _, id := range tt.ids {
				s.Items = append(s.Items, item{id})
			}
			list := schema.Check(s)
			require.Len(t, list, 1)
			near, _ := list[0].Arg("near")
			assert.Equal(t, tt.want, near.Text())
		})
	}
}
