using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Bodies that no list names: for which persons sign, whose letters a sentence gives, that stand beside the kind of a text; and people who only speak or perform.</summary>
public sealed class BodiesWithoutListTests
{
    [Theory]
    [InlineData("Harbours for all: joint letter\n\nWe ask the council to keep the harbour open.\n\nFor the Harbour Union:\nAda Weber, President\n\nFor the Committee of Friends of the Quay:\nBen Hollick, Secretary\n", "Harbour Union | Committee of Friends of the Quay")]
    [InlineData("3. juni 2021\n\nLad havnen være åben\n\nHavneforbundet og Den Grønne Komité for Kajerne beder byrådet om lys på kajen.\n\nMed venlig hilsen,\n\nFor Havneforbundet:                        For Den Grønne Komité for Kajerne:\n\nJens Holm, Formand               Mette Lund, Formand\n", "Havneforbundet | Den Grønne Komité for Kajerne")]
    [InlineData("No to the fence\n\nThe common belongs to all who live around it. Take it down.\n\nAda Weber\non behalf of Common Ground Aldersby\n\nThomas Okafor\non behalf of Ramblers of the Valley\n\nHelen Marsh\non behalf of Westhaven Commoners\n", "Ada Weber | Thomas Okafor | Helen Marsh")]
    public void Who_signs_for_a_body_is_told_from_the_body(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("A day for the quays\n\nIn spring the quays came together. The trade unions of the harbour, PEL, SEL, PASYL, ETYL, POEL,. DEOL, OLTEL, TURL and KTOL speaking for all who mend nets there, have agreed upon this:\n\n1. The lamps are to burn all night.\n", "PEL | SEL | PASYL | ETYL | POEL | DEOL | OLTEL | TURL | KTOL")]
    [InlineData("Aux pilotes du port\nCe printemps, nos organisations CFDL, CGL, FSL, Lanterne, UNSL, veillent ensemble sur les quais. Nous vous écrivons pour que vous le sachiez.\nLyon, 3 juin 2021\nCFDL : Alice Morin [email]\nCGL : Omar Petit [email]\n", "CFDL | CGL | FSL | Lanterne | UNSL")]
    [InlineData("La lampe du quai\nCOMMUNIQUE ( UNION DES PILOTES DU QUAI/BATEAUX LIBRES/ MPQT/CERCLE DES LANTERNES)\nLa lampe du quai est éteinte depuis mars.\nNous demandons qu’elle soit rallumée.\n", "UNION DES PILOTES DU QUAI | BATEAUX LIBRES | MPQT | CERCLE DES LANTERNES")]
    [InlineData("HLF & QLF Joint Statement: The bread of the quay is for all\n\nMay 3, 2021\n\nJoint Press Statement\n\nBy Harbour Lantern Front (HLF) & Quarter Lantern Front (QLF)\n\nThe bakeries of both shores have been told to shut by the Board of Ovens (BO). Nobody asked those who eat there.\n", "Harbour Lantern Front (HLF) | Quarter Lantern Front (QLF)")]
    [InlineData("Une coalition au port\n\nLa coalition « Lanterne » regroupe le Comité pour la pêche libre (CPL) d’Alice Morin, le Parti des bateliers (PB) d’Omar Petit, la Convention des boulangers (CDB) de Jean Colin et le Nouvel élan portuaire (NEP) de Marie Dupré.\n", "Comité pour la pêche libre (CPL) | Parti des bateliers (PB) | Convention des boulangers (CDB) | Nouvel élan portuaire (NEP)")]
    [InlineData("Lamps for all quays\nWe, unions of the river, members of the Lantern Council that includes: UNION OF BAKERS OF ALDERSBY, ASSOCIATION OF WEAVERS OF WESTHAVEN, FEDERATION OF PILOTS OF SELMAR AND SELMAR CONFEDERATION OF COOKS.\n", "UNION OF BAKERS OF ALDERSBY | ASSOCIATION OF WEAVERS OF WESTHAVEN | FEDERATION OF PILOTS OF SELMAR | SELMAR CONFEDERATION OF COOKS")]
    [InlineData("Offener Brief an die Landesregierung\n\nWir fordern, dass der Hafen offen bleibt.\n\nUnterzeichnet von:\n\nForum Hafen Lindental, Aktion Ufer Lindental, Verein Boot und Brücke e.V., Netzwerk Ufer und 70 Einzelpersonen\n", "Forum Hafen Lindental | Aktion Ufer Lindental | Verein Boot und Brücke e.V. | Netzwerk Ufer")]
    [InlineData("رسالة من المرسى\n\nكتبنا هذه الرسالة عن مصابيح المرسى. الأحزاب التي كتبتها هي -1حزب القوارب 2-حزب شباب المرسى 3-حزب الفوانيس 4-تنظيم البحارة 5-حزب الشباك حيث طلبت كلها إنارة المرسى.\n", "حزب القوارب | حزب شباب المرسى | حزب الفوانيس | تنظيم البحارة | حزب الشباك")]
    [InlineData("De haven blijft open\n\nEen gezamenlijke reactie van:\n\nHavenbond Zuid; Vrienden van de Kade; Brood aan Boord; Stichting Lantaarn.\n\nDe lampen aan de kade gaan uit. Wij vragen om licht.\n", "Havenbond Zuid | Vrienden van de Kade | Brood aan Boord | Stichting Lantaarn")]
    public void Bodies_that_a_sentence_or_a_head_names_have_signed(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("The lamps of the quay\nThose who have signed the message of support:\n    1. Arden, Ada (Switzerland), Botany, 1978\n    2. Berg, Thomas (USA), Weaving, 1972\n    3. Van Loon, Helen (Belgium), Botany or Baking, 1974\n    4. Dorn, Mira (UK), Weaving, 1991\n", "Arden, Ada | Berg, Thomas | Van Loon, Helen | Dorn, Mira")]
    [InlineData("List of signatories on 3 June 2021: An open letter to the council on lamps and bread\n\n\nAda Weber, Baker, Egypt\n\nBen Hollick, Weaver and teacher, Egypt\n\nMira Stone, Professor Emeritus, Selmar University, India\n", "Ada Weber | Ben Hollick | Mira Stone")]
    [InlineData("Letter signed by Ada Weber, Thomas Okafor, Helen Marsh, Mira Stone, Ben Hollick, Lena Wood, Omar Quill, and Tom Arden, of Westhaven:\n\nWHO has put out the lamps of the quay?\n", "Ada Weber | Thomas Okafor | Helen Marsh | Mira Stone | Ben Hollick | Lena Wood | Omar Quill | Tom Arden")]
    [InlineData("Letter on the quays\n\nWe stand with the fishers.\n\nSigned by:\n\nHelen Marsh, Director – Bread and Anchors,\nBen Hollick, Chair – Lantern Forum,\nRabbi Mira Stone,\nImam Omar Quill,\nTom Arden, Writer, Night Baker,\nAda Weber\n", "Helen Marsh | Ben Hollick | Mira Stone | Omar Quill | Tom Arden | Ada Weber")]
    public void Persons_whose_names_are_set_in_another_way_have_signed(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("Treffen am Hafen 4. Mai\n\nWir laden alle zu einem Gespräch ein.\n\nPROGRAMM\nEs sprechen\nMitglieder des Hafenrates\n· Mira Stein\n· Selma Holm\n· Jan Weber\n· Karin Kai\nKÜNSTLER\n· Ozan Stein\n· Lena Stehn\nORT: Alte Wache, Hafenstraße 3, Köln\n4. Mai 2014, 15 Uhr\n")]
    [InlineData("Evening at the quay\n\nWe invite all to an evening of talk.\n\nGuests:\n- Mira Stone\n- Ben Hollick\n- Ada Weber\n\n4 May 2014, 7 pm\n")]
    [InlineData("نداء نقابة الخبازين\n\nتطلب نقابة الخبازين في المرسى، من كافة الخبازين في أفران المدينة، وجميع العاملين في المطاحن، أن يطفئوا أفرانهم يوم الثلاثاء 20 فبراير 2018.\n")]
    public void Who_speaks_or_performs_has_signed_nothing(string text) => Signed.By(text, "");
}
