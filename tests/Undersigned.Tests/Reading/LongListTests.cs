using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Reading;

/// <summary>A statement that many sign: the list is read page by page and stays in order while it grows.</summary>
public sealed class LongListTests(LakeCities lake) : IClassFixture<LakeCities>
{
    private static readonly string[] Given = ["Ada", "Ömer", "Zoë", "Łukasz", "Åsa", "Çiğdem", "Şîrîn", "Émile", "Mara", "Bram"];

    [Fact]
    public async Task The_list_goes_on_where_its_page_ended_and_a_new_name_takes_its_place()
    {
        for (var i = 0; i < 110; i++)
            await Sign($"{Given[i % Given.Length]} Walker{i:000}");
        var before = await Pages();
        await Sign("Émile Aaronson");
        var after = await Pages();

        Assert.Equal(before.Append("Émile Aaronson").Order(Alphabet), after);
        Assert.Equal(3 + 10 + 110 + 1, after.Count);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_the_last_one()
    {
        var last = await lake.Server.Reader().Open($"/en/s/{LakeCities.Slug}?p=77");
        Assert.NotEmpty(last.Texts(".names tbody th"));
    }

    // Organisations first; among each, the alphabet that English readers know.
    private IComparer<string> Alphabet => Comparer<string>.Create((left, right) =>
    {
        var byKind = IsOrganisation(right).CompareTo(IsOrganisation(left));
        return byKind != 0 ? byKind : Letters.Compare(left, right);
    });

    private static readonly IComparer<string> Letters =
        StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("en"), System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreSymbols);

    private static bool IsOrganisation(string name) => name.StartsWith("Teachers", StringComparison.Ordinal) || name.StartsWith("Association", StringComparison.Ordinal) || name.StartsWith("Komîteya", StringComparison.Ordinal);

    private Task Sign(string name) => lake.Sign(new SignForm { Name = name, Address = $"{Guid.NewGuid():N}@people.example" });

    private async Task<List<string>> Pages()
    {
        // The page cache holds a page for a second at most, and for less after a change.
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        var names = new List<string>();
        var page = await lake.Server.Reader().Open($"/en/s/{LakeCities.Slug}");
        while (true)
        {
            names.AddRange(page.Texts(".names tbody th > bdi"));
            if (page.Document.QuerySelector(".pager a[rel=next]") is null)
                return names;
            page = await page.Follow("Next page");
        }
    }
}
