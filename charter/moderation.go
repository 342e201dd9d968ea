package charter

// Moderation is what a charter says of the comments and messages of the community.
type Moderation struct {
	// Rules are those of the community: what stays, what is hidden, what is deleted.
	Rules []Rule `json:"rules,omitzero" validate:"max=200"`
	// Avoided are the subjects on which the company neither publishes nor answers.
	Avoided []Topic      `json:"avoided,omitzero" validate:"max=100"`
	Delays  []ReplyDelay `json:"delays,omitzero" validate:"max=50"`
}

// Topic is a subject to avoid.
type Topic struct {
	Title string `json:"title" validate:"required,max=300"`
	// Instead says what to answer to those who raise it.
	Instead string `json:"instead,omitzero" validate:"max=1000"`
}

// ReplyDelay is how fast one answers.
type ReplyDelay struct {
	// To is what is answered: "a question", "an insult".
	To string `json:"to" validate:"required,max=300"`
	// Account is where. None means every account.
	Account string `json:"account,omitzero" ref:"account?" validate:"max=200"`
	// Minutes is within how many of them, in the hours of Cover, one answers: 1 to 43,200, thirty
	// days.
	Minutes int `json:"minutes" validate:"min=1,max=43200"`
	// Cover says in which hours the minutes are counted.
	Cover Cover `json:"cover,omitzero" validate:"required"`
}
