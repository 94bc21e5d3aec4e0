using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Tells a text that one body issues in its own name, and closes with it, from one that several sign: those it speaks of sign nothing.</summary>
internal sealed class LoneIssuer
{
    private const int LinesLookedAt = 8;
    private const int LongestName = 12;
    private const double Known = 0.7;

    private readonly Reading reading;
    private readonly string? issuer;

    public LoneIssuer(Reading reading)
    {
        this.reading = reading;
        issuer = Find();
    }

    /// <summary>Whether a list within a sentence names others than the issuer, and nothing says that they speak.</summary>
    public bool SpeaksOfOthers(FoundList list)
    {
        if (issuer is null || list.Items.Exists(item => issuer.Contains(Fold.Key(item.Piece.Text), StringComparison.Ordinal) || Fold.Key(item.Piece.Text).Contains(issuer, StringComparison.Ordinal)))
            return false;
        var (first, last) = (list.Items[0].Piece, list.Items[^1].Piece);
        var sentence = Sentences.Holding(first, last);
        var words = sentence.IsEmpty ? first.Line.Words : sentence.Words;
        // "We, as the Union of the Quay, call on A and B"
        var before = new Piece(first.Line, sentence.IsEmpty ? 0 : sentence.Start, first.Start - (sentence.IsEmpty ? 0 : sentence.Start));
        if (Fold.Key(before.Text).Contains(issuer, StringComparison.Ordinal) && !LeadsToNames.Composed.IsIn(words))
            return true;
        return !Vocabulary.Signed.IsIn(words) && !LeadsToNames.Composed.IsIn(words) && !reading.Says(Vocabulary.We, words);
    }

    // The one body below the text, named in it as well; an organ, an office or a day may stand beside it.
    private string? Find()
    {
        var lines = reading.Lines.Where(line => !line.IsFurniture).ToList();
        for (var i = lines.Count - 1; i > 0 && i >= lines.Count - LinesLookedAt; i--)
        {
            if (!IsBody(lines[i]))
                continue;
            var key = Fold.Key(lines[i].Whole.Trim(".,،:").Text);
            var isNamed = lines.Take(i).Any(line => line.Words.Length > lines[i].Words.Length && Fold.Key(line.Text).Contains(key, StringComparison.Ordinal));
            return isNamed && !IsBody(lines[i - 1]) ? key : null;
        }

        return null;
    }

    private bool IsBody(Line line) =>
        line is { IsListed: false, Words.Length: > 1 and <= LongestName } && line.Text.TrimEnd()[^1] is not (':' or '!' or '?' or '؟')
        && reading.Judge.Clauses(line.Words) == 0 && reading.Judge.Of(line.Whole) is { Kind: NameKind.Organisation, Likeness: >= Known };

    /// <summary>Whether the first name of a block is its issuer's: the text above speaks of that one alone.</summary>
    public static bool Opens(List<Line> block, Reading reading)
    {
        var first = block[0];
        if (block.Count < 3 || first.IsListed)
            return false;
        var above = reading.Lines.Where(line => line.Index < first.Index).Select(line => (line.Words.Length, Key: Fold.Key(line.Text))).ToList();
        List<int> LinesNaming(Line line) => [.. above.Where(text => text.Key.Contains(Fold.Key(line.Text), StringComparison.Ordinal)).Select(text => text.Length)];
        // Once within the text, others are named, too.
        return LinesNaming(first) is { Count: > 0 } naming && (naming.Count > 1 || naming[0] <= LongestTitle) && !block.Skip(1).Any(line => LinesNaming(line).Count > 0);
    }

    private const int LongestTitle = 24;
}
