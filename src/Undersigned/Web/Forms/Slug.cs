using System.Text.RegularExpressions;
using Undersigned.Names;

namespace Undersigned.Web.Forms;

/// <summary>A record's place in addresses: lower-case ASCII letters and digits, in words joined by hyphens.</summary>
public static partial class Slug
{
    public const int Longest = 80;

    // Addresses are read aloud and printed: some eight words.
    private const int LongestMade = 60;

    // The desk's own pages stand at these places.
    private static readonly string[] Reserved = ["new", "duplicates"];

    public static bool IsOne(string text) => text.Length <= Longest && Shape().IsMatch(text) && !Reserved.Contains(text);

    /// <summary>
    /// Made from the Latin words of a title. A title in another script is not transliterated: it gets the given kind and day, which its
    /// author may exchange for something better.
    /// </summary>
    public static string From(string title, string kind, DateOnly day)
    {
        var made = "";
        foreach (var word in Fold.Words(title).Where(word => word.All(char.IsAsciiLetterOrDigit)))
        {
            if (made.Length + 1 + word.Length > LongestMade)
                break;
            made += made.Length == 0 ? word : "-" + word;
        }
        return made.Any(char.IsAsciiLetter) && IsOne(made) ? made : $"{kind}-{day:yyyy-MM-dd}";
    }

    /// <summary>Made from the first of several names that has Latin words.</summary>
    public static string FromAny(IEnumerable<string> names, string kind, DateOnly day)
    {
        var none = From("", kind, day);
        return names.Select(name => From(name, kind, day)).FirstOrDefault(made => made != none) ?? none;
    }

    /// <summary>The same, with a number behind it where it is taken.</summary>
    public static async Task<string> Free(string made, Func<string, Task<bool>> isTaken)
    {
        var free = made;
        for (var next = 2; await isTaken(free); next++)
            free = $"{made}-{next}";
        return free;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Shape();
}
