using System.Text.Json;

namespace Undersigned.Verify.Tests;

public sealed class ReceiptCommandTests(VerifierFixture on) : IClassFixture<VerifierFixture>
{
    [Fact]
    public async Task A_signer_sees_that_her_signature_is_in_the_log_and_under_which_text()
    {
        var (status, output, _) = await VerifierFixture.Run(
            "receipt", on.PathOf("leyla.tlog-proof"), "--key", on.PathOf("log.vkey"), "--policy", on.PathOf("policy"),
            "--opening", on.PathOf("leyla.opening"), "--manifest", on.PathOf("manifest-1.txt"), "--text", on.PathOf("fa.txt")
        );
        Assert.Equal(0, status);
        Assert.StartsWith("It holds.\n", output);
        Assert.Contains("لیلا احمدی, 2026-02-11", output);
        Assert.Contains("The copy of the text in \"fa\" is the text that was signed", output);
        Assert.Contains("witness1.example, 1 hour ago (2026-02-11T12:00:00Z)", output);
        Assert.Contains("Witnesses who cosigned this head: 2; the policy asks for 2.", output);
        Assert.DoesNotContain("does not hold", output);
    }

    [Fact]
    public async Task In_persian_the_same_is_said_in_persian()
    {
        var (status, output, _) = await VerifierFixture.Run("receipt", on.PathOf("leyla.tlog-proof"), "--vkey", on.Vkey, "--lang", "fa");
        Assert.Equal(0, status);
        Assert.StartsWith("درست است.\n", output);
        Assert.Contains("آنچه تنها ادعاست", output);
        Assert.Contains("\u2068undersigned.example/log\u2069", output);
    }

    [Fact]
    public async Task Without_opening_and_text_the_receipt_says_that_it_does_not_tell_who_signed_what()
    {
        var (_, output, _) = await VerifierFixture.Run("receipt", on.PathOf("leyla.tlog-proof"), "--vkey", on.Vkey);
        Assert.Contains("Who signed: the receipt tells it only together with its opening.", output);
        Assert.Contains("Which text was signed", output);
        Assert.Contains("No witness that you named cosigned this head.", output);
        Assert.Contains("keys that you did not name, which were passed over: witness1.example, witness2.example", output);
    }

    [Fact]
    public async Task A_receipt_without_a_trusted_key_cannot_be_used()
    {
        var (status, output, error) = await VerifierFixture.Run("receipt", on.PathOf("leyla.tlog-proof"));
        Assert.Equal((2, ""), (status, output));
        Assert.Contains("give the log's key with --vkey or --key", error);
    }

    [Fact]
    public async Task A_key_in_the_policy_is_a_key_given() =>
        Assert.Equal(0, (await VerifierFixture.Run("receipt", on.PathOf("leyla.tlog-proof"), "--policy", on.PathOf("policy"))).Status);

    [Fact]
    public async Task Another_text_is_named_as_another_text()
    {
        var other = on.Write("other.txt", "# برای حق خواندن\n\nما چیزی نمی‌خواهیم.\n");
        var (status, output, _) = await VerifierFixture.Run(
            "receipt", on.PathOf("leyla.tlog-proof"), "--vkey", on.Vkey, "--manifest", on.PathOf("manifest-1.txt"), "--text", other
        );
        Assert.Equal(1, status);
        Assert.Contains("other.txt: The text is not the one that was signed.", output);
    }

    [Fact]
    public async Task Programs_read_the_verdict_the_head_and_the_findings_as_json()
    {
        var edited = on.Write("edited.opening", File.ReadAllText(on.PathOf("leyla.opening")).Replace("احمدی", "محمدی"));
        var (status, output, _) = await VerifierFixture.Run(
            "receipt", on.PathOf("leyla.tlog-proof"), "--vkey", on.Vkey, "--policy", on.PathOf("policy"), "--opening", edited, "--json"
        );
        Assert.Equal(1, status);
        var json = JsonDocument.Parse(output).RootElement;
        Assert.Equal("does-not-hold", json.GetProperty("verdict").GetString());
        Assert.Equal("opening-differs", json.GetProperty("findings")[0].GetProperty("fault").GetString());
        Assert.Equal(15, json.GetProperty("head").GetProperty("size").GetInt64());
        Assert.Equal("user", json.GetProperty("head").GetProperty("keyFrom").GetString());
        Assert.Equal(3600, json.GetProperty("head").GetProperty("cosignatures")[0].GetProperty("ageSeconds").GetInt64());
        Assert.Empty(json.GetProperty("holds").EnumerateArray());
    }

    [Fact]
    public async Task A_members_receipt_speaks_of_the_alliance_and_its_declaration()
    {
        var (status, output, _) = await VerifierFixture.Run("receipt", on.PathOf("member.tlog-proof"), "--opening", on.PathOf("member.opening"), "--manifest", on.PathOf("declaration.txt"), "--vkey", on.Vkey);
        Assert.Equal(0, status);
        Assert.Contains("of the kind \"accede\"", output);
        Assert.Contains("Yekîtiya Xwendevanan, 2026-01-20", output);
        Assert.Contains("The entry is about version 1 of what the alliance declares, in: en, fa.", output);
    }
}
