using System.Diagnostics.CodeAnalysis;

namespace Undersigned.Import;

/// <summary>Why an input cannot be read as a published statement.</summary>
public enum UnreadableReason
{
    /// <summary>There is no text in it.</summary>
    Empty,

    /// <summary>It is larger than the reader accepts.</summary>
    TooLarge,

    /// <summary>It is a picture, an archive, a PDF or another file that is no text.</summary>
    Binary,

    /// <summary>Its bytes are no text in any encoding the reader knows.</summary>
    Encoding,

    /// <summary>It is nested deeper, or has more parts, than any page or mail people write.</summary>
    TooComplex,

    /// <summary>A quotation mark of a table is never closed, or stands inside a cell.</summary>
    Quotes,

    /// <summary>A cell of a table is a formula.</summary>
    Formula,
}

/// <summary>Says that an input cannot be read, why, and where.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is caught and shown as what it is: an unreadable input.")]
public sealed class UnreadableInput : Exception
{
    /// <summary>Says that an input cannot be read for one reason.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="message">The same in words for a person, in English.</param>
    /// <param name="line">The line where it was met, from 1, or null where it concerns the whole.</param>
    public UnreadableInput(UnreadableReason reason, string message, int? line = null)
        : base(message)
    {
        Reason = reason;
        Line = line;
    }

    /// <summary>Says that an input cannot be read for one reason, met as another exception.</summary>
    public UnreadableInput(UnreadableReason reason, string message, int? line, Exception inner)
        : base(message, inner)
    {
        Reason = reason;
        Line = line;
    }

    /// <summary>Why the input cannot be read.</summary>
    public UnreadableReason Reason { get; }

    /// <summary>The reason as a code for programs and translations: <c>empty</c>, <c>too-large</c>, <c>binary</c>, <c>encoding</c>, <c>too-complex</c>, <c>quotes</c>, <c>formula</c>.</summary>
    public string Code => Reason switch
    {
        UnreadableReason.TooLarge => "too-large",
        UnreadableReason.TooComplex => "too-complex",
        var other => other.ToString().ToLowerInvariant(),
    };

    /// <summary>The line where it was met, from 1, or null where it concerns the whole.</summary>
    public int? Line { get; }
}
