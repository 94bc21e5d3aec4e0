using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Finds signatories named within a sentence: in a parenthesis, after "signed by", after "we", or before a verb of speaking.</summary>
internal sealed class SentenceList(Reading reading, InlineList inline, NamedOthers others)
{
    private readonly NameRuns runs = new(reading);
    private readonly Speakers speakers = new(reading);
    private readonly LeadsToNames leads = new(reading);
    private readonly NamesInRow rows = new(reading);
    private readonly FramedNames frames = new(reading);
    private readonly TwoOfAKind two = new(reading);
    private readonly Brackets brackets = new(reading);

    private const int LongestProgramme = 60;
    private const double LeastNames = 0.75;

    /// <summary>The lists of those who sign in sentences: the likeliest one, and every other behind or before a word for signing.</summary>
    public List<FoundList> Find()
    {
        FoundList? best = null;
        var signing = new List<FoundList>();
        // Who is named beside an hour calls to that gathering.
        foreach (var line in reading.Lines.Where(line => !line.IsFurniture && !Programme.IsWhereOrWhen(line) && (line.Words.Length > LongestProgramme || reading.HourIn(line) is null || CallsBehindHour(line))))
        {
            foreach (var list in Candidates(line).Where(list => !others.Are(list)))
            {
                // The text says that so many speak.
                if (reading.Told.Has(list.Items.Count))
                    list.Sure += AsMany;
                // What is as many as the text says is not widened.
                var isTold = best is not null && reading.Told.Has(best.Items.Count) && !reading.Told.Has(list.Items.Count);
                if (best is null || list.Sure > best.Sure || (list.Sure == best.Sure && list.Items.Count > best.Items.Count) || (!isTold && list.Sure >= best.Sure - AsMany && (Holds(list, best) || (list.Sure >= SaysSigning && Spans(list, best)))))
                    best = list;
                if (list.Sure >= SaysSigning && signing.All(other => !Overlap(other, list)))
                    signing.Add(list);
            }
        }

        // Who announces a gathering whose hour and place stand in fields holds it.
        if (best is null || (best.Sure < SaysSigning && Programme.HasFields(reading)))
            return [];
        rows.Widen(best);
        if (others.AreThings(best))
            return [];
        return [best, .. signing.Where(list => !Overlap(best, list) && list.Items.Count >= LeastFurther && !ShortNames.AreOf(list, best)).Take(MostFurther), .. Also(best)];
    }

    // "Sunday, 5 pm, Harbour Square. Called by the Quay Watch and the River League": it says of those who call to one gathering that they do.
    private bool CallsBehindHour(Line line)
    {
        foreach (var sentence in Sentences.Of(line))
        {
            var words = sentence.Words;
            if (Vocabulary.Signed.Find(words, out var length) is > 0 and var at && length > 1 && Speakers.Before.At(words, at + length - 1) > 0)
                return reading.HourIn(line) is { } hour && hour.Position - reading.Document.StartOf(line) is var hourAt && hourAt >= sentence.Start && hourAt < words[at].Start;
        }

        return false;
    }

    // "Also took part, D and E.", soon behind those who did.
    private IEnumerable<FoundList> Also(FoundList best)
    {
        if (reading.Language != "ar" || best.Sure < SaysSigning)
            yield break;
        var last = best.Items[^1].Piece;
        foreach (var sentence in reading.Lines.Skip(last.Line.Index).Take(LinesOfAlso).SelectMany(line => Sentences.Of(line)))
        {
            if (AlsoSigned.At(sentence.Words, 0) is > 0 and var also && also < sentence.Words.Length && ListOf(sentence.From(sentence.Words[also].Start), 2, best.Sure, signed: true) is { } further && !Overlap(best, further) && further.Items.Count < LeastFurther + LeastFurther)
                yield return further;
        }
    }

    private const int LinesOfAlso = 3;

    private static readonly TermSet AlsoSigned = new(["كما شارك أيضا", "كما شاركت أيضا", "كما شارك", "كما شاركت", "كما وقع أيضا", "كما وقعت أيضا", "كما وقع", "كما وقعت", "كما وقعه", "كما وقعها", "كما انضم", "كما انضمت", "كما ضم", "كما ضمت", "ووقع أيضا", "ووقعت أيضا", "وشارك أيضا", "وشاركت أيضا"]);

    private const int MostInFull = 12;

