using System.Globalization;
using System.Text;

namespace Undersigned.Features.Statements;

/// <summary>
/// Where two texts differ, word by word. Words are those of their own script: a zero-width non-joiner or an apostrophe is part of its
/// word. Differences of quotation marks, dashes and spaces alone are told apart from differences of words, and told.
/// </summary>
public static class TextDifference
{
    // Lines that differ in more words than this are shown as exchanged whole: nobody reads a finer comb of it.
    private const int MostChanges = 600;

    /// <summary>The pieces from beginning to end: joined without the added ones they are the first text, without the removed ones the second.</summary>
    public static IReadOnlyList<Piece> Between(string before, string after)
    {
        var pieces = new List<Piece>();
        var lines = ShortestEdit.Of(Lines(before), Lines(after), StringComparer.Ordinal);
        foreach (var (removed, added, same) in Blocks(lines))
        {
            if (same is not null)
                Add(pieces, PieceKind.Same, same);
            else
                AddWords(pieces, removed, added);
        }
        return pieces;
    }

    /// <summary>Whether two texts say the same but for quotation marks, dashes and spaces.</summary>
    public static bool SameButForTypography(IReadOnlyList<Piece> pieces) => pieces.All(piece => piece.Kind is PieceKind.Same or PieceKind.Typography);

    /// <summary>
    /// The pieces line by line for a reader: what stands between two lines that changed together stays together, empty lines are left out, and the
    /// marks before headings are no words.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Piece>> Passages(IReadOnlyList<Piece> pieces)
    {
        var passages = new List<List<Piece>> { new() };
        foreach (var piece in pieces)
        {
            var lines = piece.Kind == PieceKind.Same ? piece.Text.Split('\n') : [piece.Text];
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                    passages.Add([]);
                var text = passages[^1].Count == 0 ? lines[i].TrimStart('#', ' ') : lines[i];
                if (text.Length > 0)
                    passages[^1].Add(piece with { Text = text });
            }
        }
        return [.. passages.Where(passage => passage.Any(piece => !string.IsNullOrWhiteSpace(piece.Text)))];
    }

    private static void AddWords(List<Piece> pieces, string removed, string added)
    {
        if (ShortestEdit.TryOf(Words(removed), Words(added), WordComparer.Instance, MostChanges) is not { } words)
        {
            Add(pieces, PieceKind.Removed, removed);
            Add(pieces, PieceKind.Added, added);
            return;
        }
        foreach (var (kind, left, right) in words)
        {
            if (kind == EditKind.Keep && left != right)
                pieces.Add(new Piece(PieceKind.Typography, right!, left));
            else
                Add(pieces, kind switch { EditKind.Keep => PieceKind.Same, EditKind.Remove => PieceKind.Removed, _ => PieceKind.Added }, (left ?? right)!);
        }
    }

    private static void Add(List<Piece> pieces, PieceKind kind, string text)
    {
        if (text.Length == 0)
            return;
        if (pieces.Count > 0 && pieces[^1].Kind == kind && kind != PieceKind.Typography)
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        else
            pieces.Add(new Piece(kind, text));
    }

    // Runs of lines that changed are compared word by word as one.
    private static IEnumerable<(string Removed, string Added, string? Same)> Blocks(IEnumerable<Edit<string>> lines)
    {
        var (removed, added) = (new StringBuilder(), new StringBuilder());
        foreach (var (kind, left, right) in lines)
        {
            if (kind == EditKind.Keep)
            {
                if (removed.Length + added.Length > 0)
                    yield return (removed.ToString(), added.ToString(), null);
                removed.Clear();
                added.Clear();
                yield return ("", "", left);
            }
            removed.Append(kind == EditKind.Remove ? left : null);
            added.Append(kind == EditKind.Add ? right : null);
        }
        if (removed.Length + added.Length > 0)
            yield return (removed.ToString(), added.ToString(), null);
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines;
    }

    internal static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (char.IsWhiteSpace(text[start]))
            {
                while (end < text.Length && char.IsWhiteSpace(text[end]))
                    end++;
            }
            else
            {
                while (end < text.Length && (Continues(text, end) || (IsWord(text[start]) && IsWord(text[end]) && !IsAlone(text[end]) && !IsAlone(text[start]))))
                    end++;
            }
            words.Add(text[start..end]);
            start = end;
        }
        return words;
    }

    // Marks, joiners and the second halves of pairs belong to what stands before them; an apostrophe does between letters.
    private static bool Continues(string text, int at) =>
        char.IsLowSurrogate(text[at]) || text[at] is '\u200c' or '\u200d'
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || (text[at] is '\'' or '’' && char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\u200c' or '\u200d' or '\'' or '’'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Han and kana have no spaces between words: each sign is compared by itself.
    private static bool IsAlone(char c) => c is >= '\u3040' and <= '\u9fff';

    /// <summary>Words are equal when they differ in typography only.</summary>
    private sealed class WordComparer : IEqualityComparer<string>
    {
        public static readonly WordComparer Instance = new();

        public bool Equals(string? left, string? right) => Folded(left!) == Folded(right!);

        public int GetHashCode(string word) => Folded(word).GetHashCode(StringComparison.Ordinal);

        private static string Folded(string word)
        {
            if (string.IsNullOrWhiteSpace(word))
                return " ";
            var folded = word.Normalize(NormalizationForm.FormKC);
            return folded.Length == 1 && char.IsPunctuation(folded[0]) ? Punctuation(folded) : folded.Replace('’', '\'');
        }

        private static string Punctuation(string sign) => sign[0] switch
        {
            '“' or '”' or '„' or '«' or '»' or '"' or '‹' or '›' or '‟' => "\"",
            '‘' or '’' or '‚' or '\'' or '`' => "'",
            '–' or '—' or '−' or '-' or '‐' or '‑' => "-",
            _ => sign,
        };
    }
}

/// <summary>A piece of two compared texts; for typography, the second text's form and the first one's.</summary>
public sealed record Piece(PieceKind Kind, string Text, string? Before = null);

public enum PieceKind
{
    Same,
    Removed,
    Added,
    Typography,
}
