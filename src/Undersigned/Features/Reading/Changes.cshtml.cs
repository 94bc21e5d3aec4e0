using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Statements;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>What changed between two versions of a statement, word by word, in every language.</summary>
public sealed class ChangesModel(Db db) : ReaderPageModel
{
    public string Slug { get; private set; } = "";
    public int From { get; private set; }
    public int To { get; private set; }
    public IReadOnlyList<Written> Titles { get; private set; } = [];

    /// <summary>For each language in either version, the differences of the exact texts.</summary>
    public IReadOnlyList<(string Language, IReadOnlyList<Piece> Pieces)> Differences { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, int? from, int? to)
    {
        var statement = await db.Statements.AsNoTracking().Include(s => s.Texts).FirstOrDefaultAsync(s => s.Slug == slug && s.Version > 0);
        if (statement is null)
            return Missing();
        Slug = slug;
        To = Math.Clamp(to ?? statement.Version, 1, statement.Version);
        From = Math.Clamp(from ?? To - 1, 1, To);
        var (before, after) = (TextsOf(statement, From), TextsOf(statement, To));
        Titles = [.. statement.InForce.OrderByDescending(t => t.Language == Ui.Tag).Take(1).Select(t => new Written(t.Title, t.Language))];
        Differences =
        [
            .. before.Keys.Union(after.Keys).OrderByDescending(language => language == Ui.Tag).ThenBy(language => language, StringComparer.Ordinal)
                .Select(language => (language, TextDifference.Between(before.GetValueOrDefault(language, ""), after.GetValueOrDefault(language, "")))),
        ];
        return Page();
    }

    private static Dictionary<string, string> TextsOf(Statement statement, int version) =>
        statement.Texts.Where(t => t.Version == version).ToDictionary(t => t.Language, t => Encoding.UTF8.GetString(t.Canonical!), StringComparer.Ordinal);
}
