using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Bodies that no list names: for which persons sign, whose letters a sentence gives, that stand beside the kind of a text; and people who only speak or perform.</summary>
public sealed class BodiesWithoutListTests
{
    [Theory]
    [InlineData("Harbours for all: joint letter\n\nWe ask the council to keep the harbour open.\n\nFor the Harbour Union:\nAda Weber, President\n\nFor the Committee of Friends of the Quay:\nBen Hollick, Secretary\n", "Harbour Union | Committee of Friends of the Quay")]
    [InlineData("16. maj 2019\n\nOpfordring til at holde havnen åben\n\nHavneforbundet og Den Grønne Komité for Kajerne opfordrer byrådet til at holde havnen åben.\n\nMed venlig hilsen,\n\nFor Havneforbundet:                        For Den Grønne Komité for Kajerne:\n\nJens Holm, Formand               Karsten Lund, Formand\n", "Havneforbundet | Den Grønne Komité for Kajerne")]
    [InlineData("No to the fence\n\nThe common belongs to all who live around it. Take it down.\n\nAda Weber\non behalf of Common Ground Aldersby\n\nThomas Okafor\non behalf of Ramblers of the Valley\n\nHelen Marsh\non behalf of Westhaven Commoners\n", "Ada Weber | Thomas Okafor | Helen Marsh")]
    public void Who_signs_for_a_body_is_told_from_the_body(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("\"ALL-HARBOUR UNION FORUM\"\n\nThe outcome of many years of effort was the convening of the forum. The Trade Unions of the Harbour, PEL, SEL, PASYL, ETYL, POEL,. DEOL, OLTEL, TURL and KTOL representing all who work in the port, after taking part in the forum of 16, 17 and 18 January 1995 and after exchanging views declare:\n\n1. A just settlement will be in the interest of all.\n", "PEL | SEL | PASYL | ETYL | POEL | DEOL | OLTEL | TURL | KTOL")]
    [InlineData("Message des syndicats aux travailleuses et travailleurs du port\nDepuis plusieurs années, nos organisations CFDL, CGL, FSL, Solidarité, UNSL, soutiennent ensemble vos combats. Nous savons dans quelles conditions vous menez cette lutte.\nParis, 1 Mai 2015\nCFDL : Philippe Rau [email] [téléphone]\nCGL : Lina Yildir [email] [téléphone]\n", "CFDL | CGL | FSL | Solidarité | UNSL")]
    [InlineData("Ten ports for peace !\nCOMMUNIQUE ( LIGUE DES PORTS ET QUAIS/LIBRES PILOTES/ MPQT/REGARDS DE LANTERNES)\nVerrons-nous enfin la fin de la fermeture des ports ?\nAucune pilote ne peut rester indifférente.\n", "LIGUE DES PORTS ET QUAIS | LIBRES PILOTES | MPQT | REGARDS DE LANTERNES")]
    [InlineData("HLF & QLF Joint Statement: Setting neighbours against each other never stops us\n\nJuly 20, 2014\n\nJoint Press Statement\n\nBy Harbour Lantern Front (HLF) & Quarter Lantern Front (QLF)\n\nTime and again the Port Authority Front (PAF) has planned to close the quays. It uses its agents to stir quarrels.\n", "Harbour Lantern Front (HLF) | Quarter Lantern Front (QLF)")]
    [InlineData("Une coalition au port\n\nDénommée « Lanterne », cette nouvelle coalition regroupe le Comité d’Action pour les quais (CAQ) de Paul Apevin, le Parti démocratique des ports (PDP) de Basile Kagbar, la Convention démocratique des pilotes (CDP) de Léopold Messin et le Nouvel engagement portuaire (NEP) de Guy Tama.\n", "Comité d’Action pour les quais (CAQ) | Parti démocratique des ports (PDP) | Convention démocratique des pilotes (CDP) | Nouvel engagement portuaire (NEP)")]
    [InlineData("Rights for all ports\nWe, national unions, members of the Council that includes: UNION OF FREE PILOTS OF CROATIA, ASSOCIATION OF FREE PILOTS OF SLOVENIA, FEDERATION OF PILOTS OF MACEDONIA AND MACEDONIAN CONFEDERATION OF PILOTS.\n", "UNION OF FREE PILOTS OF CROATIA | ASSOCIATION OF FREE PILOTS OF SLOVENIA | FEDERATION OF PILOTS OF MACEDONIA | MACEDONIAN CONFEDERATION OF PILOTS")]
    [InlineData("Offener Brief an die Landesregierung\n\nWir fordern, dass der Hafen offen bleibt.\n\nUnterzeichnet von:\n\nForum Hafen Lindental, Aktion Ufer Lindental, Verein Boot und Brücke e.V., Netzwerk Ufer und 70 Einzelpersonen\n", "Forum Hafen Lindental | Aktion Ufer Lindental | Verein Boot und Brücke e.V. | Netzwerk Ufer")]
    [InlineData("أحزاب الميناء تعلن موقفها\n\nأصدرت أحزاب الميناء المكونة من أكثر من ستة أحزاب بيانا أكدت فيه مطالبها. الأحزاب التي أصدرت البيان هي -1حزب القوارب 2-حزب شباب المرسى 3-حزب الفوانيس 4-تنظيم البحارة 5-حزب الشباك حيث أعلنت جميعها استمرار مطالبها.\n", "حزب القوارب | حزب شباب المرسى | حزب الفوانيس | تنظيم البحارة | حزب الشباك")]
    [InlineData("De haven blijft open\n\nEen gezamenlijke reactie van:\n\nHavenbond Zuid; Vrienden van de Kade; Kerk aan Boord; Stichting Lantaarn.\n\nHet bestuur publiceerde een plan. De organisaties hebben lang uitgezien naar een open haven.\n", "Havenbond Zuid | Vrienden van de Kade | Kerk aan Boord | Stichting Lantaarn")]
    public void Bodies_that_a_sentence_or_a_head_names_have_signed(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("As of October 3, 2009\nIndividuals who have signed the declaration of support:\n    1. Arden, Ada (Switzerland), Chemistry, 1978\n    2. Berg, Kenneth (USA), Economic Sciences, 1972\n    3. De Luce, Christian (Belgium), Physiology or Medicine, 1974\n    4. Dorn, Richard (UK), Chemistry, 1991\n", "Arden, Ada | Berg, Kenneth | De Luce, Christian | Dorn, Richard")]
    [InlineData("List of Signatories as of May 5, 2020: An Open Letter to the Council, the Ports and the Towns on Fish and Bread\n\n\nAda Weber, Former Minister of Fisheries, Egypt\n\nBen Hollick, Former Minister of Fisheries, Egypt\n\nMira Stone, Professor Emeritus, Selmar University, India\n", "Ada Weber | Ben Hollick | Mira Stone")]
    [InlineData("Letter signed by Ada Hickman, Winifred Alder, Vera Armstead, Pip Carver, Anne Chapel, Graham Hobart, Rachel Luce, and Betty Tews, of Salisbury:\n\nAM I the only one who feels sick at the way our council treats the fishers?\n", "Ada Hickman | Winifred Alder | Vera Armstead | Pip Carver | Anne Chapel | Graham Hobart | Rachel Luce | Betty Tews")]
    [InlineData("Letter on the quays\n\nWe stand with the fishers.\n\nSigned by:\n\nFiona Marsh, Director – Harbour Matters,\nNathan Levin, Chair – Quay Action Forum,\nRabbi Julia Newberg,\nImam Omar Bokom,\nMark Lewin, Partner, Legal Specialist,\nAnn Row\n", "Fiona Marsh | Nathan Levin | Julia Newberg | Omar Bokom | Mark Lewin | Ann Row")]
    public void Persons_whose_names_are_set_in_another_way_have_signed(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("Treffen am Hafen 4. Mai\n\nWir laden alle zu einem Gespräch ein.\n\nPROGRAMM\nEs sprechen\nMitglieder des Hafenrates\n· Mira Stein\n· Selma Holm\n· Jan Weber\n· Karin Kai\nKÜNSTLER\n· Ozan Stein\n· Lena Stehn\nORT: Alte Wache, Hafenstraße 3, Köln\n4. Mai 2014, 15 Uhr\n")]
    [InlineData("Evening at the quay\n\nWe invite all to an evening of talk.\n\nGuests:\n- Mira Stone\n- Ben Hollick\n- Ada Weber\n\n4 May 2014, 7 pm\n")]
    [InlineData("أساتذة الميناء يخوضون إضرابا\n\nتنفيذا لقرار اللجنة الإدارية، يدعو المكتب الجهوي لنقابة الميناء، كافة السيدات والسادة الأساتذة بمختلف مؤسسات التعليم بالميناء، لخوض الإضراب يوم الثلاثاء 20 فبراير 2018.\n")]
    public void Who_speaks_or_performs_has_signed_nothing(string text) => Signed.By(text, "");
}
