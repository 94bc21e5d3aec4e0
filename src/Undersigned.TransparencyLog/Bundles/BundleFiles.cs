using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>Whether the seal of a bundle's zip is whole.</summary>
public enum BundleSeal
{
    /// <summary>Every byte of the file is as the publisher wrote it (or as whoever sealed it last did).</summary>
    Whole,

    /// <summary>Unpacked, or packed again by another program: the files count, the container does not.</summary>
    None,

    /// <summary>There is a seal and it is not that of this file: damaged, or changed.</summary>
    Broken,
}

/// <summary>
/// The files of a bundle, from a zip or from the folder it was unpacked to. A hostile zip costs no more than a small one: its directory
/// is bounded before it is read, nothing is written anywhere, and every file is read up to a limit.
/// </summary>
public sealed class BundleFiles
{
    private const int EndRecordLength = 22;
    private const uint EndRecordSignature = 0x06054b50;

    /// <summary>A bundle of 64 languages and a thousand versions has fewer.</summary>
    private const int MaxFiles = 4096;

    private const int MaxDirectoryLength = MaxFiles * 256;

    private readonly string _path;
    private readonly bool _isFolder;
    private readonly HashSet<string> _names;

    private BundleFiles(string path, bool isFolder, HashSet<string> names, BundleSeal seal)
    {
        _path = path;
        _isFolder = isFolder;
        _names = names;
        Seal = seal;
    }

    /// <summary>Whether the container is as it was written.</summary>
    public BundleSeal Seal { get; }

    /// <summary>Names of the files.</summary>
    public IReadOnlySet<string> Names => _names;

    /// <summary>Looks at a bundle without reading its files.</summary>
    /// <param name="path">A zip file or a folder.</param>
    /// <exception cref="LogFormatException">No zip, or one with too many or doubled names.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BundleFiles Open(string path)
    {
        if (Directory.Exists(path))
            return new BundleFiles(path, isFolder: true, [.. Directory.EnumerateFiles(path).Take(MaxFiles).Select(file => Path.GetFileName(file))], BundleSeal.None);
        using var file = File.OpenRead(path);
        var seal = ReadSeal(file);
        var names = new HashSet<string>();
        using var zip = OpenZip(file);
        foreach (var entry in zip.Entries)
            if (!names.Add(entry.FullName))
                throw new LogFormatException($"the zip has two files named \"{LineReader.Shown(Encoding.UTF8.GetBytes(entry.FullName))}\"");
        return new BundleFiles(path, isFolder: false, names, seal);
    }

    /// <summary>Opens one file for reading; each call is independent, so that files can be read at the same time.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="most">More bytes than this are not given.</param>
    public Stream Read(string name, long most)
    {
        if (_isFolder)
            return new BoundedStream(File.OpenRead(Path.Combine(_path, name)), name, most);
        var file = File.OpenRead(_path);
        try
        {
            var entry = OpenZip(file).GetEntry(name) ?? throw new LogFormatException($"the zip has no file {name}");
            return new BoundedStream(entry.Open(), name, most, file);
        }
        catch (Exception e)
        {
            file.Dispose();
            if (e is InvalidDataException or NotSupportedException)
                throw Damaged(e);
            throw;
        }
    }

    /// <summary>One small file whole.</summary>
    /// <exception cref="LogFormatException">It is not there or longer than <paramref name="most"/>.</exception>
    public byte[] ReadAll(string name, int most)
    {
        if (!_names.Contains(name))
            throw new LogFormatException($"the bundle has no file \"{name}\"");
        using var stream = Read(name, most);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    internal static LogFormatException Damaged(Exception e) => new($"the zip is damaged: {e.Message}", e);

    private static ZipArchive OpenZip(FileStream file)
    {
        try
        {
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
            _ = zip.Entries; // reads the directory, which may be damaged
            return zip;
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }
    }

    /// <summary>Finds the end record, which must be the last thing in the file, and compares the seal in its comment.</summary>
    private static BundleSeal ReadSeal(FileStream file)
    {
        foreach (var comment in (int[])[SealingStream.CommentLength, 0])
        {
            var end = new byte[EndRecordLength + comment];
            if (file.Length < end.Length)
                continue;
            file.Seek(-end.Length, SeekOrigin.End);
            file.ReadExactly(end);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndRecordSignature || BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(20)) != comment)
                continue;
            if (BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(10)) > MaxFiles || BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(12)) > MaxDirectoryLength)
                throw new LogFormatException("the zip has too many files");
            return comment == 0 ? BundleSeal.None : CompareSeal(file, Encoding.ASCII.GetString(end, EndRecordLength, comment));
        }
        throw new LogFormatException("the file is no bundle: it does not end as a zip ends");
    }

    private static BundleSeal CompareSeal(FileStream file, string comment)
    {
        file.Seek(0, SeekOrigin.Begin);
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        for (var rest = file.Length - SealingStream.CommentLength; rest > 0;)
        {
            var read = file.Read(buffer, 0, (int)Math.Min(rest, buffer.Length));
            if (read == 0)
                return BundleSeal.Broken;
            sha256.AppendData(buffer, 0, read);
            rest -= read;
        }
        file.Seek(0, SeekOrigin.Begin);
        return comment == SealingStream.CommentPrefix + new Hash(sha256.GetHashAndReset()).ToBase64() ? BundleSeal.Whole : BundleSeal.Broken;
    }
}
