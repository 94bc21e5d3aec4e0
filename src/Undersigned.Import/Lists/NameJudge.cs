using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

internal enum NameKind
{
    /// <summary>No name: a sentence, an address, a number.</summary>
    None,
    Organisation,
    Person,
    Place,

    /// <summary>What someone is, without saying who.</summary>
    Role,

    /// <summary>A part of an organisation: its central committee, its press office.</summary>
    Organ,

    /// <summary>Could be a name; nothing tells of whom.</summary>
    Unknown,
}

/// <summary>What a few words are likely to name.</summary>
/// <param name="Likeness">From 0, surely no name, to 1, surely one.</param>
internal readonly record struct Judgement(NameKind Kind, double Likeness)
{
    public bool IsName => Kind is NameKind.Organisation or NameKind.Person || (Kind == NameKind.Unknown && Likeness >= NameJudge.Likely);
}

/// <summary>Judges whether a piece of text is the name of an organisation or a person.</summary>
internal sealed class NameJudge(params string[] languages)
{
    // Of the document's own script only its languages count; of another script the usual ones.
    private readonly TermSet[] clausesWithCase = ClauseWordsOf(languages.Where(l => LanguageGuess.ScriptOf(l) != "Arab"), "en");
    private readonly TermSet[] clausesWithoutCase = ClauseWordsOf(languages.Where(l => LanguageGuess.ScriptOf(l) == "Arab"), "fa", "ar", "ckb");

    private static TermSet[] ClauseWordsOf(IEnumerable<string> own, params string[] usual)
    {
        var known = own.Where(Vocabulary.ClauseWords.ContainsKey).ToList();
        return [.. (known.Count > 0 ? known : [.. usual]).Select(language => Vocabulary.ClauseWords[language])];
    }

    public const double Likely = 0.45;

    private const int LongestName = 24;
    private const int LongName = 13;
    private const int ShortestSentence = 5;
    private const int PhoneDigits = 7;
    private const int DateDigits = 8;

    // Arabic digits are the first behind the Western ones.
    private const char FirstOtherDigit = '\u0660';

    /// <summary>Judges a piece; marks around it do not matter.</summary>
    /// <param name="listed">Whether a bullet or a number stands before it, so that a long or lower-case name is still likely.</param>
    public Judgement Of(Piece piece, bool listed = false)
    {
        // The same lines are judged again as headings, entries, lists and ends of lists.
        if (!judged.TryGetValue((piece, listed), out var known))
            judged[(piece, listed)] = known = Judge(piece, listed);
        return known;
    }

    private readonly Dictionary<(Piece, bool), Judgement> judged = [];

