using FsCheck;
using FsCheck.Fluent;

namespace Undersigned.TransparencyLog.Tests.Tree;

public class TreeTests
{
    /// <summary>The tree heads that the reference implementations of Certificate Transparency publish for these eight leaves.</summary>
    [Fact]
    public void The_published_heads_of_certificate_transparency_come_out()
    {
        string[] leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
        string[] roots =
        [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        var log = new StoredLog();
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Hex(log.Root));
        for (var i = 0; i < leaves.Length; i++)
        {
            log.Append([Convert.FromHexString(leaves[i])]);
            Assert.Equal(roots[i], Hex(log.Root));
        }
    }

    [Fact]
    public void Every_leaf_of_every_tree_up_to_300_is_proved_and_no_other_leaf_is()
    {
        const int largest = 300;
        var log = new StoredLog();
        log.AppendNext(largest);
        for (var size = 1; size <= largest; size++)
        {
            var leaves = log.Leaves.GetRange(0, size);
            var tree = log.At(size);
            var root = tree.Root();
            Assert.Equal(NaiveTree.Root(leaves), root);
            for (var index = 0; index < size; index += size > 40 && index > 2 && index < size - 8 ? 7 : 1)
            {
                var proof = tree.InclusionProof(index);
                if (size <= 40)
                    Assert.Equal(NaiveTree.Path(index, leaves), proof);
                Assert.True(Proofs.VerifyInclusion(leaves[index], index, size, proof, root));
                Assert.False(Proofs.VerifyInclusion(log.Leaves[(index + 1) % largest], index, size, proof, root));
                Assert.False(Proofs.VerifyInclusion(leaves[index], index + 1, size, proof, root));
                Assert.False(Proofs.VerifyInclusion(leaves[index], index, size, [.. proof, root], root));
                if (proof.Count > 0)
                    Assert.False(Proofs.VerifyInclusion(leaves[index], index, size, [.. proof.Skip(1)], root));
            }
        }
    }

    [Fact]
    public void Every_tree_up_to_300_is_shown_to_begin_with_every_smaller_one_and_with_no_other()
    {
        const int largest = 300;
        var log = new StoredLog();
        log.AppendNext(largest);
        var roots = Enumerable.Range(0, largest + 1).Select(size => log.At(size).Root()).ToList();
        for (var size = 1; size <= largest; size++)
        {
            var tree = log.At(size);
            for (var old = 0; old <= size; old += size > 40 && old > 2 && old < size - 8 ? 7 : 1)
            {
                var proof = tree.ConsistencyProof(old);
                if (size <= 40)
                    Assert.Equal(NaiveTree.Proof(old, log.Leaves.GetRange(0, size)), proof);
                Assert.True(Proofs.VerifyConsistency(old, roots[old], size, roots[size], proof));
                Assert.False(Proofs.VerifyConsistency(old, Rfc6962.LeafHash("fork"u8), size, roots[size], proof));
                Assert.False(Proofs.VerifyConsistency(old, roots[old], size, roots[size], [.. proof, roots[old]]));
                if (old > 0)
                    Assert.False(Proofs.VerifyConsistency(old, roots[old], size, Rfc6962.LeafHash("fork"u8), proof));
                if (proof.Count > 0)
                    Assert.False(Proofs.VerifyConsistency(old, roots[old], size, roots[size], [.. proof.SkipLast(1)]));
            }
        }
    }

