using System.Numerics;

namespace Undersigned.Import.Lists.Marked;

/// <summary>Gathers what each token of a text shows, as numbers below <see cref="Count"/>; two facts may share a number.</summary>
internal sealed class TokenFacts
{
    /// <summary>How many numbers there are.</summary>
    public const int Count = 1 << 18;

    private const int Around = 3;
    private const int ManyLower = 3;
    private const int LongestWord = 10;
    private const int ShortestVerb = 4;
    private const int Fifths = 5;
    private const uint NoToken = 1;
    private const uint AndBetween = 2;
    private const uint Character = 16;

    private const TokenSense OfText = TokenSense.Signed | TokenSense.Joint | TokenSense.Member | TokenSense.Letter | TokenSense.We;

    private readonly TokenText text;
    private readonly uint[] keys;
    private readonly uint[] forms;
    private readonly uint script;
    private readonly uint language;
    private readonly Dictionary<uint, int> times = [];

    // For each token the nearest before and behind it that parts the sentence.
    private readonly int[] before;
    private readonly int[] behind;

    // For each token what was said in its sentence before it, and from it on.
    private readonly TokenSense[] saidBefore;
    private readonly TokenSense[] saidFrom;
    private readonly uint[] parts;

    // For each token the nearest words before and behind it in its sentence that are no names by their case, if it has case.
    private readonly uint[] verbBefore;
    private readonly uint[] verbBehind;

    public TokenFacts(TokenText text)
    {
        this.text = text;
        var count = text.Count;
        var flat = text.Reading.Document.Flat;
        language = HashOf(text.Reading.Language);
        script = NameJudge.IsCased(flat) ? 1 : text.HasCapitals ? NoToken + 1 : language;
        (keys, forms, before, behind, parts) = (new uint[count], new uint[count], new int[count], new int[count], new uint[count]);
        (saidBefore, saidFrom) = (new TokenSense[count], new TokenSense[count + 1]);
        (verbBefore, verbBehind) = (new uint[count], new uint[count]);
        for (var i = 0; i < count; i++)
        {
            var token = text[i];
            keys[i] = token.IsBreak ? NoToken + (uint)token.Form : HashOf(token.Key);
            forms[i] = (uint)token.Form + Character + (token.Form == TokenForm.Mark ? token.Key[0] * Character : 0u);
            if (token.IsWord)
                times[keys[i]] = times.GetValueOrDefault(keys[i]) + 1;
        }

        for (var i = 0; i < count; i++)
        {
            var opens = i == 0 || text.SentenceOf(i - 1) != text.SentenceOf(i);
            before[i] = opens ? i - 1 : text.Parts(i - 1) || text[i - 1].IsBreak ? i - 1 : before[i - 1];
            saidBefore[i] = opens ? TokenSense.None : saidBefore[i - 1] | text.SenseOf(i - 1);
            verbBefore[i] = opens ? NoToken : IsVerb(i - 1) ? keys[i - 1] : verbBefore[i - 1];
        }

        for (var i = count - 1; i >= 0; i--)
        {
            var closes = i == count - 1 || text.SentenceOf(i + 1) != text.SentenceOf(i);
            behind[i] = closes || text.Parts(i + 1) ? i + 1 : behind[i + 1];
            saidFrom[i] = (closes ? TokenSense.None : saidFrom[i + 1]) | text.SenseOf(i);
            verbBehind[i] = closes ? NoToken : IsVerb(i + 1) ? keys[i + 1] : verbBehind[i + 1];
        }

        for (var i = 0; i < count; i++)
            parts[i] = i > 0 && before[i] == before[i - 1] && behind[i] == behind[i - 1] ? parts[i - 1] : PartOf(i);
    }

