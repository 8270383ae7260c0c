namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>The oracle's word that an input has no result; carries the code of the finding that must be among the library's.</summary>
internal sealed class NaiveRefusal(string code) : Exception(code)
{
    public string Code => Message;
}
