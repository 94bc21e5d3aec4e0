using Undersigned.Data;

namespace Undersigned.Features.Ledger;

/// <summary>
/// When the entries of an at-risk statement are released: every full hour once a handful waits, at once when many do, after a day in
/// any case. Whoever watches the log learns neither the order nor the time of a signature.
/// </summary>
public static class HeldBack
{
    /// <summary>So many hide one another well enough to be released at once.</summary>
    public const int Many = 20;

    /// <summary>Fewer than this would hide nobody: they wait for more, but not longer than <see cref="Longest"/>.</summary>
    public const int Handful = 5;

    /// <summary>The longest an entry is held; promises name it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>The chains whose held entries are due, all of them together.</summary>
    internal static List<Guid> Due(WriteTransaction transaction, DateTimeOffset now) =>
    [
        .. transaction.All(
                "SELECT chain, COUNT(*), MIN(held_since) FROM log_queue WHERE held_since IS NOT NULL GROUP BY chain",
                row => (Chain: transaction.Guid(row, 0), Count: row.GetInt64(1), Oldest: DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2))))
            .Where(held => IsDue(held.Count, held.Oldest, now))
            .Select(held => held.Chain),
    ];

    /// <summary>Whether a chain's held entries leave now.</summary>
    public static bool IsDue(long count, DateTimeOffset oldest, DateTimeOffset now) =>
        count >= Many || now - oldest >= Longest || (count >= Handful && oldest < FullHour(now));

    private static DateTimeOffset FullHour(DateTimeOffset moment) => new(moment.Year, moment.Month, moment.Day, moment.Hour, 0, 0, moment.Offset);
}
