using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Reads a list of names that stands in one line.</summary>
internal sealed class InlineList(Reading reading)
{
    private readonly NameJudge judge = reading.Judge;
    private readonly string language = reading.Language;
    private readonly Appositions appositions = new(reading);

    // "…, who ask the council": what the sentence says of the names.
    private static readonly HashSet<string> Relative = ["who", "which", "qui", "que", "quienes", "che", "som"];

    private const int LongestPart = 26;
    private const double KnownPerson = 0.7;
    private const double LeastNames = 0.6;

    /// <summary>The names of a list in one line with their roles and places, or null where the piece is no list.</summary>
    /// <param name="headed">Whether a heading announced the list, so that two names are enough.</param>
    public (Separators.Kind Kind, IReadOnlyList<Piece> Items)? Split(Piece piece, bool headed)
    {
        if (!split.TryGetValue((piece, headed), out var known))
            split[(piece, headed)] = known = Parts(piece, headed);
        return known;
    }

    private readonly Dictionary<(Piece, bool), (Separators.Kind, IReadOnlyList<Piece>)?> split = [];

    private (Separators.Kind Kind, IReadOnlyList<Piece> Items)? Parts(Piece piece, bool headed)
    {
        heads.Clear();
        if (headed && language == "ar" && PersonsJoined.SuchAs(piece, judge) is { } examples)
            return (Separators.Kind.Comma, examples);
        // "1. A 2. B 3. C", and "8- B" behind what "7-" opened.
        if (CountedParts.Cut(piece) is { Count: > 1 } numbered && (piece.Line.MarkerNumber > 0 || numbered.Count > LeastNumbered) && numbered.Average(item => item.Words.Length) <= LongestPart)
            return (Separators.Kind.Semicolon, numbered);
        // "Ada Weber, teacher. Omar Teal, fisher. …": under a heading persons with what they are, each in a sentence of its own.
        if (headed && Separators.MayCut(piece, Separators.Kind.Comma) && Separators.Cut(piece, Separators.Kind.Stop) is { } told && AreDescribedPersons(told) && told.Count(part => Separators.Cut(part, Separators.Kind.Comma).Count == 2) >= told.Count * LeastNames)
            return (Separators.Kind.Semicolon, told);
        foreach (var kind in (ReadOnlySpan<Separators.Kind>)[Separators.Kind.Semicolon, Separators.Kind.Bullet, Separators.Kind.Bar, Separators.Kind.Dash, Separators.Kind.Comma, Separators.Kind.Slash, Separators.Kind.Stop])
        {
            if (!Separators.MayCut(piece, kind) || Separators.Cut(piece, kind) is not { Count: > 1 } parts)
                continue;
            // "Orchard Union. River League. Harbour Guild." under a heading: every one is surely a name.
            if (kind == Separators.Kind.Stop && !(headed && AreBetweenStops(parts)))
                continue;
            if (kind == Separators.Kind.Dash && !IsListOfDashes(piece, parts) && !(headed && AreDescribedPersons(parts)))
                continue;
            if (kind is not Separators.Kind.Comma && parts.Count < 3 && !(headed && kind == Separators.Kind.Semicolon))
                continue;
            if (kind == Separators.Kind.Comma && CountriesBetween.Cut(parts) is { } fromCountries)
                return (kind, fromCountries);
            if (kind == Separators.Kind.Comma)
                parts = [.. LastCountry.Close(parts, language).SelectMany(part => HalvesOfNames.CutBodies(part, language, IsBody))];
            // "A – B – C, D": bodies whose mark is another.
            else if (kind == Separators.Kind.Dash && parts.Exists(part => Separators.MayCut(part, Separators.Kind.Comma)))
                parts = [.. parts.SelectMany(part => Separators.Cut(part, Separators.Kind.Comma) is { Count: > 1 } several && several.TrueForAll(IsBody) ? several : [part])];
            parts = Separators.CutAnd(parts, language, AreShort(parts) ? IsWholeOrShort : AreBodies(parts) ? IsWholeOrBody : IsWhole);
            // "A, B and C Weber, chair": what the last one is stands behind the names that "and" joins.
            if (parts.Count > 2 && !parts[^1].Words[0].IsCapital && NameJudge.IsCased(parts[^1].Span) && judge.Of(parts[^1], listed: true).Kind == NameKind.Role)
                parts = [.. LastTwoNames.CutHeaded(Separators.CutAnd([.. parts.Take(parts.Count - 1)], language, IsWhole), language), parts[^1]];
            // "…, B and C, are the parties of the alliance": what tells of them is no name.
            if (parts.Count > LeastBodies && parts[^1].Words.Length > 2 && (judge.Clauses(parts[^1].Words) > 1 || Relative.Contains(parts[^1].Words[0].Key) && !parts[^1].Words[0].IsCapital && NameJudge.IsCased(parts[^1].Span)))
                parts = Separators.CutAnd([.. parts.Take(parts.Count - 1)], language, AreBodies(parts) ? IsWholeOrBody : IsWhole);
            if (kind == Separators.Kind.Semicolon)
                parts = [.. parts.SelectMany(part => NestedList.Cut(part, language, judge))];
            if (headed && Besides.At(parts[0].Words, 0) > 0)
                parts = [.. CutBesides(parts[0]), .. parts.Skip(1)];
            if (kind == Separators.Kind.Comma && parts.Count > 2)
                parts = appositions.CutBehind(parts);
            if (language == "ar" && kind == Separators.Kind.Comma)
                parts = [.. parts.SelectMany(part => PersonsJoined.CutKnown(part, judge))];
            if (parts.Exists(part => part.Span.ContainsAny(')', ']')))
                parts = [.. parts.SelectMany(CutPlural)];
            if (parts.Exists(part => part.Words is [{ IsCapital: false }, ..]))
                parts = [.. parts.SelectMany(appositions.Cut)];
            var items = kind == Separators.Kind.Comma ? Merge(parts) : parts;
            if (items.Exists(item => item.Span.Contains(')')) || LostCommas.ArePersons(items))
                items = [.. items.SelectMany(LostCommas.Cut)];
            // "the Union, the League and the Guild": where several bear it, the article is the sentence's.
            if (items.Count(item => WithoutLead(item) != item) > 1 || items.Exists(item => HasDeclinedArticle(item.Words, language)))
                items = items.ConvertAll(WithoutLead);
            items = QuotedNames.Alone(items);
            if (items.Count > 2)
                items[0] = LeadingIn.Begin(items[0], judge);
            // "the A (AA) of Ada Weber, the B (BB) of Thomas Okafor": who leads each is no part of its name.
            if (items.Count > 2 && items.Count(item => NameMarks.WithoutLeader(item) != item) >= items.Count * MostAcronyms)
                items = items.ConvertAll(NameMarks.WithoutLeader);
            items = HalvesOfNames.CloseWithShortNames(items, language);
            if (items.Count < (headed ? 2 : 3) || items.Average(item => item.Words.Length) > LongestPart)
                continue;
            var names = items.Count(item => Head(item) is var verdict && (verdict.IsName || (headed && verdict.Kind == NameKind.Place && kind != Separators.Kind.Comma)));
            if (names >= items.Count * LeastNames || (headed && kind == Separators.Kind.Semicolon) || ArePlaces(items) || (headed && reading.Told.Has(items.Count) && items.All(item => judge.Clauses(item.Words) == 0)))
                return (kind, items);
        }

        // "A and B and C and D", as Arabic and Kurdish write lists.
        if (headed && Separators.CutEveryAnd(piece, language) is { Count: > 2 } all && PersonsJoined.Cut(HalvesOfNames.Join(HalvesOfNames.WithoutBehindLast(all)), judge) is { Count: > 2 } many && many.Count(item => judge.Of(item, listed: true) is { Kind: NameKind.Organisation or NameKind.Person }) >= (many.Count > 3 ? many.Count * LeastNames : many.Count))
            return (Separators.Kind.Comma, many);
        // "A and B", headed.
        if (headed && Separators.CutAnd([piece], language, IsWhole) is { Count: 2 } two && !(IsBody(two[0]) && judge.Of(two[1], listed: true) is { Kind: NameKind.Person, Likeness: < KnownPerson }))
            return (Separators.Kind.Comma, two);
        return null;
    }

