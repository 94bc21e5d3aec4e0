using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds who speaks in a title that says so itself.</summary>
internal static class TitleOfSpeakers
{
    private const int LongestTitle = 60;
    private const int LeastWords = 5;
    private const int LongestKind = 4;

    private const int LongestName = 14;

    /// <summary>The names of a title's issuers that quotation marks or a dash part ("“Orchard and River” and “Harbour Union”"), two at least; or null.</summary>
    public static List<Piece>? Parted(Piece issuers, Reading reading)
    {
        var names = Quoted(issuers, reading.Language);
        if (names.Count < 2 && Vocabulary.Joint.IsIn(issuers.Line.Words))
            names = Slashed(issuers, reading);
        if (names.Count < 2 && Vocabulary.Joint.IsIn(issuers.Line.Words) && Separators.Cut(issuers, Separators.Kind.Dash) is { Count: > 1 } parts && (parts.Count >= LeastDashed ? parts.TrueForAll(part => part.Words[0].IsCapital && reading.Judge.Clauses(part.Words) == 0) : parts.TrueForAll(part => reading.Judge.Of(part, listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known })))
            names = parts;
        // "Joint notice of A, B, C, D, E and F": so many between commas are names, whatever one of them is called.
        if (names.Count < 2 && Separators.Cut(issuers, Separators.Kind.Comma) is var row && ShapedRows.Are(row, reading.Judge, doubtful: row.Count / LeastDashed))
            names = [.. LastTwoNames.Cut(row, reading.Language)];
        return names.Count > 1 && names.TrueForAll(name => name.Words.Length is > 0 and <= LongestName) ? names : null;
    }

    // "Joint notice on the price of nets / A / B / C", "Joint notice A / B / C on the day of the sea": where half of what strokes part are surely bodies, all are; what the title is about stands before the first stroke.
    private static List<Piece> Slashed(Piece issuers, Reading reading)
    {
        var parts = Separators.Cut(issuers, Separators.Kind.Slash);
        if (parts.Count < LeastDashed)
            return [];
        parts[^1] = ProseBehindNames.Without(parts[^1], reading.Language);
        if (About.At(parts[0].Words, 0) > 0 || reading.Says(Vocabulary.FunctionWords, parts[0].Words[..1]))
            parts.RemoveAt(0);
        return parts.TrueForAll(part => reading.Judge.Clauses(part.Words) == 0) && parts.Count(part => reading.Judge.Of(part, listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known }) * 2 >= parts.Count ? parts : [];
    }

    private const int LeastDashed = 3;
    private const int LongestPlain = 4;

    /// <summary>"Joint statement by ORL and Quarter": a few names of plain words with capitals, whatever they are called; or null.</summary>
    public static List<Piece>? Plain(Piece issuers, string language)
    {
        if (!NameJudge.IsCased(issuers.Span) || !Vocabulary.Joint.IsIn(issuers.Line.Words))
            return null;
        var names = Separators.Cut(issuers, Separators.Kind.Comma).SelectMany(part => Separators.CutEveryAnd(part, language)).ToList();
        return names.Count > 1 && names.TrueForAll(name => name.Words is { Length: > 0 and <= LongestPlain } words && words.ToArray().All(word => word.IsCapital && !word.IsNumber)
            && Vocabulary.Roles.Count(words) + Vocabulary.Offices.Count(words) + Vocabulary.Plurals.Count(words) == 0) ? names : null;
    }

    private const double Known = 0.7;

    // Names in quotation marks with nothing but a comma or "and" between; the mark that closes the last one may be lost.
    private static List<Piece> Quoted(Piece issuers, string language)
    {
        var names = new List<Piece>();
        var text = issuers.Line.Text;
        var and = Vocabulary.And.GetValueOrDefault(language);
        // The first mark stands before the first word.
        for (var at = issuers.Start > 0 && Marks.Contains(text[issuers.Start - 1]) ? issuers.Start - 1 : issuers.Start; at < issuers.End; at++)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is ',' or '،')
                continue;
            if (names.Count > 0 && and is not null && new Piece(issuers.Line, at, issuers.End - at).Words is [var joining, ..] words && joining.Start == at && and.At(words, 0) is > 0 and var length)
            {
                at = words[length - 1].End - 1;
                continue;
            }

