using System.Collections.Frozen;
using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Fields;

/// <summary>Finds the title of a text among its first lines, or tells that it has none: what a line shows speaks for it or against it.</summary>
internal sealed class TitleReader(Reading reading, IReadOnlyCollection<Line> listLines)
{
    private const string Before = "!*#:-–—|.…";
    private const string Behind = ":*#|";

    // Two points on its side make a line e times as likely.
    private const double PointsPerE = 2;

    // What a line has to have on its side to be more likely a title than the text is to have none.
    private const int NoTitle = 3;

    // The nearest whole points of a logistic regression over published texts whose title was known; headings are rare in those, and set by hand.
    private static readonly FrozenDictionary<TitleFact, int> Points = new Dictionary<TitleFact, int>
    {
        [TitleFact.StandsBeforeFirst] = -3,
        [TitleFact.StandsFirst] = 4,
        [TitleFact.StandsSecond] = -1,
        [TitleFact.StandsThird] = -3,
        [TitleFact.StandsFurther] = -2,
        [TitleFact.StandsBelowProse] = -6,
        [TitleFact.IsFollowedByBlank] = 1,
        [TitleFact.StandsAlone] = 2,

        [TitleFact.IsFirstHeading] = 6,
        [TitleFact.IsHeading] = 4,
        [TitleFact.IsBold] = 2,
        [TitleFact.IsInCapitals] = 4,
        [TitleFact.IsShort] = 4,
        [TitleFact.IsComfortable] = 3,
        [TitleFact.IsVeryLong] = -7,
        [TitleFact.IsLongerThanLineAbove] = 1,

        [TitleFact.EndsInColon] = -5,
        [TitleFact.EndsInComma] = -5,
        [TitleFact.EndsInStop] = -5,
        [TitleFact.IsLongSentence] = -7,
        [TitleFact.HoldsSentences] = -5,
        [TitleFact.BeginsSmall] = -6,
        [TitleFact.ContinuesSentence] = -1,
        [TitleFact.OpensQuote] = -3,
        [TitleFact.HasClauseWord] = -1,
        [TitleFact.GreetsSomeone] = -2,
        [TitleFact.AsksToSign] = -2,
        [TitleFact.NamesBody] = -1,
        [TitleFact.HasHour] = -2,
        [TitleFact.SaysKindOfText] = 2,
        [TitleFact.IsInOtherScript] = -3,
        [TitleFact.ComesBackInText] = 4,
        [TitleFact.NeverComesBack] = -2,
    }.ToFrozenDictionary();

    /// <summary>The title and how sure it is, 0 to 1, or null where the text begins without one.</summary>
    public (Piece Piece, double Sure)? Read()
    {
        var lines = new TitleLines(reading, listLines);
        var facts = new TitleFacts(reading, lines);
        var (candidates, first) = lines.Find();
        var weighed = candidates.Select((line, i) => (Line: line, Points: facts.Of(candidates, i, first).Sum(fact => Points[fact]))).Where(candidate => !lines.CannotBeTitle(candidate.Line)).ToList();
        if (weighed.Count == 0 || weighed.MaxBy(candidate => candidate.Points) is not { Points: > NoTitle } best)
            return null;
        var others = weighed.Sum(candidate => Math.Exp((candidate.Points - best.Points) / PointsPerE)) + Math.Exp((NoTitle - best.Points) / PointsPerE);
        return (Subject(best.Line) ?? Trimmed(best.Line), 1 / others);
    }

    // "[edit]" behind the title is a button of the page.
    private static readonly TermSet Buttons = new(["edit", "edit source", "bearbeiten", "quelltext bearbeiten", "modifier", "editar", "modifica", "redigera", "bewerken", "düzenle", "değiştir", "ویرایش", "عدل", "دەستکاری"]);

    private static Piece Trimmed(Piece title)
    {
        var text = title.Text;
        if (text.EndsWith(']') && text.LastIndexOf('[') is > 0 and var open && Buttons.IsAll(title.Slice(open, text.Length).Words))
            return title.Slice(0, open).Trim(Behind);
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
