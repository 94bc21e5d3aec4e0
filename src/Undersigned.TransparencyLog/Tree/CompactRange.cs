namespace Undersigned.TransparencyLog;

/// <summary>The roots of the perfect subtrees that a growing tree consists of, largest first: at most one of each height.</summary>
internal sealed class CompactRange
{
    private readonly Stack<(int Height, Hash Root)> _subtrees = new();

    /// <summary>Adds a perfect subtree at the right; none that stands already is smaller.</summary>
    public void Add(int height, Hash root)
    {
        while (_subtrees.TryPeek(out var left) && left.Height == height)
        {
            root = Rfc6962.NodeHash(_subtrees.Pop().Root, root);
            height++;
        }
        _subtrees.Push((height, root));
    }

    public Hash Root()
    {
        Hash? root = null;
        foreach (var (_, subtree) in _subtrees)
            root = root is { } right ? Rfc6962.NodeHash(subtree, right) : subtree;
        return root ?? Rfc6962.EmptyRoot;
    }
}
