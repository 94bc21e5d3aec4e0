using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds what stands behind the words of a sentence that lead to names: "signed by", "consists of", "we".</summary>
internal sealed class LeadsToNames(Reading reading)
{
    private readonly NameRuns runs = new(reading);
    private readonly Speakers speakers = new(reading);

    private const int LongestReach = 7;
    private const int LongestKind = 4;
    private const int LongestLabel = 12;

    internal static readonly TermSet Include = new(["include", "includes", "included", "are", "were", "sind", "waren", "comprennent", "sont", "figuran", "son", "sono", "är", "zijn"]);

    /// <summary>What stands behind "signed by", or null.</summary>
    public static Piece? AfterSigning(Piece sentence)
    {
        var words = sentence.Words;
        if (Vocabulary.InvitationToSign.IsIn(words))
            return null;
        var from = Vocabulary.Signed.Find(words, out var length) + length;
        // "whose signatories include A, B and C"
        while (length > 0 && from < words.Length && (Include.At(words, from) is > 0 and var verb))
            from += verb;
        if (length == 0 || from >= words.Length)
            return null;
        from += WhatIsSigned(words[from..]);
        from += NameRuns.BeforeUncased.At(words, from) is var lead && from + lead < words.Length ? lead : 0;
        var rest = sentence.From(words[from].Start);
        var parts = Separators.Cut(rest, Separators.Kind.Comma);
        // "Among the signatories of the statement, A, B and C": the names begin behind the comma.
        if (parts.Count > 2 && parts[0].Words.Length <= LongestKind && Vocabulary.Kickers.IsIn(parts[0].Words))
            return Speakers.SkipPlural(rest.From(parts[1].Start));
        // Arabic may join them all by "and" alone.
        return parts.Count >= 2 || (!NameJudge.IsCased(rest.Span) && Separators.CutEveryAnd(rest, "ar").Count > 2) ? Speakers.SkipPlural(rest) : null;
    }

    // "have signed the manifesto Orchard Union, …": what they signed, where a name or another article follows.
    private static int WhatIsSigned(ReadOnlySpan<Word> words)
    {
        var article = words.Length > 0 && !words[0].IsCapital && InlineList.Articles.Contains(words[0].Key) ? 1 : 0;
        if (words.Length <= article + 1 || words[article].IsCapital || !NameJudge.IsCased(words[article].Key))
            return 0;
        var length = Math.Max(Math.Max(Vocabulary.Kickers.At(words, article), Vocabulary.Statement.At(words, article)), Math.Max(Vocabulary.Petition.At(words, article), Vocabulary.Letter.At(words, article)));
        var behind = article + length;
        return length > 0 && behind < words.Length && (words[behind].IsCapital || (InlineList.Articles.Contains(words[behind].Key) && behind + 1 < words.Length && words[behind + 1].IsCapital)) ? behind : 0;
    }

    /// <summary>"consists of", before the members of a body.</summary>
    internal static readonly TermSet Composed = new(
        ["consists of", "made up of", "composed of", "comprised of", "comprising", "comprises", "comprise", "will comprise", "consisting of", "besteht aus", "bestehend aus", "gehören etwa", "gehören unter anderem", "gehören", "angehören", "zählen", "font partie", "rassemble", "rassemblant", "forman parte", "hacen parte", "fazem parte", "integran", "integra a", "integra al", "agrupa a", "fanno parte", "riunisce", "ingår", "samlar", "bringing together", "brings together", "includes", "composé de", "composée de", "composée des", "réunit", "regroupe", "integrada por", "integrado por", "conformada por", "conformado por", "compuesta por", "compuesto por", "composta por", "composto por", "formato da", "formata da", "composto da", "består av", "bestaat uit", "oluşan", "pêk tê ji", "پێکهاتووە لە", "پێک هاتووە", "پێک دێت", "متشکل از", "مرکب از", "شامل احزاب", "شامل سازمانهای", "شامل سازمان‌های", "شامل تشکلهای", "شامل تشکل‌های", "يضم", "تضم", "ويضم", "وتضم", "سيضم", "ستضم", "وسيضم", "وستضم", "ضم", "وضم", "ضمت", "وضمت", "المكونة من", "المكون من", "المؤلف من", "المؤلفة من"]);

