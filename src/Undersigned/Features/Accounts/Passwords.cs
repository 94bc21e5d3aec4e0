using Microsoft.AspNetCore.Identity;

namespace Undersigned.Features.Accounts;

/// <summary>Signing in by password. Every refusal is the same and takes as long, whether or not there is such an account.</summary>
public sealed class Passwords(UserManager<Account> users, SignInManager<Account> session, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public const int Shortest = 12;

    // Longer ones are no stronger, but cost the hash time.
    public const int Longest = 200;

    // "aaaaaaaaaaaa" is long, too.
    public const int FewestSigns = 5;

    // Hashing is meant to be slow: guesses wait in line, one core is left for readers, and each is counted before the next is tried.
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    private static readonly Lazy<string> SomeHash = new(() => new PasswordHasher<Account>().HashPassword(null!, Invitation.NewToken()));

    /// <summary>Begins a session; false for an unknown address, a wrong password, too many tries, or an account that was deactivated.</summary>
    public async Task<bool> SignIn(string? address, string? password, CancellationToken gone)
    {
        await OneAtATime.WaitAsync(gone);
        try
        {
            return await Try(address ?? "", password is { Length: <= Longest } ? password : "");
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private async Task<bool> Try(string address, string password)
    {
        var account = await users.FindByEmailAsync(address);
        var now = clock.GetUtcNow();
        if (account is not { IsActive: true } || account.IsResting(now))
        {
            hasher.VerifyHashedPassword(null!, SomeHash.Value, password);
            return false;
        }
        var isRight = await users.CheckPasswordAsync(account, password);
        if (isRight)
            account.CameIn();
        else
            account.Mistyped(now);
        // Another process may have counted at the same moment: then this try is refused, whatever it was.
        if (!(await users.UpdateAsync(account)).Succeeded || !isRight)
            return false;
        await session.SignInAsync(account, isPersistent: false);
        return true;
    }
}
