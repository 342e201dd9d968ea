package document_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Documents that declare ids and name one of them, or several.
type (
	item struct {
		ID string `json:"id" id:"item"`
	}
	use struct {
		Items []item `json:"items"`
		Uses  string `json:"uses" ref:"item"`
	}
	uses struct {
		Items []item   `json:"items"`
		Uses  []string `json:"uses" ref:"item"`
	}
)

// What was meant is guessed from few edits, never from many.
func TestSchema_Check_nearest(t *testing.T) {
	schema := document.MustSchema[use]()
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
			s := use{Uses: tt.text}
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

// alignment is the optimal string alignment distance by its definition.
func alignment(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			switch {
			case i == 0 || j == 0:
				d[i][j] = i + j
			case a[i-1] == b[j-1]:
				d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1])
			default:
				d[i][j] = 1 + min(d[i-1][j], d[i][j-1], d[i-1][j-1])
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

// What is suggested is the first of the nearest, by the definition of the distance.
func TestSchema_Check_nearestByDefinition(t *testing.T) {
	schema := document.MustSchema[use]()
	random := rand.New(rand.NewPCG(9, 10))
	word := func() string {
		letters := make([]byte, 1+random.IntN(9))
		for i := range letters {
			letters[i] = "abc"[random.IntN(3)]
		}
		return string(letters)
	}
	suggested := 0
	for range 20_000 {
		s, want, least := use{Uses: word()}, "", 99
		for range 1 + random.IntN(4) {
			id := word()
			if d := alignment(s.Uses, id); id != s.Uses && d <= max(len(id), len(s.Uses))/3 && d < least {
				want, least = id, d
			}
			if id != s.Uses && !slices.Contains(s.Items, item{id}) {
				s.Items = append(s.Items, item{id})
			}
		}
		list := schema.Check(s)
		require.Len(t, list, 1)
		near, _ := list[0].Arg("near")
		require.Equal(t, want, near.Text(), "%q among %v", s.Uses, s.Items)
		if want != "" {
			suggested++
		}
	}
	assert.Greater(t, suggested, 1000)
}

// A document in which nothing is named right gets suggestions up to a bound.
func TestSchema_Check_nearestIsBounded(t *testing.T) {
	var s uses
	for i := range 1000 {
		s.Items = append(s.Items, item{fmt.Sprintf("item-%04d", i)})
	}
	for i := range 100 {
		s.Uses = append(s.Uses, fmt.Sprintf("itme-05%02d", i))
	}
	s.Uses = append(s.Uses, "ITEM-0500")
	list := document.MustSchema[uses]().Check(s)
	require.Len(t, list, 101)
	_, first := list[0].Arg("near")
	_, last := list[99].Arg("near")
	near, _ := list[100].Arg("near")
	assert.True(t, first)
	assert.False(t, last)
	assert.Equal(t, "item-0500", near.Text(), "what differs by case is found nevertheless")
}

// An id that is not there is one finding, wherever it is named.
func TestSchema_Check_danglingOnce(t *testing.T) {
	list := document.MustSchema[uses]().Check(uses{
		Items: []item{{"a"}}, Uses: []string{"gone", "a", "gone", "lost", "gone"},
	})
	require.Len(t, list, 2)
	assert.Equal(t, finding.Pointer("/uses/0"), list[0].Pointer)
	require.Len(t, list[0].Related, 2)
	assert.Equal(t, finding.Pointer("/uses/2"), list[0].Related[0].Pointer)
	assert.Equal(t, finding.Pointer("/uses/4"), list[0].Related[1].Pointer)
	assert.Equal(t, "également nommé ici", list[0].Related[0].Localize(language.French))
	assert.Equal(t, finding.Pointer("/uses/3"), list[1].Pointer)
	assert.Empty(t, list[1].Related)
}
