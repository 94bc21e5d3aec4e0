using System.Collections.Concurrent;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Names;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>
/// The lists of names as readers of each language see them: their alphabet, the form of each name they can read. Kept in memory
/// and mended when a list changes, so that one more signature does not sort a hundred thousand again.
/// </summary>
public sealed class ListedNames(Signatories signatories)
{
    private readonly ConcurrentDictionary<(Guid Statement, string Reader), NameList> _lists = new();

    public async ValueTask<NameList> Of(Guid statement, Language reader)
    {
        var list = await signatories.ListOf(statement);
        // The edition first: should the list change in between, we hold newer names under an older number, and mend them once more.
        var edition = new NameListEdition(list, list.Edition);
        var known = _lists.GetValueOrDefault((statement, reader.Tag)) ?? NameList.Empty(reader);
        if (known.Edition == edition)
            return known;
        return _lists[(statement, reader.Tag)] = known.Mend(edition, list.Standing);
    }
}

/// <summary>Which list, and which edition of it: a list that was made anew counts its editions from the start.</summary>
public sealed record NameListEdition(SignatoryList List, long Number);

/// <summary>One edition of a statement's names, in one reader's order.</summary>
public sealed class NameList
{
    private readonly Language _reader;
    private readonly ReaderCollation _alphabet;
    private readonly Dictionary<Guid, ListedName> _known;

    private NameList(Language reader, NameListEdition? edition, IReadOnlyList<ListedName> names, Dictionary<Guid, ListedName> known, int hidden)
    {
        _reader = reader;
        _alphabet = ReaderCollation.For(reader.Tag);
        _known = known;
        Edition = edition;
        Names = names;
        Hidden = hidden;
        Countries = [.. names.Select(name => name.Line.Country).OfType<string>().CountBy(code => code)];
        Evidence = names.CountBy(name => name.Signatory.Evidence).ToDictionary();
    }

    public NameListEdition? Edition { get; }

    /// <summary>Every signature whose name or initials stand in public: organisations first, then persons, each by the reader's alphabet.</summary>
    public IReadOnlyList<ListedName> Names { get; }

    /// <summary>Signatures that count without being shown.</summary>
    public int Hidden { get; }

    /// <summary>The countries (ISO 3166-1 alpha-2) that names stand for, and how many each.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Countries { get; }

    /// <summary>How many names stand on each kind of evidence; what nobody signed with is left out.</summary>
    public IReadOnlyDictionary<Evidence, int> Evidence { get; }

    public static NameList Empty(Language reader) => new(reader, null, [], [], 0);

    /// <summary>The next edition: what left is dropped, what came is sorted and merged in.</summary>
    public NameList Mend(NameListEdition edition, IReadOnlyList<Signatory> standing)
    {
        var known = new Dictionary<Guid, ListedName>(standing.Count);
        var come = new List<ListedName>();
        foreach (var signatory in standing)
        {
            if (signatory.Line.Names.Count == 0)
                continue;
            if (!_known.TryGetValue(signatory.Id, out var name) || name.Signatory != signatory)
                come.Add(name = new ListedName(signatory, _reader, _alphabet));
            known.Add(signatory.Id, name);
        }
        come.Sort(ListedName.Order);
        var stayed = Names.Where(name => known.TryGetValue(name.Signatory.Id, out var now) && ReferenceEquals(now, name)).ToList();
        return new NameList(_reader, edition, Merge(stayed, come), known, standing.Count - known.Count);
    }

    /// <summary>The names a reader looks for: all words of the query in the name, its other forms, the affiliation or the city; and the country.</summary>
    public IReadOnlyList<ListedName> Find(string? query, string? country)
    {
        var words = Fold.Words(query);
        if (words.Length == 0 && string.IsNullOrEmpty(country))
            return Names;
        return [.. Names.Where(name => (string.IsNullOrEmpty(country) || name.Line.Country == country) && Array.TrueForAll(words, word => name.Key.Contains(word, StringComparison.Ordinal)))];
    }

    private static List<ListedName> Merge(List<ListedName> left, List<ListedName> right)
    {
        var merged = new List<ListedName>(left.Count + right.Count);
        var (l, r) = (0, 0);
        while (l < left.Count && r < right.Count)
            merged.Add(ListedName.Order(left[l], right[r]) <= 0 ? left[l++] : right[r++]);
        merged.AddRange(left.Skip(l));
        merged.AddRange(right.Skip(r));
        return merged;
    }
}
