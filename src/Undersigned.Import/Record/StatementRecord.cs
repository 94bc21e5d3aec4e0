using NodaTime;

namespace Undersigned.Import;

/// <summary>What a published text is.</summary>
public enum StatementKind
{
    /// <summary>Several bodies speak.</summary>
    JointStatement,

    /// <summary>A letter to someone, published with its signatories.</summary>
    OpenLetter,

    /// <summary>An alliance makes itself known.</summary>
    AllianceFounding,

    /// <summary>One body speaks.</summary>
    SingleIssuer,

    /// <summary>People are invited to something.</summary>
    EventInvitation,
}

/// <summary>Whether a signatory is a body or a person.</summary>
public enum SignatoryType
{
    /// <summary>A party, union, association, company, state: any body.</summary>
    Organisation,

    /// <summary>A person.</summary>
    Person,
}

/// <summary>A place in the text as read.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units, up to the end of what was read on that line.</param>
public readonly record struct TextPlace(int Line, int Column, int Length);

/// <summary>A value read from a text.</summary>
/// <param name="Value">The value.</param>
/// <param name="Where">Where it stands; null where it follows from the whole.</param>
/// <param name="Sure">How sure the reader is, from 0 to 1.</param>
public sealed record Read<T>(T Value, TextPlace? Where, double Sure);

/// <summary>A signatory as read.</summary>
/// <param name="Names">By BCP 47 language, as written.</param>
/// <param name="City">As written.</param>
/// <param name="CityInEnglish">The gazetteer's English name, where it knows the city.</param>
/// <param name="Country">ISO 3166-1 alpha-2, where the text says it.</param>
/// <param name="CountryOfCity">ISO 3166-1 alpha-2 of the city, which the text does not say.</param>
/// <param name="Sure">How sure the reader is that this is a signatory of that name, from 0 to 1.</param>
public sealed record ReadSignatory(
    IReadOnlyDictionary<string, Read<string>> Names,
    SignatoryType Type,
    Read<string>? Role,
    Read<string>? Affiliation,
    Read<string>? City,
    string? CityInEnglish,
    Read<string>? Country,
    string? CountryOfCity,
    double Sure);

/// <summary>Something that takes place on a day, as read.</summary>
/// <param name="Date">The day, or null where it has to be asked.</param>
/// <param name="Candidates">The days it can be, likeliest first, where the text leaves it open.</param>
/// <param name="Zone">The time zone as written.</param>
/// <param name="ZoneId">The IANA zone.</param>
/// <param name="Offset">The distance from UTC in force then.</param>
public sealed record ReadEvent(
    Read<LocalDate>? Date,
    IReadOnlyList<LocalDate> Candidates,
    Read<LocalTime>? Time,
    LocalTime? Until,
    Read<string>? Zone,
    string? ZoneId,
    Offset? Offset,
    Read<string>? Place,
    string? City,
    bool Online,
    double Sure);

/// <summary>A sentence that calls on someone.</summary>
/// <param name="Text">The sentence as written.</param>
public sealed record ReadCall(Read<string> Text);

/// <summary>A published statement as the reader understood it; a person reviews it before it counts.</summary>
/// <param name="Language">BCP 47 language of most of the text.</param>
/// <param name="Text">The text as read, to which every <see cref="TextPlace"/> refers: the input itself, or what its page or mail says.</param>
/// <param name="Encoding">The encoding the bytes were in.</param>
public sealed record StatementRecord(
    Read<StatementKind> Kind,
    Read<string>? Title,
    string Language,
    Read<LocalDate>? IssuedOn,
    Read<LocalDate>? PublishedOn,
    Read<string>? Issuer,
    IReadOnlyList<ReadSignatory> Signatories,
    IReadOnlyList<ReadEvent> Events,
    IReadOnlyList<ReadCall> Calls,
    string Text,
    Text.SourceFormat Format,
    string Encoding);
