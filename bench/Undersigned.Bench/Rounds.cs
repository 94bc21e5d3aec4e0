namespace Undersigned.Bench;

/// <summary>One load measured several times; the medians stand.</summary>
internal sealed record Series(string Name, LoadResult[] Measured)
{
    public double PerSecond => Median(r => r.PerSecond);
    public double P50Ms => Median(r => r.Percentile(0.5));
    public double P99Ms => Median(r => r.Percentile(0.99));

    /// <summary>Answers that were not as expected: anything but 0 spoils the figures.</summary>
    public int Bad => Measured.Sum(r => r.Bad);

    private double Median(Func<LoadResult, double> figure) => Figures.Median(Measured.Select(figure));
}

/// <summary>Several loads in turn, round by round, so that what the machine does meanwhile hits them alike.</summary>
internal static class Rounds
{
    public const int Count = 3;

    public static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    // Until the programs' hot paths are compiled for speed: as long as each slice is faster than the one before by more than this.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private const int LongestWarmUp = 10;
    private const double StillGrowing = 1.08;

    public static async Task<Series[]> Alternate(params (string Name, Func<TimeSpan, Task<LoadResult>> Run)[] loads)
    {
        foreach (var load in loads)
        {
            var before = 0.0;
            for (var slice = 0; slice < LongestWarmUp; slice++)
            {
                var result = await load.Run(WarmUp);
                if (result is { Good: 0 } nothing)
                {
                    throw new InvalidOperationException($"{load.Name}: no answer was as expected; one had status {nothing.BadStatus}.");
                }

                if (slice > 1 && result.PerSecond < before * StillGrowing)
                {
                    break;
                }

                before = result.PerSecond;
            }
        }

        var measured = loads.Select(load => new Series(load.Name, new LoadResult[Count])).ToArray();
        for (var round = 0; round < Count; round++)
        {
            for (var i = 0; i < loads.Length; i++)
            {
                var result = await loads[i].Run(Time);
                measured[i].Measured[round] = result;
                Console.WriteLine($"round {round + 1}, {loads[i].Name}: {result.PerSecond:0}/s, p50 {result.Percentile(0.5):0.0} ms, p99 {result.Percentile(0.99):0.0} ms");
            }
        }

        return measured;
    }
}