    private Judgement Judge(Piece piece, bool listed)
    {
        piece = piece.Trim(".,;،؛:*«»\"“”'");
        var words = piece.Words;
        if (words.Length is 0 or > LongestName || IsAddress(piece.Span) || piece.Span[0] == '#')
            return default;
        if (Vocabulary.Organs.At(words, 0) is > 0 and var organ && organ == words.Length)
            return new Judgement(NameKind.Organ, 0.6);
        // "City of Barcelona" signs as a body.
        if (Municipality.At(words, 0) is > 0 and var ofCity && ofCity < words.Length)
            return new Judgement(NameKind.Organisation, 0.7);
        if (PlaceReader.Of(piece) is not null || PlaceReader.AreTwo(piece))
            return new Judgement(NameKind.Place, 0.5);
        // "on behalf of the Quarter Union", "pour le collectif Rivière": for whom the person above speaks.
        if (Descriptions.Behalf.At(words, 0) is > 0 and var behalf && behalf < words.Length && (behalf > 1 || !words[0].IsCapital) && IsCased(piece.Span) && words.Length <= LongName && Clauses(words) == 0)
            return new Judgement(NameKind.Role, 0.5);
        // "Yürütme Kurulu Adına"
        if (words.Length > 1 && words[^1].Key == OnBehalfBehind)
            return new Judgement(NameKind.Role, 0.5);
        if (Vocabulary.Others.At(words, 0) is > 0 and var others && (others == words.Length || words[others].IsNumber))
            return default;
        if (IsSlogan(words) || Nobody.IsNamedBy(words))
            return default;
        // "associations", "parties": a label.
        if (words.Length == 1 && ((Vocabulary.Plurals.IsAll(words) && !words[0].IsAllCapitals) || Nobody.IsAnybodys(words)))
            return default;
        var clauses = Clauses(words);
        var last = piece.Line.Text.AsSpan(piece.End);
        var ending = last.Length > 0 ? last[0] : ' ';
        var penalty = (clauses * 0.3) + (ending is '!' or '?' or '؟' or ':' ? 0.4 : ending == '.' && words.Length > 8 ? 0.25 : 0)
            + (words.Length > LongName ? 0.25 : 0);
        var cased = IsCased(piece.Span);
        var lower = cased ? LowerShare(words) : 0;
        if (cased && !words[0].IsCapital && !words[0].IsNumber && char.IsLower(piece.Span[0]))
            penalty += listed ? 0.1 : 0.35;
        if (Vocabulary.Roles.Count(words) == words.Length || IsModifiedRole(words))
            return new Judgement(NameKind.Role, Math.Clamp(0.5 - penalty, 0, 1));
        if (IsExplainedAcronym(piece))
            return new Judgement(NameKind.Organisation, Math.Clamp(0.75 - penalty, 0, 1));
        // "Maire de Selmar": its "de" is no name's.
        if (cased && Vocabulary.Roles.At(words, 0) is > 0 and var held && held + 2 == words.Length && !words[held].IsCapital && OfWhat.Contains(words[held].Key) && Vocabulary.GivenNames.At(words, 0) == 0)
            return new Judgement(NameKind.Role, Math.Clamp(0.5 - penalty, 0, 1));
        if (PersonName.Score(piece, cased) is > 0 and var person && (Vocabulary.Organisations.Count(words) == 0 || (cased ? !words[0].IsCapital && OfficeBefore.NameAt(piece, words) > 0 : ArabicOffice.NameAt(words) > 0)))
            return new Judgement(NameKind.Person, Math.Clamp(person - penalty, 0, 1));
        if (Vocabulary.Roles.At(words, 0) is > 0 and var role && (role == words.Length || lower > 0.4 || !cased) && !StartsWithOrganisation(words))
            return new Judgement(NameKind.Role, Math.Clamp(0.5 - penalty, 0, 1));
        // "Bishop of Selmar", "Director of the Harbour Museum"
        if (cased && Vocabulary.Roles.At(words, 0) is > 0 and var office && office + 1 < words.Length && !words[office].IsCapital && OfWhat.Contains(words[office].Key) && !StartsWithOrganisation(words[..1]))
            return new Judgement(NameKind.Role, Math.Clamp(0.5 - penalty, 0, 1));
        // "Nouvel engagement portuaire (NEP)": who has a short name is a body, whatever its words.
        if (cased && words.Length > 2 && BearsItsLetters(piece))
            return new Judgement(NameKind.Organisation, Math.Clamp(0.9 - penalty, 0, 1));
        var heads = Vocabulary.Organisations.Count(words);
        if (heads > 0)
        {
            var lead = StartsWithOrganisation(words) || EndsWithOrganisation(words) ? 0.9 : 0.75;
            return new Judgement(NameKind.Organisation, Math.Clamp(lead - penalty - (lower > 0.5 ? 0.2 : 0), 0, 1));
        }

        if (PersonName.IsDomain(piece, words) || words.Length == 1 && (words[0].IsAllCapitals || MixedCase(piece.Span)))
            return new Judgement(NameKind.Organisation, Math.Clamp(0.7 - penalty, 0, 1));
        if (words.Length <= 3 && words[0].IsAllCapitals && words[0].Length >= 2)
            return new Judgement(NameKind.Organisation, Math.Clamp(0.65 - penalty, 0, 1));
        var unknown = cased ? 0.6 - (lower * 0.5) : words.Length <= 6 ? 0.45 : 0.25;
        return new Judgement(NameKind.Unknown, Math.Clamp(unknown - penalty, 0, 1));
    }

    // Turkish says behind a body that somebody signs for it.
    private static readonly string OnBehalfBehind = Word.Of("adına")[0].Key;

    private const int LongestShortName = 10;

