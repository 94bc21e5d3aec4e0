namespace Undersigned.Names;

/// <summary>Whether two names of one language keep the order that tells bodies apart.</summary>
internal static class WordOrder
{
    /// <summary>
    /// The word for the body may stand anywhere (Party of the Dawn, Dawn Party), and where there is one, so may the place (Kurdistan Dawn Party)
    /// that both set apart or neither does. The others keep their order: who writes the same words of the same language
    /// in another one often means another body («Iran Solidarity» and «Solidarity with Iran» were two).
    /// </summary>
    public static bool IsKept(NameReading one, NameReading other, List<Pairing> pairs)
    {
        // A party of Iranian Kurdistan, and a party of Kurdistan – Iran, were two; so were Sverige’s party and a party i Sverige.
        var placesMove = one.Language != "sv" && Array.Exists(one.Elements, element => element.Class == ConceptClass.Kind)
            && pairs.TrueForAll(pair => !IsPlace(one.Elements[pair.One]) || one.Elements[pair.One].Part > 0 == other.Elements[pair.Other].Part > 0);
        var last = -1;
        foreach (var pair in pairs.OrderBy(pair => pair.One))
        {
            if (one.Elements[pair.One].Class is ConceptClass.Kind or ConceptClass.Weak || placesMove && IsPlace(one.Elements[pair.One]))
                continue;
            if (pair.Other < last)
                return false;
            last = pair.Other;
        }
        return true;
    }

    private static bool IsPlace(Element element) => element is { Kind: ElementKind.Country or ElementKind.City } or { Class: ConceptClass.Region };
}
