namespace SmartCity.Assessment;

/// <summary>The properties that ask a fact of a candidate: of a gate itself, or of the test that says whom a gate concerns.</summary>
internal interface IFactTestDraft
{
    string? Fact { get; set; }

    string? Is { get; set; }

    string? IsNot { get; set; }

    string? AtLeast { get; set; }

    string? AtMost { get; set; }

    List<string?>? OneOf { get; set; }

    string? Before { get; set; }
}
