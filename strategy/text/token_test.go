package text_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// tokens returns the tokens of s as "kind:text".
func tokens(s string) []string {
	var got []string
	for token := range text.Tokens(s) {
		got = append(got, token.Kind.String()+":"+s[token.Start:token.End])
	}
	return got
}

type tokensTest struct {
	name, source string
	want         []string
}

func testTokens(t *testing.T, tests []tokensTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, tokens(tt.source)) })
	}
}

func TestTokens(t *testing.T) {
	testTokens(t, []tokensTest{
		{"empty", "", nil},
		{"prose", "Créer ses comptes d’ici fin juin 2026, à 3,5 % !", nil},
		{"all kinds", "Merci @léa_m @lea 🎉 #Été https://ex.fr/a, contact@ex.fr", []string{
			"mention:@lea", "emoji:🎉", "hashtag:#Été", "url:https://ex.fr/a", "email:contact@ex.fr"}},
		{"glued", "👉https://ex.fr/ete👈 #a#b@c", []string{
			"emoji:👉", "url:https://ex.fr/ete", "emoji:👈", "hashtag:#a", "hashtag:#b"}},
		{"ill-formed", "\xff@lea\xff#a\xffhttps://ex.fr/\xff", []string{
			"mention:@lea", "hashtag:#a", "url:https://ex.fr/"}},
	})
}

