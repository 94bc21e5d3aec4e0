using System.Buffers.Binary;

namespace Undersigned.TransparencyLog;

/// <summary>Up to 256 entries, each behind its length as a big-endian 16-bit number (C2SP tlog-tiles, "Log entries").</summary>
public static class EntryBundle
{
    private const int LengthPrefix = 2;

    /// <summary>Longest entry that the format can hold, in bytes; this log's own entries are much shorter.</summary>
    public const int MaxEntryLength = ushort.MaxValue;

    /// <summary>Writes one entry at the end of a bundle.</summary>
    /// <exception cref="ArgumentException">An entry of more than <see cref="MaxEntryLength"/> bytes.</exception>
    public static void Append(List<byte> bundle, ReadOnlySpan<byte> entry)
    {
        if (entry.Length > MaxEntryLength)
            throw new ArgumentException($"an entry of {entry.Length} bytes does not fit a bundle", nameof(entry));
        Span<byte> prefix = stackalloc byte[LengthPrefix];
        BinaryPrimitives.WriteUInt16BigEndian(prefix, (ushort)entry.Length);
        bundle.AddRange(prefix);
        bundle.AddRange(entry);
    }

    /// <summary>The entries of a bundle, without copies.</summary>
    /// <exception cref="LogFormatException">More than 256 entries, or a last one cut short.</exception>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> bundle)
    {
        var entries = new List<ReadOnlyMemory<byte>>(TilePath.FullWidth);
        for (var rest = bundle; rest.Length > 0;)
        {
            if (entries.Count == TilePath.FullWidth)
                throw new LogFormatException($"more than {TilePath.FullWidth} entries in a bundle");
            var length = EntryLength(rest.Span, entries.Count);
            entries.Add(rest.Slice(LengthPrefix, length));
            rest = rest[(LengthPrefix + length)..];
        }
        return entries;
    }

    /// <summary>The first <paramref name="count"/> entries of a bundle as they are served at <c>.p/W</c>: a prefix of its bytes.</summary>
    /// <exception cref="LogFormatException">Fewer entries than asked for.</exception>
    public static ReadOnlyMemory<byte> Prefix(ReadOnlyMemory<byte> bundle, int count)
    {
        var end = 0;
        for (var i = 0; i < count; i++)
            end += LengthPrefix + EntryLength(bundle.Span[end..], i);
        return bundle[..end];
    }

    internal static int EntryLength(ReadOnlySpan<byte> bundle, int number)
    {
        if (bundle.Length < LengthPrefix)
            throw new LogFormatException($"the bundle ends before entry {number}");
        var length = BinaryPrimitives.ReadUInt16BigEndian(bundle);
        if (bundle.Length < LengthPrefix + length)
            throw new LogFormatException($"the bundle ends inside entry {number}");
        return length;
    }
}
