using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Makes signatories of the entries of the lists that were found.</summary>
internal sealed class SignatoryReader(Reading reading)
{
    private readonly EntryReader entries = new(reading.Language, reading.SecondLanguage, reading.Judge);

    private const double MostPlaces = 0.6;
    private const int LeastPlaces = 3;
    private const double KnownPerson = 0.7;
    private const double Doubtful = 0.25;

    // Where no given name is known and bodies are, persons are nearly all.
    private const int ManyPlausible = 2;

    public List<Entry> Read(List<FoundList> lists)
    {
        var read = lists.ConvertAll(list => ReadList(list));
        // One person with role and body below a closing formula is who wrote the letter.
        if (lists is [{ HeadingLine: { } closing }] && read[0].Count == 1 && Heading.ClosesLetter(closing))
            return [];
        Pairing.PairLists(read);
        var all = read.SelectMany(list => list).ToList();
        Pairing.Deduplicate(all);
        return all;
    }

    private List<Entry> ReadList(FoundList list)
    {
        Representatives.LeaveOut(list, reading.Judge);
        var verdicts = list.Items.ConvertAll(item => reading.Judge.Of(ListFinder.FirstPart(EntryReader.BodyBehindBehalf(item.Piece) ?? item.Piece), listed: true));
        var gap = Blocks.GapOf(list);
        var (below, ofBlocks) = Blocks.LinesOf(list, verdicts, gap);
        var between = below.Count == 0 ? Blocks.Between(list, verdicts, gap) : [];
        if (between.Count > 0)
            (below, ofBlocks) = (between, true);
        var alternate = Blocks.AlternateWithBodies(list, verdicts);
        var ofPersons = ofBlocks || alternate || IsOfPersons(list, verdicts);
        var places = verdicts.Count(v => v.Kind == NameKind.Place);
        var ofPlaces = places * 2 > verdicts.Count;
        var attach = alternate || Blocks.Attach(list, verdicts, gap);
        var glued = below.Count == 0 && GluedBodies.AreIn(list);
        var familyFirst = FamilyNamesFirst.AreIn(list);
        var found = new List<Entry>();
        var pair = PairOf(list);
        var columns = list.Columns;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            var cells = item.IsInline ? item.Piece.Line.Cells : TableReader.Row(item.Piece.Line);
            if (!item.IsInline && cells.Count > 1 && TableReader.HeadingOf(cells) is { } heading)
            {
                columns = heading;
                continue;
            }

            if (columns is not null && !item.IsInline && TableReader.Fit(columns, cells) is { } fitting)
            {
                if (TableReader.Of(cells, fitting, entries, reading) is { } row)
                    found.Add(Settled(row, list, ofPersons));
                continue;
            }

            var last = found.Count > 0 ? found[^1] : null;
            if (last is not null && below.Contains(i))
            {
                if (!ofBlocks || (between.Count == 0 && IsRemark(list, i, verdicts[i], gap)))
                    continue;
                AttachLine(last, item.Piece);
                if (between.Count > 0)
                    Blocks.BeginWithRole(last);
                else if (last is { Kind: NameKind.Person, Affiliation: null, Role: not null } && verdicts[i].Kind is NameKind.Organisation or NameKind.Unknown && last.Role != item.Piece)
                    last.Affiliation = item.Piece;
                continue;
            }

            var sameBlock = last is not null && !item.IsInline && item.Piece.Line.BlankBefore <= gap && !item.Piece.Line.IsListed;
            // Where lines hold a person and a body both, none is another's second line.
            if (last is not null && !(glued && verdicts[i].Kind == NameKind.Organisation) && !item.IsInline && item.Piece.Line.Marker is not (MarkerKind.Rule or MarkerKind.Number) && Follows(attach ? Blocks.OfLineBelow(item.Piece, verdicts[i]) : verdicts[i], last, sameBlock, ofPlaces, attach && !Blocks.IsDescribed(item.Piece)))
            {
                AttachLine(last, item.Piece);
                continue;
            }

            // "Ada Weber; mayor of Selmar; Tom Holm; …"
            if (last is { Kind: NameKind.Person, Role: null, Affiliation: null } && item is { IsInline: true, Separator: Separators.Kind.Semicolon } && verdicts[i].Kind == NameKind.Role)
            {
                AttachLine(last, item.Piece);
                continue;
            }

            if (verdicts[i].Kind == NameKind.None && (Nobody.IsAnybodys(item.Piece.Words) || Vocabulary.Others.At(item.Piece.Words, 0) > 0 || (item.IsInline && item.Piece.Words.Length == 1 && !item.Piece.Words[0].IsCapital && NameJudge.IsCased(item.Piece.Span))))
                continue;
            if (verdicts[i].Kind is NameKind.Organ or NameKind.None && !item.IsInline && verdicts.Count > 1 && !item.Piece.Line.IsListed && verdicts[i].Likeness < 0.3)
                continue;
            // "*Co-chairs, Council of Rivers": what those above it are.
            if (!item.IsInline && found.Count > 1 && ListFinder.FirstPart(item.Piece) is { Words.Length: <= 2 } said && TwoPersons.IsOfSeveral(said.Text))
                continue;
            if (familyFirst && FamilyNamesFirst.Split(item.Piece) is var (whole, behind))
            {
                found.Add(Settled(entries.WithBody(whole, behind), list, ofPersons));
                continue;
            }

            if (glued && GluedBodies.Split(item) is var (person, body))
            {
                found.Add(Settled(entries.WithBody(person, body), list, ofPersons));
                continue;
            }

            // "Ada Weber, Tom Holm, co-chairs, Quarter Union"
            if (!item.IsInline && TwoPersons.Split(item.Piece, reading.Judge) is var (one, other, office, theirs))
            {
                foreach (var both in (ReadOnlySpan<Piece>)[one, other])
                {
                    var holder = entries.WithBody(both, theirs);
                    holder.Role = office;
                    found.Add(Settled(holder, list, ofPersons));
                }

                continue;
            }

            // "Ada Weber and Tom Holm, baker"
            if (!item.IsInline && TwoPersons.SplitAnd(item.Piece, reading.Language, reading.Judge, ofPersons) is var (left, right, what, ofBoth))
            {
                found.Add(Settled(entries.WithBody(left, ofBoth ? what : default), list, ofPersons));
                found.Add(Settled(entries.WithBody(right, what), list, ofPersons));
                continue;
            }

            // What stands above a body and a remark is a person's name, also where it is one word.
            if (ofBlocks && verdicts[i] is not { Kind: NameKind.Organisation, Likeness: >= KnownPerson })
                item = item with { Group = item.Group with { IsPersons = item.Group.IsPersons ?? true } };
            if (entries.Read(item, ofPersons, pair) is { } entry)
                found.Add(Settled(entry, list, ofPersons));
            // The column below a person's name says one thing of that person on each line, where no comma parts it.
            if (item.Below is not { } column || found.Count == 0)
                continue;
            if (Separators.Cut(column[0], Separators.Kind.Comma).Count > 1)
                AttachLine(found[^1], column[0]);
            else
                found[^1].Role ??= column[0];
            if (column.Count > 1)
                found[^1].Affiliation ??= column[1];
        }

