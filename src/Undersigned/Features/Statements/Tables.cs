using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Features.Alliances;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;

namespace Undersigned.Features.Statements
{
    internal sealed class StatementTables : IEntityTypeConfiguration<Statement>, IEntityTypeConfiguration<StatementText>,
        IEntityTypeConfiguration<StatementVersion>, IEntityTypeConfiguration<CoIssuer>
    {
        public void Configure(EntityTypeBuilder<Statement> table)
        {
            table.Property(s => s.Slug).HasMaxLength(80);
            table.HasIndex(s => s.Slug).IsUnique();
            // Issuing and closing at the same moment: the second to save is told so.
            table.Property(s => s.State).HasConversion<string>().HasMaxLength(20).IsConcurrencyToken();
            table.Property(s => s.Version).IsConcurrencyToken();
            table.Property(s => s.OriginalLanguage).HasMaxLength(35);
            table.Property(s => s.Source).HasMaxLength(500);
            table.Ignore(s => s.IsOpen).Ignore(s => s.Draft).Ignore(s => s.InForce);
            table.HasOne<Alliance>().WithMany().HasForeignKey(s => s.AllianceId);
            table.HasMany(s => s.Texts).WithOne().HasForeignKey(t => t.StatementId);
            table.HasMany(s => s.Versions).WithOne().HasForeignKey(v => v.StatementId);
            table.HasMany(s => s.CoIssuers).WithOne().HasForeignKey(c => c.StatementId);
            table.Navigation(s => s.Texts).UsePropertyAccessMode(PropertyAccessMode.Field);
            table.Navigation(s => s.Versions).UsePropertyAccessMode(PropertyAccessMode.Field);
            table.Navigation(s => s.CoIssuers).UsePropertyAccessMode(PropertyAccessMode.Field);
        }

        public void Configure(EntityTypeBuilder<StatementText> table)
        {
            table.ToTable("statement_texts");
            table.HasIndex(t => new { t.StatementId, t.Version, t.Language }).IsUnique();
            table.Property(t => t.Language).HasMaxLength(35);
            table.Property(t => t.Title).HasMaxLength(StatementLimits.Title);
        }

        public void Configure(EntityTypeBuilder<StatementVersion> table) => table.ToTable("statement_versions").HasKey(v => new { v.StatementId, v.Number });

        public void Configure(EntityTypeBuilder<CoIssuer> table)
        {
            table.ToTable("co_issuers").HasKey(c => new { c.StatementId, c.OrganisationId });
            table.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }

    /// <summary>How long the parts of a statement may be, in UTF-16 units.</summary>
    public static class StatementLimits
    {
        // Two lines of a printed declaration.
        public const int Title = 300;

        // Some fifteen printed pages: longer texts are reports, not statements.
        public const int Body = 60_000;

        public const int Calls = 8_000;
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<Statement> Statements => Set<Statement>();
    }
}
