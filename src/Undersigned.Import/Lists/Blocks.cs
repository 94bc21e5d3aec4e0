using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells which lines of a list belong to the name above them: its role, its body, a remark.</summary>
internal static class Blocks
{
    private const double KnownPerson = 0.7;

    /// <summary>How many empty lines stand between the lines of one block: none, or as many as between all lines where every one is set off.</summary>
    public static int GapOf(FoundList list) => list.Items.Count < 2 ? 0 : list.Items.Skip(1).Min(item => item.Piece.Line.BlankBefore);

    /// <summary>Whether lines of organisations below persons are their affiliations and no signatories of their own.</summary>
    public static bool Attach(FoundList list, List<Judgement> verdicts, int gap)
    {
        var (persons, below, described) = (0, 0, 0);
        for (var i = 0; i < verdicts.Count; i++)
        {
            if (list.Items[i].IsInline || list.Items[i].Piece.Line.IsListed)
                return false;
            var isPerson = verdicts[i] is { Kind: NameKind.Person, Likeness: >= KnownPerson };
            persons += isPerson ? 1 : 0;
            described += isPerson && IsDescribed(list.Items[i].Piece) ? 1 : 0;
            if (i > 0 && verdicts[i].Kind is NameKind.Organisation or NameKind.Unknown && verdicts[i - 1] is { Kind: NameKind.Role } or { Kind: NameKind.Person, Likeness: >= KnownPerson } && list.Items[i].Piece.Line.BlankBefore <= gap)
                below++;
            else if (i > 0 && verdicts[i].Kind == NameKind.Role && verdicts[i - 1] is { Kind: NameKind.Person, Likeness: >= KnownPerson } && list.Items[i].Piece.Line.BlankBefore <= gap && IsOffice(list.Items[i].Piece))
                below++;
        }

        // Persons who bear their role on their own line need none from the next, and one person among many bodies is a body with a person's name.
        return below > 0 && persons * MostLinesOfOne >= verdicts.Count && below * 10 >= persons * 6 && described * 3 <= persons;
    }

    private const int LeastBodies = 3;

    /// <summary>"Ada Weber / Chair, QW / Quarter Watch / Tom Holm / River League / …": whether each person has a body below, and some an office between; nothing need be known of the names.</summary>
    public static bool AlternateWithBodies(FoundList list, List<Judgement> verdicts)
    {
        var (persons, bodies, roles) = (0, 0, 0);
        for (var i = 0; i < verdicts.Count; i++)
        {
            if (list.Items[i].IsInline || list.Items[i].Piece.Line is { IsListed: true } or { Marker: MarkerKind.Rule })
                return false;
            var (kind, above) = (verdicts[i].Kind, i > 0 ? verdicts[i - 1].Kind : NameKind.Organisation);
            if (kind == NameKind.Person ? above != NameKind.Organisation : kind == NameKind.Role ? above != NameKind.Person : kind != NameKind.Organisation || above is not (NameKind.Person or NameKind.Role))
                return false;
            persons += kind == NameKind.Person ? 1 : 0;
            bodies += kind == NameKind.Organisation ? 1 : 0;
            roles += kind == NameKind.Role ? 1 : 0;
        }

        return bodies >= LeastBodies && persons == bodies && roles > 0;
    }

    // "Bishop of Selmar": a role that says of what.
    private static bool IsOffice(Piece piece) => piece.Words.Length > 2;

    /// <summary>"Roman Catholic Archbishop of Aldersby" below a person's name is what that person is, though it has the look of a name.</summary>
    public static Judgement OfLineBelow(Piece piece, Judgement verdict)
    {
        var words = piece.Words;
        if (verdict.Kind != NameKind.Person || (Vocabulary.Roles.Find(words, out _) < 0 && Vocabulary.Offices.Find(words, out _) <= 0))
            return verdict;
        var opensWithName = Vocabulary.GivenNames.At(words, 0) > 0 || Vocabulary.GivenNames.At(words, 1) > 0 || Vocabulary.Honorifics.At(words, 0) > 0 || Vocabulary.Offices.At(words, 0) > 0;
        return verdict.Likeness < KnownPerson || !opensWithName ? new Judgement(NameKind.Role, verdict.Likeness) : verdict;
    }

