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

    private static void Told(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", StatementReader.ReadText(text).Signatories.Select(signatory => $"{signatory.Names.Values.First().Value}: {signatory.Role?.Value ?? "-"} {signatory.City?.Value ?? "-"}")));
}
