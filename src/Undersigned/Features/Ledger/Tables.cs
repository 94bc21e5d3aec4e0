using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Features.Ledger;

namespace Undersigned.Features.Ledger
{
    /// <summary>Something durable that waits to become an entry: written with what it tells of, in one commit.</summary>
    public sealed class QueuedEntry
    {
        private QueuedEntry() { }

        internal QueuedEntry(Guid chain, string kind, byte[]? manifest = null, string? detail = null)
        {
            Detail = detail;
            Chain = chain;
            Kind = kind;
            Manifest = manifest;
        }

        public long Id { get; private set; }

        /// <summary>The statement (or alliance) whose chain it continues.</summary>
        public Guid Chain { get; private set; }

        public string Kind { get; private set; } = "";

        /// <summary>The signature or membership it is about.</summary>
        public Guid? About { get; internal init; }

        /// <summary>Digest of the manifest it is about; null where that follows from the entry referred to.</summary>
        public byte[]? Manifest { get; private set; }

        public byte[]? Commitment { get; internal init; }
        public byte[]? WithdrawalTag { get; internal init; }
        public byte[]? Secret { get; private set; }
        /// <summary>The reason of a removal; of an opening the release rule, or that it is an alliance's.</summary>
        public string? Detail { get; private set; }

        /// <summary>When it came in, for a chain whose entries are held back and released shuffled; null elsewhere.</summary>
        public DateTimeOffset? HeldSince { get; private set; }

        /// <summary>A random number that takes the place of the order in which held entries came in.</summary>
        public long Shuffle { get; private set; }
    }

    /// <summary>Where an entry of the log stands, and what it is about: the bytes themselves are in the bundles.</summary>
    public sealed class LoggedEntry
    {
        private LoggedEntry() { }

        /// <summary>The leaf's index, from 0.</summary>
        public long Id { get; private set; }

        public Guid Chain { get; private set; }

        /// <summary>The place in its chain, from 0.</summary>
        public long Sequence { get; private set; }

        public string Kind { get; private set; } = "";
        public Guid? About { get; private set; }
        public byte[] Manifest { get; private set; } = [];
    }

    /// <summary>A tile of hashes (level 0 and up) or a bundle of entries (level -1), as far as it is filled.</summary>
    public sealed class LogTile
    {
        private LogTile() { }

        public int Level { get; private set; }
        public long Position { get; private set; }
        public byte[] Bytes { get; private set; } = [];
    }

    /// <summary>The end of one chain, and what its entries add up to.</summary>
    public sealed class LogChain
    {
        private LogChain() { }

        public Guid Id { get; private set; }
        public long Length { get; private set; }
        public byte[] Last { get; private set; } = [];

        /// <summary>The manifest in force.</summary>
        public byte[] Manifest { get; private set; } = [];

        public long Signed { get; private set; }
        public long Withdrawn { get; private set; }
        public long Removed { get; private set; }
        public long Erased { get; private set; }

        /// <summary>When its last entry other than a list came.</summary>
        public DateTimeOffset ChangedAt { get; private set; }

        /// <summary>When its last list came.</summary>
        public DateTimeOffset ListedAt { get; private set; }
    }

    /// <summary>The last signed head: one row, replaced only by whoever knows the size it replaces.</summary>
    public sealed class LogHead
    {
        private LogHead() { }

        public int Id { get; private set; }
        public long Size { get; private set; }

        /// <summary>The checkpoint, a signed note.</summary>
        public string Checkpoint { get; private set; } = "";

        public DateTimeOffset SignedAt { get; private set; }
    }

    internal sealed class LedgerTables : IEntityTypeConfiguration<QueuedEntry>, IEntityTypeConfiguration<LoggedEntry>,
        IEntityTypeConfiguration<LogTile>, IEntityTypeConfiguration<LogChain>, IEntityTypeConfiguration<LogHead>
    {
        public void Configure(EntityTypeBuilder<QueuedEntry> table)
        {
            table.ToTable("log_queue");
            table.HasIndex(q => q.HeldSince);
            table.Property(q => q.Kind).HasMaxLength(20);
            // Nine numbers of a list, each of at most nineteen digits, fit.
            table.Property(q => q.Detail).HasMaxLength(180);
        }

        public void Configure(EntityTypeBuilder<LoggedEntry> table)
        {
            table.ToTable("log_entries");
            table.Property(e => e.Id).ValueGeneratedNever();
            table.Property(e => e.Kind).HasMaxLength(20);
            table.HasIndex(e => new { e.Chain, e.Sequence }).IsUnique();
            table.HasIndex(e => e.About);
        }

        public void Configure(EntityTypeBuilder<LogTile> table)
        {
            table.ToTable("log_tiles");
            table.HasKey(t => new { t.Level, t.Position });
        }

        public void Configure(EntityTypeBuilder<LogChain> table) => table.ToTable("log_chains");

        public void Configure(EntityTypeBuilder<LogHead> table)
        {
            table.ToTable("log_head");
            table.Property(h => h.Id).ValueGeneratedNever();
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<QueuedEntry> LogQueue => Set<QueuedEntry>();
        public DbSet<LoggedEntry> LogEntries => Set<LoggedEntry>();
        public DbSet<LogTile> LogTiles => Set<LogTile>();
        public DbSet<LogChain> LogChains => Set<LogChain>();
        public DbSet<LogHead> LogHead => Set<LogHead>();
    }
}
