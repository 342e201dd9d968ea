package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// What is told, advised, asked or said of a company's purpose is no objective; what is
// wanted, in verbs or nouns, is one.
func TestMood(t *testing.T) {
	for _, tt := range []struct {
		tag            language.Tag
		others, wanted []string
	}{
		{
			tag: language.French,
			others: []string{
				"Nous avons doublé notre nombre d'abonnés en 2025.",
				"Notre page Facebook compte 3 200 abonnés.",
				"Le taux d'engagement moyen sur LinkedIn est de 2 %.",
				"Les vidéos courtes obtiennent trois fois plus de vues.",
				"Pensez à répondre aux commentaires sous 24 heures.",
				"Il est conseillé de publier trois fois par semaine.",
				"Mieux vaut publier le matin que le soir.",
				"N'oubliez pas d'ajouter un lien en bio.",
				"Comment gagner 1 000 abonnés en un mois ?",
				"Combien de posts faut-il publier par semaine ?",
				"Instagram franchit la barre des 2 milliards d'utilisateurs",
				"TikTok dépasse le milliard d'utilisateurs actifs.",
				"La newsletter a été lancée en mars 2025.",
				"70 % des consommateurs suivent au moins une marque sur Instagram.",
				"Notre mission est d'accompagner les PME dans leur transition numérique.",
				"Nous sommes une agence de communication basée à Lyon.",
				"L'année dernière, 45 candidatures ont été reçues via LinkedIn.",
				"Les abonnés ont progressé de 12 % au dernier trimestre.",
				"Nos ventes en ligne baissent depuis six mois.",
				"Une bonne bio doit contenir un appel à l'action.",
				"Évitez de publier le dimanche soir.",
				"À retenir : un post avec image génère 2 fois plus de clics.",
				"Voici 5 astuces pour booster votre visibilité.",
				"Le community manager publie les posts chaque mardi.",
				"Nous croyons en une communication honnête et proche des gens.",
				"Le budget publicitaire s'élève à 2 000 € par mois.",
				"Nous recevons en moyenne 30 messages par semaine.",
				"Pourquoi la portée organique recule-t-elle ?",
				"Depuis janvier, le trafic du blog stagne.",
				"Le lancement de la boutique a permis de vendre 200 articles.",
				"Pour gagner en visibilité, il suffit de publier régulièrement.",
				"Un objectif doit être mesurable.",
				"Les hashtags permettent de toucher de nouvelles personnes.",
				"Instagram reste le premier réseau des 18-24 ans.",
				"Chaque publication doit apporter de la valeur au lecteur.",
			},
			wanted: []string{
				"Nous voulons atteindre 5 000 abonnés Instagram d'ici décembre.",
				"Viser 200 leads qualifiés au T3.",
				"Notre ambition est de devenir la référence locale du vélo électrique.",
				"+20 % de trafic vers le site d'ici fin juin",
				"L'idée, c'est d'arriver à 300 inscrits avant l'été.",
				"On aimerait toucher davantage de jeunes parents à Nantes.",
				"Il faut que nos ventes en ligne augmentent de 15 % cette année.",
				"Que nos vidéos dépassent 10 000 vues d'ici mai.",
				"Nous souhaitons que le taux de réponse atteigne 90 %.",
				"Cap sur 1 000 abonnés TikTok pour septembre.",
				"500 nouveaux inscrits à la newsletter avant le 30 juin",
				"Faire connaître notre association auprès des étudiants rennais.",
				"J'ai pour but de signer dix clients en 2026.",
				"Notre but : 40 avis Google en plus d'ici Noël.",
				"D'ici la fin de l'année, le compte LinkedIn aura gagné 800 abonnés.",
				"Nous nous engageons à répondre à chaque message en moins de deux heures.",
				"Une hausse de 10 % du panier moyen d'ici décembre",
				"Nous comptons recruter trois alternants via LinkedIn avant septembre.",
				"Le taux de clic doit passer de 1 % à 2 % d'ici juin.",
				"Zéro message sans réponse après 24 heures.",
				"Notre page devra compter 3 000 abonnés au 31 décembre.",
				"Nous allons lancer un podcast en avril.",
				"Objectif 2026 : doubler les demandes de devis issues d'Instagram.",
				"Que 30 % de nos ventes viennent d'Instagram en 2027.",
				"Ambition : devenir la première boulangerie du quartier sur Google.",
				"Chaque publication doit obtenir 200 likes d'ici juin.",
				"Publier en moyenne trois posts par semaine.",
			},
		},
		{
			tag: language.English,
			others: []string{
				"We doubled our follower count in 2025.",
				"Our Facebook page has 3,200 followers.",
				"The average engagement rate on LinkedIn is 2%.",
				"Short videos get three times more views.",
				"Remember to reply to comments within 24 hours.",
				"It is recommended to post three times a week.",
				"You should post in the morning rather than at night.",
				"Don't forget to add a link in bio.",
				"How can we gain 1,000 followers in a month?",
				"Instagram passes 2 billion users",
				"TikTok surpasses one billion active users.",
				"The newsletter was launched in March 2025.",
				"70% of consumers follow at least one brand on Instagram.",
				"Our mission is to help small businesses thrive online.",
				"We are a communication agency based in Leeds.",
				"Last year, 45 applications were received through LinkedIn.",
				"Followers grew by 12% last quarter.",
				"Our online sales have been falling for six months.",
				"A good bio must contain a call to action.",
				"Avoid posting on Sunday evenings.",
				"Takeaway: a post with a picture brings twice as many clicks.",
				"Here are 5 tips to boost your visibility.",
				"The community manager publishes posts every Tuesday.",
				"We believe in honest communication.",
				"The ad budget amounts to $2,000 a month.",
				"We receive 30 messages a week on average.",
				"Why is organic reach falling?",
				"Since January, blog traffic has stalled.",
				"The launch of the shop allowed us to sell 200 items.",
				"Hashtags help you reach new people.",
				"Instagram remains the top network for 18-24s.",
				"Use three hashtags per post for better reach.",
				"Always reply to negative reviews politely.",
				"Make sure your profile picture is up to date.",
				"Our vision is to make sport accessible to everyone.",
			},
			wanted: []string{
				"We want to reach 5,000 Instagram followers by December.",
				"Aim for 200 qualified leads in Q3.",
				"Our ambition is to become the local reference for e-bikes.",
				"+20% website traffic by the end of June",
				"The idea is to get to 300 sign-ups before summer.",
				"We'd like to reach more young parents in Leeds.",
				"Our online sales need to increase by 15% this year.",
				"Our videos should exceed 10,000 views by May.",
				"We hope the response rate will reach 90%.",
				"500 new newsletter subscribers before June 30",
				"Make our charity known among students in York.",
				"I intend to sign ten clients in 2026.",
				"Our goal: 40 more Google reviews by Christmas.",
				"By the end of the year, the LinkedIn account will have gained 800 followers.",
				"We commit to answering every message within two hours.",
				"A 10% rise in average basket by December",
				"We plan to hire three interns via LinkedIn before September.",
				"Click-through rate must go from 1% to 2% by June.",
				"No message left unanswered after 24 hours.",
				"We are going to launch a podcast in April.",
				"2026 objective: double quote requests from Instagram.",
				"30% of our sales come from Instagram by 2027.",
				"Ambition: become the top bakery in the area on Google.",
				"Looking to grow our YouTube channel to 10k subscribers by fall.",
				"Our mission for 2026: 300 members on Discord.",
				"We will publish on average 3 posts a week.",
				"The team publishes three reels a week by March.",
			},
		},
	} {
		for _, text := range tt.others {
			assert.False(t, read(tt.tag, text).IsObjective, text)
		}
		for _, text := range tt.wanted {
			assert.True(t, read(tt.tag, text).IsObjective, text)
		}
	}
}

