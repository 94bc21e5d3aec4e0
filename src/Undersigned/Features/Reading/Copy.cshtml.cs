using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Statements;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>"Check a copy": is a text found elsewhere the statement, and where does it differ? What is pasted is not kept.</summary>
public sealed class CopyModel(Db db) : ReaderPageModel
{
    internal const int LongestCopy = StatementLimits.Title + StatementLimits.Body + StatementLimits.Calls + 10_000;

    [BindProperty]
    public string? Copy { get; set; }

    public string Slug { get; private set; } = "";
    public Written Title { get; private set; } = null!;

    public CopyFinding? Finding { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug) => await Texts(slug) is null ? Missing() : Page();

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await Texts(slug) is not { } texts)
            return Missing();
        if (string.IsNullOrWhiteSpace(Copy))
            Refuse(nameof(Copy), "copy.error.missing");
        else if (Copy.Length > LongestCopy)
            Refuse(nameof(Copy), "copy.error.too-long");
        if (!ModelState.IsValid)
            return Again();
        Finding = CopyFinding.Of(Copy!, texts);
        return Page();
    }

    private async Task<IReadOnlyList<StatementText>?> Texts(string slug)
    {
        var statement = await db.Statements.AsNoTracking().Include(s => s.Texts).FirstOrDefaultAsync(s => s.Slug == slug && s.Version > 0);
        if (statement is null)
            return null;
        Slug = slug;
        var title = statement.InForce.OrderByDescending(t => t.Language == Ui.Tag).ThenByDescending(t => t.Language == statement.OriginalLanguage).First();
        Title = new Written(title.Title, title.Language);
        return [.. statement.Texts.Where(t => t.Version > 0).OrderByDescending(t => t.Version)];
    }
}

/// <summary>Which version and language a copy is nearest to, and how it differs from it.</summary>
public sealed record CopyFinding(string Language, int Version, bool IsInForce, CopyLikeness Likeness, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Compares a copy with every frozen text; the newest of those that fit best is taken.</summary>
    public static CopyFinding Of(string copy, IReadOnlyList<StatementText> texts)
    {
        var newest = texts.Max(t => t.Version);
        var plain = Plain(copy);
        return texts.Select(text =>
            {
                var exact = Encoding.UTF8.GetString(text.Canonical!);
                if (CanonicalStatement.Tidy(copy) == CanonicalStatement.Tidy(exact))
                    return new CopyFinding(text.Language, text.Version, text.Version == newest, CopyLikeness.Identical, []);
                var pieces = TextDifference.Between(Plain(exact), plain);
                var likeness = pieces.All(p => p.Kind == PieceKind.Same) ? CopyLikeness.SameWords
                    : TextDifference.SameButForTypography(pieces) ? CopyLikeness.Typography
                    : CopyLikeness.Different;
                return new CopyFinding(text.Language, text.Version, text.Version == newest, likeness, pieces);
            })
            .OrderBy(finding => finding.Likeness).ThenByDescending(finding => finding.Shared).ThenByDescending(finding => finding.Version).First();
    }

    /// <summary>Letters that the copy has in common with the text.</summary>
    public int Shared => Likeness == CopyLikeness.Identical ? int.MaxValue : Pieces.Where(p => p.Kind is PieceKind.Same or PieceKind.Typography).Sum(p => p.Text.Length);

    // How a text is set is not what it says: headings, paragraphs and line breaks of a copy depend on where it was pasted from.
    private static string Plain(string text) =>
        string.Join('\n', CanonicalStatement.Tidy(text).Split('\n').Select(line => line.TrimStart('#', ' ', '>').Trim()).Where(line => line.Length > 0)) + "\n";
}

public enum CopyLikeness
{
    /// <summary>Byte for byte, apart from line ends.</summary>
    Identical,

    /// <summary>Every word and sign; headings and paragraphs are set differently.</summary>
    SameWords,

    /// <summary>Every word; quotation marks, dashes or spaces differ.</summary>
    Typography,

    Different,
}
