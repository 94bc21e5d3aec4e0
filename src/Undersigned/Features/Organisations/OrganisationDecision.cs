using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;

namespace Undersigned.Features.Organisations
{
    /// <summary>What the secretariat found of two entries: one organisation, or two. Rows stay; a decision that was wrong is marked as undone.</summary>
    public sealed class OrganisationDecision
    {
        /// <summary>How long the words may be in which somebody says why.</summary>
        public const int LongestNote = 300;

        private OrganisationDecision() { }

        /// <param name="first">The entry that is led to the other; of two that are kept apart, either.</param>
        /// <param name="second">The entry that stays.</param>
        /// <param name="ground">Why they are one organisation; null where they are two.</param>
        /// <param name="note">What else there is to say, in the secretariat's own words.</param>
        /// <param name="by">Who decided.</param>
        /// <param name="now">The present moment.</param>
        public OrganisationDecision(Guid first, Guid second, MergeGround? ground, string? note, Guid by, DateTimeOffset now)
        {
            FirstId = first;
            SecondId = second;
            Ground = ground;
            Note = note;
            DecidedBy = by;
            DecidedAt = now;
        }

        public long Id { get; private set; }
        public Guid FirstId { get; private set; }
        public Guid SecondId { get; private set; }
        public MergeGround? Ground { get; private set; }
        public string? Note { get; private set; }
        public Guid DecidedBy { get; private set; }
        public DateTimeOffset DecidedAt { get; private set; }
        public Guid? UndoneBy { get; private set; }
        public DateTimeOffset? UndoneAt { get; private set; }

        public bool IsMerge => Ground is not null;

        public bool Holds => UndoneAt is null;

        /// <summary>Marks it as wrong; false when it is already.</summary>
        public bool Undo(Guid by, DateTimeOffset now)
        {
            if (!Holds)
                return false;
            (UndoneBy, UndoneAt) = (by, now);
            return true;
        }
    }

    /// <summary>Why two entries are one organisation.</summary>
    public enum MergeGround
    {
        /// <summary>The same name, spelled differently.</summary>
        Spelling,

        /// <summary>The same name in two languages or scripts.</summary>
        Language,

        /// <summary>A name and its short form or initials.</summary>
        ShortForm,

        /// <summary>The organisation changed its name.</summary>
        Renamed,

        /// <summary>Entered twice.</summary>
        Twice,
    }

    internal sealed class OrganisationDecisionTable : IEntityTypeConfiguration<OrganisationDecision>
    {
        public void Configure(EntityTypeBuilder<OrganisationDecision> table)
        {
            table.ToTable("organisation_decisions");
            table.Ignore(d => d.IsMerge).Ignore(d => d.Holds);
            table.Property(d => d.Ground).HasConversion<string>().HasMaxLength(20);
            table.Property(d => d.Note).HasMaxLength(OrganisationDecision.LongestNote);
            table.HasOne<Organisation>().WithMany().HasForeignKey(d => d.FirstId).OnDelete(DeleteBehavior.Restrict);
            table.HasOne<Organisation>().WithMany().HasForeignKey(d => d.SecondId).OnDelete(DeleteBehavior.Restrict);
            table.HasOne<Account>().WithMany().HasForeignKey(d => d.DecidedBy).OnDelete(DeleteBehavior.Restrict);
            table.HasOne<Account>().WithMany().HasForeignKey(d => d.UndoneBy).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<OrganisationDecision> OrganisationDecisions => Set<OrganisationDecision>();
    }
}