func TestTokensURL(t *testing.T) {
	testTokens(t, []tokensTest{
		{"trailing punctuation", "Voir https://ex.fr/a. https://ex.fr/b, https://ex.fr/c?! «https://ex.fr/d»", []string{
			"url:https://ex.fr/a", "url:https://ex.fr/b", "url:https://ex.fr/c", "url:https://ex.fr/d"}},
		{"brackets", "(https://ex.fr/a) https://fr.wikipedia.org/wiki/Paris_(homonymie) (cf. https://ex.fr/b_(c)) [x](https://ex.fr)", []string{
			"url:https://ex.fr/a", "url:https://fr.wikipedia.org/wiki/Paris_(homonymie)", "url:https://ex.fr/b_(c)", "url:https://ex.fr"}},
		{"brackets at the end", "https://ex.fr/a( https://ex.fr/b[ https://ex.fr/c] https://ex.fr/[d]. https://ex.fr/(e))", []string{
			"url:https://ex.fr/a", "url:https://ex.fr/b", "url:https://ex.fr/c", "url:https://ex.fr/[d]", "url:https://ex.fr/(e)"}},
		{"what ends a path", "https://ex.fr/a“ https://ex.fr/b” https://ex.fr/c、あ https://ex.fr/d… https://ex.fr/e\u200b https://ex.fr/f<br>", []string{
			"url:https://ex.fr/a", "url:https://ex.fr/b", "url:https://ex.fr/c", "url:https://ex.fr/d", "url:https://ex.fr/e", "url:https://ex.fr/f"}},
		{"Punycode", "http://xn--ls8h.xn--p1ai/ www.ex.xn--p1ai www.ex.c0m", []string{"url:http://xn--ls8h.xn--p1ai/", "url:www.ex.xn--p1ai"}},
		{"path, query, fragment", "http://ex.com:3000/a/b?c=d&e=%20f#/g", []string{"url:http://ex.com:3000/a/b?c=d&e=%20f#/g"}},
		{"colon after the host", "http://ex.com: voilà", []string{"url:http://ex.com"}},
		{"query after the host", "text http://foo.com?#foo text", []string{"url:http://foo.com?#foo"}},
		{"emoji after the host", "https://a.fr😀 https://a.fr❤️ https://a.fr🇫🇷 https://a.fr👩‍👧suite https://a.fr1️⃣ https://a.😀 http://localhost👍🏽", []string{
			"url:https://a.fr", "emoji:😀", "url:https://a.fr", "emoji:❤️", "url:https://a.fr", "emoji:🇫🇷", "url:https://a.fr", "emoji:👩‍👧",
			"url:https://a.fr", "emoji:1️⃣", "url:https://a", "emoji:😀", "url:http://localhost", "emoji:👍🏽"}},
		{"emoji in the host", "https://i❤.ws/a https://➡.ws", []string{"url:https://i❤.ws/a", "url:https://➡.ws"}},
		{"user", "https://user:pw@a.fr/x https://user@a.fr. http://a:b@localhost:80/ https://user:pw@ https://a.fr@lea https://:@a.fr", []string{
			"url:https://user:pw@a.fr/x", "url:https://user@a.fr", "url:http://a:b@localhost:80/", "url:https://user", "url:https://a.fr",
			"url:https://:@a.fr"}},
		{"scheme in capitals", "HTTPS://EX.FR", []string{"url:HTTPS://EX.FR"}},
		{"any host after a scheme", "http://localhost:8080/#/123 http://127.0.0.1:8080 http://müller.berlin", []string{
			"url:http://localhost:8080/#/123", "url:http://127.0.0.1:8080", "url:http://müller.berlin"}},
		{"no host", "https:// http://# http://362 http://-a.com http://a-.com http://a_b.com http://.", nil},
		{"another scheme", "ftp://ex.com xhttp://ex.com éhttp://ex.com", nil},
		{"after a full stop", "fini.https://ex.fr", []string{"url:https://ex.fr"}},
		{"accents in the path", "https://ex.fr/été/\u0301", []string{"url:https://ex.fr/été/\u0301"}},
		{"emoji within", "look https://example.com/🐪/#camel here", []string{"url:https://example.com/🐪/#camel"}},
		{"Japanese around", "皆さん見てhttps://example.comだよね", []string{"url:https://example.com"}},
		{"www", "www.exemple.museum et www.abc", []string{"url:www.exemple.museum"}},
		{"bare", "Rendez-vous sur exemple.fr, Exemple.FR/Promo ou blog.exemple.co.uk.", []string{
			"url:exemple.fr", "url:Exemple.FR/Promo", "url:blog.exemple.co.uk"}},
		{"bare short link", "youtu.be/abc bit.ly/x t.me/chaine", []string{"url:youtu.be/abc", "url:bit.ly/x", "url:t.me/chaine"}},
		{"missing space", "C’est fini.il est tard.me voilà, fini.be, mon.blog/ ok", nil},
		{"not hosts", "Node.js README.md v1.2 3.5 etc... M.Dupont a.b", nil},
		{"bare after a sign", "-exemple.fr /exemple.fr $exemple.fr .exemple.fr", nil},
		{"bare and bad label", "a..fr a-.fr a_b.fr a+b.fr -.com", nil},
		{"accented host", "Sur ELPAÍS.com", []string{"url:ELPAÍS.com"}},
		{"long host", strings.Repeat("a.", 130) + "com", nil},
		{"bidirectional marks", "\u2066\u202aabcdef.com http://ex.com/\u202c\u2069", []string{"url:abcdef.com", "url:http://ex.com/"}},
	})
}

func TestTokensEmail(t *testing.T) {
	testTokens(t, []tokensTest{
		{"plain", "lea.martin@example.org ou a_b+c@163.com", []string{"email:lea.martin@example.org", "email:a_b+c@163.com"}},
		{"no URL within", "john.doe.jp@mail.com", []string{"email:john.doe.jp@mail.com"}},
		{"mailto", "mailto:a@ex.fr.", []string{"email:a@ex.fr"}},
		{"bad", "a..bc@outlook.com .abc@hotmail.com carol@new_type.com hey@6 hey@you", nil},
		{"local too long", strings.Repeat("a", 65) + "@ex.fr", nil},
		{"after ideographs", "a邮箱地址test@test.com", []string{"email:test@test.com"}},
	})
}

