// Package predict forecasts figures of social networks from a short past: levels such as
// followers, counts of a length of time such as views, rates, rare counts and delays. The
// kind of figure chooses the model, and nothing else does.
//
// A forecast is a distribution, [Predictive], since a number without its uncertainty cannot
// be decided on. The models are few, simple and of closed form: on short series of real
// accounts they do as well as any that is not. A line of least squares is not among them: it
// forgets where the figures stand today.
//
// Everything is a pure function, safe for concurrent use. Values are expected to be finite
// and times to increase; what is not gives a distribution of NaN, and never a panic.
package predict
