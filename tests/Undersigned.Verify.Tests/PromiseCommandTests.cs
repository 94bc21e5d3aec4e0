using System.Text.Json;
using Undersigned.TransparencyLog;
using Undersigned.TransparencyLog.Tests.Formats;

namespace Undersigned.Verify.Tests;

/// <summary>What somebody does who was promised to be in the log: is it the log's word, and was it kept?</summary>
public sealed class PromiseCommandTests(VerifierFixture on) : IClassFixture<VerifierFixture>
{
    private static readonly DateTimeOffset Early = VerifierFixture.Now.AddHours(1);

    // Before the newest cosignature on the copy of the log, so that copy is late enough to prove something.
    private static readonly DateTimeOffset Over = VerifierFixture.Now.AddHours(-2);

    [Fact]
    public async Task A_promise_that_was_kept_is_shown_with_the_place_of_the_signature()
    {
        var (status, output, _) = await VerifierFixture.Run("promise", Promise(Over), on.PathOf("copy"), "--policy", on.PathOf("policy"));
        Assert.Equal(0, status);
        Assert.Contains("has promised, signed with its key, that the signature will be in the log by 2026-02-11T11:00:00Z", output);
        Assert.Contains("The promise is kept: the signature is entry 3 of the log.", output);
        Assert.Contains("the promise names nobody", output);
    }

    [Fact]
    public async Task A_broken_promise_and_a_later_head_prove_that_the_log_broke_its_word()
    {
        var (status, output, _) = await VerifierFixture.Run("promise", Promise(Over, commitment: 9), on.PathOf("copy"), "--policy", on.PathOf("policy"));
        Assert.Equal(1, status);
        Assert.Contains("promise: The log broke its word", output);
        var json = JsonDocument.Parse((await VerifierFixture.Run("promise", Promise(Over, commitment: 9), on.PathOf("copy"), "--policy", on.PathOf("policy"), "--json")).Output).RootElement;
        Assert.Equal("promise-broken", json.GetProperty("findings")[0].GetProperty("fault").GetString());
        Assert.Equal("2026-02-11T11:00:00Z, 15", json.GetProperty("findings")[0].GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Before_the_deadline_or_in_a_copy_of_unknown_age_nothing_is_broken_yet()
    {
        var (early, output, _) = await VerifierFixture.Run("promise", Promise(Early, commitment: 9), on.PathOf("copy"), "--policy", on.PathOf("policy"));
        Assert.Equal(0, early);
        Assert.Contains("The signature is not among the 15 entries of this log.", output);
        Assert.Equal(0, (await VerifierFixture.Run("promise", Promise(Over, commitment: 9), on.PathOf("copy"), "--vkey", on.Vkey)).Status);
    }

    [Fact]
    public async Task Without_a_log_only_the_word_itself_is_checked()
    {
        var (status, output, _) = await VerifierFixture.Run("promise", Promise(Over), "--vkey", on.Vkey, "--lang", "fa");
        Assert.Equal(0, status);
        Assert.Contains("قول داده است", output);
        Assert.Contains("برای دیدنش دفتر را هم بدهید", output);
        Assert.Equal(2, (await VerifierFixture.Run("promise", Promise(Over))).Status);
    }

    [Fact]
    public async Task A_promise_that_somebody_changed_or_another_log_gave_is_none_of_this_log()
    {
        var moved = on.Write("moved.promise", File.ReadAllText(Promise(Over)).Replace("deadline 1", "deadline 2"));
        var (status, output, _) = await VerifierFixture.Run("promise", moved, "--vkey", on.Vkey);
        Assert.Equal(1, status);
        Assert.Contains("promise: The promise bears no signature of the log's key that holds.", output);
        Assert.Equal(2, (await VerifierFixture.Run("promise", on.PathOf("policy"), "--vkey", on.Vkey)).Status);
    }

    [Fact]
    public async Task No_flipped_byte_of_a_promise_is_accepted()
    {
        var bytes = File.ReadAllBytes(Promise(Over));
        for (var at = 0; at < bytes.Length; at++)
        {
            var flipped = (byte[])bytes.Clone();
            flipped[at] ^= 1;
            Assert.NotEqual(0, (await VerifierFixture.Run("promise", on.Write("flipped.promise", flipped), "--vkey", on.Vkey)).Status);
        }
    }

    // The promise of Leyla's signature, or one of a signature that never came.
    private string Promise(DateTimeOffset deadline, byte? commitment = null)
    {
        var sign = (SignEntry)LogEntry.Parse(on.Log.Receipt(3, cosigners: 0).Entry.Span);
        var promise = new Promise(on.Log.Key.Public.Name, sign.Statement, commitment is { } other ? new Hash(Enumerable.Repeat(other, Hash.Size).ToArray()) : sign.Commitment, sign.WithdrawalTag, deadline);
        return on.Write($"{deadline.ToUnixTimeSeconds()}-{commitment}.promise", SignedNote.Sign(promise.ToText(), on.Log.Key.Public, on.Log.Key.Sign).Encode());
    }
}
