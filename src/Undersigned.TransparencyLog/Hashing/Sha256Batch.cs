using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Undersigned.TransparencyLog;

/// <summary>Many messages of any lengths, hashed together: those of equal length in blocks go eight at a time through the lanes.</summary>
internal sealed class Sha256Batch
{
    [ThreadStatic]
    private static Sha256Batch? _ofThread;

    private byte[] _buffer = new byte[64 * 1024];
    private int _length;
    private readonly List<(int Offset, int Length)> _messages = [];
    private readonly List<List<int>> _byBlocks = [];

    /// <summary>An empty batch for work that ends before anything else runs on this thread.</summary>
    public static Sha256Batch OfThread
    {
        get
        {
            _ofThread ??= new Sha256Batch();
            _ofThread.Clear();
            return _ofThread;
        }
    }

    /// <summary>Messages added since the last run.</summary>
    public int Count => _messages.Count;

    /// <summary>Adds a message of a known length and gives the place to write it to.</summary>
    /// <remarks>To be filled before the next call.</remarks>
    public Span<byte> Add(int length)
    {
        var blocks = Sha256Lanes.Blocks(length);
        var padded = blocks * Sha256Lanes.BlockLength;
        if (_buffer.Length - _length < padded)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + padded));
        Sha256Lanes.Pad(_buffer.AsSpan(_length, padded), length);
        while (_byBlocks.Count <= blocks)
            _byBlocks.Add([]);
        _byBlocks[blocks].Add(_messages.Count);
        _messages.Add((_length, length));
        _length += padded;
        return _buffer.AsSpan(_messages[^1].Offset, length);
    }

    /// <summary>Hashes all messages in the order in which they were added, and forgets them.</summary>
    public void Run(Span<Hash> digests)
    {
        Span<int> offsets = stackalloc int[Sha256Lanes.Count];
        Span<Hash> eight = stackalloc Hash[Sha256Lanes.Count];
        for (var blocks = 0; blocks < _byBlocks.Count; blocks++)
        {
            var numbers = CollectionsMarshal.AsSpan(_byBlocks[blocks]);
            for (; Sha256Lanes.IsSupported && numbers.Length >= Sha256Lanes.Count; numbers = numbers[Sha256Lanes.Count..])
            {
                for (var lane = 0; lane < Sha256Lanes.Count; lane++)
                    offsets[lane] = _messages[numbers[lane]].Offset;
                Sha256Lanes.Hash(_buffer, offsets, blocks, eight);
                for (var lane = 0; lane < Sha256Lanes.Count; lane++)
                    digests[numbers[lane]] = eight[lane];
            }
            foreach (var number in numbers)
                SHA256.HashData(_buffer.AsSpan(_messages[number].Offset, _messages[number].Length), digests[number].Writable());
        }
        Clear();
    }

    private void Clear()
    {
        foreach (var numbers in _byBlocks)
            numbers.Clear();
        _messages.Clear();
        _length = 0;
    }
}
