using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Undersigned.Web;

/// <summary>Text that a person wrote, with its language: rendered isolated, with its own lang and dir. For use as an argument of a text.</summary>
public sealed record Written(string Text, string? Lang) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<bdi lang=\"");
        encoder.Encode(writer, Lang ?? Languages.Unstated);
        writer.Write("\" dir=\"");
        writer.Write(Languages.Direction(Lang));
        writer.Write("\">");
        encoder.Encode(writer, Text);
        writer.Write("</bdi>");
    }

    public override string ToString() => Text;
}
