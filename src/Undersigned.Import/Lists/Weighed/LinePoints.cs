using System.Globalization;
using System.Reflection;

namespace Undersigned.Import.Lists.Weighed;

/// <summary>What each fact of a line speaks for: points beside it in <c>points.txt</c>, in natural logarithms of odds.</summary>
internal sealed class LinePoints
{
    private const string Resource = "Undersigned.Import.Lists.Weighed.points.txt";
    private const string ChainName = "chain";

    private static readonly Lazy<LinePoints> Own = new(ReadOwn);

    /// <summary>The points that come with the library.</summary>
    public static LinePoints Fitted => Own.Value;

    /// <summary>Points by the number of a fact with its value.</summary>
    public double[] Facts { get; } = new double[LineFacts.Count];

    /// <summary>Points for two lines one below the other: none of a list, the second, the first, both.</summary>
    public double[] Chain { get; } = new double[4];

    /// <summary>Writes the points that are not 0, a line each: the fact, its value, the points.</summary>
    public void Write(TextWriter to)
    {
        for (var i = 0; i < Chain.Length; i++)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ChainName} {i} {Chain[i]:0.00}"));
        for (var i = 0; i < Facts.Length; i++)
        {
            if (Math.Round(Facts[i], 2) != 0)
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(LineFact)(i / LineFacts.MostValues)} {i % LineFacts.MostValues} {Facts[i]:0.00}"));
        }
    }

    private static LinePoints ReadOwn()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
        var points = new LinePoints();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split(' ');
            var value = int.Parse(parts[1], CultureInfo.InvariantCulture);
            var weight = double.Parse(parts[2], CultureInfo.InvariantCulture);
            if (parts[0] == ChainName)
                points.Chain[value] = weight;
            else
                points.Facts[LineFacts.Of(Enum.Parse<LineFact>(parts[0]), value)] = weight;
        }

        return points;
    }
}
