using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Data;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures
{
    /// <summary>Signatures of one statement that staff took out together, for one reason, and for a while can put back together.</summary>
    /// <remarks>Rows are written by <see cref="Invalidations"/>; pages only read them.</remarks>
    public sealed class Invalidation
    {
        /// <summary>How long what the signers wrote is kept, sealed, so that a mistake can be undone; the end of the statement ends it, too.</summary>
        public static readonly TimeSpan Undoable = TimeSpan.FromDays(14);

        private Invalidation() { }

        public Guid Id { get; private set; }
        public Guid StatementId { get; private set; }
        public RemovalReason Reason { get; private set; }
        public DateTimeOffset At { get; private set; }

        /// <summary>Signatures that it took out.</summary>
        public int Taken { get; private set; }

        /// <summary>Of those, how many have been put back.</summary>
        public int PutBack { get; private set; }
    }

    internal sealed class InvalidationTable : IEntityTypeConfiguration<Invalidation>
    {
        public void Configure(EntityTypeBuilder<Invalidation> table)
        {
            table.ToTable("invalidations");
            table.Property(i => i.Reason).HasConversion<string>().HasMaxLength(40);
            table.HasOne<Statement>().WithMany().HasForeignKey(i => i.StatementId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<Invalidation> Invalidations => Set<Invalidation>();
    }
}
