using Undersigned.Import.Text;

namespace Undersigned.Import.Fields;

/// <summary>Gathers lines that begin with an hour below prose: "5 pm Service in the chapel", "6 pm March from the bridge". Where they tell of places, people are called to each of them.</summary>
internal sealed class HourRun(Reading reading)
{
    private const int Least = 2;

    private readonly List<Gathering> lines = [];

    public void Add(Gathering line) => lines.Add(line);

    /// <summary>The run's lines that are not known yet, or none where it is a programme in one place; a new run begins.</summary>
    public List<Gathering> Close(List<Gathering> known)
    {
        var placed = lines.Count(NamesPlace);
        if (lines.Count < Least || placed < Least || placed * 2 < lines.Count)
        {
            lines.Clear();
            return [];
        }

        var taken = known.Select(other => other.Line).ToHashSet();
        List<Gathering> more = [.. lines.Where(line => !taken.Contains(line.Line))];
        lines.Clear();
        return more;
    }

    // "… at the fountain", "17:45, East Station", "White group (town hall)"
    private bool NamesPlace(Gathering entry)
    {
        if (PlaceBehind(reading, entry) is not null)
            return true;
        var behind = Behind(reading, entry);
        if (EventPlaces.CityIn(behind) is not null)
            return true;
        var text = behind.Span.Trim();
        var open = text.LastIndexOf('(');
        if (text.EndsWith(")") && open >= 0 && open + 1 < text.Length && char.IsUpper(text[open + 1]))
            return true;
        return text.Length > 1 && text[0] is ',' or '|' && behind.Words is [{ IsCapital: true }, ..];
    }

    /// <summary>What stands in a line behind its hour and "at", "in front of" and the like, or null.</summary>
    public static Piece? PlaceBehind(Reading reading, Gathering entry)
    {
        var behind = Behind(reading, entry);
        var words = behind.Words;
        var at = EventPlaces.Leads.Find(words, out var length);
        return at >= 0 && at + length < words.Length && !words[at + length].IsNumber ? behind.From(words[at].Start) : null;
    }

    private static Piece Behind(Reading reading, Gathering entry)
    {
        var from = entry.Hour.End - reading.Document.StartOf(entry.Line);
        return new Piece(entry.Line, from, Math.Max(0, entry.Line.Text.Length - from));
    }
}
