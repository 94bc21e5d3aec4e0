using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Cuts a line into parts at one kind of separator, leaving parentheses and quotation marks whole.</summary>
internal static class Separators
{
    /// <summary>The kinds, from the one that parts entries most surely.</summary>
    public enum Kind
    {
        Semicolon,
        Bullet,
        Bar,
        Dash,
        Slash,
        Comma,

        /// <summary>A full stop, which parts names only where a heading announced them.</summary>
        Stop,
    }

    private const int LongestParenthesis = 240;
    private const int LongestAbbreviation = 3;
    private const int LongestPair = 60;
    private const int LeastJoined = 3;
    private const int LeastWide = 3;

    // "(A/B/C/D)": so many strokes in a parenthesis part names, with a space beside them or not.
    private const int LeastStrokes = 3;

    /// <summary>Whether a piece holds a mark of a kind at all; without one it has no more than one part.</summary>
    public static bool MayCut(Piece piece, Kind kind) => piece.Span.ContainsAny(SeparatorMarks.Of(kind));

    /// <summary>The parts of a piece, trimmed, without empty ones.</summary>
    public static List<Piece> Cut(Piece piece, Kind kind)
    {
        // Most pieces hold no mark of the kind, and then what opens in them does not matter.
        var isCut = MayCut(piece, kind);
        var parts = new List<Piece>(isCut ? 4 : 1);
        var text = piece.Line.Text;
        var from = piece.Start;
        // "A - B -the League of B - C": where blanks stand on both sides of the marks, one glued to the word behind it parts nothing.
        var isWide = kind == Kind.Dash && isCut && piece.Span.Count(" - ") + piece.Span.Count(" – ") >= LeastWide;
        var where = SeparatorMarks.WithOpenings(kind);
        for (var i = isCut ? Next(piece.Start) : piece.End; i < piece.End; i = Next(i + 1))
        {
            if (Closing(text, i, piece.End) is > 0 and var close)
            {
                i = close;
                // Between «A» «B» nothing but the marks parts the names.
                if (kind == Kind.Comma && text[close] is '»' or '”' && text.AsSpan(close + 1, piece.End - close - 1).TrimStart().TrimStart('و').TrimStart() is ['«' or '“' or '”', _, ..])
                {
                    Add(from, close + 1);
                    from = close + 1;
                }

                continue;
            }

            var length = Length(text, i, piece, kind);
            if (length == 0 || (isWide && length == 1 && i > piece.Start && i + 1 < piece.End && text[i - 1] == ' ' && text[i + 1] != ' '))
                continue;
            Add(from, i);
            i += length - 1;
            from = i + 1;
        }

        Add(from, piece.End);
        return parts;

        int Next(int at) => at < piece.End && text.AsSpan(at, piece.End - at).IndexOfAny(where) is >= 0 and var behind ? at + behind : piece.End;

        void Add(int start, int end)
        {
            var part = new Piece(piece.Line, start, end - start).Trim(kind == Kind.Dash ? "-–—,،_\u0640" : ",،;؛");
            if (part.Words.Length == 0)
                return;
            // "Quarter Books, Inc." is one name.
            if (kind == Kind.Comma && parts.Count > 0 && LegalForms.IsAll(part.Words))
                parts[^1] = new Piece(piece.Line, parts[^1].Start, part.End - parts[^1].Start);
            else
                parts.Add(part);
        }
    }

    private static readonly TermSet LegalForms = new(["inc", "llc", "ltd", "llp", "plc", "corp", "co", "gmbh", "ggmbh", "e v", "ev", "asbl", "aisbl", "vzw", "s a", "sa", "s l", "srl", "onlus", "aps", "a c", "b v", "n v"]);

    // The place of the closing mark where a parenthesis or quotation opens and is closed soon, else 0.
    private static int Closing(string text, int i, int end)
    {
        // Where each quotation is opened by the mark that closes it: ”A” و”B”.
        if (text[i] == '”' && !((i == 0 || text[i - 1] is ' ' or 'و') && i + 1 < end && char.IsLetter(text[i + 1])))
            return 0;
        var close = SeparatorMarks.ClosingOf(text[i]);
        if (close == '\0')
            return 0;
        var at = text.AsSpan(i + 1, Math.Min(end - i - 1, LongestParenthesis)).IndexOf(close);
        return at < 0 ? 0 : i + 1 + at;
    }

