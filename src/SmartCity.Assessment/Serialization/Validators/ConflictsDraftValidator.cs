using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What the rule on conflicts in a file must look like.</summary>
internal sealed class ConflictsDraftValidator : AbstractValidator<ConflictsDraft>
{
    public ConflictsDraftValidator()
    {
        RuleFor(d => d.OnMark).Word(Words.OnConflicts);
    }
}
