namespace Undersigned.TransparencyLog;

/// <summary>Whose act ended a membership, as the entries themselves prove it.</summary>
public enum MembershipEnd
{
    /// <summary>The member's own: the entry bears the secret behind its accession.</summary>
    OwnAct,

    /// <summary>The alliance recorded that it left or was suspended.</summary>
    Recorded,

    /// <summary>The secretariat took it off.</summary>
    Removed,

    /// <summary>The accession was made anew and goes on under a later entry.</summary>
    Renewed,
}

/// <summary>One membership that ended.</summary>
/// <param name="Accession">Sequence of the accession.</param>
/// <param name="By">Sequence of the entry that ended it.</param>
/// <param name="How">Whose act that was.</param>
public readonly record struct EndedMembership(long Accession, long By, MembershipEnd How);
