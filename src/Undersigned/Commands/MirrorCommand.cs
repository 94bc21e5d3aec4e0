using System.CommandLine;
using System.Text;
using Undersigned.TransparencyLog;

namespace Undersigned.Commands;

/// <summary>"undersigned mirror": keeps a copy of a log in a folder, taking over only what continues the copy it has.</summary>
internal static class MirrorCommand
{
    public static Command Make()
    {
        var url = new Argument<string>("url") { Description = "The log's address, such as https://statements.example/log" };
        var data = CommonOptions.Data();
        var key = new Option<string>("--vkey") { Description = "The log's key, from a source you trust.", Required = true };
        var command = new Command("mirror", "Copies a log into a folder that undersigned-verify can check.") { url, data, key };
        command.SetAction((parsed, cancel) => Run(parsed.GetValue(url)!.TrimEnd('/'), parsed.GetValue(data)!, parsed.GetValue(key)!, cancel));
        return command;
    }

    private static async Task<int> Run(string url, string data, string vkey, CancellationToken cancel)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30), MaxResponseContentBufferSize = SignedNote.MaxLength };
        try
        {
            var key = VerifierKey.Parse(vkey);
            var (before, after) = await Copy(http, url, new LogFolder(data), key, cancel);
            Console.WriteLine($"The copy has {after} entries, {after - before} of them new.");
            return 0;
        }
        catch (Exception failure) when (failure is LogFormatException or BadSignatureException)
        {
            await Console.Error.WriteLineAsync($"Nothing was taken over: {failure.Message}.");
            return 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or TaskCanceledException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync($"The log cannot be copied: {failure.Message}");
            return 2;
        }
    }

    /// <summary>Brings a copy up to the log's present head.</summary>
    /// <returns>Entries before and after.</returns>
    /// <exception cref="LogFormatException">The log contradicts the copy, or itself.</exception>
    internal static async Task<(long Before, long After)> Copy(HttpClient http, string url, LogFolder folder, VerifierKey key, CancellationToken cancel)
    {
        var note = SignedNote.Parse(await http.GetByteArrayAsync($"{url}/checkpoint", cancel));
        if (note.Verify([key]).Count == 0)
            throw new LogFormatException("the head is not signed with the key given");
        var head = Checkpoint.Parse(note.Text);
        var before = folder.Read(LogFolder.CheckpointFile, SignedNote.MaxLength) is { } stored ? Checkpoint.Parse(SignedNote.Parse(stored).Text).Size : 0;
        if (head.Size < before)
            throw new LogFormatException($"the log shows {head.Size} entries, the copy has {before} that it signed");

        // Bundle by bundle on top of our own tiles: if the log had changed anything below, its root would not be ours.
        Hash? root = null;
        for (var size = before; size < head.Size || root is null;)
        {
            var index = size / TilePath.FullWidth;
            var width = TilePath.WidthAt(0, index, head.Size);
            var added = size < head.Size ? await Bundle(http, url, TilePath.Entries(index, width), cancel) : [];
            var grown = TreeGrowth.Append(size, (tile, w) => Own(folder, new TilePath(tile.Level, tile.Index, w)),
                i => Own(folder, TilePath.Entries(i, TilePath.WidthAt(0, i, size))), [.. added.Skip((int)(size % TilePath.FullWidth))]);
            if (grown.Size != Math.Min(head.Size, (index + 1) * TilePath.FullWidth) && size < head.Size)
                throw new LogFormatException($"the bundle {index} has fewer entries than the head says");
            folder.Write(grown);
            (size, root) = (grown.Size, grown.Root);
        }
        if (root != head.Root)
            throw new LogFormatException("the entries do not add up to the signed head: the log contradicts itself or what it showed before");
        folder.Write(LogFolder.KeyFile, Encoding.UTF8.GetBytes($"{key}\n"));
        folder.Write(note);
        return (before, head.Size);
    }

    private static async Task<IReadOnlyList<ReadOnlyMemory<byte>>> Bundle(HttpClient http, string url, TilePath path, CancellationToken cancel) =>
        EntryBundle.Split(await http.GetByteArrayAsync($"{url}/{path}", cancel));

    private static ReadOnlyMemory<byte> Own(LogFolder folder, TilePath path) =>
        folder.Read(path) ?? throw new LogFormatException($"the copy lacks {path}");
}
