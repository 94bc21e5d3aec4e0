using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who signed a text, as the reader tells it.</summary>
internal static class Signed
{
    /// <summary>The first name of each signatory, in the order of the text.</summary>
    public static IReadOnlyList<string> Names(string text) => [.. StatementReader.ReadText(text).Signatories.Select(signatory => signatory.Names.Values.First().Value)];

    /// <param name="text">The text, as it was pasted.</param>
    /// <param name="expected">The names, parted by " | ".</param>
    public static void By(string text, string expected) => Assert.Equal(expected, string.Join(" | ", Names(text)));
}