    /// <summary>"The three bodies A, B and C ask …", and below the text A and C alone: the sentence that names as many as the text says, or null.</summary>
    public FoundList? InFull(FoundList below)
    {
        // "The three bodies … call on both sides": of two there are many in any text.
        if (!reading.Told.Any || reading.Told.Has(below.Items.Count) || below.Items.Count > MostInFull)
            return null;
        var all = Find().Find(list => reading.Told.Has(list.Items.Count) && list.Items.Count > below.Items.Count);
        return all is not null && below.Items.TrueForAll(item => all.Items.Exists(named => Fold.Key(named.Piece.Text) == Fold.Key(item.Piece.Text))) ? all : null;
    }

    private static bool Overlap(FoundList a, FoundList b) =>
        a.Items[0].Piece.Line == b.Items[0].Piece.Line && a.Items[0].Piece.Start < b.Items[^1].Piece.End && b.Items[0].Piece.Start < a.Items[^1].Piece.End;

    // All names of the one and others before and behind them.
    private static bool Holds(FoundList whole, FoundList part) =>
        whole.Items.Count > part.Items.Count && NameJudge.IsCased(whole.Items[0].Piece.Span) && whole.Items.Select(item => item.Piece).ToHashSet().IsSupersetOf(part.Items.Select(item => item.Piece));

    // Names before those of the other and behind them, in one sentence; where both end alike, a name is what opens the longer one.
    private static bool Spans(FoundList whole, FoundList part) =>
        whole.Items.Count > part.Items.Count && whole.Items[0].Piece.Line == part.Items[0].Piece.Line && whole.Items[0].Piece.Start < part.Items[0].Piece.Start && (whole.Items[^1].Piece.End > part.Items[^1].Piece.End || (whole.Items[^1].Piece.End == part.Items[^1].Piece.End && whole.Items[0].Piece.Words[0].IsCapital));

    private const double SaysSigning = 0.66;
    private const double PartedSure = 0.7;
    private const double ShortSure = 0.64;
    private const double NumberedSure = 0.7;
    private const double TogetherSure = 0.77;
    private const double FramedSure = 0.755;
    private const double AsMany = 0.15;
    private const int LeastFurther = 4;
    private const int MostFurther = 5;

