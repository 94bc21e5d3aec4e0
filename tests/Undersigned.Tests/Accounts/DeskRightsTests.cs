using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;
using Undersigned.Tests.Harness;
using Undersigned.Web;

namespace Undersigned.Tests.Accounts;

/// <summary>Every page of the desk and every form on it, tried by a stranger and in each role. A page that is not in the table fails the test.</summary>
public sealed class DeskRightsTests(DeskRightsTests.Colleagues colleagues) : IClassFixture<DeskRightsTests.Colleagues>
{
    private const string Statement = "/en/desk/statements/open-archives";
    private const string Signature = $"{Statement}/signatures/00000000-0000-7000-8000-000000000000";

    private const string Member = "/en/desk/alliances/no-such-alliance/members/00000000-0000-7000-8000-000000000000";

    private const string Draft = "/en/desk/published/00000000-0000-7000-8000-000000000000";

    private static readonly (string Page, string Handler, string Address, Role Least)[] Table =
    [
        ("Accounts.Colleagues", "Get", "/en/desk/accounts", Role.Operator),
        ("Accounts.Colleagues", "PostInvite", "/en/desk/accounts?handler=invite", Role.Operator),
        ("Accounts.Colleagues", "PostWithdraw", "/en/desk/accounts?handler=withdraw&id=00000000-0000-7000-8000-000000000000", Role.Operator),
        ("Accounts.Colleagues", "PostDeactivate", "/en/desk/accounts?handler=deactivate&id=00000000-0000-7000-8000-000000000000", Role.Operator),
        ("Accounts.Colleagues", "PostReactivate", "/en/desk/accounts?handler=reactivate&id=00000000-0000-7000-8000-000000000000", Role.Operator),
        ("Organisations.Desk.List", "Get", "/en/desk/organisations", Role.Observer),
        ("Organisations.Desk.Duplicates", "Get", "/en/desk/organisations/duplicates", Role.Observer),
        ("Organisations.Desk.Duplicates", "PostUndo", "/en/desk/organisations/duplicates?handler=undo&id=1", Role.Secretariat),
        ("Organisations.Desk.Pair", "Get", "/en/desk/organisations/pair/one/other", Role.Secretariat),
        ("Organisations.Desk.Pair", "PostMerge", "/en/desk/organisations/pair/one/other?handler=merge", Role.Secretariat),
        ("Organisations.Desk.Pair", "PostApart", "/en/desk/organisations/pair/one/other?handler=apart", Role.Secretariat),
        ("Organisations.Desk.Edit", "Get", "/en/desk/organisations/new", Role.Secretariat),
        ("Organisations.Desk.Edit", "Post", "/en/desk/organisations/new", Role.Secretariat),
        ("Alliances.Desk.List", "Get", "/en/desk/alliances", Role.Observer),
        ("Alliances.Desk.Edit", "Get", "/en/desk/alliances/new", Role.Secretariat),
        ("Alliances.Desk.Edit", "Post", "/en/desk/alliances/new", Role.Secretariat),
        ("Alliances.Desk.Edit", "PostAdmit", "/en/desk/alliances/new?handler=admit", Role.Secretariat),
        ("Alliances.Desk.Edit", "PostLeave", "/en/desk/alliances/new?handler=leave", Role.Secretariat),
        ("Alliances.Desk.Edit", "PostStrike", "/en/desk/alliances/new?handler=strike", Role.Secretariat),
        ("Alliances.Desk.Member", "Get", Member, Role.Secretariat),
        ("Alliances.Desk.Member", "PostSend", $"{Member}?handler=send", Role.Secretariat),
        ("Statements.Desk.Overview", "Get", "/en/desk", Role.Observer),
        ("Statements.Desk.New", "Get", "/en/desk/statements/new", Role.Secretariat),
        ("Statements.Desk.New", "Post", "/en/desk/statements/new", Role.Secretariat),
        ("Statements.Desk.One", "Get", Statement, Role.Observer),
        ("Statements.Desk.Details", "Get", $"{Statement}/details", Role.Secretariat),
        ("Statements.Desk.Details", "Post", $"{Statement}/details", Role.Secretariat),
        ("Statements.Desk.Write", "Get", $"{Statement}/text/en", Role.Secretariat),
        ("Statements.Desk.Write", "Post", $"{Statement}/text/en", Role.Secretariat),
        ("Statements.Desk.Write", "PostClean", $"{Statement}/text/en?handler=clean", Role.Secretariat),
        ("Statements.Desk.Write", "PostAsk", $"{Statement}/text/en?handler=ask", Role.Secretariat),
        ("Statements.Desk.Write", "PostDrop", $"{Statement}/text/en?handler=drop", Role.Secretariat),
        ("Statements.Desk.Issue", "Get", $"{Statement}/issue", Role.Secretariat),
        ("Statements.Desk.Issue", "Post", $"{Statement}/issue", Role.Secretariat),
        ("Statements.Desk.Close", "Get", $"{Statement}/close", Role.Secretariat),
        ("Statements.Desk.Close", "Post", "/en/desk/statements/no-such-statement/close", Role.Secretariat),
        ("Signatures.Desk.Received", "Get", $"{Statement}/signatures", Role.Observer),
        ("Signatures.Desk.One", "Get", Signature, Role.Observer),
        ("Signatures.Desk.One", "PostInvite", $"{Signature}?handler=invite", Role.Secretariat),
        ("Signatures.Desk.One", "PostHide", $"{Signature}?handler=hide", Role.Secretariat),
        ("Signatures.Desk.One", "PostShow", $"{Signature}?handler=show", Role.Secretariat),
        ("Signatures.Desk.One", "PostAsk", $"{Signature}?handler=ask", Role.Secretariat),
        ("Signatures.Desk.One", "PostRemove", $"{Signature}?handler=remove", Role.Secretariat),
        ("Signatures.Desk.Invalidate", "Get", $"{Statement}/signatures/invalidate", Role.Secretariat),
        ("Signatures.Desk.Invalidate", "Post", $"{Statement}/signatures/invalidate", Role.Secretariat),
        ("Signatures.Desk.Invalidate", "PostPutBack", $"{Statement}/signatures/invalidate?handler=putback", Role.Secretariat),
        ("Signatures.Desk.Export", "Get", $"{Statement}/signatures.csv", Role.Observer),
        ("Signatures.Desk.Export", "Post", $"{Statement}/signatures.csv", Role.Secretariat),
        ("Signatures.Imported.Desk.Read", "Get", "/en/desk/published", Role.Secretariat),
        ("Signatures.Imported.Desk.Read", "Post", "/en/desk/published", Role.Secretariat),
        ("Signatures.Imported.Desk.Review", "Get", Draft, Role.Secretariat),
        ("Signatures.Imported.Desk.Review", "PostAnswer", $"{Draft}?handler=answer", Role.Secretariat),
        ("Signatures.Imported.Desk.Review", "PostCertain", $"{Draft}?handler=certain", Role.Secretariat),
        ("Signatures.Imported.Desk.Review", "PostLeave", $"{Draft}?handler=leave&row=1", Role.Secretariat),
        ("Signatures.Imported.Desk.Review", "PostLeaveEvent", $"{Draft}?handler=leaveevent&number=1", Role.Secretariat),
        ("Signatures.Imported.Desk.Review", "PostLeaveCall", $"{Draft}?handler=leavecall&number=1", Role.Secretariat),
        ("Signatures.Imported.Desk.Review", "PostAccept", $"{Draft}?handler=accept", Role.Secretariat),
        ("Signatures.Imported.Desk.Review", "PostAsk", $"{Draft}?handler=ask", Role.Secretariat),
        ("Signatures.Imported.Desk.Review", "PostDiscard", $"{Draft}?handler=discard", Role.Secretariat),
        ("Signatures.Imported.Desk.Entry", "Get", $"{Draft}/entries/0", Role.Secretariat),
        ("Signatures.Imported.Desk.Entry", "Post", $"{Draft}/entries/0", Role.Secretariat),
        ("Signatures.Imported.Desk.Entry", "PostSearch", $"{Draft}/entries/0?handler=search", Role.Secretariat),
        ("Signatures.Imported.Desk.Event", "Get", $"{Draft}/events/0", Role.Secretariat),
        ("Signatures.Imported.Desk.Event", "Post", $"{Draft}/events/0", Role.Secretariat),
        ("Signatures.Imported.Desk.Call", "Get", $"{Draft}/calls/0", Role.Secretariat),
        ("Signatures.Imported.Desk.Call", "Post", $"{Draft}/calls/0", Role.Secretariat),
        ("Signatures.Imported.Desk.Details", "Get", $"{Draft}/details", Role.Secretariat),
        ("Signatures.Imported.Desk.Details", "Post", $"{Draft}/details", Role.Secretariat),
        ("Signatures.Imported.Desk.Text", "Get", $"{Draft}/text/en", Role.Secretariat),
        ("Signatures.Imported.Desk.Text", "Post", $"{Draft}/text/en", Role.Secretariat),
        ("Signatures.Imported.Desk.Text", "PostDrop", $"{Draft}/text/en?handler=drop", Role.Secretariat),
        ("Reading.Desk.Preview", "Get", $"{Statement}/preview/fa", Role.Observer),
    ];

