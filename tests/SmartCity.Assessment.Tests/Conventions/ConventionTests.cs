using System.Collections.Immutable;
using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>What every type of the core has in common.</summary>
public sealed class ConventionTests
{
    /// <summary>Drafts that may be public and have setters; none has needed to be.</summary>
    private static readonly string[] s_publicDrafts = [];

    private static readonly string[] s_namesThatSayNothing = ["Helper", "Util", "Manager"];

    private static readonly string[] s_namesThatSayTwoThings = ["Assessment", "Severity"];

    private const BindingFlags AllStatic = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const BindingFlags AllInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void Public_classes_are_sealed_static_closed_or_exceptions() =>
        Offenders.AreNone(
            "Outsiders could derive from these classes; seal them or make their constructors private protected:",
            from type in Core.PublicTypes
            where type is { IsClass: true, IsSealed: false } && !type.IsSubclassOf(typeof(Delegate)) && !type.IsSubclassOf(typeof(Exception))
            where !type.IsAbstract || type.GetConstructors(AllInstance).Any(constructor => PublicApi.IsVisible(constructor) && !IsCopy(constructor))
            select type.FullName);

    [Fact]
    public void Public_types_cannot_be_changed() =>
        Offenders.AreNone(
            "These members can be set (init included: it skips the checks of the constructor):",
            from type in Core.PublicTypes
            where !s_publicDrafts.Contains(type.Name)
            from member in PublicApi.Properties(type).Where(property => PublicApi.IsVisible(property.SetMethod)).Cast<MemberInfo>()
                .Concat(PublicApi.Fields(type).Where(field => field is { IsInitOnly: false, IsLiteral: false } && !type.IsEnum))
            select $"{type.FullName}.{member.Name}");

    [Fact]
    public void Only_drafts_are_excused_from_being_unchangeable() =>
        Offenders.AreNone("These are no drafts:", s_publicDrafts.Where(name => !name.EndsWith("Draft", StringComparison.Ordinal)));

    [Fact]
    public void No_static_field_is_mutable() =>
        Offenders.AreNone(
            "These static fields can change (or hold a collection that can):",
            from type in Core.WrittenTypes
            from field in type.GetFields(AllStatic)
            where field is { IsLiteral: false } && !field.Name.StartsWith("<>", StringComparison.Ordinal)
            where !field.IsInitOnly || field.IsDefined(typeof(ThreadStaticAttribute)) || IsSharedMutable(field)
            select $"{type.FullName}.{field.Name}");

    [Fact]
    public void Public_names_say_one_thing() =>
        Offenders.AreNone(
            "These names say nothing, or more than one thing:",
            from type in Core.PublicTypes
            let name = type.Name.Split('`')[0]
            where s_namesThatSayTwoThings.Contains(name) || s_namesThatSayNothing.Any(word => name.Contains(word, StringComparison.Ordinal))
            select type.FullName);

    [Fact]
    public void Public_members_hand_out_no_mutable_collection() =>
        Offenders.AreNone(
            "These members hand out a collection that the caller could change:",
            from result in PublicApi.Results()
            where IsMutableCollection(result.Type)
            select $"{result.Member}: {result.Type}");

    [Fact]
    public void Public_records_are_equal_by_content() =>
        Offenders.AreNone(
            "The equality of these records compares a collection by reference; hold a ContentList, or write an Equals:",
            from type in Core.PublicTypes
            let equality = type.GetMethod(nameof(Equals), AllInstance, [type])
            where equality is not null && equality.IsDefined(typeof(CompilerGeneratedAttribute))
            from field in type.GetFields(AllInstance)
            where IsComparedByReference(field.FieldType) || (IsListOfSomeKind(field.FieldType) && !Core.Uses[type.FullName!].Contains(typeof(ContentList<>).FullName))
            select $"{type.FullName}.{field.Name}: {field.FieldType}");

    [Fact]
    public void Public_structs_say_what_their_default_is()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Core.Assembly.Location, ".xml"));
        var texts = documentation.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, member => member.Value);
        Offenders.AreNone(
            "The documentation of these structs does not mention their default:",
            from type in Core.PublicTypes
            where type is { IsValueType: true, IsEnum: false }
            let name = $"T:{type.FullName!.Replace('+', '.')}"
            where !texts.TryGetValue(name, out var text) || !text.Contains("default", StringComparison.OrdinalIgnoreCase)
            select type.FullName);
    }

    /// <summary>Records that are not sealed must let derived ones copy them; it opens no way to make a first one.</summary>
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsSharedMutable(FieldInfo field) =>
        IsMutableCollection(field.FieldType) && (!field.IsPrivate || !field.FieldType.IsArray);

    private static bool IsMutableCollection(Type type)
    {
        if (type.IsArray)
            return true;
        if (type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) is not true || !type.IsAssignableTo(typeof(IEnumerable)))
            return false;
        var name = type.Name.TrimStart('I');
        return type.Namespace is not ("System.Collections.Immutable" or "System.Collections.Frozen")
            ? !name.StartsWith("ReadOnly", StringComparison.Ordinal) && !name.StartsWith("Enumera", StringComparison.Ordinal)
            : type.Name.Contains("Builder", StringComparison.Ordinal);
    }

    private static bool IsComparedByReference(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        || (type.IsClass && IsListOfSomeKind(type));

    /// <summary>Whether a collection is behind it, or behind the interface that it is.</summary>
    private static bool IsListOfSomeKind(Type type) =>
        type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) is true && type.IsAssignableTo(typeof(IEnumerable));
}
