using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Undersigned.Data;

/// <summary>A moment as the databases keep it: milliseconds since 1970-01-01T00:00:00Z.</summary>
public sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    moment => moment.ToUnixTimeMilliseconds(),
    stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
