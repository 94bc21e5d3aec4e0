using Undersigned.Features.Organisations;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>A statement as it was read from a published text and as its reviewer corrects it: what a <see cref="PublishedDraft"/> holds.</summary>
public sealed record ReadStatement
{
    /// <summary>Where it was published, in one line.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which it stood there.</summary>
    public required DateOnly SourceOn { get; init; }

    /// <summary>The text as read, to which all marks refer.</summary>
    public required string Text { get; init; }

    /// <summary>The language (BCP 47) of most of it, and the one the statement was agreed in.</summary>
    public required string Language { get; init; }

    /// <summary>One of <see cref="PublishedKinds"/>.</summary>
    public required string Kind { get; init; }

    public DateOnly? IssuedOn { get; init; }

    /// <summary>The days that the text can mean, where it leaves more than one open and nobody has settled it yet.</summary>
    public IReadOnlyList<DateOnly> IssuedOnCandidates { get; init; } = [];

    /// <summary>The statement's texts; the one in <see cref="Language"/> is the original.</summary>
    public required IReadOnlyList<ReadText> Texts { get; init; }

    public required IReadOnlyList<ReadRow> Rows { get; init; }

    /// <summary>What the text announces, in its order.</summary>
    public IReadOnlyList<DraftEvent> Events { get; init; } = [];

    /// <summary>The sentences that call on somebody, in the order of the text.</summary>
    public IReadOnlyList<DraftCall> Calls { get; init; } = [];

    /// <summary>Where in the text the other things stand: the title, the day.</summary>
    public required IReadOnlyList<SourceMark> Marks { get; init; }

    /// <summary>What the reader was not sure of, as keys of sentences: "title", "kind", "issued-on".</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    public ReadText? Original => Texts.FirstOrDefault(text => text.Language == Language);

    /// <summary>The entries that will count.</summary>
    public IEnumerable<ReadRow> Kept => Rows.Where(row => !row.IsLeftOut);

    public ReadRow? Row(int number) => Rows.FirstOrDefault(row => row.Number == number);

    public DraftEvent? Event(int number) => Events.FirstOrDefault(happening => happening.Number == number);

    public DraftCall? Call(int number) => Calls.FirstOrDefault(call => call.Number == number);

    /// <summary>The same with one entry changed, or added behind the others.</summary>
    public ReadStatement With(ReadRow changed) => this with { Rows = With(Rows, changed, row => row.Number) };

    /// <summary>The same with one event changed, or added behind the others.</summary>
    public ReadStatement With(DraftEvent changed) => this with { Events = With(Events, changed, happening => happening.Number) };

    /// <summary>The same with one call changed, or added behind the others.</summary>
    public ReadStatement With(DraftCall changed) => this with { Calls = With(Calls, changed, call => call.Number) };

    private static List<T> With<T>(IReadOnlyList<T> all, T changed, Func<T, int> number) =>
        all.Any(one => number(one) == number(changed)) ? [.. all.Select(one => number(one) == number(changed) ? changed : one)] : [.. all, changed];
}

/// <summary>What kind of text a published statement is.</summary>
public static class PublishedKinds
{
    public static readonly IReadOnlyList<string> All = ["joint-statement", "open-letter", "alliance-founding", "single-issuer", "event-invitation"];
}

/// <summary>A statement's text in one language.</summary>
public sealed record ReadText(string Language, string Title, string Body);

/// <summary>A signatory, or an organisation that issues the text in its own name.</summary>
public sealed record ReadRow
{
    /// <summary>From 1; kept while the others change.</summary>
    public required int Number { get; init; }

    public required SignerKind Kind { get; init; }
    public required IReadOnlyList<WrittenName> Names { get; init; }
    public string? Role { get; init; }
    public string? Affiliation { get; init; }
    public string? City { get; init; }
    public string? Country { get; init; }
    public bool IsIssuer { get; init; }

    /// <summary>Whether the reviewer took it out.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Whether a person has looked at it and saved it: then nothing about it is in doubt any more.</summary>
    public bool IsReviewed { get; init; }

    /// <summary>How sure the reader is that this is a signatory of that name, from 0 to 1.</summary>
    public double Sure { get; init; } = 1;

    /// <summary>Where its parts stand in the text; empty for one that was added by hand.</summary>
    public IReadOnlyList<SourceMark> Marks { get; init; } = [];

    /// <summary>Which organisation a person said it is; null while nobody did, <see cref="Guid.Empty"/> for one that is not known yet.</summary>
    public Guid? Chosen { get; init; }

    /// <summary>Equal for two entries that tell the same signatory in the same words.</summary>
    public string Identity => new PublishedSignatory(Kind, Names, Role, Affiliation, City, Country).Identity + (IsIssuer ? "\nissuer" : "");
}

/// <summary>A part of the text that something was read from.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="What">What stands there: "name", "role", "affiliation", "city", "country", "title", "issued-on", "event", "call".</param>
/// <param name="Language">For a name, its language.</param>
public sealed record SourceMark(int Line, int Column, int Length, string What, string? Language = null);
