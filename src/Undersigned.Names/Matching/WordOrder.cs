namespace Undersigned.Names;

/// <summary>Whether two names of one language keep the order that tells bodies apart.</summary>
internal static class WordOrder
{
    /// <summary>
    /// The word for the body may stand anywhere (Party of the Dawn, Dawn Party). The others keep their order: who writes the same words of the same language
    /// in another one often means another body («Iran Solidarity» and «Solidarity with Iran» were two).
    /// </summary>
    public static bool IsKept(NameReading one, List<Pairing> pairs)
    {
        var last = -1;
        foreach (var pair in pairs.OrderBy(pair => pair.One))
        {
            if (one.Elements[pair.One].Class is ConceptClass.Kind or ConceptClass.Weak)
                continue;
            if (pair.Other < last)
                return false;
            last = pair.Other;
        }
        return true;
    }
}
