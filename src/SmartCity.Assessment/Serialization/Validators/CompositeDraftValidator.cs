using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a node with children must look like.</summary>
internal sealed class CompositeDraftValidator : AbstractValidator<AspectDraft>
{
    public CompositeDraftValidator()
    {
        RuleFor(d => d.Code).Code();
        RuleFor(d => d.Weight).PlainNumber();
        RuleFor(d => d.Factor).PlainNumber();
        RuleFor(d => d.MayBeAbsent).PlainNumber();
        RuleFor(d => d.Aggregate).Word(Words.Aggregations);
        RuleFor(d => d.Weights).Word(Words.WeightKinds);
        When(d => d.Weights == "shares", () => RuleFor(d => d.SharesTotal).RequiredNumber());
        RuleFor(d => d.SharesTotal).Custom(static (total, context) =>
        {
            if (total is not null && NumberText.TryParse(total, out var number, out _) && number <= 0)
            {
                context.Fault(TextMessages.TotalNotPositive, total);
            }
        });
        RuleFor(d => d).NotHere(
            _ => true,
            ("rubric", d => d.Rubric),
            ("source", d => d.Source),
            ("leastMarks", d => d.LeastMarks),
            ("consensus", d => d.Consensus),
            ("notApplicable", d => d.NotApplicable),
            ("tooFewMarks", d => d.TooFewMarks));
        RuleFor(d => d).NotHere(d => d.Weights != "shares", ("sharesTotal", d => d.SharesTotal));
        RuleFor(d => d).NotHere(d => d.Aggregate is "sum" or "minimum", ("weights", d => d.Weights));
        RuleFor(d => d).NotHere(d => d.Aggregate is "sum", ("mayBeAbsent", d => d.MayBeAbsent));
        RuleFor(d => d).NotHere(d => d.Aggregate != "geometric", ("quantised", d => d.Quantised));
    }
}
