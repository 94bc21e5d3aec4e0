using Undersigned.Features.Statements;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>An event that a statement announced where it was published: a person accepted it, and it is shown as published.</summary>
public sealed class PublishedEvent
{
    // As the database takes them; the longest zone of the time-zone database has 32 characters.
    internal const int LongestPlace = 300;
    internal const int LongestZone = 60;

    private PublishedEvent() { }

    internal PublishedEvent(Statement statement, int position, DraftEvent read)
    {
        StatementId = statement.Id;
        Position = position;
        Day = read.Day ?? throw new ArgumentException("An event without a day is not settled.", nameof(read));
        (Starts, Ends, WrittenZone, Zone) = (read.Starts, read.Ends, read.WrittenZone, read.Zone);
        (Place, City, IsOnline) = (read.Place, read.City, read.IsOnline);
    }

    public Guid StatementId { get; private set; }

    /// <summary>In the order of the record, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>The day where it takes place.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The hour where it takes place.</summary>
    public TimeOnly? Starts { get; private set; }

    public TimeOnly? Ends { get; private set; }

    /// <summary>The time zone as it was written.</summary>
    public string? WrittenZone { get; private set; }

    /// <summary>The IANA zone that the hour is meant in.</summary>
    public string? Zone { get; private set; }

    /// <summary>As published.</summary>
    public string? Place { get; private set; }

    public string? City { get; private set; }
    public bool IsOnline { get; private set; }
}

/// <summary>A sentence by which a statement called on somebody where it was published: a person accepted it, and it is shown as published.</summary>
public sealed class PublishedCall
{
    // A long sentence; what is longer is a paragraph, and stands in the text.
    internal const int Longest = 2000;

    private PublishedCall() { }

    internal PublishedCall(Statement statement, int position, DraftCall read)
    {
        StatementId = statement.Id;
        Position = position;
        (Language, Text) = (read.Language, read.Text);
    }

    public Guid StatementId { get; private set; }

    /// <summary>In the order of the record, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>BCP 47.</summary>
    public string Language { get; private set; } = "";

    public string Text { get; private set; } = "";
}
