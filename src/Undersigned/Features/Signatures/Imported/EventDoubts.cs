using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>What is in doubt about the events and calls of a published statement.</summary>
internal static class EventDoubts
{
    public static IEnumerable<Doubt> Of(ReadStatement read)
    {
        foreach (var happening in read.Events.Where(happening => !happening.IsLeftOut))
        {
            var part = DraftPart.Event(happening.Number);
            if (IsDayOpen(happening))
                yield return new Doubt("published.doubt.event-day-open", [happening.Number], part, IsObstacle: true);
            else if (happening.Day is null)
                yield return new Doubt("published.doubt.event-no-day", [happening.Number], part, IsObstacle: true);
            else if (Fault(happening) is { } fault)
                yield return new Doubt(fault, [happening.Number], part, IsObstacle: true);
            else if (!happening.IsReviewed && happening.Sure < Review.SureEnough)
                yield return new Doubt("published.doubt.event-unsure", [happening.Number], part, IsObstacle: false);
        }
        foreach (var call in read.Calls.Where(call => !call.IsLeftOut))
        {
            if (call.Text.Length is 0 or > PublishedCall.Longest || Legible.FaultIn(call.Text) is not null)
                yield return new Doubt("published.doubt.call", [call.Number], DraftPart.Call(call.Number), IsObstacle: true);
        }
    }

    /// <summary>Whether the text leaves its day open, and nobody has said yet which it is.</summary>
    public static bool IsDayOpen(DraftEvent happening) => happening is { IsLeftOut: false, Day: null, Candidates.Count: > 1 };

    private static string? Fault(DraftEvent happening)
    {
        if (happening.Place?.Length > PublishedEvent.LongestPlace || happening.City?.Length > RecordReader.LongestCity || happening.WrittenZone?.Length > PublishedEvent.LongestZone)
            return "published.doubt.event-too-long";
        return new[] { happening.Place, happening.City, happening.WrittenZone }.OfType<string>().Any(part => Legible.FaultIn(part) is not null) ? "published.doubt.event-illegible" : null;
    }
}
