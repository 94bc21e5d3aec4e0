using System.IO.Compression;
using System.Text;
using Undersigned.TransparencyLog.Tests.Formats;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.TransparencyLog.Tests.Bundles;

/// <summary>The bundle of the example statement, and what forgers make of it.</summary>
internal static class ExampleBundle
{
    /// <summary>The statement's entries among an alliance's: their places in the log have gaps.</summary>
    public static PublishedLog Log() => new(ExampleStatement.AllianceEntries.Take(2).Concat(ExampleStatement.Entries).Concat(ExampleStatement.AllianceEntries.Skip(2)));

    public static byte[] Write(PublishedLog log, int cosigners = 2)
    {
        var indexes = Indexes(log, ExampleStatement.First.Digest(), ExampleStatement.Second.Digest());
        using var output = new MemoryStream();
        using (var bundle = new BundleWriter(output))
        {
            bundle.Head(log.Head(cosigners), log.Key.Public);
            bundle.Policy(log.PolicyText);
            bundle.Version(ExampleStatement.First);
            bundle.Text(1, "en", ExampleStatement.English.Bytes.Span);
            bundle.Text(1, "fa", ExampleStatement.Persian.Bytes.Span);
            bundle.Version(ExampleStatement.Second);
            bundle.Text(2, "en", ExampleStatement.EnglishAmended.Bytes.Span);
            bundle.Entries(indexes.Select(index => (index, (ReadOnlyMemory<byte>)log.Entries[(int)index])));
            bundle.Proof(log.Tree().BatchProof(indexes));
            bundle.Openings([ExampleStatement.Published[0]]);
            bundle.Add("howto.en.txt", "Check this file with: undersigned-verify bundle FILE\n"u8);
            bundle.Add("howto.fa.txt", "این فایل را بررسی کنید: undersigned-verify bundle FILE\n"u8);
        }
        return output.ToArray();
    }

    /// <summary>The alliance's entries among the beginning of a statement's.</summary>
    public static PublishedLog AllianceLog() => new(ExampleStatement.Entries.Take(2).Concat(ExampleAlliance.Entries.Take(1)).Concat(ExampleStatement.Entries.Skip(2).Take(1)).Concat(ExampleAlliance.Entries.Skip(1)));

    public static byte[] WriteAlliance(PublishedLog log, int cosigners = 2)
    {
        var indexes = Indexes(log, ExampleAlliance.Declaration.Digest());
        using var output = new MemoryStream();
        using (var bundle = new BundleWriter(output))
        {
            bundle.Head(log.Head(cosigners), log.Key.Public);
            bundle.Policy(log.PolicyText);
            bundle.Version(ExampleAlliance.Declaration);
            bundle.Text(1, "en", ExampleAlliance.English.Bytes.Span);
            bundle.Text(1, "fa", ExampleAlliance.Persian.Bytes.Span);
            bundle.Entries(indexes.Select(index => (index, (ReadOnlyMemory<byte>)log.Entries[(int)index])));
            bundle.Proof(log.Tree().BatchProof(indexes));
            bundle.Openings(ExampleAlliance.Now);
        }
        return output.ToArray();
    }

    /// <summary>The files of a bundle, to be changed and packed again by a forger.</summary>
    public static Dictionary<string, byte[]> Unpack(byte[] bundle)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle));
        return zip.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                return bytes.ToArray();
            }
        );
    }

    /// <summary>A zip as any other program packs it, without a seal.</summary>
    public static byte[] Pack(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }
        return output.ToArray();
    }

    /// <summary>A forger who knows the format seals as well as the publisher.</summary>
    public static byte[] Seal(IReadOnlyDictionary<string, byte[]> files)
    {
        using var output = new MemoryStream();
        using (var bundle = new BundleWriter(output))
            foreach (var (name, bytes) in files)
                bundle.Add(name, bytes);
        return output.ToArray();
    }

    public static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static long[] Indexes(PublishedLog log, params Hash[] manifests) =>
        [.. Enumerable.Range(0, (int)log.Size).Where(i => manifests.Contains(LogEntry.Parse(log.Entries[i]).Statement)).Select(i => (long)i)];
}
