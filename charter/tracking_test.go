package charter_test

import (
	"errors"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

var summer = charter.TrackedLink{Network: network.Instagram, Objective: "notoriete", Campaign: "été 2026", Post: "p-12"}

const tags = "utm_source=instagram&utm_medium=social&utm_campaign=notoriete&utm_content=p-12"

func TestTag(t *testing.T) {
	for _, c := range []struct{ name, address, want string }{
		{"plain", "https://example.com/sale", "https://example.com/sale?" + tags},
		{"a host alone", "https://example.com", "https://example.com?" + tags},
		{"a query", "https://example.com/?b=2&a=1", "https://example.com/?b=2&a=1&" + tags},
		{"a query as it is written", "https://example.com/?q=a+b%20c&x[]=%c3%a9&x[]=é&y&z=&t=1;u=2", "https://example.com/?q=a+b%20c&x[]=%c3%a9&x[]=é&y&z=&t=1;u=2&" + tags},
		{"nothing in the query", "https://example.com/?", "https://example.com/?" + tags},
		{"parameters without a name", "https://example.com/?&a=1&&b=2&", "https://example.com/?a=1&b=2&" + tags},
		{"a fragment", "https://example.com/a#suite", "https://example.com/a?" + tags + "#suite"},
		{"a fragment that looks like a query", "https://example.com/#/page?x=1&utm_source=y", "https://example.com/?" + tags + "#/page?x=1&utm_source=y"},
		{"a query and a fragment", "https://example.com/a?x=1#", "https://example.com/a?x=1&" + tags + "#"},
		{"a query in a query", "https://example.com/?to=https://a.fr?b=1", "https://example.com/?to=https://a.fr?b=1&" + tags},
		{"an accented host", "https://société.example/été?é=à", "https://société.example/été?é=à&" + tags},
		{"Punycode", "https://xn--socit-esab.example/", "https://xn--socit-esab.example/?" + tags},
		{"joiners of a name", "https://نامه\u200cای.example/", "https://نامه\u200cای.example/?" + tags},
		{"user, port, capitals", "HTTPS://u:p@Example.COM:8443/A", "HTTPS://u:p@Example.COM:8443/A?" + tags},
		{"IPv6", "http://[2001:db8::1]:80/a", "http://[2001:db8::1]:80/a?" + tags},
		{"of another post", "https://example.com/?utm_source=x&a=1&utm_content=p-9&utm_term=t", "https://example.com/?a=1&" + tags},
		{"the name in code", "https://example.com/?utm%5Fsource=x&utm_medium", "https://example.com/?" + tags},
		{"other parameters of measure", "https://example.com/?utm_id=7&UTM_SOURCE=x&gclid=a", "https://example.com/?utm_id=7&UTM_SOURCE=x&gclid=a&" + tags},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := charter.Tracking{}.Tag(c.address, summer)
			require.NoError(t, err)
			assert.Equal(t, c.want, got)
			again, err := charter.Tracking{}.Tag(got, summer)
			require.NoError(t, err)
			assert.Equal(t, got, again, "tagged twice")
		})
	}
}

func TestTagTemplates(t *testing.T) {
	for _, c := range []struct {
		name     string
		tracking charter.Tracking
		link     charter.TrackedLink
		want     string
	}{
		{"an operation rather than an objective", charter.Tracking{Campaign: "{campaign}"}, charter.TrackedLink{Network: network.Instagram, Campaign: "client-a", Post: "123"},
			"utm_source=instagram&utm_medium=social&utm_campaign=client-a&utm_content=123"},
		{"texts and names", charter.Tracking{Source: "{network}-bio", Medium: "organic", Campaign: "{objective}_{campaign}", Term: "fixe", Content: "{network}/{post}"}, summer,
			"utm_source=instagram-bio&utm_medium=organic&utm_campaign=notoriete_%C3%A9t%C3%A9%202026&utm_term=fixe&utm_content=instagram%2Fp-12"},
		{"signs of a query", charter.Tracking{Campaign: "a&b=c+d#e%20é~"}, summer,
			"utm_source=instagram&utm_medium=social&utm_campaign=a%26b%3Dc%2Bd%23e%2520%C3%A9~&utm_content=p-12"},
		{"braces of a value are its own", charter.Tracking{}, charter.TrackedLink{Network: "x", Objective: "{post}", Post: "1"},
			"utm_source=x&utm_medium=social&utm_campaign=%7Bpost%7D&utm_content=1"},
		{"no post", charter.Tracking{Term: "{campaign}"}, charter.TrackedLink{Network: "x", Objective: " o ", Post: " "}, "utm_source=x&utm_medium=social&utm_campaign=o"},
		{"blank templates", charter.Tracking{Source: " ", Term: "\t"}, charter.TrackedLink{Network: "x", Objective: "o"}, "utm_source=x&utm_medium=social&utm_campaign=o"},
		{"ill-formed", charter.Tracking{}, charter.TrackedLink{Network: "x", Objective: "a\xff"}, "utm_source=x&utm_medium=social&utm_campaign=a%EF%BF%BD"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.tracking.Tag("https://example.com/sale", c.link)
			require.NoError(t, err)
			assert.Equal(t, "https://example.com/sale?"+c.want, got)
		})
	}
}

