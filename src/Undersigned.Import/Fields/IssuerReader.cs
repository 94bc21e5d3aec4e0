using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Fields;

/// <summary>Finds the body that issues a text in its own name.</summary>
internal sealed class IssuerReader(Reading reading, IReadOnlyCollection<Line> listLines)
{
    private const int NearEnd = 6;

    /// <summary>The issuer, or null where the text names none apart from its signatories.</summary>
    public (Piece Piece, double Sure)? Read()
    {
        foreach (var line in reading.Lines.Where(line => !line.IsFurniture))
        {
            if (Labelled(line) is { } labelled)
                return (labelled, 0.9);
        }

        var last = reading.Lines.LastOrDefault(line => !line.IsFurniture)?.Index ?? 0;
        foreach (var line in reading.Lines.Reverse().Where(line => !line.IsFurniture && !listLines.Contains(line)))
        {
            if (line.Index < last - NearEnd - listLines.Count || reading.IsDateLine(line))
                continue;
            if (line.Index == 0 || line.Words.Length is < 2 or > 14 || reading.Judge.Clauses(line.Words) > 0 || reading.Judge.Of(line.Whole, listed: true) is not { Kind: NameKind.Organisation, Likeness: >= 0.6 })
                continue;
            var name = NameMarks.WithoutIssuerLabel(line.Whole.Trim(".,;:*"));
            return (name, IsNamedAgain(name) ? 0.85 : 0.6);
        }

        return null;
    }

    private bool IsNamedAgain(Piece name)
    {
        var key = Fold.Key(name.Text);
        return reading.Lines.Any(line => line != name.Line && Fold.Key(line.Text).Contains(key, StringComparison.Ordinal));
    }

    private Piece? Labelled(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var label = new Piece(line, 0, colon);
        if (label.Words.Length > 5 || !Vocabulary.IssuerLabels.IsAll(label.Words))
            return null;
        var tail = new Piece(line, colon + 1, line.Text.Length - colon - 1).Trim(".;");
        return reading.Judge.Of(tail, listed: true).Kind == NameKind.Organisation ? tail : null;
    }
}
