using System.Text;

namespace Undersigned.TransparencyLog.Tests.Notes;

public class NoteTests
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 11, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The example of C2SP signed-note's Go package: a note that another implementation signed.</summary>
    [Fact]
    public void A_note_signed_by_the_go_implementation_is_verified()
    {
        var key = VerifierKey.Parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var note = SignedNote.Parse(
            Encoding.UTF8.GetBytes(
                "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
                    + "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
            )
        );
        Assert.Equal(key, Assert.Single(note.Verify([key])).Key);
    }

    [Fact]
    public void A_note_read_again_is_the_same_and_still_holds()
    {
        using var log = TestKey.Log();
        using var witness = TestKey.Witness(1);
        var note = witness.Cosign(log.Note("undersigned.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"), Noon);
        var again = SignedNote.Parse(note.Encode());
        Assert.Equal(note.Encode(), again.Encode());
        var verified = again.Verify([log.Public, witness.Public]);
        Assert.Equal([log.Public, witness.Public], verified.Select(v => v.Key));
        Assert.Equal([null, Noon], verified.Select(v => v.Time));
    }

    [Fact]
    public void Unknown_keys_are_passed_over_even_under_a_known_name()
    {
        using var log = TestKey.Log();
        using var impostor = TestKey.Log(seed: 9);
        var note = impostor.Note("متن\n");
        Assert.Empty(note.Verify([log.Public]));
        Assert.Empty(note.Verify([]));
    }

    [Fact]
    public void A_known_key_whose_signature_does_not_hold_spoils_the_whole_note()
    {
        using var log = TestKey.Log();
        using var witness = TestKey.Witness(1);
        var honest = witness.Cosign(log.Note("one\n"), Noon);
        var moved = new SignedNote("two\n", [.. log.Note("two\n").Signatures, honest.Signatures[1]]);
        var bad = Assert.Throws<BadSignatureException>(() => moved.Verify([log.Public, witness.Public]));
        Assert.Equal(witness.Public, bad.Key);
    }

    [Fact]
    public void A_witness_that_cosigns_again_is_heard_once_with_the_later_time()
    {
        using var log = TestKey.Log();
        using var witness = TestKey.Witness(1);
        var first = witness.Cosign(log.Note("text\n"), Noon);
        var later = Cosignature.Sign(first, witness.Public, Noon.AddHours(1), witness.Sign);
        var both = new SignedNote(first.Text, [first.Signatures[0], later, first.Signatures[1]]);
        Assert.Equal(Noon.AddHours(1), Assert.Single(both.Verify([witness.Public])).Time);
        Assert.Equal(2, first.With(later).Signatures.Count);
    }

    [Fact]
    public void Flipping_any_bit_of_a_signed_note_leaves_no_signature_by_the_known_key()
    {
        using var log = TestKey.Log();
        var bytes = log.Note("undersigned.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n").Encode();
        for (var i = 0; i < bytes.Length * 8; i++)
        {
            var flipped = (byte[])bytes.Clone();
            flipped[i / 8] ^= (byte)(1 << (i % 8));
            Assert.False(Holds(flipped, log.Public), $"bit {i}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n\n— name AAAAAAA=")]
    [InlineData("text\n\n- name AAAAAAA=\n")]
    [InlineData("text\n\n— name\n")]
    [InlineData("text\n\n—  AAAAAAA=\n")]
    [InlineData("text\n\n— na me AAAAAAA=\n")]
    [InlineData("text\n\n— na+me AAAAAAA=\n")]
    [InlineData("text\n\n— name AAAA\n")]
    [InlineData("text\n\n— name AAAAAAB=\n")]
    [InlineData("text\n\n— name AAAA AAA=\n")]
    [InlineData("te\txt\n\n— name AAAAAAA=\n")]
    [InlineData("te\0xt\n\n— name AAAAAAA=\n")]
    [InlineData("text\r\n\r\n— name AAAAAAA=\r\n")]
    public void Malformed_notes_are_refused(string note) => Assert.Throws<LogFormatException>(() => SignedNote.Parse(Encoding.UTF8.GetBytes(note)));

    [Fact]
    public void Bytes_that_are_not_utf8_and_notes_without_bounds_are_refused()
    {
        Assert.Throws<LogFormatException>(() => SignedNote.Parse([0xff, 0xfe, (byte)'\n', (byte)'\n']));
        var lines = string.Concat(Enumerable.Repeat("— name AAAAAAA=\n", SignedNote.MaxSignatures + 1));
        Assert.Throws<LogFormatException>(() => SignedNote.Parse(Encoding.UTF8.GetBytes("text\n\n" + lines)));
        Assert.Throws<LogFormatException>(() => SignedNote.Parse(new byte[SignedNote.MaxLength + 1]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("name")]
    [InlineData("name+c74f20a3")]
    [InlineData("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T")]
    [InlineData("Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+c74f20a3+Axpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    public void Malformed_keys_are_refused(string vkey) => Assert.Throws<LogFormatException>(() => VerifierKey.Parse(vkey));

    [Fact]
    public void A_post_quantum_key_is_read_and_its_signatures_are_passed_over_for_now()
    {
        var key = new VerifierKey("witness.example", SignatureType.MlDsa44Cosignature, new byte[1312]);
        Assert.Equal(key, VerifierKey.Parse(key.ToString()));
        var note = new SignedNote("text\n", [new NoteSignature(key.Name, key.KeyId, new byte[8 + 2420])]);
        Assert.Empty(note.Verify([key]));
    }

    [Fact]
    public void A_checkpoint_is_written_and_read_as_the_specification_says()
    {
        const string text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        var checkpoint = Checkpoint.Parse(text);
        Assert.Equal("example.com/behind-the-sofa", checkpoint.Origin);
        Assert.Equal(20_852_163, checkpoint.Size);
        Assert.Equal(text, checkpoint.ToText());
        var extended = Checkpoint.Parse(text + "time 17\n");
        Assert.Equal("time 17", Assert.Single(extended.Extensions));
        Assert.Equal(text + "time 17\n", extended.ToText());
    }

    [Theory]
    [InlineData("origin\n5\n")]
    [InlineData("\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("origin\n05\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("origin\n-5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("origin\n+5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("origin\n۵\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("origin\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("origin\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n")]
    [InlineData("origin\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")]
    [InlineData("origin\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n")]
    [InlineData("origin\n0\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    public void Malformed_checkpoints_are_refused(string text) => Assert.Throws<LogFormatException>(() => Checkpoint.Parse(text));

    private static bool Holds(byte[] note, VerifierKey key)
    {
        try
        {
            return SignedNote.Parse(note).Verify([key]).Count > 0;
        }
        catch (Exception e) when (e is LogFormatException or BadSignatureException)
        {
            return false;
        }
    }
}
