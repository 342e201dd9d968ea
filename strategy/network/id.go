package network

// ID names a network on the wire. The set is open: a caller may give facts about a network
// this package does not know. The zero ID names none.
type ID string

// The networks that the built-in catalogue knows.
const (
	LinkedIn              ID = "linkedin"
	X                     ID = "x" // X was Twitter.
	Facebook              ID = "facebook"
	YouTube               ID = "youtube"
	Instagram             ID = "instagram"
	TikTok                ID = "tiktok"
	Threads               ID = "threads"
	Bluesky               ID = "bluesky"
	Mastodon              ID = "mastodon"
	Pinterest             ID = "pinterest"
	Snapchat              ID = "snapchat"
	Reddit                ID = "reddit"
	WhatsAppChannels      ID = "whatsapp_channels"
	GoogleBusinessProfile ID = "google_business_profile"
	GooglePlus            ID = "google_plus" // GooglePlus closed in 2019.
	Blog                  ID = "blog"
	Newsletter            ID = "newsletter"
)

// All is no network: facts about it hold of all of them, such as the time a format takes.
const All ID = "all"
