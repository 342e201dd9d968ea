package text_test

import (
	"fmt"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// A family is one character to its reader, and many to a network that counts otherwise.
func ExampleUnit_Count() {
	const post = "Bienvenue 👩‍👩‍👧‍👦"
	for _, unit := range []text.Unit{text.Graphemes, text.CodePoints, text.UTF16, text.Bytes} {
		fmt.Println(unit, unit.Count(post))
	}
	// Output:
	// graphemes 11
	// codepoints 17
	// utf16 21
	// bytes 35
}

func ExampleFold() {
	fmt.Println(text.Fold("L’ŒUVRE d’été\u00a0: −20\u202f%"))
	// Output:
	// l'oeuvre d'ete : -20 %
}

// One Folded serves many texts without allocating.
func ExampleFolded_Reset() {
	var folded text.Folded
	for _, s := range []string{"Été", "ÉTÉ", "e\u0301te\u0301"} {
		folded.Reset(s)
		fmt.Println(folded.String())
	}
	// Output:
	// ete
	// ete
	// ete
}

func ExampleFolded_Words() {
	folded := text.Fold("D’aujourd’hui à l’été, 3 rendez-vous")
	for start, end := range folded.Words() {
		fmt.Printf("%s ", folded.Bytes()[start:end])
	}
	fmt.Println()
	// Output:
	// d aujourd'hui a l ete 3 rendez vous
}

// A banned term is found however it is written, and only where it is a word.
func ExampleFolded_Find() {
	const post = "Un cadeau GRÂTUIT, gratuitement. L’abonné dit « gratuit »."
	folded, term := text.Fold(post), text.NewTerm("gratuit")
	for start, end := range folded.Find(term) {
		from, to := folded.Span(start, end)
		fmt.Printf("%d %q\n", from, post[from:to])
	}
	// Output:
	// 10 "GRÂTUIT"
	// 53 "gratuit"
}

func ExampleFolded_Contains() {
	folded := text.Fold("Le  moins\u00a0cher du marché")
	fmt.Println(folded.Contains(text.NewTerm("le moins cher")))
	fmt.Println(folded.Contains(text.NewTerm("march")))
	// Output:
	// true
	// false
}

func ExampleFolded_Span() {
	const post = "Un CŒUR gros"
	start, end := text.Fold(post).Span(3, 8) // coeur
	fmt.Println(start, end, post[start:end])
	// Output:
	// 3 8 CŒUR
}

func ExampleNewTerm() {
	fmt.Println(text.NewTerm("L’Été") == text.NewTerm("l'ete"))
	// Output:
	// true
}

func ExampleTokens() {
	const post = "Merci @lea 🎉 (https://exemple.fr/ete) #Soldes, contact@exemple.fr"
	for token := range text.Tokens(post) {
		fmt.Println(token.Kind, post[token.Start:token.End])
	}
	// Output:
	// mention @lea
	// emoji 🎉
	// url https://exemple.fr/ete
	// hashtag #Soldes
	// email contact@exemple.fr
}

// Emoji are counted as people see them.
func ExampleTokens_emoji() {
	emoji := 0
	for token := range text.Tokens("👩‍👩‍👧‍👦🇫🇷❤️1️⃣ © 1 ™") {
		if token.Kind == text.Emoji {
			emoji++
		}
	}
	fmt.Println(emoji)
	// Output:
	// 4
}

func ExampleFolded_MatchAt() {
	folded := text.Fold("Le  moins\ncher")
	fmt.Println(folded.MatchAt("le moins cher", 0), folded.MatchAt("moins", 0))
	// Output: 14 -1
}

func ExampleElides() {
	fmt.Println(text.Elides("jusqu"), text.Elides("aujourd"))
	// Output: true false
}

func ExampleClusters() {
	post := "é👩‍👩‍👧‍👦!"
	start := 0
	for end := range text.Clusters(post) {
		fmt.Println(post[start:end])
		start = end
	}
	// Output:
	// é
	// 👩‍👩‍👧‍👦
	// !
}

// A post has a length of its own on each network.
func ExampleUnit_Count_networks() {
	post := "Merci @lea@exemple.social 👩‍👩‍👧‍👦 https://exemple.fr/notre-histoire"
	for _, unit := range []text.Unit{text.XWeighted, text.MastodonLength, text.ThreadsLength, text.LinkedInLength} {
		fmt.Println(unit.Count(post), unit)
	}
	// Output:
	// 52 x
	// 36 mastodon
	// 85 threads
	// 73 linkedin
}

func ExampleEntities() {
	post := "Merci @lea ! #Été $ACME exemple.fr/été"
	for token := range text.Entities(post) {
		fmt.Println(token.Kind, post[token.Start:token.End])
	}
	// Output:
	// mention @lea
	// hashtag #Été
	// cashtag $ACME
	// url exemple.fr/été
}
