using System.Collections.Concurrent;
using Undersigned.Names;

namespace Undersigned.Features.Organisations;

/// <summary>An organisation that a name may mean: how sure that is, and why.</summary>
/// <param name="Organisation">The known organisation.</param>
/// <param name="Verdict">Same (nothing speaks against it) or maybe (somebody has to say).</param>
/// <param name="Score">From 0.5 to 1.</param>
/// <param name="Reason">Why; its words are the text "organisations.reason.CODE".</param>
public sealed record OrganisationMatch(KnownOrganisation Organisation, Verdict Verdict, double Score, MatchReason Reason);

/// <summary>The known organisations of one moment, and which of them names mean.</summary>
public sealed class OrganisationRegister
{
    /// <summary>The code of our own reason: the names agree, the places do not.</summary>
    public const string OtherSeat = "other-seat";

    /// <summary>The code of our own reason: names in one language agree, those in another do not.</summary>
    public const string OtherName = "other-name";

    // More candidates than these nobody compares.
    private const int MostOffered = 5;

    private const int FoundByName = 10;

    // Up to so many pairs of entries all are compared, some hundred microseconds each: a page of thirty names among a hundred and fifty
    // organisations waits half a second, once. Beyond, only what shares its rarer words, sounds or meanings.
    private const int MostPairs = 5_000;

    // What an index finds in spite of slips of the pen takes half a millisecond for each name: too long for lists of thousands.
    private const int LongList = 500;

    private const double LowestMaybe = 0.5, HighestMaybe = 0.89;

    private readonly NameIndex<Guid> _index;
    private readonly ConcurrentDictionary<Guid, KnownOrganisation> _byId;

    // What was found once holds as long as no organisation changes: then there is another edition.
    private readonly ConcurrentDictionary<string, IReadOnlyList<OrganisationMatch>> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Guid, IReadOnlyList<OrganisationMatch>> _like;

    private readonly NameFeaturesCache _features;
    private readonly Lazy<NameBlocks<Guid>> _blocks;

    internal OrganisationRegister(NameIndex<Guid> index, ConcurrentDictionary<Guid, KnownOrganisation> byId, NameFeaturesCache features, IEnumerable<KeyValuePair<Guid, IReadOnlyList<OrganisationMatch>>>? like = null)
    {
        _like = new ConcurrentDictionary<Guid, IReadOnlyList<OrganisationMatch>>(like ?? []);
        _index = index;
        _byId = byId;
        _features = features;
        _blocks = new Lazy<NameBlocks<Guid>>(() => new NameBlocks<Guid>(features.Of(_byId.Values)));
    }

    /// <summary>A register of these organisations and no others.</summary>
    public static OrganisationRegister Of(IEnumerable<KnownOrganisation> organisations)
    {
        var index = new NameIndex<Guid>();
        var byId = new ConcurrentDictionary<Guid, KnownOrganisation>();
        foreach (var organisation in organisations)
        {
            byId[organisation.Id] = organisation;
            foreach (var name in organisation.Names.DistinctBy(name => name.Text))
                index.Add(organisation.Id, name.Text);
        }
        return new OrganisationRegister(index, byId, new NameFeaturesCache());
    }

    public IEnumerable<KnownOrganisation> All => _byId.Values;

    public int Count => _byId.Count;

