using System.Security.Cryptography;
using System.Text.Json;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>What a form was made from, in sixteen digits: nobody overwrites what they have not seen.</summary>
internal static class DraftStamp
{
    public static string Of<T>(T shown) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(shown)))[..16];
}
