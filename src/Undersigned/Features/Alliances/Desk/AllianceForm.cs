using Microsoft.AspNetCore.Mvc.ModelBinding;
using Undersigned.Features.Organisations.Desk;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Alliances.Desk;

/// <summary>What the desk writes about an alliance: its names and the day of its founding.</summary>
public sealed class AllianceForm : NamesForm
{
    public AllianceForm() => WithForms = false;

    /// <summary>The day as typed.</summary>
    public string? FoundedOn { get; set; }

    /// <summary>The day that was read, once checked.</summary>
    [BindNever]
    public DateOnly? Day { get; private set; }

    public static AllianceForm Of(Alliance? alliance, Language reader, Formatter show) => new()
    {
        Names = NameRows.WithSpare((alliance?.Names ?? []).Select(n => new NameRow { Language = n.Language, Text = n.Text }), reader),
        FoundedOn = alliance?.FoundedOn is { } day ? show.ShortDay(day) : null,
    };

    public void Check(Language reader, ModelStateDictionary errors, Texts texts)
    {
        NameRows.Check(Names, "Form.Names", errors, texts);
        (var answer, var day) = WrittenDay.Read(FoundedOn, reader);
        Day = answer == WrittenDay.Answer.Day ? day : null;
        if (WrittenDay.RefusalOf(answer) is { } key)
            errors.AddModelError($"Form.{nameof(FoundedOn)}", texts.Plain(key));
    }

    /// <summary>Writes what was checked.</summary>
    public void Apply(Alliance alliance)
    {
        alliance.Rename(Filled.Select(row => (row.Language!, row.Text!)));
        alliance.Founded(Day);
    }
}
