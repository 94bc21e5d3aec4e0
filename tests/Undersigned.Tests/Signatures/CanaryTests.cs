using System.Text;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

public sealed class CanaryTests
{
    private const string Name = "Kanarya Zerdeçal";
    private const string Other = "کاناریا زردچوبه";
    private const string Address = "kanarya.zerdecal@canary.example";
    private const string City = "Sarıçiçekköy";

    [Fact]
    public async Task No_byte_of_a_signer_stands_in_any_file_before_or_after_erasing()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        var form = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", Name).Fill("The same name in another script", Other).Fill("City", City)
            .Fill("Mail address", Address).Press("Continue");
        await form.Press("Send me the mail");
        var link = (await server.Mailbox.Next(Address)).Link("/my/");
        AssertNoCanary(server);

        await server.Reader().Open(link).Press("Confirm my signature");
        await server.Logged();
        AssertNoCanary(server);

        await (await (await server.Reader().Open(link)).Press("Erase every trace of me")).Press("Yes, erase it");
        await server.Logged();
        AssertNoCanary(server);
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains("canary", StringComparison.OrdinalIgnoreCase) || line.Contains(Name, StringComparison.Ordinal));
        // Nor does the log as everybody reads it.
        Assert.False((await server.Reader().Open($"/en/s/{slug}")).Source.Contains(Name, StringComparison.Ordinal));
    }

    private static void AssertNoCanary(RunningServer server)
    {
        foreach (var file in Directory.EnumerateFiles(server.Settings.DataFolder, "*", SearchOption.AllDirectories))
        {
            var bytes = Read(file);
            foreach (var canary in new[] { Name, Other, Address, City, "Zerdeçal", "zerdecal" })
            {
                Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)) >= 0, $"{canary} stands in {Path.GetFileName(file)}");
                Assert.False(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(canary)) >= 0, $"{canary} stands in {Path.GetFileName(file)} in UTF-16");
            }
        }
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
