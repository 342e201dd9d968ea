package kpi

import "github.com/septet-go/socialstrategy/strategy/finding"

// factorTable is what decompositions say. It is never modified.
var factorTable = []finding.Phrase{
	{Code: "kpi.factor.part", English: "{indicator} {change}", French: "{indicator} {change}"},
	{Code: "kpi.factor.same", English: "{indicator} unchanged", French: "{indicator} sans changement"},
	{Code: "kpi.factor.lever", English: "From {before} to {after}, in {result}: {parts}. The main brake is the {brake}; what to do: {lever}.",
		French: "De {before} à {after}, en {result} : {parts}. Premier frein : {brake} ; à faire : {lever}."},
	{Code: "kpi.factor.brake", English: "From {before} to {after}, in {result}: {parts}. The main brake is the {brake}.",
		French: "De {before} à {after}, en {result} : {parts}. Premier frein : {brake}."},
	{Code: "kpi.factor.free", English: "From {before} to {after}, in {result}: {parts}. Nothing holds it back.",
		French: "De {before} à {after}, en {result} : {parts}. Rien ne le freine."},
	{Code: "kpi.factor.unknown", English: "The figures of the {indicator} are missing, or cannot be multiplied: what changed cannot be split.",
		French: "Il manque des valeurs exploitables ({indicator}) : l'évolution ne peut pas être répartie."},
	{Code: "kpi.factor.none", English: "It takes one part at least, and {max} at most.", French: "Il faut au moins un élément, et {max} au plus."},
	{Code: "kpi.factor.nothing", English: "There was nothing before, and there is nothing since.", French: "Il n'y avait rien avant, et il n'y a rien depuis."},

	{Code: "kpi.mix.reversal", English: "From {before} to {after}, in {indicator}, while each part taken alone goes the other way: the mix has changed. With the same mix: {within}.",
		French: "De {before} à {after}, en {indicator}, alors que chaque partie prise à part évolue dans l'autre sens : c'est un changement de composition. À composition égale : {within}."},
	{Code: "kpi.mix.shifted", English: "From {before} to {after}, in {indicator}: above all, the mix has changed. With the same mix: {within}.",
		French: "De {before} à {after}, en {indicator} : c'est surtout un changement de composition. À composition égale : {within}."},
	{Code: "kpi.mix.within", English: "From {before} to {after}, in {indicator}: the mix explains little of it. With the same mix: {within}.",
		French: "De {before} à {after}, en {indicator} : la composition y est pour peu. À composition égale : {within}."},
	{Code: "kpi.mix.no_ratio", English: "The indicator is no ratio: it has no mix.", French: "L'indicateur n'est pas un rapport : il n'a pas de composition."},
	{Code: "kpi.mix.segment", English: "The figures of the part “{segment}” cannot be used.", French: "Les valeurs de la partie « {segment} » ne sont pas exploitables."},
}
