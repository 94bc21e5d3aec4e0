using NodaTime;
using Undersigned.Import.Fields;
using Undersigned.Import.Lists;
using Undersigned.Import.Lists.Marked;
using Undersigned.Import.Text;
using Undersigned.Names;
using Undersigned.Names.Dates;

namespace Undersigned.Import;

/// <summary>What was read of a text before it is known what kind of text it is.</summary>
/// <param name="ListLines">Lines of lists that name somebody.</param>
internal sealed record ReadParts(
    Reading Reading, List<FoundList> Lists, List<Entry> Signatories, HashSet<Line> ListLines, IssueDateReader.Found? Issued, IssueDateReader.Found? Published, List<ReadEvent> Events, TitleReader.Found? Title)
{
    /// <param name="today">The day of reading.</param>
    public static ReadParts Of(Document document, LocalDate? today)
    {
        var reading = new Reading(document, today);
        var lists = document.Table is not null ? [] : new ListFinder(reading).Find();
        var entries = document.Table is { } rows ? TableReader.Read(rows, reading) : new SignatoryReader(reading).Read(lists);
        if (document.Table is null)
        {
            (lists, entries) = new MarkedNames(reading).Settle(lists, entries);
            ColumnOfAcronyms.Take(entries);
        }

        // Lines that were taken for a list and name nobody are lines like others.
        var listLines = entries.Count == 0 ? [] : lists.SelectMany(list => list.Lines).ToHashSet();
        // A sentence that names who speaks may go on to what they call to.
        var nameLines = entries.Count == 0 ? [] : lists.Where(list => !list.IsSentence).SelectMany(list => list.Lines).ToHashSet();
        var schedule = new Schedule(reading);
        var gatherings = new Gatherings(reading, schedule, nameLines);
        var (issued, published) = new IssueDateReader(reading, schedule, listLines, [.. schedule.Lines(), .. gatherings.DayLines]).Read();
        if (((issued ?? published)?.Day ?? PublishedBy(document)) is { } written)
            reading.DateFrom(written);
        // A table's days are when its rows were written, and its first row is no title.
        var events = document.Table is null ? new EventReader(reading, schedule, gatherings, nameLines).Read(issued?.Day ?? published?.Day) : [];
        var title = document.Table is null ? new TitleReader(reading, lists.Exists(list => list.IsSentence) ? [] : listLines, SignersOf(entries)).Read() : null;
        return new ReadParts(reading, lists, entries, listLines, issued, published, events, title);
    }

    private static HashSet<string> SignersOf(List<Entry> entries) => [.. entries.SelectMany(entry => entry.Names).Select(name => Fold.Key(name.Piece.Text))];

    // A mail's day, or the one a page tells in its head.
    private static LocalDate? PublishedBy(Document document) =>
        document.Meta.Published is { } told && DateReader.FindAll(told, document.Language) is [{ Date: { } day }, ..] ? day : null;
}
