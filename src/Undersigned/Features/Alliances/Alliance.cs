using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Features.Alliances;
using Undersigned.Features.Organisations;

namespace Undersigned.Features.Alliances
{
    /// <summary>Organisations that act together under a name of their own.</summary>
    public sealed class Alliance
    {
        private readonly List<AllianceName> _names = [];
        private readonly List<AllianceMember> _members = [];

        private Alliance() { }

        public Alliance(string slug, string language, string name, DateOnly? foundedOn)
        {
            Id = Guid.CreateVersion7();
            Slug = slug;
            FoundedOn = foundedOn;
            _names.Add(new AllianceName(Id, language, name));
        }

        public Guid Id { get; private set; }
        public string Slug { get; private set; } = "";
        public DateOnly? FoundedOn { get; private set; }

        /// <summary>The names, the alliance's own first.</summary>
        public IReadOnlyList<AllianceName> Names => _names;

        public IReadOnlyList<AllianceMember> Members => _members;

        public void AlsoNamed(string language, string name) => _names.Add(new AllianceName(Id, language, name));

        /// <summary>Replaces all names; the first is the alliance's own.</summary>
        public void Rename(IEnumerable<(string Language, string Text)> names)
        {
            _names.Clear();
            _names.AddRange(names.Select(name => new AllianceName(Id, name.Language, name.Text)));
        }

        public void Founded(DateOnly? day) => FoundedOn = day;

        /// <summary>Takes a member in; false when it is one already.</summary>
        public bool Admit(Organisation organisation, DateOnly since, MemberRole role = MemberRole.Member)
        {
            if (_members.Any(m => m.OrganisationId == organisation.Id))
                return false;
            _members.Add(new AllianceMember(Id, organisation.Id, since, role));
            return true;
        }
    }

    /// <summary>An alliance's name in one language.</summary>
    public sealed class AllianceName
    {
        private AllianceName() { }

        internal AllianceName(Guid alliance, string language, string text)
        {
            AllianceId = alliance;
            Language = language;
            Text = text;
        }

        public long Id { get; private set; }
        public Guid AllianceId { get; private set; }
        public string Language { get; private set; } = "";
        public string Text { get; private set; } = "";
    }

    /// <summary>A member organisation and the day of its accession.</summary>
    public sealed class AllianceMember
    {
        private AllianceMember() { }

        internal AllianceMember(Guid alliance, Guid organisation, DateOnly since, MemberRole role)
        {
            Role = role;
            AllianceId = alliance;
            OrganisationId = organisation;
            Since = since;
        }

        public Guid AllianceId { get; private set; }
        public Guid OrganisationId { get; private set; }
        public DateOnly Since { get; private set; }
        public MemberRole Role { get; private set; }
    }

    /// <summary>What a member is in an alliance.</summary>
    public enum MemberRole
    {
        Member,
        Founder,
    }

    internal sealed class AllianceTable : IEntityTypeConfiguration<Alliance>, IEntityTypeConfiguration<AllianceName>, IEntityTypeConfiguration<AllianceMember>
    {
        public void Configure(EntityTypeBuilder<Alliance> table)
        {
            table.Property(a => a.Slug).HasMaxLength(80);
            table.HasIndex(a => a.Slug).IsUnique();
            table.HasMany(a => a.Names).WithOne().HasForeignKey(n => n.AllianceId);
            table.HasMany(a => a.Members).WithOne().HasForeignKey(m => m.AllianceId);
            table.Navigation(a => a.Names).UsePropertyAccessMode(PropertyAccessMode.Field);
            table.Navigation(a => a.Members).UsePropertyAccessMode(PropertyAccessMode.Field);
        }

        public void Configure(EntityTypeBuilder<AllianceName> table)
        {
            table.ToTable("alliance_names");
            table.Property(n => n.Language).HasMaxLength(35);
            table.Property(n => n.Text).HasMaxLength(300);
        }

        public void Configure(EntityTypeBuilder<AllianceMember> table)
        {
            table.ToTable("alliance_members").HasKey(m => new { m.AllianceId, m.OrganisationId });
            table.Property(m => m.Role).HasConversion<string>().HasMaxLength(20);
            table.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<Alliance> Alliances => Set<Alliance>();
    }
}
