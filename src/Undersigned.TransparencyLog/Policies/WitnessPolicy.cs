using System.Globalization;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>A witness of a policy: the name by which the policy speaks of it, its key, and where it can be asked.</summary>
public sealed record PolicyWitness(string Name, VerifierKey Key, string? Url);

/// <summary>A log of a policy.</summary>
public sealed record PolicyLog(VerifierKey Key, string? Url);

/// <summary>
/// Which logs are believed, which witnesses are known, and how many of them must have cosigned a head (C2SP tlog-policy;
/// docs/formats/policy.md).
/// </summary>
public sealed class WitnessPolicy
{
    /// <summary>The specification asks for 32 at least.</summary>
    private const int MaxOfEach = 256;

    private const int MaxLength = 1024 * 1024;
    private const string None = "none";

    private readonly List<PolicyLog> _logs = [];
    private readonly List<PolicyWitness> _witnesses = [];
    private readonly Dictionary<string, Group> _groups = [];
    private readonly HashSet<string> _members = [];
    private string? _quorum;

    private WitnessPolicy() { }

    /// <summary>The file that was read.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private init; }

    /// <summary>Any one of them may have signed the head.</summary>
    public IReadOnlyList<PolicyLog> Logs => _logs;

    /// <summary>Known witnesses, whether the quorum needs them or not.</summary>
    public IReadOnlyList<PolicyWitness> Witnesses => _witnesses;

    /// <summary>How many witnesses the quorum asks for at the least; 0 for <c>quorum none</c>.</summary>
    public int Needed => _quorum == None ? 0 : Fewest(_quorum!);

    /// <summary>A policy in which a majority of the witnesses is the quorum: 2 of 3.</summary>
    public static string Default(VerifierKey log, IReadOnlyList<PolicyWitness> witnesses)
    {
        var text = new StringBuilder($"log {log}\n");
        foreach (var witness in witnesses)
            text.Append(string.Join(' ', new[] { "witness", witness.Name, witness.Key.ToString(), witness.Url }.Where(item => item is not null))).Append('\n');
        if (witnesses.Count == 0)
            return text.Append("quorum none\n").ToString();
        text.Append($"group witnesses {witnesses.Count / 2 + 1} {string.Join(' ', witnesses.Select(witness => witness.Name))}\n");
        return text.Append("quorum witnesses\n").ToString();
    }

    /// <summary>Whether these cosigners are a quorum.</summary>
    public bool IsQuorum(IEnumerable<VerifierKey> cosigners)
    {
        var keys = cosigners.ToHashSet();
        return _quorum == None || Witnessed(_quorum!, keys);
    }

    /// <summary>Reads a policy file.</summary>
    /// <exception cref="LogFormatException">An unknown line, an undefined or repeated name or key, no quorum or two.</exception>
    public static WitnessPolicy Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLength)
            throw new LogFormatException($"a policy of more than {MaxLength} bytes");

        // Octets above 0x7F are opaque in a policy; Latin-1 keeps each of them as one character.
        var text = Encoding.Latin1.GetString(bytes);
        if (text.Any(c => c < ' ' && c is not ('\n' or '\t') || c == '\x7f'))
            throw new LogFormatException("a control character in the policy");
        if (text.Length > 0 && !text.EndsWith('\n'))
            throw new LogFormatException("the last line of the policy has no line end");
        var policy = new WitnessPolicy { Bytes = bytes.ToArray() };
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var items = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (items.Length > 0 && !items[0].StartsWith('#'))
                policy.Read(items, number);
        }
        return policy._quorum is null ? throw new LogFormatException("the policy has no quorum line") : policy;
    }

    private void Read(string[] items, int line)
    {
        switch (items)
        {
            case ["log", var vkey]:
                AddLog(Key(vkey, line), url: null, line);
                break;
            case ["log", var vkey, var url]:
                AddLog(Key(vkey, line), url, line);
                break;
            case ["witness", var name, var vkey]:
                AddWitness(name, Key(vkey, line), url: null, line);
                break;
            case ["witness", var name, var vkey, var url]:
                AddWitness(name, Key(vkey, line), url, line);
                break;
            case ["group", var name, var threshold, .. { Length: > 0 } members]:
                AddGroup(name, threshold, members, line);
                break;
            case ["quorum", var name] when _quorum is null && (name == None || IsDefined(name)):
                _quorum = name;
                break;
            default:
                throw Wrong(line);
        }
    }

    private void AddLog(VerifierKey key, string? url, int line)
    {
        if (key.Type != SignatureType.Ed25519 || _logs.Count == MaxOfEach || _logs.Any(log => SameKey(log.Key, key)))
            throw Wrong(line);
        _logs.Add(new PolicyLog(key, url));
    }

    private void AddWitness(string name, VerifierKey key, string? url, int line)
    {
        var cosigns = key.Type is SignatureType.CosignatureV1 or SignatureType.MlDsa44Cosignature;
        if (!cosigns || name == None || IsDefined(name) || _witnesses.Count == MaxOfEach || _witnesses.Any(w => SameKey(w.Key, key)))
            throw Wrong(line);
        _witnesses.Add(new PolicyWitness(name, key, url));
    }

    private void AddGroup(string name, string threshold, string[] members, int line)
    {
        var needed = threshold switch
        {
            "any" => 1,
            "all" => members.Length,
            _ => int.TryParse(threshold, NumberStyles.None, CultureInfo.InvariantCulture, out var k) && k.ToString() == threshold ? k : 0,
        };
        if (needed < 1 || needed > members.Length || name == None || IsDefined(name) || _groups.Count == MaxOfEach)
            throw Wrong(line);
        foreach (var member in members)
            if (!IsDefined(member) || !_members.Add(member)) // in one group only, so that nobody counts twice
                throw Wrong(line);
        _groups.Add(name, new Group(needed, members));
    }

    private bool Witnessed(string name, HashSet<VerifierKey> cosigners) =>
        _groups.TryGetValue(name, out var group)
            ? group.Members.Count(member => Witnessed(member, cosigners)) >= group.Needed
            : _witnesses.Exists(witness => witness.Name == name && cosigners.Contains(witness.Key));

    private int Fewest(string name) =>
        _groups.TryGetValue(name, out var group) ? group.Members.Select(Fewest).Order().Take(group.Needed).Sum() : 1;

    private bool IsDefined(string name) => _groups.ContainsKey(name) || _witnesses.Exists(witness => witness.Name == name);

    private static bool SameKey(VerifierKey left, VerifierKey right) => left.PublicKey.SequenceEqual(right.PublicKey);

    private static VerifierKey Key(string vkey, int line)
    {
        try
        {
            return VerifierKey.Parse(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(vkey)));
        }
        catch (LogFormatException e)
        {
            throw new LogFormatException($"line {line} of the policy: {e.Message}", e);
        }
    }

    private static LogFormatException Wrong(int line) => new($"line {line} of the policy is not of its form, or repeats or does not know a name or key");

    private sealed record Group(int Needed, string[] Members);
}
