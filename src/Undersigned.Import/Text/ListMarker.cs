using System.Globalization;
using System.Text;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Text;

/// <summary>What a line begins with: a bullet, a number, a rule to sign on, or nothing.</summary>
/// <param name="ContentStart">Where the words begin.</param>
internal readonly record struct ListMarker(MarkerKind Kind, int Number, int ContentStart)
{
    private const string Bullets = "•·▪▫‣◦●○■□►▶➤➢✓✔★☆※⁃∙*+-–—―−§¤»›";
    private const int LongestNumber = 4;
    private const int LeastRule = 3;

    /// <summary>Reads the marker at a place of a line.</summary>
    public static ListMarker Read(ReadOnlySpan<char> line, int from, bool markdown)
    {
        var at = from;
        var kind = MarkerKind.None;
        while (at < line.Length && Bullet(line, at, markdown) is > 0 and var length)
        {
            kind = MarkerKind.Bullet;
            at += length;
            while (at < line.Length && char.IsWhiteSpace(line[at]))
                at++;
        }

        if (at + LeastRule < line.Length && line[at] is '_' or '…' or '.' && line[(at + 1)..(at + LeastRule)].IndexOfAnyExcept(line[at]) < 0)
        {
            var ruled = at;
            while (ruled < line.Length && (line[ruled] is '_' or '.' or '…' || char.IsWhiteSpace(line[ruled])))
                ruled++;
            return new ListMarker(MarkerKind.Rule, 0, ruled);
        }

        if ((SignedBy(line, at) is > 0 and var marked ? marked : kind == MarkerKind.None ? BehindStroke(line, at) : 0) is > 0 and var signed)
            return new ListMarker(MarkerKind.Rule, 0, signed);

        return kind == MarkerKind.None || IsNumberedBullet(line, at) ? Numbered(line, at) is { Kind: not MarkerKind.None } numbered ? numbered : new ListMarker(kind, 0, at) : new ListMarker(kind, 0, at);
    }

    // Before a name they stand for the rule on which it was signed.
    private static readonly string[] SigningMarks = ["fdo.:", "fdo:", "fdo.", "fdo ", "fda.:", "fda:", "fda.", "f.to:", "f.to", "fto."];

    // Where the name begins behind such a mark, else 0.
    private static int SignedBy(ReadOnlySpan<char> line, int at)
    {
        foreach (var mark in SigningMarks)
        {
            if (!line[Math.Min(at, line.Length)..].StartsWith(mark, StringComparison.OrdinalIgnoreCase))
                continue;
            var behind = at + mark.Length;
            while (behind < line.Length && (char.IsWhiteSpace(line[behind]) || line[behind] is ':' or '.'))
                behind++;
            return behind < line.Length && char.IsUpper(line[behind]) ? behind : 0;
        }

        return 0;
    }

    private const int LeastBehindStroke = 5;

    // "/Ada Weber, chair", as Swedish letters are signed; a path or a list between strokes has more of them.
    private static int BehindStroke(ReadOnlySpan<char> line, int at)
    {
        var behind = at;
        while (behind < line.Length && line[behind] is '/')
            behind++;
        if (behind == at || behind - at > 2)
            return 0;
        while (behind < line.Length && char.IsWhiteSpace(line[behind]))
            behind++;
        return behind + LeastBehindStroke < line.Length && char.IsUpper(line[behind]) && line[behind..].IndexOf('/') < 0 && line[behind..].Contains(' ') ? behind : 0;
    }

    // "- 1. Name": both are marks.
    private static bool IsNumberedBullet(ReadOnlySpan<char> line, int at) => at < line.Length && char.IsDigit(line[at]);

    // The length of a bullet at a place; a dash of a Persian or Arabic list may touch its word, an asterisk of emphasis may not be taken for one.
    private static int Bullet(ReadOnlySpan<char> line, int at, bool markdown)
    {
        var c = line[at];
        if (Bullets.Contains(c))
        {
            if (at + 1 >= line.Length)
                return 1;
            var next = line[at + 1];
            if (c is '*' && markdown)
                return char.IsWhiteSpace(next) ? 1 : 0;
            if (c is '-' or '–' or '—' or '+' or '*' or '»' or '›' && char.IsDigit(next))
                return 0;
            return 1;
        }

        if (Rune.DecodeFromUtf16(line[at..], out var rune, out var consumed) != System.Buffers.OperationStatus.Done)
            return 0;
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol && rune.Value is not ('©' or '®' or '™' or '°' or '№' or 0x2116) ? consumed : 0;
    }

    private static ListMarker Numbered(ReadOnlySpan<char> line, int from)
    {
        var at = from;
        var open = at < line.Length && line[at] is '(' or '[';
        if (open)
            at++;
        var digits = at;
        while (at < line.Length && char.IsDigit(line[at]))
            at++;
        var count = at - digits;
        if (count is 0 or > LongestNumber)
            return LetteredOrNone(line, from);
        var number = 0;
        foreach (var digit in line[digits..at])
            number = number * 10 + (int)char.GetNumericValue(digit);
        var behind = at;
        while (behind < line.Length && line[behind] == ' ')
            behind++;
        if (behind < line.Length && line[behind] is '.' or ')' or '-' or '–' or '—' or ':' or '°' or ']' or '\u066B' or '\u0640' or '/' or '_')
        {
            var mark = line[behind];
            behind++;
            while (behind < line.Length && (line[behind] is '-' or '–' or '.' or ')' or '\u0640' || char.IsWhiteSpace(line[behind])))
                behind++;
            // "11.09.2020", "12:00" and "1-2" are no numbered lines, nor is a number that only closes the line.
            if (behind >= line.Length || char.IsDigit(line[behind]) || (mark is '/' or ':' && !open && behind == at + 1))
                return default(ListMarker) with { ContentStart = from };
            // "2005: The lake" counts no items.
            if (mark == ':' && number is >= EarliestYear and <= LatestYear)
                return default(ListMarker) with { ContentStart = from };
            // "750.org" is a name.
            if (mark == '.' && behind == at + 1 && IsDomain(line[behind..]))
                return default(ListMarker) with { ContentStart = from };
            if (mark == '.' && BeginsWithDay(line[digits..], alone: true))
                return default(ListMarker) with { ContentStart = from };
            return new ListMarker(MarkerKind.Number, number, behind);
        }

        if (!open && behind > at && behind < line.Length && char.IsLetter(line[behind]) && !(number <= MostDays && (BeginsWithDay(line[digits..], alone: false) || BeginsWithHour(line[digits..]))))
            return new ListMarker(MarkerKind.BareNumber, number, from);
        return default(ListMarker) with { ContentStart = from };
    }

    private const int LongestEnding = 4;

    // "org", "org Selmar"
    private static bool IsDomain(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny(' ', ',') is >= 0 and var end ? end : text.Length;
        return length is > 1 and <= LongestEnding && !text[..length].ContainsAnyExceptInRange('a', 'z');
    }

    private const int EarliestYear = 1250;
    private const int LatestYear = 2199;
    private const int MostDays = 31;
    private const int LongestDay = 32;

    // "14 May", "8. März: Berlin": the lines of a programme count its days, not its items.
    private static bool BeginsWithDay(ReadOnlySpan<char> line, bool alone)
    {
        var text = line[..Math.Min(line.Length, LongestDay)];
        if (DateReader.FindAll(text.ToString()) is not [{ Position: 0 } date, ..])
            return false;
        var behind = text[date.End..];
        return !alone || behind.IsEmpty || behind[0] is ',' or ':' or '.' or ')' || behind.TrimStart() is [] or ['–' or '-' or '—' or '(' or '|', ..] && char.IsWhiteSpace(behind[0]);
    }

    // "14 Uhr Auftakt"
    private static bool BeginsWithHour(ReadOnlySpan<char> line) => TimeReader.FindAll(line[..Math.Min(line.Length, LongestDay)].ToString()) is [{ Position: 0 }, ..];

    // "a) Name", "(b) Name", "أ- Name", "الف- Name"; a stop or a stroke behind an Arabic letter is a title's.
    private static ListMarker LetteredOrNone(ReadOnlySpan<char> line, int from)
    {
        var letters = line[from..].StartsWith("الف") ? "الف".Length : from < line.Length && line[from] is >= '\u0621' and <= '\u06D2' ? 1 : 0;
        var mark = from + letters;
        while (letters > 0 && mark < line.Length && line[mark] == ' ')
            mark++;
        if (letters > 0 && mark + 2 < line.Length && line[mark] is '-' or '–' or ')' && (char.IsWhiteSpace(line[mark + 1]) || (mark == from + letters && char.IsLetter(line[mark + 1]))))
            return new ListMarker(MarkerKind.Number, 0, mark + 1);
        var at = from < line.Length && line[from] == '(' ? from + 1 : from;
        if (at + 2 < line.Length && char.IsLetter(line[at]) && line[at + 1] == ')' && char.IsWhiteSpace(line[at + 2]))
            return new ListMarker(MarkerKind.Number, 0, at + 3);
        return default(ListMarker) with { ContentStart = from };
    }
}
