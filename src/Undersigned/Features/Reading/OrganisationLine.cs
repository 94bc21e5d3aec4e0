using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>An organisation or alliance in a list: its names, its place, and a day (of accession, of founding).</summary>
public sealed record OrganisationLine(string Slug, IReadOnlyList<WrittenName> Names, string? City, string? Country, Evidence? Evidence, DateOnly? Day)
{
    /// <summary>The lines with each name in the form the reader can read first, sorted by the reader's alphabet.</summary>
    public static IReadOnlyList<OrganisationLine> For(Language reader, IEnumerable<OrganisationLine> lines) =>
    [
        .. lines.Select(line => line with { Names = ForReader.Order(line.Names, name => name.Language, reader) })
            .OrderBy(line => line.Names[0].Text, reader.Alphabet),
    ];
}
