using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a level in a file must look like.</summary>
internal sealed class LevelDraftValidator : AbstractValidator<LevelDraft>
{
    public LevelDraftValidator()
    {
        RuleFor(d => d.Code).Code();
        RuleFor(d => d.Points).RequiredNumber();
    }
}
