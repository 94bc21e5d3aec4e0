using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Undersigned.Tests.Harness;

/// <summary>The server's log lines, kept instead of printed, so that tests can look for what must never stand in them.</summary>
public sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    public IReadOnlyCollection<string> Lines => [.. _lines.Select(l => l.Text)];

    /// <summary>What an operator would be woken for.</summary>
    public IReadOnlyCollection<string> Errors => [.. _lines.Where(l => l.Level >= LogLevel.Error).Select(l => l.Text)];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
        // Kept beyond the server's end: that is when tests read it.
    }

    private sealed class Logger(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log._lines.Enqueue((logLevel, $"{category}: {formatter(state, exception)} {exception}".TrimEnd()));
    }
}
