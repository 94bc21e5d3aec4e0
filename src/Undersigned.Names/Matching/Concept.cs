namespace Undersigned.Names;

/// <summary>One thing that names speak of, whatever the language: a kind of body, a cause, a people, a wing.</summary>
/// <param name="Index">Its place in the vocabulary.</param>
/// <param name="Id">Its English key, as in <c>solidarity</c>.</param>
/// <param name="Class">What part it plays in a name.</param>
internal sealed record Concept(int Index, string Id, ConceptClass Class)
{
    /// <summary>How much it tells one body from another; a word that half of all names bear tells little.</summary>
    public double Weight => Class switch
    {
        ConceptClass.Kind => 0.6,
        ConceptClass.Common => 0.8,
        ConceptClass.Commonest => 0.5,
        ConceptClass.Proper => 1.6,
        ConceptClass.Weak => 0.1,
        ConceptClass.People => 0.4,
        ConceptClass.Region => 0.6,
        ConceptClass.Direction => 0.6,
        _ => 1.0,
    };
}

/// <summary>What part a concept plays in a name.</summary>
internal enum ConceptClass
{
    /// <summary>What the body is: party, committee, network.</summary>
    Kind,

    /// <summary>A word that tells bodies apart.</summary>
    Word,

    /// <summary>A word that very many bodies bear: democratic, workers, solidarity.</summary>
    Common,

    /// <summary>A word that half of all bodies bear: democratic, human rights, political.</summary>
    Commonest,

    /// <summary>A proper name known across scripts: Komala.</summary>
    Proper,

    /// <summary>A word that may stand or be left out: official, towards.</summary>
    Weak,

    /// <summary>Part of a body or split from it: majority, in exile, branch.</summary>
    Wing,

    /// <summary>A land without a country code: Kurdistan, the Middle East.</summary>
    Region,

    /// <summary>A people: Kurdish, Arab.</summary>
    People,

    /// <summary>North, south, east, west.</summary>
    Direction,
}
