using Undersigned.Import.Text;
using Undersigned.Names;

namespace Undersigned.Import.Lists.Marked;

/// <summary>
/// Settles between what rules read and what every word weighs who signs. Rules know a list by its layout and take names apart; words are weighed wherever
/// they stand, and so tell of names that stand otherwise than any rule foresaw, and against prose that was taken for names.
/// </summary>
internal sealed class MarkedNames(Reading reading)
{
    // A longer text is left to the rules: its words are too many to hold.
    private const int MostTokens = 20_000;
    private const int MostCharacters = 10 * MostTokens;
    private const int LongestEntry = 20;
    private const double NearlyAll = 0.8;

    private readonly EntryReader entries = new(reading.Language, reading.SecondLanguage, reading.Judge);

    /// <summary>The lists and signatories that rules read, without those that words speak against and with those they speak for.</summary>
    public (List<FoundList> Lists, List<Entry> Entries) Settle(List<FoundList> lists, List<Entry> ruled)
    {
        if (reading.Document.Flat.Length > MostCharacters)
            return (lists, ruled);
        var text = new TokenText(reading);
        if (text.Count is 0 or > MostTokens)
            return (lists, ruled);
        var chain = NameChain.Weigh(text, reading.WeighedLines.Facts, NamePoints.Fitted);
        var candidates = NameCandidates.Of(text, chain, Ruled(text, ruled));
        var chosen = SignerChoice.Of(text, candidates, reading.WeighedLines.Likely);
        var kept = chosen.Where(one => one.Name.IsRuled).Select(one => one.Name.Ruled).ToHashSet();
        // Of a list whose names nearly all sign, those do whose words tell least; and a heading that says so outweighs what words say against all of them.
        if (kept.Count >= ruled.Count * NearlyAll || (kept.Count == 0 && lists.Exists(list => list.Kind == HeadingKind.Signed)))
            kept.UnionWith(candidates.Where(it => it.IsRuled && !chosen.Exists(one => one.Name.Overlaps(it))).Select(it => it.Ruled));
        var added = chosen.Where(one => !one.Name.IsRuled).ToList();
        if (kept.Count == ruled.Count && added.Count == 0)
            return (lists, ruled);
        var pieces = chosen.ToDictionary(one => one.Name, one => PieceOf(text, one.Name));
        var byKey = new Dictionary<string, int>();
        for (var i = 0; i < ruled.Count; i++)
            ruled[i].Names.ForEach(name => byKey.TryAdd(Fold.Key(name.Piece.Text), i + 1));
        var renamed = new Dictionary<int, Entry>();
        var further = new List<Entry>();
        foreach (var (name, likely) in added)
        {
            // Rules may have read the same name where it stands again.
            if (byKey.TryGetValue(Fold.Key(pieces[name].Text), out var again))
            {
                kept.Add(again);
                continue;
            }

            // Where rules cut the same name otherwise, what they read beside it stays true.
            if (candidates.Find(it => it.IsRuled && !kept.Contains(it.Ruled) && it.Overlaps(name)) is { } other && kept.Add(other.Ruled))
                renamed[other.Ruled] = Renamed(ruled[other.Ruled - 1], pieces[name], likely);
            else
                further.Add(EntryOf(pieces[name], name, likely, pieces.Values));
        }

        var found = ruled.Select((entry, i) => renamed.GetValueOrDefault(i + 1, entry)).Where((_, i) => kept.Contains(i + 1)).ToList();
        foreach (var entry in further)
            found.Insert(found.FindIndex(other => IsBefore(entry, other)) is >= 0 and var at ? at : found.Count, entry);
        Affiliate(found, ruled.Where((entry, i) => !kept.Contains(i + 1) && entry.Kind == NameKind.Organisation));
        Pairing.Deduplicate(found);
        return (Lists(lists, found, added.Select(one => pieces[one.Name])), found);
    }

    private static bool IsBefore(Entry one, Entry other) => one.Line == other.Line ? one.Names[0].Piece.Start < other.Names[0].Piece.Start : one.Line.Index < other.Line.Index;

