using Undersigned.Names;

namespace Undersigned.Features.Organisations;

/// <summary>Two known organisations that may be one.</summary>
public sealed record LikelyPair(KnownOrganisation One, KnownOrganisation Other, Verdict Verdict, double Score, MatchReason Reason)
{
    /// <summary>The pairs that nobody has decided on, the likeliest first. Of each organisation what was found is kept until one changes.</summary>
    public static IReadOnlyList<LikelyPair> Among(OrganisationRegister known, IReadOnlySet<(Guid, Guid)> decided)
    {
        var pairs = new Dictionary<(Guid, Guid), LikelyPair>();
        // Identifiers follow time: the newer of two stands first.
        foreach (var (one, matches) in known.All.OrderByDescending(organisation => organisation.Id).AsParallel().AsOrdered().Select(one => (one, known.Like(one))))
        {
            foreach (var match in matches)
            {
                var key = Key(one.Id, match.Organisation.Id);
                if (!decided.Contains(key))
                    pairs.TryAdd(key, new LikelyPair(one, match.Organisation, match.Verdict, match.Score, match.Reason));
            }
        }
        return [.. pairs.Values.OrderByDescending(pair => pair.Verdict).ThenByDescending(pair => pair.Score).ThenBy(pair => pair.One.Id)];
    }

    /// <summary>A pair whichever way round.</summary>
    public static (Guid, Guid) Key(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
