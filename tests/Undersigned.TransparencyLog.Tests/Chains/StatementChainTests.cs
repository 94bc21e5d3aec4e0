using Undersigned.TransparencyLog.Tests.Formats;

namespace Undersigned.TransparencyLog.Tests.Chains;

public class StatementChainTests
{
    private static readonly Hash One = ExampleStatement.First.Digest();
    private static readonly Hash Two = ExampleStatement.Second.Digest();

    private readonly StatementChain _chain;

    public StatementChainTests()
    {
        var open = new OpenEntry(One, ChainSubject.Statement, EligibleSigners.All, ReleaseRule.Prompt);
        _chain = new StatementChain(open, open.LeafHash());
    }

    [Fact]
    public void The_example_chains_of_the_documents_follow_the_rules()
    {
        var chains = new ChainSet();
        foreach (var entry in ExampleStatement.Entries.Concat(ExampleStatement.AllianceEntries))
            Assert.Null(chains.Add(entry, entry.LeafHash()));
        Assert.Equal(2, chains.Chains.Count);
        var statement = chains.Find(Two)!;
        Assert.Same(statement, chains.Find(One));
        Assert.Equal(2, statement.Version);
        Assert.True(statement.Closed);
        Assert.Equal(2, statement.Standing);
        Assert.Equal(SignatureState.WithdrawnErased, statement.StateOf(2));
        Assert.Equal(SignatureState.Removed, statement.StateOf(3));
        Assert.Equal(ExampleStatement.Entries[^1], statement.LastList);
        Assert.Equal(0, chains.Chains[1].Standing);
    }

    [Fact]
    public void An_entry_left_out_repeated_or_moved_is_refused()
    {
        var entries = ExampleStatement.Entries;
        for (var left = 1; left < entries.Count - 1; left++)
        {
            var chain = new StatementChain((OpenEntry)entries[0], entries[0].LeafHash());
            foreach (var entry in entries.Skip(1).Take(left - 1))
                Assert.Null(chain.Add(entry, entry.LeafHash()));
            Assert.Equal(Fault.SequenceBroken, chain.Add(entries[left + 1], entries[left + 1].LeafHash()));
            Assert.Equal(Fault.SequenceBroken, chain.Add(entries[left - 1], entries[left - 1].LeafHash()));
            Assert.Null(chain.Add(entries[left], entries[left].LeafHash()));
        }
    }

    [Fact]
    public void An_entry_that_was_changed_is_known_by_the_one_after_it()
    {
        var honest = Sign(_chain);
        var forged = honest with { Commitment = ExampleStatement.Secret("someone else") };
        Assert.Null(_chain.Add(forged, forged.LeafHash()));
        var next = new SignEntry(One, 2, honest.LeafHash(), ExampleStatement.Secret("c"), ExampleStatement.Secret("t"));
        Assert.Equal(Fault.PreviousDiffers, _chain.Add(next, next.LeafHash()));
    }

    [Fact]
    public void A_signature_stays_with_the_version_it_names_even_when_it_arrives_after_the_amendment()
    {
        Added(Sign(_chain));
        Added(new AmendEntry(One, _chain.NextSequence, _chain.Head, Two));
        Added(Sign(_chain));
        Added(Sign(_chain) with { Statement = Two });
        Assert.Equal(2, _chain.StandingUnder(1));
        Assert.Equal(1, _chain.StandingUnder(2));
        Assert.Equal(1, _chain.VersionOf(3));
        Assert.Equal(Fault.ManifestUnknown, _chain.Add(Sign(_chain) with { Statement = ExampleStatement.Secret("third") }, default));
    }

    [Fact]
    public void Only_the_signer_can_withdraw_and_only_once()
    {
        Added(Sign(_chain));
        Assert.Equal(Fault.SecretWrong, _chain.Refusal(Withdraw(1) with { Secret = ExampleStatement.Secret("guessed") }));
        Assert.Equal(Fault.ReferenceWrong, _chain.Refusal(Withdraw(0)));
        Assert.Equal(Fault.ReferenceWrong, _chain.Refusal(Withdraw(7)));
        Added(Withdraw(1));
        Assert.Equal(Fault.ReferenceEnded, _chain.Refusal(Withdraw(1)));
        Assert.Equal(Fault.ReferenceEnded, _chain.Refusal(Remove(1)));
        Added(Erase(1));
        Assert.Equal(Fault.ReferenceEnded, _chain.Refusal(Erase(1)));
        Assert.Equal(new ListCounts(0, 0, 0, 0, 1, 0, 0), _chain.Counts(0, 0, 0, 0));
    }

    [Fact]
    public void An_erased_signature_is_counted_once_and_a_removed_one_that_is_erased_stays_removed()
    {
        Added(Sign(_chain));
        Added(Sign(_chain));
        Added(Remove(1));
        Added(Erase(1));
        Added(Erase(2));
        Assert.Equal(new ListCounts(0, 0, 0, 0, 0, 1, 1), _chain.Counts(0, 0, 0, 0));
        Assert.Equal(Fault.ReferenceEnded, _chain.Refusal(Remove(2)));
    }

    [Fact]
    public void An_act_on_a_signature_names_the_version_of_the_signature()
    {
        Added(Sign(_chain));
        Added(new AmendEntry(One, _chain.NextSequence, _chain.Head, Two));
        Assert.Equal(Fault.ReferenceWrong, _chain.Refusal(Withdraw(1) with { Statement = Two }));
        Assert.Null(_chain.Refusal(Withdraw(1)));
    }

