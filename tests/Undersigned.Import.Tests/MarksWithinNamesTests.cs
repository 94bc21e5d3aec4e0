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
}
