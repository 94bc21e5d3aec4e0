namespace Undersigned.TransparencyLog;

/// <summary>A log as files in a folder, laid out as C2SP tlog-tiles serves it: for mirrors, exports and benchmarks.</summary>
/// <remarks>Files appear whole: each is written beside its place and moved there. The head is written last, by the caller.</remarks>
public sealed class LogFolder(string path)
{
    /// <summary>Name of the signed head in the folder.</summary>
    public const string CheckpointFile = "checkpoint";

    /// <summary>Name of the file with the log's public key.</summary>
    public const string KeyFile = "vkey";

    /// <summary>Reads a file for <see cref="LogAudit"/> and proofs.</summary>
    /// <returns>Null when it is not there.</returns>
    /// <exception cref="LogFormatException">It is longer than <paramref name="most"/> bytes.</exception>
    public byte[]? Read(string file, int most)
    {
        var full = Path.Combine(path, file);
        if (!File.Exists(full))
            return null;
        using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (stream.Length > most)
            throw new LogFormatException($"{file} has {stream.Length} bytes; at most {most} are allowed");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads a tile at the width that a head asks for, from the full tile where the partial one was cleaned away.</summary>
    /// <returns>Null when neither is there.</returns>
    public byte[]? Read(TilePath tile) => Read(tile.ToString(), LogAudit.MaxFileLength) ?? Read((tile with { Width = TilePath.FullWidth }).ToString(), LogAudit.MaxFileLength);

    /// <summary>Writes what an append changed.</summary>
    public void Write(GrownTree tree)
    {
        foreach (var tile in tree.Tiles)
            Write(new TilePath(tile.Id.Level, tile.Id.Index, tile.Width).ToString(), tile.Bytes);
        foreach (var bundle in tree.Entries)
            Write(TilePath.Entries(bundle.Index, bundle.Count).ToString(), bundle.Bytes);
    }

    /// <summary>Writes the signed head; everything it covers must have been written before.</summary>
    public void Write(SignedNote head) => Write(CheckpointFile, head.Encode());

    /// <summary>Writes one file.</summary>
    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        var full = Path.Combine(path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full + ".new", bytes);
        File.Move(full + ".new", full, overwrite: true);
    }
}