    [Fact]
    public void A_list_with_untrue_counts_or_another_version_is_refused()
    {
        Added(Sign(_chain));
        var list = new ListEntry(One, 2, _chain.Head, 1, _chain.Counts(1, 0, 0, 0), ExampleStatement.Secret("openings"));
        foreach (var counts in (ListCounts[])
            [
                new(0, 0, 0, 0, 0, 0, 0),
                new(2, 0, 0, 0, 0, 0, 0),
                new(1, 1, 0, 0, 0, 0, 0),
                new(1, 0, 0, 0, 1, 0, 0),
                new(1, 0, 0, 0, 0, 1, 0),
                new(1, 0, 0, 0, 0, 0, 1),
            ])
            Assert.Equal(Fault.CountsDiffer, _chain.Refusal(list with { Counts = counts }));
        Assert.Equal(Fault.VersionDiffers, _chain.Refusal(list with { Version = 2 }));
        Assert.Null(_chain.Refusal(list with { Counts = new ListCounts(0, 0, 0, 1, 0, 0, 0) }));
        Assert.Throws<ArgumentException>(() => _chain.Counts(2, 0, 0, 0));
    }

    [Fact]
    public void After_the_end_there_are_no_signatures_and_no_amendments_but_signers_can_still_withdraw()
    {
        Added(Sign(_chain));
        Added(new CloseEntry(One, _chain.NextSequence, _chain.Head));
        Assert.Equal(Fault.ChainClosed, _chain.Refusal(Sign(_chain)));
        Assert.Equal(Fault.ChainClosed, _chain.Refusal(new AmendEntry(One, 3, _chain.Head, Two)));
        Assert.Equal(Fault.ChainClosed, _chain.Refusal(new CloseEntry(One, 3, _chain.Head)));
        Added(Withdraw(1));
        Added(new ListEntry(One, _chain.NextSequence, _chain.Head, 1, _chain.Counts(0, 0, 0, 0), default));
    }

    [Fact]
    public void An_amendment_replaces_the_version_in_force_by_a_new_one()
    {
        Assert.Equal(Fault.ManifestTwice, _chain.Refusal(new AmendEntry(One, 1, _chain.Head, One)));
        Added(new AmendEntry(One, 1, _chain.Head, Two));
        Assert.Equal(Fault.VersionDiffers, _chain.Refusal(new AmendEntry(One, 2, _chain.Head, ExampleStatement.Secret("third"))));
        Assert.Equal(Fault.VersionDiffers, _chain.Refusal(new CloseEntry(One, 2, _chain.Head)));
    }

    [Fact]
    public void Members_join_alliances_and_signers_sign_statements_and_never_the_other_way_round()
    {
        Assert.Equal(Fault.KindMisplaced, _chain.Refusal(new AccedeEntry(One, 1, _chain.Head, default, default)));
        Added(Sign(_chain));
        Assert.Equal(Fault.KindMisplaced, _chain.Refusal(new LeaveEntry(One, 2, _chain.Head, 1, default)));
        var open = (OpenEntry)ExampleStatement.AllianceEntries[0];
        var alliance = new StatementChain(open, open.LeafHash());
        Assert.Equal(Fault.KindMisplaced, alliance.Refusal(new SignEntry(open.Statement, 1, alliance.Head, default, default)));
    }

    [Fact]
    public void Two_chains_never_share_a_manifest()
    {
        var chains = new ChainSet();
        foreach (var entry in ExampleStatement.Entries)
            Assert.Null(chains.Add(entry, entry.LeafHash()));
        var second = new OpenEntry(Two, ChainSubject.Statement, EligibleSigners.All, ReleaseRule.Prompt);
        Assert.Equal(Fault.ManifestTwice, chains.Add(second, second.LeafHash()));
        var alliance = ExampleStatement.AllianceEntries[0];
        Assert.Null(chains.Add(alliance, alliance.LeafHash()));
        Assert.Equal(Fault.ManifestTwice, chains.Add(new AmendEntry(alliance.Statement, 1, alliance.LeafHash(), One), default));
        Assert.Equal(Fault.ManifestUnknown, chains.Add(Sign(_chain) with { Statement = ExampleStatement.Secret("nobody's") }, default));
    }

    [Fact]
    public void The_states_of_many_signatures_are_kept_apart()
    {
        const int many = 10_000; // more than one piece of the table
        for (var i = 0; i < many; i++)
            Added(Sign(_chain));
        Added(Withdraw(4096));
        Added(Withdraw(many));
        Assert.Equal(many - 2, _chain.Standing);
        Assert.Equal(SignatureState.Standing, _chain.StateOf(4095));
        Assert.Equal(SignatureState.Withdrawn, _chain.StateOf(4096));
        Assert.Equal(SignatureState.Standing, _chain.StateOf(4097));
        Assert.Equal(SignatureState.Withdrawn, _chain.StateOf(many));
        Assert.Equal(SignatureState.None, _chain.StateOf(-1));
        Assert.Equal(SignatureState.None, _chain.StateOf(long.MaxValue));
    }

    private static SignEntry Sign(StatementChain chain) =>
        new(One, chain.NextSequence, chain.Head, ExampleStatement.Secret($"commitment {chain.NextSequence}"), WithdrawalTag.Of(Secret(chain.NextSequence)));

    private WithdrawEntry Withdraw(long reference) => new(One, _chain.NextSequence, _chain.Head, reference, Secret(reference));

    private RemoveEntry Remove(long reference) => new(One, _chain.NextSequence, _chain.Head, reference, RemovalReason.Invalid);

    private EraseEntry Erase(long reference) => new(One, _chain.NextSequence, _chain.Head, reference);

    private static Hash Secret(long sequence) => ExampleStatement.Secret($"withdrawal {sequence}");

    private void Added(LogEntry entry) => Assert.Null(_chain.Add(entry, entry.LeafHash()));
}
