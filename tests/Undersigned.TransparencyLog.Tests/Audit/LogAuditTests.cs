using System.Text;
using Undersigned.TransparencyLog.Tests.Formats;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.TransparencyLog.Tests.Audit;

public sealed class LogAuditTests : IDisposable
{
    private readonly PublishedLog _log = new(ExampleStatement.AllianceEntries.Concat(ExampleStatement.Entries));

    [Fact]
    public async Task A_whole_log_is_read_entry_by_entry_and_holds()
    {
        var report = await Audit(_log.Files(cosigners: 2), _log.Policy);
        Assert.Empty(report.Findings);
        Assert.Equal(_log.Size, report.Entries);
        Assert.Equal([ChainSubject.Alliance, ChainSubject.Statement], report.Chains.Select(chain => chain.Open.About));
        Assert.Equal(2, report.Chains[1].Standing);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(3000)]
    public async Task Logs_of_any_size_hold(int size)
    {
        using var log = Synthetic(size);
        var report = await Audit(log, log.Files());
        Assert.Empty(report.Findings);
        Assert.Equal(size, report.Entries);
    }

    [Fact]
    public async Task Tiles_of_three_levels_are_compared()
    {
        const int size = 66_000; // a level 1 tile is full from 65,536 on
        using var log = Synthetic(size);
        var files = log.Files();
        Assert.True((await Audit(log, files)).Holds);
        foreach (var path in (string[])["tile/1/000", "tile/1/001.p/1", "tile/2/000.p/1", "tile/0/100", "tile/0/257.p/208"])
        {
            var damaged = new Dictionary<string, byte[]>(files) { [path] = [.. files[path]] };
            damaged[path][^1] ^= 1;
            var findings = (await Audit(log, damaged)).Findings;
            Assert.All(findings, finding => Assert.Equal(Fault.TileDiffers, finding.Fault));
            Assert.Contains(path.Split('.')[0].Split('/')[^1], findings[0].Place + "/" + path, StringComparison.Ordinal);
            Assert.Equal(Fault.FileMissing, (await Audit(log, Without(files, path))).Findings[0].Fault);
        }
    }

    [Fact]
    public async Task Flipping_any_byte_of_any_file_of_a_log_never_leaves_one_that_holds()
    {
        var files = _log.Files(cosigners: 2);
        foreach (var path in files.Keys.Where(path => path != LogFolder.KeyFile)) // the key is not taken from the log
            foreach (var flipped in Damage.EveryByte(files[path]))
                Assert.False(await Holds(new Dictionary<string, byte[]>(files) { [path] = flipped }), path);
    }

    [Fact]
    public async Task A_file_cut_short_or_lengthened_never_leaves_a_log_that_holds()
    {
        var files = _log.Files(cosigners: 2);
        foreach (var path in files.Keys.Where(path => path != LogFolder.KeyFile))
        {
            for (var length = 0; length < files[path].Length; length += 3)
                Assert.False(await Holds(new Dictionary<string, byte[]>(files) { [path] = files[path][..length] }), path);
            Assert.False(await Holds(new Dictionary<string, byte[]>(files) { [path] = [.. files[path], 0] }), path);
            Assert.False(await Holds(Without(files, path)), path);
        }
    }

    [Fact]
    public async Task A_changed_entry_is_named_with_its_place()
    {
        using var forged = Changed(5, entry => ((SignEntry)entry) with { Commitment = ExampleStatement.Secret("invented") });
        var files = _log.Files();
        files["tile/entries/000.p/15"] = forged.Files()["tile/entries/000.p/15"];
        var findings = (await Audit(_log, files)).Findings;
        Assert.Equal(Fault.RootDiffers, findings[0].Fault);
        Assert.Contains(findings, f => f.Fault == Fault.TileDiffers && f.Place.StartsWith("entry 5 ", StringComparison.Ordinal));
        Assert.Contains(findings, f => f is { Fault: Fault.PreviousDiffers, Place: "entry 6 (sign, seq 3)" });
    }

    [Fact]
    public async Task A_log_that_its_own_key_signed_but_that_breaks_the_rules_does_not_hold()
    {
        // The operator deletes the removal of a signature before the log is made: seq 8 is missing.
        using var without = new PublishedLog(ExampleStatement.Entries.Where(entry => entry is not RemoveEntry));
        var finding = Assert.Single((await Audit(without, without.Files())).Findings);
        Assert.Equal(new Finding(Fault.SequenceBroken, "entry 8 (erase, seq 9)", ExampleStatement.First.Digest().ToBase64()), finding);
    }

