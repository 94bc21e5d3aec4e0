using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>The strict reader behind <see cref="LogEntry.Parse"/>.</summary>
internal static class EntryParser
{
    public static ReadOnlySpan<byte> Prefix => "undersigned/1 "u8;

    public static LogEntry Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LogEntry.MaxLength)
            throw new LogFormatException($"an entry of {bytes.Length} bytes; at most {LogEntry.MaxLength} are allowed");
        var lines = new LineReader(bytes);
        var first = lines.Line("undersigned/1"u8);
        if (!first.StartsWith(Prefix))
            throw new LogFormatException($"an entry begins with \"undersigned/1\", not \"{LineReader.Shown(first)}\"");
        var kind = Encoding.ASCII.GetString(first[Prefix.Length..]);
        var statement = lines.Hash("stmt"u8);
        var sequence = lines.Number("seq"u8);
        var previous = lines.Hash("prev"u8);
        LogEntry entry = kind switch
        {
            "open" => Open(ref lines, statement, sequence, previous),
            "amend" => new AmendEntry(statement, sequence, previous, lines.Hash("manifest"u8)),
            "sign" => new SignEntry(statement, sequence, previous, lines.Hash("commit"u8), lines.Hash("wtag"u8)),
            "withdraw" => new WithdrawEntry(statement, sequence, previous, lines.Number("ref"u8), lines.Hash("secret"u8)),
            "remove" => new RemoveEntry(
                statement,
                sequence,
                previous,
                lines.Number("ref"u8),
                (RemovalReason)lines.Word("reason"u8, EntryWords.Reasons)
            ),
            "erase" => new EraseEntry(statement, sequence, previous, lines.Number("ref"u8)),
            "accede" => new AccedeEntry(statement, sequence, previous, lines.Hash("commit"u8), lines.Hash("wtag"u8)),
            "leave" => new LeaveEntry(statement, sequence, previous, lines.Number("ref"u8), lines.Hash("commit"u8)),
            "list" => List(ref lines, statement, sequence, previous),
            "close" => new CloseEntry(statement, sequence, previous),
            _ => throw new LogFormatException($"an entry of the unknown kind \"{LineReader.Shown(first[Prefix.Length..])}\""),
        };
        lines.End();
        if (entry is not OpenEntry && sequence == 0)
            throw new LogFormatException($"an entry of the kind {kind} cannot begin a chain");
        return entry;
    }

    private static OpenEntry Open(ref LineReader lines, Hash statement, long sequence, Hash previous)
    {
        if (sequence != 0 || previous != statement)
            throw new LogFormatException("a chain is opened at seq 0 with the manifest's digest as prev");
        var about = (ChainSubject)lines.Word("about"u8, EntryWords.Subjects);
        if (lines.Number("schema"u8) != SignatureFields.SchemaVersion)
            throw new LogFormatException("an unknown schema of signature fields");
        var signers = (EligibleSigners)lines.Word("signers"u8, EntryWords.Signers);
        return new OpenEntry(statement, about, signers, (ReleaseRule)lines.Word("release"u8, EntryWords.Releases));
    }

    private static ListEntry List(ref LineReader lines, Hash statement, long sequence, Hash previous)
    {
        var version = lines.Number("version"u8);
        if (version is < 1 or > Manifest.MaxVersion)
            throw new LogFormatException($"a version is 1 to {Manifest.MaxVersion}");
        var counts = new ListCounts(
            Count(ref lines, "named"u8),
            Count(ref lines, "initials"u8),
            Count(ref lines, "counted"u8),
            Count(ref lines, "sealed"u8),
            Count(ref lines, "withdrawn"u8),
            Count(ref lines, "removed"u8),
            Count(ref lines, "erased"u8)
        );
        return new ListEntry(statement, sequence, previous, (int)version, counts, lines.Hash("openings"u8));
    }

    /// <summary>More signatures than people: a larger number is a mistake, and sums of such numbers overflow.</summary>
    private static long Count(ref LineReader lines, ReadOnlySpan<byte> name)
    {
        const long most = 10_000_000_000;
        var count = lines.Number(name);
        return count <= most ? count : throw new LogFormatException("a count of more signatures than there are people");
    }
}