// The goal of a sentence is that of what it counts, of what it does, or of whom it takes on.
func TestGoals(t *testing.T) {
	for _, tt := range []struct {
		tag  language.Tag
		goal smart.Goal
		text string
	}{
		{language.French, smart.Awareness, "Atteindre 50 000 impressions sur LinkedIn en mars"},
		{language.French, smart.Awareness, "Obtenir dix articles de presse d'ici juin"},
		{language.French, smart.Awareness, "Obtenir 20 mentions de la marque par mois"},
		{language.French, smart.Traffic, "Générer 300 clics vers la boutique en ligne"},
		{language.French, smart.Prospecting, "Obtenir 50 inscriptions au webinaire"},
		{language.French, smart.Prospecting, "Collecter 200 adresses e-mail via un jeu concours"},
		{language.French, smart.Prospecting, "Décrocher 30 demandes de démonstration"},
		{language.French, smart.Acquisition, "Décrocher 15 rendez-vous avec des prospects"},
		{language.French, smart.Acquisition, "Vendre 120 places pour le concert"},
		{language.French, smart.Acquisition, "Réaliser 10 000 € de ventes via Instagram"},
		{language.French, smart.Acquisition, "Augmenter le panier moyen de 10 %"},
		{language.French, smart.Loyalty, "Réduire le taux de désabonnement à 1 %"},
		{language.French, smart.Loyalty, "Fidéliser 60 % des acheteurs"},
		{language.French, smart.Loyalty, "Augmenter le taux de réachat de 5 points"},
		{language.French, smart.Service, "Réduire le délai de réponse à 2 h"},
		{language.French, smart.Service, "Traiter 95 % des réclamations sous 24 heures"},
		{language.French, smart.Service, "Atteindre une note de 4,6 sur Google"},
		{language.French, smart.Talent, "Recevoir 40 CV pour le poste de développeur"},
		{language.French, smart.Talent, "Embaucher deux vendeuses avant Noël"},
		{language.French, smart.Talent, "Recruter 3 ingénieurs via LinkedIn"},
		{language.French, smart.Talent, "Recruter 12 infirmières d'ici juin"},
		{language.French, smart.Acquisition, "Recruter 20 franchisés"},
		{language.French, smart.Loyalty, "Recruter 15 ambassadeurs"},
		{language.French, smart.Awareness, "Recruter 10 influenceurs pour la campagne"},
		{language.French, smart.Production, "Lancer une newsletter mensuelle en mars"},
		{language.French, smart.Production, "Publier une charte éditoriale avant le 31 mars"},
		{language.French, smart.Awareness, "Gagner 5 points de notoriété spontanée"},
		{language.French, smart.Awareness, "Faire découvrir notre savoir-faire aux touristes"},
		{language.French, smart.Talent, "Améliorer l'image employeur auprès des étudiants"},
		{language.French, smart.Service, "Atteindre 90 % de clients satisfaits"},
		{language.English, smart.Awareness, "Reach 50,000 impressions on LinkedIn in March"},
		{language.English, smart.Awareness, "Get ten press articles by June"},
		{language.English, smart.Awareness, "Earn 20 brand mentions a month"},
		{language.English, smart.Traffic, "Drive 300 clicks to the online shop"},
		{language.English, smart.Prospecting, "Get 50 webinar registrations"},
		{language.English, smart.Prospecting, "Collect 200 email addresses with a contest"},
		{language.English, smart.Prospecting, "Book 30 demo requests"},
		{language.English, smart.Acquisition, "Sell 120 seats for the concert"},
		{language.English, smart.Acquisition, "Increase average order value by 10%"},
		{language.English, smart.Loyalty, "Reduce unsubscribe rate to 1%"},
		{language.English, smart.Loyalty, "Raise repeat purchases by 5%"},
		{language.English, smart.Service, "Cut response time to 2 hours"},
		{language.English, smart.Service, "Handle 95% of complaints within 24 hours"},
		{language.English, smart.Service, "Reach a 4.6 rating on Google"},
		{language.English, smart.Talent, "Receive 40 resumes for the developer role"},
		{language.English, smart.Talent, "Hire two engineers before Christmas"},
		{language.English, smart.Talent, "Recruit 12 nurses by June"},
		{language.English, smart.Loyalty, "Recruit 15 ambassadors"},
		{language.English, smart.Production, "Launch a monthly newsletter in March"},
		{language.English, smart.Production, "Publish an editorial charter before March 31"},
		{language.English, smart.Talent, "Improve our employer image among students"},
		{language.English, smart.Service, "Reach 90% of satisfied customers"},
		{language.French, smart.Acquisition, "Convertir 5 % des visiteurs en clients"},
		{language.French, smart.Prospecting, "Transformer 10 % des abonnés en leads"},
		{language.English, smart.Acquisition, "Convert 5% of visitors into customers"},
		{language.English, smart.Loyalty, "Turn 50 customers into ambassadors"},
	} {
		assert.Equal(t, tt.goal, read(tt.tag, tt.text).Goal, tt.text)
	}
}

func TestTimesInHeadings(t *testing.T) {
	for _, tt := range []struct {
		tag        language.Tag
		text, last string
	}{
		{language.French, "Objectif T3 : 500 abonnés sur LinkedIn", "2026-09-30"},
		{language.French, "Objectif pour le T3 : 500 abonnés sur LinkedIn", "2026-09-30"},
		{language.French, "Objectif S1 2027 : 500 abonnés sur LinkedIn", "2027-06-30"},
		{language.French, "Cap pour 2026 : 500 abonnés sur LinkedIn", "2026-12-31"},
		{language.English, "Q3 target: 500 followers on LinkedIn", "2026-09-30"},
		{language.English, "Target Q3: 500 followers on LinkedIn", "2026-09-30"},
		{language.English, "Goal for June 2026: 500 followers on LinkedIn", "2026-06-30"},
	} {
		r := read(tt.tag, tt.text)
		assert.Equal(t, tt.last, r.Values.Deadline.String(), tt.text)
		assert.True(t, r.IsObjective, tt.text)
	}
}