        if (ofPlaces && !ofPersons)
            return found;
        CutGluedRoles(found);
        GuessedKinds.Settle(found);
        UnknownPlaces.Take(found);
        Pairing.PairLines(found, list.Items.TrueForAll(item => item.IsInline));
        UnknownPlaces.TakeOfPairs(found);
        return found;
    }

    private const int LongestUncased = 3;
    private const int NameAlone = 2;

    // Where scripts without capitals put a role behind most names with nothing between ("لیلا دشتی دبیرکل حزب سیب"), what follows the family name of the others is one nobody knows.
    private static void CutGluedRoles(List<Entry> found)
    {
        var glued = found.Count(entry => entry is { Kind: NameKind.Person, Role: { } role, Names: [{ Piece.Words.Length: <= LongestUncased } name] } && role.Line == name.Piece.Line && !NameJudge.IsCased(name.Piece.Span) && role.Start == name.Piece.End + 1);
        if (glued < NameAlone || glued * NameAlone < found.Count)
            return;
        foreach (var entry in found.Where(entry => entry is { Kind: NameKind.Person, Names: [{ Piece.Words.Length: > LongestUncased }] }))
        {
            var name = entry.Names[0].Piece;
            var words = name.Words;
            entry.Role ??= name.From(words[NameAlone].Start);
            entry.Names[0] = entry.Names[0] with { Piece = new Piece(name.Line, name.Start, words[NameAlone - 1].End - name.Start) };
        }
    }

    private const double MostPairs = 0.6;

    // The two languages of a list whose entries mostly give two names with a mark between them.
    private (string, string)? PairOf(FoundList list)
    {
        if (list.Items.Count < 2)
            return null;
        var pairs = new List<(Piece Own, Piece Foreign)>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (entries.TwoNames(list.Items[i].Piece) is { } pair)
                pairs.Add(pair);
            // The rest cannot make enough of them.
            if (pairs.Count + list.Items.Count - 1 - i < Math.Max(2, list.Items.Count * MostPairs))
                return null;
        }

        var left = LanguageOf(pairs.Select(pair => pair.Own.Text));
        var right = LanguageOf(pairs.Select(pair => pair.Foreign.Text));
        if (left != right)
            return (left, right);
        // Where letters and small words do not tell, the words for kinds of bodies may; else a dash between two names is part of one.
        var (here, there) = (LanguageOfKinds(pairs.ConvertAll(pair => pair.Own)), LanguageOfKinds(pairs.ConvertAll(pair => pair.Foreign)));
        if (here is not null && there is not null && here != there)
            return (here, there);
        return reading.SecondLanguage is { } second ? (reading.Language, second) : null;
    }

    private static string LanguageOf(IEnumerable<string> names) => Scripts.Guess(string.Join(" / ", names));

    // The language that has the most of the words for kinds of bodies in some names, where one has more than all others.
    private static string? LanguageOfKinds(List<Piece> names)
    {
        var counts = Vocabulary.OrganisationsByLanguage.Select(terms => (terms.Key, Count: names.Sum(name => terms.Value.Count(name.Words)))).OrderByDescending(found => found.Count).Take(2).ToList();
        return counts is [var most, var next] && most.Count > next.Count ? most.Key : null;
    }

    private bool IsOfPersons(FoundList list, List<Judgement> verdicts)
    {
        var known = verdicts.Count(v => v.Kind == NameKind.Person && v.Likeness >= KnownPerson);
        var plausible = verdicts.Count(v => v.Kind == NameKind.Person) - known;
        var organisations = verdicts.Count(v => v.Kind == NameKind.Organisation);
        if (list.Items.Exists(item => item.Group.IsPersons is true) && known + plausible == 0)
            return true;
        if (list.Items.Count >= LeastPlaces && list.Items.Count(item => IsBeforeRole(item.Piece)) * 2 >= list.Items.Count)
            return true;
        if (NameBesideBody.AreMost(list.Items.ConvertAll(item => item.Piece), reading.Judge))
            return true;
        // Two capitalised words may be a body as well, so unknown names count little.
        return known > 0 || organisations == 0 ? known + (plausible * Doubtful) > organisations : plausible * Doubtful > organisations * ManyPlausible;
    }

    // "لنا بوبک (فیلسوف)"
    private bool IsBeforeRole(Piece piece) =>
        !NameJudge.IsCased(piece.Span) && NameMarks.WithoutParenthesis(piece, out var aside) is { Words.Length: 2 or 3 or 4 } name && Vocabulary.Roles.At(aside.Words, 0) > 0 && reading.Judge.Of(name, listed: true).Kind is NameKind.Person or NameKind.Unknown;

    // What a person adds below the line that tells who that is, or in its stead: "Ceasefire now!"
    private bool IsRemark(FoundList list, int i, Judgement verdict, int gap)
    {
        var piece = list.Items[i].Piece;
        if (verdict.Kind is NameKind.Role or NameKind.Place)
            return false;
        var isThird = piece.Line.BlankBefore <= gap && i > 1 && list.Items[i - 1].Piece.Line.BlankBefore <= gap;
        return (isThird && verdict.Kind is not NameKind.Organisation) || piece.Text[^1] is '!' or '?' or '؟' || verdict.Kind == NameKind.None || reading.Judge.Clauses(piece.Words) > 1;
    }

    private static bool Follows(Judgement verdict, Entry last, bool sameBlock, bool ofPlaces, bool attach) => verdict.Kind switch
    {
        NameKind.Place => !ofPlaces && (sameBlock || last.Kind == NameKind.Person),
        NameKind.Role => last.Kind == NameKind.Person || sameBlock,
        NameKind.Organ => sameBlock,
        NameKind.Organisation => attach && sameBlock && last.Kind == NameKind.Person,
        NameKind.Unknown => attach && sameBlock && last.Kind == NameKind.Person && last.Affiliation is null && last.Role is not null,
        _ => false,
    };

    private void AttachLine(Entry last, Piece piece)
    {
        var isPerson = last.Kind == NameKind.Person;
        entries.Attach(last, piece, isPerson);
        // An ambassador's affiliation is the country itself.
        if (isPerson && last.Affiliation is null && last.Role is { } role && Vocabulary.Offices.At(role.Words, 0) > 0 && last.Place?.CountryPiece is { } country)
            last.Affiliation = country;
    }

    private static Entry Settled(Entry entry, FoundList list, bool ofPersons)
    {
        entry.IsKindGuessed |= entry.Kind == NameKind.Unknown && entry.Names is [{ Piece.Words.Length: > 1 }];
        if (entry.Kind == NameKind.Unknown)
            entry.Kind = ofPersons && entry.Names[0].Piece.Words.Length > 1 ? NameKind.Person : NameKind.Organisation;
        entry.Sure *= list.Sure;
        if (list.Kind == HeadingKind.Members)
            entry.RoleOfList = list.HeadingLine is { } heading && Vocabulary.Founders.IsIn(heading.Words) ? "founding member" : "member";
        if (IsComposition(list))
            entry.IsMember = true;
        return entry;
    }

    // "The coalition consists of A, B and C": those are its members, whoever founded it.
    private static bool IsComposition(FoundList list)
    {
        if (!list.IsSentence)
            return false;
        var first = list.Items[0].Piece;
        var sentence = Sentences.Around(first);
        return first.Start > sentence.Start && LeadsToNames.Composes(new Piece(first.Line, sentence.Start, first.Start - sentence.Start).Words);
    }
}
