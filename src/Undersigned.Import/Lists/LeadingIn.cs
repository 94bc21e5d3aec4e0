using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Words that lead from what is said of many to the names of some: "among them", "each of", "such as".</summary>
internal static class LeadingIn
{
    private const int WordsLookedAt = 25;
    private const int LeastBehind = 2;
    private const int WordsOfSecond = 5;

    private static readonly TermSet Words = new(
        ["از جمله", "ازجمله", "به دعوت", "به فراخوان", "با فراخوان", "به ابتکار", "به نام های", "به نامهای", "به اسامی", "عبارتند از", "متشکل از", "شامل احزاب", "شامل سازمان های", "شامل سازمان‌های", "شامل تشکل های", "شامل تشکل‌های", "شامل گروه های", "شامل گروه‌های", "هر یک از", "بە ناوەکانی", "می‌توان به", "می توان به", "می‌توان از", "می توان از", "من بينها", "من بينهم", "من بينهن", "من ضمنها", "من ضمنهم", "منها", "منهم", "منهن", "بينها", "بينهم", "بينهن", "أبرزها", "أبرزهم", "أهمها", "أهمهم", "في مقدمتها", "في مقدمتهم", "على رأسها", "على رأسهم", "كل من", "كلا من", "من أمثال", "لەوانە", "لەوانەش", "هەر یەک لە", "هەریەک لە", "هەر یەکە لە", "هەریەکە لە", "بریتین لە", "لەنێویاندا", "لە نێویاندا", "على غرار"]);

    // Persian says "writers such as", and marks the noun before it; Arabic and Sorani say it of a plural.
    private static readonly TermSet Like = new(["چون", "همچون", "نظیر", "مانند", "مثل", "وەک", "وەکو"]);
    private static readonly TermSet LikeInKurmanji = new(["wekî", "weke", "mîna"]);

    // "signed the letter A and B": in Arabic what is signed stands between the verb and the names.
    private static readonly TermSet Signed = new(["على الرسالة", "على البيان", "على العريضة", "على النداء", "الرسالة", "البيان", "العريضة", "المذكرة", "الوثيقة"]);

    /// <summary>The names behind words that lead to them, where those stand among the first words of a piece or behind its first comma; else the piece.</summary>
    public static Piece Behind(Piece piece, string language)
    {
        var parts = Separators.Cut(piece, Separators.Kind.Comma);
        // Further on a name of the list itself may go on so.
        var end = parts.Count < 2 ? piece.End : parts[1].Words is var second && second.Length > WordsOfSecond ? second[WordsOfSecond].Start : parts[1].End;
        var words = piece.Words;
        var from = language == "ar" && WhatIsSigned(words) is var signed && signed + LeastBehind <= words.Length ? signed : 0;
        for (var i = from; i < Math.Min(WordsLookedAt, words.Length) && words[i].Start < end; i++)
        {
            if (LengthAt(words, i, language) is > 0 and var length && i + length < words.Length)
            {
                // "such as the ladies and gentlemen: A, B"
                length += Courtesies.At(words, i + length) is var courtesy && i + length + courtesy < words.Length ? courtesy : 0;
                (from, i) = (i + length, i + length - 1);
            }
        }

        return from == 0 || words.Length - from < LeastBehind ? piece : piece.From(words[from].Start);
    }

    // "signed on-it the appeals the guilds A and B": a word of its own kind stands before the plural.
    private static int WhatIsSigned(ReadOnlySpan<Word> words) =>
        Signed.At(words, 0) is > 0 and var signed ? signed : words.Length > LeastBehind && On.Contains(words[0].Key) && words[1].Bare != words[1].Key && Vocabulary.Organisations.At(words, 1) == 0 && Vocabulary.Plurals.At(words, LeastBehind) == 1 ? LeastBehind + 1 : 0;

