using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a node without children must look like.</summary>
internal sealed class CriterionDraftValidator : AbstractValidator<AspectDraft>
{
    public CriterionDraftValidator()
    {
        RuleFor(d => d.Code).Code();
        RuleFor(d => d.Weight).PlainNumber();
        RuleFor(d => d.Factor).PlainNumber();
        RuleFor(d => d.Source).Word(Words.Sources);
        RuleFor(d => d.NotApplicable).Word(Words.AbsenceRules);
        RuleFor(d => d.TooFewMarks).Word(Words.AbsenceRules);
        RuleFor(d => d.Rubric).Custom(static (rubric, context) =>
        {
            if (rubric is null)
            {
                context.Fault(TextMessages.RubricNone, context.InstanceToValidate.Code ?? "–");
            }
        });
        RuleFor(d => d).NotHere(
            _ => true,
            ("aggregate", d => d.Aggregate),
            ("weights", d => d.Weights),
            ("sharesTotal", d => d.SharesTotal),
            ("quantised", d => d.Quantised),
            ("mayBeAbsent", d => d.MayBeAbsent));
        RuleFor(d => d).NotHere(d => d.Source == "measured", ("leastMarks", d => d.LeastMarks), ("consensus", d => d.Consensus));
    }
}
