// Package mix decides what the places of a plan speak of, once they are known: how many of
// them each kind gets ([Apportion]), in which order ([Level], [Arrange]), and which item is
// used where ([Fill]). Kinds, places and items are indexes; what they stand for is the
// business of the caller.
package mix
