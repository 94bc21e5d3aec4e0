namespace Undersigned.Names;

/// <summary>What was taken out of a name before it was stored.</summary>
[Flags]
public enum Removed
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Marks, embeddings, overrides and isolates that turn the direction of the text around a name.</summary>
    DirectionControls = 1,

    /// <summary>Control characters such as NUL.</summary>
    ControlCharacters = 2,

    /// <summary>Characters that are not seen: soft hyphens, byte order marks, tags, fillers, joiners where no letters join.</summary>
    InvisibleCharacters = 4,

    /// <summary>White space at the ends, and more than one space in a row; line breaks became spaces.</summary>
    WhiteSpace = 8,

    /// <summary>Halves of characters, noncharacters and private letters.</summary>
    MalformedCharacters = 16,

    /// <summary>Combining marks beyond those that any writing needs on one letter.</summary>
    SurplusMarks = 32,
}

/// <summary>A name that is safe to store and show.</summary>
/// <param name="Text">The name, composed (NFC).</param>
/// <param name="Removed">What it lost; whoever typed it should be told.</param>
public readonly record struct CleanName(string Text, Removed Removed);
