namespace Undersigned.Features.Signatures.Imported;

/// <summary>Something that takes place on a day, as it was read and as a reviewer corrects it.</summary>
public sealed record DraftEvent
{
    /// <summary>From 1; kept while the others change.</summary>
    public required int Number { get; init; }

    /// <summary>The day; null while nobody has said which of the <see cref="Candidates"/> it is.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The days that the text can mean, the likeliest first, where it leaves day, month or year open and nobody has settled it yet.</summary>
    public IReadOnlyList<DateOnly> Candidates { get; init; } = [];

    /// <summary>The hour where it takes place.</summary>
    public TimeOnly? Starts { get; init; }

    public TimeOnly? Ends { get; init; }

    /// <summary>The time zone as it was written.</summary>
    public string? WrittenZone { get; init; }

    /// <summary>The IANA zone that the hour is meant in.</summary>
    public string? Zone { get; init; }

    /// <summary>As published.</summary>
    public string? Place { get; init; }

    public string? City { get; init; }
    public bool IsOnline { get; init; }

    /// <summary>Whether the reviewer took it out.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Whether a person has looked at it and saved it: then nothing about it is in doubt any more.</summary>
    public bool IsReviewed { get; init; }

    /// <summary>How sure the reader is that this takes place, from 0 to 1.</summary>
    public double Sure { get; init; } = 1;

    public IReadOnlyList<SourceMark> Marks { get; init; } = [];
}

/// <summary>A sentence that calls on somebody, as it was read and as a reviewer corrects it.</summary>
public sealed record DraftCall
{
    /// <summary>From 1; kept while the others change.</summary>
    public required int Number { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required string Text { get; init; }

    /// <summary>Whether the reviewer took it out.</summary>
    public bool IsLeftOut { get; init; }

    public IReadOnlyList<SourceMark> Marks { get; init; } = [];
}