    /// <summary>Where the names of signatories stand among the tokens of a text.</summary>
    public static IEnumerable<(int First, int Last, int Signatory, double Sure)> Ruled(TokenText text, List<Entry> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var name in entries[i].Names)
            {
                if (text.Within(name.Piece.Line.Index, name.Piece.Start, name.Piece.End) is var (first, last))
                    yield return (first, last, i + 1, Math.Clamp(entries[i].Sure, 0, 1));
            }
        }
    }

    private Piece PieceOf(TokenText text, NameCandidate name) => new(reading.Lines[name.Line], text[name.First].Start, text[name.Last].End - text[name.First].Start);

    private Entry Renamed(Entry entry, Piece piece, double likely) => new()
    {
        Names = [.. entry.Names.Select(name => Overlap(name.Piece, piece) ? new NamedPiece(LanguageOf(piece), piece) : name)],
        Kind = entry.Kind,
        Sure = likely,
        Role = Beside(entry.Role, piece),
        RoleOfList = entry.RoleOfList,
        IsMember = entry.IsMember,
        Affiliation = Beside(entry.Affiliation, piece),
        Place = entry.Place,
    };

    private static Piece? Beside(Piece? own, Piece name) => own is { } piece && !Overlap(piece, name) ? piece : null;

    private static bool Overlap(Piece one, Piece other) => one.Line == other.Line && one.Start < other.End && other.Start < one.End;

    // What stands behind the name on its line, up to the next, may tell its role or place; where it is read so that the name stays the same.
    private Entry EntryOf(Piece piece, NameCandidate name, double likely, IEnumerable<Piece> all)
    {
        var kind = name.IsPerson ? NameKind.Person : NameKind.Organisation;
        var next = all.Where(other => other.Line == piece.Line && other.Start >= piece.End).Select(other => other.Start).DefaultIfEmpty(piece.Line.Text.Length).Min();
        var whole = new Piece(piece.Line, piece.Start, next - piece.Start).Trim(" ,،;؛");
        if (whole.Words.Length <= LongestEntry && reading.Judge.Clauses(whole.Words) == 0
            && entries.Read(new Item(whole, new GroupContext(null, name.IsPerson), next < piece.Line.Text.Length, Separators.Kind.Comma), name.IsPerson) is { } read && read.Names.Exists(own => own.Piece.Text == piece.Text))
        {
            (read.Kind, read.Sure) = (kind, likely);
            return read;
        }

        return new Entry { Names = [new NamedPiece(LanguageOf(piece), piece)], Kind = kind, Sure = likely };
    }

    // "Ada Bell Chair, Harbour Union, Bob Carver Director, River Trust": a body that rules read behind a person, and that does not sign, is where that person works;
    // whoever signs is not where another works.
    private static void Affiliate(List<Entry> found, IEnumerable<Entry> others)
    {
        var byLine = found.SelectMany(entry => entry.Names, (entry, name) => (Entry: entry, name.Piece)).ToLookup(own => own.Piece.Line);
        foreach (var entry in found.Where(entry => entry.Affiliation is { } body && byLine[body.Line].Any(own => own.Entry != entry && Overlap(own.Piece, body))))
            entry.Affiliation = null;
        foreach (var body in others.Select(other => other.Names[0].Piece))
        {
            var person = byLine[body.Line].LastOrDefault(own => own.Entry.Line == body.Line && own.Entry.Names[0].Piece.Start < body.Start).Entry;
            if (person is { Kind: NameKind.Person, Affiliation: null, Place: null } && EndOf(person) is var end && end < body.Start && body.Line.Text[end..body.Start].Trim() is "," or "،")
                person.Affiliation = body;
        }
    }

    private static int EndOf(Entry entry) => entry.Names.Select(name => name.Piece).Append(entry.Role ?? entry.Names[0].Piece).Where(piece => piece.Line == entry.Line).Max(piece => piece.End);

    private string LanguageOf(Piece piece) => Scripts.Of(piece.Text) == reading.Script ? reading.Language : Scripts.Guess(piece.Text);

    // Lists of which nobody is left are none, and names that stand in none make one.
    private static List<FoundList> Lists(List<FoundList> lists, List<Entry> found, IEnumerable<Piece> added)
    {
        var lines = found.SelectMany(entry => entry.Names).Select(name => name.Piece.Line).ToHashSet();
        var left = lists.Where(list => list.Items.Exists(item => lines.Contains(item.Piece.Line))).ToList();
        var known = left.SelectMany(list => list.Lines).ToHashSet();
        // Lines of names one below the other are one list, a sentence is one of its own.
        FoundList? rows = null;
        foreach (var line in added.Where(piece => !known.Contains(piece.Line)).GroupBy(piece => piece.Line))
        {
            var names = line.ToList();
            var isSentence = names.Sum(name => name.Words.Length) * 2 < line.Key.Words.Length || line.Key.Words.Length > LongestEntry;
            if (isSentence || rows is null)
                left.Add(rows = new FoundList { Kind = HeadingKind.None, IsSentence = isSentence });
            rows.Lines.Add(line.Key);
            rows.Items.AddRange(names.Select(name => new Item(name, default, names.Count > 1, Separators.Kind.Comma)));
            rows = isSentence ? null : rows;
        }

        return left;
    }
}
