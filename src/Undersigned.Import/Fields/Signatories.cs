using Undersigned.Import.Lists;
using Undersigned.Import.Text;

namespace Undersigned.Import.Fields;

/// <summary>Makes a record's signatory of an entry.</summary>
internal static class Signatories
{
    public static ReadSignatory Of(Entry entry, StatementKind kind)
    {
        var names = new Dictionary<string, Read<string>>();
        foreach (var name in entry.Names)
        {
            var language = name.Language;
            // Two names of one language are told apart by nothing; the second is kept under no language.
            if (!names.TryAdd(language, entry.Whole is { } whole ? new Read<string>(whole, Where.Of(name.Piece), entry.Sure) : ReadOf(name.Piece, entry.Sure)))
                names.TryAdd("und", ReadOf(name.Piece, entry.Sure));
        }

        var place = entry.Place;
        return new ReadSignatory(
            names,
            entry.Kind == NameKind.Person ? SignatoryType.Person : SignatoryType.Organisation,
            entry.Role is { } role ? ReadOf(role, 0.8) : RoleOfList(entry, kind) is { } said ? new Read<string>(said, null, 0.7) : null,
            entry.Affiliation is { } affiliation ? ReadOf(affiliation, 0.75) : null,
            place?.CityPiece is { } city ? ReadOf(city, place.City is null ? 0.5 : 0.9) : null,
            place?.City?.English,
            place is { Country: { } country } ? new Read<string>(country, place.CountryPiece is { } at ? Where.Of(at) : null, 0.95) : null,
            place is { Country: null, City: { } known } ? known.CountryCode : null,
            Math.Clamp(entry.Sure, 0, 1));
    }

    private static string? RoleOfList(Entry entry, StatementKind kind) =>
        entry.RoleOfList ?? (kind == StatementKind.AllianceFounding && entry.Kind != NameKind.Person ? entry.IsMember ? "member" : "founding member" : null);

    private static Read<string> ReadOf(Piece piece, double sure) => new(piece.Text, Where.Of(piece), sure);
}
