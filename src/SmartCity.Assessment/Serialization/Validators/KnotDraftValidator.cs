using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a knot in a file must look like.</summary>
internal sealed class KnotDraftValidator : AbstractValidator<KnotDraft>
{
    public KnotDraftValidator()
    {
        RuleFor(d => d.Points).RequiredNumber();
        RuleFor(d => d.Value).RequiredNumber();
    }
}
