using System.Text.Json;
using Undersigned.TransparencyLog.Tests.Bundles;

namespace Undersigned.Verify.Tests;

public sealed class BundleCommandTests(VerifierFixture on) : IClassFixture<VerifierFixture>
{
    [Fact]
    public async Task A_republisher_sees_that_text_and_list_are_whole()
    {
        var (status, output, _) = await VerifierFixture.Run("bundle", on.PathOf("statement.zip"), "--vkey", on.Vkey);
        Assert.Equal(0, status);
        Assert.Contains("12 entries make one whole chain", output);
        Assert.Contains("named 1, initials 0, counted 0, sealed 1, withdrawn 1, removed 1, erased 0", output);
        Assert.Contains("en (v1), fa (v1), en (v2)", output);
        Assert.Contains("The witnesses were named by the publisher of the bundle, not by you.", output);
        Assert.Contains("What these files say, which nothing binds: howto.en.txt, howto.fa.txt.", output);
        Assert.Contains("That the hidden signatures (1) are those of people.", output);
    }

    [Fact]
    public async Task Without_a_key_of_ones_own_the_bundle_only_agrees_with_itself_and_says_so()
    {
        var (status, output, _) = await VerifierFixture.Run("bundle", on.PathOf("statement.zip"));
        Assert.Equal(0, status);
        Assert.Contains("The key came from what was verified, not from you.", output);
        var json = JsonDocument.Parse((await VerifierFixture.Run("bundle", on.PathOf("statement.zip"), "--json")).Output).RootElement;
        Assert.Equal("input", json.GetProperty("head").GetProperty("keyFrom").GetString());
    }

    [Theory]
    [InlineData("en", "members 1, not shown 0; left by their own act 1, recorded by the alliance as having left 1, removed by the secretariat 1, acceded anew 0, erased 0",
        "The member of entry number 2 left by its own act: entry number 6 bears the secret behind its accession.",
        "That the member of entry number 3 left is recorded by the alliance, in entry number 7", "The member of entry number 4 was removed by the secretariat, in entry number 8.")]
    [InlineData("fa", "رفته به دست خود", "به دست خود رفته است: مدخل شمارهٔ", "را ائتلاف در مدخل شمارهٔ", "را دبیرخانه در مدخل شمارهٔ")]
    public async Task Of_an_alliance_everybody_reads_who_left_by_its_own_act_and_who_was_removed(string language, params string[] sentences)
    {
        var (status, output, _) = await VerifierFixture.Run("bundle", on.PathOf("alliance.zip"), "--vkey", on.Vkey, "--lang", language);
        Assert.Equal(0, status);
        Assert.All(sentences, sentence => Assert.Contains(sentence, output));
        Assert.DoesNotContain(language == "en" ? "signatures" : "امضاکنندگان", output);
    }

    public static TheoryData<string, string> Forgeries() => new(Forgery.All.Select(forgery => new TheoryDataRow<string, string>(forgery.Subject, forgery.What)));

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task What_a_forger_changed_is_named_with_its_place(string subject, string what)
    {
        var forgery = Forgery.All.Single(one => one.Subject == subject && one.What == what);
        var forged = on.Write("forged.zip", forgery.Of(File.ReadAllBytes(on.PathOf($"{subject}.zip"))));
        var (status, output, _) = await VerifierFixture.Run("bundle", forged, "--vkey", on.Vkey);
        Assert.Equal(1, status);
        Assert.StartsWith("It does not hold.\n", output);
        Assert.Contains(output.Split('\n'), line => line.Contains(forgery.Found.Place) && line.Contains(forgery.Sentence) && line.Contains(forgery.Found.Detail));
        Assert.DoesNotContain("What holds", output);
    }

    [Fact]
    public async Task A_damaged_download_is_called_damaged()
    {
        var bytes = File.ReadAllBytes(on.PathOf("statement.zip"));
        bytes[^1] ^= 1;
        var (status, output, _) = await VerifierFixture.Run("bundle", on.Write("damaged.zip", bytes), "--vkey", on.Vkey);
        Assert.Equal(1, status);
        Assert.Contains("The file is not as it was written: damaged on its way, or changed.", output);
    }
}
