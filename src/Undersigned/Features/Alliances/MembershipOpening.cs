using System.Globalization;
using System.Security.Cryptography;
using Undersigned.Features.Organisations;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Alliances;

/// <summary>What the log commits to of a membership (docs/formats/opening.md), each time under a fresh seed.</summary>
internal static class MembershipOpening
{
    /// <summary>Of an accession: the organisation as it is now, and from which day it belongs to the alliance.</summary>
    public static Opening Of(Organisation organisation, AllianceMember member) => Of(
        organisation.Names.Where(n => n.Form == NameForm.Official).Select(n => (n.Language, n.Text)), member.Since, new()
        {
            [SignatureField.Role] = member.Role.ToString().ToLowerInvariant(),
            [SignatureField.City] = organisation.City ?? "",
            [SignatureField.Country] = organisation.Country ?? "",
            [SignatureField.Evidence] = organisation.Evidence.ToString().ToLowerInvariant(),
        });

    /// <summary>Of a leaving that the alliance records: who decided, and when.</summary>
    public static Opening OfDecision(Alliance alliance, DateOnly day) => Of(alliance.Names.Select(n => (n.Language, n.Text)), day, []);

    /// <summary>The same fields once more, for an accession that is made anew.</summary>
    public static Opening Again(Opening earlier) => Opening.Whole(Seed(), SignatureFields.From(SignatureFields.All.ToDictionary(field => field, field => earlier[field] ?? "")));

    private static Opening Of(IEnumerable<(string Language, string Text)> names, DateOnly day, Dictionary<SignatureField, string> fields)
    {
        var distinct = names.DistinctBy(name => name.Language).ToList();
        fields[SignatureField.Kind] = "organisation";
        fields[SignatureField.Names] = NameLines.Join(distinct[0], distinct.Skip(1));
        fields[SignatureField.Day] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Opening.Whole(Seed(), SignatureFields.From(fields));
    }

    private static Hash Seed() => new(RandomNumberGenerator.GetBytes(Hash.Size));
}