    // All are surely names, or nearly all of many are short and no words of a sentence.
    private bool AreBetweenStops(List<Piece> parts) =>
        parts.Count >= ManyPlaces ? parts.Count(part => judge.Clauses(part.Words) == 0 && part.Words.Length is > 1 and <= LongestPersonName) >= parts.Count * NearlyAll
            : parts.TrueForAll(part => judge.Clauses(part.Words) == 0 && judge.Of(part, listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= SurelyName });

    private const double NearlyAll = 0.9;

    private const double SurelyName = 0.7;
    private const double MostBroken = 0.7;
    private const int LeastBroken = 3;

    /// <summary>Whether a list that commas part was broken into lines: all but the last end in one, and some of them hold a name alone.</summary>
    public static bool AreBroken(IReadOnlyList<Line> lines) =>
        lines.Count >= LeastBroken && lines.Take(lines.Count - 1).Count(line => line.EndsInComma) >= (lines.Count - 1) * MostBroken
        && lines.Count(line => Separators.Cut(line.Whole, Separators.Kind.Comma).Count == 1) * LeastBroken >= lines.Count && !HoldRoles(lines);

    // "Ada Weber, chair – Quarter Union,": one entry on each line, and what that person is behind the comma.
    private static bool HoldRoles(IReadOnlyList<Line> lines)
    {
        var several = lines.Select(line => Separators.Cut(line.Whole, Separators.Kind.Comma)).Where(parts => parts.Count > 1).ToList();
        return several.Count > 0 && several.Count(parts => Vocabulary.Roles.At(parts[1].Words, 0) > 0) * 2 > several.Count;
    }