func TestTagRefuses(t *testing.T) {
	long := "https://example.com/" + strings.Repeat("a", charter.MaxAddress)
	for _, c := range []struct {
		name     string
		tracking charter.Tracking
		address  string
		link     charter.TrackedLink
		fault    finding.Code
		quoted   string
	}{
		{"nothing", charter.Tracking{}, "", summer, charter.FaultAddress, ""},
		{"no scheme", charter.Tracking{}, "example.com/a", summer, charter.FaultAddress, "example.com/a"},
		{"another scheme", charter.Tracking{}, "mailto:lea@example.org", summer, charter.FaultAddress, "mailto:lea@example.org"},
		{"no host", charter.Tracking{}, "https://", summer, charter.FaultAddress, "https://"},
		{"a path for a host", charter.Tracking{}, "https:///a", summer, charter.FaultAddress, "https:///a"},
		{"a user for a host", charter.Tracking{}, "https://lea@/a", summer, charter.FaultAddress, "https://lea@/a"},
		{"a port for a host", charter.Tracking{}, "https://:80/a", summer, charter.FaultAddress, "https://:80/a"},
		{"a space", charter.Tracking{}, "https://example.com/a b", summer, charter.FaultAddress, "https://example.com/a b"},
		{"a line end", charter.Tracking{}, "https://example.com/\n", summer, charter.FaultAddress, "https://example.com/\n"},
		{"a mark that turns the text", charter.Tracking{}, "https://example.com/\u202e", summer, charter.FaultAddress, "https://example.com/\u202e"},
		{"a tag", charter.Tracking{}, `https://example.com/"><b>`, summer, charter.FaultAddress, `https://example.com/"><b>`},
		{"ill-formed", charter.Tracking{}, "https://example.com/\xff", summer, charter.FaultAddress, "https://example.com/\xff"},
		{"too long", charter.Tracking{}, long, summer, charter.FaultAddressLength, document.Quotable(long)},
		{"too long once tagged", charter.Tracking{}, long[:charter.MaxAddress-9], summer, charter.FaultAddressLength, document.Quotable(long)},
		{"an unknown name", charter.Tracking{Source: "{réseau}"}, "https://example.com", summer, charter.FaultTemplate, "{réseau}"},
		{"an unknown name, in what may be left out", charter.Tracking{Content: "{Post}"}, "https://example.com", summer, charter.FaultTemplate, "{Post}"},
		{"an open brace", charter.Tracking{Campaign: "a{post"}, "https://example.com", summer, charter.FaultTemplate, "a{post"},
		{"a closing brace", charter.Tracking{Campaign: "a}"}, "https://example.com", summer, charter.FaultTemplate, "a}"},
		{"no network", charter.Tracking{}, "https://example.com", charter.TrackedLink{Objective: "o"}, charter.FaultNotGiven, "{network}"},
		{"no objective", charter.Tracking{}, "https://example.com", charter.TrackedLink{Network: "x"}, charter.FaultNotGiven, "{objective}"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.tracking.Tag(c.address, c.link)
			assert.Empty(t, got)
			value, ok := errors.AsType[*document.ValueError](err)
			require.True(t, ok, "%v", err)
			assert.Equal(t, c.fault, value.Fault.Code)
			assert.Equal(t, c.quoted, value.Text)
		})
	}
}

func TestTagRefusesInWords(t *testing.T) {
	_, err := charter.Tracking{}.Tag("https://example.com", charter.TrackedLink{Network: "x"})
	assert.EqualError(t, err, `charter: tracking "{objective}": the template asks for the objective, which is not given`)
	value, _ := errors.AsType[*document.ValueError](err)
	assert.Equal(t, "le modèle demande une valeur qui n'est pas donnée : objectif", strings.ReplaceAll(value.Fault.Localize(language.French), "\u00a0", " "))
	_, err = charter.Tracking{}.Tag("exemple.fr", summer)
	assert.EqualError(t, err, `charter: address "exemple.fr": a web address starts with https:// or http:// and a host, and has no space`)
	_, err = charter.Tracking{Source: "{}"}.Tag("https://exemple.fr", summer)
	assert.EqualError(t, err, `charter: tracking "{}": between braces a template has one of network, objective, campaign, post`)
}

// FuzzTag tags any address with any values: twice is once, what was there stays, and what was
// given is read back.
func FuzzTag(f *testing.F) {
	f.Add("https://example.com/a?b=1&utm_source=x#c", "instagram", "été & hiver", "1")
	f.Add("http://société.example?&&=&%&utm%5fterm=1", "{post}", "a+b", "")
	f.Fuzz(func(t *testing.T, address, source, objective, post string) {
		link := charter.TrackedLink{Network: network.ID(source), Objective: objective, Post: post}
		got, err := charter.Tracking{}.Tag(address, link)
		if err != nil {
			_, ok := errors.AsType[*document.ValueError](err)
			require.True(t, ok)
			return
		}
		again, err := charter.Tracking{}.Tag(got, link)
		require.NoError(t, err)
		require.Equal(t, got, again)

		base, _, _ := strings.Cut(address, "#")
		base, _, _ = strings.Cut(base, "?")
		require.True(t, strings.HasPrefix(got, base+"?"), got)
		_, fragment, _ := strings.Cut(address, "#")
		before, after, _ := strings.Cut(got, "#")
		require.Equal(t, fragment, after)
		_, query, _ := strings.Cut(before, "?")
		at := strings.Index("&"+query, "&utm_source=")
		require.GreaterOrEqual(t, at, 0)
		values, err := url.ParseQuery(query[at:])
		require.NoError(t, err)
		require.Equal(t, strings.TrimSpace(strings.ToValidUTF8(objective, "\uFFFD")), values.Get("utm_campaign"))
	})
}
