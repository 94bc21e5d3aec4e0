namespace Undersigned.Import.Lists.Weighed;

/// <summary>What a line looks like at a glance; its neighbours are told by it.</summary>
internal enum LineLook
{
    /// <summary>No line: above the first.</summary>
    Start,

    /// <summary>No line: below the last.</summary>
    End,

    Furniture,

    /// <summary>It announces who signs.</summary>
    HeadsSigned,

    /// <summary>It announces members or bodies.</summary>
    HeadsOthers,

    Date,

    /// <summary>Some words and a colon.</summary>
    Label,

    /// <summary>Surely a name, or several.</summary>
    Name,

    /// <summary>Perhaps a name.</summary>
    Perhaps,

    /// <summary>A role, a place, an organ: what stands beside names.</summary>
    Beside,

    Prose,

    Other,
}
