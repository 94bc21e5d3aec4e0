using Undersigned.Features.Alliances;
using Undersigned.Features.Organisations;

namespace Undersigned.Features.Statements;

/// <summary>A joint statement: one record in several languages, a draft until it is issued, then a chain of frozen versions.</summary>
public sealed class Statement
{
    private readonly List<StatementText> _texts = [];
    private readonly List<StatementVersion> _versions = [];
    private readonly List<CoIssuer> _coIssuers = [];

    private Statement() { }

    public Statement(string slug, string originalLanguage, Alliance? issuer, TimeProvider clock)
    {
        Id = Guid.CreateVersion7();
        Slug = slug;
        OriginalLanguage = originalLanguage;
        AllianceId = issuer?.Id;
        CreatedAt = clock.GetUtcNow();
    }

    public Guid Id { get; private set; }

    /// <summary>The statement's place in addresses: lower-case ASCII letters, digits and hyphens.</summary>
    public string Slug { get; private set; } = "";

    public StatementState State { get; private set; }

    /// <summary>The language (BCP 47) the text was agreed in; the others are translations of it.</summary>
    public string OriginalLanguage { get; private set; } = "";

    /// <summary>The alliance that issues it, if one does.</summary>
    public Guid? AllianceId { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Signing may endanger its signers: entries are released shuffled, mail says nothing of the statement, nothing is kept by default.</summary>
    public bool AtRisk { get; private set; }

    /// <summary>The day the issuers put on the text; it may lie before the day it was published here.</summary>
    public DateOnly? IssuedOn { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When a later version was issued; null while the text is unchanged.</summary>
    public DateTimeOffset? UpdatedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The version in force; 0 while there is none.</summary>
    public int Version { get; private set; }

    /// <summary>Where an imported statement was first published, as given at the import.</summary>
    public string? Source { get; private set; }

    /// <summary>The day on which it stood there as it was taken over; null where nobody noted it.</summary>
    public DateOnly? SourceOn { get; private set; }

    /// <summary>The texts of all versions; those of version 0 are the draft.</summary>
    public IReadOnlyList<StatementText> Texts => _texts;

    public IReadOnlyList<StatementVersion> Versions => _versions;

    public IReadOnlyList<CoIssuer> CoIssuers => _coIssuers;

    public bool IsOpen => State == StatementState.Open;

    public IEnumerable<StatementText> Draft => _texts.Where(t => t.Version == 0);

    public IEnumerable<StatementText> InForce => _texts.Where(t => t.Version == Version && Version > 0);

    /// <summary>Writes the draft of one language, in place of what stood there.</summary>
    public void Write(string language, string title, string body, string calls)
    {
        if (Draft.FirstOrDefault(t => t.Language == language) is { } text)
            text.Rewrite(title, body, calls);
        else
            _texts.Add(new StatementText(Id, 0, language, title, body, calls));
    }

    /// <summary>Takes a language out of the draft; false when it was not in it, or is the original.</summary>
    public bool Drop(string language) =>
        language != OriginalLanguage && _texts.RemoveAll(t => t.Version == 0 && t.Language == language) > 0;

    /// <summary>Gives it its place in addresses; false once it is published, because addresses are kept.</summary>
    public bool Place(string slug)
    {
        if (Version > 0)
            return Slug == slug;
        Slug = slug;
        return true;
    }

    /// <summary>Says who issues it: an alliance, organisations beside it, or organisations alone, in the order they are named.</summary>
    public void IssuedBy(Guid? alliance, IEnumerable<Guid> organisations)
    {
        AllianceId = alliance;
        var wanted = organisations.Distinct().ToList();
        _coIssuers.RemoveAll(c => !wanted.Contains(c.OrganisationId));
        foreach (var organisation in wanted.Where(id => _coIssuers.All(c => c.OrganisationId != id)))
            _coIssuers.Add(new CoIssuer(Id, organisation, _coIssuers.Select(c => c.Position + 1).DefaultIfEmpty().Max()));
    }

    public void DateIssued(DateOnly? day) => IssuedOn = day;

    public void TakenFrom(string source, DateOnly? on)
    {
        Source = source;
        SourceOn = on;
    }

    /// <summary>Whether signers are to be protected from being found out; settled before the first version is issued. False when it is too late.</summary>
    public bool Protect(bool atRisk)
    {
        if (Version > 0)
            return AtRisk == atRisk;
        AtRisk = atRisk;
        return true;
    }

    /// <summary>Names an organisation that issues the statement together with the alliance.</summary>
    public void IssuedWith(Organisation organisation)
    {
        if (_coIssuers.All(c => c.OrganisationId != organisation.Id))
            _coIssuers.Add(new CoIssuer(Id, organisation.Id, _coIssuers.Count));
    }

    /// <summary>Puts a frozen version in force. The draft must have been frozen into it by <see cref="IssueStatement"/>.</summary>
    internal void PutInForce(StatementVersion version, IEnumerable<StatementText> frozen, DateTimeOffset now)
    {
        _versions.Add(version);
        _texts.AddRange(frozen);
        Version = version.Number;
        if (PublishedAt is null)
            PublishedAt = now;
        else
            UpdatedAt = now;
        // Of a text that was published elsewhere the day of issue is known or not; it is never the day it came here.
        if (Source is null)
            IssuedOn ??= DateOnly.FromDateTime(now.UtcDateTime);
        State = StatementState.Open;
    }

    /// <summary>Ends the collecting of signatures; false when it has ended already.</summary>
    public bool Close(DateTimeOffset now)
    {
        if (!IsOpen)
            return false;
        State = StatementState.Closed;
        ClosedAt = now;
        return true;
    }
}

public enum StatementState
{
    Draft,
    Open,
    Closed,
}

/// <summary>An organisation that issues a statement together with others.</summary>
public sealed class CoIssuer
{
    private CoIssuer() { }

    internal CoIssuer(Guid statement, Guid organisation, int position)
    {
        StatementId = statement;
        OrganisationId = organisation;
        Position = position;
    }

    public Guid StatementId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public int Position { get; private set; }
}
