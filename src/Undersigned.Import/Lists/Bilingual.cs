using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Parts a name that is written in two scripts on one line.</summary>
internal static class Bilingual
{
    /// <summary>The two names, or null where the piece is in one script, or mixes two within one name.</summary>
    public static (Piece Left, Piece Right)? Split(Piece piece)
    {
        var words = piece.Words;
        if (words.Length < 2)
            return null;
        var first = "";
        var change = -1;
        for (var i = 0; i < words.Length; i++)
        {
            var script = Scripts.Of(piece.Line.Text.Substring(words[i].Start, words[i].Length));
            if (script == "Zyyy" || (first.Length > 0 && change < 0 && script == first))
                continue;
            if (first.Length == 0)
                first = script;
            else if (change < 0)
                change = i;
            else if (script == first)
                return null;
        }

        if (change < 0)
            return null;
        // A dash, parenthesis, slash or comma between the two is not part of either.
        var left = new Piece(piece.Line, piece.Start, words[change].Start - piece.Start).Trim("-–—−/(،,|:[=«\"");
        var right = piece.From(words[change].Start).Trim("-–—−/،,|:=");
        // "Sindicato Βορρά": with nothing but a space between, one word in another script with capitals is part of the name.
        var joined = piece.Line.Text.AsSpan(words[change - 1].End, words[change].Start - words[change - 1].End).IsWhiteSpace() && NameJudge.IsCased(left.Span) && NameJudge.IsCased(right.Span);
        if (joined && (left.Words.Length == 1 || NameMarks.WithoutParenthesis(right, out _).Words.Length == 1))
            return null;
        // An acronym in the other script is part of the name beside it.
        var single = right.Words is [{ IsAllCapitals: true }] || left.Words is [{ IsAllCapitals: true }];
        return single || left.IsEmpty || right.IsEmpty ? null : (left, right);
    }

    /// <summary>Two names that say of themselves, by their small words or letters, that they are in two languages: "Frauen im Exil – Women in Exile"; or null.</summary>
    public static (Piece Here, Piece There)? TwoLanguages(Piece name)
    {
        foreach (var kind in (ReadOnlySpan<Separators.Kind>)[Separators.Kind.Slash, Separators.Kind.Bar, Separators.Kind.Dash])
        {
            if (Separators.Cut(name, kind) is [var one, var two] && one.Words.Length > 1 && two.Words.Length > 1 && !HasArabicArticle(two) && LanguageGuess.AreTwo(one.Words, two.Words))
                return (one, two);
        }

        var outer = NameMarks.WithoutParenthesis(name, out var inner);
        return inner.Words.Length > 1 && outer.Words.Length > 1 && PlaceReader.Of(inner) is null && inner.Words[0].IsCapital && Vocabulary.Roles.Count(inner.Words) == 0
            && PersonName.Score(outer, NameJudge.IsCased(outer.Span)) < KnownPerson && (LanguageGuess.AreTwo(outer.Words, inner.Words) || (Vocabulary.Organisations.Count(outer.Words) > 0 && HasForeignLetters(outer.Text, inner.Text))) ? (outer, inner) : null;
    }

    // "al-Parti" is no phrase of a Romance language.
    private static bool HasArabicArticle(Piece name) => name.Words[0].Key is "al" or "el" && name.Line.Text[name.Words[0].End] is '-' or '‐';

    // Most words of the name in the parenthesis bear letters that the one before it has none of.
    private static bool HasForeignLetters(string outer, string inner)
    {
        var words = inner.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return outer.All(c => char.IsAscii(c) || !char.IsLetter(c)) && words.Count(word => word.Any(c => char.IsLetter(c) && !char.IsAscii(c))) * 2 > words.Length;
    }

    private const double KnownPerson = 0.7;
    private const double LeastLikeness = 0.5;
    private const int ShortestCognate = 4;

    /// <summary>
    /// The two names of one thing in two languages of one script with nothing between them ("Colombie-Britannique British Columbia"):
    /// parted where both sides say the same in words of one origin. Null where no place parts it so.
    /// </summary>
    public static (Piece Left, Piece Right)? SplitCognates(Piece piece)
    {
        var words = piece.Words;
        if (words.Length > MostWords)
            return null;
        var best = LeastLikeness;
        var at = 0;
        for (var k = 1; k < words.Length; k++)
        {
            // The two languages are parted by a space, never within a hyphenated name.
            if (!char.IsWhiteSpace(piece.Line.Text[words[k].Start - 1]) || !words[k].IsCapital)
                continue;
            var likeness = Math.Min(Likeness(words[..k], words[k..]), Likeness(words[k..], words[..k]));
            if (likeness > best)
                (best, at) = (likeness, k);
        }

        if (at == 0)
            return null;
        var start = words[at].Start;
        return (new Piece(piece.Line, piece.Start, start - piece.Start).Trim("-–/"), piece.From(start).Trim());
    }

    // The mean of how like each longer word is to the most alike on the other side, weighed by length.
    private static double Likeness(ReadOnlySpan<Word> words, ReadOnlySpan<Word> others)
    {
        var (sum, weight) = (0.0, 0.0);
        foreach (var word in words)
        {
            if (word.Length < ShortestCognate)
                continue;
            var most = 0.0;
            foreach (var other in others)
                most = Math.Max(most, Likeness(word.Key, other.Key));
            sum += most * word.Length;
            weight += word.Length;
        }

        return weight == 0 ? 0 : sum / weight;
    }

    // One less the share of letters to be changed to make one word the other.
    private static double Likeness(string a, string b)
    {
        Span<int> row = stackalloc int[MostLetters + 1];
        if (b.Length > MostLetters)
            return 0;
        for (var k = 0; k <= b.Length; k++)
            row[k] = k;
        for (var i = 0; i < a.Length; i++)
        {
            var (before, last) = (row[0], i + 1);
            row[0] = last;
            for (var k = 0; k < b.Length; k++)
            {
                last = Math.Min(Math.Min(row[k + 1], last) + 1, before + (a[i] == b[k] ? 0 : 1));
                (before, row[k + 1]) = (row[k + 1], last);
            }
        }

        return 1 - (row[b.Length] / (double)Math.Max(a.Length, b.Length));
    }

    private const int MostLetters = 40;
    private const int MostWords = 40;
}
