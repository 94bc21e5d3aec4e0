using System.Net;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary>A log's files over HTTP, each read up to a limit.</summary>
internal sealed class HttpLog : IDisposable
{
    /// <summary>A busy or restarting server gets a second and a third chance.</summary>
    private const int Attempts = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly HttpClient _client;
    private readonly Uri _prefix;

    /// <summary>A log below this address.</summary>
    public HttpLog(Uri prefix)
    {
        _prefix = new Uri(prefix.ToString().TrimEnd('/') + "/");
        var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, MaxAutomaticRedirections = 3, MaxConnectionsPerServer = 16 };
        _client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("undersigned-verify");
    }

    /// <summary>A file, or null when the server says that it has none.</summary>
    /// <exception cref="UnusableInputException">The server cannot be reached or answers with an error.</exception>
    /// <exception cref="LogFormatException">The file is longer than <paramref name="most"/>.</exception>
    public async ValueTask<byte[]?> Read(string path, int most, CancellationToken cancellation)
    {
        var address = new Uri(_prefix, path);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ReadOnce(address, most, cancellation);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException && !cancellation.IsCancellationRequested)
            {
                if (attempt == Attempts)
                    throw new UnusableInputException(new Fact("problem-unreachable", ("url", address.ToString()), ("message", e.Message)));
                await Task.Delay(Pause * attempt, cancellation);
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<byte[]?> ReadOnce(Uri address, int most, CancellationToken cancellation)
    {
        using var response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            return null;
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[most + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return length <= most ? buffer[..length] : throw new LogFormatException($"{address} is longer than {most} bytes");
    }
}
