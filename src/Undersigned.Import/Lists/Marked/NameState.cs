namespace Undersigned.Import.Lists.Marked;

/// <summary>What a token may be to the names of those who sign.</summary>
internal enum NameState
{
    /// <summary>No part of a name.</summary>
    Outside,

    /// <summary>The first of a body's name.</summary>
    OpensBody,

    /// <summary>A later one of it.</summary>
    InBody,

    /// <summary>The first of a person's name.</summary>
    OpensPerson,

    /// <summary>A later one of it.</summary>
    InPerson,
}