    private IEnumerable<FoundList> Candidates(Line line)
    {
        foreach (var piece in brackets.Within(line))
        {
            if (brackets.Members(piece) is { } members)
                yield return FoundList.InSentence(members, PartedSure);
            else if (Counted(piece, 0.65) is { } asTold)
                yield return asTold;
            else if (ListOf(piece, 2, 0.65) is { } inside)
                yield return inside;
            else if (Vocabulary.Signed.IsIn(new Piece(line, 0, piece.Start).Words) && frames.Of(piece) is { } within)
                yield return FoundList.InSentence(within, 0.65);
            else if (ShortNames.OfSpeakers(piece, reading) is { } called)
                yield return FoundList.InSentence(called, ShortSure, arePersons: false);
        }

        if (line.Index < TopLines && TitleOfSpeakers.NamesIn(line) is { } titled && ((TitleOfSpeakers.Parted(titled, reading) is { } parted ? FoundList.InSentence(parted, PartedSure, arePersons: false) : null) ?? ListOf(titled, 2, 0.65) ?? ((frames.Of(titled) ?? TitleOfSpeakers.Plain(titled, reading.Language)) is { } pair ? FoundList.InSentence(pair, 0.65) : null)) is { } issuers && TitleArticles.Without(issuers, reading) is { } inTitle)
            yield return inTitle;
        if (line.Index < TopLines && line.Index > 0 && !reading.IsDateLine(line) && line.Text.TrimEnd()[^1] is not ('.' or '!' or '?' or '؟') && reading.Lines.Take(TopLines).Any(top => Vocabulary.Joint.IsIn(top.Words)) && ListOf(line.Whole, 3, 0.64) is { } alone)
            yield return alone;
        foreach (var sentence in Sentences.Of(line).Where(sentence => !reading.Told.GoesOn(sentence)))
        {
            if ((PersonsWithOffices.InSentence(sentence, reading) ?? PersonsInRow.BehindSigning(sentence, reading)) is { } persons)
            {
                yield return FoundList.InSentence(persons, TogetherSure, arePersons: true);
                continue;
            }

            if (runs.Longest(sentence) is { } longest && ListOf(rows.WithOneBefore(sentence, longest), 4, 0.76, signed: true) is { } run)
                yield return run;
            if (LeadsToNames.AfterSigning(sentence) is { } signed && (Counted(runs.UpToProse(signed), 0.75) ?? ListOf(runs.UpToProse(signed), 2, 0.75, signed: true) ?? ListOf(signed, 2, 0.75)) is { } behind)
                yield return behind;
            if (two.Of(sentence) is { } ofUs)
                yield return FoundList.InSentence(ofUs, FramedSure);
            var quoted = QuotedNames.In(sentence, reading);
            if (quoted is null && frames.In(sentence) is { } framed)
                yield return FoundList.InSentence([OpeningArticles.Without(LeadingIn.BehindInclude(framed[0]), reading.Language), .. framed.Skip(1)], FramedSure);
            if (runs.BeforeSigners(sentence) is { } opening && ListOf(opening, 5, 0.66) is { } signers)
                yield return signers;
            if (ShortNames.In(sentence, reading.Language) is { } shortNames)
                yield return FoundList.InSentence(shortNames, ShortSure, arePersons: false);
            if (NumberedNames.In(sentence, reading) is { } numbered)
                yield return FoundList.InSentence(numbered, NumberedSure);
            if (TogetherWith.In(sentence, reading, inline) is { } together)
                yield return FoundList.InSentence(together, TogetherSure);
            if (quoted is not null)
                yield return FoundList.InSentence(quoted, 0.6, arePersons: false);
            if (runs.AfterIncluding(sentence, Speakers.Including) is { } among && (Counted(among, 0.7) ?? ListOf(among, 3, Vocabulary.Signed.IsIn(sentence.Words) ? 0.7 : 0.62, signed: true)) is { } some)
                yield return some;
            if (runs.Namely(sentence) is { } namely && (Counted(namely, 0.62) ?? (rows.In(namely).FirstOrDefault(row => row[0].Start == namely.Start && reading.Told.Has(row.Count)) is { } all ? FoundList.InSentence(all, 0.62) : ListOf(namely, LeastCounted, 0.62, counted: true))) is { } saidOfAll)
                yield return saidOfAll;
            if (LeadsToNames.AfterMembers(sentence) is { } members && (Counted(runs.UpToProse(members), 0.62) ?? (rows.From(LeadingIn.UpToOthers(sentence, members.Start, reading.Language), members.Start) is { } row ? FoundList.InSentence(row, 0.62) : ListOf(members, 2, 0.62))) is { } composed)
                yield return composed;
            if (leads.AfterSuchAs(sentence) is { } likes && ListOf(likes, LeastUnknown, 0.58) is { } joining)
                yield return joining;
            if (Speakers.BeforeVerbBehindComma(sentence) is { } articled && ListOf(articled, LeastCounted, 0.6) is { } closed)
                yield return closed;
            if (leads.AfterWe(sentence) is { } we && ListOf(we, 2, 0.65) is { } first)
                yield return first;
            if (speakers.BehindVerb(sentence) is { } named && ListOf(named, 2, 0.62) is { } actors)
                yield return actors;
            if ((ToldBehindColon.In(sentence, reading, inline) ?? ToldRow.Alone(sentence, reading)) is { } asTold)
                yield return FoundList.InSentence(asTold, 0.6);
            if (CountedOpening(sentence) is { } asMany)
                yield return asMany;
            if (runs.OpeningBodies(sentence) is { } bodies && ListOf(bodies, 4, 0.58) is { } many)
                yield return many;
            if (!Speakers.AreVisitors(sentence.Words) && speakers.BeforeVerb(sentence) is { } subject && ListOf(subject, 3, 0.6) is { } several)
                yield return several;
            if (NamesBetween.In(sentence, reading) is { } between && ListOf(between, 2, 0.63) is { } both)
                yield return both;
            foreach (var names in runs.All(sentence))
            {
                if (ListOf(names, LeastCounted, 0.6, counted: true) is { } counted)
                    yield return counted;
            }
        }
    }

    private bool IsKnown(Piece name) => reading.Judge.Of(name, listed: true) is { Kind: NameKind.Organisation or NameKind.Person or NameKind.Place, Likeness: >= 0.5 };

    // As many names as the text says there are.
    private FoundList? Counted(Piece piece, double sure) =>
        ToldRow.In(frames.Begin(LeadingIn.UpToOthers(LeadingIn.Behind(piece, reading.Language), reading.Language)), reading) is { } names ? FoundList.InSentence(names, sure) : null;

    // "Three bodies A, B and C, in sorrow, condemn …": up to the comma that closes as many.
    private FoundList? CountedOpening(Piece sentence)
    {
        if (NameJudge.IsCased(sentence.Span) || sentence.Words.Length < LongestPerson || !reading.Told.IsNumber(sentence.Words[0]))
            return null;
        var parts = Separators.Cut(sentence, Separators.Kind.Comma);
        for (var count = LeastCounted - 1; count <= Math.Min(parts.Count, LongestCounted); count++)
        {
            if (Counted(runs.UpToProse(new Piece(sentence.Line, sentence.Start, parts[count - 1].End - sentence.Start)), 0.62) is { } names)
                return names;
        }

        return null;
    }

