using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Undersigned.Web;

/// <summary>Gives the framework's own refusals of malformed fields the reader's language.</summary>
internal sealed class ModelBindingWords(IHttpContextAccessor accessor) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var words = options.ModelBindingMessageProvider;
        words.SetAttemptedValueIsInvalidAccessor((_, _) => Text("form.value-invalid"));
        words.SetMissingBindRequiredValueAccessor(_ => Text("form.value-missing"));
        words.SetMissingKeyOrValueAccessor(() => Text("form.value-missing"));
        words.SetMissingRequestBodyRequiredValueAccessor(() => Text("form.value-missing"));
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Text("form.value-invalid"));
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => Text("form.value-invalid"));
        words.SetNonPropertyValueMustBeANumberAccessor(() => Text("form.number-invalid"));
        words.SetUnknownValueIsInvalidAccessor(_ => Text("form.value-invalid"));
        words.SetValueIsInvalidAccessor(_ => Text("form.value-invalid"));
        words.SetValueMustBeANumberAccessor(_ => Text("form.number-invalid"));
        words.SetValueMustNotBeNullAccessor(_ => Text("form.value-missing"));
    }

    private string Text(string key) => Texts.In(ReaderLanguage.Of(accessor.HttpContext!)).Plain(key);
}
