using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Reads the headings within a list of signatories: a country, a kind of body, persons.</summary>
internal sealed class GroupHeadings(IReadOnlyList<Line> lines, NameJudge judge)
{
    /// <summary>A heading within a list: a kind of signatory, a country.</summary>
    public (GroupContext Group, Piece Tail)? Of(Line line)
    {
        var words = line.Words;
        if (words.Length == 0 || line.Marker is MarkerKind.Bullet)
            return null;
        // Under letters of the alphabet.
        if (words is [{ Length: 1, IsNumber: false }] && line.Marker == MarkerKind.None)
            return (default, default);
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            var label = new Piece(line, 0, colon);
            var tail = new Piece(line, colon + 1, line.Text.Length - colon - 1).Trim();
            if (HeadingTail.PlaceOf(label) is { } place)
                return (new GroupContext(place, null), tail);
            if (label.Words.Length <= 6 && Vocabulary.Groups.IsIn(label.Words))
                return (GroupOf(label.Words), tail);
            // Numbers go on counting below it.
            if (tail.IsEmpty && label.Words.Length <= 4 && CountsOn(line))
                return (GroupOf(label.Words), default);
            // "First: the parties"
            return label.Words.Length <= 2 && Vocabulary.Groups.IsAll(tail.Words) ? (GroupOf(tail.Words), default) : null;
        }

        // A country or a kind on a line of its own above the names: above bullets, or behind a blank line.
        var next = line.Index + 1 < lines.Count ? lines[line.Index + 1] : null;
        var heads = next is not null && !line.IsListed && (next.IsListed || (line.BlankBefore > 0 && next.BlankBefore == 0));
        if (heads && words.Length <= 4 && PlaceReader.Of(line.Whole) is { } above && !next!.IsFurniture)
            return (new GroupContext(above, null), default);
        if (heads && next!.IsListed && words.Length <= 3 && Vocabulary.Groups.IsIn(words))
            return (GroupOf(words), default);
        // "Organisations and leagues of women" above bullets, a sentence about them between or not.
        if (!line.IsListed && words.Length <= LongestKind && Vocabulary.Plurals.At(words, 0) > 0 && AreBulletsBelow(line))
            return (GroupOf(words), default);

