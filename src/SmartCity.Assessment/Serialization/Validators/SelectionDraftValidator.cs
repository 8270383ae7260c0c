using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What the places in a file must look like.</summary>
internal sealed class SelectionDraftValidator : AbstractValidator<SelectionDraft>
{
    public SelectionDraftValidator()
    {
        RuleFor(d => d.Places).Required();
        RuleFor(d => d.AtCut).Required();
        RuleFor(d => d.AtCut).Word(Words.AtCuts);
    }
}