    private static int Length(string text, int i, Piece piece, Kind kind)
    {
        var c = text[i];
        switch (kind)
        {
            case Kind.Semicolon:
                return c is ';' or '؛' ? 1 : 0;
            case Kind.Bullet:
                // "a + b" parts, "LGBT+" does not.
                if (c == '+')
                    return i > piece.Start && i + 1 < piece.End && text[i - 1] == ' ' && text[i + 1] == ' ' ? 1 : 0;
                return c is '•' or '·' or '●' or '∙' or '▪' or '■' or '*' or '★' or '◦' && (i == piece.Start || i + 1 == piece.End || text[i + 1] == ' ' || text[i - 1] == ' ') ? 1 : 0;
            case Kind.Bar:
                return c is '|' or '\t' or '¦' ? 1 : 0;
            case Kind.Slash:
                return c == '/' && i > piece.Start && i + 1 < piece.End && (text[i - 1] == ' ' || text[i + 1] == ' ' || (piece.Start > 0 && text[piece.Start - 1] == '(' && piece.Span.Count('/') >= LeastStrokes)) ? 1 : 0;
            case Kind.Stop:
                return c == '.' && i > piece.Start + LongestAbbreviation && i + 1 < piece.End && text[i + 1] == ' ' && text.AsSpan(i - LongestAbbreviation, LongestAbbreviation).IndexOfAny(' ', '.') < 0 && !IsTitle(text, i) ? 1 : 0;
            case Kind.Comma:
                // "1,000" is one number.
                return c is ',' or '،' or '、' or '，' && !(i > piece.Start && i + 1 < piece.End && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])) ? 1 : 0;
            default:
                return IsDash(c) ? DashLength(text, i, piece) : c is SeparatorMarks.Tatweel or '_' && i > piece.Start && i + 1 < piece.End && text[i - 1] == ' ' && text[i + 1] == ' ' ? 1 : 0;
        }
    }

    // "Prof. Anna Seidel"
    private static bool IsTitle(string text, int stop)
    {
        var start = text.LastIndexOf(' ', stop) + 1;
        return stop - start <= LongestTitle && Vocabulary.Honorifics.IsAll(Word.Of(text[start..stop]));
    }

    private const int LongestTitle = 5;

    public static bool IsDash(char c) => SeparatorMarks.Dashes.Contains(c, StringComparison.Ordinal);

    // A dash parts names when a space stands on one side of it at least; several dashes in a row are one.
    private static int DashLength(string text, int i, Piece piece)
    {
        var end = i + 1;
        while (end < piece.End && (IsDash(text[end]) || (text[end] == ' ' && end + 1 < piece.End && IsDash(text[end + 1]))))
            end++;
        var before = i == piece.Start || char.IsWhiteSpace(text[i - 1]);
        var after = end == piece.End || char.IsWhiteSpace(text[end]);
        return before || after || text[i] is '—' or '―' ? end - i : 0;
    }

    /// <summary>Parts the last two names of a list, which a word for "and" joins.</summary>
    public static List<Piece> CutAnd(List<Piece> parts, string language, Func<Piece, bool> isWhole)
    {
        if (parts.Count == 0)
            return parts;
        var result = new List<Piece>(parts);
        var and = Vocabulary.And.GetValueOrDefault(language) ?? Vocabulary.And["en"];
        // "A, and B, and C": where each begins with it, it belongs to none, whatever the name.
        if (language == "ar")
            result = WithoutWaw(result);
        else if (language is "fa" or "ckb" && result.Count > LeastJoined && result.Skip(1).Count(part => part.Words is [{ Key: ['و', _, _, ..] }, ..]) >= result.Count - 2)
            result = [result[0], .. result.Skip(1).Select(part => part.Words is [{ Key: ['و', _, _, ..] }, ..] ? new Piece(part.Line, part.Start + 1, part.Length - 1) : part)];
        // "…, and other human, labour and refugees' organisations": behind it no name stands.
        var nobody = result.FindIndex(part => part.Start > parts[0].Start && NameJudge.IsCased(part.Span) && Vocabulary.Others.At(part.Words, 0) > 0);
        if (nobody > 1 && result.Skip(nobody).All(part => !part.Words.ToArray().Any(word => word.IsCapital)) && (Vocabulary.Others.IsAll(result[nobody].Words) || result.Skip(nobody).Any(part => Vocabulary.Plurals.IsIn(part.Words))))
            result.RemoveRange(nobody, result.Count - nobody);
        for (var p = 0; p < result.Count; p++)
        {
            // A part that begins with "and" only loses it.
            if (p > 0)
                result[p] = WithoutAnd(result[p], and, language);
        }

        result[^1] = WithoutOthers(result[^1], and);
        if (result[^1].Words.Length == 0)
            result.RemoveAt(result.Count - 1);
        if (result.Count == 0)
            return result;
        var last = result[^1];
        var words = last.Words;
        // Of a longer run of words neither side of "and" is a name; an "and" with an article behind it joins two names rather than the words of one.
        var joined = false;
        for (var i = words.Length > LongestPair ? 0 : words.Length - 2; i > 0; i--)
        {
            var length = and.At(words, i);
            var glued = length == 0 && IsGluedAnd(words[i].Key, language);
            if ((length == 0 && !glued) || i + length >= words.Length)
                continue;
            var left = new Piece(last.Line, last.Start, words[i].Start - last.Start).Trim(",،");
            var from = glued ? words[i].Start + 1 : words[i + length].Start;
            var right = last.From(from).Trim(",،");
            var hasArticle = HasArticle(right, language);
            // "und die ökumenische Beratungsstelle": the noun tells what it is.
            var isRight = hasArticle && right.Words.Length > 2 && InlineList.HasDeclinedArticle(right.Words, language) ? isWhole(right.From(right.Words[2].Start)) : (bool?)null;
            if (hasArticle)
                right = right.From(right.Words[1].Start);
            // "the League of the Poor and the Ill": an "and" before it stands before the kind of a body.
            if (NameJudge.IsCased(right.Span) && Vocabulary.Organisations.At(right.Words, 0) == 0 && HalvesOfNames.AreBehindBody(words[..i], and, language))
                continue;
            // "die Diakonie und die Seebrücke": two names with an article each.
            var both = hasArticle && HasArticle(left, language);
            if ((joined && !hasArticle) || (!both && (!(isWhole(left) || (hasArticle && AreCapitals(left.Words))) || !(isRight ?? isWhole(right)))) || InParenthesis(last, words[i].Start) || HalvesOfNames.BearShortNameOfBoth(left, right))
                continue;
            if (joined)
                result.RemoveAt(result.Count - 1);
            result[^1] = left;
            result.Add(right);
            if (hasArticle)
                break;
            joined = true;
        }

        return result;
    }

    private const double MostJoined = 0.6;

    // Where most parts begin with a glued waw, or the last one alone, it joins them and belongs to none.
    private static List<Piece> WithoutWaw(List<Piece> parts)
    {
        if (parts.Count <= 2)
            return parts;
        var joined = parts.Skip(1).Count(BeginsWithWaw);
        var isLast = joined == 1 && BeginsWithWaw(parts[^1]);
        if (!isLast && joined < (parts.Count - 1) * MostJoined)
            return parts;
        return [parts[0], .. parts.Skip(1).Select(part => BeginsWithWaw(part) ? new Piece(part.Line, part.Start + 1, part.Length - 1) : part)];
    }

    private static bool BeginsWithWaw(Piece part) =>
        part.Words is [{ Key: ['و', _, _, ..] } first, ..] && part.Line.Text[part.Start] == 'و'
        && (part.Line.Text[part.Start + 1] == 'و' || first.Key is ['و', 'ا', 'ل', ..] || (OwnWaw.At(part.Words[..1], 0) == 0 && (Vocabulary.GivenNames.At(part.Words, 0) == 0 || first.Bare != first.Key)));

    private static bool HasArticle(Piece piece, string language) =>
        piece.Words is [{ IsCapital: false }, { IsCapital: true }, ..] && InlineList.IsArticle(piece.Words[0].Key, language) || InlineList.HasDeclinedArticle(piece.Words, language);

    private const int LongestPlain = 3;

    // "Seehilfe und der Flüchtlingsrat": with an article behind "and" the other side may be a name of any words.
    private static bool AreCapitals(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (!word.IsCapital)
                return false;
        }

        return words.Length is > 0 and <= LongestPlain;
    }

    // Words of names that begin with waw of their own.
    private static readonly TermSet OwnWaw = new(["وطن*", "وحدة*", "وزارة*", "وزير*", "وعي", "وفاق", "ولاية*", "وكالة*", "وسط", "وثيقة*", "وادي", "ورشة*", "وجه*", "وفد*", "وقف*", "واقع*", "واجب*", "ودا*", "ولاء", "وفاء", "وردة", "ورود", "وليد", "وائل", "وسام", "وجدي", "وفيق", "وهيب*", "وداد"]);

    /// <summary>Whether a word begins with waw of its own.</summary>
    public static bool HasOwnWaw(ReadOnlySpan<Word> word) => OwnWaw.At(word, 0) > 0;

    /// <summary>The parts between all words for "and" where Arabic names stand behind a word for several bodies: each waw before a word is one, whatever the word.</summary>
    /// <param name="piece">The names.</param>
    /// <param name="everywhere">Also behind a body that says what it is.</param>
    public static List<Piece> CutEveryWaw(Piece piece, bool everywhere = false) => CutEveryAnd(piece, "ar", everyWaw: true, everywhere);

    /// <summary>The parts between all words for "and", glued ones too.</summary>
    public static List<Piece> CutEveryAnd(Piece piece, string language, bool everyWaw = false, bool everywhere = false)
    {
        var parts = new List<Piece>();
        var and = Vocabulary.And.GetValueOrDefault(language) ?? Vocabulary.And["en"];
        var words = piece.Words;
        var from = piece.Start;
        var behindPlural = everyWaw;
        for (var i = 1; i < words.Length; i++)
        {
            behindPlural |= everyWaw && Vocabulary.Plurals.At(words, i) > 0;
            var length = and.At(words, i);
            var glued = length == 0 && (IsGluedAnd(words[i].Key, language) || (behindPlural && words[i].Key is ['و', _, _, _, ..] && OwnWaw.At(words.Slice(i, 1), 0) == 0));
            // "Samir Bahri ووليد": of two the first joins.
            glued |= language == "ar" && piece.Line.Text.AsSpan(words[i].Start) is ['و', 'و', ..] && OwnWaw.At(Word.Of(piece.Line.Text[(words[i].Start + 1)..words[i].End]), 0) > 0;
            if ((length == 0 && !glued) || i + length >= words.Length)
                continue;
            Add(words[i].Start);
            // A body that says what it is ends what the plural said of those before it.
            behindPlural &= everywhere || Vocabulary.Organisations.At(words, i) == 0 || Vocabulary.Plurals.At(words, i) > 0;
            from = glued ? words[i].Start + 1 : words[i + length].Start;
        }

        Add(piece.End);
        return parts;

        void Add(int end)
        {
            if (new Piece(piece.Line, from, Math.Max(0, end - from)).Trim(",،") is { Words.Length: > 0 } part)
                parts.Add(part);
        }
    }

    // "… and 28 others", "… und 70 Einzelpersonen"
    private static Piece WithoutOthers(Piece piece, TermSet and)
    {
        var words = piece.Words;
        if (words.Length > 3 && words[^2].IsNumber && and.At(words, words.Length - 3) > 0 && (Vocabulary.Groups.At(words, words.Length - 1) > 0 || Vocabulary.Plurals.At(words, words.Length - 1) > 0 || Vocabulary.Others.At(words, words.Length - 1) > 0))
            return new Piece(piece.Line, piece.Start, words[^3].Start - piece.Start).Trim(",،;");
        for (var i = 0; i < words.Length; i++)
        {
            if (Vocabulary.Others.At(words, i) is > 0 and var others && (i + others == words.Length || words[i + others].IsNumber || AreNobody(words[(i + others)..])))
                return new Piece(piece.Line, piece.Start, words[i].Start - piece.Start).Trim(",،;");
        }

        return piece;
    }

    // "among other unions", "and other clubs of the quay"
    private static bool AreNobody(ReadOnlySpan<Word> words) => NameJudge.IsCased(words[0].Key) && Vocabulary.Plurals.IsIn(words) && !words.ToArray().Any(word => word.IsCapital);

    private static bool InParenthesis(Piece piece, int at)
    {
        var before = piece.Line.Text.AsSpan(piece.Start, at - piece.Start);
        return before.Count('(') > before.Count(')');
    }

    /// <summary>The piece without a leading word for "and", also a glued Arabic one where an organisation's kind follows it.</summary>
    public static Piece WithoutAnd(Piece piece, TermSet and, string language)
    {
        var words = piece.Words;
        if (words is [{ Key: ['و', 'ا', 'ل', _, _, _, ..] }] && language == "ar")
            return new Piece(piece.Line, piece.Start + 1, piece.Length - 1);
        if (words.Length < 2)
            return piece;
        if (and.At(words, 0) is > 0 and var length && length < words.Length)
            return piece.From(words[length].Start);
        return IsGluedAnd(words[0].Key, language) ? new Piece(piece.Line, words[0].Start + 1, piece.End - words[0].Start - 1) : piece;
    }

    // Names and kinds of organisation that begin with waw of their own are in the list of kinds or of given names as such.
    private static bool IsGluedAnd(string key, string language)
    {
        if (language is not ("ar" or "fa" or "ckb") || key.Length < 4 || key[0] != 'و')
            return false;
        var rest = Word.Of(key[1..]);
        var whole = Word.Of(key);
        if (rest.Length != 1 || (Vocabulary.Organisations.At(whole, 0) > 0 && whole[0].Bare == key) || Vocabulary.GivenNames.At(whole, 0) > 0 && whole[0].Bare == key)
            return false;
        return Vocabulary.Organisations.At(rest, 0) > 0 || Vocabulary.GivenNames.At(rest, 0) > 0 || key.StartsWith("وال", StringComparison.Ordinal);
    }
}
