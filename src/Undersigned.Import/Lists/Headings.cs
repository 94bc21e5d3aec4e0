using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells which lines of a text head lists of signatories: by their own words, or by what stands below or behind them.</summary>
internal sealed class Headings(Reading reading, InlineList inline, GroupHeadings groups)
{
    private readonly IReadOnlyList<Line> lines = reading.Lines;
    private readonly AnnouncedNames announced = new(reading);

    /// <summary>The line at a place as a heading.</summary>
    public Heading At(int at)
    {
        var line = lines[at];
        var heading = Heading.Of(line, reading.Judge);
        if (heading.Kind is HeadingKind.None or HeadingKind.Plural && HeadsAsMany(at))
            return new Heading(HeadingKind.Signed, line, default);
        if (heading.Kind != HeadingKind.None)
            return heading;
        if (HeadsCounted(at))
            return new Heading(LeadsToNames.Composes(line.Words) ? HeadingKind.Members : HeadingKind.Signed, line, default);
        if (HeadsInline(at))
            return new Heading(HeadingKind.Plural, line, default);
        if (groups.Heads(at) || announced.AreWithinSentence(at))
            return new Heading(HeadingKind.Signed, line, default);
        if (announced.AreBelow(at) || (ListRegion.EndsInColon(line) && Heading.NamesThem(line.Words) && reading.Told.Counts(line)))
            return new Heading(HeadingKind.Plural, line, default);
        if (announced.BehindColon(line, inline) is { } names)
            return new Heading(HeadingKind.Plural, line, names);
        return TableHeadings.Heads(at, reading) ? new Heading(HeadingKind.Signed, lines[at - 1], default) : heading;
    }

    // "… founded the coalition of seven bodies, and they are" above names that are counted on one line.
    private bool HeadsCounted(int at) =>
        at + 1 < lines.Count && !lines[at].IsListed && Heading.NamesThem(lines[at].Words) && reading.Told.Counts(lines[at]) && CountedParts.Cut(lines[at + 1].Whole).Count >= LeastCounted;

    private const int LeastCounted = 3;
    private const int LeastInline = 6;
    private const int LongestGroup = 4;

    // "Groups / Organisations" above many names on one line.
    private bool HeadsInline(int at) =>
        at > 0 && lines[at] is { IsListed: false, Words.Length: <= LongestGroup } line && IsOfKinds(line.Words) && line.Text.TrimEnd()[^1] is not ('.' or '!' or '?')
        && at + 1 < lines.Count && lines[at + 1] is { IsFurniture: false } names && reading.Judge.Clauses(names.Words) * LeastInline <= names.Words.Length && inline.Split(names.Whole, headed: true) is (Separators.Kind.Comma or Separators.Kind.Semicolon, { Count: >= LeastInline });

    private static bool IsOfKinds(ReadOnlySpan<Word> words)
    {
        var kinds = 0;
        foreach (var word in words)
        {
            if (Vocabulary.Plurals.At([word], 0) > 0)
                kinds++;
            else if (!Vocabulary.IsAnd(word))
                return false;
        }

        return kinds > 0;
    }

    // "The student societies of the universities of:" above as many names as the text says.
    private bool HeadsAsMany(int at) =>
        ListRegion.IsLabel(lines[at]) && at + 1 < lines.Count && lines[at + 1] is { IsFurniture: false } names && inline.Split(names.Whole, headed: true) is var (_, items) && reading.Told.Has(items.Count);
}
