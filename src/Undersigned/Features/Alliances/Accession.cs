using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Features.Alliances;
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

        internal Accession(Guid alliance, Guid organisation, string opening)
        {
            Id = Guid.CreateVersion7();
            AllianceId = alliance;
            OrganisationId = organisation;
            Opening = opening;
        }

        /// <summary>What the log's entries are about.</summary>
        public Guid Id { get; private set; }

        public Guid AllianceId { get; private set; }
        public Guid OrganisationId { get; private set; }

        /// <summary>What the entry commits to (docs/formats/opening.md): the organisation as it was on that day. It is public.</summary>
        public string Opening { get; private set; } = "";

        /// <summary>The day it ended; null while it stands.</summary>
        public DateOnly? EndedOn { get; private set; }

        /// <summary>What the leave entry commits to; null when it stands, or was struck as a mistake.</summary>
        public string? Leaving { get; private set; }

        internal void End(DateOnly day, string? leaving = null) => (EndedOn, Leaving) = (day, leaving);
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
