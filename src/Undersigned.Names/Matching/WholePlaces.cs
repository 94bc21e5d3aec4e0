namespace Undersigned.Names;

/// <summary>Judges names that are nothing but a place.</summary>
internal static class WholePlaces
{
    /// <summary>The verdict when both names are places the gazetteer knows, or one is and the other sounds like one of its names; null otherwise.</summary>
    public static NameMatch? Judge(string a, string keyA, string b, string keyB)
    {
        var (citiesA, countryA) = Places.Whole(keyA);
        var (citiesB, countryB) = Places.Whole(keyB);
        var knownA = citiesA.Length > 0 || countryA is not null;
        var knownB = citiesB.Length > 0 || countryB is not null;
        if (knownA && knownB)
            return Both(a, b, citiesA, countryA, citiesB, countryB);
        if (knownA == knownB)
            return null;
        return knownA ? SoundsLike(a, citiesA, b) : SoundsLike(b, citiesB, a);
    }

    private static NameMatch Both(string a, string b, City[] citiesA, string? countryA, City[] citiesB, string? countryB)
    {
        var sharedCity = citiesA.FirstOrDefault(citiesB.Contains);
        var sharedCountry = countryA is not null && countryA == countryB;
        if (sharedCity is null && !sharedCountry)
        {
            var code = citiesA.Length > 0 && citiesB.Length > 0 ? "other-city" : countryA is not null && countryB is not null ? "other-country" : "other-place";
            return Comparison.Different(0, code, a, b);
        }
        var meant = sharedCity?.English ?? Places.CountryName(countryA, "en")!;
        return AreOfOneKind(citiesA, countryA, citiesB, countryB) ? Comparison.Same(1, "same-place", meant) : Comparison.Maybe(0.8, "same-place", meant);
    }

    /// <summary>
    /// Tunis and Tunisia, Algiers and Algeria share a name in Arabic, as do Amman and Oman: asked when one of two is either, and when both are and the city
    /// lies in another country.
    /// </summary>
    private static bool AreOfOneKind(City[] citiesA, string? countryA, City[] citiesB, string? countryB)
    {
        var oneIsBoth = citiesA.Length > 0 && countryA is not null;
        var otherIsBoth = citiesB.Length > 0 && countryB is not null;
        return oneIsBoth == otherIsBoth && !(oneIsBoth && Array.Exists(citiesA, city => city.CountryCode != countryA));
    }

    private static NameMatch? SoundsLike(string place, City[] cities, string word)
    {
        if (Fold.Words(word).Length > 2)
            return null;
        var language = Scripts.Guess(word);
        var heard = Sound.Of(PlaceKeys.Joined(word.Trim()), language);
        var best = Sound.Of(place, Scripts.Guess(place)).Likeness(heard);
        foreach (var name in cities.SelectMany(city => city.ByLanguage.Select(entry => (entry.Key, entry.Value)).Append(("en", city.English))))
            best = Math.Max(best, Sound.Of(PlaceKeys.Joined(name.Item2), name.Item1).Likeness(heard));
        if (best >= 0.99 && heard.Consonants.Length >= 4)
            return Comparison.Same(0.92, "transliteration");
        return best >= 0.7 ? Comparison.Maybe(0.7, "sounds-alike", place, word) : null;
    }
}
