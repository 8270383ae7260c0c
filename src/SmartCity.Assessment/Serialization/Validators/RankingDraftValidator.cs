using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What the ranking rules in a file must look like.</summary>
internal sealed class RankingDraftValidator : AbstractValidator<RankingDraft>
{
    public RankingDraftValidator()
    {
        RuleFor(d => d.By).Word(Words.Readings);
        RuleFor(d => d.Convention).Word(Words.Conventions);
    }
}
