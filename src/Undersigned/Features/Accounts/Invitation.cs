using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Features.Accounts;

namespace Undersigned.Features.Accounts
{
    /// <summary>A link by which one person makes one account. Only the link carries the secret; this row knows its hash.</summary>
    public sealed class Invitation
    {
        /// <summary>How long a link waits to be used.</summary>
        public static readonly TimeSpan Patience = TimeSpan.FromHours(72);

        // 160 bits, as 40 hexadecimal digits: no sign that a mail program would leave out of a link.
        private const int TokenBytes = 20;

        private Invitation() { }

        /// <param name="token">A secret from <see cref="NewToken"/>.</param>
        /// <param name="role">What the account will be allowed to do.</param>
        /// <param name="address">The colleague it is mailed to; null for a link that was printed.</param>
        /// <param name="by">The operator who invites; null when the command did.</param>
        /// <param name="now">The present moment.</param>
        public Invitation(string token, Role role, string? address, Guid? by, DateTimeOffset now)
        {
            Id = Guid.CreateVersion7();
            TokenHash = HashOf(token);
            Role = role;
            Address = address;
            InvitedBy = by;
            ExpiresAt = now + Patience;
        }

        public Guid Id { get; private set; }

        /// <summary>SHA-256 of the link's secret.</summary>
        public byte[] TokenHash { get; private set; } = [];

        public Role Role { get; private set; }
        public string? Address { get; private set; }
        public Guid? InvitedBy { get; private set; }
        public DateTimeOffset ExpiresAt { get; private set; }
        public DateTimeOffset? UsedAt { get; private set; }

        public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

        public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes("setup/" + token));

        public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

        /// <summary>Uses it up; false when it is used or too old.</summary>
        public bool Use(DateTimeOffset now)
        {
            if (!IsOpen(now))
                return false;
            UsedAt = now;
            return true;
        }
    }

    internal sealed class InvitationTable : IEntityTypeConfiguration<Invitation>
    {
        public void Configure(EntityTypeBuilder<Invitation> table)
        {
            table.HasIndex(i => i.TokenHash).IsUnique();
            table.Property(i => i.Role).HasConversion<string>().HasMaxLength(20);
            table.Property(i => i.Address).HasMaxLength(256);
            // Of two who use a link at the same moment, one gets the account.
            table.Property(i => i.UsedAt).IsConcurrencyToken();
            table.HasOne<Account>().WithMany().HasForeignKey(i => i.InvitedBy);
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<Invitation> Invitations => Set<Invitation>();
    }
}
