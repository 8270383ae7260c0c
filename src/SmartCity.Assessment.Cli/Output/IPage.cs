namespace SmartCity.Assessment.Cli;

/// <summary>Something for a person to read, written from top to bottom.</summary>
internal interface IPage
{
    void Title(string text);

    void Heading(string text);

    void Line(string text);

    void List(IEnumerable<string> items);

    void Table(TextTable table);
}
