using NodaTime;
using Undersigned.Import;
using Undersigned.Import.Text;
using Undersigned.Names;
using Undersigned.Names.Dates;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>Reads a published text into what a person then reviews. Nothing is left out silently: what cannot stand as read stays, and is named as a doubt.</summary>
public static class DraftReader
{
    /// <summary>The largest file or text that is taken, in bytes or UTF-16 units: the longest lists with their pages around them.</summary>
    public const int Largest = 4 * 1024 * 1024;

    /// <exception cref="UnreadableInput">No text, too large, or broken beyond reading.</exception>
    public static ReadStatement Read(byte[] file, string fileName, string source, DateOnly on, DateOnly today) =>
        Of(StatementReader.Read(file, Options(fileName, today)), source, on);

    /// <exception cref="UnreadableInput">No text, too large, or broken beyond reading.</exception>
    public static ReadStatement Read(string pasted, string source, DateOnly on, DateOnly today) =>
        Of(StatementReader.ReadText(pasted, Options(null, today)), source, on);

    private static ReadOptions Options(string? fileName, DateOnly today) =>
        new() { FileName = fileName, MostBytes = Largest, Today = LocalDate.FromDateOnly(today) };

    private static ReadStatement Of(StatementRecord record, string source, DateOnly on)
    {
        var language = Web.Languages.Find(record.Language)?.Tag ?? Web.Languages.Default;
        var rows = record.Signatories.Select((signatory, i) => Row(signatory, i + 1, language)).ToList();
        if (record.Issuer is { } issuer && Tidy(issuer.Value) is { } issuerName)
        {
            rows.Insert(0, new ReadRow
            {
                Number = rows.Count + 1,
                Kind = SignerKind.Organisation,
                Names = [new WrittenName(language, issuerName)],
                IsIssuer = true,
                Sure = issuer.Sure,
                Marks = [.. Mark(issuer.Where, "name", language)],
            });
        }
        var candidates = CandidatesOf(record);
        var script = Scripts.Of(record.Text);
        return new ReadStatement
        {
            Source = source,
            SourceOn = on,
            Text = record.Text,
            Language = language,
            Kind = RecordJson.Code(record.Kind.Value),
            IssuedOn = candidates.Count > 1 ? null : record.IssuedOn?.Value.ToDateOnly(),
            IssuedOnCandidates = candidates.Count > 1 ? candidates : [],
            Texts = [TextOf(record, language, rows)],
            Rows = rows,
            Events = [.. record.Events.Select((happening, i) => Event(happening, i + 1))],
            Calls = [.. record.Calls.Select((call, i) => Call(call, i + 1, language, script))],
            Marks = [.. Mark(record.Title?.Where, "title"), .. Mark(record.IssuedOn?.Where, "issued-on")],
            Doubts = [.. Doubts(record, candidates)],
        };
    }

    private static IEnumerable<string> Doubts(StatementRecord record, IReadOnlyList<DateOnly> candidates)
    {
        if (record.Kind.Sure < Review.SureEnough)
            yield return "kind";
        if (record.Title is { } title && title.Sure < Review.SureEnough)
            yield return "title";
        if (record.IssuedOn is { } day && day.Sure < Review.SureEnough && candidates.Count < 2)
            yield return "issued-on";
    }

    // 9/01/2022 and its like: the reader says which is likelier, a person which it is.
    private static IReadOnlyList<DateOnly> CandidatesOf(StatementRecord record)
    {
        if (record.IssuedOn?.Where is not { } where || SourceView.LinesOf(record.Text).ElementAtOrDefault(where.Line - 1) is not { } line)
            return [];
        var found = DateReader.FindAll(line, record.Language).FirstOrDefault(date => date.Position <= where.Column - 1 && date.End > where.Column - 1);
        return found is null || found.Doubt == DateDoubt.None ? [] : [.. found.Candidates.Select(day => day.ToDateOnly()).Distinct()];
    }

