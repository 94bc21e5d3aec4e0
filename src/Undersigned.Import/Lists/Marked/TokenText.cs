using System.Collections.Frozen;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists.Marked;

/// <summary>A text as the row of its tokens, with what word lists know of each and the sentences they stand in.</summary>
internal sealed class TokenText
{
    private const string Arabic = "ar";
    private const int LongestPlace = 2;

    // The mark that stands for the space between two columns.
    private const string BetweenCells = "|";

    /// <summary>The Arabic "and" that is written as the first letter of the next word.</summary>
    public const string GluedAnd = "و";

    // Before a shorter word it is a letter of it more often than not.
    private const int LeastGlued = 4;

    private static readonly (TokenSense Sense, TermSet Terms)[] Lists =
    [
        (TokenSense.Body, Vocabulary.Organisations), (TokenSense.Organ, Vocabulary.Organs), (TokenSense.Plural, Vocabulary.Plurals), (TokenSense.Role, Vocabulary.Roles),
        (TokenSense.Office, Vocabulary.Offices), (TokenSense.Honorific, Vocabulary.Honorifics), (TokenSense.GivenName, Vocabulary.GivenNames), (TokenSense.Signed, Vocabulary.Signed),
        (TokenSense.Member, Vocabulary.Members), (TokenSense.Founder, Vocabulary.Founders), (TokenSense.Alliance, Vocabulary.Alliance), (TokenSense.Founding, Vocabulary.Founding),
        (TokenSense.Statement, Vocabulary.Statement), (TokenSense.Joint, Vocabulary.Joint), (TokenSense.Says, Vocabulary.SpeakingVerbs), (TokenSense.Attended, Vocabulary.Attended),
        (TokenSense.Invitation, Vocabulary.Invitation), (TokenSense.Letter, Vocabulary.Letter), (TokenSense.Event, Vocabulary.Events), (TokenSense.Closing, Vocabulary.Closings),
        (TokenSense.Uniting, Vocabulary.Uniting), (TokenSense.Coming, Vocabulary.Coming),
    ];

    private static readonly (TokenSense Sense, FrozenDictionary<string, TermSet> Terms)[] ListsByLanguage =
    [
        (TokenSense.We, Vocabulary.We), (TokenSense.And, Vocabulary.And), (TokenSense.Clause, Vocabulary.ClauseWords), (TokenSense.Small, Vocabulary.FunctionWords),
        (TokenSense.Organising, Vocabulary.Organising), (TokenSense.Together, Vocabulary.Together), (TokenSense.Telling, Vocabulary.Telling),
    ];

    private readonly List<Token> tokens = [];
    private readonly List<TokenSense> senses = [];
    private readonly List<int> sentences = [];
    private readonly int[] firstOfLine;
    private readonly SentenceShape[] shapes;

    public TokenText(Reading reading)
    {
        Reading = reading;
        var ofLanguage = ListsByLanguage.Where(list => list.Terms.ContainsKey(reading.Language)).Select(list => (list.Sense, list.Terms[reading.Language])).ToArray();
        firstOfLine = new int[reading.Lines.Count + 1];
        foreach (var line in reading.Lines)
        {
            firstOfLine[line.Index] = tokens.Count;
            Add(new Token(line.Index, 0, 0, "", line.BlankBefore > 0 ? TokenForm.Gap : TokenForm.LineBreak), TokenSense.None);
            AddLine(line, ofLanguage);
        }

        firstOfLine[^1] = tokens.Count;
        CutSentences();
        shapes = SentenceShape.Of(this);
        foreach (var sense in senses)
            Said |= sense;
    }

    public Reading Reading { get; }

    public int Count => tokens.Count;

    public Token this[int at] => tokens[at];

    /// <summary>What any of its words is.</summary>
    public TokenSense Said { get; }

    public bool IsSaid(TokenSense sense) => (Said & sense) != TokenSense.None;

    /// <summary>Whether its language is none of those here that are written without capitals.</summary>
    public bool HasCapitals => Reading.Language is not ("fa" or "ar" or "ckb");

    /// <summary>The sentence of a token, from 0; a line ends one.</summary>
    public int SentenceOf(int at) => sentences[at];

    /// <summary>What the sentence of a token consists of.</summary>
    public SentenceShape ShapeAt(int at) => shapes[sentences[at]];

