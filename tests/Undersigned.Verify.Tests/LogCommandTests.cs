using System.Net;
using System.Net.Sockets;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.Verify.Tests;

public sealed class LogCommandTests(VerifierFixture on) : IClassFixture<VerifierFixture>
{
    [Fact]
    public async Task An_auditor_verifies_a_whole_copy_of_the_log()
    {
        var (status, output, _) = await VerifierFixture.Run("log", on.PathOf("copy"), "--vkey", on.Vkey, "--policy", on.PathOf("policy"));
        Assert.Equal(0, status);
        Assert.Contains("15 entries were read; every tile, and the root, is made of them.", output);
        Assert.Contains("Statements: 1, alliances: 1.", output);
        Assert.Contains("The log's key is the one that you gave.", output);
    }

    [Theory]
    [InlineData("/log")]
    [InlineData("/log/")]
    [InlineData("/")]
    public async Task An_auditor_verifies_the_log_of_a_server_by_its_address(string path)
    {
        using var server = new TinyServer(on.Log.Files().ToDictionary(file => "/log/" + file.Key, file => file.Value));
        var (status, output, _) = await VerifierFixture.Run("log", server.Address + path.TrimStart('/'));
        Assert.Equal(0, status);
        Assert.Contains($"compare {on.Vkey} with the key from a source that you trust", output);
    }

    [Fact]
    public async Task A_log_of_several_tiles_is_verified_over_the_network()
    {
        var source = new SyntheticLog();
        using var log = new PublishedLog([]);
        log.AddRange(Enumerable.Range(0, 3000).Select(i => source.Next(i)));
        using var server = new TinyServer(log.Files().ToDictionary(file => "/" + file.Key, file => file.Value));
        var (status, output, _) = await VerifierFixture.Run("log", server.Address, "--vkey", log.Key.Public.ToString());
        Assert.Equal(0, status);
        Assert.Contains("3000 entries were read", output);
    }

    [Fact]
    public async Task A_deleted_file_and_a_changed_entry_are_named()
    {
        foreach (var (path, bytes) in on.Log.Files())
            on.Write(Path.Combine("forged", path), bytes);
        var bundle = on.PathOf(Path.Combine("forged", "tile", "entries", "000.p", "15"));
        var honest = File.ReadAllBytes(bundle);
        var forged = (byte[])honest.Clone();
        forged[honest.AsSpan().IndexOf("wtag "u8) + 5] ^= 2;
        File.WriteAllBytes(bundle, forged);
        var (status, output, _) = await VerifierFixture.Run("log", on.PathOf("forged"), "--vkey", on.Vkey);
        Assert.Equal(1, status);
        Assert.Contains("entry 1 (tile/entries/000.p/15): The tile does not hold the hash", output);
        Assert.Contains("checkpoint: This is not in the log under the signed head", output);

        File.Delete(bundle);
        (status, output, _) = await VerifierFixture.Run("log", on.PathOf("forged"), "--vkey", on.Vkey);
        Assert.Equal(1, status);
        Assert.Contains("tile/entries/000.p/15: A file of the log is missing.", output);
    }

    [Fact]
    public async Task A_server_that_is_out_of_reach_or_broken_is_unusable_input()
    {
        using var server = new TinyServer(new Dictionary<string, byte[]> { ["/checkpoint"] = "<html>maintenance</html>"u8.ToArray() });
        var (status, _, error) = await VerifierFixture.Run("log", server.Address, "--vkey", on.Vkey);
        Assert.Equal(2, status);
        Assert.StartsWith("This cannot be used.\n", error);
        server.Dispose();
        (status, _, error) = await VerifierFixture.Run("log", server.Address, "--vkey", on.Vkey);
        Assert.Equal(2, status);
        Assert.Contains("cannot be reached", error);
    }

    [Fact]
    public async Task A_server_that_never_stops_sending_is_cut_off()
    {
        using var server = new TinyServer(new Dictionary<string, byte[]> { ["/checkpoint"] = new byte[8 * 1024 * 1024] });
        var (status, _, error) = await VerifierFixture.Run("log", server.Address, "--vkey", on.Vkey);
        Assert.Equal(2, status);
        Assert.Contains("is longer than", error);
    }

    /// <summary>Serves fixed files on the loopback interface.</summary>
    private sealed class TinyServer : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly IReadOnlyDictionary<string, byte[]> _files;

        public TinyServer(IReadOnlyDictionary<string, byte[]> files)
        {
            _files = files;
            using (var probe = new TcpListener(IPAddress.Loopback, 0))
            {
                probe.Start();
                Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
            }
            _listener.Prefixes.Add(Address);
            _listener.Start();
            _ = Serve();
        }

        public string Address { get; }

        public void Dispose() => _listener.Close();

        private async Task Serve()
        {
            while (_listener.IsListening)
            {
                try
                {
                    var context = await _listener.GetContextAsync();
                    if (_files.TryGetValue(context.Request.Url!.AbsolutePath, out var bytes))
                        await context.Response.OutputStream.WriteAsync(bytes);
                    else
                        context.Response.StatusCode = 404;
                    context.Response.Close();
                }
                catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
                {
                    // The client has seen enough, or the test is over.
                }
            }
        }
    }
}
