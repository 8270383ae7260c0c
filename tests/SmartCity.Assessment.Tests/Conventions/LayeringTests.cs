using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>The compiled core against the table of rooms in <see cref="House"/>.</summary>
public sealed class LayeringTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyCollection<string>> s_files = SourceMap.Of(Core.Assembly);

    [Fact]
    public void The_table_of_rooms_has_no_cycle()
    {
        var below = new HashSet<string>();
        foreach (var (room, uses) in House.Rooms)
        {
            Offenders.AreNone($"{room} may use only rooms below it:", uses.Where(used => !below.Contains(used)));
            Assert.True(below.Add(room), $"{room} is listed twice.");
        }
    }

    [Fact]
    public void Every_type_lives_in_one_known_room()
    {
        var known = House.Rooms.Select(entry => entry.Room).ToHashSet();
        Offenders.AreNone(
            "These types lie in several rooms, or in a folder that is not in the table of rooms:",
            from type in OutermostTypes()
            let rooms = Files(type).Select(RoomOf).Distinct().ToList()
            where rooms.Count != 1 || !known.Contains(rooms[0])
            select $"{type.FullName}: {string.Join(", ", Files(type).DefaultIfEmpty("no source file"))}");
    }

    [Fact]
    public void Rooms_use_only_the_rooms_that_the_table_allows()
    {
        var allowed = House.Rooms.ToDictionary(entry => entry.Room, entry => entry.Uses.Append(entry.Room).ToHashSet());
        var roomOfType = OutermostTypes().Where(type => Files(type).Count > 0).ToDictionary(type => type.FullName!, type => RoomOf(Files(type).First()));
        Assert.Contains(roomOfType.Keys, user => Core.Uses[user].Any(used => roomOfType.TryGetValue(used, out var room) && room != roomOfType[user]));
        Offenders.AreNone(
            "These types use rooms that the table does not allow:",
            from user in roomOfType.Keys
            from used in Core.Uses[user].Where(roomOfType.ContainsKey)
            let room = roomOfType[user]
            let usedRoom = roomOfType[used]
            where allowed.TryGetValue(room, out var rooms) && !rooms.Contains(usedRoom)
            select $"{room} -> {usedRoom}: {user} uses {used}");
    }

    [Fact]
    public void A_file_holds_one_public_type_and_bears_its_name()
    {
        var publicTypes = OutermostTypes().Where(type => type.IsPublic).ToList();
        Offenders.AreNone(
            "These public types have no file of their name:",
            from type in publicTypes
            where !Files(type).Any(file => FileNames(file).Contains(PlainName(type)))
            select $"{type.FullName}: {string.Join(", ", Files(type))}");
        Offenders.AreNone(
            "These files hold more than one public type:",
            from type in publicTypes
            from file in Files(type)
            group PlainName(type) by file into types
            where types.Distinct().Skip(1).Any()
            select $"{types.Key}: {string.Join(", ", types)}");
    }

    [Fact]
    public void Public_types_live_in_one_namespace() =>
        Offenders.AreNone(
            $"These public types are outside the namespace {Core.Name}:",
            Core.PublicTypes.Where(type => type.Namespace != Core.Name).Select(type => type.FullName!));

    private static IEnumerable<Type> OutermostTypes() => Core.WrittenTypes.Where(type => type.DeclaringType is null);

    private static IReadOnlyCollection<string> Files(Type type) => s_files.GetValueOrDefault(type.FullName!, []);

    private static string RoomOf(string file) => file.Contains('/') ? file[..file.IndexOf('/')] : House.Root;

    /// <summary><c>Rational.Sums.cs</c> bears the names Rational.Sums and Rational.</summary>
    private static string[] FileNames(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return [name, name.Split('.', '{')[0]];
    }

    private static string PlainName(Type type) => type.Name.Split('`')[0];
}
