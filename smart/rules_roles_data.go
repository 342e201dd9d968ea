package smart

import "golang.org/x/text/language"

// roleRules are the rules by which words take a role in an objective.
var roleRules = []ReadingRule{
	{ID: "unit", Language: both, Doc: "what a figure is in", Examples: []ReadingExample{en("Reach a 5% engagement rate", "%", ""), fr("Atteindre 5 % de taux d'engagement", "%", "")}},
	{ID: "metric.phrase", Language: both, Doc: "what is counted, in words that no line of vocabulary has", Examples: []ReadingExample{fr("Obtenir 20 dauphins d'ici juin", "dauphins", ""), en("Win 20 gizmos by June", "gizmos", "")}},
	{ID: "metric.verb", Language: both, Doc: "a verb that tells what is counted", Examples: []ReadingExample{fr("Vendre 500 par mois", "Vendre", ""), en("Post twice a week", "Post", "")}},
	{ID: "metric.money", Language: both, Doc: "an amount of money with no word for what is counted", Examples: []ReadingExample{fr("Générer 5 000 € d'ici juin", "€", ""), en("Generate $5,000 by June", "$", "")}},
	{ID: "metric.rating", Language: both, Doc: "stars, where they are what is rated", Examples: []ReadingExample{en("Don't drop below 4.5 stars on Google", "4.5 stars", ""), fr("Ne pas descendre sous 4,5 étoiles sur Google", "4,5 étoiles", "")}},
	{ID: "metric.object", Language: both, Doc: "what the verb acts on, when the sentence says where or for whom", Examples: []ReadingExample{en("Promote our gizmos among young architects", "gizmos", ""), fr("Promouvoir nos formations auprès de jeunes architectes", "formations", "")}},
	{ID: "metric.label", Language: both, Doc: "what is counted, before a colon", Examples: []ReadingExample{en("Gizmos: 5,000", "Gizmos", "")}},
	{ID: "metric.people", Language: both, Doc: "those who are reached, or the network it is done on, when nothing else is counted", Examples: []ReadingExample{en("Grow 30% on Instagram", "Instagram", ""), fr("Toucher les 18-25 ans", "18-25 ans", "")}},
	{ID: "target.one", Language: both, Doc: "one account to be there by a day", Examples: []ReadingExample{en("Open a TikTok account by June", "a TikTok account", ""), fr("Ouvrir un compte TikTok avant juin", "un compte", "")}},
	{ID: "scope.to", Language: both, Doc: "where it leads, or with whom", Examples: []ReadingExample{en("Send 500 people to course pages", "to course pages", ""), fr("Envoyer 500 visiteurs vers la fiche produit", "vers la fiche produit", "")}},
	{ID: "audience.to", Language: language.French, Doc: "for whom, after « aux »", Examples: []ReadingExample{fr("Envoyer 500 messages aux architectes", "architectes", "")}},
	{ID: "audience.parenthesis", Language: both, Doc: "for whom, in parentheses after what is counted", Examples: []ReadingExample{en("Reach 500 followers (young architects)", "young architects", "")}},
	{ID: "audience.age", Language: both, Doc: "for whom, by age", Convention: "Its numbers are no figures.", Examples: []ReadingExample{fr("Toucher 500 abonnés chez les 25-34 ans", "25-34 ans", "")}},
	{ID: "audience.group", Language: both, Doc: "for whom, by a noun of a group of people", Examples: []ReadingExample{en("Create 5 videos for small businesses", "small businesses", ""), fr("Créer 5 vidéos pour les jeunes parents", "jeunes parents", "")}},
	{ID: "audience.market", Language: both, Doc: "for whom: other businesses, or consumers", Examples: []ReadingExample{en("Generate 50 B2B leads", "B2B", "")}},
	{ID: "scope.campaign", Language: both, Doc: "the campaign that a hashtag names", Examples: []ReadingExample{en("Reach 500 people with #SpringDays", "#SpringDays", "")}},
	{ID: "audience.usage", Language: both, Doc: "whose networks they are", Examples: []ReadingExample{fr("Créer un compte sur le réseau utilisé par notre cible", "notre cible", "")}},
	{ID: "universal", Language: both, Doc: "everything of its kind, whatever words are between", Examples: []ReadingExample{en("Be on every single platform", "every single platform", ""), fr("Être sur tous les réseaux sociaux", "tous les réseaux sociaux", "")}},
	{ID: "en.universal", Language: language.English, Doc: "everyone, everywhere", Examples: []ReadingExample{en("Reach everyone", "everyone", "")}},
	{ID: "fr.universal", Language: language.French, Doc: "everyone, everywhere", Examples: []ReadingExample{fr("Toucher tout le monde", "tout le monde", "")}},
	{ID: "en.audience", Language: language.English, Doc: "for whom, after a word such as among", Examples: []ReadingExample{en("Reach 500 followers among young architects", "young architects", "")}},
	{ID: "fr.audience", Language: language.French, Doc: "for whom, after a word such as auprès de", Examples: []ReadingExample{fr("Atteindre 500 abonnés auprès de jeunes architectes", "jeunes architectes", "")}},
	{ID: "owner.subject", Language: both, Doc: "who must do it, or will", Convention: "After an article only people at work are: a team, a manager.", Examples: []ReadingExample{en("Sam will gain 500 followers by June", "Sam", ""), fr("L'équipe doit gagner 500 abonnés", "L'équipe", "")}},
	{ID: "en.owner", Language: language.English, Doc: "who answers for it, after the words that say so", Examples: []ReadingExample{en("Gain 500 followers by June, assigned to Sam", "Sam", "")}},
	{ID: "fr.owner", Language: language.French, Doc: "who answers for it, after the words that say so", Examples: []ReadingExample{fr("Gagner 500 abonnés d'ici juin, piloté par Marie", "Marie", "")}},
	{ID: "en.owner.agent", Language: language.English, Doc: "who answers for it, before the words that say so", Examples: []ReadingExample{en("Sam is responsible for gaining 500 followers", "Sam", "")}},
	{ID: "fr.owner.agent", Language: language.French, Doc: "who answers for it, before the words that say so", Examples: []ReadingExample{fr("Marie est responsable de gagner 500 abonnés", "Marie", "")}},
	{ID: "en.multiply", Language: language.English, Doc: "so many times as much, with the number", Examples: []ReadingExample{en("Multiply by 3 our followers", "by 3", "x3")}},
	{ID: "fr.multiply", Language: language.French, Doc: "so many times as much, with the number", Examples: []ReadingExample{fr("Multiplier par 3 nos abonnés", "par 3", "x3")}},
	{ID: "fr.divide", Language: language.French, Doc: "so many times less, with the number", Examples: []ReadingExample{fr("Diviser par 4 nos réclamations", "par 4", "x0.25")}},
}
