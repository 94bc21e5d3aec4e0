namespace Undersigned.Names;

/// <summary>What about a name a person should look at before it is shown.</summary>
[Flags]
public enum NameFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No letter and no digit: only signs, or nothing.</summary>
    NoLetter = 1,

    /// <summary>Nothing but pictures.</summary>
    EmojiOnly = 2,

    /// <summary>Letters of two scripts within one word, as nobody writes: Кomala with a Cyrillic K.</summary>
    MixedScript = 4,

    /// <summary>A word whose letters look like those of another script, in a name of that other script.</summary>
    LookAlike = 8,

    /// <summary>Longer than any name is.</summary>
    TooLong = 16,

    /// <summary>The same combining mark, or many, on one letter.</summary>
    RepeatedMarks = 32,

    /// <summary>It holds what <see cref="NameSafety.Clean"/> would remove for safety (not mere spaces).</summary>
    Unclean = 64,

    /// <summary>The same letter very many times in a row.</summary>
    RepeatedLetters = 128,
}
