using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>What can be wrong with the gates of a scheme file.</summary>
public sealed class GateReaderTests
{
    [Theory]
    [InlineData("gates[6].on", "\"weather\"", "gates[6].on aspects.unknown")]
    [InlineData("gates[6].on", null, "gates[6] json.one-of")]
    [InlineData("gates[6].fact", "\"track\"", "gates[6] json.one-of")]
    [InlineData("gates[6].atLeast", null, "gates[6] json.one-of")]
    [InlineData("gates[6].below", "\"9\"", "gates[6] json.one-of")]
    [InlineData("gates[6].is", "\"9\"", "gates[6].is json.not-here")]
    [InlineData("gates[6].read", "\"rounded\"", "gates[6].read json.word-unknown")]
    [InlineData("gates[7].read", "\"points\"", "gates[7].read reading.points-of-aspect")]
    [InlineData("gates[6].when.fact", "\"weather\"", "gates[6].when.fact facts.not-declared")]
    [InlineData("gates[6].when.fact", null, "gates[6].when.fact json.required")]
    [InlineData("gates[6].when.before", "\"2020-02-30\"", "gates[6].when.before facts.test-value")]
    [InlineData("gates[6].when.before", null, "gates[6].when json.one-of")]
    [InlineData("gates[6].code", "\"city\"", "gates[6].code gates.duplicate")]
    [InlineData("gates[6].code", "\"CITY\"", "gates[6].code gates.duplicate")]
    [InlineData("gates[0].fact", "\"weather\"", "gates[0].fact facts.not-declared")]
    [InlineData("gates[0].read", "\"exact\"", "gates[0].read json.not-here")]
    [InlineData("gates[0].fact", "\"local\"", "gates[0].isNot facts.test-value")]
    [InlineData("gates[2].oneOf", "[]", "gates[2].oneOf facts.test-empty")]
    [InlineData("gates[2].when.fact", "\"track\"", "gates[2].when.atLeast facts.test-kind")]
    [InlineData("gates[3].fact", "\"difficulty\"", "gates[3].before facts.test-kind")]
    [InlineData("gates[4].fact", "\"born\"", "gates[4].atLeast facts.test-kind")]
    [InlineData("gates[0]", "null", "gates[0] json.type")]
    public void One_thing_that_is_wrong_is_one_finding_where_it_stands(string path, string? json, string expected) => SchemeFaults.AreAfter(path, json, expected);
}
