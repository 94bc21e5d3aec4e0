using System.Text;

namespace Undersigned.Names;

/// <summary>A word of a name, the part it stands in, and whether a hyphen chains it to another word.</summary>
internal readonly record struct NameWord(string Raw, string Key, int Part, bool Chained = false);

/// <summary>Cuts a name into its parts (what dashes, commas, slashes and brackets set apart) and words.</summary>
internal static class NameParts
{
    private const char Joiner = '\u200c';
    private const char Tatweel = '\u0640';

    // How Sorani wrote its vowel ە before it had a letter.
    private const string OldVowel = "ه\u200c";

    public static List<NameWord> Cut(string name, string language)
    {
        var words = new List<NameWord>();
        var word = new StringBuilder();
        var part = 0;
        var partHasWords = false;
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i];
            if (char.IsWhiteSpace(letter) || letter is '_' or '"' or '“' or '”' or '„' or '«' or '»' or '&' or '+' or '*' or '•')
            {
                partHasWords |= Finish(words, word, part, language);
            }
            else if (Separates(name, i))
            {
                partHasWords |= Finish(words, word, part, language);
                if (partHasWords)
                    part++;
                partHasWords = false;
            }
            else
            {
                word.Append(letter);
            }
        }
        Finish(words, word, part, language);
        return words;
    }

    private static bool Separates(string name, int at)
    {
        var letter = name[at];
        if (letter is '(' or ')' or '[' or ']' or '{' or '}' or '–' or '—' or '―' or '−' or ',' or '،' or ';' or '؛' or ':' or '|' or '/')
            return true;
        var before = at > 0 ? name[at - 1] : ' ';
        var after = at + 1 < name.Length ? name[at + 1] : ' ';
        // A stretching stroke between spaces was typed for a dash.
        if (letter == Tatweel)
            return char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        // A hyphen joins Latin words (Yari-Kurd) and parts everything else.
        return letter is '-' or '‐' or '‑' && (char.IsWhiteSpace(before) || char.IsWhiteSpace(after) || IsArabic(before) || IsArabic(after));
    }

    private static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    private static bool Finish(List<NameWord> words, StringBuilder word, int part, string language)
    {
        if (word.Length == 0)
            return false;
        var raw = word.ToString();
        word.Clear();
        var before = words.Count;
        var chained = raw.AsSpan().IndexOfAny('-', '‐', '‑') >= 0 && !IsAcronym(raw);
        foreach (var piece in Pieces(raw, language))
        {
            var key = Fold.Key(piece);
            if (key.Length == 0)
                continue;
            if (!key.Contains(' ', StringComparison.Ordinal))
            {
                words.Add(new NameWord(piece, key, part, chained));
                continue;
            }
            foreach (var inner in key.Split(' '))
                words.Add(new NameWord(inner, inner, part));
        }
        return words.Count > before;
    }

    /// <summary>The words inside a run of letters: joined, hyphened and elided ones apart, possessive endings off.</summary>
    private static IEnumerable<string> Pieces(string raw, string language)
    {
        if (raw.Contains(Joiner, StringComparison.Ordinal))
        {
            // In Sorani the joiner only marks the old spelling of a vowel; in Persian it parts a word from its endings and its second half.
            return language == "ckb" || IsOldVowel(raw)
                ? [raw.Replace(OldVowel, "ە", StringComparison.Ordinal).Replace(Joiner.ToString(), "", StringComparison.Ordinal)]
                : raw.Split(Joiner, StringSplitOptions.RemoveEmptyEntries);
        }
        if (IsAcronym(raw))
            return [raw.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)];
        if (raw.AsSpan().IndexOfAny('-', '‐', '‑') >= 0)
            return WithoutArticles(raw.Split(['-', '‐', '‑'], StringSplitOptions.RemoveEmptyEntries)).SelectMany(piece => Elided(piece, language));
        return Elided(raw, language);
    }

    /// <summary>Without the Arabic articles that took the sound of the letter after them: et-Tajdid, ash-Shaab.</summary>
    private static IEnumerable<string> WithoutArticles(string[] pieces)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            var isArticle = i + 1 < pieces.Length && pieces[i].Length is 2 or 3 && pieces[i][0] is 'a' or 'A' or 'e' or 'E'
                && pieces[i + 1].StartsWith(pieces[i][1..], StringComparison.OrdinalIgnoreCase);
            if (!isArticle)
                yield return pieces[i];
        }
    }

    /// <summary>A Kurdish name in a Persian text: هه‌نگاو, where heh and joiner stand for the vowel ە.</summary>
    private static bool IsOldVowel(string raw) => raw.IndexOf(Joiner, StringComparison.Ordinal) is 1 or 2 && raw[raw.IndexOf(Joiner, StringComparison.Ordinal) - 1] == 'ه';

    private static IEnumerable<string> Elided(string raw, string language)
    {
        var at = raw.AsSpan().IndexOfAny('\'', '’', '‘');
        if (at < 0)
            return [raw];
        var after = raw[(at + 1)..];
        // l’Homme, d’asile, qu’elle
        if (at > 0 && at <= 2 && after.Length > 1 && language is "fr" or "it" or "en" && raw[..at].ToLowerInvariant() is "l" or "d" or "n" or "s" or "c" or "j" or "m" or "t" or "qu")
            return [after];
        // Iran’s; Berlin’de
        if (after is "s" or "S" || language == "tr" && at >= 3)
            return [raw[..at]];
        return [raw];
    }

    /// <summary>Two to eight Latin capitals, stops and inner hyphens aside (KDP-I, P.U.K.).</summary>
    public static bool IsAcronym(string raw)
    {
        const int LongestAcronym = 8;
        var letters = 0;
        foreach (var letter in raw)
        {
            if (letter is '-' or '.')
                continue;
            if (!char.IsUpper(letter) || letter > '\u024F')
                return false;
            letters++;
        }
        return letters is >= 2 and <= LongestAcronym;
    }
}
