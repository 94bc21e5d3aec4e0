using Microsoft.AspNetCore.Http.Metadata;

namespace Undersigned.Web;

/// <summary>
/// Lets a page take larger forms than others, so that it can itself refuse a file that is too large, with the other answers kept. Applied
/// while the request is routed, before its form is read; files are buffered on the disk.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargeFormsAttribute : Attribute, IRequestSizeLimitMetadata
{
    private const long Largest = 64 * 1024 * 1024;

    public long? MaxRequestBodySize => Largest;
}
