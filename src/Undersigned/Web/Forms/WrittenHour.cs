using NodaTime;
using Undersigned.Names.Dates;

namespace Undersigned.Web.Forms;

/// <summary>An hour as its writer typed it, in any digits: 14:30, ۱۴:۳۰, 2.30 pm.</summary>
public static class WrittenHour
{
    /// <summary>Reads what was typed: the hour, or none; false where something was typed that is no hour.</summary>
    public static bool TryRead(string? typed, out TimeOnly? hour)
    {
        hour = null;
        if (string.IsNullOrWhiteSpace(typed))
            return true;
        if (TimeReader.FindAll(typed) is not [{ Until: null } found] || found.Length < typed.Trim().Length)
            return false;
        hour = found.Start.ToTimeOnly();
        return true;
    }
}