    /// <summary>The facts of a token, each as its number; of a break only that it is one.</summary>
    public void Gather(int at, List<int> found)
    {
        found.Clear();
        void Has(TokenFact fact, uint a = 0, uint b = 0, uint c = 0) => found.Add(NumberOf(fact, a, b, c));
        var token = text[at];
        if (token.IsBreak)
            return;
        var (key, form, part, sense) = (keys[at], forms[at], parts[at], text.SenseOf(at));
        var (one, two) = (Form(at - 1), Form(at + 1));
        Has(TokenFact.Script, script);
        Has(TokenFact.Word, key);
        Has(TokenFact.WordBefore, Key(at - 1));
        Has(TokenFact.WordBehind, Key(at + 1));
        Has(TokenFact.SecondBefore, Key(at - 2));
        Has(TokenFact.SecondBehind, Key(at + 2));
        Has(TokenFact.ThirdBefore, Key(at - Around));
        Has(TokenFact.WordWithBefore, Key(at - 1), key);
        Has(TokenFact.WordWithBehind, key, Key(at + 1));
        Has(TokenFact.Form, script, form);
        Has(TokenFact.FormWithBefore, script, form, one);
        Has(TokenFact.FormWithBehind, script, form, two);
        Has(TokenFact.FormOfThree, script + one, form, two);
        Has(TokenFact.FormOfFive, (Form(at - 2) * Character) + one, form, (Form(at + 2) * Character) + two);
        if (token.IsWord)
            GatherWord(token.Key, key, found);
        for (var k = Math.Max(0, at - Around); k <= Math.Min(text.Count - 1, at + Around); k++)
        {
            for (var left = (uint)text.SenseOf(k); left != 0; left &= left - 1)
            {
                var known = (uint)BitOperations.TrailingZeroCount(left);
                Has(TokenFact.Sense, (uint)(k - at + Around), known);
                if (k >= at - 1 && k <= at + 1)
                    Has(TokenFact.SenseWithForm, (uint)(k - at + Around), known, form + script);
            }
        }

        Has(TokenFact.SensesWithBefore, Senses(at - 1), (uint)sense);
        Has(TokenFact.SensesWithBehind, (uint)sense, Senses(at + 1));
        Has(TokenFact.SensesOfThree, Senses(at - 1), (uint)sense, Senses(at + 1));
        Has(TokenFact.SensesBehindWord, Key(at - 1), (uint)sense);
        Has(TokenFact.SensesBeforeWord, (uint)sense, Key(at + 1));
        GatherPart(at, form, part, found);
        GatherSentence(at, part, found);
    }

    private void GatherWord(string word, uint key, List<int> found)
    {
        void Has(TokenFact fact, uint a = 0, uint b = 0) => found.Add(NumberOf(fact, a, b, 0));
        Has(TokenFact.TwoLetters, HashOf(word.AsSpan(0, Math.Min(2, word.Length))));
        Has(TokenFact.ThreeLetters, language, HashOf(word.AsSpan(0, Math.Min(3, word.Length))));
        Has(TokenFact.TwoLast, language, HashOf(word.AsSpan(Math.Max(0, word.Length - 2))));
        Has(TokenFact.ThreeLast, language, HashOf(word.AsSpan(Math.Max(0, word.Length - 3))));
        Has(TokenFact.Length, (uint)Math.Min(word.Length, LongestWord));
        Has(TokenFact.Times, Step(times[key]));
    }

    private void GatherPart(int at, uint form, uint part, List<int> found)
    {
        void Has(TokenFact fact, uint a = 0, uint b = 0, uint c = 0) => found.Add(NumberOf(fact, a, b, c));
        var (left, right, length) = (MarkAt(at, before[at]), MarkAt(at, behind[at]), Step(behind[at] - before[at]));
        Has(TokenFact.MarkBefore, left, Step(at - before[at]));
        Has(TokenFact.MarkBehind, right, Step(behind[at] - at));
        Has(TokenFact.Marks, left, right, length);
        Has(TokenFact.MarksWithForm, (left * Character) + right, form + script, length);
        Has(TokenFact.Part, script, part);
        Has(TokenFact.PartWithMarks, script + part, left, right);
        Has(TokenFact.PartWithLength, part, length);
        if (!text.HasCapitals)
            return;
        Has(TokenFact.PartWithVerbBefore, verbBefore[at], part);
        Has(TokenFact.PartWithVerbBehind, verbBehind[at], part);
        Has(TokenFact.MarksWithVerbBefore, verbBefore[at], left, right);
        Has(TokenFact.MarksWithVerbBehind, verbBehind[at], left, right);
    }

