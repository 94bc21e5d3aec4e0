using System.Runtime.InteropServices;
using System.Text;

namespace Undersigned.Data;

/// <summary>Files that are there, whole, after a power cut: temporary file, fsync, rename, fsync of the folder.</summary>
public static class DurableFile
{
    public static void Replace(string path, ReadOnlySpan<byte> content) => Replace(path, path + ".new", content);

    /// <summary>The same with a temporary file of one's own, for a file that several processes replace.</summary>
    public static void Replace(string path, string temporary, ReadOnlySpan<byte> content)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(temporary, options))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
        if (!OperatingSystem.IsWindows())
            SyncFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    // .NET cannot open a folder to sync it, so the C library does.
    private static void SyncFolder(string folder)
    {
        var descriptor = Open([.. Encoding.UTF8.GetBytes(folder), 0], 0);
        if (descriptor < 0)
            throw new IOException($"The folder of a key file could not be opened (error {Marshal.GetLastPInvokeError()}).");
        var failed = FSync(descriptor) != 0 ? Marshal.GetLastPInvokeError() : 0;
        _ = Close(descriptor);
        if (failed != 0)
            throw new IOException($"The folder of a key file could not be synced (error {failed}).");
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int FSync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
