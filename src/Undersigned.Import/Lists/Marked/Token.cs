namespace Undersigned.Import.Lists.Marked;

/// <summary>What a token is, as it is written.</summary>
internal enum TokenForm
{
    /// <summary>Before the first word of a line that follows the one above.</summary>
    LineBreak,

    /// <summary>Before the first word of a line with an empty line above it.</summary>
    Gap,

    /// <summary>A comma, a bracket, a dash.</summary>
    Mark,

    Number,
    AllCapitals,
    Capital,
    LowerCase,

    /// <summary>A word of a script without capitals.</summary>
    Uncased,
}

/// <summary>What the word lists know of a word; a word may be several things.</summary>
[Flags]
internal enum TokenSense
{
    None = 0,
    Body = 1 << 0,
    Organ = 1 << 1,
    Plural = 1 << 2,
    Role = 1 << 3,
    Office = 1 << 4,
    Honorific = 1 << 5,
    GivenName = 1 << 6,
    Signed = 1 << 7,
    Member = 1 << 8,
    Founder = 1 << 9,
    Alliance = 1 << 10,
    Founding = 1 << 11,
    Statement = 1 << 12,
    Joint = 1 << 13,
    Says = 1 << 14,
    Attended = 1 << 15,
    Invitation = 1 << 16,
    Letter = 1 << 17,
    Event = 1 << 18,
    Closing = 1 << 19,
    We = 1 << 20,
    And = 1 << 21,
    Clause = 1 << 22,
    Small = 1 << 23,
    Place = 1 << 24,

    /// <summary>The Arabic "and" that is written as the first letter of the next word.</summary>
    GluedAnd = 1 << 25,
    Organising = 1 << 26,
    Together = 1 << 27,
    Telling = 1 << 28,
    Uniting = 1 << 29,
    Coming = 1 << 30,
}

/// <summary>A word or a mark of a text, or the break before a line.</summary>
/// <param name="Line">Index of its line.</param>
/// <param name="Start">Its first character in the line.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Key">The word folded, or the mark.</param>
internal readonly record struct Token(int Line, int Start, int End, string Key, TokenForm Form)
{
    public bool IsBreak => Form is TokenForm.LineBreak or TokenForm.Gap;

    public bool IsWord => Form > TokenForm.Mark;

    public bool EndsSentence => Form == TokenForm.Mark && Key[0] is '.' or '!' or '?' or '؟';

    public bool IsComma => Form == TokenForm.Mark && Key[0] is ',' or '،' or ';' or '؛';
}
