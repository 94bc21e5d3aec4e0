namespace Undersigned.Names;

/// <summary>What makes look-alikes different: another city, country, wing, number, or words that tell bodies apart.</summary>
internal static class Contradictions
{
    // Wings that name a body of their own; exile and the like may be left out of the same body's name.
    private static readonly string[] strictWings = ["majority", "minority", "section", "central_committee", "leadership", "founding"];

    /// <summary>The first contradiction between what is left over of two names, or null.</summary>
    public static MatchReason? Find(Alignment alignment) =>
        OtherPlace(alignment) ?? OtherNumber(alignment) ?? OtherWing(alignment) ?? Opposites(alignment);

    private static MatchReason? OtherPlace(Alignment alignment)
    {
        var one = alignment.OnlyOne.Where(element => element.IsPlace).ToArray();
        var other = alignment.OnlyOther.Where(element => element.IsPlace).ToArray();
        if (Clash(one, other, ElementKind.City, (x, y) => !x.Cities.Any(y.Cities.Contains)) is { } cities)
            return MatchReason.Of("other-city", cities.One, cities.Other);
        if (Clash(one, other, ElementKind.Country, (x, y) => x.Country != y.Country) is { } countries)
            return MatchReason.Of("other-country", countries.One, countries.Other);
        foreach (var x in one)
        {
            foreach (var y in other)
            {
                // A city and a country it does not lie in.
                if (x.Kind is ElementKind.City && y.Kind is ElementKind.Country && !x.Cities.Any(city => city.CountryCode == y.Country)
                    || y.Kind is ElementKind.City && x.Kind is ElementKind.Country && !y.Cities.Any(city => city.CountryCode == x.Country))
                    return MatchReason.Of("other-place", x.Raw, y.Raw);
                if (x.Class is ConceptClass.Region && y.Class is ConceptClass.Region || x.Class is ConceptClass.People && y.Class is ConceptClass.People
                    || x.Class is ConceptClass.Direction && y.Class is ConceptClass.Direction)
                    return MatchReason.Of("other-place", x.Raw, y.Raw);
            }
        }
        return null;
    }

    private static (string One, string Other)? Clash(Element[] one, Element[] other, ElementKind kind, Func<Element, Element, bool> differ)
    {
        foreach (var x in one)
        {
            foreach (var y in other)
            {
                if (x.Kind == kind && y.Kind == kind && differ(x, y))
                    return (x.Raw, y.Raw);
            }
        }
        return null;
    }

    private static MatchReason? OtherNumber(Alignment alignment)
    {
        var one = Array.Find(alignment.OnlyOne, element => element.Kind == ElementKind.Number);
        var other = Array.Find(alignment.OnlyOther, element => element.Kind == ElementKind.Number);
        return one is not null && other is not null ? MatchReason.Of("other-number", one.Raw, other.Raw) : null;
    }

    private static MatchReason? OtherWing(Alignment alignment)
    {
        var one = Array.Find(alignment.OnlyOne, element => element.Class == ConceptClass.Wing);
        var other = Array.Find(alignment.OnlyOther, element => element.Class == ConceptClass.Wing);
        if (one is not null && other is not null)
            return MatchReason.Of("other-wing", one.Raw, other.Raw);
        var wing = one ?? other;
        return wing is not null && wing.Concepts.Any(concept => strictWings.Contains(Vocabulary.Loaded.Concepts[concept].Id, StringComparer.Ordinal))
            ? MatchReason.Of("one-wing", wing.Raw)
            : null;
    }

    private static MatchReason? Opposites(Alignment alignment)
    {
        foreach (var one in alignment.OnlyOne)
        {
            foreach (var other in alignment.OnlyOther)
            {
                foreach (var concept in one.Concepts)
                {
                    if (other.Concepts.Any(second => Vocabulary.Loaded.AreOpposed(concept, second)))
                        return MatchReason.Of("opposite-words", one.Raw, other.Raw);
                }
            }
        }
        return null;
    }
}