func TestTokensMention(t *testing.T) {
	testTokens(t, []tokensTest{
		{"plain", "@Alice, @Carol_2. (@bob) RT:@dan @eve's", []string{
			"mention:@Alice", "mention:@Carol_2", "mention:@bob", "mention:@dan", "mention:@eve"}},
		{"dots and hyphens", "@lea.martin. @a-b- @alice.bsky.social, @lea.Bravo", []string{
			"mention:@lea.martin", "mention:@a-b", "mention:@alice.bsky.social", "mention:@lea"}},
		{"with a host", "@lea@mastodon.social. @lea@piaille.fr", []string{"mention:@lea@mastodon.social", "mention:@lea@piaille.fr"}},
		{"with a bad host", "@lea@mastodon @lea@ @a@b@c", nil},
		{"not names", "@ @! @_ @équipe @lea\u0301 @http://ex.com", nil},
		{"after a word", "lea@ f!@kn a_@b", nil},
		{"Japanese around", "の@usernameに", []string{"mention:@username"}},
		{"full-width sign", "＠lea", []string{"mention:＠lea"}},
		{"keycap", "@a1️⃣ @a.1️⃣", []string{"mention:@a", "emoji:1️⃣", "mention:@a", "emoji:1️⃣"}},
	})
}

func TestTokensHashtag(t *testing.T) {
	testTokens(t, []tokensTest{
		{"plain", "#SoldesDEte, #café. (#PME) #Rentrée2026 #a_b-c", []string{
			"hashtag:#SoldesDEte", "hashtag:#café", "hashtag:#PME", "hashtag:#Rentrée2026", "hashtag:#a_b"}},
		{"decomposed", "#e\u0301te\u0301", []string{"hashtag:#e\u0301te\u0301"}},
		{"digits only", "#1 #2026 #1_2 #_ # #!", nil},
		{"after a word", "a#b é#b の#b &#39; &#xE9;", nil},
		{"glued", "#a#b", []string{"hashtag:#a", "hashtag:#b"}},
		{"Japanese", "。#日本語ハッシュタグ。", []string{"hashtag:#日本語ハッシュタグ"}},
		{"joiners", "#ශ්\u200dරීලංකා #col·lega· #וכו׳", []string{"hashtag:#ශ්\u200dරීලංකා", "hashtag:#col·lega", "hashtag:#וכו׳"}},
		{"in a URL", "http://ex.com/#a ex.com/#b", []string{"url:http://ex.com/#a", "url:ex.com/#b"}},
		{"before an address", "#http://ex.com", nil},
		{"emoji", "✌️#paix #fun1️⃣ #feu🔥", []string{
			"emoji:✌️", "hashtag:#paix", "hashtag:#fun", "emoji:1️⃣", "hashtag:#feu", "emoji:🔥"}},
		{"full-width sign", "＃été", []string{"hashtag:＃été"}},
	})
}

func TestTokensEmoji(t *testing.T) {
	testTokens(t, []tokensTest{
		{"clusters", "Bienvenue 👩‍👩‍👧‍👦🇫🇷❤️1️⃣", []string{"emoji:👩‍👩‍👧‍👦", "emoji:🇫🇷", "emoji:❤️", "emoji:1️⃣"}},
		{"text", "© ® ™ ☎ ❤ 1 # * 12 ❤︎ 😀︎ ℹ ↔", nil},
		{"asked for", "©️ ™️ ☎️ ℹ️ ok1️⃣", []string{"emoji:©️", "emoji:™️", "emoji:☎️", "emoji:ℹ️", "emoji:1️⃣"}},
		{"keycaps", "#️⃣*️⃣0⃣", []string{"emoji:#️⃣", "emoji:*️⃣", "emoji:0⃣"}},
		{"skin tones", "👍🏽☝🏿🏽", []string{"emoji:👍🏽", "emoji:☝🏿🏽"}},
		{"flags", "🇫🇷🇧🇪🇨 🏴󠁧󠁢󠁥󠁮󠁧󠁿🏳️‍🌈", []string{"emoji:🇫🇷", "emoji:🇧🇪", "emoji:🏴󠁧󠁢󠁥󠁮󠁧󠁿", "emoji:🏳️‍🌈"}},
		{"joined without selectors", "👁‍🗨", []string{"emoji:👁‍🗨"}},
		{"newer than the table", "🫩🪿", []string{"emoji:🫩", "emoji:🪿"}},
		{"selector after a letter", "a\ufe0f 1\ufe0f", nil},
	})
}