    // "counted": names of which nothing tells what they are make a list where the text says that so many speak.
    private FoundList? ListOf(Piece piece, int least, double sure, bool signed = false, bool counted = false)
    {
        piece = LeadingIn.UpToOthers(LeadingIn.Behind(piece, reading.Language), reading.Language);
        if (inline.Split(RowsBehindColon.Of(piece), headed: true) is not var (kind, items) || items.Count < least)
            return null;
        // "Bildungswerk Rosa – Lund – Haus": dashes with spaces stand within names, too.
        if (kind == Separators.Kind.Dash && items.Any(item => item.Words is [{ IsAllCapitals: false }]))
            return null;
        items = WithoutPlaceBehind(LastTwoNames.InCapitals(WithoutDay(kind == Separators.Kind.Comma ? UpToGoingOn(items) : items)));
        var open = items.Count;
        items = LastTwoNames.Cut(items, reading.Language);
        var isClosed = items.Count > open;
        items = RowsBehindColon.Within(items);
        if (items.Count < least)
            return null;
        // "A meeting convened, by the A, the B and the C, has …": they begin behind "by".
        for (var i = 1; i < items.Count - 1 && NameJudge.IsCased(items[i].Span); i++)
        {
            if (Speakers.Before.At(items[i].Words, 0) is not (> 0 and var by) || by >= items[i].Words.Length || items[i].Words[0].IsCapital || items.Take(i).Any(item => IsKnown(item) && item.Words[1..].ToArray().Any(word => word.IsCapital)))
                continue;
            items = [OpeningArticles.Without(new Piece(items[i].Line, items[i].Words[by].Start, items[i].End - items[i].Words[by].Start), reading.Language), .. items.Skip(i + 1)];
            break;
        }

        // "…, B and C, are the parties of this alliance": what tells of them is no name.
        while (items.Count > least && reading.Judge.Clauses(items[^1].Words) > 0 && items[^1].Words.Length > 2)
            items = [.. items.Take(items.Count - 1)];
        // A sentence that goes on between two names does not list them.
        if (items.Skip(1).Take(items.Count - 2).Any(item => item.Words.Length > LongestPerson && reading.Judge.Clauses(item.Words) > 0 && !NameJudge.IsCased(item.Span)))
            return null;
        // Between semicolons, or before a parenthesis, a name stands with what is said of it.
        var names = items.Count(item => (kind != Separators.Kind.Semicolon && IsKnown(item)) || ((kind == Separators.Kind.Semicolon || item.Text[^1] == ')') && IsKnown(ListFinder.FirstPart(item))));
        // "the A (AA), the B (BB) and the C (CC)": where nearly all bear a short name, all are bodies, whatever they are called.
        if (items.Count >= LeastUnknown && items.Count(ShortNames.IsBorneBy) >= items.Count * LeastNames)
            names = items.Count(item => ShortNames.IsBorneBy(item) || IsKnown(item));
        // What stands in parentheses behind a word for several bodies is one, whatever its name.
        names += Brackets.Holding(piece, items).Count(item => reading.Judge.Of(item, listed: true) is { Kind: NameKind.Unknown, Likeness: >= NameJudge.Likely });
        // Behind a word for signing two or three words in a script without capitals are a person's name.
        if (signed && items.Count >= LeastUnknown && !NameJudge.IsCased(piece.Span))
            names += items.Count(item => item.Words.Length is >= 1 and <= LongestPerson && reading.Judge.Of(item, listed: true) is { Kind: NameKind.Unknown });
        // "A, B and whatever it is called": "and" closes the row with it.
        if (isClosed && !NameJudge.IsCased(piece.Span))
            names += items.Skip(items.Count - 2).Count(item => item.Words.Length <= LongestCounted && reading.Judge.Of(item, listed: true) is { Kind: NameKind.Unknown or NameKind.None });
        // "A, and B, and C condemn": what is so enumerated are those who do, whatever they are called.
        if (!counted && items.Count >= LeastUnknown && LeadingIn.Enumerates(piece, reading.Language))
            names += items.Count(item => item.Words.Length <= LongestCounted && reading.Judge.Clauses(item.Words) == 0 && reading.Judge.Of(item, listed: true) is { Kind: NameKind.Unknown });
        // "The A, the B and the C condemn": what bears an article each is a name, whatever it is.
        if (!counted && items.Count >= LeastCounted && names * 2 >= items.Count && items.All(OpeningArticles.IsBorneBy))
            names = items.Count;
        var asMany = counted && reading.Told.Has(items.Count) && names * LeastKnown >= items.Count && items.All(item => item.Words.Length <= LongestCounted);
        if (!asMany && (counted || names < items.Count * LeastNames))
            return null;
        // "Three unions, among them A, B and C"
        for (var i = 1; i < Math.Min(LeastCounted, items.Count - 1); i++)
        {
            if (Speakers.Including.At(items[i].Words, 0) is > 0 and var among && among < items[i].Words.Length)
                items = [items[i].From(items[i].Words[among].Start), .. items.Skip(i + 1)];
        }

        // "We, the undersigned, A, B and C"
        while (items.Count >= least && (Vocabulary.Signed.IsAll(items[0].Words) || Vocabulary.We.GetValueOrDefault(reading.Language)?.IsAll(items[0].Words) is true))
            items = [.. items.Skip(1)];
        while (items.Count > 2 && (rows.IsAdjunct(items[0]) || Adjuncts.Opens(items, reading)) && items.Count(item => PlaceReader.Of(item) is not null) * 2 < items.Count)
            items = [.. items.Skip(1)];
        if (items.Count < least)
            return null;
        if (rows.Begin(items[0]) is not { } first)
            return null;
        first = QuotedLikeOthers(OpeningArticles.Without(first, items, reading.Language), items);
        items = UpToQuote(items);
        var list = new FoundList { Kind = HeadingKind.None, Sure = sure, IsSentence = true };
        list.Lines.Add(piece.Line);
        list.Items.Add(new Item(first, default, true, kind));
        foreach (var item in items.Skip(1))
            list.Items.Add(new Item(item != items[^1] ? NameMarks.Closed(item) : NameJudge.IsCased(item.Span) && reading.Language != "kmr" ? ProseBehindNames.WithoutEnding(item, reading.Language) : NameMarks.Closed(runs.UpToProse(ProseBehindNames.WithoutEnding(item, reading.Language))), default, true, kind));
        return list;
    }

