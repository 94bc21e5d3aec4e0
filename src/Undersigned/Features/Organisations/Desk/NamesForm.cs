using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Undersigned.Features.Organisations.Desk;

/// <summary>The part of a form that asks for names.</summary>
public class NamesForm
{
    public List<NameRow> Names { get; set; } = [];

    /// <summary>Whether short, former and alternative names are told apart.</summary>
    [BindNever]
    public bool WithForms { get; init; } = true;

    /// <summary>Whether a name may stand without anybody saying what language it is in, as in published lists.</summary>
    [BindNever]
    public bool MayBeUnstated { get; init; }

    /// <summary>The keys of what is said about the names, and of what the first is called.</summary>
    [BindNever]
    public (string Hint, string First) Words { get; init; } = ("organisations.names-hint", "organisations.own-name");

    public IEnumerable<NameRow> Filled => Names.Where(row => !row.IsEmpty);
}
