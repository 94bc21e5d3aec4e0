using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;

namespace Undersigned.Tests.Reading;

/// <summary>People who hold something (a receipt, a bundle, a text from a leaflet) and ask the site what it is worth.</summary>
public sealed class CheckYoursTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task A_receipt_and_its_opening_pasted_say_whose_signature_is_where_and_what_is_only_claimed()
    {
        var slug = await Issued.Statement(server, "paste");
        var (receipt, opening) = await Receipt(slug, "لیلا احمدی", "leyla@paste.example");

        var page = await server.Reader().Open("/en/check").Follow("Check what you hold");
        page = await page.Fill("Receipt, promise or text", receipt.ReplaceLineEndings("\r\n")).Fill("The opening that belongs to a receipt", opening).Press("Check");

        Assert.True(page.Shows("It holds."), page.Text);
        Assert.True(page.Shows("The opening tells exactly what the entry commits to: لیلا احمدی, 2026-04-15."), page.Text);
        Assert.True(page.Shows("The copy of the text in \"fa\" is the text that was signed, to the byte."), page.Text);
        Assert.True(page.Shows("What is only claimed"), page.Text);
        Assert.True(page.Shows("That this page tells the truth"), page.Text);
        Assert.Equal(Issued.EnglishTitle, (await page.Follow(Issued.EnglishTitle)).Heading);
        // Both stay where they were pasted, and nowhere else.
        Assert.Contains("c2sp.org/tlog-proof@v1", page.Value("Receipt, promise or text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_persian_the_same_is_said_in_persian_and_a_file_does_as_well()
    {
        var slug = await Issued.Statement(server, "upload");
        var (receipt, _) = await Receipt(slug, "Şîrîn Nesrîn", "shirin@upload.example");

        var page = await server.Reader("fa").Open("/fa/check/yours");
        page = await page.Attach("یا یک پرونده", "receipt.tlog-proof", Encoding.UTF8.GetBytes(receipt)).Press("بسنجید");

        Assert.True(page.Shows("درست است."), page.Text);
        Assert.True(page.Shows("آنچه تنها ادعاست"), page.Text);
        Assert.False(page.Shows("Nesrîn"));
    }

    [Fact]
    public async Task Another_opening_is_named_as_such_and_both_stay_in_the_form()
    {
        var slug = await Issued.Statement(server, "other-opening");
        var (receipt, _) = await Receipt(slug, "Nasrin Vale", "nasrin@opening.example");
        var (_, other) = await Receipt(slug, "Łukasz Żak", "lukasz@opening.example");

        var page = await server.Reader().Open("/en/check/yours").Fill("Receipt, promise or text", receipt).Fill("The opening that belongs to a receipt", other).Press("Check");

        Assert.True(page.Shows("It does not hold."), page.Text);
        Assert.True(page.Shows("opening: The name or another field is not the one that was signed."), page.Text);
        Assert.Contains("undersigned/1 opening", page.Value("The opening that belongs to a receipt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bundle_is_checked_whole_and_a_forged_one_is_named_with_its_place()
    {
        var slug = await Issued.Statement(server, "bundle");
        await server.Sign(slug, "لیلا احمدی", "leyla@bundle-check.example");
        await server.Logged();
        var statement = await server.Services.GetRequiredService<PublishedStatements>().Find(slug);
        await server.Services.GetRequiredService<PublishList>().Run(statement!.Id, TestContext.Current.CancellationToken);
        var bundle = await server.Reader().Download($"/s/{slug}/bundle.zip");

        var page = await (await server.Reader().Open("/en/check/yours")).Attach("Or a file", "bundle.zip", bundle).Press("Check");
        Assert.True(page.Shows("It holds."), page.Text);
        Assert.True(page.Shows("named 1, initials 0"), page.Text);

        bundle[bundle.Length / 2] ^= 1;
        var forged = await (await server.Reader().Open("/en/check/yours")).Attach("Or a file", "bundle.zip", bundle).Press("Check");
        Assert.False(forged.Shows("It holds."), forged.Text);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(server.Settings.DataFolder, "checking")));
    }

    [Fact]
    public async Task A_text_from_a_leaflet_is_recognised_and_each_word_that_differs_is_shown()
    {
        await Issued.Statement(server, "leaflet");
        const string Persian = "برای آرشیوهای باز در دره\n\nمی‌خواهیم همهٔ آرشیوهای دره گشوده شوند.\n\nحافظه از آنِ همه است.\n\nبه شورای شهرستان\n\nآرشیوها را تا بهار بگشایید.";

        var same = await Paste(Persian);
        Assert.True(same.Shows("It is the statement, word for word.") || same.Shows("It is the statement, letter for letter."), same.Text);
        Assert.True(same.Shows("Compared with Persian, version 1."), same.Text);
        var quoted = await Paste("For open archives in the valley\n\nWe ask that  every archive in the valley be opened.\n\nMemory belongs to all.\n\nTo the county council\nOpen the archives by spring.");
        Assert.False(quoted.Shows("It is not the same text."), quoted.Text);
        Assert.True((await Paste(Persian.Insert(5, "\ufffe"))).Shows("It is not the same text.")); // a sign that no normalisation takes
        var changed = await Paste(Persian.Replace("همهٔ آرشیوهای", "برخی آرشیوهای", StringComparison.Ordinal));
        Assert.True(changed.Shows("It is not the same text."), changed.Text);
        Assert.Equal(["همهٔ"], changed.Texts("del").Select(d => d.Trim()));
        Assert.Equal(["برخی"], changed.Texts("ins").Select(d => d.Trim()));
        Assert.Equal("fa", changed.One(".differences").GetAttribute("lang"));
        Assert.True((await Paste("Quite another thing, of apples and pears.")).Shows("It is no statement that was published here"));
    }

    [Theory]
    [InlineData("", "Please paste something, or choose a file.")]
    [InlineData("c2sp.org/tlog-proof@v1\nextra !\n", "This cannot be read")]
    [InlineData("c2sp.org/tlog-proof@v1\nextra AAAA\nindex 1\n\nother.example/log\n1\nAAAA\n\n", "This cannot be read")]
    [InlineData("undersigned/1 promise\nlog x\n", "This cannot be read")]
    public async Task What_cannot_be_read_is_refused_on_the_same_page_with_the_input_kept(string pasted, string refusal)
    {
        var page = await Paste(pasted);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Shows(refusal), page.Text);
        Assert.Equal(pasted.Trim('\n'), page.Value("Receipt, promise or text").ReplaceLineEndings("\n").Trim('\n'));
    }

    [Fact]
    public async Task Files_that_are_nothing_of_the_kind_are_refused_and_change_nothing()
    {
        byte[][] files = [[0, 1, 2, 3], "PK"u8.ToArray(), [.. "PK\u0003\u0004"u8, .. new byte[5000]], new byte[2_000_000]];
        foreach (var bytes in files)
        {
            var page = await (await server.Reader().Open("/en/check/yours")).Attach("Or a file", "x.zip", bytes).Press("Check");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.True(page.Shows("This cannot be read"), page.Text);
        }
    }

    private Task<Page> Paste(string text) => server.Reader().Open("/en/check/yours").Fill("Receipt, promise or text", text).Press("Check");

    private async Task<(string Receipt, string Opening)> Receipt(string slug, string name, string address)
    {
        var link = await server.Sign(slug, name, address);
        var reader = server.Reader();
        return (Encoding.UTF8.GetString(await reader.Download($"{link}?handler=receipt")), Encoding.UTF8.GetString(await reader.Download($"{link}?handler=opening")));
    }
}
