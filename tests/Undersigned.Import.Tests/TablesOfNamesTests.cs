using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Rows pasted from a table without a heading: a number, a name, what the body says of itself.</summary>
public class TablesOfNamesTests
{
    [Fact]
    public void A_numbered_row_names_its_body_and_not_what_the_body_says_of_itself()
    {
        const string Text = """
            Open letter to the harbour council

            We write with urgency about the closing of the harbour library, and ask the council to open it.

            Endorses as of 19 November 2021:
            Networks:
            1	Lantern Network (LN)	LN mends nets, keeps lanterns, and stands for free quays. It works in four towns, and it has done so for thirty years, in all of their harbours, with whoever wants to help.
            2	Nine Boats	Nine Boats is a union of pilots, cooks and dockers.
            3	Salt Street Forum (SSF)	A forum of neighbours who read.
            National bodies:
            4	Varan Kite Union	Children, parents and their kites.
            5	Bread and Anchors	Bakers of the port.
            """;
        Assert.Equal(["Lantern Network (LN)", "Nine Boats", "Salt Street Forum (SSF)", "Varan Kite Union", "Bread and Anchors"], Signed.Names(Text));
    }

    [Theory]
    [InlineData("Meer boten voor de haven\n\nTwaalf groepen vragen de raad om meer boten. De actie wordt gesteund door: Havenhulp, Stichting Lantaarn, Vereniging Zoutstraat, Negen Boten.", "Havenhulp | Stichting Lantaarn | Vereniging Zoutstraat | Negen Boten")]
    [InlineData("Second alliance for the quays\n\nSeveral parties of Varan said that they had formed the Anchor alliance for fair elections.\n\nThe Anchor alliance is comprised of the Harbour Party, the Lantern Movement and the Party of Pilots.", "Harbour Party | Lantern Movement | Party of Pilots")]
    public void Who_supports_and_who_belongs_is_told_in_a_sentence(string text, string names) => Signed.By(text, names);

    [Fact]
    public void The_letters_of_a_name_in_a_column_beside_it_are_nobody_else()
    {
        const string Text = """
            Young people for an open harbour

            Five organisations of the young met on the quay, and ask together that the harbour be opened.

            Signed by

            YHU       Young Harbour Union

            SRF               Student Rowers of the Fjord

            LYP             Lantern Youth Party

            FYB            Federation of Young Boatbuilders

            YES               Young European Sailors
            """;
        Signed.By(Text, "Young Harbour Union | Student Rowers of the Fjord | Lantern Youth Party | Federation of Young Boatbuilders | Young European Sailors");
    }
}
