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
        return Compare(new NameToCompare(a, langA), new NameToCompare(b, langB));
    }

    /// <summary>The same for names that are compared with others too.</summary>
    public static NameMatch Compare(NameToCompare a, NameToCompare b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        // In a fixed order, so that comparing is symmetric whatever ties are broken on the way.
        var order = string.CompareOrdinal(a.Text, b.Text);
        var swapped = order > 0 || order == 0 && string.CompareOrdinal(a.Language, b.Language) > 0;
        var match = swapped ? new Comparison(b, a).Judge() : new Comparison(a, b).Judge();
        if (!swapped || match.Reason.Arguments.Count < 2)
            return match;
        return match with { Reason = match.Reason with { Arguments = [match.Reason.Arguments[1], match.Reason.Arguments[0], .. match.Reason.Arguments.Skip(2)] } };
    }
}
