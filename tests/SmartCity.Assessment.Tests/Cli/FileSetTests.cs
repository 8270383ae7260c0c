using System.Text;
using SmartCity.Assessment.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

/// <summary>Files appear whole or not at all.</summary>
public sealed class FileSetTests
{
    [Fact]
    public void Nothing_has_appeared_before_everything_is_written()
    {
        using var line = new CommandLine();
        var folder = Path.Combine(line.Folder, "out");
        string[]? seen = null;
        var files = Two(folder, beforeRename: () => seen = Visible(line.Folder));
        files.Write();
        Assert.Empty(seen!);
        Assert.Equal(["a.txt", "b.txt"], line.List("out"));
        Assert.Equal(["out"], line.List("."));
    }

    [Fact]
    public void Old_files_stay_until_everything_is_written()
    {
        using var line = new CommandLine();
        Old(line, "a.txt");
        string? seen = null;
        var files = Two(Path.Combine(line.Folder, "out"), beforeRename: () => seen = File.ReadAllText(Path.Combine(line.Folder, "out", "a.txt")));
        files.Write();
        Assert.Equal("old", seen);
        Assert.Equal(["a.txt", "b.txt"], line.List("out"));
        Assert.Equal("new a", File.ReadAllText(Path.Combine(line.Folder, "out", "a.txt")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_failure_between_writing_and_renaming_changes_nothing(bool exists)
    {
        using var line = new CommandLine();
        if (exists)
        {
            Old(line, "a.txt");
        }

        var files = Two(Path.Combine(line.Folder, "out"), beforeRename: () => throw new IOException("cut off"));
        Assert.Throws<IOException>(files.Write);
        Unchanged(line, exists);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_full_disk_changes_nothing(bool exists)
    {
        using var line = new CommandLine();
        if (exists)
        {
            Old(line, "a.txt");
        }

        var files = Two(Path.Combine(line.Folder, "out"));
        files.Add("c.txt", stream =>
        {
            stream.Write("half"u8);
            throw new IOException("No space left on device");
        });
        Assert.Throws<IOException>(files.Write);
        Unchanged(line, exists);
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_leaves_the_others_as_they_were()
    {
        using var line = new CommandLine();
        Old(line, "a.txt");
        Directory.CreateDirectory(Path.Combine(line.Folder, "out", "b.txt"));
        Assert.ThrowsAny<Exception>(Two(Path.Combine(line.Folder, "out")).Write);
        Assert.Equal("old", File.ReadAllText(Path.Combine(line.Folder, "out", "a.txt")));
        Assert.Equal(["a.txt", "b.txt"], line.List("out"));
    }

    [Fact]
    public void A_failure_in_the_middle_of_renaming_is_taken_back()
    {
        using var line = new CommandLine();
        Old(line, "a.txt");
        var late = Path.Combine(line.Folder, "out", "c.txt");
        var files = Two(Path.Combine(line.Folder, "out"), beforeRename: () => File.Delete(Staged(line, "c.txt")));
        files.Add("c.txt", stream => stream.Write("new c"u8));
        Assert.ThrowsAny<IOException>(files.Write);
        Assert.False(File.Exists(late));
        Unchanged(line, exists: true);
    }

    [Fact]
    public async Task Two_that_write_into_one_folder_take_turns()
    {
        using var line = new CommandLine();
        Old(line, "a.txt");
        var folder = Path.Combine(line.Folder, "out");
        using var isWaiting = new ManualResetEventSlim();
        var second = Task.CompletedTask;
        FolderLock.Hold(folder, TimeSpan.Zero, () =>
        {
            second = Task.Run(Two(folder, beforeRename: isWaiting.Set).Write, TestContext.Current.CancellationToken);
            isWaiting.Wait(TestContext.Current.CancellationToken);
            Assert.Equal("old", File.ReadAllText(Path.Combine(folder, "a.txt")));
            Assert.Throws<IOException>(() => FolderLock.Hold(folder, TimeSpan.Zero, () => Assert.Fail("Somebody else holds it.")));
        });
        await second;
        Assert.Equal(["a.txt", "b.txt"], line.List("out"));
        Assert.Equal("new a", File.ReadAllText(Path.Combine(folder, "a.txt")));
    }

    [Fact]
    public void Many_at_once_leave_the_files_of_one()
    {
        using var line = new CommandLine();
        Old(line, "a.txt");
        var folder = Path.Combine(line.Folder, "out");
        Parallel.For(0, 8, i =>
        {
            var files = new FileSet(folder);
            for (var name = 'a'; name <= 'e'; name++)
            {
                files.Add($"{name}.txt", stream => stream.WriteByte((byte)('0' + i)));
            }

            files.Write();
        });
        Assert.Equal(5, line.List("out").Length);
        Assert.Single(line.List("out").Select(n => File.ReadAllText(Path.Combine(folder, n))).Distinct());
    }

    [Fact]
    public void A_lock_that_a_process_left_when_it_was_killed_holds_nobody_up()
    {
        using var line = new CommandLine();
        Old(line, FolderLock.FileName);
        Two(Path.Combine(line.Folder, "out")).Write();
        Assert.Equal(["a.txt", "b.txt"], line.List("out"));
    }

    [Fact]
    public void Folders_above_are_made()
    {
        using var line = new CommandLine();
        Two(Path.Combine(line.Folder, "x", "y", "out")).Write();
        Assert.Equal(["a.txt", "b.txt"], line.List("x/y/out"));
    }

    private static FileSet Two(string folder, Action? beforeRename = null)
    {
        var files = new FileSet(folder, beforeRename);
        files.Add("a.txt", stream => stream.Write("new a"u8));
        files.Add("b.txt", stream => stream.Write(Encoding.UTF8.GetBytes("new b")));
        return files;
    }

    private static void Old(CommandLine line, string file)
    {
        Directory.CreateDirectory(Path.Combine(line.Folder, "out"));
        File.WriteAllText(Path.Combine(line.Folder, "out", file), "old");
    }

    private static string Staged(CommandLine line, string file) =>
        Directory.EnumerateFiles(line.Folder, file, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }).Single();

    private static string[] Visible(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)).Where(n => !n.StartsWith('.'))];

    private static void Unchanged(CommandLine line, bool exists)
    {
        Assert.Equal(exists ? ["out"] : [], line.List("."));
        if (exists)
        {
            Assert.Equal(["a.txt"], line.List("out"));
            Assert.Equal("old", File.ReadAllText(Path.Combine(line.Folder, "out", "a.txt")));
        }
    }
}
