using System.Globalization;
using System.Text;

namespace Undersigned.Names.Dates;

internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,
}

/// <summary>A word, a run of digits or one other character of a text, with its place in it.</summary>
/// <param name="Text">Folded: lower case, no marks over letters, Persian yeh and kaf, Western digits.</param>
/// <param name="Value">The value of a number of at most eight digits, else -1.</param>
/// <param name="SpaceBefore">Whether white space stands before it.</param>
/// <param name="Capital">Whether the word begins with a capital letter as written.</param>
internal readonly record struct DateToken(TokenKind Kind, string Text, int Value, int Position, int Length, bool SpaceBefore, bool Capital, bool LineBefore)
{
    public int End => Position + Length;

    public bool Is(string text) => Text == text;

    public bool IsNumber(int from, int to) => Kind == TokenKind.Number && Value >= from && Value <= to;
}

/// <summary>Cuts a text into the tokens that dates, hours and zones are read from.</summary>
internal static class DateTokens
{
    private const int LongestNumber = 8;

    public static List<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>(text.Length / ShortToken + 1);
        var folded = new StringBuilder();
        var met = text.Length < LongText ? null : new Dictionary<string, string>();
        var space = false;
        var line = false;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                line |= c == '\n';
                space = true;
                i++;
                continue;
            }

            if (IsIgnored(c))
            {
                i++;
                continue;
            }

            var start = i;
            folded.Clear();
            if (Digit(c) >= 0)
            {
                while (i < text.Length && Digit(text[i]) >= 0)
                    folded.Append((char)('0' + Digit(text[i++])));
                var value = folded.Length <= LongestNumber ? int.Parse(folded.ToString(), CultureInfo.InvariantCulture) : -1;
                tokens.Add(new DateToken(TokenKind.Number, Text(), value, start, i - start, space, false, line));
            }
            else if (char.IsLetter(c))
            {
                for (; i < text.Length && (char.IsLetter(text[i]) || IsIgnored(text[i]) || IsCombining(text[i])); i++)
                    FoldLetter(text[i], folded);
                tokens.Add(new DateToken(TokenKind.Word, Text(), -1, start, i - start, space, char.IsUpper(c), line));
            }
            else
            {
                i++;
                tokens.Add(new DateToken(TokenKind.Mark, Mark(c), -1, start, 1, space, false, line));
            }

            space = false;
            line = false;
        }

        return tokens;

        // The same words come back all through a long text.
        string Text()
        {
            if (met is null || folded.Length > LongestWord)
                return folded.ToString();
            Span<char> word = stackalloc char[LongestWord];
            folded.CopyTo(0, word, folded.Length);
            var known = met.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!known.TryGetValue(word[..folded.Length], out var same))
                known[word[..folded.Length]] = same = folded.ToString();
            return same;
        }
    }

    // What a token with the space before it takes in most texts.
    private const int ShortToken = 4;

    private const int LongText = 1024;
    private const int LongestWord = 40;

    /// <summary>The folded form under which a name of a month, weekday or zone is looked up.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                FoldLetter(c, folded);
            else if (!IsIgnored(c) && !IsCombining(c))
                folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>The value of a Western, Arabic-Indic or Persian digit, else -1.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\u0660' and <= '\u0669' => c - '\u0660',
        >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
        >= '\uFF10' and <= '\uFF19' => c - '\uFF10',
        _ => -1,
    };

    // Joiners, tatweel and direction marks stand inside words without being letters of them.
    private static bool IsIgnored(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u0640' or '\u061C'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static bool IsCombining(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static void FoldLetter(char c, StringBuilder to)
    {
        if (IsIgnored(c) || IsCombining(c))
            return;
        to.Append(c < Folded.Length ? Folded[c] : char.ToLowerInvariant(c));
    }

    // One letter for one letter: lower case and without marks, so that a folded word can be looked up and its place kept.
    private static readonly char[] Folded = BuildFolding();

    private const int EndOfAlphabeticBlocks = 0x2000;

    private static char[] BuildFolding()
    {
        var table = new char[EndOfAlphabeticBlocks];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            var plain = char.IsLetter(c) ? c.ToString().Normalize(NormalizationForm.FormD)[0] : c;
            table[i] = plain == 'I' ? 'i' : char.ToLowerInvariant(plain);
        }

        foreach (var (from, to) in (ReadOnlySpan<(string, char)>)[
            ("يىېێۍ", 'ی'), ("كڪ", 'ک'), ("أإآٱ", 'ا'), ("ةەھہۀ", 'ه'), ("ؤۆۊ", 'و'), ("ڵ", 'ل'), ("ڕ", 'ر'), ("ıİ", 'i'), ("ß", 's'), ("ς", 'σ'), ("øØ", 'o'), ("łŁ", 'l')])
        {
            foreach (var c in from)
                table[c] = to;
        }

        return table;
    }

    private static string Mark(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => "-",
        '\u066B' or '\u06D4' => ".",
        '\u060C' or '\u066C' => ",",
        '\u2044' or '\uFF0F' or '\u2215' => "/",
        '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4' => "'",
        '\u00BA' or '\u00B0' or '\u00AA' => "°",
        '\uFF1A' or '\u2236' => ":",
        _ => c.ToString(),
    };
}
