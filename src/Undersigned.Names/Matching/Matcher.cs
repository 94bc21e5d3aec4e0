namespace Undersigned.Names;

/// <summary>Judges whether two names of organisations, or of places, mean the same one.</summary>
public static class Matcher
{
    /// <summary>
    /// Compares two names, each with its BCP 47 language (empty or <c>und</c>: guessed from the letters). Symmetric, and linear in the length of the names;
    /// beyond 400 characters they are compared by their beginnings and never called the same unless all of both is.
    /// </summary>
    public static NameMatch Compare(string a, string? langA, string b, string? langB)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        // In a fixed order, so that comparing is symmetric whatever ties are broken on the way.
        var order = string.CompareOrdinal(a, b);
        var swapped = order > 0 || order == 0 && string.CompareOrdinal(langA, langB) > 0;
        var match = swapped ? new Comparison(b, langB, a, langA).Judge() : new Comparison(a, langA, b, langB).Judge();
        if (!swapped || match.Reason.Arguments.Count < 2)
            return match;
        return match with { Reason = match.Reason with { Arguments = [match.Reason.Arguments[1], match.Reason.Arguments[0], .. match.Reason.Arguments.Skip(2)] } };
    }
}
