package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// obligationWords is what is said of each obligation, in the words of this module:
// what it is, who is bound, what is asked, where the law has it and, for some, a note.
var obligationWords = []finding.Phrase{
	{Code: "charter.obligation.gdpr.title", English: "personal data", French: "données personnelles"},
	{Code: "charter.obligation.gdpr.bound", English: "Every organisation that handles personal data of people who are in the European Union.", French: "Toute organisation qui traite des données personnelles de personnes se trouvant dans l'Union européenne."},
	{Code: "charter.obligation.gdpr.asked", English: "Have a legal basis for each use of personal data, tell people of it, answer when they use their rights, and keep a record of what is done.", French: "Disposer d'une base légale pour chaque traitement, en informer les personnes, répondre à l'exercice de leurs droits et tenir un registre des traitements."},
	{Code: "charter.obligation.gdpr.reference", English: "GDPR, Regulation (EU) 2016/679 of 27 April 2016", French: "RGPD, règlement (UE) 2016/679 du 27 avril 2016"},

	{Code: "charter.obligation.gdpr_joint_controller.title", English: "the page and its network as joint controllers", French: "page et réseau social, responsables conjoints"},
	{Code: "charter.obligation.gdpr_joint_controller.bound", English: "Whoever administers a page on a social network.", French: "Quiconque administre une page sur un réseau social."},
	{Code: "charter.obligation.gdpr_joint_controller.asked", English: "Hold the joint controllers' agreement with the network, and a privacy notice that covers the page.", French: "Disposer de l'accord de responsabilité conjointe avec le réseau social et d'une information sur les données personnelles qui couvre la page."},
	{Code: "charter.obligation.gdpr_joint_controller.reference", English: "Court of Justice of the European Union, 5 June 2018, C-210/16", French: "CJUE, 5 juin 2018, C-210/16"},

	{Code: "charter.obligation.eprivacy_cookies.title", English: "cookies and other trackers", French: "cookies et autres traceurs"},
	{Code: "charter.obligation.eprivacy_cookies.bound", English: "Whoever publishes a site or an application with trackers, the pixels and share buttons of networks included.", French: "Quiconque édite un site ou une application comportant des traceurs, y compris les pixels et boutons de partage des réseaux sociaux."},
	{Code: "charter.obligation.eprivacy_cookies.asked", English: "Ask for consent before any tracker, make refusing as easy as accepting, name purposes and third parties, and keep proof.", French: "Recueillir le consentement avant tout traceur, rendre le refus aussi simple que l'acceptation, nommer les finalités et les tiers, et conserver la preuve."},
	{Code: "charter.obligation.eprivacy_cookies.reference", English: "Directive 2002/58/EC, article 5(3); law 78-17, article 82; CNIL deliberations 2020-091 and 2020-092 of 17 September 2020", French: "directive 2002/58/CE, art. 5, paragraphe 3 ; loi 78-17, art. 82 ; délibérations CNIL 2020-091 et 2020-092 du 17 septembre 2020"},
	{Code: "charter.obligation.eprivacy_cookies.note", English: "The date is that on which the period of adaptation left by the CNIL ended; other members of the Union have rules of their own.", French: "La date est celle de la fin de la période d'adaptation laissée par la CNIL ; les autres États membres ont leurs propres règles."},

	{Code: "charter.obligation.fr_consent_age.title", English: "consent of minors to the use of their data", French: "consentement des mineurs à l'usage de leurs données"},
	{Code: "charter.obligation.fr_consent_age.bound", English: "Whoever collects data from minors online on the ground of their consent.", French: "Quiconque collecte en ligne des données de mineurs en se fondant sur leur consentement."},
	{Code: "charter.obligation.fr_consent_age.asked", English: "Below the age of 15, have the consent of the minor and of a holder of parental authority, and explain in words that a minor understands.", French: "En dessous de 15 ans, recueillir le consentement du mineur et d'un titulaire de l'autorité parentale, et informer dans des termes compréhensibles par un mineur."},
	{Code: "charter.obligation.fr_consent_age.reference", English: "French law 78-17, article 45", French: "loi 78-17, art. 45"},
	{Code: "charter.obligation.fr_consent_age.note", English: "Brought in by law 2018-493 of 20 June 2018, published on the 21st; the day given is one when it surely was in force.", French: "Issue de la loi 2018-493 du 20 juin 2018, publiée le 21 ; la date indiquée est une date où elle était assurément en vigueur."},

	{Code: "charter.obligation.dsa.title", English: "digital services", French: "services numériques"},
	{Code: "charter.obligation.dsa.bound", English: "Platforms; and companies that advertise, sell or publish there.", French: "Les plateformes ; les entreprises qui y font de la publicité, y vendent ou y publient."},
	{Code: "charter.obligation.dsa.asked", English: "Declare commercial contents with the means that the platform gives; a company may ask for the reasons of a removal and appeal.", French: "Signaler les contenus commerciaux avec l'outil prévu par la plateforme ; l'entreprise peut demander les motifs d'un retrait et le contester."},
	{Code: "charter.obligation.dsa.reference", English: "DSA, Regulation (EU) 2022/2065 of 19 October 2022", French: "DSA, règlement (UE) 2022/2065 du 19 octobre 2022"},
	{Code: "charter.obligation.dsa.note", English: "Very large platforms have been bound since 25 August 2023.", French: "Les très grandes plateformes y sont tenues depuis le 25 août 2023."},

	{Code: "charter.obligation.dma.title", English: "digital markets", French: "marchés numériques"},
	{Code: "charter.obligation.dma.bound", English: "The gatekeepers that the European Commission has designated.", French: "Les contrôleurs d'accès désignés par la Commission européenne."},
	{Code: "charter.obligation.dma.asked", English: "Ask for consent before combining the data of several services, and give companies access to theirs.", French: "Recueillir le consentement avant de croiser les données de plusieurs services, et donner aux entreprises accès aux leurs."},
	{Code: "charter.obligation.dma.reference", English: "DMA, Regulation (EU) 2022/1925 of 14 September 2022", French: "DMA, règlement (UE) 2022/1925 du 14 septembre 2022"},
	{Code: "charter.obligation.dma.note", English: "Sources give 6 or 7 March 2024. Other companies gain rights by it: transparency of advertising, portability of their data.", French: "Les sources donnent le 6 ou le 7 mars 2024. Les autres entreprises y gagnent des droits : transparence de la publicité, portabilité de leurs données."},

	{Code: "charter.obligation.fr_digital_majority_2023.title", English: "digital age of majority", French: "majorité numérique"},
	{Code: "charter.obligation.fr_digital_majority_2023.bound", English: "Platforms.", French: "Les plateformes."},
	{Code: "charter.obligation.fr_digital_majority_2023.asked", English: "Check ages, and have the consent of parents below 15.", French: "Vérifier l'âge des utilisateurs et, en dessous de 15 ans, recueillir l'accord des parents."},
	{Code: "charter.obligation.fr_digital_majority_2023.reference", English: "French law 2023-566 of 7 July 2023", French: "loi 2023-566 du 7 juillet 2023"},
	{Code: "charter.obligation.fr_digital_majority_2023.note", English: "Adopted, never applied: the decree and the agreement of the European Commission are missing.", French: "Adoptée, jamais appliquée, faute de décret et d'accord de la Commission européenne."},

	{Code: "charter.obligation.fr_under15_2026.title", English: "social networks closed to those under 15", French: "réseaux sociaux interdits aux moins de 15 ans"},
	{Code: "charter.obligation.fr_under15_2026.bound", English: "Platforms; it would matter to brands that address teenagers.", French: "Les plateformes ; les marques qui s'adressent aux adolescents seraient concernées."},
	{Code: "charter.obligation.fr_under15_2026.asked", English: "Give no access to those under 15, some services apart.", French: "Fermer l'accès aux moins de 15 ans, sauf à certains services."},
	{Code: "charter.obligation.fr_under15_2026.reference", English: "bill of Laure Miller, passed by the National Assembly of France on 26 January 2026", French: "proposition de loi de Laure Miller, adoptée par l'Assemblée nationale le 26 janvier 2026"},
	{Code: "charter.obligation.fr_under15_2026.note", English: "Announced for 1 September 2026 (new accounts) and the end of 2026 (existing ones); whether it was enacted is to be checked.", French: "Annoncée pour le 1er septembre 2026 (nouveaux comptes) et fin 2026 (comptes existants) ; sa promulgation est à vérifier."},

	{Code: "charter.obligation.eu_minimum_age.title", English: "minimum age on social networks", French: "âge minimal sur les réseaux sociaux"},
	{Code: "charter.obligation.eu_minimum_age.bound", English: "Platforms; it would matter to brands that address teenagers.", French: "Les plateformes ; les marques qui s'adressent aux adolescents seraient concernées."},
	{Code: "charter.obligation.eu_minimum_age.asked", English: "Give no access to those under 16.", French: "Fermer l'accès aux moins de 16 ans."},
	{Code: "charter.obligation.eu_minimum_age.reference", English: "resolution of the European Parliament", French: "résolution du Parlement européen"},
	{Code: "charter.obligation.eu_minimum_age.note", English: "A wish of Parliament, which binds nobody.", French: "Vœu du Parlement, sans force obligatoire."},

	{Code: "charter.obligation.au_under16.title", English: "social networks closed to those under 16", French: "réseaux sociaux interdits aux moins de 16 ans"},
	{Code: "charter.obligation.au_under16.bound", English: "Platforms with an audience in Australia.", French: "Les plateformes ayant un public en Australie."},
	{Code: "charter.obligation.au_under16.asked", English: "Give no account to those under 16.", French: "Ne pas ouvrir de compte aux moins de 16 ans."},
	{Code: "charter.obligation.au_under16.reference", English: "Australian law on the minimum age of social media", French: "loi australienne sur l'âge minimal des réseaux sociaux"},
	{Code: "charter.obligation.au_under16.note", English: "Brands are not bound; they lose that audience.", French: "Les marques n'y sont pas tenues ; elles perdent ce public."},

	{Code: "charter.obligation.fr_influence_mention_2023.title", English: "disclosure of paid promotions (first wording)", French: "mention de transparence des promotions rémunérées (première rédaction)"},
	{Code: "charter.obligation.fr_influence_mention_2023.bound", English: "Advertisers, influencers and their agents, where a promotion is rewarded in money or in kind.", French: "Annonceurs, influenceurs et agents, dès qu'une promotion est rémunérée en argent ou en nature."},
	{Code: "charter.obligation.fr_influence_mention_2023.asked", English: "Show one of the two wordings of the law, clear, readable and identifiable, during the whole promotion.", French: "Afficher l'une des deux mentions de la loi, claire, lisible et identifiable, pendant toute la promotion."},
	{Code: "charter.obligation.fr_influence_mention_2023.reference", English: "French law 2023-451 of 9 June 2023, article 5", French: "loi 2023-451 du 9 juin 2023, art. 5"},

	{Code: "charter.obligation.fr_influence_mention.title", English: "disclosure of paid promotions", French: "mention de transparence des promotions rémunérées"},
	{Code: "charter.obligation.fr_influence_mention.bound", English: "Advertisers, influencers and their agents, where a promotion is rewarded in money or in kind.", French: "Annonceurs, influenceurs et agents, dès qu'une promotion est rémunérée en argent ou en nature."},
	{Code: "charter.obligation.fr_influence_mention.asked", English: "Show the commercial intent by a clear, readable and understandable disclosure, one of the two wordings of the law or an equivalent, unless the context makes it plain already.", French: "Indiquer l'intention commerciale par une mention claire, lisible et compréhensible, l'une des deux de la loi ou un équivalent, à moins qu'elle ne ressorte déjà du contexte."},
	{Code: "charter.obligation.fr_influence_mention.reference", English: "French law 2023-451 of 9 June 2023, article 5, as amended by ordonnance 2024-978 of 6 November 2024", French: "loi 2023-451 du 9 juin 2023, art. 5, modifiée par l'ordonnance 2024-978 du 6 novembre 2024"},
	{Code: "charter.obligation.fr_influence_mention.note", English: "Without it the practice is misleading: up to two years of prison and a fine of €300,000.", French: "À défaut, la pratique est trompeuse : jusqu'à deux ans d'emprisonnement et 300 000 € d'amende."},

	{Code: "charter.obligation.fr_influence_images.title", English: "disclosure of edited or virtual images", French: "mention des images retouchées ou virtuelles"},
	{Code: "charter.obligation.fr_influence_images.bound", English: "Advertisers, influencers and their agents, where a promotion is rewarded in money or in kind.", French: "Annonceurs, influenceurs et agents, dès qu'une promotion est rémunérée en argent ou en nature."},
	{Code: "charter.obligation.fr_influence_images.asked", English: "Mark images where a figure or a face was edited, and those where one was made by artificial intelligence.", French: "Signaler les images dont la silhouette ou le visage a été modifié, et celles où ils ont été produits par une intelligence artificielle."},
	{Code: "charter.obligation.fr_influence_images.reference", English: "French law 2023-451 of 9 June 2023, article 5", French: "loi 2023-451 du 9 juin 2023, art. 5"},
	{Code: "charter.obligation.fr_influence_images.note", English: "Equivalents have been allowed since 8 November 2024.", French: "Les mentions équivalentes sont admises depuis le 8 novembre 2024."},

	{Code: "charter.obligation.fr_influence_banned.title", English: "forbidden and restricted promotions", French: "promotions interdites ou encadrées"},
	{Code: "charter.obligation.fr_influence_banned.bound", English: "Advertisers, influencers and their agents, where a promotion is rewarded in money or in kind.", French: "Annonceurs, influenceurs et agents, dès qu'une promotion est rémunérée en argent ou en nature."},
	{Code: "charter.obligation.fr_influence_banned.asked", English: "Promote none of what the law rules out, such as cosmetic surgery, nicotine and some financial products, and keep to the limits on gambling.", French: "Ne rien promouvoir de ce que la loi exclut, comme la chirurgie esthétique, la nicotine et certains produits financiers, et respecter le cadre fixé pour les paris."},
	{Code: "charter.obligation.fr_influence_banned.reference", English: "French law 2023-451 of 9 June 2023, article 4", French: "loi 2023-451 du 9 juin 2023, art. 4"},
	{Code: "charter.obligation.fr_influence_banned.note", English: "The list is longer, and a person is to check it. Articles 10, 11, 12, 15 and 18 of the law were repealed by law 2024-364 of 22 April 2024.", French: "La liste est plus longue, et à vérifier par une personne. Les articles 10, 11, 12, 15 et 18 de la loi ont été abrogés par la loi 2024-364 du 22 avril 2024."},

	{Code: "charter.obligation.fr_influence_liability.title", English: "joint liability with influencers", French: "responsabilité solidaire avec les influenceurs"},
	{Code: "charter.obligation.fr_influence_liability.bound", English: "Advertisers, influencers and their agents, where a promotion is rewarded in money or in kind.", French: "Annonceurs, influenceurs et agents, dès qu'une promotion est rémunérée en argent ou en nature."},
	{Code: "charter.obligation.fr_influence_liability.asked", English: "Answer together, advertiser, influencer and agent, for the damage that their contract causes to others.", French: "Répondre ensemble, annonceur, influenceur et agent, des dommages causés aux tiers par l'exécution de leur contrat."},
	{Code: "charter.obligation.fr_influence_liability.reference", English: "French law 2023-451 of 9 June 2023, article 8", French: "loi 2023-451 du 9 juin 2023, art. 8"},

	{Code: "charter.obligation.fr_influence_contract.title", English: "written contract with influencers", French: "contrat écrit avec les influenceurs"},
	{Code: "charter.obligation.fr_influence_contract.bound", English: "Advertisers, influencers and their agents, where a promotion is rewarded in money or in kind.", French: "Annonceurs, influenceurs et agents, dès qu'une promotion est rémunérée en argent ou en nature."},
	{Code: "charter.obligation.fr_influence_contract.asked", English: "Sign a written contract, or it is void, once cash and gifts reach €1,000 before tax over the same year, for one advertiser, one influencer and one promotional objective.", French: "Signer un contrat écrit, à peine de nullité, dès que sommes et avantages en nature atteignent 1 000 € HT sur une même année, pour un annonceur, un influenceur et un objectif promotionnel."},
	{Code: "charter.obligation.fr_influence_contract.reference", English: "French law 2023-451 of 9 June 2023, article 8; decree 2025-1137 of 28 November 2025", French: "loi 2023-451 du 9 juin 2023, art. 8 ; décret 2025-1137 du 28 novembre 2025"},
	{Code: "charter.obligation.fr_influence_contract.note", English: "The amount is as law firms and trade bodies report it: equal or above.", French: "Montant rapporté par des cabinets d'avocats et des organisations professionnelles : égal ou supérieur."},

	{Code: "charter.obligation.loi_evin.title", English: "advertising of alcohol online", French: "publicité en ligne pour l'alcool"},
	{Code: "charter.obligation.loi_evin.bound", English: "Whoever publishes for a brand of alcohol, influencers included.", French: "Quiconque publie pour une marque d'alcool, influenceurs compris."},
	{Code: "charter.obligation.loi_evin.asked", English: "Say only the objective things that the law lists, bear the health message, keep away from services for young people or sport, and neither intrude nor interrupt.", French: "S'en tenir aux indications objectives que la loi énumère, porter le message sanitaire, s'abstenir sur les services destinés à la jeunesse ou au sport, et n'employer aucun format intrusif ou interstitiel."},
	{Code: "charter.obligation.loi_evin.reference", English: "code de la santé publique, articles L.3323-2 to L.3323-4 (law 91-32 of 10 January 1991; law 2009-879 of 21 July 2009, article 97)", French: "code de la santé publique, art. L.3323-2 à L.3323-4 (loi 91-32 du 10 janvier 1991 ; loi 2009-879 du 21 juillet 2009, art. 97)"},
	{Code: "charter.obligation.loi_evin.note", English: "The day is that from which alcohol may be advertised online; the law 91-32 itself is of 1991.", French: "La date est celle depuis laquelle la publicité en ligne est admise ; la loi 91-32 elle-même est de 1991."},

	{Code: "charter.obligation.fr_tobacco.title", English: "ban on the advertising of tobacco", French: "interdiction de la publicité pour le tabac"},
	{Code: "charter.obligation.fr_tobacco.bound", English: "Whoever publishes for a tobacco product.", French: "Quiconque publie pour un produit du tabac."},
	{Code: "charter.obligation.fr_tobacco.asked", English: "Neither advertise tobacco, directly or not, nor give it away.", French: "Ne faire aucune publicité, directe ou indirecte, pour le tabac, ni distribution gratuite."},
	{Code: "charter.obligation.fr_tobacco.reference", English: "French law 91-32 of 10 January 1991, article 3", French: "loi 91-32 du 10 janvier 1991, art. 3"},

	{Code: "charter.obligation.fr_price_reduction.title", English: "announcements of price reductions", French: "annonces de réduction de prix"},
	{Code: "charter.obligation.fr_price_reduction.bound", English: "Whoever announces a price reduction to consumers, in a post included.", French: "Quiconque annonce une réduction de prix aux consommateurs, y compris dans une publication."},
	{Code: "charter.obligation.fr_price_reduction.asked", English: "Show the lowest price of the last 30 days beside the reduced one.", French: "Indiquer le prix le plus bas pratiqué au cours des 30 derniers jours."},
	{Code: "charter.obligation.fr_price_reduction.reference", English: "code de la consommation, article L.112-1-1 (ordonnance 2021-1734)", French: "code de la consommation, art. L.112-1-1 (ordonnance 2021-1734)"},

	{Code: "charter.obligation.fr_soldes_word.title", English: "the word “soldes”", French: "emploi du mot « soldes »"},
	{Code: "charter.obligation.fr_soldes_word.bound", English: "Retailers.", French: "Les commerçants."},
	{Code: "charter.obligation.fr_soldes_word.asked", English: "Say “soldes” in the legal periods only, and do not present other promotions as their equal.", French: "N'employer le mot « soldes » que pendant les périodes légales, et ne pas présenter d'autres promotions comme équivalentes."},
	{Code: "charter.obligation.fr_soldes_word.reference", English: "code de commerce, articles L.310-3 and L.310-5; code de la consommation, article L.121-4, 23° (law 2020-105 of 10 February 2020)", French: "code de commerce, art. L.310-3 et L.310-5 ; code de la consommation, art. L.121-4, 23° (loi 2020-105 du 10 février 2020)"},
	{Code: "charter.obligation.fr_soldes_word.note", English: "Law 2020-105 was published on 11 February 2020. The periods are those of the audience's territory.", French: "La loi 2020-105 a été publiée le 11 février 2020. Les périodes sont celles du territoire du public."},

	{Code: "charter.obligation.fr_contests.title", English: "contests and prize draws", French: "jeux-concours et loteries"},
	{Code: "charter.obligation.fr_contests.bound", English: "Whoever holds a contest or a prize draw to promote a business.", French: "Quiconque organise un jeu-concours ou une loterie à des fins commerciales."},
	{Code: "charter.obligation.fr_contests.asked", English: "Keep it from being unfair: name the organiser, the dates, the prizes and the rules.", French: "Éviter toute pratique déloyale : nommer l'organisateur, les dates, les lots et le règlement."},
	{Code: "charter.obligation.fr_contests.reference", English: "code de la consommation, articles L.121-20 and R.121-11 to R.121-13", French: "code de la consommation, art. L.121-20 et R.121-11 à R.121-13"},
	{Code: "charter.obligation.fr_contests.note", English: "Articles L.121-36 and following, often still cited, were repealed on 1 July 2016. Networks have rules of their own.", French: "Les articles L.121-36 et suivants, encore souvent cités, ont été abrogés le 1er juillet 2016. Les réseaux sociaux ont aussi leurs règles."},

	{Code: "charter.obligation.fr_toubon.title", English: "French in advertising", French: "emploi du français dans la publicité"},
	{Code: "charter.obligation.fr_toubon.bound", English: "Whoever advertises to an audience in France.", French: "Quiconque fait de la publicité auprès d'un public en France."},
	{Code: "charter.obligation.fr_toubon.asked", English: "Write advertising in French, or give beside it a French version as readable.", French: "Rédiger la publicité en français, ou l'accompagner d'une version française aussi lisible."},
	{Code: "charter.obligation.fr_toubon.reference", English: "French law 94-665 of 4 August 1994, article 2; decree 95-240 of 3 March 1995", French: "loi 94-665 du 4 août 1994, art. 2 ; décret 95-240 du 3 mars 1995"},
	{Code: "charter.obligation.fr_toubon.note", English: "Article 2 came into force with the decree, six months before articles 3 and 4 (7 September 1995).", French: "L'article 2 est entré en vigueur avec le décret, six mois avant les articles 3 et 4 (7 septembre 1995)."},

	{Code: "charter.obligation.fr_retouched_photo.title", English: "disclosure of edited photographs of models", French: "mention des photographies retouchées de mannequins"},
	{Code: "charter.obligation.fr_retouched_photo.bound", English: "Advertisers, for commercial photographs of models.", French: "Les annonceurs, pour les photographies de mannequins à usage commercial."},
	{Code: "charter.obligation.fr_retouched_photo.asked", English: "Bear the wording of the law when the figure of a model was made thinner or thicker.", French: "Porter la mention de la loi lorsque la silhouette d'un mannequin a été affinée ou épaissie."},
	{Code: "charter.obligation.fr_retouched_photo.reference", English: "code de la santé publique, article L.2133-2; decree 2017-738 of 4 May 2017", French: "code de la santé publique, art. L.2133-2 ; décret 2017-738 du 4 mai 2017"},
	{Code: "charter.obligation.fr_retouched_photo.note", English: "Only models are meant, not everyone in a picture.", French: "Seuls les mannequins sont visés, non toute personne photographiée."},

	{Code: "charter.obligation.eu_empowering_consumers.title", English: "environmental claims", French: "allégations environnementales"},
	{Code: "charter.obligation.eu_empowering_consumers.bound", English: "Whoever sells to consumers.", French: "Quiconque vend à des consommateurs."},
	{Code: "charter.obligation.eu_empowering_consumers.asked", English: "Make no vague environmental claim, none resting on offsets alone, and show no label without a certification.", French: "Ne faire aucune allégation environnementale vague ou fondée sur la seule compensation, et n'afficher aucun label sans certification."},
	{Code: "charter.obligation.eu_empowering_consumers.reference", English: "Directive (EU) 2024/825 of 28 February 2024", French: "directive (UE) 2024/825 du 28 février 2024"},
	{Code: "charter.obligation.eu_empowering_consumers.note", English: "A directive: each member applies it by a law of its own.", French: "Directive : chaque État membre l'applique par sa propre loi."},

	{Code: "charter.obligation.eu_political_ads.title", English: "political advertising", French: "publicité à caractère politique"},
	{Code: "charter.obligation.eu_political_ads.bound", English: "Whoever pays for, places or publishes political messages, influencers included.", French: "Quiconque paie, place ou publie des messages à caractère politique, influenceurs compris."},
	{Code: "charter.obligation.eu_political_ads.asked", English: "Label the message, name who pays, give a notice of transparency, and respect the limits on targeting.", French: "Signaler le message, nommer le commanditaire, fournir un avis de transparence et respecter les limites du ciblage."},
	{Code: "charter.obligation.eu_political_ads.reference", English: "Regulation (EU) 2024/900 of 13 March 2024", French: "règlement (UE) 2024/900 du 13 mars 2024"},
	{Code: "charter.obligation.eu_political_ads.note", English: "A company that pays for a message meant to sway a vote or a law is in scope; purely commercial messages are not.", French: "Une entreprise qui paie un message visant à influencer un vote ou une loi est concernée ; les messages purement commerciaux ne le sont pas."},

	{Code: "charter.obligation.us_ftc_endorsement.title", English: "endorsements", French: "recommandations rémunérées"},
	{Code: "charter.obligation.us_ftc_endorsement.bound", English: "Advertisers, endorsers and agencies that reach consumers in the United States.", French: "Annonceurs, prescripteurs et agences s'adressant aux consommateurs des États-Unis."},
	{Code: "charter.obligation.us_ftc_endorsement.asked", English: "Disclose any material connection clearly and conspicuously, that of employees included, and neither fake nor buy reviews.", French: "Signaler clairement et bien en vue tout lien d'intérêt, y compris celui des salariés, et ne pas fabriquer ni acheter d'avis."},
	{Code: "charter.obligation.us_ftc_endorsement.reference", English: "16 CFR Part 255 (88 FR 48092)", French: "16 CFR 255 (88 FR 48092)"},

	{Code: "charter.obligation.us_ftc_reviews_rule.title", English: "reviews and testimonials", French: "avis et témoignages"},
	{Code: "charter.obligation.us_ftc_reviews_rule.bound", English: "Companies that sell to consumers in the United States.", French: "Entreprises qui vendent aux consommateurs des États-Unis."},
	{Code: "charter.obligation.us_ftc_reviews_rule.asked", English: "Neither make, buy nor suppress reviews, and buy no followers.", French: "Ne pas fabriquer, acheter ni étouffer d'avis, et ne pas acheter d'abonnés."},
	{Code: "charter.obligation.us_ftc_reviews_rule.reference", English: "16 CFR Part 465", French: "16 CFR 465"},

	{Code: "charter.obligation.uk_cap_dmcc.title", English: "recognisable advertising", French: "publicité identifiable comme telle"},
	{Code: "charter.obligation.uk_cap_dmcc.bound", English: "Marketers and influencers who address consumers in the United Kingdom.", French: "Annonceurs et influenceurs s'adressant aux consommateurs du Royaume-Uni."},
	{Code: "charter.obligation.uk_cap_dmcc.asked", English: "Make advertising obviously identifiable, with the label “Ad”, give material information, and have no fake reviews.", French: "Rendre la publicité clairement identifiable, avec la mention « Ad », donner les informations essentielles et proscrire les faux avis."},
	{Code: "charter.obligation.uk_cap_dmcc.reference", English: "CAP Code, rule 2; Digital Markets, Competition and Consumers Act 2024", French: "code CAP, règle 2 ; loi britannique de 2024 sur les marchés numériques, la concurrence et les consommateurs (DMCC)"},
	{Code: "charter.obligation.uk_cap_dmcc.note", English: "The codes were amended on 7 April 2025.", French: "Les codes ont été modifiés le 7 avril 2025."},

	{Code: "charter.obligation.fr_image_rights.title", English: "right to one's image", French: "droit à l'image"},
	{Code: "charter.obligation.fr_image_rights.bound", English: "Whoever publishes a person who can be recognised: employees, customers, passers-by.", French: "Quiconque publie l'image d'une personne reconnaissable : salarié, client, passant."},
	{Code: "charter.obligation.fr_image_rights.asked", English: "Have a written consent beforehand, with support, purpose and duration; who publishes must prove it, and it can be withdrawn.", French: "Obtenir au préalable un accord écrit précisant support, finalité et durée ; la preuve incombe à qui publie, et l'accord peut être retiré."},
	{Code: "charter.obligation.fr_image_rights.reference", English: "code civil, article 9; code pénal, article 226-1; code du travail, article L.1121-1", French: "code civil, art. 9 ; code pénal, art. 226-1 ; code du travail, art. L.1121-1"},

	{Code: "charter.obligation.fr_children_image.title", English: "image of children", French: "image des enfants"},
	{Code: "charter.obligation.fr_children_image.bound", English: "Parents, and whoever publishes the image of a minor.", French: "Les parents, et quiconque publie l'image d'un mineur."},
	{Code: "charter.obligation.fr_children_image.asked", English: "Have the consent of both holders of parental authority, and let the child take part according to age.", French: "Obtenir l'accord des deux titulaires de l'autorité parentale, et associer l'enfant selon son âge."},
	{Code: "charter.obligation.fr_children_image.reference", English: "French law 2024-120 of 19 February 2024", French: "loi 2024-120 du 19 février 2024"},
	{Code: "charter.obligation.fr_children_image.note", English: "Published on 20 February 2024.", French: "Publiée le 20 février 2024."},

	{Code: "charter.obligation.fr_copyright.title", English: "works of others", French: "œuvres d'autrui"},
	{Code: "charter.obligation.fr_copyright.bound", English: "Whoever publishes images, music or texts of others.", French: "Quiconque publie des images, musiques ou textes d'autrui."},
	{Code: "charter.obligation.fr_copyright.asked", English: "Have the rights of the authors before reproducing or showing their works.", French: "Détenir les droits des auteurs avant de reproduire ou de diffuser leurs œuvres."},
	{Code: "charter.obligation.fr_copyright.reference", English: "code de la propriété intellectuelle, article L.122-4", French: "code de la propriété intellectuelle, art. L.122-4"},

	{Code: "charter.obligation.fr_lcen.title", English: "legal notice", French: "mentions légales"},
	{Code: "charter.obligation.fr_lcen.bound", English: "Whoever publishes a service online.", French: "Quiconque édite un service en ligne."},
	{Code: "charter.obligation.fr_lcen.asked", English: "Say who publishes and who hosts, and how to reach them.", French: "Indiquer qui édite et qui héberge le service, et comment les joindre."},
	{Code: "charter.obligation.fr_lcen.reference", English: "French law 2004-575 of 21 June 2004", French: "loi 2004-575 du 21 juin 2004"},
	{Code: "charter.obligation.fr_lcen.note", English: "Published on 22 June 2004.", French: "Publiée le 22 juin 2004."},

	{Code: "charter.obligation.accessibility_act.title", English: "accessibility of products and services", French: "accessibilité des produits et services"},
	{Code: "charter.obligation.accessibility_act.bound", English: "Whoever sells to or serves consumers online, but for services of fewer than 10 people and at most €2 million of turnover.", French: "Quiconque vend ou rend des services en ligne à des consommateurs, hors prestataires de services comptant moins de 10 personnes et réalisant au plus 2 M€ de chiffre d'affaires."},
	{Code: "charter.obligation.accessibility_act.asked", English: "Make the site, the application, e-mails and account steps accessible; posts that sell or serve need alternative texts, captions and readable hashtags.", French: "Rendre accessibles le site, l'application, les courriels et les parcours de compte ; une publication qui vend ou rend service a besoin de textes alternatifs, de sous-titres et de hashtags lisibles."},
	{Code: "charter.obligation.accessibility_act.reference", English: "Directive (EU) 2019/882; code de la consommation, article L.412-13", French: "directive (UE) 2019/882 ; code de la consommation, art. L.412-13"},
	{Code: "charter.obligation.accessibility_act.note", English: "Social posts are not named. Services in place may adapt until 28 June 2030.", French: "Les publications ne sont pas nommées. Les services en place ont jusqu'au 28 juin 2030 pour s'adapter."},

	{Code: "charter.obligation.accessibility_public.title", English: "accessibility of public and large bodies", French: "accessibilité des organismes publics et grandes entreprises"},
	{Code: "charter.obligation.accessibility_public.bound", English: "Public bodies, and companies above €250 million of turnover in France.", French: "Organismes publics, et entreprises au-delà de 250 M€ de chiffre d'affaires en France."},
	{Code: "charter.obligation.accessibility_public.asked", English: "Make what is published online accessible, posts included, and publish a statement of accessibility.", French: "Rendre accessible ce qui est publié en ligne, publications comprises, et publier une déclaration d'accessibilité."},
	{Code: "charter.obligation.accessibility_public.reference", English: "French law 2005-102 of 11 February 2005, article 47; decree 2019-768 of 24 July 2019; RGAA 4", French: "loi 2005-102 du 11 février 2005, art. 47 ; décret 2019-768 du 24 juillet 2019 ; RGAA 4"},
	{Code: "charter.obligation.accessibility_public.note", English: "The day is that by which all sites had to comply; new sites had to a year before, applications in 2021. That posts are covered is the reading of CERTAM.", French: "La date est celle où tous les sites devaient être conformes ; les nouveaux sites l'étaient un an plus tôt, les applications en 2021. L'extension aux publications est une lecture du CERTAM."},

	{Code: "charter.obligation.ai_act_art50.title", English: "transparency of artificial intelligence", French: "transparence de l'intelligence artificielle"},
	{Code: "charter.obligation.ai_act_art50.bound", English: "Companies that publish what artificial intelligence made, or let it answer people.", French: "Entreprises qui publient des contenus produits par une intelligence artificielle, ou qui la font répondre aux personnes."},
	{Code: "charter.obligation.ai_act_art50.asked", English: "Tell people that they talk to a machine, label images, sounds and videos that pass for real, and texts on matters of public interest that nobody reviewed.", French: "Dire aux personnes qu'elles échangent avec une machine, signaler les images, sons et vidéos qui passent pour vrais, et les textes d'intérêt public que personne n'a relus."},
	{Code: "charter.obligation.ai_act_art50.reference", English: "Regulation (EU) 2024/1689 of 13 June 2024, article 50", French: "règlement (UE) 2024/1689 du 13 juin 2024, art. 50"},
	{Code: "charter.obligation.ai_act_art50.note", English: "Not postponed by the Digital Omnibus on AI, whose publication is to be checked; one source says 2 December 2026, at least six others do not. Fines go up to €15 million or 3% of turnover.", French: "Non reporté par l'omnibus numérique sur l'IA, dont la publication est à vérifier ; une source donne le 2 décembre 2026, au moins six autres non. Amendes jusqu'à 15 M€ ou 3 % du chiffre d'affaires."},

	{Code: "charter.obligation.ai_act_marking.title", English: "marking by systems of artificial intelligence", French: "marquage par les systèmes d'intelligence artificielle"},
	{Code: "charter.obligation.ai_act_marking.bound", English: "Whoever puts artificial intelligence systems on the market.", French: "Quiconque met sur le marché des systèmes d'intelligence artificielle."},
	{Code: "charter.obligation.ai_act_marking.asked", English: "Mark what the system makes in a way that machines can read.", French: "Marquer les contenus produits de façon lisible par une machine."},
	{Code: "charter.obligation.ai_act_marking.reference", English: "Regulation (EU) 2024/1689 of 13 June 2024, article 50(2)", French: "règlement (UE) 2024/1689 du 13 juin 2024, art. 50, paragraphe 2"},
	{Code: "charter.obligation.ai_act_marking.note", English: "Systems on the market before that day have until 2 December 2026.", French: "Les systèmes déjà sur le marché à cette date ont jusqu'au 2 décembre 2026."},

	{Code: "charter.obligation.eu_ai_literacy.title", English: "AI literacy", French: "maîtrise de l'intelligence artificielle"},
	{Code: "charter.obligation.eu_ai_literacy.bound", English: "Companies that use artificial intelligence.", French: "Entreprises qui utilisent l'intelligence artificielle."},
	{Code: "charter.obligation.eu_ai_literacy.asked", English: "Take measures so that those who work with artificial intelligence know enough of it.", French: "Prendre des mesures pour que les personnes qui travaillent avec l'intelligence artificielle la maîtrisent suffisamment."},
	{Code: "charter.obligation.eu_ai_literacy.reference", English: "Regulation (EU) 2024/1689 of 13 June 2024, article 4", French: "règlement (UE) 2024/1689 du 13 juin 2024, art. 4"},
	{Code: "charter.obligation.eu_ai_literacy.note", English: "The Digital Omnibus on AI, voted in June 2026, softens it to an obligation of means; its publication is to be checked.", French: "L'omnibus numérique sur l'IA, voté en juin 2026, l'assouplit en obligation de moyens ; sa publication est à vérifier."},
}
