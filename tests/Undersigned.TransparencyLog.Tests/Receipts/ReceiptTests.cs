using System.Text;
using Undersigned.TransparencyLog.Tests.Formats;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.TransparencyLog.Tests.Receipts;

public sealed class ReceiptTests : IDisposable
{
    private readonly PublishedLog _log = new(ExampleStatement.AllianceEntries.Concat(ExampleStatement.Entries));

    /// <summary>The place of Leyla's signature.</summary>
    private const int Leyla = 4;

    [Fact]
    public void A_receipt_shows_that_the_signature_is_in_the_log_and_with_its_opening_whose_it_is()
    {
        var receipt = Receipt.Parse(_log.Receipt(Leyla, cosigners: 2).Encode());
        var report = Check(receipt, _log.Policy, ExampleStatement.Leyla, ExampleStatement.First);
        Assert.Empty(report.Findings);
        Assert.True(report.Holds);
        Assert.Equal(Leyla, report.Index);
        Assert.Equal(ExampleStatement.Entries[1], report.Entry);
        Assert.Equal([PublishedLog.Noon, PublishedLog.Noon.AddHours(-1)], report.Head.Cosignatures.Select(c => c.Time));
    }

    [Fact]
    public void A_receipt_alone_does_not_tell_who_signed()
    {
        var text = Encoding.UTF8.GetString(_log.Receipt(Leyla).Encode());
        Assert.DoesNotContain("لیلا", text);
        Assert.DoesNotContain(ExampleStatement.Secret("seed of Leyla").ToBase64(), text);
    }

    [Fact]
    public void The_copy_of_the_text_that_the_signer_kept_is_recognised_and_another_one_is_not()
    {
        var receipt = _log.Receipt(Leyla);
        TextFile persian = new("fa.txt", ExampleStatement.Persian.Bytes);
        var report = ReceiptCheck.Check(receipt, [_log.Key.Public], null, PublishedLog.Noon, null, ExampleStatement.First, [persian]);
        Assert.Equal(["fa"], report.Languages);

        TextFile swapped = new("fa.txt", ExampleStatement.EnglishAmended.Bytes);
        report = ReceiptCheck.Check(receipt, [_log.Key.Public], null, PublishedLog.Noon, null, ExampleStatement.First, [swapped]);
        Assert.Equal(new Finding(Fault.TextDiffers, "fa.txt"), Assert.Single(report.Findings));
    }

    [Fact]
    public void A_signature_under_the_first_version_is_not_shown_under_the_second()
    {
        var report = Check(_log.Receipt(Leyla), null, ExampleStatement.Leyla, ExampleStatement.Second);
        Assert.Equal(Fault.ManifestDiffers, Assert.Single(report.Findings).Fault);
    }

    [Fact]
    public void Somebody_elses_opening_and_a_changed_name_are_refused()
    {
        Assert.Equal(Fault.OpeningDiffers, Assert.Single(Check(_log.Receipt(Leyla), null, ExampleStatement.Union, null).Findings).Fault);
        var edited = Opening.Parse(ExampleStatement.Leyla.ToText().Replace("احمدی", "احمدي"));
        Assert.Equal(Fault.OpeningDiffers, Assert.Single(Check(_log.Receipt(Leyla), null, edited, null).Findings).Fault);
    }

    [Fact]
    public void Without_the_quorum_of_its_witnesses_a_receipt_does_not_hold()
    {
        Assert.True(Check(_log.Receipt(Leyla, cosigners: 2), _log.Policy).Holds);
        Assert.Equal(Fault.QuorumMissed, Assert.Single(Check(_log.Receipt(Leyla, cosigners: 1), _log.Policy).Findings).Fault);
    }

    [Fact]
    public void A_cosignature_from_the_future_is_refused()
    {
        var findings = ReceiptCheck.Check(_log.Receipt(Leyla, cosigners: 2), [_log.Key.Public], _log.Policy, PublishedLog.Noon.AddDays(-1)).Findings;
        Assert.All(findings, finding => Assert.Equal(Fault.CosignedInFuture, finding.Fault));
        Assert.Contains("witness1.example 2026-02-11 12:00:00Z", findings[0].Detail);
    }

    [Fact]
    public void A_receipt_of_another_log_or_under_another_key_does_not_hold()
    {
        using var other = Notes.TestKey.Log("other.example/log");
        using var impostor = Notes.TestKey.Log(seed: 9);
        var receipt = _log.Receipt(Leyla);
        Assert.Equal(Fault.OriginDiffers, Assert.Single(ReceiptCheck.Check(receipt, [other.Public], null, PublishedLog.Noon).Findings).Fault);
        Assert.Equal(Fault.HeadUnsigned, Assert.Single(ReceiptCheck.Check(receipt, [impostor.Public], null, PublishedLog.Noon).Findings).Fault);
    }

    [Fact]
    public void Flipping_any_byte_of_a_receipt_never_leaves_one_that_holds()
    {
        var bytes = _log.Receipt(Leyla, cosigners: 2).Encode();
        foreach (var flipped in Damage.EveryByte(bytes))
            Assert.False(Holds(flipped));
    }

    [Fact]
    public void A_cosignature_beyond_the_quorum_that_was_damaged_is_passed_over_or_refused_but_never_counted()
    {
        var whole = _log.Receipt(Leyla, cosigners: 3).Encode();
        foreach (var flipped in Damage.EveryByte(whole))
        {
            if (!Holds(flipped))
                continue;

            // C2SP signed-note: signatures of unknown names and keys must be ignored, so one turned into such a line does no harm.
            var head = Check(Receipt.Parse(flipped), _log.Policy).Head;
            Assert.Equal(2, head.Cosignatures.Count);
            Assert.Single(head.PassedOver);
        }
    }

    [Fact]
    public void A_receipt_cut_anywhere_or_with_a_tail_never_holds()
    {
        var bytes = _log.Receipt(Leyla, cosigners: 2).Encode();
        for (var length = 0; length < bytes.Length; length++)
            Assert.False(Holds(bytes[..length]), $"{length} bytes");
        Assert.False(Holds([.. bytes, (byte)'\n']));
        Assert.False(Holds([.. bytes, .. bytes]));
    }

    [Theory]
    [InlineData("c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v2")]
    [InlineData("index 4", "index 04")]
    [InlineData("index 4", "index +4")]
    [InlineData("index 4", "index 9223372036854775808")]
    [InlineData("extra ", "extra")]
    [InlineData("extra ", "index 4\nextra ")]
    public void A_receipt_in_another_form_is_refused(string part, string other)
    {
        var text = Encoding.UTF8.GetString(_log.Receipt(Leyla).Encode());
        Assert.Contains(part, text);
        Assert.Throws<LogFormatException>(() => Receipt.Parse(Encoding.UTF8.GetBytes(text.Replace(part, other))));
    }

    public void Dispose() => _log.Dispose();

    private ReceiptReport Check(Receipt receipt, WitnessPolicy? policy, Opening? opening = null, Manifest? manifest = null) =>
        ReceiptCheck.Check(receipt, [_log.Key.Public], policy, PublishedLog.Noon, opening, manifest);

    private bool Holds(byte[] bytes)
    {
        try
        {
            return Check(Receipt.Parse(bytes), _log.Policy).Holds;
        }
        catch (LogFormatException)
        {
            return false;
        }
    }
}
