using Undersigned.Features.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Accounts;

/// <summary>Colleagues of an invented secretariat, who come in by the front door.</summary>
internal static class Desk
{
    public const string Password = "rain on the harbour wall";

    /// <summary>A colleague with the given rights, signed in.</summary>
    public static async Task<Reader> Colleague(RunningServer server, Role role, string? address = null, string name = "لیلا احمدی")
    {
        var reader = server.Reader();
        var page = await reader.Open(await Link(server, role)).Fill("Name", name).Fill("E-mail address", address ?? AddressOf(role))
            .Fill("Password", Password).Press("Make the account and sign in");
        Assert.True(page.Shows("Welcome to the desk"), $"{page.Text} {string.Join("\n", server.Log.Errors)}");
        return reader;
    }

    public static string AddressOf(Role role) => $"{role.ToString().ToLowerInvariant()}@lake-cities.example";

    /// <summary>A one-time link, as "undersigned invite" prints it.</summary>
    public static Task<string> Link(RunningServer server, Role role) => server.With<Invitations, string>(invitations => invitations.Print(role));
}
