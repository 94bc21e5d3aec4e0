using NodaTime;
using Undersigned.Import.Fields;
using Undersigned.Import.Text;
using Undersigned.Names;

namespace Undersigned.Import;

/// <summary>How an input is to be read.</summary>
public sealed record ReadOptions
{
    /// <summary>Largest input accepted unless said otherwise.</summary>
    public const int DefaultMostBytes = 8 * 1024 * 1024;

    /// <summary>The file's name, whose ending hints at its form; not needed.</summary>
    public string? FileName { get; init; }

    /// <summary>The day of reading: no date without a year is guessed to lie beyond the year after it.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>Largest input accepted, in bytes.</summary>
    public int MostBytes { get; init; } = DefaultMostBytes;
}

/// <summary>Reads a statement as it was published, from text, Markdown, HTML, CSV or mail, into a draft record.</summary>
public static class StatementReader
{
    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="UnreadableInput">The input is no text, too large, or broken beyond reading.</exception>
    public static StatementRecord Read(Stream input, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        var (document, encoding) = Opened(input, options);
        return ReadDocument(document, encoding, options.Today);
    }

    // The bytes are let go before their text is read.
    private static (Document Document, string Encoding) Opened(Stream input, ReadOptions options)
    {
        using var copy = new MemoryStream(input.CanSeek ? (int)Math.Clamp(input.Length - input.Position, 0, options.MostBytes) : 0);
        var buffer = new byte[81920];
        int count;
        while ((count = input.Read(buffer)) > 0)
        {
            if (copy.Length + count > options.MostBytes)
                throw TooLarge(options.MostBytes);
            copy.Write(buffer, 0, count);
        }

        return Input.Open(copy.GetBuffer().AsSpan(0, (int)copy.Length), options.FileName);
    }

    /// <summary>Reads an input held in memory.</summary>
    /// <exception cref="UnreadableInput">The input is no text, too large, or broken beyond reading.</exception>
    public static StatementRecord Read(ReadOnlySpan<byte> input, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        if (input.Length > options.MostBytes)
            throw TooLarge(options.MostBytes);
        var (document, encoding) = Input.Open(input, options.FileName);
        return ReadDocument(document, encoding, options.Today);
    }

    /// <summary>Reads a text that was pasted.</summary>
    /// <exception cref="UnreadableInput">The input is too large, or broken beyond reading.</exception>
    public static StatementRecord ReadText(string text, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        if (text.Length > options.MostBytes)
            throw TooLarge(options.MostBytes);
        return ReadDocument(Input.Open(text, options.FileName), "utf-16", options.Today);
    }

    private static UnreadableInput TooLarge(int most) => new(UnreadableReason.TooLarge, $"The input is larger than {most / (1024 * 1024)} MB.");

    private static StatementRecord ReadDocument(Document document, string encoding, LocalDate? today)
    {
        if (document.Lines.Count == 0 && document.Table is null)
            throw new UnreadableInput(UnreadableReason.Empty, "There is no text in the input.");
        var parts = ReadParts.Of(document, today);
        var (kind, kindSure) = KindReader.Read(parts);
        var issuer = document.Table is null ? new IssuerReader(parts.Reading, parts.ListLines).Read() : null;
        return new StatementRecord(
            new Read<StatementKind>(kind, null, kindSure),
            TitleOf(document, parts.Title),
            document.Language,
            parts.Issued is { } day ? new Read<LocalDate>(day.Day, day.Piece is { } at ? Where.Of(at) : null, day.Sure) : null,
            parts.Published is { } other ? new Read<LocalDate>(other.Day, other.Piece is { } on ? Where.Of(on) : null, other.Sure) : null,
            issuer is { } by ? new Read<string>(by.Piece.Text, Where.Of(by.Piece), by.Sure) : null,
            [.. parts.Signatories.Select(entry => Signatories.Of(entry, kind))],
            parts.Events,
            new CallReader(parts.Reading, parts.ListLines).Read(),
            document.Source,
            document.Format,
            encoding);
    }

    private const int LinesOfTitle = 40;

    private static Read<string>? TitleOf(Document document, TitleReader.Found? title)
    {
        if (document.Meta.Title is { } told)
        {
            // A mail's subject may say more than the title in its text.
            var key = Fold.Key(told);
            if (document.Lines.Take(LinesOfTitle).FirstOrDefault(line => line.Words.Length > 2 && key.StartsWith(Fold.Key(line.Text), StringComparison.Ordinal)) is { } inText)
                return new Read<string>(inText.Text, Where.Of(inText.Whole), 0.9);
            return new Read<string>(told.TrimEnd(':', ' '), null, 0.9);
        }

        return title is { } found ? new Read<string>(found.Text, Where.Of(found.Piece), found.Sure) : null;
    }
}
