using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Marks that belong to names, and what the page adds to names that does not.</summary>
public sealed class MarksWithinNamesTests
{
    [Theory]
    [InlineData("Premiers signataires : RU !, Ligue des Quais, Rive Debout !!, Union des Pêcheurs, Collectif du Phare.\n", "RU ! | Ligue des Quais | Rive Debout !! | Union des Pêcheurs | Collectif du Phare")]
    [InlineData("Signed by:\n\nHarbour Union\nShips Ahoy!\nRiver League\n", "Harbour Union | Ships Ahoy! | River League")]
    [InlineData("Signed by: Harbour Union, Boats 50+, River League, Quay Watch and Wake Up!\n", "Harbour Union | Boats 50+ | River League | Quay Watch | Wake Up")]
    [InlineData("Signataires :\n\nLigue des Quais\nPort Amitié-Norvège\nUnion des Pêcheurs - Portugal\n", "Ligue des Quais | Port Amitié-Norvège | Union des Pêcheurs")]
    public void A_mark_within_a_name_stays_and_one_behind_it_goes(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData("# Brief an den Rat\n\nWir fordern, den Hafen offen zu halten.\n\n## Unterzeichnet von:\n\n- Ruderer Selmar\n- Kanuverein Nord\n\n## Dateien zum Plan\n\n- [Gutachten zum Hafen](/a.pdf)\n- [Vorlage der Partei](/b.pdf)\n- [Vorlage der Fraktion zum Kai](/c.pdf)\n- [Antrag der Liga](/d.pdf)\n", "Ruderer Selmar | Kanuverein Nord")]
    [InlineData("Letters: the quay\n\nWe ask the council to keep the quay open to all who fish there.\nAda Weber Chair, Harbour Union\nTom Holm Secretary, River League\nMira Moor Officer, Ferry Guild © 2011 Selmar Press Limited. All rights reserved. | Terms\n", "Ada Weber | Tom Holm | Mira Moor")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nTO:     The Editor\n\nFROM:   Harbour Union, Graffito, River League, and Ferry Guild\n\nDATE:   June 3, 2011\n\nOpening of the House of Boats, Nets and Sails\n\nMany people have asked for such a house for years. It opens on Sunday.\n", "Harbour Union | Graffito | River League | Ferry Guild")]
    [InlineData("Denizciler için ortak açıklama\n\nLiman herkesindir ve açık kalacaktır.\n\n3 Nisan Derneği\n\nSelmar Kayıkçılar Derneği\n\nLiman Kadınları Derneği\n\nGenç Denizciler Derneği\n", "3 Nisan Derneği | Selmar Kayıkçılar Derneği | Liman Kadınları Derneği | Genç Denizciler Derneği")]
    [InlineData("A Joint Statement on the flood was issued by groups of the delta.\n\nWe denounce the closing of the gates.\n\nThe gates belong to the people and have to stay open.\n\nDate: 14th May 2012\n\nContact: Ada Weber ([telephone])\n– Harbour League (Upper Valley)\n– Millers' Party of the Delta (Lower Valley)\n– Orchard Organisation (Finland)\n", "Harbour League (Upper Valley) | Millers' Party of the Delta (Lower Valley) | Orchard Organisation")]
    [InlineData("Premiers signataires : Ligue des Quais, Association des marins pêcheurs, Atelier\n48, Coordination du Port, Union des Phares\n", "Ligue des Quais | Association des marins pêcheurs | Atelier 48 | Coordination du Port | Union des Phares")]
    [InlineData("Statement on the ferry\n\nThe board of the Rowers announced today that the larger clubs have\nendorsed the statement of this year. Written by the Rowers, it is one\nof several. The member organizations are: the Company of Oars, the Quay\nLeague of Selmar, the River Federation of the North and South, and the\nFerry Guild. The statement follows:\n\nThe ferry has to stay.\n", "Company of Oars | Quay League of Selmar | River Federation of the North and South | Ferry Guild")]
    public void What_stands_before_and_behind_a_list_is_no_part_of_it(string text, string expected) => Signed.By(text, expected);
}