    /// <summary>"Name – novelist – Lebanon": the line says itself who that is.</summary>
    public static bool IsDescribed(Piece piece) => Separators.Cut(piece, Separators.Kind.Comma).Count > 1 || Separators.Cut(piece, Separators.Kind.Dash).Count > 2;

    private const int MostLinesOfOne = 4;
    private const int LongestBlock = 6;

    /// <summary>
    /// Blocks of a name, a role or a body and perhaps a remark, or of a body and what it says of itself, with blank lines between:
    /// the items that stand below the name of theirs, and whether the names are persons'.
    /// </summary>
    public static (HashSet<int> Below, bool OfPersons) LinesOf(FoundList list, List<Judgement> verdicts, int gap)
    {
        var below = new HashSet<int>();
        var (blocks, single, persons, seconds, roles, named, length) = (0, 0, 0, 0, 0, 0, 0);
        var (words, wordsBelow) = (0, 0);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var line = list.Items[i].Piece.Line;
            if (list.Items[i].IsInline || line.IsListed || line.Marker == MarkerKind.Rule)
                return ([], false);
            if (i == 0 || line.BlankBefore > gap)
            {
                single += i > 0 && length < 2 ? 1 : 0;
                persons += verdicts[i].Kind == NameKind.Person ? 1 : 0;
                (blocks, length) = (blocks + 1, 1);
                words += line.Words.Length;
                continue;
            }

            if (++length > LongestBlock)
                return ([], false);
            below.Add(i);
            if (length > 2)
                continue;
            seconds++;
            wordsBelow += line.Words.Length;
            roles += verdicts[i].Kind == NameKind.Role ? 1 : 0;
            named += verdicts[i] is { Kind: NameKind.Person, Likeness: >= KnownPerson } && Vocabulary.Roles.Count(list.Items[i].Piece.Words) == 0 ? 1 : 0;
        }

