// Command jsonl offers the module to any language, a line at a time: it reads JSON
// objects on standard input, one a line, and writes one JSON object a line on standard
// output, in the order of the input.
//
//	echo '{"text":"4 articles par mois","unit":"graphemes"}' | go run ./examples/jsonl count
//
// A line that cannot be served gives {"error": "..."} on its line and the program goes
// on. A member "id" is echoed, a member "lang" ("en", "fr") chooses the language of
// sentences. Unknown members are errors. The program holds no logic: each verb decodes,
// calls the module, encodes.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
)

// maxLine is the longest line the program reads, in bytes.
const maxLine = 4 << 20

func main() {
	if len(os.Args) != 2 || verbs[os.Args[1]] == nil {
		fmt.Fprintf(os.Stderr, "usage: jsonl VERB < lines.jsonl\nverbs: %s\n", strings.Join(slices.Sorted(maps.Keys(verbs)), " "))
		os.Exit(2)
	}
	if err := serve(os.Stdin, os.Stdout, verbs[os.Args[1]]); err != nil {
		fmt.Fprintln(os.Stderr, "jsonl:", err)
		os.Exit(1)
	}
}

// serve answers every line of in. It fails only when in cannot be read or out written.
func serve(in io.Reader, out io.Writer, answer verb) error {
	r, w := bufio.NewReaderSize(in, 64<<10), bufio.NewWriter(out)
	for {
		line, err := readLine(r)
		if err != nil && !errors.Is(err, errLong) {
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return errors.Join(err, w.Flush())
		}
		if err == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		reply := failure(nil, err)
		if err == nil {
			reply = respond(line, answer)
		}
		if _, err := w.Write(append(reply, '\n')); err != nil {
			return err
		}
		if r.Buffered() == 0 { // whoever waits for the answer before the next line gets it
			if err := w.Flush(); err != nil {
				return err
			}
		}
	}
}

var errLong = fmt.Errorf("line longer than %d bytes", maxLine)

// readLine returns the next line without its end. A line over [maxLine] is read to its
// end and reported as errLong.
func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || len(line)+len(part) > maxLine+1; !long {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(line) == 0 && !long:
			return nil, io.EOF
		case err != nil && !errors.Is(err, io.EOF):
			return nil, err
		case long:
			return nil, errLong
		default:
			return bytes.TrimRight(line, "\r\n"), nil
		}
	}
}
