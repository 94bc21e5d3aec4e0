using System.Buffers;
using System.Collections.Frozen;

namespace Undersigned.Names;

/// <summary>Tells English, German, French, Spanish, Turkish and Kurmanji apart.</summary>
internal static class LatinScriptGuess
{
    private const int CharactersRead = 2000;

    // No small word is longer.
    private const int Longest = 32;

    private static readonly SearchValues<char> gaps =
        SearchValues.Create(" \t\n\r,;-–/()\"'\u2019\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    // Ordered: on a tie the earlier language wins, English first.
    private static readonly string[] languages = ["en", "de", "fr", "es", "tr", "kmr"];

    // Each small word with the places of its languages.
    private static readonly FrozenDictionary<string, int[]> words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "of the for and in against with from to by on party union association committee council society workers women people rights",
        ["de"] = "der die das und für fur in von im zum zur gegen des e.v. ev verein partei bund verband rat gruppe frauen bündnis",
        ["fr"] = "de la le les des du et pour en l d au aux contre parti union comité syndicat ligue droits femmes",
        ["es"] = "de la el los las del y por para en contra partido unión sindicato comité derechos mujeres asociación",
        ["tr"] = "ve için ile bir kürdistan partisi birliği derneği komitesi hareketi meclisi sendikası halk kadın örgütü vakfı cephesi",
        ["kmr"] = "û li ya yê yên jin partiya yekîtiya komeleya komîteya tevgera civata saziya navenda kurdistanê kurdistana ji bo",
    }.SelectMany(entry => entry.Value.Split(' ').Select(word => (word, entry.Key))).GroupBy(entry => entry.word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => Array.IndexOf(languages, entry.Key)).Distinct().ToArray(), StringComparer.Ordinal);

    public static string Language(string text)
    {
        var read = text.AsSpan(0, Math.Min(text.Length, CharactersRead));
        Span<int> scores = stackalloc int[languages.Length];
        scores.Clear();
        foreach (var letter in read)
        {
            if (!signs.TryGetValue(letter, out var told))
                continue;
            foreach (var (language, weight) in told)
                scores[language] += weight;
        }
        var small = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[Longest];
        foreach (var range in read.SplitAny(gaps))
        {
            var word = read[range];
            if (word.Length is 0 or > Longest || !small.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var known))
                continue;
            foreach (var language in known)
                scores[language] += 2;
        }
        var best = 0;
        for (var i = 1; i < languages.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }
        return languages[best];
    }

    /// <summary>Letters that tell a language, by its place in <see cref="languages"/>, with their weight.</summary>
    private static readonly FrozenDictionary<char, (int Language, int Weight)[]> signs = new (string Letters, (int, int)[] Signs)[]
    {
        ("ß", [(1, 3)]),
        ("äÄ", [(1, 2)]),
        ("öüÖÜ", [(1, 2), (4, 2)]),
        ("ığİĞ", [(4, 3)]),
        ("şŞ", [(4, 2), (5, 2)]),
        ("çÇ", [(2, 1), (4, 1), (5, 1)]),
        ("êÊ", [(2, 1), (5, 2)]),
        ("îûÎÛ", [(2, 1), (5, 2)]),
        ("éÉ", [(2, 2), (3, 1)]),
        ("èàùœÈÀôâëï", [(2, 2)]),
        ("ñÑ¿¡", [(3, 3)]),
        ("áíóúÁÍÓÚ", [(3, 2)]),
    }.SelectMany(entry => entry.Letters.Select(letter => (letter, entry.Signs))).ToFrozenDictionary(entry => entry.letter, entry => entry.Signs);
}