    /// <summary>"· Orchard Union · River League · Harbour Guild": whether the bullet before the first name is the one that parts them all.</summary>
    public bool HoldsBullets(Line line) => line.IsListed && Split(line.Whole, headed: true) is (Separators.Kind.Bullet, _);

    /// <summary>The entries of a line that stands alone: itself, or the names its commas part where the list was broken into lines.</summary>
    public IEnumerable<Item> EntriesOf(Line line, bool areBroken) =>
        areBroken && Split(line.Whole, headed: true) is var (kind, items) ? items.Select(item => new Item(item, default, true, kind)) : [new Item(line.Whole, default, false, Separators.Kind.Comma)];

    private const int LongestPersonName = 4;

    // A list of names of persons in a script without capitals, most of which no list of given names has.
    private bool AreShort(List<Piece> parts) =>
        parts.Count > 2 && !NameJudge.IsCased(parts[0].Span)
        && parts.Take(parts.Count - 1).All(part => part.Words.Length is >= 2 and <= LongestPersonName && judge.Of(part, listed: true).Kind is NameKind.Person or NameKind.Unknown);

    private const int LeastNumbered = 3;
    private const double MostAcronyms = 0.7;
    private const int LeastBodies = 4;
    private const int LongestBody = 6;

    // Bodies in a script without capitals: the last one may bear no word of its kind.
    private bool AreBodies(List<Piece> parts) =>
        parts.Count >= LeastBodies && !NameJudge.IsCased(parts[0].Span) && parts.Take(parts.Count - 2).All(IsBody);

    private bool IsBody(Piece part) => judge.Of(part, listed: true) is { Kind: NameKind.Organisation, Likeness: >= 0.5 };

    private bool IsWholeOrBody(Piece piece) => IsWhole(piece) || (piece.Words.Length is >= 2 and <= LongestBody && judge.Clauses(piece.Words) == 0 && Vocabulary.Organisations.At(piece.Words, 0) > 0)
        || (piece.Words.Length is 2 or 3 && judge.Clauses(piece.Words) == 0 && judge.Of(piece, listed: true).Kind is NameKind.Unknown or NameKind.Person);

    private bool IsWholeOrShort(Piece piece) =>
        IsWhole(piece) || (piece.Words.Length is >= 2 and <= LongestPersonName && judge.Of(piece, listed: true).Kind is NameKind.Person or NameKind.Unknown);

