using Undersigned.Features.Signatures;
using Undersigned.Names;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>One line of a list of names, prepared for readers of one language: which form of the name comes first, and where it sorts.</summary>
public sealed class ListedName
{
    private readonly byte[] _place;

    public ListedName(Signatory signatory, Language reader, ReaderCollation alphabet)
    {
        Signatory = signatory;
        Names = ForReader.Order(signatory.Line.Names, name => name.Language, reader);
        var line = signatory.Line;
        Key = Fold.Key(string.Join(' ', [.. Names.Select(name => name.Text), line.Affiliation, line.City, Place.City(line.City, line.Country, reader)]));
        _place = alphabet.Key(Names[0].Text);
    }

    public Signatory Signatory { get; }

    public PublicLine Line => Signatory.Line;

    /// <summary>The forms of the name, the one this reader can read first.</summary>
    public IReadOnlyList<WrittenName> Names { get; }

    /// <summary>What searching looks through, folded.</summary>
    public string Key { get; }

    public bool IsOrganisation => Line.Kind == SignerKind.Organisation;

    /// <summary>Organisations before persons, then by the reader's alphabet, then by time.</summary>
    public static int Order(ListedName left, ListedName right)
    {
        var byKind = right.IsOrganisation.CompareTo(left.IsOrganisation);
        if (byKind != 0)
            return byKind;
        var byName = left._place.AsSpan().SequenceCompareTo(right._place);
        // Identifiers follow time: of two with the same name the first to sign stands first.
        return byName != 0 ? byName : left.Signatory.Id.CompareTo(right.Signatory.Id);
    }
}
