using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Reads what stands behind the colon of a heading, on its line.</summary>
internal static class HeadingTail
{
    /// <summary>"Algeria: A, B", "Parties: A, B": what the label says of the names, and the names; or null.</summary>
    public static (GroupContext Group, Piece Names)? OfGroup(Piece part)
    {
        var colon = part.Line.Text.IndexOf(':', part.Start, part.Length);
        if (colon <= part.Start)
            return null;
        var (label, names) = (new Piece(part.Line, part.Start, colon - part.Start).Trim(" ."), new Piece(part.Line, colon + 1, part.End - colon - 1).Trim());
        if (PlaceOf(label) is { } place)
            return (new GroupContext(place, null), names);
        return label.Words.Length is > 0 and <= LongestGroup && (Vocabulary.Groups.IsIn(label.Words) || ToldCounts.Counted.IsIn(label.Words)) ? (GroupHeadings.GroupOf(label.Words), names) : null;
    }

    private const int LongestGroup = 3;

    private static readonly TermSet From = new(["from", "aus", "de", "da", "från", "ji", "از", "من", "لە"]);

    /// <summary>The place that a label names, "from" before it or not; or null.</summary>
    public static ReadPlace? PlaceOf(Piece label) =>
        PlaceReader.Of(label) ?? (From.At(label.Words, 0) is > 0 and var from && from < label.Words.Length ? PlaceReader.Of(label.From(label.Words[from].Start)) : null);

    private const int LongestLabelWithin = 10;

    /// <summary>"… and the Teachers' Union. The following parties signed, too: A, B": a sentence that heads more names of the same line, or null.</summary>
    public static (Piece Before, Piece Label, Piece Behind)? LabelWithin(Piece tail)
    {
        var text = tail.Line.Text;
        for (var colon = text.IndexOf(':', tail.Start); colon >= 0 && colon < tail.End - 1; colon = text.IndexOf(':', colon + 1))
        {
            var stop = text.LastIndexOf(". ", colon, colon - tail.Start, StringComparison.Ordinal);
            if (stop < 0)
                continue;
            var label = new Piece(tail.Line, stop + 2, colon - stop - 2);
            if (label.Words.Length is > 0 and <= LongestLabelWithin && Heading.KindOf(label.Words) != HeadingKind.None)
                return (new Piece(tail.Line, tail.Start, stop - tail.Start), label, new Piece(tail.Line, colon + 1, tail.End - colon - 1).Trim());
        }

        return null;
    }

    private static readonly TermSet InTheirName = new(["olarak", "adına"]);

    /// <summary>"We whose names are below, A, B and C, as such demand …": the names between; else the piece.</summary>
    public static Piece BehindWe(Piece tail, string language)
    {
        if (Vocabulary.We.GetValueOrDefault(language) is not { } we || Separators.Cut(tail, Separators.Kind.Comma) is not [var first, var second, ..] || !we.IsAll(first.Words))
            return tail;
        var names = tail.From(second.Start);
        return language == "tr" && InTheirName.Find(names.Words, out _) is > 0 and var at ? names.Slice(0, names.Words[at - 1].End - names.Start) : names;
    }

    private const int LeastInSentence = 5;
    private const int LeastBeforeColon = 3;
    private const int WordsLookedAt = 24;

    /// <summary>"…, A and B. They are supported by …": the names end where the next sentence begins.</summary>
    public static Piece UpToNextSentence(Piece tail, NameJudge judge)
    {
        var text = tail.Line.Text;
        if (CountedParts.Cut(tail).Count > 0)
            return tail;
        for (var stop = text.IndexOf(". ", tail.Start, StringComparison.Ordinal); stop >= 0 && stop < tail.End - 2; stop = text.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            var (before, behind) = (new Piece(tail.Line, tail.Start, stop - tail.Start), new Piece(tail.Line, stop + 2, tail.End - stop - 2));
            if (before.Words.Length > 1 && (before.Words[^1].Length > 2 || text[stop - 1] == ')') && behind.Words.Length >= (text.TrimEnd()[^1] == ':' ? LeastBeforeColon : LeastInSentence) && !char.IsLower(text[stop + 2]) && (GoesOn(behind) || judge.Clauses(behind.Words[..Math.Min(behind.Words.Length, WordsLookedAt)]) > (text.TrimEnd()[^1] == ':' ? -1 : NameJudge.IsCased(behind.Span) ? 1 : 0)))
                return before;
        }

        return tail;
    }

    private const int LeastFrom = 2;
    private const int LongestPlace = 2;

    // Before the place that a body comes from.
    private static readonly HashSet<string> ComesFrom = ["aus", "uit", "från"];

    /// <summary>"signed by: Die A, die B from Selmar, die C from Varan": the article that all bear, and where some are from, are the sentence's and none of the names'.</summary>
    public static IEnumerable<Piece> OfSentence(IReadOnlyList<Piece> items, string language)
    {
        var isFrom = items.Count(item => PlaceAt(item) > 0) >= LeastFrom;
        foreach (var item in items)
        {
            var name = item == items[0] && items.Count > LeastFrom ? OpeningArticles.Without(item, items, language) : item;
            var at = isFrom ? PlaceAt(name) : 0;
            yield return at > 0 ? new Piece(name.Line, name.Start, name.Words[at - 1].End - name.Start) : name;
        }
    }

    // The word before one or two with a capital that end a name of others; 0 where none does.
    private static int PlaceAt(Piece name)
    {
        var words = name.Words;
        for (var i = words.Length - 2; i > 0 && i >= words.Length - 1 - LongestPlace && words[i + 1].IsCapital; i--)
        {
            if (ComesFrom.Contains(words[i].Key) && words[i - 1].IsCapital)
                return i;
        }

        return 0;
    }

    private const int LeastInLowerCase = 4;
    private const int LeastLetters = 4;

    // Many words up to the next comma, most of them in lower case; in a script without capitals no body among the first two.
    private static bool GoesOn(Piece behind)
    {
        if (Separators.Cut(behind, Separators.Kind.Comma) is not [{ Words.Length: > LeastInSentence } first, ..])
            return false;
        return NameJudge.IsCased(behind.Span)
            ? first.Words.ToArray().Count(word => !word.IsCapital && word.Length >= LeastLetters) >= LeastInLowerCase && first.Words.ToArray().Skip(1).Count(word => word.IsCapital) * 2 < first.Words.Length
            : Vocabulary.Organisations.Count(first.Words[..2]) == 0;
    }

    /// <summary>Whether an item tells of the names before it: Arabic goes on behind the last one with "and they are prisoners in …".</summary>
    public static bool TellsOfThem(Piece item) => item.Words[0].Key is "وهم" or "وهي" or "وهو" or "هم" or "هي";
}
