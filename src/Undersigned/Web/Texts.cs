using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Undersigned.Web;

/// <summary>The interface's texts in one language. Every word a visitor reads that no person wrote comes from here.</summary>
/// <remarks>
/// Arguments: whole numbers are written in the language's digits and choose the plural form (the first number does);
/// <see cref="IHtmlContent"/> (a <see cref="Written"/>, a link) stands as it is; strings are encoded and isolated, so that
/// a name in the other direction disturbs nothing. A key that does not exist is a programmer's error and throws.
/// </remarks>
public sealed class Texts
{
    // First strong isolate and pop directional isolate: bdi for places that hold no markup.
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';

    private static readonly FrozenDictionary<string, Texts> All = Load();

    private readonly FrozenDictionary<string, TextFiles.Entry> _entries;
    private readonly ConcurrentDictionary<string, HtmlString> _constant = new(StringComparer.Ordinal);

    private Texts(Language language, IReadOnlyDictionary<string, TextFiles.Entry> entries)
    {
        Language = language;
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Language Language { get; }

    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>The texts of an interface language; a language the interface does not speak gets the default's.</summary>
    public static Texts In(string? tag) => All.GetValueOrDefault(Languages.Find(tag)?.Tag ?? Languages.Default) ?? All[Languages.Default];

    public static Texts In(Language language) => In(language.Tag);

    /// <summary>The text as HTML.</summary>
    public IHtmlContent this[string key, params object?[] arguments] =>
        arguments.Length == 0 ? _constant.GetOrAdd(key, static (name, texts) => new(texts.Render(name, [], markup: true)), this) : new HtmlString(Render(key, arguments, markup: true));

    /// <summary>The text without markup, for mail, titles and attributes. Links keep only their words.</summary>
    public string Plain(string key, params object?[] arguments) => Render(key, arguments, markup: false);

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The places of arguments in each form of a text, for the test that compares languages.</summary>
    internal IEnumerable<(string Form, string Arguments)> Shape(string key) =>
        _entries[key].Forms.Select(form => (form.Key, string.Join(',', form.Value.Arguments)));

    private string Render(string key, object?[] arguments, bool markup)
    {
        if (!_entries.TryGetValue(key, out var entry))
            throw new KeyNotFoundException($"There is no interface text '{key}'.");
        var result = new StringBuilder();
        foreach (var piece in Form(entry, arguments).Pieces)
            switch (piece.Part)
            {
                case Message.Part.Literal:
                    result.Append(markup ? Markup.Encoder.Encode(piece.Words) : piece.Words);
                    break;
                case Message.Part.Argument when markup:
                    result.Append(Html(arguments[piece.Argument]));
                    break;
                case Message.Part.Argument:
                    result.Append(PlainArgument(arguments[piece.Argument]));
                    break;
                case Message.Part.LinkStart when markup:
                    result.Append("<a href=\"").Append(Markup.Encoder.Encode((string)arguments[piece.Argument]!)).Append("\">");
                    break;
                default:
                    result.Append(markup ? Tag(piece.Part) : "");
                    break;
            }
        return result.ToString();
    }

    private Message Form(TextFiles.Entry entry, object?[] arguments)
    {
        if (entry.Forms.Count == 1)
            return entry.Forms["other"];
        var count = arguments.OfType<object>().FirstOrDefault(argument => argument is int or long);
        var category = count is null ? "other" : Plurals.Category(Language.Tag, Convert.ToInt64(count));
        return entry.Forms.GetValueOrDefault(category) ?? entry.Forms["other"];
    }

    private string Html(object? argument)
    {
        switch (argument)
        {
            case null:
                return "";
            case int or long:
                return Numerals.Number(Convert.ToInt64(argument), Language);
            case string text:
                return $"<bdi>{Markup.Encoder.Encode(text)}</bdi>";
            case IHtmlContent content:
                using (var writer = new StringWriter())
                {
                    content.WriteTo(writer, Markup.Encoder);
                    return writer.ToString();
                }
            default:
                throw new ArgumentException($"A text takes numbers, strings and markup, not {argument.GetType().Name}: format it first.", nameof(argument));
        }
    }

    private string PlainArgument(object? argument) => argument switch
    {
        null => "",
        int or long => Numerals.Number(Convert.ToInt64(argument), Language),
        Verbatim ready => ready.Text,
        Written written => Isolated(written.Text),
        string text => Isolated(text),
        _ => throw new ArgumentException($"A plain text takes numbers and strings, not {argument.GetType().Name}.", nameof(argument)),
    };

    // Only where directions meet: isolates would travel along when an address or a code is copied out of a mail.
    internal string Isolated(string text) =>
        text.Any(char.IsLetter) && !text.StartsWith("http", StringComparison.Ordinal) && text.Any(IsRightToLeft) != Language.IsRightToLeft
            ? $"{Isolate}{text}{EndIsolate}"
            : text;

    // The blocks of Hebrew, Arabic, Syriac and their presentation forms.
    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static string Tag(Message.Part part) => part switch
    {
        Message.Part.LinkEnd => "</a>",
        Message.Part.StrongStart => "<strong>",
        Message.Part.StrongEnd => "</strong>",
        _ => "",
    };

    private static FrozenDictionary<string, Texts> Load()
    {
        var files = Languages.Interface.ToDictionary(language => language.Tag, TextFiles.Read, StringComparer.Ordinal);
        TextFiles.RequireSameKeys(files);
        return Languages.Interface.ToFrozenDictionary(language => language.Tag, language => new Texts(language, files[language.Tag]), StringComparer.Ordinal);
    }
}

/// <summary>Plain text that is already isolated where it must be.</summary>
internal sealed record Verbatim(string Text);