            if (!Marks.Contains(text[at]))
                break;
            var within = text.AsSpan(at + 1, issuers.End - at - 1);
            var close = within.IndexOfAny("\"“”»’");
            names.Add(new Piece(issuers.Line, at + 1, close < 0 ? within.Length : close).Trim());
            at += close < 0 ? within.Length : close + 1;
        }

        return names;
    }

    private const string Marks = "\"“”„«‘";

    private static readonly TermSet By = new(["by", "from", "of", "von", "der", "des", "de", "du", "par", "del", "di", "da", "de la", "de los", "dos", "av", "från", "van", "των", "του", "της", "a", "ya", "yên", "ji"]);

    private static readonly TermSet Like = new(["هام", "مهم", "صحفي", "مشترك", "عاجل", "توضيحي", "سياسي", "ختامي", "إعلامي", "تضامني", "صادر", "صادر عن"]);

    private static readonly TermSet About = new(
        ["on", "about", "concerning", "regarding", "against", "condemning", "in response to", "in support of", "in solidarity with", "calling for", "calling on", "ahead of", "über", "zu", "zum", "zur", "gegen", "anlässlich", "angesichts", "wegen", "sur", "contre", "à propos", "à l'occasion", "suite à", "suite au", "suite aux", "en soutien", "en solidarité", "face à", "sobre", "contra", "acerca", "ante", "frente a", "con motivo", "en solidaridad", "en apoyo", "en defensa", "en relación", "su", "contro", "in occasione", "om", "mot", "med anledning", "over", "tegen", "naar aanleiding", "για", "hakkında", "ilişkin", "dair", "li ser", "derbarê", "bi boneya", "درباره", "در مورد", "در باره", "پیرامون", "به مناسبت", "در محکومیت", "در حمایت", "در دفاع", "در اعتراض", "در پیوند", "در رابطه", "در ارتباط", "در خصوص", "در همبستگی", "در واکنش", "در پاسخ", "در پشتیبانی", "در تقبیح", "در پی", "در آستانه", "در گرامیداشت", "راجع به", "به یاد", "علیه", "خطاب", "بشأن", "حول", "بخصوص", "بمناسبة", "ضد", "على خلفية", "ردا على", "تضامنا مع", "تعليقا على", "دعما", "تنديدا", "في ذكرى", "سەبارەت", "دەربارەی", "لەبارەی", "بە بۆنەی", "لە یادی", "لەسەر", "پەیوەندی"]);

    private const int LongestArticle = 3;

    private static bool IsGluedOf(Word word) => word.Key is ['ل', not 'ل', _, _, ..] && Vocabulary.Organisations.At([word], 0) == 0 && Vocabulary.Organisations.At(Word.Of(word.Key[1..]), 0) > 0;

    /// <summary>"Joint statement by A, B and C on …": the names behind the kind of text, or null.</summary>
    public static Piece? NamesIn(Line line)
    {
        var words = line.Words;
        if (words.Length is < LeastWords or > LongestTitle)
            return null;
        // Names with strokes between them may follow a headline on the same line.
        var slashed = Separators.Cut(line.Whole, Separators.Kind.Slash).Count > 2;
        for (var i = 0; i < Math.Min(slashed ? words.Length : LongestKind, words.Length); i++)
        {
            var kind = i < LongestKind ? Math.Max(Vocabulary.Joint.At(words, i), Vocabulary.Kickers.At(words, i)) : Vocabulary.Joint.At(words, i);
            if (kind == 0)
                continue;
            // "DECLARACIÓN POLÍTICA DEL PARTIDO …"
            if (i + kind + 1 < words.Length && By.At(words, i + kind) == 0 && By.At(words, i + kind + 1) > 0 && Vocabulary.Organisations.At(words, i + kind) == 0 && NameJudge.IsCased(line.Text))
                kind++;
            // "An important statement of the Party …": in Arabic what it is like stands behind the kind of text.
            while (Like.At(words, i + kind) is > 0 and var like)
                kind += like;
            var by = By.At(words, i + kind);
            // Persian, Arabic and Sorani join the names to the kind of text with nothing between.
            if (by == 0 && NameJudge.IsCased(line.Text) && !(Vocabulary.Joint.At(words, i) > 0 && Vocabulary.Organisations.At(words, i + kind) > 0))
                return RowBehind(line, i + kind) ?? BeforeKind(line);
            var from = i + kind + by;
            var about = About.Find(words, out _, from + 1);
            // "Stand Against the Tide": among words in lower case it is a name's.
            while (about > 0 && words[about] is { IsCapital: true, IsAllCapitals: false } && about + 1 < words.Length && !words[about + 1].IsCapital && words[about + 1].Length <= LongestArticle && words[about - 1].IsCapital)
                about = About.Find(words, out _, about + 1);
            var to = about >= 0 ? words[about].Start : line.Text.Length;
            if (from >= words.Length)
                return null;
            // "A statement of-the-Party": the preposition is glued to a name without an article.
            var start = words[from].Start + (IsGluedOf(words[from]) ? 1 : 0);
            return Speakers.SkipPlural(new Piece(line, start, to - start).Trim(",،:"));
        }

        return BeforeKind(line);
    }

    // "Joint notice ORL – Quarter – Lanterns on the closing of the lake": names right behind the kind of text, dashes or commas between, up to where it goes on in lower case.
    private static Piece? RowBehind(Line line, int at)
    {
        var words = line.Words;
        if (at >= words.Length || !words[at].IsCapital || line.Text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Trim() is not ([] or [':']))
            return null;
        var rest = line.Whole.From(words[at].Start);
        var about = About.Find(words, out _, at + 1);
        if (about > 0 && !words[about].IsCapital)
            rest = new Piece(line, rest.Start, words[about].Start - rest.Start).Trim(",:");
        return Separators.Cut(rest, Separators.Kind.Dash).Count >= LeastDashed || Separators.Cut(rest, Separators.Kind.Comma).Count > LeastDashed ? rest : null;
    }

    // "ORL and Quarter joint statement": the names before the kind of text, which closes the title.
    private static Piece? BeforeKind(Line line)
    {
        var words = line.Words;
        return Vocabulary.Joint.Find(words, out var kind) is > 1 and var at && at + kind == words.Length ? new Piece(line, 0, words[at].Start).Trim() : null;
    }
}