    private static bool BearsItsLetters(Piece piece)
    {
        var name = NameMarks.WithoutParenthesis(piece, out var aside);
        return aside.Words is [{ IsAllCapitals: true, Length: > 1 and <= LongestShortName } letters] && name.Words is [var first, _, ..]
            && (letters.Key[0] == first.Key[0] || (InlineList.Articles.Contains(first.Key) && letters.Key[0] == name.Words[1].Key[0])) && letters.Length <= name.Words.Length + 2;
    }

    private static readonly HashSet<string> OfWhat = ["of", "for", "at", "de", "du", "des", "del", "della", "di", "da", "do", "der", "von", "van", "av"];

    private static readonly TermSet Municipality = new(["city of", "town of", "municipality of", "county of", "stadt", "gemeinde", "ville de", "commune de", "mairie de", "ayuntamiento de", "ciudad de", "município de", "prefeitura de", "comune di", "città di", "gemeente", "belediyesi", "بلدية", "شهرداری"]);

    private static readonly TermSet Slogans = new(
        ["long live", "down with", "no to", "yes to", "freedom for", "es lebe", "hoch die", "weg mit", "nieder mit", "freiheit für", "nein zu", "vive la", "vive le", "vive les", "vive l", "à bas", "non à", "liberté pour", "viva", "vivan", "no a la", "libertad para", "não à", "liberdade para", "abbasso", "no alla", "libertà per", "länge leve", "ned med", "frihet för", "lang leve", "weg met", "yaşasın", "kahrolsun", "bijî", "bimre", "her bijî", "بژی", "هەر بژی", "بڕوخێ", "زنده باد", "پاینده", "گرامی باد", "مرگ بر", "سرنگون باد", "نابود باد", "برقرار باد", "پیروز باد", "نه به", "درود بر", "عاش", "عاشت", "تحيا", "يحيا", "المجد", "يسقط", "تسقط", "لا ل", "الحرية ل", "niech żyje", "precz z", "да здравствует", "долой", "ζήτω", "κάτω", "زن زندگی آزادی", "ژن ژیان ئازادی", "jin jiyan azadî", "woman life freedom", "frau leben freiheit", "femme vie liberté"]);

    /// <summary>"Long live the strike", "Woman, life, freedom": what is called out below a statement.</summary>
    public static bool IsSlogan(ReadOnlySpan<Word> words) => Slogans.At(words, 0) > 0 || Wishes.IsIn(words);

    // Persian wishes end in their verb, with whatever is wished for before it or behind.
    private static readonly TermSet Wishes = new(["باد", "مباد", "تر باد"]);

    // "Executive Secretary", "Deputy Managing Director"
    private static bool IsModifiedRole(ReadOnlySpan<Word> words)
    {
        if (words.Length is < 2 or > 4 || Vocabulary.Roles.At(words, words.Length - 1) != 1)
            return false;
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (Vocabulary.RoleModifiers.At([words[i]], 0) == 0 && Vocabulary.Roles.At([words[i]], 0) == 0)
                return false;
        }

