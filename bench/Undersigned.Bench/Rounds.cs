namespace Undersigned.Bench;

/// <summary>
/// The same load on the bare counterpart and on the real server, in turn, so that what the machine does meanwhile hits both;
/// the medians stand.
/// </summary>
internal sealed record Rounds(LoadResult[] Bare, LoadResult[] Real)
{
    public const int Count = 3;

    // Until both programs' hot paths are compiled for speed.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    public double BarePerSecond => Median(Bare, r => r.PerSecond);
    public double RealPerSecond => Median(Real, r => r.PerSecond);
    public double Ratio => RealPerSecond / BarePerSecond;
    public double BareP99Ms => Median(Bare, r => r.Percentile(0.99));
    public double P50Ms => Median(Real, r => r.Percentile(0.5));
    public double P99Ms => Median(Real, r => r.Percentile(0.99));

    /// <summary>Answers of the measured rounds that were not as expected: anything but 0 spoils the figures.</summary>
    public int Bad => Bare.Concat(Real).Sum(r => r.Bad);

    public static async Task<Rounds> Alternate(Func<TimeSpan, Task<LoadResult>> bare, Func<TimeSpan, Task<LoadResult>> real)
    {
        await bare(WarmUp);
        await real(WarmUp);
        var rounds = new Rounds(new LoadResult[Count], new LoadResult[Count]);
        for (var i = 0; i < Count; i++)
        {
            rounds.Bare[i] = await bare(Time);
            rounds.Real[i] = await real(Time);
            Console.WriteLine($"round {i + 1}: bare {rounds.Bare[i].PerSecond:0}/s, here {rounds.Real[i].PerSecond:0}/s, p99 {rounds.Real[i].Percentile(0.99):0.0} ms");
        }

        return rounds;
    }

    private static double Median(LoadResult[] rounds, Func<LoadResult, double> figure) => Figures.Median(rounds.Select(figure));
}
