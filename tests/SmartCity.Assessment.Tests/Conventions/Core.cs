using System.Reflection;
using System.Runtime.CompilerServices;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>The assembly that the conventions hold for.</summary>
internal static class Core
{
    internal const string Name = "SmartCity.Assessment";

    internal static Assembly Assembly { get; } = Assembly.Load(Name);

    internal static IReadOnlyList<Type> PublicTypes { get; } = Assembly.GetExportedTypes();

    /// <summary>All types that somebody wrote: not those of the compiler or a source generator.</summary>
    internal static IReadOnlyList<Type> WrittenTypes { get; } = [.. Assembly.GetTypes().Where(type => !IsGenerated(type))];

    /// <summary>Which type uses which, by full name; also from inside methods, and of the outermost types only.</summary>
    internal static ILookup<string, string> Uses { get; } =
        (from type in new ArchLoader().LoadAssemblies(Assembly).Build().Types
         from dependency in type.Dependencies

             // A type parameter bears the name of some type that declares one, not of a type that is used.
         where dependency.Target is not GenericParameter
         select (User: Outermost(type.FullName), Used: Outermost(dependency.Target.FullName)))
        .Distinct().ToLookup(pair => pair.User, pair => pair.Used);

    /// <summary>From the full name of a type, nested or constructed, to that of its outermost type.</summary>
    private static string Outermost(string fullName) => fullName.Split('+', '/', '<', '[')[0];

    private static bool IsGenerated(Type type) =>
        type.Name.StartsWith('<')
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || type.Namespace is null or "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices"
        || (type.DeclaringType is { } declaring && IsGenerated(declaring));
}
