using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Puts together names that "and" within them cut in two.</summary>
internal static class HalvesOfNames
{
    /// <summary>"the Front for Justice and Democracy": where each body bears the word for its kind, one word with an article behind "and" is the half of a name, in scripts without capitals.</summary>
    public static List<Piece> Join(List<Piece> parts)
    {
        if (NameJudge.IsCased(parts[0].Span) || parts.Count(part => Vocabulary.Organisations.At(part.Words, 0) > 0) * 2 < parts.Count)
            return parts;
        var whole = new List<Piece>();
        foreach (var part in parts)
        {
            if (whole.Count > 0 && whole[^1].Words.Length > 1 && (IsHalf(part) || (part.Words is [{ Key: ['ا', 'ل', _, ..] }] && Vocabulary.Organisations.At(part.Words, 0) == 0)))
                whole[^1] = part.From(whole[^1].Start);
            else
                whole.Add(part);
        }

        return whole;
    }

    /// <summary>"We, A and B and C, demand …", "“A” and “B” and “C” to the minister": behind a comma, or the mark that closes the last name, the sentence goes on.</summary>
    public static List<Piece> WithoutBehindLast(List<Piece> parts)
    {
        var last = Separators.Cut(parts[^1], Separators.Kind.Comma) is [var first, ..] ? first : parts[^1];
        if (last.Start > 0 && last.Line.Text[last.Start - 1] is '"' or '“' or '«' && last.Span.IndexOfAny('"', '”', '»') is > 0 and var close)
            last = last.Slice(0, close);
        return [.. parts.Take(parts.Count - 1), last];
    }

    // What bodies stand for, behind "and": the second half of "Committee for Freedoms and Human Rights".
    private static readonly TermSet Aims = new(
        ["حقوق", "حقوق الإنسان", "الحقوق", "الحريات", "حريات", "الديمقراطية", "الديموقراطية", "العدالة", "التنمية", "الثقافة", "البيئة", "المواطنة", "المساواة", "الكرامة", "السلام", "آزادی", "آزادیها", "آزادی‌ها", "دموکراسی", "دمکراسی", "برابری", "عدالت", "صلح", "حقوق بشر", "حقوق شهروندی", "سوسیالیسم", "سکولاریسم", "استقلال", "توسعه", "پیشرفت", "رفاه", "فرهنگ", "هنر", "محیط زیست", "مافی مرۆڤ", "مافەکانی مرۆڤ", "ئازادی", "یەکسانی", "دیموکراسی", "ئاشتی"]);

    /// <summary>Whether what stands behind "and" is what a body stands for and no name.</summary>
    public static bool IsHalf(Piece piece) => Aims.At(piece.Words, 0) > 0;

    /// <summary>A part between commas cut at every "and" behind which a body says of what kind it is, where both sides do: "Union A and League B, Front C".</summary>
    public static List<Piece> CutBodies(Piece part, string language, Func<Piece, bool> isBody)
    {
        if (language is not ("ar" or "fa" or "ckb") || NameJudge.IsCased(part.Span))
            return [part];
        var pieces = Separators.CutEveryAnd(part, language);
        // "Foundation for Women and Society", "Council of Unions and Workers": neither side says more than a kind, or ends in one.
        if (pieces.SkipLast(1).Any(EndsInKind))
            return [part];
        // "Promise and Centre of the Rivers": in Arabic a kind without the article that more words define begins a name, whatever stands before it.
        if (language == "ar" && pieces.Count > 1 && !IsHalf(pieces[0]) && Vocabulary.SpeakingVerbs.At(pieces[0].Words, 0) == 0 && pieces.TrueForAll(piece => ProseBehindNames.Without(piece, language) == piece) && pieces.Skip(1).All(piece => piece.Words.Length > 1 && piece.Words[0].Bare == piece.Words[0].Key && Vocabulary.Organisations.At(piece.Words, 0) == 1 && Vocabulary.Plurals.At(piece.Words, 0) == 0))
            return pieces;
        if (pieces.Exists(piece => piece.Words.Length == 1))
            return [part];
        return pieces.Count > 1 && pieces.TrueForAll(piece => Vocabulary.Organisations.At(piece.Words, 0) > 0 && Vocabulary.Plurals.At(piece.Words, 0) == 0 && !NamedOthers.ArePeople(piece) && isBody(piece)) ? pieces : [part];
    }

    // "Council of unions": without an article a word for several bodies ends no name, and goes on behind "and".
    private static bool EndsInKind(Piece name) => name.Words.Length > 1 && !NameJudge.IsCased(name.Span) && name.Words[^1].Bare == name.Words[^1].Key && Vocabulary.Plurals.At(name.Words, name.Words.Length - 1) > 0;

    private const int LeastPersons = 3;
    private const int LongestPerson = 4;

    /// <summary>Whether a few words behind "and" name another person as the names before them do, in scripts without capitals.</summary>
    public static bool IsPersonLike(Piece part, List<Piece> names) =>
        part.Words.Length is > 1 and <= LongestPerson && names.Count >= LeastPersons && names.Count(name => name.Words.Length is > 1 and <= LongestPerson && Vocabulary.GivenNames.At(name.Words, 0) > 0) * 2 >= names.Count;

    private const double MostAcronyms = 0.7;

