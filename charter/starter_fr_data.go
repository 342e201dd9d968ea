package charter

import (
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// starterFrench returns the starting charter in French. Its texts are set here as they are
// printed, with their no-break spaces.
func starterFrench() Charter {
	fr := finding.Typeset
	return Charter{
		ID: "charte", Organisation: "[Nom de l'entreprise]", Version: "1",
		Author: "[Nom de la personne qui rédige]", ValidatedBy: "[Nom de la personne qui valide]", Status: Guide,
		Purpose: fr("Cette charte dit ce que [Nom de l'entreprise] attend de celles et ceux qui parlent en son nom sur les réseaux sociaux, et ce que chacune et chacun reste libre de faire sur ses propres comptes. En cas de doute, demandez avant de publier : [indiquer l'adresse e-mail]."),
		Objectives: []string{
			"Gagner en notoriété auprès de [préciser la cible]",
			"Obtenir [indiquer le nombre] demandes de devis d'ici le [indiquer la date]",
			"Répondre aux questions de notre clientèle dans les délais fixés ici",
		},
		Expected: []Rule{
			shown("Vérifiez un fait avant de le publier, et citez votre source.",
				"Il paraît que les délais vont doubler.", fr("Selon l'étude parue hier, les délais augmentent de 10 %.")),
			shown("Décrivez chaque image par un texte alternatif.",
				"IMG_2041.jpg", "Deux techniciennes règlent une machine dans l'atelier.").checkedBy(CodeNoAlt),
			plainly("Respectez la longueur que chaque réseau social admet.").checkedBy(CodeTooLong),
			shown("Répondez avec courtoisie, même à une critique.",
				"Vous n'avez pas lu la notice.", fr("Merci de votre message. La réponse est à la page 4 de la notice ; dites-nous si elle vous suffit.")),
			shown("Reconnaissez une erreur, corrigez-la et dites-le.",
				"Une publication supprimée sans un mot", fr("Nous avions écrit 12 % : c'est 10 %. La publication est corrigée.")),
		},
		May: []Rule{
			shown("Partager nos publications avec vos propres mots, pendant vos heures de travail, si vous en avez envie.",
				fr("À lire !"), fr("J'ai travaillé sur ce projet : voici ce qui m'a surprise.")),
			plainly("Dire que vous travaillez chez nous et parler de votre métier."),
			plainly("Proposer un sujet, une photo ou un témoignage."),
			plainly("Employer les visuels et les descriptions du kit de communication."),
		},
		MayNot: []Rule{
			shown("Employer un terme à proscrire.",
				"Chez nous, c'est sans risque.", "Vous avez trente jours pour changer d'avis.").checkedBy(CodeBannedTerm),
			shown("Publier un contenu payé ou offert sans le dire.",
				fr("J'adore ce casque !"), fr("Collaboration commerciale : la marque m'a offert ce casque.")).checkedBy(CodeUndisclosed),
			plainly("Publier une image après la fin de ses droits.").checkedBy(CodeRightsEnded),
			plainly("Publier l'image d'une personne sans son accord écrit."),
			shown("Dénigrer un concurrent, une personne ou une institution.",
				"Chez eux, tout tombe en panne.", "Nos appareils sont garantis cinq ans."),
			plainly(fr("Acheter des abonnés, des avis ou des « J'aime ».")),
		},
		Official: []Rule{
			plainly("Seule l'équipe éditoriale ouvre, administre et ferme un compte au nom de l'entreprise."),
			plainly("Deux personnes au moins administrent chaque compte."),
			plainly("Écrivez dans une langue de la charte.").checkedBy(CodeLanguage),
			plainly("Rien ne paraît sans la validation prévue au planning."),
		},
		Personal: &Personal{
			Freedom: fr("Vos comptes personnels sont les vôtres, et vous y êtes libre de vos opinions. Personne ne vous demandera de relayer nos publications, encore moins en dehors de vos heures de travail ; ne pas le faire n'a aucune conséquence."),
			Rules: []Rule{
				shown("Si vous parlez de nos produits ou de nos services, dites que vous travaillez chez nous.",
					"Ce logiciel m'a changé la vie.", fr("Je travaille chez [Nom de l'entreprise] : voici comment je me sers de notre logiciel.")),
				plainly("Dès que le doute est permis, précisez que vos propos n'engagent que vous."),
				plainly(fr("La critique est libre ; l'injure, la diffamation et la divulgation d'un secret ne le sont pas.")),
			},
		},
		Roles: []Role{
			{Title: "Responsable éditorial ou éditoriale", Person: "[Nom de la personne]", Duties: "tient la charte et le planning, valide les publications"},
			{Title: "Community manager", Person: "[Nom de la personne]", Duties: "publie, modère, répond, alerte"},
			{Title: "Juriste", Person: "[Nom de la personne]", Duties: "relit les partenariats, les jeux-concours et les sujets réglementés"},
		},
		Speakers: []Speaker{
			{Person: "[Nom de la dirigeante ou du dirigeant]", Subjects: []string{"stratégie", "résultats", "crise"}},
			{Person: "[Nom de l'experte ou de l'expert]", Subjects: []string{"[préciser le domaine]"}},
		},
		Security: []Rule{
			plainly("Activez la double authentification sur chaque compte."),
			plainly("Conservez chaque mot de passe dans le gestionnaire de mots de passe de l'entreprise."),
			plainly("Retirez les accès le jour où une personne ou un prestataire s'en va."),
			plainly(fr("Un message vous presse de cliquer ? Ne cliquez pas, signalez-le.")),
		},
		Confidentiality: []Rule{
			shown("Ne publiez ni chiffre, ni contrat, ni projet qui n'est pas déjà public.",
				fr("Plus que deux semaines avant la signature !"), "Rien avant l'annonce officielle"),
			shown("Ne publiez pas le numéro de téléphone d'une personne.",
				"Appelez Julie au 06 39 98 12 34.", fr("Écrivez-nous en message privé : nous vous rappelons.")).checkedBy(CodePersonalPhone),
			plainly("Ne publiez pas l'adresse e-mail d'une personne.").checkedBy(CodePersonalEmail),
			plainly("Ne publiez jamais de coordonnées bancaires.").checkedBy(CodePersonalIBAN),
		},
		AI: []Rule{
			plainly("Faites relire par une personne tout contenu produit par une intelligence artificielle."),
			plainly("Signalez par la mention prévue les images, sons et vidéos qu'elle a produits.").checkedBy(CodeAIUndisclosed),
			plainly("Ne lui confiez ni donnée personnelle ni information confidentielle."),
		},
		Records: []Rule{
			plainly("Conservez les publications et leurs chiffres pendant [indiquer la durée]."),
			plainly("Effacez les messages privés [indiquer le nombre] mois après le dernier échange."),
			plainly("Avant de supprimer une publication, gardez-en une copie datée et notez le motif."),
			plainly("Transmettez le jour même toute demande d'accès ou d'effacement à [indiquer l'adresse e-mail]."),
		},
		Crisis: &Escalation{
			Trigger: "Alertez dès que la santé ou la sécurité d'une personne est en cause, qu'un compte semble piraté, qu'un média nous interroge, ou que plus de [indiquer le nombre] messages négatifs arrivent en une heure.",
			Contacts: []Contact{
				{Person: "[Nom de la ou du community manager]", Reach: "[indiquer le numéro]", Minutes: 15, Cover: OfficeHours},
				{Person: "[Nom de la personne responsable éditoriale]", Reach: "[indiquer le numéro]", Minutes: 30, Cover: Always, Suspends: true},
				{Person: "[Nom de la direction d'astreinte]", Reach: "[indiquer le numéro]", Minutes: 60, Cover: OffHours, Suspends: true},
			},
			Rules: []Rule{
				plainly(fr("Ne répondez pas, ne supprimez rien : faites une capture d'écran et appelez.")),
				plainly(fr("Seuls les porte-parole s'expriment ; adressez-leur les journalistes.")),
				plainly("Les publications programmées sont suspendues, puis validées de nouveau une à une."),
			},
		},
		Moderation: &Moderation{
			Rules: []Rule{
				plainly("Une critique reste en ligne et reçoit une réponse."),
				plainly("Un propos injurieux, haineux ou diffamatoire est copié, masqué, puis signalé."),
				plainly("La publicité et les liens suspects sont supprimés."),
			},
			Avoided: []Topic{
				{Title: "Politique et religion", Instead: "Nous ne prenons pas position sur ce sujet."},
				{Title: "Litiges et enquêtes en cours", Instead: "Nous ne commentons pas une affaire en cours."},
			},
			Delays: []ReplyDelay{
				{To: "une question", Minutes: 240, Cover: OfficeHours},
				{To: "une réclamation", Minutes: 120, Cover: OfficeHours},
				{To: "un danger signalé", Minutes: 15, Cover: Always},
			},
		},
		Kit: &AssetKit{
			Descriptions: []Description{
				{Use: "biographie d'un profil", Language: "fr", Text: "[Nom de l'entreprise], [préciser l'activité] à [indiquer la ville]."},
				{Use: fr("page « À propos »"), Language: "fr", Text: "Depuis [indiquer l'année], [Nom de l'entreprise] aide [préciser la clientèle] à [préciser le besoin]. Nos équipes travaillent à [indiquer la ville]."},
				{Use: "communiqué de presse", Language: "fr", Text: fr("Fondée en [indiquer l'année] à [indiquer la ville], [Nom de l'entreprise] est spécialiste de [préciser l'activité] et emploie [indiquer le nombre] personnes. Contact presse : [indiquer l'adresse e-mail].")},
			},
			Assets: []Asset{
				{ID: "logo", Kind: Logo, Title: "Logo", File: "[indiquer l'adresse du fichier]", Rights: Rights{Holder: "[Nom de l'entreprise]", Licence: "sans retouche"}},
				{ID: "banniere", Kind: Banner, Title: "Bannière des profils", File: "[indiquer l'adresse du fichier]", Rights: Rights{Holder: "[Nom de l'entreprise]", Licence: "sans retouche"}},
			},
		},
		Curation: []CurationSource{
			{Title: "[Nom de la fédération professionnelle]", Address: "[indiquer l'adresse]", Use: "chiffres et réglementation du secteur"},
			{Title: "[Nom d'un média du secteur]", Address: "[indiquer l'adresse]", Use: "actualité à commenter"},
		},
		Editorial: starterFrenchEditorial(),
	}
}

func starterFrenchEditorial() *Editorial {
	fr := finding.Typeset
	return &Editorial{
		Tone:          fr("Simple, précis, chaleureux. Nous expliquons plus que nous ne vantons ; nous ne rions jamais aux dépens de quelqu'un."),
		FormOfAddress: Vous,
		Style:         fr("Une idée par publication, l'essentiel en tête, vingt mots par phrase au plus. Des verbes plutôt que des noms."),
		Inclusive:     Doublets,
		Punctuation: []Rule{
			shown("Jamais deux signes de suite.", "Enfin là !!!", fr("Enfin là !")).checkedBy(CodeRepeatedMark),
			plainly(fr("Une espace avant ; : ! ? % et €.")).checkedBy(CodeSpacing),
			shown("Pas de texte en capitales, hormis les sigles.", "OFFRE À SAISIR", "Une offre jusqu'à dimanche").checkedBy(CodeShouting),
		},
		Links: []Rule{
			shown("Annoncez un lien par ce qu'on y trouve.", "Cliquez ici", "Le guide complet, en douze pages").checkedBy(CodeLinkText),
			plainly("Trois liens au plus.").checkedBy(CodeManyLinks),
		},
		Languages: []string{"fr"},
		Banned: []BannedTerm{
			{Term: "le moins cher", Reason: "invérifiable", Replacement: "au juste prix"},
			{Term: "sans risque", Reason: "une promesse que personne ne peut tenir"},
			{Term: "révolutionnaire", Reason: "superlatif sans preuve", Replacement: "nouveau"},
			{Term: "écologique", Reason: fr("trop vague : dites ce qui est mesuré")},
			{Term: "n'hésitez pas à", Reason: fr("formule creuse : dites que faire")},
		},
		Preferred: []PreferredTerm{
			{Term: "abonnés", Instead: []string{"followers"}, Reason: "le mot français existe"},
			{Term: "retour", Instead: []string{"feedback"}, Reason: "le mot français existe"},
		},
		Emoji:            atMost(2, "En fin de phrase, jamais à la place d'un mot ni en guise de puce."),
		Hashtags:         atMost(3, fr("En fin de texte, une capitale à chaque mot : #MarqueEmployeur.")),
		Disclosures:      []string{"Publicité", "Collaboration commerciale"},
		AIDisclosures:    []string{"Image produite par une IA"},
		StaffDisclosures: []string{"Je travaille chez [Nom de l'entreprise]"},
		Pillars: []Pillar{
			{ID: "metier", Name: "Notre métier", Share: 40, About: "conseils, coulisses, réponses aux questions"},
			{ID: "equipe", Name: "Nos équipes", Share: 30, About: "portraits, recrutements, gestes du quotidien"},
			{ID: "clientele", Name: "Notre clientèle", Share: 30, About: "témoignages, avec un accord écrit"},
		},
		Networks: []Override{
			{Network: network.LinkedIn, Tone: fr("Plus posé : un constat, une preuve, une question.")},
			{Network: network.Instagram, FormOfAddress: Tu, Hashtags: atMost(5, ""),
				Links: []Rule{plainly(fr("Pas de lien dans la légende : renvoyez au profil."))}},
		},
		Voices: []Voice{{Role: "Community manager", Style: "Les réponses sont signées d'un prénom."}},
	}
}
