using System.Collections.Frozen;
using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Fields;

/// <summary>Finds the title of a text among its first lines, or tells that it has none: what a line shows speaks for it or against it.</summary>
internal sealed class TitleReader(Reading reading, IReadOnlyCollection<Line> listLines, IReadOnlySet<string> signers)
{
    private const string Before = "!*#:-–—|.…";
    private const string Behind = ":*#|";

    // Two points on its side make a line e times as likely.
    private const double PointsPerE = 2;

    // What a line has to have on its side to be more likely a title than the text is to have none.
    private const int NoTitle = 1;

    // Points of a logistic regression over published texts whose title was known, rounded, and moved by one where that told more titles right;
    // headings are rare in those texts, and set by hand.
    private static readonly FrozenDictionary<TitleFact, int> Points = new Dictionary<TitleFact, int>
    {
        [TitleFact.StandsBeforeFirst] = 1,
        [TitleFact.StandsFirst] = 4,
        [TitleFact.StandsSecond] = -1,
        [TitleFact.StandsThird] = -2,
        [TitleFact.StandsFurther] = -4,
        [TitleFact.StandsBelowProse] = -5,
        [TitleFact.IsFollowedByBlank] = 1,
        [TitleFact.StandsAlone] = 2,

        [TitleFact.IsFirstHeading] = 6,
        [TitleFact.IsHeading] = 4,
        [TitleFact.IsBold] = 2,
        [TitleFact.IsInCapitals] = 6,
        [TitleFact.IsBrief] = -2,
        [TitleFact.IsComfortable] = 1,
        [TitleFact.IsVeryLong] = -5,
        [TitleFact.IsLongerThanLineAbove] = 1,

        [TitleFact.FollowsKindOfText] = 2,
        [TitleFact.StandsAboveDay] = 1,

        [TitleFact.EndsInColon] = -5,
        [TitleFact.EndsInComma] = -4,
        [TitleFact.EndsInStop] = -6,
        [TitleFact.IsLongSentence] = -4,
        [TitleFact.BeginsSmall] = -5,
        [TitleFact.GreetsSomeone] = -3,
        [TitleFact.NamesBody] = -2,
        [TitleFact.HasHour] = -3,
        [TitleFact.SaysKindOfText] = 3,
        [TitleFact.BeginsWithKindOfText] = 4,
        [TitleFact.NamesSigner] = -3,
        [TitleFact.IsAddress] = -3,
        [TitleFact.IsInOtherScript] = -2,
        [TitleFact.MostComesBack] = 2,
        [TitleFact.NeverComesBack] = -3,
    }.ToFrozenDictionary();

    /// <summary>A title: where it stands, what it says where it goes on below, and how sure it is, 0 to 1.</summary>
    public sealed record Found(Piece Piece, string Text, double Sure);

    /// <summary>The title, or null where the text begins without one.</summary>
    public Found? Read()
    {
        var lines = new TitleLines(reading, listLines, signers);
        var facts = new TitleFacts(reading, lines);
        var (candidates, first) = lines.Find();
        var weighed = candidates.Select((line, i) => (Line: line, Points: facts.Of(candidates, i, first).Sum(fact => Points[fact]))).Where(candidate => !lines.CannotBeTitle(candidate.Line)).ToList();
        if (weighed.Count == 0 || weighed.MaxBy(candidate => candidate.Points) is not { Points: > NoTitle } best)
            return null;
        var others = weighed.Sum(candidate => Math.Exp((candidate.Points - best.Points) / PointsPerE)) + Math.Exp((NoTitle - best.Points) / PointsPerE);
        var title = Subject(best.Line) ?? WithoutSite(Trimmed(best.Line));
        return new Found(title, lines.Rest(title) is { } rest ? $"{title.Text} {Trimmed(rest).Text}" : title.Text, 1 / others);
    }

    // "… calls to a vigil – River News", "… | The Quarter Union": behind it stands whose page it is.
    private const int LongestSiteName = 5;
    private const int ShortestTitle = 3;

    private static Piece WithoutSite(Piece title)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — "])
        {
            var at = title.Span.LastIndexOf(mark);
            if (at < 0)
                continue;
            var (before, site) = (title.Slice(0, at).Trim(Behind), title.Slice(at + mark.Length, title.Length).Trim());
            if (before.Words.Length >= ShortestTitle && site.Words.Length is > 0 and <= LongestSiteName && (mark == " | " || Vocabulary.Papers.IsIn(site.Words)))
                return before;
        }

        return title;
    }

    // "[edit]" behind the title is a button of the page.
    private static readonly TermSet Buttons = new(["edit", "edit source", "bearbeiten", "quelltext bearbeiten", "modifier", "editar", "modifica", "redigera", "bewerken", "düzenle", "değiştir", "ویرایش", "عدل", "دەستکاری"]);

    private static readonly TermSet Languages = new(["english", "deutsch", "français", "español", "castellano", "português", "italiano", "türkçe", "kurdî", "català", "nederlands", "svenska", "فارسی", "العربية", "عربي", "کوردی", "русский", "polski"]);

    private static Piece Trimmed(Piece title)
    {
        var text = title.Text;
        if (text.EndsWith(']') && text.LastIndexOf('[') is > 0 and var open && Buttons.IsAll(title.Slice(open, text.Length).Words))
            return title.Slice(0, open).Trim(Behind);
        // "(Español) …": which of its languages a page shows.
        if (text.StartsWith('(') && text.IndexOf(')') is > 0 and var close && Languages.IsAll(title.Slice(1, close).Words))
            title = title.Slice(close + 1, title.Length);
        var start = title.Trim(Before).Start;
        return new Piece(title.Line, start, title.Trim(Behind).End - start);
    }

    /// <summary>"Subject: …": what follows the label.</summary>
    private static Piece? Subject(Piece title)
    {
        var colon = title.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var label = title.Slice(0, colon);
        var tail = title.Slice(colon + 1, title.Length).Trim(Before);
        return Vocabulary.SubjectLabels.IsAll(label.Words) && tail.Words.Length > 1 ? tail : null;
    }
}
