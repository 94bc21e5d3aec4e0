using Microsoft.EntityFrameworkCore;
using Undersigned.Data;

namespace Undersigned.Features.Statements.Desk;

/// <summary>Reads a statement with all that belongs to it, to be changed.</summary>
internal static class Drafts
{
    public static Task<Statement?> Find(Db db, string slug) => db.ReadAtOnce(() =>
        db.Statements.Include(s => s.Texts).Include(s => s.Versions).Include(s => s.CoIssuers)
            .AsSplitQuery().FirstOrDefaultAsync(s => s.Slug == slug));

    /// <summary>The title to name a statement by: the reader's language if it is there, else the original.</summary>
    public static (string Language, string Title) TitleFor(this Statement statement, Web.Language reader)
    {
        var text = Web.ForReader.Order([.. statement.Draft.OrderByDescending(t => t.Language == statement.OriginalLanguage)], t => t.Language, reader)[0];
        return (text.Language, text.Title);
    }
}
