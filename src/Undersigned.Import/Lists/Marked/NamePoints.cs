using System.Reflection;
using Undersigned.Import.Lists.Weighed;

namespace Undersigned.Import.Lists.Marked;

/// <summary>
/// What each fact of a token, and of its line, speaks for: points for each <see cref="NameState"/> in <c>names.bin</c>, in natural logarithms of odds;
/// and what one state speaks for the next.
/// </summary>
internal sealed class NamePoints
{
    /// <summary>How many states a token can be in.</summary>
    public const int States = 5;

    private const string Resource = "Undersigned.Import.Lists.Marked.names.bin";

    // A point is kept as a whole number of such steps, of which a byte holds 127 either way.
    private const float Most = 127;
    private const int BitsOfByte = 8;

    private static readonly Lazy<NamePoints> Own = new(ReadOwn);

    /// <summary>The points that come with the library.</summary>
    public static NamePoints Fitted => Own.Value;

    /// <summary>By the number of a token's fact times <see cref="States"/>, and the state.</summary>
    public float[] Facts { get; } = new float[TokenFacts.Count * States];

    /// <summary>By the number of a line's fact times <see cref="States"/>, and the state.</summary>
    public float[] Lines { get; } = new float[LineFacts.Count * States];

    /// <summary>By what the second token is, the state of the first and of the second.</summary>
    public float[] Steps { get; } = new float[NameChain.Kinds * States * States];

    private readonly Lazy<(ulong[] Facts, float Step)> packed;

    public NamePoints() => packed = new Lazy<(ulong[] Facts, float Step)>(Pack);

    /// <summary>The points of tokens' facts as they are written: a byte for each state in one number, and what a step is worth. Asked for once the points are fitted.</summary>
    public (ulong[] Facts, float Step) Packed => packed.Value;

    private (ulong[] Facts, float Step) Pack()
    {
        var (all, step) = (new ulong[TokenFacts.Count], StepOf(Facts));
        for (var i = 0; i < Facts.Length; i++)
            all[i / States] |= (ulong)(byte)StepsOf(Facts[i], step) << (i % States * BitsOfByte);
        return (all, step);
    }

    private static float StepOf(float[] part) => Math.Max(part.Max(Math.Abs), 1e-6f) / Most;

    private static sbyte StepsOf(float point, float step) => (sbyte)Math.Round(point / step);

    private IEnumerable<float[]> Parts => [Facts, Lines, Steps];

    /// <summary>Writes the points: of each part what a step is worth, then a byte for each point.</summary>
    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to);
        foreach (var part in Parts)
        {
            var step = StepOf(part);
            writer.Write(step);
            foreach (var point in part)
                writer.Write(StepsOf(point, step));
        }
    }

    private static NamePoints ReadOwn()
    {
        using var reader = new BinaryReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
        var points = new NamePoints();
        foreach (var part in points.Parts)
        {
            var step = reader.ReadSingle();
            for (var i = 0; i < part.Length; i++)
                part[i] = reader.ReadSByte() * step;
        }

        return points;
    }
}
