using System.Text;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

/// <summary>A signer whose name, address and city stand nowhere else in the world, so that a search for them finds every leak.</summary>
internal static class Canary
{
    public const string Name = "Kanarya Zerdeçal";
    public const string Other = "کاناریا زردچوبه";
    public const string Address = "kanarya.zerdecal@canary.example";
    public const string City = "Sarıçiçekköy";

    /// <summary>Asks to sign with all of it; returns the private link from the mail.</summary>
    public static async Task<string> Ask(RunningServer server, string slug)
    {
        var form = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", Name).Fill("The same name in another script", Other).Fill("City", City)
            .Fill("Mail address", Address).Press("Continue");
        await form.Press("Send me the mail");
        return (await server.Mailbox.Next(Address)).Link("/my/");
    }

    /// <summary>No byte of them stands in any file of the data folder: database, write-ahead log, keys, bundles.</summary>
    public static void AssertNowhere(RunningServer server)
    {
        foreach (var file in Directory.EnumerateFiles(server.Settings.DataFolder, "*", SearchOption.AllDirectories))
        {
            if (Read(file) is not { } bytes)
            {
                // A bundle that was in the making took its name: everything is read again.
                AssertNowhere(server);
                return;
            }
            foreach (var canary in new[] { Name, Other, Address, City, "Zerdeçal", "zerdecal" })
            {
                Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)) >= 0, $"{canary} stands in {Path.GetFileName(file)}");
                Assert.False(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(canary)) >= 0, $"{canary} stands in {Path.GetFileName(file)} in UTF-16");
            }
        }
    }

    private static byte[]? Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
