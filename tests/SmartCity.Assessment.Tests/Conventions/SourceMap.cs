using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>
/// The source files of each outermost type of an assembly, read from its symbols: paths below the project's folder, such as
/// <c>Numbers/Rational.cs</c>. Files written by the compiler or a generator do not count.
/// </summary>
internal static class SourceMap
{
    /// <summary>The kind of the record in which the compiler keeps the files of types that have no code.</summary>
    private static readonly Guid s_typeDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    internal static IReadOnlyDictionary<string, IReadOnlyCollection<string>> Of(Assembly assembly)
    {
        var folder = $"/src/{assembly.GetName().Name}/";
        using var symbolFile = File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb"));
        using var symbolProvider = MetadataReaderProvider.FromPortablePdbStream(symbolFile);
        using var assemblyFile = File.OpenRead(assembly.Location);
        using var peReader = new System.Reflection.PortableExecutable.PEReader(assemblyFile);
        var symbols = symbolProvider.GetMetadataReader();
        var metadata = peReader.GetMetadataReader();

        var map = new Dictionary<string, SortedSet<string>>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var outermost = handle;
            while (metadata.GetTypeDefinition(outermost).GetDeclaringType() is { IsNil: false } declaring)
                outermost = declaring;
            var files = DocumentsOf(handle)
                .Select(document => symbols.GetString(symbols.GetDocument(document).Name).Replace('\\', '/'))
                .Where(path => path.Contains(folder, StringComparison.Ordinal))
                .Select(path => path[(path.LastIndexOf(folder, StringComparison.Ordinal) + folder.Length)..])
                .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal));
            var name = FullName(metadata.GetTypeDefinition(outermost));
            if (!map.TryGetValue(name, out var known))
                map.Add(name, known = new SortedSet<string>(StringComparer.Ordinal));
            known.UnionWith(files);
        }

        return map.ToDictionary(entry => entry.Key, IReadOnlyCollection<string> (entry) => entry.Value);

        string FullName(TypeDefinition type) =>
            type.Namespace.IsNil ? metadata.GetString(type.Name) : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";

        IEnumerable<DocumentHandle> DocumentsOf(TypeDefinitionHandle type)
        {
            foreach (var record in symbols.GetCustomDebugInformation(type).Select(symbols.GetCustomDebugInformation))
            {
                if (symbols.GetGuid(record.Kind) != s_typeDocuments)
                    continue;
                var rows = symbols.GetBlobReader(record.Value);
                while (rows.RemainingBytes > 0)
                    yield return MetadataTokens.DocumentHandle(rows.ReadCompressedInteger());
            }

            foreach (var method in metadata.GetTypeDefinition(type).GetMethods())
            {
                var information = symbols.GetMethodDebugInformation(method.ToDebugInformationHandle());
                if (!information.Document.IsNil)
                    yield return information.Document;
                else if (!information.SequencePointsBlob.IsNil)
                {
                    foreach (var point in information.GetSequencePoints())
                        yield return point.Document;
                }
            }
        }
    }
}
