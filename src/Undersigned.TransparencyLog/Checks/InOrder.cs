using System.Runtime.CompilerServices;

namespace Undersigned.TransparencyLog;

/// <summary>Work on all cores whose results come out in the order in which the work went in.</summary>
internal static class InOrder
{
    /// <summary>Runs the jobs with at most <paramref name="ahead"/> of them begun and not yet taken, so that memory stays flat.</summary>
    public static async IAsyncEnumerable<T> Run<T>(
        IEnumerable<Func<Task<T>>> jobs,
        int ahead,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var begun = new Queue<Task<T>>();
        foreach (var job in jobs)
        {
            cancellation.ThrowIfCancellationRequested();
            begun.Enqueue(Task.Run(job, cancellation));
            if (begun.Count >= ahead)
                yield return await begun.Dequeue();
        }
        while (begun.TryDequeue(out var next))
            yield return await next;
    }
}
