namespace SmartCity.Assessment;

/// <summary>Where each of several texts stood: a line each and, only once a second file shows up, a file each, so that ten million marks stay cheap.</summary>
internal sealed class OriginList
{
    private string? file;
    private string?[]? files;
    private int[] lines = [];
    private int count;

    public Origin this[int place] => (files is null ? file : files[place]) is { } known ? new Origin(known, lines[place]) : Origin.None;

    /// <summary>Adds a place; <paramref name="room"/> says for how many there is to be room if it runs out.</summary>
    public void Add(Origin at, int room)
    {
        if (count == lines.Length)
        {
            Resize(Math.Max(room, count + 1));
        }

        if (count == 0)
        {
            file = at.File;
        }
        else if (files is null && at.File != file)
        {
            files = new string?[lines.Length];
            Array.Fill(files, file, 0, count);
        }

        if (files is not null)
        {
            files[count] = at.File;
        }

        lines[count++] = at.Line;
    }

    /// <summary>Puts the places into another order, and lets go of room that is not needed.</summary>
    public void Reorder(int[] order)
    {
        lines = Array.ConvertAll(order, i => lines[i]);
        files = files is { } known ? Array.ConvertAll(order, i => known[i]) : null;
    }

    private void Resize(int room)
    {
        Array.Resize(ref lines, room);
        if (files is not null)
        {
            Array.Resize(ref files, room);
        }
    }
}
