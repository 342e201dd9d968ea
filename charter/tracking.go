package charter

import (
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// The faults of what [Tracking.Tag] refuses: the codes of [document.ValueError.Fault].
const (
	FaultAddress       finding.Code = "charter.fault.address"        // FaultAddress: no address of the web.
	FaultAddressLength finding.Code = "charter.fault.address_length" // FaultAddressLength: longer than MaxAddress.
	FaultTemplate      finding.Code = "charter.fault.template"       // FaultTemplate: a name that stands for nothing, or a brace alone.
	FaultNotGiven      finding.Code = "charter.fault.not_given"      // FaultNotGiven: a name that the link has no value for.
)

// MaxAddress is how long an address may be in bytes, once it is tagged: what RFC 9110,
// section 4.1, asks of those who handle one.
const MaxAddress = 8000

// Tracking is how links are tagged, with the parameters that tools of measurement read (UTM,
// as Google Analytics names them), so that visits are told apart by network, objective and
// post. Each field is a template: text, and {network}, {objective}, {campaign} or {post} for
// what the [TrackedLink] gives. The zero Tracking tags by network, objective and post.
type Tracking struct {
	// Source is utm_source, where visitors come from. Defaults to {network}.
	Source string `json:"source,omitzero" validate:"max=200"`
	// Medium is utm_medium, the kind of channel. Defaults to social.
	Medium string `json:"medium,omitzero" validate:"max=200"`
	// Campaign is utm_campaign, what the link is for. Defaults to {objective}.
	Campaign string `json:"campaign,omitzero" validate:"max=200"`
	// Term is utm_term. Defaults to none.
	Term string `json:"term,omitzero" validate:"max=200"`
	// Content is utm_content, which of several links it is. Defaults to {post}.
	Content string `json:"content,omitzero" validate:"max=200"`
}

// TrackedLink is where a link stands: what the templates of a [Tracking] are filled with. Blank
// values are not given.
type TrackedLink struct {
	Network   network.ID
	Objective string
	Campaign  string
	Post      string
}

// Tag returns an address with the parameters of t. Every other byte stays as it is: the host,
// accented or not, the other parameters in their order, the fragment; but for parameters
// without a name nor a value, as in ?&a=1, which are dropped. The five parameters that
// a Tracking has are replaced where the address bears some already, so that tagging twice is
// tagging once, and a link taken from another post is counted with this one. Values are
// percent-encoded as they are given: "Été" and "été" are two campaigns.
//
// utm_term and utm_content are left out where their template asks for what the link does not
// give. The errors are [document.ValueError], with the faults [FaultAddress],
// [FaultAddressLength], [FaultTemplate] and [FaultNotGiven]. Time is linear in the address.
func (t Tracking) Tag(address string, of TrackedLink) (string, error) {
	if err := checkAddress(address); err != nil {
		return "", err
	}
	base, fragment := cutBefore(address, '#')
	base, query := cutBefore(base, '?')
	var parameters []string
	for parameter := range strings.SplitSeq(strings.TrimPrefix(query, "?"), "&") {
		if parameter != "" && !isTracked(parameter) {
			parameters = append(parameters, parameter)
		}
	}
	for _, p := range t.parameters() {
		value, err := of.fill(p.template)
		switch {
		case err == nil:
			parameters = append(parameters, p.name+"="+percentEncoded(value))
		case p.required || !document.IsFault(err, FaultNotGiven):
			return "", err
		}
	}
	tagged := base + "?" + strings.Join(parameters, "&") + fragment
	if len(tagged) > MaxAddress {
		return "", refuseLength(tagged)
	}
	return tagged, nil
}

// parameter is a parameter of a query and the template of its value.
type parameter struct {
	name, template string
	required       bool
}

// parameters returns those that t has a template for, in the order of tools.
func (t Tracking) parameters() []parameter {
	all := []parameter{
		{"utm_source", or(t.Source, "{network}"), true},
		{"utm_medium", or(t.Medium, "social"), true},
		{"utm_campaign", or(t.Campaign, "{objective}"), true},
		{"utm_term", t.Term, false},
		{"utm_content", or(t.Content, "{post}"), false},
	}
	return slices.DeleteFunc(all, func(p parameter) bool { return isBlank(p.template) })
}

func or(template, otherwise string) string {
	if isBlank(template) {
		return otherwise
	}
	return template
}

// isTracked reports whether a parameter of a query is one that a Tracking gives.
func isTracked(parameter string) bool {
	name, _, _ := strings.Cut(parameter, "=")
	if decoded, err := url.QueryUnescape(name); err == nil {
		name = decoded
	}
	switch name {
	case "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content":
		return true
	}
	return false
}

// fill returns a template with what l gives in place of its names.
func (l TrackedLink) fill(template string) (string, error) {
	var b strings.Builder
	for rest := template; rest != ""; {
		before, after, found := strings.Cut(rest, "{")
		if strings.Contains(before, "}") {
			return "", refuseTemplate(template)
		}
		b.WriteString(before)
		if !found {
			break
		}
		name, tail, closed := strings.Cut(after, "}")
		value, known := l.value(name)
		switch {
		case !closed || !known:
			return "", refuseTemplate(template)
		case isBlank(value):
			return "", refuse("tracking", template, FaultNotGiven, finding.Term("name", label("tracked", name)))
		}
		b.WriteString(strings.TrimSpace(value))
		rest = tail
	}
	return strings.TrimSpace(b.String()), nil
}

// value returns what a name of a template stands for, and whether it is one.
func (l TrackedLink) value(name string) (string, bool) {
	switch name {
	case "network":
		return string(l.Network), true
	case "objective":
		return l.Objective, true
	case "campaign":
		return l.Campaign, true
	case "post":
		return l.Post, true
	}
	return "", false
}

// percentEncoded returns a value as a query has it: RFC 3986, section 2.1, everything but
// unreserved characters.
func percentEncoded(value string) string {
	return strings.ReplaceAll(url.QueryEscape(strings.ToValidUTF8(value, "\uFFFD")), "+", "%20")
}

// cutBefore cuts s before the first of a byte.
func cutBefore(s string, c byte) (before, after string) {
	if i := strings.IndexByte(s, c); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

// checkAddress refuses what is no address of the web.
func checkAddress(address string) error {
	if len(address) > MaxAddress {
		return refuseLength(address)
	}
	rest := address
	for _, scheme := range []string{"https://", "http://"} {
		if len(address) > len(scheme) && strings.EqualFold(address[:len(scheme)], scheme) {
			rest = address[len(scheme):]
		}
	}
	host := rest
	if end := strings.IndexAny(host, "/?#"); end >= 0 {
		host = host[:end]
	}
	host = host[strings.LastIndexByte(host, '@')+1:]
	if rest == address || host == "" || host[0] == ':' || !utf8.ValidString(address) || strings.ContainsFunc(address, isOutOfAddress) {
		return refuse("address", address, FaultAddress)
	}
	return nil
}

// isOutOfAddress reports whether no address has r: spaces, signs that quote, and what cannot
// be seen, but for the joiners of domain names (RFC 5892, appendix A).
func isOutOfAddress(r rune) bool {
	if r == '\u200c' || r == '\u200d' {
		return false
	}
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune(`<>"\`, r)
}

func refuseLength(address string) error {
	return refuse("address", address, FaultAddressLength, finding.Integer("limit", MaxAddress))
}

func refuseTemplate(template string) error {
	return refuse("tracking", template, FaultTemplate, finding.Text("names", "network, objective, campaign, post"))
}

// refuse is the error of a value that cannot be made.
func refuse(kind, text string, fault finding.Code, args ...finding.Arg) error {
	return document.RefuseValue("charter", kind, text, book().Message(fault, args...))
}
