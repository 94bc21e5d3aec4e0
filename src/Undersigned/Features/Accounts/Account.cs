using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Undersigned.Features.Accounts;

/// <summary>A person of the secretariat who signs in. Signers have no accounts.</summary>
public sealed class Account : IdentityUser<Guid>
{
    private Account() { }

    public Account(string email, string name, Role role)
    {
        Id = Guid.CreateVersion7();
        UserName = email;
        Email = email;
        EmailConfirmed = true;
        Name = name;
        Role = role;
    }

    /// <summary>How colleagues see this person, in any script.</summary>
    public string Name { get; private set; } = "";

    public Role Role { get; private set; }
}

/// <summary>What an account may do: a reader of the desk sees, the secretariat acts, the operator also invites.</summary>
public enum Role
{
    Observer,
    Secretariat,
    Operator,
}

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> table)
    {
        table.Property(a => a.Name).HasMaxLength(200);
        table.Property(a => a.Role).HasConversion<string>().HasMaxLength(20);
    }
}
