namespace Undersigned.Tests.Harness;

public sealed class HarnessClockTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task A_delay_ends_when_its_moment_comes_and_not_before()
    {
        var delay = Task.Delay(TimeSpan.FromHours(72), _clock);

        _clock.Advance(TimeSpan.FromHours(71.9));
        Assert.False(delay.IsCompleted);

        _clock.Advance(TimeSpan.FromHours(0.1));
        await delay.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Timers_fire_in_the_order_of_their_moments_and_see_the_time_they_asked_for()
    {
        var seen = new List<TimeSpan>();
        var start = _clock.GetUtcNow();
        foreach (var minutes in new[] { 30, 10, 20 })
        {
            _clock.CreateTimer(_ => seen.Add(_clock.GetUtcNow() - start), null, TimeSpan.FromMinutes(minutes), Timeout.InfiniteTimeSpan);
        }

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal([TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(30)], seen);
        Assert.Equal(start + TimeSpan.FromHours(1), _clock.GetUtcNow());
        Assert.Equal(0, _clock.Waiting);
    }

    [Fact]
    public async Task A_periodic_timer_ticks_once_for_each_period_that_passes()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), _clock);
        var ticks = 0;
        for (var day = 0; day < 3; day++)
        {
            var tick = timer.WaitForNextTickAsync().AsTask();
            _clock.Advance(TimeSpan.FromDays(1));
            ticks += await tick.WaitAsync(TimeSpan.FromSeconds(10)) ? 1 : 0;
        }

        Assert.Equal(3, ticks);
    }

    [Fact]
    public void A_timer_armed_by_a_timer_fires_within_the_same_advance()
    {
        var fired = 0;
        void Again(object? state)
        {
            if (++fired < 5)
            {
                _clock.CreateTimer(Again, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
            }
        }

        _clock.CreateTimer(Again, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(5, fired);
    }

    [Fact]
    public void A_disposed_timer_is_silent()
    {
        var fired = false;
        _clock.CreateTimer(_ => fired = true, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)).Dispose();

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.False(fired);
        Assert.Equal(0, _clock.Waiting);
    }

    [Fact]
    public async Task A_cancelled_delay_leaves_nothing_waiting()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMinutes(5), _clock);
        var delay = Task.Delay(Timeout.InfiniteTimeSpan, _clock, source.Token);

        _clock.Advance(TimeSpan.FromMinutes(5));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delay.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.Equal(0, _clock.Waiting);
    }

    [Fact]
    public void Elapsed_time_is_what_was_advanced()
    {
        var before = _clock.GetTimestamp();
        _clock.Advance(TimeSpan.FromSeconds(90));
        Assert.Equal(TimeSpan.FromSeconds(90), _clock.GetElapsedTime(before));
    }
}
