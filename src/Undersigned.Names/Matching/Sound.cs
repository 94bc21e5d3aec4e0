using System.Text;

namespace Undersigned.Names;

/// <summary>
/// How a word sounds, coarsely, so that a word and its transliterations meet: the consonants as classes, and what is known of the vowel
/// after each (and before the first). The Arabic script leaves short vowels out: there they are unknown and agree with any.
/// </summary>
internal sealed class Sound
{
    // No word sounds longer; a longer one is read no further.
    private const int LongestWord = 40;

    /// <summary>The likeness that words of one or two consonants reach at most.</summary>
    public const double LittleToGoBy = 0.75;

    // The root of most words that Arabic gave its neighbours.
    private const int ConsonantsOfRoot = 3;

    internal const char Unknown = '?';
    internal const char None = '-';

    // A Sorani word ends in i for its ezafe too.
    private readonly bool endsInWrittenYeh;
    private readonly bool mayEndInEzafe;

    private Sound(string consonants, string vowels, string language)
    {
        Consonants = consonants;
        Vowels = vowels;
        endsInWrittenYeh = vowels[^1] == 'I' && language != "ckb";
        mayEndInEzafe = vowels[^1] == 'I' && language == "ckb";
    }

    /// <summary>One letter per consonant class; v and w are one, and j and zh, and q and gh.</summary>
    public string Consonants { get; }

    /// <summary>One more than the consonants: A, E (a or i), Y (ai), I, U, <c>-</c> for none and <c>?</c> for unwritten.</summary>
    public string Vowels { get; }

    /// <summary>The sound of a word, diacritics and all, in a language; the script is seen from its letters.</summary>
    public static Sound Of(string word, string language)
    {
        var read = word.Length > LongestWord ? word[..LongestWord] : word;
        var builder = new SoundBuilder();
        if (read.AsSpan().IndexOfAnyInRange('\u0600', '\u06FF') >= 0)
            ArabicSounds.Read(read, language, builder);
        else
            LatinSounds.Read(read, language, builder);
        return new Sound(builder.Consonants.ToString(), builder.Vowels(), language);
    }

    /// <summary>
    /// How alike two words sound, 0 to 1, symmetric: 1 when consonants are equal and no vowel speaks against it. Words of fewer than three
    /// consonants never reach more than 0.75: too many words sound like them.
    /// </summary>
    public double Likeness(Sound other)
    {
        var longest = Math.Max(Consonants.Length, other.Consonants.Length);
        if (longest == 0)
            return 0;
        if (Consonants == other.Consonants)
        {
            var alike = Clashes(other) switch { 0 => 1.0, 1 => 0.85, 2 => 0.7, _ => 0.5 };
            return longest < 3 ? Math.Min(alike, LittleToGoBy) : alike;
        }
        var distance = ConsonantDistance.Between(Consonants, other.Consonants);
        var closeness = Math.Max(0, 0.95 - distance / longest);
        return longest < 3 ? Math.Min(closeness, 0.4) : closeness;
    }

    /// <summary>Whether both have the same consonants and the same vowels, every one of them written but a silent end.</summary>
    public bool IsWrittenAs(Sound other) => Consonants == other.Consonants && !Vowels.AsSpan(0, Vowels.Length - 1).Contains(Unknown) && Vowels.AsSpan(0, Vowels.Length - 1).SequenceEqual(other.Vowels.AsSpan(0, other.Vowels.Length - 1))
        && (Vowels[^1] == other.Vowels[^1] || Vowels[^1] is Unknown && other.Vowels[^1] is None);

    /// <summary>How many vowels of a word of the same consonants speak against it. A final i is written in every script: Barzani is not بارزان.</summary>
    internal int Clashes(Sound other)
    {
        var clashes = 0;
        for (var i = 0; i < Vowels.Length; i++)
        {
            if (i == Vowels.Length - 1 && (mayEndInEzafe && other.Vowels[i] is None or Unknown || other.mayEndInEzafe && Vowels[i] is None or Unknown))
                continue;
            if (!Agree(Vowels[i], other.Vowels[i]) || i == Vowels.Length - 1 && (endsInWrittenYeh && other.Vowels[i] == Unknown || other.endsInWrittenYeh && Vowels[i] == Unknown))
                clashes++;
        }
        if (clashes == 0 && Consonants.Length == ConsonantsOfRoot && (IsAnotherPattern(this, other) || IsAnotherPattern(other, this)))
            clashes++;
        return clashes;
    }

    /// <summary>
    /// Names made of one root tell themselves apart by their last vowel: between its last consonants a long i is written, and after a long a only a short i
    /// is not. Kamal is not كامل, Karim not کرم; Salim may be سالم, but is سليم more often.
    /// </summary>
    private static bool IsAnotherPattern(Sound written, Sound unwritten)
    {
        const int LastInner = 2;
        return unwritten.Vowels[LastInner] == Unknown && (written.Vowels[LastInner] == 'I' || written.Vowels[LastInner] == 'A' && unwritten.Vowels[LastInner - 1] == 'A');
    }

    private static bool Agree(char one, char other)
    {
        if (one == other || one == Unknown || other == Unknown)
            return true;
        if (one == 'Y' || other == 'Y')
            return (one == 'Y' ? other : one) is 'E' or 'I';
        if (one == 'E' || other == 'E')
            return (one == 'E' ? other : one) is 'A' or 'I' or None;
        return false;
    }

    /// <summary>Gathers consonants and the vowels between them.</summary>
    internal sealed class SoundBuilder
    {
        private readonly StringBuilder vowels = new();
        private char vowel = None;

        public StringBuilder Consonants { get; } = new();

        public void Consonant(char sound)
        {
            // Doubled letters and a consonant written twice for its length are one.
            if (Consonants.Length > 0 && Consonants[^1] == sound && vowel is None)
                return;
            vowels.Append(vowel);
            vowel = None;
            Consonants.Append(sound);
        }

        public void Vowel(char sound)
        {
            if (vowel is None or Unknown)
                vowel = sound;
        }

        /// <summary>A place where the script writes no short vowel.</summary>
        public void Unwritten()
        {
            if (vowel is None)
                vowel = Unknown;
        }

        public string Vowels() => vowels.ToString() + vowel;
    }
}
