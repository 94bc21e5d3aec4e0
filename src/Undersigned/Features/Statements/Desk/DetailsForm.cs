using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Statements.Desk;

/// <summary>What a statement is apart from its text: its address, who issues it, its day, whether its signers are at risk.</summary>
public sealed class DetailsForm
{
    public string? Slug { get; set; }
    public Guid? Alliance { get; set; }
    public List<Guid> CoIssuers { get; set; } = [];

    /// <summary>The day the issuers put on the text, as typed.</summary>
    public string? IssuedOn { get; set; }

    public bool AtRisk { get; set; }

    /// <summary>What can be chosen from; read anew for every page.</summary>
    [BindNever]
    public IReadOnlyList<Issuer> Alliances { get; private set; } = [];

    [BindNever]
    public IReadOnlyList<Issuer> Organisations { get; private set; } = [];

    /// <summary>Once published, the address and the protection of signers stay as they are.</summary>
    [BindNever]
    public bool IsPublished { get; private set; }

    public static DetailsForm Of(Statement statement, Formatter show) => new()
    {
        Slug = statement.Slug,
        Alliance = statement.AllianceId,
        CoIssuers = [.. statement.CoIssuers.OrderBy(c => c.Position).Select(c => c.OrganisationId)],
        IssuedOn = statement.IssuedOn is { } day ? show.ShortDay(day) : null,
        AtRisk = statement.AtRisk,
    };

    public async Task Offer(Db db, Language reader, Statement? statement)
    {
        Alliances = await Issuer.Alliances(db, reader);
        Organisations = await Issuer.Organisations(db, reader, [.. statement?.CoIssuers.Select(c => c.OrganisationId) ?? []]);
        IsPublished = statement?.Version > 0;
    }

    /// <summary>Says what is wrong; <see cref="Offer"/> comes first.</summary>
    public async Task Check(Db db, Statement? statement, Language reader, ModelStateDictionary errors, Texts texts)
    {
        Slug = IsPublished ? statement!.Slug : Slug?.Trim().ToLowerInvariant();
        if (!string.IsNullOrEmpty(Slug) && !Web.Forms.Slug.IsOne(Slug))
            Refuse(nameof(Slug), "desk.error.slug");
        else if (!string.IsNullOrEmpty(Slug) && await db.Statements.AnyAsync(s => s.Slug == Slug && (statement == null || s.Id != statement.Id)))
            Refuse(nameof(Slug), "desk.error.slug-taken");
        if (Alliance is { } alliance && Alliances.All(a => a.Id != alliance))
            Refuse(nameof(Alliance), "form.value-invalid");
        if (CoIssuers.Exists(id => Organisations.All(o => o.Id != id)))
            Refuse(nameof(CoIssuers), "form.value-invalid");
        var (answer, day) = WrittenDay.Read(IssuedOn, reader);
        if (WrittenDay.RefusalOf(answer) is { } key)
            Refuse(nameof(IssuedOn), key);
        Day = answer == WrittenDay.Answer.Day ? day : null;

        void Refuse(string field, string key) => errors.AddModelError($"Form.{field}", texts.Plain(key));
    }

    /// <summary>The day that was read, once checked.</summary>
    [BindNever]
    public DateOnly? Day { get; private set; }

    /// <summary>Writes what was checked into the statement.</summary>
    public void Apply(Statement statement)
    {
        statement.Place(Slug!);
        statement.IssuedBy(Alliance, CoIssuers);
        statement.DateIssued(Day);
        if (!IsPublished)
            statement.Protect(AtRisk);
    }
}
