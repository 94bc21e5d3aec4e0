using System.Buffers.Binary;

namespace Undersigned.TransparencyLog;

/// <summary>What became of a signature or accession.</summary>
public enum SignatureState : byte
{
    /// <summary>The entry is no signature.</summary>
    None,

    /// <summary>It stands.</summary>
    Standing,

    /// <summary>The signer withdrew it, or the member left.</summary>
    Withdrawn,

    /// <summary>Staff removed it.</summary>
    Removed,

    /// <summary>It was erased and counts as erased.</summary>
    Erased,

    /// <summary>It was erased after a withdrawal, as which it still counts.</summary>
    WithdrawnErased,

    /// <summary>It was erased after a removal, as which it still counts.</summary>
    RemovedErased,
}

/// <summary>
/// The state of each entry of a chain by its sequence, 24 bytes each in pieces of fixed size, so that a chain of a million entries
/// costs no more than that. Half of a withdrawal tag is kept: finding a secret for 16 bytes takes 2^128 attempts.
/// </summary>
internal sealed class SignatureStates
{
    private const int PieceLength = 4096;

    private readonly List<Slot[]> _pieces = [];
    private long _count;

    public long Count => _count;

    public void Add(SignatureState state, int version, in Hash tag)
    {
        if (_count % PieceLength == 0)
            _pieces.Add(new Slot[PieceLength]);
        _pieces[^1][_count % PieceLength] = new Slot(High(tag), Low(tag), version, state);
        _count++;
    }

    public SignatureState State(long sequence) => At(sequence).State;

    public int Version(long sequence) => At(sequence).Version;

    public bool HasTag(long sequence, in Hash tag) => At(sequence).TagHigh == High(tag) && At(sequence).TagLow == Low(tag);

    public void Set(long sequence, SignatureState state)
    {
        ref var slot = ref _pieces[(int)(sequence / PieceLength)][sequence % PieceLength];
        slot = slot with { State = state };
    }

    private ref readonly Slot At(long sequence) => ref _pieces[(int)(sequence / PieceLength)][sequence % PieceLength];

    private static ulong High(in Hash tag) => BinaryPrimitives.ReadUInt64LittleEndian(tag.Bytes);

    private static ulong Low(in Hash tag) => BinaryPrimitives.ReadUInt64LittleEndian(tag.Bytes[8..]);

    private readonly record struct Slot(ulong TagHigh, ulong TagLow, int Version, SignatureState State);
}
