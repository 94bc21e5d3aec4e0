using NodaTime;
using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Fields;

/// <summary>What a text shows of its kind, as numbers: who signs and where, what is announced for when, and how often the words of each list are said where it begins and in all of it.</summary>
internal static class KindFacts
{
    // By then a text has told its kind; the rest is names.
    private const int MostLines = 400;
    private const int Opening = 30;
    private const int Head = 4;
    private const int Greeting = 12;
    private const int ShortLine = 12;
    private const int Often = 20;
    private const int ShortText = 30;

    private static readonly int[] Beginnings = [2, 5, 12];
    private static readonly int[] BeginningsWithHours = [1, 3, 8];

    private static readonly TermSet[] Lists =
    [
        Vocabulary.Letter, Vocabulary.StrongLetter, Vocabulary.Statement, Vocabulary.Petition, Vocabulary.Joint, Vocabulary.Founding, Vocabulary.Launching, Vocabulary.Alliance, Vocabulary.Uniting,
        Vocabulary.Invitation, Vocabulary.Coming, Vocabulary.Events, Vocabulary.Signed, Vocabulary.Members, Vocabulary.Founders, Vocabulary.SpeakingVerbs, Vocabulary.Attended, Vocabulary.InvitationToSign,
        Vocabulary.Greetings, Vocabulary.Closings, Vocabulary.Plurals, Vocabulary.Organisations, Vocabulary.Roles,
        Lexicon.Terms("labels", "future"), Lexicon.Terms("labels", "past"), Lexicon.Terms("prose", "we"),
    ];

    /// <summary>The facts of a text, always as many and in the same order.</summary>
    public static float[] Of(ReadParts of)
    {
        // What stands in the cells of a table says nothing of the text.
        List<Line> lines = of.Reading.Document.Table is null ? [.. of.Reading.Lines.Where(line => !line.IsFurniture).Take(MostLines)] : [];
        return [.. WhoSigns(of), .. WhoIsTold(of, lines), .. WhatIsAnnounced(of, lines), .. HowItIsWritten(of.Reading, lines), .. WhatIsSaid(of, lines)];
    }

    private static float[] WhoSigns(ReadParts of)
    {
        var (all, persons) = (of.Signatories.Count, of.Signatories.Count(entry => entry.Kind == NameKind.Person));
        var places = of.Signatories.SelectMany(entry => entry.Names).Select(name => name.Piece.Line).Distinct().ToList();
        var text = Math.Max(1, of.Reading.Lines.Count);
        return
        [
            all, persons, all == 0 ? -1 : (float)persons / all, of.Lists.Count, Has(of.Lists.Exists(list => list.Kind == HeadingKind.Signed)), Has(of.Lists.Exists(list => list.IsSentence)),
            places.Count, (float)all / Math.Max(1, places.Count), places.Count == 0 ? -1 : (float)places.Min(line => line.Index) / text, places.Count == 0 ? -1 : (float)places.Max(line => line.Index) / text,
        ];
    }

    // "Statement of five parties", "Dear members of the council,", "Yours sincerely,"
    private static float[] WhoIsTold(ReadParts of, List<Line> lines) =>
    [
        Has(of.Title is { } title && of.Reading.Told.Counts(title.Piece.Line)), lines.Take(Head).Count(line => of.Reading.Told.Counts(line)),
        lines.Take(Greeting).Count(line => Vocabulary.Greetings.At(line.Words, 0) > 0 && line.Words.Length <= ShortLine), lines.Count(line => Vocabulary.Closings.At(line.Words, 0) > 0 && line.Words.Length <= ShortLine),
        lines.Count(line => Vocabulary.ClosingSentences.IsIn(line.Words)),
    ];

    private static float[] WhatIsAnnounced(ReadParts of, List<Line> lines)
    {
        var (events, day) = (of.Events, (of.Issued ?? of.Published)?.Day);
        var hours = lines.ConvertAll(line => of.Reading.HourIn(line) is not null);
        var days = lines.ConvertAll(line => of.Reading.DatesIn(line).Count());
        return
        [
            events.Count, events.Count(own => own.Time is not null), events.Count(own => own.Place is not null || own.City is not null), day is null ? -1 : Has(events.Exists(own => own.Date?.Value > day)),
            .. BeginningsWithHours.Select(first => (float)hours.Take(first).Count(has => has)), hours.Count(has => has), .. BeginningsWithHours.Select(first => (float)days.Take(first).Sum()), days.Sum(),
            of.Title is { } title ? of.Reading.DatesIn(title.Piece.Line).Count() : 0, Has(of.Title is { } own && of.Reading.HourIn(own.Piece.Line) is not null),
        ];
    }

    private static float[] HowItIsWritten(Reading reading, List<Line> lines) =>
    [
        lines.Count, lines.Sum(line => line.Words.Length), Has(reading.Language is "fa" or "ar" or "ckb"), lines.Count(line => line.Text.AsSpan().ContainsAny('?', '؟')), lines.Count(line => line.Text.Contains('!')),
        lines.Take(Opening).Count(line => line.Text.AsSpan().ContainsAny("\"“”«„")), lines.Take(Opening).Sum(line => Vocabulary.We.TryGetValue(reading.Language, out var we) ? Count(we, line.Words) : 0),
    ];

    private static IEnumerable<float> WhatIsSaid(ReadParts of, List<Line> lines)
    {
        var title = of.Reading.Document.Meta.Title is { } told ? Word.Of(told) : of.Title is { } found ? Word.Of(found.Piece.Text) : [];
        var words = Math.Max(ShortText, lines.Sum(line => line.Words.Length));
        foreach (var list in Lists)
        {
            yield return Math.Min(Often, Count(list, title));
            var counts = lines.ConvertAll(line => Count(list, line.Words));
            foreach (var first in Beginnings)
                yield return Math.Min(Often, counts.Take(first).Sum());
            yield return 100f * counts.Sum() / words;
        }
    }

    private static float Has(bool holds) => holds ? 1 : 0;

    private static int Count(TermSet terms, ReadOnlySpan<Word> words)
    {
        var count = 0;
        for (var at = terms.Find(words, out _); at >= 0; at = terms.Find(words, out _, at + 1))
            count++;
        return count;
    }
}
