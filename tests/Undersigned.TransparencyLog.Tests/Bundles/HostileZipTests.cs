using System.IO.Compression;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.TransparencyLog.Tests.Bundles;

public sealed class HostileZipTests : IDisposable
{
    private readonly PublishedLog _log = ExampleBundle.Log();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-zip-");

    [Theory]
    [InlineData(BundleNames.Entries)]
    [InlineData(BundleNames.Openings)]
    [InlineData(BundleNames.Proof)]
    [InlineData(BundleNames.Checkpoint)]
    [InlineData("manifest-1.txt")]
    [InlineData("text-1-fa.txt")]
    public async Task A_file_that_unpacks_to_gigabytes_is_refused_without_unpacking_it(string name)
    {
        var files = ExampleBundle.Unpack(ExampleBundle.Write(_log));
        var path = Path.Combine(_folder.FullName, "bomb.zip");
        await using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
        {
            foreach (var (file, bytes) in files.Where(file => file.Key != name))
                await using (var stream = await zip.CreateEntry(file).OpenAsync())
                    await stream.WriteAsync(bytes);
            await using var bomb = await zip.CreateEntry(name, CompressionLevel.SmallestSize).OpenAsync();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 256; i++)
                await bomb.WriteAsync(zeros);
        }
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await Refused(path);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 64 * 1024 * 1024);
    }

    [Fact]
    public async Task Two_files_of_one_name_are_refused()
    {
        var files = ExampleBundle.Unpack(ExampleBundle.Write(_log)).ToList();
        files.Add(new(BundleNames.Openings, []));
        await Refused(Save(ExampleBundle.Pack(files)));
    }

    [Fact]
    public async Task A_zip_of_very_many_files_is_refused_before_its_directory_is_read() =>
        await Refused(Save(ExampleBundle.Pack(Enumerable.Range(0, 5000).Select(i => new KeyValuePair<string, byte[]>($"file{i}", [])))));

    [Fact]
    public async Task Names_that_lead_out_of_the_folder_are_only_names()
    {
        var files = ExampleBundle.Unpack(ExampleBundle.Write(_log));
        files["../../escaped.txt"] = "x"u8.ToArray();
        files["/etc/escaped"] = "x"u8.ToArray();
        var report = await BundleCheck.Run(BundleFiles.Open(Save(ExampleBundle.Pack(files))), [_log.Key.Public], null, PublishedLog.Noon);
        Assert.True(report.Holds);
        Assert.Contains("../../escaped.txt", report.Unchecked);
        Assert.Single(_folder.EnumerateFiles("*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(100)]
    [InlineData(100_000)]
    public async Task Bytes_that_are_no_zip_are_refused(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        await Refused(Save(bytes));
    }

    [Fact]
    public async Task Random_damage_of_every_kind_ends_in_a_sentence_and_never_holds()
    {
        var bundle = ExampleBundle.Write(_log);
        var random = new Random(20260211);
        for (var round = 0; round < 1500; round++)
        {
            var damaged = bundle.ToList();
            for (var hits = random.Next(1, 6); hits > 0; hits--)
            {
                var at = random.Next(damaged.Count);
                var count = Math.Min(random.Next(1, 40), damaged.Count - at);
                if (random.Next(3) == 0)
                    damaged.RemoveRange(at, count);
                else if (random.Next(2) == 0)
                    damaged.InsertRange(at, damaged.GetRange(random.Next(damaged.Count - count + 1), count));
                else
                    damaged[at] = (byte)random.Next(256);
            }
            if (damaged.SequenceEqual(bundle))
                continue;
            var path = Save([.. damaged]);
            try
            {
                Assert.False((await BundleCheck.Run(BundleFiles.Open(path), [_log.Key.Public], _log.Policy, PublishedLog.Noon)).Holds);
            }
            catch (LogFormatException) { }
        }
    }

    public void Dispose()
    {
        _log.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task Refused(string path) =>
        await Assert.ThrowsAsync<LogFormatException>(() => BundleCheck.Run(BundleFiles.Open(path), [_log.Key.Public], null, PublishedLog.Noon));

    private string Save(byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, "bundle.zip");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
