using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Finds names that stand above a text without a heading: on lines between the kind of text and its title, or on one line of their own.</summary>
internal sealed class LeadingList(Reading reading, InlineList inline)
{
    private const int LeastLines = 3;
    private const int LeastInline = 4;
    private const int LinesLookedAt = 30;
    private const int LongestEntry = 14;
    private const int LongestKicker = 4;
    private const int WordsOfProse = 25;
    private const int LongestPerson = 4;
    private const double Known = 0.7;
    private const double MostKnown = 0.8;

    /// <summary>"Joint call / Harbour Union / Rivers League / Teachers' Guild / Keep the library open": what is surely names, with the kind of text right above or below; or null.</summary>
    public FoundList? OnLines()
    {
        var lines = Top().ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var to = i;
            // A wider gap than between the names parts their title from them.
            while (to < lines.Count && IsName(lines[to]) && !(to > i + 1 && lines[to].BlankBefore > lines[i + 1].BlankBefore))
                to++;
            var besideKind = (i > 0 && (IsKind(lines[i - 1]) || IsJoint(lines[i - 1]))) || (to < lines.Count && (IsKind(lines[to]) || IsJoint(lines[to])));
            if (to - i >= LeastLines ? besideKind || reading.Told.Has(to - i) : to - i == Two && i > 0 && to < lines.Count && IsKind(lines[i - 1]) && SpeakIn(lines[to], lines[i..to]))
                return Of(lines[i..to].Select(line => (line.Whole, false)), lines[i..to]);
            i = to;
        }