    private static readonly TermSet ComposedOf = new(["تتكون", "يتكون", "تتألف", "يتألف", "تتركب", "يتركب", "تتشكل", "يتشكل", "مكونة", "مكون", "مؤلفة", "مؤلف", "سيتكون", "ستتكون", "سيتألف", "ستتألف"]);
    private static readonly TermSet From = new(["من"]);

    /// <summary>Whether words say of what something is made up.</summary>
    public static bool Composes(ReadOnlySpan<Word> words) => Composed.IsIn(words) || ComposedOf.IsIn(words);

    private static readonly TermSet SuchAs = new(["such as", "wie", "wie etwa", "comme", "telles que", "tels que", "como", "tales como", "come", "quali", "såsom", "zoals"]);

    private const int PluralWithin = 7;
    private const int LinesOfTitle = 6;

    /// <summary>"Bodies such as the A, B, C and D join it": in a text that tells of an alliance being founded what stands behind, or null.</summary>
    public Piece? AfterSuchAs(Piece sentence)
    {
        var words = sentence.Words;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (words[i].IsCapital || SuchAs.At(words, i) is not (> 0 and var length) || i + length + 1 >= words.Length || !Vocabulary.Plurals.IsIn(words[Math.Max(0, i - PluralWithin)..i]))
                continue;
            var behind = i + length;
            if (!(words[behind].IsCapital || (InlineList.Articles.Contains(words[behind].Key) && words[behind + 1].IsCapital)) || !(Vocabulary.FoundsAlliance(words[..i]) || reading.Lines.Take(LinesOfTitle).Any(line => line.Words.Length <= LongestTitle && Vocabulary.FoundsAlliance(line.Words))))
                continue;
            // "…, as well as many neighbours": what begins in lower case is no name.
            var names = Separators.Cut(sentence.From(words[behind].Start), Separators.Kind.Comma).TakeWhile(part => part.Words.Length > 1 ? part.Words[0].IsCapital || InlineList.Articles.Contains(part.Words[0].Key) : part.Words[0].IsCapital).ToList();
            return names.Count > 1 ? new Piece(sentence.Line, names[0].Start, names[^1].End - names[0].Start) : null;
        }

        return null;
    }

    private const int LongestTitle = 20;

    /// <summary>"The alliance consists of A, B and C": what stands behind, or null.</summary>
    public static Piece? AfterMembers(Piece sentence)
    {
        var words = sentence.Words;
        var at = Composed.Find(words, out var length);
        // "the front is composed today of"
        if (at < 0 && (at = ComposedOf.Find(words, out length)) >= 0)
            (at, length) = (From.Find(words, out var from, at + length), from);
        // "is composed the alliance of": in Arabic the alliance stands behind its verb.
        // "Members of the committee are: A, B and C"
        if (at == 0 && NameJudge.IsCased(sentence.Span) && sentence.Span.IndexOf(": ") is > 0 and var colon && new Piece(sentence.Line, sentence.Start, colon).Words.Length <= LongestLabel)
            return new Piece(sentence.Line, sentence.Start + colon + 1, sentence.Length - colon - 1).Trim();
        if (at < 0 || at + length >= words.Length || !(Vocabulary.Alliance.IsIn(words[..(at + length)]) || Vocabulary.Plurals.IsIn(words) || FramedNames.ComprisesBody(words)))
            return null;
        // "comprises the observatory the Union of …"
        var body = at == 0 && FramedNames.ComprisesBody(words) ? 1 : 0;
        return Speakers.SkipPlural(new Piece(sentence.Line, words[at + length + body].Start, sentence.End - words[at + length + body].Start));
    }

    private static readonly TermSet As = new(["as", "als", "en tant que", "como", "como integrantes de", "come", "wek", "weke", "wekî", "وەک", "وەکوو", "وەکو", "به عنوان", "بعنوان", "به مثابه", "بصفتنا", "باعتبارنا"]);

    /// <summary>"We, A, B and C, demand …": what stands between, or null.</summary>
    public Piece? AfterWe(Piece sentence)
    {
        var words = sentence.Words;
        if (!Vocabulary.We.TryGetValue(reading.Language, out var we) || words.Length < 4)
            return null;
        var from = we.At(words, 0);
        if (from == 0)
            return null;
        // "We, as A and B, call …"
        from += As.At(words, from) is var by && from + by < words.Length ? by : 0;
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
        return speakers.UntilVerb(sentence, from) is not { } until ? null : NameJudge.IsCased(sentence.Span) ? until : runs.UpToLastName(until);
    }
}
