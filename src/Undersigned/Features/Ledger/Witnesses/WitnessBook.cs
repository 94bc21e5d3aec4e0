using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger.Witnesses;

/// <summary>A witness's answer to add-checkpoint, as HTTP wants it.</summary>
public sealed record WitnessAnswer(int Status, string Body, string ContentType = "text/plain; charset=utf-8");

/// <summary>
/// What a witness remembers: of each log it knows, the last head it cosigned. It cosigns a head only if that head continues the
/// remembered one (C2SP tlog-witness), so two views of a log never both get its name.
/// </summary>
public sealed class WitnessBook(string folder, VerifierKey witness, Func<byte[], byte[]> sign, IReadOnlyList<VerifierKey> logs, TimeProvider clock)
{
    private const int MostProofLines = 63;

    private readonly Lock _lock = new();

    /// <summary>Answers a request's body. What it cosigns is on the disk before it answers.</summary>
    public WitnessAnswer Add(string body)
    {
        try
        {
            return Add(AddCheckpoint.Parse(body));
        }
        catch (LogFormatException malformed)
        {
            return new WitnessAnswer(StatusCodes.Status400BadRequest, malformed.Message + "\n");
        }
    }

    private WitnessAnswer Add(AddCheckpoint request)
    {
        var checkpoint = Checkpoint.Parse(request.Note.Text);
        var keys = logs.Where(log => log.Name == checkpoint.Origin).ToList();
        if (keys.Count == 0)
            return new WitnessAnswer(StatusCodes.Status404NotFound, "This witness does not know that log.\n");
        if (!IsSigned(request.Note, keys))
            return new WitnessAnswer(StatusCodes.Status403Forbidden, "The log's signature does not hold.\n");
        if (request.OldSize > checkpoint.Size)
            return new WitnessAnswer(StatusCodes.Status400BadRequest, "The old size is larger than the checkpoint's.\n");

        // Checking and remembering are one step: a slower request must not take back what a faster one was given.
        lock (_lock)
        {
            var known = Remembered(checkpoint.Origin);
            var (size, root) = known is null ? (0, Rfc6962.EmptyRoot) : (known.Size, known.Root);
            if (request.OldSize != size || (checkpoint.Size == size && checkpoint.Root != root))
                return new WitnessAnswer(StatusCodes.Status409Conflict, size.ToString(CultureInfo.InvariantCulture) + "\n", "text/x.tlog.size");
            if (!Proofs.VerifyConsistency(size, root, checkpoint.Size, checkpoint.Root, request.Proof))
                return new WitnessAnswer(StatusCodes.Status422UnprocessableEntity, "The consistency proof does not hold.\n");
            var cosignature = Cosignature.Sign(request.Note, witness, clock.GetUtcNow(), sign);
            DurableFile.Replace(PathOf(checkpoint.Origin), request.Note.With(cosignature).Encode());
            return new WitnessAnswer(StatusCodes.Status200OK, cosignature.ToString());
        }
    }

    /// <summary>The last head cosigned for a log, for whoever monitors it; null when there is none.</summary>
    public byte[]? LastNote(string origin) => File.Exists(PathOf(origin)) ? File.ReadAllBytes(PathOf(origin)) : null;

    private Checkpoint? Remembered(string origin) => LastNote(origin) is { } note ? Checkpoint.Parse(SignedNote.Parse(note).Text) : null;

    private static bool IsSigned(SignedNote note, List<VerifierKey> keys)
    {
        try
        {
            return note.Verify(keys).Count > 0;
        }
        catch (BadSignatureException)
        {
            return false;
        }
    }

    private string PathOf(string origin) => Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(origin))) + ".head");

    /// <summary>The body of add-checkpoint: the size cosigned last, the proof from there, and the head to cosign.</summary>
    public sealed record AddCheckpoint(long OldSize, IReadOnlyList<Hash> Proof, SignedNote Note)
    {
        public string Encode() => $"old {OldSize}\n{string.Concat(Proof.Select(hash => hash + "\n"))}\n{Encoding.UTF8.GetString(Note.Encode())}";

        public static AddCheckpoint Parse(string body)
        {
            var end = body.IndexOf("\n\n", StringComparison.Ordinal);
            var lines = end < 0 ? [] : body[..end].Split('\n');
            if (lines.Length is 0 or > MostProofLines + 1 || !lines[0].StartsWith("old ", StringComparison.Ordinal)
                || !long.TryParse(lines[0].AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var old) || lines[0] != $"old {old}")
                throw new LogFormatException("a request is the line \"old SIZE\", at most 63 proof lines, an empty line and a checkpoint");
            return new AddCheckpoint(old, Array.ConvertAll(lines[1..], line => Hash.Parse(line)), SignedNote.Parse(Encoding.UTF8.GetBytes(body[(end + 2)..])));
        }
    }
}
