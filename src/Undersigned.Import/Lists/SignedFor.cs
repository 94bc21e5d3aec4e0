using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds the bodies for which persons sign below a text: "For the Quarter Union:" above each name, side by side or one below the other.</summary>
internal static class SignedFor
{
    private const int Least = 2;
    private const int LongestBody = 14;

    private static readonly TermSet For = new(
        ["for", "for the", "on behalf of", "for and on behalf of", "signed for", "signed on behalf of", "für", "für den", "für die", "für das", "im namen von", "im namen des", "im namen der", "pour", "pour le", "pour la", "pour les", "au nom de", "por", "por el", "por la", "por los", "por las", "en nombre de", "pelo", "pela", "per", "per il", "per la", "namens", "voor", "för", "på vegne af", "på vegne av", "på uppdrag av"]);

    /// <summary>The bodies, or null where there are fewer than two.</summary>
    public static FoundList? Find(Reading reading)
    {
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.85 };
        foreach (var line in reading.Lines.Where(line => !line.IsFurniture && !line.Text.Contains("://", StringComparison.Ordinal)))
        {
            var below = line.Index + 1 < reading.Lines.Count ? reading.Lines[line.Index + 1] : null;
            // "For the Quarter Union Chair Ada Weber"
            if (line.Cells.Count == 1 && BeforeOffice(line.Whole, reading) is { } held)
            {
                list.Lines.Add(line);
                list.Items.Add(new Item(held, new GroupContext(null, false), true, Separators.Kind.Bar));
                continue;
            }

            // "Ada Weber / on behalf of the Quarter Union": who signs stands above.
            if (line.BlankBefore == 0 && line.Index > 0 && line.Cells.Count == 1 && IsSigner(reading.Lines[line.Index - 1].Whole))
                continue;
            for (var i = 0; i < line.Cells.Count; i++)
            {
                if (below is null || BodyOf(line.Cells[i], reading) is not { } body || !IsSigner(below.Cells[Math.Min(i, below.Cells.Count - 1)]))
                    continue;
                list.Lines.Add(line);
                list.Items.Add(new Item(body, new GroupContext(null, false), true, Separators.Kind.Bar));
            }
        }

        return list.Items.Count >= Least ? list : null;
    }

    // "For Aldersby" names whom to ask there, "For the Republic of Aldersland" who signs.
    private static readonly TermSet States = new(["republic", "state", "kingdom", "government", "republik", "königreich", "regierung", "république", "royaume", "gouvernement", "état", "república", "reino", "gobierno", "estado", "governo", "repubblica"]);

    private static Piece? BodyOf(Piece cell, Reading reading)
    {
        var words = cell.Words;
        if (For.At(words, 0) is not (> 0 and var length) || length >= words.Length || words.Length > LongestBody)
            return null;
        var body = cell.From(words[length].Start).Trim(" :,.");
        return body.Words.Length > 0 && (body.Words[0].IsCapital || body.Words[0].IsNumber) && reading.Judge.Clauses(body.Words) <= 1 && (PlaceReader.Of(body) is null || States.IsIn(body.Words)) ? body : null;
    }

    // The body before the office and the name of who signs for it, all on one line.
    private static Piece? BeforeOffice(Piece line, Reading reading)
    {
        var words = line.Words;
        if (For.At(words, 0) is not (> 0 and var length) || !NameJudge.IsCased(line.Span))
            return null;
        for (var i = length + 1; i < words.Length - 2; i++)
        {
            if (Math.Max(Vocabulary.Offices.At(words, i), words[i].IsCapital ? Vocabulary.Roles.At(words, i) : 0) is > 0 and var office && i + office < words.Length - 1 && words[i + office].IsCapital && words[i + office + 1].IsCapital)
                return BodyOf(new Piece(line.Line, line.Start, words[i - 1].End - line.Start), reading);
        }

        return null;
    }

    // Who signs for it stands below, with or without an office behind the name.
    private static bool IsSigner(Piece below) => ListFinder.FirstPart(below) is { Words.Length: > 1 } head && PersonName.Score(head, NameJudge.IsCased(head.Span)) > 0;
}
