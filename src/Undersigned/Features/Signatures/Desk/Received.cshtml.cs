using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Statements;
using Undersigned.Names;
using Undersigned.Web;

namespace Undersigned.Features.Signatures.Desk;

/// <summary>The signatures of a statement as they come in: what happened last stands first.</summary>
public sealed class ReceivedModel(Db db, PublishedStatements statements, Signatories signatories) : DeskPageModel
{
    private const int OnAPage = 50;

    // Whoever finds more looks for too little.
    private const int MostFound = 100;

    private const int LongestQuery = 100;

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>A name to look for; only the secretariat searches, because it finds hidden names, too.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public PublishedStatement Statement { get; private set; } = null!;
    public IReadOnlyList<DeskLine> Lines { get; private set; } = [];

    /// <summary>How many there are in each state.</summary>
    public IReadOnlyDictionary<SignatureState, int> Counts { get; private set; } = null!;

    public int Number { get; private set; }
    public int Pages { get; private set; }

    public bool IsSearching => User.MayAct() && !string.IsNullOrWhiteSpace(Query);

    public async Task<IActionResult> OnGetAsync(string slug, string? p)
    {
        if (await statements.Find(slug) is not { } statement)
            return Missing();
        Statement = statement;
        Counts = await db.Signatures.Where(s => s.StatementId == statement.Id).GroupBy(s => s.State)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        var chosen = Enum.TryParse<SignatureState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : (SignatureState?)null;
        State = chosen?.ToString();
        var signatures = db.Signatures.AsNoTracking().Where(s => s.StatementId == statement.Id && (chosen == null || s.State == chosen))
            .OrderByDescending(s => s.ChangedAt).ThenByDescending(s => s.Id);
        if (IsSearching)
        {
            Lines = await Find(signatures);
            return Page();
        }
        var total = chosen is null ? Counts.Values.Sum() : Counts.GetValueOrDefault(chosen.Value);
        Pages = Math.Max(1, (total + OnAPage - 1) / OnAPage);
        Number = int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, Pages) : 1;
        Lines = [.. (await signatures.Skip((Number - 1) * OnAPage).Take(OnAPage).ToListAsync()).Select(s => DeskLine.Of(s, signatories, User))];
        return Page();
    }

    /// <summary>This page with another filter or page.</summary>
    public string Here(SignatureState? state, int page = 1)
    {
        var query = new QueryString();
        query = state is null ? query : query.Add("state", state.Value.ToString().ToLowerInvariant());
        query = page == 1 ? query : query.Add("p", page.ToString(CultureInfo.InvariantCulture));
        return At("desk", "statements", Statement.Slug, "signatures") + query.ToUriComponent();
    }

    // Names are sealed: they are read one after the other until enough are found.
    private async Task<List<DeskLine>> Find(IQueryable<Signature> signatures)
    {
        var words = Fold.Words(Query!.Length > LongestQuery ? Query[..LongestQuery] : Query);
        var found = new List<DeskLine>();
        await foreach (var signature in signatures.AsAsyncEnumerable())
        {
            var line = DeskLine.Of(signature, signatories, User);
            if (words.Length > 0 && WrittenName.HaveAll(line.Line.Names, words))
                found.Add(line);
            if (found.Count == MostFound)
                break;
        }
        return found;
    }
}
