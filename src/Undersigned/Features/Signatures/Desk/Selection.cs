using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;
using Undersigned.Names;

namespace Undersigned.Features.Signatures.Desk;

/// <summary>
/// Which signatures staff mean: asked for in a span of time, from mail addresses of a domain, under names with certain words. Only what
/// stands in sight and was checked by mail at most: an organisation that somebody vouched for is never taken in bulk.
/// </summary>
public sealed record Selection(DateTimeOffset? From, DateTimeOffset? Until, string? Domain, string? Words)
{
    /// <summary>How a moment stands in the address and in its field, in UTC.</summary>
    public const string Moment = "yyyy-MM-dd'T'HH:mm";

    // As many as one looks through before deciding.
    private const int Shown = 30;
    private const int DomainsShown = 5;

    /// <summary>Nothing was said: that must not mean everybody.</summary>
    public bool IsEmpty => From is null && Until is null && Domain is null && Words is null;

    /// <summary>A typed moment in digits of any script; null when it is none.</summary>
    public static DateTimeOffset? ReadMoment(string? typed) =>
        DateTimeOffset.TryParseExact(AsciiDigits(typed?.Trim() ?? ""), [Moment, $"{Moment}:ss"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    /// <summary>Whom it means of those who had asked by a moment: whoever signs while staff look is not taken along unseen.</summary>
    public async Task<Selected> Find(Db db, PublishedStatement statement, Signatories signatories, DateTimeOffset seen)
    {
        var candidates = db.Signatures.AsNoTracking().Where(s => s.StatementId == statement.Id && s.State == SignatureState.Confirmed && s.Evidence == Evidence.Mail
            && s.AskedAt <= seen && (From == null || s.AskedAt >= From) && (Until == null || s.AskedAt < Until));
        var words = Fold.Words(Words ?? "");
        var found = new List<Guid>();
        var sample = new Sample<Signature>(Shown);
        var domains = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var signature in candidates.OrderBy(s => s.AskedAt).ThenBy(s => s.Id).AsAsyncEnumerable())
        {
            // Whoever sealed their name can be meant by the time only.
            var signer = signature.Content.Length == 0 ? null : signatories.Open(signature);
            var domain = signer?.Address is { } address ? DomainOf(address) : null;
            if ((Domain is not null && !IsWithin(domain, Domain)) || (words.Length > 0 && (signer is null || !WrittenName.HaveAll(signer.Names, words))))
                continue;
            found.Add(signature.Id);
            sample.Add(signature);
            if (domain is not null)
                domains[domain] = domains.GetValueOrDefault(domain) + 1;
        }
        return new Selected(found, sample.Items, [.. domains.OrderByDescending(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal).Take(DomainsShown).Select(d => (d.Key, d.Value))]);
    }

    /// <summary>The part of a typed domain or address that counts, or null.</summary>
    public static string? ReadDomain(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : DomainOf(typed.Trim());

    private static string AsciiDigits(string typed) =>
        string.Concat(typed.Select(letter => char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : letter));

    private static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant();

    // Whoever owns a domain owns the names below it.
    private static bool IsWithin(string? domain, string wanted) =>
        domain is not null && (domain == wanted || domain.EndsWith("." + wanted, StringComparison.Ordinal));
}

/// <summary>Those that a selection means, some of them from the first to the last, and the mail domains most of them have.</summary>
public sealed record Selected(IReadOnlyList<Guid> Signatures, IReadOnlyList<Signature> Some, IReadOnlyList<(string Domain, int Count)> Domains);

/// <summary>
/// At most so many things of a sequence of any length, spread evenly over it: when there are too many, every second one goes, and from
/// then on half as many are taken.
/// </summary>
internal sealed class Sample<T>(int atMost)
{
    private readonly List<T> _items = [];
    private long _seen;
    private long _step = 1;

    public IReadOnlyList<T> Items => _items;

    public void Add(T item)
    {
        if (_seen++ % _step != 0)
            return;
        _items.Add(item);
        if (_items.Count <= atMost)
            return;
        for (var i = _items.Count - 1; i > 0; i--)
        {
            if (i % 2 == 1)
                _items.RemoveAt(i);
        }
        _step *= 2;
    }
}
