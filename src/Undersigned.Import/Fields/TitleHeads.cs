using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Fields;

/// <summary>Tells the lines that stand above a title: the name of a site, a paper or an issuer with its address, the kind of text.</summary>
internal sealed class TitleHeads(Reading reading, IReadOnlySet<string> signers)
{
    private const int LongestNumbering = 7;
    private const int LongestOfNames = 16;
    private const int LongestLetterhead = 8;

    /// <summary>How many lines stand above the first that can be more than a head.</summary>
    public int Count(List<Line> lines)
    {
        var first = 0;
        while (first + 1 < lines.Count && (IsHead(lines, first) || LeavesTitleToNext(lines, first) || (IsKicker(lines[first]) && IsKicker(lines[first + 1]) && lines.Skip(first + 2).Any(line => IsLikeTitle(line)))))
            first++;
        return first;
    }

    private const int LongestHead = 4;
    private const int ShortTitle = 8;

    // The name of a body, its address below it, the name of a paper: somewhere below stands a title.
    private bool IsHead(List<Line> lines, int i) =>
        (NamesWho(lines[i]) || IsPaper(lines[i]) || (i > 0 && lines[i].BlankBefore == 0 && lines[i].Words.Length <= LongestSiteName && lines[i].Text.Any(char.IsAsciiDigit)))
        && lines.Skip(i + 1).Take(LongestHead).Any(line => IsLikeTitle(line, mostClauses: ShortTitle) && !NamesWho(line) && !line.Text.Any(char.IsAsciiDigit));

    private bool NamesWho(Line line) => IsBody(line.Whole) || NamesSigner(line.Whole);

    private static bool IsPaper(Line line) => line.Words.Length is > 1 and <= LongestSiteName && Vocabulary.Papers.At(line.Words, line.Words.Length - 1) > 0;

    /// <summary>Whether a piece is the name of one who signs, or of several bodies with dashes between them.</summary>
    public bool NamesSigner(Piece piece) =>
        signers.Contains(Fold.Key(piece.Trim("*.,:;()").Text))
        || (Separators.Cut(piece, Separators.Kind.Dash) is { Count: > 1 } parts && parts.TrueForAll(part => reading.Judge.Of(part, listed: true).Kind == NameKind.Organisation));

    private const double LeastLikeness = 0.6;
    private const int LongestBody = 8;

    /// <summary>Whether a piece is the name of a body and nothing else: a title tells what it does, calls out, or says what kind of text it is.</summary>
    public bool IsBody(Piece piece)
    {
        var words = piece.Words;
        if (words.Length is 0 or > LongestBody || words[0].IsNumber || piece.Span.IndexOfAny(":!?؟…") >= 0 || SaysKind(words))
            return false;
        if (!Vocabulary.Organisations.IsIn(words) || Vocabulary.SpeakingVerbs.IsIn(words) || Vocabulary.Events.IsIn(words) || (WritesNamesWithCapitals && HasSmallWord(words)))
            return false;
        return reading.Judge.Of(piece, listed: true) is { Kind: NameKind.Organisation, Likeness: >= LeastLikeness };
    }

    private bool WritesNamesWithCapitals => reading.Language is "en" or "de" or "tr";

    private const int LongestFunctionWord = 3;

    // Where every word of a name has its capital, a small one is a verb: "The tenants' union demands …".
    private bool HasSmallWord(ReadOnlySpan<Word> words)
    {
        var function = Vocabulary.FunctionWords.GetValueOrDefault(reading.Language);
        foreach (var word in words)
        {
            if (word.Length > LongestFunctionWord && !word.IsCapital && !word.IsNumber && function?.At([word], 0) is not > 0)
                return true;
        }

        return false;
    }

    private const int KindWithin = 3;
    private static readonly TermSet[] KindsOfText = [Vocabulary.Kickers, Vocabulary.Letter, Vocabulary.Joint, Vocabulary.Statement, Vocabulary.Petition];

    /// <summary>Whether words say at their beginning what kind of text it is.</summary>
    public static bool SaysKind(ReadOnlySpan<Word> words)
    {
        foreach (var terms in KindsOfText)
        {
            if (terms.Find(words, out _) is >= 0 and < KindWithin and var at && Vocabulary.Papers.At(words, at) == 0)
                return true;
        }

        return false;
    }

    // A second line that is a title on its own leaves the first to be the kind of text, its issuer, or a site's name.
    private bool LeavesTitleToNext(List<Line> lines, int i) =>
        IsSiteName(lines[i], lines[i + 1]) || IsLetterhead(lines, i) || (IsLikeTitle(lines[i + 1]) && (IsKicker(lines[i]) || IsGlued(lines[i], lines[i + 1]) || (lines[i].Words.Length == 1 && lines[i + 1].Words.Length > 2)));

    private const int LongestSiteName = 4;
    private const int LongestTitleBelowMenu = 26;

