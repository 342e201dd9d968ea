package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// registerMarkdownPhrases is what [Edition.RegisterMarkdown] prints beside the words of the register.
var registerMarkdownPhrases = []finding.Phrase{
	{Code: "charter.page.register.title", English: "Legal obligations", French: "Obligations légales"},
	{Code: "charter.page.register.as_of", English: "As of:", French: "Situation au :"},
	{Code: "charter.page.register.territories", English: "Territories of the audience:", French: "Territoires du public :"},

	{Code: "charter.page.register.heading.in_force", English: "In force", French: "En vigueur"},
	{Code: "charter.page.register.heading.to_settle", English: "To be settled", French: "À préciser"},
	{Code: "charter.page.register.heading.ahead", English: "To come", French: "À venir"},
	{Code: "charter.page.register.heading.others", English: "Others on record", French: "Autres obligations consignées"},
	{Code: "charter.page.register.heading.law", English: "What the law asks", French: "Ce que demande la loi"},

	{Code: "charter.page.register.column.obligation", English: "Obligation", French: "Obligation légale"},
	{Code: "charter.page.register.column.since", English: "In force since", French: "En vigueur depuis le"},
	{Code: "charter.page.register.column.from", English: "From", French: "À partir du"},
	{Code: "charter.page.register.column.standing", English: "Standing", French: "Application"},
	{Code: "charter.page.register.column.binds", English: "Binds us", French: "Nous concerne"},
	{Code: "charter.page.register.column.compliance", English: "Compliance", French: "Conformité"},
	{Code: "charter.page.register.column.evidence", English: "Evidence", French: "Élément d'appréciation"},
	{Code: "charter.page.register.column.by", English: "According to", French: "Selon"},
	{Code: "charter.page.register.column.on", English: "On", French: "Le"},
	{Code: "charter.page.register.column.review", English: "Next look by", French: "À réexaminer d'ici le"},

	{Code: "charter.page.register.questions", English: "to be settled: {questions}", French: "à préciser : {questions}"},
	{Code: "charter.page.register.words", English: "{words}", French: "{words}"},
	{Code: "charter.page.register.from", English: "from {date} on", French: "à partir du {date}"},
	{Code: "charter.page.register.asked", English: "What is asked:", French: "Ce qui est demandé :"},
	{Code: "charter.page.register.bound", English: "Who is bound:", French: "Qui est concerné :"},
	{Code: "charter.page.register.mentions", English: "Words of the law:", French: "Mentions prévues :"},
	{Code: "charter.page.register.reference", English: "Reference:", French: "Référence :"},
	{Code: "charter.page.register.standing", English: "Standing:", French: "Application :"},
	{Code: "charter.page.register.jurisdiction", English: "Law:", French: "Droit applicable :"},
	{Code: "charter.page.register.source", English: "Source:", French: "Source :"},
	{Code: "charter.page.register.note", English: "Note:", French: "À savoir :"},
}
