package network

import "github.com/septet-go/socialstrategy/strategy/finding"

// Network is how to name a network and recognise it. What is known of it and dated is
// asked of its [Catalogue].
type Network struct {
	ID ID
	// Name stands alone, in a table: "blog", « fiche établissement Google ».
	Name finding.Message
	// The is the name within a sentence: "the blog", « la fiche établissement Google ».
	The finding.Message
	// On says where a post is: "on the blog", « dans la newsletter ».
	On finding.Message
	// Summary says in a sentence what the network is for. It is an editorial opinion, and
	// says nothing for a network that callers add.
	Summary finding.Message
	// Aliases are the names people write, the usual one first: "X", "Twitter".
	Aliases []string
	// Kinds are the kinds of account it has, the usual one for a company first. It is empty
	// when they are not known.
	Kinds []AccountKind
	// Owned tells a medium of one's own, a blog or a newsletter, from a social network.
	Owned bool
}

// called is the name with the noun that tells what it is, without an article: "network
// LinkedIn", « support « blog » ». In French all these nouns are masculine.
func (n Network) called() finding.Message {
	noun := finding.Code("network")
	switch {
	case n.Owned:
		noun = "medium"
	case n.ID == GoogleBusinessProfile || n.ID == WhatsAppChannels:
		noun = "service"
	}
	return book().Message("network.called."+noun, finding.Term("name", n.Name))
}

// identity is what the built-in catalogue says of a network that has no date.
type identity struct {
	id      ID
	aliases []string
	kinds   []AccountKind
	owned   bool
}

// network makes the Network of a built-in identity; its messages bear the id.
func (i identity) network() Network {
	message := func(what string) finding.Message {
		return book().Message(finding.Code("network." + what + "." + string(i.id)))
	}
	return Network{
		ID: i.id, Name: message("name"), The: message("the"), On: message("on"), Summary: message("summary"),
		Aliases: i.aliases, Kinds: i.kinds, Owned: i.owned,
	}
}

// added makes the Network of an id that only a caller's facts know.
func added(id ID, name string, aliases []string) Network {
	arg := finding.Text("name", name)
	return Network{
		ID: id, Name: book().Message("network.name", arg), The: book().Message("network.name", arg),
		On: book().Message("network.on", arg), Aliases: append([]string{name}, aliases...),
	}
}