    // Between the name of a site and its text stands the menu.
    private bool IsSiteName(Line line, Line next) =>
        line.Words.Length <= LongestSiteName && line.HeadingLevel == 0 && !IsKicker(line) && next.Words.Length > line.Words.Length && next.Words.Length <= LongestTitleBelowMenu && !IsField(next) && Enumerable.Range(line.Index + 1, next.Index - line.Index - 1).Any(i => reading.Lines[i].IsFurniture);

    /// <summary>Whether words begin with a greeting of the text's language.</summary>
    public bool Greets(ReadOnlySpan<Word> words) => Vocabulary.GreetingsByLanguage.TryGetValue(reading.Language, out var terms) && terms.At(words, 0) > 0;

    private const int MostWords = 25;

    /// <summary>Whether a line could be a title by its length and its end.</summary>
    /// <param name="line">The line.</param>
    /// <param name="mostClauses">Up to so many words, it may be a clause: "We march for the river".</param>
    public bool IsLikeTitle(Line line, int mostClauses = 0)
    {
        var words = line.Words;
        return words.Length is > 1 and <= MostWords && line.Text.TrimEnd()[^1] is not ('.' or ':' or ',' or '،') && (words.Length <= mostClauses || reading.Judge.Clauses(words) * 4 <= words.Length)
            && !IsField(line) && !IsKicker(line) && !line.IsListed && !Greets(words) && PlaceReader.Of(line.Whole) is null;
    }

    // The title of the page, glued to another text or to the name of the site, and the title itself below it.
    private static bool IsGlued(Line line, Line next)
    {
        var (whole, part) = (Fold.Key(line.Text), Fold.Key(next.Text));
        return next.Words.Length >= 2 && part.Length < whole.Length && (whole.StartsWith(part, StringComparison.Ordinal) || whole.EndsWith(part, StringComparison.Ordinal));
    }

    /// <summary>"Press release", "Communiqué de la Coordination …": the kind of text and who issues it, not what it is about.</summary>
    public bool IsKicker(Line line)
    {
        var words = line.Words;
        var length = Math.Max(Vocabulary.Kickers.At(words, 0), Vocabulary.Joint.At(words, 0));
        if (length == 0)
            return words.Length <= 4 && Vocabulary.Kickers.Count(words) == words.Length;
        if (length == words.Length || (words.Length <= LongestNumbering && words[length..].ToArray().All(word => word.IsNumber || Numbering.At([word], 0) > 0)))
            return true;
        var rest = new Piece(line, words[length].Start, line.Text.Length - words[length].Start);
        var restWords = rest.Words;
        // "Statement ABC, DEF, Northern, GHI"
        if (rest.Span.Count(',') > 1 && restWords.Length < LongestOfNames && restWords.ToArray().All(word => word.IsCapital) && restWords.ToArray().Count(word => word.IsAllCapitals) * 2 > restWords.Length)
            return true;
        var function = Vocabulary.FunctionWords.GetValueOrDefault(reading.Language);
        if (function is null || function.At(restWords, 0) == 0 || restWords.Length < 2)
            return false;
        return words.Length <= 9 && reading.Judge.Of(rest.Slice(restWords[1].Start - rest.Start, rest.Length), listed: true).Kind == NameKind.Organisation;
    }

    /// <summary>The number in "Press release no. 14/2015", "Issue 412", or the drawer of the page in "Press release Uncategorised".</summary>
    public static readonly TermSet Numbering = new(["issue", "ausgabe", "edition", "édition", "العدد", "no", "nr", "number", "n", "num", "numéro", "número", "numero", "sayı", "hejmar", "ژمارە", "شماره", "رقم", "nº", "n°", "ref", "№", "uncategorised", "uncategorized", "allgemein", "unkategorisiert", "non classé", "sin categoría", "senza categoria", "sem categoria", "okategoriserade", "genel"]);

    // "THE COUNCIL", "Press release no. 14": who issues it and what kind of text it is stand above the title.
    private bool IsLetterhead(List<Line> lines, int i) =>
        i + 2 < lines.Count && IsKicker(lines[i + 1]) && IsLikeTitle(lines[i + 2]) && lines[i].Words.Length <= LongestLetterhead
        && reading.Judge.Of(lines[i].Whole, listed: true) is { Kind: NameKind.Organisation };

    /// <summary>Whether a line is a field: "When:", "Issued by:", "From:", "To:".</summary>
    public static bool IsField(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return false;
        var label = new Piece(line, 0, colon).Words;
        return label.Length is > 0 and <= 4 && (Vocabulary.WhenLabels.IsAll(label) || Vocabulary.WhereLabels.IsAll(label) || Vocabulary.IssuerLabels.IsAll(label) || Addressee.IsAll(label));
    }

    private static readonly TermSet Addressee = new(["to", "an", "à", "a", "para", "al", "till", "kime", "ji bo", "بۆ", "به", "إلى", "الى", "προς", "cc", "copy to", "who", "what", "wer", "was", "qui", "quoi", "quién", "qué", "quem", "chi", "cosa", "vem", "vad", "kim"]);
}
