using PublicApiGenerator;
using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>The public API against <c>PublicApi.txt</c>; run with UPDATE_API=1 to accept a change.</summary>
public sealed class PublicApiTests
{
    private const string Approved = "tests/SmartCity.Assessment.Tests/Conventions/PublicApi.txt";

    private static readonly Type[] s_inexactOrConcurrent =
    [
        typeof(double), typeof(float), typeof(Half), typeof(Task), typeof(Task<>), typeof(ValueTask), typeof(ValueTask<>),
    ];

    private static readonly string[] s_hiddenAssemblies = ["FluentValidation", "Ardalis.GuardClauses"];

    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var actual = Core.Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var path = Repository.PathOf(Approved);
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
            File.WriteAllText(path, actual);

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (actual != approved)
            Assert.Fail($"The public API differs from {Approved}; UPDATE_API=1 accepts it.\n{Differences(approved, actual)}");
    }

    [Fact]
    public void No_public_signature_names_a_type_that_is_inexact_concurrent_or_somebody_elses() =>
        Offenders.AreNone(
            "These public signatures name double, float, Task, FluentValidation or Ardalis types:",
            from signature in PublicApi.Signatures()
            let type = signature.Type.IsGenericType ? signature.Type.GetGenericTypeDefinition() : signature.Type
            where s_inexactOrConcurrent.Contains(type) || s_hiddenAssemblies.Contains(type.Assembly.GetName().Name)
            select $"{signature.Member}: {type}");

    /// <summary>The lines that only one of the two texts has, each below the type it belongs to.</summary>
    private static string Differences(string approved, string actual)
    {
        var (before, after) = (Members(approved), Members(actual));
        return string.Join('\n', Missing(before, after).Select(line => $"- {line}").Concat(Missing(after, before).Select(line => $"+ {line}")));

        static IEnumerable<string> Missing(List<string> from, List<string> other) => from.Except(other);

        static List<string> Members(string text)
        {
            var (members, type) = (new List<string>(), "");
            foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Trim() is not ("" or "{" or "}")))
            {
                if (line.StartsWith("    public", StringComparison.Ordinal))
                    type = line.Trim();
                members.Add(line.Trim() == type ? type : $"{type}  {line.Trim()}");
            }

            return members;
        }
    }
}
