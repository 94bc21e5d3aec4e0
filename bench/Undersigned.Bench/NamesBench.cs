using System.Diagnostics;
using Undersigned.Names;

namespace Undersigned.Bench;

/// <summary>
/// Names: finding among 100,000 invented organisations with five names each, comparing pairs, and, where the hand-checked cases stand beside the repository,
/// the matcher's figures on them. <c>names match FILE.tsv</c> judges a list of pairs, as the scorer calls it.
/// </summary>
internal static class NamesBench
{
    private const int Organisations = 100_000;
    private const int Searches = 2_000;
    private const int Comparisons = 20_000;
    private const int Seed = 20260214;

    public static int Run(string[] args)
    {
        if (args is ["match", var file])
        {
            using var pairs = File.OpenText(file);
            TsvMatch.Run(pairs, Console.Out);
            return 0;
        }
        var invented = new InventedNames(Seed);
        var index = new NameIndex<int>();
        var names = new List<string[]>(Organisations);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var filling = Stopwatch.StartNew();
        for (var i = 0; i < Organisations; i++)
        {
            names.Add(invented.Next());
            foreach (var name in names[i])
                index.Add(i, name);
        }
        var filled = filling.Elapsed;
        var bytesPerName = (GC.GetTotalMemory(forceFullCollection: true) - before) / index.Count;
        var typed = Searching(invented, names, index, slips: 0);
        var mistyped = Searching(invented, names, index, slips: 2);
        var compared = Comparing(names);
        var cases = Scorer.Run("names", "names", "match");
        Figures.Print(new
        {
            Names = index.Count,
            FillSeconds = Math.Round(filled.TotalSeconds, 1),
            BytesPerName = bytesPerName,
            FindP50Ms = typed.P50,
            FindP99Ms = typed.P99,
            FoundInTen = typed.Found,
            FindMistypedP50Ms = mistyped.P50,
            FindMistypedP99Ms = mistyped.P99,
            FoundMistypedInTen = mistyped.Found,
            CompareMicroseconds = compared,
            Cases = cases,
        });
        return 0;
    }

    private static (double P50, double P99, double Found) Searching(InventedNames invented, List<string[]> names, NameIndex<int> index, int slips)
    {
        var random = new Random(Seed + slips);
        var times = new List<double>(Searches);
        var found = 0;
        for (var i = -100; i < Searches; i++)
        {
            var organisation = random.Next(names.Count);
            var typed = invented.Mistyped(names[organisation][random.Next(InventedNames.Languages)], slips);
            var started = Stopwatch.GetTimestamp();
            var candidates = index.Find(typed);
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            // The first hundred only warm up.
            if (i < 0)
                continue;
            times.Add(elapsed);
            if (candidates.Any(candidate => candidate.Owner == organisation))
                found++;
        }
        times.Sort();
        return (Math.Round(times[Searches / 2], 2), Math.Round(times[Searches * 99 / 100], 2), Math.Round((double)found / Searches, 4));
    }

    /// <summary>Mean microseconds to compare two names of two languages.</summary>
    private static double Comparing(List<string[]> names)
    {
        string[] languages = ["en", "fa", "ckb", "kmr", "ar"];
        var random = new Random(Seed);
        var started = 0L;
        for (var i = -1_000; i < Comparisons; i++)
        {
            if (i == 0)
                started = Stopwatch.GetTimestamp();
            var (one, other) = (random.Next(languages.Length), random.Next(languages.Length));
            Matcher.Compare(names[random.Next(names.Count)][one], languages[one], names[random.Next(names.Count)][other], languages[other]);
        }
        return Math.Round(Stopwatch.GetElapsedTime(started).TotalMicroseconds / Comparisons, 1);
    }
}
