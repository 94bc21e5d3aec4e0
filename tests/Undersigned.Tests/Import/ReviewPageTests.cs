using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Import;

/// <summary>The page on which a read statement is looked through: also a long list leaves nobody searching for where they were.</summary>
public sealed class ReviewPageTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Who_corrects_an_entry_far_down_a_long_list_comes_back_to_it()
    {
        var review = await Read("Reeds for the delta", [.. Enumerable.Range(1, 90).Select(i => $"Reed Cutters’ Circle {i}")]);
        Assert.Null(review.Document.QuerySelector("#entries-75"));

        var entry = await (await review.Follow("Further entries")).Follow("Correct Entry 75");
        var corrected = await entry.Fill("City", "Ulm").Press("Save");
        Assert.Contains("Ulm", corrected.One("#entries-75").TextContent, StringComparison.Ordinal);

        var without = await corrected.Press("Leave out Entry 75");
        Assert.Contains("left out", without.One("#entries-75").TextContent, StringComparison.Ordinal);
        // Marked names of this page lead to their rows without another request: the source stays scrolled where it was.
        Assert.Contains(without.Document.QuerySelectorAll(".source-lines a.read"), mark => mark.GetAttribute("href") == "#entries-80");
    }

    [Fact]
    public async Task One_button_says_that_all_who_were_not_recognised_are_new_organisations()
    {
        await server.With<Db, int>(db =>
        {
            foreach (var name in new[] { "Committee of Salt Workers of Olbia", "Society of Weavers of Tarnhal" })
                db.Add(new Organisation(Guid.NewGuid().ToString("n"), "en", name, null));
            return db.SaveChangesAsync();
        });
        var review = await Read("Salt and cloth", ["Salt Workers’ Committee", "Weavers’ Society", "Komîteya Jinan a Golê"]);
        Assert.Equal(2, review.Document.QuerySelectorAll("fieldset.choices").Length);

        var settled = await review.Choose("Society of Weavers of Tarnhal").Press("Save, and all others are new organisations");

        Assert.Empty(settled.Document.QuerySelectorAll("fieldset.choices"));
        Assert.Contains("New organisation", settled.One("#entries-1").TextContent, StringComparison.Ordinal);
        Assert.Contains("Known here as Society of Weavers of Tarnhal", Page.Plain(settled.One("#entries-2").TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_in_doubt_is_named_first_and_marked_in_its_row_and_in_the_source()
    {
        var review = await Read("Ropes for the ferry", ["Ropemakers’ Guild of Varan", "Łukаsz Górski"]); // with a Cyrillic а

        Assert.True(review.Shows("thing to look at") || review.Shows("things to look at"), review.Text);
        Assert.Contains("please look", review.One("#entries-2").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("please look", review.One("#entries-1").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Łukаsz Górski"], review.Texts(".source-lines a.doubtful"));
    }

    private async Task<Page> Read(string title, string[] signatories)
    {
        var secretary = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");
        var text = $"""
            {title}

            12 March 2026

            We, the undersigned organisations, ask the regional assembly to publish every measurement of the water since 2019. The river feeds four towns, and nobody who lives there was asked.

            Signatories:

            {string.Join('\n', signatories.Select((signatory, i) => $"{i + 1}. {signatory}"))}
            """;
        return await (await secretary.Open("/en/desk/published")).Fill("Where it was published", "The Valley Herald, no. 12").Fill("The day it stood there", "20 March 2026").Fill("Its text", text).Press("Read it");
    }
}
