using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Features.Alliances;
using Undersigned.Data;
using Undersigned.Features.Organisations;

namespace Undersigned.Features.Alliances
{
    /// <summary>A version of what an alliance declares of itself, as the log knows it: members accede to the version in force.</summary>
    public sealed class AllianceVersion
    {
        private AllianceVersion() { }

        internal AllianceVersion(Guid alliance, int number, string text, string manifest, byte[] digest)
        {
            AllianceId = alliance;
            Number = number;
            Text = text;
            Manifest = manifest;
            Digest = digest;
        }

        public Guid AllianceId { get; private set; }

        /// <summary>From 1.</summary>
        public int Number { get; private set; }

        /// <summary>The exact text that was hashed.</summary>
        public string Text { get; private set; } = "";

        /// <summary>See docs/formats/manifest.md.</summary>
        public string Manifest { get; private set; } = "";

        public byte[] Digest { get; private set; } = [];
    }

    /// <summary>One organisation's membership as the log has it, from its accession to its end; a second membership is another accession.</summary>
    public sealed class Accession
    {
        private Accession() { }

        internal Accession(Guid alliance, Guid organisation, int version, string opening, byte[] withdrawalTag)
        {
            Id = Guid.CreateVersion7();
            AllianceId = alliance;
            OrganisationId = organisation;
            Version = version;
            Opening = opening;
            WithdrawalTag = withdrawalTag;
        }

        /// <summary>What the log's entries are about.</summary>
        public Guid Id { get; private set; }

        public Guid AllianceId { get; private set; }
        public Guid OrganisationId { get; private set; }

        /// <summary>What the entry commits to (docs/formats/opening.md): the organisation as it was on that day. It is public.</summary>
        public string Opening { get; private set; } = "";

        /// <summary>The version of the declaration that was acceded to, from 1.</summary>
        public int Version { get; private set; }

        /// <summary>SHA-256 of the withdrawal secret, as logged.</summary>
        public byte[] WithdrawalTag { get; private set; } = [];

        /// <summary>SHA-256 of the private link that the secret comes out of; null while nobody was sent one.</summary>
        public byte[]? LinkHash { get; private set; }

        /// <summary>SHA-256 of a link sent later: it can take the membership over, but holds no secret of it yet.</summary>
        public byte[]? RecoveryHash { get; private set; }

        /// <summary>When a link was last mailed; null when none was, or its address was forgotten.</summary>
        public DateTimeOffset? MailedAt { get; private set; }

        public byte[] WrappedKey { get; private set; } = [];

        /// <summary>A sealed <see cref="MemberContact"/>; empty when no address is known (any more).</summary>
        public byte[] Content { get; private set; } = [];

        /// <summary>The day it ended; null while it stands.</summary>
        public DateOnly? EndedOn { get; private set; }

        /// <summary>How it ended; null while it stands.</summary>
        public AccessionEnd? Ending { get; private set; }

        /// <summary>What the leave entry commits to; null when it ended in another way.</summary>
        public string? Leaving { get; private set; }

        /// <summary>Whether the link that its secret comes out of went to somebody.</summary>
        public bool HasHolder => LinkHash is not null;

        internal void Mailed(byte[] linkHash, SealedRecord contact, DateTimeOffset now) =>
            (LinkHash, WrappedKey, Content, MailedAt) = (linkHash, contact.WrappedKey, contact.Content, now);
    }

    /// <summary>How a membership ended.</summary>
    public enum AccessionEnd
    {
        /// <summary>By the member's own act: its secret stands in the log.</summary>
        OwnAct,

        /// <summary>By its own word over a link that holds no secret: the log says that staff took it off at its request.</summary>
        Request,

        /// <summary>The alliance recorded that it left.</summary>
        Recorded,

        /// <summary>It was entered by mistake.</summary>
        Mistake,
    }

    internal sealed class AccessionTables : IEntityTypeConfiguration<AllianceVersion>, IEntityTypeConfiguration<Accession>
    {
        public void Configure(EntityTypeBuilder<AllianceVersion> table)
        {
            table.ToTable("alliance_versions").HasKey(v => new { v.AllianceId, v.Number });
            table.HasOne<Alliance>().WithMany().HasForeignKey(v => v.AllianceId);
        }

        public void Configure(EntityTypeBuilder<Accession> table)
        {
            table.ToTable("accessions");
            table.Property(a => a.Id).ValueGeneratedNever();
            table.Property(a => a.Ending).HasConversion<string>().HasMaxLength(20);
            table.HasIndex(a => a.LinkHash).IsUnique();
            table.HasIndex(a => a.RecoveryHash).HasFilter("recovery_hash IS NOT NULL");
            table.HasOne<Alliance>().WithMany().HasForeignKey(a => a.AllianceId);
            table.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<AllianceVersion> AllianceVersions => Set<AllianceVersion>();
        public DbSet<Accession> Accessions => Set<Accession>();
    }
}
