using System.Text.RegularExpressions;

namespace Undersigned.Tests.Architecture;

/// <summary>What may use what: the server's slices stand in one order, and what they stand on knows none of them.</summary>
public sealed class SliceOrderTests
{
    private static readonly string[] Order =
    [
        "Accounts", "Ledger", "Organisations", "Alliances", "Statements", "Signatures", "Actions", "Assemblies", "Messages", "Moderation", "Reading",
    ];

    // The database's context is one type, of which every slice declares its own tables.
    private static readonly string[] MadeOfAllSlices = ["Undersigned.Data.Db"];

    private static readonly Lazy<IReadOnlySet<(string User, string Used)>> Server = new(() => Uses("undersigned.dll"));

    [Fact]
    public void A_slice_uses_only_the_slices_before_it()
    {
        var against =
            from use in Server.Value
            let user = SliceOf(use.User)
            let used = SliceOf(use.Used)
            where user is not null && used is not null && Array.IndexOf(Order, used) > Array.IndexOf(Order, user)
            select $"{use.User} uses {use.Used}";

        Assert.Empty(against.Order());
    }

    [Fact]
    public void Every_slice_has_its_place_in_the_order()
    {
        var unknown = Server.Value.Select(u => SliceOf(u.User)).OfType<string>().Distinct().Except(Order);

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("Web")]
    [InlineData("Data")]
    [InlineData("Mail")]
    public void What_slices_stand_on_knows_none_of_them(string part)
    {
        var against = Server.Value.Where(u => PartOf(u.User) == part && SliceOf(u.Used) is not null && !MadeOfAllSlices.Contains(u.User));

        Assert.Empty(against.Select(u => $"{u.User} uses {u.Used}").Order());
    }

    [Theory]
    [InlineData("Undersigned.TransparencyLog.dll", "")]
    [InlineData("Undersigned.Names.dll", "NodaTime")]
    [InlineData("Undersigned.Import.dll", "NodaTime AngleSharp CsvHelper Undersigned.Names")]
    [InlineData("undersigned-verify.dll", "System.CommandLine Undersigned.TransparencyLog")]
    public void A_library_needs_no_web_and_no_database(string assembly, string allowed)
    {
        using var uses = new TypeUses(Path.Combine(AppContext.BaseDirectory, assembly));
        var others = uses.ReferencedAssemblies().Where(r => !Regex.IsMatch(r, @"^(System\.(?!Data)(?!CommandLine).*|netstandard)$"));

        Assert.Empty(others.Except(allowed.Split(' ')));
    }

    [Fact]
    public void This_test_sees_every_way_of_using_a_type()
    {
        var seen = Uses("Undersigned.Tests.dll").Where(u => u.User == typeof(User).FullName).Select(u => u.Used).ToHashSet();

        Type[] used = [typeof(AsBase), typeof(AsField), typeof(AsArgument), typeof(InBody), typeof(InLambda), typeof(AsTypeOf), typeof(AsAttribute), typeof(AsCaught)];
        Assert.Empty(used.Select(t => t.FullName!).Except(seen));
        Assert.DoesNotContain(typeof(FakeUser).FullName!, seen);
    }

    private static IReadOnlySet<(string User, string Used)> Uses(string assembly)
    {
        using var uses = new TypeUses(Path.Combine(AppContext.BaseDirectory, assembly));
        return uses.Read();
    }

    private static string? SliceOf(string type) => PartOf(type) is "Features" ? Parts(type).ElementAtOrDefault(1) : null;

    private static string? PartOf(string type) => Parts(type).FirstOrDefault();

    // Undersigned.Features.Signatures.Sign, or what Razor makes of its page: AspNetCoreGeneratedDocument.Features_Signatures_Sign.
    private static string[] Parts(string type) => type.Split('.') switch
    {
        ["Undersigned", .. var path] when path.Length > 1 => path[..^1],
        ["AspNetCoreGeneratedDocument", var page] => page.Split('_', StringSplitOptions.RemoveEmptyEntries)[..^1],
        _ => [],
    };
}

// One of each way of using a type, for the test of the test.
internal class AsBase;
internal sealed class AsField;
internal sealed class AsArgument;
internal static class InBody { public static int Value { get; set; } }
internal static class InLambda { public static int Value { get; set; } }
internal sealed class AsTypeOf;
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsAttribute : Attribute;
internal sealed class AsCaught : Exception;
internal sealed class FakeUser;

[AsAttribute]
internal sealed class User : AsBase
{
    private readonly AsField? _field = new();

    public bool Used => _field is null && typeof(AsTypeOf).IsClass;

    public static int Count(Dictionary<string, List<AsArgument[]>> all)
    {
        try
        {
            return all.Select(_ => InLambda.Value).Sum() + InBody.Value;
        }
        catch (AsCaught)
        {
            return 0;
        }
    }
}
