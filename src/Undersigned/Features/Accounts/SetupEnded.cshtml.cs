using Microsoft.AspNetCore.Authorization;
using Undersigned.Web;

namespace Undersigned.Features.Accounts;

/// <summary>Where links lead that were used, withdrawn, replaced or are too old: one page for all, so that none tells anything.</summary>
[AllowAnonymous]
public sealed class SetupEndedModel : DeskPageModel;
