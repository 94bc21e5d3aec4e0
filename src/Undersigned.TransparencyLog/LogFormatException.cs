namespace Undersigned.TransparencyLog;

/// <summary>Bytes that are not what a format document allows; the message says which rule and where.</summary>
public sealed class LogFormatException : FormatException
{
    /// <summary>Without a message.</summary>
    public LogFormatException() { }

    /// <summary>With the rule that was broken, in English.</summary>
    public LogFormatException(string message)
        : base(message) { }

    /// <summary>With the rule that was broken and what caused it.</summary>
    public LogFormatException(string message, Exception innerException)
        : base(message, innerException) { }
}
