using Undersigned.Import.Words;

namespace Undersigned.Import.Text;

/// <summary>Puts paragraphs together again that were broken at a certain width, as mails and Markdown are.</summary>
internal static class WrappedLines
{
    private const int Narrowest = 56;
    private const int Widest = 110;
    private const double LeastFilled = 0.75;
    private const int LeastLines = 3;
    private const int LongestLabel = 24;

    // Each says where a run of one kind that begins at a line ends: behind its last line, or at the next line where none begins.
    private static readonly Func<List<Line>, int, int>[] Ends = [EndOfRun, EndOfNumber, EndOfColumn, EndOfNames, EndOfParenthesis, EndOfSemicolons, EndOfCommas, EndOfHalves, EndOfFilled];

    /// <summary>Joins each run of lines that fills one width and breaks within its sentences; what stands one name to a line does neither.</summary>
    public static List<Line> Join(List<Line> lines)
    {
        var joined = new List<Line>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var at = i;
            var end = Ends.Max(endOf => endOf(lines, at));
            while (end < lines.Count && EndsInArticle(lines[end - 1]) && GoesOn(lines[end]))
                end++;
            if (end > i + 1)
                joined.Add(OneOf(lines, i, end));
            else
                joined.Add(lines[i]);
            i = end;
        }

