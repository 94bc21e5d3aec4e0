namespace Undersigned.TransparencyLog.Tests.Tree;

/// <summary>RFC 6962 section 2.1 written down as it stands there, slow and without tiles: what the library is compared with.</summary>
internal static class NaiveTree
{
    public static Hash Root(IReadOnlyList<Hash> leaves)
    {
        if (leaves.Count == 0)
            return Rfc6962.EmptyRoot;
        if (leaves.Count == 1)
            return leaves[0];
        var k = K(leaves.Count);
        return Rfc6962.NodeHash(Root([.. leaves.Take(k)]), Root([.. leaves.Skip(k)]));
    }

    public static List<Hash> Path(int m, IReadOnlyList<Hash> leaves)
    {
        if (leaves.Count == 1)
            return [];
        var k = K(leaves.Count);
        return m < k
            ? [.. Path(m, [.. leaves.Take(k)]), Root([.. leaves.Skip(k)])]
            : [.. Path(m - k, [.. leaves.Skip(k)]), Root([.. leaves.Take(k)])];
    }

    public static List<Hash> Proof(int m, IReadOnlyList<Hash> leaves) => m == 0 || m == leaves.Count ? [] : SubProof(m, leaves, whole: true);

    private static List<Hash> SubProof(int m, IReadOnlyList<Hash> leaves, bool whole)
    {
        if (m == leaves.Count)
            return whole ? [] : [Root(leaves)];
        var k = K(leaves.Count);
        return m <= k
            ? [.. SubProof(m, [.. leaves.Take(k)], whole), Root([.. leaves.Skip(k)])]
            : [.. SubProof(m - k, [.. leaves.Skip(k)], whole: false), Root([.. leaves.Take(k)])];
    }

    private static int K(int n)
    {
        var k = 1;
        while (k * 2 < n)
            k *= 2;
        return k;
    }
}
