namespace Undersigned.Names;

/// <summary>A set of trigrams as bits.</summary>
internal interface ISignature<TSelf>
    where TSelf : struct, ISignature<TSelf>
{
    /// <summary>How many bits are set.</summary>
    int Size { get; }

    /// <summary>How many bits both have.</summary>
    int Shared(in TSelf other);
}
