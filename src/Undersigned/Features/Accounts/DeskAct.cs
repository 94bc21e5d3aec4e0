using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Undersigned.Data;
using Undersigned.Features.Accounts;

namespace Undersigned.Features.Accounts
{
    /// <summary>Something that somebody did at the desk: who, when, what, about which record, for which reason. Rows are never changed.</summary>
    public sealed class DeskAct
    {
        private DeskAct() { }

        /// <param name="account">Who did it.</param>
        /// <param name="what">A code such as "signature.hide"; its words are the text "desk.act.signature.hide".</param>
        /// <param name="about">The record it was done to.</param>
        /// <param name="now">The present moment.</param>
        /// <param name="reason">A reason code, never free text about a person.</param>
        public DeskAct(Guid account, string what, Guid about, DateTimeOffset now, string? reason = null)
        {
            AccountId = account;
            What = what;
            About = about;
            At = now;
            Reason = reason;
        }

        public long Id { get; private set; }
        public Guid AccountId { get; private set; }
        public DateTimeOffset At { get; private set; }
        public string What { get; private set; } = "";
        public Guid About { get; private set; }
        public string? Reason { get; private set; }

        /// <summary>Records it in the shared writer's transaction, together with what was done.</summary>
        public void Record(WriteTransaction transaction) => transaction.Execute(
            "INSERT INTO desk_acts (account_id, at, what, about, reason) VALUES (@p0, @p1, @p2, @p3, @p4)", AccountId, At, What, About, Reason);
    }

    internal sealed class DeskActTable : IEntityTypeConfiguration<DeskAct>
    {
        public void Configure(EntityTypeBuilder<DeskAct> table)
        {
            table.ToTable("desk_acts");
            table.Property(a => a.What).HasMaxLength(40);
            table.Property(a => a.Reason).HasMaxLength(40);
            table.HasIndex(a => a.About);
            table.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

namespace Undersigned.Data
{
    public abstract partial class Db
    {
        public DbSet<DeskAct> DeskActs => Set<DeskAct>();
    }
}