    /// <summary>"A (AA), B (BB) and C (CC) announced …": where each name ends in its short one, so does the last, and one more that "and" joins to it.</summary>
    public static List<Piece> CloseWithShortNames(List<Piece> items, string language)
    {
        var last = items[^1];
        if (items.Count <= 2 || items.Take(items.Count - 1).Count(item => item.Span is [.., ')']) < (items.Count - 1) * MostAcronyms || last.Span.IndexOf(')') is not (> 0 and var close))
            return items;
        var closed = new Piece(last.Line, last.Start, close + 1);
        items = [.. items.Take(items.Count - 1), closed];
        // "…, B (BB) and C (CC) are to be seen"
        if (closed.End < last.End && Vocabulary.And.GetValueOrDefault(language) is { } and)
        {
            var behind = last.From(closed.End).Trim();
            var next = Separators.WithoutAnd(behind, and, language);
            if (next != behind && next.Span.IndexOf(')') is > 0 and var end)
                items.Add(new Piece(next.Line, next.Start, end + 1));
        }

        return items;
    }

    /// <summary>"Aid for Children | Elders (ACE)": whether what stands behind "and" ends in a short name whose letters begin with the name before it.</summary>
    public static bool BearShortNameOfBoth(Piece left, Piece own)
    {
        if (own.Span.IndexOf('(') is not (> 0 and var open) || own.Span[open..].IndexOf(')') is not (> 1 and var close) || left.Span.Contains('('))
            return false;
        var letters = own.Slice(open + 1, open + close).Words;
        // "Su ve Kıyı Partisi (SUKIYPAR)": its first syllable is the word before "and".
        if (left.Words is [.., { IsCapital: true, Length: > 1 } first] && letters.Length > 0 && letters[0].IsAllCapitals && letters[0].Key.StartsWith(first.Key, StringComparison.Ordinal))
            return true;
        if (letters is not [{ IsAllCapitals: true } acronym])
            return false;
        var right = own.Slice(0, open).Words;
        var initials = string.Concat(left.Words.ToArray().Concat(right.ToArray()).Where(word => word.IsCapital).Select(word => word.Key[0]));
        // Its own words have fewer letters than the short name, those of both have them all.
        return right.ToArray().Count(word => word.IsCapital) < acronym.Length && initials.StartsWith(acronym.Key[0]) && initials.Length <= acronym.Length + 1 && IsWithin(initials, acronym.Key);
    }

    /// <summary>"Harbour’s Northern, Southern and Eastern communities": whether English names kinds of what stands at the end or right behind it, and no bodies.</summary>
    public static bool AreQualities(List<Piece> names, string language)
    {
        if (language != "en")
            return false;
        var last = names[^1];
        var words = last.Words;
        var behind = new Piece(last.Line, last.End, last.Line.Text.Length - last.End).Words;
        var isKind = (words.Length > 1 && !words[^1].IsCapital && IsPluralKind(words[^1])) || (behind.Length > 0 && behind[0].Start == last.End + 1 && IsPluralKind(behind[0]));
        return isKind && names.TrueForAll(name => !name.Words.ToArray().Any(word => word.IsCapital && Vocabulary.Organisations.At([word], 0) > 0));
    }

    private static bool IsPluralKind(Word word) => word.Key is [.., 's'] && Vocabulary.Organisations.At([word], 0) > 0;

    // Whether letters stand in another row of letters in this order.
    private static bool IsWithin(string letters, string all)
    {
        var at = 0;
        foreach (var letter in letters)
        {
            at = all.IndexOf(letter, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }

    /// <summary>"Labour and Democracy Platform (LDP)": whether what stands behind "and" is the second half of a name, whose first has no word for its kind, or not the short name that all the others bear.</summary>
    /// <param name="atoms">How many parts of the sentence the names so far have taken.</param>
    public static bool IsOther(List<Piece> names, int atoms, Piece own)
    {
        var left = names[^1];
        // "جوانان و دانشجویان رود": people alone are half of what follows.
        if (!NameJudge.IsCased(own.Span))
            return EndsInKind(left) || own.Words.Length == 1 && (IsHalf(own) || IsQuality(left, own)) || NamedOthers.ArePeople(left) && own.Words.Length > 1 && Vocabulary.Organisations.At(own.Words, 0) > 0;
        // "…, Deniz ve Emek Partisi, … ve …": one word with a capital is no name beside bodies that say what they are.
        if (names.Count > 1 && left.Words is [{ IsAllCapitals: false }] && Vocabulary.Organisations.Count(left.Words) == 0 && Vocabulary.Organisations.Count(own.Words) > 0 && names.Take(names.Count - 1).All(name => Vocabulary.Organisations.Count(name.Words) > 0))
            return true;
        if (names.Count == 1 && atoms == 1)
            return Vocabulary.Organisations.Count(left.Words) == 0 && Vocabulary.Organisations.Count(own.Words) > 0 && !left.Words[0].IsAllCapitals && left.Words.Length > 1;
        return names.Count > 1 && left.Text[^1] != ')' && own.Text.Contains(')', StringComparison.Ordinal) && names.Take(names.Count - 1).All(name => name.Text[^1] == ')');
    }

    // "نقابة الشباك القديمة والحديدية": an Arabic adjective behind one that agrees with it is the other half.
    private static bool IsQuality(Piece left, Piece own) =>
        left.Words.Length > 1 && own.Words[0].Key is ['ا', 'ل', .., 'ی', 'ه'] && left.Words[^1].Key is ['ا', 'ل', .., 'ه'];

    /// <summary>Whether an "and" in some words stands before an article and the kind of a body, so that one behind it joins the halves of that body's name: "and the League of the Poor | and the Ill".</summary>
    public static bool AreBehindBody(ReadOnlySpan<Word> words, TermSet and, string language)
    {
        for (var i = 1; i + 2 < words.Length; i++)
        {
            if (and.At(words, i) == 1 && !words[i + 1].IsCapital && InlineList.IsArticle(words[i + 1].Key, language) && Vocabulary.Organisations.At(words, i + 2) > 0)
                return true;
        }

        return false;
    }
}