        // With roles below the names, or persons with whatever they belong to below them.
        var ofRoles = blocks > 1 && single == 0 && length > 1 && roles * 10 >= blocks * 6;
        var isMany = blocks >= ManyBlocks && seconds * 10 >= blocks * 6;
        if (ofRoles || (isMany && persons * 10 >= blocks * 6 && named * 10 < seconds * 3))
            return (below, true);
        return isMany && persons * 10 < blocks * 4 && wordsBelow * blocks > words * seconds * LongerBelow ? (below, false) : ([], false);
    }

    private const int LongerBelow = 2;
    private const int ManyBlocks = 4;

    private const int LeastPairs = 3;
    private const double MostPersons = 0.8;
    private const double LeastRoles = 0.3;

    /// <summary>"Ada Weber / baker / Tom Holm / carver of masts, Aldersby / …": the items of every other line, where the lines between are persons and nothing else parts them; else none.</summary>
    public static HashSet<int> Between(FoundList list, List<Judgement> verdicts, int gap)
    {
        var below = BelowPersons(list, verdicts, gap);
        if (below.Count > 0)
            return below;
        var pairs = list.Items.Count / 2;
        if (pairs < LeastPairs || list.Items.Exists(item => item.IsInline || item.Piece.Line.IsListed || item.Piece.Line.Marker == MarkerKind.Rule || item.Piece.Line.BlankBefore > gap && item != list.Items[0]))
            return [];
        var (persons, named, roles, others) = (0, 0, 0, 0);
        for (var i = 0; i < pairs * 2; i++)
        {
            var words = list.Items[i].Piece.Words;
            var isPerson = verdicts[i].Kind == NameKind.Person;
            if (i % 2 == 0)
            {
                persons += isPerson && Vocabulary.Roles.Count(words) == 0 ? 1 : 0;
                named += isPerson && IsNamed(words) ? 1 : 0;
                continue;
            }

            roles += verdicts[i].Kind == NameKind.Role || Vocabulary.Roles.At(words, 0) > 0 ? 1 : 0;
            others += isPerson && IsNamed(words) ? 1 : 0;
        }

        return persons >= pairs * MostPersons && named >= pairs * LeastRoles && roles >= pairs * LeastRoles && others * 10 <= pairs
            ? [.. Enumerable.Range(0, list.Items.Count).Where(i => i % 2 == 1)] : [];
    }

    private const int LeastSure = 5;
    private const double MostPairs = 0.6;

    // "Rev. Ada Weber / Chair of Harbour Church / Quay Synod / Imam Tom Holm / River Council / …": the lines between persons who are surely such, one below each
    // and sometimes two, whatever they look like.
    private static HashSet<int> BelowPersons(FoundList list, List<Judgement> verdicts, int gap)
    {
        var items = list.Items;
        if (items.Exists(item => item.IsInline) || items.Skip(1).Any(item => item.Piece.Line.BlankBefore > gap) || items.Count(item => item.Piece.Line.IsListed) * LeastSure > items.Count)
            return [];
        var sure = Enumerable.Range(0, items.Count).Where(i => BeginsWithTitle(items[i].Piece.Words) || (verdicts[i] is { Kind: NameKind.Person, Likeness: >= KnownPerson } && IsNamed(items[i].Piece.Words) && Vocabulary.Roles.Count(items[i].Piece.Words[1..]) == 0)).ToList();
        if (sure.Count < LeastSure)
            return [];
        // Between two of them a third stands where four lines do, whatever it is called.
        if (sure[0] == 2 && MayBePerson(items[0].Piece))
            sure.Insert(0, 0);
        for (var k = 1; k < sure.Count; k++)
        {
            if (sure[k] - sure[k - 1] == 4 && MayBePerson(items[sure[k] - 2].Piece))
                sure.Insert(k, sure[k] - 2);
        }

        if (sure[0] != 0)
            return [];
        var gaps = sure.Zip(sure.Skip(1), (one, next) => next - one).ToList();
        return gaps.TrueForAll(lines => lines is 2 or 3) && gaps.Count(lines => lines == 2) >= gaps.Count * MostPairs ? [.. Enumerable.Range(0, items.Count).Except(sure)] : [];
    }

    private static bool MayBePerson(Piece piece) =>
        piece.Words is { Length: 2 or 3 or 4 } words && words[0].IsCapital && words[^1].IsCapital && Vocabulary.Organisations.Count(words) == 0 && Vocabulary.Roles.At(words, 0) == 0;

    // "Rev. Ada Weber", "Very Reverend Ada Weber", "Imam Tom Holm"
    private static bool BeginsWithTitle(ReadOnlySpan<Word> words) =>
        words.Length > 2 && words[0].IsCapital && (Vocabulary.Honorifics.Find(words, out _) is 0 or 1 || (Vocabulary.Offices.At(words, 0) is > 0 and var office && office + 1 < words.Length && words[office].IsCapital));

    /// <summary>"carver of masts, Aldersby" below a person's name, where such lines say what each is: what begins as no body does is the role.</summary>
    public static void BeginWithRole(Entry entry)
    {
        if (entry is not { Kind: NameKind.Person, Role: null, Affiliation: { } said } || Vocabulary.Organisations.Count(said.Words) > 0)
            return;
        var parts = Separators.Cut(said, Separators.Kind.Comma);
        if (parts.Count > 2 || parts[0].Words[0].IsAllCapitals)
            return;
        (entry.Role, entry.Affiliation) = (parts[0], parts.Count == 2 ? parts[1] : null);
    }

    private static bool IsNamed(ReadOnlySpan<Word> words) => Vocabulary.GivenNames.At(words, 0) > 0 || Vocabulary.GivenNames.At(words, 1) > 0;
}
