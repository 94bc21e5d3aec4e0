using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds signatories named within a sentence: in a parenthesis, after "signed by", after "we", or before a verb of speaking.</summary>
internal sealed class SentenceList(Reading reading, InlineList inline)
{
    private const int LongestReach = 7;
    private const double LeastNames = 0.75;
    private const int ShortestParenthesis = 12;
    private const int LongestParenthesis = 4000;

    public FoundList? Find()
    {
        FoundList? best = null;
        foreach (var line in reading.Lines.Where(line => !line.IsFurniture))
        {
            foreach (var list in Candidates(line))
            {
                if (best is null || list.Sure > best.Sure)
                    best = list;
            }
        }

        return best;
    }

    private IEnumerable<FoundList> Candidates(Line line)
    {
        foreach (var piece in Parentheses(line))
        {
            if (ListOf(piece, 2, 0.7) is { } inside)
                yield return inside;
        }

        if (line.Index < TopLines && AfterTitle(line) is { } titled && ListOf(titled, 2, 0.72) is { } issuers)
            yield return issuers;
        foreach (var sentence in Sentences.Of(line))
        {
            if (AfterSigning(sentence) is { } signed && ListOf(signed, 2, 0.75) is { } behind)
                yield return behind;
            if (AfterMembers(sentence) is { } members && ListOf(members, 2, 0.65) is { } composed)
                yield return composed;
            if (AfterWe(sentence) is { } we && ListOf(we, 2, 0.7) is { } first)
                yield return first;
            if (BehindVerb(sentence) is { } named && ListOf(named, 2, 0.65) is { } actors)
                yield return actors;
            if (BeforeVerb(sentence) is { } subject && ListOf(subject, 3, 0.6) is { } speakers)
                yield return speakers;
        }
    }

    private FoundList? ListOf(Piece piece, int least, double sure)
    {
        if (inline.Split(piece, headed: true) is not var (kind, items) || items.Count < least)
            return null;
        items = WithoutPlaceBehind(items);
        var names = items.Count(item => reading.Judge.Of(item, listed: true) is { Kind: NameKind.Organisation or NameKind.Person or NameKind.Place, Likeness: >= 0.5 });
        if (names < items.Count * LeastNames)
            return null;
        var list = new FoundList { Kind = HeadingKind.None, Sure = sure, IsSentence = true };
        list.Lines.Add(piece.Line);
        foreach (var item in items)
            list.Items.Add(new Item(item, default, true, kind));
        return list;
    }

    private const int TopLines = 6;
    private const int LongestTitle = 60;
    private const int LongestKind = 4;

    private static readonly TermSet By = new(["by", "from", "of", "von", "der", "des", "de", "du", "par", "del", "di", "da", "de la", "de los", "dos", "av", "från", "van", "των", "του", "της", "ya", "yên", "ji"]);

    private static readonly TermSet About = new(
        ["on", "about", "concerning", "regarding", "against", "condemning", "über", "zu", "zum", "zur", "gegen", "sur", "contre", "sobre", "contra", "acerca", "su", "contro", "om", "mot", "over", "tegen", "για", "hakkında", "li ser", "derbarê", "درباره", "در مورد", "در باره", "پیرامون", "به مناسبت", "در محکومیت", "در حمایت", "در دفاع", "در اعتراض", "علیه", "خطاب", "بشأن", "حول", "بخصوص", "بمناسبة", "ضد", "سەبارەت", "دەربارەی", "لەبارەی", "بە بۆنەی"]);

    // "Joint statement by A, B and C on …": the title itself says who speaks.
    private static Piece? AfterTitle(Line line)
    {
        var words = line.Words;
        if (words.Length is < 5 or > LongestTitle)
            return null;
        for (var i = 0; i < Math.Min(LongestKind, words.Length); i++)
        {
            var kind = Math.Max(Vocabulary.Joint.At(words, i), Vocabulary.Kickers.At(words, i));
            if (kind == 0)
                continue;
            var by = By.At(words, i + kind);
            // Persian, Arabic and Sorani join the names to the kind of text with nothing between.
            if (by == 0 && NameJudge.IsCased(line.Text))
                return null;
            var from = i + kind + by;
            var to = About.Find(words, out _, from + 1) is >= 0 and var about ? words[about].Start : line.Text.Length;
            return from < words.Length ? SkipPlural(new Piece(line, words[from].Start, to - words[from].Start).Trim(",،:")) : null;
        }

        return null;
    }