    // "The signatories, the parties “A”, “B” and “C”": where the others stand in quotation marks, the first one does, too.
    private static Piece QuotedLikeOthers(Piece first, IReadOnlyList<Piece> items) =>
        items.Count >= LeastCounted && first.Span.IndexOfAny('“', '«', '"') is > 0 and var open && items.Skip(1).Count(item => item.Span[0] is '“' or '”' or '«' or '"') >= items.Count - 2
            ? first.Slice(open, first.Length) : first;

    // "A, B and C in what follows, the arrests of May and …": in Persian and Sorani nothing behind the name where the sentence has gone on is one.
    private IReadOnlyList<Piece> UpToGoingOn(IReadOnlyList<Piece> items)
    {
        for (var i = LeastCounted - 1; i < items.Count - 1; i++)
        {
            if (runs.GoesOn(items[i]))
                return [.. items.Take(i + 1)];
        }

        return items;
    }

    // "A, B and C, 25 March 2021 on trial …": a day is no name.
    private IReadOnlyList<Piece> WithoutDay(IReadOnlyList<Piece> items)
    {
        var day = items.Skip(LeastCounted - 1).FirstOrDefault(item => item.Words[0].IsNumber && reading.DatesIn(item.Line).Any(date => date.Position == reading.Document.StartOf(item.Line) + item.Start));
        return day.IsEmpty ? items : [.. items.TakeWhile(item => item != day)];
    }

    // "… “B” and “C” reject it": what follows the mark that closes the last name is none of it.
    private static IReadOnlyList<Piece> UpToQuote(IReadOnlyList<Piece> items) =>
        // All of them may stand in one pair.
        items.Count >= LeastCounted && items[0].Start > 0 && items[0].Line.Text[items[0].Start - 1] is '"' or '“' && items[^1].Span.IndexOfAny('"', '”') is > 0 and var end && end + 1 < items[^1].Length && items[^1].Span.Count('"') + items[^1].Span.Count('”') == 1
            ? [.. items.Take(items.Count - 1), items[^1].Slice(0, end)] :
        items.Count >= LeastCounted && items.Skip(1).All(item => item.Start > 0 && (item.Span[0] is '“' or '”' or '«' or '"' || item.Line.Text[item.Start - 1] is '“' or '”' or '«' or '"')) && items[^1].Span[1..].IndexOfAny('”', '»', '"') is > 0 and var close && close + 1 < items[^1].Length
            ? [.. items.Take(items.Count - 1), items[^1].Slice(0, close + 1)] : items;

    private const int LeastUnknown = 4;
    private const int LeastCounted = 3;
    private const int LeastKnown = 4;
    private const int LongestCounted = 16;
    private const int LongestPerson = 4;
    private const int TopLines = 6;

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
}
