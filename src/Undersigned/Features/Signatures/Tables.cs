using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Features.Accounts;
using Undersigned.Features.Signatures;
using Undersigned.Features.Signatures.Imported;
using Undersigned.Features.Statements;

namespace Undersigned.Features.Signatures
{
    internal sealed class SignatureTable : IEntityTypeConfiguration<Signature>
    {
        public void Configure(EntityTypeBuilder<Signature> table)
        {
            // Deleting a statement must never take signatures with it.
            table.HasOne<Statement>().WithMany().HasForeignKey(s => s.StatementId).OnDelete(DeleteBehavior.Restrict);
            // One signature per address and statement, however often and from wherever it is asked for.
            table.HasIndex(s => new { s.StatementId, s.AddressToken }).IsUnique();
            // Lists catch up with what changed since they were last read.
            table.HasIndex(s => new { s.StatementId, s.ChangedAt });
            table.HasIndex(s => s.LinkHash).IsUnique();
            // Few ever ask for their link again.
            table.HasIndex(s => s.RecoveryHash).HasFilter("recovery_hash IS NOT NULL");
            table.HasIndex(s => s.InvalidationId).HasFilter("invalidation_id IS NOT NULL");
            table.HasOne<Invalidation>().WithMany().HasForeignKey(s => s.InvalidationId).OnDelete(DeleteBehavior.Restrict);
            table.Property(s => s.Kind).HasConversion<string>().HasMaxLength(20);
            table.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
            table.Property(s => s.Visibility).HasConversion<string>().HasMaxLength(20);
            table.Property(s => s.Evidence).HasConversion<string>().HasMaxLength(20);
            table.Property(s => s.Source).HasMaxLength(500);
            table.Property(s => s.Reason).HasMaxLength(40);
        }
    }

    internal sealed class PublishedDraftTable : IEntityTypeConfiguration<PublishedDraft>
    {
        public void Configure(EntityTypeBuilder<PublishedDraft> table)
        {
            table.ToTable("published_drafts");
            // Two colleagues at one draft: the second to save is told so.
            table.Property(d => d.Revision).IsConcurrencyToken();
            table.HasOne<Account>().WithMany().HasForeignKey(d => d.BegunBy).OnDelete(DeleteBehavior.Restrict);
        }
    }

    internal sealed class PublishedPartTables : IEntityTypeConfiguration<PublishedEvent>, IEntityTypeConfiguration<PublishedCall>
    {
        public void Configure(EntityTypeBuilder<PublishedEvent> table)
        {
            table.ToTable("published_events").HasKey(e => new { e.StatementId, e.Position });
            table.Property(e => e.WrittenZone).HasMaxLength(PublishedEvent.LongestZone);
            table.Property(e => e.Zone).HasMaxLength(PublishedEvent.LongestZone);
            table.Property(e => e.Place).HasMaxLength(PublishedEvent.LongestPlace);
            table.Property(e => e.City).HasMaxLength(RecordReader.LongestCity);
            table.HasOne<Statement>().WithMany().HasForeignKey(e => e.StatementId).OnDelete(DeleteBehavior.Cascade);
        }

        public void Configure(EntityTypeBuilder<PublishedCall> table)
        {
            table.ToTable("published_calls").HasKey(c => new { c.StatementId, c.Position });
            table.Property(c => c.Language).HasMaxLength(35);
            table.Property(c => c.Text).HasMaxLength(PublishedCall.Longest);
            table.HasOne<Statement>().WithMany().HasForeignKey(c => c.StatementId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<Signature> Signatures => Set<Signature>();

        /// <summary>Published statements that wait for a person's review.</summary>
        public DbSet<PublishedDraft> PublishedDrafts => Set<PublishedDraft>();

        /// <summary>What imported statements announced and called for where they were published.</summary>
        public DbSet<PublishedEvent> PublishedEvents => Set<PublishedEvent>();

        /// <inheritdoc cref="PublishedEvents"/>
        public DbSet<PublishedCall> PublishedCalls => Set<PublishedCall>();
    }
}
