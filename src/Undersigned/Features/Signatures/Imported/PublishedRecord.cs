namespace Undersigned.Features.Signatures.Imported;

/// <summary>What a record (docs/formats/record.md) says of a statement that was published elsewhere.</summary>
public sealed record PublishedRecord
{
    /// <summary>Empty where the record has none: then the text's first line is the title.</summary>
    public required string Title { get; init; }

    /// <summary>The language (BCP 47) of the text.</summary>
    public required string Language { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    /// <summary>The day on which it was published there, as the record says it.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Where it was published, as the record says it.</summary>
    public required string? Source { get; init; }

    /// <summary>Organisations that issue the text in their own name.</summary>
    public required IReadOnlyList<PublishedSignatory> Issuers { get; init; }

    /// <summary>What takes place when, accepted by a person: each has its day.</summary>
    public IReadOnlyList<DraftEvent> Events { get; init; } = [];

    /// <summary>How many more events the record holds whose day nobody has settled: they are not taken.</summary>
    public int EventsLeftOpen { get; init; }

    /// <summary>The sentences that call on somebody, accepted by a person.</summary>
    public IReadOnlyList<DraftCall> Calls { get; init; } = [];

    /// <summary>In the order of the published list.</summary>
    public required IReadOnlyList<PublishedSignatory> Signatories { get; init; }
}

/// <summary>One signatory of a published list, its names in the record's order.</summary>
public sealed record PublishedSignatory(
    SignerKind Kind, IReadOnlyList<WrittenName> Names, string? Role, string? Affiliation, string? City, string? Country)
{
    /// <summary>For an organisation: which one a reviewer said it is; <see cref="Guid.Empty"/> for a new one, null where nobody was asked.</summary>
    public Guid? Organisation { get; init; }

    /// <summary>Equal for two entries that tell the same signatory in the same words.</summary>
    public string Identity =>
        string.Join('\n', [Kind.ToString(), .. Names.Select(name => $"{name.Language}={name.Text}").Order(StringComparer.Ordinal), "", Role, Affiliation, City, Country]);
}

/// <summary>A record or text that cannot be imported; the message says what and where, in one line.</summary>
public sealed class UnusableRecordException(string message) : Exception(message);
