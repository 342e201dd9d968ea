package kpi

import "github.com/septet-go/socialstrategy/strategy/finding"

// compareTable is what comparisons among posts and among peers say. It is never modified.
var compareTable = []finding.Phrase{
	{Code: "kpi.grouping.hour", English: "hour", French: "heure"},
	{Code: "kpi.grouping.weekday", English: "day of the week", French: "jour de la semaine"},
	{Code: "kpi.grouping.format", English: "format", French: "format"},
	{Code: "kpi.grouping.theme", English: "theme", French: "sujet"},

	{Code: "kpi.group.hour", English: "{time}", French: "{time}"},
	{Code: "kpi.group.theme", English: "{name}", French: "{name}"},
	{Code: "kpi.group.better", English: "A candidate to test, and no rule: {group}. {posts} posts, a median of {typical}, against {others} for the others.",
		French: "Une piste à tester, et non une règle : {group}. {posts} publications, {typical} en valeur médiane, contre {others} pour les autres."},
	{Code: "kpi.group.worse", English: "Less than the others, to be tested before it is given up: {group}. {posts} posts, a median of {typical}, against {others} for the others.",
		French: "Moins bien que les autres, à tester avant d'y renoncer : {group}. {posts} publications, {typical} en valeur médiane, contre {others} pour les autres."},
	{Code: "kpi.group.apart", English: "Unlike the others, and nothing says which way is better: {group}. {posts} posts, a median of {typical}, against {others} for the others.",
		French: "À part, et rien ne dit quel sens est le bon : {group}. {posts} publications, {typical} en valeur médiane, contre {others} pour les autres."},
	{Code: "kpi.group.alike", English: "Nothing to tell it from the others: {group}. {posts} posts, a median of {typical}, against {others} for the others.",
		French: "Rien de distinct : {group}. {posts} publications, {typical} en valeur médiane, contre {others} pour les autres."},

	{Code: "kpi.ranking.none", English: "Nothing stands out by {by} ({groups} groups, {posts} posts).",
		French: "Rien ne se détache par {by} ({groups} groupes, {posts} publications)."},
	{Code: "kpi.ranking.some", English: "By {by} ({groups} groups, {posts} posts): {found}.",
		French: "Par {by} ({groups} groupes, {posts} publications) : {found}."},
	{Code: "kpi.ranking.better", English: "{group} (to be tested)", French: "{group} (à tester)"},
	{Code: "kpi.ranking.worse", English: "{group} (less than the others)", French: "{group} (moins bien que les autres)"},
	{Code: "kpi.ranking.apart", English: "{group} (unlike the others)", French: "{group} (à part)"},
	{Code: "kpi.ranking.few", English: "There are not enough posts to compare by {by}: it takes {least} in two groups at least.",
		French: "Il n'y a pas assez de publications à comparer par {by} : il en faut {least} dans deux groupes au moins."},
	{Code: "kpi.ranking.many", English: "There are more than {max} groups to compare by {by}.", French: "Il y a plus de {max} groupes à comparer par {by}."},
	{Code: "kpi.ranking.by", English: "Nothing says what to compare the posts by.", French: "Rien ne dit selon quoi comparer les publications."},
	{Code: "kpi.ranking.posts", English: "The readings are not of single posts.", French: "Les relevés ne portent pas sur des publications."},
	{Code: "kpi.ranking.twice", English: "There is more than one reading of a post: they cannot be compared.",
		French: "Une publication a plusieurs relevés : ils ne se comparent pas."},
	{Code: "kpi.ranking.stock", English: "A level is not read by post.", French: "Un niveau ne se relève pas par publication."},

	{Code: "kpi.peers.ahead", English: "{own}, against a median of {median} for {count} accounts ({population}): better than {ahead} of them, in {indicator}.",
		French: "{own}, contre {median} en valeur médiane pour {count} comptes ({population}) : devant {ahead} d'entre eux, en {indicator}."},
	{Code: "kpi.peers.above", English: "{own}, against a median of {median} for {count} accounts ({population}): above {ahead} of them, in {indicator}.",
		French: "{own}, contre {median} en valeur médiane pour {count} comptes ({population}) : au-dessus de {ahead} d'entre eux, en {indicator}."},
	{Code: "kpi.peers.population", English: "Who the others are is not said: a median of no one knows whom compares with nothing.",
		French: "Rien ne dit qui sont les autres : la médiane d'on ne sait qui ne se compare à rien."},
	{Code: "kpi.peers.few", English: "{count} of the others can be compared, and it takes {least}.",
		French: "{count} des autres comptes sont comparables, et il en faut {least}."},
	{Code: "kpi.peers.too_many", English: "There are more than {max} accounts to compare with.", French: "Il y a plus de {max} comptes à comparer."},
	{Code: "kpi.peers.undefined", English: "What exactly is counted is not said: it cannot be compared with what others count.",
		French: "Rien ne dit ce qui est compté au juste : cela ne se compare pas à ce que comptent les autres."},
}
