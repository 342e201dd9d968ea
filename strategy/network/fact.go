package network

import (
	"cmp"
	"strings"
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
)

// Field says what a fact is about. The set is open. What follows a first dot is the
// condition or the part a fact holds for: "text.premium" is the length of a post for paying
// accounts, "effort.article" the time an article takes.
type Field string

// The fields of the built-in catalogue. Each says which member of [Value] it bears.
const (
	FieldName      Field = "name"      // FieldName is what a network that callers add is called (Text).
	FieldAliases   Field = "aliases"   // FieldAliases are what else it is called (Names).
	FieldStatus    Field = "status"    // FieldStatus says whether one can publish (Status).
	FieldLaunch    Field = "launch"    // FieldLaunch is when it opened (When).
	FieldSuccessor Field = "successor" // FieldSuccessor is what to use instead (Network).
	FieldPurposes  Field = "purposes"  // FieldPurposes is what it is for (Purposes).
	FieldAudience  Field = "audience"  // FieldAudience is who is there (Audience).
	FieldFormats   Field = "formats"   // FieldFormats is what can be published (Formats).
	FieldUsers     Field = "users"     // FieldUsers begins the fields of figures: see [Figure.Field].
	FieldMetrics   Field = "metrics"   // FieldMetrics are the names its interface gives to measures (Names).
	FieldCadence   Field = "cadence"   // FieldCadence is how often a small company may post (Cadence).
	FieldPosts     Field = "posts"     // FieldPosts is how many posts it takes (Cap).
	FieldEffort    Field = "effort"    // FieldEffort begins the fields of time: see [EffortField] (Minutes).
	FieldRules     Field = "rules"     // FieldRules begins the fields of what one number cannot say (Text).

	FieldText     Field = "text"     // FieldText is the body of a post (Limit).
	FieldPreview  Field = "preview"  // FieldPreview is what of the body is seen without a click on “more” (Limit).
	FieldTitle    Field = "title"    // FieldTitle is the title of a post, where it has one (Limit).
	FieldComment  Field = "comment"  // FieldComment is an answer under a post (Limit).
	FieldAltText  Field = "alt_text" // FieldAltText describes an image to who cannot see it (Limit).
	FieldHashtags Field = "hashtags" // FieldHashtags are in the body of a post (Limit).
	FieldMentions Field = "mentions" // FieldMentions are in the body of a post (Limit).
	FieldLinks    Field = "links"    // FieldLinks are in the body of a post (Limit).
	FieldImages   Field = "images"   // FieldImages are in one post (Limit).
	FieldCarousel Field = "carousel" // FieldCarousel is its images or pages (Limit).
)

// Part returns what comes before the first dot: "text" for "text.premium".
func (f Field) Part() Field {
	part, _, _ := strings.Cut(string(f), ".")
	return Field(part)
}

// Condition returns what comes after the first dot: "premium" for "text.premium", empty
// for a fact that holds without condition.
func (f Field) Condition() string {
	_, condition, _ := strings.Cut(string(f), ".")
	return condition
}

// Fact is one thing held of one network, with where it comes from. The zero Fact is not
// one: see [Catalogue.With] for what makes a fact sound.
type Fact struct {
	// Network is the network, or [All].
	Network ID    `json:"network" validate:"required,max=100"`
	Field   Field `json:"field" validate:"required,max=100"`
	Value   Value `json:"value"`
	// UnitAssumed says that the source does not publish what its limit counts. The unit is
	// then UTF-16 code units: never fewer than characters by another name.
	UnitAssumed bool `json:"unitAssumed,omitzero"`
	// From is the first day in force. Defaults to always; for a figure, to the last day
	// of AsOf.
	From calendar.Date `json:"from,omitzero"`
	// To is the last day in force. Defaults to no end.
	To calendar.Date `json:"to,omitzero"`
	// Evidence is what the fact rests on.
	Evidence Evidence `json:"evidence,omitzero" validate:"required"`
	// Origin is who sets a limit or a cap.
	Origin Origin `json:"origin,omitzero"`
	// Source is where to look it up: an address, a file, a publication.
	Source string `json:"source" validate:"required,max=400"`
	// AsOf is when the source said so, or when it was read if it bears no date: a day, or
	// the month or year if no more is known.
	AsOf calendar.Period `json:"asOf,omitzero" validate:"required"`
	// Note is what to know beside, in plain English.
	Note string `json:"note,omitzero" validate:"max=400"`
}

