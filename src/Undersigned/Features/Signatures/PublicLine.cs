using System.Buffers;
using System.Globalization;
using System.Text;

namespace Undersigned.Features.Signatures;

/// <summary>What the public reads of one signature. Nothing that its signer hid is in it.</summary>
public sealed record PublicLine
{
    // What may stand before the first letter of a word.
    private static readonly SearchValues<char> Wrapping = SearchValues.Create("«»\"'“”‘’().,،");

    public required SignerKind Kind { get; init; }
    public required Visibility Visibility { get; init; }

    /// <summary>The name as shown (whole, or its initials), then the name in another script. Empty when only counted.</summary>
    public required IReadOnlyList<WrittenName> Names { get; init; }

    public string? Role { get; init; }
    public string? Affiliation { get; init; }
    public string? City { get; init; }
    public string? Country { get; init; }
    public string? Mandate { get; init; }

    /// <summary>The line as the visibility has it.</summary>
    public static PublicLine Of(Signer signer, SignerKind kind, Visibility visibility) => visibility switch
    {
        Visibility.Named => new PublicLine
        {
            Kind = kind,
            Visibility = visibility,
            Names = signer.Names,
            // Of who signs for an organisation the public reads the body that decided, not the person's function.
            Role = kind == SignerKind.Person ? signer.Role : null,
            Affiliation = signer.Affiliation,
            City = signer.City,
            Country = signer.Country,
            Mandate = signer.Mandate,
        },
        Visibility.Initials => new PublicLine
        {
            Kind = kind,
            Visibility = visibility,
            Names = [new WrittenName(signer.Names[0].Language, Initials(signer.Names[0].Text))],
            City = signer.City,
            Country = signer.Country,
        },
        _ => Unnamed(kind, visibility),
    };

    /// <summary>A line that only counts.</summary>
    public static PublicLine Unnamed(SignerKind kind, Visibility visibility) => new() { Kind = kind, Visibility = visibility, Names = [] };

    /// <summary>The first letter of each word of a name: "ش. ن.", "Ł. K.".</summary>
    public static string Initials(string name)
    {
        var made = new StringBuilder();
        foreach (var word in name.Split([' ', '\u00a0', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var start = word.AsSpan().IndexOfAnyExcept(Wrapping);
            if (start < 0)
                continue;
            var letter = StringInfo.GetNextTextElement(word, start);
            if (!letter.EnumerateRunes().Any(Rune.IsLetter))
                continue;
            if (made.Length > 0)
                made.Append(' ');
            made.Append(letter.ToUpperInvariant()).Append('.');
        }
        return made.ToString();
    }
}
