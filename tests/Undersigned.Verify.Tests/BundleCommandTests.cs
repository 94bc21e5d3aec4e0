using System.Text;
using System.Text.Json;
using Undersigned.TransparencyLog.Tests.Bundles;
using Undersigned.TransparencyLog.Tests.Formats;
using Undersigned.TransparencyLog;

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
    [InlineData("entries.txt", "seq 4", "seq 5", "entries.txt", "missing")]
    [InlineData("openings.txt", "لیلا", "لیلی", "openings.txt, seq 1", "not the one that was signed")]
    [InlineData("text-1-fa.txt", "کتابخانه", "کتابفروشی", "text-1-fa.txt", "not the one that was signed")]
    public async Task What_a_forger_changed_is_named_with_its_place(string file, string from, string to, string place, string sentence)
    {
        var files = ExampleBundle.Unpack(File.ReadAllBytes(on.PathOf("statement.zip")));
        files[file] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[file]).Replace(from, to));
        var (status, output, _) = await VerifierFixture.Run("bundle", on.Write("forged.zip", ExampleBundle.Pack(files)), "--vkey", on.Vkey);
        Assert.Equal(1, status);
        Assert.StartsWith("It does not hold.\n", output);
        Assert.Contains(output.Split('\n'), line => line.Contains(place) && line.Contains(sentence));
        Assert.DoesNotContain("What holds", output);
    }

    [Fact]
    public async Task A_cut_list_and_an_old_list_are_told_apart()
    {
        var files = ExampleBundle.Unpack(File.ReadAllBytes(on.PathOf("statement.zip")));
        files["openings.txt"] = [];
        var (_, cut, _) = await VerifierFixture.Run("bundle", on.Write("cut.zip", ExampleBundle.Seal(files)), "--vkey", on.Vkey);
        Assert.Contains("openings.txt: The published list is not the one that the log names", cut);
        Assert.Contains("named 0 / 1", cut);

        files["openings.txt"] = [.. ExampleStatement.Published.SelectMany(o => PublicOpenings.Block(o.Sequence, o.Opening))];
        var (_, old, _) = await VerifierFixture.Run("bundle", on.Write("old.zip", ExampleBundle.Seal(files)), "--vkey", on.Vkey);
        Assert.Contains("openings.txt: The published list is an older one. (seq 5, not seq 11)", old);
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