    public static TheoryData<string, string, string, Role> Lines() => new(Table.Select(line => new TheoryDataRow<string, string, string, Role>(line.Page, line.Handler, line.Address, line.Least)));

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Only_whoever_may_gets_in(string page, string handler, string address, Role least)
    {
        Assert.NotEmpty(page);
        var isForm = handler.StartsWith("Post", StringComparison.Ordinal);

        using (var stranger = new Reader(colleagues.Server.Address))
            Assert.Equal("/en/desk/sign-in", (await Try(stranger, address, isForm, token: null)).Headers.Location!.OriginalString.Split('?')[0]);
        foreach (var role in Enum.GetValues<Role>())
        {
            var (reader, token) = colleagues[role];
            using var answer = await Try(reader, address, isForm, token);
            if (role < least)
            {
                Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
                continue;
            }
            Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity]);
            Assert.DoesNotContain("sign-in", answer.Headers.Location?.OriginalString ?? "", StringComparison.Ordinal);
            if (isForm)
            {
                using var forged = await Try(reader, address, isForm, token: null);
                Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
            }
        }
        Assert.Empty(colleagues.Server.Log.Errors);
    }

    [Fact]
    public async Task What_was_refused_left_no_trace()
    {
        var (observer, token) = colleagues[Role.Observer];
        var before = await colleagues.Server.Stored(db => db.DeskActs.CountAsync());

        foreach (var (_, handler, address, _) in Table.Where(line => line.Handler.StartsWith("Post", StringComparison.Ordinal)))
        {
            using var answer = await Try(observer, address, isForm: true, token);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Equal(before, await colleagues.Server.Stored(db => db.DeskActs.CountAsync()));
    }

    [Fact]
    public void Every_page_and_form_of_the_desk_is_in_the_table()
    {
        var pages = typeof(Server).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DeskPageModel)) && type.GetCustomAttribute<AllowAnonymousAttribute>() is null);
        var handlers =
            from page in pages
            from method in page.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where method.Name.StartsWith("OnGet", StringComparison.Ordinal) || method.Name.StartsWith("OnPost", StringComparison.Ordinal)
            let name = page.FullName!["Undersigned.Features.".Length..^"Model".Length]
            select (name, method.Name["On".Length..].Replace("Async", "", StringComparison.Ordinal));

        Assert.Equal(handlers.Order(), Table.Select(line => (line.Page, line.Handler)).Order());
    }

    [Fact]
    public void Only_the_door_and_the_one_time_links_are_open_to_strangers()
    {
        var open = typeof(Server).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DeskPageModel)) && type.GetCustomAttribute<AllowAnonymousAttribute>() is not null);

        Assert.Equal(["SetupEndedModel", "SetupModel", "SignInModel", "SignOutModel"], open.Select(type => type.Name).Order());
    }

    private static async Task<HttpResponseMessage> Try(Reader reader, string address, bool isForm, string? token)
    {
        using var request = new HttpRequestMessage(isForm ? HttpMethod.Post : HttpMethod.Get, address);
        if (isForm)
            request.Content = new FormUrlEncodedContent(token is null ? [] : [new("form-token", token)]);
        return await reader.Http.SendAsync(request);
    }

    /// <summary>One server with an issued statement, and a colleague in each role.</summary>
    public sealed class Colleagues : IAsyncLifetime
    {
        private readonly Dictionary<Role, (Reader, string)> _readers = [];

        public RunningServer Server { get; } = new();

        public (Reader Reader, string Token) this[Role role] => _readers[role];

        public async ValueTask InitializeAsync()
        {
            await Server.InitializeAsync();
            await Issued.Statement(Server);
            foreach (var role in Enum.GetValues<Role>())
            {
                var reader = await Desk.Colleague(Server, role);
                _readers[role] = (reader, (await reader.Open("/en/desk")).One("form.sign-out input[name=form-token]").GetAttribute("value")!);
            }
        }

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