func TestEmojiTestOneToken(t *testing.T) {
	for _, sequence := range emojiSequences(t) {
		want := []string{"emoji:" + sequence.text}
		if sequence.status == "unqualified" && utf8.RuneCountInString(sequence.text) == 1 {
			want = nil // a text by default, such as ©
		}
		require.Equal(t, want, tokens(sequence.text), "%+q", sequence.text)
	}
}

func TestTokensStopEarly(t *testing.T) {
	for token := range text.Tokens("a #b #c") {
		assert.Equal(t, text.Token{Kind: text.Hashtag, Start: 2, End: 4}, token)
		break
	}
}

func TestKindText(t *testing.T) {
	names := []string{"url", "email", "mention", "hashtag", "emoji", "cashtag"}
	for i, kind := range []text.Kind{text.URL, text.Email, text.Mention, text.Hashtag, text.Emoji, text.Cashtag} {
		assert.Equal(t, names[i], kind.String())
		encoded, err := kind.MarshalText()
		require.NoError(t, err)
		var decoded text.Kind
		require.NoError(t, decoded.UnmarshalText(encoded))
		assert.Equal(t, kind, decoded)
	}
	for _, kind := range []text.Kind{0, -1, 7} {
		_, err := kind.MarshalText()
		assert.EqualError(t, err, "text: kind "+strconv.Itoa(int(kind))+" out of range")
		assert.Equal(t, "%!Kind("+strconv.Itoa(int(kind))+")", kind.String())
	}
	var kind text.Kind
	assert.EqualError(t, kind.UnmarshalText([]byte("URL")), `text: kind "URL": want one of url, email, mention, hashtag, emoji, cashtag`)
}

func FuzzTokens(f *testing.F) {
	f.Add("Merci @lea@ex.fr 🎉 #Été https://ex.fr/a_(b), contact@ex.fr youtu.be/x 1️⃣ 🇫🇷\xff")
	f.Add("#a1️⃣@b.1️⃣ http://x.comだよ/🐪‍👩 ℹ️ ＃＠a a@b@c.fr #·\u200d www..fr")
	f.Fuzz(func(t *testing.T, s string) {
		boundaries := []int{len(s)}
		for i := range s {
			boundaries = append(boundaries, i)
		}
		slices.Sort(boundaries)
		end := 0
		for token := range text.Tokens(s) {
			require.True(t, end <= token.Start && token.Start < token.End && token.End <= len(s), "%v of %+q", token, s)
			for _, at := range []int{token.Start, token.End} {
				_, found := slices.BinarySearch(boundaries, at)
				require.True(t, found, "%v of %+q", token, s)
			}
			if token.Kind == text.Emoji {
				cluster := s[token.Start:token.End]
				require.Equal(t, 1, text.Graphemes.Count(cluster), "%v of %+q", token, s)
			}
			_, err := token.Kind.MarshalText()
			require.NoError(t, err)
			end = token.End
		}
	})
}

// Where there is no sign of a token, none is looked for, and none is missed.
func FuzzTokenSigns(f *testing.F) {
	for _, s := range []string{
		"D’ici le 30 juin : 1 200 abonnés.", "a.b", "Voir -exemple.fr et exemple.fr/a.", "http://x", "© 2026", "‼", "5️⃣*️⃣#️⃣a1️⃣", "x ™", "l'été… 50 €",
		"😀été.fr", "x@a@b.fr", "(lea.martin@example.org)", "#a#b@c", "été@ex.fr", "a\xe2.fr\xff.com", "今日はex.comです", "...a.fr", "＃été＠lea",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		assert.Equal(t, text.TokensAtEach(s), slices.Collect(text.Tokens(s)), "%q", s)
	})
}
