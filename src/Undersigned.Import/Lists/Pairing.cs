using Undersigned.Import.Text;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Brings the two names of a signatory that a bilingual list gives twice together.</summary>
internal static class Pairing
{
    // A list stands again a few lists further down at most, where each language has lists by country or kind.
    private const int MostListsBetween = 30;

    // Alternating lines are pairs where nearly all of them alternate.
    private const double LeastAlternating = 0.8;

    /// <summary>Pairs lines that alternate between two scripts, or two halves of a list in one script each.</summary>
    public static void PairLines(List<Entry> entries, bool inline)
    {
        if (entries.Count < 2)
            return;
        var scripts = entries.ConvertAll(entry => entry.Names.Count == 1 ? ScriptOf(entry) : "");
        if (scripts.Distinct().Count() < 2)
            return;
        var changes = 0;
        for (var i = 1; i < scripts.Count; i++)
            changes += scripts[i] != scripts[i - 1] ? 1 : 0;
        // "River Union, Netherlands" above a body in another script and another country: nothing is said twice.
        if (!inline && entries.Zip(entries.Skip(1)).Where((_, i) => i % 2 == 0).Any(pair => Country(pair.First) is { } one && Country(pair.Second) is { } other && one != other))
            return;
        if (!inline && changes >= (entries.Count - 1) * LeastAlternating)
        {
            var second = new HashSet<Entry>();
            for (var i = 0; i + 1 < entries.Count; i++)
            {
                if (scripts[i] == scripts[i + 1] || scripts[i].Length == 0 || scripts[i + 1].Length == 0)
                    continue;
                Merge(entries[i], entries[i + 1]);
                second.Add(entries[++i]);
            }

            entries.RemoveAll(second.Contains);
        }
        else if (changes == 1 && entries.Count % 2 == 0 && scripts[entries.Count / 2] != scripts[entries.Count / 2 - 1])
        {
            PairHalves(entries, entries.Count / 2);
        }
    }

    private static void PairHalves(List<Entry> entries, int half)
    {
        for (var i = 0; i < half; i++)
            Merge(entries[i], entries[half + i]);
        entries.RemoveRange(half, half);
    }

    /// <summary>Pairs whole lists, one in each script or language, that have as many entries.</summary>
    public static void PairLists(List<List<Entry>> lists)
    {
        for (var i = 0; i < lists.Count; i++)
        {
            for (var k = i + 1; k < Math.Min(lists.Count, i + MostListsBetween); k++)
            {
                if (lists[i].Count < 2 || lists[i].Count != lists[k].Count || !SameBodies(lists[i], lists[k]))
                    continue;
                for (var e = 0; e < lists[i].Count; e++)
                    Merge(lists[i][e], lists[k][e]);
                lists.RemoveAt(k--);
            }
        }
    }

    private static bool SameBodies(List<Entry> first, List<Entry> second)
    {
        if (first.Exists(e => e.Names.Count > 1) || second.Exists(e => e.Names.Count > 1))
            return false;
        var (one, other) = (ScriptOf(first[0]), ScriptOf(second[0]));
        if (first.Count(e => ScriptOf(e) == one) * 10 < first.Count * 8 || second.Count(e => ScriptOf(e) == other) * 10 < second.Count * 8)
            return false;
        // Where both name places, they must be the same ones.
        var both = first.Zip(second).Where(pair => Country(pair.First) is not null && Country(pair.Second) is not null).ToList();
        if (both.Count > 0 && both.Count(pair => Country(pair.First) == Country(pair.Second)) * 2 < both.Count)
            return false;
        if (one != other)
            return true;
        // Two languages of one script: names that share a word, in the same order.
        var shared = first.Zip(second).Count(pair => pair.First.Names[0].Piece.Text != pair.Second.Names[0].Piece.Text && ShareWord(pair.First, pair.Second));
        var same = first.Zip(second).Count(pair => pair.First.Names[0].Piece.Text == pair.Second.Names[0].Piece.Text);
        return same < first.Count && (shared + same) * 10 >= first.Count * 7;
    }

    private static bool ShareWord(Entry first, Entry second)
    {
        foreach (var word in first.Names[0].Piece.Words)
        {
            foreach (var other in second.Names[0].Piece.Words)
            {
                if (word.Length > 3 && word.Key == other.Key)
                    return true;
            }
        }

        return false;
    }

    private static string? Country(Entry entry) => entry.Place?.Country ?? entry.Place?.City?.CountryCode;

    private static string ScriptOf(Entry entry) => Scripts.Of(entry.Names[0].Piece.Text);

    private static void Merge(Entry entry, Entry other)
    {
        foreach (var name in other.Names)
        {
            if (entry.Names.TrueForAll(known => known.Piece.Text != name.Piece.Text))
                entry.Names.Add(name);
        }

        if (other.Place is { } place)
            entry.Place = entry.Place is { } own ? own.With(place) : place;
        entry.Role ??= other.Role;
        entry.Affiliation ??= other.Affiliation;
        entry.Sure = Math.Max(entry.Sure, other.Sure);
        if (other.Kind == NameKind.Person && entry.Kind != NameKind.Organisation)
            entry.Kind = NameKind.Person;
    }

    /// <summary>Keeps one of several entries of the same name and place.</summary>
    public static void Deduplicate(List<Entry> entries)
    {
        var seen = new HashSet<string>();
        entries.RemoveAll(entry => !seen.Add(Fold.Key(entry.Names[0].Piece.Text) + "|" + entry.Place?.City?.Id + "|" + Fold.Key(entry.Affiliation?.Text)));
    }
}
