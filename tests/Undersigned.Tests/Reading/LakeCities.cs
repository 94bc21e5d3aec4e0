using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Alliances;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Tests.Harness;
using Undersigned.Web;

namespace Undersigned.Tests.Reading;

/// <summary>A server with an invented alliance, its statement in three languages, and people of several scripts who signed it.</summary>
public sealed class LakeCities : IAsyncLifetime
{
    public const string Slug = "forty-three";

    public const string EnglishTitle = "A charge or release: for the forty-three of Varan";
    public const string PersianTitle = "تفهیم اتهام یا آزادی: برای چهل و سه بازداشتی واران";
    public const string SoraniTitle = "تۆمەت یان ئازادی: بۆ چل و سێ کەسەکەی ڤاران";

    private const string English = "We differ in much. On what follows we speak with **one voice**.\n\nForty-three people are held without charge.\n\nWe ask for a charge or release.";
    private const string Persian = "در بسیاری چیزها با هم اختلاف داریم. در آنچه می‌آید **یک‌صداییم**.\n\nچهل و سه تن بی هیچ اتهامی در بازداشت‌اند.\n\nتفهیم اتهام یا آزادی می‌خواهیم.";
    private const string Sorani = "لە زۆر شتدا جیاوازین.\n\nچل و سێ کەس بێ تۆمەت گیراون.\n\nتۆمەت یان ئازادیمان دەوێت.";

    public RunningServer Server { get; } = new();

    /// <summary>Everything in the pages that people wrote.</summary>
    public HashSet<string> Written { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        await Server.With<IServiceProvider, bool>(Publish);
        var organisations = new[]
        {
            Organisation("en", "Teachers’ Union of Marand Valley", "کانون آموزگاران درهٔ مرند", "Vienna", "AT"),
            Organisation("fa", "انجمن خانواده‌های زندانیان (در تبعید)", "Association of Families of Prisoners (in exile)", "برلین", "DE"),
            Organisation("kmr", "Komîteya Jinan a Golê", "کمیتهٔ زنان دریاچه", "Göteborg", "SE"),
        };
        var people = new[]
        {
            Person("لیلا احمدی", "IR"), Person("پریسا کریمی", "IR"), Person("ژیان رستمی", "IQ"), Person("آرش نادری", "DE", "برلین"), Person("گلناز چاوشین", "DE"),
            Person("Şîrîn Nasrîn", "AT", "Vienna", "Teacher"), Person("Łukasz Kowalski", "PL"), Person("Zoë Müller", "DE", "Köln"), Person("Ömer Yılmaz", "TR"),
            Person("Nobody Sees This", "FR") with { Visibility = Visibility.Counted }, Person("Łucja Hidden", "PL") with { Visibility = Visibility.Initials },
        };
        foreach (var signed in organisations.Concat(people))
            await Sign(signed.ToForm(), Written);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>Signs and confirms without the mail in between.</summary>
    public async Task Sign(SignForm form, HashSet<string>? written = null)
    {
        var services = Server.Services;
        var statement = (await services.GetRequiredService<PublishedStatements>().Find(Slug))!;
        await services.GetRequiredService<SignatureRequests>().Ask(statement, form, Languages.Find("en")!);
        var signature = await Server.Stored(db => db.Signatures.AsNoTracking().SingleAsync(s => s.State == SignatureState.Pending));
        var signatories = services.GetRequiredService<Signatories>();
        var commitment = signatories.Opening(signature, today: true).Commitment().ToArray();
        Assert.True(await services.GetRequiredService<SignatureWrites>().Confirm(statement, signature, statement.Version, signature.Stamp, commitment));
        signatories.Changed(statement.Id);
        if (form.Visibility == Visibility.Named)
            written?.UnionWith(new[] { form.Name, form.OtherName, form.Role, form.Affiliation, form.Mandate }.OfType<string>());
    }

    private async Task<bool> Publish(IServiceProvider services)
    {
        var db = services.GetRequiredService<Db>();
        var union = new Organisation("teachers-union", "en", "Teachers’ Union of Marand Valley", "Vienna", "AT");
        union.AlsoNamed("fa", "کانون آموزگاران درهٔ مرند");
        union.AlsoNamed("en", "TUMV", NameForm.Short);
        union.Vouched(Evidence.Domain);
        union.LivesAt("https://tumv.example/");
        var alliance = new Alliance("lake-cities", "fa", "ائتلاف شهرهای دریاچه", new DateOnly(2019, 3, 21));
        alliance.AlsoNamed("en", "Alliance of the Lake Cities");
        alliance.Admit(union, new DateOnly(2020, 1, 2));
        db.AddRange(union, alliance);
        await db.SaveChangesAsync();

        var statement = new Statement(Slug, "en", alliance, Server.Clock);
        services.GetRequiredService<Vault>().Create(statement.Id);
        statement.DateIssued(new DateOnly(2026, 3, 20));
        statement.Write("en", EnglishTitle, English, "The Governor of Varan\nName the charge or open the door.");
        statement.Write("fa", PersianTitle, Persian, "فرماندار واران\nیا اتهام را بگویید یا در را باز کنید.");
        statement.Write("ckb", SoraniTitle, Sorani, "");
        statement.IssuedWith(union);
        db.Add(statement);
        await services.GetRequiredService<IssueStatement>().Issue(statement);
        Written.UnionWith([EnglishTitle, PersianTitle, SoraniTitle, "ائتلاف شهرهای دریاچه", "Alliance of the Lake Cities", "TUMV", "The Governor of Varan", "فرماندار واران"]);
        return true;
    }

    private static Signed Organisation(string language, string name, string other, string city, string country) =>
        new(SignerKind.Organisation, name, other, city, country) { Mandate = $"Board of {language}, 12 May 2026" };

    private static Signed Person(string name, string country, string? city = null, string? role = null) =>
        new(SignerKind.Person, name, null, city, country) { Role = role };

    private sealed record Signed(SignerKind Kind, string Name, string? Other, string? City, string Country)
    {
        public string? Role { get; init; }
        public string? Mandate { get; init; }
        public Visibility Visibility { get; init; }

        public SignForm ToForm() => new()
        {
            Kind = Kind,
            Name = Name,
            OtherName = Other,
            City = City,
            Country = Country,
            Role = Role,
            Mandate = Mandate,
            Representative = Kind == SignerKind.Organisation ? "Somebody" : null,
            Visibility = Visibility,
            Address = $"{Guid.NewGuid():N}@people.example",
        };
    }
}
