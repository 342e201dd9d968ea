package charter

import (
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Charter is the charter of a company on social networks: what it expects of its people,
// what they may and may not do, who speaks, whom to call, what is at their disposal, and
// how one writes in its name. It is a document: build it in Go or read it with
// [ReadCharter], judge it with [Check], print it with [Charter.Markdown], and hold posts
// against it with a [Linter]. The zero Charter says nothing.
//
// Fields that name a person, an objective or an account hold the id it has in the strategy
// around the charter; in a charter that stands alone, they hold what is to be printed.
type Charter struct {
	ID string `json:"id" id:"charter" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	// Organisation is whose charter it is, as its title says it.
	Organisation string `json:"organisation,omitzero" validate:"max=200"`
	Version      string `json:"version,omitzero" validate:"max=50"`
	// Date is the day of this version.
	Date        calendar.Date `json:"date,omitzero"`
	Author      string        `json:"author,omitzero" ref:"person?" validate:"max=200"`
	ValidatedBy string        `json:"validatedBy,omitzero" ref:"person?" validate:"max=200"`
	// Changes say what changed from version to version, the newest first.
	Changes []Change `json:"changes,omitzero" validate:"max=100"`
	// Status says what the charter is in law.
	Status Status `json:"status,omitzero"`
	// Formalities are the steps that make an annex enforceable.
	Formalities *Formalities `json:"formalities,omitzero"`
	// Acknowledgements are who was asked to read the charter, and who did.
	Acknowledgements *Acknowledgements `json:"acknowledgements,omitzero"`

	// Purpose says what the charter is for.
	Purpose string `json:"purpose,omitzero" validate:"max=4000"`
	// Objectives are those that the company pursues on social networks.
	Objectives []string `json:"objectives,omitzero" ref:"objective?" validate:"max=100,unique,dive,required,max=500"`

	// Expected, May and MayNot are the three lists: what is expected of everyone, what one
	// may do, and what one may not do.
	Expected []Rule `json:"expected,omitzero" validate:"max=200"`
	May      []Rule `json:"may,omitzero" validate:"max=200"`
	MayNot   []Rule `json:"mayNot,omitzero" validate:"max=200"`

	// Official are the rules of the company's own accounts, Personal those of its people's.
	Official []Rule    `json:"official,omitzero" validate:"max=200"`
	Personal *Personal `json:"personal,omitzero"`
	Roles    []Role    `json:"roles,omitzero" validate:"max=100"`
	Speakers []Speaker `json:"speakers,omitzero" validate:"max=100"`

	Security        []Rule `json:"security,omitzero" validate:"max=200"`
	Confidentiality []Rule `json:"confidentiality,omitzero" validate:"max=200"`
	// AI are the rules on artificial intelligence in what is published.
	AI []Rule `json:"ai,omitzero" validate:"max=200"`
	// Records say what is kept, how long, and what is deleted.
	Records []Rule `json:"records,omitzero" validate:"max=200"`

	Crisis     *Escalation `json:"crisis,omitzero"`
	Moderation *Moderation `json:"moderation,omitzero"`
	Kit        *AssetKit   `json:"kit,omitzero"`
	// Curation are the sources whose contents everyone may relay.
	Curation []CurationSource `json:"curation,omitzero" validate:"max=200"`
	// Editorial is how one writes in the name of the company.
	Editorial *Editorial `json:"editorial,omitzero"`
}

// Change says what a version changed.
type Change struct {
	Version string        `json:"version" validate:"required,max=50"`
	Date    calendar.Date `json:"date,omitzero"`
	Text    string        `json:"text" validate:"required,max=2000"`
}

// Rule is one thing that a charter asks, allows or forbids.
type Rule struct {
	ID   string `json:"id,omitzero" id:"rule" validate:"max=100"`
	Text string `json:"text" validate:"required,max=2000"`
	// Example shows the rule on words of the company's own.
	Example *Example `json:"example,omitzero"`
	// Check is the code of the finding by which a [Linter] or the catalogue of networks
	// holds posts to the rule. Without one the rule is for a person to check, and is printed
	// as such.
	Check finding.Code `json:"check,omitzero" validate:"max=100"`
}

// Example is a text before and after a rule was applied to it.
type Example struct {
	Before string `json:"before" validate:"required,max=2000"`
	After  string `json:"after" validate:"required,max=2000"`
}

// Personal is what a charter says of the accounts that people hold in their own name.
type Personal struct {
	// Freedom states the freedom of expression that the rules limit. It comes first.
	Freedom string `json:"freedom,omitzero" validate:"max=2000"`
	Rules   []Rule `json:"rules,omitzero" validate:"max=200"`
}

// Role says who does what.
type Role struct {
	// Title is what the role is called: "community manager".
	Title  string `json:"title" validate:"required,max=200"`
	Person string `json:"person,omitzero" ref:"person?" validate:"max=200"`
	Duties string `json:"duties,omitzero" validate:"max=2000"`
}

// Speaker is somebody who may speak in the name of the company.
type Speaker struct {
	Person string `json:"person" ref:"person?" validate:"required,max=200"`
	// Subjects are what the person may speak of. None means everything.
	Subjects []string `json:"subjects,omitzero" validate:"max=50,dive,required,max=300"`
}

// CurationSource is somewhere to find contents to relay.
type CurationSource struct {
	Title string `json:"title" validate:"required,max=300"`
	// Address is where it is, usually a URL. It is printed, as a link when it is a web
	// address, and never followed.
	Address string `json:"address,omitzero" validate:"max=2000"`
	// Use says what to look for there.
	Use string `json:"use,omitzero" validate:"max=1000"`
}

var charterSchema = sync.OnceValue(document.MustSchema[Charter])

// ReadCharter reads a charter strictly from its JSON text and reports in one pass what is
// wrong with its form: unknown and duplicate members, wrong types and values, duplicate
// ids. References to what only the strategy knows are not followed. What the charter means
// is judged by [Check] and [NewLinter].
func ReadCharter(data []byte) (Charter, finding.List) { return charterSchema().Read(data) }

// UnmarshalJSON reads what [ReadCharter] reads; its error is a [finding.List].
func (c *Charter) UnmarshalJSON(data []byte) error { return charterSchema().Unmarshal(data, c) }

// orZero returns what p points to, and the zero value when it is absent.
func orZero[T any](p *T) T {
	if p == nil {
		return *new(T)
	}
	return *p
}
