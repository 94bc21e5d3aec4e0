using System.Text;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>The log's name and its signing key. Both are for ever: they are made once, at the first start.</summary>
public sealed class LogKey : IDisposable
{
    private readonly Ed25519Signer _signer;

    public LogKey(Vault vault, ServerSettings settings)
    {
        _signer = new Ed25519Signer(vault.Secret("log"));
        Origin = OriginOf(vault, settings);
        Verifier = new VerifierKey(Origin, SignatureType.Ed25519, _signer.PublicKey);
    }

    /// <summary>"host/log": stays what it was at the first start, even if the server moves.</summary>
    public string Origin { get; }

    public VerifierKey Verifier { get; }

    public SignedNote Sign(Checkpoint checkpoint) => SignedNote.Sign(checkpoint.ToText(), Verifier, _signer.Sign);

    /// <summary>Signs any other note of the log, such as a promise.</summary>
    public SignedNote Sign(string text) => SignedNote.Sign(text, Verifier, _signer.Sign);

    public void Dispose() => _signer.Dispose();

    private static string OriginOf(Vault vault, ServerSettings settings)
    {
        var path = Path.Combine(vault.Folder, "log.origin");
        if (File.Exists(path))
            return File.ReadAllText(path).Trim();
        var origin = $"{new Uri(settings.PublicUrl).Authority}/log";
        DurableFile.Replace(path, Encoding.UTF8.GetBytes(origin + "\n"));
        return origin;
    }
}
