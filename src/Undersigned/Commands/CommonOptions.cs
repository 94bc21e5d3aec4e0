using System.CommandLine;

namespace Undersigned.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Data() => new("--data")
    {
        Description = "The folder of the SQLite file and the keys.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("UNDERSIGNED_DATA") ?? "data",
    };

    public static Option<string?> Database() => new("--database")
    {
        Description = "A PostgreSQL connection string; without one, the SQLite file in the data folder.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("UNDERSIGNED_DATABASE"),
    };
}
