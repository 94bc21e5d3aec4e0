using System.CommandLine;
using Undersigned.Commands;

var root = new RootCommand("Undersigned: joint statements you can check.")
{
    ServeCommand.Make(),
    InviteCommand.Make(),
    ImportCommand.Make(),
    NamesCommand.Make(),
    ReadCommand.Make(),
    SchemaCommand.Make(),
    WitnessCommand.Make(),
    MirrorCommand.Make(),
    FsckCommand.Make(),
};
return await root.Parse(args).InvokeAsync();
