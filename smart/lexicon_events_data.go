package smart

// eventRules are the seasons, and names of key dates that [feastRules] have no form of. Their
// name says when they are, as [scan.occurrence] reads it: a season, or a key date.
var eventRules = []rule{
	{id: "event.sales", topic: eventTopic, name: "winter-sales summer-sales", flags: weakFlag, words: "les soldes|soldes"},
	{id: "event.spring", topic: eventTopic, name: "season-1", flags: weakFlag, words: "printemps|le printemps|ce printemps|spring|the spring|this spring|springtime"},
	{id: "event.autumn", topic: eventTopic, name: "season-3", flags: weakFlag, words: "automne|l'automne|cet automne|autumn|the autumn|this autumn|this fall|the fall|next fall"},
	{id: "event.winter", topic: eventTopic, name: "season-4", flags: weakFlag, words: "hiver|l'hiver|cet hiver|winter|the winter|this winter"},
	{id: "event.advent", topic: eventTopic, name: "advent", words: "l'avent|calendrier de l'avent|advent"},
	{id: "event.ascension_day", topic: eventTopic, name: "ascension-day", words: "ascension"},
	{id: "event.new_years_day", topic: eventTopic, name: "new-years-day", words: "le nouvel an|le jour de l'an"},
}

// commonNames are names of key dates that are also words of another meaning.
var commonNames = []string{
	"sales", "soldes", "fetes", "les fetes", "new year", "rentree", "lent", "carnival", "carnaval", "trinity", "trinite", "cendres", "king day",
	"water day", "food day", "family day", "freedom day", "heritage day", "great friday", "great thursday", "padwa", "laba", "transfiguration", "annunciation",
	"ascension", "advent", "advent calendar", "republic day", "fall back day", "spring forward", "eid mubarak", "gurpurab", "sacred heart", "sacre-coeur", "anzac",
}

// tradeDays are the names of key dates that name a campaign as often as a day.
var tradeDays = []string{"winter-sales", "summer-sales", "back-to-school", "black-friday", "cyber-monday", "small-business-saturday", "super-bowl", "melbourne-cup"}
