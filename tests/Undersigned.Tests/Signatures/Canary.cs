using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

/// <summary>A signer whose name, address and city stand nowhere else in the world, so that a search for them finds every leak.</summary>
internal static class Canary
{
    public const string Name = "Kanarya Zerdeçal";
    public const string Other = "کاناریا زردچوبه";
    public const string Address = "kanarya.zerdecal@canary.example";
    public const string City = "Sarıçiçekköy";

    private static readonly IReadOnlyList<(string What, byte[] Bytes)> Words =
        [.. new[] { Name, Other, Address, City, "Zerdeçal", "zerdecal" }.SelectMany(word => new[] { (word, Encoding.UTF8.GetBytes(word)), ($"{word} in UTF-16", Encoding.Unicode.GetBytes(word)) })];

    /// <summary>Asks to sign with all of it; returns the private link from the mail.</summary>
    public static async Task<string> Ask(RunningServer server, string slug)
    {
        var form = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", Name).Fill("The same name in another script", Other).Fill("City", City)
            .Fill("E-mail address", Address).Press("Continue");
        await form.Press("Send me the mail");
        return (await server.Mailbox.Next(Address)).Link("/my/");
    }

    /// <summary>What opens and holds the only signature: with the statement's key, whoever has these bytes can read it.</summary>
    public static async Task<IReadOnlyList<(string What, byte[] Bytes)>> SealedBytes(RunningServer server)
    {
        var signature = await server.Stored(db => db.Signatures.AsNoTracking().SingleAsync());
        return [("the sealed content", signature.Content), ("its wrapped key", signature.WrappedKey)];
    }

    /// <summary>No byte of them stands in any file of the data folder (database, write-ahead log, keys, bundles) nor in PostgreSQL's own.</summary>
    public static async Task AssertNowhere(RunningServer server, bool inWriteAheadLogToo = false) => Assert.Empty(await Search(server, Words, inWriteAheadLogToo));

    /// <summary>Where these bytes stand; PostgreSQL keeps its write-ahead log until it is recycled.</summary>
    public static Task<List<string>> Where(RunningServer server, IReadOnlyList<(string What, byte[] Bytes)> sought) => Search(server, sought, inWriteAheadLogToo: false);

    private static async Task<List<string>> Search(RunningServer server, IReadOnlyList<(string What, byte[] Bytes)> sought, bool inWriteAheadLogToo)
    {
        var found = new List<string>();
        // A bundle that is being written is looked at when it is there.
        await People.Eventually(async () =>
        {
            try
            {
                foreach (var file in Directory.EnumerateFiles(server.Settings.DataFolder, "*", SearchOption.AllDirectories))
                    Search(await Read(file), Path.GetFileName(file));
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        });
        await foreach (var (file, bytes) in server.DatabaseFiles(inWriteAheadLogToo))
            Search(bytes, file);
        return found;

        void Search(byte[] bytes, string file) => found.AddRange(sought.Where(s => bytes.AsSpan().IndexOf(s.Bytes) >= 0).Select(s => $"{s.What} stands in {file}"));
    }

    private static async Task<byte[]> Read(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
