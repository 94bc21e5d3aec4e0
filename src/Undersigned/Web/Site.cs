namespace Undersigned.Web;

/// <summary>What an installation says of itself on every page.</summary>
public sealed record Site
{
    public const string DefaultName = "Undersigned";

    public string Name { get; init; } = DefaultName;

    /// <summary>True while invented organisations are shown: every page says so.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Where the source of the running program can be had (the AGPL asks for it), or null.</summary>
    public Uri? Source { get; init; }
}

/// <summary>A link in the masthead or on the desk, contributed by the slice it leads to: a text's key and a path below the language.</summary>
/// <param name="Policy">On the desk: the policy a visitor must meet for the link to be shown.</param>
public sealed record NavigationLink(NavigationArea Area, string TextKey, string Path, int Order, string? Policy = null);

/// <summary>Where a navigation link stands.</summary>
public enum NavigationArea
{
    Masthead,
    Desk,
    Footer,
}
