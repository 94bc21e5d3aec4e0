using Undersigned.Import.Text;
using Undersigned.Names;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Fields;

/// <summary>Something that may take place on a day, as its sentence or line tells it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The hour, or null.</param>
/// <param name="Sentence">The sentence or line it was read in.</param>
/// <param name="Labelled">Whether the day stands behind "When:" or in a programme.</param>
/// <param name="Sure">How sure it is that this takes place, 0 to 1.</param>
internal sealed record EventCandidate(FoundDate Date, FoundTime? Time, Piece Sentence, bool Labelled, double Sure)
{
    public Piece? Place { get; init; }

    public City? City { get; init; }

    public FoundZone? Zone { get; init; }

    public bool Online { get; init; }

    /// <summary>Whether it has a line, or a part of one, to itself, so that another at the same hour is another event.</summary>
    public bool IsItem { get; init; }
}