        if (IsSetOff(line) || HeadsBlock(line))
            return (GroupOf(words), default);
        if (IsGroup(words) || (words.Length <= 6 && (line.HeadingLevel > 0 || line.Strong) && Vocabulary.Groups.IsIn(words)))
            return (GroupOf(words), default);
        return line.HeadingLevel > 0 && PlaceReader.Of(line.Whole) is { } country ? (new GroupContext(country, null), default) : null;
    }

    private const int LongestKind = 6;
    private const int LeastBullets = 3;

    /// <summary>Whether bullets stand below a line, right there or below one sentence.</summary>
    public bool AreBulletsBelow(Line line)
    {
        var below = lines.Skip(line.Index + 1).Take(LeastBullets + 1).SkipWhile((next, at) => at == 0 && !next.IsListed && next.Text.TrimEnd()[^1] == '.').ToList();
        return below.Count >= LeastBullets && below.Take(LeastBullets).All(next => next is { Marker: MarkerKind.Bullet, IsFurniture: false });
    }

    private const int LongestBlockHeading = 4;
    private const int LinesBetweenBlocks = 40;

    private static readonly TermSet Continents = new(["africa", "europe", "asia", "america", "americas", "latin america", "north america", "south america", "central america", "oceania", "middle east", "caribbean", "asia pacific", "pacific", "afrika", "europa", "asien", "asie", "afrique", "amérique", "amérique latine", "áfrica", "américa", "américa latina", "américa del sur", "ásia", "asya", "avrupa", "international", "internacional", "internationale", "and", "the", "y", "et", "und", "e"]);

    // "AFRICA", "Community groups": set off above lines that stand together, and another one like it above others.
    private bool HeadsBlock(Line line) =>
        OpensBlock(line) && LookOf(line) is > 0 and var look && LookOf(lines[line.Index + 1]) != look && StandsAgain(line, look);

    private bool StandsAgain(Line line, int look) =>
        lines.Skip(Math.Max(0, line.Index - LinesBetweenBlocks)).Take(LinesBetweenBlocks * 2).Any(other => other != line && OpensBlock(other) && LookOf(other) == look && other.Text != line.Text);

    private bool OpensBlock(Line line) =>
        line is { IsListed: false, IsFurniture: false, BlankBefore: > 0, Words.Length: > 0 and <= LongestBlockHeading } && line.Index + 1 < lines.Count && lines[line.Index + 1] is { BlankBefore: 0, IsFurniture: false, IsListed: false }
        && line.Text.TrimEnd()[^1] is not ('.' or ',' or '!' or '?') && !line.Text.AsSpan().ContainsAnyInRange('0', '9');

    private const int NoLook = 0;
    private const int OfPlace = 1;
    private const int OfKind = 2;

    // What such a line is by its words: a part of the world, or a kind of those who sign with no word of a name in it.
    private static int LookOf(Line line)
    {
        var words = line.Words;
        if (Continents.IsAll(words) || IsCountry(line))
            return OfPlace;
        if (!NameJudge.IsCased(line.Text) || words.Skip(1).Any(word => word.IsCapital && !words[0].IsAllCapitals) || words[0].IsNumber)
            return NoLook;
        return Vocabulary.Plurals.IsIn(words) || Vocabulary.Groups.IsIn(words) || (words.Length > 1 && !words[^1].IsCapital && words[^1].Key.EndsWith('s')) ? OfKind : NoLook;
    }

    private const int LongestSetOff = 5;

    // "National centres": a kind of body in lower case between blank lines, above lines that stand together.
    private bool IsSetOff(Line line)
    {
        var words = line.Words;
        if (line.IsListed || line.BlankBefore == 0 || words.Length is < 2 or > LongestSetOff || line.Index + 2 >= lines.Count || lines[line.Index + 1] is not { BlankBefore: > 0, IsFurniture: false } || lines[line.Index + 2] is not { BlankBefore: 0, IsFurniture: false })
            return false;
        return NameJudge.IsCased(line.Text) && words[0].IsCapital && words[1..].ToArray().All(word => !word.IsCapital) && (Vocabulary.Plurals.IsIn(words) || Vocabulary.Groups.IsIn(words) || Vocabulary.Organisations.At(words, words.Length - 1) > 0);
    }

    // "Organizaciones nacionales", "Parties", "Organisations and initiatives": every word is one for a kind of signatory.
    private static bool IsGroup(ReadOnlySpan<Word> words)
    {
        if (words.Length is 0 or > LongestGroup)
            return false;
        if (Vocabulary.Groups.Count(words) == words.Length)
            return true;
        for (int at = 0, length; at < words.Length; at += length)
        {
            length = Math.Max(Vocabulary.Groups.At(words, at), Vocabulary.Plurals.At(words, at));
            if (length == 0 && at > 0 && at < words.Length - 1)
                length = AndAt(words, at);
            if (length == 0)
                return false;
        }

        return true;
    }

    private static int AndAt(ReadOnlySpan<Word> words, int at)
    {
        foreach (var and in Vocabulary.And.Values)
        {
            if (and.At(words, at) is > 0 and var length)
                return length;
        }

        return 0;
    }

    private const int LongestGroup = 4;

    /// <summary>Whether such a line heads the list itself, where the text above says that the undersigned speak, and names follow at once.</summary>
    public bool Heads(int at)
    {
        var line = lines[at];
        if (at == 0 || at + 2 >= lines.Count || line.Marker != MarkerKind.None || line.BlankBefore == 0 || !IsGroup(line.Words) || lines[at + 1] is not { BlankBefore: 0, IsFurniture: false })
            return false;
        if (!judge.Of(ListFinder.FirstPart(lines[at + 1].Whole), listed: true).IsName || !judge.Of(ListFinder.FirstPart(lines[at + 2].Whole), listed: true).IsName)
            return false;
        return lines.Take(at).Any(above => Vocabulary.Signed.IsIn(above.Words) || Vocabulary.Joint.IsIn(above.Words));
    }

    private bool CountsOn(Line line) =>
        line.Index > 0 && line.Index + 1 < lines.Count && line.Marker == MarkerKind.None
        && lines[line.Index - 1] is { Marker: MarkerKind.Number, MarkerNumber: > 0 and var above } && lines[line.Index + 1] is { Marker: MarkerKind.Number } below && below.MarkerNumber == above + 1;

    private const int LongestCountry = 4;

    /// <summary>Whether a line is a country and nothing else.</summary>
    public static bool IsCountry(Line line) => line.Words.Length <= LongestCountry && PlaceReader.Of(line.Whole) is { Country: not null, City: null };

    /// <summary>"ARGENTINA / A / B / BOLIVIA / C": where a country opens the list, each stands above its own.</summary>
    public static bool AreCountriesAbove(List<Line> region) =>
        region.Count > 2 && IsCountry(region[0]) && !IsCountry(region[^1]) && region.Count(IsCountry) > 1 && region.Count(IsCountry) * 2 <= region.Count;

    private static readonly TermSet PersonGroups = new(
        "individuals|persons|people|personalities|academics|artists|writers|journalists|lawyers|politicians|mps|activists|experts|in a personal capacity|einzelpersonen|personen|privatpersonen|personnalités|personnes|individus|à titre individuel|à titre personnel|élus|universitaires|artistes|personas|personalidades|individuos|a título individual|a título personal|adhesiones personales|individuales|pessoas|individuais|personalidades|persone|singoli|individuali|personalità|a titolo personale|personer|privatpersoner|bireyler|kişiler|aydınlar|sanatçılar|akademisyenler|gazeteciler|yazarlar|kes|kesayet|کەسایەتییەکان|کەسایەتیەکان|افراد|اشخاص|شخصیت ها|شخصیتها|نویسندگان|هنرمندان|فعالان|الأفراد|الشخصيات|شخصيات|أفراد|πρόσωπα|άτομα|osoby|osoby prywatne|osoby indywidualne|einzelunterzeichner*|persönlichkeiten|prominente|partikuliere|particulieren|op persoonlijke titel|individuen|частные лица|физические лица|firmas individuales|adhesiones individuales|enskilda|şahıslar|بصفة فردية|اشخاص حقیقی"
            .Split('|'));

    /// <summary>What the words of a heading say of the names below it.</summary>
    public static GroupContext GroupOf(ReadOnlySpan<Word> words) =>
        new(null, PersonGroups.IsIn(words) ? Vocabulary.Plurals.IsIn(words) ? null : true : Vocabulary.Plurals.IsIn(words) ? false : null);
}
