using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>What makes a text unfit to be signed.</summary>
public enum TextFault
{
    /// <summary>NUL or another control character that is neither a line end nor a tab.</summary>
    ControlCharacter,

    /// <summary>Half of a surrogate pair.</summary>
    LoneSurrogate,

    /// <summary>An embedding or override (U+202A to U+202E): the text would read otherwise than it is stored.</summary>
    DirectionOverride,

    /// <summary>An isolate (U+2066 to U+2069) that its line does not close, or closes without having opened it.</summary>
    UnbalancedIsolate,

    /// <summary>A code point that never is a character (U+FFFE, U+FFFF and their like).</summary>
    Noncharacter,
}

/// <summary>A fault and its place.</summary>
/// <param name="Fault">What it is.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="CodePoint">Which code point (or lone surrogate) it is.</param>
public sealed record TextProblem(TextFault Fault, int Line, int Column, int CodePoint);

/// <summary>A text that cannot be made canonical, with all its faults.</summary>
public sealed class UnsuitableTextException(IReadOnlyList<TextProblem> problems)
    : FormatException($"the text has {problems.Count} characters that cannot be signed")
{
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<TextProblem> Problems { get; } = problems;
}

/// <summary>
/// The exact bytes of a text that is signed: UTF-8, normalisation form C, line ends LF, no byte order mark, no empty lines at the end,
/// one final line end. Joiners and direction marks (U+200C to U+200F, U+061C) stay: Persian and Kurdish spelling needs them.
/// </summary>
public sealed class CanonicalText
{
    private CanonicalText(string text)
    {
        Text = text;
        Bytes = Encoding.UTF8.GetBytes(text);
        Digest = Hash.Sha256(Bytes.Span);
    }

    /// <summary>The text as it is stored and shown.</summary>
    public string Text { get; }

    /// <summary>Its UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>SHA-256 of <see cref="Bytes"/>, for the manifest.</summary>
    public Hash Digest { get; }

    /// <summary>Makes a text canonical; doing it twice changes nothing more.</summary>
    /// <exception cref="UnsuitableTextException">The text has faults, which are all named.</exception>
    public static CanonicalText From(string text)
    {
        var lines = UnifyLineEnds(text);
        if (Find(lines) is { Count: > 0 } problems)
            throw new UnsuitableTextException(problems);
        return new CanonicalText(lines.Normalize(NormalizationForm.FormC).TrimEnd('\n') + "\n");
    }

    /// <summary>All faults of a text, none when <see cref="From"/> takes it.</summary>
    public static IReadOnlyList<TextProblem> Problems(string text) => Find(UnifyLineEnds(text));

    /// <summary>Whether bytes are already in the form that <see cref="From"/> gives.</summary>
    public static bool IsCanonical(ReadOnlySpan<byte> utf8)
    {
        if (!System.Text.Unicode.Utf8.IsValid(utf8))
            return false;
        var text = Encoding.UTF8.GetString(utf8);
        return Problems(text).Count == 0 && From(text).Bytes.Span.SequenceEqual(utf8);
    }

    private static string UnifyLineEnds(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static List<TextProblem> Find(string text)
    {
        var problems = new List<TextProblem>();
        var open = new Stack<TextProblem>();
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var column = i - lineStart + 1;
            var isRune = Rune.TryGetRuneAt(text, i, out var rune);
            var codePoint = isRune ? rune.Value : text[i];
            var here = new TextProblem(TextFault.UnbalancedIsolate, line, column, codePoint);
            if (codePoint == '\n')
            {
                problems.AddRange(open);
                open.Clear();
                (line, lineStart) = (line + 1, i + 1);
            }
            else if (!isRune)
            {
                problems.Add(here with { Fault = TextFault.LoneSurrogate });
            }
            else if (Rune.IsControl(rune) && codePoint != '\t')
            {
                problems.Add(here with { Fault = TextFault.ControlCharacter });
            }
            else if (codePoint is >= 0x202A and <= 0x202E)
            {
                problems.Add(here with { Fault = TextFault.DirectionOverride });
            }
            else if ((codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF)
            {
                problems.Add(here with { Fault = TextFault.Noncharacter });
            }
            else if (codePoint is >= 0x2066 and <= 0x2068)
            {
                open.Push(here);
            }
            else if (codePoint == 0x2069 && !open.TryPop(out _))
            {
                problems.Add(here);
            }
            if (isRune)
                i += rune.Utf16SequenceLength - 1;
        }
        problems.AddRange(open);
        return [.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
    }
}
