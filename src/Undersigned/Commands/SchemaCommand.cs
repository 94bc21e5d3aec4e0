using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;

namespace Undersigned.Commands;

/// <summary>"undersigned schema": prints the SQL that creates the model's tables, for writing the next migration.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var kind = new Argument<string>("kind") { Description = "sqlite or postgres" }.AcceptOnlyFromAmong("sqlite", "postgres");
        var command = new Command("schema", "Prints the SQL of the whole present schema.") { kind };
        command.SetAction(parsed =>
        {
            using var db = Database.Open(".", parsed.GetValue(kind) == "postgres" ? "Host=unused" : null).NewContext();
            Console.WriteLine(db.Database.GenerateCreateScript());
        });
        return command;
    }
}
