using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Undersigned.Web.Forms;

namespace Undersigned.Web;

/// <summary>Registers what pages stand on: Razor Pages by language, texts, formatter, headers, assets, error pages.</summary>
public static class WebSetup
{
    // A name of a megabyte must reach its page to be refused there with the input kept: percent-encoded it is three times as long.
    private const long LargestRequest = 8 * 1024 * 1024;

    public static WebApplicationBuilder AddWeb(this WebApplicationBuilder builder, Site site)
    {
        var services = builder.Services;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        services.AddSingleton(site);
        services.AddHttpContextAccessor();
        services.AddScoped(provider => ReaderLanguage.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        services.AddScoped(provider => Texts.In(provider.GetRequiredService<Language>()));
        services.AddScoped(provider => new Formatter(provider.GetRequiredService<Texts>(), provider.GetRequiredService<TimeProvider>()));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // The size of the whole request bounds its parts.
        services.Configure<FormOptions>(options => options.ValueLengthLimit = options.KeyLengthLimit = (int)LargestRequest);
        services.Configure<RouteOptions>(options => options.ConstraintMap["ui"] = typeof(InterfaceLanguageConstraint));
        services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services
            .AddRazorPages(options =>
            {
                options.RootDirectory = "/Features";
                // Public pages carry no cookie, so no token either: see SameSite. The desk's forms prove where they come from.
                options.Conventions.ConfigureFilter(page => page.ModelType?.IsSubclassOf(typeof(DeskPageModel)) == true
                    ? new AutoValidateAntiforgeryTokenAttribute()
                    : new IgnoreAntiforgeryTokenAttribute());
            })
            .AddMvcOptions(options => options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "desk-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.FormFieldName = "form-token";
        });
        services.AddSingleton<IConfigureOptions<MvcOptions>, ModelBindingWords>();
        services.AddPublicPages();
        services.TryAddSingleton(TimeProvider.System);
        return builder;
    }

    /// <summary>The order matters: headers on every answer, errors as pages, then what may be refused, then the pages.</summary>
    public static WebApplication UseWeb(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseErrorPages();
        app.UseSameSiteOnly();
        // Before forms are read: a page may take larger ones than others.
        app.UseRouting();
        app.UseReadableForms();
        app.UseForms();
        return app;
    }

    /// <summary>Maps the pages, the assets and the front door, which leads to the reader's language.</summary>
    public static void MapWeb(this WebApplication app)
    {
        app.MapAssets();
        app.MapRazorPages();
        app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], (HttpContext http) =>
        {
            http.Response.Headers.Vary = "Accept-Language";
            return Results.Redirect($"/{ReaderLanguage.Of(http).Tag}");
        });
    }

    /// <summary>Lets a slice put a link to itself in the masthead, on the desk or in the footer.</summary>
    public static IServiceCollection AddNavigation(this IServiceCollection services, NavigationArea area, string textKey, string path, int order, string? policy = null) =>
        services.AddSingleton(new NavigationLink(area, textKey, path, order, policy));
}