// Value is what a fact says. Exactly one member is given; Also goes with Limit.
type Value struct {
	Status   Status    `json:"status,omitzero"`
	Network  ID        `json:"network,omitzero" validate:"max=100"`
	Purposes []Purpose `json:"purposes,omitempty" validate:"max=20"`
	Audience Audience  `json:"audience,omitzero"`
	Formats  []Format  `json:"formats,omitempty" validate:"max=50,unique"`
	Figure   Figure    `json:"figure,omitzero" validate:"omitzero"`
	Limit    Limit     `json:"limit,omitzero"`
	// Also is a second limit in another unit, which holds at the same time.
	Also    Limit            `json:"also,omitzero"`
	Cap     Cap              `json:"cap,omitzero"`
	Cadence calendar.Cadence `json:"cadence,omitzero"`
	Minutes int              `json:"minutes,omitzero" validate:"min=0,max=100000"`
	Number  float64          `json:"number,omitzero"`
	When    calendar.Period  `json:"when,omitzero"`
	Names   []string         `json:"names,omitempty" validate:"max=100,dive,required,max=200"`
	Text    string           `json:"text,omitzero" validate:"max=400"`
}

// Purpose is one thing a network is for.
type Purpose struct {
	// Goal is the wire name of a type of objective, such as "awareness" or "talent".
	Goal string `json:"goal" validate:"required,max=40"`
	// Evidence is what this purpose rests on. Defaults to that of the fact.
	Evidence Evidence `json:"evidence,omitzero"`
}

// Audience is who is on a network. Ages are in years; 0 means that none is stated.
type Audience struct {
	Business  bool `json:"business,omitzero"`  // Business is companies and professionals (B2B).
	Consumers bool `json:"consumers,omitzero"` // Consumers are the general public (B2C).
	Niche     bool `json:"niche,omitzero"`     // Niche is a small and particular public.
	MinAge    int  `json:"minAge,omitzero" validate:"min=0,max=120"`
	MaxAge    int  `json:"maxAge,omitzero" validate:"min=0,max=120"`
}

var factSchema = sync.OnceValue(document.MustSchema[Fact])

// UnmarshalJSON reads a fact strictly; the error is a finding.List that tells everything
// that is wrong.
func (f *Fact) UnmarshalJSON(data []byte) error { return factSchema().Unmarshal(data, f) }

// EffortField returns the field of the minutes that one content of this format takes.
func EffortField(f Format) Field { return FieldEffort + "." + Field(f.String()) }

// since is the day the fact is in force from; the zero date is always.
func (f Fact) since() calendar.Date {
	if f.From.IsZero() && !f.Value.Figure.IsZero() {
		return f.AsOf.To()
	}
	return f.From
}

// given returns the names of the members of v that are given.
func (v Value) given() []string {
	var names []string
	for _, m := range [...]struct {
		name  string
		given bool
	}{
		{"status", v.Status != 0}, {"network", v.Network != ""}, {"purposes", len(v.Purposes) > 0},
		{"audience", v.Audience != Audience{}}, {"formats", len(v.Formats) > 0}, {"figure", !v.Figure.IsZero()},
		{"limit", !v.Limit.IsZero()}, {"cap", !v.Cap.IsZero()}, {"cadence", !v.Cadence.IsZero()},
		{"minutes", v.Minutes != 0}, {"number", v.Number != 0}, {"when", !v.When.IsZero()},
		{"names", len(v.Names) > 0}, {"text", v.Text != ""},
	} {
		if m.given {
			names = append(names, m.name)
		}
	}
	return names
}

// member returns the name of the member of [Value] that the facts of f bear, empty for a
// field that this package does not know.
func (f Field) member() string {
	switch f.Part() {
	case FieldStatus, FieldPurposes, FieldAudience, FieldFormats, FieldCadence:
		return string(f.Part())
	case FieldText, FieldPreview, FieldTitle, FieldComment, FieldAltText, FieldHashtags, FieldMentions, FieldLinks, FieldImages, FieldCarousel:
		return "limit"
	case FieldMetrics, FieldAliases:
		return "names"
	case FieldName, FieldRules:
		return "text"
	case FieldSuccessor:
		return "network"
	case FieldUsers:
		return "figure"
	case FieldLaunch:
		return "when"
	case FieldPosts:
		return "cap"
	case FieldEffort:
		return "minutes"
	default:
		return ""
	}
}

// compareAsOf orders facts by how late they were told.
func compareAsOf(f, g Fact) int {
	return cmp.Or(f.AsOf.To().Compare(g.AsOf.To()), f.AsOf.From().Compare(g.AsOf.From()))
}
