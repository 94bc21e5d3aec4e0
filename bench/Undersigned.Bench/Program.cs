// One line per benchmark: `./dev bench NAME …` comes here, and each ends by printing its figures as one JSON line.
return (args.FirstOrDefault() ?? "") switch
{
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: ./dev bench NAME");
    return 2;
}
