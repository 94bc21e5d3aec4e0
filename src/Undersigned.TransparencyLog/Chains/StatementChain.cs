namespace Undersigned.TransparencyLog;

/// <summary>
/// The rules of one chain (docs/formats/leaf.md, "Chains"), kept entry by entry. The sequencer asks it before it logs, every verifier
/// asks it of what was logged: one set of rules for both.
/// </summary>
public sealed class StatementChain
{
    private readonly SignatureStates _states = new();
    private readonly List<Hash> _manifests;
    private readonly List<long> _standing = [0];
    private readonly List<EndedMembership> _ended = [];
    private Hash _head;
    private long _withdrawn;
    private long _removed;
    private long _erased;

    /// <summary>Begins with the entry that opens the chain.</summary>
    /// <param name="open">Its <c>seq 0</c>.</param>
    /// <param name="leaf">Its leaf hash.</param>
    public StatementChain(OpenEntry open, Hash leaf)
    {
        Open = open;
        _manifests = [open.Statement];
        _head = leaf;
        _states.Add(SignatureState.None, 0, default);
    }

    /// <summary>The rules by which the chain goes.</summary>
    public OpenEntry Open { get; }

    /// <summary>The manifests of all versions, the first one first.</summary>
    public IReadOnlyList<Hash> Manifests => _manifests;

    /// <summary>Number of the version in force, from 1.</summary>
    public int Version => _manifests.Count;

    /// <summary>The <c>seq</c> of the next entry, which is also the number of entries.</summary>
    public long NextSequence => _states.Count;

    /// <summary>The <c>prev</c> of the next entry.</summary>
    public Hash Head => _head;

    /// <summary>Whether no signature can follow.</summary>
    public bool Closed { get; private set; }

    /// <summary>The newest list and whether entries follow it.</summary>
    public ListEntry? LastList { get; private set; }

    /// <summary>The memberships of an alliance that ended, in the order in which they did; none of a statement.</summary>
    public IReadOnlyList<EndedMembership> Ended => _ended;

    /// <summary>Standing signatures of all versions.</summary>
    public long Standing => _standing.Sum();

    /// <summary>Standing signatures of a version, from 1.</summary>
    public long StandingUnder(int version) => _standing[version - 1];

    /// <summary>The counts of a list at this point, given how the standing signatures are shown.</summary>
    /// <exception cref="ArgumentException">The four do not add up to <see cref="Standing"/>.</exception>
    public ListCounts Counts(long named, long initials, long counted, long @sealed)
    {
        if (named + initials + counted + @sealed != Standing)
            throw new ArgumentException($"{Standing} signatures stand, not {named + initials + counted + @sealed}");
        return new ListCounts(named, initials, counted, @sealed, _withdrawn, _removed, _erased);
    }

    /// <summary>What became of the entry with this sequence; <see cref="SignatureState.None"/> where there is no signature.</summary>
    public SignatureState StateOf(long sequence) => sequence >= 0 && sequence < _states.Count ? _states.State(sequence) : SignatureState.None;

    /// <summary>Which version the signature with this sequence signed, from 1.</summary>
    public int VersionOf(long sequence) => _states.Version(sequence);

    /// <summary>The rule that the entry would break as the next one, or null when it fits.</summary>
    public Fault? Refusal(LogEntry entry)
    {
        if (entry.Sequence != NextSequence)
            return Fault.SequenceBroken;
        if (entry.Previous != _head)
            return Fault.PreviousDiffers;
        var version = VersionNumber(entry.Statement);
        if (version == 0)
            return Fault.ManifestUnknown;
        return entry switch
        {
            OpenEntry => Fault.ManifestTwice,
            SignEntry or AccedeEntry => SigningRefusal(entry),
            AmendEntry amend when Closed => Fault.ChainClosed,
            AmendEntry amend when version != Version => Fault.VersionDiffers,
            AmendEntry amend => VersionNumber(amend.Manifest) == 0 ? null : Fault.ManifestTwice,
            WithdrawEntry withdraw => ReferenceRefusal(withdraw.Reference, version, ended: false)
                ?? (_states.HasTag(withdraw.Reference, WithdrawalTag.Of(withdraw.Secret)) ? null : Fault.SecretWrong),
            RemoveEntry remove => ReferenceRefusal(remove.Reference, version, ended: false),
            LeaveEntry leave when Open.About != ChainSubject.Alliance => Fault.KindMisplaced,
            LeaveEntry leave => ReferenceRefusal(leave.Reference, version, ended: false),
            EraseEntry erase => ReferenceRefusal(erase.Reference, version, ended: true),
            CloseEntry when Closed => Fault.ChainClosed,
            CloseEntry => version == Version ? null : Fault.VersionDiffers,
            ListEntry list when version != Version || list.Version != Version => Fault.VersionDiffers,
            ListEntry list => Agrees(list.Counts) ? null : Fault.CountsDiffer,
            _ => throw new ArgumentException($"an entry of the kind {entry.Kind} has no rule", nameof(entry)),
        };
    }