    public KnownOrganisation? Find(Guid id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The organisations that a name as somebody types it comes nearest to, the nearest first, with what is to be said of the two names:
    /// of one typed in part that they are different.
    /// </summary>
    public IReadOnlyList<OrganisationMatch> Typed(string name, int most) =>
        [.. _index.Find(name, most).Select(candidate => Find(candidate.Owner)).OfType<KnownOrganisation>().Select(known => Judge([new NameToCompare(name, null)], null, null, known))];

    /// <summary>Which known organisations an entry can be, the surest first; none when it is a new one.</summary>
    /// <param name="names">The entry's names.</param>
    /// <param name="city">As written, or null.</param>
    /// <param name="country">ISO 3166-1 alpha-2, or null.</param>
    /// <param name="entries">How many entries are matched together with this one: among many, each is looked at less closely.</param>
    public IReadOnlyList<OrganisationMatch> Matching(IReadOnlyList<KnownName> names, string? city, string? country, int entries = 1) =>
        _found.GetOrAdd(string.Join('\n', [.. names.Select(name => $"{name.Language}={name.Text}"), city, country, IsClose(entries) ? "" : entries > LongList ? "long" : "list"]),
            _ => Match(names, city, country, except: null, entries));

    /// <summary>Which other organisations a known one can be.</summary>
    public IReadOnlyList<OrganisationMatch> Like(KnownOrganisation one) =>
        _like.GetOrAdd(one.Id, _ => Match(one.Names, one.City, one.Country, one.Id, entries: Count));

    /// <summary>
    /// What was found among organisations that did not change: the next edition goes on from there. Whom a changed one is like is
    /// found from its own side.
    /// </summary>
    internal IEnumerable<KeyValuePair<Guid, IReadOnlyList<OrganisationMatch>>> LikeWithout(IReadOnlySet<Guid> changed) =>
        _like.Where(found => !changed.Contains(found.Key))
            .Select(found => KeyValuePair.Create(found.Key, found.Value.Any(match => changed.Contains(match.Organisation.Id)) ? [.. found.Value.Where(match => !changed.Contains(match.Organisation.Id))] : found.Value));

    /// <summary>Compares two, whatever there is to say.</summary>
    public static OrganisationMatch Compare(KnownOrganisation one, KnownOrganisation other) => Judge(Read(one.Names), one.City, one.Country, other);

    private List<OrganisationMatch> Match(IReadOnlyList<KnownName> names, string? city, string? country, Guid? except, int entries)
    {
        var candidates = IsClose(entries)
            ? All
            : names.SelectMany(name => Candidates(name, entries > LongList)).Select(Find).OfType<KnownOrganisation>().Distinct();
        var read = Read(names);
        return
        [
            .. candidates.Where(other => other.Id != except).Select(other => Judge(read, city, country, other)).Where(match => match.Verdict != Verdict.Different)
                .OrderByDescending(match => match.Verdict).ThenByDescending(match => match.Score).ThenBy(match => match.Organisation.Id).Take(MostOffered),
        ];
    }

    private IEnumerable<Guid> Candidates(KnownName name, bool isLong)
    {
        var near = _blocks.Value.Near(_features.Of(name), isLong ? MostOffered : FoundByName);
        return isLong ? near : near.Concat(_index.Find(name.Text, FoundByName).Select(candidate => candidate.Owner));
    }

    private bool IsClose(int entries) => (long)entries * Count <= MostPairs;

    private static List<NameToCompare> Read(IEnumerable<KnownName> names) => [.. names.Select(name => new NameToCompare(name.Text, name.Language))];

    private static OrganisationMatch Judge(List<NameToCompare> names, string? city, string? country, KnownOrganisation known)
    {
        NameMatch? best = null;
        var contradicted = false;
        var own = Read(known.Names);
        foreach (var name in names)
        {
            foreach (var other in own)
            {
                var match = Matcher.Compare(name, other);
                if (best is null || (match.Verdict, match.Score).CompareTo((best.Verdict, best.Score)) > 0)
                    best = match;
                contradicted |= match.Verdict == Verdict.Different && name.Language == other.Language;
            }
        }
        if (best is null || best.Verdict == Verdict.Different)
            return new OrganisationMatch(known, Verdict.Different, best?.Score ?? 0, best?.Reason ?? new MatchReason("nothing-to-compare", []));
        if (best.Verdict == Verdict.Same && OtherPlace(city, country, known) is { } seat)
            return new OrganisationMatch(known, Verdict.Maybe, HighestMaybe, seat);
        // It has several names in a language, or they are two: another name in the same language is a reason to ask.
        if (best.Verdict == Verdict.Same && contradicted && !AgreeInEveryLanguage(names, own))
            return new OrganisationMatch(known, Verdict.Maybe, HighestMaybe, new MatchReason(OtherName, []));
        return new OrganisationMatch(known, best.Verdict, best.Verdict == Verdict.Maybe ? Math.Clamp(best.Score, LowestMaybe, HighestMaybe) : best.Score, best.Reason);
    }

    private static bool AgreeInEveryLanguage(List<NameToCompare> names, List<NameToCompare> known) => names.TrueForAll(name =>
        known.FindAll(other => other.Language == name.Language) is var own
        && (own.Count == 0 || own.Exists(other => Matcher.Compare(name, other).Verdict == Verdict.Same)));

    private static MatchReason? OtherPlace(string? city, string? country, KnownOrganisation known)
    {
        if (country is not null && known.Country is not null && country != known.Country)
            return new MatchReason(OtherSeat, [city ?? country, known.City ?? known.Country]);
        return city is not null && known.City is not null && Matcher.Compare(city, null, known.City, null).Verdict == Verdict.Different
            ? new MatchReason(OtherSeat, [city, known.City])
            : null;
    }
}