        return joined;
    }

    // Behind the last line of the run that begins with one; the next line where nothing is wrapped.
    private static int EndOfRun(List<Line> lines, int from)
    {
        if (lines[from].HeadingLevel > 0 || lines[from].Cells.Count > 1 || lines[from].Text.Length is < Narrowest or > Widest)
            return from + 1;
        var (end, width) = (from + 1, lines[from].Text.Length);
        while (end < lines.Count && GoesOn(lines[end]) && !IsLabelled(lines[end]) && lines[end].Text.Length <= Widest && (BreaksWithin(lines[end - 1], lines[end]) || (end - from > 1 && IsFull(lines[end - 1], lines[end], width))))
        {
            width = Math.Max(width, lines[end].Text.Length);
            // The next word would have fitted on a short line; somebody began a new one.
            if (lines[end - 1].Text.Length < width * LeastFilled)
                break;
            end++;
        }

        return end - from >= LeastLines ? end : from + 1;
    }

    // Within a run of wrapped lines a word with a capital goes on, too, where it had no room on a line that ends no sentence.
    private static bool IsFull(Line line, Line next, int width)
    {
        var (first, last, begins) = (line.Text[0], line.Text[^1], next.Text[0]);
        if (!(char.IsLower(last) || char.IsUpper(last) || last == ',') || !(char.IsUpper(begins) || char.IsDigit(begins)))
            return false;
        return (char.IsLower(first) || line.Text.AsSpan().Count(' ') > MostSpacesInName) && line.Text.Length + next.Words[0].End >= width;
    }

    private const int MostSpacesInName = 7;

    private const int NarrowestColumn = 28;
    private const int LeastInColumn = 4;
    private const int MostInColumn = 40;

    // Behind the last line of a paragraph broken as in a column of a paper: so short are names, too, but only sentences have their verbs and a stop at the end.
    private static int EndOfColumn(List<Line> lines, int from)
    {
        var (end, width, atComma) = (from, 0, 0);
        while (end < lines.Count && end - from < MostInColumn && lines[end] is var line && IsPlain(line) && line.Text.Length < Narrowest && (end == from || (line.BlankBefore == 0 && BreaksWithin(lines[end - 1], line))))
        {
            width = Math.Max(width, line.Text.Length);
            atComma += line.EndsInComma ? 1 : 0;
            end++;
        }

        var count = end - from;
        return count >= LeastInColumn && width >= NarrowestColumn && lines.GetRange(from, count - 1).TrueForAll(line => line.Text.Length >= width * LeastFilled)
            && lines[end - 1].Text.TrimEnd().TrimEnd('"', '”', '»') is [.., '.' or '!' or '؟' or '?'] && atComma * 2 < count && lines.GetRange(from, count).Exists(SaysSomething) ? end : from + 1;
    }

    private const int LeastNameLines = 4;
    private const int MostNameLines = 60;
    private const double SameWidth = 0.88;

    // Behind the last line of a list of names with commas that was broken at a certain width, also within its names: all lines but the last are of one length,
    // and one of them at least breaks off where no comma stands.
    private static int EndOfNames(List<Line> lines, int from)
    {
        if (!HoldsNames(lines[from]) || lines[from].HeadingLevel > 0)
            return from + 1;
        var (end, least, most) = (from + 1, lines[from].Text.Length, lines[from].Text.Length);
        while (end < Math.Min(lines.Count, from + MostNameLines) && GoesOn(lines[end]) && HoldsNames(lines[end]) && Math.Min(least, lines[end].Text.Length) >= Math.Max(most, lines[end].Text.Length) * SameWidth)
        {
            (least, most) = (Math.Min(least, lines[end].Text.Length), Math.Max(most, lines[end].Text.Length));
            end++;
        }

        // "Ada Weber, Professor, Quay College": each line says who somebody is.
        if (lines.GetRange(from, end - from).Exists(TellsAnOffice) && lines.GetRange(from, end - from).TrueForAll(OpensWithPerson))
            return from + 1;
        if (end - from < LeastNameLines || !lines.GetRange(from, end - from - 1).Exists(line => !line.EndsInComma))
            return from + 1;
        return end < lines.Count && GoesOn(lines[end]) && lines[end].Text.Length < most && lines[end].Text.TrimEnd()[^1] is not (':' or '!' or '?') ? end + 1 : end;
    }

    private const int LongestWithinParenthesis = 60;
    private const int MostBlank = 2;

    // Behind the line on which a parenthesis closes that opened at the end of the one above: "League of the Quay (Liga / van de Kade)".
    private static int EndOfParenthesis(List<Line> lines, int from)
    {
        var (line, next) = (lines[from], from + 1);
        if (line.HeadingLevel > 0 || line.Cells.Count > 1 || line.Text.Length > Widest || next >= lines.Count || !(GoesOn(lines[next]) || (IsPlain(lines[next]) && lines[next].BlankBefore <= MostBlank && lines[next].Text.EndsWith(')'))))
            return next;
        var open = line.Text.LastIndexOf('(');
        var close = lines[next].Text.IndexOf(')', StringComparison.Ordinal);
        return open > 0 && line.Text.IndexOf(')', open) < 0 && line.Text[open..].Trim('(', ' ').Length > 0 && close > 0 && close < LongestWithinParenthesis && lines[next].Text.LastIndexOf('(', close) < 0 ? next + 1 : next;
    }

    private const int LeastSemicolons = 2;

    // Behind the last line of a list of names with semicolons that breaks off within one of them.
    private static int EndOfSemicolons(List<Line> lines, int from)
    {
        if (lines[from].HeadingLevel > 0 || lines[from].Cells.Count > 1 || lines[from].Text.AsSpan().Count(';') < LeastSemicolons)
            return from + 1;
        var end = from + 1;
        while (end < Math.Min(lines.Count, from + MostNameLines) && GoesOn(lines[end]) && !IsLabelled(lines[end]) && lines[end].Text.Contains(';', StringComparison.Ordinal) && char.IsLetterOrDigit(lines[end - 1].Text.TrimEnd()[^1]))
            end++;
        return end;
    }

    // Behind the second line of a name that was broken behind its "and": only one of the two lines says what kind of body it is.
    private static int EndOfHalves(List<Line> lines, int from)
    {
        var (line, next) = (lines[from], from + 1);
        if (line.HeadingLevel > 0 || line.Cells.Count > 1 || line.Text.Length > Widest || line.Words is not [{ IsCapital: true }, _, .., { IsCapital: false } and] || !Vocabulary.And.Values.Any(terms => terms.At([and], 0) > 0))
            return next;
        if (next >= lines.Count || !GoesOn(lines[next]) || lines[next].Text.Length > Narrowest || lines[next].Words is not [{ IsCapital: true }, ..] || lines[next].Text.Contains(',', StringComparison.Ordinal) || Vocabulary.SpeakingVerbs.IsIn(line.Words))
            return next;
        var bodies = Vocabulary.Organisations.Count(line.Words) > 0;
        return bodies != Vocabulary.Organisations.Count(lines[next].Words) > 0 && Vocabulary.GivenNames.At(line.Words, 0) + Vocabulary.GivenNames.At(lines[next].Words, 0) == 0 ? next + 1 : next;
    }

    private const double LeastAtComma = 0.25;
    private const double LeastCommas = 1.5;
    private const double MostWithoutComma = 0.25;

    // Behind the last line of a run of names with commas that was broken at any width: some lines end at a comma, some within a name, and most hold several.
    private static int EndOfCommas(List<Line> lines, int from)
    {
        var end = from;
        var (commas, atComma, within, without) = (0, 0, 0, 0);
        while (end < Math.Min(lines.Count, from + MostNameLines) && lines[end] is var line && IsPlain(line) && line.Text.Length <= Widest && (end == from || line.BlankBefore == 0) && !IsLabelled(line) && (end == from || !EndsRun(lines[end - 1])))
        {
            var own = line.Text.AsSpan().Count(',');
            // A word or two of a name may fill a line.
            if (own == 0 && (end == from || line.Text.AsSpan().Count(' ') > MostSpaces || !lines[end - 1].Text.Contains(',', StringComparison.Ordinal)))
                break;
            (commas, without) = (commas + own, without + (own == 0 ? 1 : 0));
            if (line.Text.TrimEnd()[^1] == ',')
                atComma++;
            else
                within++;
            end++;
        }

        var count = end - from;
        return count >= LeastNameLines && within > 1 && atComma >= count * LeastAtComma && commas >= count * LeastCommas && without <= count * MostWithoutComma ? end : from + 1;
    }

    private const int NarrowestFilled = 36;

    // Behind the last line of a paragraph of names with commas that fill one width: on no line there was room for the first word of the next. Rows of persons
    // say what each of them is, or have as many commas each and end at none.
    private static int EndOfFilled(List<Line> lines, int from)
    {
        var (end, width) = (from, 0);
        // A paragraph of its own, or what stands below its heading.
        if (from > 0 && lines[from].BlankBefore == 0 && Commas(lines[from - 1]) > 0)
            return from + 1;
        while (end < Math.Min(lines.Count, from + MostNameLines) && lines[end] is var line && IsPlain(line) && line.Text.Length <= Widest
            && (end == from || (line.BlankBefore == 0 && !IsLabelled(line) && !EndsRun(lines[end - 1]) && Commas(lines[end - 1]) > 0)))
        {
            width = Math.Max(width, line.Text.Length);
            end++;
        }

        var count = end - from;
        if (count < 2 || (count == 2 && Commas(lines[from + 1]) == 0 && !lines[from].EndsInComma) || width < NarrowestFilled || (end < lines.Count && GoesOn(lines[end])))
            return from + 1;
        var filled = lines.GetRange(from, count - 1);
        var asMany = filled.TrueForAll(line => Commas(line) == Commas(filled[0]) && !line.EndsInComma) && Commas(lines[end - 1]) == Commas(filled[0]);
        return !asMany && !lines.GetRange(from, count).Exists(TellsAnOffice) && filled.Sum(Commas) * 2 >= 3 * filled.Count && Enumerable.Range(from, count - 1).All(i => lines[i].Text.Length + 1 + FirstWord(lines[i + 1]) > width) ? end : from + 1;
    }

    private const int LeastBeforeArticle = 5;

    // "The leagues are: the / Harbour Union, the Rivers League and the / Guild": what an article opened goes on.
    private static bool EndsInArticle(Line line) =>
        IsPlain(line) && line.Words is { Length: >= LeastBeforeArticle } words && words[^1] is { IsCapital: false } last && last.End == line.Text.Length && Leading.Contains(last.Key);

    private static int Commas(Line line) => line.Text.AsSpan().Count(',') + line.Text.AsSpan().Count('،');

    private const int LongestPerson = 4;

    // "Ada Weber, …": two to four words with capitals before the first comma.
    private static bool OpensWithPerson(Line line) =>
        line.Text.IndexOf(',', StringComparison.Ordinal) is var comma && line.Words.Count(word => word.End <= comma) is var before and >= 2 and <= LongestPerson && line.Words.Take(before).All(word => word.IsCapital);

    // "…, chair of the Quay Union"
    private static bool TellsAnOffice(Line line) =>
        Enumerable.Range(1, Math.Max(0, line.Words.Length - 1)).Any(i => line.Text[line.Words[i - 1].End..line.Words[i].Start].Trim() is "," or "،" && Vocabulary.Roles.At(line.Words, i) > 0);

    private static int FirstWord(Line line) => line.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : line.Text.Length;

    private static bool SaysSomething(Line line) => Vocabulary.SpeakingVerbs.IsIn(line.Words) || Vocabulary.ClauseWords.Values.Any(terms => terms.Count(line.Words) > 0);

    private const int LongestNumber = 4;

    // Behind the line on which a name goes on with its number: "…, the Quay, Harbour / 62, the Ferry".
    private static int EndOfNumber(List<Line> lines, int from)
    {
        var next = from + 1;
        if (next >= lines.Count || !GoesOn(lines[next]) || lines[from].HeadingLevel > 0 || lines[from].Text.AsSpan().Count(',') < LeastSemicolons || !char.IsLetter(lines[from].Text.TrimEnd()[^1]))
            return next;
        var comma = lines[next].Text.IndexOf(',', StringComparison.Ordinal);
        return comma is > 0 and < LongestNumber && lines[next].Text.AsSpan(0, comma).IndexOfAnyExceptInRange('0', '9') < 0 ? next + 1 : next;
    }

    private const int MostSpaces = 1;

    private static bool EndsRun(Line line) => line.Text.TrimEnd()[^1] is '.' or ':' or '!' or '?';

    private static bool HoldsNames(Line line) =>
        line.Text.Length is >= Narrowest and <= Widest && line.Text.AsSpan().ContainsAny(',', '،') && line.Text.TrimEnd()[^1] is not ('.' or ':' or '!' or '?') && line.Cells.Count == 1 && line.Marker == MarkerKind.None;

    private static bool IsPlain(Line line) => line is { Marker: MarkerKind.None, HeadingLevel: 0, Cells.Count: 1 };

    private static bool GoesOn(Line line) => line.BlankBefore == 0 && IsPlain(line);

    // "Paris: Saturday, 3 pm, …" is an entry of its own.
    private static bool IsLabelled(Line line) => line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLabel;

    // A sentence is not over at the end of the one line, and goes on in the next.
    private static bool BreaksWithin(Line line, Line next)
    {
        var last = line.Text.TrimEnd()[^1];
        if (last is '.' or '!' or '?' or '؟' or ';' or '؛')
            return false;
        var first = next.Text[0];
        // "…, the Ferry Guild and the / River League"
        if (last is >= 'a' and <= 'z' && line.Words is [.., { IsCapital: false } small] && Leading.Contains(small.Key))
            return true;
        return char.IsLower(first) || (last is ',' or '،' && line.Text.AsSpan().Count(last) > 1) || (char.IsLetter(first) && !char.IsUpper(first) && last != ':');
    }

    // Small words behind which nothing ends, folded.
    private static readonly HashSet<string> Leading = ["the", "and", "of", "for", "und", "der", "die", "das", "des", "dem", "den", "fur", "von", "et", "le", "la", "les", "du", "de", "y", "el", "los", "las", "del", "e", "il", "della", "di", "och", "en", "het", "van", "ve"];

    private static Line OneOf(List<Line> lines, int from, int to)
    {
        var parts = lines[from..to];
        var line = new Line
        {
            Index = 0,
            Number = parts[0].Number,
            Text = string.Join(' ', parts.Select(part => part.Text)),
            Columns = LineColumns.Of([.. parts.SelectMany((part, i) => i == 0 ? part.Columns.All() : part.Columns.All().Prepend(0))]),
            Numbers = [.. parts.SelectMany((part, i) => Enumerable.Repeat(part.Number, part.Text.Length + (i == 0 ? 0 : 1)))],
            BlankBefore = parts[0].BlankBefore,
            Marker = parts[0].Marker,
            MarkerNumber = parts[0].MarkerNumber,
        };
        line.Cells = [line.Whole];
        return line;
    }
}
