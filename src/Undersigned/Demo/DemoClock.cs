namespace Undersigned.Demo;

/// <summary>Stands wherever the demo's story is: what happened weeks ago bears the day it happened on.</summary>
internal sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;
}
