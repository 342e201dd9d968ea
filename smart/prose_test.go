package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/smart"
)

// TestProseHasNoTargets reads ordinary prose with numbers that are no figures: hours, times
// of day, ranks, names of products, phone numbers, postcodes, hashtags, versions, articles
// of law, addresses, scores, models, ages. Read makes no target and no deadline of them,
// and Recognize nothing but what stands beside: only the entities listed.
func TestProseHasNoTargets(t *testing.T) {
	fr, en := language.French, language.English
	for _, tt := range []struct {
		tag  language.Tag
		text string
		want string // what there is to recognize besides
	}{
		// Hours and times of day.
		{fr, "Publier les posts à 18 h 30", ""},
		{fr, "Publier nos stories à 9h et à 18h", ""},
		{fr, "Animer la page de 9 h à 18 h", ""},
		{fr, "Ouvrir la boutique de 14 heures à 16 heures", ""},
		{fr, "Publier dès 8 h et avant 20h30", ""},
		{fr, "Organiser un direct vers 19 h 15", ""},
		{fr, "Être à l'écoute de nos clients 24h/24 et 7j/7", ""},
		{fr, "Être disponible 24 heures sur 24, 7 jours sur 7", ""},
		{fr, "Publier nos articles entre 12 h et 14 h", ""},
		{fr, "Lancer le direct à 20:45 précises", ""},
		{fr, "Publier nos posts à midi et à minuit", ""},
		{en, "Post our stories at 6 pm", ""},
		{en, "Post our stories at 6:30pm and 9 a.m.", ""},
		{en, "Be there for our customers 24/7", ""},
		{en, "Open the shop from 9 to 5", ""},
		{en, "Leave the 9-to-5 behind", ""},
		{en, "Host the live at 7 o'clock", ""},
		{en, "Host the live between 2pm and 4pm", ""},
		{en, "Post at 18:30 sharp", ""},
		{en, "Answer the phone from 9am to 5pm", ""},
		// Ranks, ordinals, scores and odds.
		{fr, "Être dans le top 3 de Google", ""},
		{fr, "Être le numéro 1 de la formation", ""},
		{fr, "Être n° 1 sur notre marché", ""},
		{fr, "Fêter notre 10e anniversaire avec nos clients", ""},
		{fr, "Gagner le match 3-1 avec notre club", ""},
		{fr, "Partager les dépenses à 50/50", ""},
		{fr, "Jouer la 2e mi-temps", ""},
		{en, "Be in the top 10 of our market", ""},
		{en, "Be the #1 bakery in town", ""},
		{en, "Be number 1 in our market", ""},
		{en, "Celebrate our 10th anniversary with our customers", ""},
		{en, "Win the game 3-1", ""},
		{en, "Split the costs 50/50", ""},
		{en, "Join the Fortune 500", ""},
		{en, "Look good with 20/20 vision", ""},
		// Products, models, standards, formats.
		{fr, "Faire connaître la 5G à nos clients", ""},
		{fr, "Présenter l'iPhone 15 à nos abonnés", ""},
		{fr, "Faire la promotion de Windows 11", ""},
		{fr, "Parler du Web3 et du B2B", ""},
		{fr, "Imprimer nos affiches en A4", ""},
		{fr, "Tourner nos vidéos au format 16:9", ""},
		{fr, "Tourner nos vidéos au format 9/16", ""},
		{fr, "Diffuser nos vidéos sur Canal+ et France 2", ""},
		{fr, "Présenter la Peugeot 208 et la Renault 5", ""},
		{fr, "Filmer en 4K avec le Galaxy S24", ""},
		{fr, "Prendre le vol AF 1234", ""},
		{en, "Promote the iPhone 15 Pro", ""},
		{en, "Promote Windows 11 and Office 365", ""},
		{en, "Explain Web3, P2P and B2B", ""},
		{en, "Talk about GPT-4 and 5G", ""},
		{en, "Support v2.3.1 of our app", ""},
		{en, "Be ISO 9001 certified", ""},
		{en, "Print our posters in A4", ""},
		{en, "Watch Formula 1 with our fans", ""},
		{en, "Talk about the Boeing 747", ""},
		{en, "Shoot our videos in 4K at 16:9", ""},
		{en, "Play on PlayStation 5 with our fans", ""},
		{en, "Be at the G20 and the Web 2.0 summit", ""},
		{en, "Take a 3D picture with an F-16", ""},
		{en, "Write a Q&A about Covid-19", ""},
		{fr, "Informer nos clients sur la Covid-19", ""},
		{fr, "Suivre le G20 et le CAC 40, le SBF 120", ""},
		// Phones, addresses, references, laws, tags.
		{fr, "Être joignable au 06 12 34 56 78", ""},
		{fr, "Être joignable au +33 6 12 34 56 78", ""},
		{fr, "Être joignable au 01.23.45.67.89", ""},
		{fr, "Être joignable au 3615 ou au 0 800 123 456", ""},
		{fr, "Ouvrir une boutique au 12 rue de la Paix, 75011 Paris", ""},
		{fr, "Ouvrir un bureau au 8 bis, avenue Foch, 69006 Lyon", ""},
		{fr, "Respecter l'article 5 de la loi 2023-451", ""},
		{fr, "Respecter la loi n° 78-17 et l'article L. 121-1", ""},
		{fr, "Suivre le hashtag #JO2024 sur Instagram", ""},
		{fr, "Répondre au ticket n° 4521", ""},
		{fr, "Relire le chapitre 3, page 42", ""},
		{fr, "Régler la facture 2026-0042", ""},
		{fr, "S'installer salle 204, bâtiment 3", ""},
		{en, "Be reachable at 555-123-4567", ""},
		{en, "Be reachable at (212) 555-0187", ""},
		{en, "Be reachable on +44 20 7946 0958", ""},
		{en, "Open a shop at 221B Baker Street, London NW1 6XE", ""},
		{en, "Open a shop at 350 Fifth Avenue, New York, NY 10118", ""},
		{en, "Comply with Article 5 and Section 230", ""},
		{en, "Answer ticket 4521 about invoice INV-2024-001", ""},
		{en, "Use #JO2024 and @team7 in our posts", ""},
		{en, "Read chapter 3, page 42", ""},
		{en, "See https://example.com/2024/05/p?id=77 and write to team5@example.com", ""},
		{en, "Meet us in room 204", ""},
		{en, "Fly from gate B12 on flight 1234", ""},
		// Ages, sizes, measures and years in names.
		{fr, "Parler aux femmes de 25 à 34 ans", ""},
		{fr, "Parler aux 18-25 ans", ""},
		{en, "Talk to women aged 25 to 34", ""},
		{en, "Talk to 18-24 year olds", ""},
		{en, "Talk to people over 50 years old", ""},
		// News, letters, recipes, sports, law, machines.
		{fr, "Le tribunal administratif de Lille a rejeté la requête n° 2104567.", ""},
		{fr, "La Porsche 911 a pris la tête du Mans.", ""},
		{fr, "L'A380 s'est posé à Roissy, terminal 2E.", ""},
		{fr, "Le dossier est suivi par la 3e chambre civile.", ""},
		{fr, "Rendez-vous au 4e étage, porte B, code 45A12.", ""},
		{fr, "La version 17.4.1 corrige le bogue.", ""},
		{fr, "Elle joue en Ligue 1 et lui en Fédérale 3.", ""},
		{fr, "Le C4 Picasso est en panne.", ""},
		{fr, "Bien à vous, l'équipe de Radio 105", ""},
		{fr, "Il a marqué à la 89e minute.", ""},
		{fr, "Battu 6-4, 7-5, le Serbe quitte le tournoi.", ""},
		{fr, "Conformément à l'article L. 3141-1 du Code du travail", ""},
		{fr, "Vu le règlement (UE) 2016/679", ""},
		{fr, "Il habite au 24, boulevard Voltaire, 33000 Bordeaux.", ""},
		{fr, "La A7 est fermée entre les sorties 12 et 14.", ""},
		{fr, "Le TGV 8541 partira voie 7.", ""},
		{fr, "Notre code promo est NOEL10.", ""},
		{fr, "Le VPN utilise le port 8080.", ""},
		{fr, "Voir p. 12 et suiv.", ""},
		{fr, "Le neuf se vend mieux que l'ancien.", ""},
		{fr, "IBAN FR76 3000 6000 0112 3456 7890 189", ""},
		{fr, "Taille 42, pointure 38.", ""},
		{en, "The court dismissed case no. 21-4567.", ""},
		{en, "Tune in to BBC Radio 4 and Channel 5.", ""},
		{en, "The A380 landed at Heathrow, Terminal 5.", ""},
		{en, "Title 17, § 107 applies.", ""},
		{en, "Under section 230(c)(1) of the Act", ""},
		{en, "Turn left on 5th Avenue, then right on Route 9.", ""},
		{en, "He scored in the 89th minute.", ""},
		{en, "The MP3 player and the PS5 are sold out.", ""},
		{en, "Ref: 45-8899-B, SKU 00123", ""},
		{en, "Windows 95 was a hit.", ""},
		{en, "Apollo 13 had a problem.", ""},
		{en, "Area 51 remains closed.", ""},
		{en, "The bill, H.R. 3684, passed.", ""},
		{en, "John 3:16 is quoted often.", ""},
		{en, "The iOS 17.4 update fixes CVE-2024-3094.", ""},
		{en, "Once the page is live, tell everyone at once.", ""},
		{en, "Card 4970 1234 5678 9012", ""},
		{en, "Take bus 42 to King's Cross, gate 7, row 3.", ""},
		{en, "Her IP address is 192.168.0.1.", ""},
		{en, "The Lakers beat the Celtics 112-104.", ""},
	} {
		got := wire(t, tt.tag, today, tt.text)
		assert.Equal(t, tt.want, got, "recognized in %q", tt.text)
		r := smart.Reader{Language: tt.tag, AsOf: today}.Read(tt.text)
		assert.Empty(t, r.Of(smart.RoleTime), "a deadline in %q", tt.text)
		assert.Empty(t, r.Of(smart.RoleBaseline), "a baseline in %q", tt.text)
		assert.Equal(t, "", r.Values.Deadline.String(), tt.text)
		if r.Values.Kind != smart.KindRank {
			assert.Empty(t, r.Of(smart.RoleTarget), "a target in %q", tt.text)
		}
	}
}
