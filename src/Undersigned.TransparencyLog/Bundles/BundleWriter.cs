using System.IO.Compression;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>
/// Writes a bundle to any stream, also one that only goes forward, without holding it in memory. The same content gives the same bytes.
/// Call the methods in any order, <see cref="Entries"/>, <see cref="Proof"/>, <see cref="Openings"/> and <see cref="Head"/> once each.
/// </summary>
public sealed class BundleWriter : IDisposable
{
    /// <summary>A zip's first moment: bundles do not say when they were made, their head does.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SealingStream _sealed;
    private readonly ZipArchive _zip;

    /// <summary>Begins a bundle; the stream is not closed at the end.</summary>
    public BundleWriter(Stream output)
    {
        _sealed = new SealingStream(output);
        _zip = new ZipArchive(_sealed, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>The signed head that the proof leads to, and the key it is signed with.</summary>
    public void Head(SignedNote head, VerifierKey key)
    {
        Add(BundleNames.Checkpoint, head.Encode());
        Add(BundleNames.Key, Encoding.UTF8.GetBytes($"{key}\n"));
    }

    /// <summary>Witnesses and quorum, see <see cref="WitnessPolicy.Default"/>.</summary>
    public void Policy(string policy) => Add(BundleNames.Policy, Encoding.UTF8.GetBytes(policy));

    /// <summary>The manifest of a version of the chain.</summary>
    public void Version(Manifest manifest) => Add(BundleNames.Manifest(manifest.Version), manifest.Encode());

    /// <summary>One text of a version, in its canonical bytes.</summary>
    public void Text(int version, string language, ReadOnlySpan<byte> text) => Add(BundleNames.Text(version, language), text);

    /// <summary>All entries of the chain from <c>open</c> to the last <c>list</c>, with their places in the log.</summary>
    public void Entries(IEnumerable<(long Index, ReadOnlyMemory<byte> Entry)> entries)
    {
        using var stream = Open(BundleNames.Entries);
        foreach (var (index, entry) in entries)
        {
            stream.Write(Encoding.ASCII.GetBytes($"index {index}\n"));
            stream.Write(entry.Span);
            stream.Write("\n"u8);
        }
    }

    /// <summary>The batch proof of these entries, see <see cref="TileTree.BatchProof"/>.</summary>
    public void Proof(IEnumerable<Hash> proof)
    {
        using var stream = Open(BundleNames.Proof);
        foreach (var hash in proof)
            stream.Write(Encoding.ASCII.GetBytes($"{hash}\n"));
    }

    /// <summary>The openings whose digest the last <c>list</c> bears.</summary>
    public void Openings(IEnumerable<PublicOpening> openings)
    {
        using var stream = Open(BundleNames.Openings);
        foreach (var block in PublicOpenings.Blocks(openings))
            stream.Write(block);
    }

    /// <summary>Any other file: a how-to, the page that verifies.</summary>
    /// <exception cref="ArgumentException">A name with other characters than letters, digits, dot and hyphen.</exception>
    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        using var stream = Open(name);
        stream.Write(bytes);
    }

    /// <summary>Ends the zip and seals it.</summary>
    public void Dispose()
    {
        _zip.Dispose();
        _sealed.Finish();
    }

    private BufferedStream Open(string name)
    {
        if (!BundleNames.IsName(name))
            throw new ArgumentException($"\"{name}\" cannot stand in a bundle", nameof(name));
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        return new BufferedStream(entry.Open(), 64 * 1024);
    }
}