        return true;
    }

    /// <summary>How many words of a sentence stand among the words.</summary>
    public int Clauses(ReadOnlySpan<Word> words)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            // With a capital it is part of a name ("Will Self"), except where it may open a sentence.
            if (words[i].IsCapital && (i > 0 || words.Length < ShortestSentence))
                continue;
            if (IsGathering(words, i) || IsParticle(words, i) || IsEnding(words, i))
                continue;
            foreach (var clause in words[i].Key[0] is >= '\u0600' and <= '\u06FF' ? clausesWithoutCase : clausesWithCase)
            {
                if (clause.At(words, i) > 0)
                {
                    count++;
                    break;
                }
            }
        }

        return count;
    }

    // "Lantern’s": what a name ends in is no "s’" of a French sentence.
    private static bool IsEnding(ReadOnlySpan<Word> words, int at) =>
        at > 0 && words[at] is { Key: "s", IsCapital: false } && words[at - 1].IsCapital && words[at].Start == words[at - 1].End + 1;

    /// <summary>"Liga do Cais": between words with a capital the Portuguese "of the" is not the English verb.</summary>
    public static bool IsParticle(ReadOnlySpan<Word> words, int at) =>
        words[at].Key == "do" && at > 0 && at + 1 < words.Length && words[at + 1].IsCapital;

    /// <summary>"جمعية لم الصدف": before a noun with the article the Arabic word for "did not" is the one for "gathering", and no verb's.</summary>
    public static bool IsGathering(ReadOnlySpan<Word> words, int at) =>
        words[at].Key == "لم" && at + 1 < words.Length && words[at + 1].Key.StartsWith("ال", StringComparison.Ordinal);

    public static bool StartsWithOrganisation(ReadOnlySpan<Word> words)
    {
        for (var i = 0; i < Math.Min(2, words.Length); i++)
        {
            if (Vocabulary.Organisations.At(words, i) > 0)
                return true;
        }

        return false;
    }

    private static bool EndsWithOrganisation(ReadOnlySpan<Word> words) => Vocabulary.Organisations.At(words, words.Length - 1) > 0;

    // Mail and web addresses, telephone numbers, redacted ones.
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        return HoldsAddressMark(text) || text.Contains("http", StringComparison.OrdinalIgnoreCase) || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || (text.Contains('[') && (text.Contains("[email", StringComparison.OrdinalIgnoreCase) || text.Contains("[telephone", StringComparison.OrdinalIgnoreCase))) || HasPhone(text);
    }

    // "Vecin@s del Muelle": Spanish writes so a word for both, and goes on with an "s" at most.
    private static bool HoldsAddressMark(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '@')
                continue;
            var end = at + 1 < text.Length && text[at + 1] is 's' ? at + 2 : at + 1;
            if (at == 0 || !char.IsLetter(text[at - 1]) || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_' or '-')))
                return true;
        }

        return false;
    }

    // Seven digits and more in groups that only spaces, hyphens and the like part, unless they are the three groups of a date.
    private static bool HasPhone(ReadOnlySpan<char> text)
    {
        if (text.Length < PhoneDigits || (!text.ContainsAnyInRange('0', '9') && !text.ContainsAnyInRange(FirstOtherDigit, char.MaxValue)))
            return false;
        var (digits, groups, last) = (0, 0, false);
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                digits++;
                groups += last ? 0 : 1;
                last = true;
                continue;
            }

            last = false;
            if (c is ' ' or '-' or '(' or ')' or '+' or '/' or '\u00A0' or '–')
                continue;
            if (IsPhone(digits, groups))
                return true;
            (digits, groups) = (0, 0);
        }

        return IsPhone(digits, groups);
    }

    // Three groups may be a date, two of four digits are two years.
    private static bool IsPhone(int digits, int groups) => digits >= PhoneDigits && !(groups == 3 && digits <= DateDigits) && !(groups == 2 && digits == DateDigits);

    /// <summary>Whether the text is in a script with capitals, as most of its first letters tell: a short name in Latin letters stands behind many an Arabic one.</summary>
    public static bool IsCased(ReadOnlySpan<char> text)
    {
        var (cased, other) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c) || char.IsLower(c))
                cased++;
            else if (char.IsLetter(c))
                other++;
            if (cased + other == LettersRead)
                break;
        }

        return cased > other;
    }

    private const int LettersRead = 60;

    // The share of words of some length that begin in lower case.
    private static double LowerShare(ReadOnlySpan<Word> words)
    {
        var (lower, all) = (0, 0);
        foreach (var word in words)
        {
            if (word.Length < 4 || word.IsNumber)
                continue;
            all++;
            lower += word.IsCapital ? 0 : 1;
        }

        return all == 0 ? 0 : (double)lower / all;
    }

    private const int LongestAcronym = 12;

    // "QWL (Quarter Workers' League)": capitals without a space, and behind them in parentheses what they stand for.
    private static bool IsExplainedAcronym(Piece piece)
    {
        var open = piece.Span.IndexOf('(');
        if (open is < 2 or > LongestAcronym || !piece.Span[open..].Contains(' '))
            return false;
        var before = piece.Span[..open].TrimEnd();
        var (upper, lower) = (0, 0);
        foreach (var c in before)
        {
            if (char.IsWhiteSpace(c))
                return false;
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > 1 && upper > lower;
    }

    // A name such as GöttingenZero or CGT31.
    private static bool MixedCase(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
                return true;
        }

        return false;
    }
}
