using System.Net;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;
using Opening = Undersigned.TransparencyLog.Opening;
using SignatureField = Undersigned.TransparencyLog.SignatureField;

namespace Undersigned.Tests.Signatures;

/// <summary>What the public sees of a signature is its signer's choice, at the form and later, and nobody else's.</summary>
public sealed class VisibilityTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("My name", Visibility.Named)]
    [InlineData("My initials", Visibility.Initials)]
    [InlineData("Only that somebody signed", Visibility.Counted)]
    [InlineData("Nothing, and forget who I am", Visibility.Sealed)]
    public async Task Each_way_of_being_shown_can_be_chosen_at_the_form_and_the_page_counts_it(string choice, Visibility visibility)
    {
        var slug = await Issued.Statement(server, $"chosen-{visibility}".ToLowerInvariant());

        await server.Sign(slug, "Şîrîn Nesrîn", $"{visibility}@choice.example".ToLowerInvariant(), choice);

        var signature = await server.Stored(db => db.Signatures.SingleAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug)));
        Assert.Equal((visibility, visibility == Visibility.Sealed), (signature.Visibility, signature.Content.Length == 0));
        var page = await server.Reader().Open($"/en/s/{slug}");
        Assert.Equal(visibility == Visibility.Named, page.Shows("Şîrîn Nesrîn"));
        Assert.Equal(visibility == Visibility.Initials, page.Shows("Ş. N."));
    }

    [Fact]
    public async Task Who_seals_with_the_code_is_told_on_that_page_what_opens_the_entry()
    {
        var slug = await Issued.Statement(server, "sealed-by-code");
        var form = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", "Nasrin Vale").Fill("E-mail address", "nasrin@code.example").Choose("Nothing, and forget who I am").Press("Continue");
        var sent = await form.Press("Send me the mail");

        var done = await sent.Fill("The code from the mail", (await server.Mailbox.Next("nasrin@code.example")).Find(@"\b\d{6}\b")).Press("Confirm my signature");

        Assert.Equal("en=Nasrin Vale", Opening.Parse(done.One("textarea").TextContent.TrimStart('\n').ReplaceLineEndings("\n"))[SignatureField.Names]);
        Assert.Empty((await server.Stored(db => db.Signatures.SingleAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug)))).Content);
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.Secretariat)]
    [InlineData(Role.Operator)]
    public async Task No_role_at_the_desk_changes_what_a_signer_shows(Role role)
    {
        var slug = await Issued.Statement(server, $"by-{role}".ToLowerInvariant());
        await server.Sign(slug, "Łukasz Żak", $"{role}@role.example".ToLowerInvariant(), "My initials");
        var id = await server.Stored(db => db.Signatures.Where(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug)).Select(s => s.Id).SingleAsync());
        var reader = await Desk.Colleague(server, role, $"{role}-{Guid.NewGuid():n}@desk.example".ToLowerInvariant());

        foreach (var address in new[] { $"/en/desk/statements/{slug}", $"/en/desk/statements/{slug}/signatures", $"/en/desk/statements/{slug}/signatures/{id}" })
            Assert.Empty((await reader.Open(address)).Document.QuerySelectorAll("form[method=post] [name$=isibility]"));
        foreach (var handler in new[] { "show", "visibility", "unhide", "hide" })
        {
            using var forged = new HttpRequestMessage(HttpMethod.Post, $"/en/desk/statements/{slug}/signatures/{id}?handler={handler}")
            {
                Content = new FormUrlEncodedContent([KeyValuePair.Create("Visibility", "Named"), KeyValuePair.Create("Reason", "Invalid")]),
            };
            forged.Headers.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));
            Assert.NotEqual(HttpStatusCode.OK, (await reader.Http.SendAsync(forged)).StatusCode);
        }
        var signature = await server.Stored(db => db.Signatures.AsNoTracking().SingleAsync(s => s.Id == id));
        Assert.Equal((Visibility.Initials, SignatureState.Confirmed), (signature.Visibility, signature.State));
    }

    [Fact]
    public async Task What_was_sealed_is_unsealed_by_nobody_not_even_its_signer()
    {
        var slug = await Issued.Statement(server, "unsealed");
        var link = await server.Sign(slug, "Nasrin Vale", "nasrin@unsealed.example", "Nothing, and forget who I am");

        Assert.Empty((await server.Reader().Open(link)).Document.QuerySelectorAll("[name=Visibility]"));
        using var forged = new FormUrlEncodedContent([KeyValuePair.Create("Visibility", "Named")]);
        await server.Reader().Http.PostAsync($"{new Uri(link).AbsolutePath}?handler=show", forged);

        Assert.Equal(Visibility.Sealed, await server.Stored(db => db.Signatures.Where(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug)).Select(s => s.Visibility).SingleAsync()));
    }
}
