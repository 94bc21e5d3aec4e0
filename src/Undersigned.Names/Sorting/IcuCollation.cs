using System.Globalization;

namespace Undersigned.Names;

/// <summary>ICU's order of one language; direction controls and joiners count for nothing in it.</summary>
internal sealed class IcuCollation(CultureInfo culture) : ReaderCollation
{
    private readonly CompareInfo order = culture.CompareInfo;

    public override byte[] Key(string name) => order.GetSortKey(Beginning(name), CompareOptions.None).KeyData;

    private protected override int CompareLetters(string x, string y) => order.Compare(Beginning(x), Beginning(y), CompareOptions.None);
}
