namespace Undersigned.Web;

/// <summary>CLDR's plural categories for whole numbers, for the languages the interface speaks or will speak.</summary>
public static class Plurals
{
    /// <summary>The categories a language tells apart, "other" last. A counted text has one form for each.</summary>
    public static IReadOnlyList<string> Categories(string tag) => tag switch
    {
        "ar" => ["zero", "one", "two", "few", "many", "other"],
        "fr" => ["one", "many", "other"],
        _ => ["one", "other"],
    };

    /// <summary>The category of a count (CLDR plural rules, cardinal, integers).</summary>
    public static string Category(string tag, long count) => tag switch
    {
        "ar" => count switch
        {
            0 => "zero",
            1 => "one",
            2 => "two",
            _ => (count % 100) switch { >= 3 and <= 10 => "few", >= 11 => "many", _ => "other" },
        },
        "fa" => count is 0 or 1 ? "one" : "other",
        "fr" => count is 0 or 1 ? "one" : count % 1_000_000 == 0 ? "many" : "other",
        _ => count == 1 ? "one" : "other",
    };
}
