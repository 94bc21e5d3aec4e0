namespace Undersigned.Tests.Harness;

/// <summary>
/// Goes through pages in one window and gathers what is wrong with them for eyes, ears and keyboards: that they fit the width, and what axe
/// finds. Pictures of them stay in artifacts/screenshots where somebody asked for them (<c>./dev test --pictures</c>).
/// </summary>
/// <param name="language">The reader's language, for the pictures' names.</param>
/// <param name="width">The window's width in pixels.</param>
/// <param name="dark">Whether the reader prefers dark pages. Axe takes most of the time: every second page is looked at light, the others dark, and with --long each both ways.</param>
internal sealed class LookOver(string language, int width, bool dark)
{
    private static readonly bool TakesPictures = Marathon.IsOn || Environment.GetEnvironmentVariable("UNDERSIGNED_PICTURES") == "1";

    private readonly List<string> _faults = [];
    private int _looks;

    /// <summary>One line for each thing that is wrong, beginning with the page's name.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Looks at what the window shows, or first opens an address in it.</summary>
    public async Task At(Visit visit, string name, string? address = null)
    {
        if (address is not null)
            await visit.Open(address);
        if (TakesPictures)
            await visit.Screenshot($"{name}-{language}-{width}{(dark ? "-dark" : "")}");
        if (Marathon.IsOn || _looks++ % 2 == (dark ? 1 : 0))
            _faults.AddRange((await visit.AccessibilityFaults()).Select(fault => $"{name}: {fault}"));
        _faults.AddRange((await visit.SticksOut()).Select(element => $"{name}: sticks out sideways: {element}"));
    }
}
