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
}
