using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Demo;

/// <summary>A server as "serve --demo" starts it. The relay stays given: the demo must not use it.</summary>
public sealed class DemoServer : RunningServer
{
    protected override ServerSettings Configure(ServerSettings settings) => settings with { Demo = true };
}
