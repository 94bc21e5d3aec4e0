using System.Text.Encodings.Web;
using System.Text.Json;

namespace Undersigned.Bench;

/// <summary>The last line of a benchmark: its figures as one JSON object, for people and scripts alike.</summary>
internal static class Figures
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints an anonymous object; its property names become snake_case, so a unit belongs in the name (`P99Ms`).</summary>
    public static void Print(object figures) => Console.WriteLine(JsonSerializer.Serialize(figures, Plain));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
