using Microsoft.Extensions.DependencyInjection;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Witnesses;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Ledger;

/// <summary>A witness's book, asked as the protocol asks it, about two views of one log in every order.</summary>
public sealed class WitnessTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-witness-");
    private readonly Ed25519Signer _log = new(new byte[32]);
    private readonly Ed25519Signer _witness = new(Enumerable.Repeat((byte)7, 32).ToArray());
    private readonly FakeClock _clock = new();

    private VerifierKey LogKey => new("lake.example/log", SignatureType.Ed25519, _log.PublicKey);

    [Fact]
    public void A_head_that_continues_the_last_one_is_cosigned()
    {
        var book = Book();
        Assert.Equal(200, Ask(book, 0, View("a", 3)).Status);

        var answer = Ask(book, 3, View("a", 8));

        Assert.Equal(200, answer.Status);
        var cosigned = SignedNote.Parse([.. View("a", 8).Note.Encode(), .. System.Text.Encoding.UTF8.GetBytes(answer.Body)]);
        Assert.Single(cosigned.Verify([WitnessKey]));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Of_two_views_of_one_log_only_the_first_is_cosigned(string first, string second)
    {
        var book = Book();
        Assert.Equal(200, Ask(book, 0, View(first, 5)).Status);

        Assert.Equal(409, Ask(book, 0, View(second, 5)).Status);
        Assert.Equal(409, Ask(book, 5, View(second, 5)).Status);
        Assert.Equal(422, Ask(book, 5, View(second, 9)).Status);
        Assert.Equal("5\n", Ask(book, 4, View(first, 9)).Body);
        Assert.Equal(200, Ask(book, 5, View(first, 9)).Status);
    }

    [Fact]
    public void What_was_cosigned_is_remembered_after_a_restart()
    {
        Assert.Equal(200, Ask(Book(), 0, View("a", 6)).Status);

        Assert.Equal(409, Ask(Book(), 0, View("b", 6)).Status);
        Assert.Equal(200, Ask(Book(), 6, View("a", 7)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("old\n\n")]
    [InlineData("old 01\n\nx\n1\nAAAA\n\n— x AAAA\n")]
    [InlineData("old 0\nnot a hash\n\n")]
    public void A_malformed_request_is_refused(string body) => Assert.Equal(400, Book().Add(body).Status);

    [Fact]
    public void A_log_it_does_not_know_and_a_signature_that_does_not_hold_are_told_apart()
    {
        using var stranger = new Ed25519Signer(Enumerable.Repeat((byte)9, 32).ToArray());
        var checkpoint = new Checkpoint("stranger.example/log", 0, Rfc6962.EmptyRoot);
        var unknown = SignedNote.Sign(checkpoint.ToText(), new VerifierKey("stranger.example/log", SignatureType.Ed25519, stranger.PublicKey), stranger.Sign);
        Assert.Equal(404, Book().Add(new WitnessBook.AddCheckpoint(0, [], unknown).Encode()).Status);

        var forged = SignedNote.Sign(new Checkpoint("lake.example/log", 0, Rfc6962.EmptyRoot).ToText(), LogKey, stranger.Sign);
        Assert.Equal(403, Book().Add(new WitnessBook.AddCheckpoint(0, [], forged).Encode()).Status);
    }

    public void Dispose()
    {
        _log.Dispose();
        _witness.Dispose();
        _folder.Delete(recursive: true);
    }

    private VerifierKey WitnessKey => new("harbour.example", SignatureType.CosignatureV1, _witness.PublicKey);

    private WitnessBook Book() => new(_folder.FullName, WitnessKey, _witness.Sign, [LogKey], _clock);

    private static WitnessAnswer Ask(WitnessBook book, long old, LogView view) =>
        book.Add(new WitnessBook.AddCheckpoint(old, view.Tree.ConsistencyProof(Math.Min(old, view.Tree.Size)), view.Note).Encode());

    private LogView View(string fork, int size)
    {
        var grown = TreeGrowth.Append(0, (_, _) => throw new InvalidOperationException(), _ => throw new InvalidOperationException(),
            [.. Enumerable.Range(0, size).Select(i => (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes($"{fork} {i}"))]);
        var tiles = grown.Tiles.ToDictionary(t => t.Id, t => t.Bytes);
        var tree = new TileTree(size, (tile, _) => tiles[tile]);
        return new LogView(tree, SignedNote.Sign(new Checkpoint("lake.example/log", size, tree.Root()).ToText(), LogKey, _log.Sign));
    }

    private sealed record LogView(TileTree Tree, SignedNote Note);
}
