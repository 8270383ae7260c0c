namespace SmartCity.Assessment.Insight;

/// <summary>A stable code with its reason in every language, as the end of a sentence that begins with "undefined because"; <c>{0}</c>, <c>{1}</c> … stand for the arguments.</summary>
internal sealed record Message(string Code, string English, string Indonesian)
{
    /// <summary>A message without arguments is a reason as it is.</summary>
    public static implicit operator Undefined(Message message) => message.Because();

    public Undefined Because() => new(this, []);

    public Undefined Because(params string[] arguments) => new(this, [.. arguments.Select(a => LocalText.Of(("en", a)))]);

    /// <summary>With arguments that read otherwise in each language.</summary>
    public Undefined Because(params LocalText[] arguments) => new(this, arguments);
}
