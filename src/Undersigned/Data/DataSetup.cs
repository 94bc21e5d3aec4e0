namespace Undersigned.Data;

/// <summary>Opens the database, brings it to the present schema, and registers what reads and writes it.</summary>
internal static class DataSetup
{
    public static void AddData(this WebApplicationBuilder builder, ServerSettings settings)
    {
        Directory.CreateDirectory(settings.DataFolder);
        var database = Database.Open(settings.DataFolder, settings.Database);
        Migrations.Apply(database);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(new Vault(settings.KeyFolder));
        builder.Services.AddSingleton<DurableWrites>();
        builder.Services.AddHostedService(services => services.GetRequiredService<DurableWrites>());
        builder.Services.AddScoped(services => services.GetRequiredService<Database>().NewContext());
    }
}