    private static readonly TermSet Courtesies = new(["خانمها و آقایان", "خانم‌ها و آقایان", "خانم ها و آقایان", "آقایان و خانمها", "آقایان", "خانمها", "خانم‌ها", "السادة", "السيدات والسادة", "بەڕێزان"]);

    private const double Surely = 0.7;
    private const int LinesOfTop = 6;

    /// <summary>The first of several names without what leads to them: "There met the delegates of: A", "It concerns each of A".</summary>
    public static Piece Begin(Piece first, NameJudge judge)
    {
        // "From Varan: A" tells where those are who follow.
        if (first.Span.LastIndexOf(':') is > 0 and var colon && HeadingTail.PlaceOf(first.Slice(0, colon).Trim()) is null && first.Slice(colon + 1, first.Length).Trim() is { Words.Length: > 0 } named && judge.Of(named, listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Surely } or { Kind: NameKind.Place })
            first = named;
        // "Communiqué QWL, River League, …" at the top: the kind of text stands before them.
        if (first is { Start: 0, Line.Index: < LinesOfTop } && Vocabulary.Kickers.At(first.Words, 0) is > 0 and var kicker && kicker < first.Words.Length && first.Words[kicker].IsAllCapitals && !first.Words[0].IsAllCapitals)
            first = first.From(first.Words[kicker].Start);
        first = BehindInclude(first);
        // "The signatories of the statement Orchard Union": in Arabic nothing stands between.
        if (BehindSigning(first) is { } own)
            return own;
        var words = first.Words;
        return Speakers.Each.Find(words, out var each) is >= 0 and var at && at + each < words.Length ? new Piece(first.Line, words[at + each].Start, first.End - words[at + each].Start) : first;
    }

    private const int LongestKind = 6;
    private const int LongestSubject = 10;

    /// <summary>"The co-sponsors include Orchard Union", "Los convocantes de la marcha son el Sindicato …": the name behind the verb; else the piece.</summary>
    public static Piece BehindInclude(Piece first)
    {
        var words = first.Words;
        for (var i = 1; i < Math.Min(LongestSubject, words.Length - 1); i++)
        {
            // "Protests organised by the Quay Watch"
            var length = LeadsToNames.Include.At(words, i) == 1 ? 1 : Labels.Organisers.At(words, i);
            if (words[i].IsCapital || length == 0 || i + length >= words.Length || (length == 1 && LeadsToNames.Include.At(words, i) == 0))
                continue;
            var behind = i + length;
            var name = InlineList.Articles.Contains(words[behind].Key) && behind + 1 < words.Length ? behind + 1 : behind;
            // "son las asociaciones de vecinos de Selmar": what kind of bodies they are stands in lower case.
            var kind = name;
            while (kind < Math.Min(name + LongestKind, words.Length - 1) && !words[kind].IsCapital)
                kind++;
            if (kind > name && words[kind].IsCapital && Vocabulary.Plurals.At(words, name) > 0)
                name = kind;
            return words[name].IsCapital && (!words[i - 1].IsCapital || length > 1 || Vocabulary.Plurals.IsIn(words[..i]) || Vocabulary.Signed.IsIn(words[..i]) || Vocabulary.Alliance.IsIn(words[..i]) || Labels.Organisers.IsIn(words[..i])) ? first.From(words[name].Start) : first;
        }

        return first;
    }

    private const int SigningWithin = 3;

    /// <summary>A name behind a word for signing and for what is signed, in Arabic; null where none stands so.</summary>
    public static Piece? BehindSigning(Piece piece)
    {
        var words = piece.Words;
        if (NameJudge.IsCased(piece.Span) || Vocabulary.Signed.Find(words, out var length) is not (>= 0 and <= SigningWithin and var at))
            return null;
        var from = at + length;
        while (from < words.Length && Vocabulary.Organisations.At(words, from) == 0 && (On.Contains(words[from].Key) || Vocabulary.Statement.At(words, from) > 0 || Vocabulary.Letter.At(words, from) > 0 || Vocabulary.Petition.At(words, from) > 0 || Signed.At(words, from) > 0))
            from++;
        if (from <= at + length || from >= words.Length || Vocabulary.Organisations.At(words, from) == 0)
            return null;
        // "The institutions Orchard and …": the plural is none of the name's.
        var several = Vocabulary.Plurals.At(words, from);
        return piece.From(words[from + several < words.Length ? from + several : from].Start);
    }

