package network

// identities are the built-in networks, in the order of their constants. Names are in the
// messages; aliases are what people write.
func identities() []identity {
	return []identity{
		{id: LinkedIn, aliases: []string{"LinkedIn", "Linked In"}, kinds: []AccountKind{Page, Profile, Showcase, Group}},
		{id: X, aliases: []string{"X", "Twitter", "X (Twitter)"}, kinds: []AccountKind{Page, Profile}},
		{id: Facebook, aliases: []string{"Facebook"}, kinds: []AccountKind{Page, Profile, Group}},
		{id: YouTube, aliases: []string{"YouTube"}, kinds: []AccountKind{Channel}},
		{id: Instagram, aliases: []string{"Instagram", "Insta"}, kinds: []AccountKind{Page, Profile}},
		{id: TikTok, aliases: []string{"TikTok"}, kinds: []AccountKind{Page, Profile}},
		{id: Threads, aliases: []string{"Threads"}, kinds: []AccountKind{Page, Profile}},
		{id: Bluesky, aliases: []string{"Bluesky"}, kinds: []AccountKind{Page, Profile}},
		{id: Mastodon, aliases: []string{"Mastodon"}, kinds: []AccountKind{Page, Profile}},
		{id: Pinterest, aliases: []string{"Pinterest"}, kinds: []AccountKind{Page, Profile}},
		{id: Snapchat, aliases: []string{"Snapchat", "Snap"}, kinds: []AccountKind{Page, Profile}},
		{id: Reddit, aliases: []string{"Reddit"}, kinds: []AccountKind{Page, Profile, Group}},
		{id: WhatsAppChannels, aliases: []string{"WhatsApp Channels", "WhatsApp", "chaîne WhatsApp", "chaînes WhatsApp"}, kinds: []AccountKind{Channel}},
		{
			id:      GoogleBusinessProfile,
			aliases: []string{"Google Business Profile", "Google My Business", "GMB", "fiche établissement Google", "fiche Google"},
			kinds:   []AccountKind{Listing},
		},
		{id: GooglePlus, aliases: []string{"Google+", "Google Plus"}, kinds: []AccountKind{Page, Profile, Group}},
		{id: Blog, aliases: []string{"blog"}, kinds: []AccountKind{Publication}, owned: true},
		{id: Newsletter, aliases: []string{"newsletter"}, kinds: []AccountKind{Publication}, owned: true},
	}
}
