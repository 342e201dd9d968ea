package charter

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"github.com/septet-go/socialstrategy/strategy/network"
)

// hashVersion names the form that [Post.Hash] hashes. It changes if the form ever does, so
// that a stored hash is never compared with one of another form.
const hashVersion = "socialstrategy/charter.Post/1"

// Hash returns a fingerprint of what an approval speaks of, as 64 hexadecimal digits: the
// content (title, text, link, language, whether it is sponsored or made by artificial
// intelligence), the media (kind, file, digest, alternative text, how it was made and the
// mention it bears, in order) and the target (account, network, format, territory). Changing
// any of these changes the hash; what only organises the work does not: id, labels, slot,
// campaign, pillar, date and rights.
//
// It is the SHA-256 of a sequence of texts, each preceded by its length in bytes, in
// decimal, and a colon: "socialstrategy/charter.Post/1", account, network, format,
// territory, language, title, text, link, sponsored and ai ("true" or "false"), the number
// of media, then for each its kind, file, digest and alternative text and, where they apply,
// "ai", "retouched", "mention" and the mention, then "relay" when it is one. Texts are hashed
// byte for byte; an absent one is empty. The result is the same on every machine and in every
// version of this module.
func (p Post) Hash() string {
	h := hasher{}
	h.text(hashVersion)
	h.text(p.Account)
	h.text(string(p.Network))
	h.text(formatName(p.Format))
	h.text(p.Territory)
	h.text(p.Language)
	h.text(p.Title)
	h.text(p.Text)
	h.text(p.Link)
	h.text(strconv.FormatBool(p.Sponsored))
	h.text(strconv.FormatBool(p.AI))
	h.text(strconv.Itoa(len(p.Media)))
	for _, m := range p.Media {
		kind, _ := m.Kind.MarshalText() // an absent kind is the empty text
		h.text(string(kind))
		h.text(m.File)
		h.text(m.Digest)
		h.text(m.Alt)
		h.made(m)
	}
	if p.Relay { // nothing otherwise: hashes of posts that are none go on holding
		h.text("relay")
	}
	sum := sha256.Sum256(h.form)
	return hex.EncodeToString(sum[:])
}

// hasher builds the form that is hashed.
type hasher struct{ form []byte }

func (h *hasher) text(s string) {
	h.form = strconv.AppendInt(h.form, int64(len(s)), 10)
	h.form = append(h.form, ':')
	h.form = append(h.form, s...)
}

// made appends how a media was made, nothing for one that says nothing of it. None of its words is
// a kind of media, so that they are never taken for the next one.
func (h *hasher) made(m Media) {
	if m.AI {
		h.text("ai")
	}
	if m.Retouched {
		h.text("retouched")
	}
	if m.Mention != "" {
		h.text("mention")
		h.text(m.Mention)
	}
}

// formatName returns the name of f on the wire, empty when it is absent.
func formatName(f network.Format) string {
	name, _ := f.MarshalText() // an absent format is the empty text
	return string(name)
}