    // A table holds names and no prose; of everything else the prose is what remains beside title and names.
    private static ReadText TextOf(StatementRecord record, string language, List<ReadRow> rows)
    {
        var title = Tidy(record.Title?.Value) ?? "";
        if (record.Format == SourceFormat.Csv)
            return new ReadText(language, title, "");
        try
        {
            var (found, body) = PublishedProse.Of(WithoutDateLine(record), new PublishedRecord
            {
                Title = title,
                Language = language,
                IssuedOn = null,
                Source = null,
                Issuers = [],
                Signatories = [.. rows.Where(row => !row.IsIssuer).Select(row => new PublishedSignatory(row.Kind, row.Names, row.Role, row.Affiliation, row.City, row.Country))],
            });
            return new ReadText(language, found, Legible.Without(body, lines: true));
        }
        catch (UnusableRecordException)
        {
            // No prose is left: the reviewer writes it, or sees that there is none to sign.
            return new ReadText(language, title, "");
        }
    }

    // A line that is the day of issue and nothing else has become the record's day.
    private static string WithoutDateLine(StatementRecord record)
    {
        var lines = SourceView.LinesOf(record.Text);
        if (record.IssuedOn?.Where is { } where && lines.ElementAtOrDefault(where.Line - 1)?.Trim().Length <= where.Length)
            lines[where.Line - 1] = "";
        return string.Join('\n', lines);
    }

    private static ReadRow Row(ReadSignatory signatory, int number, string language)
    {
        var names = new List<WrittenName>();
        var marks = new List<SourceMark>();
        foreach (var (read, name) in signatory.Names)
        {
            if (Tidy(name.Value) is not { } text)
                continue;
            var tag = read == Web.Languages.Unstated ? RecordReader.TagOf(text, language) : read;
            tag = names.Exists(other => other.Language == tag) ? $"und-{Scripts.Of(text)}" : tag;
            names.Add(new WrittenName(tag, text));
            marks.AddRange(Mark(name.Where, "name", tag));
        }
        return new ReadRow
        {
            Number = number,
            Kind = signatory.Type == SignatoryType.Person ? SignerKind.Person : SignerKind.Organisation,
            Names = names,
            Role = Tidy(signatory.Role?.Value),
            Affiliation = Tidy(signatory.Affiliation?.Value),
            City = Tidy(signatory.City?.Value),
            Country = signatory.Country?.Value,
            Sure = signatory.Sure,
            Marks =
            [
                .. marks, .. Mark(signatory.Role?.Where, "role"), .. Mark(signatory.Affiliation?.Where, "affiliation"),
                .. Mark(signatory.City?.Where, "city"), .. Mark(signatory.Country?.Where, "country"),
            ],
        };
    }

    // Where several days are open, the likeliest is not taken: a person says which it is.
    private static DraftEvent Event(ReadEvent read, int number) => new()
    {
        Number = number,
        Day = read.Candidates.Count > 1 ? null : read.Date?.Value.ToDateOnly(),
        Candidates = read.Candidates.Count > 1 ? [.. read.Candidates.Select(day => day.ToDateOnly()).Distinct()] : [],
        Starts = read.Time?.Value.ToTimeOnly(),
        Ends = read.Until?.ToTimeOnly(),
        WrittenZone = Tidy(read.Zone?.Value),
        Zone = read.ZoneId,
        Place = Tidy(read.Place?.Value),
        City = Tidy(read.City),
        IsOnline = read.Online,
        Sure = read.Sure,
        Marks = [.. new[] { read.Date?.Where, read.Time?.Where, read.Place?.Where }.SelectMany(where => Mark(where, "event"))],
    };

    // A sentence in the letters of the whole is in the language of the whole.
    private static DraftCall Call(ReadCall read, int number, string language, string script)
    {
        var text = Tidy(read.Text.Value) ?? "";
        return new DraftCall { Number = number, Text = text, Language = Scripts.Of(text) == script ? language : NameLanguage.Of(text, language), Marks = [.. Mark(read.Text.Where, "call")] };
    }

    private static string? Tidy(string? text) => text is null ? null : NameSafety.Clean(text).Text is { Length: > 0 } clean ? clean : null;

    private static IEnumerable<SourceMark> Mark(TextPlace? where, string what, string? language = null)
    {
        if (where is { } at)
            yield return new SourceMark(at.Line, at.Column, at.Length, what, language);
    }
}
