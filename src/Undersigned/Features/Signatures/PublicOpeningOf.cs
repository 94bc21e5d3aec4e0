using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>How much of a signature's commitment is opened for everyone: what its visibility shows on the page, and nothing more.</summary>
public static class PublicOpeningOf
{
    private static readonly SignatureField[] Initials =
        [SignatureField.Kind, SignatureField.Initials, SignatureField.City, SignatureField.Country, SignatureField.Evidence, SignatureField.Day];

    private static readonly SignatureField[] Person =
    [
        SignatureField.Kind, SignatureField.Names, SignatureField.Role, SignatureField.Affiliation, SignatureField.City, SignatureField.Country,
        SignatureField.Evidence, SignatureField.Mandate, SignatureField.Day,
    ];

    // Whoever signs for an organisation keeps their function to themselves.
    private static readonly SignatureField[] Organisation = [.. Person.Where(field => field != SignatureField.Role)];

    /// <summary>The opening as published; null when nothing is.</summary>
    public static Opening? Shown(Opening whole, SignerKind kind, Visibility visibility) => (visibility, kind) switch
    {
        (Visibility.Named, SignerKind.Person) => whole.Only(Person),
        (Visibility.Named, _) => whole.Only(Organisation),
        (Visibility.Initials, _) => whole.Only(Initials),
        _ => null,
    };
}
