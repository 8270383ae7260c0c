using System.Reflection;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>The signatures that a user of the library can see.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every visible member with all types that its signature names.</summary>
    internal static IEnumerable<(string Member, Type Type)> Signatures() =>
        from type in Core.PublicTypes
        from part in TypeParts(type).Select(part => (Member: type.FullName!, Type: part)).Concat(MemberParts(type))
        from named in Named(part.Type)
        select (part.Member, named);

    /// <summary>What visible members hand out: the types of results, properties and fields.</summary>
    internal static IEnumerable<(string Member, Type Type)> Results() =>
        from type in Core.PublicTypes
        from part in ResultParts(type)
        from named in Named(part.Type)
        select (part.Member, named);

    internal static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible));

    internal static IEnumerable<FieldInfo> Fields(Type type) =>
        type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly);

    internal static bool IsVisible(MethodBase? method) =>
        method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(Declared).Where(method => IsVisible(method) && !IsAccessor(method));

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static IEnumerable<Type> TypeParts(Type type) =>
        [.. type.BaseType is null ? [] : (Type[])[type.BaseType], .. type.GetInterfaces(), .. Constraints(type.GetGenericArguments())];

    private static IEnumerable<(string Member, Type Type)> MemberParts(Type type) =>
        ResultParts(type)
            .Concat(
                from method in Methods(type)
                from part in method.GetParameters().Select(parameter => parameter.ParameterType)
                    .Concat(method.IsGenericMethodDefinition ? Constraints(method.GetGenericArguments()) : [])
                select (Name(type, method), part))
            .Concat(
                from constructor in type.GetConstructors(Declared).Where(IsVisible)
                from parameter in constructor.GetParameters()
                select (Name(type, constructor), parameter.ParameterType))
            .Concat(
                from happening in type.GetEvents(Declared)
                where IsVisible(happening.AddMethod)
                select (Name(type, happening), happening.EventHandlerType!));

    private static IEnumerable<(string Member, Type Type)> ResultParts(Type type) =>
        Methods(type).Select(method => (Name(type, method), method.ReturnType))
            .Concat(Properties(type).Select(property => (Name(type, property), property.PropertyType)))
            .Concat(Fields(type).Select(field => (Name(type, field), field.FieldType)));

    private static IEnumerable<Type> Constraints(Type[] parameters) =>
        parameters.Where(parameter => parameter.IsGenericParameter).SelectMany(parameter => parameter.GetGenericParameterConstraints());

    private static IEnumerable<Type> Named(Type type)
    {
        yield return type;
        var inner = type.HasElementType ? [type.GetElementType()!] : type.IsGenericType ? type.GetGenericArguments() : [];
        foreach (var named in inner.Where(part => !part.IsGenericParameter).SelectMany(Named))
            yield return named;
    }

    private static string Name(Type type, MemberInfo member) => $"{type.FullName}.{member.Name}";
}
