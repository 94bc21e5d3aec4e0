namespace Undersigned.Features.Statements;

internal enum EditKind
{
    Keep,
    Remove,
    Add,
}

/// <summary>One step from one sequence to another; what is kept stands in both as each has it.</summary>
internal readonly record struct Edit<T>(EditKind Kind, T? Left, T? Right);

/// <summary>The shortest way from one sequence to another by removing and adding (Myers 1986, the greedy algorithm).</summary>
internal static class ShortestEdit
{
    /// <summary>The steps; where the sequences have little in common, everything is removed and added.</summary>
    public static IReadOnlyList<Edit<T>> Of<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, IEqualityComparer<T> comparer) =>
        TryOf(left, right, comparer, 2000)
        ?? [.. left.Select(item => new Edit<T>(EditKind.Remove, item, default)), .. right.Select(item => new Edit<T>(EditKind.Add, default, item))];

    /// <summary>The steps, or null when there are more changes than asked for: the cost grows with the square of the changes.</summary>
    public static IReadOnlyList<Edit<T>>? TryOf<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, IEqualityComparer<T> comparer, int mostChanges)
    {
        var most = Math.Min(left.Count + right.Count, mostChanges);
        var furthest = new int[2 * most + 2];
        var trace = new List<int[]>();
        for (var changes = 0; changes <= most; changes++)
        {
            trace.Add(furthest[(most - changes)..(most + changes + 2)]);
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var down = diagonal == -changes || (diagonal != changes && furthest[most + diagonal - 1] < furthest[most + diagonal + 1]);
                var x = down ? furthest[most + diagonal + 1] : furthest[most + diagonal - 1] + 1;
                while (x < left.Count && x - diagonal < right.Count && comparer.Equals(left[x], right[x - diagonal]))
                    x++;
                furthest[most + diagonal] = x;
                if (x >= left.Count && x - diagonal >= right.Count)
                    return Back(left, right, trace, changes);
            }
        }
        return null;
    }

    private static List<Edit<T>> Back<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, List<int[]> trace, int changes)
    {
        var edits = new List<Edit<T>>();
        var (x, y) = (left.Count, right.Count);
        for (; changes >= 0; changes--)
        {
            // The array holds the diagonals -changes … changes + 1 as they were before this round.
            var furthest = trace[changes];
            var diagonal = x - y;
            var down = diagonal == -changes || (diagonal != changes && furthest[changes + diagonal - 1] < furthest[changes + diagonal + 1]);
            var fromDiagonal = changes == 0 ? 0 : down ? diagonal + 1 : diagonal - 1;
            var fromX = changes == 0 ? 0 : furthest[changes + fromDiagonal];
            var fromY = changes == 0 ? 0 : fromX - fromDiagonal;
            while (x > fromX && y > fromY)
                edits.Add(new Edit<T>(EditKind.Keep, left[--x], right[--y]));
            if (changes == 0)
                break;
            edits.Add(down ? new Edit<T>(EditKind.Add, default, right[--y]) : new Edit<T>(EditKind.Remove, left[--x], default));
        }
        edits.Reverse();
        return edits;
    }
}
