// Package spacing chooses points on a line so that they are as evenly spaced as hard
// constraints allow. It knows nothing of dates: positions, instants, periods and groups
// are integers.
//
// # Contract
//
// Among all selections of points that
//
//  1. hold every fixed point,
//  2. hold at most the aim of each period (more only where fixed points already do),
//  3. hold at most the given number of points of each group,
//  4. keep the minimum gap between the instants of neighbours, pairs of fixed points
//     aside,
//
// [Solve] returns the one that is minimal in this order:
//
//  1. what periods miss below their least number, in total,
//  2. what periods miss below their aim, in total,
//  3. where the places of an older selection are to be kept: the number of changes, a point
//     moved within its period, gone or new being one each,
//  4. how far points are moved in total,
//  5. the sum of the squared gaps between neighbours, both anchors included,
//  6. the sum of the ranks,
//  7. the indices, lexicographically.
//
// Arithmetic is on integers, so that equal is equal.
//
// # Method
//
// A suffix table holds, for each point as the c-th of its period, the best cost from
// there to the right anchor. The squared distance is a Monge cost and stays one under a
// minimum gap, under node costs and in a lexicographic order of tuples; so the best
// successor of a point never moves back when the point moves forward, and a row of the
// table is filled by divide and conquer (Aggarwal, Schieber and Tokuyama, Discrete &
// Computational Geometry 12, 1994, treat the same k-link paths). Going on in a later
// period takes one queue for all periods. With n points in a period of which k may be
// chosen beside the fixed ones, time is (k+1)·n·log n and memory (k+1)·n, summed over the
// periods, whatever the minimum gap and however many points are fixed.
//
// Whole squares and fractions of one are kept apart, so that no scale of the anchors
// makes sums overflow.
package spacing
