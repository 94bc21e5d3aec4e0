using System.Globalization;
using Undersigned.Names;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>Finds the names of a list in the lines of a text, by their folded words: spelling of letters, case and marks do not matter.</summary>
internal sealed class NamesInText
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // How many words the names have that begin with a word, the longest first: "Workers' Union of Varan" before "Workers' Union".
    private readonly Dictionary<string, int[]> _lengths;

    public NamesInText(IEnumerable<PublishedSignatory> signatories)
    {
        var lengths = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (var words in signatories.SelectMany(signatory => signatory.Names).Select(name => Fold.Words(name.Text)).Where(words => words.Length > 0))
        {
            _names.Add(string.Join(' ', words));
            if (!lengths.TryGetValue(words[0], out var known))
                lengths.Add(words[0], known = []);
            known.Add(words.Length);
        }
        _lengths = lengths.ToDictionary(pair => pair.Key, pair => pair.Value.Reverse().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Which part of a line's letters belongs to names, from 0 to 1, and whether the line begins with a name (after a number or bullet).</summary>
    public (double Share, bool First) In(string line)
    {
        var words = Fold.Words(line);
        var (letters, inNames, first) = (0, 0, false);
        var before = 0;
        for (var at = 0; at < words.Length;)
        {
            var length = LengthAt(words, at);
            if (length == 0)
            {
                letters += words[at].Length;
                before += IsNumber(words[at]) ? 0 : 1;
                at++;
                continue;
            }
            first |= before == 0;
            before++;
            for (var end = at + length; at < end; at++)
            {
                letters += words[at].Length;
                inNames += words[at].Length;
            }
        }
        return (letters == 0 ? 0 : (double)inNames / letters, first);
    }

    private int LengthAt(string[] words, int at) =>
        _lengths.GetValueOrDefault(words[at], []).FirstOrDefault(length => at + length <= words.Length && _names.Contains(string.Join(' ', words, at, length)));

    private static bool IsNumber(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
