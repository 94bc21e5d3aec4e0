using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Persons, and what the lines and words around their names say of them, in lists of western languages.</summary>
public sealed class PersonsAndWhatTheyAreTests
{
    [Fact]
    public void Every_other_line_says_what_the_person_above_it_is()
    {
        const string text =
            """
            Unsere Unterzeichner

            Anna Lindner
            Bootsbauerin
            Peter Hollerbach
            Journalist, Hamburg
            Sabine Wiesengrund
            Fachärztin für Segelkunde, Unterselmar
            Thomas Auental
            Lehrer
            Julia Steinfurth
            Netzflickerin und Seilerin
            Martin Quellbach
            Fischer, Bremen
            Maria Oststrand
            Lehrerin, Berlin
            """;

        Told(text, "Anna Lindner: Bootsbauerin - | Peter Hollerbach: Journalist Hamburg | Sabine Wiesengrund: Fachärztin für Segelkunde Unterselmar | Thomas Auental: Lehrer - | Julia Steinfurth: Netzflickerin und Seilerin - | Martin Quellbach: Fischer Bremen | Maria Oststrand: Lehrerin Berlin");
    }

    [Fact]
    public void Two_persons_on_a_line_are_two_and_a_town_nobody_knows_is_one_among_towns()
    {
        const string text =
            """
            Erstunterzeichner:
            Anna Lindner, Studentin, Hamburg
            Dr. Peter Hollerbach und Sabine Hollerbach, Lehrerin
            Thomas Auental und Julia Auental, Dorfpfarrer/in
            Martin Quellbach, Vikar, Bremen
            Maria Oststrand, Dozentin, Oberselmar
            Stefan Weidenau, Referent, Berlin
            Michael Torfmoor, Stiftung Seegras, Referent – Projekt „Boote“
            """;

        Told(text, "Anna Lindner: Studentin Hamburg | Peter Hollerbach: - - | Sabine Hollerbach: Lehrerin - | Thomas Auental: Dorfpfarrer/in - | Julia Auental: Dorfpfarrer/in - | Martin Quellbach: Vikar Bremen | Maria Oststrand: Dozentin Oberselmar | Stefan Weidenau: Referent Berlin | Michael Torfmoor: Referent – Projekt „Boote“ -");
    }

    [Theory]
    [InlineData("Signed by:\n\nAda Weber – Quarter School\nTom Holm – Selmar College: ‘I teach there, and I stand by every word.’\nMira Moor – River Academy\n", "Quarter School | Selmar College | River Academy")]
    [InlineData("Letter to the editor\n\nThe quay has to stay open, and we shall say so tomorrow.\n\nPaul Marsh CEO, Friends of the Boats England, Wales and Northern Ireland, Helen Weir Chair, Harbour Union, Peter Quill Director, Quay Watch, Mark Oar Coordinator, Ferry League\n", "Friends of the Boats England, Wales and Northern Ireland | Harbour Union | Quay Watch | Ferry League")]
    [InlineData("Letter to the editor\n\nThe quay has to stay open, and we shall say so tomorrow.\n\nPaul Marsh, Helen Weir HDU, Peter Quill, Mark Oar Ferry League, Ada Weber\n", "- | HDU | - | Ferry League | -")]
    [InlineData("Statement on the nets\n\nNobody should be afraid in a harbour, and we stand with all who are.\n\nBishop Paul Q. Marsh\nCommittee on Nets and Boats\nBishop Peter Weir\nCommittee on Harbours\nBishop Mark J. Oar\nCommittee on Light\nSee the statement attached.\n", "Committee on Nets and Boats | Committee on Harbours | Committee on Light")]
    public void The_body_of_a_person_is_whole_and_nobody_elses(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", StatementReader.ReadText(text).Signatories.Select(signatory => signatory.Affiliation?.Value ?? "-")));

    private static void Told(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", StatementReader.ReadText(text).Signatories.Select(signatory => $"{signatory.Names.Values.First().Value}: {signatory.Role?.Value ?? "-"} {signatory.City?.Value ?? "-"}")));
}
