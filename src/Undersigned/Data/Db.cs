using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;

namespace Undersigned.Data;

/// <summary>Everything the server stores, on either database; each slice adds its tables in a partial of its own.</summary>
public abstract partial class Db(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Moments are whole milliseconds since 1970 in both databases: they order, compare and index alike.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);
        SnakeCase.Apply(builder.Model);
    }
}
