using System.Buffers;
using Undersigned.Import.Lists;
using Undersigned.Import.Words;

namespace Undersigned.Import.Text;

/// <summary>Marks the lines that belong to a page and not to the statement on it.</summary>
internal static class Furniture
{
    private const int LongestFurniture = 9;
    private const int LongestTags = 20;
    private const double LeastShare = 0.6;
    private const int LongestEnding = 10;
    private const int LongestNavigation = 3;

    // Before this share of a text, "Contact:" is one line; behind it, all that follows.
    private const double Head = 0.4;

    public static void Mark(Document document, NameJudge judge)
    {
        var lines = document.Lines;
        MarkMenus(lines);
        MarkRunningHeads(lines);
        var ended = false;
        var named = NamesWithAddress(lines);
        foreach (var line in lines)
        {
            if (ended && Heading.Of(line, judge) is { Kind: HeadingKind.Signed })
                ended = false;
            if (EndsStatement(line))
            {
                line.IsFurniture = true;
                ended |= line.Index > lines.Count * Head && !AreBodiesBelow(lines, line.Index, judge);
            }

            line.IsFurniture |= ended || (IsFurniture(line) && !named.Contains(line)) || (IsNavigation(line) && !IsTable(lines, line.Index));
        }
    }

    private const double SurelyBody = 0.7;
    private const double MostBodies = 0.5;

    // "Contact: Ada Weber / – Harbour Union / – River League": bullets right below an address, most of them bodies and none with an address, are no part of the page's end.
    private static bool AreBodiesBelow(IReadOnlyList<Line> lines, int at, NameJudge judge)
    {
        var bullets = lines.Skip(at + 1).TakeWhile(line => line is { Marker: MarkerKind.Bullet, BlankBefore: 0 }).ToList();
        return bullets.Count >= LeastNamed && !bullets.Exists(line => line.HasAddress) && bullets.Count(line => judge.Of(ListFinder.FirstPart(line.Whole), listed: true) is { Kind: NameKind.Organisation, Likeness: >= SurelyBody }) >= bullets.Count * MostBodies;
    }

    private const int LongestRunningHead = 16;
    private const int LongestPageNumber = 4;

