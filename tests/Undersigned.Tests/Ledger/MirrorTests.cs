using System.Diagnostics;
using System.Net;
using System.Text;
using Undersigned.Commands;
using Undersigned.Features.Ledger;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Ledger;

public sealed class MirrorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-mirror-");
    private readonly Ed25519Signer _signer = new(new byte[Ed25519Signer.SeedSize]);

    private VerifierKey Key => new("lake.example/log", SignatureType.Ed25519, _signer.PublicKey);

    [Fact]
    public async Task A_mirror_follows_the_log_and_anybody_can_verify_it()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        await server.Sign(slug, "لیلا احمدی", "leyla@mirror.example");
        await ReadLog.UpToDate(server);
        using var http = new HttpClient { BaseAddress = server.Address };
        var key = (await http.GetStringAsync("/log/vkey")).Trim();
        var copy = Path.Combine(_folder.FullName, "copy");
        string[] mirror = ["mirror", $"{server.Address}log", "--data", copy, "--vkey", key];

        Assert.Contains("2 entries, 2 of them new", (await Operator.Run(mirror)).Out, StringComparison.Ordinal);
        await server.Sign(slug, "Şîrîn Nesrîn", "shirin@mirror.example");
        await ReadLog.UpToDate(server);
        Assert.Contains("3 entries, 1 of them new", (await Operator.Run(mirror)).Out, StringComparison.Ordinal);

        using var verifier = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "undersigned-verify"), ["log", copy, "--vkey", key]) { RedirectStandardOutput = true })!;
        Assert.Contains("3 entries were read", await verifier.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await verifier.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, verifier.ExitCode);
        var stranger = await Operator.Run("mirror", $"{server.Address}log", "--data", copy, "--vkey", Key.ToString());
        Assert.Equal(1, stranger.Status);
        Assert.Contains("Nothing was taken over", stranger.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_shows_other_entries_than_before_or_fewer_is_not_taken_over_and_the_copy_stays_good()
    {
        var copy = new LogFolder(Path.Combine(_folder.FullName, "copy"));
        Assert.Equal((0, 300), await Copy(copy, Fork("a", 300)));

        await Assert.ThrowsAsync<LogFormatException>(() => Copy(copy, Fork("b", 600)));
        await Assert.ThrowsAsync<LogFormatException>(() => Copy(copy, Fork("b", 300)));
        await Assert.ThrowsAsync<LogFormatException>(() => Copy(copy, Fork("a", 299)));

        Assert.Equal((300, 600), await Copy(copy, Fork("a", 600)));
        Assert.Equal(Fork("a", 600).Read(LogFolder.CheckpointFile, SignedNote.MaxLength), copy.Read(LogFolder.CheckpointFile, SignedNote.MaxLength));
    }

    public void Dispose()
    {
        _signer.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<(long, long)> Copy(LogFolder copy, LogFolder from)
    {
        using var http = new HttpClient(new Files(from));
        return await MirrorCommand.Copy(http, "http://lake.example/log", copy, Key, TestContext.Current.CancellationToken);
    }

    private LogFolder Fork(string fork, int size)
    {
        var folder = new LogFolder(Path.Combine(_folder.FullName, $"{fork}{size}"));
        var grown = TreeGrowth.Append(0, (_, _) => throw new InvalidOperationException(), _ => throw new InvalidOperationException(),
            [.. Enumerable.Range(0, size).Select(i => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes($"{fork} {i}"))]);
        folder.Write(grown);
        folder.Write(SignedNote.Sign(new Checkpoint(Key.Name, grown.Size, grown.Root).ToText(), Key, _signer.Sign));
        return folder;
    }

    // A server of plain files, as any mirror can be.
    private sealed class Files(LogFolder folder) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var bytes = folder.Read(Uri.UnescapeDataString(request.RequestUri!.AbsolutePath["/log/".Length..]), LogAudit.MaxFileLength);
            return Task.FromResult(bytes is null ? new HttpResponseMessage(HttpStatusCode.NotFound) : new HttpResponseMessage { Content = new ByteArrayContent(bytes) });
        }
    }
}
