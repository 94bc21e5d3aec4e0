using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Organisations;
using Undersigned.Web;

namespace Undersigned.Features.Statements.Desk;

/// <summary>Who can issue a statement, under the names and in the order a reader finds them.</summary>
public sealed record Issuer(Guid Id, string Language, string Name)
{
    public static async Task<IReadOnlyList<Issuer>> Alliances(Db db, Language reader) => Named(reader, (await db.Alliances
        .Select(a => new { a.Id, Names = a.Names.OrderBy(n => n.Id).Select(n => new { n.Language, n.Text }).ToList() })
        .ToListAsync()).Select(a => (a.Id, a.Names.Select(n => (n.Language, n.Text)))));

    /// <summary>Organisations under their names; entries that were merged into others only where a statement names them already.</summary>
    public static async Task<IReadOnlyList<Issuer>> Organisations(Db db, Language reader, IReadOnlyCollection<Guid> named) => Named(reader, (await db.Organisations.Where(o => o.MergedInto == null || named.Contains(o.Id))
        .Select(o => new { o.Id, Names = o.Names.Where(n => n.Form == NameForm.Official).OrderBy(n => n.Id).Select(n => new { n.Language, n.Text }).ToList() })
        .ToListAsync()).Select(o => (o.Id, o.Names.Select(n => (n.Language, n.Text)))));

    private static IReadOnlyList<Issuer> Named(Language reader, IEnumerable<(Guid Id, IEnumerable<(string Language, string Text)> Names)> all) =>
    [
        .. all.Select(one => (one.Id, Name: ForReader.Order([.. one.Names], name => name.Language, reader)[0]))
            .Select(one => new Issuer(one.Id, one.Name.Language, one.Name.Text))
            .OrderBy(issuer => issuer.Name, reader.Alphabet),
    ];
}
