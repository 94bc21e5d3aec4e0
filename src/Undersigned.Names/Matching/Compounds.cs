namespace Undersigned.Names;

/// <summary>Takes German and Swedish compounds apart: Flüchtlingsrat, kvinnoförbund, and in any language what is against something: antifascist, ضدجنگ.</summary>
internal static class Compounds
{
    private const int ShortestPiece = 3;
    private const int LongestWord = 40;

    private static readonly string[] against = ["anti", "ضد"];
    private static readonly string[] swedishLinks = ["", "s", "o", "e", "a", "u"];
    private static readonly string[] links = ["", "s", "n", "en", "es", "er", "e"];

    /// <summary>The meanings of the pieces in order, or nothing unless every piece is a word.</summary>
    public static List<int[]> Of(string key, string language, Vocabulary vocabulary) => key.Length is < 2 * ShortestPiece or > LongestWord ? [] : Cut(key, language, vocabulary) ?? [];

    /// <summary>What a word written together with its “anti” means: against, and what against; nothing unless that is a word.</summary>
    public static List<int[]> Against(string key, string language, Vocabulary vocabulary)
    {
        foreach (var prefix in against)
        {
            if (key.Length < prefix.Length + ShortestPiece || !key.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var rest = key[prefix.Length..];
            // Spanish doubles the r it begins with: antirracista.
            foreach (var word in new[] { rest, rest.TrimStart('r').Insert(0, "r") }.Concat(Stems.Of(rest, language)))
            {
                var meaning = vocabulary.Meaning(word, language);
                if (meaning.Length > 0)
                    return [[vocabulary.Index["anti"]], meaning];
            }
        }
        return [];
    }

    private static List<int[]>? Cut(string key, string language, Vocabulary vocabulary)
    {
        var whole = Meaning(key, language, vocabulary);
        if (whole.Length > 0)
            return [whole];
        for (var length = key.Length - ShortestPiece; length >= ShortestPiece; length--)
        {
            var head = key[..length];
            foreach (var link in language == "sv" ? swedishLinks : links)
            {
                if (!head.EndsWith(link, StringComparison.Ordinal) || head.Length - link.Length < ShortestPiece)
                    continue;
                var first = vocabulary.Meaning(head[..^link.Length], language);
                if (first.Length > 0 && Cut(key[length..], language, vocabulary) is { } rest)
                    return [first, .. rest];
            }
        }
        return null;
    }

    private static int[] Meaning(string key, string language, Vocabulary vocabulary)
    {
        var listed = vocabulary.Meaning(key, language);
        if (listed.Length > 0)
            return listed;
        foreach (var stem in Stems.Of(key, language))
        {
            var meaning = vocabulary.Meaning(stem, language);
            if (meaning.Length > 0)
                return meaning;
        }
        return [];
    }
}
