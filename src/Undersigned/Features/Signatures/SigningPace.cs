using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Undersigned.Features.Signatures;

/// <summary>
/// How many signatures one network may ask for: enough for a hall of people behind one address, too few for a program. Networks are
/// kept in memory only, as long as they are busy, and are written nowhere.
/// </summary>
/// <remarks>
/// A request that comes from this machine itself is not counted: a proxy that does not say for whom it asks would make all signers one
/// network (docs/operating/threat-model.md).
/// </remarks>
public sealed class SigningPace(ServerSettings settings) : IDisposable
{
    /// <summary>When it is worth trying again.</summary>
    public static readonly TimeSpan Refill = TimeSpan.FromMinutes(1);

    // What one subscriber is commonly given: a single IPv4 address, 2^72 IPv6 ones.
    private const int Ipv6SubscriberBytes = 7;

    private readonly PartitionedRateLimiter<IPAddress> _limits = PartitionedRateLimiter.Create<IPAddress, UInt128>(client =>
        IPAddress.IsLoopback(client)
            ? RateLimitPartition.GetNoLimiter(UInt128.Zero)
            : RateLimitPartition.GetTokenBucketLimiter(NetworkOf(client), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = settings.SignaturesAtOnce,
                TokensPerPeriod = settings.SignaturesPerMinute,
                ReplenishmentPeriod = Refill,
            }));

    /// <summary>Counts one request of this client; false when its network has asked too often.</summary>
    public bool Allows(IPAddress client)
    {
        using var lease = _limits.AttemptAcquire(client);
        return lease.IsAcquired;
    }

    public void Dispose() => _limits.Dispose();

    private static UInt128 NetworkOf(IPAddress client)
    {
        if (client.IsIPv4MappedToIPv6)
            client = client.MapToIPv4();
        var bytes = client.GetAddressBytes();
        if (client.AddressFamily == AddressFamily.InterNetworkV6)
            Array.Clear(bytes, Ipv6SubscriberBytes, bytes.Length - Ipv6SubscriberBytes);
        UInt128 network = 0;
        foreach (var part in bytes)
            network = (network << 8) | part;
        return network;
    }
}
