package network

import "github.com/septet-go/socialstrategy/strategy/finding"

// phrases are the names of networks, with what French grammar needs, and the labels.
func phrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "network.name.linkedin", English: "LinkedIn", French: "LinkedIn"},
		{Code: "network.the.linkedin", English: "LinkedIn", French: "LinkedIn"},
		{Code: "network.on.linkedin", English: "on LinkedIn", French: "sur LinkedIn"},
		{Code: "network.summary.linkedin", English: "The professional network: to be known by other companies, to prospect and to hire.", French: "Le réseau social professionnel B2B : notoriété, prospection et recrutement de talents."},

		{Code: "network.name.x", English: "X (Twitter)", French: "X (Twitter)"},
		{Code: "network.the.x", English: "X (Twitter)", French: "X (Twitter)"},
		{Code: "network.on.x", English: "on X (Twitter)", French: "sur X (Twitter)"},
		{Code: "network.summary.x", English: "News as it happens: leads, traffic to the site and direct exchanges.", French: "Le fil d'actualité en temps réel : leads, trafic vers le site et échanges directs."},

		{Code: "network.name.facebook", English: "Facebook", French: "Facebook"},
		{Code: "network.the.facebook", English: "Facebook", French: "Facebook"},
		{Code: "network.on.facebook", English: "on Facebook", French: "sur Facebook"},
		{Code: "network.summary.facebook", English: "The largest community: a customer relationship, and the human side of the company.", French: "La plus large communauté : relation client et visage humain de l'entreprise."},

		{Code: "network.name.youtube", English: "YouTube", French: "YouTube"},
		{Code: "network.the.youtube", English: "YouTube", French: "YouTube"},
		{Code: "network.on.youtube", English: "on YouTube", French: "sur YouTube"},
		{Code: "network.summary.youtube", English: "Video: to show, to explain and to be found by search.", French: "La vidéo : montrer, expliquer et être trouvé par les moteurs de recherche."},

		{Code: "network.name.instagram", English: "Instagram", French: "Instagram"},
		{Code: "network.the.instagram", English: "Instagram", French: "Instagram"},
		{Code: "network.on.instagram", English: "on Instagram", French: "sur Instagram"},
		{Code: "network.summary.instagram", English: "Images and short videos: brand image, influence and sales.", French: "L'image et la vidéo courte : image de marque, influence et vente."},

		{Code: "network.name.tiktok", English: "TikTok", French: "TikTok"},
		{Code: "network.the.tiktok", English: "TikTok", French: "TikTok"},
		{Code: "network.on.tiktok", English: "on TikTok", French: "sur TikTok"},
		{Code: "network.summary.tiktok", English: "Short videos for discovery: to be known, and to hire young people.", French: "La vidéo courte de découverte : notoriété et recrutement des jeunes."},

		{Code: "network.name.threads", English: "Threads", French: "Threads"},
		{Code: "network.the.threads", English: "Threads", French: "Threads"},
		{Code: "network.on.threads", English: "on Threads", French: "sur Threads"},
		{Code: "network.summary.threads", English: "Conversation, in the brand's own voice.", French: "La conversation, avec la voix de la marque."},

		{Code: "network.name.bluesky", English: "Bluesky", French: "Bluesky"},
		{Code: "network.the.bluesky", English: "Bluesky", French: "Bluesky"},
		{Code: "network.on.bluesky", English: "on Bluesky", French: "sur Bluesky"},
		{Code: "network.summary.bluesky", English: "Conversation with the media, research and the public sector.", French: "La conversation avec les médias, la recherche et le secteur public."},

		{Code: "network.name.mastodon", English: "Mastodon", French: "Mastodon"},
		{Code: "network.the.mastodon", English: "Mastodon", French: "Mastodon"},
		{Code: "network.on.mastodon", English: "on Mastodon", French: "sur Mastodon"},
		{Code: "network.summary.mastodon", English: "Open conversation with free software, research and the public sector.", French: "La conversation ouverte avec le logiciel libre, la recherche et le secteur public."},

		{Code: "network.name.pinterest", English: "Pinterest", French: "Pinterest"},
		{Code: "network.the.pinterest", English: "Pinterest", French: "Pinterest"},
		{Code: "network.on.pinterest", English: "on Pinterest", French: "sur Pinterest"},
		{Code: "network.summary.pinterest", English: "Inspiration before buying: traffic and sales.", French: "L'inspiration avant l'achat : trafic et vente."},

		{Code: "network.name.snapchat", English: "Snapchat", French: "Snapchat"},
		{Code: "network.the.snapchat", English: "Snapchat", French: "Snapchat"},
		{Code: "network.on.snapchat", English: "on Snapchat", French: "sur Snapchat"},
		{Code: "network.summary.snapchat", English: "Closeness with young people.", French: "La proximité avec les jeunes."},

		{Code: "network.name.reddit", English: "Reddit", French: "Reddit"},
		{Code: "network.the.reddit", English: "Reddit", French: "Reddit"},
		{Code: "network.on.reddit", English: "on Reddit", French: "sur Reddit"},
		{Code: "network.summary.reddit", English: "Communities by subject: listening, expertise and help.", French: "Des communautés par sujet : écoute, expertise et entraide."},

		{Code: "network.name.whatsapp_channels", English: "WhatsApp Channels", French: "chaîne WhatsApp"},
		{Code: "network.the.whatsapp_channels", English: "WhatsApp Channels", French: "la chaîne WhatsApp"},
		{Code: "network.on.whatsapp_channels", English: "on WhatsApp Channels", French: "sur la chaîne WhatsApp"},
		{Code: "network.summary.whatsapp_channels", English: "News sent one way to customers, to keep them.", French: "L'actualité envoyée aux clients, pour les fidéliser."},

		{Code: "network.name.google_business_profile", English: "Google Business Profile", French: "fiche établissement Google"},
		{Code: "network.the.google_business_profile", English: "the Google Business Profile", French: "la fiche établissement Google"},
		{Code: "network.on.google_business_profile", English: "on the Google Business Profile", French: "sur la fiche établissement Google"},
		{Code: "network.summary.google_business_profile", English: "Local presence: visits, calls and reviews.", French: "La présence locale : visites, appels et avis."},

		{Code: "network.name.google_plus", English: "Google+", French: "Google+"},
		{Code: "network.the.google_plus", English: "Google+", French: "Google+"},
		{Code: "network.on.google_plus", English: "on Google+", French: "sur Google+"},
		{Code: "network.summary.google_plus", English: "Closed: kept to read old strategies.", French: "Fermé : conservé pour relire d'anciennes stratégies."},

		{Code: "network.name.blog", English: "blog", French: "blog"},
		{Code: "network.the.blog", English: "the blog", French: "le blog"},
		{Code: "network.on.blog", English: "on the blog", French: "sur le blog"},
		{Code: "network.summary.blog", English: "One's own articles: search, expertise and leads.", French: "Vos propres articles : référencement, expertise et leads."},

		{Code: "network.name.newsletter", English: "newsletter", French: "newsletter"},
		{Code: "network.the.newsletter", English: "the newsletter", French: "la newsletter"},
		{Code: "network.on.newsletter", English: "in the newsletter", French: "dans la newsletter"},
		{Code: "network.summary.newsletter", English: "Readers of one's own: loyalty and traffic.", French: "Des lecteurs qui vous appartiennent : fidélisation et trafic."},

		{Code: "network.name", English: "{name}", French: "{name}"},
		{Code: "network.on", English: "on {name}", French: "sur {name}"},
		{Code: "network.called.network", English: "network {name}", French: "réseau social {name}"},
		{Code: "network.called.medium", English: "medium “{name}”", French: "support « {name} »"},
		{Code: "network.called.service", English: "service “{name}”", French: "service « {name} »"},
		{Code: "network.hint.write", English: "Write “{id}” for {name}.", French: "Écrivez « {id} » pour {name}."},
		{Code: "network.hint.add", English: "Check how it is written, or give facts about it.", French: "Vérifiez comment il s'écrit, ou donnez ce que vous en savez."},
		{Code: "network.instead.use", English: "Use {name} instead.", French: "Utilisez plutôt {name}."},
		{Code: "network.instead.choose", English: "Choose a network that is open.", French: "Choisissez un réseau social ouvert."},

		{Code: "network.account_kind.page", English: "page", French: "page"},
		{Code: "network.account_kind.profile", English: "personal profile", French: "profil personnel"},
		{Code: "network.account_kind.showcase", English: "showcase page", French: "page vitrine"},
		{Code: "network.account_kind.channel", English: "channel", French: "chaîne"},
		{Code: "network.account_kind.group", English: "group", French: "groupe"},
		{Code: "network.account_kind.listing", English: "business listing", French: "fiche établissement"},
		{Code: "network.account_kind.publication", English: "publication", French: "support"},

		{Code: "network.status.open", English: "open", French: "ouvert"},
		{Code: "network.status.closing", English: "closure announced", French: "fermeture annoncée"},
		{Code: "network.status.closed", English: "closed", French: "fermé"},
		{Code: "network.status.renamed", English: "renamed", French: "renommé"},

		{Code: "network.evidence.primary", English: "primary source", French: "source primaire"},
		{Code: "network.evidence.first_party", English: "official text quoted by others", French: "texte officiel cité par un tiers"},
		{Code: "network.evidence.secondary", English: "secondary source", French: "source secondaire"},
		{Code: "network.evidence.editorial", English: "editorial opinion", French: "avis éditorial"},
		{Code: "network.evidence.method", English: "the method, 2018, not verified", French: "méthode, 2018, non vérifié"},
		{Code: "network.evidence.default", English: "by default", French: "par défaut"},

		{Code: "network.origin.platform", English: "set by the network", French: "fixé par le réseau social"},
		{Code: "network.origin.tool", English: "set by a tool", French: "fixé par un outil"},
		{Code: "network.origin.editorial", English: "advice", French: "conseil"},

		{Code: "network.format.text", English: "text", French: "texte"},
		{Code: "network.format.image", English: "image", French: "image"},
		{Code: "network.format.carousel", English: "carousel", French: "carrousel"},
		{Code: "network.format.document", English: "document", French: "document"},
		{Code: "network.format.short_video", English: "short video", French: "vidéo courte"},
		{Code: "network.format.long_video", English: "long video", French: "vidéo longue"},
		{Code: "network.format.story", English: "story", French: "story"},
		{Code: "network.format.live", English: "live", French: "direct"},
		{Code: "network.format.poll", English: "poll", French: "sondage"},
		{Code: "network.format.link", English: "link", French: "lien"},
		{Code: "network.format.thread", English: "thread", French: "fil"},
		{Code: "network.format.article", English: "article", French: "article"},
		{Code: "network.format.newsletter", English: "newsletter", French: "newsletter"},
		{Code: "network.format.white_paper", English: "white paper", French: "livre blanc"},
		{Code: "network.format.case_study", English: "case study", French: "étude de cas"},
		{Code: "network.format.infographic", English: "infographic", French: "infographie"},
		{Code: "network.format.podcast", English: "podcast", French: "podcast"},
		{Code: "network.format.webinar", English: "webinar", French: "webinaire"},
		{Code: "network.format.event", English: "event", French: "événement"},

		{Code: "network.territory.world", English: "world", French: "monde"},
		{Code: "network.territory.eu", English: "European Union", French: "Union européenne"},
		{Code: "network.territory.fr", English: "France", French: "France"},
		{Code: "network.territory", English: "{code}", French: "{code}"},

		{Code: "network.figure.members", English: "registered members", French: "membres inscrits"},
		{Code: "network.figure.monthly_active", English: "monthly active users", French: "utilisateurs actifs par mois"},
		{Code: "network.figure.daily_active", English: "daily active users", French: "utilisateurs actifs par jour"},
		{Code: "network.figure.ad_reach", English: "reach of advertising", French: "portée publicitaire"},
		{Code: "network.figure.panel", English: "monthly visitors (panel)", French: "visiteurs par mois (panel)"},
		{Code: "network.figure.survey", English: "share of people surveyed", French: "part des personnes interrogées"},
		{Code: "network.figure.identities", English: "accounts, not persons", French: "comptes, et non personnes"},
		{Code: "network.figure.method", English: "figure of the method, 2018, not verified", French: "chiffre de la méthode, 2018, non vérifié"},

		{Code: "network.fault.absent", English: "there is no value", French: "il n'y a pas de valeur"},
		{Code: "network.fault.form", English: "the form expected is “{example}”", French: "la forme attendue est « {example} »"},
		{Code: "network.fault.unit", English: "a unit is written in lower-case letters, digits and underscores", French: "une unité s'écrit en minuscules, chiffres et tirets bas"},
		{Code: "network.fault.range", English: "a number must be from {low} to {high}", French: "un nombre doit être compris entre {low} et {high}"},
	}
}