    // "five parties, they are:"
    private static readonly TermSet They = new(["هي", "هم", "وهي", "وهم"]);

    private static bool IsSeveral(ReadOnlySpan<Word> words) => Vocabulary.Plurals.IsIn(words) || ToldCounts.Counted.IsIn(words);

    private static readonly HashSet<string> On = ["على", "علي", "علی", "إلى", "هذا", "هذه"];

    private static int LengthAt(ReadOnlySpan<Word> words, int i, string language)
    {
        if (Words.At(words, i) is > 0 and var length)
            return length;
        if (i == 0)
            return 0;
        if (They.At(words, i) > 0)
            return language == "ar" && IsSeveral(words[Math.Max(0, i - SigningWithin)..i]) ? 1 : 0;
        if (Like.At(words, i) is > 0 and var like)
            return (language == "fa" ? words[i - 1].Key[^1] is 'ی' || words[i].Key == "همچون" : Vocabulary.Plurals.At(words, i - 1) > 0 || ToldCounts.Counted.At(words, i - 1) > 0) ? like : 0;
        return language is "kmr" or "ku" && !words[i].IsCapital ? LikeInKurmanji.At(words, i) : 0;
    }

    // "a number of personalities", behind the names of bodies.
    internal static readonly TermSet Others = new(["عدد من", "وعدد من", "مجموعة من", "ومجموعة من", "بعض", "وبعض", "شخصيات", "وشخصيات", "عشرات", "وعشرات", "تعدادی از", "برخی از", "شماری از", "برخی دیگر", "شماری دیگر", "تعدادی دیگر", "جمعی دیگر", "گروهی دیگر", "عده ای دیگر", "عده‌ای دیگر", "چند تن", "چند نفر", "دیگران", "ژمارەیەکی", "چەند کەس*", "ئەوانی دیکە", "ئەوانی تر", "وآخرون", "آخرون", "وغيرهم", "دهها", "ده ها", "ژمارەیەک", "هەندێک", "کۆمەڵێک", "چەندین"]);

    private const int LeastBefore = 2;
    private const int LongestCount = 4;
    private const int LongestLast = 8;

    /// <summary>A list up to what names nobody any more: "A, B, a number of personalities and former ministers".</summary>
    public static Piece UpToOthers(Piece piece, string language) => UpToOthers(piece, piece.Start, language);

    /// <summary>A sentence up to what names nobody any more behind a place in it where names begin.</summary>
    public static Piece UpToOthers(Piece piece, int from, string language)
    {
        if (NameJudge.IsCased(piece.Span) || Vocabulary.And.GetValueOrDefault(language) is not { } and)
            return piece;
        var parts = Separators.Cut(piece.From(from), Separators.Kind.Comma);
        // "…, C and a number of others for the support of …": the last name stands before its "and".
        foreach (var part in parts.Skip(LeastBefore))
        {
            if (Others.Find(part.Words, out _, 1) is > 1 and var nobody && and.At(part.Words, nobody - 1) == 1 && part.Words[..(nobody - 1)].Length <= LongestLast && !GoesOn(new Piece(part.Line, part.Start, part.Words[nobody - 1].Start - part.Start)))
                return new Piece(piece.Line, piece.Start, part.Words[nobody - 1].Start - piece.Start).Trim();
            if (GoesOn(part))
                break;
        }

        var at = parts.FindIndex(part => GoesOn(part) || Others.At(part.Words, 0) > 0 || Others.At(Separators.WithoutAnd(part, and, language).Words, 0) > 0);
        return at < LeastBefore ? piece : new Piece(piece.Line, piece.Start, parts[at - 1].End - piece.Start);
    }

