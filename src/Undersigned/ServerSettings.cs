using Undersigned.Mail;

namespace Undersigned;

/// <summary>How this installation runs; every part is an option of "undersigned serve".</summary>
public sealed record ServerSettings
{
    public const int DefaultPort = 5080;

    // A hall of three hundred people signs within a few minutes; a program needs days for what it would do in one.
    public const int BurstOfSignatures = 200;
    public const int PaceOfSignatures = 20;

    /// <summary>The folder that holds the SQLite file and, below it, the keys.</summary>
    public required string DataFolder { get; init; }

    /// <summary>A PostgreSQL connection string; without one the database is the SQLite file.</summary>
    public string? Database { get; init; }

    /// <summary>Loopback only: a proxy stands before it.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The address people use, without a slash at the end; links in mail begin with it.</summary>
    public string PublicUrl { get; init; } = $"http://127.0.0.1:{DefaultPort}";

    /// <summary>Invented organisations, and mail that is read at /outbox instead of being sent.</summary>
    public bool Demo { get; init; }

    /// <summary>The relay; without one, mail waits in the outbox.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>The policy file that names the witnesses (docs/formats/policy.md), if there are any.</summary>
    public string? PolicyFile { get; init; }

    /// <summary>How many signatures one network may ask for in a burst.</summary>
    public int SignaturesAtOnce { get; init; } = BurstOfSignatures;

    /// <summary>How many more it may ask for in each following minute.</summary>
    public int SignaturesPerMinute { get; init; } = PaceOfSignatures;

    public string Name { get; init; } = Web.Site.DefaultName;

    public string KeyFolder => Path.Combine(DataFolder, "keys");
}
