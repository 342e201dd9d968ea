package smart

// The units of time that rules of unitTopic and rateTopic name.
const (
	hourUnit int64 = iota + 1
	dayUnit
	weekUnit
	monthUnit
	quarterUnit
	halfUnit
	yearUnit
	minuteUnit
)

// frenchVerbTable are verbs by what they do, in the infinitive. Those that are not
// regular in -er list their other forms.
var frenchVerbTable = []rule{
	{id: "fr.verb.increase", topic: verbTopic, dir: Increase, words: "augmenter|booster|doper|progresser|faire progresser|accelerer|renforcer|elargir|amplifier|multiplier|rajeunir|dynamiser|monter|faire monter|grimper|faire grimper|decoller|intensifier"},
	{id: "fr.verb.increase.irregular", topic: verbTopic, dir: Increase, words: "accroitre|accroissez|accroit|agrandir|faire croitre|croitre|grandir|faire grandir|elever|contribuer a"},
	{id: "fr.verb.improve", topic: verbTopic, dir: Increase, flags: looseFlag, words: "ameliorer|developper|optimiser|valoriser|stimuler|favoriser|etendre|maximiser|moderniser|consolider|professionnaliser"},
	{id: "fr.verb.gain", topic: verbTopic, dir: Increase, flags: addsFlag, words: "gagner|gagner en"},
	{id: "fr.verb.decrease", topic: verbTopic, dir: Decrease, words: "reduire|reduisez|reduit|reduisons|diminuer|baisser|faire baisser|ramener|abaisser|limiter|descendre|raccourcir|economiser|minimiser"},
	{id: "fr.verb.reach", topic: verbTopic, dir: Reach, words: "atteindre|atteignez|atteignons|atteint|passer|faire passer|porter|depasser|arriver|parvenir a|franchir|toucher|etre|devenir|rester|positionner|se positionner|hisser|entrer dans|entrer|etablir|realiser"},
	{id: "fr.verb.obtain", topic: verbTopic, dir: Reach, flags: addsFlag, words: "obtenir|obtenez|obtenons|generer|trouver|acquerir|acquerez|recruter|attirer|convertir|convertissez|decrocher|signer|vendre|vendez|conquerir|capter|collecter|recolter|inscrire|recevoir|engranger|seduire|rassembler|reunir|fideliser|embaucher|avoir|contacter|convaincre|amener|drainer"},
	{id: "fr.verb.maintain", topic: verbTopic, dir: Maintain, words: "maintenir|maintenez|maintenons|conserver|garder|tenir|preserver|entretenir|ne pas perdre"},
	{id: "fr.verb.respond", topic: verbTopic, dir: Reach, flags: answersFlag, words: "repondre|repondez|repondons|traiter"},
	{id: "fr.verb.make", topic: verbTopic, dir: Produce, flags: makesFlag, words: "creer|lancer|ouvrir|ouvrez|publier|poster|produire|produisez|rediger|diffuser|partager|construire|construisez|organiser|preparer|mettre en place|mettre en ligne|animer|tester|concevoir|ecrire|elaborer|tourner|proposer|participer|sortir|envoyer|mettre a jour|planifier|finaliser|refondre|poursuivre|instaurer|editer|relayer"},
}

