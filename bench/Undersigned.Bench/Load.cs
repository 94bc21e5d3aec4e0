using System.Diagnostics;

namespace Undersigned.Bench;

/// <summary>What a round of load saw: answers as expected, the others, and how long each took.</summary>
internal sealed record LoadResult(int Good, int Bad, int BadStatus, double Seconds, long[] SortedTicks)
{
    public double PerSecond => Good / Seconds;

    /// <summary>Milliseconds within which this share of the answers came.</summary>
    public double Percentile(double share) =>
        SortedTicks.Length == 0 ? double.NaN : SortedTicks[(int)Math.Min(SortedTicks.Length - 1, share * SortedTicks.Length)] * 1000.0 / Stopwatch.Frequency;
}

/// <summary>Asks over many connections at once, each sending its next request when its last is answered.</summary>
internal static class Load
{
    public const int Connections = 32;

    /// <summary>Runs until the time is over, or until <paramref name="next"/> has no further request for a connection.</summary>
    /// <param name="next">The next request of a connection, by its number; empty when it has none left.</param>
    /// <param name="isGood">Which statuses count.</param>
    public static async Task<LoadResult> Run(Uri site, TimeSpan time, Func<int, ReadOnlyMemory<byte>> next, Func<int, bool> isGood, int connections = Connections)
    {
        var open = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Connection.Open(site)));
        var begin = Stopwatch.GetTimestamp();
        var end = begin + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var workers = await Task.WhenAll(open.Select((connection, number) => Task.Run(() => Work(connection, number, end, next, isGood))));
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        foreach (var connection in open)
        {
            connection.Dispose();
        }

        var ticks = workers.SelectMany(w => w.Ticks).ToArray();
        Array.Sort(ticks);
        return new LoadResult(ticks.Length, workers.Sum(w => w.Bad), workers.Max(w => w.BadStatus), seconds, ticks);
    }

    private static async Task<(List<long> Ticks, int Bad, int BadStatus)> Work(
        Connection connection, int number, long end, Func<int, ReadOnlyMemory<byte>> next, Func<int, bool> isGood)
    {
        var ticks = new List<long>(1 << 16);
        var (bad, badStatus) = (0, 0);
        for (var now = Stopwatch.GetTimestamp(); now < end;)
        {
            var request = next(number);
            if (request.IsEmpty)
            {
                break;
            }

            var status = await connection.Exchange(request);
            var answered = Stopwatch.GetTimestamp();
            if (isGood(status))
            {
                ticks.Add(answered - now);
            }
            else
            {
                (bad, badStatus) = (bad + 1, status);
            }

            now = answered;
        }

        return (ticks, bad, badStatus);
    }
}
