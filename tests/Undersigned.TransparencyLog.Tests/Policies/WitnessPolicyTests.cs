using System.Text;
using Undersigned.TransparencyLog.Tests.Notes;

namespace Undersigned.TransparencyLog.Tests.Policies;

public class WitnessPolicyTests
{
    private static readonly VerifierKey[] W = [.. Enumerable.Range(1, 6).Select(i => Key(SignatureType.CosignatureV1, i))];
    private static readonly VerifierKey Log = Key(SignatureType.Ed25519, 7);

    [Fact]
    public void Two_of_three_is_what_a_policy_asks_for_when_nothing_else_was_decided()
    {
        var policy = Parse(WitnessPolicy.Default(Log, [new("a", W[0], null), new("b", W[1], "https://b.example/w"), new("c", W[2], null)]));
        Assert.Equal(2, policy.Needed);
        Assert.Equal(Log, Assert.Single(policy.Logs).Key);
        Assert.Equal("https://b.example/w", policy.Witnesses[1].Url);
        Assert.False(policy.IsQuorum([]));
        Assert.False(policy.IsQuorum([W[0]]));
        Assert.False(policy.IsQuorum([W[0], W[3]]));
        Assert.True(policy.IsQuorum([W[0], W[2]]));
        Assert.True(policy.IsQuorum([W[0], W[1], W[2]]));
    }

    /// <summary>The example of C2SP tlog-policy, with keys.</summary>
    [Fact]
    public void Groups_of_groups_are_counted_as_the_specification_says()
    {
        var text = new StringBuilder($"log {Log}\n\n");
        for (var i = 0; i < 6; i++)
            text.Append($"witness {"XY"[i / 3]}{i % 3 + 1} {W[i]}\n");
        text.Append("# two operators\n  group X-witnesses 2 X1 X2 X3\n\tgroup Y-witnesses any Y1 Y2 Y3\ngroup X-and-Y all X-witnesses Y-witnesses\nquorum X-and-Y\n");
        var policy = Parse(text.ToString());
        Assert.Equal(3, policy.Needed);
        Assert.True(policy.IsQuorum([W[0], W[2], W[5]]));
        Assert.False(policy.IsQuorum([W[0], W[1], W[2]]));
        Assert.False(policy.IsQuorum([W[0], W[3], W[4], W[5]]));
    }

    [Fact]
    public void A_single_witness_or_none_can_be_the_quorum()
    {
        Assert.True(Parse("quorum none\n").IsQuorum([]));
        Assert.Equal(0, Parse("quorum none\n").Needed);
        var one = Parse($"witness شاهد {W[0]}\nquorum شاهد\n");
        Assert.True(one.IsQuorum([W[0]]));
        Assert.False(one.IsQuorum([W[1]]));
    }

    [Fact]
    public void What_the_specification_forbids_is_refused()
    {
        var a = $"witness a {W[0]}\n";
        string[] refused =
        [
            "",
            a,
            a + "quorum a",
            a + "quorum a\nquorum a\n",
            a + "quorum b\n",
            "quorum a\n" + a,
            a + a + "quorum a\n",
            a + $"witness b {W[0]}\nquorum a\n",
            a + $"witness b {Key(SignatureType.CosignatureV1, 1, "other.example")}\nquorum a\n",
            $"witness none {W[0]}\nquorum none\n",
            $"witness a {Log}\nquorum a\n",
            $"log {W[0]}\nquorum none\n",
            $"log {Log}\nlog {Log}\nquorum none\n",
            a + "group g 0 a\nquorum g\n",
            a + "group g 2 a\nquorum g\n",
            a + "group g 01 a\nquorum g\n",
            a + "group g some a\nquorum g\n",
            a + "group g all\nquorum g\n",
            a + "group a all a\nquorum a\n",
            a + "group g all a\ngroup h all a\nquorum h\n",
            a + "group g all g\nquorum g\n",
            a + "group g all none\nquorum g\n",
            a + "friend a\nquorum a\n",
            a + "quorum a\0\n",
            a + "quorum a\r\n",
            "witness a not+a+key\nquorum a\n",
        ];
        foreach (var text in refused)
            Assert.Throws<LogFormatException>(() => Parse(text));
    }

    [Fact]
    public void A_policy_of_the_size_that_the_specification_asks_for_is_read()
    {
        var witnesses = Enumerable.Range(1, 64).Select(i => new PolicyWitness($"w{i}", Key(SignatureType.CosignatureV1, i), Url: null)).ToList();
        Assert.Equal(33, Parse(WitnessPolicy.Default(Log, witnesses)).Needed);
    }

    private static WitnessPolicy Parse(string text) => WitnessPolicy.Parse(Encoding.UTF8.GetBytes(text));

    private static VerifierKey Key(SignatureType type, int number, string? name = null) =>
        new(name ?? $"w{number}.example", type, [.. Enumerable.Repeat((byte)number, 32)]);
}