    public TokenSense SenseOf(int at) => senses[at];

    public bool Is(int at, TokenSense sense) => (senses[at] & sense) != TokenSense.None;

    /// <summary>Whether a token parts what stands before it from what follows: a mark or "and".</summary>
    public bool Parts(int at) => tokens[at].Form == TokenForm.Mark || Is(at, TokenSense.And | TokenSense.GluedAnd);

    /// <summary>The tokens of a line behind its break: the first, and behind the last.</summary>
    public (int First, int End) OfLine(int line) => (firstOfLine[line] + 1, firstOfLine[line + 1]);

    /// <summary>The first and the last token of which a part stands in a stretch of a line, or null where none does.</summary>
    public (int First, int Last)? Within(int line, int start, int end)
    {
        var (from, to) = OfLine(line);
        while (from < to && tokens[from].End <= start)
            from++;
        while (to > from && tokens[to - 1].Start >= end)
            to--;
        return from < to ? (from, to - 1) : null;
    }

    private void Add(Token token, TokenSense sense)
    {
        tokens.Add(token);
        senses.Add(sense);
    }

    private void AddLine(Line line, (TokenSense, TermSet)[] ofLanguage)
    {
        var words = line.Words;
        var known = new TokenSense[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var (sense, terms) in Lists)
                Know(terms.At(words, i), i, sense);
            foreach (var (sense, terms) in ofLanguage)
                Know(terms.At(words, i), i, sense);
            for (var length = 1; length <= LongestPlace && i + length <= words.Length && words[i].Form.OpensPlace; length++)
            {
                var name = line.Text[words[i].Start..words[i + length - 1].End];
                Know(Places.City(name) is not null || Places.Country(name) is not null ? length : 0, i, TokenSense.Place);
            }
        }

        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            AddMarks(line, at, words[i].Start);
            if (i > 0 && line.Cells.Count > 1 && line.Cells.Any(cell => cell.Start > at && cell.Start <= words[i].Start && cell.End > words[i].Start))
                Add(new Token(line.Index, words[i].Start, words[i].Start, BetweenCells, TokenForm.Mark), TokenSense.None);
            AddWord(line, words[i], known[i]);
            at = words[i].End;
        }

        AddMarks(line, at, line.Text.Length);

        void Know(int length, int first, TokenSense sense)
        {
            for (var k = first; k < first + length && k < words.Length; k++)
                known[k] |= sense;
        }
    }

    private void AddWord(Line line, Word word, TokenSense sense)
    {
        if (BehindGluedAnd(line.Text, word, Reading.Language) is { } behind)
        {
            Add(new Token(line.Index, word.Start, word.Start + 1, GluedAnd, TokenForm.Uncased), TokenSense.GluedAnd);
            foreach (var rest in behind)
                Add(new Token(line.Index, rest.Start, rest.End, rest.Key, FormOf(rest)), sense);
            return;
        }

        Add(new Token(line.Index, word.Start, word.End, word.Key, FormOf(word)), sense);
    }

    /// <summary>What follows the "and" that is the first letter of an Arabic word, or null where there is none.</summary>
    public static Word[]? BehindGluedAnd(string text, Word word, string language) =>
        language == Arabic && word.Length >= LeastGlued && text[word.Start] == GluedAnd[0] ? Word.Of(text[(word.Start + 1)..word.End], word.Start + 1) : null;

    private static TokenForm FormOf(Word word) => word.IsNumber ? TokenForm.Number
        : word.IsAllCapitals && word.Length > 1 ? TokenForm.AllCapitals
        : word.IsCapital ? TokenForm.Capital
        : word.Key[0] is >= '\u0590' and < '\u0800' ? TokenForm.Uncased
        : TokenForm.LowerCase;

    private void AddMarks(Line line, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(line.Text[i]) && line.Text[i] is not ('\u200C' or '\u200E' or '\u200F'))
                Add(new Token(line.Index, i, i + 1, line.Text[i].ToString(), TokenForm.Mark), TokenSense.None);
        }
    }

    private void CutSentences()
    {
        var sentence = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsBreak || (tokens[i - 1].EndsSentence && tokens[i].Start > tokens[i - 1].End))
                sentence++;
            sentences.Add(sentence);
        }
    }
}
