namespace Undersigned.Import.Lists.Marked;

/// <summary>What a sentence consists of.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last.</param>
/// <param name="LastWord">Its last word, or -1 where it has none.</param>
/// <param name="Bodies">How many of its words tell a kind of body.</param>
internal readonly record struct SentenceShape(int First, int End, int LastWord, int Words, int Capitals, int Bodies, int Commas)
{
    /// <summary>The sentences of a text in their order.</summary>
    public static SentenceShape[] Of(TokenText text)
    {
        var found = new List<SentenceShape>();
        for (var first = 0; first < text.Count;)
        {
            var (end, last, words, capitals, bodies, commas) = (first, -1, 0, 0, 0, 0);
            for (; end < text.Count && text.SentenceOf(end) == text.SentenceOf(first); end++)
            {
                last = text[end].IsWord ? end : last;
                words += text[end].IsWord ? 1 : 0;
                capitals += text[end].Form is TokenForm.Capital or TokenForm.AllCapitals ? 1 : 0;
                bodies += text.Is(end, TokenSense.Body) ? 1 : 0;
                commas += text[end].IsComma ? 1 : 0;
            }

            found.Add(new SentenceShape(first, end, last, words, capitals, bodies, commas));
            first = end;
        }

        return [.. found];
    }
}