    // "A, B and C, signed the letter": behind a comma the sentence goes on.
    private static bool GoesOn(Piece part) =>
        Vocabulary.Organisations.At(part.Words, 0) == 0 && (Vocabulary.SpeakingVerbs.IsIn(part.Words) || Vocabulary.Signed.IsIn(part.Words) || Vocabulary.StrongLetter.IsIn(part.Words));

    // "Joint statement about the fares / A / B / C": what it is about is no name.
    private static readonly TermSet About = new(["درباره", "در باره", "دربارهٔ", "درباره‌ی", "در مورد", "در خصوص", "پیرامون", "به مناسبت", "در رابطه با", "در اعتراض به", "بشأن", "بخصوص", "بمناسبة", "سەبارەت بە", "دەربارەی", "لەبارەی", "بە بۆنەی"]);

    /// <summary>A list without "a number of personalities" and the like, and without "all five parties", who are named behind it.</summary>
    public static FoundList WithoutNobody(FoundList list, Reading reading)
    {
        if (list.IsSentence && list.Items.Count > LeastBefore && list.Items[0].Piece.Words is { Length: > 0 and <= LongestCount } words && IsSeveral(words[(words.Length - 1)..]) && words.ToArray().Any(reading.Told.IsNumber))
            list.Items.RemoveAt(0);
        if (list.IsSentence && NameJudge.IsCased(list.Items[0].Piece.Span))
        {
            // "On Monday, 1 May, the largest unions, QRL and DWU, …": neither the day nor what they are is one of them.
            var first = list.Items[0].Piece;
            var from = reading.Document.StartOf(first.Line) + first.Start;
            if (list.Items.Count > LeastBefore && Vocabulary.Organisations.Count(first.Words) == 0 && reading.DatesIn(first.Line).Any(date => date.Position >= from && date.Position < from + first.Length))
                list.Items.RemoveAt(0);
            list.Items.RemoveAll(item => list.Items.Count > LeastBefore && Vocabulary.Plurals.IsIn(item.Piece.Words) && !item.Piece.Words.ToArray().Any(word => word.IsCapital));
        }

        // "A joint appeal, of which this page got a copy, by-the-Union of the Quay, the League, …"
        list.Items.RemoveAll(item => list.Items.Count > LeastBefore && !NameJudge.IsCased(item.Piece.Span) && Nobody.IsNamedBy(item.Piece.Words));
        if (reading.Language == "ar" && list.IsSentence && list.Items[0].Piece is { Words: [{ Key: ['ل', _, _, ..] } by, _, ..] } opening && Vocabulary.Organisations.At(opening.Words, 0) == 0 && Vocabulary.Organisations.At(Word.Of(by.Key[1..]), 0) > 0 && Vocabulary.Kickers.IsIn(new Piece(opening.Line, 0, opening.Start).Words))
            list.Items[0] = list.Items[0] with { Piece = opening.From(opening.Start + 1) };
        list.Items.RemoveAll(item => list.Items.Count > 1 && !NameJudge.IsCased(item.Piece.Span) && (Others.At(item.Piece.Words, 0) > 0 || (item.IsInline && About.At(item.Piece.Words, 0) > 0)));
        return list;
    }

    /// <summary>Whether every part behind a comma begins with "and", as Arabic enumerates.</summary>
    public static bool Enumerates(Piece piece, string language) =>
        language == "ar" && Separators.Cut(piece, Separators.Kind.Comma) is { Count: > LeastBefore } parts && parts.Skip(1).All(part => part.Words is [{ Key: ['و', _, _, ..] }, ..] or [{ Key: "و" }, ..]);
}
