namespace Undersigned.Import.Lists.Weighed;

/// <summary>What the lines of a text show, and how likely each is one of a list of signatories.</summary>
/// <param name="Facts">For each line the numbers of its facts.</param>
/// <param name="Likely">For each line 0 to 1.</param>
internal sealed record WeighedLines(List<int>[] Facts, double[] Likely)
{
    public static WeighedLines Of(Reading reading)
    {
        var facts = new LineSurroundings(reading, new LineFacts(reading, reading.Inline, new GroupHeadings(reading.Lines, reading.Judge))).Gather();
        return new WeighedLines(facts, LineChain.Weigh(facts, LinePoints.Fitted).Lines);
    }
}
