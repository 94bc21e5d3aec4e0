using Undersigned.Bench;

// One line per benchmark: `./dev bench NAME …` comes here, and each ends by printing its figures as one JSON line.
return (args.FirstOrDefault() ?? "") switch
{
    "sign" => await SignBench.Run(),
    "confirm" => await ConfirmBench.Run(),
    "page" => await PageBench.Run(),
    "log" => await LogBench.Run(),
    "integrate" => await IntegrateBench.Run(),
    "generator" => await GeneratorBench.Run(),
    "names" => NamesBench.Run(args[1..]),
    "read" => await ReadBench.Run(args[1..]),
    "fit" => Fit.Run(args[1..]),
    "bare" => await Bare.Run(args[1..]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: ./dev bench NAME");
    return 2;
}