    [Fact]
    public void However_the_entries_come_in_batches_the_stored_tiles_are_the_same() =>
        Prop.ForAll(
                ArbMap.Default.GeneratorFor<int>().Select(n => (int)((uint)n % 700)).ArrayOf(6).ToArbitrary(),
                batches =>
                {
                    var grown = new StoredLog();
                    foreach (var batch in batches)
                        grown.AppendNext(batch);
                    var atOnce = new StoredLog();
                    atOnce.AppendNext(batches.Sum());
                    return grown.Root == atOnce.Root
                        && grown.Tiles.Count == atOnce.Tiles.Count
                        && grown.Tiles.All(tile => tile.Value.AsSpan().SequenceEqual(atOnce.Tiles[tile.Key]))
                        && grown.Bundles.All(bundle => bundle.Value.AsSpan().SequenceEqual(atOnce.Bundles[bundle.Key]));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void A_tree_of_70000_leaves_has_the_tiles_that_the_specification_counts()
    {
        var log = new StoredLog();
        log.AppendNext(70_000);
        Assert.Equal(273, log.Tiles.Count(tile => tile.Key.Level == 0 && tile.Value.Length == 256 * 32));
        Assert.Equal(112 * 32, log.Tiles[new TileId(0, 273)].Length);
        Assert.Equal(256 * 32, log.Tiles[new TileId(1, 0)].Length);
        Assert.Equal(17 * 32, log.Tiles[new TileId(1, 1)].Length);
        Assert.Equal(32, log.Tiles[new TileId(2, 0)].Length);
        Assert.Equal(274 + 2 + 1, log.Tiles.Count);
        Assert.Equal(["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"], TreeGrowth.RightEdge(70_000).Select(tile => tile.ToString()));
        Assert.Equal(NaiveTree.Root(log.Leaves.GetRange(65_536, 4_464)), RootOfRest(log));
    }

    [Fact]
    public void Appending_one_entry_to_a_large_tree_reads_its_right_edge_only()
    {
        var log = new StoredLog();
        log.AppendNext(70_000);
        var before = log.TilesRead;
        log.AppendNext(1);
        Assert.True(log.TilesRead - before <= 3, $"{log.TilesRead - before} tiles were read");
    }

    [Fact]
    public void A_batch_that_was_stored_but_never_signed_is_written_over()
    {
        var log = new StoredLog();
        log.AppendNext(300);
        var tiles = log.Tiles.ToDictionary(tile => tile.Key, tile => tile.Value);
        var bundles = log.Bundles.ToDictionary(bundle => bundle.Key, bundle => bundle.Value);

        // The power went after the tiles of entries 300 to 309 were stored and before the head was: the next start begins at 300 again.
        log.AppendNext(10);
        var again = TreeGrowth.Append(300, (id, _) => log.Tiles[id], index => log.Bundles[index], [StoredLog.Entry(300)]);
        var clean = TreeGrowth.Append(300, (id, _) => tiles[id], index => bundles[index], [StoredLog.Entry(300)]);
        Assert.Equal(clean.Root, again.Root);
        Assert.Equal(clean.Tiles.Select(tile => Convert.ToHexString(tile.Bytes)), again.Tiles.Select(tile => Convert.ToHexString(tile.Bytes)));
        Assert.Equal(clean.Entries[0].Bytes, again.Entries[0].Bytes);
    }

    [Fact]
    public void A_stored_tile_that_was_cut_short_stops_the_appender()
    {
        var log = new StoredLog();
        log.AppendNext(300);
        log.Tiles[new TileId(0, 1)] = log.Tiles[new TileId(0, 1)][..^32];
        var stopped = Assert.Throws<LogFormatException>(() => log.AppendNext(1));
        Assert.Contains("tile/0/001.p/44", stopped.Message);
    }

    [Fact]
    public void Many_leaves_are_proved_together_and_none_of_them_can_be_exchanged()
    {
        var log = new StoredLog();
        log.AppendNext(1000);
        long[] indexes = [0, 1, 5, 255, 256, 511, 700, 998, 999];
        var leaves = indexes.Select(index => log.Leaves[(int)index]).ToList();
        var proof = log.At(1000).BatchProof(indexes);
        Assert.Equal(log.Root, Proofs.RootOfBatch(indexes, leaves, 1000, proof));

        for (var i = 0; i < leaves.Count; i++)
        {
            var other = leaves.ToList();
            other[i] = Rfc6962.LeafHash("ساختگی"u8);
            Assert.NotEqual(log.Root, Proofs.RootOfBatch(indexes, other, 1000, proof));
        }
        Assert.Null(Proofs.RootOfBatch(indexes, leaves, 1000, [.. proof, log.Root]));
        Assert.Null(Proofs.RootOfBatch(indexes, leaves, 1000, [.. proof.Skip(1)]));
        Assert.NotEqual(log.Root, Proofs.RootOfBatch([0, 2, .. indexes.Skip(2)], leaves, 1000, proof));
        Assert.Null(Proofs.RootOfBatch([1, 0, .. indexes.Skip(2)], leaves, 1000, proof));
        Assert.Null(Proofs.RootOfBatch(indexes, leaves, 999, proof));
    }

    [Fact]
    public void A_proof_of_a_single_leaf_in_a_batch_is_the_inclusion_proof_in_another_order()
    {
        var log = new StoredLog();
        log.AppendNext(300);
        for (var index = 0; index < 300; index += 13)
            Assert.Equivalent(log.At(300).InclusionProof(index), log.At(300).BatchProof([index]));
    }

    [Theory]
    [InlineData(0, 0, 256, "tile/0/000")]
    [InlineData(0, 1067, 256, "tile/0/x001/067")]
    [InlineData(3, 1234067, 1, "tile/3/x001/x234/067.p/1")]
    [InlineData(TilePath.EntriesLevel, 5, 255, "tile/entries/005.p/255")]
    [InlineData(63, 999, 256, "tile/63/999")]
    public void A_path_is_written_and_read_as_the_specification_says(int level, long index, int width, string path)
    {
        Assert.Equal(path, new TilePath(level, index, width).ToString());
        Assert.True(TilePath.TryParse(path, out var tile));
        Assert.Equal(new TilePath(level, index, width), tile);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tile")]
    [InlineData("tile/0/")]
    [InlineData("tile/0/00")]
    [InlineData("tile/0/0000")]
    [InlineData("tile/0/x000/001")]
    [InlineData("tile/0/001/067")]
    [InlineData("tile/0/x001")]
    [InlineData("tile/00/001")]
    [InlineData("tile/64/001")]
    [InlineData("tile/-1/001")]
    [InlineData("tile/+1/001")]
    [InlineData("tile/0/001.p/0")]
    [InlineData("tile/0/001.p/256")]
    [InlineData("tile/0/001.p/07")]
    [InlineData("tile/0/001.p")]
    [InlineData("tile/0/001/")]
    [InlineData("/tile/0/001")]
    [InlineData("tile/data/001")]
    [InlineData("tile/0/۰۰۱")]
    [InlineData("tile/0/../001")]
    [InlineData("tile/0/x999/x999/x999/x999/x999/x999/999")]
    public void A_path_in_any_other_spelling_is_refused(string path) => Assert.False(TilePath.TryParse(path, out _));

    [Fact]
    public void A_bundle_of_entries_is_split_where_it_was_joined_and_its_prefixes_are_the_smaller_bundles()
    {
        var log = new StoredLog();
        log.AppendNext(300);
        var entries = EntryBundle.Split(log.Bundles[1]);
        Assert.Equal(44, entries.Count);
        Assert.All(Enumerable.Range(0, 44), i => Assert.Equal(StoredLog.Entry(256 + i), entries[i].ToArray()));
        Assert.Equal(17, EntryBundle.Split(EntryBundle.Prefix(log.Bundles[1], 17)).Count);
        Assert.Throws<LogFormatException>(() => EntryBundle.Prefix(log.Bundles[1], 45));
        for (var cut = 1; cut < 20; cut++)
            Assert.Throws<LogFormatException>(() => EntryBundle.Split(log.Bundles[1].AsMemory(0, log.Bundles[1].Length - cut)));
    }

    [Fact]
    public void The_tiles_that_a_proof_needs_can_be_loaded_beforehand()
    {
        var log = new StoredLog();
        log.AppendNext(70_000);
        Assert.Equal(new TileId(0, 3), Assert.Single(TileTree.TilesForInclusion(800, 70_000), tile => tile.Level == 0 && tile.Index == 3));
        foreach (var tile in (TileId[])[.. TileTree.TilesForInclusion(800, 70_000), .. TileTree.TilesForConsistency(66_000, 70_000)])
            Assert.True(log.Tiles.ContainsKey(tile));
        Assert.All(TileTree.TilesForRoot(70_000), tile => Assert.Contains(TreeGrowth.RightEdge(70_000), edge => edge.Level == tile.Level));
    }

    private static Hash RootOfRest(StoredLog log)
    {
        var rest = new StoredLog();
        rest.Append([.. Enumerable.Range(65_536, 4_464).Select(i => (ReadOnlyMemory<byte>)StoredLog.Entry(i))]);
        Assert.Equal(log.Root, Rfc6962.NodeHash(log.At(65_536).Root(), rest.Root));
        return rest.Root;
    }

    private static string Hex(Hash hash) => Convert.ToHexStringLower(hash.Bytes);
}