        return BelowKind(lines);
    }

    private const int Two = 2;
    private const int LeastSentence = 8;
    private const int Beginning = 6;

    // "Statement / Harbour Party / River Council / We, the Harbour Party and the River Council, ask …": of two alone, the text below has to say that both speak.
    private bool SpeakIn(Line text, List<Line> names)
    {
        if (text.IsListed || text.Words.Length < LeastSentence)
            return false;
        var key = Fold.Key(text.Text);
        var opening = text.Words.AsSpan(0, Beginning);
        return names.TrueForAll(name => key.Contains(Fold.Key(name.Text[..name.Words[Math.Min(1, name.Words.Length - 1)].End]), StringComparison.Ordinal))
            || (reading.Says(Vocabulary.We, opening[..Two]) && (Vocabulary.Plurals.IsIn(opening) || reading.Told.Says(Two)));
    }

    private const int LongestInBlock = 7;

    /// <summary>"JOINT STATEMENT / (blank) / Harbour Watch / Bread & Roses / The Lantern / (blank) / title": lines that stand together right below the kind of text, whatever the names.</summary>
    private FoundList? BelowKind(List<Line> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsKind(lines[i]) || lines[i + 1].BlankBefore == 0)
                continue;
            var to = i + 2;
            while (to < lines.Count && lines[to].BlankBefore == 0)
                to++;
            var block = lines[(i + 1)..to];
            if (block.Count >= LeastLines && to < lines.Count && block.TrueForAll(line => line.Words.Length <= LongestInBlock && line.HeadingLevel == 0 && line.Text.TrimEnd()[^1] is not (':' or '.' or '!' or '?') && !reading.IsDateLine(line) && !IsKind(line) && reading.Judge.Clauses(line.Words) == 0)
                && block.Count(line => reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true).IsName) >= block.Count * MostKnown && block.Exists(line => reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true) is { Kind: NameKind.Organisation or NameKind.Person }))
            {
                return Of(block.Select(line => (line.Whole, false)), block);
            }
        }

        return null;
    }

    /// <summary>"Joint notice / Orchard Union -- River League / Where are the nets?": two bodies and more on the line above or below that kind of text, whatever parts them; or null.</summary>
    public FoundList? BesideKind()
    {
        var lines = Top().ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var besideKind = (i > 0 && IsJoint(lines[i - 1])) || (i + 1 < lines.Count && IsJoint(lines[i + 1])) || (i == 0 && OpensText(lines));
            if (besideKind && !IsKind(lines[i]) && lines[i].Text.TrimEnd()[^1] is not ('.' or ':' or '!' or '?' or '؟') && !Vocabulary.SpeakingVerbs.IsIn(lines[i].Words) && reading.Judge.Clauses(lines[i].Words) == 0 && Bodies(lines[i]) is { } bodies)
                return Of(bodies.Select(body => (body, true)), [lines[i]]);
        }

        return null;
    }

    // "Orchard Union and River League / 3 May 2017 / To the people of the quay": those above the day and those who are addressed, or above the kind of text.
    private bool OpensText(List<Line> lines)
    {
        var next = lines.FindIndex(1, line => !reading.IsDateLine(line));
        return next > 0 && lines[0].HeadingLevel == 0 && Vocabulary.Kickers.At(lines[0].Words, 0) == 0 && (IsKind(lines[next]) || (lines[next].Words.Length <= LongestEntry && lines[next].Text.TrimEnd()[^1] is not '.' && (Vocabulary.Addressing.At(lines[next].Words, 0) > 0 || Vocabulary.GreetingsByLanguage.GetValueOrDefault(reading.Language)?.At(lines[next].Words, 0) > 0)));
    }

    // "Joint letter", "Joint letter to the minister of the harbour"
    private static bool IsJoint(Line line) =>
        Vocabulary.Joint.IsIn(line.Words) && (IsKind(line) || (line.Words.Length <= LongestEntry && line.Text.TrimEnd()[^1] is not ('.' or ':' or '!' or '?' or '؟')
            && (Vocabulary.Kickers.At(line.Words, 0) > 0 || Vocabulary.Letter.At(line.Words, 0) > 0 || Vocabulary.Joint.Find(line.Words, out _) <= 1)));

    // What a line is cut into by one kind of mark where all its parts are surely bodies, or by an "and" between two who are named below as well.
    private List<Piece>? Bodies(Line line)
    {
        var whole = NameMarks.Clean(line.Whole);
        if (NamedApart(whole) is { } two)
            return two;
        // "By the Quarter Union & the River League"
        if (Vocabulary.Bylines.At(whole.Words, 0) is > 0 and var by && by < whole.Words.Length)
            whole = whole.Slice(whole.Words[by].Start - whole.Start, whole.Length);
        List<List<Piece>> cuts = [BetweenAmpersands(whole), [.. line.Cells.Where(cell => cell.Words.Length > 0)], Separators.Cut(whole, Separators.Kind.Dash), Separators.Cut(whole, Separators.Kind.Slash), inline.Split(whole, headed: true) is (Separators.Kind.Comma, var joined) ? [.. joined] : Separators.Cut(whole, Separators.Kind.Comma), Separators.CutEveryAnd(whole, reading.Language)];
        cuts = cuts.ConvertAll(WithPlaces);
        return cuts.Find(parts => parts.Count > 1 && parts.TrueForAll(part => part.Words.Length <= LongestEntry && reading.Judge.Of(ListFinder.FirstPart(part), listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known }));
    }

    // "Orchard Union and Lanterns / … the speakers of Lanterns met those of the Orchard Union": each is named by itself below, and one says that it is a body.
    private List<Piece>? NamedApart(Piece whole)
    {
        var words = whole.Words;
        if (words.Length > LongestEntry * Two || !Vocabulary.And.TryGetValue(reading.Language, out var and))
            return null;
        var key = Fold.Key(whole.Text);
        var below = new Lazy<string>(() => Fold.Key(string.Join(' ', reading.Lines.Skip(whole.Line.Index + 1).Select(line => line.Text))).Replace(key, "", StringComparison.Ordinal));
        for (var i = 1; i < words.Length; i++)
        {
            var glued = and.At(words, i) == 0 && reading.Language == "ar" && words[i].Key is ['و', _, _, _, ..];
            var next = glued ? i : i + and.At(words, i);
            if (next >= words.Length || (next == i && !glued))
                continue;
            List<Piece> two = [new Piece(whole.Line, whole.Start, words[i - 1].End - whole.Start), whole.From(words[next].Start + (glued ? 1 : 0))];
            if (two.TrueForAll(name => Fold.Key(name.Text) is { Length: >= ShortestNamed } named && below.Value.Contains(named, StringComparison.Ordinal)) && two.Exists(name => reading.Judge.Of(name, listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known }))
                return two;
        }

        return null;
    }

    private const int ShortestNamed = 4;

    // "Orchard Union – Aldersby – River League": a place belongs to the name before it.
    private static List<Piece> WithPlaces(List<Piece> parts)
    {
        var names = new List<Piece>();
        foreach (var part in parts)
        {
            if (names.Count > 0 && PlaceReader.Of(part) is not null)
                names[^1] = part.From(names[^1].Start);
            else
                names.Add(part);
        }

        return names;
    }

    private static List<Piece> BetweenAmpersands(Piece piece)
    {
        var parts = new List<Piece>();
        var from = piece.Start;
        for (var at = piece.Line.Text.IndexOf(" & ", from, piece.End - from, StringComparison.Ordinal); at >= 0; at = piece.Line.Text.IndexOf(" & ", from, piece.End - from, StringComparison.Ordinal))
        {
            parts.Add(new Piece(piece.Line, from, at - from).Trim());
            from = at + 3;
        }

        parts.Add(piece.From(from).Trim());
        return parts;
    }

    /// <summary>Names alone on a line above the text of a letter, or null.</summary>
    public FoundList? OnOneLine()
    {
        if (OfTitle() is { } beside)
            return beside;
        var lists = Top().Select(line => (Line: line, Items: ItemsOf(line))).Where(line => line.Items is not null).ToList();
        // Several such lines tell who does what.
        if (lists is not [(var only, { } items)])
            return null;
        if (!(EndsInOthers(only) || IsAboveWe(only)) && !reading.Lines.Any(line => !line.IsFurniture && (Vocabulary.Signed.IsIn(line.Words) || Vocabulary.Joint.IsIn(line.Words))))
            return null;
        var known = items.Count(item => reading.Judge.Of(item, listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known });
        // Two or three words between names are one, too.
        var likely = known + items.Count(item => item.Words.Length is > 1 and <= LongestPerson && reading.Judge.Of(item, listed: true).Kind == NameKind.Unknown);
        return (known * 2 >= items.Count && likely >= items.Count * MostKnown) || ShapedRows.Are(items, reading.Judge) ? Of(items.Select(item => (item, true)), [only]) : null;
    }

    // "Harbour Union, Rivers League, … and other clubs of the quay."
    private static bool EndsInOthers(Line line)
    {
        var words = line.Words;
        var at = Vocabulary.Others.Find(words, out var length, words.Length / 2);
        return at > 0 && at + length < words.Length && NameJudge.IsCased(line.Text) && Vocabulary.Plurals.IsIn(words.AsSpan(at + length)) && !words.Skip(at + length).Any(word => word.IsCapital);
    }

    // "Harbour Union, Rivers League, … / We call on all to come."
    private bool IsAboveWe(Line line) => line.Index + 1 < reading.Lines.Count && reading.Says(Vocabulary.We, reading.Lines[line.Index + 1].Words.AsSpan(0, 1));

    private const int LeastMarked = 3;
    private const int LinesOfTitle = 8;
    private const double LeastKnown = 0.25;

    /// <summary>"Harbour Union – Rivers League – Teachers' Guild" right above a title: names that marks part, and no others among the first lines; or null.</summary>
    private FoundList? OfTitle()
    {
        var first = reading.Lines.Where(line => !line.IsFurniture && !reading.IsDateLine(line)).Take(LinesOfTitle).ToList();
        var marked = first.TakeWhile(line => line.Words.Length <= WordsOfProse || reading.Judge.Clauses(line.Words) == 0).Where(IsMarked).ToList();
        // "Fishers' Union | اتحاد الصيادين": a site bears its name in several scripts.
        if (marked is [{ Cells.Count: > 1 } head] && head == first[0] && head.Cells.Select(cell => Scripts.Of(cell.Text)).Distinct().Count() > 1)
            return null;
        if (marked is not [var only] || Vocabulary.FurnitureLines.At(only.Words, 0) > 0 || inline.Split(only.Whole, headed: false) is not var (_, items))
            return null;
        // "Joint notice on the price of nets / A / B / C": the title opens the line.
        if (items.Count > Two && Vocabulary.Kickers.At(items[0].Words, 0) > 0 && items[0].Words.Length > LongestKicker)
            items = [.. items.Skip(1)];
        var verdicts = items.Select(item => reading.Judge.Of(ListFinder.FirstPart(item), listed: true)).ToList();
        var known = verdicts.Count(v => v is { Kind: NameKind.Organisation, Likeness: >= Known });
        // Topics and sections of a page are single words.
        return known >= items.Count * LeastKnown || (items.All(item => item.Words[0].IsAllCapitals) && known > 0)
            ? verdicts.Count(v => v.IsName) >= items.Count * MostKnown && items.Average(item => item.Words.Length) > 1 | known == items.Count ? Of(items.Select(item => (item, true)), [only]) : null : null;
    }

    private bool IsMarked(Line line) =>
        line.Text.TrimEnd()[^1] is not ('.' or ':' or '!' or '?') && reading.Judge.Clauses(line.Words) == 0 && !IsKind(line)
        && inline.Split(line.Whole, headed: false) is ({ } kind, var items) && kind is Separators.Kind.Dash or Separators.Kind.Bar or Separators.Kind.Slash or Separators.Kind.Bullet or Separators.Kind.Semicolon && items.Count >= LeastMarked;

    // What stands between the commas of a line that is no sentence.
    private IReadOnlyList<Piece>? ItemsOf(Line line)
    {
        if (reading.IsDateLine(line) || (line.Text.TrimEnd()[^1] is '.' or ':' or '!' or '?' or '؟' && !EndsInOthers(line) && !line.Text.TrimEnd('.', ' ').EndsWith('…')) || reading.Judge.Clauses(line.Words) > 0
            || Vocabulary.Signed.IsIn(line.Words) || (Vocabulary.SpeakingVerbs.Find(line.Words, out _) is >= 0 and var verb && !(EndsInOthers(line) && line.Words[verb].IsCapital)) || Vocabulary.Joint.IsIn(line.Words))
        {
            return null;
        }

        return inline.Split(line.Whole, headed: false) is var (_, items) && items.Count >= LeastInline ? items : null;
    }

    // Down to where the text itself begins; a summary may stand before.
    private IEnumerable<Line> Top()
    {
        var prose = 0;
        foreach (var line in reading.Lines.Where(line => !line.IsFurniture).Take(LinesLookedAt))
        {
            if (line.Words.Length > WordsOfProse && reading.Judge.Clauses(line.Words) > 1 && ++prose > 1)
                yield break;
            yield return line;
        }
    }

    private bool IsName(Line line) =>
        line.Words.Length <= LongestEntry && line.HeadingLevel == 0 && line.Text.TrimEnd()[^1] is not (':' or '.' or '!' or '?' or '؟') && !IsKind(line) && !reading.IsDateLine(line) && Vocabulary.Kickers.At(line.Words, 0) == 0
        && reading.Judge.Of(ListFinder.FirstPart(line.Whole), line.IsListed) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known };

    private static bool IsKind(Line line) => line.Words.Length <= LongestKicker && (Vocabulary.Kickers.At(line.Words, 0) > 0 || Vocabulary.Joint.At(line.Words, 0) > 0);

    private static FoundList Of(IEnumerable<(Piece Piece, bool IsInline)> names, IReadOnlyList<Line> lines)
    {
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.65 };
        list.Lines.UnionWith(lines);
        list.Items.AddRange(names.Select(name => new Item(name.Piece, default, name.IsInline, Separators.Kind.Comma)));
        return list;
    }
}