    /// <summary>Takes the entry as the next one if it fits.</summary>
    /// <returns>The rule that it breaks; the chain is unchanged then.</returns>
    public Fault? Add(LogEntry entry, Hash leaf)
    {
        if (Refusal(entry) is { } refusal)
            return refusal;
        AddUnchecked(entry, leaf);
        return null;
    }

    private void AddUnchecked(LogEntry entry, Hash leaf)
    {
        var version = VersionNumber(entry.Statement);
        var tag = entry switch
        {
            SignEntry sign => sign.WithdrawalTag,
            AccedeEntry accede => accede.WithdrawalTag,
            _ => default,
        };
        var signs = entry is SignEntry or AccedeEntry;
        _states.Add(signs ? SignatureState.Standing : SignatureState.None, version, tag);
        _head = leaf;
        switch (entry)
        {
            case SignEntry or AccedeEntry:
                _standing[version - 1]++;
                break;
            case AmendEntry amend:
                _manifests.Add(amend.Manifest);
                _standing.Add(0);
                break;
            case WithdrawEntry withdraw:
                NoteEnd(withdraw, withdraw.Reference, MembershipEnd.OwnAct);
                End(withdraw.Reference, version, SignatureState.Withdrawn, ref _withdrawn);
                break;
            case LeaveEntry leave:
                NoteEnd(leave, leave.Reference, MembershipEnd.Recorded);
                End(leave.Reference, version, SignatureState.Withdrawn, ref _withdrawn);
                break;
            case RemoveEntry remove:
                NoteEnd(remove, remove.Reference, remove.Reason == RemovalReason.Reaffirmed ? MembershipEnd.Renewed : MembershipEnd.Removed);
                End(remove.Reference, version, SignatureState.Removed, ref _removed);
                break;
            case EraseEntry erase:
                Erase(erase.Reference, version);
                break;
            case CloseEntry:
                Closed = true;
                break;
            case ListEntry list:
                LastList = list;
                break;
        }
    }

    private void NoteEnd(LogEntry entry, long reference, MembershipEnd how)
    {
        if (Open.About == ChainSubject.Alliance)
            _ended.Add(new EndedMembership(reference, entry.Sequence, how));
    }

    private void End(long reference, int version, SignatureState state, ref long count)
    {
        _states.Set(reference, state);
        _standing[version - 1]--;
        count++;
    }

    private void Erase(long reference, int version)
    {
        switch (_states.State(reference))
        {
            case SignatureState.Withdrawn:
                _states.Set(reference, SignatureState.WithdrawnErased);
                break;
            case SignatureState.Removed:
                _states.Set(reference, SignatureState.RemovedErased);
                break;
            default:
                End(reference, version, SignatureState.Erased, ref _erased);
                break;
        }
    }

    private Fault? SigningRefusal(LogEntry entry)
    {
        if ((entry is AccedeEntry) != (Open.About == ChainSubject.Alliance))
            return Fault.KindMisplaced;
        return Closed ? Fault.ChainClosed : null;
    }

    private Fault? ReferenceRefusal(long reference, int version, bool ended)
    {
        var state = StateOf(reference);
        if (state == SignatureState.None || _states.Version(reference) != version)
            return Fault.ReferenceWrong;
        if (state == SignatureState.Standing || ended && state is SignatureState.Withdrawn or SignatureState.Removed)
            return null;
        return Fault.ReferenceEnded;
    }

    private bool Agrees(ListCounts counts) =>
        counts.Named + counts.Hidden == Standing
        && counts.Withdrawn == _withdrawn
        && counts.Removed == _removed
        && counts.Erased == _erased;

    private int VersionNumber(Hash manifest) => _manifests.LastIndexOf(manifest) + 1;
}
