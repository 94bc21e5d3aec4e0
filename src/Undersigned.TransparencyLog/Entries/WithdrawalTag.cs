namespace Undersigned.TransparencyLog;

/// <summary>What lets everyone tell a signer's own withdrawal from a removal by staff.</summary>
public static class WithdrawalTag
{
    /// <summary>The tag for the log: SHA-256 of the signer's 32 random bytes.</summary>
    public static Hash Of(Hash secret) => Hash.Sha256(secret.Bytes);
}
