using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>What stands behind a person's name is told apart: what that person is, in which body, and where.</summary>
public sealed class WhatSignersAreTests
{
    [Theory]
    [InlineData("Ada Weber, Director of Boats & Nets, Bread and Anchors", "Director of Boats & Nets | Bread and Anchors |")]
    [InlineData("Ada Weber, Head of Advice, Training and Campaigns, Lantern", "Head of Advice, Training and Campaigns | Lantern |")]
    [InlineData("Ada Weber, Director of Bread and Anchors", "Director | Bread and Anchors |")]
    [InlineData("Ada Weber, Chief Commander of the Harbour Watch", "Chief Commander | Harbour Watch |")]
    [InlineData("Ada Weber, Chaplain and Deaf Youth Coordinator, Quarter College", "Chaplain and Deaf Youth Coordinator | Quarter College |")]
    [InlineData("Ada Weber, CEO Lantern UK", "CEO | Lantern UK |")]
    [InlineData("Ada Weber, Chairperson BAU", "Chairperson | BAU |")]
    [InlineData("Ada Weber, Professor of Law at Selmar University", "Professor of Law | Selmar University |")]
    [InlineData("Ada Weber, Leader of the Harbour Party and Senator for Varan", "Leader of the Harbour Party and Senator for Varan | |")]
    [InlineData("Ada Weber, Theatre Director", "Theatre Director | |")]
    [InlineData("Ada Weber, international harbour lawyer", "international harbour lawyer | |")]
    [InlineData("Ada Weber, peace and bread activist, Leeds", "peace and bread activist | | Leeds")]
    [InlineData("Ada Weber, Bishop of Leeds", "Bishop of Leeds | |")]
    [InlineData("Ada Weber, Lantern College, Senior Lecturer", "Senior Lecturer | Lantern College |")]
    public void An_English_signer_is_described(string signer, string expected) => IsDescribed("Open letter to the council\n\nWe ask the council to keep the harbour open for all who fish there.\n\nSigned by:\n\n", signer, "Mira Stone, Writer\nBen Hollick, Teacher", expected);

    [Theory]
    [InlineData("Ada Weber, Bezirksstadträtin (BVP)", "Bezirksstadträtin | BVP |")]
    [InlineData("Ada Weber, Kreis- und Fraktionsvorsitzende (Die Hafenpartei)", "Kreis- und Fraktionsvorsitzende | Die Hafenpartei |")]
    [InlineData("Ada Weber (Senatorin für Bildung, Hafen und Sport)", "Senatorin für Bildung, Hafen und Sport | |")]
    [InlineData("Ada Weber (Bürgermeisterin von Berlin)", "Bürgermeisterin von Berlin | |")]
    [InlineData("Ada Weber – Sprecherin Offenes Ufer Lindental", "Sprecherin | Offenes Ufer Lindental |")]
    [InlineData("Ada Weber (VBL, Bezirk Lindental, Vorsitzende)", "Vorsitzende | VBL, Bezirk Lindental |")]
    [InlineData("Ada Weber, Vorsitzende Gemeinsam am Hafen e.V.", "Vorsitzende | Gemeinsam am Hafen e.V. |")]
    [InlineData("Ada Weber, Mitglied des Lindentaler Landtages", "Mitglied des Lindentaler Landtages | |")]
    [InlineData("Ada Weber, MdB, Uferpartei", "MdB | Uferpartei |")]
    [InlineData("Ada Weber, M.A., Uferpartei", "| Uferpartei |")]
    public void A_German_signer_is_described(string signer, string expected) => IsDescribed("Offener Brief an den Rat\n\nWir bitten den Rat, den Hafen für alle offen zu halten, die dort fischen.\n\nUnterzeichnet von:\n\n", signer, "Karin Stein, Autorin\nJan Holm, Lehrer", expected);

    [Theory]
    [InlineData("Ada Perrin, chargée de cours à l'Université des Quais", "chargée de cours | Université des Quais |")]
    [InlineData("Ada Perrin, maîtresse de conférences à l'École des Quais", "maîtresse de conférences | École des Quais |")]
    [InlineData("Ada Perrin, directrice de recherche au CRQ", "directrice de recherche | CRQ |")]
    [InlineData("Ada Perrin, maire de Lyon", "maire de Lyon | |")]
    [InlineData("Ada Perrin, membre du Parlement européen", "membre du Parlement européen | |")]
    public void A_French_signer_is_described(string signer, string expected) => IsDescribed("Lettre ouverte au conseil\n\nNous demandons au conseil de garder le port ouvert à tous ceux qui y pêchent.\n\nSignataires :\n\n", signer, "Marie Dupré, écrivaine\nJean Colin, enseignant", expected);

    [Theory]
    [InlineData("Ada Conti – Presidente Nazionale ANRV", "Presidente Nazionale | ANRV |")]
    [InlineData("Ada Conti – Segretaria generale del Sindacato dei Porti", "Segretaria generale | Sindacato dei Porti |")]
    public void An_Italian_signer_is_described(string signer, string expected) => IsDescribed("Appello al consiglio\n\nChiediamo al consiglio di tenere aperto il porto a tutti quelli che vi pescano.\n\nFirmatari:\n\n", signer, "Maria Riva – scrittrice\nPaolo Costa – insegnante", expected);

    [Fact]
    public void Where_persons_are_of_towns_a_town_nobody_knows_is_one_too()
    {
        const string Text =
            """
            Letter from the rivers

            We ask the ministers to leave the rivers as they are, for whoever lives by them.

            Signed:

            Ada Weber, Berlin
            Tom Holm, Oldersand
            Mira Sand, Ljubljana
            Jonas Reed, Zagreb
            Lena Moor, Quarry Union
            Paul Stein, Vienna
            Nora Lind, Graz
            """;
        Assert.Equal(["Berlin", "Oldersand", "Ljubljana", "Zagreb", null, "Vienna", "Graz"], StatementReader.ReadText(Text).Signatories.Select(signatory => signatory.City?.Value));
    }

    private static void IsDescribed(string before, string signer, string others, string expected)
    {
        var first = StatementReader.ReadText($"{before}{signer}\n{others}\n").Signatories[0];
        Assert.Equal(expected, $"{first.Role?.Value} | {first.Affiliation?.Value} | {first.City?.Value}".Replace("  ", " ", StringComparison.Ordinal).Trim());
    }
}
