namespace Undersigned.Import.Text;

/// <summary>For each character of a line its column in the text as read, from 0; kept one by one only where something between them was left out.</summary>
internal readonly record struct LineColumns
{
    private readonly int first;
    private readonly int[]? each;

    private LineColumns(int first, int length, int[]? each) => (this.first, Length, this.each) = (first, length, each);

    public int Length { get; }

    public int this[int character] => each is null ? first + character : each[first + character];

    /// <summary>The columns of characters that stand one behind the other.</summary>
    public static LineColumns From(int first, int length) => new(first, length, null);

    public static LineColumns Of(int[] each) => new(0, each.Length, each);

    public LineColumns Slice(int start, int length) => new(first + start, length, each);

    public IEnumerable<int> All()
    {
        for (var i = 0; i < Length; i++)
            yield return this[i];
    }
}
