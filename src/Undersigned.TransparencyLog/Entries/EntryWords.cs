namespace Undersigned.TransparencyLog;

/// <summary>The words of the enumerations, in the order of their members.</summary>
internal static class EntryWords
{
    public static readonly string[] Subjects = ["statement", "alliance"];
    public static readonly string[] Signers = ["all", "persons", "organisations"];
    public static readonly string[] Releases = ["prompt", "shuffled"];
    public static readonly string[] Reasons = ["invalid", "duplicate", "impersonation", "abuse", "mandate", "order", "request", "reaffirmed"];
}
