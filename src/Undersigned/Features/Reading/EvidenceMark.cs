using Undersigned.Features.Organisations;

namespace Undersigned.Features.Reading;

/// <summary>How evidence is shown: a mark, the key of its words, and whether it is too little to be called verified. Never by colour alone.</summary>
public static class EvidenceMark
{
    public static (string Mark, string TextKey, bool IsLow) Of(Evidence evidence) => evidence switch
    {
        Evidence.Secretariat => ("●", "evidence.secretariat", false),
        Evidence.Vouched => ("●", "evidence.vouched", false),
        Evidence.Domain => ("●", "evidence.domain", false),
        Evidence.Mail => ("◐", "evidence.mail", true),
        _ => ("○", "evidence.imported", true),
    };
}
