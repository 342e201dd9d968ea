package charter

// Occurrence is how many times posts say a term, in their title and their text together: a
// mark such as "!" once at most, the slogan once at least where a post is paid for. Without
// Max a post may say it any number of times. A term that no post says is a [BannedTerm].
type Occurrence struct {
	Term string `json:"term" validate:"required,max=200"`
	Min  int    `json:"min,omitzero" validate:"min=0,max=100"`
	Max  *int   `json:"max,omitzero" validate:"min=0,max=100"`
	// Sponsored says that the rule holds for sponsored posts alone.
	Sponsored bool   `json:"sponsored,omitzero"`
	Reason    string `json:"reason,omitzero" validate:"max=1000"`
}

// Condition is what a post says where it says something else: « voir conditions » where it
// says « offre », or an acronym in full.
type Condition struct {
	// If are the terms any of which calls for one of Then.
	If   []string `json:"if,omitzero" validate:"required,min=1,max=100,dive,required,max=200"`
	Then []string `json:"then,omitzero" validate:"required,min=1,max=100,dive,required,max=200"`
	// First says that one of Then stands before the first of If, or in the same sentence: an
	// acronym is spelled out at its first use. A term of If that is in capitals is then found
	// in capitals alone.
	First  bool   `json:"first,omitzero"`
	Reason string `json:"reason,omitzero" validate:"max=1000"`
}

// Synonyms are names of one thing, of which a post keeps to one, whichever it is: « community
// manager » or « gestionnaire de communauté ». Where one is better, see [PreferredTerm].
type Synonyms struct {
	Terms  []string `json:"terms,omitzero" validate:"required,min=2,max=100,dive,required,max=200"`
	Reason string   `json:"reason,omitzero" validate:"max=1000"`
}

// limits reports whether o asks for anything.
func (o Occurrence) limits() bool { return o.Min > 0 || o.Max != nil }
