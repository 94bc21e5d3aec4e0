using System.Globalization;
using System.Text;
using Undersigned.Names;

namespace Undersigned.Features.Organisations;

/// <summary>Makes a place in addresses from a name: lower-case ASCII letters, digits and hyphens.</summary>
public static class Slugs
{
    // Long enough to be recognised, short enough to be read aloud; the columns hold 80 and leave room for a number.
    private const int Longest = 60;

    // Fewer letters than these tell nothing.
    private const int Fewest = 3;

    /// <summary>The first name that can be written in ASCII, or the given word with digits of the names' digest where none can.</summary>
    public static string Of(IEnumerable<string> names, string otherwise)
    {
        var all = names.ToList();
        return all.Select(Ascii).FirstOrDefault(slug => slug.Count(char.IsAsciiLetter) >= Fewest)
            ?? $"{otherwise}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', all))))[..8]}";
    }

    /// <summary>The slug itself, or with the first number that makes it free.</summary>
    public static string Free(string slug, Func<string, bool> isTaken) =>
        Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}")).First(candidate => !isTaken(candidate));

    private static string Ascii(string name)
    {
        var slug = new StringBuilder(Longest);
        foreach (var word in Fold.Words(name))
        {
            if (!word.All(char.IsAsciiLetterOrDigit))
                continue;
            if (slug.Length + word.Length >= Longest)
                break;
            slug.Append(slug.Length > 0 ? "-" : "").Append(word);
        }
        return slug.ToString();
    }
}