    // "Page 2 of 3" and the title that stands above or below it on every page of a print.
    private static void MarkRunningHeads(IReadOnlyList<Line> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!IsPageNumber(lines[i]))
                continue;
            lines[i].IsFurniture = true;
            foreach (var beside in (ReadOnlySpan<int>)[i - 1, i + 1])
            {
                if (beside > 0 && beside < lines.Count && lines[beside].Words.Length <= LongestRunningHead && lines.Take(beside).Any(line => line.Text.Trim() == lines[beside].Text.Trim()))
                    lines[beside].IsFurniture = true;
            }
        }
    }

    private static readonly TermSet Pages = new(["page", "seite", "página", "pagina", "sida", "sayfa", "rûpel", "pàgina", "p", "s"]);

    private static bool IsPageNumber(Line line)
    {
        var words = line.Words;
        return words.Length is >= 2 and <= LongestPageNumber && !line.IsListed && Pages.At(words, 0) == 1 && words[1].IsNumber && words[^1].IsNumber;
    }

    private const int LeastNamed = 3;

    // "Harbour Union – office@example.org", one below the other: each body of a list has its own address.
    private static HashSet<Line> NamesWithAddress(IReadOnlyList<Line> lines)
    {
        var named = new HashSet<Line>();
        for (var i = 0; i < lines.Count; i++)
        {
            var to = i;
            while (to < lines.Count && lines[to].HasAddress && NameMarks.WithoutAddress(lines[to].Whole) != lines[to].Whole)
                to++;
            if (to - i >= LeastNamed)
                named.UnionWith(lines.Skip(i).Take(to - i));
            i = to;
        }

        return named;
    }

    private static bool IsFurniture(Line line)
    {
        var words = line.Words;
        if (words.Length == 0)
            return true;
        var address = line.HasAddress;
        // In a list it is a body's own, behind its name.
        if (address && line.IsListed && NameMarks.WithoutAddress(line.Whole) != line.Whole)
            return false;
        if (address && words.Length <= LongestFurniture && !line.Text.Contains(':', StringComparison.Ordinal))
            return true;
        if (address && line.Text.TrimStart('[', '<', '(').StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return true;
        if (line.Text.StartsWith('©') || IsPhotoCredit(line))
            return true;
        var lead = Vocabulary.FurnitureLines.At(words, 0);
        // A long phrase of page furniture is one wherever it goes on: "This site uses Akismet to reduce spam."
        if (lead >= 4)
            return true;
        // "Download the statement as PDF", "Back to news"
        if (words.Length <= LongestLead && Leads.At(words, 0) > 0)
            return true;
        if (lead == 0 || words.Length > LongestTags)
            return false;
        // "Tags: harbour, strike", "Home » Statements"
        var behind = line.Text.AsSpan(words[lead - 1].End).TrimStart();
        if (behind.Length > 0 && behind[0] is ':' or '»' or '«' or '>' or '›')
            return true;
        // "Comments (3)"
        if (words[lead..].All(word => word.IsNumber))
            return true;
        return lead == words.Length || Vocabulary.FurnitureLines.Count(words) == words.Length || (words.Length is > 1 and <= LongestFurniture && Vocabulary.FurnitureLines.Count(words) >= words.Length * LeastShare && line.Marker != MarkerKind.Number);
    }

    private const int LongestCredit = 6;

    private static readonly TermSet Agencies = new(["afp", "reuters", "getty", "getty images", "ap photo", "associated press", "epa", "dpa", "picture alliance", "anadolu", "ansa", "efe", "tass", "xinhua", "isna", "irna", "scanpix", "belga", "keystone", "imago", "shutterstock", "istock", "unsplash", "wikimedia commons"]);

    // "STR / AFP", "Ada Weber/Reuters": who took a picture, and the agency that sells it.
    private static bool IsPhotoCredit(Line line) =>
        !line.IsListed && line.Words.Length <= LongestCredit && Agencies.Find(line.Words, out var length) is >= 0 and var at && (at == 0 ? length == line.Words.Length : at + length == line.Words.Length && line.Text[line.Words[at - 1].End..line.Words[at].Start].Contains('/', StringComparison.Ordinal));

    private const int LongestLead = 6;

    private static readonly TermSet Leads = new(
        ["see the", "see also", "siehe auch", "voir aussi", "véase también", "ver también", "vedi anche", "veja também", "zie ook", "se även", "ayrıca bkz", "download", "back to", "click", "share this", "print this", "view all", "subscribe to", "follow us", "herunterladen", "zurück zu*", "télécharger", "retour à", "retour aux", "partager", "descargar", "volver a", "compartir", "baixar", "voltar", "scarica", "torna a", "torna alla", "condividi", "ladda ner", "tillbaka till", "dela", "downloaden", "terug naar", "delen", "pobierz", "powrót do", "indir", "paylaş", "daxîne", "دانلود", "بازگشت به", "به اشتراک", "تحميل", "العودة إلى", "شارك", "داگرتن"]);

    private const int LeastMenu = 4;
    private const int MostLinesAbove = 60;
    private const double LeastKnownInMenu = 0.4;

    // One short line under the other before the text begins, many of which every page has: "About us", "News", "Donate". The rest of them is menu, too.
    private static bool IsOfEveryPage(Line line) => Vocabulary.FurnitureLines.At(line.Words, 0) > 0;

    private static void MarkMenus(IReadOnlyList<Line> lines)
    {
        var from = 0;
        for (var i = 0; i <= Math.Min(lines.Count, MostLinesAbove); i++)
        {
            if (i < lines.Count && i < MostLinesAbove && lines[i].Words.Length <= LongestNavigation + 1 && lines[i].HeadingLevel == 0 && lines[i].Text[^1] is not (',' or ':' or '.' or '!' or '?' or '،' or '؟'))
                continue;
            var run = lines.Skip(from).Take(i - from).ToList();
            var known = run.Count(line => line.Words.Length > 0 && Vocabulary.FurnitureLines.At(line.Words, 0) is > 0 and var length && (length == line.Words.Length || length > 1));
            if (run.Count >= LeastMenu && known >= run.Count * LeastKnownInMenu)
            {
                // The name of the site above its menu stays, and so does a title that stands apart below it.
                var first = run.FindIndex(IsOfEveryPage);
                var last = run.FindLastIndex(IsOfEveryPage);
                var apart = run.FindIndex(last + 1, line => line.BlankBefore > 0);
                foreach (var line in run.Take(apart < 0 ? run.Count : apart).Skip(first))
                    line.IsFurniture = true;
            }

            if (i < lines.Count && lines[i].Words.Length > LongestEnding)
                return;
            from = i + 1;
        }
    }

    // "Home | News | Contact": half of the parts are what pages have in their navigation.
    private static bool IsNavigation(Line line)
    {
        if (!line.Text.AsSpan().ContainsAny(PartsOfNavigation))
            return false;
        var parts = line.Text.Split(['|', '•', '·', '»', '›'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return false;
        var known = 0;
        var from = 0;
        foreach (var part in parts)
        {
            from = line.Text.IndexOf(part, from, StringComparison.Ordinal);
            var words = new Piece(line, from, part.Length).Words;
            from += part.Length;
            if (words.Length > LongestNavigation)
                return false;
            known += words.Length > 0 && Vocabulary.FurnitureLines.At(words, 0) == words.Length ? 1 : 0;
        }
        return known * 2 >= parts.Length;
    }

    private static readonly SearchValues<char> PartsOfNavigation = SearchValues.Create("|•·»›");

    // A row among rows of as many columns, which may be headed "Name | Email".
    private static bool IsTable(IReadOnlyList<Line> lines, int at)
    {
        var columns = lines[at].Text.Count(c => c == '|');
        return columns > 0 && new[] { at - 1, at + 1 }.Any(next => next >= 0 && next < lines.Count && lines[next].Text.Count(c => c == '|') == columns);
    }

    private static bool EndsStatement(Line line)
    {
        var words = line.Words;
        // "Contact: Ada Weber, Quay Road 4, telephone 555 01 02"
        if (words.Length > LongestEnding)
            return Vocabulary.EndOfStatement.At(words, 0) is > 0 and var length && (length >= 4 || (NameJudge.IsAddress(line.Text) && line.Text.AsSpan(words[length - 1].End).TrimStart() is [':', ..]));
        var lead = Vocabulary.EndOfStatement.At(words, 0);
        if (lead == 0)
            return false;
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return lead == words.Length || lead * 2 >= words.Length || (colon > 0 && new Piece(line, 0, colon).Words.Length == lead);
    }
}
