// A reader of Undersigned's log that nobody of Undersigned wrote the hard parts of: tree, tiles, proofs and notes are
// golang.org/x/mod/sumdb's, the signatures are the Go library's. It exits with status 1 at the first thing that does not hold.
//
//	interop FOLDER LOG-VKEY WITNESS-VKEY RECEIPT
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// C2SP tlog-tiles fixes the height of tiles at 8 and leaves it out of their paths.
const tileHeight = 8

const ed25519Cosignature = 0x04

func main() {
	if len(os.Args) != 5 {
		fail("usage: interop FOLDER LOG-VKEY WITNESS-VKEY RECEIPT")
	}
	folder, vkey, witness, receipt := os.Args[1], os.Args[2], os.Args[3], os.Args[4]

	logKey, err := note.NewVerifier(vkey)
	check("the log's key", err)
	witnessKey, err := newCosigner(witness)
	check("the witness's key", err)

	tree := openCheckpoint(read(folder, "checkpoint"), logKey, witnessKey)
	hashes := readEntries(folder, tree)
	fmt.Printf("%d tiles agree\n", compareTiles(folder, tree, hashes))
	checkReceipt(receipt, logKey, witnessKey, hashes)
	fmt.Println("it holds")
}

// openCheckpoint asks for both signatures, and gives the tree that they vouch for.
func openCheckpoint(text []byte, logKey, witnessKey note.Verifier) tlog.Tree {
	n, err := note.Open(text, note.VerifierList(logKey, witnessKey))
	check("the checkpoint", err)
	if len(n.Sigs) != 2 {
		fail("%d of 2 signatures on the checkpoint", len(n.Sigs))
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) != 4 || lines[0] != logKey.Name() {
		fail("the checkpoint is not the log's: %q", n.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check("the size", err)
	root, err := tlog.ParseHash(lines[2])
	check("the root", err)
	return tlog.Tree{N: size, Hash: root}
}

// readEntries hashes every entry and compares the root that follows from them.
func readEntries(folder string, tree tlog.Tree) tlog.HashReaderFunc {
	var stored []tlog.Hash
	hashes := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		list := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			if index >= int64(len(stored)) {
				return nil, fmt.Errorf("no hash %d", index)
			}
			list[i] = stored[index]
		}
		return list, nil
	})
	for n := int64(0); n < tree.N; {
		tile := tlog.Tile{H: tileHeight, L: -1, N: n >> tileHeight, W: 1 << tileHeight}
		if left := tree.N - n; left < int64(tile.W) {
			tile.W = int(left)
		}
		bundle := read(folder, path(tile))
		for i := 0; i < tile.W; i++ {
			if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
				fail("%s ends inside entry %d", path(tile), i)
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			new, err := tlog.StoredHashesForRecordHash(n, tlog.RecordHash(bundle[2:end]), hashes)
			check("hashing", err)
			stored = append(stored, new...)
			bundle = bundle[end:]
			n++
		}
		if len(bundle) > 0 {
			fail("%s has bytes after its last entry", path(tile))
		}
	}
	root, err := tlog.TreeHash(tree.N, hashes)
	check("the tree", err)
	if root != tree.Hash {
		fail("the entries make the root %v, not %v", root, tree.Hash)
	}
	return hashes
}

// compareTiles compares every tile that a tree of this size has, at every level.
func compareTiles(folder string, tree tlog.Tree, hashes tlog.HashReader) int {
	newest := make(map[tlog.Tile]tlog.Tile) // by place; of the growing widths only the last is there for sure
	for _, tile := range tlog.NewTiles(tileHeight, 0, tree.N) {
		newest[tlog.Tile{H: tile.H, L: tile.L, N: tile.N}] = tile
	}
	for _, tile := range newest {
		want, err := tlog.ReadTileData(tile, hashes)
		check("tile data", err)
		if !bytes.Equal(want, read(folder, path(tile))) {
			fail("%s differs", path(tile))
		}
	}
	return len(newest)
}

// checkReceipt reads a C2SP tlog-proof whose extra data is the entry.
func checkReceipt(file string, logKey, witnessKey note.Verifier, hashes tlog.HashReader) {
	head, signed, ok := strings.Cut(string(read(filepath.Dir(file), filepath.Base(file))), "\n\n")
	lines := strings.Split(head, "\n")
	if !ok || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" {
		fail("the receipt is no tlog-proof")
	}
	entry, err := base64.StdEncoding.Strict().DecodeString(strings.TrimPrefix(lines[1], "extra "))
	check("the receipt's entry", err)
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	check("the receipt's index", err)
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		check("the receipt's proof", err)
		proof = append(proof, hash)
	}
	tree := openCheckpoint([]byte(signed), logKey, witnessKey)
	check("the receipt", tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry)))

	own, err := tlog.ProveRecord(tree.N, index, hashes)
	check("proving", err)
	if fmt.Sprint(own) != fmt.Sprint(proof) {
		fail("the receipt's proof is not the one that sumdb makes")
	}
}

// cosigner verifies C2SP cosignature/v1 lines.
type cosigner struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func newCosigner(vkey string) (*cosigner, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return nil, fmt.Errorf("malformed key")
	}
	id, err := strconv.ParseUint(parts[1], 16, 32)
	if err != nil {
		return nil, err
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 1+ed25519.PublicKeySize || key[0] != ed25519Cosignature {
		return nil, fmt.Errorf("not a cosigner's Ed25519 key")
	}
	sum := sha256.Sum256([]byte(parts[0] + "\n" + string(key)))
	if binary.BigEndian.Uint32(sum[:]) != uint32(id) {
		return nil, fmt.Errorf("the id is not the key's")
	}
	return &cosigner{parts[0], uint32(id), ed25519.PublicKey(key[1:])}, nil
}

func (c *cosigner) Name() string    { return c.name }
func (c *cosigner) KeyHash() uint32 { return c.hash }
func (c *cosigner) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	header := fmt.Sprintf("cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(sig))
	return ed25519.Verify(c.key, append([]byte(header), msg...), sig[8:])
}

// path is sumdb's path without the height, and with the name that C2SP gives to entries.
func path(t tlog.Tile) string {
	p := strings.TrimPrefix(t.Path(), fmt.Sprintf("tile/%d/", t.H))
	return "tile/" + strings.Replace(p, "data/", "entries/", 1)
}

func read(folder, file string) []byte {
	data, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(file)))
	check(file, err)
	return data
}

func check(what string, err error) {
	if err != nil {
		fail("%s: %v", what, err)
	}
}

func fail(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(1)
}
