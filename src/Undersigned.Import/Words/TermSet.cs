using Undersigned.Import.Text;
using Undersigned.Names;

namespace Undersigned.Import.Words;

/// <summary>Words and phrases to be found among the words of a line.</summary>
internal sealed class TermSet
{
    // A term's words; a word may stand for all that begin or end with it.
    private readonly record struct Pattern(string[] Words, bool Open);

    private static int sets;

    // Some hundred sets are made when the first text is read, and words remember what they were told: what is quickly made serves better than what is quickly asked.
    private readonly Dictionary<string, Pattern[]> byFirst;
    private readonly Dictionary<char, string[]> beginnings;
    private readonly string[] endings;

    public TermSet(IEnumerable<string> terms)
    {
        var exact = new Dictionary<string, List<Pattern>>();
        var begin = new HashSet<string>();
        var end = new HashSet<string>();
        foreach (var term in terms)
        {
            var open = term.EndsWith('*');
            var words = Word.Of(term.Trim('*')).Select(word => word.Key).ToArray();
            if (words.Length == 0)
                continue;
            if (term.StartsWith('*'))
            {
                end.Add(words[0]);
                continue;
            }

            if (words.Length == 1 && open)
            {
                begin.Add(words[0]);
                continue;
            }

            Add(words);
            // Persian writes many compounds apart, joined or with a joiner between them.
            if (words.Length == 2 && words[0][0] is >= '\u0600' and <= '\u06FF')
                Add([words[0] + words[1]]);

            void Add(string[] form)
            {
                if (!exact.TryGetValue(form[0], out var list))
                    exact[form[0]] = list = [];
                list.Add(new Pattern(form, open));
            }
        }

        byFirst = exact.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(p => p.Words.Length).ToArray());
        beginnings = begin.GroupBy(b => b[0]).ToDictionary(g => g.Key, g => g.ToArray());
        endings = [.. end];
    }

    /// <summary>Which of all sets it is, from 0, by which words remember what they were asked.</summary>
    public int Number { get; } = Interlocked.Increment(ref sets) - 1;

    /// <summary>How many words a term takes that begins at a word; 0 where none does, also behind the last word.</summary>
    public int At(ReadOnlySpan<Word> words, int index)
    {
        if (index >= words.Length || words[index].Form is var word && word.IsNone(this))
            return 0;
        var length = At(words, index, word.Key);
        if (length == 0 && word.Bare != word.Key)
            length = At(words, index, word.Bare);
        if (length == 0 && !BeginsWith(word))
            word.RememberNone(this);
        return length;
    }

    /// <summary>Whether a term may begin with a word, whatever stands behind it.</summary>
    public bool BeginsWith(WordForm word) => BeginsWith(word.Key) || (word.Bare != word.Key && BeginsWith(word.Bare));

    private bool BeginsWith(string first) => byFirst.ContainsKey(first) || IsOpen(first);

    private int At(ReadOnlySpan<Word> words, int index, string first)
    {
        if (byFirst.TryGetValue(first, out var patterns))
        {
            foreach (var pattern in patterns)
            {
                if (Matches(pattern, words, index))
                    return pattern.Words.Length;
            }
        }

        return IsOpen(first) ? 1 : 0;
    }

    // Whether the word begins or ends as one of those terms that are part of a word.
    private bool IsOpen(string word)
    {
        if (beginnings.TryGetValue(word[0], out var starts))
        {
            foreach (var start in starts)
            {
                if (word.StartsWith(start, StringComparison.Ordinal))
                    return true;
            }
        }

        foreach (var end in endings)
        {
            if (word.Length > end.Length + 2 && word.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool Matches(Pattern pattern, ReadOnlySpan<Word> words, int index)
    {
        if (index + pattern.Words.Length > words.Length)
            return false;
        for (var k = 1; k < pattern.Words.Length; k++)
        {
            var last = k == pattern.Words.Length - 1;
            var (word, wanted) = (words[index + k], pattern.Words[k]);
            if (word.Key != wanted && word.Bare != wanted && !(last && pattern.Open && word.Key.StartsWith(wanted, StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    /// <summary>The first word at which a term begins, or -1.</summary>
    public int Find(ReadOnlySpan<Word> words, out int length, int from = 0)
    {
        for (var i = from; i < words.Length; i++)
        {
            length = At(words, i);
            if (length > 0)
                return i;
        }

        length = 0;
        return -1;
    }

    /// <summary>Whether a term stands anywhere among the words.</summary>
    public bool IsIn(ReadOnlySpan<Word> words) => Find(words, out _) >= 0;

    /// <summary>How many of the words belong to a term.</summary>
    public int Count(ReadOnlySpan<Word> words)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var length = At(words, i);
            if (length == 0)
                continue;
            count += length;
            i += length - 1;
        }

        return count;
    }

    /// <summary>Whether one term is all the words.</summary>
    public bool IsAll(ReadOnlySpan<Word> words) => words.Length > 0 && At(words, 0) == words.Length;
}
