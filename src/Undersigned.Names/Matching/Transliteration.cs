namespace Undersigned.Names;

/// <summary>A word as written and as it sounds.</summary>
internal readonly record struct SpokenWord(string Raw, Sound Sound);

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
        var (left, right) = WithConstruct(one.Spoken, other.Spoken);
        var consonants = Consonants(left);
        var others = Consonants(right);
        var longest = Math.Max(consonants.Length, others.Length);
        if (Math.Min(consonants.Length, others.Length) < LeastConsonants)
            return false;
        if (consonants == others)
            return Clashes(left, right) <= longest / LeastConsonants - 1;
        return longest >= ManyConsonants && Math.Abs(consonants.Length - others.Length) <= 2 && ConsonantDistance.Between(consonants, others) <= LettersLeftOut
            && left.Length == right.Length;
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
    public static SpokenWord[] Spoken(List<NameWord> words, string language)
    {
        var spoken = new List<SpokenWord>(words.Count);
        foreach (var word in words)
        {
            if (IsArabic(word.Key))
            {
                if (word.Key != "و")
                    spoken.Add(Heard(Bare(word.Raw, language), language));
            }
            else if (!Vocabulary.Loaded.IsStop(word.Key, "latn") && !latinLinks.Contains(word.Key, StringComparer.Ordinal))
            {
                spoken.Add(Heard(word.Raw, language));
            }
        }
        return [.. spoken];
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

    private static SpokenWord Heard(string word, string language) => new(word, Sound.Of(word, language));

    /// <summary>The t that a final ة has before another word, where the other name writes it: Jabhat, جبهة.</summary>
    private static (SpokenWord[] One, SpokenWord[] Other) WithConstruct(SpokenWord[] one, SpokenWord[] other) =>
        one.Length == other.Length ? ([.. one.Zip(other, Construct)], [.. other.Zip(one, Construct)]) : (one, other);

    private static SpokenWord Construct(SpokenWord word, SpokenWord other) =>
        word.Raw.EndsWith('ة') && other.Raw.EndsWith('t') ? Heard(string.Concat(word.Raw.AsSpan(0, word.Raw.Length - 1), "ت"), "ar") : word;

    private static string Consonants(SpokenWord[] words) => string.Concat(words.Select(word => word.Sound.Consonants));

    /// <summary>How many vowels of the words disagree; where the words are cut otherwise they are not compared.</summary>
    private static int Clashes(SpokenWord[] one, SpokenWord[] other)
    {
        if (one.Length != other.Length)
            return 0;
        var clashes = 0;
        for (var i = 0; i < one.Length; i++)
        {
            var (left, right) = (one[i].Sound, other[i].Sound);
            if (left.Consonants == right.Consonants)
                clashes += left.Clashes(right) - (BeginsWithArticle(left, right) || BeginsWithArticle(right, left) ? 1 : 0)
                    + (EndsInOpenA(left, right) || EndsInOpenA(right, left) ? 1 : 0);
        }
        return clashes;
    }

    /// <summary>Whether one begins with the vowel of an article that the other had taken off: Asharq, شرق.</summary>
    private static bool BeginsWithArticle(Sound one, Sound other) => one.Vowels[0] is 'A' or 'E' && other.Vowels[0] == Sound.None && one.Vowels[0] != other.Vowels[0] && one.Clashes(other) > 0;

    /// <summary>Whether one ends in an a, which every script writes at the end, and the other in its consonant: Nusra, نصر.</summary>
    private static bool EndsInOpenA(Sound one, Sound other) => one.Vowels[^1] == 'A' && other.Vowels[^1] == Sound.Unknown;

    private static bool IsArabic(string key) => key[0] is >= '\u0600' and <= '\u06FF';
}
