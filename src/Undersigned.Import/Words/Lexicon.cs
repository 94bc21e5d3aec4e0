using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Undersigned.Import.Words;

/// <summary>Reads the word lists beside this file: sections in brackets, then a line of terms for each language.</summary>
internal static class Lexicon
{
    /// <summary>The terms of a section by language.</summary>
    public static FrozenDictionary<string, string[]> Section(string file, string section) => Files.Value[file][section];

    /// <summary>The terms of a section in all languages as one set.</summary>
    public static TermSet Terms(string file, string section) => new(Section(file, section).SelectMany(Spellings));

    /// <summary>The terms of a section, a set for each language.</summary>
    public static FrozenDictionary<string, TermSet> TermsByLanguage(string file, string section) =>
        Section(file, section).ToFrozenDictionary(pair => pair.Key, pair => new TermSet(Spellings(pair)));

    // Kurdish pages write Persian with their own letter for the heh that ends a word.
    private static IEnumerable<string> Spellings(KeyValuePair<string, string[]> terms) =>
        terms.Key == "fa" ? terms.Value.Concat(terms.Value.Where(term => term.Contains(Heh)).Select(WithKurdishHeh)) : terms.Value;

    private const char Heh = 'ه';
    private const char KurdishHeh = 'ە';

    private static string WithKurdishHeh(string term)
    {
        var letters = term.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i] == Heh && (i + 1 == letters.Length || !char.IsLetter(letters[i + 1])))
                letters[i] = KurdishHeh;
        }

        return new string(letters);
    }

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, FrozenDictionary<string, string[]>>>> Files = new(ReadAll);

    private static FrozenDictionary<string, FrozenDictionary<string, FrozenDictionary<string, string[]>>> ReadAll()
    {
        const string Folder = "Undersigned.Import.Words.";
        const string Ending = ".txt";
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Folder.Length..^Ending.Length], name => ReadFile(assembly, name));
    }

    private static FrozenDictionary<string, FrozenDictionary<string, string[]>> ReadFile(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        var sections = new Dictionary<string, Dictionary<string, string[]>>();
        Dictionary<string, string[]>? current = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                sections[line[1..^1]] = current = [];
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            current![line[..colon]] = line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }

        return sections.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary());
    }
}
