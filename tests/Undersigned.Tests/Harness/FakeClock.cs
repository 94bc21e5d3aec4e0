namespace Undersigned.Tests.Harness;

/// <summary>
/// A clock that stands still until a test advances it. Timers, and delays created through it
/// (<c>Task.Delay(span, clock)</c>), fire while it advances, each at its own moment and in order. A periodic timer whose moment came
/// several times within one advance fires at the first of them and at the last: three days of a clock that ticks each minute are two ticks.
/// </summary>
public sealed class FakeClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<FakeTimer> _waiting = [];
    private readonly DateTimeOffset _start;
    private DateTimeOffset _now;
    private long _created;

    /// <summary>Begins on a Wednesday in spring, between two changes of clocks, unless the test says otherwise.</summary>
    public FakeClock(DateTimeOffset? start = null) => _now = _start = start ?? new DateTimeOffset(2026, 4, 15, 9, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => (GetUtcNow() - _start).Ticks;

    /// <summary>How many timers are armed: lets a test wait until a background worker has gone to sleep.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(GetUtcNow() + by);
    }

    public void AdvanceTo(DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment, GetUtcNow());
        while (TakeNextDue(moment) is { } timer)
        {
            timer.Fire(); // outside the lock: the callback may read the clock and arm further timers
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    // Moves to the earliest timer due by the moment, or to the moment itself when there is none.
    private FakeTimer? TakeNextDue(DateTimeOffset moment)
    {
        lock (_lock)
        {
            var timer = _waiting.Where(t => t.Due <= moment).OrderBy(t => t.Due).ThenBy(t => t.Order).FirstOrDefault();
            if (timer is null)
            {
                _now = moment;
                return null;
            }

            _now = timer.Due > _now ? timer.Due : _now;
            if (timer.Period > TimeSpan.Zero)
            {
                var periods = Math.Max(1, (moment - _now) / timer.Period);
                timer.Due = _now + Math.Floor(periods) * timer.Period;
                timer.Order = _created++;
            }
            else
            {
                _waiting.Remove(timer);
            }

            return timer;
        }
    }

    private bool Arm(FakeTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            _waiting.Remove(timer);
            if (timer.Disposed)
            {
                return false;
            }

            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return true;
            }

            timer.Due = _now + dueTime;
            timer.Period = period;
            timer.Order = _created++;
            if (dueTime > TimeSpan.Zero)
            {
                _waiting.Add(timer);
                return true;
            }

            if (period > TimeSpan.Zero)
            {
                timer.Due = _now + period;
                _waiting.Add(timer);
            }
        }

        ThreadPool.QueueUserWorkItem(static t => t.Fire(), timer, preferLocal: false); // due at once, as with a real timer
        return true;
    }

    private sealed class FakeTimer(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due;
        public TimeSpan Period;
        public long Order;
        public volatile bool Disposed;

        public void Fire()
        {
            if (!Disposed)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => clock.Arm(this, dueTime, period);

        public void Dispose()
        {
            Disposed = true;
            clock.Arm(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