    // Dashes part names only where there are several and what stands behind them is not the place of what stands before.
    private static bool IsListOfDashes(Piece piece, List<Piece> parts)
    {
        if (parts.Count < 3)
            return false;
        var commas = Separators.Cut(piece, Separators.Kind.Comma).Count;
        if (commas > parts.Count)
            return false;
        return parts.Count > 4 || !parts.Skip(1).Any(part => PlaceReader.Of(part) is not null || PlaceReader.OfRegion(part) is not null);
    }

    // "Ada Weber, actress, author – Omar Teal, fisher": persons with what they are, whatever commas stand between.
    private bool AreDescribedPersons(List<Piece> parts) =>
        parts.Count >= LeastBodies && parts.Count(part => judge.Of(ListFinder.FirstPart(part), listed: true).Kind == NameKind.Person) >= parts.Count * MostAcronyms;

    // Of many towns the gazetteer may lack some.
    private static bool ArePlaces(List<Piece> items) =>
        items.Count >= 3 && items.Count(item => PlaceReader.Of(item) is not null) >= (items.Count < ManyPlaces ? items.Count : items.Count * MostPlaces);

    private const int ManyPlaces = 8;
    private const double MostPlaces = 0.7;

    /// <summary>Whether a piece is a complete name by itself, so that a word for "and" beside it joins two names.</summary>
    private bool IsWhole(Piece piece)
    {
        var words = piece.Words;
        if (words.Length == 0)
            return false;
        var verdict = judge.Of(piece);
        if (verdict.Kind == NameKind.Person)
            return verdict.Likeness >= 0.5;
        if (verdict.Kind == NameKind.Place)
            return true;
        if (words.Length == 1)
            return words[0].IsAllCapitals;
        // The kind of organisation opens the name in most languages and closes it in English, Turkish and German.
        var cased = NameJudge.IsCased(piece.Span);
        return verdict.Kind == NameKind.Organisation && (!cased || words[0].IsCapital)
            && (Vocabulary.Organisations.At(words, 0) > 0 || (cased && Vocabulary.Organisations.Count(words) > 0) || words[^1].IsAllCapitals || words[0].IsAllCapitals);
    }

    // What was said of the parts of the piece at hand: most are its items, too.
    private readonly Dictionary<Piece, Judgement> heads = [];

    private Judgement Head(Piece item)
    {
        if (!heads.TryGetValue(item, out var known))
            heads[item] = known = HeadOf(item);
        return known;
    }

    // The judgement of an item's own name, before its first comma.
    private Judgement HeadOf(Piece item)
    {
        var first = Separators.Cut(item, Separators.Kind.Comma);
        var head = first.Count > 0 ? first[0] : item;
        var whole = judge.Of(head, listed: true);
        // "Dr Stuart White Jesus College": a title before the name says that it is a person's.
        if (whole.Kind == NameKind.Organisation && NameJudge.IsCased(head.Span) && PersonName.Read(head, cased: true) is { Rest: not null } titled && titled.Name.Start > head.Start)
            return new Judgement(NameKind.Person, 0.9);
        if (whole.IsName || whole.Kind == NameKind.Place || !NameJudge.IsCased(head.Span))
            return whole;
        return PersonName.Read(head, cased: true) is { Role: not null } or { Rest: not null } ? new Judgement(NameKind.Person, 0.6) : whole;
    }

    // Joins what commas parted inside one signatory: a name, its role, its organisation, its place.
    private List<Piece> Merge(List<Piece> parts)
    {
        if (ArePlaces(parts))
            return parts;
        var verdicts = parts.Select(part => Head(part)).ToList();
        // Two words with capitals may be a body: among bodies only known names are persons', and names before an office.
        var people = verdicts.Where((v, i) => v.Kind == NameKind.Person && (v.Likeness >= KnownPerson || (i + 1 < verdicts.Count && verdicts[i + 1].Kind == NameKind.Role))).Count();
        if (!NameJudge.IsCased(parts[0].Span) || (people == 0 && verdicts.TrueForAll(v => v.Kind != NameKind.Organisation)))
            people = verdicts.Count(v => v.Kind == NameKind.Person);
        var ofPersons = people > 0 && people >= verdicts.Count(v => v.Kind == NameKind.Organisation);
        if (BodiesBehindPersons.AreIn(verdicts))
            return parts;
        var merged = new List<Piece>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (merged.Count > 0 && Continues(parts, verdicts, i, ofPersons))
                merged[^1] = new Piece(parts[i].Line, merged[^1].Start, parts[i].End - merged[^1].Start);
            else
                merged.Add(parts[i]);
        }

