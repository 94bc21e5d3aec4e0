using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Undersigned.Features.Accounts;

/// <summary>A person of the secretariat who signs in. Signers have no accounts.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int LongestName = 200;

    /// <summary>So many wrong passwords in a row, and the account rests.</summary>
    public const int MostTries = 10;

    /// <summary>How long it rests: guessing goes at forty an hour at most.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

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

    /// <summary>Since when this person may no longer sign in; the row stays, because the record of what was done names it.</summary>
    public DateTimeOffset? DeactivatedAt { get; private set; }

    public bool IsActive => DeactivatedAt is null;

    /// <summary>Whether too many wrong passwords were tried a short while ago.</summary>
    public bool IsResting(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>Counts a wrong password.</summary>
    public void Mistyped(DateTimeOffset now)
    {
        if (++AccessFailedCount < MostTries)
            return;
        AccessFailedCount = 0;
        LockoutEnd = now + Rest;
    }

    /// <summary>Forgets the wrong ones after a right one.</summary>
    public void CameIn() => AccessFailedCount = 0;

    /// <summary>Ends the right to sign in; false when it has ended already.</summary>
    public bool Deactivate(DateTimeOffset now)
    {
        if (!IsActive)
            return false;
        DeactivatedAt = now;
        return true;
    }

    /// <summary>Gives the right back; false when it was never taken.</summary>
    public bool Reactivate()
    {
        if (IsActive)
            return false;
        DeactivatedAt = null;
        return true;
    }
}

/// <summary>What an account may do: an observer sees what the public sees and the drafts, the secretariat acts, the operator also invites.</summary>
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
        table.Ignore(a => a.IsActive);
        table.Property(a => a.Name).HasMaxLength(Account.LongestName);
        table.Property(a => a.Role).HasConversion<string>().HasMaxLength(20);
    }
}
