using System.Diagnostics;
using System.Text;
using Undersigned.Features.Ledger;
using Undersigned.TransparencyLog;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.Bench;

/// <summary>
/// Writes a log of a million entries to a folder and has the verifier check it, as anyone would; then a bundle of a hundred thousand
/// signatures. Also what appending costs a small and a large log.
/// </summary>
internal static class LogBench
{
    private const string Origin = "undersigned.example/log";
    private const long LogEntries = 1_000_000;
    private const int BundleSignatures = 100_000;

    // What one group commit hands to the sequencer under load.
    private const int Batch = 64;
    private const int Batches = 400;

    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("undersigned-bench-");
        try
        {
            using var signer = Ed25519Signer.Generate(_ => { });
            var key = new VerifierKey(Origin, SignatureType.Ed25519, signer.PublicKey);

            var log = Path.Combine(folder.FullName, "log");
            var writing = Stopwatch.StartNew();
            WriteLog(log, key, signer);
            var writeSeconds = writing.Elapsed.TotalSeconds;
            var whole = await Timed.Run("undersigned-verify", ["log", log, "--vkey", key.ToString()]);

            var bundle = Path.Combine(folder.FullName, "bundle.zip");
            WriteBundle(bundle, key, signer);
            var list = await Timed.Run("undersigned-verify", ["bundle", bundle, "--vkey", key.ToString()]);

            Figures.Print(new
            {
                Bench = "log",
                Entries = LogEntries,
                WriteSeconds = Math.Round(writeSeconds, 2),
                VerifySeconds = Math.Round(whole.Seconds, 2),
                VerifyCpuSeconds = Math.Round(whole.CpuSeconds, 2),
                VerifyPeakMb = whole.PeakMegabytes,
                BundleSignatures,
                BundleBytes = new FileInfo(bundle).Length,
                BundleSeconds = Math.Round(list.Seconds, 2),
                BundleCpuSeconds = Math.Round(list.CpuSeconds, 2),
                BundlePeakMb = list.PeakMegabytes,
                AppendMicrosecondsAt1000 = Math.Round(AppendMicroseconds(1_000), 2),
                AppendMicrosecondsAt1000000 = Math.Round(AppendMicroseconds(1_000_000), 2),
                Rounds = Rounds.Count,
            });
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteLog(string path, VerifierKey key, Ed25519Signer signer)
    {
        var folder = new LogFolder(path);
        var head = SyntheticLog.Write(folder, Origin, LogEntries);
        folder.Write(LogFolder.KeyFile, Encoding.UTF8.GetBytes($"{key}\n"));
        folder.Write(SignedNote.Sign(head.ToText(), key, signer.Sign));
    }

    // One statement: its opening, every signature with a name that can be shown, and the list that counts them.
    private static void WriteBundle(string path, VerifierKey key, Ed25519Signer signer)
    {
        var text = CanonicalText.From("We ask that every archive in the valley be opened.\n");
        var manifest = new Manifest(1, null, null, [new ManifestText("en", TextDirection.Ltr, TextRole.Original, true, text.Digest)]);
        var chain = new List<ReadOnlyMemory<byte>>();
        var previous = Add(chain, new OpenEntry(manifest.Digest(), ChainSubject.Statement, EligibleSigners.All, ReleaseRule.Prompt));
        var openings = new List<PublicOpening>(BundleSignatures);
        for (var number = 1; number <= BundleSignatures; number++)
        {
            var opening = Opening.Whole(Hash.Sha256(Encoding.ASCII.GetBytes($"seed {number}")), Fields(number));
            openings.Add(new PublicOpening(number, opening));
            var secret = Hash.Sha256(Encoding.ASCII.GetBytes($"secret {number}"));
            previous = Add(chain, new SignEntry(manifest.Digest(), number, previous, opening.Commitment(), WithdrawalTag.Of(secret)));
        }

        Add(chain, new ListEntry(manifest.Digest(), chain.Count, previous, 1, new ListCounts(BundleSignatures, 0, 0, 0, 0, 0, 0), PublicOpenings.Digest(openings)));
        var grown = TreeGrowth.Append(0, (_, _) => default, _ => default, chain);
        var tiles = grown.Tiles.ToDictionary(t => t.Id, t => t.Bytes);
        var tree = new TileTree(grown.Size, (tile, _) => tiles[tile]);
        using var file = File.Create(path);
        using var bundle = new BundleWriter(file);
        bundle.Head(SignedNote.Sign(new Checkpoint(Origin, grown.Size, grown.Root).ToText(), key, signer.Sign), key);
        bundle.Version(manifest);
        bundle.Text(1, "en", text.Bytes.Span);
        bundle.Entries(chain.Select((entry, index) => ((long)index, entry)));
        bundle.Proof(tree.BatchProof([.. Enumerable.Range(0, chain.Count).Select(i => (long)i)]));
        bundle.Openings(openings);
    }

    private static Hash Add(List<ReadOnlyMemory<byte>> chain, LogEntry entry)
    {
        chain.Add(entry.Encode());
        return entry.LeafHash();
    }

    private static SignatureFields Fields(int number) => SignatureFields.From(new Dictionary<SignatureField, string>
    {
        [SignatureField.Kind] = "person",
        [SignatureField.Names] = NameLines.Join(("fa", $"لیلا احمدی {number}"), [("en", $"Leyla Ahmadi {number}")]),
        [SignatureField.City] = "Sanandaj",
        [SignatureField.Country] = "IR",
        [SignatureField.Evidence] = "mail",
        [SignatureField.Day] = "2026-02-11",
    });

    // Hashing a batch into a tree of this size, without storing it: what integrating adds to a signature.
    private static double AppendMicroseconds(long size)
    {
        var edge = TreeGrowth.RightEdge(size).ToDictionary(tile => (tile.Level, tile.Index), tile => new byte[tile.Width * Hash.Size]);
        var entry = new SignEntry(Rfc6962.EmptyRoot, 1, Rfc6962.EmptyRoot, Rfc6962.EmptyRoot, Rfc6962.EmptyRoot).Encode();
        var last = new List<byte>();
        for (var i = 0; i < size % TilePath.FullWidth; i++)
        {
            EntryBundle.Append(last, entry);
        }

        var lastEntries = last.ToArray();
        var batch = Enumerable.Repeat((ReadOnlyMemory<byte>)entry, Batch).ToArray();
        var clock = new Stopwatch();
        for (var i = -Batches / 4; i < Batches; i++)
        {
            if (i == 0)
            {
                clock.Start(); // what came before warmed up
            }

            TreeGrowth.Append(size, (tile, _) => edge[(tile.Level, tile.Index)], _ => lastEntries, batch);
        }

        return clock.Elapsed.TotalMicroseconds / (Batches * Batch);
    }
}