        return reading.Told.Has(parts.Count) && !reading.Told.Has(merged.Count) && !parts.Exists(part => PlaceReader.Led(part) is not null) ? parts : merged;
    }

    // "guild Aldersby", "diocese of Selmar": a noun in lower case, and a name behind it.
    private bool OpensInLowerCase(Piece part) =>
        part.Words.Length <= LongestInLowerCase && part.Words[^1].IsCapital && !part.Span.Contains('(') && judge.Clauses(part.Words) == 0 && !Vocabulary.FunctionWords.Values.Any(small => small.At(part.Words, 0) > 0) && Vocabulary.Roles.At(part.Words, 0) == 0;

    private const int LongestInLowerCase = 4;

    private bool Continues(List<Piece> parts, List<Judgement> verdicts, int i, bool ofPersons)
    {
        if (parts[i].Line != parts[i - 1].Line)
            return false;
        var words = parts[i].Words;
        // "Ada Weber (teacher), Association of …": the parenthesis said who that is.
        if (verdicts[i].Kind is NameKind.Organisation or NameKind.Person or NameKind.Unknown && parts[i - 1].Line.Text[parts[i - 1].End - 1] == ')' && (words[0].IsCapital || !NameJudge.IsCased(parts[i].Span) || (words is [_, { IsCapital: true }] && Vocabulary.GivenNames.At(words, 0) > 0)))
            return false;
        // "…, and Hussam Munis, …": the glued word for "and" opens another name.
        if (parts[i].Start > 1 && parts[i].Line.Text[parts[i].Start - 1] == 'و' && !char.IsLetter(parts[i].Line.Text[parts[i].Start - 2]) && Vocabulary.GivenNames.At(words, 0) > 0)
            return false;
        // "OLTA, of Aldersland"
        if (PlaceReader.Led(parts[i]) is not null)
            return true;
        switch (verdicts[i].Kind)
        {
            case NameKind.Place or NameKind.Role or NameKind.Organ:
                return true;
            case NameKind.Organisation:
                // "Joan Ferris Valley Union" is another person and hers; "Marta Chambers" bears what is a body's word elsewhere.
                return ofPersons && verdicts[i - 1].Kind is NameKind.Person or NameKind.Role
                    && !(words is [{ IsCapital: true }, { IsCapital: true, IsAllCapitals: false }] && verdicts[i - 1].Kind == NameKind.Person && Vocabulary.GivenNames.At(words, 0) > 0 && Vocabulary.Organisations.At(words, 0) == 0)
                    && !(words.Length > 2 && words[0].IsCapital && words[1].IsCapital && Vocabulary.GivenNames.At(words, 0) > 0 && Vocabulary.Organisations.At(words, 0) == 0 && Vocabulary.Organisations.At(words, 1) == 0);
            case NameKind.Person:
                // A name nobody knows behind a bare role is the role's place: "co-editor, Peace News".
                return ofPersons && verdicts[i].Likeness < 0.8 && (EndsInRole(parts[i - 1].Words)
                    || (verdicts[i - 1].Kind == NameKind.Role && i > 1 && verdicts[i - 2].Kind == NameKind.Person && i + 1 < parts.Count && verdicts[i + 1] is { Kind: NameKind.Person, Likeness: >= KnownPerson }));
            default:
                if (NameJudge.IsCased(parts[i].Span) && !words[0].IsCapital && !words[0].IsNumber && !(words.Length > 1 && Articles.Contains(words[0].Key) && words[1].IsCapital))
                    return ofPersons || (words.Length > 1 && !OpensInLowerCase(parts[i]));
                return ofPersons && (verdicts[i - 1].Kind == NameKind.Role || EndsInRole(parts[i - 1].Words));
        }
    }

    /// <summary>Articles that a sentence sets before names; in lower case they are no part of them.</summary>
    public static readonly HashSet<string> Articles = ["the", "der", "die", "das", "den", "dem", "la", "le", "les", "l", "el", "els", "los", "las", "il", "lo", "gli", "i", "o", "a", "os", "as", "de", "het", "η", "ο", "το", "οι", "τα"];

    private static readonly HashSet<string> DutchArticles = ["de", "het"];

    /// <summary>Whether a word is an article in a language; "de" is one in Dutch, and "of" in the Romance languages.</summary>
    public static bool IsArticle(string key, string language) => Articles.Contains(key) && (language == "nl" || !DutchArticles.Contains(key));

    private static bool EndsInRole(ReadOnlySpan<Word> words) =>
        // In scripts without capitals many a family is named after a trade, and a name has two words.
        words.Length > (NameJudge.IsCased(words[0].Key) ? 1 : 2) && (Vocabulary.Roles.At(words, words.Length - 1) > 0 || (words.Length > 2 && Vocabulary.Roles.At(words, words.Length - 2) == 2)) && !words[^1].IsAllCapitals;

    private const int LongestPlural = 14;

    private static readonly HashSet<string> JoinedArticles = ["alla", "al", "ai", "alle", "agli", "allo", "all", "au", "aux", "zum", "zur", "dem"];

    /// <summary>"die evangelische Union": a German article with a declined word between it and the noun.</summary>
    public static bool HasDeclinedArticle(ReadOnlySpan<Word> words, string language) =>
        language == "de" && words is [{ IsCapital: false }, { IsCapital: false, Key: [_, _, _, .., 'e' or 'n'] }, { IsCapital: true }, ..] && Articles.Contains(words[0].Key);

    // "il Circolo", "alla Cgil": the article belongs to the sentence.
    private Piece WithoutLead(Piece part)
    {
        var words = part.Words;
        if (HasDeclinedArticle(words, language))
            return part.From(words[1].Start);
        return words.Length > 1 && !words[0].IsCapital && (words[1].IsCapital || (words[0].Key == "l" && Vocabulary.Organisations.At(words, 1) > 0)) && (Articles.Contains(words[0].Key) || JoinedArticles.Contains(words[0].Key)) ? part.From(words[1].Start) : part;
    }

    // "as well as the Dockers and the Tenants" before others.
    private static readonly TermSet Besides = new(["oltre", "besides", "in addition to", "apart from", "neben", "außer", "outre", "en plus de", "además de", "además del", "aparte de", "além de", "além da", "além do", "naast", "utöver", "förutom"]);

    private IEnumerable<Piece> CutBesides(Piece item)
    {
        if (Besides.At(item.Words, 0) is not (> 0 and var length) || length >= item.Words.Length)
            return [item];
        return Separators.CutEveryAnd(item.From(item.Words[length].Start), language).Select(WithoutLead);
    }

    // "the unions (A, B and C)": what stands in parentheses behind a word for several bodies is who they are.
    private IEnumerable<Piece> CutPlural(Piece item)
    {
        var kind = NameMarks.WithoutParenthesis(item, out var inside);
        if (inside.IsEmpty || kind.Words.Length > LongestPlural || !(Vocabulary.Plurals.IsIn(kind.Words) || ToldCounts.Counted.IsIn(kind.Words)) || !kind.Words.ToArray().Any(word => !word.IsCapital) || kind.Words[^1].IsAllCapitals)
            return [item];
        var names = Separators.CutAnd(Separators.Cut(inside, Separators.Kind.Comma), language, IsWhole);
        if (names.Count < 2)
            return [item];
        // "the Harbour Club and two parties (A, B)"
        var before = Separators.CutEveryAnd(kind, language).TakeWhile(part => !Vocabulary.Plurals.IsIn(part.Words) && !ToldCounts.Counted.IsIn(part.Words));
        return [.. before.Select(WithoutLead).Where(part => judge.Of(part, listed: true).IsName), .. names];
    }
}
