package smart

import "github.com/septet-go/socialstrategy/strategy/finding"

// questionTable is what a consultant asks to fill a gap. It is never modified.
var questionTable = []finding.Phrase{
	{Code: "smart.noun.words", English: "{words}", French: "{words}"},
	{Code: "smart.question.what", English: "What will you count, or make?", French: "Qu'allez-vous compter ou réaliser ?"},
	{Code: "smart.question.where", English: "Which network, or which audience, is this objective about?", French: "Sur quel réseau social, ou auprès de quelle cible, cet objectif porte-t-il ?"},
	{Code: "smart.question.where_from", English: "Which network or which audience will these {what} come from?", French: "De quel réseau social ou de quelle cible viendront ces {what} ?"},
	{Code: "smart.question.bounds", English: "Which networks, or which people, come first?", French: "Quels réseaux sociaux, ou quelles personnes, passent en premier ?"},
	{Code: "smart.question.indicator", English: "Which indicator will tell that the objective is reached?", French: "Quel indicateur dira que l'objectif est atteint ?"},
	{Code: "smart.question.notion", English: "Which figure will show that you have got there (“{words}”)?", French: "Quel chiffre montrera que vous y êtes parvenu (« {words} ») ?"},
	{Code: "smart.question.target", English: "What figure do you want to reach?", French: "Quel chiffre voulez-vous atteindre ?"},
	{Code: "smart.question.target_count", English: "How many {what} do you want?", French: "Combien {what} voulez-vous ?"},
	{Code: "smart.question.target_down", English: "To how many {what} do you want to come down?", French: "À combien {what} voulez-vous descendre ?"},
	{Code: "smart.question.target_level", English: "What value do you want to reach (“{what}”)?", French: "Quelle valeur voulez-vous atteindre (« {what} ») ?"},
	{Code: "smart.question.baseline", English: "Where do you stand today?", French: "Où en êtes-vous aujourd'hui ?"},
	{Code: "smart.question.baseline_count", English: "How many {what} do you have today?", French: "Combien {what} avez-vous aujourd'hui ?"},
	{Code: "smart.question.baseline_on", English: "How many {what} do you have {on} today?", French: "Combien {what} avez-vous aujourd'hui {on} ?"},
	{Code: "smart.question.baseline_level", English: "Where do you stand today (“{what}”)?", French: "Où en êtes-vous aujourd'hui (« {what} ») ?"},
	{Code: "smart.question.exact", English: "You say about {target}: what figure exactly?", French: "Vous dites environ {target} : quel chiffre exactement ?"},
	{Code: "smart.question.deadline", English: "By which date do you want to be there?", French: "D'ici quelle date voulez-vous y parvenir ?"},
	{Code: "smart.question.deadline_target", English: "By which date do you want to be at {target}?", French: "D'ici quelle date voulez-vous être à {target} ?"},
	{Code: "smart.question.deadline_count", English: "By which date do you want {target} {what}?", French: "D'ici quelle date voulez-vous {target} {what} ?"},
	{Code: "smart.question.until", English: "Until which date will you keep this rate?", French: "Jusqu'à quelle date tiendrez-vous ce rythme ?"},
	{Code: "smart.question.which_day", English: "On which day exactly does the deadline fall?", French: "Quel jour exactement l'échéance tombe-t-elle ?"},
	{Code: "smart.question.from_day", English: "From which day does the time run?", French: "À partir de quel jour le délai court-il ?"},
	{Code: "smart.question.history", English: "What were the readings of the indicator in the past months?", French: "Quels ont été les relevés de l'indicateur ces derniers mois ?"},
	{Code: "smart.question.time", English: "How many hours does it take, and how many are there?", French: "Combien d'heures faut-il, et de combien d'heures disposez-vous ?"},
	{Code: "smart.question.work", English: "How many hours does it take?", French: "Combien d'heures faut-il ?"},
	{Code: "smart.question.capacity", English: "How many hours do you have for it?", French: "De combien d'heures disposez-vous ?"},
	{Code: "smart.question.budget", English: "What is the budget?", French: "Quel est le budget ?"},
	{Code: "smart.question.relevance", English: "What does this objective bring the company?", French: "Qu'apporte cet objectif à l'entreprise ?"},
}