    [Theory]
    [InlineData("undersigned/1 approve\n")]
    [InlineData("Leyla Ahmadi signed.\n")]
    [InlineData("")]
    public async Task An_entry_of_an_unknown_kind_fails_the_whole_log(string entry)
    {
        _log.Add(Encoding.UTF8.GetBytes(entry));
        var finding = Assert.Single((await Audit(_log, _log.Files())).Findings);
        Assert.Equal(Fault.EntryMalformed, finding.Fault);
        Assert.StartsWith("entry 15 ", finding.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_that_is_not_the_signers_own_is_named()
    {
        using var forged = Changed(
            entry => entry is WithdrawEntry,
            entry => ((WithdrawEntry)entry) with { Secret = ExampleStatement.Secret("the operator's guess") }
        );
        Assert.Equal(Fault.SecretWrong, Assert.Single((await Audit(forged, forged.Files())).Findings).Fault);
    }

    [Fact]
    public async Task A_full_tile_stands_in_for_a_partial_one_that_was_cleaned_away()
    {
        using var log = Synthetic(300);
        var files = log.Files();
        using var grown = Synthetic(512);
        var later = grown.Files();
        foreach (var path in (string[])["tile/0/001.p/44", "tile/entries/001.p/44"])
        {
            files.Remove(path);
            var full = path.Replace(".p/44", "");
            files[full] = later[full];
        }
        Assert.Empty((await Audit(log, files)).Findings);
    }

    [Fact]
    public async Task A_key_that_the_reader_does_not_trust_vouches_for_nothing()
    {
        using var other = Notes.TestKey.Log(seed: 9);
        var report = await LogAudit.Run(PublishedLog.Reader(_log.Files()), [other.Public], null, PublishedLog.Noon);
        Assert.Equal(Fault.HeadUnsigned, Assert.Single(report.Findings).Fault);
    }

    [Fact]
    public async Task A_thoroughly_broken_log_is_not_read_to_its_end()
    {
        using var log = Synthetic(3000);
        var files = log.Files();
        foreach (var path in files.Keys.Where(path => path.StartsWith("tile/0/", StringComparison.Ordinal)))
            Array.Clear(files[path]);
        var report = await Audit(log, files);
        Assert.Equal(LogAudit.MaxFindings, report.Findings.Count);
        Assert.True(report.Entries < 3000);
    }

    [Fact]
    public async Task A_log_written_to_a_folder_is_the_same_log()
    {
        var path = Directory.CreateTempSubdirectory("undersigned-log-");
        try
        {
            var folder = new LogFolder(path.FullName);
            var head = SyntheticLog.Write(folder, _log.Key.Public.Name, 5000);
            folder.Write(_log.Key.Note(head.ToText()));
            var report = await LogAudit.Run((file, most, _) => ValueTask.FromResult(folder.Read(file, most)), [_log.Key.Public], null, PublishedLog.Noon);
            Assert.Empty(report.Findings);
            Assert.Equal(5000, report.Entries);
            var tree = new TileTree(5000, (id, width) => folder.Read(new TilePath(id.Level, id.Index, width))!);
            Assert.Equal(head.Root, tree.Root());
        }
        finally
        {
            path.Delete(recursive: true);
        }
    }

    public void Dispose() => _log.Dispose();

    private Task<LogReport> Audit(Dictionary<string, byte[]> files, WitnessPolicy? policy) =>
        LogAudit.Run(PublishedLog.Reader(files), [_log.Key.Public], policy, PublishedLog.Noon);

    private static Task<LogReport> Audit(PublishedLog log, Dictionary<string, byte[]> files) =>
        LogAudit.Run(PublishedLog.Reader(files), [log.Key.Public], null, PublishedLog.Noon);

    private async Task<bool> Holds(Dictionary<string, byte[]> files)
    {
        try
        {
            return (await Audit(files, _log.Policy)).Holds;
        }
        catch (LogFormatException)
        {
            return false;
        }
    }

    private static Dictionary<string, byte[]> Without(Dictionary<string, byte[]> files, string path) =>
        files.Where(file => file.Key != path).ToDictionary(file => file.Key, file => file.Value);

    /// <summary>The same log with one entry forged and everything after it as it was, signed by the log's own key.</summary>
    private PublishedLog Changed(int index, Func<LogEntry, LogEntry> forge) =>
        new(_log.Entries.Select((bytes, i) => i == index ? forge(LogEntry.Parse(bytes)) : LogEntry.Parse(bytes)));

    /// <summary>The same log with one entry forged and every later entry chained onto the forgery.</summary>
    private static PublishedLog Changed(Func<LogEntry, bool> which, Func<LogEntry, LogEntry> forge)
    {
        var chain = new List<LogEntry>();
        foreach (var entry in ExampleStatement.Entries)
        {
            var chained = chain.Count == 0 ? entry : entry with { Previous = chain[^1].LeafHash() };
            chain.Add(which(entry) ? forge(chained) : chained);
        }
        return new PublishedLog(chain);
    }

    private static PublishedLog Synthetic(int size)
    {
        var source = new SyntheticLog();
        var log = new PublishedLog([]);
        log.AddRange(Enumerable.Range(0, size).Select(i => source.Next(i)));
        return log;
    }
}
