using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Undersigned.Features.Organisations.Desk;

/// <summary>The part of a form that asks for names.</summary>
public class NamesForm
{
    public List<NameRow> Names { get; set; } = [];

    /// <summary>Whether short, former and alternative names are told apart.</summary>
    [BindNever]
    public bool WithForms { get; init; } = true;

    public IEnumerable<NameRow> Filled => Names.Where(row => !row.IsEmpty);
}
