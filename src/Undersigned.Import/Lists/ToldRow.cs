using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>
/// Parts a row of names that words for "and" join, in a script without capitals, by how many the text says they are: which "and" stands
/// between two names and which within one is told by the sum, whatever the names are.
/// </summary>
internal static class ToldRow
{
    private const int LongestName = 14;
    private const int MostAtoms = 60;

    // How surely a name begins behind a comma or a word for "and".
    private enum Joint
    {
        Aim,
        Defined,
        Likely,
        Sure,
    }

    /// <summary>As many names as the text says there are, three at least; or null.</summary>
    public static List<Piece>? In(Piece piece, Reading reading)
    {
        if (!reading.Told.Any || NameJudge.IsCased(piece.Span) || reading.Language is not ("ar" or "fa" or "ckb"))
            return null;
        var atoms = Atoms(piece, reading);
        if (atoms.Count is < 3 or > MostAtoms)
            return null;
        foreach (var least in (ReadOnlySpan<Joint>)[Joint.Sure, Joint.Likely, Joint.Defined, Joint.Aim])
        {
            var names = new List<Piece>();
            foreach (var (atom, joint) in atoms)
            {
                if (names.Count == 0 || joint >= least)
                    names.Add(atom);
                else
                    names[^1] = atom.From(names[^1].Start);
            }

            if (reading.Told.Has(names.Count))
                return names[0].Span.Count('(') == names[0].Span.Count(')') && names.TrueForAll(name => name.Words.Length <= LongestName && reading.Judge.Clauses(name.Words) == 0) ? QuotedNames.Alone(names) : null;
        }

        return null;
    }

    /// <summary>"Three unions wrote to the court together. Union of Bakers, Lanterns and Guild of Rowers": the same in a sentence that holds nothing else and closes its line; one of them says of what kind it is.</summary>
    public static List<Piece>? Alone(Piece sentence, Reading reading) =>
        sentence.Start > 0 && sentence.End == sentence.Line.Text.TrimEnd().Length && !Vocabulary.SpeakingVerbs.IsIn(sentence.Words) && Vocabulary.Joint.IsIn(new Piece(sentence.Line, 0, sentence.Start).Words)
        && In(sentence, reading) is { } names && names.Exists(name => Vocabulary.Organisations.At(name.Words, 0) > 0) ? names : null;

    private static List<(Piece Atom, Joint Joint)> Atoms(Piece piece, Reading reading)
    {
        var atoms = new List<(Piece, Joint)>();
        foreach (var part in Separators.Cut(piece, Separators.Kind.Comma))
        {
            var and = Vocabulary.And.GetValueOrDefault(reading.Language);
            var own = and is null ? part : Separators.WithoutAnd(part, and, reading.Language);
            // "…, and B": behind a comma the letter is no name's.
            if (atoms.Count > 0 && own == part && reading.Language == "ar" && part.Words[0] is { Key: ['و', _, _, _, ..] } first && !Separators.HasOwnWaw([first]))
                own = part.From(part.Start + 1);
            var before = default(Piece);
            foreach (var atom in reading.Language == "ar" ? Separators.CutEveryWaw(own, everywhere: true) : Separators.CutEveryAnd(own, reading.Language))
            {
                atoms.Add((atom, before.IsEmpty ? Joint.Sure : JointOf(before, atom)));
                before = atom;
            }
        }

        return atoms;
    }

    private static Joint JointOf(Piece before, Piece atom)
    {
        if (Vocabulary.Organisations.At(atom.Words, 0) > 0)
            return Joint.Sure;
        // "Centre for Rivers and Justice", "Economic and Social Rights": an aim goes on, and what is defined on both sides may.
        if (HalvesOfNames.IsHalf(atom))
            return Joint.Aim;
        return atom.Words[0].Key is ['ا', 'ل', ..] && before.Words[^1].Key is ['ا', 'ل', ..] or ['ل', 'ل', ..] ? Joint.Defined : Joint.Likely;
    }
}
