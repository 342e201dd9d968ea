package main

import (
	"errors"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/text"
)

type countIn struct {
	Text   *string     `json:"text" validate:"required"`
	Unit   text.Unit   `json:"unit" validate:"required"`
	Config text.XRules `json:"config"`
}

type countOut struct {
	Count int   `json:"count"`
	Valid *bool `json:"valid,omitempty"`
}

// count measures a text in a unit, and says whether X takes it.
func count(in countIn, _ language.Tag) (any, error) {
	if in.Unit != text.XWeighted {
		if in.Config != 0 {
			return nil, errors.New("config: only for the unit x")
		}
		return countOut{Count: in.Unit.Count(*in.Text)}, nil
	}
	if in.Config == 0 {
		in.Config = text.XRules3
	}
	length, valid := in.Config.Measure(*in.Text)
	return countOut{length, &valid}, nil
}

type extractIn struct {
	Text *string `json:"text" validate:"required"`
}

type extractOut struct {
	URLs     []entity `json:"urls"`
	Mentions []entity `json:"mentions"`
	Hashtags []entity `json:"hashtags"`
	Cashtags []entity `json:"cashtags"`
}

// entity is a part of a text; its offsets count code points.
type entity struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// extract finds what X links.
func extract(in extractIn, _ language.Tag) (any, error) {
	s, out := *in.Text, extractOut{[]entity{}, []entity{}, []entity{}, []entity{}}
	lists := map[text.Kind]*[]entity{
		text.URL: &out.URLs, text.Mention: &out.Mentions, text.Hashtag: &out.Hashtags, text.Cashtag: &out.Cashtags,
	}
	points, from := 0, 0
	for token := range text.Entities(s) {
		found := s[token.Start:token.End]
		points += utf8.RuneCountInString(s[from:token.Start])
		start := points
		points += utf8.RuneCountInString(found)
		from = token.End
		if token.Kind != text.URL {
			_, sign := utf8.DecodeRuneInString(found)
			found = found[sign:]
		}
		list := lists[token.Kind]
		*list = append(*list, entity{found, start, points})
	}
	return out, nil
}
