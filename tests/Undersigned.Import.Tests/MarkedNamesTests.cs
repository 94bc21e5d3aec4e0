using Undersigned.Import.Lists.Marked;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Names that no rule foresaw are told by their words and those around them.</summary>
public sealed class MarkedNamesTests
{
    private const string Library = """
        The library must open again

        The library of the quay has been shut since March. Whoever reads has lost a home, and we want it back.

        Among the twelve who wrote so to the mayor on Monday: Ada Weber; Tom Holm, who leads the Harbour Choir; and Mira Sand, Jonas Reed and Lena Moor of the Quay Theatre.
        """;

    [Fact]
    public void Those_who_sign_are_found_in_a_sentence_of_no_known_build() => Signed.By(Library, "Ada Weber | Tom Holm | Mira Sand | Jonas Reed | Lena Moor");

    [Fact]
    public void What_is_found_by_its_words_tells_where_it_stands()
    {
        var first = StatementReader.ReadText(Library).Signatories[0].Names.Values.Single();
        Assert.Equal(("Ada Weber", 5), (first.Value, first.Where!.Value.Line));
    }

    [Fact]
    public void A_body_behind_a_person_who_signs_is_where_that_person_works()
    {
        var signatories = StatementReader.ReadText(
            """
            Letters: the quay

            We ask the council to keep the quay open to all who fish there, and to whoever wants to.

            Ada Weber Chair, Harbour Union, Tom Holm Secretary, River League, Mira Moor Officer, Ferry Guild, Jonas Reed Director, Lantern House
            """).Signatories;
        Assert.Equal(["Ada Weber: Harbour Union", "Tom Holm: River League", "Mira Moor: Ferry Guild", "Jonas Reed: Lantern House"], signatories.Select(one => $"{one.Names.Values.First().Value}: {one.Affiliation?.Value}"));
    }

    [Fact]
    public void No_name_is_half_a_bracket()
    {
        var names = Signed.Names(
            """
            Bündnis gegen die Mauer am Kai

            Vor einigen Tagen wurde ein Bündnis gegen die Mauer am Kai gegründet. Diese Organisationen sind bisher dabei: HVV (Hafenverkehrsverein), LBK Kreisverband Selmar (Landesbund der Kanuten), AgF (Arbeitsgemeinschaft freie Fischerei), BUND der Ruderer Selmar.

            Das Bündnis verlangt vom Rat ein Nein zur Mauer.
            """);
        Assert.Equal(4, names.Count);
        Assert.All(names, name => Assert.Equal(name.Count(c => c == '('), name.Count(c => c == ')')));
    }

    [Fact]
    public void Trees_are_read_as_they_are_written()
    {
        var written = new StringWriter();
        var trees = new DecisionTrees();
        trees.Add([new(0, 0.5f, 2), new(-1, -2, 0), new(1, 3, 4), new(-1, 1, 0), new(-1, 2, 0)]);
        trees.Write(written);
        Assert.Equal("0<0.5 -2 1<3 1 2", written.ToString().Trim());
        Assert.Equal([0.119, 0.731, 0.881], new float[][] { [0.4f, 9], [0.5f, 2], [0.5f, 3] }.Select(facts => Math.Round(trees.Likely(facts), 3)));
    }
}