// frenchRules are the French words beside verbs.
var frenchRules = []rule{
	{id: "fr.double", topic: multiplyTopic, n: 2, dir: Increase, words: "doubler|doublez|doublons|double|doublement|deux fois plus"},
	{id: "fr.triple", topic: multiplyTopic, n: 3, dir: Increase, words: "tripler|triplez|triplons|trois fois plus"},
	{id: "fr.quadruple", topic: multiplyTopic, n: 4, dir: Increase, words: "quadrupler|quadruplez"},
	{id: "fr.decuple", topic: multiplyTopic, n: 10, dir: Increase, words: "decupler"},
	{id: "fr.multiply", topic: multiplyTopic, dir: Increase, words: "multiplier par|multipliez par|multiplions par"},
	{id: "fr.divide", topic: multiplyTopic, dir: Decrease, words: "diviser par|divisez par|divisons par"},

	{id: "fr.unit.minute", topic: unitTopic, n: minuteUnit, words: "minute|minutes|min|mn"},
	{id: "fr.unit.hour", topic: unitTopic, n: hourUnit, words: "heure|heures|h"},
	{id: "fr.unit.day", topic: unitTopic, n: dayUnit, words: "jour|jours|j|journee"},
	{id: "fr.unit.week", topic: unitTopic, n: weekUnit, words: "semaine|semaines|sem"},
	{id: "fr.unit.month", topic: unitTopic, n: monthUnit, words: "mois|month|months"},
	{id: "fr.unit.quarter", topic: unitTopic, n: quarterUnit, words: "trimestre|trimestres"},
	{id: "fr.unit.half", topic: unitTopic, n: halfUnit, words: "semestre|semestres"},
	{id: "fr.unit.year", topic: unitTopic, n: yearUnit, words: "an|ans|annee|annees"},

	{id: "fr.month.1", topic: monthTopic, n: 1, words: "janvier|janv"},
	{id: "fr.month.2", topic: monthTopic, n: 2, words: "fevrier|fevr|fev"},
	{id: "fr.month.3", topic: monthTopic, n: 3, words: "mars"},
	{id: "fr.month.4", topic: monthTopic, n: 4, words: "avril|avr"},
	{id: "fr.month.5", topic: monthTopic, n: 5, words: "mai"},
	{id: "fr.month.6", topic: monthTopic, n: 6, words: "juin"},
	{id: "fr.month.7", topic: monthTopic, n: 7, words: "juillet|juil"},
	{id: "fr.month.8", topic: monthTopic, n: 8, words: "aout"},
	{id: "fr.month.9", topic: monthTopic, n: 9, words: "septembre|sept"},
	{id: "fr.month.10", topic: monthTopic, n: 10, words: "octobre|oct"},
	{id: "fr.month.11", topic: monthTopic, n: 11, words: "novembre|nov"},
	{id: "fr.month.12", topic: monthTopic, n: 12, words: "decembre|dec"},
	{id: "fr.weekday.1", topic: weekdayTopic, n: 1, words: "lundi"},
	{id: "fr.weekday.2", topic: weekdayTopic, n: 2, words: "mardi"},
	{id: "fr.weekday.3", topic: weekdayTopic, n: 3, words: "mercredi"},
	{id: "fr.weekday.4", topic: weekdayTopic, n: 4, words: "jeudi"},
	{id: "fr.weekday.5", topic: weekdayTopic, n: 5, words: "vendredi"},
	{id: "fr.weekday.6", topic: weekdayTopic, n: 6, words: "samedi"},
	{id: "fr.weekday.0", topic: weekdayTopic, n: 0, words: "dimanche"},

	{id: "fr.numeral.1", topic: numeralTopic, n: 1, words: "un|une"},
	{id: "fr.numeral.2", topic: numeralTopic, n: 2, words: "deux"},
	{id: "fr.numeral.3", topic: numeralTopic, n: 3, words: "trois"},
	{id: "fr.numeral.4", topic: numeralTopic, n: 4, words: "quatre"},
	{id: "fr.numeral.5", topic: numeralTopic, n: 5, words: "cinq"},
	{id: "fr.numeral.6", topic: numeralTopic, n: 6, words: "six"},
	{id: "fr.numeral.7", topic: numeralTopic, n: 7, words: "sept", flags: weakFlag},
	{id: "fr.numeral.8", topic: numeralTopic, n: 8, words: "huit"},
	{id: "fr.numeral.9", topic: numeralTopic, n: 9, words: "neuf", flags: weakFlag},
	{id: "fr.numeral.10", topic: numeralTopic, n: 10, words: "dix"},
	{id: "fr.numeral.11", topic: numeralTopic, n: 11, words: "onze"},
	{id: "fr.numeral.12", topic: numeralTopic, n: 12, words: "douze"},
	{id: "fr.numeral.13", topic: numeralTopic, n: 13, words: "treize"},
	{id: "fr.numeral.14", topic: numeralTopic, n: 14, words: "quatorze"},
	{id: "fr.numeral.15", topic: numeralTopic, n: 15, words: "quinze"},
	{id: "fr.numeral.16", topic: numeralTopic, n: 16, words: "seize"},
	{id: "fr.numeral.20", topic: numeralTopic, n: 20, words: "vingt"},
	{id: "fr.numeral.30", topic: numeralTopic, n: 30, words: "trente"},
	{id: "fr.numeral.40", topic: numeralTopic, n: 40, words: "quarante"},
	{id: "fr.numeral.50", topic: numeralTopic, n: 50, words: "cinquante"},
	{id: "fr.numeral.60", topic: numeralTopic, n: 60, words: "soixante"},
	{id: "fr.numeral.70", topic: numeralTopic, n: 70, words: "septante"},
	{id: "fr.numeral.80", topic: numeralTopic, n: 80, words: "huitante|octante|quatre vingt|quatre vingts"},
	{id: "fr.numeral.90", topic: numeralTopic, n: 90, words: "nonante"},
	{id: "fr.numeral.100", topic: numeralTopic, n: 100, words: "cent"},
	{id: "fr.about.10", topic: numeralTopic, n: 10, flags: looseFlag, words: "une dizaine"},
	{id: "fr.about.12", topic: numeralTopic, n: 12, flags: looseFlag, words: "une douzaine"},
	{id: "fr.about.15", topic: numeralTopic, n: 15, flags: looseFlag, words: "une quinzaine"},
	{id: "fr.about.20", topic: numeralTopic, n: 20, flags: looseFlag, words: "une vingtaine"},
	{id: "fr.about.30", topic: numeralTopic, n: 30, flags: looseFlag, words: "une trentaine"},
	{id: "fr.about.50", topic: numeralTopic, n: 50, flags: looseFlag, words: "une cinquantaine"},
	{id: "fr.about.100", topic: numeralTopic, n: 100, flags: looseFlag, words: "une centaine"},
	{id: "fr.about.1000", topic: numeralTopic, n: 1000, flags: looseFlag, words: "un millier"},
	{id: "fr.ordinal.1", topic: ordinalTopic, n: 1, words: "premier|premiere"},
	{id: "fr.ordinal.2", topic: ordinalTopic, n: 2, words: "second|seconde|deuxieme"},
	{id: "fr.ordinal.3", topic: ordinalTopic, n: 3, words: "troisieme"},
	{id: "fr.ordinal.4", topic: ordinalTopic, n: 4, words: "quatrieme"},

	{id: "fr.deadline.by", topic: deadlineTopic, words: "d'ici|d'ici a|d'ici au|d'ici la|d'ici le|d'ici les|d'ici l'|d'ici a la|au plus tard|au plus tard le|au plus tard en|au plus tard a|jusqu'a|jusqu'au|jusqu'en|jusqu'a la|a l'horizon|a horizon|pour le|pour la|pour les|pour l'|pour"},
	{id: "fr.deadline.before", topic: deadlineTopic, flags: exclusiveFlag, words: "avant|avant le|avant la|avant les|avant l'|avant fin"},
	{id: "fr.deadline.at", topic: deadlineTopic, words: "au|a|a la|en|courant|des|des le|le|a partir de"},
	{id: "fr.duration", topic: durationTopic, words: "en|en moins de|en moins d'|en l'espace de|en l'espace d'|dans un delai d'|sous|sous les|dans|dans les|dans un delai de|dans l'|dans la|sur|sur les|sur le|sur la|sur l'|pendant|pendant les|durant|durant les|au cours des|au cours de|au cours du|au cours de la|au cours de l'|au bout de|a"},
	{id: "fr.end", topic: endTopic, words: "fin|la fin|la fin de|la fin du|la fin d'|la fin de l'|la fin de la|fin de|fin du|fin d'|fin de l'|fin de la|la fin des"},
	{id: "fr.middle", topic: middleTopic, words: "mi|la mi"},
	{id: "fr.this", topic: thisTopic, words: "ce|cet|cette|ces"},
	{id: "fr.next", topic: nextTopic, words: "prochain|prochaine|prochains|prochaines|suivant|suivante|a venir|qui vient"},
	{id: "fr.event.christmas", topic: eventTopic, name: "12-25", words: "noel|les fetes|fetes de fin d'annee|fin d'annee fetes"},
	{id: "fr.event.term", topic: eventTopic, name: "09-01", flags: weakFlag, words: "rentree|la rentree"},
	{id: "fr.event.summer", topic: eventTopic, name: "09-22", flags: weakFlag, words: "cet ete|l'ete|ete prochain"},
	{id: "fr.event.black_friday", topic: eventTopic, name: "black-friday", flags: weakFlag, words: "black friday|le black friday"},
	{id: "fr.event.valentine", topic: eventTopic, name: "02-14", words: "saint valentin|la saint valentin"},
	{id: "fr.event.launch", topic: eventTopic, flags: weakFlag, words: "lancement|le lancement|lancement officiel|les soldes|soldes|le salon|l'ouverture|ouverture|les vacances|la saison"},
	{id: "fr.every", topic: everyTopic, words: "par|chaque|/|tous les|toutes les"},
	{id: "fr.rate.day", topic: rateTopic, n: dayUnit, words: "quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement"},
	{id: "fr.rate.week", topic: rateTopic, n: weekUnit, words: "hebdomadaire|hebdomadaires|hebdo"},
	{id: "fr.rate.month", topic: rateTopic, n: monthUnit, words: "mensuel|mensuelle|mensuels|mensuelles|mensuellement"},
	{id: "fr.rate.quarter", topic: rateTopic, n: quarterUnit, words: "trimestriel|trimestrielle|trimestriels|trimestrielles"},

	{id: "fr.least", topic: leastTopic, words: "au moins|minimum|au minimum|plus de|a plus de|superieur a|superieure a|a minima|min"},
	{id: "fr.most", topic: mostTopic, words: "moins de|a moins de|au plus|maximum|au maximum|inferieur a|inferieure a|sous|sous les|en dessous de|sans depasser|jusqu'a"},
	{id: "fr.about", topic: aboutTopic, words: "environ|a peu pres|pres de|autour de|approximativement|~"},
	{id: "fr.current", topic: currentTopic, words: "actuellement|actuellement de|actuellement a|aujourd'hui|contre|au lieu de|partant de|en partant de|a ce jour|initialement|a l'origine"},
	{id: "fr.compared", topic: comparedTopic, words: "par rapport a|par rapport au|par rapport a l'|par rapport aux|compare a|comparee a|en comparaison de|vs"},
	{id: "fr.last", topic: nextTopic, flags: exclusiveFlag, words: "dernier|derniere|precedent|precedente|passe|passee"},
	{id: "fr.means", topic: meansTopic, words: "budget|budget de|un budget de|avec un budget de|budget max|en consacrant|en investissant|en depensant|avec un investissement de|prix|prix promo|tarif|au prix de"},
	{id: "fr.vague", topic: vagueTopic, words: "rapidement|des que possible|le plus vite possible|au plus vite|bientot|significativement|sensiblement|considerablement|fortement|davantage|mieux|plus souvent|regulierement|quelques centaines|quelques milliers|quelques|plusieurs|durablement|de nouveaux|meilleur|meilleure|optimal|de qualite superieure|un maximum de|plus de visibilite"},
	{id: "fr.universal", topic: universalTopic, words: "tous les reseaux sociaux|tous les reseaux|toutes les plateformes|tous les canaux|tout le monde|partout|l'ensemble des reseaux sociaux|l'ensemble des reseaux|toutes les cibles|chaque reseau social|tous nos reseaux"},
	{id: "fr.audience", topic: audienceTopic, words: "aupres de|aupres des|aupres du|aupres d'|ou se trouve|ou se trouvent|ou est|ou sont|ou interagit|ou interagissent|en ciblant|ciblant|chez les|chez nos|parmi les|parmi nos|a destination de|a destination des|a l'attention de|a l'attention des"},
	{id: "fr.fact", topic: factTopic, words: "a augmente|ont augmente|a permis|ont permis|a ete|ont ete|a genere|ont genere|a atteint|ont atteint|a progresse|est passe|est passee|sont passes|passee de|passe de|passees de|passes de|j'ai|nous avons|on a|suffisent|suffit|peut|peuvent|est|sont|possede|dispose de|etait|etaient|rapportent|rapporte|represente|representent|permet|permettent|prevoyez|il faut|pensez|pensez a|evitez|n'oubliez pas|montre|montrent|utilisent"},
	{id: "fr.question", topic: factTopic, flags: weakFlag, words: "selon|comment|pourquoi|combien|quand|est ce que|quel|quelle|quels|quelles"},
	{id: "fr.wish", topic: wishTopic, words: "objectif|objectifs|notre objectif|l'objectif|but|je veux|nous voulons|on veut|je souhaite|nous souhaitons|doit|doivent|devons|je dois|cible|vise|viser|nous visons|ambition|priorite|vouloir|il s'agit de"},
}
