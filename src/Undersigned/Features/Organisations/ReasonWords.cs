using Microsoft.AspNetCore.Html;
using Undersigned.Names;
using Undersigned.Web;

namespace Undersigned.Features.Organisations;

/// <summary>Says in the reader's language why two names were judged as they were.</summary>
public static class ReasonWords
{
    // A sentence has places for two words at most.
    private static readonly object[] None = ["…", "…"];

    public static IHtmlContent Of(MatchReason reason, Texts texts) => texts[KeyOf(reason.Code),
        [.. reason.Arguments.Select(words => new Written(words, Scripts.Guess(words))), .. None]];

    /// <summary>The key of a reason's sentence.</summary>
    public static string KeyOf(string code) => $"organisations.reason.{code}";
}
