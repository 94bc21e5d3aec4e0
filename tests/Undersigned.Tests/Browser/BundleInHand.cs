using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Organisations;
using Undersigned.Tests.Signatures;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Browser;

/// <summary>Two bundles of one statement, an older and a newer one, as somebody downloaded them before the server was switched off.</summary>
public sealed class BundleInHand : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-bundle-");

    /// <summary>The newest bundle, to the byte.</summary>
    public byte[] Zip { get; private set; } = [];

    /// <summary>The bundle before one more signature and one withdrawal.</summary>
    public byte[] Older { get; private set; } = [];

    /// <summary>The bundle of an alliance with two members, after a third left by its own act.</summary>
    public byte[] Alliance { get; private set; } = [];

    /// <summary>The log's key, as somebody would have it from elsewhere.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Where the page from the bundle was unpacked to.</summary>
    public Uri Page => new(Path.Combine(_folder.FullName, "verify.html"));

    public async ValueTask InitializeAsync()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        var other = await Issued.Statement(server, "another"); // so that the log holds entries which the proof must stand for
        await server.Sign(slug, "لیلا احمدی", "leyla@page.example");
        await server.Sign(slug, "Şîrîn Nesrîn", "shirin@page.example", "My initials");
        await server.Sign(slug, "Anna Grün", "anna@page.example", "Only that somebody signed");
        await server.Sign(other, "Someone Else", "else@page.example");
        var leaving = await server.Sign(slug, "Gone Again", "gone@page.example");
        Older = await Publish(server, slug);
        await (await (await server.Reader().Open(leaving)).Press("Withdraw my signature")).Press("Yes, withdraw it");
        await server.Sign(slug, "Łukasz Żak", "lukasz@page.example");
        Zip = await Publish(server, slug);
        Alliance = await PublishAlliance(server);
        Key = server.Services.GetRequiredService<LogKey>().Verifier.ToString();
        await File.WriteAllBytesAsync(Page.LocalPath, Files(Zip)["verify.html"]);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The files of a bundle by their names.</summary>
    public static Dictionary<string, byte[]> Files(byte[] bundle)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    /// <summary>Packs files as any other program does, without the seal, which a forger would make anew.</summary>
    public static byte[] Packed(IReadOnlyDictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        return bytes.ToArray();
    }

    /// <summary>The newest bundle with one file changed as a text.</summary>
    public byte[] With(string name, Func<string, string> change) => With(Zip, name, change);

    /// <summary>A bundle with one file changed as a text.</summary>
    public static byte[] With(byte[] bundle, string name, Func<string, string> change)
    {
        var files = Files(bundle);
        var before = Encoding.UTF8.GetString(files[name]);
        var after = change(before);
        Assert.NotEqual(before, after);
        files[name] = Encoding.UTF8.GetBytes(after);
        return Packed(files);
    }

    private static async Task<byte[]> PublishAlliance(RunningServer server)
    {
        var alliance = await Founded.Logged(server, "readers", [Founded.Teachers, Founded.Women, Founded.Sailors], (Founded.Women, "office@page.example"));
        var link = (await server.Mailbox.Next("office@page.example")).Link("/membership/");
        await server.Reader().Open(link).Press("Leave the alliance").Press("Yes, leave");
        await server.Logged();
        await server.Services.GetRequiredService<PublishList>().Run(alliance.Id, TestContext.Current.CancellationToken);
        return await server.Reader().Download("/a/readers/bundle.zip");
    }

    private static async Task<byte[]> Publish(RunningServer server, string slug)
    {
        await server.Logged();
        var statement = await server.Services.GetRequiredService<PublishedStatements>().Find(slug);
        await server.Services.GetRequiredService<PublishList>().Run(statement!.Id, TestContext.Current.CancellationToken);
        return await server.Reader().Download($"/s/{slug}/bundle.zip");
    }
}
