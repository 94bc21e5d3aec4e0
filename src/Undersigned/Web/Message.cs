using System.Text.RegularExpressions;

namespace Undersigned.Web;

/// <summary>One interface text taken apart once: literal words, places for arguments, links and emphasis.</summary>
/// <remarks>
/// The notation is small on purpose, for translators: {0} is an argument, **so** is emphasis, and [words]({0}) is a link whose
/// address is that argument. There is no HTML in a text.
/// </remarks>
internal sealed partial class Message
{
    public enum Part
    {
        Literal,
        Argument,
        LinkStart,
        LinkEnd,
        StrongStart,
        StrongEnd,
    }

    /// <summary>A part with its words (literals) or its argument's place (arguments and links).</summary>
    public readonly record struct Piece(Part Part, string Words = "", int Argument = -1);

    public required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>The places of the arguments a text uses: translations must use the same.</summary>
    public IEnumerable<int> Arguments => Pieces.Select(piece => piece.Argument).Where(argument => argument >= 0).Distinct().Order();

    public static Message Parse(string template)
    {
        var pieces = new List<Piece>();
        var strong = false;
        var at = 0;
        foreach (Match match in Notation().Matches(template))
        {
            if (match.Index > at)
                pieces.Add(new(Part.Literal, template[at..match.Index]));
            at = match.Index + match.Length;
            if (match.Groups["argument"] is { Success: true } argument)
                pieces.Add(new(Part.Argument, Argument: argument.Value[0] - '0'));
            else if (match.Groups["open"].Success)
                pieces.Add(new(Part.LinkStart, Argument: match.Groups["address"].Value[0] - '0'));
            else if (match.Groups["close"].Success)
                pieces.Add(new(Part.LinkEnd));
            else
                pieces.Add(new((strong = !strong) ? Part.StrongStart : Part.StrongEnd));
        }
        if (at < template.Length)
            pieces.Add(new(Part.Literal, template[at..]));
        if (strong)
            throw new FormatException($"An emphasis is not closed: {template}");
        return new() { Pieces = pieces };
    }

    [GeneratedRegex(@"\{(?<argument>\d)\}|(?<open>\[)(?=[^\[\]]*\]\(\{(?<address>\d)\}\))|(?<close>\]\(\{\d\}\))|\*\*", RegexOptions.ExplicitCapture)]
    private static partial Regex Notation();
}
