namespace Undersigned.Names;

/// <summary>Whether one name writes the sound of the other in another script, from its first word to its last.</summary>
internal static class Transliteration
{
    // Fewer consonants than these, in the same order, are also another name's.
    private const int LeastConsonants = 5;
    private const int LeastInPart = 4;

    // So many consonants leave room for an h, w or y that one spelling leaves out.
    private const int ManyConsonants = 8;
    private const double LettersLeftOut = 0.5;

    private static readonly string[] latinLinks = ["wa", "va", "wal", "val", "we", "u", "o", "w", "ve"];
    private static readonly string[] arabicLinks = ["وال", "بال", "لل"];

    /// <summary>True when the consonants of all words follow each other alike and their vowels do not speak against it.</summary>
    public static bool IsOf(NameReading one, NameReading other)
    {
        if (!AreComparable(one, other))
            return false;
        var consonants = Consonants(one);
        var others = Consonants(other);
        var longest = Math.Max(consonants.Length, others.Length);
        if (Math.Min(consonants.Length, others.Length) < LeastConsonants)
            return false;
        if (consonants == others)
            return Clashes(one, other) <= longest / LeastConsonants - 1;
        return longest >= ManyConsonants && Math.Abs(consonants.Length - others.Length) <= 2 && ConsonantDistance.Between(consonants, others) <= LettersLeftOut
            && one.Spoken.Length == other.Spoken.Length;
    }

    /// <summary>The parts set apart in both names that sound alike, by their numbers: (Rahe Sepid), (راه سپید).</summary>
    public static IEnumerable<(int One, int Other)> PartsAlike(NameReading one, NameReading other)
    {
        if (one.PartCount < 2 || other.PartCount < 2 || !AreComparable(one, other))
            yield break;
        for (var part = 1; part < one.PartCount; part++)
        {
            for (var second = 1; second < other.PartCount; second++)
            {
                var (left, right) = (one.SoundOfPart(part), other.SoundOfPart(second));
                if (Math.Min(left.Consonants.Length, right.Consonants.Length) >= LeastInPart && left.Likeness(right) >= 0.99)
                    yield return (part, second);
            }
        }
    }

    /// <summary>The sounds of the words that are spoken in every script: no article, no and, no ezafe.</summary>
    public static Sound[] Spoken(List<NameWord> words, string language)
    {
        var sounds = new List<Sound>(words.Count);
        foreach (var word in words)
        {
            if (IsArabic(word.Key))
            {
                if (word.Key != "و")
                    sounds.Add(Sound.Of(Bare(word.Raw, language), language));
            }
            else if (!Vocabulary.Loaded.IsStop(word.Key, "latn") && !latinLinks.Contains(word.Key, StringComparer.Ordinal))
            {
                sounds.Add(Sound.Of(word.Raw, language));
            }
        }
        return [.. sounds];
    }

    /// <summary>One name in Latin letters and one in Arabic ones, or one in Sorani, which writes its vowels, and one in Arabic.</summary>
    private static bool AreComparable(NameReading one, NameReading other)
    {
        var (left, right) = (one.IsArabic, other.IsArabic);
        return left != right || left && (one.Language == "ckb") != (other.Language == "ckb");
    }

    private static string Bare(string word, string language)
    {
        if (language != "ar")
            return word;
        foreach (var link in arabicLinks)
        {
            if (word.Length > link.Length + 2 && word.StartsWith(link, StringComparison.Ordinal))
                return word[link.Length..];
        }
        return PlaceKeys.WithoutArabicArticle(word);
    }

    private static string Consonants(NameReading name) => string.Concat(name.Spoken.Select(sound => sound.Consonants));

    /// <summary>How many vowels inside the words disagree; where the words are cut otherwise, their ends are not compared.</summary>
    private static int Clashes(NameReading one, NameReading other)
    {
        if (one.Spoken.Length != other.Spoken.Length)
            return 0;
        var clashes = 0;
        for (var i = 0; i < one.Spoken.Length; i++)
        {
            if (one.Spoken[i].Consonants == other.Spoken[i].Consonants)
                clashes += one.Spoken[i].Clashes(other.Spoken[i]);
        }
        return clashes;
    }

    private static bool IsArabic(string key) => key[0] is >= '\u0600' and <= '\u06FF';
}