// rules are the findings about networks and about facts that callers give.
func rules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeUnknown, Severity: finding.Warning,
			Doc:      "Nothing is known of a network: it cannot be judged.",
			Examples: []string{"twitter", "myspace"},
			English:  "Nothing is known of the network “{network}”. {hint}",
			French:   "Le réseau social « {network} » est inconnu. {hint}",
		},
		{
			Code: CodeClosed, Severity: finding.Error,
			Doc:      "A network was closed before the plan begins.",
			Examples: []string{"google_plus, in 2026"},
			English:  "The {network} has been closed since {date}. {instead}",
			French:   "Le {network} est fermé depuis le {date}. {instead}",
		},
		{
			Code: CodeClosedUndated, Severity: finding.Error,
			Doc:     "A network is closed, since a day that is not known.",
			English: "The {network} is closed. {instead}",
			French:  "Le {network} est fermé. {instead}",
		},
		{
			Code: CodeClosesDuringPlan, Severity: finding.Error,
			Doc:      "A network closes before the plan ends.",
			Examples: []string{"google_plus, from January to June 2019"},
			English:  "The {network} closes on {date}, before the plan ends: publish nothing there from that day on. {instead}",
			French:   "Le {network} ferme le {date}, avant la fin du planning : n'y publiez plus rien à partir de ce jour. {instead}",
		},
		{
			Code: CodeClosing, Severity: finding.Advice,
			Doc:      "A network has announced that it will close, after the plan or on a day that is not known.",
			Examples: []string{"google_plus, in December 2018"},
			English:  "The {network} has announced that it will close. {instead}",
			French:   "La fermeture du {network} est annoncée. {instead}",
		},
		{
			Code: CodeClosedForAWhile, Severity: finding.Error,
			Doc:      "A network is closed for a time of the plan, and open again after it.",
			Examples: []string{"a network that is suspended from March to August"},
			English:  "The {network} is closed from {from} to {to}: publish nothing there in that time. {instead}",
			French:   "Le {network} est fermé du {from} au {to} : n'y publiez rien dans ce temps. {instead}",
		},
		{
			Code: CodeNotLaunched, Severity: finding.Error,
			Doc:      "A network was launched after the plan ends.",
			Examples: []string{"threads, in 2015"},
			English:  "The {network} was not open yet at that time. {instead}",
			French:   "Le {network} n'était pas encore ouvert à cette période. {instead}",
		},
		{
			Code: CodeFactValue, Severity: finding.Error,
			Doc:      "A fact gives no value, or several.",
			Examples: []string{`{}`, `{"limit": "280 x", "text": "280"}`},
			English:  "A fact has exactly one value: {count} {count|was|were} found.",
			French:   "Une donnée porte une valeur et une seule : {count} {count|trouvée|trouvées}.",
		},
		{
			Code: CodeFactKind, Severity: finding.Error,
			Doc:      "A field of the catalogue bears a value of another kind than its own.",
			Examples: []string{`"field": "status", "value": {"text": "open"}`},
			English:  "The field “{field}” takes a value of another kind: “{expected}”.",
			French:   "Le champ « {field} » attend une valeur d'une autre nature : « {expected} ».",
		},
		{
			Code: CodeFactAlso, Severity: finding.Error,
			Doc:      "A second limit stands without a first, or in the unit of the first.",
			Examples: []string{`{"also": "3000 bytes"}`},
			English:  "A second limit goes with a first one, in another unit.",
			French:   "Une seconde limite accompagne une première, dans une autre unité.",
		},
		{
			Code: CodeFactPeriod, Severity: finding.Error,
			Doc:     "A fact ends before it begins.",
			English: "The fact holds until {to}, before it begins on {from}.",
			French:  "La donnée vaut jusqu'au {to}, avant de commencer le {from}.",
		},
		{
			Code: CodeFactField, Severity: finding.Error,
			Doc:      "A figure of users stands under a field of another kind or territory.",
			Examples: []string{`"field": "users"`},
			English:  "The field “{found}” is not that of this figure: write “{expected}”.",
			French:   "Le champ « {found} » n'est pas celui de ce chiffre : écrivez « {expected} ».",
		},
		{
			Code: CodeFactFigure, Severity: finding.Error,
			Doc:     "A figure gives neither a number of users nor a share, or both.",
			English: "A figure is either a number of users or a percentage.",
			French:  "Un chiffre est soit un nombre d'utilisateurs, soit un pourcentage.",
		},
		{
			Code: CodeFactTerritory, Severity: finding.Error,
			Doc:      "A figure is of a territory that is neither the world, the European Union nor a country by its code.",
			Examples: []string{`"territory": "france"`},
			English:  "The territory “{territory}” is none: write “world”, “EU” or the code of a country in two capitals, such as FR.",
			French:   "Le territoire « {territory} » n'existe pas : écrivez « world », « EU », ou en deux capitales le code d'un pays, tel que FR.",
		},
		{
			Code: CodeFactAges, Severity: finding.Error,
			Doc:      "The youngest of an audience are older than its oldest.",
			Examples: []string{`{"minAge": 60, "maxAge": 20}`},
			English:  "An audience does not go from {from} to {to} years.",
			French:   "Une audience ne va pas de {from} à {to} ans.",
		},
		{
			Code: CodeFactGoal, Severity: finding.Error,
			Doc:      "A purpose names something that is no type of objective.",
			Examples: []string{`"goal": "fame"`},
			English:  "The purpose “{goal}” is no type of objective: write one of {known}.",
			French:   "La valeur « {goal} » n'est pas un type d'objectif : écrivez l'un de {known}.",
		},
		{
			Code: CodeFactOvertaken, Severity: finding.Advice,
			Doc:      "A fact that a caller adds gives way to one of the catalogue in force since later.",
			Examples: []string{`a limit on the hashtags of Instagram without "from"`},
			English:  "On {date}, what the catalogue says of “{field}” ({network}) takes over from this fact: to avoid it, give the day since when the fact is in force.",
			French:   "Le {date}, la valeur du catalogue pour « {field} » ({network}) prend le relais de cette donnée : pour l'éviter, indiquez depuis quel jour celle-ci est en vigueur.",
		},
		{
			Code: CodeTooManyFacts, Severity: finding.Error,
			Doc:     "More facts are given than one call takes.",
			English: "At most {max} facts are taken at once: the others are left out.",
			French:  "Au plus {max} données sont prises à la fois : les autres sont laissées de côté.",
		},
	}
}
