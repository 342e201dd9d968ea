package smart

// frenchActions are the nouns of actions. They state one before « de »: « hausse de 15 % des
// ventes », « obtention de 50 avis ».
var frenchActions = []rule{
	{id: "fr.action.increase", topic: actionTopic, dir: Increase, words: "augmentation|hausse|progression|montee|accroissement|amelioration|elargissement|acceleration|renforcement|doublement|triplement|essor"},
	{id: "fr.action.grow", topic: actionTopic, dir: Increase, words: "developpement|optimisation|consolidation|dynamisation"},
	{id: "fr.action.gain", topic: actionTopic, dir: Increase, flags: addsFlag, words: "gain|gains|ajout"},
	{id: "fr.action.decrease", topic: actionTopic, dir: Decrease, words: "baisse|reduction|diminution|recul|limitation|abaissement|raccourcissement"},
	{id: "fr.action.reach", topic: actionTopic, dir: Reach, words: "atteinte|passage|franchissement"},
	{id: "fr.action.obtain", topic: actionTopic, dir: Reach, flags: addsFlag, words: "acquisition|obtention|generation|collecte|conquete|signature|captation|recueil"},
	{id: "fr.action.recruit", topic: actionTopic, dir: Reach, flags: addsFlag | enlistsFlag, words: "recrutement"},
	{id: "fr.action.hire", topic: actionTopic, dir: Reach, flags: addsFlag | hiresFlag, words: "embauche"},
	{id: "fr.action.maintain", topic: actionTopic, dir: Maintain, words: "maintien|conservation"},
	{id: "fr.action.retain", topic: actionTopic, dir: Reach, flags: addsFlag | keepsFlag, words: "fidelisation"},
	{id: "fr.action.make", topic: actionTopic, dir: Produce, flags: makesFlag, words: "creation|redaction|diffusion|organisation|refonte|mise en ligne|mise en place|realisation|envoi|tournage|animation|conception|elaboration"},
}

// englishActions are the nouns of actions, before "of" or "in": "growth in followers",
// "creation of a page". Those that are verbs too are among the verbs.
var englishActions = []rule{
	{id: "en.action.increase", topic: actionTopic, dir: Increase, words: "rise|uplift|improvement|expansion|enhancement|development|optimization|optimisation"},
	{id: "en.action.decrease", topic: actionTopic, dir: Decrease, words: "reduction|decline"},
	{id: "en.action.obtain", topic: actionTopic, dir: Reach, flags: addsFlag, words: "acquisition|generation"},
	{id: "en.action.recruit", topic: actionTopic, dir: Reach, flags: addsFlag | enlistsFlag, words: "recruitment"},
	{id: "en.action.retain", topic: actionTopic, dir: Maintain, flags: keepsFlag, words: "retention"},
	{id: "en.action.make", topic: actionTopic, dir: Produce, flags: makesFlag, words: "creation|publication|production"},
}

// frenchHeads are the nouns that words after them complete into something counted: « taux de
// clic », « coût par abonné », « nombre de devis ».
var frenchHeads = []rule{
	{id: "fr.head.rate", topic: metricTopic, flags: headFlag, metric: &metric{"", Other, rateClass}, words: "taux|pourcentage|proportion|ratio|part|indice|score|frequence|rentabilite|densite"},
	{id: "fr.head.count", topic: metricTopic, flags: headFlag | countsFlag, metric: &metric{"", Other, flowClass}, words: "nombre|volume|total|quantite|frequentation"},
	{id: "fr.head.cost", topic: metricTopic, flags: headFlag, metric: &metric{"", Acquisition, costClass}, words: "cout|couts|depense|depenses|frais"},
	{id: "fr.head.value", topic: metricTopic, flags: headFlag, metric: &metric{"", Acquisition, flowClass}, words: "valeur|montant"},
	{id: "fr.head.time", topic: metricTopic, flags: headFlag, metric: &metric{"", Other, timeClass}, words: "duree|temps moyen|temps de|temps d'|delai|delais"},
}

// englishHeads are the nouns that complete others into something counted: "number of quotes",
// "cost per follower", "show-up rate".
var englishHeads = []rule{
	{id: "en.head.rate", topic: metricTopic, flags: headFlag | tailFlag, metric: &metric{"", Other, rateClass}, words: "rate|percentage|proportion|ratio|score|index|frequency"},
	{id: "en.head.count", topic: metricTopic, flags: headFlag | tailFlag | countsFlag, metric: &metric{"", Other, flowClass}, words: "number|volume|count|quantity"},
	{id: "en.head.cost", topic: metricTopic, flags: headFlag | tailFlag, metric: &metric{"", Acquisition, costClass}, words: "cost|costs|spend|expenses"},
	{id: "en.head.value", topic: metricTopic, flags: headFlag | tailFlag, metric: &metric{"", Acquisition, flowClass}, words: "value|size"},
	{id: "en.head.time", topic: metricTopic, flags: headFlag | tailFlag, metric: &metric{"", Other, timeClass}, words: "response time|load time|loading time|duration|turnaround time|handling time"},
}
