using System.Globalization;
using Undersigned.Names;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>Finds the names of a list in the lines of a text, by their folded words: spelling of letters, case and marks do not matter.</summary>
internal sealed class NamesInText
{
    // Names by their first word, the longest first: "Workers' Union of Varan" before "Workers' Union".
    private readonly Dictionary<string, string[][]> _byFirstWord;

    public NamesInText(IEnumerable<PublishedSignatory> signatories) =>
        _byFirstWord = signatories.SelectMany(signatory => signatory.Names)
            .Select(name => Fold.Words(name.Text)).Where(words => words.Length > 0).DistinctBy(words => string.Join(' ', words), StringComparer.Ordinal)
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

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
        _byFirstWord.TryGetValue(words[at], out var names)
            ? names.FirstOrDefault(name => words.AsSpan(at).StartsWith(name))?.Length ?? 0
            : 0;

    private static bool IsNumber(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
