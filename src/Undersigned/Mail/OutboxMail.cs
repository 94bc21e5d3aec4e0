using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Mail;

namespace Undersigned.Mail
{
    /// <summary>A mail that waits to be sent, sealed: the row is deleted once the mail server has taken it.</summary>
    public sealed class OutboxMail
    {
        private OutboxMail() { }

        public OutboxMail(Guid? about, byte[] content, DateTimeOffset dueAt)
        {
            About = about;
            Content = content;
            DueAt = dueAt;
        }

        public long Id { get; private set; }

        /// <summary>The record it is about: erasing that record erases its mail.</summary>
        public Guid? About { get; private set; }

        /// <summary>A sealed <see cref="Letter"/>.</summary>
        public byte[] Content { get; private set; } = [];

        public DateTimeOffset DueAt { get; private set; }
        public int Tries { get; private set; }

        /// <summary>Only in demo mode, where mail is read at /outbox instead of being sent.</summary>
        public DateTimeOffset? SentAt { get; private set; }
    }

    internal sealed class OutboxTable : IEntityTypeConfiguration<OutboxMail>
    {
        public void Configure(EntityTypeBuilder<OutboxMail> table)
        {
            table.ToTable("outbox");
            table.HasIndex(m => m.DueAt);
            table.HasIndex(m => m.About);
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<OutboxMail> Outbox => Set<OutboxMail>();
    }
}
