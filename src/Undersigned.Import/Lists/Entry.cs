using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>A name in one language.</summary>
internal readonly record struct NamedPiece(string Language, Piece Piece);

/// <summary>A signatory as it was read.</summary>
internal sealed class Entry
{
    public required List<NamedPiece> Names { get; init; }

    public required NameKind Kind { get; set; }

    /// <summary>Whether nothing but the names around it tells whether it is a person or a body.</summary>
    public bool IsKindGuessed { get; set; }

    public required double Sure { get; set; }

    public Piece? Role { get; set; }

    /// <summary>A role that the list says for all, without standing beside each name.</summary>
    public string? RoleOfList { get; set; }

    /// <summary>Whether the sentence around it says of what an alliance consists.</summary>
    public bool IsMember { get; set; }

    public Piece? Affiliation { get; set; }

    public ReadPlace? Place { get; set; }

    /// <summary>The name where it is put together of two cells, else null.</summary>
    public string? Whole { get; set; }

    public Line Line => Names[0].Piece.Line;
}
