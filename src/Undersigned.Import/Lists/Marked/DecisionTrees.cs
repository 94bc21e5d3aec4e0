using System.Globalization;
using System.Reflection;

namespace Undersigned.Import.Lists.Marked;

/// <summary>
/// Small trees of questions to facts, whose answers add up to how likely something is, in natural logarithms of odds (gradient boosting, Friedman 2001).
/// In their file a tree is a line: a question is <c>fact&lt;bound</c>, followed by the tree where the fact is below the bound and the one where it is not; an answer is a number.
/// </summary>
internal sealed class DecisionTrees
{
    /// <summary>Begins a line above trees that answer another question than those before.</summary>
    public const string Next = "# of ";

    private readonly List<Node[]> trees = [];

    /// <summary>Reads the trees that come with the library.</summary>
    public static DecisionTrees Of(string resource) => AllOf(resource)[0];

    /// <summary>Reads a file of several, each of which <c># of</c> begins but the first.</summary>
    public static List<DecisionTrees> AllOf(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        var read = new List<DecisionTrees> { new() };
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Next, StringComparison.Ordinal) && read[^1].trees.Count > 0)
                read.Add(new DecisionTrees());
            else if (line.Length > 0 && line[0] != '#')
                read[^1].trees.Add(TreeOf(line));
        }

        return read;
    }

    public void Add(Node[] tree) => trees.Add(tree);

    /// <summary>How likely something with such facts is; 0 to 1.</summary>
    public double Likely(ReadOnlySpan<float> facts)
    {
        var sum = 0.0;
        foreach (var tree in trees)
            sum += Answer(tree, facts);
        return 1 / (1 + Math.Exp(-sum));
    }

    public static double Answer(Node[] tree, ReadOnlySpan<float> facts)
    {
        var at = 0;
        while (tree[at].Fact >= 0)
            at = facts[tree[at].Fact] < tree[at].Bound ? at + 1 : tree[at].Else;
        return tree[at].Bound;
    }

    public void Write(TextWriter to)
    {
        foreach (var tree in trees)
            to.WriteLine(string.Join(' ', tree.Select(Written)));
    }

    private static string Written(Node node) => node.Fact < 0
        ? string.Create(CultureInfo.InvariantCulture, $"{node.Bound:0.####}")
        : string.Create(CultureInfo.InvariantCulture, $"{node.Fact}<{node.Bound:G5}");

    private static Node[] TreeOf(string line)
    {
        var words = line.Split(' ');
        var nodes = new Node[words.Length];
        var at = 0;
        Read();
        return nodes;

        void Read()
        {
            var own = at++;
            var parts = words[own].Split('<');
            if (parts.Length == 1)
            {
                nodes[own] = new Node(-1, float.Parse(parts[0], CultureInfo.InvariantCulture), 0);
                return;
            }

            Read();
            nodes[own] = new Node(int.Parse(parts[0], CultureInfo.InvariantCulture), float.Parse(parts[1], CultureInfo.InvariantCulture), at);
            Read();
        }
    }

    /// <summary>A question, or an answer where <paramref name="Fact"/> is -1.</summary>
    /// <param name="Bound">What the fact is compared with, or the answer.</param>
    /// <param name="Else">Where to go on from when the fact is not below the bound; else with the next.</param>
    internal readonly record struct Node(int Fact, float Bound, int Else);
}
