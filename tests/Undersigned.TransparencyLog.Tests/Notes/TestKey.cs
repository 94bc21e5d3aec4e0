using Undersigned.Features.Ledger;

namespace Undersigned.TransparencyLog.Tests.Notes;

/// <summary>Key pairs from fixed seeds; never used outside the tests.</summary>
internal sealed class TestKey : IDisposable
{
    private readonly Ed25519Signer _signer;

    public TestKey(string name, SignatureType type, byte seed)
    {
        _signer = new Ed25519Signer([.. Enumerable.Repeat(seed, 32)]);
        Public = new VerifierKey(name, type, _signer.PublicKey);
    }

    public VerifierKey Public { get; }

    public static TestKey Log(string origin = "undersigned.example/log", byte seed = 1) => new(origin, SignatureType.Ed25519, seed);

    public static TestKey Witness(byte number) => new($"witness{number}.example", SignatureType.CosignatureV1, (byte)(100 + number));

    public byte[] Sign(byte[] message) => _signer.Sign(message);

    public SignedNote Note(string text) => SignedNote.Sign(text, Public, Sign);

    public SignedNote Cosign(SignedNote note, DateTimeOffset time) => note.With(Cosignature.Sign(note, Public, time, Sign));

    public void Dispose() => _signer.Dispose();
}
