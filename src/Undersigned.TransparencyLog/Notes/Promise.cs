using System.Globalization;

namespace Undersigned.TransparencyLog;

/// <summary>
/// What the signer of an at-risk statement gets instead of an entry at once (docs/formats/promise.md): the log's word that the entry
/// will be there by a deadline. A promise and a later checkpoint without the entry prove that the log broke its word.
/// </summary>
/// <param name="Origin">The log's name.</param>
/// <param name="Statement">Digest of the manifest signed.</param>
/// <param name="Commitment">As it will stand in the entry.</param>
/// <param name="WithdrawalTag">As it will stand in the entry.</param>
/// <param name="Deadline">Whole seconds count.</param>
public sealed record Promise(string Origin, Hash Statement, Hash Commitment, Hash WithdrawalTag, DateTimeOffset Deadline)
{
    private const string FirstLine = "undersigned/1 promise";

    /// <summary>The text that the log's key signs. Its second line is no number, so it can never be taken for a checkpoint.</summary>
    public string ToText() =>
        $"{FirstLine}\nlog {Origin}\nstmt {Statement}\ncommit {Commitment}\nwtag {WithdrawalTag}\ndeadline {Deadline.ToUnixTimeSeconds()}\n";

    /// <summary>Whether an entry is the one promised.</summary>
    public bool IsKeptBy(LogEntry entry) =>
        entry is SignEntry sign && sign.Statement == Statement && sign.Commitment == Commitment && sign.WithdrawalTag == WithdrawalTag;

    /// <summary>Reads a note's text. Every promise has one spelling.</summary>
    /// <exception cref="LogFormatException">Another spelling.</exception>
    public static Promise Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length != 7 || lines[0] != FirstLine
            || !long.TryParse(Field(lines[5], "deadline"), NumberStyles.None, CultureInfo.InvariantCulture, out var deadline)
            || deadline > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            throw new LogFormatException("a promise is the lines log, stmt, commit, wtag and deadline");
        var promise = new Promise(Field(lines[1], "log"), Hash.Parse(Field(lines[2], "stmt")), Hash.Parse(Field(lines[3], "commit")),
            Hash.Parse(Field(lines[4], "wtag")), DateTimeOffset.FromUnixTimeSeconds(deadline));
        return promise.ToText() == text ? promise : throw new LogFormatException("the promise is not in its one spelling");
    }

    private static string Field(string line, string name) =>
        line.StartsWith(name + " ", StringComparison.Ordinal) ? line[(name.Length + 1)..] : throw new LogFormatException($"expected the line {name}");
}
