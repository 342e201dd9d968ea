// Package charter holds what a company's people may say on social networks, and how: its
// charter, its editorial charter, its posts.
package charter
