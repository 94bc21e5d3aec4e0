using System.Globalization;
using System.Text;

namespace Undersigned.Names;

/// <summary>Why two names were judged as they were: a stable code, its arguments, and an English sentence for those who have no other.</summary>
/// <param name="Code">One of the codes of <see cref="Codes"/>; stable, to be translated by the caller.</param>
/// <param name="Arguments">What the sentence speaks of, as written in the names: first of the one, then of the other.</param>
public sealed record MatchReason(string Code, IReadOnlyList<string> Arguments)
{
    private static readonly Dictionary<string, string> sentences = new(StringComparer.Ordinal)
    {
        ["identical"] = "The names are written alike.",
        ["spelling"] = "The names differ in spelling only.",
        ["translation"] = "Each word of one name means a word of the other.",
        ["transliteration"] = "One name writes the sound of the other.",
        ["acronym"] = "{0} are the initials of {1}.",
        ["maybe-acronym"] = "{0} may be the initials of {1} in some language.",
        ["alias"] = "One name gives {0} as its short form.",
        ["same-place"] = "Both names mean {0}.",
        ["too-general"] = "The names agree, but many bodies could bear such a name.",
        ["word-order"] = "The names have the same words in another order.",
        ["similar"] = "The names are alike, except for {0} and {1}.",
        ["similar-one-more"] = "The names are alike, but only one has {0}.",
        ["sounds-alike"] = "{0} and {1} sound alike.",
        ["uncertain-meaning"] = "{0} can mean {1}, but something else as well.",
        ["other-city"] = "{0} and {1} are different cities.",
        ["other-country"] = "{0} and {1} are different countries.",
        ["other-place"] = "{0} and {1} are different places.",
        ["other-wing"] = "{0} is not {1}: another wing or branch.",
        ["one-wing"] = "Only one is the wing or branch called {0}.",
        ["other-number"] = "{0} and {1} are different numbers.",
        ["other-kind"] = "{0} and {1} are different kinds of body.",
        ["opposite-words"] = "{0} and {1} tell two bodies apart.",
        ["other-acronym"] = "{0} and {1} are different initials.",
        ["too-long"] = "The names are too long to compare in full.",
        ["nothing-to-compare"] = "A name has no letters to compare.",
        ["nothing-alike"] = "The names have too little in common.",
    };

    private static readonly Dictionary<string, CompositeFormat> formats = sentences.ToDictionary(entry => entry.Key, entry => CompositeFormat.Parse(entry.Value), StringComparer.Ordinal);

    /// <summary>Every code there is, for those who translate them.</summary>
    public static IReadOnlyCollection<string> Codes => sentences.Keys;

    /// <summary>The reason as an English sentence.</summary>
    public string English => string.Format(CultureInfo.InvariantCulture, formats[Code], [.. Arguments.Select(argument => $"“{argument}”").Concat(Enumerable.Repeat("…", 2))]);

    internal static MatchReason Of(string code, params string[] arguments) => new(code, arguments);
}