    private static readonly TermSet According = new(
        ["according to", "as reported by", "laut", "nach angaben", "selon", "d'après", "según", "segundo", "de acordo com", "secondo", "enligt", "volgens", "σύμφωνα με", "według", "li gorî", "به گزارش", "به نقل از", "بنا به گزارش", "بر اساس", "حسب", "بحسب", "وفق", "وفقا", "نقلا عن", "بەگوێرەی", "بە گوێرەی", "بەپێی"]);

    // "… Ghana and Uruguay in Tavistan": of countries the last one ends where the preposition begins.
    private static IReadOnlyList<Piece> WithoutPlaceBehind(IReadOnlyList<Piece> items)
    {
        var last = items[^1];
        if (PlaceReader.Of(last) is not null || items.Count(item => PlaceReader.Of(item) is not null) < items.Count - 1)
            return items;
        var words = last.Words;
        for (var count = words.Length - 1; count > 0; count--)
        {
            var head = new Piece(last.Line, last.Start, words[count - 1].End - last.Start);
            if (PlaceReader.Of(head) is not null)
                return [.. items.Take(items.Count - 1), head];
        }

        return items;
    }

    // "the parties (A, B, C)"
    private static IEnumerable<Piece> Parentheses(Line line)
    {
        var text = line.Text;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open, Math.Min(LongestParenthesis, text.Length - open));
            if (close - open < ShortestParenthesis || !HasPluralBefore(line, open))
                continue;
            yield return new Piece(line, open + 1, close - open - 1);
            open = close;
        }
    }

    private static bool HasPluralBefore(Line line, int open)
    {
        var before = new Piece(line, 0, open).Words;
        return Vocabulary.Plurals.IsIn(before[Math.Max(0, before.Length - LongestReach)..]);
    }

    private static Piece? AfterSigning(Piece sentence)
    {
        var words = sentence.Words;
        if (Vocabulary.InvitationToSign.IsIn(words))
            return null;
        var from = Vocabulary.Signed.Find(words, out var length) + length;
        if (length == 0 || from >= words.Length)
            return null;
        var rest = new Piece(sentence.Line, words[from].Start, sentence.End - words[from].Start);
        return Separators.Cut(rest, Separators.Kind.Comma).Count >= 2 ? SkipPlural(rest) : null;
    }

    private static readonly TermSet Composed = new(
        ["consists of", "made up of", "composed of", "comprising", "comprises", "consisting of", "besteht aus", "bestehend aus", "composé de", "composée de", "composée des", "réunit", "regroupe", "integrada por", "integrado por", "conformada por", "conformado por", "compuesta por", "compuesto por", "composta por", "composto por", "formato da", "formata da", "composto da", "består av", "bestaat uit", "oluşan", "pêk tê ji", "پێکهاتووە لە", "متشکل از", "مرکب از", "يضم", "تضم", "المكونة من", "المكون من", "المؤلف من", "المؤلفة من"]);

    // "The alliance consists of A, B and C."
    private static Piece? AfterMembers(Piece sentence)
    {
        var words = sentence.Words;
        var at = Composed.Find(words, out var length);
        if (at < 0 || at + length >= words.Length || !(Vocabulary.Alliance.IsIn(words[..at]) || Vocabulary.Plurals.IsIn(words)))
            return null;
        return SkipPlural(new Piece(sentence.Line, words[at + length].Start, sentence.End - words[at + length].Start));
    }

    // "by the organisations A, B and C": the names begin behind the plural.
    private static Piece SkipPlural(Piece rest)
    {
        var words = rest.Words;
        for (var i = 0; i < Math.Min(4, words.Length - 2); i++)
        {
            var next = i + Vocabulary.Plurals.At(words, i);
            if (next == i || next >= words.Length)
                continue;
            // "the Governments of A, B and C"
            var of = Of.Contains(words[next].Key) && next + 1 < words.Length && !NameJudge.StartsWithOrganisation(words[(next + 1)..]);
            if (of || !NameJudge.IsCased(rest.Span) || !words[i].IsCapital)
            {
                next += of ? 1 : 0;
                return new Piece(rest.Line, words[next].Start, rest.End - words[next].Start);
            }
        }

        return rest;
    }

    private static readonly HashSet<string> Of = ["of", "de", "du", "des", "der", "del", "della", "di", "do", "da", "dos", "von", "van", "i", "av"];

    private Piece? AfterWe(Piece sentence)
    {
        var words = sentence.Words;
        if (!Vocabulary.We.TryGetValue(reading.Language, out var we) || words.Length < 4)
            return null;
        var from = we.At(words, 0);
        if (from == 0)
            return null;
        // "We, the undersigned organisations, A, B and C, …"
        for (var i = from; i < Math.Min(LongestReach, words.Length - 1); i++)
        {
            if (Vocabulary.Signed.At(words, i) is > 0 and var signed)
                from = i + signed;
            else if (Vocabulary.Plurals.At(words, i) is > 0 and var plural && i == from)
                from = i + plural;
        }

        // "We thank the Teachers' League": a word in lower case behind "we" is what we do.
        if (from < words.Length && NameJudge.IsCased(sentence.Span) && !words[from].IsCapital && !InlineList.Articles.Contains(words[from].Key))
            return null;
        return UntilVerb(sentence, from);
    }

    private static readonly TermSet Each = new(["كل من", "كلا من", "كلٌ من", "كلّ من"]);

    // An Arabic sentence begins with its verb: "condemned each of A, B and C, in a statement …".
    private Piece? BehindVerb(Piece sentence)
    {
        var words = sentence.Words;
        if (reading.Language != "ar" || words.Length < 6)
            return null;
        var verb = Vocabulary.SpeakingVerbs.Find(words, out var length);
        if (verb is < 0 or > 1)
            return null;
        var from = verb + length;
        from += Each.At(words, from);
        var piece = WithoutKind(new Piece(sentence.Line, words[from].Start, sentence.End - words[from].Start));
        var parts = Separators.Cut(piece, Separators.Kind.Comma);
        var names = parts.TakeWhile(part => reading.Judge.Of(part, listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= 0.5 }).Count();
        return names < 2 ? null : SkipPlural(new Piece(piece.Line, piece.Start, parts[names - 1].End - piece.Start));
    }

    private Piece? BeforeVerb(Piece sentence)
    {
        var words = sentence.Words;
        if (words.Length < 6 || UntilVerb(sentence, 0) is not { } piece)
            return null;
        piece = BehindIncluding(BehindDateline(piece));
        // Who reports it stands before the first comma.
        if (According.At(piece.Words, 0) > 0 && Separators.Cut(piece, Separators.Kind.Comma) is [_, var second, ..])
            piece = new Piece(piece.Line, second.Start, piece.End - second.Start);
        return WithoutSmallWords(UpToLastName(WithoutKind(piece)));
    }

    // Behind the last name more of the sentence may stand before its verb.
    private Piece UpToLastName(Piece piece)
    {
        var parts = Separators.Cut(piece, Separators.Kind.Comma);
        for (var i = parts.Count - 1; i > 0; i--)
        {
            var verdict = reading.Judge.Of(parts[i]);
            if (verdict is { Kind: NameKind.Organisation or NameKind.Person or NameKind.Place, Likeness: >= 0.5 })
                return new Piece(piece.Line, piece.Start, parts[i].End - piece.Start);
        }

        return piece;
    }

    // "NAIROBI, 3 August 2016 - Eleven groups …": the sentence begins behind the dash.
    private Piece BehindDateline(Piece piece)
    {
        var start = reading.Document.StartOf(piece.Line);
        var date = reading.DatesIn(piece.Line).FirstOrDefault(found => found.Position - start >= piece.Start && found.End - start < piece.End);
        if (date is null || new Piece(piece.Line, piece.Start, date.Position - start - piece.Start).Words.Length > LongestKind)
            return piece;
        var behind = new Piece(piece.Line, date.End - start, piece.End - (date.End - start)).Trim(") ");
        return !behind.IsEmpty && (Separators.IsDash(behind.Span[0]) || behind.Span[0] is ':' or '.') ? behind.Trim("-–—―:. ") : piece;
    }

    private static readonly TermSet Including = new(
        ["including", "among them", "darunter", "unter anderem", "dont", "parmi lesquels", "parmi lesquelles", "notamment", "entre ellas", "entre ellos", "incluidas", "incluidos", "entre elas", "incluindo", "tra cui", "fra cui", "däribland", "bland annat", "waaronder", "μεταξύ των οποίων", "aralarında", "di nav de", "از جمله", "شامل", "من بينها", "من بينهم", "بينها", "لەوانە", "w tym"]);

    // "Eleven groups, including A, B and C": the names begin there.
    private static Piece BehindIncluding(Piece piece)
    {
        var words = piece.Words;
        var at = Including.Find(words, out var length);
        return at > 0 && at + length < words.Length && at <= LongestReach && Vocabulary.Plurals.IsIn(words[..at])
            ? new Piece(piece.Line, words[at + length].Start, piece.End - words[at + length].Start) : piece;
    }

    // A preposition that led to the verb is no part of the last name.
    private Piece WithoutSmallWords(Piece piece)
    {
        var words = piece.Words;
        var count = words.Length;
        // "Ghana and Uruguay in Tavistan": what stands in a place is named before the preposition.
        for (var i = Math.Max(1, count - LongestKind); i < count - 1 && piece.Words[..i].Length > 0; i++)
        {
            if (!words[i].IsCapital && NameJudge.IsCased(piece.Span) && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At(words, i) > 0
                && PlaceReader.Of(new Piece(piece.Line, words[i - 1].Start, words[i - 1].Length)) is not null && Vocabulary.And.GetValueOrDefault(reading.Language)?.At(words, i) is null or 0)
            {
                count = i;
                break;
            }
        }

        while (count > 1 && !words[count - 1].IsCapital && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At(words[..count], count - 1) > 0)
            count--;
        return count == words.Length ? piece : new Piece(piece.Line, piece.Start, words[count - 1].End - piece.Start);
    }

    // "… and C in a joint statement": what the names speak in is none of them.
    private Piece WithoutKind(Piece piece)
    {
        var words = piece.Words;
        if (!Vocabulary.FunctionWords.TryGetValue(reading.Language, out var small))
            return piece;
        for (var i = 2; i < words.Length; i++)
        {
            if (Vocabulary.Kickers.At(words, i) == 0 && Vocabulary.Joint.At(words, i) == 0)
                continue;
            var at = i - 1;
            while (at > Math.Max(0, i - LongestKind) && small.At(words, at) == 0)
                at--;
            while (at > 1 && small.At(words, at - 1) > 0 && Vocabulary.And.GetValueOrDefault(reading.Language)?.At(words, at - 1) is null or 0)
                at--;
            if (small.At(words, at) > 0 && at > 0)
                return new Piece(piece.Line, piece.Start, words[at].Start - piece.Start).Trim(",،");
        }

        return piece;
    }

    private Piece? UntilVerb(Piece sentence, int from)
    {
        var words = sentence.Words;
        if (from >= words.Length)
            return null;
        var verb = Vocabulary.SpeakingVerbs.Find(words, out _, from);
        if (Vocabulary.ClauseWords.TryGetValue(reading.Language, out var clauses) && clauses.Find(words, out _, from) is >= 0 and var clause && (verb < 0 || clause < verb))
            verb = clause;
        if (verb <= from)
            return null;
        var piece = new Piece(sentence.Line, words[from].Start, words[verb].Start - words[from].Start).Trim(",،");
        return SkipPlural(piece);
    }
}
