using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Features.Organisations;

namespace Undersigned.Features.Organisations
{
    /// <summary>An organisation under the names it declares itself, each with its language; nothing is transliterated silently.</summary>
    public sealed class Organisation
    {
        private readonly List<OrganisationName> _names = [];

        private Organisation() { }

        public Organisation(string slug, string language, string name, string? city = null, string? country = null)
        {
            Id = Guid.CreateVersion7();
            Slug = slug;
            City = city;
            Country = country;
            _names.Add(new OrganisationName(Id, language, name, NameForm.Official));
        }

        public Guid Id { get; private set; }

        /// <summary>The organisation's place in addresses: lower-case ASCII letters, digits and hyphens.</summary>
        public string Slug { get; private set; } = "";

        public string? City { get; private set; }

        /// <summary>ISO 3166-1 alpha-2.</summary>
        public string? Country { get; private set; }

        public string? Website { get; private set; }

        public Evidence Evidence { get; private set; }

        /// <summary>
        /// The organisation that this entry was found to be; readers are led there. A merge only points, and nothing else is rewritten:
        /// so it can be undone, and whatever names this entry stays true.
        /// </summary>
        public Guid? MergedInto { get; private set; }

        /// <summary>The names, the organisation's own first.</summary>
        public IReadOnlyList<OrganisationName> Names => _names;

        public void AlsoNamed(string language, string name, NameForm form = NameForm.Official) =>
            _names.Add(new OrganisationName(Id, language, name, form));

        /// <summary>Replaces all names; the first is the organisation's own, and official.</summary>
        public void Rename(IEnumerable<(string Language, string Text, NameForm Form)> names)
        {
            _names.Clear();
            _names.AddRange(names.Select((name, i) => new OrganisationName(Id, name.Language, name.Text, i == 0 ? NameForm.Official : name.Form)));
        }

        public void Vouched(Evidence evidence) => Evidence = evidence;

        /// <summary>Points to the organisation it is, or to none; <see cref="MergeOrganisations"/> keeps every pointer one step long.</summary>
        internal void PointTo(Guid? head) => MergedInto = head;

        public void LivesAt(string? website) => Website = website;

        public void Sits(string? city, string? country)
        {
            City = city;
            Country = country;
        }
    }

    /// <summary>One name of an organisation in one language.</summary>
    public sealed class OrganisationName
    {
        private OrganisationName() { }

        internal OrganisationName(Guid organisation, string language, string text, NameForm form)
        {
            OrganisationId = organisation;
            Language = language;
            Text = text;
            Form = form;
        }

        public long Id { get; private set; }
        public Guid OrganisationId { get; private set; }

        /// <summary>BCP 47.</summary>
        public string Language { get; private set; } = "";

        public string Text { get; private set; } = "";
        public NameForm Form { get; private set; }
    }

    public enum NameForm
    {
        Official,
        Short,
        Former,
        Alternative,
    }

    /// <summary>What was checked of who signed; always shown beside the name, never more than was checked.</summary>
    public enum Evidence
    {
        /// <summary>Taken over from a published list; nobody confirmed it here.</summary>
        Imported,

        /// <summary>Somebody who reads the address given confirmed.</summary>
        Mail,

        /// <summary>The address belongs to the organisation's own domain.</summary>
        Domain,

        /// <summary>Two verified organisations vouch for it.</summary>
        Vouched,

        /// <summary>The secretariat knows it and says so.</summary>
        Secretariat,
    }

    internal sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<OrganisationName>
    {
        public void Configure(EntityTypeBuilder<Organisation> table)
        {
            table.Property(o => o.Slug).HasMaxLength(80);
            table.HasIndex(o => o.Slug).IsUnique();
            table.Property(o => o.City).HasMaxLength(120);
            table.Property(o => o.Country).HasMaxLength(2);
            table.Property(o => o.Website).HasMaxLength(300);
            table.Property(o => o.Evidence).HasConversion<string>().HasMaxLength(20);
            table.HasOne<Organisation>().WithMany().HasForeignKey(o => o.MergedInto).OnDelete(DeleteBehavior.Restrict);
            table.HasMany(o => o.Names).WithOne().HasForeignKey(n => n.OrganisationId);
            table.Navigation(o => o.Names).UsePropertyAccessMode(PropertyAccessMode.Field);
        }

        public void Configure(EntityTypeBuilder<OrganisationName> table)
        {
            table.ToTable("organisation_names");
            table.Property(n => n.Language).HasMaxLength(35);
            table.Property(n => n.Text).HasMaxLength(300);
            table.Property(n => n.Form).HasConversion<string>().HasMaxLength(20);
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<Organisation> Organisations => Set<Organisation>();
    }
}
