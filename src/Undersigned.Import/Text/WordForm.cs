using System.Runtime.CompilerServices;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Text;

/// <summary>A word as it is written, wherever it stands: folded once, and asked once by each set of terms of which none begins with it.</summary>
internal sealed class WordForm
{
    // The words of a language that come again and again, and those of the text at hand. Another word may take a place at any time.
    private const int Remembered = 1 << 14;

    // No longer word is met twice.
    private const int Longest = 40;

    private static readonly WordForm?[] Known = new WordForm?[Remembered];

    private readonly string written;
    private Answers none;

    private WordForm(string written, string key)
    {
        (this.written, Key, Bare) = (written, key, WithoutArticle(key));
        var (letters, capitals) = (0, 0);
        foreach (var c in written)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        (IsCapital, IsAllCapitals, IsNumber) = (char.IsUpper(written[0]), capitals == letters && letters > 1, char.IsDigit(written[0]));
    }

    /// <summary>The form under which it is looked up, folded, never empty.</summary>
    public string Key { get; }

    /// <summary>The key without a glued Arabic article and conjunction; the key itself where there is none.</summary>
    public string Bare { get; }

    public bool IsCapital { get; }

    public bool IsAllCapitals { get; }

    public bool IsNumber { get; }

    /// <summary>The form of a word as written, or null where its letters fold away to nothing.</summary>
    public static WordForm? Of(ReadOnlySpan<char> written)
    {
        if (written.Length > Longest)
            return Read(written);
        ref var place = ref Known[string.GetHashCode(written, StringComparison.Ordinal) & (Remembered - 1)];
        if (place is { } known && written.SequenceEqual(known.written))
            return known;
        var form = Read(written);
        if (form is not null)
            place = form;
        return form;
    }

    private static WordForm? Read(ReadOnlySpan<char> written)
    {
        var text = written.ToString();
        var key = Fold.Key(text);
        return key.Length == 0 ? null : new WordForm(key == text ? key : text, key);
    }

    /// <summary>Whether a set of terms was asked before, and none of them begins with this word.</summary>
    public bool IsNone(TermSet terms) => terms.Number < Answers.Count * BitsInCell && (none[terms.Number / BitsInCell] & BitOf(terms)) != 0;

    /// <summary>Remembers that no term of a set begins with this word. Two threads may say so at once.</summary>
    public void RememberNone(TermSet terms)
    {
        if (terms.Number < Answers.Count * BitsInCell)
            Interlocked.Or(ref none[terms.Number / BitsInCell], BitOf(terms));
    }

    private static ulong BitOf(TermSet terms) => 1UL << (terms.Number % BitsInCell);

    private const int BitsInCell = 64;

    private enum Answer : byte
    {
        NotAsked,
        No,
        Yes,
    }

    private Answer opensPlace;

    /// <summary>Whether the name of a place may begin with this word.</summary>
    public bool OpensPlace
    {
        get
        {
            if (opensPlace == Answer.NotAsked)
                opensPlace = Places.MayBeginWith(Key) ? Answer.Yes : Answer.No;
            return opensPlace == Answer.Yes;
        }
    }

    [InlineArray(Count)]
    private struct Answers
    {
        // Sets of terms beyond these are asked anew each time.
        public const int Count = 6;

        private ulong first;
    }

    private static readonly string[] Glued = ["وال", "بال", "فال", "لل", "ولل", "ال"];

    private const int ShortestArabicStem = 3;

    private static string WithoutArticle(string key)
    {
        if (key[0] < '\u0600' || key[0] > '\u06FF')
            return key;
        foreach (var glued in Glued)
        {
            if (key.Length >= glued.Length + ShortestArabicStem && key.StartsWith(glued, StringComparison.Ordinal))
                return key[glued.Length..];
        }

        return key[0] == 'و' && key.Length > ShortestArabicStem + 1 ? key[1..] : key;
    }
}
