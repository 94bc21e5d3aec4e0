using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells bodies that sign beside persons from the bodies those persons belong to.</summary>
internal static class BodiesBehindPersons
{
    private const int LeastOfKind = 2;
    private const double Known = 0.7;

    /// <summary>"Ada Weber, Omar Teal, Orchard Union, River League": persons with nothing said of them, and behind the last one bodies only; each stands for itself.</summary>
    public static bool AreIn(List<Judgement> names)
    {
        var persons = names.TakeWhile(name => name.Kind == NameKind.Person).Count();
        return persons >= LeastOfKind && names.Count - persons >= LeastOfKind && names.Skip(persons).All(name => name is { Kind: NameKind.Organisation, Likeness: >= Known });
    }

    /// <summary>"Ada Weber, chair, Quarter Union": whether a piece begins with a person, so that the body behind is that one's.</summary>
    public static bool Opens(Piece piece, NameJudge judge)
    {
        var head = ListFinder.FirstPart(piece);
        if (head.Start != piece.Start || head.End == piece.End || !head.Words[0].IsCapital || judge.Of(head, listed: true) is not { Kind: NameKind.Person } verdict)
            return false;
        return (verdict.Likeness >= Known && Vocabulary.GivenNames.At(head.Words, 0) > 0) || (Separators.Cut(piece, Separators.Kind.Comma) is [_, var second, ..] && Vocabulary.Roles.At(second.Words, 0) > 0);
    }
}
