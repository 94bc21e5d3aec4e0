using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Lists;

/// <summary>Tells where the report begins behind what a news agency sets before it: "SELMAR, March 4 /LakeWire/ — Today …", "Girona (ACN).- The …".</summary>
internal static class Dateline
{
    private const int LongestInLetters = 90;
    private const int LongestInWords = 10;
    private const int LongestCity = 4;
    private const int LeastOfReport = 6;
    private const int LeastOfCity = 4;
    private const int MostMonths = 3;
    private const int LeastOfSentence = 12;
    private const int LongestRegion = 4;

    /// <summary>Where the first sentence of a line begins: behind its dateline, else 0.</summary>
    public static int EndOf(Line line)
    {
        var text = line.Text;
        var reach = Math.Min(text.Length, LongestInLetters);
        for (var i = 2; i < reach; i++)
        {
            // "Selmar, 3 May 2018: The Quarter Union …"
            if (text[i] == ':' && i + 1 < text.Length && text[i + 1] == ' ' && new Piece(line, i + 1, text.Length - i - 1).Trim() is { Words.Length: >= LeastOfSentence } behind && text.AsSpan(0, i).ContainsAnyInRange('0', '9') && text.AsSpan(0, i).Contains(',') && Is(new Piece(line, 0, i), isStopped: false, behind))
                return behind.Start;
            if (!Separators.IsDash(text[i]))
                continue;
            var end = i + 1;
            while (end < text.Length && Separators.IsDash(text[end]))
                end++;
            var isStopped = text[i - 1] == '.';
            if ((isStopped || text[i] is '—' or '―' || char.IsWhiteSpace(text[i - 1]) || (end < text.Length && char.IsWhiteSpace(text[end])))
                && new Piece(line, end, text.Length - end).Trim() is { Words.Length: >= LeastOfReport } report && (!char.IsLower(report.Span[0]))
                && Is(new Piece(line, 0, i), isStopped, report))
            {
                return report.Start;
            }

            i = end - 1;
        }

        return 0;
    }

    private static bool Is(Piece head, bool isStopped, Piece report)
    {
        var words = head.Words;
        // "NEWS DESK – The Union of …"
        if (words.Length is > 1 and <= LongestCity && words.ToArray().All(word => word.IsAllCapitals) && !head.Span.Contains(',') && !report.Words[0].IsAllCapitals)
            return true;
        if (words.Length is 0 or > LongestInWords || !NameJudge.IsCased(head.Span) || !(words[0].IsCapital || words[0].IsNumber)
            || Vocabulary.Organisations.Count(words) > 0 || Vocabulary.Signed.IsIn(words) || Vocabulary.Plurals.IsIn(words) || Vocabulary.Roles.Count(words) > 0)
        {
            return false;
        }

        // Months and "de" are all that may stand in lower case.
        var (lower, numbers) = (0, 0);
        foreach (var word in words)
        {
            lower += char.IsLower(head.Line.Text[word.Start]) ? 1 : 0;
            numbers += word.IsNumber ? 1 : 0;
        }

        if (lower > (numbers > 0 ? MostMonths : 0))
            return false;
        if (isStopped)
            return true;
        if (numbers > 0 && DateReader.FindAll(head.Text).Count > 0)
            return true;
        var mark = head.Span.IndexOfAny(",(/");
        var city = mark > 0 ? head.Slice(0, mark).Trim() : head;
        if (city.Words.Length is 0 or > LongestCity || !city.Words.ToArray().All(word => word.IsCapital))
            return false;
        var rest = head.From(city.End).Trim(" ,.");
        // "Selmar, ND – …", "Selmar, Norway – …", "Selmar (LNA) – …", where a whole sentence follows.
        if (!rest.IsEmpty && report.Words.Length >= LeastOfSentence && (PlaceReader.Of(rest) is not null || IsShort(rest.Trim("()")) && (mark > 0 && head.Span[mark] == ',' || city.Words.Length == 1 || PlaceReader.Of(city) is not null)))
            return true;
        // "Selmar (Lakewire) - …": the agency's name is no short one.
        if (mark > 0 && head.Span[mark] == '(' && head.Span.TrimEnd()[^1] == ')' && rest.Words is [{ IsCapital: true }] && city.Words.Length == 1 && report.Words.Length >= LeastOfSentence)
            return true;
        if (!city.Words.ToArray().All(word => word.IsAllCapitals) || city.Length < LeastOfCity)
            return false;
        // "SELMAR, Norway — …", "SELMAR, N.D. – …", "SELMAR (LNA) – …"; a name in capitals alone may be a body's.
        return rest.IsEmpty ? PlaceReader.Of(city) is not null : rest.Span[0] is '(' or '/' || PlaceReader.Of(rest) is not null || numbers > 0 || rest.Words.ToArray().All(word => word.Length == 1);
    }

    // "ND", "L24"
    private static bool IsShort(Piece piece)
    {
        foreach (var c in piece.Span)
        {
            if (!char.IsUpper(c) && !char.IsDigit(c))
                return false;
        }

        return piece.Length is > 1 and <= LongestRegion;
    }
}
