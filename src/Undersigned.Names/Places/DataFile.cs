using System.Reflection;
using System.Text;

namespace Undersigned.Names;

/// <summary>Reads a table embedded from the folder Data.</summary>
internal static class DataFile
{
    /// <summary>The rows of a table, cells parted by tabs; headings and empty lines are left out.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded table {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