    private void GatherSentence(int at, uint part, List<int> found)
    {
        void Has(TokenFact fact, uint a = 0, uint b = 0, uint c = 0) => found.Add(NumberOf(fact, a, b, c));
        var sentence = text.ShapeAt(at);
        var counts = (Step(sentence.Bodies) * Character * Character) + Step(sentence.Commas);
        Has(TokenFact.SentenceCounts, script, counts);
        Has(TokenFact.PartWithCounts, part, counts);
        Has(TokenFact.FromStart, Step(at - sentence.First));
        Has(TokenFact.FromEnd, Step(sentence.End - at));
        Has(TokenFact.PartWithWords, Step(sentence.Words), part);
        Has(TokenFact.PartWithCapitals, sentence.Words == 0 ? 0 : (uint)(sentence.Capitals * Fifths / sentence.Words), script, part);
        if (before[at] >= sentence.First)
        {
            for (var left = (uint)saidBefore[before[at]]; left != 0; left &= left - 1)
            {
                Has(TokenFact.SaidBefore, (uint)BitOperations.TrailingZeroCount(left));
                Has(TokenFact.PartWithSaidBefore, (uint)BitOperations.TrailingZeroCount(left), part, script);
            }
        }

        if (behind[at] < sentence.End)
        {
            for (var left = (uint)saidFrom[behind[at]]; left != 0; left &= left - 1)
            {
                Has(TokenFact.SaidBehind, (uint)BitOperations.TrailingZeroCount(left));
                Has(TokenFact.PartWithSaidBehind, (uint)BitOperations.TrailingZeroCount(left), part, script);
            }
        }

        var opening = sentence.First + 1 < sentence.End && text[sentence.First].IsBreak ? sentence.First + 1 : sentence.First;
        Has(TokenFact.PartWithOpening, keys[opening], part);
        Has(TokenFact.PartWithSecond, Key(opening + 1), part);
        Has(TokenFact.PartWithClosing, keys[Math.Max(opening, sentence.LastWord)], part);
        Has(TokenFact.PartWithText, part, (uint)(text.Said & OfText));
        var line = text[at].Line;
        var (first, end) = text.OfLine(line);
        Has(TokenFact.EndsOfLine, at == first ? 1u : 0, at + 1 == end ? 1u : 0);
        Has(TokenFact.PartWithLine, Step(line), part);
        Has(TokenFact.PartWithLineFromEnd, Step(text.Reading.Lines.Count - line), part);
        Has(TokenFact.PartWithLineLength, Step(text.Reading.Lines[line].Words.Length), part);
    }

    private bool IsVerb(int at) => text[at] is { Form: TokenForm.LowerCase, Key.Length: >= ShortestVerb } && !text.Is(at, TokenSense.Body | TokenSense.Role | TokenSense.And | TokenSense.Small);

    private uint Key(int at) => at < 0 || at >= keys.Length ? 0 : keys[at];

    private uint Form(int at) => at < 0 || at >= forms.Length ? 0 : forms[at];

    private uint Senses(int at) => at < 0 || at >= text.Count ? 0 : (uint)text.SenseOf(at);

    private uint MarkAt(int at, int mark) => mark < 0 || mark >= text.Count || text.SentenceOf(mark) != text.SentenceOf(at) || text[mark].IsBreak ? NoToken
        : text[mark].Form == TokenForm.Mark ? text[mark].Key[0] + Character
        : AndBetween;

    private uint PartOf(int at)
    {
        var (hasBody, lower, first) = (false, 0, Math.Min(before[at] + 1, at));
        for (var k = before[at] + 1; k < behind[at]; k++)
        {
            hasBody |= text.Is(k, TokenSense.Body);
            lower += text[k].IsWord && text[k].Form is not (TokenForm.Capital or TokenForm.AllCapitals) ? 1 : 0;
        }

        return 1 + (hasBody ? 1u : 0) + (lower == 0 ? 2u : lower > ManyLower ? 4u : 0) + (text.Is(first, TokenSense.Body) ? 8u : 0) + (text.Is(first, TokenSense.Role) ? 16u : 0) + (text.Is(first, TokenSense.GivenName) ? 32u : 0);
    }

    /// <summary>Steps of a scale: 0 to 3, then 4, 6, 10, 20, 40 and more.</summary>
    private static uint Step(int value) => (uint)(value < 4 ? Math.Max(value, 0) : value < 6 ? 4 : value < 10 ? 5 : value < 20 ? 6 : value < 40 ? 7 : 8);

    // FNV-1a (Fowler, Noll and Vo), over characters.
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 13);
    }

    private static int NumberOf(TokenFact fact, uint a, uint b, uint c)
    {
        var hash = (uint)fact * 0x9E3779B1u;
        hash = (hash ^ a) * 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash = (hash ^ b) * 0xC2B2AE35u;
        hash ^= hash >> 16;
        hash = (hash ^ c) * 0x27D4EB2Fu;
        hash ^= hash >> 15;
        return (int)(hash % Count);
    }
}
