using Undersigned.Features.Ledger;

namespace Undersigned.Features.Reading;

/// <summary>How many stand under a statement, and whether the public log says the same.</summary>
public sealed record Tally
{
    public required int Organisations { get; init; }

    /// <summary>Persons whose name or initials stand in the list.</summary>
    public required int People { get; init; }

    public required int Hidden { get; init; }
    public required long Withdrawn { get; init; }
    public required long Removed { get; init; }

    /// <summary>Signatures that stand according to the log.</summary>
    public required long Logged { get; init; }

    /// <summary>Entries of the whole log under its last signed head, and when that was signed; null before the first.</summary>
    public required PublishedLog.Head? Head { get; init; }

    public int Named => Organisations + People;

    public int Standing => Named + Hidden;

    /// <summary>Signatures that are confirmed but not yet in the log (or, while negative, still in it): the sequencer needs about a second.</summary>
    public long Underway => Standing - Logged;

    public static Tally Of(NameList list, LogChain? chain, PublishedLog.Head? head)
    {
        var organisations = list.Names.Count(name => name.IsOrganisation);
        return new Tally
        {
            Organisations = organisations,
            People = list.Names.Count - organisations,
            Hidden = list.Hidden,
            Withdrawn = chain?.Withdrawn ?? 0,
            Removed = chain?.Removed ?? 0,
            Logged = chain is null ? 0 : chain.Signed - chain.Withdrawn - chain.Removed - chain.Erased,
            Head = head,
        };
    }
}
